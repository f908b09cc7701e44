package fairness

import (
	"slices"

	"qiyue/lint"
)

// said is the turn of words in a row, met by those of the group key; a word of unless in the
// sentence makes it fair.
func said(key, gap int, unless []string, groups ...[]string) turn {
	return turn{rare: groups[key], frame: lint.NewFrame(gap, groups...), unless: lint.NewSet(unless...)}
}

// provided is a turn of which something else must hold besides.
func provided(holds func(e *exclusion, i, j int) bool, w turn) turn {
	w.holds = holds
	return w
}

var (
	makers  = []string{"厂家", "生产厂", "生产商", "生产企业", "原厂", "制造商", "制造厂", "厂商", "品牌方", "品牌商", "供应商"}
	shipped = append([]string{"搬家", "运输公司", "托运", "上游", "快递", "物流", "承运", "合作方", "云平台", "云服务", "分包", "品牌", "生产"}, makers...)
	covers  = []string{"质保", "保修", "三包", "售后", "包修", "保固", "质量担保", "质量责任", "质量问题"}
	sides   = []string{"甲方", "乙方", "承租方", "承租人", "买方", "需方", "客户", "用户", "租户", "定作方"}
	notHis  = []string{"保险公司", "保险人", "担保", "保证人", "出资", "股东", "以外"}
)

