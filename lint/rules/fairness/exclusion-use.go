package fairness

import "qiyue/lint"

// otherUse is use that one answers for oneself, or that concerns others.
var otherUse = lint.NewSet("不可抗", "保证金", "费用由", "侵权", "侵犯", "违法", "违规", "违反", "纠纷", "争议", "第三方", "他人", "不当", "不匹配", "境外", "否则", "未", "擅自", "泄")

// Losses that are borne by the one who uses.
var useBorne = lint.NewFrame(30, []string{"使用", "访问", "选择使用", "下载"}, []string{"服务", "本网站", "本站", "本平台", "软件", "系统", "产品"}, []string{"风险", "损失", "后果", "损坏"}, []string{
	"由用户", "由您", "由客户", "由会员", "由其自", "由使用者", "由消费者", "用户自", "您自",
}, []string{"承担", "负责", "自担", "自负", "担"})

// borneInUse finds the risk of using what the house sells laid on the one who uses it.
func (e *exclusion) borneInUse() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(useBorne, s.Start, s.End)
	if !ok || t.Holds(otherUse, s.Start, j) || e.faulty(s.Start, j) {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 55)
	return i, j, true
}

// The refusal to make good, and the promise to claim nothing.
var (
	claimsNil = lint.NewFrame(
		27, []string{"不得", "不再", "无权", "保证不", "承诺不", "同意不", "不会", "放弃"},
		[]string{"提出", "主张", "要求", "追究", "请求", "向", "对"}, []string{"任何", "一切", "其它任何", "其他任何"},
		[]string{"诉讼", "仲裁", "索赔", "赔偿", "补偿", "责任", "追索"},
	)
)

// Everything that happens laid on one side, and a service without any warranty.
var (
	allHappens = lint.NewFrame(
		48, []string{"所有", "一切", "任何", "全部"}, []string{"安全事故", "意外事故", "意外情况", "人身事故", "事故"}, []string{"由"},
		[]string{"承担", "负责"}, []string{"与"}, []string{"无关", "无涉"},
	)
	// notItsDoing lays all that is not one side's doing on the other, forces beyond both with it.
	notItsDoing = lint.NewFrame(45, notItsCause, []string{
		"损失", "责任", "费用", "风险", "后果", "问题", "延误", "事故", "无法履行", "不能履行",
	}, []string{
		"由甲方", "由乙方", "由供方", "由需方", "由卖方", "由买方", "由承包", "由发包", "由分包", "由中标", "由供应商", "由受托", "由委托", "由承租",
		"属于违约", "属违约", "视为违约", "视为乙方违约",
	})
	notItsCause = []string{
		"非甲方原因", "非甲方的原因", "非甲方的其他原因", "非甲方的其它原因", "非因甲方原因", "非因甲方的原因", "非发包人原因", "非发包方原因",
		"非买方原因", "非因买方原因", "非需方原因", "非委托方原因", "非业主原因", "非采购人原因", "非采购方原因", "非出租方原因", "除甲方原因",
		"甲方以外原因", "甲方以外的原因",
	}
	allBy = lint.NewFrame(
		30, []string{"一切", "所有", "全部", "任何"}, []string{"事情", "问题", "事故", "纠纷"},
		[]string{"由甲方", "由乙方", "由买方", "由买受人", "由承租", "由车主", "由业主"}, []string{"承担", "负责", "解决"},
	)
	noFlaw = lint.NewFrame(45, []string{
		"裂", "变形", "色差", "虫眼", "划痕", "气泡", "褪色", "瑕疵", "误差", "色点", "磕碰",
	}, []string{"不作", "不属", "不视为", "不算", "不列为", "不作为"}, []string{"质量问题", "质量缺陷"})
	bounded   = lint.NewSet("国家", "标准", "允许", "行业", "范围内", "毫米", "mm", "cm", "厘米", "%", "以内", "人为", "使用不当")
	ofCause   = lint.NewSet("因", "由于", "违反", "不按", "施工", "作业", "操作", "工人", "人员", "不当", "擅自", "运输", "如有", "若", "致")
	noQuality = lint.NewFrame(
		75, []string{"服务", "软件", "产品", "系统", "平台", "网站", "内容"},
		[]string{"及时性", "安全性", "准确性", "稳定性", "可靠性", "完整性", "可用性"},
		[]string{"不作", "不做", "不提供", "不予", "不作出", "概不", "不作任何", "不给予"}, []string{"保证", "担保", "承诺"},
	)
	ofOthers = lint.NewSet("第三方", "链接", "他人", "用户发布", "会员发布", "外部", "合作机构", "其他网站", "交易对方", "对方", "投资", "收益", "借款")
)

// sweeps finds a house that answers for nothing that happens, or warrants nothing.
func (e *exclusion) sweeps() (i, j int, ok bool) {
	t, s := e.t, e.s
	if i, j, ok = t.Frame(allHappens, s.Start, s.End); ok && !t.HoldsWord(ofCause, s.Start, j) && !e.carvesOut() {
		return i, j, true
	}
	i, j, ok = t.Frame(noQuality, s.Start, s.End)
	if !ok || t.Holds(ofOthers, s.Start, s.End) || e.carvesOut() {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 55)
	return i, j, true
}

// laidWhole finds all that goes wrong laid on one side: 以后的一切问题均由乙方负责.
func (e *exclusion) laidWhole() (i, j int, ok bool) {
	t, s := e.t, e.s
	if i, j, ok = t.Frame(notItsDoing, s.Start, s.End); ok && !e.carvesOut() && !t.HasAny(s.Start, s.End, "，且", "协商", "不可抗") {
		return i, j, true
	}
	if i, j, ok = t.Frame(allBy, s.Start, s.End); ok && !t.HoldsWord(ofCause, s.Start, j) && !t.HasAny(
		s.Start, s.End, "协商", "双方", "债务", "职工", "员工", "债权", "否则", "工程", "照管", "保修", "保养", "第一负责",
	) && !e.faulty(s.Start, i) {
		a, _ := t.Part(i)
		return a, j, true
	}
	return 0, 0, false
}

// flawless finds a flaw that is said to be none: 裂纹不作质量问题处理.
func (e *exclusion) flawless() (i, j int, ok bool) {
	i, j, ok = e.t.Frame(noFlaw, e.s.Start, e.s.End)
	return i, j, ok && !e.t.Holds(bounded, e.s.Start, e.s.End)
}

// claimsNothing finds a side that is to claim nothing, though it is not at fault.
func (e *exclusion) claimsNothing() (i, j int, ok bool) {
	t, s := e.t, e.s
	i, j, ok = t.Frame(claimsNil, s.Start, s.End)
	if !ok || t.HasAny(i, j, "拒绝", "免除") || t.Holds(freeOthers, s.Start, s.End) || t.HoldsWord(moot, s.Start, s.End) || e.faulty(s.Start, i) {
		return 0, 0, false
	}
	i, _ = t.Part(i)
	i, j = t.Within(i, j, 55)
	return i, j, true
}
