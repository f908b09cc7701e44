package sides

import (
	"strings"

	"qiyue/lint"
)

var (
	// feeNames are what the yearly price is called, offLeads and offTails the words around
	// it by which something is taken off it.
	feeNames = lint.NewSet("运维费", "托管费", "维护费", "维保费", "保养费", "服务费", "检修费", "维修费", "修理费", "校准费", "检验费", "检测费", "清洗费", "驻场费", "管养费", "养护费")
	offLeads = []string{"自", "从", "在"}
	offTails = []string{"中扣", "内扣", "里扣", "中抵", "内抵", "中减"}
)

// otherFee reports what is taken off a fee of another name than the one that is paid: 自托管费中扣
// where 运维费 is agreed.
func otherFee(p *lint.Pass) {
	t := p.Text
	count, paid := map[string]int{}, ""
	for _, h := range t.Places(feeNames) {
		w := t.All[h.Start:h.End]
		count[w]++
		_, b := t.Part(h.Start)
		if qs := t.QuantitiesIn(h.End, b); paid == "" && len(qs) > 0 && qs[0].Unit == lint.Yuan && qs[0].Start-h.End < 30 && t.PassageAt(h.Start).Kind == lint.Body {
			paid = w
		}
	}
	if paid == "" {
		return
	}
	for _, h := range t.Places(feeNames) {
		w, ps := t.All[h.Start:h.End], t.PassageAt(h.Start)
		if s := t.SentenceAt(h.Start); strings.Contains(t.All[s.Start:h.Start], paid) {
			continue // 检测费300元，送修的从维修费中抵扣: it is what is taken off
		}
		if w == paid || count[w] > 1 || ps.Kind != lint.Body {
			continue
		}
		_, b := t.Part(h.Start)
		given := lint.HasSuffix(t.All[:h.Start], "退还", "退还当件", "返还", "退回", "退还该件")
		if !(lint.HasSuffix(t.All[:h.Start], offLeads...) && lint.HasPrefix(t.All[h.End:], offTails...) || given) || len(t.QuantitiesIn(h.End, b)) > 0 && given {
			continue
		}
		p.Flag(h.Start, h.End, "usual", paid)
	}
}

// outsiders are names that a side is called by mistake, at the head of a statement.
var (
	outsiders = lint.NewSet(
		"雇主", "东家", "业主", "房东", "物主", "施工单位", "承建方", "中标人", "施工方", "店家", "主顾", "订货人", "发货人", "承办人", "厂商",
		"老板", "机主", "船东", "货主", "车主", "房主", "户主", "建设单位", "养殖户", "种植户", "购房者", "购房人", "购房户", "检测机构", "租赁户",
		"入住人", "平台方", "维修商", "运维商", "安装商", "购机方", "购车方", "用机方", "施工队", "装修队", "安装队", "维修队", "工程队", "广告主",
		"聘用单位", "承运公司", "中介方", "家长方", "供水方", "厂商方", "客人", "租车人", "用车人",
	)
	outsiderDoes = lint.NewSet("应", "须", "不", "迟延", "逾期", "未", "进场", "可", "有权", "必须", "负责", "需", "违约", "拒", "在", "于", "自行", "支付", "提前")
	ownersAlike  = []string{"物业", "小区", "业主", "住宅", "家园", "房", "车", "船", "机主", "货", "装修", "施工", "建设", "工程"}
)

// outsideNames reports such a name where no side is called so.
func outsideNames(p *lint.Pass) {
	t := p.Text
	if len(t.Parties()) != 2 && headSides(t) == nil {
		return
	}
	seldom := map[string]bool{} // by name: said once or twice, by nobody who is a side or is dealt with
	for _, h := range t.Places(outsiders) {
		w := t.All[h.Start:h.End]
		once, known := seldom[w]
		if !known {
			once = t.Count(w) <= 2 && t.Party(w) == nil && !t.Has("“"+w) && !dealtWith(t, w)
			seldom[w] = once
		}
		ps := t.PassageAt(h.Start)
		a, _ := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Residue || a != h.Start && ps.Body != h.Start || !t.Begins(outsiderDoes, h.End) || !once {
			continue
		}
		head := t.All[:min(len(t.All), 400)]
		if k := strings.Index(head, "一"); k > 0 {
			head = head[:k]
		}
		if lint.Contains(head, ownersAlike...) && (w == "业主" || w == "车主" || w == "房东" || w == "房主" || w == "船东" || w == "货主" || w == "户主" || strings.HasPrefix(w, "施工")) {
			continue
		}
		p.Flag(h.Start, h.End, "usual", sides(t))
		return
	}
}
