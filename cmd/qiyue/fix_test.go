package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestFixOfWindowsLines: a file with Windows line ends is fixed with them, and
// the change is shown without marks for them.
func TestFixOfWindowsLines(t *testing.T) {
	folder := folderOf(t, map[string]string{"a.txt": "甲方应在30日内付款.\r\n乙方应在3日内开票。\r\n"})
	code, out, errs := ran(t, folder, "lint", "--fix", "--fail-on", "never", "a.txt")
	if code != 0 {
		t.Fatal(code, errs)
	}
	if !strings.Contains(out+errs, "+甲方应在30日内付款。\n") || strings.Contains(out+errs, "␣") {
		t.Errorf("%q %q", out, errs)
	}
	got, err := os.ReadFile(filepath.Join(folder, "a.txt"))
	if want := "甲方应在30日内付款。\r\n乙方应在3日内开票。\r\n"; err != nil || string(got) != want {
		t.Errorf("%q, want %q", got, want)
	}
}
