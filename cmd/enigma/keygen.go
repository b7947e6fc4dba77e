package main

import (
	"errors"
	"fmt"
	"os"

	"enigma"
	"enigma/internal/durable"
	"enigma/internal/wallet"

	"github.com/spf13/cobra"
	"golang.org/x/term"
)

func keygenCommand() *cobra.Command {
	var out, passphrase string
	var light bool
	c := &cobra.Command{
		Use:   "keygen",
		Short: "Make an account: a keystore file that geth can read too",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if _, err := os.Stat(out); err == nil {
				return &enigma.Error{
					Kind: enigma.Invalid, Op: "keygen", Err: fmt.Errorf("%s exists", out),
					Hint: "a key that is overwritten is lost; choose another --out",
				}
			}
			phrase, err := newPassphrase(c, passphrase)
			if err != nil {
				return err
			}
			address, err := createWallet(out, phrase, light)
			if err != nil {
				return err
			}
			if wantJSON(c) {
				return printJSON(c, map[string]string{"address": address.String(), "keystore": out})
			}
			fmt.Fprintf(c.OutOrStdout(), "address   %s\nkeystore  %s\n", address, out)
			return nil
		},
	}
	c.Flags().StringVar(&passphrase, "passphrase-file", "", "file with the passphrase; without it you are asked")
	c.Flags().StringVar(&out, "out", "wallet.json", "keystore file to write")
	c.Flags().BoolVar(&light, "light", false, "weaker and faster key derivation, for tests only")
	return c
}

// createWallet makes an account and writes its keystore file.
func createWallet(out, passphrase string, light bool) (enigma.Address, error) {
	w, err := wallet.New()
	if err != nil {
		return enigma.Address{}, err
	}
	b, err := w.Encrypt(passphrase, light)
	if err != nil {
		return enigma.Address{}, err
	}
	return w.Address(), durable.WriteFile(out, b, 0o600)
}

// newPassphrase reads a passphrase from a file or asks for one, twice.
func newPassphrase(c *cobra.Command, file string) (string, error) {
	if file != "" {
		b, err := os.ReadFile(file)
		if err != nil {
			return "", &enigma.Error{Kind: enigma.Invalid, Op: "passphrase", Err: err}
		}
		return trimNewline(string(b)), nil
	}
	fd := int(os.Stdin.Fd())
	if !term.IsTerminal(fd) {
		return "", &enigma.Error{
			Kind: enigma.Invalid, Op: "passphrase", Err: errors.New("there is no terminal to ask on"),
			Hint: "name a file with --passphrase-file",
		}
	}
	var answers [2]string
	for i, prompt := range []string{"Passphrase: ", "Once more:  "} {
		fmt.Fprint(c.ErrOrStderr(), prompt)
		b, err := term.ReadPassword(fd)
		fmt.Fprintln(c.ErrOrStderr())
		if err != nil {
			return "", err
		}
		answers[i] = string(b)
	}
	if answers[0] != answers[1] {
		return "", &enigma.Error{Kind: enigma.Invalid, Op: "passphrase", Err: errors.New("the two differ")}
	}
	return answers[0], nil
}

// trimNewline drops the line end that editors put at the end of a file.
func trimNewline(s string) string {
	if n := len(s); n > 0 && s[n-1] == '\n' {
		s = s[:n-1]
	}
	if n := len(s); n > 0 && s[n-1] == '\r' {
		s = s[:n-1]
	}
	return s
}
