package yaml

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
)

// Bounds on what is reported of one file: slips that are read past, and keys
// that stand twice.
const (
	maxSlips  = 20
	maxErrors = 1000
)

// scan finds what the module would report without a column or not at all:
// control characters and foreign line separators, which are mended by a
// letter of the same size, and tabs in indentation, after which no structure
// can be told (false).
func (p *parser) scan() bool {
	indent, tab, tabs := true, 0, 0
	var mended []byte
	for i := 0; i < len(p.text); {
		r, size := rune(p.text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(p.text[i:])
		}
		switch {
		case r == '\n':
			indent = true
			i++
			continue
		case r == '\t' && indent:
			if strings.TrimLeft(p.lineAt(i), " \t") != "" {
				if tabs++; tabs == 1 {
					tab = i
				}
			}
			indent = false
		case r == utf8.RuneError, r < 0x20 && r != '\t' && r != '\r', r == 0x7F, r >= 0x80 && r < 0xA0, r == 0x2028, r == 0x2029, r == 0xFEFF:
			if len(p.errs) < maxSlips {
				p.errs.Add(Rule, p.span(i, i+size), diag.Say("yaml-control", "rune", codepoint(r)))
			}
			if mended == nil {
				mended = []byte(p.text)
			}
			copy(mended[i:i+size], []string{"", "x", "é", "中"}[size])
		}
		if r != ' ' {
			indent = false
		}
		i += size
	}
	if mended != nil {
		p.text = string(mended)
	}
	if tabs > 0 {
		p.errs.Add(Rule, p.span(tab, tab+1), diag.Say("yaml-tab", "lines", tabs))
	}
	return tabs == 0
}

func codepoint(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(s))) + s
}

// mend looks for a slip that explains a syntax error found on a line, there or
// on the line before it that holds anything, reports it and mends the text
// without moving a byte.
func (p *parser) mend(line int) bool {
	for tries := 0; line >= 1 && tries < 2; line-- {
		start := p.file.LineStart(line)
		body := p.lineAt(start)
		if trimmed := strings.TrimLeft(body, " "); trimmed == "" || trimmed[0] == '#' {
			continue
		}
		tries++
		key := KeyOf(body)
		if key.End == 0 {
			continue
		}
		at := start + key.End
		id, patch := "yaml-wide-colon", ":  "
		if !key.Wide {
			id = "yaml-colon-space"
			_, size := utf8.DecodeRuneInString(p.text[at+1:])
			patch = ":" + strings.Repeat(" ", size)
		}
		p.errs.Add(Rule, p.span(at, at+len(key.Colon())), diag.Say(id, "key", body[key.Start:key.End]))
		p.text = p.text[:at] + patch + p.text[at+len(patch):]
		p.last.line = 0
		return true
	}
	return false
}

// Key is a key at the head of a text whose colon YAML does not take for one:
// a full-width colon, or one without a space after it.
type Key struct {
	Start, End int // bytes of the key; End is 0 when there is none
	Wide       bool
}

// Colon is the colon as written.
func (k Key) Colon() string {
	if k.Wide {
		return "："
	}
	return ":"
}

// KeyOf finds such a key at the head of a line, list dashes skipped.
func KeyOf(line string) Key {
	at := 0
	for at < len(line) && (line[at] == ' ' || strings.HasPrefix(line[at:], "- ") || line[at] == '{') {
		at++
	}
	ascii := true
	for i, r := range line[at:] {
		switch {
		case r == '：' && i > 0:
			return Key{at, at + i, true}
		case r == ':' && i > 0 && ascii && !strings.HasPrefix(line[at+i:], "://") && strings.Trim(line[at+i+1:], " ") != "" && line[at+i+1] != ' ':
			return Key{at, at + i, false}
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r == '_', i > 0 && (r >= '0' && r <= '9' || r == '-'):
		case r >= 0x4E00 && r <= 0x9FFF:
			ascii = false
		default:
			return Key{}
		}
	}
	return Key{}
}
