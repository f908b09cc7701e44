package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

// A file that is protected against writing is protected against being replaced.
func TestProtectedFile(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write to every file")
	}
	path := filepath.Join(t.TempDir(), "合同.txt")
	if err := os.WriteFile(path, []byte("甲"), 0o444); err != nil {
		t.Fatal(err)
	}
	if err := replaceFile(path, []byte("乙")); !errors.Is(err, fs.ErrPermission) {
		t.Errorf("replaced: %v", err)
	}
	if raw, err := os.ReadFile(path); err != nil || string(raw) != "甲" {
		t.Errorf("holds %q, %v", raw, err)
	}
}
