package claims

import (
	"slices"
	"strings"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// carriage are words for what it costs to bring or send something.
	carriage = lint.NewSet("运费", "运输费", "运输费用", "运杂费", "资费", "邮费", "邮资", "快递费", "物流费", "邮寄费", "寄费")
	// paidBy lead to the side that pays, payings follow it.
	paidBy  = []string{"，由", "，", "均由", "全部由", "一律由", "由", "均"}
	payings = []string{"承担", "负担", "支付", "自理", "自付", "自行承担", "自行负担"}
	// freightPlain are words before it that make no case of their own, and the ways to say 往返.
	freightPlain = strings.NewReplacer("来回", "往返", "双程", "往返", "往来", "往返", "送修、返还", "往返", "送修和返还", "往返", "送修及返还", "往返", "寄去寄回", "往返", "产品", "", "设备", "", "货物", "", "维修", "", "返修", "", "所有", "", "全部", "", "的", "", "，", "", "乙方负责送货", "", "乙方负责运输", "", "乙方送货", "", "卖方送货", "", "供方送货", "", "费用", "", "：", "", "运输方式", "", "均", "", "运", "", "邮", "", "寄修", "", "之", "")
)

// ways are the two ways of what is sent and sent back, as words of one way are written.
var ways = [...][]string{{"寄出", "送修", "寄去", "发出", "去程", "单程"}, {"寄回", "返还", "发回", "退回", "回程", "寄返"}}

// trip is a freight by its case and what is carried, the way taken out, and whether it is that of each way.
func trip(head string) (of string, legs [2]bool) {
	of = freightPlain.Replace(head)
	round := strings.Contains(of, "往返")
	of = strings.ReplaceAll(of, "往返", "")
	for k, words := range ways {
		legs[k] = round || lint.Contains(head, words...)
		for _, w := range words {
			of = strings.ReplaceAll(of, w, "")
		}
	}
	if strings.Contains(of, "质量问题") && !strings.Contains(of, "非质量问题") && !strings.Contains(of, "无") {
		of = "质量问题"
	}
	return of, legs
}

// freight reports two payers of one freight: 往返运费由乙方承担 and 来回邮资甲方自理, or 甲方负担寄出的运费.
func freight(p *lint.Pass) {
	t := p.Text
	type bill struct {
		of   string
		legs [2]bool
		side int
		at   lint.Sentence
	}
	var said []bill
	names := sides.Names(t)
	for _, h := range t.Places(carriage) {
		s, ps := t.SentenceAt(h.Start), t.PassageAt(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || under(t, s) {
			continue
		}
		a, b := t.Part(h.Start)
		now, end := bill{side: -1, at: s}, 0
		rest := t.All[h.End:s.End]
		for _, w := range paidBy {
			if after, ok := strings.CutPrefix(rest, w); ok {
				rest = after
				break
			}
		}
		for _, n := range names {
			before, first := strings.CutPrefix(t.All[a:h.Start], n.Word)
			after, ok := strings.CutPrefix(rest, n.Word)
			byFirst := slices.IndexFunc(payings[:3], func(w string) bool { return strings.HasPrefix(before, w) })
			k := slices.IndexFunc(payings, func(w string) bool { return strings.HasPrefix(after, w) })
			switch {
			case first && byFirst >= 0 && h.End == b:
				now.side, end = n.Side, h.End
				now.of, now.legs = trip(before[len(payings[byFirst]):])
			case ok && k >= 0 && end == 0:
				now.side, end = n.Side, s.End-len(after)+len(payings[k])
				now.of, now.legs = trip(t.All[max(s.Start, ps.Body):h.Start])
			}
		}
		if now.side < 0 {
			continue
		}
		for _, f := range said {
			if f.of == now.of && f.side != now.side && f.at != s && (f.legs == now.legs || f.legs[0] && now.legs[0] || f.legs[1] && now.legs[1]) {
				against(p, max(a, ps.Body), end, f.at)
				break
			}
		}
		said = append(said, now)
	}
}
