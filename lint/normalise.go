package lint

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// bare are the bytes below 0x80 that are normal wherever they stand.
var bare = func() (set [utf8.RuneSelf]bool) {
	for _, c := range []byte("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.") {
		set[c] = true
	}
	return
}()

// plain is the end of the stretch from byte i that is normal as it stands.
func plain(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c == fullWidth && endsDigit(s[:i]) { // 46，080元
			break
		}
		if c < utf8.RuneSelf {
			if !bare[c] || c == '.' && i > 0 && (s[i-1] >= utf8.RuneSelf || s[i-1] == '%') {
				break
			}
			i++
			continue
		}
		if i+2 >= len(s) {
			break
		}
		tail := uint16(s[i+1]) | uint16(s[i+2])<<8
		if tail&0xC0C0 != 0x8080 {
			break
		}
		if c < 0xE5 || c > 0xE9 { // what is left are U+4E00 to U+4FFF and the usual marks
			if (c != 0xE4 || s[i+1] < 0xB8) && !usual(c, tail) {
				break
			}
		}
		i += 3
	}
	return i
}

// usual reports a full-width mark by its first byte and the two after it.
func usual(c byte, tail uint16) bool {
	switch uint32(c)<<16 | uint32(tail) {
	case 0xE3_8280, 0xE3_8180, 0xE3_8A80, 0xE3_8B80, // 。、《》
		0xEF_8CBC, 0xEF_9BBC, 0xEF_88BC, 0xEF_89BC, 0xEF_81BC, 0xEF_9FBC, // ，；（）！？
		0xE2_9C80, 0xE2_9D80: // “”
		return true
	}
	return false
}

// copy writes bytes i to j as they stand.
func (f *flattener) copy(s string, i, j int) {
	at := int32(len(f.b))
	if k := len(f.t.runs); k == 0 || f.t.runs[k-1].ref != f.ref || f.t.runs[k-1].n != 0 || f.t.runs[k-1].src+at-f.t.runs[k-1].at != int32(i) {
		f.t.runs = append(f.t.runs, run{at: at, src: int32(i), ref: f.ref})
	}
	f.b = append(f.b, s[i:j]...)
	if f.last = rune(s[j-1]); f.last >= utf8.RuneSelf {
		f.last = rune(s[j-3]&0x0F)<<12 | rune(s[j-2]&0x3F)<<6 | f.last&0x3F
	}
}

// rune normalises one character that may need it.
func (f *flattener) rune(s string, i int, r rune, n int32) {
	switch {
	case r == ' ' || r == '\t' || r == '\r' || r == '\n' || unicode.Is(unicode.Zs, r):
		if f.held++; f.held == 1 {
			f.hold = run{src: int32(i), ref: f.ref}
		}
		if f.hold.ref == f.ref {
			f.hold.n = int32(i) + n - f.hold.src
		}
		return
	case r < 0x20 || r == 0x7F || isHidden(r):
		return
	}
	w := r
	switch {
	case r >= '！' && r <= '～' && (r >= '０' && r <= '９' || r >= 'Ａ' && r <= 'Ｚ' || r >= 'ａ' && r <= 'ｚ' || r == '．' || r == '％' || r == '＿' || r == '＋' || r == '／' || r == '－' || r == '［' || r == '］' || r == '＝' || r == '＊' || r == '＃' || r == '＆' || r == '＠' || r == '｛' || r == '｝' || r == '＜' || r == '＞'):
		w = r - 0xFEE0
	case r == ',' || r == ':':
		if !(between(f.last, f.held) && nextDigit(s[i+1:])) && !strings.HasPrefix(s[i:], "://") {
			w = '，'
			if r == ':' {
				w = '：'
			}
		}
	case r == '：':
		if between(f.last, f.held) && nextDigit(s[i+3:]) {
			w = ':'
		}
	case r == '，':
		if between(f.last, f.held) && thousands(f.b, s[i+3:]) {
			w = ','
		}
	case r == ';':
		w = '；'
	case r == '.' && f.held == 0 && (wide(f.last) && f.last != '…' || f.last == '%') && stops(s[i+1:]):
		w = '。'
	case r == '(':
		w = '（'
	case r == ')':
		w = '）'
	case r == '!':
		w = '！'
	case r == '?':
		w = '？'
	case r == '"' || r == '＂':
		w = '“'
		if f.quote {
			w = '”'
		}
		f.quote = !f.quote
	case r == '「' || r == '『':
		w = '“'
	case r == '」' || r == '』':
		w = '”'
	case r == '﹍' || r == '﹎' || r == '﹏' || r == 'ˍ' || r == '‗' || r == '▁': // lines to write on
		w = '_'
	case r == '☐' || r == '▢' || r == '◻' || r == '⬜': // boxes to tick
		w = '□'
	case r == '┃': // of a table drawn with heavy lines
		w = '│'
	case r == '┣':
		w = '├'
	case r == '┗':
		w = '└'
	case r == '〖':
		w = '【'
	case r == '〗':
		w = '】'
	}
	f.blanks(w)
	if w == r && n == int32(utf8.RuneLen(r)) {
		f.emit(r, int32(i), 0)
	} else {
		f.emit(w, int32(i), n)
	}
}

