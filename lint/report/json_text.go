package report

import (
	"strconv"
	"unicode/utf8"
)

// pretty writes JSON as encoding/json does with an indent of two blanks and
// HTML left as it is.
type pretty struct {
	b     []byte
	depth int
	begun bool // a member or item stands at this depth
}

// open begins an object or list.
func (p *pretty) open(sign byte) {
	p.b = append(p.b, sign)
	p.depth++
	p.begun = false
}

// shut ends it.
func (p *pretty) shut(sign byte) {
	p.depth--
	if p.begun {
		p.line()
	}
	p.b = append(p.b, sign)
	p.begun = true
}

const blanks = "\n                                                "

func (p *pretty) line() { p.b = append(p.b, blanks[:1+2*p.depth]...) }

// item goes before a value of a list.
func (p *pretty) item() {
	if p.begun {
		p.b = append(p.b, ',')
	}
	p.begun = true
	p.line()
}

// key goes before a value of an object. Names are plain ASCII.
func (p *pretty) key(name string) {
	p.item()
	p.b = append(append(append(p.b, '"'), name...), '"', ':', ' ')
}

func (p *pretty) text(name, value string) {
	p.key(name)
	p.b = appendJSON(p.b, value)
}

// optional writes null for "".
func (p *pretty) optional(name, value string) {
	if value == "" {
		p.key(name)
		p.b = append(p.b, "null"...)
		return
	}
	p.text(name, value)
}

// some writes nothing for "".
func (p *pretty) some(name, value string) {
	if value != "" {
		p.text(name, value)
	}
}

func (p *pretty) number(name string, value int) {
	p.key(name)
	p.b = strconv.AppendInt(p.b, int64(value), 10)
}

// texts writes a list of strings.
func texts[T ~string](p *pretty, name string, values []T) {
	p.key(name)
	p.open('[')
	for _, v := range values {
		p.item()
		p.b = appendJSON(p.b, string(v))
	}
	p.shut(']')
}

// appendJSON appends a string literal.
func appendJSON[T string | []byte](b []byte, s T) []byte {
	b = append(b, '"')
	last := 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= 0x80:
			// Any two bytes that go on make a character of these, which is no line break.
			if c >= 0xE3 && c != 0xED && c <= 0xEF && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
				i += 3
				continue
			}
			r, n := utf8.DecodeRuneInString(string(s[i:min(len(s), i+utf8.UTFMax)]))
			if r == utf8.RuneError && n == 1 || r == '\u2028' || r == '\u2029' {
				b = append(b, s[last:i]...)
				b = append(b, '\\', 'u')
				b = strconv.AppendInt(b, int64(r), 16)
				last = i + n
			}
			i += n
			continue
		case c >= ' ' && c != '"' && c != '\\':
			i++
			continue
		}
		b = append(b, s[last:i]...)
		b = appendEscape(b, c)
		i++
		last = i
	}
	return append(append(b, s[last:]...), '"')
}

func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\b':
		return append(b, '\\', 'b')
	case '\f':
		return append(b, '\\', 'f')
	case '\n':
		return append(b, '\\', 'n')
	case '\r':
		return append(b, '\\', 'r')
	case '\t':
		return append(b, '\\', 't')
	}
	const figures = "0123456789abcdef"
	return append(b, '\\', 'u', '0', '0', figures[c>>4], figures[c&15])
}
