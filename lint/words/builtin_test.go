package words

import (
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
)

// TestBuiltinIsSound lists every error of the shipped files at once, where
// Builtin would stop at the first.
func TestBuiltinIsSound(t *testing.T) {
	entries, err := files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	words := map[string]bool{}
	for _, e := range entries {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			t.Fatal(err)
		}
		lex, errs := Load(source.NewFile(e.Name(), string(raw)))
		for _, d := range errs {
			at := d.At.From()
			t.Errorf("%s:%d:%d: %s", e.Name(), at.Line, at.Column, message.Sentence(message.English, d.Message))
		}
		for _, x := range lex.Entries {
			for _, f := range append([]string{x.Word}, x.Forms...) {
				if words[x.Rule+"/"+f] {
					t.Errorf("%s: %s is listed twice", e.Name(), f)
				}
				words[x.Rule+"/"+f] = true
			}
		}
	}
	if len(words) < 400 {
		t.Errorf("only %d words", len(words))
	}
}
