//go:build !linux

package localpg

import (
	"os/exec"
	"strconv"
	"strings"
	"syscall"
)

// dieWithParent does nothing: only Linux can signal a child on its parent's
// death. Elsewhere stopOrphan ends the server at the next Start.
func dieWithParent(*syscall.SysProcAttr) {}

// serves reports whether process pid is a server of the data directory, which
// is on the command line that run gives it.
func serves(pid int, data string) bool {
	out, err := exec.Command("ps", "-o", "command=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && strings.Contains(string(out), "postgres -D "+data)
}
