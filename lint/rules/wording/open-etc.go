package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// furnishing are the verbs by which one side owes the things or papers of a
	// list to the other: 提交合格证、保修卡等单证.
	furnishing = []string{
		"负担", "代办", "看管", "附带", "检查", "清扫", "养护", "维护", "保养", "照看", "打理", "清洗", "检修", "检测", "擦拭", "修剪", "提供",
		"提交", "交付", "移交", "出具", "递交", "报送", "配备", "配置", "购买", "采购", "购置", "统一制作", "负责制作", "自备", "准备", "发放",
		"供应", "赠送", "退还", "退回", "交还", "上交", "附上", "应附", "须附", "需附", "随附", "附送", "寄回", "备齐", "携带", "佩戴", "负责", "承担", "办理", "审核",
		"不含", "不包含", "发给", "派发", "寄送", "给甲方", "给乙方", "给买方", "给用户", "给客户", "给门店",
	}
	// unowed are words of a statement before such a verb in which nothing is owed:
	// a right, a case, a breach, a way.
	unowed = lint.NewSet(
		"不得", "未", "如", "若", "因", "由于", "有权", "可以", "可向", "可", "作为", "视为", "通过", "经", "凡", "当", "以便", "禁止", "严禁",
		"无需", "无须", "不", "是否", "所", "已", "曾", "授权", "拒绝", "谎", "例如", "或者", "便于", "查询",
	)
	// notUnowed hold one of them and tell of what is owed: 应当提交.
	notUnowed = lint.NewSet("应当", "可靠", "相应", "当日", "当天", "合同")
	// ways are nouns after 等 of which a list names examples.
	ways = []string{
		"方式", "渠道", "途径", "形式", "方法", "手段", "平台", "网站", "媒体", "部门", "机构", "单位", "机关", "人员", "原因", "因素", "信息",
		"数据", "字样", "内容的", "第三方", "法律、", "法律法", "法规", "规定", "条款", "权利", "权益", "多种", "各种", "一切", "全部", "所有",
		"任何", "与", "对", "向", "进行", "在", "关系", "特征",
	}
)

// furnished reports a list of what one side has to furnish that 等 leaves open:
// 配备手套、护目镜等劳保用品.
func furnished(p *place, before, after string) bool {
	first := strings.Index(before, "、")
	if first < 0 || lint.HasPrefix(strings.TrimLeft(after, "的相关有必要其他它各项类种"), ways...) {
		return false
	}
	at, end := -1, 0
	for _, v := range furnishing {
		if k := lint.LastIndex(before[:first], v); k >= 0 && k+len(v) > end {
			at, end = k, k+len(v)
		}
	}
	return at >= 0 && !p.t.HoldsBeside(unowed, notUnowed, p.a, p.a+at) && (lint.HasPrefix(before[end:], "商标", "商业") || !lint.HasPrefix(
		before[end:], "不当", "不善", "不周", "的", "方", "商", "服务的", "时间", "日期", "地点", "人", "义务", "货",
	)) && utf8.RuneCountInString(before[end:first]) <= 22
}

// consequences are what befalls a side in the case that a list describes.
var consequences = lint.NewSet(
	"有权", "扣除", "扣减", "扣罚", "罚款", "违约金", "解除", "终止", "处罚", "清退", "承担", "负责", "赔偿", "赔付", "不予", "不提供", "不再",
	"不退", "不享受", "予以更换", "予以退换", "给予更换", "给予退换", "负责更换", "包换", "包退", "包修", "换新", "退款", "顺延", "停止", "中止",
	"停单", "暂停", "取消", "拒付", "免费", "自费", "返工", "重做", "不视为", "不作为", "属正常", "属于正常", "不构成", "不负", "收回",
	"提前到期", "没收", "冻结", "注销", "下架", "免责", "即可视为", "即视为", "失效", "归于无效", "作废", "转让给", "变更租金", "必须变更",
	"收费", "按次收", "出钱", "掏钱", "另收", "加收", "自付", "每次扣", "次扣", "扣款", "扣分", "处以", "收取", "有偿", "拒收", "退货", "退换",
	"不在", "不属于", "不包括", "不保",
)

