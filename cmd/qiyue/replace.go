package main

import (
	"bytes"
	"os"
	"path/filepath"
)

// replacement is a file in the making that takes the place of path whole or
// not at all. An existing file keeps its permissions; a link is followed; a
// pipe or /dev/stdout gets all of it at the end.
type replacement struct {
	path string
	mode os.FileMode
	tmp  *os.File     // nil: held
	held bytes.Buffer // for what is no file
	err  error        // the first
}

func newReplacement(path string) *replacement {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	r := &replacement{path: path, mode: 0o644}
	if info, err := os.Stat(path); err == nil {
		if !info.Mode().IsRegular() {
			return r
		}
		r.mode = info.Mode().Perm()
	}
	r.tmp, r.err = os.CreateTemp(filepath.Dir(path), ".qiyue-*.tmp")
	return r
}

// Write never fails; commit says what went wrong.
func (r *replacement) Write(b []byte) (int, error) {
	switch {
	case r.err != nil:
	case r.tmp == nil:
		r.held.Write(b)
	default:
		_, r.err = r.tmp.Write(b)
	}
	return len(b), nil
}

func (r *replacement) commit() error {
	if r.tmp == nil {
		if r.err == nil {
			r.err = os.WriteFile(r.path, r.held.Bytes(), r.mode)
		}
		return r.err
	}
	for _, step := range []func() error{func() error { return r.tmp.Chmod(r.mode) }, r.tmp.Sync, r.tmp.Close} {
		if err := step(); r.err == nil {
			r.err = err
		}
	}
	if r.err == nil {
		r.err = os.Rename(r.tmp.Name(), r.path)
	}
	r.drop()
	return r.err
}

// drop leaves nothing behind of a file that was not committed.
func (r *replacement) drop() {
	if r.tmp != nil {
		r.tmp.Close()
		os.Remove(r.tmp.Name())
		r.tmp = nil
	}
}

// replaceFile puts a file in place at once.
func replaceFile(path string, data []byte) error {
	r := newReplacement(path)
	r.Write(data)
	return r.commit()
}
