package demo

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"time"
)

// psql runs one statement as a person would and returns what they would see,
// errors included. ok is false when psql reports an error.
func psql(ctx context.Context, dsn, sql string) (text string, ok bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "psql", "-X", "-P", "pager=off", "-v", "ON_ERROR_STOP=1", "-c", sql, dsn)
	out, err := cmd.CombinedOutput()
	var exit *exec.ExitError
	switch {
	case err == nil:
		return string(out), true, nil
	case errors.As(err, &exit) && ctx.Err() == nil:
		return string(out), false, nil
	}
	return "", false, fmt.Errorf("psql: %w", err)
}

// A session is a psql that stays open, fed line by line.
type session struct {
	cmd   *exec.Cmd
	stdin io.WriteCloser
	out   *bufio.Reader
	pipe  *os.File
}

// endMark is what psql prints after each statement, on its standard error,
// which it does not buffer; its standard output it flushes after each result.
const endMark = "end-of-statement"

func openSession(dsn string) (*session, error) {
	r, w, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer w.Close()
	cmd := exec.Command("psql", "-X", "-q", "-P", "pager=off", dsn)
	cmd.Stdout, cmd.Stderr = w, w
	stdin, err := cmd.StdinPipe()
	if err != nil {
		return nil, errors.Join(err, r.Close())
	}
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, r.Close())
	}
	return &session{cmd: cmd, stdin: stdin, out: bufio.NewReader(r), pipe: r}, nil
}

// ask runs one statement and returns what psql prints.
func (s *session) ask(sql string) (string, error) {
	if err := s.pipe.SetReadDeadline(time.Now().Add(time.Minute)); err != nil {
		return "", err
	}
	if _, err := fmt.Fprintf(s.stdin, "%s;\n\\warn %s\n", sql, endMark); err != nil {
		return "", err
	}
	var b strings.Builder
	for {
		line, err := s.out.ReadString('\n')
		if strings.TrimSpace(line) == endMark {
			return b.String(), nil
		}
		b.WriteString(line)
		if err != nil {
			return b.String(), fmt.Errorf("psql session: %w", err)
		}
	}
}

func (s *session) close() {
	// psql ends when its input does; what it says then is of no interest.
	_ = s.stdin.Close()
	_ = s.cmd.Wait()
	_ = s.pipe.Close()
}
