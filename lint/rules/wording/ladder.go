package wording

import (
	"slices"
	"sort"
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
	if p.b < p.sen.End && lint.HasPrefix(strings.TrimPrefix(s[p.b:p.sen.End], "，"), "即", "指", "是指", "亦即", "也就是") {
		return true
	}
	for _, q := range p.t.QuantitiesIn(p.a, p.sen.End) {
		if q.Unit == lint.Calendar || q.Unit == lint.Clock || q.Unit == lint.Count && (s[q.Start:q.Number] == "一" || s[q.Start:q.Number] == "零") {
			continue // 任一方, 一次性, 零部件
		}
		near := q.Start >= p.end && q.Start-p.end <= 45 && !remedied(s[p.end:q.Start]) || q.End <= p.start && p.start-q.End <= 9
		if q.Start > p.b {
			x := strings.TrimLeft(s[p.b:q.Start], "，（：")
			if strings.Contains(x, "，") {
				break
			}
			near = lint.HasPrefix(x, measures...) && utf8.RuneCountInString(x) <= 16 || lint.Contains(x, bounds...) && (!q.Unit.IsTime() || lint.Contains(x, "不少于", "不低于", "至少") && !strings.Contains(x, "提前"))
		}
		if near && (!q.Unit.IsTime() || lint.Contains(s[max(p.a, q.Start-18):q.Start], measures...)) {
			return true
		}
	}
	return false
}

// remedied reports words between a degree and a number by which the number is of
// what follows from the case: 严重发黑可两支换一支.
func remedied(s string) bool {
	return lint.Contains(s, "可", "扣", "罚", "赔", "支付", "收取", "换") && !lint.Contains(s, bounds...) && !lint.Contains(s, "（", "即", "达")
}

