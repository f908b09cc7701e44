package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"qiyue": main})
}

// One behaviour a script: what it prints, where, its exit code, its silence.
// `code N` before a command asks for exit code N. With -short, as the race
// detector runs them, only those run that do several things at once.
func TestScripts(t *testing.T) {
	spec, err := filepath.Abs("../../testdata/specs")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(e *testscript.Env) error {
			e.Setenv("SPECS", spec)
			e.Setenv("REPO", filepath.Dir(filepath.Dir(spec)))
			e.Setenv("LANG", "zh_CN.UTF-8")
			e.Setenv("LC_ALL", "")
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"code": code, "samebytes": sameBytes, "edit": edit, "fill": fill, "step": step},
	})
}

// code runs a command and wants an exit code: code 2 qiyue generate x.yaml.
func code(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: code N command…")
	}
	err := ts.Exec(args[1], args[2:]...)
	got := "0"
	if err != nil {
		got = exitCode(err)
	}
	if got != args[0] {
		ts.Fatalf("exit code %s, want %s", got, args[0])
	}
}

// sameBytes compares two files.
func sameBytes(ts *testscript.TestScript, neg bool, args []string) {
	a, err := os.ReadFile(ts.MkAbs(args[0]))
	ts.Check(err)
	b, err := os.ReadFile(ts.MkAbs(args[1]))
	ts.Check(err)
	if (string(a) == string(b)) == neg {
		ts.Fatalf("%s and %s: same bytes is %v", args[0], args[1], !neg)
	}
}
