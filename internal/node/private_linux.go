package node

import (
	"errors"
	"syscall"
)

// prSetDumpable is PR_SET_DUMPABLE of linux/prctl.h, which package syscall lacks.
const prSetDumpable = 4

// keepPrivate keeps the process's memory, which holds keys, to itself: no core
// dumps, here and in what it starts, and no debugger of the same user.
func keepPrivate() error {
	err := syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
	if _, _, errno := syscall.RawSyscall(syscall.SYS_PRCTL, prSetDumpable, 0, 0); errno != 0 {
		err = errors.Join(err, errno)
	}
	return err
}