var (
	// musts are words of what one then has to do, notMusts compounds that hold them.
	musts    = lint.NewSet("应", "须", "需")
	notMusts = lint.NewSet("相应", "对应", "适应", "响应", "供应", "反应", "效应", "应用", "应收", "应付", "应得", "所需", "需要", "需求", "必需", "急需", "无须", "无需", "不应", "应由双方")
)

// caseNouns are what a list of cases, causes or acts is of, etcCases what comes of them, too.
var (
	caseNouns = []string{"情况", "情形", "现象", "问题", "行为", "举动", "做法", "毛病", "原因", "外因", "缘由", "缘故", "由头", "因素", "事由", "事件", "状况", "状态", "事态", "变故", "之处"}
	etcCases  = append([]string{"纠纷", "事故", "故障", "缺陷", "瑕疵", "违约", "损坏"}, caseNouns...)
)

// mutual are words of a sentence by which the sides settle what follows, or in
// which a list tells of disasters.
var mutual = []string{
	"双方协商", "协商解决", "协商确定", "协商变更", "协商一致", "经双方", "由双方", "地震", "台风", "洪水", "战争", "水灾", "灾害", "暴雨",
	"疫情", "不可抗", "不可抵抗", "不能预见", "政策风险",
}

// foreign begin a kind of cause that has no edge though disasters stand in the list:
// 火灾、水浸等外来原因, 雷击、断电等非乙方原因.
var foreign = []string{"非", "外来", "外部", "外界", "客观", "人为", "第三方", "用户", "客户"}

// recast reports what a side may not change but at its cost, of which 等 leaves open
// what it is, or lest the other may act: 变更图纸、尺寸等，应当赔偿, 抽逃资金等，可以收回贷款.
func recast(p *place, before string) bool {
	return p.b == p.end && (p.t.After(
		p.b+len("，"), "应", "须", "需", "必须", "由", "所产生", "产生的", "费用", "承担", "甲方有权", "乙方有权", "出租", "发包", "委托",
	) && lint.Contains(
		before, "变更", "更改", "改变", "修改", "改动", "中途", "取消", "增加", "擅自", "私自",
	) && p.t.Holds(consequences, p.end, p.sen.End) ||
		strings.Contains(before, "、") && p.t.HasAny(p.b, min(p.sen.End, p.b+30), "有权", "可以") && p.t.HasAny(
			p.b, p.sen.End, "解除", "提前收回", "终止", "扣除", "收回", "取消", "制止", "劝阻", "拆除", "处罚", "罚款", "清理",
		))
}

// unlikeAgreed end what is amiss with goods, happening open the case of a loss.
var (
	unlikeAgreed = []string{"不符", "不符合", "不一致", "不相符", "不匹配", "有出入", "有差异"}
	happening    = []string{"如有", "若有", "如需", "若需", "如遇", "若遇", "遇有", "遇到", "凡有", "发生", "出现", "倘有", "一旦", "碰到", "碰上", "逢", "遭遇"}
)

