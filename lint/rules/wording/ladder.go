package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// rungs are the rungs of the acceptance ladder by name; each reports whether
// the hit is fine.
var rungs = map[string]func(*place) bool{
	"number":     (*place).timed,
	"clause":     (*place).timedInClause,
	"elsewhere":  (*place).timedElsewhere,
	"measure":    (*place).measured,
	"definition": (*place).defined,
	"bracket":    (*place).bracketed,
	"standard":   (*place).standard,
	"person":     (*place).decided,
	"reference":  (*place).pointed,
	"quotation":  (*place).quoted,
	"heading":    (*place).titled,
	"item":       (*place).item,
	"negation":   (*place).negated,
	"condition":  (*place).conditional,
	"purpose":    (*place).aimed,
	"right":      (*place).permitted,
	"recital":    (*place).recited,
}

// accepted reports whether some rung of the ladder takes the hit. The rungs
// are tried from the last, which only look at the sentence, to the first.
func (p *place) accepted() bool {
	for _, name := range slices.Backward(p.e.Accept) {
		if rungs[name](p) {
			return true
		}
	}
	return false
}

// measured reports a count, share or amount that tells how much: beside the
// word, or in a statement that follows and opens with a measure.
func (p *place) measured() bool {
	s := p.t.All
	if p.b < p.sen.End && hasPrefix(strings.TrimPrefix(s[p.b:p.sen.End], "，"), "即", "指", "是指", "亦即", "也就是") {
		return true
	}
	for _, q := range p.t.QuantitiesIn(p.a, p.sen.End) {
		if q.Unit == lint.Calendar || q.Unit == lint.Clock || q.Unit == lint.Count && s[q.Start:q.Number] == "一" {
			continue // 任一方, 一次性
		}
		near := q.Start >= p.end && q.Start-p.end <= 45 || q.End <= p.start && p.start-q.End <= 9
		if q.Start > p.b {
			x := strings.TrimLeft(s[p.b:q.Start], "，（：")
			if strings.Contains(x, "，") {
				break
			}
			near = hasPrefix(x, measures...) && utf8.RuneCountInString(x) <= 16 || !q.Unit.IsTime() && lint.Contains(x, bounds...)
		}
		if near && (!q.Unit.IsTime() || lint.Contains(s[max(p.a, q.Start-18):q.Start], measures...)) {
			return true
		}
	}
	return false
}

