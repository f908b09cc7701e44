package chinese

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Kinds of faults in money texts.
const (
	MoneyEmpty           Kind = "chinese-money-empty"
	MoneyCurrency        Kind = "chinese-money-currency"         // USD, 美元, $
	MoneyCurrencyMissing Kind = "chinese-money-currency-missing" // 5000
	MoneyNumber          Kind = "chinese-money-number"           // no number between the marks
	MoneyRest            Kind = "chinese-money-rest"             // text after the amount
)

var (
	currencyPrefixes  = []string{RMBPrefix, "RMB", "CNY", "¥"}
	foreignCurrencies = []string{"USD", "US$", "$", "EUR", "€", "HKD", "HK$", "JPY", "GBP", "£", "美元", "欧元", "港元", "港币", "日元", "英镑", "澳元", "新台币", "卢布"}
)

// ParseMoney reads a sum of yuan exactly, finer than 分 refused: 186,000.00元,
// 186000元, ¥186,000.00, 18.6万元, RMB 5,000, CNY 5000, 三百元, 人民币伍万元整. A number
// without a currency is an error, and so is another currency. An amount in
// words must be faultless, see ParseAmountWords.
func ParseMoney(s string) (decimal.Decimal, error) {
	f := HalfWidth(s)
	d, err := readMoney(f.Text)
	if err != nil {
		return decimal.Zero, f.restore(s, err)
	}
	return d, nil
}

func readMoney(s string) (decimal.Decimal, *Error) {
	if strings.TrimSpace(s) == "" {
		return decimal.Zero, fault(MoneyEmpty, s, 0, len(s), "")
	}
	for _, c := range foreignCurrencies {
		if i := strings.Index(s, c); i >= 0 {
			return decimal.Zero, fault(MoneyCurrency, s, i, i+len(c), "元")
		}
	}
	body, at, currency := s, 0, false
	for _, p := range currencyPrefixes {
		if rest, ok := strings.CutPrefix(s, p); ok {
			body, currency = strings.TrimLeft(rest, " "), true
			at = len(s) - len(body)
			break
		}
	}
	figures := body != "" && isDigit(body[0])
	if !figures && strings.ContainsAny(body, "壹贰叁肆伍陆柒捌玖拾佰仟") || strings.HasPrefix(body, "零元") {
		d, _, err := ParseAmountWords(s)
		if err != nil {
			return decimal.Zero, err.(*Error)
		}
		return d, nil
	}
	if strings.HasPrefix(body, "-") || strings.HasPrefix(body, "负") {
		return decimal.Zero, fault(AmountNegative, s, at, len(s), "")
	}
	number := body
	for _, unit := range []string{"元", "圆"} {
		i := strings.Index(body, unit)
		if i < 0 {
			continue
		}
		if rest := body[i+len(unit):]; rest != "" && rest != "整" && rest != "正" {
			return decimal.Zero, fault(MoneyRest, s, at+i+len(unit), len(s), "")
		}
		number, currency = strings.TrimRight(body[:i], " "), true
		break
	}
	if number == "" {
		return decimal.Zero, fault(MoneyNumber, s, at, at, "")
	}
	d, err := readDecimal(number)
	switch {
	case err != nil:
		return decimal.Zero, rebase(err, s, at)
	case !currency:
		return decimal.Zero, fault(MoneyCurrencyMissing, s, at, len(s), "元")
	case !d.Equal(d.Truncate(2)):
		return decimal.Zero, fault(AmountFraction, s, at, at+len(number), "")
	case d.GreaterThanOrEqual(amountLimit):
		return decimal.Zero, fault(AmountRange, s, at, at+len(number), "")
	}
	return d, nil
}

// Money writes a sum of yuan with two decimals and separators by three,
// 186,000.00元. What AmountWords refuses it refuses too.
func Money(d decimal.Decimal) (string, error) {
	s, err := MoneyFigures(d)
	if err != nil {
		return "", err
	}
	return s + "元", nil
}

// MoneyFigures is Money without 元: 186,000.00, for after ¥ and in tables.
func MoneyFigures(d decimal.Decimal) (string, error) {
	if _, err := AmountWords(d); err != nil {
		return "", err
	}
	whole, fraction, _ := strings.Cut(d.StringFixed(2), ".")
	return GroupDigits(whole) + "." + fraction, nil
}

// GroupDigits puts a comma before every three figures from the right.
func GroupDigits(figures string) string {
	var b strings.Builder
	for i := 0; i < len(figures); i++ {
		if i > 0 && (len(figures)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(figures[i])
	}
	return b.String()
}
