package claims

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// saidPlain takes out of a statement what does not tell what its number is of, and writes words of one
	// meaning alike.
	saidPlain = longestFirst(map[string][]string{
		"年": {"全年", "每年", "每一年", "一年"}, "采暖季": {"一个采暖季", "每个采暖季"}, "维护费": {"维护费用"}, "容": {"内容"}, "租期": {"租期", "租赁期", "租赁期限"}, "工期": {"工期"}, "保密": {"保密义务", "保密责任"}, "后": {"之日起", "之时起"}, "货": {"货物"}, "款": {"货款", "款项"}, "上月": {"上个月"}, "维保": {"维保期", "维保期限"},
		"驻": {"派驻", "驻场", "常驻", "值守"}, "保修": {"质量保证期", "质保期", "保修期", "质保", "免费维修", "免费修理", "免费保修"},
		"": {
			"人民币", "标准", "共计", "合计", "总计", "统一", "按照", "按", "计收", "收取", "计费", "单价", "价格", "收费", "物业服务费", "物业费",
			"建筑面积", "用房", "应当", "应", "须", "为", "是", "的", "之", "及", "均", "共", "计", "向", "由", "自", "起", "内", "于", "在", "以", "给",
			"作为", "更换", "报警", "发生", "出现", "处置", "将", "转入", "账户", "配备", "派出", "派", "安排", "出具", "期", "期限", "期满", "届满", "支付", "缴纳",
			"付", "¥", "￥", "：", "（", "）", " ", "元", "本合同", "本协议", "合同", "协议", "/", "，", "“", "”", "达到", "结算", "计算", "提供",
			"提交", "完成", "完毕", "进行", "确认", "结束", "每", "加收", "享受", "损坏", "未能", "未", "承诺", "保证", "持证", "处", "任何一方",
			"任一方", "单方", "需", "对方", "书面", "形式", "的期限", "的时间", "承租方", "出租方", "承租人", "出租人", "发包人", "承包人", "委托人",
			"受托人", "采购人", "供应商", "即可", "可以", "买方", "卖方", "供方", "需方", "可提出", "提出", "签约当日", "签约时", "违约方", "终止后",
			"届满后", "满", "止", "至", "交", "交纳", "已收", "预收", "实收", "签合同", "签订", "签字", "当天", "当日", "需求", "包含", "包括", "不超过", "不得超过", "不低于", "不得低于", "不少于", "不得少于", "不高于",
			"不得高于", "不应低于", "不应超过", "不大于", "不得大于", "不小于", "因", "原因", "第三方", "的部分",
		},
	})
	// perWords are units, which alone tell nothing.
	perWords = strings.NewReplacer(blankedOut("每", "年", "月", "日", "天", "次", "台", "人", "季", "度", "套", "件", "付", "平方米", "小时", "公里", "甲方", "乙方")...)
	// onceOnly takes out that a sum is told for one time.
	onceOnly = strings.NewReplacer(blankedOut("每次", "/次", "每趟", "/趟")...)
	// perPiece are units of which a rate that is no price tells nothing.
	perPiece = strings.NewReplacer(blankedOut("每台", "每套", "每人")...)
	// saidCases make a number what a case costs, told somewhere before, or one of several.
	saidCases = lint.NewSet("罚", "赔偿", "扣", "奖", "减", "否则", "补偿", "其中", "另", "余", "或")
	// ofPrice leaves nothing of the name of the whole price.
	ofPrice = strings.NewReplacer(blankedOut("设备", "工程", "货物", "软件", "项目", "产品", "服务费", "总价款", "总价", "总额", "总金额", "价款", "货款", "金额", "价", "款", "额", "总")...)
	// topics are words of a label that goes before what a number is of.
	topics = strings.NewReplacer(blankedOut("结算", "费用", "时间", "方式", "要求", "内容", "服务", "责任", "处理", "质保", "售后", "付款", "时限", "约定", "条件", "承诺")...)
)

// blankedOut are words, each to be left out.
func blankedOut(words ...string) (out []string) {
	for _, w := range words {
		out = append(out, w, "")
	}
	return out
}

// longestFirst writes the words behind each word as that word, the longest first.
func longestFirst(alike map[string][]string) *strings.Replacer {
	var pairs [][2]string
	for word, others := range alike {
		for _, w := range others {
			pairs = append(pairs, [2]string{w, word})
		}
	}
	slices.SortFunc(pairs, func(a, b [2]string) int { return cmp.Or(len(b[0])-len(a[0]), strings.Compare(a[0], b[0])) })
	var flat []string
	for _, p := range pairs {
		flat = append(flat, p[0], p[1])
	}
	return strings.NewReplacer(flat...)
}

// signature is what a statement is about, whatever the order of its words.
func signature(s string) string {
	r := []rune(saidPlain.Replace(s))
	slices.Sort(r)
	return string(slices.Compact(r))
}

