package sides

import (
	"slices"

	"qiyue/lint"
)

// buyerWords name the customer in a text that calls it 甲方 or 乙方.
var buyerWords = []string{"客户", "用户", "业主", "业主单位", "买家", "顾客", "购买者", "使用者", "车主", "机主", "学生", "住户"}

// beyond are words of a text in which others than the two sides are served.
var beyond = lint.NewSet(
	"经销", "终端", "最终用户", "消费者", "区域内", "网点", "特约", "授权服务", "客服", "呼叫", "座席", "分包", "甲方客户", "乙方客户",
	"甲方的客户", "乙方的客户", "甲方用户", "乙方用户", "甲方的用户", "乙方的用户", "其客户", "其用户", "业主大会", "业主委员会", "各业主",
	"广大", "会员", "平台", "代销", "加盟", "零售", "商户", "小区", "甲方车主", "甲方业主", "乙方业主", "其他客户", "其它客户", "其他用户",
	"其它用户", "推广", "发展客户", "客户资源",
)

// othersServed are those of them by which the whole text is about others.
var othersServed = lint.NewSet(
	"经销", "终端", "最终用户", "消费者", "特约", "呼叫", "座席", "甲方客户", "乙方客户", "甲方的客户", "乙方的客户", "甲方用户", "乙方用户",
	"甲方的用户", "乙方的用户", "其客户", "其用户", "业主大会", "业主委员会", "各业主", "广大", "会员", "代销", "加盟", "零售", "商户", "小区",
	"甲方业主", "乙方业主", "其他客户", "其它客户", "其他用户", "发展客户", "客户资源", "返利", "其销售的", "派单", "总经销", "授权乙方在",
	"授权甲方在", "零售价", "独家",
)

// What stands around the customer’s other name where it means the side itself.
var (
	byLeads = lint.NewSet("由", "所需的备份介质由")
	byTails = lint.NewSet(
		"照价", "赔偿", "自理", "自负", "派", "组织", "保管", "安排", "验收", "开具", "出资", "书面", "签收", "签署", "签证", "签认", "验货", "盖章",
		"承担", "支付", "负责", "提供", "签字", "签名", "确认", "自备", "自行", "代表签字", "代表签名", "代表确认", "代表验收", "负责人签字",
		"负责人确认", "人员签字", "人员确认", "经办人签字",
	)
	toLeads = lint.NewSet("向")
	toTails = lint.NewSet(
		"结算", "交纳", "缴纳", "返还", "归还", "收取", "提供", "支付", "交付", "退还", "提交", "赔偿", "制订", "制定", "报告", "说明", "移交",
		"反馈", "发送", "开具", "出具", "报送", "通报", "承诺",
	)
	forLeads     = lint.NewSet("为", "协助", "帮助", "请", "可供", "供")
	forTails     = lint.NewSet("更新", "自行", "查询", "使用", "维护", "进行", "安装", "维修", "分析", "办理", "更换", "免费", "优化", "解决")
	afterLeads   = lint.NewSet("根据", "按照", "按", "依")
	afterTails   = lint.NewSet("要求", "的要求", "需求", "的需求", "需要", "的需要", "通知", "实际", "所需", "指定", "指示", "的指示", "确认", "提供的", "规定")
	causeLeads   = lint.NewSet("因", "由于", "因为", "属于", "系")
	causeTails   = lint.NewSet("原因", "的原因", "过错", "责任", "自身", "使用不当", "操作", "保管不善", "违约", "人为", "单方")
	pleasedLeads = lint.NewSet("取得", "获得", "报", "交", "待", "确保", "直到", "直至", "征得", "经", "保证", "到", "供")
	pleasedTails = lint.NewSet(
		"书面同意", "书面认可", "的同意", "的书面同意", "批准", "书面确认", "验收", "审核", "书面授权", "许可", "满意", "同意", "的设备", "的车辆",
		"认可", "签字", "确认", "操作系统", "设备", "电脑", "系统", "网络", "现场", "查询", "的正常", "正常", "代表签字", "代表签名", "代表确认",
		"代表认可", "负责人签字", "负责人确认", "人员签字", "人员确认", "人员准许", "人员允许", "人员同意", "准许", "允许", "签名", "审批",
		"书面批准",
	)
	withLeads     = lint.NewSet("应与", "须与", "需与", "可与", "应先与", "及时与", "提前与", "直接与", "主动与", "负责与", "随时与", "应同", "须同", "应和", "需和", "先与", "派人与")
	withTails     = lint.NewSet("核对", "联系", "协商", "结算", "商定", "确认", "沟通", "交接", "对账", "办理", "预约", "约定时间", "约定上门")
	ownLead       = lint.NewSet("归", "属于", "归属")
	ownTail       = lint.NewSet("所有", "独有", "享有", "留存", "保存", "保管", "承担", "负责", "。", "，", "；")
	receivedLeads = lint.NewSet("在", "至", "于", "到", "给", "发给", "送给", "交给", "寄给", "退给", "传给", "交付给", "提供给", "送到", "发送到", "收到", "接到")
	receivedTails = lint.NewSet(
		"处", "的群", "群里", "的微信", "的手机", "的邮", "的账", "的仓库", "的工地", "的门店", "指定的", "。", "；", "，", "造成", "所造成", "带来",
		"所带来", "现场处理", "指定", "的升级", "使用", "现场", "的邮箱", "的报修", "报修", "支付", "的通知", "通知", "付款",
	)
)

