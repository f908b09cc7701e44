package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"qiyue/generator/files"
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
	id := ""
	switch {
	case path == "":
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		id = "file-no-write"
	case errors.Is(err, files.ErrHeld):
		id = "file-write-held"
	case files.Full(err):
		id = "file-write-full"
	case errors.Is(err, errFolder):
		id = "file-write-folder"
	case errors.Is(err, errSpec):
		id = "file-write-spec"
	case errors.Is(err, syscall.ENOTDIR), errors.Is(err, fs.ErrNotExist): // Windows does not tell these apart
		id = "file-write-missing"
		if standing(path) != "" {
			id = "file-write-no-folder"
		}
	}
	if id == "" {
		return diag.Say("file-write", "error", err.Error())
	}
	return diag.Say(id, "path", path)
}

// fileInTheWay refuses an output folder that is a file, or would lie in one,
// before anything is read.
func (t *terminal) fileInTheWay(folder string) error {
	if path := standing(folder); path != "" {
		return exit(t.unwritten(&os.PathError{Op: "write", Path: path, Err: syscall.ENOTDIR}))
	}
	return nil
}

// standing is what stands at a path or at the nearest above it where anything
// does, if that is no folder.
func standing(path string) string {
	for path = filepath.Clean(path); ; path = filepath.Dir(path) {
		info, err := os.Stat(path)
		switch {
		case err == nil && !info.IsDir():
			return path
		case err == nil || path == filepath.Dir(path):
			return ""
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
