package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var undefinedTerm = family{
	id:     "undefined-term",
	yields: []string{"term-inconsistency", "unfilled-blank"},
	title:  lint.Words{Zh: "没有定义的术语", En: "terms without a definition"},
	what: lint.Words{
		Zh: "“核心部件”“易损件”“人为损坏”一类的概念，像有定义一样使用，文件里却没有定义、清单或者判定办法。每个文件只报第一处。",
		En: "核心部件, 易损件, 人为损坏 used as if defined, with no definition, list or test in the document. Only the first place is reported.",
	},
	why: lint.Words{
		Zh: "保不保修、收不收费往往就取决于这一个词。没有定义时按通常理解解释，格式条款作不利于提供方的解释（民法典 498）。",
		En: "Whether repair is free often turns on this one word; undefined, it is read in its usual sense, and against the drafter of a form contract (民法典 498).",
	},
	basis: []diag.LawID{"民法典 498"},
	skip:  func(p *place) bool { return toldBeside(p) || explained(p) },
	also: func(p *lint.Pass) {
		quoted(p)
		selfNamed(p)
		gradedClass(p)
		madeTerms(p)
		hangingTerms(p)
	},
}

// circularNames call a side by its own label, where its name should stand: 甲方：（以下称甲方）.
var circularNames = func() *lint.Set {
	var words []string
	for _, side := range []string{"甲方", "乙方", "丙方"} {
		for _, called := range []string{"以下简称", "以下称", "下称", "简称", "以下简称为", "以下称为"} {
			for _, colon := range []string{"", "："} {
				words = append(words, side+colon+"（"+called+side+"）", side+colon+"（"+called+"“"+side+"”）")
			}
		}
	}
	return lint.NewSet(words...)
}()

// selfNamed reports such lines, behind which no name stands.
func selfNamed(p *lint.Pass) {
	for _, h := range p.Text.Places(circularNames) {
		if i := h.Start + len("甲方"); !p.Text.After(h.End, "：") && !p.Text.PassageAt(h.Start).Residue {
			p.Report(lint.Finding{Start: h.Start, End: h.End, Message: diag.Say("lint-undefined-term-quoted", "word", p.Text.All[h.Start:i]), Fix: diag.Say("lint-undefined-term-name-fix")})
		}
	}
}

// quotedHeads end a term that quotation marks show as one of the agreement's own.
var quotedHeads = []string{"故障", "备件", "部件", "配件", "设备", "事件", "问题", "情形", "区域", "费用", "人员", "缺陷", "损失", "客户", "网点", "工况", "材料", "耗材", "事故", "隐患"}

var quotationMarks = lint.NewSet("“")

// quoted reports “核心故障” that no place of the text says the meaning of.
func quoted(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for _, h := range t.Places(quotationMarks) {
		i := h.Start
		ps := t.PassageAt(i)
		n := strings.Index(t.All[i:min(ps.End, i+36)], "”")
		if ps.Kind != lint.Body || n < 0 {
			continue
		}
		term, j := t.All[i+len("“"):i+n], i+n+len("”")
		if k := utf8.RuneCountInString(term); k < 4 || k > 8 || said[term] || !slices.ContainsFunc(quotedHeads, func(w string) bool { return strings.HasSuffix(term, w) }) {
			continue
		}
		said[term] = true
		if t.Has(term+"”是指", term+"”指", term+"”系指", term+"”：", term+"”包括", term+"”（", term+"”为", term+"”即", term+"”，指", term+"”，是指", term+"是指", term+"指", term+"系指", term+"：", term+"包括", term+"（", term+"清单", term+"目录", "："+term, term+"”定义", term+"”以", term+"”按", term+"的定义", term+"”明确", term+"”界定", term+"”定义", term+"”统指", term+"”特指", term+"”均指", term+"”仅指") ||
			t.After(
				j, "字样", "栏", "按钮", "章", "牌", "标志", "标识", "一栏", "功能", "条款", "系统", "模块", "平台", "活动", "表", "单", "见", "、“",
			) || t.Before(
			i, "称", "称为", "简称", "下称", "即", "标明", "注明", "写明", "填写", "选择", "点击", "加盖", "名为", "以下", "印有", "标有", "统称",
			"输入", "章", "条", "的", "、", "为", "视为", "属于：",
		) {
			continue
		}
		defined := false
		for _, d := range t.Definitions() {
			defined = defined || d.Term == term
		}
		if !defined {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-undefined-term-quoted", "word", term), Fix: diag.Say("lint-undefined-term-quoted-fix", "word", term)})
		}
	}
}