// shopTurns are what a shop, a workshop or a dealer says in plain words.
var shopTurns = []turn{
	// 活动赠品不享受质保; 销售顾问口头承诺无效; 私自寄回或者到付件一律拒收.
	said(0, 24, []string{"影响", "以外", "之外", "除外", "库存备件", "低于", "少于", "人为", "不当", "期满", "造成", "导致", "引起"}, []string{
		"赠品", "赠送", "礼品", "试用装", "附赠", "搭赠", "样机", "样品", "样件", "展品", "展机", "展示", "陈列", "特价", "处理品", "处理机", "清仓", "清货", "促销", "尾货",
		"打折", "折价", "折扣", "优惠价", "低价", "二手", "旧货", "库存", "残次", "次品", "等外", "内购", "团购", "网购", "秒杀", "甩卖", "裸机", "断码", "积压", "拍卖", "兑换",
	}, []string{"不", "无", "没有", "概不"}, []string{
		"质保", "保修", "三包", "售后", "包修", "包换", "包退", "保固", "质量担保", "保。", "保，", "保；",
	}),
	said(1, 30, []string{"书面确认"}, []string{
		"销售", "业务", "店员", "员工", "导购", "客服", "顾问", "师傅", "工作人员", "营业员", "经办人", "服务人员", "安装人员", "技术人员", "经纪人",
		"推广人员", "置业", "客户经理", "工程师", "代表", "中介人员", "前台",
	}, []string{"口头"}, []string{
		"无效", "不算", "不作数", "不具", "不作准", "无约束", "没有约束", "不承认", "不予认可", "不认", "不生效", "不受", "不得作为", "不构成",
		"不能作为", "不作为", "不代表", "没有效力", "无法律效力",
	}),
	said(1, 30, []string{"无理由", "非质量", "无质量", "个人原因"}, []string{
		"到付", "自行寄", "私自寄", "擅自寄", "直接寄", "同意寄", "联系寄", "客服寄", "平邮",
	}, []string{"拒收", "拒签", "不签收", "不予签收", "不收", "不接收", "不予接收", "不代收"}),
	// 延迟交车15日以内的，不属于甲方违约; 系生产企业责任的，由甲方协助乙方向生产企业索赔; 未在当日通知的，乙方对该设备不再负保修责任.
	provided((*exclusion).unexcused, said(2, 30, []string{"付款", "支付", "双方", "一方", "缴", "还款", "交租"}, []string{"迟延", "延迟", "延期", "逾期", "推迟", "延误", "拖延", "晚到", "晚于"}, []string{
		"日以内", "天以内", "日内", "天内", "日之内", "天之内", "个月内", "个月以内", "小时内", "小时以内", "周内", "周以内", "日的", "天的",
		"小时的",
	}, lint.Pairs([]string{"不属于", "不属", "不构成", "不视为", "不算", "不作为", "不认定为"}, []string{
		"违约", "甲方违约", "乙方违约", "卖方违约", "供方违约", "本店违约", "本公司违约", "我司违约", "商家违约", "承包方违约", "逾期", "迟延",
		"延期",
	}))),
	provided((*exclusion).ofLoss, said(1, 30, []string{
		"有权", "也可", "亦可", "可以", "先行", "垫付", "赔偿后", "负责向", "保险", "代为", "授权", "本店负责", "非质量", "人为", "不影响",
	}, []string{
		"协助", "由甲方", "由乙方", "由买", "由顾客", "由客", "由用户", "由车主", "由业主", "由消费者", "自行", "自己", "请", "直接", "您", "配合",
		"帮", "只能", "须", "应",
	}, lint.Pairs([]string{"向", "找", "联系", "与", "和", "跟"}, shipped), []string{
		"索赔", "解决", "理赔", "交涉", "协商", "主张", "处理", "追究", "追偿", "要求赔", "投诉",
	})),
	said(1, 48, []string{
		"造成", "导致", "引起", "期满", "届满", "保修期内", "保修费", "保修金", "质保金",
	}, []string{
		"网购", "网上购买", "外地购买", "异地购买", "转售", "移机后", "发票丢失", "发票遗失", "遗失发票", "保修卡丢失", "保修卡遗失", "丢失保修卡",
		"遗失保修卡", "未填保修卡", "未填写保修卡", "未及时通知", "未通知", "未在", "未到", "未按时保养", "未按期保养", "未定期保养", "未做保养",
		"未保养", "未寄回", "未登记", "未注册", "未激活", "未建档", "未回访", "违反第", "转让", "转卖", "过户", "未出示", "未保留", "未贴", "未付清",
		"没有付清", "没付清", "未结清", "未按期支付", "未按时支付", "未按约支付", "逾期付款", "拖欠",
	}, []string{
		"不再负", "不再承担", "不再提供保", "不再享", "丧失", "失去", "失效", "不负", "不承担", "不再保", "不保", "不再质", "不予保", "不予质",
		"不予三", "不予包",
	}, append([]string{"修", "保", "包"}, covers...)),
	// 在已收取的律师费范围内赔偿; 赔偿责任以执业保险赔付额为限; 合同终止后，乙方不再对甲方承担任何义务; 对产品未作任何其他陈述或保证.
	provided((*exclusion).intentWithin, said(2, 36, notHis, []string{"在", "以"}, []string{"费", "款", "金额", "数额", "报酬", "佣金", "价"}, lint.Pairs([]string{"范围内", "限度内", "额度内", "限额内"}, []string{"赔偿", "承担", "向", "予以赔", "负责"}))),
	provided((*exclusion).intentWithin, said(2, 36, notHis, []string{"责任", "赔偿"}, []string{"以", "不超过", "限于"}, []string{
		"保险赔", "保险理赔", "保额", "保险金额", "理赔款", "理赔金额", "保险限额", "实际赔付",
	}, []string{"为限", "为上限", "范围", "为准", "。", "，"})),
	said(0, 24, nil, []string{"不再对", "不再向"}, []string{"承担任何", "负任何", "负有任何", "有任何", "承担一切"}, []string{"义务", "责任"}),
	said(0, 24, []string{"虚假", "不实", "误导", "对外", "隐瞒"}, []string{"未作任何", "未做任何", "未作出任何", "未做出任何", "未作其他", "未作其它"}, []string{"陈述", "保证", "承诺", "声明"}),
	// 洗坏表带本店不管; 漏液、线条不保; 客户签字即表示知晓并同意此风险; 检测超标不能直接认定为乙方产品问题; 逾期未报的，当月三包件不予受理; 超过三个月不取的，本店不负责保管; 停保期间发生的一切事故与乙方无关.
	{rare: []string{"不管", "不认", "不承担", "不兜底", "不负担"}, holds: (*exclusion).leftAlone},
	said(1, 9, nil, []string{"漏液", "线条", "花屏", "死机", "闪烁", "漏电", "异响", "开裂", "脱落", "褪色", "鼓包", "起泡", "变形", "黑屏", "失灵", "缩水", "色差", "生锈"}, []string{"不保"}),
	said(
		2, 24, []string{"商业风险", "投资"}, []string{"视为", "表示", "代表"}, []string{"同意", "接受", "自愿", "愿意", "认可", "承担", "知晓并"},
		[]string{"此风险", "该风险", "上述风险", "的风险", "之风险", "有关风险", "相关风险"},
	),
	provided((*exclusion).unexcused, said(
		1, 15, nil, []string{"不能", "不得", "不应"}, []string{"认定", "归咎", "归责", "归因", "归于"},
		[]string{"产品", "质量", "乙方", "甲方", "卖方", "本店", "我司", "厂家"}, []string{"问题", "责任", "缺陷", "原因", "不合格"},
	)),
	said(
		2, 30, []string{"年", "期满", "个月", "保修期", "质保期"}, []string{"逾期", "过期", "超期", "超时", "过时", "未按时"},
		[]string{"三包", "索赔", "理赔", "返利", "补偿", "赔", "质量", "费用", "工单", "旧件"},
		append(lint.Pairs([]string{"不予", "不再"}, []string{"受理", "结算", "核销", "报销", "补"}), "不予认可"),
	),
	{rare: lint.Pairs([]string{"不负责", "不予", "不代为"}, []string{"保管", "看管", "照看", "看护"}), holds: (*exclusion).wholly},
	said(0, 36, nil, []string{
		"停保", "停修", "停止维保期间", "停止服务期间", "暂停服务期间", "暂停期间", "停梯期间", "停机期间", "停用期间", "中止期间", "停止期间",
		"停工期间",
	}, []string{"一切", "任何", "所有", "全部"}, []string{"事故", "伤", "损失", "后果", "责任"}, []string{"无关", "不承担", "不负", "自负", "自行承担"}),
	// 服务抵扣为未达标的唯一救济; 组件质保由生产厂家提供; 乙方不承诺具体发电量; 但质量问题由厂家造成的除外; 人员伤亡，不论何种原因，均由乙方自行负责.
	{rare: lint.Pairs([]string{"唯一", "唯一的", "仅有的"}, []string{"救济", "补救", "赔偿方式", "补偿方式", "赔偿责任", "违约责任"}), holds: (*exclusion).wholly},
	said(1, 15, []string{"共同", "连带", "先行", "以外", "非质量", "期满", "保修期外"}, covers, lint.Pairs([]string{"由"}, makers), []string{"提供", "负责", "承担", "解决", "处理", "执行"}),
	said(0, 18, nil, []string{"不承诺", "不作承诺", "不做承诺"}, []string{"具体", "效果", "产量", "电量", "节能", "成功", "寿命", "时效", "到货", "修复", "通过", "使用年限", "质量", "恢复"}),
	said(1, 18, nil, shipped, lint.Pairs([]string{"造成", "原因", "导致", "引起", "所致", "故障", "缺货", "延误"}, []string{"除外", "的除外"})),
	provided((*exclusion).ofLoss, said(0, 30, []string{
		"责任方", "过错", "违约", "双方", "保险", "责任人", "质保", "保修", "解除", "终止", "免费",
	}, lint.Pairs([]string{"不论", "无论", "不管"}, []string{"何种原因", "任何原因", "因任何原因", "因何", "什么原因", "何因"}), []string{"由", "与", "向"}, []string{"承担", "负责", "赔偿", "无关", "追偿", "自负", "自理"})),
	// 因乙方原因造成损失的，乙方仅负责维修，不承担其他责任; 只对更换的配件负责，其他一律不管; 解除时甲方无需支付任何违约金; 不担保服务一定能满足要求; 拒绝提供任何担保.
	provided((*exclusion).lessOffered, said(0, 36, notHis, lint.Pairs([]string{"仅", "只", "仅仅", "只需", "仅需"}, []string{"负责", "承担", "予以", "限于", "做", "给予", "免费"}), []string{"修", "换", "重", "退", "补", "调试", "检测", "处理"}, []string{
		"不承担", "不再", "不负", "不赔", "概不", "一概", "一律", "不管", "不予", "不另",
	}, []string{"损失", "其他", "其它", "其余", "任何", "责任", "赔"})),
	provided((*exclusion).lessOffered, said(
		0, 36, notHis, []string{"仅对", "只对", "仅就", "只就"}, []string{"负责", "承担", "负责任"},
		[]string{"其他", "其它", "其余", "别的", "此外", "除此"},
		[]string{"不管", "不负", "概不", "一律不", "一概不", "无关", "不承担", "不予", "不保"},
	)),
	provided((*exclusion).unbroken, said(0, 36, notHis, lint.Pairs(append([]string{"不需", "不用"}, unneeded...), []string{"支付", "给付", "赔付", "给予", "向", "作出", "做出"}), []string{"任何", "一切", "其他"}, []string{"违约金", "赔偿", "补偿", "索赔", "赔付"})),
	provided((*exclusion).wholly, said(1, 45, []string{"第三方", "链接", "收益", "投资", "盈利", "业绩", "对方"}, []string{"不担保", "不保证", "不能保证", "无法保证", "不承诺", "不能担保", "无法担保"}, []string{
		"一定能", "一定会", "一定可", "完全满足", "完全符合", "满足您", "满足用户", "满足客户", "满足甲方", "符合您", "符合用户", "符合甲方",
		"达到您", "达到预期", "使您满意", "让您满意", "肯定能", "百分之百",
	})),
	provided((*exclusion).wholly, said(1, 45, []string{"第三方", "借款", "融资", "抵押", "债务", "为他人", "对外", "双方"}, []string{"拒绝提供", "不提供", "未提供", "不给予", "概不提供", "不出具", "不作", "不做", "不负"}, []string{
		"任何担保", "任何保证", "任何形式的担保", "任何形式的保证", "任何质量保证", "任何质量担保", "任何种类的", "任何售后",
	})),
	// 过后有出入的，由买方负责; 遇不可抗力，租赁物的损失归承租方负担.
	provided((*exclusion).ontoWhoBuys, said(0, 15, []string{"协商", "双方", "卖方负责", "补发", "补足"}, []string{
		"过后", "事后", "交货后", "提货后", "收货后", "签收后", "出门后", "离店后", "离柜后", "核对后", "签字后", "验收后",
	}, []string{"出入", "短缺", "缺少", "差错", "不符", "破损", "短少", "不足"}, []string{"由", "归", "损失", "后果"}, []string{"负责", "承担", "负担", "自负", "自理", "自担"})),
	said(0, 66, []string{
		"双方", "各自", "分别", "共同", "协商", "保险", "逾期", "迟延", "延误", "扩大", "免", "不承担", "不负", "解除", "顺延", "除外", "人员",
		"机械", "未", "费用", "使用不当", "故障", "不由", "不归", "维修费", "修理费", "检修费",
	}, []string{"不可抗力", "天灾", "自然灾害"}, []string{"损失", "风险", "损坏", "毁损", "灭失", "损毁"}, append(lint.Pairs([]string{"由"}, lint.Pairs(sides, []string{"承担", "负担", "负责", "赔偿"})), lint.Pairs([]string{"归"}, sides)...)),
	// 仅对因自身故意造成的损失承担责任; 逾期交货不超过15日的，不承担违约责任.
	said(0, 36, []string{"重大过失", "过失", "过错"}, []string{"仅对", "只对", "仅就", "只就", "仅因"}, []string{"故意"}, []string{"承担", "负责", "赔"}),
	provided((*exclusion).unexcused, said(
		1, 30, []string{"付款", "支付", "双方", "一方", "缴", "还款", "交租", "租金"}, []string{"逾期", "迟延", "延迟", "延期", "延误"},
		lint.Pairs([]string{"不超过", "未超过", "少于", "不足", "不满"}, []string{"3", "5", "7", "1", "2", "三", "五", "七", "十", "一", "两"}),
		[]string{"日", "天", "小时", "周", "月"}, []string{"不承担", "不负", "免"},
	)),
	// 业主豁免物业因设备老化引起的一切责任; 种子不出芽的，供方只负责补发; 甲方承担租赁期内的一切安全责任.
	provided((*exclusion).freesOther, said(
		0, 60, []string{"重大过失", "双方", "互", "除外", "不可抗力", "无效", "连带", "其他合伙人"}, []string{"免除", "豁免", "免去"},
		[]string{"责任", "赔偿", "追究", "索赔"},
	)),
	provided((*exclusion).lossOnly, said(0, 9, notHis, lint.Pairs([]string{"只", "仅"}, []string{"负责", "予以", "给予", "作", "做", "能", "承担"}), []string{
		"退换", "调换", "更换", "换货", "换新", "补发", "补货", "重做", "返工", "返修", "退货", "退款", "重新", "免费补", "免费换", "免费更换",
	})),
	provided((*exclusion).lossOnly, said(0, 6, notHis, lint.Pairs([]string{"只", "仅"}, []string{"退", "退还", "返还", "退回"}), []string{
		"维修费", "修理费", "服务费", "材料费", "配件费", "工时费", "清洗费", "检测费", "保养费",
	})),
	// 旧琴修理有风险，甲方自愿承担.
	said(1, 15, []string{"商业", "经营", "投资", "市场", "行情", "价格", "双方", "自负盈亏"}, []string{"风险"}, []string{
		"自愿承担", "愿意承担", "同意承担", "自愿承受", "愿意承受", "自愿负担", "甘愿承担",
	}),
	provided((*exclusion).laidOnBuyer, said(1, 36, append([]string{"双方", "各自", "人员", "工人", "员工", "否则", "自己"}, notHis...), []string{"承担", "负责", "负"}, []string{
		"一切安全责任", "全部安全责任", "所有安全责任", "一切事故责任", "全部事故责任", "所有事故责任", "一切安全事故责任", "全部安全事故责任",
		"所有安全事故责任", "一切人身", "全部人身", "一切伤亡",
	})),
}

