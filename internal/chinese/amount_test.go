package chinese

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func money(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestAmountWords(t *testing.T) {
	for _, c := range []struct{ sum, want, why string }{
		{"1409.50", "壹仟肆佰零玖元伍角", "examples of the rules on bills: a zero in the middle"},
		{"6007.14", "陆仟零柒元壹角肆分", "several zeros, one 零"},
		{"1680.32", "壹仟陆佰捌拾元零叁角贰分", "zero yuan place"},
		{"107000.53", "壹拾万柒仟元零伍角叁分", "zero 万 place and zero yuan place"},
		{"16409.02", "壹万陆仟肆佰零玖元零贰分", "no 角 but 分"},
		{"325.04", "叁佰贰拾伍元零肆分", "no 角 but 分"},
		{"0", "零元整", "nothing"},
		{"0.05", "伍分", "no yuan, no 角"},
		{"0.5", "伍角", "no yuan"},
		{"0.55", "伍角伍分", "no yuan"},
		{"10", "壹拾元整", "never bare 拾"},
		{"50000", "伍万元整", "empty lower group"},
		{"186000", "壹拾捌万陆仟元整", "万 place not zero"},
		{"10100", "壹万零壹佰元整", "zero 仟 place"},
		{"100001000", "壹亿零壹仟元整", "empty 万 group"},
		{"1010000000", "壹拾亿壹仟万元整", "zero 亿 place"},
		{"100000000", "壹亿元整", "no 万 after 亿"},
		{"1000000000000", "壹万亿元整", "万亿"},
		{"1000100000000", "壹万零壹亿元整", "inside the 亿 groups"},
		{"1000000010000", "壹万亿零壹万元整", "empty 亿 group"},
		{"1000010000000", "壹万亿零壹仟万元整", "empty 亿 group before 仟万"},
		{"9999999999999999.99", "玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分", "the greatest"},
	} {
		got, err := AmountWords(money(c.sum))
		if err != nil || got != c.want {
			t.Errorf("AmountWords(%s) = %q, %v; want %q (%s)", c.sum, got, err, c.want, c.why)
		}
	}
	for sum, kind := range map[string]Kind{"-1": AmountNegative, "0.001": AmountFraction, "10000000000000000": AmountRange} {
		var e *Error
		if _, err := AmountWords(money(sum)); !errors.As(err, &e) || e.Kind != kind {
			t.Errorf("AmountWords(%s): %v, want %s", sum, err, kind)
		}
	}
}

func TestParseAmountWordsLawful(t *testing.T) {
	for _, c := range []struct{ text, sum string }{
		{"人民币壹仟肆佰零玖元伍角", "1409.5"},
		{"壹仟肆佰零玖元伍角整", "1409.5"},
		{"陆仟零柒元壹角肆分", "6007.14"},
		{"壹仟陆佰捌拾元零叁角贰分", "1680.32"},
		{"壹仟陆佰捌拾元叁角贰分", "1680.32"},
		{"壹拾万柒仟元零伍角叁分", "107000.53"},
		{"壹拾万零柒仟元伍角叁分", "107000.53"},
		{"人民币壹万陆仟肆佰零玖元零贰分", "16409.02"},
		{"叁佰贰拾伍元零肆分", "325.04"},
		{"伍万圆正", "50000"},
		{"零元整", "0"},
		{"零元伍角", "0.5"},
		{"零元零伍分", "0.05"},
		{"壹亿壹仟元整", "100001000"},
		{"壹億貳仟萬圓整", "120000000"},
		{"壹拾亿零壹仟万元整", "1010000000"},
	} {
		got, form, err := ParseAmountWords(c.text)
		if err != nil || !got.Equal(money(c.sum)) || !form.Certain {
			t.Errorf("ParseAmountWords(%q) = %s, %+v, %v; want %s", c.text, got, form, err, c.sum)
		}
	}
}

func TestParseAmountWordsFaults(t *testing.T) {
	for _, c := range []struct {
		text string
		kind Kind
		at   string // the text before the fault
		want string
		sum  string // "" when in doubt
		why  string
	}{
		{"一万元整", AmountInstead, "", "壹", "10000", "common digit"},
		{"壹仟三佰元整", AmountInstead, "壹仟", "叁", "1300", "mixed digits"},
		{"壹佰元五角", AmountInstead, "壹佰元", "伍", "100.5", "mixed digits after 元"},
		{"伍元叁毛", AmountInstead, "伍元叁", "角", "5.3", "毛"},
		{"柒百元整", AmountInstead, "柒", "佰", "700", "common unit"},
		{"染佰元整", AmountInstead, "", "柒", "700", "typo"},
		{"贰拾另伍元整", AmountInstead, "贰拾", "零", "25", "另 for 零, and it is one too many"},
		{"拾万元整", AmountBareUnit, "", "壹拾", "100000", "bare 拾"},
		{"壹佰拾元整", AmountBareUnit, "壹佰", "壹拾", "110", "bare 拾 inside"},
		{"佰元整", AmountBareUnit, "", "壹佰", "", "how many hundred?"},
		{"壹仟肆佰玖元伍角", AmountZeroMissing, "壹仟肆佰", "零", "1409.5", "missing 零"},
		{"叁佰贰拾伍元肆分", AmountZeroMissing, "叁佰贰拾伍元", "零", "325.04", "no 角, so 零 before 分"},
		{"壹万壹佰元整", AmountZeroMissing, "壹万", "零", "10100", "zero 仟 place"},
		{"壹仟零肆佰元整", AmountZeroExtra, "壹仟", "", "1400", "no zero there"},
		{"壹佰零零伍元整", AmountZeroExtra, "壹佰零", "", "105", "doubled"},
		{"叁佰贰拾伍元零叁角", AmountZeroExtra, "叁佰贰拾伍元", "", "325.3", "yuan place is not 0"},
		{"壹佰零元整", AmountZeroExtra, "壹佰", "", "100", "trailing"},
		{"零伍角", AmountZeroExtra, "", "", "0.5", "leading"},
		{"伍万元", AmountClosingMissing, "伍万", "整", "50000", "no 整"},
		{"伍万整", AmountYuanMissing, "伍", "元", "50000", "no 元"},
		{"伍万叁角", AmountYuanMissing, "伍", "元", "50000.3", "no 元"},
		{"伍万零叁角", AmountYuanMissing, "伍", "元", "50000.3", "no 元 before 零"},
		{"伍元叁角贰分整", AmountClosingExtra, "伍元叁角贰分", "", "5.32", "整 after 分"},
		{"人民币 伍万元整", AmountBlank, "人民币", "", "50000", "blank after the prefix"},
		{"伍叁元整", AmountUnit, "", "", "", "no unit"},
		{"伍元叁", AmountUnit, "伍元", "", "", "角 or 分?"},
		{"壹佰贰仟元整", AmountOrder, "壹佰贰", "", "", "units ascending"},
		{"壹万贰万元整", AmountOrder, "壹万贰", "", "", "万 twice"},
		{"壹元整元", AmountOrder, "壹元整", "", "", "after the end"},
		{"伍元贰分叁角", AmountOrder, "伍元贰分叁", "", "", "角 after 分"},
		{"伍万美元整", AmountCharacter, "伍万", "", "", "not RMB"},
		{"人民币", AmountEmpty, "人民币", "", "", "nothing"},
		{"整", AmountEmpty, "", "", "", "nothing"},
		{"", AmountEmpty, "", "", "", "nothing"},
	} {
		got, form, err := ParseAmountWords(c.text)
		var e *Error
		if !errors.As(err, &e) || e.Kind != c.kind || e.Start != len(c.at) || e.Want != c.want {
			t.Errorf("ParseAmountWords(%q): %v; want %s after %q, want %q (%s)", c.text, err, c.kind, c.at, c.want, c.why)
			continue
		}
		if form.Certain != (c.sum != "") || (c.sum != "" && !got.Equal(money(c.sum))) {
			t.Errorf("ParseAmountWords(%q) = %s, certain %v; want %q (%s)", c.text, got, form.Certain, c.sum, c.why)
		}
	}
}

func TestParseAmountWordsReportsAllFaults(t *testing.T) {
	_, form, _ := ParseAmountWords("拾万三仟元五毛整")
	var got []string
	for _, e := range form.Faults {
		got = append(got, e.Found)
	}
	if s := strings.Join(got, " "); s != "拾 三 五 毛" {
		t.Errorf("faults %q", s)
	}
}

func amounts(t *rapid.T) decimal.Decimal {
	cents := rapid.OneOf(
		rapid.Int64Range(0, 1e18-1),
		rapid.Int64Range(0, 1e7),
		// sums of a few digits far apart, where 零 is decided
		rapid.Custom(func(t *rapid.T) int64 {
			n := int64(0)
			for range rapid.IntRange(1, 4).Draw(t, "digits") {
				n += rapid.Int64Range(1, 9).Draw(t, "digit") * decimal.New(1, int32(rapid.IntRange(0, 16).Draw(t, "place"))).IntPart()
			}
			return n
		}),
	).Draw(t, "cents")
	return decimal.New(cents, -2)
}

func TestAmountRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sum := amounts(t)
		words, err := AmountWords(sum)
		if err != nil {
			t.Fatal(err)
		}
		back, form, err := ParseAmountWords(RMBPrefix + words)
		if err != nil || !back.Equal(sum) || !form.Prefix {
			t.Fatalf("%s → %s → %s, %v", sum, words, back, err)
		}
		if strings.Contains(words, "零零") || strings.HasSuffix(strings.TrimSuffix(words, "元整"), "零") && !sum.IsZero() {
			t.Fatalf("%s → %s", sum, words)
		}
	})
}

