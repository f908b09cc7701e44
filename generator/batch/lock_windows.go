package batch

import (
	"errors"
	"os"
	"syscall"
)

// lock takes a lock by opening a file that nobody else may open, or shared,
// that nobody may open alone. The system closes it when the process ends.
func lock(path string, shared bool) (release func(), err error) {
	name, err := syscall.UTF16PtrFromString(path)
	if err != nil {
		return nil, err
	}
	var mode uint32
	if shared {
		mode = syscall.FILE_SHARE_READ | syscall.FILE_SHARE_WRITE | syscall.FILE_SHARE_DELETE
	}
	h, err := syscall.CreateFile(name, syscall.GENERIC_READ|syscall.GENERIC_WRITE, mode, nil, syscall.OPEN_ALWAYS, syscall.FILE_ATTRIBUTE_NORMAL, 0)
	const sharingViolation = syscall.Errno(32)
	if errors.Is(err, sharingViolation) {
		return nil, ErrLocked
	}
	if err != nil {
		return nil, &os.PathError{Op: "open", Path: path, Err: err}
	}
	return func() {
		syscall.CloseHandle(h)
		os.Remove(path)
	}, nil
}
