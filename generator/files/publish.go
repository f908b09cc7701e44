package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// File is one file to be published.
type File struct {
	Name string // within the folder, made by SafeName
	Data []byte
	// Ours reports whether an existing file may be replaced by this one: it
	// carries our mark and the same agreement number..
	Ours func(existing []byte) bool
}

// ErrForeign says that a file of that name exists and is not ours to replace.
var ErrForeign = errors.New("a file of that name exists that this program did not make for this agreement")

// ForeignError names the file that stands in the way.
type ForeignError struct{ Path string }

func (e *ForeignError) Error() string { return fmt.Sprintf("%s: %v", e.Path, ErrForeign) }

// Unwrap makes errors.Is(err, ErrForeign) true.
func (e *ForeignError) Unwrap() error { return ErrForeign }

// maxCompared bounds what is read of an existing file to look for our mark.
const maxCompared = 64 << 20

// Publish writes all files or none that is new: each is written beside its
// place under another name, synced, and renamed when all are written. With
// force, files of others are replaced. It gives the paths in order.
func Publish(folder string, list []File, force bool) (paths []string, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	for _, f := range list {
		if err := replaceable(filepath.Join(folder, f.Name), f, force); err != nil {
			return nil, err
		}
	}
	var staged []string
	defer func() {
		for _, s := range staged {
			os.Remove(s) // what was renamed is no longer there
		}
	}()
	for _, f := range list {
		s, err := stage(folder, f)
		if s != "" {
			staged = append(staged, s)
		}
		if err != nil {
			return nil, err
		}
	}
	for i, f := range list {
		to := filepath.Join(folder, f.Name)
		if err := os.Rename(staged[i], to); err != nil {
			return paths, err
		}
		paths = append(paths, to)
	}
	return paths, nil
}

// replaceable checks what stands at a path.
func replaceable(path string, f File, force bool) error {
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return &ForeignError{path}
	case force:
		return nil
	case info.Size() > maxCompared:
		return &ForeignError{path}
	}
	existing, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if !f.Ours(existing) {
		return &ForeignError{path}
	}
	return nil
}

// stage writes a file under a temporary name in the folder.
func stage(folder string, f File) (string, error) {
	t, err := os.CreateTemp(folder, ".qiyue-*.tmp")
	if err != nil {
		return "", err
	}
	_, err = t.Write(f.Data)
	if e := t.Chmod(0o644); err == nil {
		err = e
	}
	if e := t.Sync(); err == nil {
		err = e
	}
	if e := t.Close(); err == nil {
		err = e
	}
	return t.Name(), err
}
