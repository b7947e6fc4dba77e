package localpg

import "syscall"

// tmpfs are the directories that are on one as a rule, where everybody may make
// directories.
var tmpfs = []string{"/dev/shm"}

// tmpfsSize returns the size of the tmpfs that dir is on, in bytes, or 0 if it is
// on none (statfs(2), TMPFS_MAGIC).
func tmpfsSize(dir string) int64 {
	var st syscall.Statfs_t
	if err := syscall.Statfs(dir, &st); err != nil || st.Type != 0x01021994 {
		return 0
	}
	return int64(st.Blocks) * st.Bsize
}
