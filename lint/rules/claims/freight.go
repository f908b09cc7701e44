package claims

import (
	"strings"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// carriage are words for what it costs to bring goods.
var carriage = lint.NewSet("运费", "往返邮费", "运输费")

// payer is a name of the side that pays, and one of the other side.
type payer struct{ name, other string }

// freightPayers are the sides of a text by all their names.
func freightPayers(t *lint.Text) (out []payer) {
	names := sides.Names(t)
	for _, n := range names {
		for _, o := range names {
			if o.Side != n.Side {
				out = append(out, payer{n.Word, o.Word})
			}
		}
	}
	if len(out) == 0 {
		return []payer{{"甲方", "乙方"}, {"乙方", "甲方"}}
	}
	return out
}

// freightCases give a freight a payer of its own, freightPlain are the other words before it.
var (
	freightCases = []string{"期外", "期内", "过保", "退货", "换货", "质量问题", "质量原因", "人为", "寄回", "寄出", "发出", "到货", "返回", "退回", "送修", "配件", "样品", "首批", "偏远", "急", "无理由", "第"}
	freightPlain = strings.NewReplacer("来回", "", "往返", "", "产品", "", "设备", "", "货物", "", "维修", "", "返修", "", "所有", "", "全部", "", "的", "", "，", "", "乙方负责送货", "", "乙方负责运输", "", "乙方送货", "", "卖方送货", "", "供方送货", "", "运输费用", "", "费用", "", "：", "", "运费", "", "运输方式", "", "邮费", "", "均", "")
)

// freight reports two payers of one freight.
func freight(p *lint.Pass) {
	t := p.Text
	said := map[string]lint.Sentence{}
	var payers []payer
	for s := range t.SentencesWith(carriage) {
		text := t.In(s)
		for _, w := range []string{"来回运费", "往返运费", "往返邮费", "运费", "运输费用", "运输费"} {
			k := strings.Index(text, w)
			if k < 0 {
				continue
			}
			rest, head := text[k:], text[:k]
			if !lint.HasPrefix(rest[len(w):], "由", "均由") {
				break
			}
			if payers == nil {
				payers = freightPayers(t)
			}
			for _, pair := range payers {
				who, other := pair.name, pair.other
				if !lint.HasPrefix(rest, w+"由"+who+"承担", w+"均由"+who+"承担", w+"由"+who+"负担", w+"由"+who+"支付", w+"由"+who+"自理") {
					continue
				}
				if freightPlain.Replace(head) == "" {
					head = present(head, freightCases)
				}
				if f, ok := said[other+head]; ok {
					p.Report(lint.Finding{Start: s.Start + k, End: s.Start + k + len(w+"由"+who+"承担"), Args: []any{"first", t.Quote(f.Start, f.End)}})
				}
				said[who+head] = s
			}
			break
		}
	}
}