// explained reports that some other place of the document says what the term
// covers: 易损件清单, 易损件包括…, 下列易损件.
func explained(p *place) bool {
	term := p.t.All[p.start:p.end]
	if span, ok := strings.CutSuffix(term, "时间内"); ok && p.t.Has(span+"时间为", span+"时间：", span+"时间是", span+"时间指", span+"时间（") {
		return true
	}
	if lint.HasSuffix(term, "期限", "牌号", "标号") && p.t.Has(term+"为", term+"是", term+"：") {
		return true // 退货期限为签收后七日
	}
	if base, ok := strings.CutPrefix(term, "非"); ok && (p.t.Has(base+"为", base+"是指") || listed(p.t, base)) {
		return true // 非特约维修站…；特约维修站名单见附件二
	}
	for _, d := range p.t.Definitions() {
		if p.e.Word == "易损件" && d.Body > 0 && d.Body <= p.start && p.end <= d.BodyEnd { // “备件”指零件和耗材
			return true
		}
	}
	return recall(p.memo.terms, term, func() bool { return listed(p.t, term) }) ||
		recall(p.memo.terms, p.e.Word, func() bool { return listed(p.t, p.e.Word) })
}

// toldBeside reports a term that the words around it tell: the other of two cases of which
// one is listed, 不换大件的24小时；换球管、探测器的72小时; a season that some place names in
// brackets behind its months; a term whose sentence goes on to name its list; a test by one whom the text names.
func toldBeside(p *place) bool {
	if p.e.Word == "高峰期" && (p.t.Has("（"+p.t.All[p.start:p.end]+"）") || p.t.All[p.start:p.end] == "淡季" && p.t.Has("旺季（")) {
		return true
	}
	switch p.e.Word {
	case "三包":
		if p.t.Has("三包期", "三包有效期") {
			return true
		}
	case "本系统":
		if nounNamed(p.t, p.t.All[p.start+len("本"):p.end]) {
			return true
		}
	case "标的物":
		if p.t.Has(
			"标的：", "标的为", "标的是", "标的物为", "标的物是", "标的名称", "标的物的名称", "合同标的", "标的如下",
		) || lint.Contains(p.t.Title(), "买卖", "购销", "采购", "租赁", "转让", "拍卖", "销售") {
			return true
		}
	}
	if tellers.In(p.t.All[p.end:max(p.end, p.sen.End)]) || p.e.Word == "以鉴定报告为准" && p.t.Holds(testers, 0, len(p.t.All)) {
		return true
	}
	before := p.before()
	k := lint.LastIndex(before, "不")
	if k < 0 || len(before) == k+len("不") || strings.Trim(p.after(), "的") != "" {
		return false
	}
	_, other, _ := strings.Cut(p.t.All[p.end:p.pass.End], "；"+before[k+len("不"):])
	other, _, _ = strings.Cut(other, "，")
	return strings.Contains(other, "、")
}

// nounNamed reports a place where a noun ends a name: 收银系统, “云梯”系统, and not 保证系统, 该系统.
func nounNamed(t *lint.Text, noun string) bool {
	const leads = "本该此其各新旧原由对向的在将为使至与和或及于给用以证保护到让令并等，。；：、（“\n "
	for i := range t.Each(noun) {
		if r, _ := utf8.DecodeLastRuneInString(t.All[:i]); !strings.ContainsRune(leads, r) {
			return true
		}
	}
	return false
}

