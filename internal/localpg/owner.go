package localpg

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/user"
	"path/filepath"
	"strconv"
	"syscall"

	"enigma"
)

// An account is the operating-system user that runs the server.
type account struct {
	name     string
	uid, gid int
	switched bool // differs from this process's user, which is root
}

// serverAccount returns this process's user, or "postgres" for root, as whom
// PostgreSQL refuses to run.
func serverAccount() (account, error) {
	if os.Geteuid() != 0 {
		return account{name: "you", uid: os.Geteuid(), gid: os.Getegid()}, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return account{}, &enigma.Error{
			Kind: enigma.Unavailable, Op: "local postgres",
			Hint: "useradd --system --no-create-home postgres, or do not run as root",
			Err:  errors.New(`PostgreSQL does not run as root, and there is no user "postgres"`),
		}
	}
	uid, err := strconv.Atoi(u.Uid)
	if err != nil {
		return account{}, fmt.Errorf("local postgres: user %s: %w", u.Username, err)
	}
	gid, err := strconv.Atoi(u.Gid)
	if err != nil {
		return account{}, fmt.Errorf("local postgres: user %s: %w", u.Username, err)
	}
	return account{name: u.Username, uid: uid, gid: gid, switched: true}, nil
}

// credential is what a child process of a needs, nil if nothing.
func (a account) credential() *syscall.Credential {
	if !a.switched {
		return nil
	}
	return &syscall.Credential{Uid: uint32(a.uid), Gid: uint32(a.gid)}
}

// makeDir makes dir and gives it to a, closed to everybody else. Its parent
// belongs to this process's user: root never follows names that a could change.
func (a account) makeDir(dir string) error {
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	if err := a.give(dir); err != nil {
		return err
	}
	return os.Chmod(dir, 0o700)
}

// give makes a the owner of path.
func (a account) give(path string) error {
	if !a.switched {
		return nil
	}
	return os.Chown(path, a.uid, a.gid)
}

// checkParents reports the first directory above dir that a may not pass
// through, because PostgreSQL's own message for it does not say which.
func (a account) checkParents(dir string) error {
	if !a.switched {
		return nil
	}
	for p := filepath.Dir(dir); ; p = filepath.Dir(p) {
		fi, err := os.Stat(p)
		if err != nil {
			return err
		}
		if !a.mayPass(fi) {
			return &enigma.Error{
				Kind: enigma.Unavailable,
				Hint: fmt.Sprintf("chmod o+x %s, or choose a directory elsewhere", p),
				Err:  fmt.Errorf("user %q, who runs PostgreSQL for root, may not enter %s", a.name, p),
			}
		}
		if p == filepath.Dir(p) {
			return nil
		}
	}
}

func (a account) mayPass(fi fs.FileInfo) bool {
	st, ok := fi.Sys().(*syscall.Stat_t)
	if !ok {
		return true
	}
	switch mode := fi.Mode(); {
	case int(st.Uid) == a.uid:
		return mode&0o100 != 0
	case int(st.Gid) == a.gid:
		return mode&0o010 != 0
	default:
		return mode&0o001 != 0
	}
}
