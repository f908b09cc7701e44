package chinese

import (
	"os"
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
	var ids []Kind
	for _, m := range regexp.MustCompile(`(?m)^(chinese-[a-z-]+): \{zh: ".+", en: ".+"\}$`).FindAllStringSubmatch(string(text), -1) {
		ids = append(ids, Kind(m[1]))
	}
	if !slices.Equal(ids, Kinds()) {
		t.Errorf("sentences %v\nkinds %v", ids, Kinds())
	}
	for _, m := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(string(text), -1) {
		if m[1] != "found" && m[1] != "want" {
			t.Errorf("argument %s", m[1])
		}
	}
}
