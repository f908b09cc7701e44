package timing

import (
	"slices"
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// acts are those that a statement about holidays speaks of, a bit each.
type acts uint8

// allActs are all of them.
const allActs = acts(1<<(lint.Restore+1) - 1)

func actOf(a lint.Act) acts { return 1 << a }

// said is what a text says about holidays, weekends and nights outside the
// sentence, or the row, that sets a limit.
type said struct {
	whole    acts                     // of all limits
	clauses  map[*lint.Clause]acts    // of those of a clause
	above    int                      // of those that stand before this byte
	passages map[int]acts             // of those of a passage
	tables   map[*document.Table]bool // in the head of a table
}

// counted reports that the agreement says whether holidays, weekends and
// nights count for the limit: beside it, or in a statement that reaches it. What
// is said for one level of fault, one channel or one line of products does not
// reach another.
func counted(p *lint.Pass, l lint.Limit) bool {
	t := p.Text
	if l.Quantity.Unit == lint.WorkHour || again(t, l) || hoursBehind(t, l.Quantity.End) {
		return true
	}
	s := statements(p)
	if s.whole&actOf(l.Act) != 0 || l.Start < s.above || beside(t, l) {
		return true
	}
	here := t.PassageAt(l.Start)
	if here.Table != nil && s.tables[here.Table] || s.passages[l.Sentence.Passage]&actOf(l.Act) != 0 {
		return true
	}
	for c := here.Clause; c != nil; c = c.Parent {
		if s.clauses[c]&actOf(l.Act) != 0 {
			return true
		}
	}
	return false
}

// spokenOf is the clause of which a statement in passage ps speaks: what opens a list speaks of its items.
func spokenOf(t *lint.Text, ps *lint.Passage) *lint.Clause {
	if len(ps.Clause.Kids) > 0 && strings.HasSuffix(t.All[ps.Start:ps.End], "：") {
		return ps.Clause
	}
	return ps.Clause.Root()
}

// again reports a limit that is only named as missed and was told before: 未在72小时内修复的, 72小时仍未修复的.
func again(t *lint.Text, l lint.Limit) bool {
	told := func(q lint.Quantity) bool {
		return q.Start != l.Quantity.Start && q.Unit == l.Quantity.Unit && q.Value == l.Quantity.Value
	}
	end := l.Quantity.End
	for _, w := range []string{"之内", "以内", "内"} {
		if t.After(end, w) {
			end += len(w)
			break
		}
	}
	if !t.Begins(undone, end) && !t.Before(l.Quantity.Start, "未在", "未能在", "未于", "未能于", "不能在", "不能于", "无法在", "无法于", "没能在") {
		return false
	}
	ps := t.PassageAt(l.Start)
	return slices.ContainsFunc(t.QuantitiesIn(ps.Start, ps.End), told) || slices.ContainsFunc(t.Limits(), func(m lint.Limit) bool { return m.Act == l.Act && told(m.Quantity) })
}

// undone begin what did not happen in a time.
var undone = lint.NewSet("未", "仍未", "尚未", "还未", "没", "仍没", "还没", "不", "仍不", "还不", "仍无法", "无法")

// beside reports that the sentence of a limit, or its row, says it. What follows
// one limit is not said of the next of the same act: 紧急的2小时到场，节假日照常，一般的8小时到场.
func beside(t *lint.Text, l lint.Limit) bool {
	if t.PassageAt(l.Start).Table != nil {
		if a, b := t.Row(l.Start); says(t, a, b) {
			return true
		}
	}
	if !says(t, l.Sentence.Start, l.Sentence.End) || deskOnly(t, l) || toOthers(t, l) || daysOfOther(t, l) {
		return false
	}
	from, first := l.Sentence.Start, false
	for _, m := range limitsIn(t, from) {
		if m.Start >= l.Start {
			break
		}
		if m.Act == l.Act {
			from, first = m.Quantity.Start, true
		}
	}
	if !first {
		return true
	}
	part, _ := t.Part(l.Start)
	return says(t, part, l.Sentence.End) || !t.Holds(holidays, from, part)
}

// oneOf begins a statement about one of the things told before it.
var oneOf = lint.NewSet("其中")

// toOthers reports that the sentence of a limit speaks of days only where it names another act: 2小时内
// 应答，24小时内到场，其中应答不分昼夜.
func toOthers(t *lint.Text, l lint.Limit) bool {
	for _, h := range t.PlacesIn(oneOf, l.Quantity.End, l.Sentence.End) {
		act, named := t.ActIn(h.End, l.Sentence.End)
		return named && act != l.Act && !says(t, l.Sentence.Start, h.Start)
	}
	return false
}

// daysOfOther reports that all the sentence of a limit in hours says of days stands in the bracket
// that tells what the workdays of another limit are: 1小时内回复，2个工作日（法定节假日除外）内到场.
func daysOfOther(t *lint.Text, l lint.Limit) bool {
	only := false
	for _, h := range t.PlacesIn(holidays, l.Sentence.Start, l.Sentence.End) {
		open := strings.LastIndex(t.All[l.Sentence.Start:h.Start], "（") + l.Sentence.Start
		if open < l.Sentence.Start || strings.Contains(t.All[open:h.Start], "）") || !t.Before(open, "工作日") || open < l.End {
			return false
		}
		only = true
	}
	return only
}

// deskOnly reports that all the sentence of a limit says of days are the hours of a desk in
// another part: 电话工作日9:00至18:00有人接听，邮件8小时内回复.
func deskOnly(t *lint.Text, l lint.Limit) bool {
	only := false
	for _, set := range []*lint.Set{holidays, workdays} {
		for _, h := range t.PlacesIn(set, l.Sentence.Start, l.Sentence.End) {
			if a, b := t.Part(h.Start); l.Start < b && l.End > a || !ranged(t, a, b) || !hotline(t.All[a:b]) {
				return false
			}
			only = true
		}
	}
	return only
}

type limitsKey struct{}

// limitsIn are the limits of the sentence that starts at byte i, or of the row.
func limitsIn(t *lint.Text, i int) []lint.Limit {
	return t.Memo(limitsKey{}, func() any {
		m := map[int][]lint.Limit{}
		for _, l := range t.Limits() {
			at := l.Sentence.Start
			if t.PassageAt(l.Start).Table != nil {
				at, _ = t.Row(l.Start)
			}
			m[at] = append(m[at], l)
		}
		return m
	}).(map[int][]lint.Limit)[i]
}

type calendarKey struct{}

// statements judges the sentences that hold calendar words.
func statements(p *lint.Pass) said {
	return p.Text.Memo(calendarKey{}, func() any {
		t, out, last := p.Text, said{clauses: map[*lint.Clause]acts{}, passages: map[int]acts{}, tables: map[*document.Table]bool{}}, -1
		for k, h := range p.Hits() {
			if h.Start < last {
				continue
			}
			s, here := t.SentenceAt(h.Start), t.PassageAt(h.Start)
			a, b := s.Start, s.End
			if here.Table != nil {
				a, b = t.Row(h.Start)
			}
			if !says(t, a, b) {
				continue
			}
			last = b
			switch reach, of := reachOf(t, a, b, p.Hits()[k:]); {
			case reach == everywhere || reach == inClause && of == allActs && here.Clause == nil:
				out.whole |= of
			case here.Table != nil && here.Row < 0:
				out.tables[here.Table] = true
			case reach == aboveIt:
				out.above = a
			case reach == inClause && here.Clause != nil:
				out.clauses[spokenOf(t, here)] |= of
			case reach != nowhere:
				out.passages[s.Passage] |= of
			}
		}
		return out
	}).(said)
}

// reach is how far a statement about holidays goes beyond the limits beside it.
type reach uint8

const (
	nowhere reach = iota
	inPassage
	inClause
	aboveIt // told before it
	everywhere
)

var (
	// ofAll are words by which a sentence speaks of every limit, ofClause of those
	// around it, and goesOn begin a sentence that adds to the one before.
	ofAll = lint.NewSet(
		"本合同", "本协议", "本条款", "所有", "全部", "一切", "各项", "任何", "统一", "一律", "所称", "所指", "下同", "是指", "系指", "均指",
		"小时指", "时限均", "时间均", "期限均", "合同的", "另有说明", "小时均", "计算的期间", "计算的期限", "计算的时限", "计算的，",
	)
	ofAbove  = lint.NewSet("上述", "以上时", "以上均", "以上各", "以上响应", "以上服务", "以上期", "以上承诺", "以上所", "以上约定", "前述", "前款", "前列")
	ofBelow  = lint.NewSet("以下时", "以下均", "以下各", "以下响应", "以下服务", "以下所", "以下承诺", "下列", "下述", "本附件", "本附表")
	ofClause = lint.NewSet(
		"上述", "以上时", "以上均", "以上各", "以上响应", "以上服务", "以上期", "以上承诺", "以上所", "以上约定", "以下时", "以下均", "以下各",
		"以下响应", "下列", "本条", "前述", "前款", "前列", "该等", "各级", "各类", "其他", "其它", "此类",
	)
	goesOn = lint.NewSet(
		"均", "含", "包括", "包含", "不含", "遇", "如遇", "其中", "且", "无论", "不论", "不分", "但", "上", "法定", "国家法定", "节假日", "假日",
		"周末", "双休", "公休", "休息日", "夜间", "工作日", "非工作", "春节", "国庆", "除夕", "长假", "黄金周", "全年", "昼夜", "按",
	)
	both = lint.NewSet("均")
	// runsOn are words by which the hours of this clause go on: 钟点照走.
	runsOn = lint.NewSet("连续算", "连着算", "连着走", "连算", "照走", "照算", "照计", "不停表", "都算", "都计")
	// applied are words by which what was said before goes for other days too.
	applied = lint.NewSet("均适用", "适用于", "同样适用", "仍适用", "也适用", "亦适用", "全天候适用", "按此执行", "照此执行", "照样执行", "同样执行", "日起算", "时起算", "日起计", "时起计")
	// stationed are words of those who are on the spot to serve, allYear of a service that is there on
	// every day of a year.
	stationed = lint.NewSet("工程师驻场", "人员驻场", "轮班驻场", "驻场值守", "驻场服务", "驻场运维", "驻场维保", "驻场值班", "驻场工程师")
	allYear   = lint.NewSet("全年（含", "全年（包括", "全年（不分", "全年含", "全年包括", "常年（含", "全年不分", "全年不论", "全年无论")
	// regardless stand before hours that make no difference to one limit: 不分昼夜，45分钟到.
	regardless = lint.NewSet("不分", "不论", "无论", "不管")
	// served are words of a service that is there at all hours.
	served = lint.NewSet("服务", "支持", "受理", "保障", "维修", "维保", "维护", "运维", "响应", "售后", "报修", "处理", "抢修", "救援", "值守", "待命")
	always = lint.NewSet(
		"7×24", "7*24", "7x24", "7X24", "24×7", "24*7", "24x7", "24X7", "7天24", "七天24", "7日24", "每周7天", "每周七天", "一周七天", "365", "全年",
		"全天候", "昼夜", "日夜", "24小时不间断", "0:00至24:00", "0时至24时", "每天24", "每日24", "每天二十四", "每日二十四", "任何时", "7 × 24",
		"7 x 24", "7 * 24", "七乘", "无休", "不间断", "24小时×7", "24小时*7", "24h×7",
	)
)

// reachOf says how far the statement in bytes a to b goes, of which hits are the
// calendar words and those behind it, and of which acts it speaks.
func reachOf(t *lint.Text, a, b int, hits []lint.Hit) (reach, acts) {
	if elsewhere(t, a, b) || strings.Contains(t.All[a:b], "__") {
		return nowhere, 0
	}
	limits := limitsIn(t, a)
	if len(limits) == 0 && (ofSeason(t, a, b) || t.Begins(termOfHours, a)) {
		return inPassage, allActs
	}
	a = noteFrom(t, a, b)
	if len(limits) > 0 && hits[0].Start > limits[0].Quantity.End && setApart(t, a, limits[0]) && !t.Holds(allOfThem, limits[0].Quantity.End, b) && !t.Holds(applied, hits[0].Start, b) {
		return nowhere, 0
	}
	switch {
	case t.Holds(ofAbove, a, b):
		return aboveIt, allActs
	case t.Holds(ofBelow, a, b) && heads(t, a):
		return inClause, allActs
	case ofEvery(t, a, b) && (len(limits) > 0 || t.Holds(aboutLimits, a, b)):
		return everywhere, definedActs(t, a, b)
	case t.Holds(ofClause, a, b):
		return inClause, allActs
	case len(limits) == 0:
		return unattached(t, a, b, hits)
	}
	first := hits[0].Start
	_, end := t.Part(first)
	if k := strings.Index(t.All[first:end], "："); k >= 0 {
		end = first + k
	}
	if first < limits[0].Start && end < limits[0].Quantity.Start && t.Holds(always, a, end) && !t.Ends(regardless, first) && !t.Begins(regardless, first) && !caseOf(t, a, first) {
		if hotline(t.All[a:end]) {
			return inClause, actOf(lint.Respond)
		}
		return everywhere, allActs
	}
	if caseOf(t, a, limits[0].Start) {
		return nowhere, 0
	}
	if first < limits[0].Start && (reported(t, hits[0].End, b) || t.Ends(otherTimes, hits[0].End)) {
		return inPassage, allActs // 2小时到场；节假日报修的，4小时到场: what was told before is of the other days
	}
	of := allActs
	if !t.Holds(both, a, first) && !t.Holds(applied, first, b) { // 一级2小时到场；二级4小时到场，均含节假日
		for _, l := range limits {
			of &^= actOf(l.Act)
		}
	}
	return inPassage, of
}

// termOfHours begins a definition that goes for what is told in that term: “工作时间”系指周一至周五9:00至17:30.
var termOfHours = lint.NewSet(lint.Pairs([]string{"“工作时间”", "“工作小时”", "“工作日”"}, []string{"系指", "是指", "指", "为", "，是指", "，系指", "，指", "："})...)

// ofSeason reports that a statement in bytes a to b speaks of a part of the year: 收粮季（6月1日至7月15日）每天7时至19时，无休息日.
func ofSeason(t *lint.Text, a, b int) bool {
	days := 0
	for _, q := range t.QuantitiesIn(a, b) {
		if q.Unit == lint.Calendar && q.Date.Year == 0 && q.Date.Month > 0 {
			days++
		}
	}
	return days > 1
}

// setApart reports that the statement from byte a on sets l for a case of its own, so that what it adds is said of that
// one: 困人的，30分钟到场；其他故障2小时到场，节假日照算.
func setApart(t *lint.Text, a int, l lint.Limit) bool {
	return t.Holds(caseEnds, a, l.Quantity.Start) || t.Begins(otherCases, a)
}

// What tells a case, and what speaks of the limits before it, too.
var (
	caseEnds   = lint.NewSet("的，")
	otherCases = lint.NewSet("其他", "其它", "其余", "别的", "普通", "一般", "非紧急", "小毛病")
	allOfThem  = lint.NewSet("均", "都", "一律", "以上", "上述", "前述", "各", "全部", "所有", "同样", "也", "亦", "任何", "两", "全年", "全天")
)

// heads reports that byte i stands in the title of a clause or an annex that others stand under.
func heads(t *lint.Text, i int) bool {
	ps := t.PassageAt(i)
	return ps.Clause != nil && len(ps.Clause.Kids) > 0 && &t.Passages[ps.Clause.Passage] == ps && !strings.HasSuffix(t.All[ps.Start:ps.End], "：")
}

// definedActs are the acts whose time the statement in bytes a to b defines or names, all where it names none:
// “响应时间”指自报修至回电的时间，含节假日 says nothing of the time to arrive, 到场时限含节假日 of that to respond.
func definedActs(t *lint.Text, a, b int) acts {
	if !t.Holds(responseDefined, a, b) {
		var of acts
		if !t.Holds(anyLimit, a, b) {
			if t.Holds(arrivalLimits, a, b) {
				of |= actOf(lint.Onsite)
			}
			if t.Holds(repairLimits, a, b) {
				of |= actOf(lint.Restore)
			}
		}
		if of == 0 {
			of = allActs
		}
		return of
	}
	of := actOf(lint.Respond)
	if t.Holds(arrivals, a, b) {
		of |= actOf(lint.Onsite)
	}
	if t.Holds(mendings, a, b) {
		of |= actOf(lint.Restore)
	}
	return of
}

// responseDefined begin a definition of the time to respond, arrivals and mendings name the other
// acts in it.
var (
	responseDefined = lint.NewSet("响应时间”", "响应时间是指", "响应时间系指", "响应时间指", "响应时间，是指", "响应时间，指", "响应时限”", "响应时限是指", "响应时限系指", "响应时限指")
	arrivalLimits   = lint.NewSet("上门时限", "到场时限", "到场时间", "到达时限", "抵达时限")
	repairLimits    = lint.NewSet("修复时限", "修复时间", "恢复时限", "恢复时间", "排除时限")
	anyLimit        = lint.NewSet("响应", "上述", "以上", "前述", "各", "所有", "全部", "一切", "本合同", "本协议")
	arrivals        = lint.NewSet("到场", "到达", "抵达", "上门", "现场", "到位", "到店", "各项", "所有", "全部", "时限均", "时间均", "期限均")
	mendings        = lint.NewSet("修复", "恢复", "解决", "排除", "维修", "处理", "各项", "所有", "全部", "时限均", "时间均", "期限均")
)

// otherTimes end when a fault is reported that no hours told before hold.
var otherTimes = lint.NewSet("时间报", "时间接", "时段报", "时段接")

// ofEvery reports that a sentence in bytes a to b speaks of every limit; 每天24小时均适用 does not, and
// where the sentence sets a time of its own, 机组全部停机的，3小时内到场 and 所有停机故障 do not.
func ofEvery(t *lint.Text, a, b int) bool {
	own := setsTime(t, a, b)
	for _, h := range t.PlacesIn(ofAll, a, b) {
		if h.End > b || t.After(h.Start, "小时") && t.Ends(counts, h.Start) || own && (t.Before(h.Start, "任何") || t.After(h.Start, "任何时间", "任何时候", "任何时段")) {
			continue
		}
		if _, end := t.Part(h.Start); !own || !t.Begins(quantifiers, h.Start) || t.Holds(times, h.End, min(b, end)) {
			return true
		}
	}
	return false
}

// quantifiers are said of machines and faults as well as of times.
var (
	quantifiers = lint.NewSet("所有", "全部", "一切", "任何", "统一", "一律")
	times       = lint.NewSet("时限", "时间", "期限", "承诺", "时效")
)

// setsTime reports that a sentence in bytes a to b says how long something takes, or may: 5小时内到达,
// 到厂时间为24小时, 满48小时仍不能开机. 7×24小时 and 每天24小时 do not.
func setsTime(t *lint.Text, a, b int) bool {
	for _, q := range t.QuantitiesIn(a, b) {
		if (q.Unit == lint.Hour || q.Unit == lint.Minute) && (t.Begins(ends, q.End) || t.Ends(takes, q.Start) || q.Value != 24 && t.Holds(done, q.End, min(b, q.End+len("派人到场")))) {
			return true
		}
	}
	return false
}

// What stands beside a time that is set.
var (
	ends  = lint.NewSet("内", "之内", "以内", "未", "仍", "尚未", "修不好", "不能", "无法")
	takes = lint.NewSet("提前", "时间为", "时限为", "时间是", "时限是", "不超过", "不得超过", "不迟于", "不晚于", "不得迟于", "不得晚于", "至迟", "满", "最迟", "最长", "最多", "至多", "超过")
	done  = lint.NewSet("到", "完成", "修好", "修复", "响应", "回电", "回复", "答复", "抵达", "赶到", "上门", "开始", "解决", "恢复")
)

// noteFrom is where the words of a footnote begin whose mark stands at byte a: [^1]：, or a.
func noteFrom(t *lint.Text, a, b int) int {
	mark, _, ok := strings.Cut(t.All[a:min(b, a+len("[^12]："))], "]：")
	if ok && strings.HasPrefix(mark, "[") {
		return a + len(mark) + len("]：")
	}
	return a
}

// unattached is reachOf of a statement beside which no limit stands.
func unattached(t *lint.Text, a, b int, hits []lint.Hit) (reach, acts) {
	switch {
	case t.Holds(stationed, a, b) && t.Holds(always, a, b):
		return everywhere, actOf(lint.Respond) | actOf(lint.Onsite)
	case hotline(t.All[a:b]) && !t.Holds(runsOn, a, b):
		if ranged(t, a, b) {
			return inPassage, actOf(lint.Respond) // 热线：周一至周五9:00至17:30
		}
		return inClause, actOf(lint.Respond)
	case caseOf(t, a, hits[0].Start):
		return inPassage, allActs
	case t.Holds(allYear, a, b) && t.Holds(served, a, b):
		return everywhere, allActs
	case setsTime(t, a, b): // whose days they are
	case t.Holds(aboutLimits, a, b):
		return everywhere, definedActs(t, a, b)
	case t.Holds(runsOn, a, b):
		return inClause, allActs
	}
	switch {
	case windowed(t, a, b), t.Holds(applied, a, b), t.Begins(goesOn, a) || strings.HasPrefix(t.All[a:b], "（") && t.Begins(goesOn, a+len("（")):
		return inPassage, allActs
	}
	return nowhere, 0
}

// The levels and places that a sentence may set a limit for, and kinds of what is
// served.
var (
	levelNames = lint.NewSet(
		"一般故障", "紧急故障", "重大故障", "严重故障", "普通故障", "特急故障", "轻微故障", "重要故障", "一级", "二级", "三级", "四级", "Ⅰ级", "Ⅱ级",
		"Ⅲ级", "I级", "II级", "P1", "P2", "P3", "P4", "一类", "二类", "三类", "市区", "城区", "郊区", "郊县", "市内", "外埠", "偏远", "A类", "B类",
		"C类",
	)
	kinds  = lint.NewSet("客户", "用户", "会员", "系统", "设备", "产品", "业务", "套餐", "机组", "机型", "版本", "级别", "类")
	toKind = lint.NewSet("为", "向", "对", "给", "与", "供", "本", "该")
	labels = lint.NewSet("服务", "时间", "时限", "时段", "响应", "支持", "维修", "售后", "说明", "承诺", "备注", "注", "约定", "保障", "要求", "小时", "期限", "方式", "期间", "定义")
)

// caseOf reports that what stands in bytes a to i narrows a statement to one level,
// place or kind: 一级故障：, 白金客户享受. 为客户 narrows nothing.
func caseOf(t *lint.Text, a, i int) bool {
	if t.Holds(levelNames, a, i) {
		return true
	}
	if k := strings.Index(t.All[a:i], "："); k > 0 && k <= 45 && !t.Holds(labels, a, a+k) {
		return true
	}
	for _, h := range t.PlacesIn(kinds, a, i) {
		lead := max(a, h.Start-12)
		if !t.Holds(toKind, lint.RuneStart(t.All, lead), h.Start) {
			return true
		}
	}
	return false
}

// hotline reports a sentence whose hours are those of a telephone, a desk or a
// guard.
func hotline(s string) bool {
	return lint.Contains(
		s, "热线", "电话", "客服", "呼叫中心", "接听", "投诉", "值守", "监控", "驻点", "驻场", "驻守", "在线",
	) && !lint.Contains(s, "响应", "时限", "维修", "现场", "上门", "所有", "技术支持")
}
