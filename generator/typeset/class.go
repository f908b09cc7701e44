package typeset

import "unicode"

// class says how a character behaves at the edges of a line and beside its
// neighbours (CLREQ 3.1.4, 3.1.6; GB/T 15834-2011, 5.1).
type class uint8

const (
	other    class = iota // breaks on both sides, no gap
	han                   // ideographs, kana, hangul
	numeral               // Chinese numerals, 大写 included
	opening               // full-width, blank left half, never ends a line
	closing               // full-width, blank right half, never starts a line
	middot                // 间隔号
	ellipsis              // ……
	dash                  // 破折号
	latin                 // letters and what stands inside words
	digit                 //
	joiner                // / - – ~: neither starts nor ends a line
	lOpen                 // ASCII ( [ {
	lClose                // ASCII ) ] } , . ; : ! ?
	quote                 // ASCII ", by turns lOpen and lClose
	prefix                // ￥ $ №: stays with the number that follows
	suffix                // % ‰ ℃: stays with the number before
	space                 //
	blank                 // one em of room to write
	classes
)

var asciiClass = [128]class{
	' ': space, '!': lClose, '"': quote, '#': latin, '$': prefix, '%': suffix, '&': latin, '\'': latin,
	'(': lOpen, ')': lClose, '*': latin, '+': latin, ',': lClose, '-': joiner, '.': lClose, '/': joiner,
	'0': digit, '1': digit, '2': digit, '3': digit, '4': digit, '5': digit, '6': digit, '7': digit, '8': digit, '9': digit,
	':': lClose, ';': lClose, '<': latin, '=': latin, '>': latin, '?': lClose, '@': latin,
	'A': latin, 'B': latin, 'C': latin, 'D': latin, 'E': latin, 'F': latin, 'G': latin, 'H': latin, 'I': latin,
	'J': latin, 'K': latin, 'L': latin, 'M': latin, 'N': latin, 'O': latin, 'P': latin, 'Q': latin, 'R': latin,
	'S': latin, 'T': latin, 'U': latin, 'V': latin, 'W': latin, 'X': latin, 'Y': latin, 'Z': latin,
	'[': lOpen, '\\': joiner, ']': lClose, '^': latin, '_': latin, '`': latin,
	'a': latin, 'b': latin, 'c': latin, 'd': latin, 'e': latin, 'f': latin, 'g': latin, 'h': latin, 'i': latin,
	'j': latin, 'k': latin, 'l': latin, 'm': latin, 'n': latin, 'o': latin, 'p': latin, 'q': latin, 'r': latin,
	's': latin, 't': latin, 'u': latin, 'v': latin, 'w': latin, 'x': latin, 'y': latin, 'z': latin,
	'{': lOpen, '|': joiner, '}': lClose, '~': joiner,
}

// classOf is the class of a character.
func classOf(r rune) class {
	switch {
	case r < 128:
		if r < 0 {
			return other
		}
		return asciiClass[r]
	case r >= firstHan && r <= lastHan:
		return ideograph(r)
	case r >= 0x3000 && r <= 0x303F:
		return cjkPunctuation(r)
	case r >= 0xFF00 && r <= 0xFFEF:
		return fullWidth(r)
	case r >= 0x2000 && r <= 0x2BFF:
		return generalPunctuation(r)
	case r == '·':
		return middot
	case r == '¥', r == '£', r == '¢':
		return prefix
	case r == '°':
		return suffix
	case r == '×', r == '±', r == '÷', r == '§', r == 0xA0:
		return joiner
	case r == 0x2E3A:
		return dash
	case r >= 0x3040:
		return han // kana, hangul, extensions, compatibility
	case r >= 0x2E80:
		return han // radicals
	case unicode.IsLetter(r) || unicode.IsMark(r):
		return latin
	}
	return other
}

// firstHan and lastHan bound the block of the ideographs in common use.
const (
	firstHan = '一'
	lastHan  = 0x9FFF
)

func ideograph(r rune) class {
	switch r {
	case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千', '万', '亿', '两',
		'零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟', '萬', '億', '兆', '貳', '參', '陸', '圆':
		return numeral
	}
	return han
}

func cjkPunctuation(r rune) class {
	switch r {
	case '　':
		return space
	case '、', '。', '〉', '》', '」', '』', '】', '〕', '〗', '〙', '〛', '〞', '〟':
		return closing
	case '〈', '《', '「', '『', '【', '〔', '〖', '〘', '〚', '〝':
		return opening
	case '〇':
		return numeral
	case '〜', '々':
		return joiner
	}
	return han
}

func fullWidth(r rune) class {
	switch r {
	case '，', '．', '：', '；', '！', '？', '）', '］', '｝', '｡', '､':
		return closing
	case '（', '［', '｛':
		return opening
	case '％', '￠':
		return suffix
	case '￥', '＄', '￡':
		return prefix
	case '～', '／', '－', '｜':
		return joiner
	}
	switch {
	case r >= '０' && r <= '９':
		return digit
	case r >= 'Ａ' && r <= 'Ｚ', r >= 'ａ' && r <= 'ｚ', r == '＠', r == '＿':
		return latin
	}
	return han
}

func generalPunctuation(r rune) class {
	switch r {
	case '“', '‘':
		return opening
	case '”', '’':
		return closing
	case '…', '⋯':
		return ellipsis
	case '—', '―':
		return dash
	case '–', '‐', '‑', '‒', '−':
		return joiner
	case '•', '‧', '∙':
		return middot
	case '‰', '‱', '℃', '℉', '′', '″', 'Ω', 'Å':
		return suffix
	case '€', '№', '₩', '₽',
		'□', '☐', '☑', '☒', '■': // a box to tick stays with its words
		return prefix
	}
	if r <= 0x200A {
		return space
	}
	return han // arrows, enclosed numbers, squares: set like ideographs
}

// Sets of classes, as bits.
const (
	neverStarts = 1<<closing | 1<<middot | 1<<ellipsis | 1<<dash | 1<<joiner | 1<<lClose | 1<<quote | 1<<suffix | 1<<space
	neverEnds   = 1<<opening | 1<<lOpen | 1<<prefix | 1<<joiner | 1<<quote
	// word holds the classes that are set solid beside each other: no break
	// between them, no justification either.
	word = 1<<latin | 1<<digit | 1<<joiner | 1<<lOpen | 1<<lClose | 1<<quote | 1<<prefix | 1<<suffix
)

// barred tells which pairs of neighbours never part, as bits of the second
// class by the first; what belongs to numbers and units is in tokens.go.
var barred = [classes]uint32{
	other: neverStarts, han: neverStarts, numeral: neverStarts,
	opening: all, lOpen: all, prefix: all, joiner: all, quote: all,
	closing: neverStarts, middot: neverStarts, ellipsis: neverStarts, dash: neverStarts,
	latin: neverStarts | word, // US$
	digit: neverStarts | word&^(1<<prefix), lClose: neverStarts | word&^(1<<prefix), suffix: neverStarts | word&^(1<<prefix),
	space: neverStarts &^ (1<<quote | 1<<joiner),
	blank: neverStarts,
}

const all = 1<<classes - 1

func (c class) in(set uint32) bool { return set>>c&1 != 0 }
