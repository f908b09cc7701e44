package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"
)

// AmountForm is how an amount in words was written.
type AmountForm struct {
	Prefix  bool   // with 人民币
	Yuan    string // 元, 圆 or 圓; "" for 伍角
	Closing string // 整, 正 or ""
	// Certain means that the value is beyond doubt although the form is
	// faulty: only then is the value beside an error of use.
	Certain bool
	// Faults are all faults of form found, in the order of the text.
	Faults []*Error
}

// formalRunes are the characters of 大写 and the traditional ones that banks
// accept too, by their standard form.
var formalRunes = map[rune]rune{
	'零': '零', '壹': '壹', '贰': '贰', '叁': '叁', '肆': '肆', '伍': '伍', '陆': '陆', '柒': '柒', '捌': '捌', '玖': '玖',
	'拾': '拾', '佰': '佰', '仟': '仟', '万': '万', '亿': '亿', '元': '元', '圆': '元', '角': '角', '分': '分', '整': '整', '正': '整',
	'貳': '贰', '陸': '陆', '萬': '万', '億': '亿', '圓': '元',
}

// mistaken are characters seen for those of 大写, and the right one.
var mistaken = map[rune]rune{
	'〇': '零', '○': '零', '另': '零', '0': '零', 'O': '零', '一': '壹', '二': '贰', '两': '贰', '弍': '贰', '貮': '贰', '三': '叁', '参': '叁', '叄': '叁', '參': '叁',
	'四': '肆', '肄': '肆', '五': '伍', '六': '陆', '七': '柒', '染': '柒', '漆': '柒', '八': '捌', '扒': '捌', '九': '玖', '久': '玖', '玫': '玖',
	'1': '壹', '2': '贰', '3': '叁', '4': '肆', '5': '伍', '6': '陆', '7': '柒', '8': '捌', '9': '玖',
	'十': '拾', '捨': '拾', '百': '佰', '千': '仟', '阡': '仟', '块': '元', '园': '元', '毛': '角',
}

// ParseAmountWords reads a sum of yuan in 大写, with or without 人民币, with 元
// or 圆, 整 or 正, in every form that the rules on bills allow: 1,680.32 is
// 壹仟陆佰捌拾元零叁角贰分 or 壹仟陆佰捌拾元叁角贰分. 整 must follow 元, may follow 角 and
// must not follow 分. The error is the first of form.Faults, or, when the text
// cannot be read at all, the reason; see AmountForm.Certain.
func ParseAmountWords(s string) (decimal.Decimal, AmountForm, error) {
	r := amountReader{text: s}
	rest, ok := strings.CutPrefix(s, RMBPrefix)
	r.form.Prefix = ok
	if err := r.read(len(s) - len(rest)); err != nil {
		return decimal.Zero, r.form, err
	}
	r.form.Certain = true
	value := decimal.Zero
	for _, d := range r.digits {
		value = value.Add(decimal.New(int64(d.value), int32(d.place)))
	}
	slices.SortStableFunc(r.form.Faults, func(a, b *Error) int { return a.Start - b.Start })
	if len(r.form.Faults) > 0 {
		return value, r.form, r.form.Faults[0]
	}
	return value, r.form, nil
}

// amountDigit is one digit other than zero, at 10^place yuan. zeroAt is the
// offset of the 零 before it, or -1.
type amountDigit struct{ value, place, at, zeroAt int }

// amountReader is the state between two characters.
type amountReader struct {
	text   string
	form   AmountForm
	digits []amountDigit

	section    int  // where in digits the current group of four begins
	low        int  // the next unit of that group must be below this place
	wan, yi    bool // 万 since the last 亿; 亿
	yuan       bool
	zeroYuan   bool // 零元
	digit      int  // read and without a unit yet, or 0
	digitAt    int
	zeroAt     int  // offset of a 零 that no digit has followed yet, or -1
	last       rune // the character before, in standard form
	lowestDone int  // -1 after 角, -2 after 分, else 0
}

// runeEnd is the end of the character at byte at; a 零 may be a mistaken 〇 or 0.
func (r *amountReader) runeEnd(at int) int {
	_, n := utf8.DecodeRuneInString(r.text[at:])
	return at + n
}

func (r *amountReader) fault(kind Kind, start, end int, want string) {
	r.form.Faults = append(r.form.Faults, fault(kind, r.text, start, end, want))
}