// freesOther reports a side that is let off by the other one.
func (e *exclusion) freesOther(i, j int) bool {
	t := e.t
	k := i + len("免除")
	return t.Holds(actorSet, k, min(j, k+len("某某某公司"))) && !t.Before(i, "不", "不得", "不能", "不予", "而", "以", "可") && !e.fairly(e.s.Start, i) && !t.HasAny(k, j, "未", "付款")
}

// lossOnly reports a loss for which nothing but the work again is offered, and no more is said.
func (e *exclusion) lossOnly(i, j int) bool {
	t, s := e.t, e.s
	_, b := t.Part(i)
	return e.lossTold(i) && b-j <= len("同等数量的种子") && e.lessOffered(i, j) && !t.HasAny(s.Start, s.End, "期外", "运费", "费用", "检测", "先")
}

// laidOnBuyer reports that it is the one who buys that is to answer for it.
func (e *exclusion) laidOnBuyer(i, j int) bool {
	who := lastActor(e.t, e.s.Start, i)
	return who != "" && e.ontoWhoBuys(e.s.Start, i) && !e.fairly(e.s.Start, i)
}

// unexcused reports that nothing told before byte i makes it fair.
func (e *exclusion) unexcused(i, j int) bool { return !e.fairly(e.s.Start, i) }

