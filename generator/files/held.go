package files

import (
	"errors"
	"syscall"
)

// ErrHeld says that another program has a file open, so that nothing can take
// its place until it is closed there. Only Windows keeps files that way.
var ErrHeld = errors.New("another program has the file open")

// Full reports an error that says that a disk is full.
func Full(err error) bool {
	for _, e := range full {
		if errors.Is(err, e) {
			return true
		}
	}
	return errors.Is(err, syscall.ENOSPC)
}