// triggered reports a list of cases with no edge on which something befalls a
// side: 出现挑单、拒单等情况，甲方有权停止派单.
func triggered(p *place, before, after, whole string) bool {
	if head := firstRunes(after, 10); lint.HasPrefix(after, "必须征得", "须征得", "应征得", "必须经", "须经", "应经", "需经") || lint.Contains(head, "须先经", "须先征得", "应先经", "应先征得") {
		return true // 转让、出租等须经业主同意
	}
	if lint.Contains(firstRunes(after, 10), "制造缺陷", "抗拒", "抗力", "不能预见", "无法预见") {
		return false // 内涝等外界不能抗拒的原因
	}
	if strings.HasPrefix(after, "）") && (strings.HasPrefix(before, "如") || strings.Contains(before, "（如")) {
		return false // 外力（如碰撞、跌落等）损坏的: mere examples
	}
	tail := firstRunes(after, 12)
	if assigned(p, before, after) {
		return true
	}
	head, noun := -1, ""
	for _, n := range etcCases {
		if k := strings.Index(tail, n); k >= 0 && (head < 0 || k < head) {
			head, noun = k, n
		}
	}
	if lint.Contains(before, "违反", "违背") && lint.HasPrefix(after, "义务", "规定", "要求", "制度", "条款", "政策", "约定", "纪律") {
		head, noun = 0, "义务" // 违反保密、竞业等义务的
	}
	k := strings.IndexAny(before, "、或和及")
	if k < 0 && (lint.Contains(before, caseHeads...) || grounds(p.t, p.pass, p.start)) { // one example: 发生住址变更等情形
		k = len(before)
	}
	if odd := lastAny(firstRunes(after, 20), unlikeAgreed); odd > 0 && lint.HasPrefix(after, "与", "和", "不") {
		head, noun, tail = 0, after[:odd], "" // 型号、数量等与约定不符的
	} else if lint.HasPrefix(after, "，", "的，", "时，") && (lint.Contains(before, happening...) || strings.HasPrefix(before, "遇") || lint.HasPrefix(before, "如", "例如") && lint.HasSuffix(strings.TrimRight(p.t.All[p.sen.Start:p.a], "，："), etcCases...)) || lint.HasPrefix(after, "的，", "应", "须", "由") && lint.Contains(before, "造成", "导致", "引起") {
		head, noun, tail = 0, "", "" // 如有损坏、丢失等，由承租方赔偿
	}
	if head < 0 || k < 0 || lint.Contains(
		strings.TrimSuffix(tail[:head], "的"), "，", "。", "；", "的", "由", "均", "进行", "对", "向", "与", "有", "操作",
	) || lint.Contains(p.t.All[p.sen.Start:lint.RuneStart(p.t.All, min(p.sen.End, p.end+150))], mutual...) && !lint.HasPrefix(tail, foreign...) {
		return false
	}
	rest := after[head+len(noun):]
	if lint.HasPrefix(
		rest, "的提", "的说", "的处", "的解", "的变", "提出", "提异", "产生争", "产生纠", "与", "有疑", "有异", "说明", "报", "通知", "告知", "进行",
		"保密", "发生变", "向", "作出", "调查", "记录", "，由双方", "的影响", "的了解", "的介绍",
	) ||
		lint.Contains(before, "不存在", "非乙方", "非甲方", "有权要求", "查询", "了解", "监督", "检查", "记录", "描述", "反映", "查看", "根据", "按照", "视", "就") {
		return false
	}
	return p.t.Holds(consequences, p.sen.Start, p.a+k) || p.t.Holds(consequences, p.end, p.sen.End) || p.t.HoldsBeside(musts, notMusts, p.end, p.sen.End) || grounds(p.t, p.pass, p.start) || lint.Contains(whole, "因", "由于", "造成", "导致", "引起") && excluding(p)
}

// assigned reports a list of works, troubles or costs that is left to one side: 脏污、异味等问题由客户处理.
func assigned(p *place, before, after string) bool {
	head := firstRunes(after, 12)
	k := strings.IndexAny(head, "由归找")
	for _, side := range []string{"甲方", "乙方", "供方", "需方", "买方", "卖方", "客户", "用户", "业主"} {
		if at := strings.Index(head, side); at > 0 && at <= len("的配套小东西") && (k < 0 || at < k) && lastAny(head[:at], exceptedThings) == at {
			k = at // 三通、弯头等配套东西乙方一起带来
		}
	}
	if k <= 0 || !strings.Contains(before, "、") && !lint.Contains(head[:k], "费", "开支", "支出", "花销", "花费", "成本") || lint.Contains(head[:k], "，", "；", "）", "权", "原因", "理", "自") || lint.Contains(
		after, "双方", "各方", "共同", "协商", "决定", "确定", "确认", "认定", "解释", "法院", "仲裁", "政府", "机关", "主管", "第三", "所有",
		"享有", "附件",
	) || lint.Contains(before, "如", "若", "未", "不") {
		return false
	}
	return assignees.In(firstRunes(head[k:], 6))
}

// assignees are whom something is left to.
var assignees = lint.NewSet(
	"方", "人", "商", "客户", "用户", "顾客", "业主", "租户", "房客", "买家", "店", "厂", "公司", "物业", "院", "校", "馆", "队", "部", "组",
	"员", "师傅", "主", "客服", "导演", "教练",
)

