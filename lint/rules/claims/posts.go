package claims

import (
	"strings"

	"qiyue/lint"
)

var (
	// posted are the words of people kept on a site, fewer those of a number below the agreed one.
	posted = lint.NewSet("保安员", "保洁员", "门卫", "护工", "司炉工", "派驻", "驻场", "常驻", "值守", "值班")
	fewer  = lint.NewSet("不足", "少于", "低于", "不满", "未达")
	// plainPost leaves nothing of words that do not tell who is kept there.
	plainPost = strings.NewReplacer(blankedOut(
		"派驻", "驻场", "常驻", "值守", "人员", "工程师", "技工", "师傅", "人数", "共计", "合计", "共", "总计", "为", "是", "应", "须", "甲方",
		"乙方", "供应商", "服务商", "承包人", "受托人", "安排", "配备", "配", "派出", "派", "现场", "至少", "不少于", "· ", "：",
	)...)
	// shifts are turns of which each has a number of people.
	shifts = lint.NewSet("每班", "夜班", "白班", "早班", "晚班", "中班", "各班")
)

// posts reports a number of people that is missed though it is more than was agreed, and two
// numbers for one shift: 派驻工程师六名 and 驻场人员不足八人的; 每班二人 and 夜班一人值守.
func posts(p *lint.Pass) {
	t := p.Text
	var heads, shift []lint.Quantity
	for _, q := range t.Quantities() {
		if q.Unit != lint.Count || q.Word != "名" && q.Word != "人" {
			continue
		}
		a, b := t.Part(q.Start)
		s, ps := t.SentenceAt(q.Start), t.PassageAt(q.Start)
		if ps.Kind != lint.Body {
			continue
		}
		if t.Ends(shifts, q.Start) {
			for _, f := range shift {
				if f.Value != q.Value && t.SentenceAt(f.Start) != s {
					i, j := t.Within(q.Start-len("夜班"), max(b, q.End), 20)
					against(p, i, j, t.SentenceAt(f.Start))
					return
				}
			}
			if t.Before(q.Start, "每班", "各班") {
				shift = append(shift, q)
			}
			continue
		}
		if !t.Holds(posted, a, b) {
			continue
		}
		switch low := t.Ends(fewer, q.Start); {
		case !low:
			for _, f := range heads {
				i, j := t.Part(f.Start)
				if f.Value != q.Value && t.SentenceAt(f.Start) != s && plainPost.Replace(t.All[i:f.Start]+t.All[f.End:max(j, f.End)]) == plainPost.Replace(t.All[a:q.Start]+t.All[q.End:max(b, q.End)]) {
					against(p, a, q.End, t.SentenceAt(f.Start))
					return
				}
			}
			heads = append(heads, q)
		case len(heads) == 1 && q.Value > heads[0].Value && t.SentenceAt(heads[0].Start) != s:
			against(p, max(a, q.Start-len("驻场人员不足")), q.End, t.SentenceAt(heads[0].Start))
			return
		}
	}
}

// notLate say from when a side is late, or that it is not yet.
var notLate = lint.NewSet(
	"方算迟到", "才算迟到", "始算迟到", "算迟到", "方为迟到", "视为迟到", "算逾期", "方为逾期", "始为逾期", "才为逾期", "不为逾期", "不视为逾期",
	"不作逾期", "不视为迟到", "不构成逾期", "不算迟延", "不算延误",
)

// lateFrom reports a time that makes late and is not the one agreed for the act: 两小时内到场 and
// 超过四小时未到场的，方算迟到; 六小时内修复 and 隔日修好者不算逾期.
func lateFrom(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(notLate) {
		s := t.SentenceAt(h.Start)
		hours, i, j := 0.0, 0, 0
		for _, q := range t.QuantitiesIn(s.Start, h.Start) {
			if n, ok := q.Unit.Hours(); ok {
				hours, i, j = n*q.Value, q.Start, q.End
			}
		}
		for _, w := range []string{"隔日", "次日", "第二天", "翌日"} {
			if k := strings.Index(t.All[s.Start:h.Start], w); k >= 0 && hours == 0 {
				hours, i, j = 25, s.Start+k, s.Start+k+len(w)
			}
		}
		if hours == 0 {
			continue
		}
		for _, l := range t.Limits() {
			n, known := l.Quantity.Unit.Hours()
			if l.Blank || !known || l.Sentence == s || narrowed(t, l) || n*l.Quantity.Value >= hours {
				continue
			}
			came := word(t, l) == "到达" && t.HasAny(s.Start, s.End, "到场", "到达", "上门", "抵达", "赶到")
			if came || word(t, l) == "修复" && t.HasAny(s.Start, s.End, "修好", "修复", "排除", "修毕", "修妥") {
				against(p, i, j, l.Sentence)
				return
			}
		}
	}
}
