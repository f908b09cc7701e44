package practice

import "qiyue/lint"

// What is brought to be mended, and what it holds.
var (
	devices = []string{"送修", "送检", "返厂", "寄修", "机器", "设备", "机内", "硬盘", "手机", "电脑", "车辆", "整机", "主机", "机身", "委修", "待修", "修理物", "维修物", "定作物", "在修"}
	records = []string{"资料", "数据", "照片", "信息", "内容", "文件", "通讯录", "聊天记录", "图纸", "程序", "密码"}
	oldOnes = []string{"旧件", "换下的", "拆下的", "更换下来", "换下来", "旧零件", "旧配件", "坏件", "旧料"}

	ofRepairs = lint.NewSet("维修", "修理", "送修", "返修", "检修", "返厂", "寄修", "委修", "待修", "在修", "换下", "旧件", "拆下的", "保养")
)

// The frames of a repairer who owes no care: 零件何处得来，由乙方自便; 送修期间丢失的风险归甲方;
// 乙方可拷贝机内资料; 旧件由乙方收走，不再说明原因.
var careless = []*lint.Frame{
	lint.NewFrame(18, []string{"零件", "配件", "备件", "部件", "材料", "用料", "滤芯", "耗材"}, []string{
		"何处", "哪里", "从哪", "何方", "何人供", "来路", "来源", "出处", "渠道", "新旧", "牌子", "品质", "真伪", "成色",
	}, []string{
		"自便", "自定", "自主", "自行决定", "自己决定", "决定", "不必说明", "无须说明", "无需说明", "不作说明", "概不说明", "不问", "不论", "不限",
		"不作要求", "均可",
	}),
	lint.NewFrame(42, devices, []string{
		"磕碰", "丢失", "遗失", "毁损", "灭失", "损毁", "被盗", "失窃", "刮花", "进水", "碰伤", "日晒", "雨淋", "减损", "损耗", "短少",
	}, []string{
		"归甲方", "由甲方", "甲方自负", "甲方自理", "甲方负担", "甲方承担", "客户自负", "客户承担", "用户自负", "用户承担", "由客户", "由用户",
		"由送修人", "送修人自负", "送修方自负", "由送修方", "概不负责", "不负责", "不承担", "不予赔偿", "不赔",
	}),
	lint.NewFrame(24, []string{"乙方", "承修方", "维修方", "本店", "我店", "维修站", "修理厂"}, []string{
		"无看护", "无保管", "不负保管", "不负看管", "不负看护", "没有保管", "没有看管", "不担保管", "不承担保管", "不承担看管", "无照管", "免负保管",
		"不另行保管", "不尽保管",
	}),
	lint.NewFrame(24, devices, []string{"露天", "院内", "门外", "路边", "通道", "无人看管", "无遮蔽"}, []string{"停放", "存放", "堆放", "摆放", "放置"}),
	lint.NewFrame(15, []string{
		"乙方可", "乙方有权", "乙方得", "可由乙方", "承修方可", "承修方有权", "维修方可", "维修方有权", "本店可", "本店有权", "我店可", "我店有权",
	}, []string{
		"拷贝", "复制", "留存", "保存", "备份", "查看", "浏览", "翻看", "使用", "导出", "清空", "删除", "处置", "利用",
	}, devices, records),
	lint.NewFrame(
		12, []string{"机内", "送修", "硬盘", "手机", "设备内", "存储", "电脑"}, records,
		[]string{"由乙方", "由承修方", "由维修方", "由本店", "任由", "听凭", "归乙方"},
		[]string{"处置", "处理", "支配", "留存", "删除", "使用", "所有", "决定"},
	),
	lint.NewFrame(30, oldOnes, []string{"乙方", "承修方", "维修方", "本店", "我店"}, []string{
		"不再列", "不再说明", "不说明", "不必说明", "无须说明", "无需说明", "不另说明", "不交甲方", "不予展示", "不出示", "不再交", "不予清点",
		"不作登记", "不登记", "不必出示", "不再出示",
	}),
}

// carelessly finds the first sentence on repairs by which the one who repairs owes no
// care.
func carelessly(t *lint.Text) (start, end int, found bool) {
	for s := range t.SentencesWith(ofRepairs) {
		if t.HasAny(s.Start, s.End, "同意", "妥善", "自乙方", "由乙方赔", "因甲方", "人为") {
			continue
		}
		if i, j, ok := t.AnyFrame(s.Start, s.End, careless...); ok {
			i, j = t.Within(i, j, 50)
			return i, j, true
		}
	}
	return 0, 0, false
}

// entrusts are words by which a thing goes to the one who mends it and comes back.
var entrusts = lint.NewSet(
	"送修", "返厂", "寄修", "委修", "交乙方修", "交由乙方修", "交付乙方修", "取机", "取表", "取车", "取件", "接机后", "接车", "车辆进厂",
	"机器进厂", "设备进厂", "出厂时付", "到厂之日", "运至乙方", "运到乙方", "送至乙方", "送到乙方", "寄至乙方", "寄到乙方", "乙方厂内",
	"乙方店内", "修好交还", "修毕交还",
)

// handedOver reports a short agreement, of two sides and some clauses, by which a
// thing is handed over for repair.
func handedOver(t *lint.Text) bool {
	return len(t.Parties()) > 1 && len(t.Clauses()) > 3 && t.Holds(entrusts, 0, len(t.All))
}
