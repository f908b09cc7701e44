package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// aheadOf announces how a sum is reckoned; what is announced must follow.
	aheadOf = lint.NewFrame(9, []string{"按", "照", "依", "以", "据"}, []string{"如下", "下列", "下述", "以下"}, []string{"方式", "方法", "公式", "标准", "办法", "规则", "价格", "费率"}, []string{
		"计算", "计收", "计取", "计费", "计付", "核算", "结算", "收取", "收费", "支付", "执行",
	})
	// toldSo is the same with its verb before: 计算方式如下.
	toldSo = lint.NewFrame(3, []string{"计算方式", "计算方法", "计算公式", "计算标准", "计价方式", "计费方式", "计费标准", "收费标准"}, []string{"如下"})
	// sumNames are sums, formulas marks of what a sum is or of a paper that tells it, followers those that begin an item.
	sumNames  = lint.NewSet("费", "价", "报酬", "租金", "金额", "佣金", "违约金", "补偿", "利息", "货款", "款项", "提成", "补贴")
	formulas  = []string{"=", "×", "÷", "乘以", "除以", "附件", "附表", "下表", "表格", "__", "元", "免费", "据实"}
	followers = "（(①②③1一aA甲"
)

// announcedOnly finds a way of reckoning that is announced and then missing: 维护费按如下方式计算。
func announcedOnly(t *lint.Text, take func(entry string, i, j int)) {
	for _, f := range []*lint.Frame{aheadOf, toldSo} {
		for s, h := range t.Framed(f, 1) {
			if t.Holds(sumNames, s.Start, h.End) && h.End == s.End && !follows(t, s.End) {
				take("正常收费", h.Start, h.End)
			}
		}
	}
}

// follows reports a sum, a formula or a list behind byte i, to the end of the next passage.
func follows(t *lint.Text, i int) bool {
	k := t.PassageIndex(max(i-1, 0))
	end := t.Passages[k].End
	if k+1 < len(t.Passages) {
		next := &t.Passages[k+1]
		if next.Table != nil || strings.ContainsAny(firstRunes(t.All[next.Start:next.End], 1), followers) {
			return true
		}
		end = next.End
	}
	return t.HasAny(i, end, formulas...) || t.UnitIn(i, end, lint.Yuan, lint.Percent)
}
