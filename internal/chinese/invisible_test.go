package chinese

import (
	"testing"
)

func TestInvisible(t *testing.T) {
	for _, c := range []struct {
		s, before, name string // name "" means nothing hidden
	}{
		{"杭州\u200B公司", "杭州", "ZERO WIDTH SPACE"},
		{"\uFEFF杭州", "", "ZERO WIDTH NO-BREAK SPACE (BYTE ORDER MARK)"},
		{"甲\u202E方", "甲", "RIGHT-TO-LEFT OVERRIDE"},
		{"甲\x07方", "甲", "CONTROL CHARACTER"},
		{"甲\x1b[31m", "甲", "ESCAPE"},
		{"甲\U000E0041", "甲", "TAG CHARACTER"},
		{"甲\u00AD方", "甲", "SOFT HYPHEN"},
		{"甲\u3164方", "甲", "HANGUL FILLER"},
		{"甲\u2028方", "甲", "LINE SEPARATOR"},
		{"甲\rB", "甲", "CARRIAGE RETURN"},
		{"甲\xff", "甲", "INVALID UTF-8"},
		{"甲\uFFFF", "甲", "NONCHARACTER"},
		{"a\uFE00", "a", "VARIATION SELECTOR"},
		{"葛\U000E0100城", "", ""}, // an ideographic variation sequence of a name
		{"葛\U000E0100\U000E0101", "葛\U000E0100", "VARIATION SELECTOR"},
		{"甲\uFE0F", "甲", "VARIATION SELECTOR"}, // emoji style means nothing after Han
		{"甲方\t乙方\r\n丙方\n", "", ""},
		{"甲 乙\u3000丙\u00A0丁", "", ""}, // gaps can be seen
		{"", "", ""},
	} {
		offset, _, name, ok := Invisible(c.s)
		if ok != (c.name != "") || name != c.name || (ok && offset != len(c.before)) {
			t.Errorf("Invisible(%q) = %d %q %v; want %q after %q", c.s, offset, name, ok, c.name, c.before)
		}
	}
	if n := len(Invisibles("\u200B甲\u200D\u200E乙")); n != 3 {
		t.Errorf("%d hidden, want 3", n)
	}
}

// TestVisibleRanges: what is passed over quickly has no name.
func TestVisibleRanges(t *testing.T) {
	for r := rune(0); r <= 0x10FFFF; r++ {
		_, hidden := hiddenAt(string(r), 0)
		if hidden != (len(Invisibles(string(r))) > 0) {
			t.Errorf("U+%04X is hidden and passed over", r)
		}
		if !hidden && hiddenName(r) != "" && r != '\t' && r != '\n' && r != '\r' && !(r >= 0xD800 && r < 0xE000) {
			t.Errorf("U+%04X is passed over, and is %s", r, hiddenName(r))
		}
	}
}