// read takes the characters from byte at on. It returns only errors that leave
// the value in doubt.
func (r *amountReader) read(at int) *Error {
	r.low, r.zeroAt, r.lowestDone = 4, -1, 0
	for at < len(r.text) {
		c, n := utf8.DecodeRuneInString(r.text[at:])
		standard, ok := formalRunes[c]
		switch {
		case ok:
		case c == ' ' || c == '\u3000' || c == '\u00A0':
			r.fault(AmountBlank, at, at+n, "")
			at += n
			continue
		case mistaken[c] != 0:
			standard = mistaken[c]
			r.fault(AmountInstead, at, at+n, string(standard))
		default:
			return fault(AmountCharacter, r.text, at, at+n, "")
		}
		if r.form.Closing != "" {
			return fault(AmountOrder, r.text, at, at+n, "")
		}
		if err := r.take(standard, at, at+n); err != nil {
			return err
		}
		r.last = standard
		at += n
	}
	return r.finish()
}

func (r *amountReader) take(c rune, at, end int) *Error {
	switch c {
	case '零':
		return r.takeZero(at, end)
	case '拾', '佰', '仟':
		return r.takeUnit(c, at, end)
	case '万', '亿':
		return r.takeSection(c, at, end)
	case '元':
		return r.takeYuan(at, end)
	case '角', '分':
		return r.takeFraction(c, at, end)
	case '整', '正':
		r.form.Closing = r.text[at:end]
		return r.takeClosing(at, end)
	}
	if r.digit != 0 {
		return fault(AmountUnit, r.text, r.digitAt, at, "")
	}
	r.digit, r.digitAt = slices.Index(formalDigits[:], string(c)), at
	return nil
}

func (r *amountReader) takeZero(at, end int) *Error {
	if r.digit != 0 {
		return fault(AmountUnit, r.text, r.digitAt, at, "")
	}
	if r.zeroAt >= 0 {
		r.fault(AmountZeroExtra, at, end, "")
		return nil
	}
	r.zeroAt = at
	return nil
}

// place puts the pending digit at a place, relative to its group.
func (r *amountReader) place(place int) {
	r.digits = append(r.digits, amountDigit{r.digit, place, r.digitAt, r.zeroAt})
	r.digit, r.zeroAt = 0, -1
}

func (r *amountReader) takeUnit(c rune, at, end int) *Error {
	place := slices.Index(formalUnits[:], string(c))
	if r.yuan || place >= r.low {
		return fault(AmountOrder, r.text, at, end, "")
	}
	if r.digit == 0 {
		if c != '拾' {
			return fault(AmountBareUnit, r.text, at, end, "壹"+string(c))
		}
		r.fault(AmountBareUnit, at, end, "壹拾")
		r.digit, r.digitAt = 1, at
	}
	r.place(place)
	r.low = place
	return nil
}

// closeGroup ends a group of four before 万, 亿, 元 or the end.
func (r *amountReader) closeGroup() {
	if r.digit != 0 {
		r.place(0)
	}
	if r.zeroAt >= 0 && len(r.digits) > 0 {
		r.fault(AmountZeroExtra, r.zeroAt, r.runeEnd(r.zeroAt), "")
		r.zeroAt = -1
	}
	r.low = 4
}

func (r *amountReader) takeSection(c rune, at, end int) *Error {
	if r.yuan {
		return fault(AmountOrder, r.text, at, end, "")
	}
	r.closeGroup()
	empty := r.section == len(r.digits)
	from, shift := r.section, 4
	if c == '亿' {
		from, shift = 0, 8
		if r.yi || len(r.digits) == 0 || (empty && r.last != '万') {
			return fault(AmountOrder, r.text, at, end, "")
		}
		r.yi, r.wan = true, false
	} else {
		if r.wan || empty {
			return fault(AmountOrder, r.text, at, end, "")
		}
		r.wan = true
	}
	for i := from; i < len(r.digits); i++ {
		r.digits[i].place += shift
	}
	r.section = len(r.digits)
	return nil
}

func (r *amountReader) takeYuan(at, end int) *Error {
	r.closeGroup()
	if r.yuan || r.lowestDone < 0 {
		return fault(AmountOrder, r.text, at, end, "")
	}
	if len(r.digits) == 0 {
		if r.zeroAt < 0 {
			return fault(AmountOrder, r.text, at, end, "")
		}
		r.zeroYuan, r.zeroAt = true, -1
	}
	r.yuan, r.form.Yuan = true, r.text[at:end]
	return nil
}
