package money

import "qiyue/lint"

// Words of a payment that is told of and not agreed: one that another contract orders, and how
// long the contract lasts.
var (
	byOther = lint.NewFrame(12, []string{"按", "按照", "依照", "根据"}, []string{
		"施工合同", "主合同", "总包合同", "总承包合同", "采购合同", "原合同", "买卖合同", "租赁合同",
	}, []string{"约定", "规定"})
	lapsing = lint.NewFrame(90, []string{"生效至", "生效，至", "有效期至"}, []string{"结清", "付清", "支付"}, []string{"失效", "终止"})
)

// noPayment reports that bytes i to j only tell of a payment: 甲方应按施工合同约定支付工程款 in a
// mandate to pay, 合同生效，至结清尾款后失效, or a name of what is owed (乙方应支付给甲方的款项).
func noPayment(t *lint.Text, i, j int) bool {
	s := t.SentenceAt(i)
	if _, _, ok := t.Frame(lapsing, s.Start, s.End); ok {
		return true
	}
	if _, _, ok := t.Frame(byOther, i, j); ok {
		return true
	}
	return lint.HasSuffix(t.All[i:j], "的款项", "的费用", "的金额") && j == s.End-len("。")
}
