package fix

import (
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

func TestOverlappingEditsWait(t *testing.T) {
	const text = "一二三四五"
	edit := func(i, j int, s string) diag.Edit {
		return diag.Edit{At: source.Span{Start: 3 * i, End: 3 * j}, New: s}
	}
	for _, c := range []struct {
		why   string
		edits []diag.Edit
		want  string
	}{
		{"apart, any order", []diag.Edit{edit(3, 4, "D"), edit(0, 1, "A")}, "A二三D五"},
		{"overlap: the first", []diag.Edit{edit(1, 3, "BC"), edit(2, 4, "CD")}, "一BC四五"},
		{"the same twice", []diag.Edit{edit(1, 2, "B"), edit(1, 2, "B")}, "一B三四五"},
		{"touching", []diag.Edit{edit(1, 2, "B"), edit(2, 3, "C")}, "一BC四五"},
		{"two insertions at one place", []diag.Edit{edit(1, 1, "x"), edit(1, 1, "y")}, "一x二三四五"},
		{"nothing to do, out of range", []diag.Edit{edit(0, 1, "一"), edit(4, 9, "z")}, text},
	} {
		if got := Apply(text, Choose(text, c.edits)); got != c.want {
			t.Errorf("%s: %s, want %s", c.why, got, c.want)
		}
	}
}

func TestDiff(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"a\n", "a\n", ""},
		{"a\nb\nc\n", "a\nB\nc\n", "--- x\n+++ x\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"},
		{"a", "b", "--- x\n+++ x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"},
		{"1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n3\n4\n5\n6\n7\n8\n9\nX\n", "--- x\n+++ x\n@@ -1,5 +1,4 @@\n 1\n-2\n 3\n 4\n 5\n@@ -7,3 +6,4 @@\n 7\n 8\n 9\n+X\n"},
	} {
		if got := Diff("x", c.before, c.after); got != c.want {
			t.Errorf("got:\n%swant:\n%s", got, c.want)
		}
	}
}
