package files

import (
	"errors"
	"io/fs"
	"syscall"
)

// What Windows says (System Error Codes, winerror.h).
const (
	errorSharingViolation = syscall.Errno(32)
	errorLockViolation    = syscall.Errno(33)
	errorHandleDiskFull   = syscall.Errno(39)
	errorDiskFull         = syscall.Errno(112)
)

var full = []error{errorHandleDiskFull, errorDiskFull}

// Held tells, as an *fs.PathError of ErrHeld, that another program has the file
// of a path open: it is asked for as one asks who is about to replace it, and
// left as it is.
func Held(path string) error {
	const toDelete = 0x00010000 // DELETE of the standard access rights
	const share = syscall.FILE_SHARE_READ | syscall.FILE_SHARE_WRITE | syscall.FILE_SHARE_DELETE
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil
	}
	h, err := syscall.CreateFile(name, toDelete, share, nil, syscall.OPEN_EXISTING, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	if err == nil {
		syscall.CloseHandle(h)
	}
	if errors.Is(err, errorSharingViolation) || errors.Is(err, errorLockViolation) {
		return &fs.PathError{Op: "replace", Path: path, Err: ErrHeld}
	}
	return nil // what else there may be, writing will tell
}