// A 零 left out is an error or changes nothing; it never makes another value.
func TestAmountWithoutZero(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		sum := amounts(t)
		words, _ := AmountWords(sum)
		for i := range words {
			rest, ok := strings.CutPrefix(words[i:], "零")
			if !ok {
				continue
			}
			if got, form, err := ParseAmountWords(words[:i] + rest); form.Certain && !got.Equal(sum) {
				t.Fatalf("%s without 零 at byte %d reads %s, %v", words, i, got, err)
			}
		}
	})
}

func FuzzParseAmountWords(f *testing.F) {
	for _, s := range []string{"人民币壹拾万柒仟元零伍角叁分", "拾万三仟元五毛整", "零元零伍分", "\xff壹", "壹万亿亿"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		sum, form, err := ParseAmountWords(s)
		var e *Error
		if errors.As(err, &e) && (e.Start < 0 || e.End < e.Start || e.End > len(s) || e.Found != s[e.Start:e.End]) {
			t.Fatalf("%q: range %d–%d of %d", s, e.Start, e.End, len(s))
		}
		if err != nil {
			return
		}
		words, err := AmountWords(sum)
		if err != nil || !form.Certain {
			t.Fatalf("%q = %s: %v", s, sum, err)
		}
		if again, _, err := ParseAmountWords(words); err != nil || !again.Equal(sum) {
			t.Fatalf("%q → %q", s, words)
		}
	})
}
