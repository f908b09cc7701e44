package chinese

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestParseMoney(t *testing.T) {
	for s, want := range map[string]string{
		"186,000.00元": "186000", "186000元": "186000", "¥186,000.00": "186000", "￥186,000.00": "186000", "18.6万元": "186000", "RMB 5,000": "5000",
		"CNY5000": "5000", "人民币伍万元整": "50000", "伍万圆整": "50000", "三百元": "300", "人民币18.6万元": "186000", "５０００元": "5000", "5 000.5元": "",
		"18万6千元": "186000", "1万2千3百元": "12300", "2亿3千万元": "230000000", "3万5000元": "35000", "5千2百元": "5200", "18万6元": "", "18万6千5元": "", "3千2万元": "", "1千25百元": "",
		"0.5元": "0.5", "零元整": "0", "18.612345万元": "186123.45", "5000元整": "5000", "¥5,000元": "5000", "两万元": "20000", "186，000元": "186000",
	} {
		got, err := ParseMoney(s)
		if want == "" {
			if err == nil {
				t.Errorf("ParseMoney(%q) = %s, want an error", s, got)
			}
			continue
		}
		if err != nil || !got.Equal(money(want)) {
			t.Errorf("ParseMoney(%q) = %s, %v; want %s", s, got, err, want)
		}
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
	}{
		{"", MoneyEmpty, "", ""},
		{"5000", MoneyCurrencyMissing, "", "5000"},
		{"18.6万", MoneyCurrencyMissing, "", "18.6万"},
		{"18万6元", NumeralTail, "", "18万6"},
		{"人民币3千2万元", NumeralTail, "人民币", "3千2万"},
		{"5000美元", MoneyCurrency, "5000", "美元"},
		{"USD 5000", MoneyCurrency, "", "USD"},
		{"-5元", AmountNegative, "", "-5元"},
		{"5.001元", AmountFraction, "", "5.001"},
		{"元", MoneyNumber, "", ""},
		{"1,86,000元", NumeralGrouping, "1,", "86"},
		{"5000元/台", MoneyRest, "5000元", "/台"},
		{"5000元（伍仟元整）", MoneyRest, "5000元", "（伍仟元整）"},
		{"人民币拾万元整", AmountBareUnit, "人民币", "拾"},
		{"￥１８６，０００．００１", AmountFraction, "￥", "１８６，０００．００１"},
	} {
		_, err := ParseMoney(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
}

func TestMoneyRoundTrip(t *testing.T) {
	if got, err := Money(money("186000")); err != nil || got != "186,000.00元" {
		t.Error(got, err)
	}
	if _, err := Money(money("1.005")); err == nil {
		t.Error("Money rounds")
	}
	rapid.Check(t, func(t *rapid.T) {
		sum := amounts(t)
		s, err := Money(sum)
		if err != nil {
			t.Fatal(err)
		}
		figures, _ := MoneyFigures(sum)
		for _, s := range []string{s, "¥" + figures, "RMB " + figures} {
			if got, err := ParseMoney(s); err != nil || !got.Equal(sum) {
				t.Fatalf("%s → %s → %s, %v", sum, s, got, err)
			}
		}
	})
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"186,000.00元", "￥１８６", "人民币伍万元整", "RMB ", "18.6万元", "\xff元"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseMoney(s)
		var e *Error
		if errors.As(err, &e) && e.Found != s[e.Start:e.End] {
			t.Fatalf("%q: %v", s, e)
		}
		if err == nil {
			if _, err := Money(d); err != nil {
				t.Fatalf("%q = %s: %v", s, d, err)
			}
		}
	})
}
