package money

import (
	"math"
	"strings"

	"qiyue/lint"
)

var (
	// onPaying head a clause on payment, last name what is paid at the end of it.
	onPaying = lint.NewSet("付款", "支付", "价款", "货款", "工程款", "结算", "合同价格", "费用")
	last     = lint.NewSet("质保", "质量保证", "保修", "尾款", "验收", "交付", "余款")
	// openShares leave a share to be found, or count shares up.
	openShares = lint.NewSet("付至", "支付至", "累计", "剩余", "余额", "其余", "余款", "结清", "付清", "达到", "完成", "扣除", "按月", "每月", "按季", "进度", "__", "一次性")
	// eitherWay are words by which shares are those of two ways to pay, or of two prices.
	eitherWay = lint.NewSet("方案", "任选", "选择", "或", "质保期外", "设备款", "安装款")
	// noShares are words of a share that is none of the price.
	noShares = lint.NewSet(
		"违约金", "税", "滞纳金", "利息", "逾期", "上限", "不超过", "不低于", "不少于", "折扣", "其中", "超出", "浮动", "上浮", "下浮",
		"保险", "损失", "履约保证金", "增加", "减少", "调整", "有权",
	)
)

// clauseShares adds up the shares of a price that the sentences and items of a
// clause on payment give one by one.
func clauseShares(p *lint.Pass) {
	t := p.Text
	told := -1 // the share last reported: a clause and a part of it may hold the same
	for _, c := range t.Clauses() {
		h := &t.Passages[c.Passage]
		if c.End <= h.End || !t.Holds(onPaying, h.Start, h.End) || h.End-h.Start > 150 || t.HoldsWord(openShares, c.Start, c.End) {
			continue
		}
		sum, n, first, final, of := 0.0, 0, -1, lint.Quantity{}, ""
		for _, q := range t.QuantitiesIn(c.Start, c.End) {
			a, b := t.Part(q.Start)
			if q.Unit != lint.Percent || q.Value < 0.01 || t.HoldsWord(noShares, a, b) || t.PassageAt(q.Start).Table != nil {
				continue
			}
			if !t.HasAny(a, b, "付", "款", "金") {
				n = -99
				break
			}
			if first < 0 {
				first = t.PassageIndex(q.Start)
			}
			base := baseOf(t, a, q)
			if of == "" {
				of = base
			}
			if base != "" && base != of && len(c.Kids) < 3 {
				n = -99
				break // 销售额的70%, 采购价的60%
			}
			sum += q.Value
			n++
			final = q
		}
		if n < 2 || first == t.PassageIndex(final.Start) || sum < 0.79 || sum > 1.3 || math.Abs(sum-1) < 1e-6 || n == 2 && (sum < 1 || t.Holds(eitherWay, c.Start, c.End)) {
			continue
		}
		if a, b := t.Part(final.Start); final.Start != told && (n == 2 || t.Holds(last, a, b)) {
			told = final.Start
			wrongShares(p, final.Start, final.End, sum)
		}
	}
}

// wholePrices end the names of the whole price.
var wholePrices = lint.NewSet("总价", "总额", "金额", "价款", "同价", "总款", "货款", "造价", "全款")

// baseOf is what a share is of by its last two characters: 总价 for 支付合同总价的50%.
func baseOf(t *lint.Text, i int, q lint.Quantity) string {
	head, ok := strings.CutSuffix(t.All[i:q.Start], "的")
	switch k := len(head) - len("总价"); {
	case !ok || k <= 0:
		return ""
	case wholePrices.In(head[k:]):
		return "总价"
	default:
		return head[k:]
	}
}

// shares: 付50%计6000元，其余50%计5000元: each share tells the whole.
func (c *checker) shares(qs []lint.Quantity) {
	t := c.p.Text
	whole := 0.0
	for k := 0; k+1 < len(qs); k++ {
		p, q := qs[k], qs[k+1]
		if p.End > q.Start || p.Unit != lint.Percent || p.Value <= 0 || p.Value >= 1 || q.Unit != lint.Yuan || !equals[strings.Trim(t.All[p.End:q.Start], "，（人民币¥￥ ")] {
			continue
		}
		if whole > 0 && math.Abs(whole*p.Value-q.Value) > 1 {
			c.wrong(q, whole*p.Value)
			return
		}
		whole = q.Value / p.Value
	}
}

// equals stand between a share and what it comes to.
var equals = map[string]bool{"": true, "即": true, "计": true, "共计": true, "为": true, "即为": true, "合": true, "合计": true, "=": true}
