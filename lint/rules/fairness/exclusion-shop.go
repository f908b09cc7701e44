package fairness

import "qiyue/lint"

// What a shop, a workshop or a dealer says in plain words: gifts without a warranty, promises of
// its staff that do not count, parcels turned away, days of delay that are none, the maker to
// turn to, the warranty gone for a form that was not kept.
var (
	staff      = lint.NewSet("销售", "业务", "店员", "员工", "导购", "客服", "顾问", "师傅", "工作人员", "营业员", "经办人", "服务人员", "安装人员", "技术人员", "经纪人", "推广人员", "置业", "客户经理", "工程师", "代表", "中介人员", "前台")
	notBinding = lint.NewSet("无效", "不算", "不作数", "不具", "不作准", "无约束", "没有约束", "不承认", "不予认可", "不认", "不生效", "不受", "不得作为", "不构成", "不能作为", "不作为", "不代表", "没有效力", "无法律效力")
	gifts      = []string{"赠品", "赠送", "礼品", "试用装", "附赠", "搭赠", "样机", "样品", "展品", "展机", "特价", "处理品", "清仓", "促销品", "尾货"}
	warranties = lint.NewSet("质保", "保修", "三包", "售后", "包修", "保固", "质量担保")
	unkept     = lint.NewSet("质保", "保修", "三包", "售后", "包修", "保固", "质量担保", "保。", "保，", "保；")
	refusals   = []string{"拒收", "拒签", "不签收", "不予签收", "不收", "不接收", "不予接收", "不代收"}
	makers     = []string{"向厂家", "找厂家", "向生产", "找生产", "向制造商", "找制造商", "向厂商", "找厂商", "向原厂", "找原厂", "向供应商", "找供应商", "向品牌", "找品牌", "联系厂家", "联系生产", "联系品牌", "联系原厂", "与厂家", "与生产", "和厂家", "跟厂家", "找快递", "向快递", "联系快递", "与快递", "找物流", "向物流", "联系物流", "与物流", "向承运", "找承运", "与承运"}
	byMakers   = pairsOf([]string{"由"}, []string{"厂家", "生产厂", "生产商", "生产企业", "原厂", "制造商", "制造厂", "品牌方", "品牌商", "供应商", "厂商"})
	inLimits   = []string{"范围内赔偿", "范围内承担", "范围内向", "限度内赔偿", "限度内承担", "额度内赔偿", "额度内承担", "限额内赔偿", "限额内承担", "范围内予以赔", "范围内负责"}
	insured    = []string{"保险赔", "保险理赔", "保额", "保险金额", "理赔款", "理赔金额", "保险限额", "实际赔付"}
	anyCause   = []string{"不论何种原因", "无论何种原因", "无论任何原因", "无论因任何原因", "不论任何原因", "不论因何", "无论因何", "无论什么原因", "不论什么原因", "不管什么原因", "不管何种原因", "不管任何原因", "不问原因", "不论何因", "无论何因", "不分原因"}
	delays     = []string{"不属于", "不属违约", "不构成", "不视为", "不算", "不作为", "不认定为"}

	shopTurns = []turn{
		// 活动赠品不享受质保; 赠送的手机壳不保修.
		{rare: gifts, frame: lint.NewFrameOf(24, lint.NewSet(gifts...), lint.NewSet("不", "无", "没有"), unkept), holds: (*exclusion).unwarranted},
		// 销售顾问口头承诺无效.
		{rare: []string{"口头"}, frame: lint.NewFrameOf(30, staff, lint.NewSet("口头"), notBinding), holds: (*exclusion).unwritten},
		// 私自寄回或者到付件一律拒收.
		{rare: refusals, frame: lint.NewFrameOf(30, lint.NewSet("到付", "自行寄", "私自寄", "擅自寄", "直接寄", "同意寄", "联系寄", "客服寄", "平邮"), lint.NewSet(refusals...)), holds: (*exclusion).turnedAway},
		// 延迟交车15日以内的，不属于甲方违约.
		{rare: delays, frame: lint.NewFrameOf(30, lint.NewSet("迟延", "延迟", "延期", "逾期", "推迟", "延误", "拖延", "晚到", "晚于"), lint.NewSet("日以内", "天以内", "日内", "天内", "日之内", "天之内", "个月内", "个月以内", "小时内", "小时以内", "周内", "周以内", "日的", "天的", "小时的"), lint.NewSet(delays...), lint.NewSet("违约", "逾期", "迟延", "延期")), holds: (*exclusion).graceTaken},
		// 系生产企业责任的，由甲方协助乙方向生产企业索赔.
		{rare: makers, frame: lint.NewFrameOf(30, lint.NewSet("协助", "由甲方", "由乙方", "由买", "由顾客", "由客", "由用户", "由车主", "由业主", "由消费者", "自行", "自己", "请", "直接", "您", "配合", "帮", "只能", "须", "应"), lint.NewSet(makers...), lint.NewSet("索赔", "解决", "理赔", "交涉", "协商", "主张", "处理", "追究", "追偿", "要求赔", "投诉")), holds: (*exclusion).passedToMaker},
		// 未在当日通知的，乙方对该设备不再负保修责任.
		{rare: []string{"不再负", "不再承担", "不再提供", "不再享", "丧失", "失去", "自动失效", "不负保修", "不承担保修", "不承担质", "不予保修", "不予质保"}, frame: lint.NewFrameOf(48, lint.NewSet("未及时通知", "未通知", "未在", "未到", "未按时保养", "未按期保养", "未定期保养", "未做保养", "未保养", "未寄回", "未登记", "未注册", "未激活", "未建档", "未回访", "违反第", "转让", "转卖", "过户", "未出示", "未保留", "未贴", "未付清", "没有付清", "没付清", "未结清", "未按期支付", "未按时支付", "未按约支付", "逾期付款", "拖欠"), lint.NewSet("不再负", "不再承担", "不再提供", "不再享", "丧失", "失去", "失效", "不负", "不承担", "不予"), warranties), holds: (*exclusion).formLost},
		// 在已收取的律师费范围内赔偿.
		{rare: inLimits, frame: lint.NewFrameOf(36, lint.NewSet("在", "以"), lint.NewSet("费", "款", "金额", "数额", "报酬", "佣金", "价"), lint.NewSet(inLimits...)), holds: (*exclusion).soMuch},
		// 赔偿责任以执业保险赔付额为限.
		{rare: insured, frame: lint.NewFrameOf(36, lint.NewSet("责任", "赔偿"), lint.NewSet("以", "不超过", "限于"), lint.NewSet(insured...), lint.NewSet("为限", "为上限", "范围", "为准", "。", "，")), holds: (*exclusion).soMuch},
		// 合同终止后，乙方不再对甲方承担任何义务.
		{rare: []string{"不再对", "不再向"}, frame: lint.NewFrame(24, []string{"不再对", "不再向"}, []string{"承担任何", "负任何", "负有任何", "有任何", "承担一切"}, []string{"义务", "责任"})},
		// 对产品未作任何其他陈述或保证.
		{rare: []string{"未作任何", "未做任何", "未作出任何", "未做出任何", "未作其他", "未作其它"}, frame: lint.NewFrame(24, []string{"未作", "未做"}, []string{"陈述", "保证", "承诺", "声明"}), holds: (*exclusion).unsaidOther},
		// 洗坏表带本店不管; 漏液、线条不保.
		{rare: []string{"不管", "不承担", "不兜底", "不负担", "不保"}, holds: (*exclusion).leftAlone},
		// 客户签字即表示知晓并同意此风险.
		{rare: []string{"表示", "即视为", "视为", "代表"}, frame: lint.NewFrameOf(24, lint.NewSet("视为", "表示", "代表"), lint.NewSet("同意", "接受", "自愿", "愿意", "认可", "知晓", "承担"), lint.NewSet("风险"))},
		// 检测超标不能直接认定为乙方产品问题.
		{rare: []string{"不能认定", "不得认定", "不能直接认定", "不能归", "不得归", "不应归", "不能据此认定", "不能视为", "不能作为"}, frame: lint.NewFrameOf(15, lint.NewSet("不能", "不得", "不应"), lint.NewSet("认定", "归咎", "归责", "归因", "归于", "视为", "作为"), lint.NewSet("产品", "质量", "乙方", "甲方", "卖方", "本店", "我司", "厂家"), lint.NewSet("问题", "责任", "缺陷", "原因", "不合格")), holds: (*exclusion).presumed},
		// 逾期未报的，当月三包件不予受理.
		{rare: []string{"不予受理", "不再受理", "不予结算", "不再结算", "不予核销", "不予报销", "不予补", "不再补", "不予认可"}, frame: lint.NewFrameOf(36, lint.NewSet("逾期", "过期", "超期", "超时", "过时", "未按时"), lint.NewSet("不予受理", "不再受理", "不予结算", "不再结算", "不予核销", "不予报销", "不予补", "不再补", "不予认可")), holds: (*exclusion).cutOff},
		// 超过三个月不取的，本店不负责保管.
		{rare: pairsOf([]string{"不负责", "不予", "不代为"}, []string{"保管", "看管", "照看", "看护"}), holds: (*exclusion).soleRemedy},
		// 停保期间发生的一切事故与乙方无关.
		{rare: []string{"停保", "停修", "停止维保期间", "停止服务期间", "暂停服务期间", "暂停期间", "停梯期间", "停机期间", "停用期间", "中止期间", "停止期间", "停工期间"}, frame: lint.NewFrameOf(36, lint.NewSet("停保", "停修", "期间"), lint.NewSet("一切", "任何", "所有", "全部"), lint.NewSet("事故", "伤", "损失", "后果", "责任"), lint.NewSet("无关", "不承担", "不负", "自负", "自行承担"))},
		// 服务抵扣为未达标的唯一救济.
		{rare: pairsOf([]string{"唯一", "唯一的", "仅有的"}, []string{"救济", "补救", "赔偿方式", "补偿方式", "赔偿责任", "违约责任"}), holds: (*exclusion).soleRemedy},
		// 组件质保由生产厂家提供.
		{rare: byMakers, frame: lint.NewFrameOf(15, lint.NewSet("质保", "保修", "售后", "三包", "质量责任", "质量问题"), lint.NewSet(byMakers...), lint.NewSet("提供", "负责", "承担", "解决", "处理", "执行")), holds: (*exclusion).leftToMaker},
		// 乙方不承诺具体发电量.
		{rare: []string{"不承诺", "不作承诺", "不做承诺"}, frame: lint.NewFrameOf(18, lint.NewSet("不承诺", "不作承诺", "不做承诺"), lint.NewSet("具体", "效果", "产量", "电量", "节能", "成功", "寿命", "时效", "到货", "修复", "通过", "使用年限", "质量", "恢复"))},
		// 但质量问题由厂家造成的除外.
		{rare: []string{"造成的除外", "原因除外", "原因的除外", "导致的除外", "引起的除外", "所致除外", "所致的除外", "故障除外", "缺货除外", "延误除外"}, frame: lint.NewFrameOf(18, lint.NewSet("厂家", "供应商", "生产厂", "上游", "原厂", "物流", "快递", "合作方", "云平台", "云服务", "分包", "厂商", "制造商"), lint.NewSet("造成", "原因", "导致", "引起", "所致", "故障", "缺货", "延误"), lint.NewSet("除外"))},
		// 人员伤亡，不论何种原因，均由乙方自行负责.
		{rare: anyCause, frame: lint.NewFrameOf(30, lint.NewSet(anyCause...), lint.NewSet("由", "与", "向"), lint.NewSet("承担", "负责", "赔偿", "无关", "追偿", "自负", "自理")), holds: (*exclusion).whateverCause},
	}
)

