package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// Acts that by their nature fall to who serves: to come, to mend and to deliver in time, to keep the thing running and
// its parts in stock, to cure its faults, to hand over goods with their papers, to lend another thing for the while.

var (
	// neglects tell that something was not done; undoneActs are what who serves is late with.
	neglects = lint.NewSet(
		"未于", "未能", "未在", "未按", "未及时", "未如期", "未予", "没能", "没在", "没按", "没有按", "没有在", "没及时", "没有及时", "拒不", "不能按",
		"不能及时", "不能在", "不按", "不及时", "怠于", "迟迟不", "迟迟未", "迟迟没", "拖着不", "逾期未", "逾期不", "逾期没", "逾期仍", "到期未",
		"仍未", "无法在", "无法按", "未完成", "没完成", "没有完成",
		"未修", "没修", "未上门", "没上门", "未到场", "没到场", "未派", "没派", "未恢复", "没恢复", "未响应", "未交货", "没交货", "未发货", "没发货",
	)
	undoneActs = lint.NewSet(
		"修复", "修好", "修理", "修妥", "修完", "排除故障", "排故", "到场", "到达现场", "赶到", "派人", "派员", "派工", "派师傅", "派技", "响应",
		"上门", "交货", "发货", "供货", "送货", "交付货物", "交付设备", "交付产品", "交机", "装好", "装妥", "安装", "调试", "恢复运行", "恢复正常",
		"提供备用", "提供备机", "提供备件", "提供替代", "履行保修", "履行三包", "履行维修", "履行质保", "开具发票", "开票", "提供发票",
		"巡检任务", "巡检工作", "保养任务", "保养工作", "维保任务", "维保工作", "维护任务", "检修任务",
	)
	// itsOwn are words of such a statement on what who is served has to do himself.
	itsOwn = lint.NewSet(
		"配合", "协助", "要求", "通知", "接受", "允许", "同意", "陪同", "第三", "自行", "验收", "说明书", "规程", "手册", "规定", "规范", "付",
		"款", "见证", "清点", "交接", "接收", "签收", "参加", "提货", "取货", "取车", "取机", "领取", "场地", "条件", "指定", "确认", "资料",
		"签字", "接货", "收货", "送修", "送检", "送到", "送至", "交给", "报修", "报验", "自有", "自备", "日常", "退", "备案", "登记", "卸货",
	)

	// vouches say that something will be so; supplies that it can be had, stocks what; running that a thing works.
	vouches  = lint.NewSet("保证", "确保", "保障", "承诺")
	stocks   = lint.NewSet("备件", "备品", "配件", "零件", "零部件", "易损件")
	supplies = lint.NewSet("供应", "供货", "供给", "有货", "库存", "储备", "不断货", "买得到")
	running  = lint.NewSet("正常", "稳定", "持续", "连续", "不间断", "无故障", "随时能", "随时可")
	runs     = lint.NewSet("运行", "运转", "工作", "出纸", "打印", "制冷", "制热", "供热", "可用", "能用", "开机", "通话", "显示", "称重", "送风")
	// around are words of what who is served has to see to, so that a thing may run.
	around = lint.NewSet(
		"供电", "电源", "电压", "电力", "用电", "供水", "供气", "气源", "蒸汽", "水源", "水压", "网络", "网路", "宽带", "场地", "环境", "通道",
		"道路", "机房", "照明", "通风", "线路", "条件", "通信", "通讯", "电话", "联络", "人员", "安全", "进行", "秩序", "合法", "资金", "操作",
		"数据", "生产", "办公", "经营", "营业", "日常", "配合", "协助", "自有", "自备", "提供的", "学习", "使用说明", "合理", "正确", "接口",
	)

	// summons are the calls one gets, and rates how much a thing is to work.
	summons = lint.NewSet(lint.Pairs([]string{"接到", "收到", "接"}, []string{"报修", "报障", "故障通知", "维修通知", "故障报告", "维修请求", "维修电话", "报修电话"})...)
	rates   = lint.NewSet("完好率", "可用率", "开机率", "在线率", "正常运行率")

	// faulty are what is wrong with a thing, cures how it is put right.
	faulty = lint.NewSet("质量问题", "缺陷", "故障", "程序错误", "软件错误", "漏洞", "瑕疵", "毛病")
	cures  = lint.NewSet("处理", "解决", "排除", "整改", "改正", "修正", "消除", "更正", "根治", "修")
	// passes are words of a statement on faults that who is served only tells of, or makes himself.
	passes = lint.NewSet(
		"通知", "告知", "报告", "报修", "记录", "反馈", "说明", "配合", "协助", "提出", "有权", "要求", "原因", "造成", "引起", "导致", "自有",
		"自行", "自备", "提供的", "停止", "发现", "描述", "联系", "不", "未", "可以", "确认", "现场保护", "人为", "费", "报废", "第三",
	)

	// goodsHanded go from who sells to who buys, spares lends who serves for the while; sendsBack are words of what goes the other way.
	goodsHanded = lint.NewSet(
		"备件", "备品", "配件", "零件", "备用", "替换件", "合格证", "说明书", "装箱单", "保修卡", "保修单", "质保书", "质量证明", "出厂检验", "随机",
		"易损件", "补丁", "安装包", "升级包", "升级版", "新版本", "操作手册",
	)
	spares    = lint.NewSet("备用机", "备用车", "备用件", "备用设备", "代用机", "代用设备", "替代机", "替换机", "周转机", "代步车", "备机", "替代设备", "同型号的机", "补丁", "安装包", "升级包")
	gives     = lint.NewSet("提供", "交付", "移交", "供应", "配备", "附送", "随附", "交给", "发给", "送给", "调来", "借给", "寄给", "给")
	sendsBack = lint.NewSet(
		"退", "还", "返", "旧", "坏", "缺陷", "故障件", "故障的", "损坏", "不合格", "换下", "有问题", "送修", "样", "寄回", "清单", "需求", "图纸",
		"收到", "意见", "通知", "反馈", "异议", "支付", "付款", "款", "费", "要求", "有权", "请求", "购买", "使用后", "使用期", "使用完", "归", "回收", "自备", "不",
		"未", "原有", "既有", "现有", "存放", "场地", "待修", "自有", "保管", "交接", "接到", "申请", "可以",
	)
	// sales are kinds of paper by which goods are sold.
	sales = lint.NewSet("买卖", "购销", "采购", "供货", "订购", "销售", "供应", "购买", "订货", "三包")
)

