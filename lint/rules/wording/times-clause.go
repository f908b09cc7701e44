package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// nearby bounds how far a clause is searched, in bytes: some 500 characters.
const nearby = 1500

// timedInClause is the rung "clause": the same act has a time in another
// sentence of the numbered clause or the table row.
func (p *place) timedInClause() bool {
	act := p.act()
	from, to := p.clause()
	from, to = max(from, p.start-2*nearby), min(to, max(p.pass.End, from+nearby), p.start+2*nearby)
	if act < 0 {
		return p.verbTimed(to)
	}
	if lint.HasPrefix(p.sentence(), "此外", "除此") || lint.Contains(firstRunes(p.t.All[p.sen.Start:p.start], 6), "其他", "其它", "其余") {
		return false // 困人的30分钟内到场；其他故障应及时排除: the time is that of the one case
	}
	special, own := 0, cases(p.t.All[p.sen.Start:p.start])
	cased := p.a > p.sen.Start
	for _, q := range times(p.t, from, to) {
		if q.start >= p.sen.Start && q.end <= p.sen.End {
			continue
		}
		o := *p
		o.sen = sentenceAt(p.t, q.start)
		if o.sen.End <= o.sen.Start || q.end > o.sen.End {
			continue
		}
		if p.e.Word == "提前" && !lint.HasSuffix(p.t.All[:q.start], "前", "提早", "预先", "至少", "少于", "事先") {
			continue // 变更后3日内通知: no time before the act
		}
		if p.t.Begins(outlying, p.sen.Start) && !p.t.Holds(outlying, o.sen.Start, o.sen.End) {
			continue // 市区48小时内上门；外地用户尽快安排
		}
		x, y := o.commas(q.start)
		lead, after := p.t.All[x:q.start], p.t.All[q.end:y]
		if p.e.Word != "提前" && cased && (lint.HasSuffix(lead, "前", "提早") || act == 0 && lint.HasPrefix(after, "前", "之前", "以前")) {
			continue // 施工前7日通知: so long before says nothing of a case of its own
		}
		if lint.HasSuffix(lead, lasting...) || lint.HasPrefix(p.t.All[q.start:q.end], always...) {
			continue
		}
		if strings.HasPrefix(after, "后") {
			continue // 验收24小时后不签字的: when something else begins
		}
		if !(names(after, act) || classAt(after) < 0 && !longTerm(p.t.All[q.start:q.end]) && names(lead, act)) {
			continue
		}
		mine, other := p.subjectOf(p.sen.Start, p.start), p.subjectOf(o.sen.Start, y)
		if mine != "" && other != "" && mine != other {
			continue
		}
		if c := cases(p.t.All[o.sen.Start:q.start]); c != "" && (c != own || conditions[c] && !p.sameCase(o.sen)) && p.pass.Table == nil {
			if special++; special < 2 {
				continue
			}
		}
		return true
	}
	return false
}

// outlying open a sentence on the cases that take longer than those told before.
var outlying = lint.NewSet(
	"郊区", "郊县", "远郊", "外地", "异地", "外省", "省外", "偏远", "边远", "夜间", "节假", "法定节", "周末", "疑难", "保修期外", "质保期外",
	"过保", "无货", "缺货", "无库存", "无备件", "没有库存", "没有备件", "没有配件", "缺件",
)

// lasting stand right before a time that is no limit: how late one is, how long
// one may be called; always are such times.
var (
	lasting = []string{"延迟", "迟延", "延误", "逾期", "每逾", "超期", "拖延", "迟到", "拖欠", "延迟超过", "逾期超过", "全天", "每天", "每日"}
	always  = []string{"全天", "昼夜", "7×24", "7*24", "7x24", "24×7"}
)

// verbTimed reports that the verb behind the hit, of no act, has a time in the next
// sentence before byte to: 抓紧备货；备货最迟于3月15日前完成.
func (p *place) verbTimed(to int) bool {
	verb := firstRunes(strings.TrimLeft(p.after(), "地将把对"), 2)
	if utf8.RuneCountInString(verb) < 2 {
		return false
	}
	next := sentenceAt(p.t, min(p.sen.End+len("；"), max(to-1, 0)))
	return next.Start > p.sen.End && p.t.HasAny(next.Start, min(to, next.End), verb) && len(times(p.t, next.Start, min(to, next.End))) > 0
}

// conditions are the cases that open a condition.
var conditions = map[string]bool{"如": true, "若": true, "当": true, "遇": true, "凡": true, "倘": true, "因": true}

// sameCase reports a sentence whose condition names something that the one of
// the hit names as well; 如需加高 and 如需延期 are two cases.
func (p *place) sameCase(o lint.Sentence) bool {
	s := p.t.All
	mine, other := opening(s[p.sen.Start:p.sen.End]), opening(s[o.Start:o.End])
	for i := 0; i+6 <= len(mine); i++ {
		if utf8.RuneStart(mine[i]) && mine[i] >= 0xE4 && utf8.ValidString(mine[i:i+6]) && !lint.HasPrefix(mine[i:], "需要", "如需", "如果", "乙方", "甲方", "双方") && strings.Contains(other, mine[i:i+6]) {
			return true
		}
	}
	return false
}

// opening is the first statement of a sentence.
func opening(s string) string {
	s, _, _ = strings.Cut(s, "，")
	return s
}

// cases is the word that limits a sentence to some cases, or "".
func cases(s string) string {
	for _, w := range []string{"紧急", "重大", "严重", "特殊", "一般故障", "普通", "轻微", "级故障", "级别"} {
		if strings.Contains(s, w) {
			return w
		}
	}
	for _, w := range []string{"如", "若", "对于", "对", "当", "遇", "凡", "倘", "因"} {
		if strings.HasPrefix(s, w) {
			return w
		}
	}
	return ""
}
