package wording

import (
	"strings"

	"qiyue/lint"
)

// adverbs end a statement that only says when: 在接到报修后24小时内，….
var adverbs = []string{"内", "之内", "以内", "前", "之前", "以前", "当日", "当天", "当场", "次日", "即日", "同日", "翌日", "时"}

// commas is the range of the statement at byte i between commas and colons
// alone: brackets do not end an act.
func (p *place) commas(i int) (a, b int) {
	i = min(max(i, p.sen.Start), p.sen.End) // a mark may stand first or last
	return between(p.t.All, commaMarks, p.sen.Start, p.sen.End, i, i)
}

var commaMarks = []string{"，", "："}

// timed is the rung "number": a time in the sentence of the hit for the same act.
func (p *place) timed() bool {
	s := p.t.All
	a, b := p.commas(p.start)
	if p.e.Word != "提前" && lint.HasSuffix(s[a:p.start], "前", "之前", "以前", "前应", "之前应", "当日", "当天", "收货时", "签收时", "提货时", "到货时", "取件时", "交接时") {
		return true // bounded by an event: 开工前及时…
	}
	act := p.act()
	for _, q := range times(p.t, p.sen.Start, p.sen.End) {
		switch {
		case q.start >= p.start && q.end <= p.end:
			continue // 三天两头, 十天半月
		case q.end <= a && p.otherTier(a):
			continue // 当地24小时内上门，偏远地区尽快安排: the hours are of the place near by
		case q.start >= b && p.e.Word == "尽快" && lint.HasPrefix(s[q.start:], "每", "逐"):
			continue // 尽快修复，每天说明进度: how often is told, not how soon
		case p.t.Ends(lateBy, q.start):
			continue // 及时更换，每拖延一日扣50元: from when one is late is open
		case q.start >= b && oftenWords[p.e.Word] && p.t.After(q.end, "内", "之内", "以内") && lint.Contains(s[b:q.start], "后") && !lint.Contains(s[b:q.end], "每", "次"):
			continue // 巡检定期进行，报告于巡检后5日内提交: how often is open
		case q.end <= p.start && p.ofTerm(q):
			continue // 在服务期（24个月）内应及时更换: how long the term is
		case q.start >= a && q.end <= p.start && p.e.Word == "不定期" && !lint.Contains(s[q.end:p.b], "次", "遍", "回，", "轮", "趟"):
			continue // 每年不定期检查: how often in the year is open
		case q.end <= p.start && oftenWords[p.e.Word] && p.t.UnitIn(q.start, q.end, lint.Calendar) && !lint.Contains(s[a:p.start], "每"):
			continue // 汛期（6月至9月）多跑几趟: when it is, not how often
		case (act < 0 || prompt[act]) && q.end <= a && longTerm(s[q.start:q.end]):
			continue // 自交付之日起2年内，再次发生故障的，应及时修理: the years are those of the warranty
		case q.start > b && lint.HasSuffix(strings.TrimRight(s[b:q.start], " "), p.e.Word):
			return true // 定期保养，定期30天一次
		case q.start >= a && q.end <= b:
			if p.direct(q, act) {
				return true
			}
		case q.end <= a:
			if p.e.Word == laterWord {
				continue // 1小时内派员，并在合理时间内到场: the hour is of the former
			}
			if lint.HasPrefix(strings.TrimLeft(s[q.end:p.a], "之以内里"), unmet...) {
				continue // 当场不能修复的，应从速更换: it is not met
			}
			x, y := p.commas(q.start)
			if lint.HasSuffix(strings.TrimSuffix(s[x:y], "小时"), adverbs...) && classAt(s[q.end:y]) < 0 && !(strings.HasPrefix(s[q.end:y], "时") && lint.HasSuffix(s[x:q.start], "超过", "达到", "逾", "达", "满")) || p.sameAct(q, x, y, act) {
				return true
			}
		default:
			x, y := p.commas(q.start)
			if x <= b+len("，") && lint.HasPrefix(s[x:q.start], "超过", "逾期", "逾") && lint.Contains(s[q.end:y], "未", "不") {
				return true // 及时清点，满一日不说有误的，视为无误
			}
			if deemed(s[q.end:p.sen.End]) {
				return true // 及时核对账单，账单送达后3日内未提出异议的，视为认可
			}
			if x <= b+len("，") && lint.HasPrefix(mainly(s[x:y]), complements...) && classAt(s[x:y]) < 0 && !p.anotherAct(s[x:q.start], s[q.end:y]) || lint.HasPrefix(mainly(s[x:q.start]), limits...) && x <= b+len("，") {
				return true
			}
			if act, _, ok := strings.Cut(s[x:q.start], "期"); ok && x <= b+len("，") && act != "" && lint.HasPrefix(s[x+len(act):], "期限为", "期为") && strings.Contains(s[p.a:p.b], act) {
				return true // 长期保存档案，保存期为5年
			}
			if lead := s[x:q.start]; x <= b+len("，") && lint.HasSuffix(lead, limits...) && classAt(lead) < 0 && !lint.Contains(lead, "期", "迟", "误", "拖", "时间", "时长") {
				return true // 及时修复，高危漏洞不超过3日
			}
			if x <= b+len("，") && strings.HasPrefix(s[q.start:], "每") && lint.HasSuffix(s[x:y], "次") && q.start-x <= 24 && lint.Contains(s[x:q.start], "月", "季", "期") {
				return true // 适时修剪，4月至10月每月两次
			}
			if p.sameAct(q, x, y, act) || p.resumed(s[x:q.start]) || p.listedBetween(b, x, y) {
				return true
			}
		}
	}
	if lint.HasPrefix(s[b:p.sen.End], "，最迟", "，最晚", "，至迟") {
		return true // 及时登记，最迟当班内录入
	}
	return p.e.Word != "提前" && p.e.Word != waitWord && p.boundBefore(a) || p.bracketAfter()
}