// blanks writes the blanks held before r, unless one only beside a Chinese
// character.
func (f *flattener) blanks(r rune) {
	n := f.held
	f.held = 0
	if n == 0 || f.last == 0 {
		return
	}
	if n == 1 && (wide(f.last) || wide(r) || isDigit(f.last) && r == '%') {
		f.t.gaps = append(f.t.gaps, int32(len(f.b)))
		return
	}
	f.hold.at = int32(len(f.b))
	f.t.runs = append(f.t.runs, f.hold)
	for ; n > 0; n-- {
		f.b = append(f.b, ' ')
	}
	f.last = ' '
}

// stops reports that a point before rest ends a sentence: 为限. 乙方…
func stops(rest string) bool {
	if rest == "" {
		return true
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return r == '\t' || r == '\n' || r == '\r' || unicode.Is(unicode.Zs, r)
}

func wide(r rune) bool { return r >= 0x2E80 || r >= 0x2010 && r <= 0x206F }

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func between(last rune, held int) bool { return held == 0 && isDigit(last) }

// fullWidth is the first byte of full-width digits, as of some marks.
const fullWidth = 0xEF

// digitIn is the length of the digit that s begins with, full-width ones among them, or 0.
func digitIn(s string) int {
	switch {
	case s == "":
		return 0
	case isDigit(rune(s[0])):
		return 1
	case len(s) > 2 && s[0] == fullWidth && s[1] == 0xBC && s[2] >= 0x90 && s[2] <= 0x99:
		return 3
	}
	return 0
}

func nextDigit(s string) bool { return digitIn(s) > 0 }

func endsDigit(s string) bool {
	n := len(s)
	return n > 0 && isDigit(rune(s[n-1])) || n > 2 && digitIn(s[n-3:]) == 3
}

// thousands reports that a full-width comma between what is written and rest sets off
// thousands of a sum: 46，080元, ￥46，080.00. Without a word for money it divides: 分别为1，200.
func thousands(written []byte, rest string) bool {
	n := 0
	for n < len(written) && isDigit(rune(written[len(written)-1-n])) {
		n++
	}
	before := string(written[max(0, len(written)-n-24) : len(written)-n])
	if n > 3 || strings.HasSuffix(before, ".") {
		return false
	}
	for more := true; more; {
		for range 3 {
			if !nextDigit(rest) {
				return false
			}
			rest = rest[digitIn(rest):]
		}
		var after string
		if after, more = cutMark(rest, "，", ","); more {
			rest = after
		}
	}
	if nextDigit(rest) {
		return false
	}
	if after, ok := cutMark(rest, ".", "．"); ok {
		for rest = after; nextDigit(rest); {
			rest = rest[digitIn(rest):]
		}
	}
	before = strings.TrimRight(before, "0123456789,")
	return HasPrefix(strings.TrimLeft(rest, " "), "元", "圆", "万元", "整") || HasSuffix(strings.TrimRight(before, " "), "￥", "¥", "人民币", "RMB", "CNY")
}

func isHidden(r rune) bool {
	if r < 0x80 || r >= 0x3000 && r < 0xE000 || r >= 0xFF01 && r <= 0xFFE6 && r != 0xFFA0 {
		return false
	}
	_, _, _, ok := chinese.Invisible(string(r))
	return ok
}

// cutMark is s without the mark, of either form, that it begins with and a digit follows.
func cutMark(s, mark, form string) (rest string, ok bool) {
	if rest, ok = strings.CutPrefix(s, mark); !ok {
		rest, ok = strings.CutPrefix(s, form)
	}
	return rest, ok && nextDigit(rest)
}
