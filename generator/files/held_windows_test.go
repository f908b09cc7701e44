package files

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
)

// A file that another program has open keeps all files from being written, with
// force or without; closed, it is replaced.
func TestHeld(t *testing.T) {
	folder := t.TempDir()
	free, held := filepath.Join(folder, "1.pdf"), filepath.Join(folder, "2.pdf")
	for _, path := range []string{free, held} {
		if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	reader, err := os.Open(held)
	if err != nil {
		t.Fatal(err)
	}
	list := []File{{Name: "1.pdf", Data: []byte("new"), Claim: Never}, {Name: "2.pdf", Data: []byte("new"), Claim: Never}}
	if _, err := Publish(folder, list, true); !errors.Is(err, ErrHeld) {
		t.Errorf("published: %v", err)
	}
	if got, err := os.ReadFile(free); string(got) != "old" {
		t.Errorf("%s holds %q, %v", free, got, err)
	}
	reader.Close()
	if _, err := Publish(folder, list, true); err != nil {
		t.Error(err)
	}
	if got, err := os.ReadFile(held); string(got) != "new" {
		t.Errorf("%s holds %q, %v", held, got, err)
	}
}