// tiers are places and faults that a service treats apart.
var tiers = lint.NewSet(
	"偏远", "边远", "外地", "异地", "外埠", "郊区", "郊县", "乡镇", "农村", "海岛", "市外", "省外", "境外", "其他地区", "其余地区", "其他城市", "重大", "疑难",
	"复杂", "特殊", "严重",
)

// otherTier reports that the statement of the word, from byte a on, is about a place or fault of
// which nothing was said before in its sentence.
func (p *place) otherTier(a int) bool {
	for _, h := range p.t.PlacesIn(tiers, a, p.start) {
		if h.End <= p.start && !strings.Contains(p.t.All[p.sen.Start:a], p.t.All[h.Start:h.End]) {
			return true
		}
	}
	return false
}

// unmet follow a time that was not kept.
var unmet = []string{"不", "未", "没", "无法", "难以"}

// oftenWords tell how often, and not how soon.
var oftenWords = map[string]bool{"定期": true, "不定期": true, "定时": true, "常看": true, "经常": true, "不时": true, "隔三差五": true}

// lateBy stand before a stretch of time by which a penalty grows.
var lateBy = lint.NewSet("每拖延", "每延误", "每延迟", "每迟延", "每延期", "每逾期", "每逾", "每迟", "每晚", "每推迟", "每耽误", "每耽搁", "每拖", "每超", "每超过", "每超期", "每误", "每延")

// termNames are the terms of agreements and warranties.
var termNames = lint.NewSet(
	"服务期", "合同期", "协议期", "维保期", "维护期", "保养期", "质保期", "保修期", "保证期", "租赁期", "租期", "有效期", "合作期", "承包期",
	"托管期", "履行期", "代理期", "经销期",
)

// ofTerm reports a time that tells how long a term is: 服务期（24个月）内.
func (p *place) ofTerm(q span) bool {
	k := lastOf(p.t, termNames, max(p.sen.Start, q.start-len("有效期限内（自2026年12月31日至")), q.start)
	return k >= 0 && lint.HasPrefix(strings.TrimLeft(p.t.All[k:q.start], "限间内"), "（", "为", "共", "自")
}

