package chinese

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"
)

// Every kind has its sentence in both languages and no sentence is left over.
func TestSentences(t *testing.T) {
	text, err := os.ReadFile("../message/chinese.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var ids, kinds []string
	for _, m := range regexp.MustCompile(`(?m)^(chinese-[a-z-]+): \{zh: ".+", en: ".+"\}$`).FindAllStringSubmatch(string(text), -1) {
		ids = append(ids, m[1])
	}
	files, _ := filepath.Glob("*.go")
	for _, file := range files {
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`(?m)^\s\w+ +Kind = "(.+)"`).FindAllStringSubmatch(string(source), -1) {
			kinds = append(kinds, m[1])
		}
	}
	slices.Sort(ids)
	slices.Sort(kinds)
	if len(kinds) < 50 || !slices.Equal(ids, kinds) {
		t.Errorf("sentences %v\nkinds %v", ids, kinds)
	}
	for _, m := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(string(text), -1) {
		if m[1] != "found" && m[1] != "want" {
			t.Errorf("argument %s", m[1])
		}
	}
}