// unwarranted reports goods given or sold off without a warranty, not ones that leave it alone.
func (e *exclusion) unwarranted(i, j int) bool {
	return !e.t.HasAny(i, j, "影响", "，", "。") && !e.t.HasAny(j, e.s.End, "以外", "之外", "除外")
}

// unwritten reports a word of the staff that never counts, though confirmed in writing.
func (e *exclusion) unwritten(i, j int) bool { return !e.t.HasAny(i, j, "书面") }

// turnedAway reports parcels refused, those with defective goods included.
func (e *exclusion) turnedAway(i, j int) bool {
	return !e.t.HasAny(e.s.Start, i, "无理由", "非质量", "无质量", "个人原因")
}

// graceTaken reports days of delay that one who delivers grants itself.
func (e *exclusion) graceTaken(i, j int) bool {
	return !e.fairly(e.s.Start, i) && !e.t.HasAny(e.s.Start, j, "付", "双方", "一方", "缴", "还款", "交租")
}

// passedToMaker reports a buyer sent to the maker or carrier instead of being answered.
func (e *exclusion) passedToMaker(i, j int) bool {
	t, s := e.t, e.s
	return e.lossTold(s.End) && !t.HasAny(i, j, "。") && !t.HasAny(s.Start, s.End, "有权", "也可", "亦可", "可以", "先行", "垫付", "赔偿后", "负责向", "保险", "代为", "授权", "本店负责", "非质量", "人为", "不影响")
}

