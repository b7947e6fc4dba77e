package localpg

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/jackc/pgx/v5"
)

// Where an engine's temporary files and temporary tables may be, besides a
// directory of the operator's.
const (
	SpillMemory = "memory" // on a tmpfs; where there is none, there are no temporary files
	SpillDisk   = "disk"   // in the engine's directory, in plaintext
)

// spillSpace is the tablespace that temporary files and tables are in. It is made
// at every start, because what it is made of may be gone.
const spillSpace = "spill"

// spillPrefix begins the names of engines' directories on a tmpfs, which others
// use too.
const spillPrefix = "enigma-spill-"

// spillLimit bounds the temporary files of one session on a disk, in bytes.
const spillLimit = 4 << 30

// A spill is where temporary files and tables are, and how large the files of one
// session may get, in bytes. Without dir they are in the data directory.
type spill struct {
	dir   string
	limit int64
}

// spillOf finds the place for an engine in engineDir. limit 0 is the default.
func spillOf(where, engineDir string, limit int64) (spill, error) {
	if limit == 0 {
		limit = spillLimit
	}
	switch where {
	case SpillDisk:
		return spill{limit: limit}, nil
	case "", SpillMemory:
		where = ""
		for _, dir := range tmpfs {
			if size := tmpfsSize(dir); size > 0 {
				where, limit = dir, min(limit, size/4)
				break
			}
		}
		if where == "" {
			return spill{}, nil
		}
	}
	where, err := filepath.Abs(where)
	if err == nil {
		engineDir, err = filepath.Abs(engineDir)
	}
	if err != nil {
		return spill{}, err
	}
	sum := sha256.Sum256([]byte(engineDir))
	return spill{filepath.Join(where, spillPrefix+hex.EncodeToString(sum[:8])), limit}, nil
}

// settings are the engine's that follow from s.
func (s spill) settings() map[string]string {
	out := map[string]string{"temp_file_limit": fmt.Sprintf("%dkB", s.limit>>10)}
	if s.dir != "" {
		out["temp_tablespaces"] = spillSpace
	}
	return out
}

// location is where the tablespace is, in a directory of the server's user.
func (s spill) location() string { return filepath.Join(s.dir, "space") }

// spillNote is a file in the engine's directory with the spill's directory, from
// before the first file is in it until all are gone.
const spillNote = "spill-dir"

// prepareSpill makes an empty directory for the tablespace before the server
// starts: one that crashed may look for the old one, too. The directory may
// be emptied, since no server runs.
func prepareSpill(engineDir string, s spill, a account) error {
	old, err := os.ReadFile(filepath.Join(engineDir, spillNote))
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if before := strings.TrimSpace(string(old)); before != "" && before != s.dir {
		_ = spill{dir: before}.remake(engineDir, a) // its parent may be gone
	}
	if s.dir == "" {
		return nil
	}
	if err := s.remake(engineDir, a); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(engineDir, spillNote), []byte(s.dir+"\n"), 0o600)
}

// remake makes s empty. It belongs to this process's user, who notes in it whose
// it is; the tablespace in it is the server's.
func (s spill) remake(engineDir string, a account) error {
	if err := s.remove(); err != nil {
		return err
	}
	mode := fs.FileMode(0o700)
	if a.switched {
		mode = 0o711
	}
	if err := os.Mkdir(s.dir, mode); err != nil {
		return err
	}
	if err := os.Chmod(s.dir, mode); err != nil { // whatever the umask is
		return err
	}
	if err := os.WriteFile(filepath.Join(s.dir, "engine"), []byte(engineDir+"\n"), 0o600); err != nil {
		return err
	}
	if err := a.checkParents(s.location()); err != nil {
		return err
	}
	return a.makeDir(s.location())
}

// remove removes s. Names on a tmpfs are everybody's: what belongs to somebody
// else stays, which is an error.
func (s spill) remove() error {
	fi, err := os.Lstat(s.dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if !own(fi) {
		return fmt.Errorf("%s belongs to somebody else", s.dir)
	}
	return os.RemoveAll(s.dir)
}

// own reports whether fi is a directory of this process's user.
func own(fi fs.FileInfo) bool {
	st, ok := fi.Sys().(*syscall.Stat_t)
	return ok && fi.IsDir() && int(st.Uid) == os.Geteuid()
}

// removeSpill removes the directory that is noted in the engine's.
func removeSpill(engineDir string) error {
	note := filepath.Join(engineDir, spillNote)
	b, err := os.ReadFile(note)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = spill{dir: strings.TrimSpace(string(b))}.remove()
	}
	if err == nil {
		err = os.Remove(note)
	}
	return err
}

// sweepSpills removes what engines left on a tmpfs whose process was killed: those
// whose directory is gone, or locked by nobody.
func sweepSpills(parent string) error {
	found, err := filepath.Glob(filepath.Join(parent, spillPrefix+"*"))
	if err != nil {
		return err
	}
	var errs []error
	for _, dir := range found {
		if fi, err := os.Lstat(dir); err != nil || !own(fi) {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, "engine"))
		if err != nil {
			continue // it is being made
		}
		engine := strings.TrimSpace(string(b))
		held, err := lock(engine)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			continue
		}
		errs = append(errs, spill{dir: dir}.remove())
		if held != nil {
			held.Close()
		}
	}
	return errors.Join(errs...)
}

// makeSpace makes the tablespace anew, or takes it away. Relations cannot be left
// in it: only temporary ones ever were.
func (e *Engine) makeSpace(ctx context.Context, s spill) error {
	return e.as(ctx, Database, func(conn *pgx.Conn) error {
		sql := []string{"DROP TABLESPACE IF EXISTS " + spillSpace}
		if s.dir != "" {
			location := "'" + strings.ReplaceAll(s.location(), "'", "''") + "'"
			sql = append(sql, "CREATE TABLESPACE "+spillSpace+" LOCATION "+location,
				"GRANT CREATE ON TABLESPACE "+spillSpace+" TO "+Subscriber)
		}
		for _, sql := range sql {
			if _, err := conn.Exec(ctx, sql); err != nil {
				return err
			}
		}
		return nil
	})
}
