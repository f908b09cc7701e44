package claims

import (
	"strings"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
)

var (
	// beyond are months and days beyond the last.
	beyond = func() *lint.Set {
		var words []string
		for n, han := range map[string]string{"13": "十三", "14": "十四", "15": "十五", "16": "十六", "17": "十七", "18": "十八", "19": "十九", "0": "零", "00": "零零"} {
			words = append(words, "年"+n+"月", "年"+han+"月")
		}
		for n, han := range map[string]string{"32": "三十二", "33": "三十三", "34": "三十四", "35": "三十五", "36": "三十六", "37": "三十七", "38": "三十八", "39": "三十九", "0": "零", "00": "零零"} {
			words = append(words, "月"+n+"日", "月"+han+"日")
		}
		return lint.NewSet(words...)
	}()
	// noDates stand beside numbers that look like dates, otherDays beside days that are meant not to exist or are of another calendar.
	noDates   = lint.NewSet("编号", "型号", "版本", "标准", "规格", "代号", "图号", "批号", "单号", "号码", "GB", "网址")
	otherDays = lint.NewSet("农历", "阴历", "旧历", "不存在", "没有", "无此", "当月无", "无该日", "无对应")
)

// noSuchDay reports dates that the calendar does not have, whose day is not one of their month: 2026年2月30日,
// 2025年2月29日, 2026年13月1日.
func noSuchDay(p *lint.Pass) {
	t := p.Text
	for _, q := range t.Quantities() {
		if q.Unit != lint.Calendar || q.Date.Day < 29 {
			continue
		}
		year := q.Date.Year
		if year == 0 {
			year = 2000 // a leap year: 2月29日 of no year may exist
		}
		if q.Date.Day <= chinese.DaysIn(year, q.Date.Month) || !calendarDate(t, q.Start, q.End) {
			continue
		}
		unreal(p, q.Start, q.End)
	}
	for _, h := range t.Places(beyond) {
		i, j := h.Start, h.End
		for i > t.PassageAt(h.Start).Start && isDatePart(t.All[:i]) {
			i -= sizeBefore(t.All[:i])
		}
		if year := strings.HasPrefix(t.All[h.Start:], "年"); i == h.Start || year && h.Start-i < len("2026") {
			continue // 多年13月, 每月32日
		}
		if k := strings.Index(t.All[j:min(len(t.All), j+len("三十一日"))], "日"); k > 0 && strings.HasSuffix(t.All[:j], "月") {
			j += k + len("日")
		}
		if calendarDate(t, i, j) {
			unreal(p, i, j)
		}
	}
}

// weekdays are the days of the week from Sunday on, as they end their names.
var weekdays = []string{"日", "一", "二", "三", "四", "五", "六"}

// wrongWeekday reports a day that is told to be another one of the week: 2026年5月10日（星期三）.
func wrongWeekday(p *lint.Pass) {
	t := p.Text
	for _, q := range t.Quantities() {
		if q.Unit != lint.Calendar || q.Date.Year == 0 || q.Date.Day == 0 || q.Date.Day > chinese.DaysIn(q.Date.Year, q.Date.Month) {
			continue
		}
		i := q.End
		for _, w := range []string{"（", "，", "、"} {
			if strings.HasPrefix(t.All[i:], w) {
				i += len(w)
				break
			}
		}
		for _, w := range []string{"星期", "周", "礼拜"} {
			rest, is := strings.CutPrefix(t.All[i:], w)
			if !is {
				continue
			}
			day := int(q.Date.Time().Weekday())
			for k, name := range weekdays {
				if k != day && (strings.HasPrefix(rest, name) || k == 0 && strings.HasPrefix(rest, "天")) && !lint.HasPrefix(rest[len(name):], "至", "到", "、", "和", "-", "~", "期", "次", "年", "末") {
					end := i + len(w) + len(name)
					if t.After(end, "）") {
						end += len("）")
					}
					p.Report(lint.Finding{Start: q.Start, End: end, Message: diag.Say("lint-contradiction-weekday", "text", t.Quote(q.Start, end), "day", "星期"+weekdays[day])})
				}
			}
		}
	}
}

// isDatePart reports that s ends with a figure, a numeral or the year of a date.
func isDatePart(s string) bool {
	n := sizeBefore(s)
	return n > 0 && (s[len(s)-1] >= '0' && s[len(s)-1] <= '9' || strings.Contains("零〇一二三四五六七八九十年", s[len(s)-n:]) && n == len("年"))
}

// sizeBefore is the length of the last character of s.
func sizeBefore(s string) int {
	if s == "" {
		return 0
	}
	if s[len(s)-1] < 0x80 {
		return 1
	}
	return min(len(s), len("年"))
}

// calendarDate reports that the date at bytes i to j is meant as one of the calendar, and is no number of anything.
func calendarDate(t *lint.Text, i, j int) bool {
	a, b := t.Part(i)
	if t.Holds(otherDays, a, max(b, j)) || t.HasAny(a, max(b, j), "不存在") {
		return false
	}
	if strings.Contains(t.All[i:j], "月") {
		return true
	}
	return !t.Holds(noDates, a, b) && !partOfNumber(t.All[:i], t.All[j:])
}

// partOfNumber reports that figures between before and after are only a part of a number or a name: HT2026-02-30.
func partOfNumber(before, after string) bool {
	const joins = "-_./#"
	latin := func(c byte) bool {
		return c < 0x80 && (c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.IndexByte(joins, c) >= 0)
	}
	return before != "" && latin(before[len(before)-1]) || after != "" && latin(after[0])
}

// unreal reports the date at bytes i to j.
func unreal(p *lint.Pass, i, j int) {
	p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-contradiction-day", "text", p.Text.Quote(i, j))})
}
