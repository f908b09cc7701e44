package sides

import "qiyue/lint"

var (
	// accounts are what a payer pays to behind the label of a side.
	accounts = lint.NewSet("账户", "的账户", "指定账户", "指定的账户", "银行账户", "的银行账户", "账号")
	// toItself are words of a payment to the one who pays.
	toItself = lint.NewFrame(15, []string{"应向自己", "须向自己", "应向其自身", "应向自身", "向自己"}, []string{"支付", "发放", "缴纳", "赔偿", "交纳", "给付"})
	// ofOwn are words by which the money stays in the house with good reason.
	ofOwn = lint.NewSet("转入", "划入", "转回", "归集", "共管", "监管", "员工", "托管", "开立")
)

// ownAccount reports a side that pays into its own account, or itself:
// 由甲方向甲方账户缴纳, 承租方应向自己支付.
func ownAccount(p *lint.Pass) {
	t := p.Text
	for _, side := range eachSide(t) {
		word := side.label + "向" + side.label
		for k := range t.Each(word) {
			j := k + len(word)
			if s := t.SentenceAt(k); !t.Begins(accounts, j) || t.HoldsWord(ofOwn, s.Start, s.End) {
				continue
			}
			_, b := t.Part(k)
			i, b := t.Within(k, b, 30)
			p.Flag(i, b, "side", side.label)
		}
	}
	for s, h := range t.Framed(toItself, 0) {
		i, j := h.Start, h.End
		if t.HoldsWord(ofOwn, s.Start, s.End) {
			continue
		}
		for _, side := range eachSide(t) {
			if a, _ := t.Part(i); t.After(a, side.label) && !t.HasAny(a, i, side.other, "不得", "要求") {
				p.Flag(a, j, "side", side.label)
			}
		}
	}
}
