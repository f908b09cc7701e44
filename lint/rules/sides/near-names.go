package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// roleTails end the name of a role and may stand for each other: 咨询者, 咨询方.
var roleTails = []string{"方", "人", "者", "商", "单位", "公司"}

// otherSuffix reports a side under its own stem with another ending: 咨询方 in a
// text whose head says 咨询者. Pairs that are used alike are for group.
func otherSuffix(p *lint.Pass) {
	t := p.Text
	for _, side := range headSides(t) {
		for _, name := range side.names {
			for _, own := range roleTails {
				stem, ok := strings.CutSuffix(name, own)
				if !ok || utf8.RuneCountInString(stem) < 2 {
					continue
				}
				for _, tail := range roleTails {
					w := stem + tail
					if tail == own || sideOf(headSides(t), w) >= 0 || paired(name, w) || t.Has("“"+w) || t.Count(w) > 3 {
						continue
					}
					for i := range t.Each(w) {
						j := i + len(w)
						if ps := t.PassageAt(i); ps.Kind == lint.Body && !t.Ends(notItself, i) && !t.Ends(ofThem, i) && (t.Begins(sideDoes, j) || subjectAt(t, i, j)) {
							p.Flag(i, j, "usual", name)
							break
						}
					}
				}
				break
			}
		}
	}
}

// ofThem stand before somebody whom a side deals with.
var ofThem = lint.NewSet("向", "对", "给", "从", "与", "和", "因", "劳务")

var (
	rents = lint.NewSet("房租", "租赁费", "租费", "租款", "货款", "工程款")
	// rentLeads and rentTails stand around what is paid for the thing let.
	rentLeads = lint.NewSet("支付", "缴纳", "交纳", "付清", "拖欠", "结清", "缴清", "付", "收取", "当月", "下期", "每月", "首期", "欠", "年的", "退还", "预收的", "交", "减免", "逾期付", "逾期支付")
	rentTails = lint.NewSet("自", "逾期", "按月", "按季", "按年", "每月", "每季", "每年", "总金额", "总额", "由", "不", "标准", "应", "须", "为", "的支付")
)

// rentNamed reports 租赁费 and 房租 in a text that calls what is paid 租金.
func rentNamed(p *lint.Pass) {
	t := p.Text
	n := t.Count("租金")
	if n == 0 || n < 2 && !lint.Contains(t.Title(), "租") || t.Has("买方", "卖方", "供应商", "供货商", "回购", "转售") {
		return
	}
	for _, h := range t.Places(rents) {
		w, ps := t.All[h.Start:h.End], t.PassageAt(h.Start)
		if ps.Kind != lint.Body || t.After(h.End, "用") || t.Has("“"+w) || t.Count(w) > n {
			continue
		}
		if a, _ := t.Part(h.Start); t.Ends(rentLeads, h.Start) || (a == h.Start || ps.Body == h.Start) && t.Begins(rentTails, h.End) {
			p.Flag(h.Start, h.End, "usual", "租金")
			return
		}
	}
}

// paired reports two names of one spelling group.
func paired(a, b string) bool {
	return slices.ContainsFunc(spellings, func(g []string) bool { return slices.Contains(g, a) && slices.Contains(g, b) })
}

// transposed reports a defined term with two characters the other way round: 达到率
// where 到达率 is defined.
func transposed(p *lint.Pass) {
	t := p.Text
	for _, d := range t.Definitions() {
		if n := utf8.RuneCountInString(d.Term); n < 3 || n > 6 {
			continue
		}
		term := []rune(d.Term)
		for n := 0; n+1 < len(term); n++ {
			term[n], term[n+1] = term[n+1], term[n]
			turned := string(term)
			term[n], term[n+1] = term[n+1], term[n]
			if turned == d.Term {
				continue
			}
			if i := t.Index(0, turned); i >= 0 && t.Count(turned) < 4 && t.Count(d.Term) > 1 && t.PassageAt(i).Kind == lint.Body {
				p.Flag(i, i+len(turned), "usual", d.Term)
				break
			}
		}
	}
}
