package chinese

import (
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestParseRatio(t *testing.T) {
	for s, want := range map[string]string{
		"30%": "0.3", "0.05％": "0.0005", "5‰": "0.005", "５‱": "0.0005", "百分之三十": "0.3", "百分之百": "1", "百分之一百": "1", "百分之30": "0.3",
		"千分之三点五": "0.0035", "万分之五": "0.0005", "万分之5": "0.0005", "百分之零点零五": "0.0005", "100%": "1", "0%": "0", "120%": "1.2",
	} {
		if got, err := ParseRatio(s); err != nil || !got.Equal(money(want)) {
			t.Errorf("ParseRatio(%q) = %s, %v; want %s", s, got, err, want)
		}
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
	}{
		{"0.3", RatioShape, "", "0.3"},
		{"", RatioShape, "", ""},
		{"-5%", RatioNegative, "", "-5%"},
		{"%", RatioShape, "", "%"},
		{"百分之", NumeralEmpty, "百分之", ""},
		{"万分之五元", NumeralCharacter, "万分之五", "元"},
		{"3O%", NumeralCharacter, "3", "O"},
		{"三成", RatioShape, "", "三成"},
	} {
		_, err := ParseRatio(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
}

func TestRatioWords(t *testing.T) {
	for s, want := range map[string]string{
		"0.3": "百分之三十", "0.0005": "万分之五", "0.003": "千分之三", "0.125": "百分之十二点五", "1": "百分之百", "0": "百分之零",
		"0.00005": "万分之零点五", "0.13": "百分之十三", "1.5": "百分之一百五十",
	} {
		if got, err := RatioWords(money(s)); err != nil || got != want {
			t.Errorf("RatioWords(%s) = %s, %v; want %s", s, got, err, want)
		}
	}
	if Percent(money("0.0005")) != "0.05%" || Percent(money("0.30")) != "30%" || Permille(money("0.005")) != "5‰" {
		t.Error("Percent or Permille", Percent(money("0.30")))
	}
	if _, err := RatioWords(money("-0.1")); err == nil {
		t.Error("negative ratio in words")
	}
	rapid.Check(t, func(t *rapid.T) {
		d := decimal.New(rapid.Int64Range(0, 1e9).Draw(t, "digits"), int32(-rapid.IntRange(0, 9).Draw(t, "scale")))
		words, err := RatioWords(d)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []string{words, Percent(d), Permille(d)} {
			if got, err := ParseRatio(s); err != nil || !got.Equal(d) {
				t.Fatalf("%s → %s → %s, %v", d, s, got, err)
			}
		}
	})
}

func TestParseDate(t *testing.T) {
	want := Date{2026, 12, 1}
	for _, s := range []string{"2026-12-01", "2026年12月1日", "2026年12月01日", "2026 年 12 月 1 日", "２０２６年１２月１日", "二〇二六年十二月一日", "二零二六年十二月一日"} {
		if got, err := ParseDate(s); err != nil || got != want {
			t.Errorf("ParseDate(%q) = %v, %v", s, got, err)
		}
	}
	if got := want.Time().Format("2006-01-02T15:04Z07:00"); got != "2026-12-01T00:00Z" {
		t.Error(got)
	}
	if want.String() != "2026-12-01" || want.Text() != "2026年12月1日" || want.Words() != "二〇二六年十二月一日" {
		t.Error(want.String(), want.Text(), want.Words())
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
	}{
		{"2026-02-30", DateDay, "2026-02-", "30"},
		{"2026年2月30日", DateDay, "2026年2月", "30"},
		{"２０２６年２月３０日", DateDay, "２０２６年２月", "３０"},
		{"二〇二六年二月三十日", DateDay, "二〇二六年二月", "三十"},
		{"2025-02-29", DateDay, "2025-02-", "29"},
		{"2100-02-29", DateDay, "2100-02-", "29"},
		{"2026-13-01", DateMonth, "2026-", "13"},
		{"2026-00-01", DateMonth, "2026-", "00"},
		{"2026-01-00", DateDay, "2026-01-", "00"},
		{"0000-01-01", DateYear, "", "0000"},
		{"26年12月1日", DateYear, "", "26"},
		{"2026-12-1", DateShape, "2026-12-", "1"},
		{"2026/12/01", DateShape, "", "2026/12/01"},
		{"2026年12月", DateShape, "", "2026年12月"},
		{"2026年12月1日起", DateShape, "2026年12月1日", "起"},
		{"2026-12-01x", DateShape, "2026-12-", "01x"},
		{"二〇二六年一二月一日", DateShape, "二〇二六年", "一二"},
		{"", DateShape, "", ""},
		{"年月日", DateShape, "", ""},
	} {
		_, err := ParseDate(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
	if _, err := ParseDate("2024-02-29"); err != nil {
		t.Error("leap day:", err)
	}
	rapid.Check(t, func(t *rapid.T) {
		d := Date{rapid.IntRange(1000, 9999).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), 0}
		d.Day = rapid.IntRange(1, DaysIn(d.Year, d.Month)).Draw(t, "d")
		for _, s := range []string{d.String(), d.Text(), d.Words()} {
			if got, err := ParseDate(s); err != nil || got != d {
				t.Fatalf("%s: %v, %v", s, got, err)
			}
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-12-01", "２０２６年２月３０日", "二〇二六年十二月一日", "年 月 日", "\xff年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		var e *Error
		if errors.As(err, &e) && e.Found != s[e.Start:e.End] {
			t.Fatalf("%q: %v", s, e)
		}
		if err == nil {
			if again, err := ParseDate(d.Text()); d.Year >= 1000 && (err != nil || again != d) {
				t.Fatalf("%q → %s", s, d.Text())
			}
		}
	})
}

func TestParseMoney(t *testing.T) {
	for s, want := range map[string]string{
		"186,000.00元": "186000", "186000元": "186000", "¥186,000.00": "186000", "￥186,000.00": "186000", "18.6万元": "186000", "RMB 5,000": "5000",
		"CNY5000": "5000", "人民币伍万元整": "50000", "伍万圆整": "50000", "三百元": "300", "人民币18.6万元": "186000", "５０００元": "5000", "5 000.5元": "",
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
		{"5000", MoneyCurrencyMissing, "5000", ""},
		{"18.6万", MoneyCurrencyMissing, "18.6万", ""},
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

func TestHalfWidth(t *testing.T) {
	s := "（Ａ）１２％　￥中\xff𠮷，"
	f := HalfWidth(s)
	if f.Text != "(A)12% ¥中\xff𠮷," {
		t.Fatalf("%q", f.Text)
	}
	for _, part := range [][2]string{{"A", "Ａ"}, {"12%", "１２％"}, {"¥", "￥"}, {"中", "中"}, {"𠮷", "𠮷"}, {"\xff", "\xff"}, {",", "，"}} {
		i := strings.Index(f.Text, part[0])
		if got := s[f.Offset(i):f.Offset(i+len(part[0]))]; got != part[1] {
			t.Errorf("%q comes from %q, want %q", part[0], got, part[1])
		}
	}
	if !IsHan('〇') || !IsHan('𠮷') || IsHan('，') || IsHan('a') || !IsFullWidth('１') || IsFullWidth('中') {
		t.Error("IsHan or IsFullWidth")
	}
}

func TestInvisible(t *testing.T) {
	for _, c := range []struct {
		s, before, name string // name "" means nothing hidden
	}{
		{"杭州\u200B公司", "杭州", "ZERO WIDTH SPACE"},
		{"\uFEFF杭州", "", "ZERO WIDTH NO-BREAK SPACE (BYTE ORDER MARK)"},
		{"甲\u202E方", "甲", "RIGHT-TO-LEFT OVERRIDE"},
		{"甲\x07方", "甲", "CONTROL CHARACTER"},
		{"甲\x1b[31m", "甲", "ESCAPE"},
		{"甲\U000E0041", "甲", "TAG CHARACTER"},
		{"甲\u00AD方", "甲", "SOFT HYPHEN"},
		{"甲\u3164方", "甲", "HANGUL FILLER"},
		{"甲\u2028方", "甲", "LINE SEPARATOR"},
		{"甲\rB", "甲", "CARRIAGE RETURN"},
		{"甲\xff", "甲", "INVALID UTF-8"},
		{"甲\uFFFF", "甲", "NONCHARACTER"},
		{"a\uFE00", "a", "VARIATION SELECTOR"},
		{"葛\U000E0100城", "", ""}, // an ideographic variation sequence of a name
		{"葛\U000E0100\U000E0101", "葛\U000E0100", "VARIATION SELECTOR"},
		{"甲\uFE0F", "甲", "VARIATION SELECTOR"}, // emoji style means nothing after Han
		{"甲方\t乙方\r\n丙方\n", "", ""},
		{"甲 乙\u3000丙\u00A0丁", "", ""}, // gaps can be seen
		{"", "", ""},
	} {
		offset, _, name, ok := Invisible(c.s)
		if ok != (c.name != "") || name != c.name || (ok && offset != len(c.before)) {
			t.Errorf("Invisible(%q) = %d %q %v; want %q after %q", c.s, offset, name, ok, c.name, c.before)
		}
	}
	if n := len(Invisibles("\u200B甲\u200D\u200E乙")); n != 3 {
		t.Errorf("%d hidden, want 3", n)
	}
}

func TestIdentifiers(t *testing.T) {
	for _, c := range []struct {
		name  string
		check func(string) error
		good  []string
		bad   map[string]Kind
	}{
		{"USCC", CheckUSCC, []string{"91350100M000100Y43", "11320000MB151840XJ"}, map[string]Kind{
			"91350100M000100Y4Z": USCCCharacter, "91350100M000100Y44": USCCCheck, "91350100M000100y43": USCCLetterCase,
			"91350100M00010Y43": USCCLength, "": USCCLength, "91350100MO00100Y43": USCCCharacter, "19350100M000100Y43": USCCCheck, "\xff": USCCCharacter, "９1": USCCCharacter,
		}},
		{"identity", CheckIdentity, []string{"11010519491231002X"}, map[string]Kind{
			"11010519491231002x": IdentityCharacter, "110105194912310021": IdentityCheck, "110105491231002": IdentityLength, "10010519491231002X": IdentityRegion,
			"11010519490231002X": IdentityBirth, "1101051949123100ZX": IdentityCharacter, "": IdentityLength, "11010500010101002X": IdentityBirth, "\xff": IdentityCharacter,
		}},
		{"email", CheckEmail, []string{"service@example.com", "a.b+c@example.com.cn", "x@公司.中国"}, map[string]Kind{
			"service": EmailShape, "a@b": EmailShape, "a@b..cn": EmailShape, ".a@b.cn": EmailShape, "a b@c.cn": EmailShape, "a＠b.cn": EmailShape, "a@-b.cn": EmailShape, "@b.cn": EmailShape, "a@b.c": EmailShape,
		}},
		{"postcode", CheckPostcode, []string{"310000", "010000"}, map[string]Kind{"31000": PostcodeShape, "3100000": PostcodeShape, "31000a": PostcodeShape, "000000": PostcodeShape, "": PostcodeShape}},
		{"account", CheckAccount, []string{"6222020200112230", "6222 0202 0011 2230", "19-000101040012345"}, map[string]Kind{
			"622202": AccountLength, "6222O20200112230": AccountCharacter, "6222  0202": AccountCharacter, " 62220202": AccountCharacter, "": AccountLength, "6222020２": AccountCharacter,
		}},
	} {
		for _, s := range c.good {
			if err := c.check(s); err != nil {
				t.Errorf("%s %q: %v", c.name, s, err)
			}
		}
		for s, kind := range c.bad {
			var e *Error
			if err := c.check(s); !errors.As(err, &e) || e.Kind != kind {
				t.Errorf("%s %q: %v, want %s", c.name, s, err, kind)
			}
		}
	}
	expectFault(t, "USCC", CheckUSCC("91350100MO00100Y43"), USCCCharacter, "91350100M", "O")
}

// One wrong character is always caught: both checks promise it.
func TestCheckCharacters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code, i := []byte("91350100M000100Y43"), rapid.IntRange(0, 17).Draw(t, "at")
		c := usccSet[rapid.IntRange(0, len(usccSet)-1).Draw(t, "character")]
		changed := c != code[i]
		code[i] = c
		if err := CheckUSCC(string(code)); (err != nil) != changed {
			t.Fatalf("%s: %v", code, err)
		}
		number := []byte("11010519491231002X")
		i = rapid.IntRange(0, 16).Draw(t, "at")
		c = byte('0' + rapid.IntRange(0, 9).Draw(t, "digit"))
		changed = c != number[i]
		number[i] = c
		if err := CheckIdentity(string(number)); (err != nil) != changed {
			t.Fatalf("%s: %v", number, err)
		}
	})
}

func TestCheckPhone(t *testing.T) {
	for s, want := range map[string]PhoneKind{
		"13812345678": Mobile, "+86 138 1234 5678": Mobile, "138-1234-5678": Mobile, "１３８１２３４５６７８": Mobile, "8613812345678": Mobile,
		"0571-88886666": Landline, "010-88886666": Landline, "(0571)88886666": Landline, "（0571）88886666": Landline, "+86-571-88886666": Landline,
		"0571-88886666-801": Landline, "0571-88886666转801": Landline, "0310-2345678": Landline,
		"400-820-1234": Hotline, "4008201234": Hotline, "95555": ServiceNumber, "12315": ServiceNumber, "95105888": "", "+852 2123 4567": International, "+1 415 555 2671": International,
		"": "", "12345678901": "", "1381234567": "", "138123456789": "", "88886666": "", "400-…": "", "138123456ab": "", "0571--88886666": "", "+86": "",
	} {
		got, err := CheckPhone(s)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("CheckPhone(%q) = %q, %v; want %q", s, got, err, want)
		}
	}
}

// Every kind has its sentence in both languages and no sentence is left over.
func TestSentences(t *testing.T) {
	text, err := os.ReadFile("../message/chinese.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var ids []Kind
	for _, m := range regexp.MustCompile(`(?m)^(chinese-[a-z-]+): \{zh: ".+", en: ".+"\}$`).FindAllStringSubmatch(string(text), -1) {
		ids = append(ids, Kind(m[1]))
	}
	if !slices.Equal(ids, Kinds()) {
		t.Errorf("sentences %v\nkinds %v", ids, Kinds())
	}
	for _, m := range regexp.MustCompile(`\{(\w+)\}`).FindAllStringSubmatch(string(text), -1) {
		if m[1] != "found" && m[1] != "want" {
			t.Errorf("argument %s", m[1])
		}
	}
}
