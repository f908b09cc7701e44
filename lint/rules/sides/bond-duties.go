package sides

import (
	"slices"

	"qiyue/lint"
)

var (
	// goodsBonds and workBonds are the kinds of agreement on goods and on work.
	goodsBonds, workBonds, bothBonds = []string{"买卖"}, []string{"服务", "工程", "承揽"}, []string{"买卖", "服务", "工程", "承揽"}
	// notVouch are statements about what the other side or a third one brought, notAccept about acceptance
	// that is only prepared, notReturn about a thing that comes back.
	notVouch  = lint.NewSet("要求", "有权", "提供", "自购", "自供", "自行", "自备", "监督", "检查", "第三", "分包", "配合", "协助", "采购", "指定", "退")
	notAccept = lint.NewSet("申请", "配合", "通知", "自检", "材料", "进场", "参加", "协助", "自行", "提交", "报", "接受", "分包", "隐蔽", "准备", "退", "书面", "甲方", "乙方", "买方", "有权", "要求", "经")
	notReturn = lint.NewSet("有权", "要求", "押金", "保证金", "定金", "费", "款", "第三", "督促", "归还", "返还", "期满", "配合", "同意", "被")

	// bondDuties are further acts of the kind of bondActs: what is warranted, accepted, used, fetched back.
	bondDuties = []bondAct{
		{bothBonds, true, lint.NewFrame(24, []string{"保证", "确保"}, []string{"商品质量", "产品质量", "货物质量", "维修质量", "服务质量", "施工质量", "工程质量", "维保质量", "保养质量", "安装质量", "出售的商品", "出售的货物", "供应的商品", "所用材料", "使用的材料"}), notVouch},
		{bothBonds, true, lint.NewFrame(36, []string{"对"}, []string{"保修", "实行三包", "承担三包", "维修质量负责", "服务质量负责", "施工质量负责", "工程质量负责", "产品质量负责", "维保质量负责", "保养质量负责", "质量负全部责任"}), notVouch},
		{bothBonds, true, lint.NewFrame(36, []string{"设立", "建立", "开通", "公布", "保证"}, []string{"热线", "值班电话", "服务电话", "报修电话", "客服电话"}), notServe},
		{workBonds, true, lint.NewFrame(24, []string{"提交", "出具"}, []string{"维修报告", "维保报告", "保养报告", "服务报告", "巡检报告", "维修记录", "保养记录", "竣工图", "竣工资料"}), notVouch},
		{workBonds, true, lint.NewFrame(15, []string{"未能", "未按", "逾期", "不能按", "延期"}, []string{"修复", "维修", "完工", "竣工", "交工", "施工", "保养", "制作完成"}), notServe},
		{workBonds, true, lint.NewFrame(36, []string{"制定", "编制"}, []string{"保养计划", "维保计划", "维修计划", "维护计划", "维修方案", "保养方案", "施工计划"}), notVouch},
		{workBonds, true, lint.NewFrame(24, []string{"按", "按照"}, []string{"图施工", "图纸施工", "规范施工", "工艺施工", "标准施工"}), notServe},
		{workBonds, true, lint.NewFrame(36, []string{"做好", "负责", "清理", "清运", "后"}, []string{"施工现场的安全", "安全防护", "施工垃圾", "成品保护", "清理现场"}), notServe},
		{workBonds, true, lint.NewFrame(24, []string{"为施工人员", "为作业人员", "为维修人员", "为安装人员"}, []string{"保险"}), notServe},
		{bothBonds, false, lint.NewFrame(36, []string{"应及时", "须及时", "收货时", "到货时", "送货时", "提货时", "应当场", "完工后"}, []string{"验收", "当面清点", "签收"}), notAccept},
		{[]string{"买卖", "服务", "租赁"}, false, lint.NewFrame(36, []string{"按照", "按", "遵守"}, []string{"规程使用", "说明书使用", "说明书操作", "要求使用"}), notServe},
		{[]string{"买卖", "服务", "租赁"}, false, lint.NewFrame(9, []string{"使用"}, []string{"不当造成", "不当导致", "不当引起"}), lint.NewSet("人员", "工具", "材料", "配件")},
		{[]string{"工程"}, false, lint.NewFrame(15, []string{"腾空", "腾出"}, []string{"房屋", "现场", "场地", "家具"}), notServe},
		{bothBonds, false, lint.NewFrame(12, []string{"拖延", "无故不"}, []string{"验收"}), notAccept},
		{goodsBonds, true, lint.NewFrame(24, []string{"随货", "同时提供", "附"}, []string{"合格证", "说明书", "保修卡", "三包凭证", "质量证明"}), lint.NewSet("检查", "保管", "核对", "凭", "出示", "验", "要求", "有权", "退")},
		{goodsBonds, false, lint.NewFrame(18, []string{"对"}, []string{"质量有异议", "数量有异议", "规格有异议", "质量提出异议"}), lint.NewSet("退回", "退货")},
		{goodsBonds, false, lint.NewFrame(9, []string{"无正当理由", "无故", "拒收", "中途"}, []string{"退货", "拒收", "货物", "商品"}), lint.NewSet("断", "停", "不发", "不交", "供")},
		{goodsBonds, false, lint.NewFrame(15, []string{"保管"}, []string{"购货发票", "保修卡", "保修凭证", "购机凭证"}), notServe},
		{[]string{"租赁"}, true, lint.NewFrame(36, []string{"保证"}, []string{"性能良好", "合法的所有权", "合法所有权", "所有权或", "权属清晰"}), lint.NewSet("归还", "返还", "期满", "交还")},
		{[]string{"租赁"}, true, lint.NewFrame(15, []string{"收回"}, []string{"设备", "房屋", "租赁物", "商铺", "车辆"}), notReturn},
		{[]string{"租赁"}, false, lint.NewFrame(15, []string{"拖欠", "逾期支付", "逾期交纳", "未按时支付", "未按时交纳", "未按期支付"}, []string{"租金", "房租", "租赁费"}), notPay},
		{[]string{"租赁"}, false, lint.NewFrame(15, []string{"损坏", "丢失"}, []string{"设备", "租赁物", "房屋", "设施", "车辆"}), notReturn},
		{[]string{"租赁"}, false, lint.NewFrame(12, []string{"需要", "希望", "申请"}, []string{"续租"}), notReturn},
		{[]string{"租赁"}, false, lint.NewFrame(30, []string{"将"}, []string{"设备归还", "设备返还", "房屋交还", "房屋归还", "房屋返还", "租赁物返还", "租赁物归还", "商铺交还", "车辆归还", "车辆交还"}), lint.NewSet("押金", "有权", "要求")},
		{[]string{"运输"}, true, lint.NewFrame(36, []string{"将货物", "按时", "安全", "及时"}, []string{"送达", "运达", "运抵", "送至", "运至", "运到"}), notServe},
		{[]string{"运输"}, true, lint.NewFrame(36, []string{"提供", "保证", "确保"}, []string{"运输车辆", "合格的车辆", "运输工具", "司机", "驾驶员", "货物安全"}), notServe},
		{[]string{"运输"}, true, lint.NewFrame(36, []string{"对"}, []string{"运输中的", "运输途中的", "运输过程中的"}), notServe},
		{[]string{"运输"}, false, lint.NewFrame(30, []string{"申报", "填写"}, []string{"品名", "托运单", "货物名称", "货物清单"}), notServe},
		{[]string{"运输"}, false, lint.NewFrame(15, []string{"对货物", "按照标准"}, []string{"包装", "妥善包装"}), lint.NewSet("检查", "加固", "破损", "不符")},
	}
	allBondActs = slices.Concat(bondActs, bondDuties)
)

