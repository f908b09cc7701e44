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
	if rest, ok := strings.CutPrefix(s[p.b:p.sen.End], "："); ok && strings.Contains(rest, "、") && len(p.t.QuantitiesIn(p.b, p.sen.End)) > 0 && p.e.Word == "必要" {
		return true // 必要的条件：电源、网线接口各一个
	}
	if p.b < p.sen.End && lint.HasPrefix(strings.TrimPrefix(s[p.b:p.sen.End], "，"), "金额", "数额", "数量", "额度") && lint.Contains(opening(strings.TrimPrefix(s[p.b:p.sen.End], "，")), "=", "×", "÷") {
		return true // 预留相应保函，金额＝保修金×剩余年数÷5
	}
	if closedKinds(p.t.All[p.end:p.b]) {
		return true // 必要防护为安全帽、双钩安全带、绝缘鞋三样
	}
	if lint.HasPrefix(s[p.start:], "足够") && (p.start == p.a && measuredIn(p.t, p.sen.Start, p.a) && p.t.Before(p.a, "，") || amount(p)) {
		return true // 不少于2平方米的空间，足够机器回转; 足够半小时
	}
	for _, q := range p.t.QuantitiesIn(p.a, p.sen.End) {
		if q.Unit == lint.Calendar || q.Unit == lint.Clock || q.Unit == lint.Count && (s[q.Start:q.Number] == "一" || s[q.Start:q.Number] == "零") || p.t.Before(q.Start, "第") && !lint.HasSuffix(s[q.Start:q.End], "条", "款", "项", "章", "节") {
			continue // 任一方, 一次性, 零部件, 第三人
		}
		if q.Unit == lint.Count && lint.HasPrefix(q.Word, "名", "人", "位") && lint.Contains(s[p.start:min(p.b, p.end+len("的经验"))], "经验", "能力", "水平", "素质") {
			continue // 具有相当经验的工程师三名: how many, not how good
		}
		// 严重发黑可两支换一支: the number is of what follows from the case
		near := q.Start >= p.end && q.Start-p.end <= 45 && !lint.Contains(s[p.end:q.Start], "可", "扣", "罚", "赔", "支付", "收取", "换") || q.End <= p.start && p.start-q.End <= 9 && !lint.Contains(s[q.End:p.start], "、", "和", "及")
		if near && q.Start <= p.b && strings.Contains(s[min(p.end, q.Start):q.Start], "或") {
			near = lint.Contains(s[p.end:q.Start], measures...) // 重大损害或五千元以上损失: the number is of another case
		}
		if q.Start > p.b {
			x := strings.TrimLeft(s[p.b:q.Start], "，（：")
			if strings.Contains(x, "，") || lint.HasPrefix(x, "一般", "轻微", "普通", "次要", "其他", "其余") {
				break // 严重缺陷为零，一般缺陷不多于五个: the number is another's
			}
			near = lint.HasPrefix(x, measures...) && utf8.RuneCountInString(x) <= 16 || lint.Contains(x, bounds...) && (!q.Unit.IsTime() || lint.Contains(x, "不少于", "不低于", "至少") && !lint.Contains(x, "提前", "保存", "保留"))
		}
		if near && (!q.Unit.IsTime() || lint.Contains(s[max(p.a, q.Start-18):q.Start], measures...)) {
			return true
		}
	}
	return false
}

// closedKinds reports a list behind 为 or 是 that is counted: 为安全帽、安全带、绝缘鞋三样.
func closedKinds(s string) bool {
	k := strings.IndexAny(s, "为是指即")
	if k < 0 || !strings.Contains(s[k:], "、") {
		return false
	}
	i := strings.LastIndexAny(s, "两三四五六七八九十二23456789")
	return i > k && lint.HasPrefix(strings.TrimLeft(s[i:], "两三四五六七八九十二23456789"), "样", "种", "项", "类", "件", "者")
}

// amount reports a quantity right behind a hit.
func amount(p *place) bool {
	q := p.t.QuantitiesIn(p.end, p.b)
	return len(q) > 0 && q[0].Start == p.end
}