// deemed reports words behind a time by which silence within it settles the act.
func deemed(rest string) bool {
	silent, settled, ok := strings.Cut(rest, "，")
	return ok && lint.Contains(silent, "未", "不", "没有", "无异议") && lint.HasPrefix(settled, "视为", "视同", "即视为", "则视为")
}

// prompt are the acts that a term of years sets no time for, as indices of acts.
var prompt = map[int]bool{0: true, 1: true, arriving: true, repairing: true, 14: true}

// longTerm reports a term of years or of many months, and no frequency.
func longTerm(time string) bool {
	return strings.HasSuffix(time, "年")
}

// bracketAfter reports a time in brackets behind the end of the sentence:
// 乙方定期巡视。（每季度一次）
func (p *place) bracketAfter() bool {
	s := p.t.All
	if next := p.sen.End + len("。"); next < p.pass.End && strings.HasPrefix(s[next:p.pass.End], "（") {
		if k := strings.Index(s[next:min(p.pass.End, next+window)], "）"); k >= 0 {
			return len(times(p.t, next, next+k)) > 0
		}
	}
	return false
}

// limits set a bound on what was just said; complements open a statement
// without a verb of its own that does: …，每季度不少于一次.
var (
	limits      = []string{"最迟", "最晚", "最长", "最多", "不超过", "不得超过", "不迟于", "不晚于", "至迟", "即", "但不超过", "但最长", "但最迟", "且不超过", "且最迟"}
	complements = []string{"每", "最", "不超过", "不少于", "不低于", "至少", "不得", "即", "自", "时间", "期限", "时限", "间隔", "频次", "周期", "为", "一年", "一个月", "每年", "不迟", "不晚"}
)

// anotherAct reports a frequency that begins a second duty with a verb of its own:
// 及时清运垃圾，并每周五清扫走廊一次. lead stands before the frequency, rest behind it.
func (p *place) anotherAct(lead, rest string) bool {
	if !lint.HasPrefix(lead, "并", "且", "还", "同时", "另") {
		return false
	}
	rest = strings.TrimLeft(rest, " 一二三四五六日末度季半年月至少于不须应要各两1234567890的")
	if len(rest) >= 6 && strings.Contains(p.after(), rest[:6]) {
		return false
	}
	return rest != "" && !lint.HasPrefix(rest, "次", "遍", "进行", "开展", "执行", "实施", "个", "天", "为", "以上", "时", "份", "回")
}

// mainly is a statement without the words that qualify the time it sets:
// 通常每季度至少一次, 一般每两周进行一次.
func mainly(s string) string {
	s = strings.TrimLeft(s, "但且并")
	for _, w := range []string{"无论如何", "在任何情况下", "任何情况下", "应", "通常", "一般", "原则上", "每次"} {
		s = strings.TrimPrefix(s, w)
	}
	return s
}

// boundBefore reports an earlier statement of the sentence that sets a bound
// by an event: 在开工期前，及时派员….
func (p *place) boundBefore(a int) bool {
	left := strings.TrimSuffix(p.t.All[p.sen.Start:a], "，")
	if left == "" || a == p.sen.Start {
		return false
	}
	if k := lint.LastIndex(left, "，"); k >= 0 {
		left = left[k+len("，"):]
	}
	return lint.HasSuffix(left, "前", "之前", "以前")
}

// listedBetween reports a frequency, bytes x to y, behind nothing but what the
// act includes: 定期维护，包括清洁、测试，每月进行一次.
func (p *place) listedBetween(b, x, y int) bool {
	s := p.t.All
	return x > b+len("，") && lint.HasPrefix(strings.TrimPrefix(s[b:x], "，"), "包括", "包含", "含") && lint.HasPrefix(mainly(s[x:y]), "每")
}

// resumed reports that words before a time take up the act of the hit and set
// its bound: 及时上传档案，上传不得晚于….
func (p *place) resumed(lead string) bool {
	for _, w := range resumptions {
		if k := strings.Index(lead, w); k > 3 && k <= 18 {
			return strings.Contains(p.after(), strings.TrimSuffix(lead[:k], "时间"))
		}
	}
	return false
}

