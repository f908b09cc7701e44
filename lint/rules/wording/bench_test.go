package wording

import (
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/lint/words"
)

// agreement is a text of about 6,000 characters made of our own examples: the
// worst case, a vague word in every other sentence.
func agreement() *document.Document {
	var b strings.Builder
	b.WriteString("售后服务协议\n甲方：某厂\n乙方：某公司\n")
	n := 0
	for _, e := range words.Builtin().Entries {
		for _, s := range append(e.Good, strings.NewReplacer("⟦", "", "⟧", "").Replace(e.Bad[0])) {
			if n++; n > 240 {
				break
			}
			b.WriteString(s + "\n")
		}
	}
	return reader.Text(source.NewFile("例.txt", b.String()))
}

func BenchmarkWording(b *testing.B) {
	d := agreement()
	l := lint.New(Rules())
	b.SetBytes(int64(len(d.Source.Text)))
	for b.Loop() {
		if _, err := l.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkText is the share of BenchmarkWording that reading the text takes.
func BenchmarkText(b *testing.B) {
	d := agreement()
	l := lint.New(nil)
	b.SetBytes(int64(len(d.Source.Text)))
	for b.Loop() {
		l.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
	}
}
