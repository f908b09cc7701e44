package pdftest

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"strconv"
)

// Objects are float64, bool, nil, name, string (a PDF string), []any, dict,
// ref and, in content, keyword.
type (
	name    string
	keyword string
	dict    map[name]any
	ref     int
)

// lexer reads objects from bytes.
type lexer struct {
	src []byte
	pos int
}

func isSpace(c byte) bool { return bytes.IndexByte([]byte("\x00\t\n\f\r "), c) >= 0 }
func isDelimiter(c byte) bool {
	return bytes.IndexByte([]byte("()<>[]{}/%"), c) >= 0
}

func (l *lexer) skip() {
	for l.pos < len(l.src) {
		switch c := l.src[l.pos]; {
		case isSpace(c):
			l.pos++
		case c == '%':
			for l.pos < len(l.src) && l.src[l.pos] != '\n' && l.src[l.pos] != '\r' {
				l.pos++
			}
		default:
			return
		}
	}
}

func (l *lexer) at(s string) bool { return bytes.HasPrefix(l.src[l.pos:], []byte(s)) }

// next reads one object; done is true at the end of the input.
func (l *lexer) next() (v any, done bool, err error) {
	l.skip()
	switch {
	case l.pos >= len(l.src):
		return nil, true, nil
	case l.at("<<"):
		l.pos += 2
		v, err = l.dict()
	case l.at("<"):
		v, err = l.hexadecimal()
	case l.at("("):
		v, err = l.literal()
	case l.at("["):
		l.pos++
		v, err = l.array()
	case l.at("/"):
		l.pos++
		v, err = l.name()
	default:
		v, err = l.regular()
	}
	return v, false, err
}

func (l *lexer) dict() (dict, error) {
	d := dict{}
	for {
		l.skip()
		if l.at(">>") {
			l.pos += 2
			return d, nil
		}
		k, done, err := l.next()
		key, ok := k.(name)
		if err != nil || done || !ok {
			return nil, fmt.Errorf("byte %d: dictionary without end: %w", l.pos, err)
		}
		if _, twice := d[key]; twice {
			return nil, fmt.Errorf("byte %d: two entries /%s", l.pos, key)
		}
		v, done, err := l.next()
		if err != nil || done {
			return nil, fmt.Errorf("byte %d: dictionary without end: %w", l.pos, err)
		}
		d[key] = v
	}
}

func (l *lexer) array() ([]any, error) {
	a := []any{}
	for {
		l.skip()
		if l.at("]") {
			l.pos++
			return a, nil
		}
		v, done, err := l.next()
		if err != nil || done {
			return nil, fmt.Errorf("byte %d: array without end: %w", l.pos, err)
		}
		a = append(a, v)
	}
}

func (l *lexer) word() string {
	start := l.pos
	for l.pos < len(l.src) && !isSpace(l.src[l.pos]) && !isDelimiter(l.src[l.pos]) {
		l.pos++
	}
	return string(l.src[start:l.pos])
}

func (l *lexer) name() (name, error) {
	w := l.word()
	if bytes.IndexByte([]byte(w), '#') >= 0 {
		return "", fmt.Errorf("byte %d: escaped name /%s", l.pos, w)
	}
	return name(w), nil
}

// regular reads a number, a reference or a keyword.
func (l *lexer) regular() (any, error) {
	start := l.pos
	w := l.word()
	if w == "" {
		return nil, fmt.Errorf("byte %d: unexpected %q", start, l.src[l.pos])
	}
	switch w {
	case "true":
		return true, nil
	case "false":
		return false, nil
	case "null":
		return nil, nil
	}
	v, err := strconv.ParseFloat(w, 64)
	if err != nil {
		return keyword(w), nil
	}
	end := l.pos
	if l.skip(); l.word() == "0" {
		if l.skip(); l.word() == "R" {
			return ref(v), nil
		}
	}
	l.pos = end
	return v, nil
}

func (l *lexer) hexadecimal() (string, error) {
	end := bytes.IndexByte(l.src[l.pos:], '>')
	if end < 0 {
		return "", fmt.Errorf("byte %d: string without end", l.pos)
	}
	digits := l.src[l.pos+1 : l.pos+end]
	l.pos += end + 1
	out := make([]byte, hex.DecodedLen(len(digits)))
	if _, err := hex.Decode(out, digits); err != nil {
		return "", fmt.Errorf("byte %d: string <%s>: %w", l.pos, digits, err)
	}
	return string(out), nil
}

func (l *lexer) literal() (string, error) {
	var out []byte
	depth := 0
	for ; l.pos < len(l.src); l.pos++ {
		c := l.src[l.pos]
		switch c {
		case '(':
			if depth++; depth == 1 {
				continue
			}
		case ')':
			if depth--; depth == 0 {
				l.pos++
				return string(out), nil
			}
		case '\r':
			return "", fmt.Errorf("byte %d: a carriage return in a string reads as a line feed", l.pos)
		case '\\':
			l.pos++
			if l.pos == len(l.src) {
				continue
			}
			switch c = l.src[l.pos]; c {
			case '(', ')', '\\':
			case 'r':
				c = '\r'
			case 'n':
				c = '\n'
			default:
				return "", fmt.Errorf("byte %d: escape \\%c", l.pos, c)
			}
		}
		out = append(out, c)
	}
	return "", fmt.Errorf("string without end")
}