var bounds = []string{"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "≥", "≤", "低于", "超过", "高于", "少于", "大于", "小于"}

var measures = []string{
	"不少于", "不低于", "不高于", "不超过", "不多于", "至少", "最低", "最高", "最多", "达到", "即", "为", "指", "大于", "小于", "超过", "低于",
	"高于", "少于", "≥", "≤", ">", "<", "以", "每班",
}

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
			if lint.HasPrefix(s[at:], "是指", "系指", "即指", "指的是", "，是指", "，系指", "，即") || strings.HasPrefix(s[at:], "即") && !lint.HasSuffix(notion, "立", "随", "当") && !lint.HasPrefix(
				s[at+len("即"):], "可", "时", "将", "刻", "日", "便", "应", "须", "行", "由", "视", "构", "算", "使",
			) {
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
	if subject, _, ok := strings.Cut(p.before(), "包括"); ok && utf8.RuneCountInString(subject) > 2 && recall(p.memo.notions, "^"+subject, func() bool { return opens(p.t, subject) }) {
		return true // 应急处置包括停机的快速处理，应急处置2小时内完成
	}
	j := p.end
	for n := 0; n < 2; n++ {
		_, k := utf8.DecodeRuneInString(s[j:p.b])
		if k < 3 {
			return false // fewer than two Chinese characters follow
		}
		j += k
	}
	notion := s[p.start:j]
	return recall(p.memo.notions, notion, func() bool { return opens(p.t, notion) || paced(p.t, s[p.end:j]) })
}

// paced reports a sentence that tells how often an act is done: 每两个月为一个回访周期.
func paced(t *lint.Text, act string) bool {
	return slices.ContainsFunc([]string{"周期", "频次", "频率"}, func(pace string) bool {
		i := t.Index(0, act+pace)
		return i >= 0 && len(times(t, sentenceAt(t, i).Start, sentenceAt(t, i).End)) > 0
	})
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
	if p.b >= p.sen.End || !strings.HasPrefix(s[p.b:], "（") || utf8.RuneCountInString(p.after()) > 12 && !lint.HasPrefix(s[p.b:], "（详见附件") {
		return false
	}
	inside := s[p.b+len("（") : p.sen.End]
	if k := strings.Index(inside, "）"); k >= 0 {
		inside = inside[:k]
	}
	if p.e.Rule == feeUndetermined.id && !strings.ContainsAny(inside, "0123456789") && !lint.Contains(inside, "元", "附件", "标准", "单价", "价目", "《", "凭", "发票", "包括", "即") {
		return false // 有偿配合（如消防联动） is no price
	}
	return utf8.RuneCountInString(inside) > 2 && (explains(inside) || p.e.Word == "大部分" && strings.HasSuffix(inside, "除外"))
}

// explains reports words in brackets that may tell what the word before them
// means: neither a name, an exception nor whose word holds.
func explains(inside string) bool {
	return !lint.HasPrefix(
		inside, "如有", "若有", "含", "不含", "不排除", "以下", "下称", "包括但", "简称", "主要", "费用", "另计", "另收", "收费", "免费", "免收",
		"价格", "有偿",
	) && !lint.HasSuffix(inside, "除外", "为准")
}

// decided reports a named person who decides by a criterion.
func (p *place) decided() bool {
	s := p.statement()
	if !lint.Contains(s, "经双方", "经甲方", "经乙方", "由双方", "双方确认", "双方认可", "甲方认可", "乙方认可", "第三方检测", "鉴定机构", "检测机构", "监理", "双方书面") {
		return false
	}
	if !lint.Contains(s, "确认", "认可", "同意", "鉴定", "认定", "检测", "核定", "约定") {
		return false
	}
	return lint.Contains(p.sentence(), "书面", "清单", "报价", "发票", "凭证", "标准", "依据", "按照", "确认的", "认可的", "约定的")
}

// pointed reports words that point at what is agreed elsewhere.
func (p *place) pointed() bool {
	s := p.statement()
	if lint.Contains(
		s, "本合同约定", "本协议约定", "本合同规定", "本协议规定", "合同约定", "协议约定", "上述", "前述", "前款", "上款", "本条约定", "约定的期限",
		"约定期限", "约定的时间", "约定时间", "约定的日期", "规定的日期", "规定的时间", "和日期", "规定的期限", "按约定", "按照约定", "如下", "下列",
		"以下",
	) {
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
