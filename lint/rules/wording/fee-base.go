package wording

import (
	"strings"

	"qiyue/lint"
)

// A rate without its base, and a price that leaves something out, say no amount: 工时费
// 优惠10% of what nobody told, 以上价格不含备件费 and no price of spares.

var (
	// cuts are words of a price below another one.
	cuts = lint.NewSet("折", "优惠")
	// cutBases are what a price is cut from.
	cutBases = []string{
		"工时费", "工时", "配件", "零件", "零部件", "备件", "材料", "耗材", "维修费", "修理费", "服务费", "销售价", "零售价", "市场价", "门市价",
		"标价", "原价", "出厂价", "定价", "收费", "价格", "会员",
	}
	// uncut are words of a sentence whose base is told, or that cuts no price.
	uncut = []string{
		"元", "附件", "价目", "清单", "报价单", "折合", "折旧", "折价", "折算", "折抵", "折扣券", "违约", "赔", "税", "利率", "招标", "中标", "投标",
		"逾期", "合同总价", "合同价", "总价", "货款", "现金", "返",
	}
	// leftOut are words by which a price leaves something out, theWhole what it is.
	leftOut  = lint.NewSet("不包括", "不包含", "不含", "未包括", "未包含", "不计")
	theWhole = []string{
		"该费用", "此费用", "上述费用", "以上费用", "服务费", "维护费", "维保费", "保养费", "维修费", "运维费", "管理费", "以上价格", "此价格",
		"该价格", "总价", "合同价", "报价", "服务费用", "维护费用", "保养费用", "维修费用", "单价",
	}
	// pricedRest are words of a sentence or the next by which what is left out is dealt with.
	pricedRest = []string{"税", "另", "由甲方", "由乙方", "由买方", "由客户", "自行", "自备", "购买", "承担", "附件", "清单", "违约", "运费", "运输费"}
	// circular lead to a fee that is said to be agreed in the very paper that tells none.
	circular = lint.NewSet(
		"依合同", "照合同", "按合同", "按本合同", "照本合同", "依本合同", "依照合同", "按照合同", "按照本合同", "照本协议", "按本协议", "依本协议",
		"按协议", "依协议", "照协议", "按照本协议", "按照协议", "写明的", "载明的", "列明的", "合同约定的", "协议约定的", "合同规定的", "协议规定的",
		"约定数额", "约定的数额", "约定的金额", "约定金额",
	)
)

// baseless finds prices by a share of a base that the text does not tell: 配件按当年售价八折.
func baseless(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(cuts) {
		sen, a, b, ok := around(t, h)
		if !ok || t.HasAny(sen.Start, sen.End, uncut...) || !t.HasAny(a, b, cutBases...) || t.PassageAt(h.Start).Table != nil {
			continue
		}
		i, j := a, h.End
		if t.All[h.Start:h.End] == "折" {
			if !lint.HasSuffix(t.All[a:h.Start], "一", "二", "三", "四", "五", "六", "七", "八", "九", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0") {
				continue
			}
		} else {
			qs := t.QuantitiesIn(h.End, b)
			if len(qs) != 1 || qs[0].Unit != lint.Percent || qs[0].Start-h.End > len("幅度为：") {
				continue
			}
			j = qs[0].End
		}
		if k := lead(t.All[a:h.Start], []string{"以", "按"}, 16); k >= 0 {
			i = a + k
		} else if j-i > 90 {
			i = h.Start
		}
		take("成本费", i, j)
	}
}

// without finds what a price leaves out and no one prices: 维护费不包括换件的费用.
func without(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(leftOut) {
		sen, a, b, ok := around(t, h)
		if !ok || t.PassageAt(h.Start).Table != nil {
			continue
		}
		whole := strings.TrimSuffix(t.All[a:h.Start], "均")
		apart := whole == ""
		if apart {
			whole, _, _ = strings.Cut(t.All[sen.Start:a], "为") // 年服务费为2万元，不含差旅费
		}
		rest := strings.TrimSuffix(t.All[h.End:b], "用")
		if !lint.HasSuffix(strings.TrimSuffix(whole, "中"), theWhole...) || !lint.HasSuffix(rest, "费", "零件", "配件", "备件", "耗材", "材料") || t.HasAny(sen.Start, min(len(t.All), lint.RuneStart(t.All, sen.End+120)), pricedRest...) {
			continue
		}
		if apart && t.Count(rest) > 1 || !apart && pricedElsewhere(t, rest) {
			continue // the sum in the sentence is of the whole
		}
		take("其他费用", h.Start, b)
	}
}

// circularFee finds a fee that is paid as agreed in a text that tells no amount at all:
// 甲方按本合同约定的保养费用付款.
func circularFee(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(circular) {
		sen, a, b, ok := around(t, h)
		if !ok || !t.HasAny(
			sen.Start, sen.End, "支付", "付款", "付给", "付乙方", "付甲方", "结算", "缴纳", "付清", "收取",
		) || t.HasAny(
			max(a, lint.RuneStart(t.All, max(0, h.Start-36))), b, "违约", "逾期", "未", "不", "如", "若", "附件", "时间", "期限", "日期", "条件", "标准",
			"拒",
		) {
			continue
		}
		rest := t.All[h.End:b]
		k := max(strings.Index(rest, "费"), strings.Index(rest, "款"), strings.Index(rest, "租金"))
		if k < 0 || k > len("十个字以内的某某费") || strings.Contains(rest[:k], "，") || strings.Contains(rest[:k], "第") || strings.HasSuffix(rest[:k], "条") {
			continue
		}
		if tellsAmounts(t) {
			return
		}
		if lint.HasPrefix(rest, "相关", "有关", "各项", "其他", "全部", "应付", "上述", "费", "款") {
			continue // which of them is another question
		}
		end := h.End + k + len("费")
		if t.After(end, "日", "额", "义务") {
			continue // 还款日
		}
		take("另行协商", max(a, h.Start), end)
	}
}

// tellsAmounts reports that a text tells or asks for some amount of money, or names a paper
// that does.
func tellsAmounts(t *lint.Text) bool {
	return t.Memo(amountsKey{}, func() any { return anyAmount(t) }).(bool)
}

type amountsKey struct{}

func anyAmount(t *lint.Text) bool {
	return t.UnitIn(0, len(t.All), lint.Yuan) || t.Has(
		"元整", "_元", "X元", "万元", "人民币", "附件", "价目表", "报价单", "￥", "¥", "价格表", "收费表", "收费标准", "费用明细", "价格明细",
		"费用清单", "价款明细",
	)
}

var (
	// dictating are acts by which one side makes the price, dictated the words of it.
	dictating = lint.NewSet("制定", "核定", "公布", "告知", "发布", "下发", "自定", "定期公布")
	dictated  = lint.NewFrameOf(39, lint.NewSet(setters...), dictating, lint.NewSet("价格", "单价", "收费标准", "供货价", "销售价", "出厂价", "批发价", "价目", "费率"))
)

// dictates finds a price that one side makes known when it likes: 总部每月公布当期供货价格.
func dictates(t *lint.Text, take func(entry string, i, j int)) {
	for s, h := range t.Framed(dictated, 1) {
		i, j := h.Start, h.End
		if a, _ := t.Part(i); i != a || t.HasAny(i, j, "的", "，") || t.HasAny(
			s.Start, s.End, "附件", "双方", "协商", "建议", "指导", "不得", "零售", "招标", "如", "若", "同意", "政府", "物价局", "物价部门", "物价主管",
			"物价管理", "见",
		) {
			continue
		}
		take("市场价", i, j)
	}
}
