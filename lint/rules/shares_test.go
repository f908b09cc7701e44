package rules

import (
	"testing"

	"qiyue/lint"
)

// The shares of a loss as they add up, reckoned by hand.
func TestShareFigures(t *testing.T) {
	linter := lint.New(All())
	for text, want := range map[string]string{
		"货柜受潮的损失由船代、车队、仓库各负四成。":           "120%",
		"数据丢失的善后费用，云商、集成商、用户按四成、四成、三成分摊。": "110%",
		"误喷药害的赔偿，机手与农户三七开，药企再出二成。":        "120%",
		"漏水造成的返修，安装队认四成，其余业主自付五成。":        "90%",
		"碰撞损失由双方各承担四成。":                   "80%",
		"刹车失灵伤人的赔款，车主出两成半，修理厂出六成。":        "85%",
		"火灾责任：商户承担二分之一，物业承担三分之一。":         "83.33%",
		"错装与漏检并存造成返工的，车间与班组对半开，检验员另负一成五。": "115%",
		"磕碰致裂的损失按20%、60%由车队和库房分担。":        "80%",
		"塔吊倒塌的赔款，总包、分包、租赁公司依次承担五成、三成、三成。": "110%",
	} {
		got := reckoned(t, linter, "liability-split", "合同.txt", text)
		if got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}
