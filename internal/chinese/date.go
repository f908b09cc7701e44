package chinese

import (
	"fmt"
	"strings"
	"time"
)

// Kinds of faults in dates.
const (
	DateShape Kind = "chinese-date-shape"
	DateYear  Kind = "chinese-date-year"  // not four figures
	DateMonth Kind = "chinese-date-month" // 13月
	DateDay   Kind = "chinese-date-day"   // 2月30日

	DateYearMissing Kind = "chinese-date-year-missing" // 12月1日
	DateOrder       Kind = "chinese-date-order"        // 12/1/2026: which is the month?
)

// Date is a day of the Gregorian calendar, years 1 to 9999.
type Date struct{ Year, Month, Day int }

// String is the ISO 8601 form, 2026-12-01.
func (d Date) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

// Text is the form of contracts, 2026年12月1日.
func (d Date) Text() string { return fmt.Sprintf("%d年%d月%d日", d.Year, d.Month, d.Day) }

// Words is the form in numerals, 二〇二六年十二月一日.
func (d Date) Words() string {
	return Year(d.Year) + "年" + Numeral(int64(d.Month)) + "月" + Numeral(int64(d.Day)) + "日"
}

// Time is the start of the day in UTC.
func (d Date) Time() time.Time {
	return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC)
}

// ParseDate reads 2026-12-01, 2026/12/1, 2026.12.1, 2026年12月1日 (spaces around
// figures allowed, 01 for 1 and 号 for 日 too) or 二〇二六年十二月一日 (零 for 〇
// too). The year stands first, with four figures; the day must exist.
func ParseDate(s string) (Date, error) {
	f := HalfWidth(s)
	d, err := readDate(f.Text)
	if err != nil {
		return Date{}, f.restore(s, err)
	}
	return d, nil
}

// dateSeparators end year, month and day, and tell whether the date is written
// with Chinese units.
func dateSeparators(s string) (separators [3]string, units bool) {
	if strings.Contains(s, "年") {
		day := "日"
		if strings.HasSuffix(strings.TrimRight(s, " "), "号") {
			day = "号"
		}
		return [3]string{"年", "月", day}, true
	}
	for _, mark := range []string{"/", "."} {
		if strings.Contains(s, mark) {
			return [3]string{mark, mark, ""}, false
		}
	}
	return [3]string{"-", "-", ""}, false
}

// withoutYear and yearLast are dates that do not say which day they mean.
var (
	withoutYear = lazy(`^ *\d{1,2} *(月 *\d{1,2} *[日号]?|[-/.]\d{1,2}) *$`)
	yearLast    = lazy(`^ *\d{1,2}[-/.]\d{1,2}[-/.]\d{4} *$`)
)

func readDate(s string) (Date, *Error) {
	switch {
	case withoutYear().MatchString(s):
		return Date{}, fault(DateYearMissing, s, 0, len(s), "")
	case yearLast().MatchString(s):
		return Date{}, fault(DateOrder, s, 0, len(s), "")
	}
	separators, units := dateSeparators(s)
	var numbers, from, to [3]int
	at := 0
	for i, separator := range separators {
		end := strings.Index(s[at:], separator)
		if separator == "" {
			end = len(s) - at
		}
		if end < 0 {
			return Date{}, fault(DateShape, s, 0, len(s), "")
		}
		part := s[at : at+end]
		from[i], to[i] = at, at+end
		if units {
			part = strings.Trim(part, " ")
			from[i] = at + strings.Index(s[at:at+end], part)
			to[i] = from[i] + len(part)
		}
		n, ok := readDatePart(part, i, units)
		if !ok {
			kind := DateShape
			if i == 0 && units && part != "" {
				kind = DateYear
			}
			return Date{}, fault(kind, s, from[i], to[i], "")
		}
		numbers[i] = n
		at += end + len(separator)
	}
	if strings.TrimLeft(s[at:], " ") != "" || (!units && at != len(s)) {
		return Date{}, fault(DateShape, s, at, len(s), "")
	}
	d := Date{numbers[0], numbers[1], numbers[2]}
	switch {
	case d.Year < 1:
		return Date{}, fault(DateYear, s, from[0], to[0], "")
	case d.Month < 1 || d.Month > 12:
		return Date{}, fault(DateMonth, s, from[1], to[1], "")
	case d.Day < 1 || d.Day > DaysIn(d.Year, d.Month):
		return Date{}, fault(DateDay, s, from[2], to[2], fmt.Sprint(DaysIn(d.Year, d.Month)))
	}
	return d, nil
}

// readDatePart reads part i (year, month, day). A year always has four digits,
// so that 26年 is never taken for the year 26.
func readDatePart(part string, i int, units bool) (int, bool) {
	if part == "" {
		return 0, false
	}
	if isDigit(part[0]) {
		width := [3]int{4, 2, 2}[i]
		if notDigit(part) >= 0 || len(part) > width || i == 0 && len(part) < width {
			return 0, false
		}
	} else if !units || (i == 0 && !fourDigits(part)) || (i > 0 && !smallNumeral(part)) {
		return 0, false
	}
	n, err := readInteger(part)
	return int(n), err == nil
}

func fourDigits(part string) bool {
	count := 0
	for _, r := range part {
		t, ok := tokens[r]
		if !ok || t.digit < 0 || t.set == formal || r == '两' {
			return false
		}
		count++
	}
	return count == 4
}

// smallNumeral refuses 一二月 for 十二月, 两月 and 大写.
func smallNumeral(part string) bool {
	n, err := readInteger(part)
	return err == nil && (part == Numeral(n) || part == "一"+Numeral(n))
}

// DaysIn is the number of days in a month from 1 to 12.
func DaysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
