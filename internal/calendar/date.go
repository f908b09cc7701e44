package calendar

import (
	"fmt"
	"strings"
	"time"

	"qiyue/internal/chinese"
)

// Shanghai is Beijing time, fixed at +08:00: the offset of all of China since
// 1992. No time zone data is read.
var Shanghai = time.FixedZone("Asia/Shanghai", 8*60*60)

// Date is a calendar day in Beijing: days since 1970-01-01.
type Date int32

// NewDate is a day of the Gregorian calendar; a day beyond the month's end
// runs into the next month, as time.Date has it.
func NewDate(year int, month time.Month, day int) Date {
	return Date(floorDiv(time.Date(year, month, day, 0, 0, 0, 0, time.UTC).Unix(), 86400))
}

// On is the day of a written date.
func On(d chinese.Date) Date { return NewDate(d.Year, time.Month(d.Month), d.Day) }

// Written is the day as it is written.
func (d Date) Written() chinese.Date {
	y, m, day := d.Civil()
	return chinese.Date{Year: y, Month: int(m), Day: day}
}

// ParseDate reads 2026-10-01.
func ParseDate(s string) (Date, bool) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return 0, false
	}
	return Date(floorDiv(t.Unix(), 86400)), true
}

// DateOf is the day an instant falls on in Beijing.
func DateOf(t time.Time) Date { return toMicro(t).date() }

// Civil is the day as year, month and day.
func (d Date) Civil() (int, time.Month, int) { return d.utc().Date() }

// Year is the calendar year of the day.
func (d Date) Year() int { return d.utc().Year() }

// Weekday is the day of the week; 1970-01-01 was a Thursday.
func (d Date) Weekday() time.Weekday { return time.Weekday(floorMod(int64(d)+4, 7)) }

// IsWeekend reports a Saturday or Sunday.
func (d Date) IsWeekend() bool {
	w := d.Weekday()
	return w == time.Saturday || w == time.Sunday
}

// String writes 2026-10-01.
func (d Date) String() string { return d.utc().Format(time.DateOnly) }

// Time is 00:00 of the day in Beijing.
func (d Date) Time() time.Time { return d.start().time() }

// AddMonths is the corresponding day n months on, or the last day of that
// month where it has no such day (民法典 202): 1月31日 and one month give the end of
// February.
func (d Date) AddMonths(n int) Date {
	y, m, day := d.Civil()
	first := NewDate(y, m+time.Month(n), 1)
	ny, nm, _ := first.Civil()
	last := NewDate(ny, nm+1, 1) - 1
	return min(first+Date(day-1), last)
}

func (d Date) utc() time.Time { return time.Unix(int64(d)*86400, 0).UTC() }

func (d Date) start() micro { return micro(d) * dayMicros }

// micro is an instant: microseconds of Beijing time since 1970-01-01 00:00.
type micro int64

const (
	minuteMicros micro = 60_000_000
	dayMicros          = 24 * 60 * minuteMicros
	zoneMicros         = 8 * 60 * minuteMicros
)

func toMicro(t time.Time) micro { return micro(t.UnixMicro()) + zoneMicros }

func (m micro) time() time.Time { return time.UnixMicro(int64(m - zoneMicros)).In(Shanghai) }

func (m micro) date() Date { return Date(floorDiv(int64(m), int64(dayMicros))) }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }

// seconds writes the part below a minute, exactly.
func (m micro) seconds() string {
	return strings.TrimSuffix(strings.TrimRight(fmt.Sprintf("%d.%06d", m/1_000_000, m%1_000_000), "0"), ".")
}
