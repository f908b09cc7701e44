package wording

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// span is a stretch of Text.All.
type span struct{ start, end int }

// moments are times told without a number.
var moments = []string{
	"当日", "当天", "当场", "当月", "次日", "次月", "即日", "同日", "翌日", "每日", "每天", "每周", "每月", "每季", "每年", "每半年", "每两", "每三", "按月", "按季", "按年", "按周", "按日",
	"逐月", "逐日", "逐季", "月底", "月初", "月末", "年底", "年末", "季末", "季度末", "全天", "全天候", "昼夜", "7×24", "7*24", "7x24", "24×7",
}

var momentary = lint.NewSet(moments...)

// limitTails are the units a blank or placeholder may stand before.
var limitTails = []string{"分钟", "小时", "个工作日", "工作日", "天", "日", "周", "个月", "月", "年", "内", "次"}

// times are the stretches of bytes from to to that tell a time: a quantity of
// time, a moment, a frequency, or a blank to be filled with one.
func times(t *lint.Text, from, to int) []span {
	told := t.Memo(timesKey{}, func() any { return allTimes(t) }).(*[2][]span)
	a, b := within(told[0], from, to), within(told[1], from, to)
	switch {
	case len(a) == 0:
		return b
	case len(b) == 0:
		return a
	}
	return slices.Concat(a, b)
}

// timesKey is the key of allTimes in the memo of a text.
type timesKey struct{}

// within are the spans that lie in bytes from to to.
func within(all []span, from, to int) []span {
	i := sort.Search(len(all), func(k int) bool { return all[k].start >= from })
	j := i + sort.Search(len(all)-i, func(k int) bool { return all[i+k].start >= to })
	for j > i && all[j-1].end > to {
		j--
	}
	return all[i:j]
}

// allTimes are the quantities of time and the other times of a text.
func allTimes(t *lint.Text) *[2][]span {
	var out [2][]span
	for _, q := range t.Quantities() {
		if q.Unit.IsTime() || q.Unit == lint.Clock || q.Unit == lint.Calendar {
			out[0] = append(out[0], span{q.Start, q.End})
		}
	}
	last := -1
	for _, h := range t.Places(momentary) {
		if h.Start > last { // of two that begin together the shorter
			last = h.Start
			out[1] = append(out[1], span{h.Start, h.End})
		}
	}
	for _, w := range blankEnds {
		for _, h := range t.Places(w) {
			if end := blankTo(t.All, h.End); end > 0 {
				out[1] = append(out[1], span{h.Start, end})
			}
		}
	}
	slices.SortFunc(out[1], func(a, b span) int { return a.start - b.start })
	return &out
}

// blankEnds are what a place left to fill in ends with, a blank in it after
// another one.
var blankEnds = []*lint.Set{lint.NewSet(string(lint.Room)), lint.NewSet("_"), lint.NewSet("】"), lint.NewSet("]"), lint.NewSet("×"), lint.NewSet("X"), lint.NewSet("x"), lint.NewSet("  ")}

// blankTo is the end of a place left to fill in that ends before byte i of s,
// with the unit after it (____小时内, [具体天数]内, 【4小时】), or 0.
func blankTo(s string, i int) int {
	if strings.HasPrefix(s[i:], "_") {
		return 0 // it goes on
	}
	if left, ok := strings.CutSuffix(s[:i], "]"); ok || strings.HasSuffix(s[:i], "】") {
		if !ok {
			left = s[:i-len("】")]
		}
		from := max(0, len(left)-59)
		if open := max(lint.LastIndex(left[from:], "["), lint.LastIndex(left[from:], "【")); open >= 0 && strings.HasSuffix(left[:from+open], "每") {
			return i // 每[周期]进行一次
		}
	}
	near := s[i:min(len(s), i+240)]
	rest := strings.TrimLeft(near, " 个（）")
	for _, u := range limitTails {
		if strings.HasPrefix(rest, u) {
			return i + len(near) - len(rest) + len(u)
		}
	}
	return 0
}

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
	if p.e.Word != "提前" && lint.HasSuffix(s[a:p.start], "前", "之前", "以前", "前应", "之前应", "当日", "当天") && !lint.HasSuffix(s[a:p.start], "提前", "目前", "当前") {
		return true // bounded by an event: 开工前及时…
	}
	act := p.act()
	for _, q := range times(p.t, p.sen.Start, p.sen.End) {
		switch {
		case q.start >= p.start && q.end <= p.end:
			continue // 三天两头, 十天半月
		case (act < 0 || prompt[act]) && q.end <= a && longTerm(s[q.start:q.end]):
			continue // 自交付之日起2年内，再次发生故障的，应及时修理: the years are those of the warranty
		case q.start > b && lint.HasSuffix(strings.TrimRight(s[b:q.start], " "), p.e.Word):
			return true // 定期保养，定期30天一次
		case q.start >= a && q.end <= b:
			if p.direct(q, act) {
				return true
			}
		case q.end <= a:
			x, y := p.commas(q.start)
			rest := s[q.end:y]
			if rest == "" || lint.HasSuffix(rest, adverbs...) && classAt(rest) < 0 || rest == "" && lint.HasSuffix(s[x:y], adverbs...) {
				if p.sameSubject(y) {
					return true
				}
			}
			if p.sameAct(q, x, y, act) {
				return true
			}
		default:
			x, y := p.commas(q.start)
			if x <= b+len("，") && lint.HasPrefix(s[x:q.start], "超过", "逾期", "逾") && strings.Contains(s[q.end:y], "未") {
				return true // 及时清点，满一日不说有误的，视为无误
			}
			if x <= b+len("，") && lint.HasPrefix(mainly(s[x:y]), complements...) && classAt(s[x:y]) < 0 && !p.anotherAct(s[x:q.start], s[q.end:y]) || lint.HasPrefix(s[x:q.start], limits...) && x <= b+len("，") {
				return true
			}
			if p.sameAct(q, x, y, act) || p.resumed(s[x:q.start]) || p.listedBetween(b, x, y) {
				return true
			}
		}
	}
	return p.e.Word != "提前" && p.boundBefore(a) || p.bracketAfter()
}