// grounds reports an item of a list of cases on which something befalls a side, one a line or,
// divided by ；, all on one.
func grounds(t *lint.Text, ps *lint.Passage, i int) bool {
	if ps.Number != "" && t.Holds(listOpeners, max(0, ps.Start-1200), ps.Start) {
		return true
	}
	lead := t.All[ps.Body:max(ps.Body, i)]
	k := strings.LastIndex(lead, "：")
	return k >= 0 && strings.Contains(lead[k:], "；") && !strings.Contains(lead[k:], "。") && t.Holds(listOpeners, ps.Body, ps.Body+k)
}

// weighed reports a list of what a decision rests on that 等 leaves open:
// 根据消费金额、活跃度等因素评定等级.
func weighed(p *place, before, after string) bool {
	return lint.HasPrefix(after, "条件", "资质", "资格") && lint.Contains(before, "须具备", "应具备", "需具备", "须具有", "应具有", "必须具备", "要具备") || // 须具备场地、人员等条件
		lint.HasPrefix(after, "因素", "综合因素", "情况综合", "各种因素", "多种因素", "多方面因素") && lint.Contains(before, "根据", "按照", "视", "综合", "结合", "依据", "由", "取决于")
}

// remedies reports what a side may do to the other of which 等 leaves open what it is, or
// what else may not be done lest it does: 有权采取扣款、清退等措施, 不得存放汽油、鞭炮等危险品，否则收回场地.
func remedies(p *place, before, after string) bool {
	if strings.Contains(before, "不得") && strings.Contains(before, "、") {
		return p.t.Holds(sanctions, p.end, p.sen.End)
	}
	return (lint.HasPrefix(
		strings.TrimLeft(after, "的相关有必要一切全部"), "措施", "权利", "处理", "处罚", "手段", "惩罚", "方式处",
	) || strings.Trim(after, "。；") == "" && strings.Contains(before, "要求")) &&
		lint.Contains(before, "有权", "可以", "可", "保留", "给予", "采取", "予以", "进行", "视情") && p.t.Holds(sanctions, p.a, p.start)
}

// sanctions are what one side does to the other for a breach.
var sanctions = lint.NewSet(
	"扣款", "扣除", "扣分", "罚款", "解除", "终止", "暂停", "中止", "停止", "冻结", "封号", "封停", "下架", "清退", "清场", "清理", "警告",
	"降级", "停水", "停电", "断电", "断网", "拒付", "拒绝", "没收", "收回", "追究", "拉黑", "赔偿", "赔礼", "消除影响", "锁车", "拖车", "拖离",
	"除名", "辞退", "停单", "限制", "删除", "屏蔽", "关闭", "注销", "停机", "锁机", "停用", "停供", "断供", "扣车", "扣货",
)

// conveyed reports such ways to give notice or use a work: 应以邮寄、传真等方式送达.
func conveyed(p *place, before, after string) bool {
	return lint.HasPrefix(
		after, "方式使用", "形式使用", "方式传播", "方式利用", "方式复制", "方式进行传播", "方式进行使用",
	) || lint.Contains(firstRunes(after, 8), "方式", "形式", "途径") && lint.Contains(
		before, "应以", "须以", "应通过", "须通过", "应采用", "应采取", "应当以", "应当通过", "必须以", "必须通过",
	) && p.t.Holds(notifying, p.sen.Start, p.sen.End)
}

// totalled reports a list of things that are counted: 冷柜、烤箱等设备共12台.
func totalled(p *place, after string) bool {
	return lint.Contains(firstRunes(after, 10), "共", "合计", "总计") && len(p.t.QuantitiesIn(p.end, p.b)) > 0
}

// covered reports a list of things for which a term follows a colon: 遥控器、支架等附件：三个月.
func (p *place) covered() bool {
	q := p.t.QuantitiesIn(p.b, p.sen.End)
	return len(q) > 0 && q[0].Start == p.b+len("：") && p.t.After(p.b, "：") && lint.HasSuffix(p.t.All[q[0].Start:q[0].End], "年", "月")
}

