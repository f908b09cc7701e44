package source

import (
	"bytes"
	"errors"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// ErrUTF16, ErrBinary and ErrEncoding say why bytes are not a text we read.
var (
	ErrUTF16    = errors.New("UTF-16 or UTF-32 text")
	ErrBinary   = errors.New("binary data")
	ErrEncoding = errors.New("neither UTF-8 nor GB18030")
)

// EncodingError is ErrEncoding with the text before the bytes that cannot be
// read.
type EncodingError struct{ Before string }

func (e *EncodingError) Error() string { return ErrEncoding.Error() }

// Unwrap makes errors.Is(err, ErrEncoding) true.
func (e *EncodingError) Unwrap() error { return ErrEncoding }

// At is where the bytes stand in a file of a name.
func (e *EncodingError) At(name string) Span {
	return Span{File: NewFile(name, e.Before), Start: len(e.Before), End: len(e.Before)}
}

// Decode makes a File of raw bytes: UTF-8, UTF-8 with BOM, or GB18030. It
// refuses UTF-16 and binary data, so that a file of another kind is never
// taken for an empty text. UTF-8 that was damaged is refused as well: read as
// GB18030 it would be other Chinese characters, and look like text.
func Decode(name string, raw []byte) (*File, error) {
	raw, marked := bytes.CutPrefix(raw, []byte("\xEF\xBB\xBF"))
	if bytes.HasPrefix(raw, []byte("\xFF\xFE")) || bytes.HasPrefix(raw, []byte("\xFE\xFF")) || bytes.HasPrefix(raw, []byte("\x00\x00\xFE\xFF")) {
		return nil, ErrUTF16
	}
	if i := bytes.IndexByte(raw[:min(len(raw), 8192)], 0); i >= 0 {
		return nil, ErrBinary
	}
	if ok, ordinary := valid(raw); ok {
		f := NewFile(name, string(raw))
		f.ordinary = ordinary
		return f, nil
	}
	if marked || damagedUTF8(raw) {
		return nil, &EncodingError{string(raw[:firstBroken(raw)])}
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().String(string(raw))
	if err != nil {
		return nil, &EncodingError{}
	}
	if i := strings.IndexRune(text, utf8.RuneError); i >= 0 {
		return nil, &EncodingError{text[:i]}
	}
	return NewFile(name, text), nil
}

// Encode puts an edited text into the form the bytes raw had when Decode made
// before of them: with the same mark and in the same encoding. ok is false when
// that encoding would not give back raw for before, so that only what was
// edited can change.
func Encode(raw []byte, before, after string) (out []byte, ok bool) {
	if rest, found := bytes.CutSuffix(raw, []byte(before)); found && (len(rest) == 0 || string(rest) == "\xEF\xBB\xBF") {
		return append(rest[:len(rest):len(rest)], after...), true
	}
	e := simplifiedchinese.GB18030.NewEncoder()
	if same, err := e.String(before); err != nil || same != string(raw) {
		return nil, false
	}
	s, err := e.String(after)
	return []byte(s), err == nil
}

// valid reports UTF-8, and whether it is ordinary: of Chinese characters, which
// take three bytes each, printable ASCII, line ends and tabs, and marks that are
// seen.
func valid(raw []byte) (ok, ordinary bool) {
	ordinary = true
	for i := 0; i < len(raw); {
		c := raw[i]
		switch {
		case c < utf8.RuneSelf:
			if (c < ' ' || c == 0x7F) && c != '\n' && c != '\t' && c != '\r' {
				ordinary = false
			}
			i++
		case i+2 < len(raw) && c >= 0xE4 && c <= 0xE9 && trailed(raw, i): // U+4000 to U+9FFF
			i += 3
		case i+2 < len(raw) && (c == 0xE3 && raw[i+1] == 0x80 || c == 0xEF && raw[i+1] == 0xBC) && trailed(raw, i): // U+3000 to U+303F, U+FF00 to U+FF3F
			i += 3
		default:
			r, n := utf8.DecodeRune(raw[i:])
			if r == utf8.RuneError && n == 1 {
				return false, false
			}
			ordinary = ordinary && seen(r)
			i += n
		}
	}
	return true, ordinary
}

// trailed reports two bytes after i that continue a character.
func trailed(raw []byte, i int) bool {
	return (uint16(raw[i+1])|uint16(raw[i+2])<<8)&0xC0C0 == 0x8080
}

// seen reports Latin letters with marks, dashes and quotation marks, arrows,
// numbers in circles, boxes and full-width letters.
func seen(r rune) bool {
	return r > 0xAD && r <= 0x17F || r >= 0x2010 && r <= 0x2026 || r >= 0x2190 && r < 0x2800 || r >= 0x3000 && r < 0x3040 || r > 0xFF00 && r <= 0xFF60
}

// firstBroken is where the first bytes stand that are no UTF-8.
func firstBroken(raw []byte) int {
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return len(raw)
}

// damagedUTF8 reports bytes of which more make Chinese characters in UTF-8
// than make none. In GB18030 text few pairs of characters happen to do so.
func damagedUTF8(raw []byte) bool {
	var d Damage
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		d.Add(r, size)
		raw = raw[size:]
	}
	return d.UTF8()
}

// Damage counts what decoding as UTF-8 came to, character by character.
type Damage struct{ chinese, broken int }

// Add counts a character and the bytes it was read from.
func (d *Damage) Add(r rune, size int) {
	switch {
	case r == utf8.RuneError && size == 1:
		d.broken++
	case r >= 0x3000 && r <= 0x9FFF || r >= 0xFF00 && r <= 0xFFEF:
		d.chinese++
	}
}

// UTF8 reports UTF-8 that was damaged, rather than another encoding.
func (d *Damage) UTF8() bool { return d.broken > 0 && d.chinese > d.broken }
