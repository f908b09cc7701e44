package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadmeKinds: the README says of every kind of file what is done with it.
func TestReadmeKinds(t *testing.T) {
	raw, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	rows := map[treatment]string{}
	for line := range strings.Lines(string(raw)) {
		for how, mark := range map[treatment]string{examined: "| 检查 |", unread: "报错，退出码为 2", aside: "不检查，在标准错误提醒", passed: "| 跳过，"} {
			if strings.HasPrefix(line, "| `.") && strings.Contains(line, mark) || how == passed && strings.Contains(line, mark) {
				rows[how] = strings.Split(line, "|")[1]
			}
		}
	}
	said := 0
	for _, k := range fileKinds {
		how := k.in
		if how == byContent {
			how = examined
		}
		for _, ext := range k.extensions {
			said++
			if !strings.Contains(rows[how], "`"+ext+"`") {
				t.Errorf("README does not say so of %s: %s", ext, rows[how])
			}
		}
	}
	listed := 0
	for _, row := range rows {
		listed += len(regexp.MustCompile("`\\.[a-z0-9]+`").FindAllString(row, -1))
	}
	if said != listed {
		t.Errorf("README lists %d extensions, the program knows %d", listed, said)
	}
}

// A text of the same name, in capital or small letters, speaks for a file that
// cannot be read; a text in another folder does not.
func TestNeighbours(t *testing.T) {
	root := t.TempDir()
	for _, name := range []string{"甲.TXT", "b/乙.md", "丙.yaml"} {
		path := filepath.Join(root, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("乙方"), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var beside neighbours
	for _, c := range []struct {
		path string
		want treatment
	}{
		{"甲.docx", passed}, {"甲.PDF", passed}, {"甲.png", passed}, {"甲.txt.docx", unread},
		{"乙.docx", unread}, {"乙.png", aside}, {"b/乙.DOCX", passed}, {"b/甲.docx", unread}, {"丙.pdf", unread},
		{"丁.csv", passed}, {"丁", passed}, {"甲.TXT", examined}, {"丙.yaml", passed}, {"nosuch.yaml", examined},
	} {
		if got := inFolder(filepath.Join(root, c.path), &beside); got != c.want {
			t.Errorf("%s: %v, want %v", c.path, got, c.want)
		}
	}
}

// A spec is one in every encoding: what cannot be read is reported, not passed over.
func TestSpecInAnyEncoding(t *testing.T) {
	wide := func(text, mark string, before, after int) string {
		for _, c := range []byte(text) {
			mark += strings.Repeat("\x00", before) + string(rune(c)) + strings.Repeat("\x00", after)
		}
		return mark
	}
	for _, c := range []struct {
		why, text string
		want      treatment
	}{
		{"UTF-16 of PowerShell", wide("# x\r\nagreement: after-sales\r\n", "\xFF\xFE", 0, 1), examined},
		{"its first line", wide("agreement: after-sales\n", "\xFE\xFF", 1, 0), examined},
		{"without a mark", wide("agreement: after-sales\n", "", 0, 1), examined},
		{"UTF-32", wide("agreement: after-sales\n", "\xFF\xFE\x00\x00", 0, 3), examined},
		{"UTF-16, no spec", wide("name: x\n", "\xFF\xFE", 0, 1), passed},
		{"UTF-8", "\xEF\xBB\xBFagreement: after-sales\n", examined},
	} {
		path := filepath.Join(t.TempDir(), "a.yaml")
		if err := os.WriteFile(path, []byte(c.text), 0o644); err != nil {
			t.Fatal(err)
		}
		if got := inFolder(path, &neighbours{}); got != c.want {
			t.Errorf("%s: %v, want %v", c.why, got, c.want)
		}
	}
}
