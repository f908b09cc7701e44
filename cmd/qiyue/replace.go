package main

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"qiyue/generator/files"
)

// pending is a file that a run writes and that takes the place of path whole, at
// the end of the run, or not at all. Until then what is written stands outside
// the user's folders, on a disk where there is one for it.
type pending struct {
	target
	spool *os.File     // nil: held
	held  bytes.Buffer // what the spool could not take
	err   error        // the first
}

// errSpec says that somebody's spec would be lost.
var errSpec = errors.New("a spec")

// newPending says at once when path cannot be written.
func newPending(path string) (*pending, error) {
	o := &pending{target: targetOf(path)}
	if !o.special {
		if raw, err := os.ReadFile(o.path); err == nil && beginsAgreement.Match(raw) {
			return nil, &os.PathError{Op: "write", Path: path, Err: errSpec}
		}
		t, err := o.beside() // a trial
		if err != nil {
			return nil, err
		}
		discard(t)
	}
	if t, err := os.CreateTemp("", "qiyue-*.tmp"); err == nil {
		os.Remove(t.Name()) // nothing stays behind where a system removes open files
		o.spool = t
	}
	return o, nil
}

// Write never fails; commit says what went wrong.
func (o *pending) Write(b []byte) (int, error) {
	switch {
	case o.err != nil:
	case o.spool == nil:
		o.held.Write(b)
	default:
		_, o.err = o.spool.Write(b)
	}
	return len(b), nil
}

func (o *pending) commit() error {
	if o.err == nil && o.spool != nil {
		_, o.err = o.spool.Seek(0, io.SeekStart)
	}
	if o.err != nil {
		return o.err
	}
	if o.spool == nil {
		return o.put(&o.held)
	}
	return o.put(o.spool)
}

// drop gives the spool back.
func (o *pending) drop() {
	if o.spool != nil {
		discard(o.spool)
		o.spool = nil
	}
}

// replaceFile puts a file in place at once.
func replaceFile(path string, data []byte) error { return targetOf(path).put(bytes.NewReader(data)) }

// target is where a file goes. An existing file keeps its permissions; a link
// is followed; a pipe or /dev/stdout is written to.
type target struct {
	path    string
	given   string // as the user calls it
	mode    os.FileMode
	special bool // no file: nothing can take its place
}

func targetOf(path string) target {
	t := target{path: resolved(path), given: path, mode: 0o644}
	if info, err := os.Stat(t.path); err == nil {
		t.mode, t.special = info.Mode().Perm(), !info.Mode().IsRegular() && !info.IsDir()
	}
	return t
}

// resolved is a path with its links followed, as far as it exists.
func resolved(path string) string {
	if whole, err := filepath.Abs(path); err == nil {
		path = whole
	}
	if real, err := filepath.EvalSymlinks(path); err == nil {
		return real
	}
	if folder, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(folder, filepath.Base(path))
	}
	return path
}

// isStandardOutput reports a path that leads where standard output does.
func isStandardOutput(path string) bool {
	out, err := os.Stdout.Stat()
	if err != nil {
		return false
	}
	info, err := os.Stat(path)
	return err == nil && os.SameFile(out, info)
}

// beside makes a new file in the folder of the target.
func (t target) beside() (*os.File, error) {
	if info, err := os.Stat(t.path); err == nil && info.IsDir() {
		return nil, &os.PathError{Op: "write", Path: t.given, Err: errFolder}
	}
	if f, err := os.OpenFile(t.path, os.O_WRONLY, 0); err == nil { // what is protected is not replaced either
		f.Close()
	} else if errors.Is(err, fs.ErrPermission) {
		return nil, &os.PathError{Op: "write", Path: t.given, Err: err}
	}
	if files.Held(t.path) != nil {
		return nil, &os.PathError{Op: "write", Path: t.given, Err: files.ErrHeld}
	}
	f, err := os.CreateTemp(filepath.Dir(t.path), ".qiyue-*.tmp")
	if err != nil {
		var p *os.PathError
		if errors.As(err, &p) {
			p.Path = t.given // the user knows nothing of ours
		}
	}
	return f, err
}

// put writes all of r, whole or not at all.
func (t target) put(r io.Reader) error {
	if t.special {
		f, err := os.OpenFile(t.path, os.O_WRONLY, 0)
		if err != nil {
			return err
		}
		_, err = io.Copy(f, r)
		return errors.Join(err, f.Close())
	}
	f, err := t.beside()
	if err != nil {
		return err
	}
	defer discard(f)
	copied := func() error { _, err := io.Copy(f, r); return err }
	for _, step := range []func() error{copied, func() error { return f.Chmod(t.mode) }, f.Sync, f.Close} {
		if err := step(); err != nil {
			return err
		}
	}
	return os.Rename(f.Name(), t.path)
}

// discard closes and removes a file; one that was closed or renamed is gone
// already.
func discard(f *os.File) {
	f.Close()
	os.Remove(f.Name())
}
