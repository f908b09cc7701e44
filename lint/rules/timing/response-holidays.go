package timing

import (
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// ResponseHolidays is the rule the tool is named for.
var ResponseHolidays = lint.Rule{
	ID:     "response-holidays",
	Title:  lint.Words{Zh: "时限是否含节假日", En: "do holidays count"},
	Spec:   diag.Error,
	Text:   diag.Warning,
	Inputs: lint.InText,
	Words:  append([]string{"工作日"}, calendarWords...),
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{
			Zh: "以小时或者分钟约定的响应、到场、修复时限，没有写明法定节假日、周末与夜间是否计入。",
			En: "A response, arrival or repair limit in hours or minutes that does not say whether statutory holidays, weekends and nights count."},
		Spec: lint.Words{Zh: "规格：本级日历没有写节假日的，按总的服务日历；两处都没有写才报告。", En: "In a spec: a level's own calendar falls back on the general one; reported when neither says."},
		Why: lint.Words{
			Zh: "没有约定时，按小时计算的期间自约定的时间起连续计算，不因夜间和节假日停止（民法典 201(2)），当事人可以另行约定（204）。对方会主张只算工作时间；格式条款有两种以上解释的，作出不利于提供方的解释（498）。春节前一天报修，两种算法能差出十天。",
			En: "Without agreement a period of hours runs on through nights and holidays (民法典 201(2)); the parties may agree otherwise (204). The other side will argue working time, and a form contract is read against its drafter (498)."},
		Bad: []string{
			"乙方接到报修后⟦24小时内响应⟧。",
			"第三条 时限\n1、一般故障应在⟦4小时内到达⟧现场。\n2、故障⟦修复时间不超过48小时⟧。",
			"乙方应在接到电话后⟦两小时内⟧派员赶赴现场。",
			"报修后，城区⟦40分钟到⟧。",
			"乙方接到报修后⟦3小时内答复，20小时内到场⟧。",
			"接单后⟦2小时到站⟧。",
			"接到叫修电话后⟦30小时内出发⟧。",
			"第一条 交货期按日历天连续计算，含法定节假日。\n第二条 设备停机的，乙方应在接到报修后⟦4小时内到场⟧。",
		},
		Good: []string{
			"乙方接到报修后24小时内（含法定节假日）响应。",
			"乙方提供7×24小时服务，接到报修后2小时内到达现场。",
			"第一条 定义\n本协议所称小时均连续计算，法定节假日、周末与夜间照常计入。\n第二条 响应\n乙方接到报修后4小时内到达现场。",
			"第一条 交货期、维修时限均连续计算，含法定节假日。\n第二条 设备停机的，乙方应在接到报修后4小时内到场。",
			"乙方安排保安24小时值守。",
			"贷款宽限72小时到期。",
			"甲方检修前应提前48小时通知乙方。",
			"甲方收到函件后48小时内不予答复的，工期顺延，由此增加的维修费用由甲方承担。",
		},
		Basis: []diag.LawID{"民法典 201(2)", "民法典 204", "民法典 498"},
		Since: "0.1.0",
	},
	RunSpec: responseHolidaysSpec,
	Run:     responseHolidays,
}

func responseHolidays(p *lint.Pass) {
	var promise lint.Finding // limits of one sentence, the last of which is previous
	var previous lint.Limit
	report := func() {
		if promise.End > 0 {
			p.Report(promise)
		}
	}
	for _, l := range p.Text.Limits() {
		if u := l.Quantity.Unit; u != lint.Hour && u != lint.Minute && !oneDay(l) || counted(p, l) {
			continue
		}
		if promise.End > 0 && l.Sentence == previous.Sentence && continues(p.Text, promise.Start, previous, l) {
			promise.End, previous = max(promise.End, l.End), l
			continue
		}
		report()
		promise, previous = lint.Finding{Start: l.Start, End: l.End}, l
		if l.Quantity.Unit == lint.Day { // runs from the next day and is moved off a holiday (201(1), 203(1)): no dates of hours
			promise.Basis = dayBasis
		} else {
			promise.Detail = dispute(p, clocked(l.Quantity))
		}
	}
	report()
}

// oneDay reports a limit of a day or half of one, which says as little as its hours do whether a
// holiday is such a day: 一天之内上门, 半天内修好.
func oneDay(l lint.Limit) bool {
	return l.Quantity.Unit == lint.Day && l.Quantity.Value <= 1 && !l.Blank
}

