//go:build !linux

package node

import "syscall"

// keepPrivate turns core dumps off, which would hold keys.
func keepPrivate() error {
	return syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{})
}
