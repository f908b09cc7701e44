package calendar

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"unicode"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// ParseError says what is wrong with bytes Start to End of a text, End exclusive.
type ParseError struct {
	Start, End int
	Message    diag.Text
}

// Error is for programmers; people read the sentence of Message.
func (e *ParseError) Error() string {
	return fmt.Sprintf("%s at bytes %d-%d %v", e.Message.ID, e.Start, e.End, e.Message.Args)
}

// maxYears bounds a limit: beyond it a number is a slip of the keyboard.
const maxYears = 100

// family holds the units that convert into one another exactly.
type family uint8

const (
	byClock family = iota
	byDay
	byWorkday
	byWeek
	byMonth
)

var families = [...]struct {
	small Unit  // sums and fractions are kept in it
	limit int64 // in small units
}{
	byClock:   {Minute, maxYears * 366 * 24 * 60},
	byDay:     {Day, maxYears * 366},
	byWorkday: {Workday, maxYears * 366},
	byWeek:    {Week, maxYears * 53},
	byMonth:   {Month, maxYears * 12},
}

// word is one way to write a unit.
type word struct {
	unit   Unit
	family family
	size   int64 // in the family's small unit
}

var (
	minuteWord  = word{Minute, byClock, 1}
	hourWord    = word{Hour, byClock, 60}
	dayWord     = word{Day, byDay, 1}
	workdayWord = word{Workday, byWorkday, 1}
	weekWord    = word{Week, byWeek, 1}
	monthWord   = word{Month, byMonth, 1}
	yearWord    = word{Year, byMonth, 12}
)

// unitWords are the units as written after the number. 月 alone is left out:
// 12月 is December.
var unitWords = map[string]word{
	"分钟": minuteWord, "分": minuteWord, "min": minuteWord, "mins": minuteWord, "minute": minuteWord, "minutes": minuteWord,
	"小时": hourWord, "个小时": hourWord, "钟头": hourWord, "个钟头": hourWord, "h": hourWord, "hr": hourWord, "hrs": hourWord, "hour": hourWord, "hours": hourWord,
	"日": dayWord, "天": dayWord, "个日历日": dayWord, "日历日": dayWord, "个日历天": dayWord, "日历天": dayWord, "个自然日": dayWord, "自然日": dayWord, "d": dayWord, "day": dayWord, "days": dayWord,
	"个工作日": workdayWord, "工作日": workdayWord, "个工作天": workdayWord, "工作天": workdayWord, "wd": workdayWord, "workday": workdayWord, "workdays": workdayWord,
	"周": weekWord, "个星期": weekWord, "星期": weekWord, "个礼拜": weekWord, "礼拜": weekWord, "w": weekWord, "week": weekWord, "weeks": weekWord,
	"个月": monthWord, "mo": monthWord, "month": monthWord, "months": monthWord,
	"年": yearWord, "周年": yearWord, "y": yearWord, "year": yearWord, "years": yearWord,
}

// ParseLimit reads 24小时, 24h, 30分钟, 半小时, 1.5小时, 一个半小时, 1小时30分钟, 3个工作日, 7日,
// 7天, 2周, 12个月, 1年6个月, P12M, PT24H, numbers in figures or characters. The
// value is exact: 1.5小时 is 90 minutes, and what has no exact length (半天, 半个月,
// 0.5个工作日) is an error. Errors are *ParseError.
func ParseLimit(s string) (Limit, error) {
	if l, ok := plainLimit(s); ok {
		return l, nil
	}
	return parseLimit(s)
}

// parseLimit reads all forms.
func parseLimit(s string) (Limit, error) {
	f := chinese.HalfWidth(s)
	start := len(f.Text) - len(strings.TrimLeft(f.Text, " \t"))
	text := strings.TrimRight(f.Text, " \t")
	p := &limitReader{text: text, at: min(start, len(text))}
	l, err := p.read()
	if err != nil {
		err.Start, err.End = f.Offset(err.Start), f.Offset(err.End)
		return Limit{}, err
	}
	return l, nil
}

type limitReader struct {
	text string
	at   int
}

func (p *limitReader) fault(start, end int, id string, args ...any) *ParseError {
	args = append([]any{"found", p.text[start:end]}, args...)
	return &ParseError{start, end, diag.Say(id, args...)}
}

func (p *limitReader) read() (Limit, *ParseError) {
	if p.at == len(p.text) {
		return Limit{}, p.fault(p.at, p.at, "limit-empty")
	}
	if c := p.text[p.at]; c == 'P' || c == 'p' {
		return p.iso()
	}
	var sum sum
	start := p.at
	for p.at < len(p.text) {
		if err := p.part(&sum); err != nil {
			return Limit{}, err
		}
	}
	return sum.limit(p, start)
}

