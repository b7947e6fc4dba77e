// Command enigma is the Enigma Data Marketplace in one binary: nodes of every
// role, a development chain, and the tools of providers and subscribers.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"enigma"
	"enigma/internal/market"
	"enigma/internal/node"

	"github.com/spf13/cobra"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	// The first signal ends things in order, the second one at once.
	context.AfterFunc(ctx, stop)
	os.Exit(run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}

// errReported ends the process with status 1 when everything has been said.
var errReported = errors.New("reported")

// exitStatus is what a shell sees for each kind of error; anything else is 1.
var exitStatus = map[enigma.Kind]int{
	enigma.Invalid:       2,
	enigma.NotFound:      3,
	enigma.NotSubscribed: 4,
	enigma.Denied:        5,
	enigma.Unsupported:   6,
	enigma.LimitExceeded: 7,
	enigma.Unavailable:   8,
	enigma.Conflict:      9,
}

// statusInterrupted is what shells show for a program that SIGINT ended.
const statusInterrupted = 130

// run is main without the globals, so that tests can call it.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return 0
	}
	if errors.Is(err, errReported) {
		return 1
	}
	status, ok := exitStatus[enigma.KindOf(err)]
	switch {
	case ctx.Err() != nil:
		err, status = errors.New("interrupted"), statusInterrupted
	case !ok:
		status = 1
	}
	report(stderr, root, err, status)
	return status
}

// report writes an error to standard error: a line, and one with a hint, or a
// line of JSON for those who asked for JSON.
func report(w io.Writer, root *cobra.Command, err error, status int) {
	// A command line that could not be parsed has no flags yet; people read it.
	if on, ferr := root.PersistentFlags().GetBool("json"); ferr == nil && on {
		_ = json.NewEncoder(w).Encode(struct {
			Error  string `json:"error"`
			Hint   string `json:"hint,omitempty"`
			Status int    `json:"status"`
		}{err.Error(), enigma.Hint(err), status})
		return
	}
	fmt.Fprintf(w, "enigma: error: %v\n", err)
	if hint := enigma.Hint(err); hint != "" {
		fmt.Fprintf(w, "enigma: hint: %s\n", hint)
	}
}

// version is the module's, or the commit that the binary was built from.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	v := info.Main.Version
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && !strings.Contains(v, s.Value[:min(12, len(s.Value))]) {
			v += " " + s.Value[:min(12, len(s.Value))]
		}
	}
	return v + " " + info.GoVersion
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "enigma",
		Short: "A market for data that nobody in the middle can read",
		Long: `enigma publishes data sets encrypted at the source, sells access to them
on-chain, and answers plain SQL over the ciphertext.

Try it: enigma up FILE.csv, then paste the psql line that it prints.

Exit status: 0 done; 1 failed; 2 wrong request or input; 3 not found; 4 no
subscription; 5 permission denied; 6 the encryption cannot serve it; 7 limit
exceeded; 8 unavailable, try again; 9 conflict, read again; 130 interrupted.`,
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().Bool("json", false, "print JSON to standard output, and errors as a line of JSON to standard error")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: c.CommandPath() + " --help"}
	})
	for _, g := range []struct {
		id, title string
		commands  []*cobra.Command
	}{
		{"market", "Looking around:", []*cobra.Command{lsCommand(), rankCommand(), showCommand(), statusCommand(), leakageCommand()}},
		{"provider", "For providers:", []*cobra.Command{
			publishCommand(), rotateCommand(), registerCommand(), updateCommand(), priceCommand(), payoutsCommand(), openCommand(), closeCommand(),
			depositCommand(), thawCommand(), transferCommand(), acceptCommand(), claimCommand(), listCommand(), unlistCommand(), commitCommand(),
			numbered("respond", "Answer a storage challenge", market.Provider, node.Respond), grantCommand(), keysCommand(),
		}},
		{"subscriber", "For subscribers:", []*cobra.Command{
			subscribeCommand(), renewCommand(), unsubscribeCommand(), trialCommand(), giftCommand(), fundCommand(), withdrawCommand(),
			queryCommand(), receiptsCommand(), challengeCommand(), disputeCommand(),
		}},
		{"node", "Running nodes:", []*cobra.Command{nodeCommand(), nodesCommand(), keeperCommand(), keygenCommand(), txCommand()}},
		{"development", "Trying it out:", []*cobra.Command{upCommand(), demoCommand(), devnetCommand(), faucetCommand()}},
	} {
		root.AddGroup(&cobra.Group{ID: g.id, Title: g.title})
		for _, c := range g.commands {
			c.GroupID = g.id
		}
		root.AddCommand(g.commands...)
	}
	return root
}
