package rules

import (
	"strings"
	"testing"

	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// The ends of lines and pages of a word processor hide nothing, but within a
// number.
func TestWordLines(t *testing.T) {
	for text, want := range map[string]int{
		"乙方住所：杭州\v电话：0571-56789012\n\f第二条 交货\f\n": 0,
		"乙方住所：杭州\r第二条 交货\r\r乙方交货。\r\r\n":          0,
		"总价10\r00元。\n":     1,
		"合同总价为1\f0000元。\n": 1,
	} {
		found, err := lint.New(All()).Run(lint.Subject{Document: reader.Document(source.NewFile("a.txt", text))}, lint.Options{})
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for _, d := range found {
			if d.Rule == "invisible-character" {
				n++
			}
		}
		if n != want {
			t.Errorf("%q: %d hidden characters, want %d", strings.TrimSpace(text), n, want)
		}
	}
}
