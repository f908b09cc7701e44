package chinese

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Folded is a text with its full-width forms made half-width, and the way back.
type Folded struct {
	Text string
	from []int // from[i] is the original offset of byte i of Text; nil when nothing changed
}

// HalfWidth folds the full-width forms of ASCII (U+FF01–U+FF5E), ideographic
// space and ￥ to their half-width twins: Ａ→A, １→1, ％→%, （→(.
func HalfWidth(s string) Folded {
	if strings.IndexFunc(s, func(r rune) bool { return fold(r) != r }) < 0 {
		return Folded{Text: s}
	}
	var b strings.Builder
	from := make([]int, 0, len(s)+1)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		before := b.Len()
		if folded := fold(r); folded != r {
			b.WriteRune(folded)
		} else {
			b.WriteString(s[i : i+n])
		}
		for k := 0; k < b.Len()-before; k++ {
			if b.Len()-before == n {
				from = append(from, i+k)
			} else {
				from = append(from, i)
			}
		}
		i += n
	}
	return Folded{b.String(), append(from, len(s))}
}

func fold(r rune) rune {
	switch {
	case r >= 0xFF01 && r <= 0xFF5E:
		return r - 0xFEE0
	case r == 0x3000:
		return ' '
	case r == '￥':
		return '¥'
	}
	return r
}

// Offset is the byte offset in the original text of byte i of Text; i may be
// len(Text).
func (f Folded) Offset(i int) int {
	if f.from == nil {
		return i
	}
	return f.from[i]
}

// restore makes an error about f.Text one about the original s.
func (f Folded) restore(s string, err *Error) *Error {
	err.Start, err.End = f.Offset(err.Start), f.Offset(err.End)
	err.Found = s[err.Start:err.End]
	return err
}

// IsHan reports whether r is a Chinese character; 〇 and 々 are, punctuation and bopomofo are not.
func IsHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// IsFullWidth reports whether r has a half-width twin that HalfWidth would make of it.
func IsFullWidth(r rune) bool { return fold(r) != r }