// formLost reports a warranty lost for a form not kept, whatever it brought about.
func (e *exclusion) formLost(i, j int) bool {
	return !e.t.Holds(because, i, j) && !e.t.HasAny(i, j, "期满", "届满", "保修期内", "保修费", "保修金", "质保金")
}

// soMuch reports a limit by what was paid or insured, with intent and gross negligence within it.
func (e *exclusion) soMuch(i, j int) bool {
	return !e.t.HasAny(e.s.Start, e.s.End, "保险公司", "保险人", "担保", "保证人", "出资", "股东", "以外") && !e.faulty(e.s.Start, i) && !carved(e.t, i)
}

// unsaidOther reports that nothing else is warranted, not that nothing false was said.
func (e *exclusion) unsaidOther(i, j int) bool {
	return !e.t.HasAny(i, j, "虚假", "不实", "误导", "对外", "隐瞒")
}

// leftAlone reports a loss with which a house has nothing to do: it stands at the end of what it says.
func (e *exclusion) leftAlone(i, j int) bool {
	t, s := e.t, e.s
	a, _ := t.Part(i)
	return (j >= s.End || t.After(j, "，", "。", "；")) && e.lossTold(i) && !e.fairly(s.Start, i) && !t.Holds(alikeBoth, s.Start, s.End) && !isLay(lastActor(t, a, i)) && (t.Holds(because, s.Start, i) || !t.HasAny(s.Start, i, "费")) && !t.HasAny(s.Start, i, "自己")
}

