// Command enigma is the Enigma Data Marketplace in one binary: nodes of every
// role, a development chain, and the tools of providers and subscribers.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"enigma"

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
	if ctx.Err() != nil {
		fmt.Fprintln(stderr, "enigma: interrupted")
		return statusInterrupted
	}
	fmt.Fprintf(stderr, "enigma: error: %v\n", err)
	if hint := enigma.Hint(err); hint != "" {
		fmt.Fprintf(stderr, "enigma: hint: %s\n", hint)
	}
	if status, ok := exitStatus[enigma.KindOf(err)]; ok {
		return status
	}
	return 1
}

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "enigma",
		Short: "A market for data that nobody in the middle can read",
		Long: `enigma publishes data sets encrypted at the source, sells access to them
on-chain, and answers plain SQL over the ciphertext.

Try it: enigma up FILE.csv, then paste the psql line that it prints.`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.CompletionOptions.HiddenDefaultCmd = false
	root.PersistentFlags().Bool("json", false, "print JSON for scripts")
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return &enigma.Error{Kind: enigma.Invalid, Err: err, Hint: c.CommandPath() + " --help"}
	})
	root.AddCommand(
		upCommand(), demoCommand(),
		nodeCommand(), devnetCommand(), keygenCommand(),
		publishCommand(), lsCommand(), showCommand(), subscribeCommand(), queryCommand(), statusCommand(),
	)
	return root
}