// statement is one number of an agreement and what it is of: core are the characters of what the statement says
// beside it, around is what its sentence and its heading say before.
type statement struct {
	core       string
	around     string
	who        int  // the side that is named first, or -1
	tells      bool // core is long enough to tell what it is of
	led        bool // its sentence says something else before it
	broken     int  // the rate is missed below the number, -1, or above it, 1; 0: kept
	over       bool // the number is that of what goes beyond it
	each       bool // it is told for one time
	value      float64
	start, end int
	at         lint.Sentence
}

// alikeSaid reports the one price, share, time or number of a statement that another one gives the same thing, in whatever
// words: 二级维护每辆每次680元, 管理费为营业额的12%. Two statements are of one thing when each says of it what the other
// one says, or says around it.
func (c *claims) alikeSaid() {
	t := c.t
	if title := t.Title(); lint.HasSuffix(title, "合同", "协议", "协议书", "合同书") && utf8.RuneCountInString(title) < 30 {
		c.title = title
	}
	var list []statement
	type pair struct {
		kind string
		a, b rune
	}
	holds := map[pair][2]int32{} // the first statement with a pair of characters and the last, from 1
	told := 0
	for _, q := range t.Quantities() {
		kind := kindOf(q)
		if kind == "" {
			continue
		}
		x, kind, ok := c.statement(q, kind)
		if !ok {
			continue
		}
		list = append(list, x)
		now, before := int32(len(list)), rune(0)
		var tried [4]int32
		n := 0
		for _, r := range x.core {
			if before != 0 {
				k := pair{kind, before, r}
				seen := holds[k]
				for _, i := range seen {
					if i == 0 || i == now || n == len(tried) || slices.Contains(tried[:n], i) {
						continue
					}
					tried[n], n = i, n+1
					f := &list[i-1]
					if f.at != x.at && alikeCore(f, &x) && (f.each == x.each || math.Mod(max(f.value, x.value), min(f.value, x.value)) != 0) && !c.apart(f.start, x.start) {
						tolerance := 1e-9
						if kind == "time" {
							tolerance = 0.03 // a year is twelve months
						}
						if by := x.value - f.value; math.Abs(by) > tolerance*math.Abs(f.value) && by*float64(x.broken) <= 0 && by*float64(f.broken) >= 0 && told < 5 { // tiers of what is missed lie beyond what is promised
							told++
							c.p.Report(lint.Finding{
								Start: x.start, End: x.end, Args: []any{"first", t.Quote(f.start, f.end)},
								Related: []diag.Related{c.p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))},
							})
						}
						n = len(tried)
					}
				}
				if seen[0] == 0 {
					seen[0] = now
				}
				seen[1] = now
				holds[k] = seen
			}
			before = r
		}
	}
}

// kindOf is what numbers are compared with, "" for one that is not.
func kindOf(q lint.Quantity) string {
	switch {
	case q.Unit == lint.Yuan:
		return "sum"
	case q.Unit == lint.Percent:
		return "share"
	case q.Unit == lint.WorkDay, q.Unit == lint.WorkHour:
		return "work"
	case q.Unit.IsTime():
		return "time"
	case q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0:
		return "date"
	case q.Unit == lint.Count && strings.Contains("次台套名人辆个张只支把米公里吨平方米公斤℃升工时", q.Word):
		return q.Word
	}
	return ""
}

// alikeCore reports two statements of one thing.
func alikeCore(x, y *statement) bool {
	return (x.tells || y.tells) && !(x.over && y.over) && x.broken*y.broken == 0 && !(x.led && y.led) && (x.who == y.who || x.who < 0 || y.who < 0) &&
		covered(x, y) && covered(y, x) && (x.around != y.around || !ownWords(x, y) || !ownWords(y, x))
}

// ownWords reports that x says what y does not: 设备价 beside 服务价, of a title that holds both.
func ownWords(x, y *statement) bool {
	return strings.ContainsFunc(x.core, func(r rune) bool { return !strings.ContainsRune(y.core, r) })
}

// covered reports that y says, or says around, all that x says.
func covered(x, y *statement) bool {
	before := ""
	for i, r := range x.core {
		n := i + utf8.RuneLen(r)
		if !strings.ContainsRune(y.core, r) {
			_, m := utf8.DecodeRuneInString(x.core[n:])
			if (before == "" || !strings.Contains(y.around, before+x.core[i:n])) && (m == 0 || !strings.Contains(y.around, x.core[i:n+m])) {
				return false
			}
		}
		before = x.core[i:n]
	}
	return true
}

// withinOnly are what ends a statement that tells nothing but a stretch of time.
var withinOnly = map[string]bool{"内": true, "之内": true, "以内": true, "内（含）": true, "内（含当日）": true}