// soleRemedy reports a remedy beside which there is no other, whatever was intended.
func (e *exclusion) soleRemedy(i, j int) bool { return !e.carvesOut() }

// leftToMaker reports a warranty that is the maker's and not the seller's.
func (e *exclusion) leftToMaker(i, j int) bool {
	return !e.t.HasAny(i, j, "，", "或", "和", "共同") && !e.t.HasAny(e.s.Start, e.s.End, "连带", "先行", "以外", "非质量", "期满", "保修期外", "协助办理保修卡")
}

// presumed reports a defect that is not to be told from what shows it.
func (e *exclusion) presumed(i, j int) bool { return e.lossTold(e.s.End) && !e.fairly(e.s.Start, i) }

// cutOff reports claims cut off by a date of the house's paperwork, be they never so good.
func (e *exclusion) cutOff(i, j int) bool {
	return !e.t.HasAny(e.s.Start, e.s.End, "年", "期满", "个月", "保修期", "质保期") && e.t.HasAny(e.s.Start, e.s.End, "三包", "索赔", "理赔", "返利", "补偿", "赔", "质量", "费用", "工单", "旧件")
}

// whateverCause reports a loss laid on one side though the other may have caused it.
func (e *exclusion) whateverCause(i, j int) bool {
	t, s := e.t, e.s
	return t.HasAny(s.Start, s.End, "伤", "亡", "事故", "损失", "损坏", "丢失", "责任") && !t.HasAny(s.Start, s.End, "质保", "保修", "解除", "终止", "免费") && !t.HasAny(i, j, "责任方", "过错", "违约", "双方", "保险", "责任人")
}
