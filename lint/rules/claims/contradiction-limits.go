package claims

import (
	"math"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// graded are words that give a limit of its own to a level, place or time.
var graded = lint.NewSet(
	"大面积", "小面积", "局部", "个别", "轻微", "紧急", "一般", "重大", "严重", "特殊", "普通", "重要", "级", "市区", "市内", "郊", "县", "省",
	"偏远", "节假日", "工作日", "工作时间", "非", "期外", "保外", "过保", "其余", "专用", "远程", "电话", "如果", "若", "无法", "不能", "需要",
	"首次", "二次", "城区", "外地", "本地", "软件", "硬件", "以上", "以下", "公里", "投诉", "备件", "更换", "夜间", "超过", "疑难", "其他",
	"否则", "例如", "平均", "邮件", "微信", "书面", "困人", "一类", "二类", "三类", "环线", "区外", "岛", "死机", "宕机", "停机", "危及",
	"供暖期", "供冷期", "采暖", "夏季", "冬季", "学期", "寒暑假", "暑假", "寒假", "假期", "农忙", "农闲", "三夏", "三秋", "渔汛", "旺季", "淡季",
	"汛期", "突发", "高峰", "季节", "考试", "节日", "开业", "S1", "S2", "S3", "S4", "P1", "P2", "P3", "P4", "窗口外", "窗口内",
)

// graded words that say nothing of a limit when they come after it: 2小时内到场，超过的每次扣款.
var afterwards = lint.NewSet("超过", "无法", "不能", "需要", "备件", "更换", "投诉", "否则", "书面", "微信", "以上", "首次", "二次")

// severities stand in the heading of a clause on faults of one grade.
var severities = lint.NewSet("紧急", "一般", "重大", "严重", "级")

// firsts are the first limits for an act, of each side that is to act and of whichever.
type firsts map[[2]string]*lint.Limit

// before is the limit for the act that was told first, of the side that is to act within l or of
// one that is not told: 甲方3日内答复 and 乙方5日内答复 are two things. The first is l itself, nil.
func (m firsts) before(t *lint.Text, act string, l *lint.Limit) *lint.Limit {
	doer := t.Doer(*l)
	own, any := [2]string{act, doer}, [2]string{act}
	f := m[own]
	if f == nil {
		if f, m[own] = m[any], l; f != nil && doer != "" && t.Doer(*f) != "" {
			f = nil // of another side
		}
	}
	if m[any] == nil {
		m[any] = l
	}
	return f
}

// limits reports two limits for one act, neither of them graded.
func limits(p *lint.Pass) {
	t := p.Text
	first, told := firsts{}, map[string]bool{}
	levelled(p)
	for _, l := range t.Limits() {
		l := l
		_, known := l.Quantity.Unit.Hours()
		if of := caseOf(t, l); known && of != "" {
			if f := first.before(t, of, &l); f != nil && f.Sentence != l.Sentence && otherLength(*f, l) {
				against(p, l.Start, l.End, f.Sentence)
				return
			}
		}
		if l.Blank || !known || narrowed(t, l) || t.PassageAt(l.Start).Table != nil || strings.Contains(t.All[l.Sentence.Start:l.Start], "的，") && !t.HasAny(l.Sentence.Start, l.Start, "接到", "收到") {
			continue
		}
		if head := t.HeadingAt(l.Start); head != nil && t.Holds(severities, head.Start, head.End) {
			continue
		}
		act := word(t, l)
		f := first.before(t, act, &l)
		if f == nil || told[act] || f.Sentence == l.Sentence || !otherLength(*f, l) {
			continue
		}
		told[act] = true
		p.Report(lint.Finding{Start: l.Start, End: l.End, Args: []any{"first", t.Quote(f.Start, f.End)}, Related: []diag.Related{p.Related(f.Start, f.End, diag.Say("lint-contradiction-first"))}})
	}
}

// otherLength reports limits that differ in length.
func otherLength(a, b lint.Limit) bool {
	m, _ := a.Quantity.Unit.Hours()
	n, _ := b.Quantity.Unit.Hours()
	return math.Abs(m*a.Quantity.Value-n*b.Quantity.Value) > 1e-9
}

// caseOf is the act of a limit and the case that it is set for, in whatever words; "" where no case is told.
func caseOf(t *lint.Text, l lint.Limit) string {
	a, _ := t.Part(l.Quantity.Start)
	if l.Blank || t.PassageAt(l.Start).Table != nil {
		return ""
	}
	of := caseBefore(t, l.Sentence, a)
	if of == "" {
		of = t.All[min(max(a, t.PassageAt(l.Start).Body), l.Quantity.Start):l.Quantity.Start]
	}
	if label, rest, ok := strings.Cut(of, "："); ok && lint.HasSuffix(label, "响应", "时限", "时间", "到场", "修复") { // 响应：有毒气体泄漏
		of = rest
	}
	if of = signature(callPlain.Replace(of)); utf8.RuneCountInString(of) < 4 {
		return ""
	}
	return string(rune('0'+l.Act)) + of
}

// callPlain takes out of a case who calls and who comes.
var callPlain = strings.NewReplacer(blankedOut(
	"甲方", "乙方", "供应商", "服务商", "维修人员", "技术人员", "工程师", "人员", "接到", "收到", "报修", "通知", "电话", "故障", "服务", "响应",
	"时间", "时限", "到场", "修复",
)...)

// narrowed reports a limit of a level, place or time of its own, told in its sentence or
// before that in its paragraph. That it counts holidays, or answers by telephone before
// someone comes, narrows nothing.
func narrowed(t *lint.Text, l lint.Limit) bool {
	ps := t.PassageAt(l.Start)
	if caseLed(t.All[ps.Body:l.Start]) || ofCase(t, l) || t.Holds(severities, ps.Body, max(ps.Body, l.Sentence.Start)) {
		return true
	}
	_, b := t.Part(l.Quantity.Start)
	for _, h := range t.PlacesIn(graded, l.Sentence.Start, l.Sentence.End) {
		if !t.Covered(h, counted) && !t.Covered(h, byPhone) && !dayless(t, h, l) && !otherWay(t, h, l) && (h.Start < b || !afterwards.In(t.All[h.Start:h.End])) {
			return true
		}
	}
	return false
}

// caseLed reports words that begin with the case they speak of: 二级故障：, 停机故障，.
func caseLed(s string) bool {
	k := strings.IndexAny(s, "，：")
	if k < 0 || utf8.RuneCountInString(s[:k]) > 10 {
		return false
	}
	return lint.HasSuffix(s[:k], "故障", "事故", "情形", "缺陷", "问题") && !lint.Contains(s[:k], "发生", "出现", "遇")
}

// ofCase reports a limit behind words that tell neither who acts nor from when: 单灯不亮，24小时内修复.
func ofCase(t *lint.Text, l lint.Limit) bool {
	a, _ := t.Part(l.Quantity.Start)
	if a <= l.Sentence.Start {
		return false
	}
	from, _ := t.Part(a - len("，"))
	from = max(from, t.PassageAt(a).Body)
	return from < a && utf8.RuneCountInString(t.All[from:a]) <= 8 && len(t.QuantitiesIn(from, a)) == 0 && !t.Holds(calls, from, a) && !t.Holds(sides.AllNames, from, a)
}

// calls are words of who is called and when, or of all cases.
var calls = lint.NewSet(
	"后", "起", "接", "收到", "报修", "报障", "来电", "电话", "通知", "工单", "受理", "派单", "不论", "无论", "不分", "任何", "均", "内", "日",
	"时", "随时", "服务", "响应", "发生", "出现", "遇", "：",
)

// byPhone is an answer that comes before anybody does, with a limit of its own.
var byPhone = lint.NewSet("电话响应", "电话答复", "电话回复", "远程响应", "电话应答")

// restDays are days and hours at which nobody works.
var restDays = lint.NewSet("节假日", "周末", "夜间", "昼夜", "休息日", "节日", "春节", "双休日", "公休日", "元旦")

// ways are how a call is answered before somebody comes, which narrows only the limit told with it.
var ways = lint.NewSet("电话", "远程", "微信", "邮件", "书面", "软件")

// otherWay reports such a word of another part of the sentence: 30分钟电话指导，6小时到院.
func otherWay(t *lint.Text, h lint.Hit, l lint.Limit) bool {
	a, b := t.Part(l.Quantity.Start)
	return (h.End <= a || h.Start >= b) && t.Covered(h, ways)
}

// dayless reports a word in what a sentence says of the days it counts in:
// （含周末及法定节假日）, 均含节假日与夜间, and behind the limit 节假日照算.
func dayless(t *lint.Text, h lint.Hit, l lint.Limit) bool {
	s := t.SentenceAt(h.Start)
	if i := lint.LastIndex(t.All[s.Start:h.Start], "（"); i >= 0 {
		i += s.Start
		if n := strings.Index(t.All[i:s.End], "）"); i+n > h.Start && t.Holds(restDays, i, i+n) {
			return true
		}
	}
	a, b := t.Part(h.Start)
	return a > l.Quantity.End && len(t.QuantitiesIn(a, b)) == 0 && t.Holds(restDays, a, b) && !t.Before(b, "的", "时", "期间", "另行", "另计", "另议", "顺延", "加倍", "放宽") || lint.HasPrefix(
		t.All[a:b], "含", "包括", "不含", "均含", "均包含", "包含", "不分", "昼夜", "无论",
	) && t.Holds(restDays, a, b)
}

// levels are the grades of a fault.
var levels = lint.NewSet(
	"特级", "一级", "二级", "三级", "四级", "P1", "P2", "P3", "P4", "S1", "S2", "S3", "S4", "A类", "B类", "C类", "一类", "二类", "三类", "紧急",
	"重大", "严重", "较大", "一般", "普通", "轻微", "困人", "关人", "系统瘫痪", "局部失效", "停机故障", "性能故障",
)

// cases are words that narrow a limit further than its level.
var cases = lint.NewSet(
	"市区", "市内", "郊", "县", "省", "偏远", "节假日", "窗口外", "工作时间", "非工作", "夜间", "远程", "电话", "如果", "若", "无法", "不能",
	"备件", "更换", "公里", "环线", "区外", "外地", "超过", "累计", "平均", "否则", "例如", "升级", "降级", "第一", "首次", "书面", "报告",
	"的，", "每", "罚", "扣", "延迟",
)

// asides are those of them that say nothing of a limit when another part of its sentence has them: 乙方每月巡检，困人30分钟到场.
var asides = lint.NewSet("每", "罚", "扣", "报告", "书面", "电话", "远程", "平均", "累计")

// counted are the words that count days and hours in; they narrow nothing.
var counted = lint.NewSet(
	"节假日照常", "节假日不休", "节假日同样", "节假日亦然", "节假日无休", "假日照常", "昼夜不间断", "昼夜及节假日", "（含法定节假日、夜间）",
	"（含法定节假日与夜间）", "（含节假日、夜间）", "（不分昼夜）", "（不分节假日）", "含法定节假日与夜间", "含法定节假日和夜间", "在接到电话后",
	"含法定节假日", "含节假日", "包括节假日", "包括法定节假日", "不含法定节假日", "无论节假日", "接到甲方电话", "接到乙方电话", "接到电话",
	"报修电话", "电话报修", "电话通知", "接到客户电话", "接到用户电话", "接到采购人电话",
)

// levelled reports two limits for one act at one level of fault.
func levelled(p *lint.Pass) {
	t := p.Text
	own := ownLevels(t)
	if len(own) == 0 && !t.Holds(levels, 0, len(t.All)) {
		return
	}
	type key struct {
		level string
		act   lint.Act
	}
	first := map[key]lint.Limit{}
	for _, l := range t.Limits() {
		_, known := l.Quantity.Unit.Hours()
		if l.Blank || !known || t.PassageAt(l.Start).Table != nil {
			continue
		}
		a, b := t.Part(l.Quantity.Start)
		level, n := t.SoleWord(levels, a, b)
		if n == 0 {
			level, n = t.SoleWord(levels, l.Sentence.Start, l.Sentence.End)
		}
		if n == 0 {
			level, n = soleTerm(t, own, l.Sentence.Start, b)
		}
		if n != 1 || special(t, l, level) {
			continue
		}
		k := key{level, l.Act}
		f, ok := first[k]
		if !ok {
			first[k] = l
			continue
		}
		if f.Sentence != l.Sentence && otherLength(f, l) {
			p.Report(lint.Finding{Start: l.Start, End: l.End, Args: []any{"first", t.Quote(f.Start, f.End)}, Related: []diag.Related{p.Related(f.Start, f.End, diag.Say("lint-contradiction-first"))}})
			return
		}
	}
}

// ownLevels are kinds of fault that the text itself gives a meaning: “劣化”是指丢包.
func ownLevels(t *lint.Text) []string {
	var out []string
	for _, d := range t.Definitions() {
		if n := utf8.RuneCountInString(d.Term); d.Body > 0 && n >= 2 && n <= 6 && !lint.HasSuffix(d.Term, "日", "时", "时间", "期", "率", "人", "方", "设备", "系统", "服务") {
			out = append(out, d.Term)
		}
	}
	return out
}

// soleTerm is the only one of the terms in bytes i to j, and how many there are.
func soleTerm(t *lint.Text, terms []string, i, j int) (term string, n int) {
	for _, w := range terms {
		if t.HasAny(i, j, w) && w != term {
			term = w
			n++
		}
	}
	return term, n
}

// special reports a limit that its sentence, up to it, narrows further than to the level, or that is
// of what is no such fault: 非困人故障.
func special(t *lint.Text, l lint.Limit, level string) bool {
	a, b := t.Part(l.Quantity.Start)
	if t.HasAny(l.Sentence.Start, b, "非"+level) {
		return true
	}
	for _, h := range t.PlacesIn(cases, l.Sentence.Start, b) {
		if !t.Covered(h, counted) && !(h.End <= a && t.Covered(h, asides)) && !(t.After(h.Start, "的，") && t.Before(h.Start, level)) {
			return true
		}
	}
	return false
}

// word is what is done: only limits for the same act are compared.
func word(t *lint.Text, l lint.Limit) string {
	if t.Holds(byPhone, max(l.Sentence.Start, l.Start-len("电话")), min(len(t.All), l.End+12)) {
		return "电话响应"
	}
	for _, g := range sameActs {
		if t.Holds(g.words, l.Start, min(len(t.All), l.End+12)) {
			return g.name
		}
	}
	if l.Act == lint.Onsite && !t.Holds(setOut, l.Start, min(len(t.All), l.End+12)) {
		return "到达"
	}
	return t.All[l.Start:l.End]
}

// sameActs are words that say of one act that it is done, setOut those of somebody who is not there yet.
var (
	sameActs = []struct {
		name  string
		words *lint.Set
	}{
		{"预约", lint.NewSet("约好", "约定", "预约", "约上门", "约时间", "商定")},
		{"响应", lint.NewSet("响应", "答复", "回复", "回应", "应答", "回电", "复电")},
		{"到达", lint.NewSet("到达", "到场", "上门", "赶到", "抵达", "赶赴", "到现场", "登门", "抵临", "赶至")},
		{"修复", lint.NewSet("修复", "排除", "解决", "恢复正常", "恢复设备正常", "修好", "消缺", "排障", "修竣", "修妥", "抢通", "复机")},
	}
	setOut = lint.NewSet("派", "出发", "启程", "出动", "前往", "赶往")
)