// missedBy are words before a rate that is not kept, and the side on which it lies: 可用率低于99.9%的.
var missedBy = []struct {
	word string
	side int
}{{"低于", -1}, {"达不到", -1}, {"未达到", -1}, {"未达", -1}, {"不足", -1}, {"少于", -1}, {"不到", -1}, {"小于", -1}, {"高于", 1}, {"超过", 1}, {"大于", 1}, {"超出", 1}}

// statement is what the number q is said of, with its kind; not ok where it is that of a case or of a part.
func (c *claims) statement(q lint.Quantity, kind string) (x statement, of string, ok bool) {
	t := c.t
	ps := t.PassageAt(q.Start)
	if ps.Kind != lint.Body || tiered(t, ps) || t.Before(q.Start, "第") {
		return
	}
	a, b := t.Part(q.Start)
	a = max(a, ps.Body)
	if q.Start < a || b-a > 120 || lint.HasSuffix(strings.TrimSuffix(t.All[q.End:b], "小时"), "时", "后", "前", "者") || b == q.End && lint.HasSuffix(t.All[a:q.Start], "后", "前", "者") || t.Holds(saidCases, a, b) || a > max(ps.Body, t.SentenceAt(q.Start).Start) && t.HasAny(a, b, "违约金") || isLimit(t, q) {
		return
	}
	for _, y := range t.QuantitiesIn(a, b) { // what another number in it is of, ends before 、
		if y.End <= q.Start {
			if k := strings.LastIndexAny(t.All[y.End:q.Start], "、与和及"); k >= 0 {
				a = y.End + k + len("、")
			}
		} else if y.Start >= q.End {
			if k := chinese.Index(t.All[q.End:y.Start], "、"); k >= 0 {
				b = q.End + k
			}
			break
		}
	}
	left, right := t.All[a:q.Start], t.All[q.End:b]
	if kind == "date" && (!lint.HasPrefix(right, "前", "之前", "以前") || lint.Contains(left+right, "付", "缴", "款", "元", "费", "租", "批", "期", "第", "首")) {
		return // a day by which something is done once
	}
	if q.Unit == lint.Percent && strings.TrimLeft(ofPrice.Replace(saidPlain.Replace(left)), "其中") == "" && !strings.Contains(right, "违约金") {
		return // 合同设备总价的5%: an instalment, and not what something costs
	}
	beyond := strings.TrimRight(left, "每年月季度")
	over := q.Unit == lint.Count && lint.HasSuffix(beyond, "超过", "超出") && !lint.HasSuffix(beyond, "不超过", "不得超过")
	if over { // 超过每年8次的部分
		left = beyond[:len(beyond)-len("超过")] + left[len(beyond):]
	}
	broken := 0
	if !q.Unit.IsTime() && kind != "sum" {
		for _, w := range missedBy {
			if rest, ok := strings.CutSuffix(left, w.word); ok && !over && !lint.HasSuffix(rest, "不", "得", "应", "或", "期") {
				left, broken = rest, w.side
			}
		}
	}
	s := t.SentenceAt(q.Start)
	if _, one := c.one(a, b, func(y lint.Quantity) bool { return kindOf(y) == kind }); !one || strings.HasSuffix(right, "的") && !over && broken == 0 || under(t, s) {
		return
	}
	for _, w := range [...]string{"以上", "以下", "以内"} {
		if rest, ok := strings.CutPrefix(right, w); ok && !strings.HasPrefix(rest, "的") {
			right = rest
		}
	}
	few := 2 // characters that tell what the number is of
	if q.Word == "工时" {
		few = 1 // 每月限180工时
	}

	// 自验收之日起12个月: from when, not what
	k, e := strings.Index(left, "自"), strings.LastIndex(left, "起")
	if q.Unit.IsTime() && withinOnly[right] && (k == 0 && e > 0 && left[e:] == "起" || strings.HasSuffix(left, "后")) {
		return // 自售出之日起一年内，…, 签约后七日内，…: what may be done in it stands behind the comma
	}
	if q.Unit.IsTime() && strings.HasPrefix(right, "内") && (lint.HasPrefix(strings.TrimPrefix(right, "内"), happening...) || right == "内" && t.HasAny(b, followingEnd(t, b), happening...)) {
		return // 90日内出现故障的，可以换货；180日内出现故障的，可以修理: tiers of a case, each with its own remedy
	}
	if k >= 0 && e > k && q.Unit.IsTime() && !strings.HasPrefix(right, "内") {
		left = left[:k] + left[e+len("起"):]
		if !strings.Contains(left, "：") {
			few = 3
		}
	}
	if kind == "sum" && !lint.HasPrefix(right, "以", "每", "/") && lint.HasSuffix(strings.TrimRight(left, "人民币共计为是："), "金", "费") { // 押金5000元不计利息
		right = ""
	} else if kind != "sum" { // 每台除湿机的日除湿量
		left = perPiece.Replace(left)
	}
	if k := max(strings.LastIndex(left, "包含"), strings.LastIndex(left, "包括")); k > 0 && strings.Contains(left[:k], "费") { // 年费已包含每年8次巡检
		left = left[k:]
	}
	text, around := left+right, c.title
	if label, rest, found := strings.Cut(text, "："); found && utf8.RuneCountInString(perWords.Replace(saidPlain.Replace(rest))) > 1 && (titled(t, s) || saidPlain.Replace(topics.Replace(label)) == "") {
		text, around = rest, around+label
	}
	led := false
	// what leads to it: a case of its own, or not
	paid := !q.Unit.IsTime() && lint.Contains(text, "付", "缴", "结清") && !strings.Contains(text, "每") // a part of the price, at its time
	for from := max(s.Start, ps.Body); from < a; {
		_, e := t.Part(from)
		e = min(e, a)
		if lead := t.All[from:e]; lint.HasSuffix(lead, "的", "时", "后", "前", "者") && !strings.HasSuffix(lead, "小时") || utf8.RuneCountInString(lead) < 7 || paid || lint.HasPrefix(lead, "如", "若", "当", "因") {
			text = lead + text
		} else {
			around, led = around+"，"+lead, true
		}
		from = e + len("，")
	}
	who, first := -1, len(text)
	name := func(word string, side int) {
		if k := strings.Index(text, word); k >= 0 && k < first {
			who, first = side, k
		}
		text = strings.ReplaceAll(text, word, "")
	}
	names := sides.Names(t)
	for _, n := range names {
		name(n.Word, n.Side)
	}
	if len(names) == 0 { // three sides, who have no roles to each other
		for k, p := range t.Parties() {
			name(p.Label, k)
		}
	}
	if q.Unit == lint.Percent {
		text = strings.ReplaceAll(text, "每月", "")
	}
	each := kind == "sum" && lint.Contains(text, "每次", "/次", "每趟", "/趟")
	if each { // 上门费每次120元
		text = onceOnly.Replace(text)
	}
	core := saidPlain.Replace(text)
	n := utf8.RuneCountInString(perWords.Replace(core))
	if n < few {
		return
	}
	v := q.Value
	if h, is := q.Unit.Hours(); is {
		v *= h
	}
	if kind == "date" {
		v = float64(q.Date.Time().Unix() / (24 * 3600))
	}
	return statement{core, around, who, n > 2 || lint.Contains(text, "每", "/", "期", "押金", "定金", "费"), led, broken, over, each, v, a, b, s}, kind, true
}