// clocked is a length in hours or minutes as the calendar counts it: an hour and a half in minutes.
func clocked(q lint.Quantity) calendar.Limit {
	limit := calendar.Limit{Count: int(math.Round(q.Value)), Unit: calendar.Hour}
	if q.Unit == lint.Minute {
		limit.Unit = calendar.Minute
	} else if q.Value != math.Trunc(q.Value) {
		limit = calendar.Limit{Count: int(math.Round(q.Value * 60)), Unit: calendar.Minute}
	}
	return limit
}

// dayBasis is the basis of what is asked of a day.
var dayBasis = []diag.LawID{"民法典 204", "民法典 498"}

// continues reports a limit behind another that is one question with it: 2小时内响应，24小时内到场,
// 市区2小时、郊区4小时. What runs from an event of its own is another promise. start is where what
// is asked begins.
func continues(t *lint.Text, start int, last, l lint.Limit) bool {
	const longest = 60 // characters of a finding
	return t.PassageAt(l.Start).Table == nil && l.Start >= last.End && !strings.Contains(t.All[last.End:l.Start], "后") && utf8.RuneCountInString(t.All[start:l.End]) <= longest
}

func responseHolidaysSpec(p *lint.Pass) {
	s := p.Spec
	if s.Response == nil {
		return
	}
	base := s.Calendar
	open := func(c *spec.Calendar) bool { return c == nil || !c.Holidays.IsSet() }
	for i, l := range s.Response.Levels {
		// What a level's own calendar leaves out the clause takes from the
		// general one.
		if !open(base) || !open(l.Calendar) {
			continue
		}
		path := "calendar.holidays"
		if l.Calendar != nil {
			path = "response.levels[" + strconv.Itoa(i) + "].calendar.holidays"
		}
		for _, d := range []spec.Duration{l.Respond, l.Onsite, l.Restore} {
			limit, err := calendar.ParseLimit(d.Raw)
			if !d.IsSet() || err != nil || !limit.Clocked() {
				continue
			}
			p.Report(lint.Finding{At: d.At, Path: path, Detail: disputeInTerm(p, &s.Response.Levels[i], limit), Args: []any{"text", d.Raw}})
			break
		}
	}
}

// workday is the reading of the other side: the working hours of an office.
var workday = calendar.Service{
	Days: calendar.Workdays, Hours: []calendar.Window{{From: 9 * 60, To: 12 * 60}, {From: 13 * 60, To: 18 * 60}},
	Holidays: calendar.AnnouncedOff, Makeup: calendar.MakeupWorked, Undecreed: calendar.AsAnnounced,
}

// around is the reading of the law: hours run on.
var around = calendar.Service{Days: calendar.EveryDay, Holidays: calendar.Counted, Undecreed: calendar.AsAnnounced}

type disputeKey struct {
	c *calendar.Calendar
	l calendar.Limit
}

// dispute shows the report in the latest decreed year that sets the two
// readings farthest apart, in dates.
func dispute(p *lint.Pass, l calendar.Limit) diag.Text {
	if l.Count <= 0 || l.Count > 24*90 && l.Unit == calendar.Hour {
		return diag.Text{}
	}
	c := p.Options.Calendar
	return p.Memo(disputeKey{c, l}, func() any {
		year := 0
		for _, y := range c.Years() {
			if a, ok := c.Year(y); ok && a.Decreed {
				year = y
			}
		}
		if year == 0 {
			return diag.Text{}
		}
		law, err1 := calendar.NewClock(around, c)
		office, err2 := calendar.NewClock(workday, c)
		if err1 != nil || err2 != nil {
			return diag.Text{}
		}
		g, ok := calendar.Widest(l, []*calendar.Clock{law, office}, calendar.NewDate(year, 1, 1).Time(), calendar.NewDate(year, 12, 15).Time())
		if !ok {
			return diag.Text{}
		}
		return diag.Say("lint-response-holidays-detail", "limit", l.Text(), "report", moment(g.Report), "law", moment(g.EarlyDue), "office", moment(g.LateDue),
			"apart", difference(g.Difference))
	}).(diag.Text)
}

// difference is how far two ends of a limit lie apart, in whole hours.
func difference(d time.Duration) diag.Text {
	days, hours := int(d/(24*time.Hour)), int(d/time.Hour)%24
	switch {
	case hours == 0:
		return diag.Say("lint-apart-days", "days", days)
	case days == 0:
		return diag.Say("lint-apart-hours", "hours", hours)
	}
	return diag.Say("lint-apart", "days", days, "hours", hours)
}

// moment writes an instant in Beijing: 2026-02-14 17:00.
func moment(t time.Time) string { return t.In(calendar.Shanghai).Format("2006-01-02 15:04") }