// part reads one number and its unit.
func (p *limitReader) part(sum *sum) *ParseError {
	start := p.at
	if c := p.text[p.at]; c == '-' || c == '+' {
		return p.fault(start, len(p.text), "limit-sign")
	}
	end := start + prefix(p.text[start:], numeric)
	number, halves := p.text[start:end], int64(0)
	unit, unitAt, unitEnd := p.unit(end)
	switch {
	case number == "半": // 半小时
		number, halves = "0", 1
	case unit == "个" && strings.HasPrefix(p.text[unitEnd:], "半"): // 一个半小时, 一个半月
		halves = 1
		if unit, unitAt, unitEnd = p.unit(unitEnd + len("半")); unitWords["个"+unit] != (word{}) {
			unit = "个" + unit
		}
	}
	n, err := p.number(number, start, end, unitEnd, sum)
	if err != nil {
		return err
	}
	w, err := p.word(unit, start, unitAt, unitEnd, number)
	if err != nil {
		return err
	}
	p.at = unitEnd + blanks(p.text[unitEnd:])
	return sum.add(p, w, n.Add(n, big.NewRat(halves, 2)), start, unitEnd)
}

// unit is the run of letters at a place, blanks before it passed over.
func (p *limitReader) unit(at int) (unit string, start, end int) {
	start = at + blanks(p.text[at:])
	end = start + prefix(p.text[start:], func(r rune) bool { return unicode.IsLetter(r) && !numeric(r) })
	return p.text[start:end], start, end
}

func (p *limitReader) number(number string, start, end, unitEnd int, sum *sum) (*big.Rat, *ParseError) {
	if number == "" && sum.parts > 0 {
		return nil, p.fault(start, len(p.text), "limit-trailing", "length", strings.TrimSpace(p.text[:start]))
	}
	if number == "" {
		return nil, p.fault(start, len(p.text), "limit-number")
	}
	n, err := rational(number)
	var fault *chinese.Error
	switch {
	case errors.As(err, &fault) && fault.Kind == chinese.NumeralRange:
		return nil, p.fault(start, unitEnd, "limit-long", "years", maxYears)
	case err != nil:
		return nil, p.fault(start, end, "limit-numeral")
	}
	return n, nil
}

// rational reads a number in figures or characters, exactly.
func rational(s string) (*big.Rat, error) {
	d, err := chinese.ParseDecimal(s)
	if err != nil {
		return nil, err
	}
	return d.Rat(), nil
}

func (p *limitReader) word(unit string, start, unitAt, unitEnd int, number string) (word, *ParseError) {
	w, ok := unitWords[strings.ToLower(unit)]
	switch {
	case ok:
		return w, nil
	case unitAt == len(p.text):
		return w, p.fault(start, unitAt, "limit-unit-missing")
	case unit == "月" || strings.EqualFold(unit, "m"):
		return w, p.fault(start, unitEnd, "limit-unit-ambiguous", "number", number)
	}
	if at, ok := p.trailing(unitAt); ok {
		return w, p.fault(at, len(p.text), "limit-trailing", "length", p.text[start:at])
	}
	if unitEnd == unitAt {
		unitEnd = len(p.text)
	}
	if near := nearestUnit(unit); near != "" {
		return w, p.fault(unitAt, unitEnd, "limit-unit-nearest", "nearest", near)
	}
	return w, p.fault(unitAt, unitEnd, "limit-unit")
}

// prefix is the length of the longest prefix of runes that fit.
func prefix(s string, fits func(rune) bool) int {
	if i := strings.IndexFunc(s, func(r rune) bool { return !fits(r) }); i >= 0 {
		return i
	}
	return len(s)
}

func blanks(s string) int { return len(s) - len(strings.TrimLeft(s, " \t")) }

// trailing finds where a unit ends that more words follow: 24小时内.
func (p *limitReader) trailing(unitAt int) (int, bool) {
	rest := strings.ToLower(p.text[unitAt:])
	best := 0
	for name := range unitWords {
		if len(name) > best && strings.HasPrefix(rest, name) && name[0] >= utf8.RuneSelf {
			best = len(name)
		}
	}
	return unitAt + best, best > 0
}

// nearestUnit is the unit most like a word of two letters or more.
func nearestUnit(unit string) string {
	if utf8.RuneCountInString(unit) < 2 {
		return ""
	}
	names := make([]string, 0, len(units))
	for _, u := range units {
		names = append(names, u.zh, u.name)
	}
	return diag.Nearest(unit, names)
}

// numeric reports a character of a number in figures or characters.
func numeric(r rune) bool {
	return r >= '0' && r <= '9' || strings.ContainsRune(".,点半零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟", r)
}
