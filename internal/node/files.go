package node

import (
	"io/fs"
	"os"
	"path/filepath"
)

// files lists what matches a pattern below dir, whose own name may hold anything.
func files(dir, pattern string) ([]string, error) {
	names, err := fs.Glob(os.DirFS(dir), pattern)
	for i, name := range names {
		names[i] = filepath.Join(dir, name)
	}
	return names, err
}

// keysDir holds a provider's secrets and what belongs to them.
func (n *Node) keysDir() string { return filepath.Join(n.cfg.Dir, "keys") }
