package calendar

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseLimit(t *testing.T) {
	for text, want := range map[string]Limit{
		"24小时": {24, Hour}, "24h": {24, Hour}, "24 H": {24, Hour}, "24个小时": {24, Hour}, "２４小时": {24, Hour}, "二十四小时": {24, Hour}, " 24小时 ": {24, Hour},
		"1.5小时": {90, Minute}, "一个半小时": {90, Minute}, "1个半小时": {90, Minute}, "半小时": {30, Minute}, "半个小时": {30, Minute}, "一点五小时": {90, Minute},
		"1小时30分钟": {90, Minute}, "1h30min": {90, Minute}, "2.0小时": {2, Hour}, "0.25小时": {15, Minute},
		"30分钟": {30, Minute}, "30分": {30, Minute}, "30 minutes": {30, Minute}, "三十分钟": {30, Minute}, "0分钟": {0, Minute}, "1,440分钟": {1440, Minute},
		"3个工作日": {3, Workday}, "3工作日": {3, Workday}, "三个工作日": {3, Workday}, "两个工作日": {2, Workday}, "3 workdays": {3, Workday}, "叁个工作日": {3, Workday},
		"7日": {7, Day}, "7天": {7, Day}, "7个自然日": {7, Day}, "十五日": {15, Day}, "30d": {30, Day}, "P30D": {30, Day},
		"2周": {2, Week}, "2个星期": {2, Week}, "P2W": {2, Week}, "两周": {2, Week},
		"12个月": {12, Month}, "P12M": {12, Month}, "十二个月": {12, Month}, "12 months": {12, Month}, "半年": {6, Month}, "1.5年": {18, Month}, "1年6个月": {18, Month}, "P1Y6M": {18, Month}, "一年六个月": {18, Month},
		"1年": {1, Year}, "三年": {3, Year}, "P1Y": {1, Year}, "100年": {100, Year},
		"PT24H": {24, Hour}, "PT30M": {30, Minute}, "PT1H30M": {90, Minute}, "PT1.5H": {90, Minute},
	} {
		got, err := ParseLimit(text)
		if err != nil || got != want {
			t.Errorf("%q is %v, want %v (%v)", text, got, want, err)
		}
	}
}

func TestParseLimitErrors(t *testing.T) {
	for _, c := range []struct{ text, id, at, why string }{
		{"", "limit-empty", "", "nothing"},
		{"  ", "limit-empty", "", "blanks"},
		{"半天", "limit-fraction", "半天", "half a day of service or of the clock?"},
		{"半日", "limit-fraction", "半日", "the same"},
		{"半个月", "limit-fraction", "半个月", "no corresponding day"},
		{"一个半月", "limit-fraction", "一个半月", "the same"},
		{"0.5个工作日", "limit-fraction", "0.5个工作日", "no length in law"},
		{"0.01小时", "limit-fraction", "0.01小时", "36 seconds"},
		{"24", "limit-unit-missing", "24", "no unit"},
		{"12月", "limit-unit-ambiguous", "12月", "December"},
		{"12m", "limit-unit-ambiguous", "12m", "minutes or months"},
		{"24小时内", "limit-trailing", "内", "the clause says 以内"},
		{"24小时以内", "limit-trailing", "以内", "the same"},
		{"3个工作日左右", "limit-trailing", "左右", "vague"},
		{"及时", "limit-number", "及时", "no number"},
		{"数日", "limit-number", "数日", "no number"},
		{"24秒", "limit-unit", "秒", "law counts no seconds"},
		{"3个工作曰", "limit-unit-nearest", "个工作曰", "look-alike 曰"},
		{"-3日", "limit-sign", "-3日", "negative"},
		{"十百小时", "limit-numeral", "十百", "no numeral"},
		{"1.2.3小时", "limit-numeral", "1.2.3", "no number"},
		{"1日12小时", "limit-mixed", "12小时", "a day of law is not 24 hours"},
		{"1周3日", "limit-mixed", "3日", "units that do not add"},
		{"30分钟1小时", "limit-order", "1小时", "small before large"},
		{"1小时1小时", "limit-order", "1小时", "twice"},
		{"101年", "limit-long", "101年", "too long"},
		{"99999999999999999999小时", "limit-long", "99999999999999999999小时", "beyond any integer"},
		{"P", "limit-iso", "P", "empty"},
		{"P1X", "limit-iso", "P1X", "no unit X"},
		{"PT1D", "limit-iso", "PT1D", "days stand before T"},
		{"P1DT12H", "limit-mixed", "P1DT12H", "a day and hours"},
		{"24小时。", "limit-trailing", "。", "a full stop"},
		{"1小时30", "limit-unit-missing", "30", "the second part lacks its unit"},
	} {
		_, err := ParseLimit(c.text)
		var p *ParseError
		if !errors.As(err, &p) {
			t.Errorf("%q: no error: %s", c.text, c.why)
			continue
		}
		if p.Message.ID != c.id || c.text[p.Start:p.End] != c.at && c.id != "limit-empty" {
			t.Errorf("%q: %s at %q, want %s at %q: %s", c.text, p.Message.ID, c.text[p.Start:p.End], c.id, c.at, c.why)
		}
	}
}

func TestLimitStringIsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := Limit{rapid.IntRange(0, 100).Draw(t, "count"), genUnit.Draw(t, "unit")}
		if got, err := ParseLimit(l.String()); err != nil || got != l {
			t.Fatalf("%v is written %s and read %v (%v)", l, l, got, err)
		}
	})
}

func FuzzParseLimit(f *testing.F) {
	for _, s := range []string{"24小时", "一个半小时", "P1Y6M", "半天", "1小时30分钟", "３个工作日", "个半", "1个半"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		l, err := ParseLimit(s)
		if err != nil {
			p := err.(*ParseError)
			if p.Start < 0 || p.End < p.Start || p.End > len(s) {
				t.Fatalf("%q: error at %d to %d", s, p.Start, p.End)
			}
			return
		}
		if again, err := ParseLimit(l.String()); err != nil || again != l {
			t.Fatalf("%q is %v, read again %v (%v)", s, l, again, err)
		}
	})
}

// written are service hours as ParseHours reads them; the whole day is 0-24.
func written(hours []Window) string {
	parts := make([]string, len(hours))
	for i, w := range hours {
		if parts[i] = fmt.Sprintf("%02d:%02d-%02d:%02d", w.From/60, w.From%60, w.To/60, w.To%60); w == (Window{0, 1440}) {
			parts[i] = "0-24"
		}
	}
	return strings.Join(parts, ",")
}

func TestParseHours(t *testing.T) {
	for text, want := range map[string]string{
		"0-24": "0-24", "00:00-24:00": "0-24", "08:30-12:00,13:30-17:30": "08:30-12:00,13:30-17:30", "8:30-12:00，13:30-17:30": "08:30-12:00,13:30-17:30",
		"9-18": "09:00-18:00", "９：００至１８：００": "09:00-18:00", "08:30～12:00、13:30～17:30": "08:30-12:00,13:30-17:30", "0-12,12-24": "00:00-12:00,12:00-24:00",
	} {
		got, err := ParseHours(text)
		if err != nil || written(got) != want {
			t.Errorf("%q is %s, want %s (%v)", text, written(got), want, err)
		}
	}
	for _, c := range []struct{ text, id, at string }{
		{"", "hours-window", ""}, {"8:30", "hours-window", "8:30"}, {"08:30-25:00", "hours-window", "08:30-25:00"}, {"08:30-24:01", "hours-window", "08:30-24:01"},
		{"8:3-12:00", "hours-window", "8:3-12:00"}, {"22:00-06:00", "hours-midnight", "22:00-06:00"}, {"09:00-09:00", "hours-none", "09:00-09:00"}, {"00:00-23:59", "hours-last-minute", "00:00-23:59"},
		{"08:30-12:00,11:00-17:30", "hours-order", "11:00-17:30"}, {"13:00-17:00,08:00-12:00", "hours-order", "08:00-12:00"},
		{"08:30-12:00,", "hours-window", ""}, {"全天", "hours-window", "全天"},
	} {
		_, err := ParseHours(c.text)
		var p *ParseError
		if !errors.As(err, &p) || p.Message.ID != c.id || c.text[p.Start:p.End] != c.at {
			t.Errorf("%q: %v, want %s at %q", c.text, err, c.id, c.at)
		}
	}
}