// inAll reports the whole of a price behind 等: 机具费等养护所需的所有开支.
func inAll(after string) bool {
	head := firstRunes(after, 14)
	k := lastAny(head, []string{"所有", "全部", "一切"})
	return k >= 0 && !lint.Contains(head[:k], "并", "由", "承担") && lint.HasPrefix(head[k:], "开支", "费用", "成本", "支出", "税费", "款项", "价")
}

// notifying are words by which one side gives the other notice.
var notifying = lint.NewSet("通知", "送达", "发出", "发送", "告知", "传送", "通告", "公告", "催告", "函告")

// handed reports a list of things to be handed over that 等 leaves open:
// 将原料、半成品等退回甲方.
func handed(before, after string) bool {
	return lint.Contains(before, "将", "把") && lint.Contains(
		firstRunes(after, 12), "交付", "移交", "退回", "退还", "交还", "归还", "返还", "提交", "交给", "发给", "寄给", "传给", "交来", "清退",
		"运出", "搬离",
	) &&
		!lint.Contains(before, "不得", "未", "如", "若", "有权", "可以", "擅自")
}

// contained reports a bracket, opened at byte i, that tells what a scope, price or thing
// contains: 承包范围：铝合金门窗（含门窗框、五金配件等）.
func contained(p *place, i int) bool {
	from := i + len("（")
	lead := p.t.All[max(p.sen.Start, i-36):from]
	inside := strings.TrimLeft(p.t.All[from:p.start], " ")
	sum := lint.HasSuffix(lead, "费用（", "开支（", "成本（", "损失（", "税费（", "杂费（", "款项（")
	if lint.HasPrefix(inside, "如", "例如", "比如") { // 易损件（如灯泡、皮带等）不保修
		return sum || lint.HasSuffix(lead, "件（", "材（", "品（", "因素（", "缺陷（", "部位（") && (p.t.HasAny(p.end, p.sen.End, "保修", "质保", "三包", "包修", "免费") || lint.HasSuffix(lead, "件（", "材（", "品（") && p.t.Holds(limiting, p.end, p.sen.End))
	}
	if !lint.HasPrefix(inside, "含", "包括", "包含", "不含", "不包括", "内含", "不限于") {
		return sum && !lint.Contains(lead, "所有", "一切", "全部", "杂费") || // 甲方负担差旅开支（车票、食宿等）
			lint.HasSuffix(lead, "礼品（", "赠品（", "用品（", "物品（", "用具（", "耗材（", "辅材（", "工具（") ||
			lint.HasSuffix(lead, "资料（", "材料（", "文件（", "证件（", "证照（", "图纸（") && (lint.Contains(
				firstRunes(p.t.All[p.end:p.sen.End], 8), "交给", "交付", "交来", "移交", "提交", "寄给", "发给",
			)) ||
			lint.HasSuffix(lead, "范围（", "件（") && (lint.HasSuffix(lead, "修范围（", "保范围（", "养范围（", "务范围（") || p.t.HasAny(p.end, p.sen.End, "费用由", "保修", "质保")) || // 保修范围（机芯、电机等）
			p.t.Holds(limiting, p.end, p.sen.End) && lint.HasSuffix(lead, "件（", "品（", "材（", "类（", "损坏（", "操作（", "使用（", "损伤（") || strings.Contains(lead, "第三方") && excluding(p)
	}
	return lint.Contains(
		lead, "范围", "费", "价款", "价格", "单价", "支持", "服务", "材料", "门窗", "玻璃", "更换", "项目", "维修", "保修", "保养", "清洗", "损失",
		"支出", "工作", "排除", "维护", "检修", "检查", "培训", "安装", "需求",
	)
}

// noted reports a list of what is to be written down: 登记姓名、车号等.
func noted(before string) bool {
	first := strings.Index(before, "、")
	if first < 0 {
		first = len(before)
	}
	lead := strings.TrimSuffix(before[:first], "记录") // the papers of that name
	return lint.Contains(lead, "记录", "登记", "填写", "录入", "公示") || strings.Contains(lead, "说明") && !lint.Contains(lead, "说明书", "说明文件")
}

