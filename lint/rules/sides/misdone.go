package sides

import (
	"strings"

	"qiyue/lint"
)

// leadIn are words before the side that a statement is about.
var leadIn = []string{"因为", "由于", "如果", "倘若", "假如", "一旦", "若因", "如因", "因", "如", "若", "倘", "凡", "当", "则", "但", "且", "并"}

// subjectOf is where the subject of the part around byte i begins, behind words that lead in.
func subjectOf(t *lint.Text, i int) int {
	a, _ := t.Part(i)
	a = max(a, t.PassageAt(i).Body)
	for _, w := range leadIn {
		if t.After(a, w) {
			return a + len(w)
		}
	}
	return a
}

// misdeed is a class of acts that one role alone is said to do.
type misdeed struct {
	role   lint.Role // whose acts they are; reported with the other one
	acts   *lint.Set
	unless []string // in the part
	reach  int      // bytes between the side and the act at most
}

// misdeeds: a customer who comes late, sends a patch or changes the engineer; a provider who calls the
// hotline, has the work accepted or does not pay the fee.
var misdeeds = []misdeed{
	{lint.Provider, lint.NewSet(
		"维修质量负责", "修理质量负责", "检修质量负责", "保养质量负责", "安装质量负责", "服务质量负责", "施工质量负责", "供货质量负责",
		"货物质量负责", "产品质量负责", "维护质量负责",
	), []string{
		"自带", "自购", "自有", "监督", "提供的", "自供", "自备", "甲供", "检查", "有权",
	}, 24},
	{lint.Customer, lint.NewSet(
		"提交工单", "提交报修", "发起工单", "填报修单", "填写报修单", "扫码报修", "平台报修", "热线报修", "电话报修", "小程序报修", "系统报修",
	), []string{
		"接", "收", "受理", "代", "转", "协助", "客户", "后", "按", "处理", "响应", "提供", "开通", "答复",
	}, 45},
	{lint.Provider, lint.NewSet(
		"更换的零件须", "更换的零件应", "更换的配件须", "更换的配件应", "更换的部件须", "更换的部件应", "所换零件须", "所换零件应", "所换配件须",
		"所换配件应",
	), []string{"自行", "自带", "自购", "擅自"}, 3},
	{lint.Provider, lint.NewSet(
		"可用率不低", "可用率达", "完好率不低", "完好率达", "在线率不低", "在线率达", "修复率不低", "修复率达", "及时率不低", "及时率达",
	), []string{"考核", "要求", "有权", "统计"}, 60},
	{lint.Provider, lint.NewSet("补发", "补寄", "补送", "重新发货", "重发"), []string{"退", "要求", "有权", "可以", "通知", "申请", "工资", "发票", "收到", "资料", "清单", "图纸", "提供"}, 60},
	{lint.Provider, titled, []string{"场地", "房屋", "数据", "信息", "商标", "素材", "资料", "要求"}, 36},
	{lint.Customer, lint.NewSet("逾期取车", "逾期提车", "逾期提货", "逾期取货", "逾期取件", "逾期取机", "未按期提货", "未按时提货", "迟延提货", "迟延取车"), []string{"通知", "催"}, 3},
	{lint.Provider, lint.NewSet("承诺使用原厂", "保证使用原厂", "承诺用原厂", "保证用原厂"), []string{"要求"}, 9},
	{lint.Customer, hiredFrom, []string{"退", "被", "收回", "其他", "转"}, 30},
	{lint.Provider, lateDeeds, []string{"配合", "验收", "协助", "通知", "分包", "的原因"}, 9},
	{lint.Provider, poorWork, []string{"配合", "协助", "擅自", "自行", "的原因", "日常"}, 9},
	{lint.Provider, lint.NewSet(
		"保证所供", "保证所售", "保证所出租", "保证所租出", "保证其所供", "保证其所售", "保证出租的", "保证其出租", "保证所卖", "对所售", "对所供",
		"对所出租", "保证所供应", "保证所销售",
	), []string{"资料", "图纸", "信息", "场地"}, 15},
	{lint.Provider, lint.NewSet(
		"迟到", "误工", "误点到", "失约未到", "漏检", "少检", "缺勤", "旷工", "脱岗", "返修不力", "维修不力", "修复逾期", "检修不到位", "保养不到位",
		"未如期到场", "未如约到场",
	), []string{"人员配合", "验收人", "配合人", "的原因", "见证"}, 9},
	{lint.Provider, lint.NewSet(
		"推送补丁", "发布补丁", "修补漏洞", "修复漏洞", "推送升级", "发布升级", "提供升级", "无偿返工", "免费返工", "无偿返修", "免费返修",
		"无偿重做", "停止上门", "暂停上门", "上门检修", "上门维修", "上门保养", "派员检修", "派员维修", "派员上门", "派员到场", "派人检修",
		"派人维修", "派人上门", "提供替代机", "提供备用机", "提供代用机", "提供替换机", "提供周转机", "提供备机", "换人", "更换工程师",
		"更换维修人员", "更换驻场人员", "出具检修报告", "出具巡检报告", "派保洁员", "派家政员", "派驾驶员", "派遣保洁", "配备专业维修",
		"配备专职维修", "配备专业技术人员维修",
	),
		[]string{
			"要求", "有权要求", "可以要求", "请求", "配合", "同意", "接受", "自行", "通知", "书面", "协助", "人员", "如需", "费", "委托", "第三", "不得",
			"擅自", "督促", "提出", "认为", "需要", "确需", "签字", "验收", "清点", "交接", "见证", "签收", "接收", "领取",
		}, 60},
	{lint.Customer, lint.NewSet(
		"拨打服务热线", "拨打报修", "拨打热线", "拨打售后", "致电报修", "提出报修", "电话报修", "组织验收", "拖欠服务费", "拖欠维修费", "拖欠维保费",
		"欠付服务费", "不给钱", "不结账", "欠着不付", "拖着不付", "未付款", "未付清", "不付款", "拒不付款", "未支付服务费", "未支付维修费",
		"未支付维保费", "未交费", "欠费", "未付费", "付清货款", "付清租金", "付清服务费", "付清维修费", "付清工程款", "交纳租金", "缴纳租金",
		"对服务不满", "对维修质量不满", "有权要求甲方免费", "有权要求乙方免费",
	),
		[]string{
			"接", "收到", "受理", "配合", "申请", "要求", "提请", "通知", "工资", "员工", "分包", "第三", "退", "赔偿", "罚", "违约金", "供应商", "自行",
			"初步", "代", "工人", "保险", "协助", "参加", "自检", "预", "甲供", "进场", "材料",
		}, 48},
}

