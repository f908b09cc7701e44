package main

import (
	"os"

	"github.com/rogpeppe/go-internal/testscript"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// step writes the script of a named step of a GitHub action: step ACTION NAME TO.
func step(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: step ACTION NAME TO")
	}
	raw, err := os.ReadFile(args[0])
	ts.Check(err)
	root, errs := yaml.Parse(source.NewFile(args[0], string(raw)))
	if errs.HasErrors() {
		ts.Fatalf("%v", errs)
	}
	for _, s := range root.Get("runs").Get("steps").Items {
		if n := s.Get("name"); n != nil && n.Value == args[1] {
			ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(s.Get("run").Value), 0o644))
			return
		}
	}
	ts.Fatalf("%s has no step %s", args[0], args[1])
}