var bounds = []string{"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "≥", "≤", "低于", "超过", "高于", "少于", "大于", "小于"}

var measures = []string{"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "最低", "最高", "最多", "达到", "即", "为", "指", "大于", "小于", "超过", "低于", "高于", "少于", "≥", "≤", ">", "<", "以"}

// defined reports whether the document defines the word or a compound that
// stands here and holds it.
func (p *place) defined() bool {
	defs, ok := p.memo.defs[p.e]
	if !ok {
		for _, d := range p.t.Definitions() {
			if !d.Short && p.e.Within(d.Term) {
				defs = append(defs, d)
			}
		}
		p.memo.defs[p.e] = defs
	}
	for i, d := range defs {
		if i > 100 {
			break
		}
		if d.Start <= p.start && p.end <= d.End || strings.Contains(p.t.All[p.a:p.b], d.Term) {
			return true
		}
	}
	return p.restated() || p.explained()
}

// explained reports that the notion the word forms with the next two
// characters is explained in brackets or by 是指 in some place: 重大投诉（金额500元
// 以上的投诉）.
func (p *place) explained() bool {
	s := p.t.All
	j := p.end
	for range 2 {
		r, k := utf8.DecodeRuneInString(s[j:p.b])
		if k < 3 || r == '的' {
			return false
		}
		j += k
	}
	notion := s[p.start:j]
	return recall(p.memo.terms, "="+notion, func() bool {
		for at := 0; ; {
			k := p.t.Index(at, notion)
			if k < 0 {
				return false
			}
			at = k + len(notion)
			if lint.HasPrefix(s[at:], "是指", "系指", "，是指", "，系指", "，即") {
				return true
			}
			if inside, ok := strings.CutPrefix(s[at:], "（"); ok {
				if e := strings.Index(inside[:min(len(inside), 300)], "）"); e > len("（见附件") && explains(inside[:e]) {
					return true
				}
			}
		}
	})
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
	return recall(p.memo.notions, notion, func() bool { return opens(p.t, notion) })
}

// opens reports a sentence that begins with the notion and tells a time.
func opens(t *lint.Text, notion string) bool {
	for at := 0; ; {
		k := t.Index(at, notion)
		if k < 0 {
			return false
		}
		at = k + len(notion)
		if sen := sentenceAt(t, k); sen.Start == k {
			for _, q := range times(t, at, sen.End) {
				c := lint.LastIndex(t.All[at:q.start], "，")
				if c < 0 || lint.HasPrefix(mainly(t.All[at+c+len("，"):sen.End]), complements...) {
					return true
				}
			}
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
	if p.e.Rule == feeUndetermined.id && !strings.HasPrefix(inside, "或") && !strings.ContainsAny(inside, "0123456789") && !lint.Contains(inside, "元", "附件", "标准", "单价", "价目", "《", "凭", "发票", "包括", "即") {
		return false // 有偿配合（如消防联动） is no price
	}
	return utf8.RuneCountInString(inside) > 2 && explains(inside)
}

// explains reports words in brackets that may tell what the word before them
// means: neither a name, an exception nor whose word holds.
func explains(inside string) bool {
	return !lint.HasPrefix(inside, "如有", "若有", "含", "不含", "以下", "下称", "包括但", "简称", "主要") && !lint.HasSuffix(inside, "除外", "为准")
}

// standard reports a titled or numbered standard, or an attachment that
// exists, in the statement of the hit or in brackets after it.
func (p *place) standard() bool {
	s := p.t.All
	a, b := p.commas(p.start)
	if k := strings.LastIndex(s[a:p.start], "》"); k >= 0 && p.e.Rule == unspecifiedStandard.id && lint.Contains(s[a+k:p.start], "、", "和", "及", "与") {
		a = p.start // 《规程》、样品及国家标准: the title is another's
	}
	if p.named(s[a:b]) {
		return true
	}
	if p.before() == "" && a > p.sen.Start+len("，") && strings.HasSuffix(s[:a], "，") {
		if x, y := p.commas(a - len("，") - 1); x < y && lint.Contains(s[x:y], "符合", "满足", "执行") && numberedStandard(s[x:y]) {
			return true // 器材符合GB 17498.1-2008，牢固、稳定
		}
	}
	if b >= p.sen.End || !strings.HasPrefix(s[b:], "，") {
		return false
	}
	_, c := p.commas(b + len("，"))
	next := s[b+len("，") : c]
	if p.after() == "" && lint.HasPrefix(next, "符合", "并符合", "且符合", "达到", "满足", "执行", "按", "依照", "依据", "持") && p.named(next) {
		return true // 包装牢固，符合GB/T 191
	}
	return lint.Contains(next, "见", "按", "以", "依") && lint.HasPrefix(next, "数量", "品种", "种类", "名单", "清单", "标准", "范围", "项目", "具体", "详见", "见", "要求", "指标", "内容", "其") && p.named(next)
}

// named reports a source one can look up.
func (p *place) named(s string) bool {
	if strings.Contains(s, "《") || numberedStandard(s) {
		return true
	}
	for _, w := range []string{"附件", "附表"} {
		k := strings.Index(s, w)
		if k < 0 {
			continue
		}
		rest := s[k+len(w):]
		if r, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("一二三四五六七八九十0123456789", r) && p.attached(w+string(r)) {
			return true
		}
	}
	return lint.Contains(s, "企业标准的", "国家标准的合格", "如下标准", "下列标准", "以下标准", "表所列", "见下表", "报价单", "价目表", "价格表", "清单所列", "所附")
}

// attached reports an attachment named more than once: referred to and there.
func (p *place) attached(name string) bool {
	return recall(p.memo.terms, name, func() bool { return strings.Count(p.t.All, name) > 1 })
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
	if lint.Contains(s, "本合同约定", "本协议约定", "本合同规定", "本协议规定", "合同约定", "协议约定", "上述", "前述", "前款", "上款", "本条约定", "约定的期限", "约定期限", "约定的时间", "约定时间", "约定的日期", "规定的日期", "规定的时间", "和日期", "规定的期限", "按约定", "按照约定", "如下", "下列", "以下") {
		return true
	}
	return refers(p.t, p.a, p.b)
}

// refers reports a reference within bytes i to j.
func refers(t *lint.Text, i, j int) bool {
	all := t.References()
	k := sort.Search(len(all), func(k int) bool { return all[k].Start >= i })
	return k < len(all) && all[k].End <= j
}