// titled say that a thing is one's own to give, hiredFrom that it is another's.
var (
	titled    = lint.NewSet("权属清晰", "无抵押", "未设抵押", "拥有所有权", "享有所有权", "有权出租", "有权出售")
	hiredFrom = lint.NewSet("租来的", "租用的", "承租的", "所租的", "租到的", "所租用", "所承租")
)

// lateDeeds are deliveries, visits and repairs that come late; poorWork is work ill done.
var (
	lateDeeds = func() *lint.Set {
		var all []string
		for _, late := range []string{"逾期", "迟延", "延迟", "延期", "拖延", "未按时", "未按期", "未如期", "晚"} {
			all = append(all, allWith(late, []string{
				"交机", "交车", "交货", "供货", "发货", "送货", "送件", "供件", "派人", "派员", "来人", "上门", "到场修", "到场维", "到场检", "修复", "修好",
				"返修", "安装", "装机",
			})...)
		}
		return lint.NewSet(append(all, "送货晚", "交货晚", "发货晚", "交车晚")...)
	}()
	poorWork = func() *lint.Set {
		var all []string
		for _, work := range []string{"巡检", "检修", "维修", "抢修", "安装", "调试", "施工", "上门", "到场", "修理", "返修", "服务", "校准", "清洗"} {
			all = append(all, allWith(work, []string{
				"不到位", "不及时", "延误", "失误", "漏项", "疏漏", "超时", "超期", "不力", "有误", "遗漏", "质量差", "质量不合格", "不合格", "迟延", "拖延",
				"逾期",
			})...)
		}
		return lint.NewSet(all...)
	}()
)

