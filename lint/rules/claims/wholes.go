package claims

import (
	"strings"

	"qiyue/lint"
)

// missed reports a rate that is fallen short of though it is more than was promised: 可用率不低于99.5%
// and 可用率低于99.9%的.
func missed(c *claims) {
	t := c.t
	for _, h := range t.Places(below) {
		qs := t.QuantitiesIn(h.End, min(len(t.All), h.End+12))
		if len(qs) == 0 || qs[0].Start != h.End || qs[0].Unit != lint.Percent || t.Before(h.Start, "不", "不得", "不应", "或") || t.PassageAt(h.Start).Kind != lint.Body {
			continue
		}
		a, _ := t.Part(h.Start)
		for _, x := range c.list {
			name, ok := strings.CutSuffix(x.of, "min"+qs[0].Word)
			if s := t.SentenceAt(x.start); x.topic == "bound" && ok && qs[0].Value > x.value && t.Before(h.Start, name) && s != t.SentenceAt(h.Start) && !t.HasAny(a, h.Start, "连续") {
				against(c.p, h.Start-len(name), qs[0].End, s)
				return
			}
		}
	}
}

// below are words of falling short of a rate.
var below = lint.NewSet("低于", "达不到", "未达到", "未达", "不足", "少于", "不到", "小于")

var (
	// inAll stand before the number of all that is served, ofAll before that number said again.
	inAll = lint.NewSet("合计", "共计", "总计", "一共", "共有", "总数")
	ofAll = lint.NewSet("本合同所涉", "本协议所涉", "所涉", "本合同项下", "本协议项下", "本合同项下的", "本协议项下的", "上述", "上列", "前述", "全部", "所有", "本合同约定的", "本协议约定的")
	// ofSome make it a number of some.
	ofSome = lint.NewSet("其中", "另", "新增", "增加", "首批", "分批", "除", "不含", "备用", "元")
)

// allOf reports two numbers of all that is served: 合计12台 and 上述14台.
func allOf(p *lint.Pass) {
	t := p.Text
	all := map[string]lint.Quantity{}
	for _, q := range t.Quantities() {
		s := t.SentenceAt(q.Start)
		if !lint.Contains(q.Word, "台", "套", "辆", "部", "件") || t.PassageAt(q.Start).Table != nil || t.Holds(ofSome, s.Start, q.Start) {
			continue
		}
		switch f, known := all[q.Word]; {
		case t.Ends(inAll, q.Start) && known:
			return // several totals
		case t.Ends(inAll, q.Start):
			all[q.Word] = q
		case known && f.Value != q.Value && t.Ends(ofAll, q.Start) && t.SentenceAt(f.Start) != s:
			against(p, q.Start, q.End, t.SentenceAt(f.Start))
			return
		}
	}
}