// lessOffered reports less than damages offered, for nothing that another side did.
func (e *exclusion) lessOffered(i, j int) bool {
	t, s := e.t, e.s
	who := lastActor(t, s.Start, i)
	if isLay(who) || e.carvesOut() || t.HoldsWord(outside, s.Start, i) {
		return false
	}
	return who != "" && blames(t.All[s.Start:i], who) || !e.caused(s.Start, i, lint.Hit{Start: i, End: j})
}

// unbroken reports that the other side did not break the contract before byte i.
func (e *exclusion) unbroken(i, j int) bool {
	t, s := e.t, e.s
	return !t.Holds(defaulting, s.Start, i) && !t.Holds(defaults, s.Start, i) && !e.fairly(s.Start, i) && !e.carvesOut()
}

// ontoWhoBuys reports that it is the one who buys on whom it is laid.
func (e *exclusion) ontoWhoBuys(i, j int) bool {
	who := lastActor(e.t, i, j)
	return who == "" || isBuyer(who) || slices.ContainsFunc(e.t.Parties(), func(p lint.Party) bool { return p.Label == who && p.Role != lint.Provider })
}

// ofLoss reports that a loss is told.
func (e *exclusion) ofLoss(i, j int) bool { return e.lossTold(e.s.End) }

// intentWithin reports a limit under which intent and gross negligence fall.
func (e *exclusion) intentWithin(i, j int) bool { return !e.faulty(e.s.Start, i) && !carved(e.t, i) }

// wholly reports that nothing is carved out.
func (e *exclusion) wholly(i, j int) bool { return !e.carvesOut() }

// leftAlone reports a loss with which a house has nothing to do: it stands at the end of what it says.
func (e *exclusion) leftAlone(i, j int) bool {
	t, s := e.t, e.s
	a, _ := t.Part(i)
	return (j >= s.End || t.After(j, "，", "。", "；")) && e.lossTold(i) && !e.fairly(s.Start, i) && !t.Holds(alikeBoth, s.Start, s.End) && !isLay(lastActor(t, a, i)) && (t.Holds(because, s.Start, i) || !t.HasAny(s.Start, i, "费")) && !t.HasAny(s.Start, i, "自己")
}
