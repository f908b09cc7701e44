package files

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"qiyue/internal/diag"
)

// File is one file to be published.
type File struct {
	Name string // within the folder, made by SafeName
	Data []byte
	// Claim tells what an existing file is to this one.
	Claim func(existing []byte) Claim
}

// Claim is what an existing file is to the one that would take its place.
type Claim uint8

// The claims; only Ours gives way without force.
const (
	Foreign Claim = iota // of somebody else, of another number, or changed since
	Ours                 // carries our mark for the same agreement number
	Final                // the same, but finished where the new one is a draft
	Draft                // the same, but a draft where the new one is finished
	Folder               // no file at all; it gives way to no force either
)

// Never is the claim of files that are not replaced without force.
func Never([]byte) Claim { return Foreign }

// ErrForeign says that a file of that name exists and is not ours to replace.
var ErrForeign = errors.New("a file of that name exists that this program did not make for this agreement")

// ForeignError names the file that stands in the way.
type ForeignError struct {
	Path  string
	Claim Claim
}

// Say words what stands in the way.
func (e *ForeignError) Say() diag.Text {
	id := map[Claim]string{Foreign: "file-foreign", Final: "file-over-final", Draft: "file-over-draft", Folder: "file-over-folder"}[e.Claim]
	return diag.Say(id, "path", filepath.ToSlash(e.Path))
}

func (e *ForeignError) Error() string { return fmt.Sprintf("%s: %v", e.Path, ErrForeign) }

// Unwrap makes errors.Is(err, ErrForeign) true.
func (e *ForeignError) Unwrap() error { return ErrForeign }

// maxCompared bounds what is read of an existing file to look for our mark.
const maxCompared = 64 << 20

// Publish writes all files or none that is new: each is written beside its
// place under another name, synced, and renamed when all are written. With
// force, files of others are replaced. It gives the paths in order. An error
// that comes before the first file is renamed is a *ForeignError, ErrHeld or
// the system's.
func Publish(folder string, list []File, force bool) (paths []string, err error) {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return nil, err
	}
	for _, f := range list {
		to := filepath.Join(folder, f.Name)
		if err := replaceable(to, f, force); err != nil {
			return nil, err
		}
		if err := Held(to); err != nil {
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
	case info.IsDir():
		return &ForeignError{path, Folder}
	case !info.Mode().IsRegular():
		return &ForeignError{Path: path}
	case force:
		return nil
	case info.Size() > maxCompared:
		return &ForeignError{Path: path}
	}
	existing, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if claim := f.Claim(existing); claim != Ours {
		return &ForeignError{path, claim}
	}
	return nil
}

// stage writes a file under a temporary name in the folder.
func stage(folder string, f File) (string, error) {
	t, err := os.CreateTemp(folder, ".qiyue-*.tmp")
	if err != nil {
		var p *fs.PathError
		if errors.As(err, &p) {
			p.Path = filepath.Join(folder, f.Name) // the user knows nothing of ours
		}
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
