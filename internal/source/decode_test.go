package source

import (
	"bytes"
	"errors"
	"os"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
)

func TestDecode(t *testing.T) {
	gb := func(s string) []byte {
		out, err := simplifiedchinese.GB18030.NewEncoder().Bytes([]byte(s))
		if err != nil {
			t.Fatal(err)
		}
		return out
	}
	example, err := os.ReadFile("../../testdata/specs/after-sales.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		raw  []byte
		text string
		want error
	}{
		"UTF-8":                     {[]byte("名称: 甲"), "名称: 甲", nil},
		"with a byte order mark":    {[]byte("\xEF\xBB\xBF名称: 甲"), "名称: 甲", nil},
		"empty":                     {nil, "", nil},
		"GB18030":                   {gb("名称: 杭州精衡机床有限公司"), "名称: 杭州精衡机床有限公司", nil},
		"GB18030 of four bytes":     {gb("名称: 㙦𬭎公司"), "名称: 㙦𬭎公司", nil},
		"GB18030, one character":    {gb("a: 甲"), "a: 甲", nil},
		"GB18030, a whole spec":     {gb(string(example)), string(example), nil},
		"a byte too many":           {[]byte("名称: 杭州精衡\xFF机床有限公司"), "", ErrEncoding},
		"a byte lost":               {bytes.Replace(example, []byte("杭"), []byte("\xE6\x9D"), 1), "", ErrEncoding},
		"two encodings in one file": {bytes.ReplaceAll(example, []byte("："), []byte("\xA3\xBA")), "", ErrEncoding},
		"marked as UTF-8, but not":  {append([]byte("\xEF\xBB\xBF"), gb("名称: 甲")...), "", ErrEncoding},
		"UTF-16":                    {[]byte("\xFF\xFEa\x00"), "", ErrUTF16},
		"binary":                    {[]byte("\x89PNG\r\n\x1a\n\x00"), "", ErrBinary},
		"broken GB18030":            {[]byte("a: \xB1\xFF"), "", ErrEncoding},
	} {
		f, err := Decode("x", c.raw)
		if !errors.Is(err, c.want) || err == nil && f.Text != c.text {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestEncode: what was read is written back in its own form, and nothing is
// written that could change more than was edited.
func TestEncode(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("甲方,付款\r\n")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct{ why, raw, before, after, want string }{
		{"UTF-8", "甲,乙", "甲,乙", "甲，乙", "甲，乙"},
		{"with a mark", "\xEF\xBB\xBF甲,乙", "甲,乙", "甲，乙", "\xEF\xBB\xBF甲，乙"},
		{"GB18030", gb, "甲方,付款\r\n", "甲方，付款\r\n", strings.Replace(gb, ",", "\xA3\xAC", 1)},
		{"another text", "甲,乙", "丙,丁", "丙，丁", ""},
	} {
		out, ok := Encode([]byte(c.raw), c.before, c.after)
		if ok != (c.want != "") || string(out) != c.want {
			t.Errorf("%s: %q, %v", c.why, out, ok)
		}
	}
}

// Where the first bytes stand that cannot be read is said, in either encoding.
func TestEncodingErrorAt(t *testing.T) {
	gb := func(s string) string {
		b, err := simplifiedchinese.GB18030.NewEncoder().String(s)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	for raw, want := range map[string][2]int{
		"名称: 杭州\n住所: 西湖\xFF区\n":                     {2, 7},
		gb("名称: 杭州\n住所: 西湖") + "\xFF\xFF" + gb("区"): {2, 7},
		"\xEF\xBB\xBF甲\n" + gb("乙"):                 {2, 1},
	} {
		_, err := Decode("a", []byte(raw))
		var e *EncodingError
		if !errors.As(err, &e) || !errors.Is(err, ErrEncoding) {
			t.Errorf("%q: %v", raw, err)
			continue
		}
		if p := e.At("a").From(); p.Line != want[0] || p.Column != want[1] {
			t.Errorf("%q: %d:%d, want %v", raw, p.Line, p.Column, want)
		}
	}
}
