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
	ErrUTF16    = errors.New("UTF-16 text")
	ErrBinary   = errors.New("binary data")
	ErrEncoding = errors.New("neither UTF-8 nor GB18030")
)

// Decode makes a File of raw bytes: UTF-8, UTF-8 with BOM, or GB18030. It
// refuses UTF-16 and binary data, so that a file of another kind is never
// taken for an empty text. UTF-8 that was damaged is refused as well: read as
// GB18030 it would be other Chinese characters, and look like text.
func Decode(name string, raw []byte) (*File, error) {
	raw, marked := bytes.CutPrefix(raw, []byte("\xEF\xBB\xBF"))
	if bytes.HasPrefix(raw, []byte("\xFF\xFE")) || bytes.HasPrefix(raw, []byte("\xFE\xFF")) {
		return nil, ErrUTF16
	}
	if i := bytes.IndexByte(raw[:min(len(raw), 8192)], 0); i >= 0 {
		return nil, ErrBinary
	}
	if valid(raw) {
		return NewFile(name, string(raw)), nil
	}
	if marked || damagedUTF8(raw) {
		return nil, ErrEncoding
	}
	text, err := simplifiedchinese.GB18030.NewDecoder().String(string(raw))
	if err != nil || strings.ContainsRune(text, utf8.RuneError) {
		return nil, ErrEncoding
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

// valid reports UTF-8. It is utf8.Valid for texts of Chinese characters, which
// take three bytes each.
func valid(raw []byte) bool {
	for i := 0; i < len(raw); {
		c := raw[i]
		switch {
		case c < utf8.RuneSelf:
			i++
		case c > 0xE0 && c < 0xED && i+2 < len(raw) && (uint16(raw[i+1])|uint16(raw[i+2])<<8)&0xC0C0 == 0x8080: // U+1000 to U+CFFF
			i += 3
		default:
			r, n := utf8.DecodeRune(raw[i:])
			if r == utf8.RuneError && n == 1 {
				return false
			}
			i += n
		}
	}
	return true
}

// damagedUTF8 reports bytes of which more make Chinese characters in UTF-8
// than make none. In GB18030 text few pairs of characters happen to do so.
func damagedUTF8(raw []byte) bool {
	chinese, broken := 0, 0
	for len(raw) > 0 {
		r, size := utf8.DecodeRune(raw)
		switch {
		case r == utf8.RuneError && size == 1:
			broken++
		case r >= 0x3000 && r <= 0x9FFF || r >= 0xFF00 && r <= 0xFFEF:
			chinese++
		}
		raw = raw[size:]
	}
	return chinese > broken
}