var resumptions = []string{"不得晚于", "不得迟于", "不得超过", "不应晚于", "最迟", "最晚", "至迟", "不晚于", "不迟于", "不超过"}

// direct reports whether a time in the hit's own statement belongs to its act.
func (p *place) direct(q span, act int) bool {
	s := p.t.All
	if q.start < p.end && q.end > p.start {
		return true // the word is part of the time: 24小时常驻
	}
	if q.end <= p.start {
		between := s[q.end:p.start]
		c := classAt(between)
		if c == arriving && act == repairing {
			return false // 4小时内赶到现场尽快修复: the time is that of the arrival
		}
		return c < 0 || c == act || !lint.Contains(between, "并", "且", "及", "后", "再", "同时", "而")
	}
	between := s[p.end:q.start]
	if !lint.Contains(between, "并", "且", "同时", "然后", "再") || lint.Contains(between, limits...) {
		return true
	}
	_, y := p.commas(q.start)
	return names(s[q.end:y], act)
}

// sameAct reports whether a time in another statement, bytes x to y, is one
// for the act of the hit and the same side.
func (p *place) sameAct(q span, x, y, act int) bool {
	s := p.t.All
	if !p.sameSubjectAt(x, y) || p.t.Begins(ranks, x) && p.t.Begins(ranks, p.a) && s[x:x+len("一般")] != s[p.a:p.a+len("一般")] {
		return false // 一般故障4小时内到场，重大故障尽快到场
	}
	after := s[q.end:y]
	if act == repairing && q.end <= p.start && classAt(after) == arriving {
		return false // 4小时内派员到场处理，尽快修复
	}
	if lint.Contains(s[x:q.start], "催告", "催缴", "催收", "催款", "催促") {
		return false // 经催告后15日内仍不支付的: who is late is dunned, when he is late is open
	}
	if lint.Contains(after, "违约金", "滞纳金", "罚款", "罚息") || lint.HasSuffix(s[x:q.start], "延迟之日", "迟延之日", "逾期之日", "拖欠之日") {
		return false // 按日支付违约金: what grows by the day is the penalty
	}
	if names(after, act) {
		return true
	}
	if classAt(after) >= 0 {
		return false
	}
	if x > p.start && lint.Contains(after, done...) {
		return true
	}
	return names(s[x:q.start], act)
}

// ranks open statements on one class of cases beside others.
var ranks = lint.NewSet(
	"一般", "普通", "常规", "日常", "轻微", "简单", "小型", "重大", "严重", "紧急", "特殊", "复杂", "大型", "疑难", "其他", "其它", "其余",
	"乡镇", "乡下", "农村", "县城", "县里", "郊外", "山区", "海岛", "边远", "市区", "市内", "城区", "主城", "本市", "本地", "郊区", "郊县",
	"外地", "省内", "省外", "异地", "偏远", "夜间", "日间", "白天", "节假", "周末", "平时", "工作", "国产", "进口", "现货", "定制", "主机",
	"整机", "配件", "软件", "硬件", "急修", "急件", "大修", "中修", "小修", "保内", "保外",
)

// sameSubjectAt reports whether the same side, or none, opens the statement of bytes x to y.
func (p *place) sameSubjectAt(x, y int) bool {
	own, other := p.subjectOf(p.sen.Start, p.start), p.subjectOf(x, y)
	return own == "" || other == "" || own == other
}

// subjectOf is the last side that opens a statement within bytes x to y.
func (p *place) subjectOf(x, y int) string {
	s := p.t.All[x:max(x, y)]
	subject := ""
	for _, party := range p.t.Parties() {
		at := 0
		for {
			k := strings.Index(s[at:], party.Label)
			if k < 0 {
				break
			}
			k += at
			at = k + len(party.Label)
			if lead := s[:k]; k == 0 || lint.HasSuffix(lead, "，", "：", "则", "如", "若", "果", "当", "但", "时", "而", "且", "由", "因") {
				if subject == "" || lint.LastIndex(s[:k], subject) >= 0 {
					subject = party.Label // the one whose place comes last
				}
			}
		}
	}
	return subject
}