// bans are what only one side is forbidden: the tenant to sublet, who serves to pass the work on.
var bans = []bondAct{
	{[]string{"租赁"}, false, lint.NewFrame(30, []string{"不得"}, []string{"转租", "转借"}), lint.NewSet("拒绝", "阻止")},
	{[]string{"租赁"}, true, lint.NewFrame(12, []string{"不得"}, []string{"收回"}), notReturn},
	{[]string{"运输"}, true, lint.NewFrame(15, []string{"不得"}, []string{"运输路线", "行驶路线"}), lint.NewSet("要求", "指定")},
	{workBonds, true, lint.NewFrame(45, []string{"不得"}, []string{"转包"}), lint.NewSet("要求", "指使")},
	{[]string{"运输"}, false, lint.NewFrame(15, []string{"不得"}, []string{"托运", "夹带"}), lint.NewSet("接受")},
}

// bondedSides are those of the head, or the sides by what the text says they do under an agreement
// of the kind that its title names.
func bondedSides(t *lint.Text) []headSide {
	sides, ps := headSides(t), t.Parties()
	if sides != nil && sides[0].bond != "" {
		return sides
	}
	if len(ps) != 2 || !sure(ps[0]) || ps[0].Margin*4 < max(ps[0].Count, ps[1].Count) { // much is said of both
		return nil
	}
	title := t.Title()
	for _, b := range titleBonds {
		if lint.Contains(title, b.words...) && !slices.Contains(otherwisePaid, b.kind) {
			return []headSide{{[]string{ps[0].Label}, b.kind, ps[0].Role == lint.Provider}, {[]string{ps[1].Label}, b.kind, ps[1].Role == lint.Provider}}
		}
	}
	return nil
}
