//go:build unix

package batch

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// nobody gives up the rights of root, who may write everywhere.
func nobody(t testing.TB) {
	if syscall.Getuid() != 0 {
		return
	}
	for _, err := range []error{syscall.Setgroups(nil), syscall.Setgid(65534), syscall.Setuid(65534)} {
		if err != nil {
			t.Fatal(err)
		}
	}
}

// A folder that may not be written to is an error of permission and stays
// empty, whoever runs the test: root, who may write everywhere, becomes
// somebody else for it.
func TestReadOnlyFolder(t *testing.T) {
	parent, err := os.MkdirTemp("", "qiyue")
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(parent, "out")
	t.Cleanup(func() { os.Chmod(folder, 0o755); os.RemoveAll(parent) })
	if err := errors.Join(os.Chmod(parent, 0o755), os.Mkdir(folder, 0o555)); err != nil {
		t.Fatal(err)
	}
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), childFolder+"="+folder, childReader+"=1")
	if out, err := c.CombinedOutput(); err != nil {
		t.Errorf("%v: %s", err, out)
	}
	if left, err := os.ReadDir(folder); err != nil || len(left) > 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}
