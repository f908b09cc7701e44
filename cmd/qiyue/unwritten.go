package main

import (
	"errors"
	"io/fs"
	"os"
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

// unwritten says that a file cannot be written.
func (t *terminal) unwritten(err error) int {
	t.fail(writeError(err))
	if errors.Is(err, errSpec) {
		return exitInput
	}
	return exitInternal
}
