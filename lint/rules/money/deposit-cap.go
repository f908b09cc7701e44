package money

import (
	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// DepositCap: A deposit above 20 % of the contract price. Exactly 20 % is lawful; 订金, 押金, 保证金 and 预付款 are no deposits.
var DepositCap = lint.Rule{
	ID:      "deposit-cap",
	Title:   lint.Words{Zh: "定金超过 20%", En: "deposit above a fifth"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   []string{"定金"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "定金超过主合同标的额的 20%。恰为 20% 合法；订金、押金、保证金、预付款不是定金。", En: "A deposit above 20 % of the contract price. Exactly 20 % is lawful; 订金, 押金, 保证金 and 预付款 are no deposits"},
		Why:  lint.Words{Zh: "定金不得超过主合同标的额的百分之二十，超过部分不产生定金的效力（民法典 586）。", En: "What exceeds a fifth has no effect as a deposit (民法典 586)."},
		Bad: []string{
			"甲方应支付⟦合同总价30%的定金⟧。",
			"签订后支付⟦总价百分之三十（30%）作为定金⟧，余款发货前付清。",
			"合同总价200,000元。\n签约当日支付⟦定金60,000元⟧。",
			"签订后支付⟦货款总额的30%，计人民币壹拾伍万元作为定金⟧。",
			"按摩椅一张，单价9,800元，数量1张。\n买方支付⟦定金3,000元⟧。",
			"⟦定金为货款的三分之一⟧。",
			"租客预交⟦定金，数额为全年租金的百分之四十⟧。",
			"收取全年租金⟦四成作为定金⟧。",
		},
		Good: []string{
			"甲方应支付合同总价20%的定金。",
			"甲方支付合同总价30%的预付款，其中20%作为定金。",
			"甲方支付合同总价30%的订金。",
			"订金为货款的三分之一。",
			"定金交付后，余款分一半一半两次付清。",
			"合同总价200,000元。\n签约当日支付定金40,000元。",
			"按摩椅单价9,800元，数量3张。\n买方支付定金3,000元。",
			"乙方违约的，应双倍返还定金，并赔偿合同总价30%的损失。",
		},
		Basis: []diag.LawID{"民法典 586"},
		Since: "0.1.0",
	},
	RunSpec: depositCapSpec,
	Run:     depositCap,
}

func depositCap(p *lint.Pass) {
	t := p.Text
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		if i, j, ok := wholeShare(t, s); ok {
			p.Flag(i, j)
			return
		}
		for _, h := range p.HitsIn(s.Start, s.End) {
			a, b := t.Part(h.Start)
			if a > s.Start && t.After(a, "计", "即", "合") { // 货款的30%，计15万元作为定金
				a, _ = t.Part(a - len("，"))
			}
			if t.After(b, "，数额", "，金额", "，标准", "，比例", "，以", "，按", "，为", "，计", "，占", "，即", "，合", "，系", "，相当于", "，等于", "，约") {
				_, b = t.Part(b + len("，"))
			}
			best, dist := lint.Quantity{}, 1<<30
			for _, q := range append(largeParts(t, a, b), t.QuantitiesIn(a, b)...) {
				if q.Unit != lint.Percent {
					continue
				}
				d := h.Start - q.End
				if d < 0 {
					d = q.Start - h.End
					if !t.HasAny(h.End, q.Start, "为", "：", "占", "按", "以", "计", "居", "达", "合", "（", "即") && !t.After(h.End, "收取", "收一半", "收半数", "收总", "收货款", "收合同") {
						continue
					}
				}
				if d < dist && d <= 75 {
					best, dist = q, d
				}
			}
			if dist == 1<<30 && fixed(p, h, a, b) {
				return
			}
			if dist == 1<<30 || best.Value <= 0.2+1e-9 || t.HasAny(a, b, "双倍", "赔偿", "违约金") {
				continue
			}
			i := best.Start
			for _, w := range []string{"合同总价的", "合同总价", "总价的", "总价", "货款的", "合同金额的", "合同价款的", "设备总价的", "总价款的", "货款总额的"} {
				if t.Before(i, w) {
					i -= len(w)
					break
				}
			}
			p.Flag(min(i, h.Start), max(best.End, h.End))
			return
		}
	})
}

// parts are shares of more than a fifth that no number tells.
var parts = lint.NewSet("之半", "过半")

// allAsDeposit makes a deposit of all of a payment that was named before.
var allAsDeposit = lint.NewFrameOf(18, lint.NewSet(
	"首付款", "预付款", "首期款", "首付", "预付", "该款", "上述款项", "该笔款项", "此款",
), lint.NewSet("全部", "全额", "均", "悉数", "一概", "整笔", "尽数"), lint.NewSet("定金"))

