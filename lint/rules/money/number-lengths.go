package money

import (
	"math"

	"qiyue/lint"
)

// lengthsTwice reports a length of time that is told again in another unit and is another one: 三年（24个月）,
// 两周（10天）, 72小时，即2天.
func lengthsTwice(p *lint.Pass) {
	t := p.Text
	all := t.Quantities()
	for k := 1; k < len(all); k++ {
		a, b := all[k-1], all[k]
		if !a.Unit.IsTime() || !b.Unit.IsTime() || !restates(t, a, b) || t.Before(a.Start, rangeMarks...) || sameLength(a, b) || sameLength(b, a) {
			continue
		}
		if from, to := t.Part(a.Start); (atWork(a, b) || atWork(b, a)) && (b.Unit == lint.Hour || t.Holds(worked, from, to)) || t.HasAny(from, b.End, "利", "日息", "折算", "换算") {
			continue
		}
		end := b.End
		if t.After(end, "）") {
			end += len("）")
		}
		p.Flag(a.Start, end, "words", t.All[a.Start:a.End], "figures", t.All[b.Start:b.End])
	}
}

// rangeMarks stand before a number that is no length of its own: 1至2周, 第三年.
var rangeMarks = []string{"第", "至", "到", "-", "~", "—", "～"}

// worked are words of what is done on working days only: 培训一周（5天）.
var worked = lint.NewSet("培训", "驻场", "派驻", "值守", "授课", "课程", "学习", "上班", "工作", "出勤", "指导", "施工", "跟班", "人天")

// restates reports that what stands between two lengths of time sets the second
// equal to the first: 三年（24个月）, 壹年，计18个月. 每周2天，共4周 does not.
func restates(t *lint.Text, a, b lint.Quantity) bool {
	switch from, _ := t.Part(a.Start); t.All[a.End:b.Start] {
	case "（", "（即", "（计", "（共", "（共计", "（合", "（合计", "（即为":
		return t.After(b.End, "）")
	case "，即", "即", "，也就是", "，折合", "内，即", "内，也就是":
		return true
	case "，计", "，合", "，共计", "，共":
		return a.Unit == lint.Year && b.Unit == lint.Month && !t.HasAny(from, a.Start, "每")
	}
	return false
}

// hoursOf are the hours of shorter units.
var hoursOf = map[lint.Unit]float64{lint.Minute: 1.0 / 60, lint.Hour: 1, lint.Day: 24, lint.Week: 168}

// monthsOf are the months of longer units.
var monthsOf = map[lint.Unit]float64{lint.Month: 1, lint.Quarter: 3, lint.Year: 12}

// sameLength reports that two lengths may be one: months are of 30 days or those of the calendar, a year has 52
// weeks, and lengths that cannot be compared, working days and running ones, years and hours of use, are not told apart.
func sameLength(a, b lint.Quantity) bool {
	hours, short := hoursOf[b.Unit]
	m, long := monthsOf[a.Unit]
	switch {
	case a.Unit == b.Unit, a.Unit == lint.WorkDay, a.Unit == lint.WorkHour, b.Unit == lint.WorkDay, b.Unit == lint.WorkHour:
		return true // 三天（5天） is told by the number before it
	case long && monthsOf[b.Unit] > 0:
		return math.Abs(m*a.Value-monthsOf[b.Unit]*b.Value) < 1e-9
	case long && hours >= 24:
		days, months := hours/24*b.Value, m*a.Value
		most := math.Ceil(months*30.5) + 1
		least := 30 * months
		switch {
		case a.Unit == lint.Year && math.Mod(months, 6) == 0: // 一年（365天）, 半年（180天）
			least, most = months*30+5*math.Floor(a.Value), 366*a.Value+1
		case months < 1:
			least, most = 14, 16
		case months == 1:
			least, most = 28, 31
		}
		if b.Unit == lint.Week {
			least, most = min(least, 28*months), max(most, 31*months)
		}
		return days >= least && days <= most
	case long && short:
		return true
	case short && hoursOf[a.Unit] > 0:
		return math.Abs(hoursOf[a.Unit]*a.Value-hours*b.Value) < 1e-6
	}
	return false
}

// atWork reports that b may be the working time of a: 一周（5天）, 3天（24小时）.
func atWork(a, b lint.Quantity) bool {
	n := b.Value / a.Value
	switch {
	case a.Unit == lint.Week && b.Unit == lint.Day:
		return n >= 5 && n < 7
	case a.Unit == lint.Month && b.Unit == lint.Day:
		return n >= 20 && n < 28
	case a.Unit == lint.Day && b.Unit == lint.Hour:
		return n >= 4 && n <= 12
	}
	return false
}
