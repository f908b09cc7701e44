package chinese

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Kinds of faults in ratios.
const (
	RatioShape    Kind = "chinese-ratio-shape"
	RatioNegative Kind = "chinese-ratio-negative"
)

// ratioScales are the ways to write a part of a whole; exp is the power of
// ten of one unit.
var ratioScales = []struct {
	words, sign string
	exp         int32
}{{"百分之", "%", -2}, {"千分之", "‰", -3}, {"万分之", "‱", -4}}

// ParseRatio reads a ratio exactly, as a fraction of one: 30%, 0.05％, 5‰,
// 百分之三十, 百分之百, 千分之三点五, 万分之五, 万分之5. 万分之五 is 0.0005.
func ParseRatio(s string) (decimal.Decimal, error) {
	f := HalfWidth(s)
	t := f.Text
	for _, scale := range ratioScales {
		number, from := "", 0
		if rest, ok := strings.CutPrefix(t, scale.words); ok {
			number, from = rest, len(scale.words)
		} else if rest, ok := strings.CutSuffix(t, scale.sign); ok {
			number = rest
			if number == "" || !isDigit(number[0]) {
				break // 百% and -5% are no ratio
			}
		} else {
			continue
		}
		if number == "百" && scale.exp == -2 {
			return decimal.NewFromInt(1), nil
		}
		d, err := readDecimal(number)
		if err != nil {
			return decimal.Zero, f.restore(s, rebase(err, t, from))
		}
		return d.Shift(scale.exp), nil
	}
	if strings.HasPrefix(t, "-") || strings.HasPrefix(t, "负") {
		return decimal.Zero, fault(RatioNegative, s, 0, len(s), "")
	}
	return decimal.Zero, fault(RatioShape, s, 0, len(s), "")
}

// Percent writes a fraction of one as 30% or 0.05%, without rounding.
func Percent(d decimal.Decimal) string { return d.Shift(2).String() + "%" }

// RatioWords writes a fraction of one, not negative, as contracts say it: 百分之三十 from one
// in a hundred on, 千分之三 below that, 万分之五 below one in a thousand;
// 百分之十二点五 where digits remain.
func RatioWords(d decimal.Decimal) (string, error) {
	if d.IsNegative() {
		return "", &Error{Kind: RatioNegative, Found: d.String()}
	}
	if d.Equal(decimal.NewFromInt(1)) {
		return "百分之百", nil
	}
	for i, scale := range ratioScales {
		n := d.Shift(-scale.exp)
		if n.GreaterThanOrEqual(decimal.NewFromInt(1)) || d.IsZero() || i == len(ratioScales)-1 {
			words, err := DecimalWords(n)
			return scale.words + words, err
		}
	}
	panic("unreachable: the last scale takes every ratio")
}

// DecimalWords writes a number that is not negative and below 10¹⁶: 十二,
// 十二点五, 零点零五. Trailing zeros of the fraction are dropped.
func DecimalWords(d decimal.Decimal) (string, error) {
	if d.IsNegative() || d.GreaterThanOrEqual(amountLimit) {
		return "", &Error{Kind: NumeralRange, Found: d.String()}
	}
	words := Numeral(d.IntPart())
	_, fraction, ok := strings.Cut(d.String(), ".")
	if fraction = strings.TrimRight(fraction, "0"); !ok || fraction == "" {
		return words, nil
	}
	words += "点"
	for _, c := range fraction {
		words += commonDigits[c-'0']
	}
	return words, nil
}