// wholeShare finds a payment of more than a fifth that is a deposit as a whole: 首付款
// 为总价的40%，首付款全部作为定金.
func wholeShare(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(allAsDeposit, s.Start, s.End)
	if !ok || t.HasAny(i, j, "不", "非") {
		return 0, 0, false
	}
	qs := t.QuantitiesIn(s.Start, i)
	if len(qs) == 0 || qs[len(qs)-1].Unit != lint.Percent || qs[len(qs)-1].Value <= 0.2+1e-9 {
		return 0, 0, false
	}
	return i, j, true
}

// largeParts are those of bytes i to j.
func largeParts(t *lint.Text, i, j int) (out []lint.Quantity) {
	for _, h := range t.PlacesIn(parts, i, j) {
		out = append(out, lint.Quantity{Start: h.Start, End: h.End, Number: h.End, Value: 0.25, Unit: lint.Percent})
	}
	return out
}

// totals name the price of the whole contract.
var totals = []string{
	"合同总价", "总价款", "合同总金额", "合同总额", "合同价款", "合同金额", "总金额", "合计金额", "总货款", "货款总额", "服务费总额",
	"维保费总额", "总费用", "总价", "价款", "成交价", "成交总价", "总售价", "购车款", "全款", "价税合计", "费总计", "总计人民币", "合计人民币",
	"价款合计", "，合计", "货款共计", "货款合计", "货款总计", "价款共计", "价款总计",
}

// fixed reports a deposit given in yuan that exceeds a fifth of the only price
// the text states for the whole contract.
func fixed(p *lint.Pass, h lint.Hit, a, b int) bool {
	t := p.Text
	if t.HasAny(a, b, "双倍", "赔偿", "违约金", "返还", "退还") {
		return false
	}
	for _, q := range t.QuantitiesIn(h.End, min(b, h.End+24)) {
		if q.Unit != lint.Yuan || q.Start-h.End > 12 {
			continue
		}
		total := contractPrice(t)
		if total == 0 {
			total = priceBeside(t, q)
		}
		if total == 0 {
			total = withTheRest(t, q)
		}
		if total == 0 {
			total = greatestSum(t, q)
		}
		if total > 0 && q.Value > total/5+0.005 && q.Value < total {
			p.Flag(h.Start, q.End)
			return true
		}
		return false
	}
	return byRest(p, h)
}

// byRest reports a deposit of no sum of its own by the rest that is left to pay: 定金签约时付，余款12000元, of 20000.
func byRest(p *lint.Pass, h lint.Hit) bool {
	t := p.Text
	ps, total := t.PassageAt(h.Start), contractPrice(t)
	if total == 0 || t.HasAny(ps.Start, ps.End, "预付", "首付", "进度款", "中期", "第二", "分期", "质保金", "保证金", "逾期", "违约") {
		return false
	}
	for i := range t.Each("定金") {
		_, b := t.Part(i)
		for _, q := range t.QuantitiesIn(i, min(b, i+len("定金为合同总价款的"))) {
			if q.Unit == lint.Yuan || q.Unit == lint.Percent {
				return false // its sum is told
			}
		}
	}
	rest := lint.Quantity{}
	for _, q := range t.QuantitiesIn(h.End, ps.End) {
		if q.Unit == lint.Yuan && t.HasAny(max(h.End, q.Start-len("余款人民币为")), q.Start, "余款", "尾款", "余额", "剩余", "其余") {
			if rest.Value != 0 {
				return false
			}
			rest = q
		}
	}
	if rest.Value == 0 || total-rest.Value <= total/5+0.005 || rest.Value >= total {
		return false
	}
	p.Flag(h.Start, rest.End)
	return true
}

var (
	// besideDeposit are names of a price that stands beside its deposit, noPrice words of an amount that is none.
	besideDeposit = lint.NewSet("设备款", "货款", "服务费", "工程款", "加盟费", "采购款", "维保费", "保养费", "合同款", "租赁费", "改造款", "定制款", "车款", "机款", "价款", "费用", "售价", "价格")
	noPrice       = lint.NewSet("定金", "违约", "每", "单价", "月", "备件", "配件", "另", "首", "尾款", "余款", "罚", "赔", "运费", "上门")
)