var (
	// kinds are what one example before 等 stands for when a side owes the kind.
	kinds = []string{
		"培训", "养护", "服务", "工作", "费用", "配件", "部件", "零件", "耗材", "材料", "手续", "设备", "设施", "用品", "物品", "功能", "项目",
		"单证", "技术资料", "证照", "工具", "作业", "业务", "事宜", "事务", "事项", "保险",
	}
	// owed are the verbs that govern one.
	owed = []string{"提供", "负责", "提交", "承担", "负担", "办理", "更换", "赠送", "配备", "交付", "移交", "自备", "支付", "完成", "代办", "购买", "包含", "包括", "做好", "开展", "进行"}
)

// single reports one example that stands for a kind of what one side owes:
// 负责货架等设施的安装, 承担检测等费用.
func single(before, after string) bool {
	tail := strings.TrimLeft(after, "的相关有其他它各项类种全部一切")
	if !lint.HasPrefix(tail, kinds...) && !(strings.Trim(after, "。；") == "" && lint.HasSuffix(before, "费", "税")) || lint.Contains(
		before, "不", "未", "无", "可", "如", "若", "因", "有权", "按", "第三方", "合同", "协议", "《", "经", "通过", "其他", "其它", "与", "对",
		"，",
	) {
		return false
	}
	k := lastAny(before, owed)
	n := 0
	if k >= 0 {
		n = utf8.RuneCountInString(before[k:])
	}
	return n >= 2 && n <= 10
}

// technicalWorks are works that one of the exampleNouns begins.
var technicalWorks = []string{
	"技术服务", "技术支持", "技术工作", "技术指导", "技术培训", "技术维护", "系统维护", "系统集成", "平台维护", "平台运营", "数据服务",
	"数据维护", "数据处理", "网络维护", "信息服务", "信息化服务", "线上服务", "内部装修", "风险费",
}

// cleanings are works that a list of things ends in without 的.
var cleanings = append([]string{
	"拆洗", "消毒", "除垢", "除尘", "除锈", "消杀", "疏通", "打磨", "抛光", "打蜡", "喷漆", "拆装", "移机", "加氟", "充氟", "更换", "安装",
	"调试", "修理", "装卸", "搬运", "回收", "校准", "印刷", "打印", "装订", "运输", "配送",
}, works...)

// coupled reports two items that 和 or 及 joins, with their kind or who bears them behind:
// 设备基础和附着装置等工程, 停工及返工等损失.
func coupled(before, after string) bool {
	k := lastAny(before, []string{"和", "及", "或"})
	return k >= 0 && utf8.RuneCountInString(before[k:]) <= 8 && (lint.HasPrefix(strings.TrimLeft(after, "的"), "由", "均由", "损失", "特殊") || kindAhead(after) || lastAny(firstRunes(after, 6), thingNouns) >= 0)
}

// aspects are what is owed in the fields that a list names.
var aspects = []string{"培训", "服务", "指导", "支持", "工作", "协助", "维护", "要求", "规定", "责任", "义务", "配合", "咨询", "管理"}

// enumerated reports a list of works that 负责 opens and commas divide left of a hit.
func enumerated(left string) bool {
	k := lastAny(left, []string{"负责做好", "负责", "做好"})
	return k >= 0 && strings.HasSuffix(left, "，") && strings.Count(left[k:], "，") >= 2 && utf8.RuneCountInString(left[k:]) <= 40
}

// shortItems is where a list that commas divide begins at the end of the statements left of
// a hit, or -1: 不定期检查支架，除锈，.
func shortItems(left string) int {
	at := -1
	for items := 0; items < 3 && strings.HasSuffix(left, "，"); items++ {
		left = strings.TrimSuffix(left, "，")
		k := max(lastAny(left, divisions), 0)
		n, led := utf8.RuneCountInString(left[k:]), lint.Contains(left[k:], "做", "进行", "负责", "因", "包括", "包含", "提供")
		if n < 2 || n > 5 && at < 0 && !led || n > 12 || lint.HasSuffix(left, "的", "时", "后", "前", "内", "中", "方", "者", "下", "上", "人") || duty(left[k:]) || lint.HasPrefix(left[k:], "并", "且", "但", "如", "若") {
			break
		}
		if at, left = k, left[:k]; n > 5 {
			break
		}
	}
	return at
}