// misdone reports such acts at the head of a statement.
func misdone(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		if !sure(side) {
			continue
		}
		other := opposite(t, side.Label)
		for _, m := range misdeeds {
			if m.role == side.Role {
				continue
			}
			for _, h := range t.Places(m.acts) {
				i := subjectOf(t, h.Start)
				j := i + len(side.Label)
				if ps := t.PassageAt(h.Start); ps.Kind != lint.Body || !t.After(i, side.Label) || h.Start < j || h.Start-j > m.reach {
					continue
				}
				if strings.Contains(t.All[j:h.Start], other) || t.HasAny(j, h.Start, m.unless...) || t.After(h.End, "期", "人员", "的费用", "费用", "所需", "义务") || t.HasAny(h.End, min(len(t.All), h.End+9), m.unless...) {
					continue
				}
				x, y := t.Within(i, h.End, 40)
				p.Flag(x, y, "side", side.Label)
			}
		}
	}
}

var (
	// crew are people of who serves, whom no customer sends.
	crew = lint.NewSet(
		"技师", "工程师", "维修员", "维修工", "检修员", "检修工", "讲师", "培训师", "维保员", "维保人员", "维修人员", "检修人员", "服务人员",
		"技术员", "安装工", "养护工", "维修师傅", "作业人员", "保养人员", "服务工程师", "抢修人员", "巡检员", "巡检人员", "技术人员", "保养工人",
		"维修工人", "修理工", "保养工", "维保工",
	)
	// crewActs are what they come for.
	crewActs = lint.NewSet(
		"违反安全", "违章作业", "登门", "查修", "小时到", "小时内到", "分钟到", "分钟内到", "接到报修", "接到电话", "赶到", "赶赴", "动身", "到达现场", "到达", "到场", "上门", "抵达",
		"实施保养", "实施维修", "实施检修", "进行检修", "进行维修", "进行保养", "返修", "迟到", "未到", "授课", "到课", "更换", "排除", "修复",
		"出示上岗证", "完成检修", "完成维修", "完成保养", "持证上岗", "自带工具",
	)
	// ownCrew are people of who serves, called those of the side before: 其维保人员.
	ownCrew = lint.NewSet(
		"其维保人员", "其维修人员", "其检修人员", "其保养人员", "其安装人员", "其抢修人员", "其巡检人员", "其维修工", "其维修师傅", "其维保工",
		"其服务工程师", "其运维人员", "其养护人员",
	)
	notSent = []string{"配合", "协助", "陪同", "监督", "不得擅", "不得进", "不得自", "学习", "参加", "见证", "工时", "培训", "验收", "操作", "确认", "签字", "开放", "值班", "自有", "自行", "接受"}
)

// crewOfCustomer reports 甲方技师到达现场 where 甲方 is who is served.
func crewOfCustomer(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		if side.Role != lint.Customer || !sure(side) {
			continue
		}
		other := opposite(t, side.Label)
		for _, h := range t.Places(ownCrew) {
			i := subjectOf(t, h.Start)
			if s := t.SentenceAt(h.Start); t.PassageAt(h.Start).Kind == lint.Body && t.After(i, side.Label) && t.Begins(modals, i+len(side.Label)) && !t.HasAny(s.Start, s.End, other) && !t.HasAny(i, h.Start, notSent...) {
				flagSide(p, i, h.End, side.Label)
			}
		}
		for _, h := range t.Places(crew) {
			i := subjectOf(t, h.Start)
			j := i + len(side.Label)
			if t.Before(h.Start, "为"+side.Label, "给"+side.Label, "为"+side.Label+"驻店", "为"+side.Label+"驻场") && t.After(h.End, "安排", "提供", "准备") { // who is served houses the other one's people
				flagSide(p, h.Start-len("为"+side.Label), h.End, side.Label)
			}
			if ps := t.PassageAt(h.Start); ps.Kind != lint.Body || !t.After(i, side.Label) || h.Start < j || h.Start-j > 15 || strings.ContainsAny(t.All[j:h.Start], "、和与对为向") || strings.Contains(t.All[j:h.Start], other) {
				continue
			}
			_, b := t.Part(h.Start)
			if !t.Holds(crewActs, h.End, min(b, h.End+42)) || t.HasAny(j, b, notSent...) {
				continue
			}
			p.Flag(i, h.End, "side", side.Label)
		}
	}
}