var bounds = []string{"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "≥", "≤", "低于", "超过", "高于", "少于"}

var measures = []string{"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "最低", "最高", "最多", "达到", "即", "为", "指", "大于", "小于", "超过", "低于", "高于", "少于", "≥", "≤", ">", "<", "以"}

// defined reports whether the document defines the word or a compound that
// stands here and holds it.
func (p *place) defined() bool {
	for _, d := range p.t.Definitions() {
		if d.Short {
			continue
		}
		if d.Start <= p.start && p.end <= d.End {
			return true // the word is being defined
		}
		if !strings.Contains(d.Term, p.t.All[p.start:p.end]) && !strings.Contains(d.Term, p.e.Word) {
			continue
		}
		if strings.Contains(p.t.All[p.a:p.b], d.Term) {
			return true
		}
	}
	return false
}

// timedElsewhere reports a sentence elsewhere that opens with the notion that
// stands here and gives it a time: 定期检查每季度一次.
func (p *place) timedElsewhere() bool {
	s := p.t.All
	j := p.end
	for n := 0; n < 2; n++ {
		_, k := utf8.DecodeRuneInString(s[j:p.b])
		if k < 3 {
			return false // fewer than two Chinese characters follow
		}
		j += k
	}
	notion := s[p.start:j]
	for at := 0; ; {
		k := strings.Index(s[at:], notion)
		if k < 0 {
			return false
		}
		k += at
		at = k + len(notion)
		if k == p.start {
			continue
		}
		if sen := p.t.SentenceAt(k); sen.Start == k && len(times(p.t, sen.Start, sen.End)) > 0 {
			return true
		}
	}
}

// bracketed reports an explanation in brackets right after the word or the
// notion it belongs to: 充足的备件（见附件三）, 严重故障（指停机的故障）.
func (p *place) bracketed() bool {
	s := p.t.All
	if p.b >= p.sen.End || !strings.HasPrefix(s[p.b:], "（") || utf8.RuneCountInString(p.after()) > 12 {
		return false
	}
	inside := s[p.b+len("（") : p.sen.End]
	if k := strings.Index(inside, "）"); k >= 0 {
		inside = inside[:k]
	}
	return utf8.RuneCountInString(inside) > 2 && !hasPrefix(inside, "如有", "若有", "含", "不含", "以下", "下称", "包括但", "简称", "主要")
}

// standard reports a titled or numbered standard, or an attachment that
// exists, in the statement of the hit or in brackets after it.
func (p *place) standard() bool {
	s := p.t.All
	a, b := p.commas(p.start)
	if named(p.t, s[a:b]) {
		return true
	}
	if b >= p.sen.End || !strings.HasPrefix(s[b:], "，") {
		return false
	}
	_, c := p.commas(b + len("，"))
	next := s[b+len("，") : c]
	return lint.Contains(next, "见", "按", "以", "依") && hasPrefix(next, "数量", "品种", "种类", "名单", "清单", "标准", "范围", "项目", "具体", "详见", "见", "要求", "指标", "内容", "其") && named(p.t, next)
}

// named reports a source one can look up.
func named(t *lint.Text, s string) bool {
	if strings.Contains(s, "《") || numberedStandard(s) {
		return true
	}
	for _, w := range []string{"附件", "附表"} {
		k := strings.Index(s, w)
		if k < 0 {
			continue
		}
		rest := s[k+len(w):]
		if r, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("一二三四五六七八九十0123456789", r) && strings.Count(t.All, w+string(r)) > 1 {
			return true
		}
	}
	return lint.Contains(s, "企业标准的", "国家标准的合格", "如下标准", "下列标准", "以下标准", "表所列", "见下表", "报价单", "价目表", "价格表", "清单所列", "所附")
}

// numberedStandard reports GB/T 2423, JB 5320, ISO 9001, Q/320500….
func numberedStandard(s string) bool {
	if strings.IndexFunc(s, func(r rune) bool { return r >= 'A' && r <= 'Z' }) < 0 {
		return false
	}
	for _, code := range standardCodes {
		for off := 0; ; {
			k := strings.Index(s[off:], code)
			if k < 0 {
				break
			}
			off += k + len(code)
			rest := strings.TrimLeft(s[off:], "/TZ_ -")
			if rest != "" && rest[0] >= '0' && rest[0] <= '9' {
				return true
			}
		}
	}
	return false
}

var standardCodes = []string{"GB", "JB", "ISO", "IEC", "Q/", "TSG", "DB", "YY", "JG", "CJJ", "QC", "HJ", "JJG", "JJF", "SJ", "YD", "DL", "SB", "WB", "GA", "ASTM", "EN", "T/"}

// decided reports a named person who decides by a criterion or within a time.
func (p *place) decided() bool {
	s := p.statement()
	if !lint.Contains(s, "经双方", "经甲方", "经乙方", "由双方", "双方确认", "双方认可", "甲方认可", "乙方认可", "第三方检测", "鉴定机构", "检测机构", "监理", "双方书面") {
		return false
	}
	if !lint.Contains(s, "确认", "认可", "同意", "鉴定", "认定", "检测", "核定", "约定") {
		return false
	}
	return lint.Contains(p.sentence(), "书面", "清单", "报价", "发票", "凭证", "标准", "依据", "按照", "确认的", "认可的", "约定的") || len(times(p.t, p.sen.Start, p.sen.End)) > 0
}

// pointed reports words that point at what is agreed elsewhere.
func (p *place) pointed() bool {
	s := p.statement()
	if lint.Contains(s, "本合同约定", "本协议约定", "本合同规定", "本协议规定", "合同约定", "协议约定", "上述", "前述", "前款", "上款", "本条约定", "约定的期限", "约定期限", "约定的时间", "约定时间", "规定的期限", "按约定", "按照约定", "如下", "下列", "以下") {
		return true
	}
	for _, r := range p.t.References() {
		if r.Start >= p.a && r.End <= p.b {
			return true
		}
		if r.Start > p.b {
			break
		}
	}
	return false
}

// quoted reports a hit within 《》 or “”.
func (p *place) quoted() bool {
	left := p.t.All[p.pass.Start:p.start]
	for _, q := range [][2]string{{"《", "》"}, {"“", "”"}, {"‘", "’"}} {
		k := strings.LastIndex(left, q[0])
		if k < 0 || strings.Contains(left[k:], q[1]) || len(left)-k > 240 {
			continue
		}
		if e := strings.Index(p.t.All[p.end:p.pass.End], q[1]); e >= 0 && e < 240 {
			return true
		}
	}
	return false
}

// titled reports a heading, a table head, a caption, a label before a colon
// or an item too short to be a sentence.
func (p *place) titled() bool {
	switch p.pass.Kind {
	case lint.Heading:
		return !hasPrefix(p.t.All[p.pass.Body:p.pass.End], "以下", "下列", "如有", "有下列", "有以下", "属于下列", "属于以下")
	case lint.TableHead, lint.Caption, lint.DocTitle, lint.DocNumber, lint.Particular, lint.Signing:
		return true
	}
	s := p.t.All
	if p.b < p.sen.End && strings.HasPrefix(s[p.b:], "：") && p.a == p.sen.Start && utf8.RuneCountInString(s[p.a:p.b]) <= 10 && !duty(s[p.a:p.b]) && !strings.Contains(s[p.a:p.b], "包括") {
		return true
	}
	whole := s[p.pass.Body:p.pass.End]
	if utf8.RuneCountInString(whole) > 16 || duty(whole) || lint.Contains(whole, "。", "，", "；", "：") {
		return false
	}
	if p.pass.Number == "" { // a line of a few words without a verdict: 2-1.设备定期保养
		return p.pass.Kind == lint.Body && !lint.Contains(whole, "方", "客户", "用户", "请", "对", "向")
	}
	return p.pass.Clause != nil && len(p.pass.Clause.Kids) > 0
}

// item reports a short list item or cell that is only a name: 定期巡检与保养.
func (p *place) item() bool {
	if p.pass.Kind != lint.Cell && p.pass.Number == "" {
		return false
	}
	whole := strings.TrimRight(p.t.All[p.pass.Body:p.pass.End], "；。，")
	return utf8.RuneCountInString(whole) <= 14 && !duty(whole) && !lint.Contains(whole, "，", "；", "。", "对", "向", "为", "给", "把", "方", "客户", "用户")
}

// modal are the words of duty; falseModal hold one of them and are none.
var (
	modal      = []string{"应", "须", "需", "不得", "负责", "将", "保证", "承诺", "要"}
	falseModal = strings.NewReplacer("响应", "", "供应", "", "反应", "", "相应", "", "适应", "", "效应", "", "对应", "", "应用", "", "应急", "", "应答", "", "应付", "", "应收", "", "要求", "", "重要", "", "主要", "", "需求", "", "需要", "", "必要", "", "无须", "", "无需", "", "将来", "", "质量保证", "", "保证金", "", "只要", "", "承诺书", "")
)

// duty reports a word of duty in s.
func duty(s string) bool {
	return lint.Contains(s, modal...) && lint.Contains(falseModal.Replace(s), modal...)
}

// nots deny the word right after them.
var nots = []string{
	"未", "不", "未能", "不能", "无法", "没有", "没能", "难以", "未予", "不予", "并未", "未及", "未曾", "未得到", "得不到", "无法得到", "未获得", "非", "不能得到", "无法得到", "未按", "不按", "未在", "不在", "未于", "未能在", "未能按",
}

// negated reports a hit that is denied: what is told is a breach or a case.
func (p *place) negated() bool {
	b := strings.TrimRight(p.before(), "能够够予以 ")
	if hasSuffix(b, nots...) {
		return true
	}
	b = p.before()
	if k := lastAny(b, []string{"未", "不能", "无法", "没有", "未能", "难以", "不及", "未得到"}); k >= 0 && utf8.RuneCountInString(b[k:]) <= 8 && !duty(b[k:]) {
		return true
	}
	return hasPrefix(p.after(), "与否", "性", "率")
}

// openers begin a case.
var openers = []string{"如果", "如因", "如", "若因", "若", "倘若", "倘", "因", "由于", "一旦", "除非", "只要", "无论", "不论", "只有", "当", "凡", "在"}

// conditional reports a hit in a case that is described: 如甲方及时付款，则….
// 如有变动及时通知 is a duty after its case, and is not taken.
func (p *place) conditional() bool {
	s := strings.TrimLeft(p.before(), "但且而并")
	tail := strings.TrimRight(p.after(), " ")
	if hasPrefix(s, openers...) && !hasPrefix(s, "如期", "如实", "如下", "当地", "当事", "当日", "当场", "因此", "在此") {
		if hasSuffix(tail, "的", "时", "情况下", "情形下", "原因", "所致", "造成", "导致") || lint.Contains(tail, "造成", "导致", "致使", "引起") {
			return true
		}
		if hasPrefix(s, "在", "当") {
			return false
		}
		if !duty(s) && !lint.Contains(s, "有", "发现", "发生", "遇", "出现", "需", "变") && p.b < p.sen.End {
			return true
		}
	}
	return hasSuffix(tail, "的情况下", "的情形下") || hasSuffix(tail, "的") && hasPrefix(p.t.All[p.b:], "，") && utf8.RuneCountInString(tail) > 2 && !duty(s)
}

// aims open an aim within a statement.
var aims = []string{
	"以便", "便于", "为了", "以期", "从而", "旨在", "致力于", "竭诚", "有助于", "有利于", "以确保", "以保证", "以保障", "以实现", "以达到", "以提高", "以提升", "以满足", "以利", "目的是", "为更好", "本着", "以使", "以避免", "避免", "防止", "以免", "更好地", "更好的", "追求", "不断提", "为使", "为确保", "为保证", "为保障", "使得", "使其",
}

// aimed reports a hit within an aim: 以便及时确认.
func (p *place) aimed() bool {
	b := p.before()
	if lastAny(b, aims) >= 0 || hasPrefix(b, "为确保", "为保证", "为保障", "为提高", "为提升", "为使", "为便于", "为方便", "为及时", "为加强", "为规范", "为维护", "为实现", "为增", "为进一步", "为") && !hasPrefix(b, "为甲方", "为乙方", "为客户", "为用户", "为买方", "为其", "为每", "为消费者") {
		return true
	}
	left := p.t.All[p.sen.Start:p.a]
	return lint.Contains(left, "旨在", "致力于", "宗旨", "竭诚") && hasPrefix(b, "确保", "保证", "保障", "使", "让", "促进", "同时", "并", "为", "以")
}

// permitted reports what one may do or what is done on demand: 可随时查询.
func (p *place) permitted() bool {
	b := p.before()
	if hasSuffix(b, "要求", "请求", "申请", "通知", "需要") {
		return true
	}
	for _, w := range []string{"有权", "可以", "均可", "可", "得以", "享有", "允许", "保留"} {
		for k := strings.LastIndex(b, w); k >= 0; k = strings.LastIndex(b[:k], w) {
			if hasSuffix(b[:k], "认", "许", "不", "不得", "无") || hasPrefix(b[k:], "可能", "可靠", "可行", "可用", "可见", "可控", "可追") {
				continue
			}
			if !duty(b[k:]) && !strings.Contains(b[k:], "要求") {
				return true
			}
		}
	}
	return false
}

// recited reports opening words about why the sides contract.
func (p *place) recited() bool {
	return lint.Contains(p.sentence(), "鉴于", "达成如下", "特订立", "兹就", "订立本合同", "签订本合同", "订立本协议", "签订本协议", "特签订", "共同遵守", "共同信守", "宗旨", "本着")
}
