package wording

import "qiyue/lint"

// A period that one side or both set some day is none today: 在甲方指定的时限内,
// 在双方商定的时间内, 按双方议定的日期.

var (
	// periods are the nouns of it.
	periods = lint.NewSet("时间", "时限", "期限", "期间", "日期", "工期")
	// laterSet are the words right before them by which somebody sets it later.
	laterSet = lint.NewSet(
		"指定", "指定的", "限定", "限定的", "要求的", "要求的合理", "通知的", "通知", "通知的规定", "通知规定的", "通知要求的", "商定的", "商定",
		"商定的适当", "协商的", "协商确定的", "约好的", "谈妥的", "议定", "议定的", "协定的", "同意的", "方规定的", "人规定的", "者规定的",
		"司规定的", "甲方规定", "乙方规定", "买方规定", "卖方规定", "供方规定", "需方规定", "台规定的", "双方规定的", "认可的", "各自规定的",
		"双方约定的", "按规定", "按规定的", "按要求", "按要求的", "指令", "讲好的", "说好的",
	)
	// setWithin follow the noun, and setAt come before the setter.
	setWithin = lint.NewSet(
		"、", "内", "之内", "前", "之前", "以内", "完成", "交", "送", "提供", "进", "退", "到", "将", "把", "派", "撤", "清运", "清理", "清空",
		"清洗", "上门", "拆", "搬", "运离", "远离", "离场", "取件", "取货", "提货", "整改", "安装", "施工", "供货", "返修", "返工", "归还", "更换",
		"检修", "检测", "保养", "维修", "修", "巡", "布展", "开工", "复工", "补", "发货", "寄",
	)
	// setElsewhere are words of a statement by which the period stands in a text one can read.
	setElsewhere = lint.NewSet(
		"合同规定", "协议规定", "本合同", "本协议", "合同中", "法律", "法规", "法定", "国家", "法院", "仲裁", "海关", "税务", "主管", "行政", "政府",
		"机关", "公安", "监管", "附件", "清单", "《", "载明", "注明", "第", "前条", "前款", "上述", "以下", "委员会", "证书", "部门",
	)
)

// dueLater finds acts that are due within a period somebody is yet to set.
func dueLater(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(laterSet) {
		nouns := t.PlacesIn(periods, h.End, h.End+len("期限"))
		if len(nouns) == 0 || !t.Begins(setWithin, nouns[0].End) {
			continue
		}
		_, a, b, ok := around(t, h)
		if !ok || nouns[0].End > b || t.HoldsWord(setElsewhere, a, b) {
			continue
		}
		if duty(t.All[a:b]) || t.Holds(demanded, a, h.Start) {
			take("约定期限内", h.Start, nouns[0].End)
		}
	}
}

// demanded are verbs by which one side has the other do something.
var demanded = lint.NewSet("可在", "可于", "要求", "通知", "责令", "请", "方在", "方于", "方按")

var (
	// instanced open a bracket of examples, agreedUpon and paceNouns are what it stands behind.
	instanced  = lint.NewSet("（如", "（例如", "（比如", "（譬如")
	agreedUpon = lint.NewSet("约定", "规定", "写明", "载明", "商定", "确定", "议定", "设定")
	paceNouns  = lint.NewSet("周期", "间隔", "频次", "频率", "次数", "时限", "期限", "时间")
)

// paces finds intervals said to be agreed and told by an example only: 按约定的周期（如每两周）清洗.
func paces(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(instanced) {
		sen := sentenceAt(t, h.Start)
		i := lastStart(t, agreedUpon, max(sen.Start, h.Start-len("约定的周期内")), h.Start)
		if i >= 0 && t.Holds(paceNouns, i, h.Start) && len(times(t, h.End, sen.End)) > 0 {
			_, b := between(t.All, []string{"）"}, h.End, sen.End, h.End, h.End)
			take("约定期限内", i, b)
		}
	}
}
