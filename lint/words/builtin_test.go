package words

import (
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
)

// shippedFiles are the YAML files of this folder.
func shippedFiles(t testing.TB) (files []*source.File) {
	t.Helper()
	paths, err := filepath.Glob("*.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, source.NewFile(path, string(raw)))
	}
	return files
}

// TestBuiltinIsSound lists every error of the shipped files at once.
func TestBuiltinIsSound(t *testing.T) {
	words := map[string]bool{}
	for _, f := range shippedFiles(t) {
		lex, errs := Load(f)
		for _, d := range errs {
			at := d.At.From()
			t.Errorf("%s:%d:%d: %s", f.Name, at.Line, at.Column, message.Sentence(message.English, d.Message))
		}
		for _, x := range lex.Entries {
			for _, w := range append([]string{x.Word}, x.Forms...) {
				if words[x.Rule+"/"+w] {
					t.Errorf("%s: %s is listed twice", f.Name, w)
				}
				words[x.Rule+"/"+w] = true
			}
		}
	}
	if len(words) < 400 {
		t.Errorf("only %d words", len(words))
	}
}

// TestBuiltinIsCompiled: what is shipped compiled is what the files say, and
// its matchers are those that would be made of it.
func TestBuiltinIsCompiled(t *testing.T) {
	read, _ := Load(shippedFiles(t)...)
	if string(read.Compile()) != shipped {
		t.Fatal("builtin.bin is not current: run go generate ./lint/...")
	}
	for _, e := range read.Entries {
		e.At = source.Span{}
	}
	got := Builtin()
	if !reflect.DeepEqual(got.Entries, read.Entries) {
		for i, e := range got.Entries {
			if !reflect.DeepEqual(e, read.Entries[i]) {
				t.Fatalf("got %+v\nwant %+v", e, read.Entries[i])
			}
		}
		t.Fatalf("%d entries, want %d", len(got.Entries), len(read.Entries))
	}
	for _, rule := range Rules {
		if got, want := got.Matcher(rule), read.Matcher(rule); !reflect.DeepEqual(got, want) {
			t.Errorf("the matcher of %s differs", rule)
		}
	}
}