// forWhom stand before whom something is done for or told.
var forWhom = lint.NewSet("由", "向", "为", "给", "替", "帮", "帮助", "协助", "通知", "告知")

// doneFor reports that something is done for a name, bytes i to j, by nobody who is named: 技师为客户答疑;
// 乙方为用户服务 may be about others.
func doneFor(t *lint.Text, i, j int) bool {
	a, _ := t.Part(i)
	return t.Ends(forWhom, i) && !t.Begins(noSubject, j) && !t.HasAny(a, i, letters[:2]...)
}

// buyerFrames are what may stand before the name and what behind it.
var buyerFrames = [...][2]*lint.Set{
	{byLeads, byTails}, {toLeads, toTails}, {forLeads, forTails}, {afterLeads, afterTails}, {causeLeads, causeTails},
	{pleasedLeads, pleasedTails}, {receivedLeads, receivedTails}, {ownLead, ownTail}, {withLeads, withTails},
}

// buyers reports the customer under another name, as subject or recipient,
// and whether it did.
func buyers(p *lint.Pass) bool {
	t := p.Text
	if slices.ContainsFunc(t.Places(othersServed), func(h lint.Hit) bool { return !t.After(h.End, "权益", "协会") }) {
		return false
	}
	if ps := t.Parties(); len(ps) != 2 || dealing.In(t.Headlines()+ownTitle(t)) {
		return false
	}
	said := 0
	for _, w := range buyerWords {
		if n := t.Count(w); n == 0 || n > 8 || t.Party(w) != nil || (w == "业主" || w == "住户") && t.Has("物业") || w == "学生" && t.Has("学校", "校方", "学院") || t.Has("（"+w+"）", "“"+w+"”", w+"（甲方）", w+"（乙方）", w+"：", w+"方") || dealtWith(t, w) {
			continue
		}
		for i := range t.Each(w) {
			ps := t.PassageAt(i)
			if ps.Kind != lint.Body || ps.Residue || appendedTo(ps) || !asBuyer(t, ps, i, i+len(w)) && !doneFor(t, i, i+len(w)) {
				continue
			}
			if s := t.SentenceAt(i); t.Holds(beyond, s.Start, s.End) {
				continue
			}
			p.Flag(i, i+len(w), "usual", sides(t))
			if said++; said == 3 {
				return true
			}
		}
	}
	return said > 0
}

// dealtWith reports a name of somebody with whom a side has a contract of its own: 甲方与业主签订的合同.
func dealtWith(t *lint.Text, w string) bool {
	return t.Has("甲方与"+w, "乙方与"+w, "与"+w+"签", "同"+w+"签", "与"+w+"之间", "直接向"+w, "从"+w, "向"+w+"购买", "向"+w+"订购", "向"+w+"采购", "向"+w+"索赔")
}

// dealing are titles of agreements under which one side serves customers of its own.
var dealing = lint.NewSet(
	"经销", "代理", "代销", "加盟", "特许", "推广", "合作", "平台", "用户", "客户", "运营", "物业", "供电", "供水", "供气", "供热", "促销",
	"分销", "授权", "停车", "车位", "充电", "教育", "食堂", "校", "销售协议", "地区销售", "区域销售", "销售代理", "宿舍", "公寓",
)

// asBuyer reports a name, bytes i to j, that stands where only the side itself can.
func asBuyer(t *lint.Text, ps *lint.Passage, i, j int) bool {
	if (subjectOf(t, i) == i || ps.Body == i) && !t.Begins(noSubject, j) {
		return true
	}
	for _, f := range buyerFrames {
		if t.Ends(f[0], i) && t.Begins(f[1], j) {
			return true
		}
	}
	return false
}
