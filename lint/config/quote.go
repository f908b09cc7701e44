package config

import (
	"sort"
	"strings"
	"unicode"

	"qiyue/internal/chinese"
	"qiyue/internal/source"
)

// folded is a text as words are looked for in it: without blanks and line
// breaks, without what nobody sees or only marks words up, and in one width. Words copied
// from what we print of a text are found in it however it is typed.
type folded struct {
	text string
	at   []int32 // byte of the text it was made of, by byte
}

// fold folds a text.
func fold(s string) *folded {
	f := &folded{}
	var b strings.Builder
	hidden := chinese.Invisibles(s)
	for i, r := range s {
		if len(hidden) > 0 && hidden[0].Offset == i {
			hidden = hidden[1:]
			continue
		}
		if r = same(r); r < 0 {
			continue
		}
		n := b.Len()
		b.WriteRune(r)
		for range b.Len() - n {
			f.at = append(f.at, int32(i))
		}
	}
	f.text = b.String()
	return f
}

// same is the character that stands for those that say the same; below zero one that
// says nothing.
func same(r rune) rune {
	switch {
	case unicode.IsSpace(r) || r == '*' || r == '`' || r == '\\':
		return -1
	case r >= '！' && r <= '～':
		return same(r - 0xFEE0)
	}
	switch r {
	case '。':
		return '.'
	case '“', '”', '「', '」', '『', '』', '‘', '’', '\'':
		return '"'
	case '〖':
		return '【'
	case '〗':
		return '】'
	case '﹍', '﹎', '﹏', 'ˍ', '‗', '▁':
		return '_'
	case '☐', '▢', '◻', '⬜':
		return '□'
	}
	return r
}

// near reports that words, folded, stand where some of them are among bytes start
// to end of the text that was folded.
func (f *folded) near(words string, start, end int) bool {
	if f == nil { // of no file
		return false
	}
	place := func(at int) int {
		return sort.Search(len(f.at), func(k int) bool { return int(f.at[k]) >= at })
	}
	from, to := place(start)-len(words)+1, place(end)+len(words)-1
	return strings.Contains(f.text[max(0, from):min(len(f.text), max(from, to))], words)
}

// foldedFiles are files folded, each once.
type foldedFiles map[*source.File]*folded

func (m foldedFiles) of(file *source.File) *folded {
	if m[file] == nil && file != nil {
		m[file] = fold(file.Text)
	}
	return m[file]
}