// happening are verbs of what befalls a thing within a time, for which nobody is bound.
var happening = []string{"出现", "发生", "发现", "产生", "损坏", "再次出现", "再次发生"}

// followingEnd is the end of the part behind the comma at byte b.
func followingEnd(t *lint.Text, b int) int {
	if !strings.HasPrefix(t.All[b:], "，") {
		return b
	}
	_, e := t.Part(b + len("，"))
	return e
}

// titled reports a sentence that begins with the title of its clause, 三、运费：, and so tells no case in it.
func titled(t *lint.Text, s lint.Sentence) bool {
	ps := t.PassageAt(s.Start)
	return s.Start == ps.Body && ps.Number != "" && ps.Clause != nil && ps.Clause.Parent == nil
}

// isLimit reports that q is how soon somebody comes or mends, which limits compares.
func isLimit(t *lint.Text, q lint.Quantity) bool {
	all := t.Limits()
	k, _ := slices.BinarySearchFunc(all, q.Start, func(l lint.Limit, i int) int { return l.Quantity.Start - i })
	return k < len(all) && all[k].Quantity.Start == q.Start
}

// tiered reports a line behind the line of its tier, as the cells of a table stand when it has lost its rules:
// 低于99% and, in the next line, 月费的25%.
func tiered(t *lint.Text, ps *lint.Passage) bool {
	k := t.PassageIndex(ps.Start)
	if k == 0 {
		return false
	}
	before := t.All[t.Passages[k-1].Start:ps.Start]
	return lint.Contains(before, "低于", "高于", "不足", "超过", "以上", "以下", "≥", "≤", "<", ">") && !strings.ContainsAny(before, "，。；：")
}

// caseBefore is the case that the statement at byte a is told for: 有毒气体泄漏 before 的，乙方应在1小时内到场.
func caseBefore(t *lint.Text, s lint.Sentence, a int) string {
	if !strings.HasSuffix(t.All[s.Start:max(s.Start, a)], "的，") {
		return ""
	}
	from, _ := t.Part(a - len("的，"))
	return t.All[from : a-len("的，")]
}