// priceBeside is the only price told in the passage of a deposit, or 0: 设备款48万元，甲方先付定金15万元.
func priceBeside(t *lint.Text, deposit lint.Quantity) float64 {
	ps := t.PassageAt(deposit.Start)
	price := 0.0
	for _, q := range t.QuantitiesIn(ps.Body, ps.End) {
		a, _ := t.Part(q.Start)
		if q.Unit != lint.Yuan || q.Start == deposit.Start || words(t.All[q.Start:q.Number]) {
			continue
		}
		if !t.Holds(besideDeposit, a, q.Start) || t.HoldsWord(noPrice, a, q.Start) || price != 0 && price != q.Value {
			return 0
		}
		price = q.Value
	}
	return price
}

// withTheRest is a deposit and the rest that its passage tells, or 0: 付定金15,000元，提货时付余款35,000元.
func withTheRest(t *lint.Text, deposit lint.Quantity) float64 {
	ps := t.PassageAt(deposit.Start)
	rest := 0.0
	for _, q := range t.QuantitiesIn(deposit.End, ps.End) {
		if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
			continue
		}
		if !t.HasAny(max(deposit.End, q.Start-len("余款人民币为")), q.Start, "余款", "尾款", "余额", "剩余", "其余") || rest != 0 {
			return 0
		}
		rest = q.Value
	}
	if rest == 0 {
		return 0
	}
	return deposit.Value + rest
}

var (
	// sumLabels stand before a sum of several, noWhole are words of one that is no price.
	sumLabels = lint.NewSet("合计", "共计", "总计", "总额", "总价", "总金额", "造价", "一共", "总共", "全年", "合共", "年租金", "年服务费", "年费")
	noWhole   = lint.NewSet("定金", "违约", "罚", "赔", "每台", "每次", "每人", "每件", "单价")
)

// greatestSum is the greatest sum that the text tells, or the only other amount of the sentence, or 0: a deposit of
// more than a fifth of it is one of more than a fifth of the price.
func greatestSum(t *lint.Text, deposit lint.Quantity) (sum float64) {
	for _, q := range t.Quantities() {
		if q.Unit != lint.Yuan {
			continue
		}
		if a, _ := t.Part(q.Start); t.Holds(sumLabels, a, q.Start) && !t.HoldsWord(noWhole, a, q.Start) {
			sum = max(sum, q.Value)
		}
	}
	if s := t.SentenceAt(deposit.Start); sum == 0 && amountsIn(t, s.Start, s.End) == 2 {
		q := t.QuantitiesIn(s.Start, s.End)[0]
		if a, b := t.Part(q.Start); q.Unit == lint.Yuan && q.End <= deposit.Start && q.End == b && !t.HoldsWord(noPrice, a, q.Start) && !t.HoldsWord(noWhole, a, q.Start) {
			sum = q.Value // 整套设备68,000元，先交定金
		}
	}
	return sum
}

// contractPrice is the price of the whole contract, or 0 where the text states
// none or more than one.
func contractPrice(t *lint.Text) float64 {
	return t.Memo(contractPriceKey{}, func() any {
		price := 0.0
		for _, w := range totals {
			for i := range t.Each(w) {
				for _, q := range t.QuantitiesIn(i+len(w), i+len(w)+45) {
					if q.Unit != lint.Yuan {
						continue
					}
					if q.Start-i-len(w) > 30 || t.HasAny(i+len(w), q.Start, "%", "。", "支付", "；", "的", "不含税", "组成", "其中") {
						break
					}
					if price != 0 && price != q.Value {
						return 0.0
					}
					price = q.Value
					break
				}
			}
		}
		if price == 0 {
			return onePiece(t)
		}
		return price
	}).(float64)
}

// onePiece is the unit price of an agreement on one single thing, or 0.
func onePiece(t *lint.Text) float64 {
	if t.Count("单价") != 1 {
		return 0
	}
	i := t.Index(0, "单价")
	s := t.SentenceAt(i)
	price := 0.0
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		switch {
		case q.Unit == lint.Yuan && price == 0 && q.Start > i && q.Start-i < 30:
			price = q.Value
		case q.Unit == lint.Count && q.Value != 1:
			return 0
		}
	}
	if !t.HasAny(s.Start, s.End, "数量1", "数量一", "数量：1", "数量为1") {
		return 0
	}
	return price
}

type contractPriceKey struct{}

func depositCapSpec(p *lint.Pass) {
	f := p.Spec.Fees
	if f == nil || f.Deposit == nil || !f.Deposit.Amount.IsSet() {
		return
	}
	total, ok := p.Spec.FeeTotal()
	if ok && f.Deposit.Amount.V.Amount.Mul(decimal.NewFromInt(5)).GreaterThan(total) {
		p.FlagSpec(f.Deposit.Amount.At, "fees.deposit.amount", "text", f.Deposit.Amount.String())
	}
}
