package markdown

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/document"
)

// escape makes text plain: every ASCII sign that CommonMark or GFM could take
// for markup gets a backslash.
func escape(s string) string {
	if !strings.ContainsAny(s, special) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if strings.IndexByte(special, s[i]) >= 0 {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

const special = "\\`*_[]<>|&~$!"

// start protects the beginning of a paragraph, where "#", "1." and the like
// would make it something else.
func start(s string) string {
	if s == "" {
		return s
	}
	if strings.IndexByte("#+-=", s[0]) >= 0 {
		return `\` + s
	}
	if i := strings.IndexFunc(s, func(r rune) bool { return r < '0' || r > '9' }); i > 0 && strings.IndexByte(".)", s[i]) >= 0 {
		return s[:i] + `\` + s[i:]
	}
	return s
}

// inlines writes a sentence; strong words that follow one another share marks.
func inlines(in []document.Inline) string {
	var b strings.Builder
	for i := 0; i < len(in); {
		if !in[i].Strong {
			b.WriteString(plain(in[i]))
			i++
			continue
		}
		var inner strings.Builder
		for ; i < len(in) && in[i].Strong; i++ {
			inner.WriteString(plain(in[i]))
		}
		next := ""
		if i < len(in) {
			next = plain(in[i])
		}
		b.WriteString(strong(b.String(), inner.String(), next))
	}
	return b.String()
}

// plainly is text without emphasis, for what is strong as a whole.
func plainly(in []document.Inline) []document.Inline {
	out := slices.Clone(in)
	for i := range out {
		out[i].Strong = false
	}
	return out
}

func plain(in document.Inline) string {
	if in.Kind == document.Blank {
		return strings.Repeat(`\_`, in.Width)
	}
	return escape(in.Text)
}

// strong marks emphasis. Stars next to Chinese punctuation often do not count
// as marks (CommonMark 0.31, 6.2: flanking); there the element is written out.
func strong(before, inner, after string) string {
	first, _ := utf8.DecodeRuneInString(inner)
	last, _ := utf8.DecodeLastRuneInString(inner)
	prev, _ := utf8.DecodeLastRuneInString(before)
	next, _ := utf8.DecodeRuneInString(after)
	opens := !isMark(first) || before == "" || isMark(prev) || unicode.IsSpace(prev)
	closes := !isMark(last) || after == "" || isMark(next) || unicode.IsSpace(next)
	if opens && closes && !unicode.IsSpace(first) && !unicode.IsSpace(last) {
		return "**" + inner + "**"
	}
	return "<strong>" + inner + "</strong>"
}

// isMark reports punctuation and symbols, as CommonMark counts them.
func isMark(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }
