package batch

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// childReader makes the test binary write into a folder as a user who may not.
const childReader = "QIYUE_TEST_BATCH_READER"

// readOnly writes into a folder that takes no files.
func readOnly(t testing.TB, folder string) {
	b := prepared(t, input(t, 2, 1))
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	if _, err := b.Write(Output{Folder: folder, Formats: formats(t, "md")}, r); !errors.Is(err, fs.ErrPermission) {
		t.Fatal("written into a read-only folder: ", err)
	}
}

// A write that is refused half-way ends the run with that error, and what was
// written before stays whole.
func TestRefusedWrite(t *testing.T) {
	b := prepared(t, input(t, 4, 1))
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	folder, made := t.TempDir(), 0
	o := Output{Folder: folder, Formats: formats(t, "md"), Create: func(path string) (io.WriteCloser, error) {
		if made++; made > 2 {
			return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrPermission}
		}
		return create(path)
	}}
	if _, err := b.Write(o, r); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("error %v", err)
	}
	whole := tree(t, folder)
	o.Create, o.Resume = nil, true
	if _, err := b.Write(o, r); err != nil {
		t.Fatal(err)
	}
	for name, data := range whole {
		if filepath.Ext(name) == ".md" && tree(t, folder)[name] != data {
			t.Errorf("%s was not whole", name)
		}
	}
}

// A folder below a file cannot be made.
func TestFolderBelowFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	b := prepared(t, input(t, 1, 1))
	r, errs := b.Check(formats(t, "md"), nil, nil)
	none(t, errs)
	if _, err := b.Write(Output{Folder: filepath.Join(file, "out"), Formats: formats(t, "md")}, r); err == nil {
		t.Error("written below a file")
	}
}

// A folder that takes no lock is told by its own name, not the lock's.
func TestLockNames(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "nosuch")
	err := new(store).lock(filepath.Join(folder, ".lock"), false)
	var p *fs.PathError
	if !errors.As(err, &p) || p.Path != folder {
		t.Error(err)
	}
}