// byNature is the end of a statement that gives who is served what falls to who serves, or 0.
func byNature(t *lint.Text, st statement, other string, let bool) int {
	i, j := st.words, st.end
	if t.Holds(harmed, st.sentence.Start, st.sentence.End) {
		return 0
	}
	named := strings.Contains(t.All[i:j], other)
	if n := firstOf(t, neglects, i, j); n.End > 0 && n.Start-i <= len("应当在接报后") && !named && !t.Holds(itsOwn, i, j) {
		if w := firstOf(t, undoneActs, n.Start+len("未"), j); w.End > 0 && (!t.Begins(namedBy, w.End) || t.After(w.End, "的", "义务", "责任")) && (!let || t.HasAny(n.End, j, "上门", "到场", "派", "备用", "响应", "赶到")) {
			return j
		}
	}
	if conditional(t, st) {
		return 0
	}
	duty := t.Before(st.start, "由") || t.Begins(modals, i) || t.After(i, "对", "就") && t.Holds(modals, i, j) || t.HasAny(i, min(j, i+len("在送货时应")), "应", "须")
	if v := firstOf(t, vouches, i, j); v.End > 0 && v.Start-i <= len("应在停产以后的十年里") && !named && (duty || v.Start == i) {
		if t.Holds(stocks, v.End, j) && t.Holds(supplies, v.End, j) && !t.Holds(passes, i, v.Start) {
			return j
		}
		if r := firstOf(t, running, v.End, j); r.End > 0 && t.Holds(runs, r.End, min(j, r.End+len("的正常打印"))) && !t.Holds(around, i, j) && (!let || looksAfter(t, other)) {
			return j
		}
	}
	if v := firstOf(t, vouches, i, j); v.End > 0 && duty && !named && t.Holds(rates, v.End, j) && (!let || looksAfter(t, other)) {
		return j // 买方应保证设备完好率98%
	}
	if g := firstOf(t, summons, i, j); g.End > 0 && g.Start-i <= len("应当在") && duty && !named && !let && t.HasAny(g.End, j, "更换", "修复", "修理", "维修", "到场", "上门", "派", "排除") && !t.HasAny(g.End, j, "配合", "协助", "转", "通知", "安排乙方", "费") {
		return j // 需方应在接到报修后更换配件
	}
	if f := firstOf(t, faulty, i, j); f.End > 0 && duty && !named && !let && !t.Holds(passes, i, j) && !t.Holds(ownPremises, i, j) && t.HasAny(i, j, "负责", "免费", "无偿", "及时", "保修期", "质保期", "保证期") && t.Holds(cures, i, j) {
		return j
	}
	if t.After(i, "替"+other, "帮"+other, "应替"+other, "须替"+other, "应帮"+other, "须帮"+other, "负责替"+other) && (t.HasAny(i, j, "把", "洗") || t.Holds(deeds, i, j) || t.Holds(repairs, i, j) || t.Holds(installs, i, j)) && !t.HasAny(i, j, "联系", "协调", "办", "修改") && !t.HasAny(j, st.sentence.End, "费", "款") { // 店里替师傅把炉头装回
		return j
	}
	if t.Holds(sendsBack, i, j) {
		return 0
	}
	if g := firstOf(t, gives, i, j); g.End > 0 && (duty || t.Begins(gratis, i)) {
		if s := firstOf(t, spares, i, j); s.End > 0 {
			return max(s.End, g.End)
		}
		if w := firstOf(t, goodsHanded, i, j); w.End > 0 && !let && sales.In(t.Headlines()) && t.HasAny(i, j, "向"+other, "给"+other, "为"+other) {
			return j
		}
	}
	return 0
}

// looksAfter reports that a side, who lets a thing, mends and tends it.
func looksAfter(t *lint.Text, label string) bool {
	return slices.ContainsFunc(statements(t, label), func(st statement) bool {
		return !t.HasAny(st.words, st.end, "不", "未", "有权", "要求") && (t.Holds(repairs, st.words, st.end) || t.Holds(visits, st.words, st.end))
	})
}
