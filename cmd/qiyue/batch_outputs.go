package main

import (
	"os"
	"path/filepath"
	"strings"

	"qiyue/generator/files"
	"qiyue/internal/diag"
)

// outputs makes the name of the archive one of a file in the output folder, and
// refuses to write over what the run is made of.
func (f *batchFlags) outputs(base string) error {
	if f.zip != "" {
		name := filepath.Base(f.zip)
		if name != f.zip && filepath.Clean(filepath.Dir(f.zip)) != filepath.Clean(f.out) || strings.ContainsAny(f.zip, `\`) && filepath.Separator != '\\' {
			return usage{diag.Say("batch-zip-folder", "found", f.zip, "folder", f.out)}
		}
		if ext := filepath.Ext(name); strings.EqualFold(ext, ".zip") {
			name = strings.TrimSuffix(name, ext)
		}
		f.zip = files.SafeName(name) + ".zip"
	}
	inputs := []string{base, f.data}
	for _, l := range f.lists {
		_, path, _ := strings.Cut(l, "=")
		inputs = append(inputs, path)
	}
	zip := f.zip
	if zip != "" {
		zip = filepath.Join(f.out, zip)
	}
	for _, o := range []struct{ flag, path string }{{"--marked", f.marked}, {"--zip", zip}} {
		for _, in := range inputs {
			if o.path != "" && o.path != "none" && sameFile(o.path, in) {
				return usage{diag.Say("batch-over-input", "flag", o.flag, "path", o.path)}
			}
		}
	}
	return nil
}

// sameFile reports two paths of one file that is there.
func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	two, err2 := os.Stat(b)
	return err == nil && err2 == nil && os.SameFile(one, two)
}
