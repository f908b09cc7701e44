package chinese

import (
	"unicode"
	"unicode/utf8"
)

// Hidden is a character of a text that cannot be seen.
type Hidden struct {
	Offset int    // of its first byte
	Size   int    // bytes
	Rune   rune   // utf8.RuneError for a byte that is not UTF-8
	Name   string // Unicode name, or the name of its class
}

// Invisible is the first hidden character of s, see Invisibles.
func Invisible(s string) (offset int, r rune, name string, ok bool) {
	for i := 0; i < len(s); {
		h, hidden := hiddenAt(s, i)
		if hidden {
			return h.Offset, h.Rune, h.Name, true
		}
		i += h.Size
	}
	return 0, 0, "", false
}

// Invisibles are all hidden characters of s: controls except tab and line
// ends, bidirectional marks, zero-width and ignorable characters, tags, byte
// order marks wherever they stand, fillers, noncharacters, broken UTF-8.
//
// A variation selector right after a Chinese character is not one of them: it
// picks a registered form of that character (IVS, UTS #37; U+FE00–FE02 for the
// standardized forms) and personal names need it. Alone, doubled or after
// anything else it hides something and is reported. Spaces of any width are
// seen as gaps and are not reported.
func Invisibles(s string) []Hidden {
	var all []Hidden
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c >= 0xE4 && c <= 0xE9 && trailed(s, i): // U+4000 to U+9FFF
			i += 3
			continue
		case c >= ' ' && c <= '~' || c == '\n':
			i++
			continue
		case c == 0xE3 && trailed(s, i) && s[i+1] == 0x80 && s[i+2] < 0xAA, // U+3000 to U+3029
			c == 0xEF && trailed(s, i) && (s[i+1] == 0xBC && s[i+2] > 0x80 || s[i+1] == 0xBD): // U+FF01 to U+FF7F
			i += 3
			continue
		}
		h, hidden := hiddenAt(s, i)
		if hidden {
			all = append(all, h)
		}
		i += h.Size
	}
	return all
}

// trailed reports that the byte at i is followed by two that continue a
// character; both are read at once.
func trailed(s string, i int) bool {
	return i+2 < len(s) && (uint16(s[i+1])|uint16(s[i+2])<<8)&0xC0C0 == 0x8080
}

func hiddenAt(s string, i int) (Hidden, bool) {
	r, n := utf8.DecodeRuneInString(s[i:])
	h := Hidden{Offset: i, Size: n, Rune: r}
	switch {
	case (r >= ' ' && r <= '~') || (r > 0x3164 && r <= 0x9FFF), // most of any text
		r >= 0x2010 && r <= 0x2027, r >= 0x2030 && r <= 0x205E, r >= 0x2190 && r < 0x2800, r >= 0x3000 && r <= 0x3029, r >= 0xFF01 && r < 0xFFA0:
		return h, false
	case r == utf8.RuneError && n == 1:
		h.Name = "INVALID UTF-8"
	case r == '\t' || r == '\n' || (r == '\r' && i+1 < len(s) && s[i+1] == '\n'):
		return h, false
	case isSelector(r):
		base, _ := utf8.DecodeLastRuneInString(s[:i])
		if IsHan(base) {
			return h, false
		}
		h.Name = "VARIATION SELECTOR"
	default:
		h.Name = hiddenName(r)
	}
	return h, h.Name != ""
}

// isSelector: VS1 to VS3 and VS17 to VS256, the selectors of Han sequences.
func isSelector(r rune) bool {
	return (r >= 0xFE00 && r <= 0xFE02) || (r >= 0xE0100 && r <= 0xE01EF)
}

// hiddenName is "" for a character that can be seen.
func hiddenName(r rune) string {
	if name, ok := hiddenNames[r]; ok {
		return name
	}
	switch {
	case unicode.Is(unicode.Cc, r):
		return "CONTROL CHARACTER"
	case r >= 0xE0000 && r <= 0xE007F:
		return "TAG CHARACTER"
	case unicode.Is(unicode.Variation_Selector, r):
		return "VARIATION SELECTOR"
	case unicode.Is(unicode.Noncharacter_Code_Point, r):
		return "NONCHARACTER"
	case unicode.In(r, unicode.Cf, unicode.Other_Default_Ignorable_Code_Point):
		return "FORMAT CHARACTER"
	}
	return ""
}

// hiddenNames are those met most, by their names in the Unicode standard.
var hiddenNames = map[rune]string{
	0x00: "NULL", 0x08: "BACKSPACE", 0x0B: "LINE TABULATION", 0x0C: "FORM FEED", 0x0D: "CARRIAGE RETURN", 0x1B: "ESCAPE", 0x7F: "DELETE",
	0x85: "NEXT LINE", 0xAD: "SOFT HYPHEN", 0x034F: "COMBINING GRAPHEME JOINER", 0x061C: "ARABIC LETTER MARK",
	0x115F: "HANGUL CHOSEONG FILLER", 0x1160: "HANGUL JUNGSEONG FILLER", 0x180E: "MONGOLIAN VOWEL SEPARATOR",
	0x200B: "ZERO WIDTH SPACE", 0x200C: "ZERO WIDTH NON-JOINER", 0x200D: "ZERO WIDTH JOINER",
	0x200E: "LEFT-TO-RIGHT MARK", 0x200F: "RIGHT-TO-LEFT MARK", 0x2028: "LINE SEPARATOR", 0x2029: "PARAGRAPH SEPARATOR",
	0x202A: "LEFT-TO-RIGHT EMBEDDING", 0x202B: "RIGHT-TO-LEFT EMBEDDING", 0x202C: "POP DIRECTIONAL FORMATTING",
	0x202D: "LEFT-TO-RIGHT OVERRIDE", 0x202E: "RIGHT-TO-LEFT OVERRIDE", 0x2060: "WORD JOINER",
	0x2066: "LEFT-TO-RIGHT ISOLATE", 0x2067: "RIGHT-TO-LEFT ISOLATE", 0x2068: "FIRST STRONG ISOLATE", 0x2069: "POP DIRECTIONAL ISOLATE",
	0x2800: "BRAILLE PATTERN BLANK", 0x3164: "HANGUL FILLER", 0xFEFF: "ZERO WIDTH NO-BREAK SPACE (BYTE ORDER MARK)", 0xFFA0: "HALFWIDTH HANGUL FILLER",
	0xFFF9: "INTERLINEAR ANNOTATION ANCHOR", 0xFFFA: "INTERLINEAR ANNOTATION SEPARATOR", 0xFFFB: "INTERLINEAR ANNOTATION TERMINATOR",
}
