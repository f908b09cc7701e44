package files

import (
	"errors"
	"io/fs"
	"path/filepath"
	"testing"
)

// TestStageNames: what cannot be written is told by the name that the user knows.
func TestStageNames(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "nosuch")
	_, err := stage(folder, File{Name: "SH-1.pdf"})
	var p *fs.PathError
	if !errors.As(err, &p) || p.Path != filepath.Join(folder, "SH-1.pdf") || !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}
