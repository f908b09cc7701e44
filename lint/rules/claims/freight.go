package claims

import (
	"slices"
	"strings"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// carriage are words for what it costs to bring or send something.
	carriage = lint.NewSet("运费", "运输费", "运输的费用", "运输费用", "运杂费", "资费", "邮费", "邮资", "快递费", "物流费", "邮寄费", "寄费")
	// paidBy lead to the side that pays, payings follow it.
	paidBy  = []string{"，由", "，", "均由", "全部由", "一律由", "由", "均"}
	payings = []string{"承担", "负担", "支付", "自理", "自付", "自行承担", "自行负担"}
	// freightPlain are words before it that make no case of their own, and the ways to say 往返.
	freightPlain = strings.NewReplacer(
		"来回", "往返", "双程", "往返", "往来", "往返", "送修、返还", "往返", "送修和返还", "往返", "送修及返还", "往返", "寄去寄回", "往返", "产品",
		"", "设备", "", "货物", "", "维修", "", "返修", "", "所有", "", "全部", "", "的", "", "，", "", "乙方负责送货", "", "乙方负责运输", "",
		"乙方送货", "", "卖方送货", "", "供方送货", "", "费用", "", "：", "", "运输方式", "", "均", "", "运", "", "邮", "", "寄修", "", "之", "",
	)
)

// freight reports two payers of one freight: 往返运费由乙方承担 and 来回邮资甲方自理.
func freight(p *lint.Pass) {
	t := p.Text
	type bill struct {
		side int
		at   lint.Sentence
	}
	said := map[string]bill{}
	names := sides.Names(t)
	for s := range t.SentencesWith(carriage) {
		ps := t.PassageAt(s.Start)
		if ps.Kind != lint.Body || under(t, s) {
			continue
		}
		h := t.PlacesIn(carriage, s.Start, s.End)[0]
		rest := t.All[h.End:s.End]
		for _, w := range paidBy {
			if after, ok := strings.CutPrefix(rest, w); ok {
				rest = after
				break
			}
		}
		for _, n := range names {
			after, ok := strings.CutPrefix(rest, n.Word)
			k := slices.IndexFunc(payings, func(w string) bool { return strings.HasPrefix(after, w) })
			if !ok || k < 0 {
				continue
			}
			head := freightPlain.Replace(t.All[s.Start:h.Start])
			f, known := said[head]
			if known && f.side != n.Side {
				i, _ := t.Part(h.Start)
				against(p, max(i, ps.Body), s.End-len(after)+len(payings[k]), f.at)
			}
			said[head] = bill{n.Side, s}
			break
		}
	}
}
