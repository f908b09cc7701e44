package chinese

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

// expectFault checks kind and the text before and at the fault.
func expectFault(t *testing.T, s string, err error, kind Kind, before, found string) {
	t.Helper()
	var e *Error
	if !errors.As(err, &e) {
		t.Errorf("%q: %v, want %s", s, err, kind)
		return
	}
	if e.Kind != kind || e.Start != len(before) || e.Found != found {
		t.Errorf("%q: %v; want %s, %q after %q", s, err, kind, found, before)
	}
}

func TestNumeral(t *testing.T) {
	for n, want := range map[int64]string{
		0: "零", 1: "一", 2: "二", 10: "十", 11: "十一", 12: "十二", 20: "二十", 21: "二十一",
		100: "一百", 101: "一百零一", 110: "一百一十", 112: "一百一十二", 305: "三百零五", 1000: "一千", 1002: "一千零二",
		1020: "一千零二十", 10086: "一万零八十六", 10010: "一万零一十", 100000: "十万", 101000: "十万一千", 100100: "十万零一百",
		120000: "十二万", 100001000: "一亿零一千", 1000000000000: "一万亿", 1000100000000: "一万零一亿", -12: "负十二",
	} {
		if got := Numeral(n); got != want {
			t.Errorf("Numeral(%d) = %s, want %s", n, got, want)
		}
	}
	if Year(2026) != "二〇二六" {
		t.Error("Year")
	}
}

func TestParseInteger(t *testing.T) {
	for s, want := range map[string]int64{
		"10086": 10086, "10,086": 10086, "１００８６": 10086, "一万零八十六": 10086, "一万八十六": 10086, "007": 7,
		"十二": 12, "一十二": 12, "一百十二": 112, "二〇二六": 2026, "二零二六": 2026, "一五": 15, "两": 2, "两千": 2000, "两万零二": 20002,
		"一百〇五": 105, "零": 0, "〇": 0, "贰": 2, "壹拾贰": 12, "叁佰零伍": 305, "一万亿": 1e12, "十万一千": 101000, "十万零一千": 101000, "一百五十": 150, "一亿二万": 100020000, "一亿两千万": 120000000,
	} {
		if got, err := ParseInteger(s); err != nil || got != want {
			t.Errorf("ParseInteger(%q) = %d, %v; want %d", s, got, err, want)
		}
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
		why           string
	}{
		{"", NumeralEmpty, "", "", "nothing"},
		{"一百五", NumeralAmbiguous, "一百", "五", "105 or 150"},
		{"一万五", NumeralAmbiguous, "一万", "五", "10005 or 15000"},
		{"一百五万", NumeralAmbiguous, "一百", "五", "105 or 150 times 万"},
		{"百", NumeralOrder, "", "百", "no digit"},
		{"十百", NumeralOrder, "十", "百", "ascending"},
		{"一百二千", NumeralOrder, "一百二", "千", "ascending"},
		{"万", NumeralOrder, "", "万", "no digit"},
		{"一万二十万", NumeralOrder, "一万二十", "万", "twice"},
		{"一百零", NumeralZero, "一百", "零", "trailing"},
		{"零十", NumeralZero, "", "零", "leading"},
		{"一百零零五", NumeralZero, "一百零", "零", "doubled"},
		{"一百零五十", NumeralZero, "一百", "零", "no zero there"},
		{"三十二一", NumeralCharacter, "三十二", "一", "no unit"},
		{"两十", NumeralCharacter, "", "两", "二十"},
		{"一百零两", NumeralCharacter, "一百零", "两", "二"},
		{"一拾二", NumeralMixed, "一", "拾", "mixed sets"},
		{"十二章", NumeralCharacter, "十二", "章", "not a number"},
		{"１２a", NumeralCharacter, "１２", "a", "offset in the original, wide text"},
		{"1,86,000", NumeralGrouping, "1,", "86", "groups of three"},
		{"12 ", NumeralCharacter, "12", " ", "blank"},
		{"99999999999999999999", NumeralRange, "", "99999999999999999999", "too large"},
		{"-5", NumeralCharacter, "", "-", "negative"},
	} {
		_, err := ParseInteger(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
}

func TestParseDecimal(t *testing.T) {
	for s, want := range map[string]string{
		"12.5": "12.5", "十二点五": "12.5", "零点零五": "0.05", "18.6万": "186000", "1.2亿": "120000000", "3百万": "3000000", "2千万": "20000000",
		"5,000.10": "5000.1", "１８．６万": "186000", "一万亿": "1000000000000", "二": "2",
	} {
		if got, err := ParseDecimal(s); err != nil || !got.Equal(money(want)) {
			t.Errorf("ParseDecimal(%q) = %s, %v; want %s", s, got, err, want)
		}
	}
	for _, s := range []string{"", "1.", ".5", "1.2.3", "十二点", "点五", "一点两", "1e5", "5万万", "99999999999999999亿", "1.5个", "\xff", "1,5万"} {
		if got, err := ParseDecimal(s); err == nil {
			t.Errorf("ParseDecimal(%q) = %s, want an error", s, got)
		}
	}
}

func TestNumeralRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.OneOf(rapid.Int64Range(0, 1e16-1), rapid.Int64Range(0, 120000)).Draw(t, "n")
		if got, err := ParseInteger(Numeral(n)); err != nil || got != n {
			t.Fatalf("%d → %s → %d, %v", n, Numeral(n), got, err)
		}
	})
}

func FuzzParseDecimal(f *testing.F) {
	for _, s := range []string{"一万零八十六", "18.6万", "１２a", "十二点五", "\xff一", "二〇二六"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDecimal(s)
		var e *Error
		if errors.As(err, &e) {
			if e.Start < 0 || e.End < e.Start || e.End > len(s) || e.Found != s[e.Start:e.End] {
				t.Fatalf("%q: range %d–%d of %d, found %q", s, e.Start, e.End, len(s), e.Found)
			}
			return
		}
		if d.IsNegative() {
			t.Fatalf("%q = %s", s, d)
		}
	})
}
