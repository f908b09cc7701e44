package main

import (
	"bytes"
	"os"
	"strings"
	"syscall"
	"testing"
)

// full is a disk with no room left.
type full struct{}

func (full) Write([]byte) (int, error) {
	return 0, &os.PathError{Op: "write", Path: "/dev/stdout", Err: syscall.ENOSPC}
}

// TestFullDisk: results that cannot be written are told of once, whatever the
// command, with the exit code of it.
func TestFullDisk(t *testing.T) {
	t.Setenv("LANG", "zh_CN.UTF-8")
	t.Setenv("LC_ALL", "")
	const spec = "../../testdata/specs/after-sales.yaml"
	for _, args := range []string{
		"version", "--version", "--help", "help lint", "rules", "rules vague-time", "rules --format json", "clauses", "clauses warranty-period", "clauses --sharing", "templates", "templates oem",
		"schema", "schema --report", "init oem", "config show", "config schema", "calendar 2026", "calendar 2026 --format ics", "completion zsh",
		"deadline " + spec + " --at 2026-09-30T18:20", "obligations " + spec, "obligations " + spec + " --format csv", "lint no-such-file.txt --format json",
	} {
		var said bytes.Buffer
		if code := run(strings.Fields(args), strings.NewReader(""), full{}, &said); code != exitInternal {
			t.Errorf("%s: exit code %d: %s", args, code, said.String())
		}
		if n := strings.Count(said.String(), "磁盘已满"); n != 1 || strings.Contains(said.String(), "用法") {
			t.Errorf("%s: %s", args, said.String())
		}
	}
}