// testers name who tests a thing in dispute.
var testers = lint.NewSet("鉴定机构", "检测机构", "检验机构", "检测单位", "鉴定单位", "检测中心", "鉴定中心", "质检院", "质检站", "检测院", "共同委托")

// tellers point from a term to the place that says what it covers: 非特约维修站拆修的不予
// 保修，特约维修站名单见附件二. What is told of its price or its term is no such place.
var tellers = lint.NewSet(
	"名单见", "清单见", "目录见", "范围见", "分级见", "定义见", "判定见", "认定见", "明细见", "情形见", "内容见", "编号见", "条件见", "数量见",
	"品名见", "规格见", "情形如下", "范围如下", "名单如下", "周期如下",
)

var (
	listedBefore = []string{
		"下列", "以下", "下述", "两种", "三种", "四种", "五种", "六种", "两样", "三样", "四样", "五样", "六样", "两类", "三类", "四类", "两项",
		"三项", "四项", "等2种", "等3种", "等4种",
	}
	listedAfter = []string{
		"包括", "，包括", "见附表", "见材料表", "即", "，即", "，也就是", "，就是", "仅限于", "限于", "仅指", "仅包括", "只包括", "是指", "系指",
		"指", "清单", "目录", "名单", "（", "：", "的范围", "”", "列表", "明细", "见附件", "见三包", "见说明书", "见使用说明", "的情形见",
		"的情形包括", "的情形：", "的认定", "的判定", "的定义", "，详细清单", "，清单", "，明细", "以附", "以本", "以清", "以说明书", "以目录",
	}
)

// verdicts say behind a term and a colon what becomes of it, not what it is.
var verdicts = []string{"不列入", "不在", "不予", "不包", "不属", "不保", "另行", "另计", "另收", "收费", "免费", "有偿", "由甲方", "由乙方", "由用户", "由客户"}

// listed reports a place where the term is explained or listed.
func listed(t *lint.Text, term string) bool {
	s := t.All
	for at := 0; ; {
		k := t.Index(at, term)
		if k < 0 {
			return false
		}
		at = k + len(term)
		if in, ok := strings.CutPrefix(s[at:lint.RuneStart(s, min(len(s), at+60))], "（含"); ok && strings.Contains(in, "费）") {
			continue // 关键零件（含人工费）
		}
		if told, ok := strings.CutPrefix(s[at:], "："); ok && lint.HasPrefix(told, verdicts...) {
			continue // 重大检修：不列入本协议范围
		}
		if lint.HasSuffix(s[:k], "为", "视为", "属于", "称为") && lint.HasPrefix(s[at:], "，", "。", "；") && !lint.HasSuffix(
			s[:k], "因为", "作为", "行为", "范围为", "全部为", "均为", "必须为", "应为", "须为", "一律为", "都为", "皆为", "保证为",
		) || // 单价超过一万元的为贵重货物，
			lint.HasPrefix(s[at:], listedAfter...) || lint.HasSuffix(s[:k], listedBefore...) || headword(t, k, at) {
			return true
		}
	}
}

// headword reports that bytes k to j are one of the words an explanation
// begins with: 易损件、消耗品：使用说明书列明的部件.
func headword(t *lint.Text, k, j int) bool {
	sen := sentenceAt(t, k)
	if sen.Start > k || sen.End < j {
		return false // a very long sentence is cut anywhere
	}
	colon := strings.Index(t.All[j:sen.End], "：")
	if colon < 0 {
		return false
	}
	lead := t.All[sen.Start : j+colon]
	return len(lead) <= 60 && !lint.Contains(lead, "，", "包括", "如下", "不", "由") && len(t.All[j+colon:sen.End]) > len("：")+12
}
