package wording

import "qiyue/lint"

// A period that one side or both set some day is none today: 在甲方指定的时限内,
// 在双方商定的时间内, 按双方议定的日期.

var (
	// periods are the nouns of it.
	periods = lint.NewSet("时间", "时限", "期限", "期间", "日期", "工期")
	// laterSet are the words right before them by which somebody sets it later.
	laterSet = lint.NewSet("指定", "指定的", "限定", "限定的", "要求的", "要求的合理", "通知的", "通知", "通知的规定", "通知规定的", "通知要求的", "商定的", "商定", "商定的适当", "议定", "议定的", "协定的", "同意的", "方规定的", "人规定的", "者规定的", "司规定的", "方规定", "台规定的", "双方规定的", "认可的", "各自规定的", "双方约定的")
	// setWithin follow the noun, and setAt come before the setter.
	setWithin = lint.NewSet("、", "内", "之内", "前", "之前", "以内", "完成", "交", "送", "提供", "进", "退", "到", "将", "把", "派")
	// setElsewhere are words of a statement by which the period stands in a text one can read.
	setElsewhere = lint.NewSet("合同规定", "协议规定", "本合同", "本协议", "合同中", "法律", "法规", "法定", "国家", "法院", "仲裁", "海关", "税务", "主管", "行政", "政府", "机关", "公安", "监管", "附件", "清单", "《", "载明", "注明", "第", "前条", "前款", "上述", "以下", "委员会", "证书", "部门")
)

// dueLater finds acts that are due within a period somebody is yet to set.
func dueLater(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(laterSet) {
		if t.All[h.Start:h.End] == "方规定" && t.Before(h.Start, "双") {
			continue // 照双方规定时间交货: the time stands in the agreement
		}
		nouns := t.PlacesIn(periods, h.End, h.End+len("期限"))
		if len(nouns) == 0 || !t.Begins(setWithin, nouns[0].End) {
			continue
		}
		_, a, b, ok := around(t, h)
		if !ok || nouns[0].End > b || t.Holds(setElsewhere, a, b) {
			continue
		}
		if duty(t.All[a:b]) || t.Holds(demanded, a, h.Start) {
			take("约定期限内", h.Start, nouns[0].End)
		}
	}
}

// demanded are verbs by which one side has the other do something.
var demanded = lint.NewSet("可在", "可于", "要求", "通知", "责令", "请", "方在", "方于", "方按")
