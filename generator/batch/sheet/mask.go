package sheet

import "strings"

// Mask is what a number format shows of a number, and around it.
type Mask struct {
	Places        int    // most digits after the point; -1: as many as there are
	Zeros         int    // of them, those that are shown even when they are 0
	Before, After string // words: "SH-" before, 万元 or 个月 behind
	Odd           bool   // what is shown cannot be put together from these: words between digits, a scale, a fraction, powers of ten
}

// maskOf reads the first section of a format code; nil where it shows a number
// as it is.
func maskOf(code string) *Mask {
	m := &Mask{Places: -1}
	var words strings.Builder // since the last digit
	digits, point, scaled := false, false, false
	literal := func(s string) { words.WriteString(s) }
	r := []rune(code)
	for i := 0; i < len(r); i++ {
		switch c := r[i]; {
		case c == ';':
			r = r[:i]
		case c == '"':
			for i++; i < len(r) && r[i] != '"'; i++ {
				literal(string(r[i]))
			}
		case c == '\\' || c == '!': // Chinese Excel escapes with !
			if i++; i < len(r) {
				literal(string(r[i]))
			}
		case c == '_' || c == '*':
			i++
		case c == '[':
			from := i + 1
			for i++; i < len(r) && r[i] != ']'; i++ {
			}
			if inner, ok := strings.CutPrefix(string(r[from:min(i, len(r))]), "$"); ok {
				symbol, locale, _ := strings.Cut(inner, "-")
				if locale == "411" { // whose yen looks like a yuan
					symbol = "日元"
				}
				literal(symbol)
			} else if strings.ContainsAny(inner, "<>=") {
				m.Odd = true // the section holds for some numbers only
			}
		case strings.ContainsRune("0#?", c):
			switch {
			case !digits:
				m.Before, digits = strings.TrimSpace(words.String()), true
			case strings.TrimSpace(words.String()) != "":
				m.Odd = true
			}
			words.Reset()
			if scaled = false; point {
				m.Places++
				if c == '0' {
					m.Zeros++
				}
			}
		case c == '.' && digits && !point:
			point, m.Places = true, 0
		case c == '.' && !point: // .00
			digits, point, m.Places = true, true, 0
			m.Before = strings.TrimSpace(words.String())
			words.Reset()
		case c == ',':
			scaled = digits
		case c == '%':
		case c == '/' || c == 'e' || c == 'E':
			m.Odd = true
		default:
			literal(string(c))
		}
	}
	if !digits {
		return nil
	}
	if !point {
		m.Places = 0
	}
	m.After, m.Odd = strings.TrimSpace(words.String()), m.Odd || scaled
	return m
}

// Built-in formats by number: the decimals they show.
var builtinPlaces = map[int]int{1: 0, 2: 2, 3: 0, 4: 2, 5: 0, 6: 0, 7: 2, 8: 2, 9: 0, 10: 2, 37: 0, 38: 0, 39: 2, 40: 2, 41: 0, 42: 0, 43: 2, 44: 2}
