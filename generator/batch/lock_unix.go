//go:build unix

package batch

import (
	"errors"
	"os"
	"syscall"
)

// lock takes a lock that the system gives back when the process ends, however
// it ends. Shared locks bear one another.
func lock(path string, shared bool) (release func(), err error) {
	how := syscall.LOCK_EX
	if shared {
		how = syscall.LOCK_SH
	}
	for {
		f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o644)
		if err != nil {
			return nil, err
		}
		if err := syscall.Flock(int(f.Fd()), how|syscall.LOCK_NB); err != nil {
			f.Close()
			if errors.Is(err, syscall.EWOULDBLOCK) {
				return nil, ErrLocked
			}
			return nil, err
		}
		if !lies(f, path) { // the holder before removed it meanwhile
			f.Close()
			continue
		}
		return func() {
			if syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB) == nil && lies(f, path) {
				os.Remove(path)
			}
			f.Close()
		}, nil
	}
}

// lies reports whether an open file is still what lies at a path.
func lies(f *os.File, path string) bool {
	a, err := f.Stat()
	b, err2 := os.Stat(path)
	return err == nil && err2 == nil && os.SameFile(a, b)
}
