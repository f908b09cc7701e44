package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"qiyue/internal/diag"
)

// writeError words why a file cannot be written.
func writeError(err error) diag.Text {
	path := ""
	var p *fs.PathError
	var l *os.LinkError
	switch {
	case errors.As(err, &p):
		path = p.Path
	case errors.As(err, &l):
		path = l.New
	}
	for _, k := range []struct {
		is error
		id string
	}{
		{fs.ErrNotExist, "file-write-missing"}, {fs.ErrPermission, "file-no-write"}, {syscall.EROFS, "file-no-write"}, {syscall.ENOSPC, "file-write-full"},
		{errFolder, "file-write-folder"}, {errSpec, "file-write-spec"}, {syscall.ENOTDIR, "file-write-no-folder"},
	} {
		if errors.Is(err, k.is) && path != "" {
			return diag.Say(k.id, "path", path)
		}
	}
	return diag.Say("file-write", "error", err.Error())
}

// fileInTheWay refuses an output folder that is a file, or would lie in one,
// before anything is read.
func (t *terminal) fileInTheWay(folder string) error {
	for path := filepath.Clean(folder); ; path = filepath.Dir(path) {
		info, err := os.Stat(path)
		switch {
		case err == nil && !info.IsDir():
			return exit(t.unwritten(&os.PathError{Op: "write", Path: path, Err: syscall.ENOTDIR}))
		case err == nil || path == filepath.Dir(path):
			return nil
		}
	}
}

// unwritten says that a file cannot be written.
func (t *terminal) unwritten(err error) int {
	t.fail(writeError(err))
	if errors.Is(err, errSpec) {
		return exitInput
	}
	return exitInternal
}