// prompt are the acts that a term of years sets no time for, as indices of acts.
var prompt = map[int]bool{0: true, 1: true, arriving: true, repairing: true, 14: true}

// longTerm reports a term of years or of many months, and no frequency.
func longTerm(time string) bool {
	return strings.HasSuffix(time, "年") && !lint.HasPrefix(time, "每", "按", "逐", "半") && !strings.Contains(time, "月") && !strings.Contains(time, "日") || strings.HasSuffix(time, "年内")
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
	for _, w := range []string{"通常", "一般", "原则上", "每次"} {
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
	return lint.HasSuffix(left, "前", "之前", "以前") && !lint.HasSuffix(left, "提前", "目前", "当前")
}

// listedBetween reports a frequency, bytes x to y, behind nothing but what the
// act includes: 定期维护，包括清洁、测试，每月进行一次.
func (p *place) listedBetween(b, x, y int) bool {
	s := p.t.All
	return x > b+len("，") && lint.HasPrefix(strings.TrimPrefix(s[b:x], "，"), "包括", "包含", "含") && lint.HasPrefix(mainly(s[x:y]), "每") && lint.Contains(s[x:y], "一次", "进行", "两次", "二次") && p.sameSubjectAt(x, y)
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
	return names(s[q.end:y], act) || lint.Contains(s[q.end:y], done...) && classAt(s[q.end:y]) < 0
}

// sameAct reports whether a time in another statement, bytes x to y, is one
// for the act of the hit and the same side.
func (p *place) sameAct(q span, x, y, act int) bool {
	s := p.t.All
	if !p.sameSubjectAt(x, y) {
		return false
	}
	after := s[q.end:y]
	if act == repairing && q.end <= p.start && classAt(after) == arriving {
		return false // 4小时内派员到场处理，尽快修复
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

// sameSubject reports whether no other side becomes the subject between byte y
// and the hit.
func (p *place) sameSubject(y int) bool {
	return p.subjectOf(p.sen.Start, y) == "" || p.subjectOf(y, p.start) == "" || p.subjectOf(p.sen.Start, y) == p.subjectOf(y, p.start)
}

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
			if lead := s[:k]; (k == 0 || lint.HasSuffix(lead, "，", "：", "则", "如", "若", "果", "当", "但", "时", "而", "且", "由", "因")) && !lint.HasPrefix(s[at:], "的") {
				subject = later(s, subject, party.Label, k)
			}
		}
	}
	return subject
}

// later is the label whose place in s comes last.
func later(s, have, label string, k int) string {
	if have == "" || lint.LastIndex(s[:k], have) >= 0 || have == label {
		return label
	}
	return have
}

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
	special, own := 0, cases(p.t.All[p.sen.Start:p.start])
	for _, q := range times(p.t, from, to) {
		if q.start >= p.sen.Start && q.end <= p.sen.End {
			continue
		}
		o := *p
		o.sen = sentenceAt(p.t, q.start)
		if o.sen.End <= o.sen.Start || q.end > o.sen.End {
			continue
		}
		if p.e.Word == "提前" && !lint.HasSuffix(p.t.All[:q.start], "前", "提早", "预先", "至少", "少于", "事先") && !lint.HasPrefix(p.t.All[q.end:], "前", "之前", "以前") {
			continue // 变更后3日内通知: no time before the act
		}
		x, y := o.commas(q.start)
		after := p.t.All[q.end:y]
		if !(names(after, act) || classAt(after) < 0 && names(p.t.All[x:q.start], act)) {
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

// verbTimed reports that the verb behind the hit, of no act, has a time in the next
// sentence before byte to: 抓紧备货；备货最迟于3月15日前完成.
func (p *place) verbTimed(to int) bool {
	verb := firstTwo(strings.TrimLeft(p.after(), "地将把对"))
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
