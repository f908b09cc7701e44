package wording

import "qiyue/lint"

// “Part” of a sum or of goods is no amount: 退还部分清洗费, 免收部分租金, 对部分座椅
// 进行翻新.

var (
	parts = lint.NewSet("部分")
	// parting are the verbs right before it by which a part is given, borne or
	// taken.
	parting = lint.NewSet(
		"退还", "退回", "返还", "减免", "减收", "免收", "免除", "减少", "承担", "负担", "分担", "补偿", "补贴", "赔偿", "扣除", "扣减", "扣留",
		"没收", "收取", "补足", "垫付", "报销", "提供", "更换", "赠送", "开放",
	)
	// whole are words by which the part is what remains or is told.
	whole = lint.NewSet("全部", "已", "未", "所", "该", "此", "超出", "剩余", "其余", "不足", "差额", "抵押", "条款", "即", "不", "%", "股", "部分的除外")
	// fairParts follow a part that is told by what it is.
	fairParts = lint.NewSet(
		"视为", "为", "，", "。", "；", "、", "由", "的", "按", "不", "损失", "责任", "或损", "或修", "或更", "或零", "及", "和", "除", "外", "予",
		"应", "免", "义务", "合同", "权利", "条款", "免责", "内容", "信息", "个人", "遮", "脱", "缺", "损",
	)
)

// partly finds parts of sums and goods that no one has measured.
func partly(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(parts) {
		_, a, b, ok := around(t, h)
		if !ok || h.End == b || t.Begins(fairParts, h.End) || t.Holds(whole, max(a, h.Start-len("已经退还")), h.Start) {
			continue
		}
		switch {
		case t.Ends(parting, h.Start):
			take("部分费用", h.Start-len("退还"), h.End)
		case t.Before(h.Start, "对", "将"):
			take("部分费用", h.Start, min(b, h.End+len("零件")))
		}
	}
}
