package fairness

import (
	"strings"

	"qiyue/lint"
)

// The parts of a right to change, whatever it is that is changed: the words
// that give the right, and the acts.
var (
	entitled  = lint.NewSet("有权", "可以", "可", "得", "保留", "保有", "留有", "拥有", "享有")
	openWords = []string{
		"调整", "变更", "修改", "更改", "修订", "增减", "上浮", "上调", "下调", "调高", "调低", "提高", "降低", "改进", "更换", "撤换", "调换",
		"停用", "替换", "改为", "改变", "缩减", "核减", "增加或减少", "合并", "推迟", "延期交", "延期供", "改期", "收回", "另行制定", "重新制定",
		"增设", "取消", "变动", "调剂", "另行指定", "延长", "缩短", "安排其他", "追加", "转让", "转移给", "自行处理", "自行处置", "改作", "改用",
		"挪作", "更动", "削减", "压缩", "重新核定", "指定其他", "另行委托", "交由其他", "加开", "停开", "迁移", "关停", "下架", "上涨", "下浮",
		"升级", "更易", "改易", "取舍", "增删", "删减", "裁减", "更替", "改动", "重订", "改订",
	}
	openActs = lint.NewSet(openWords...)
	// stops are acts that are one side's own business or the law's unless it does
	// them as it pleases.
	stops = lint.NewSet(
		"停用", "收回", "取消", "更换", "撤换", "降低", "提高", "延长", "推迟", "追加", "增设", "合并", "改变", "改为", "缩短", "改期", "转让",
		"转移给", "自行处理", "自行处置", "指定其他", "另行委托", "交由其他", "升级", "上涨", "取舍", "改动",
	)
	// pleased are words of one side's pleasure or trade, which is no reason.
	pleased = lint.NewSet(
		"特殊情况", "特殊原因", "不经", "未经", "毋庸", "无庸", "不待", "径行", "径自", "迳行", "任便", "必要时", "认为必要", "认为需要", "生产计划",
		"季节", "适当", "临时", "租金水平", "市场水平", "不退", "不作退还", "不予退还", "不予补偿", "不作补偿", "不另计费", "不另付", "不视为逾期",
		"不视为违约", "不属违约", "不得据此", "不得以此", "不得要求", "随时", "自行", "自主", "单方", "任意", "酌情", "适时", "不时", "视情",
		"视经营", "视市场", "行情", "市场", "业务情况", "经营需要", "业务需要", "实际需要", "工作需要", "运营需要", "自身需要", "管理需要",
		"发展需要", "需要", "实际情况", "具体情况", "经营情况", "经营状况", "招生情况", "客流", "销售情况", "成本", "物价", "燃油", "油价",
		"另作他用", "统一", "无条件", "不持异议", "无异议", "不得异议", "不得有异议", "不得提出异议", "无须", "无需", "毋须", "恕不", "之权利",
		"之自由", "的自由", "取舍", "的权利", "的权力", "全权", "应予接受", "应接受", "须接受", "应当接受", "服从", "不得拒绝", "予以配合",
		"应予配合", "必须继续",
	)
	// agreedTo are words of an agreement of both, of a notice that comes before, of a
	// way out, and of what does not count against the other side.
	agreedTo = lint.NewSet(
		"同意", "协商", "一致", "认可", "确认", "批准", "签订", "补充协议", "签署", "提前", "日前", "天前", "书面通知", "通知后", "解除合同",
		"解除本", "退款", "退还", "退费", "补偿", "差价", "各方", "双方", "任何一方", "一方", "但不得", "申请", "请求", "应甲方", "应乙方", "要求",
	)
	// ownMatters are what one may change of one's own accord.
	ownMatters = lint.NewSet(
		"联系", "地址", "账户", "账号", "帐号", "帐户", "密码", "开户", "收件", "收货人", "昵称", "头像", "个人信息", "注册信息", "资料", "授权委托",
		"代理人", "诉讼请求", "预约", "设置", "遗嘱", "受益人", "投保", "货架", "自用", "措施", "专利", "技术成果", "作品", "著作", "摄制", "改编",
		"翻译", "商标", "源代码", "软件进行", "注册资本", "转售", "对外租赁", "对外销售", "对外出租", "经营范围", "法定代表人",
	)
	// byOthers are those whose change is nobody's pleasure.
	byOthers = lint.NewSet(
		"国家", "政府", "主管", "央行", "中国人民银行", "税率", "物价部门", "物价局", "法律", "法规", "法院", "仲裁", "机关", "部门", "监理", "审计",
		"不可抗力", "股东", "董事", "章程修改", "交易所", "LPR", "基准利率", "行政", "监管", "安全", "紧急", "应急", "抢修", "保密", "知识产权",
		"病毒", "附件", "幅度", "公式", "按照第", "按第", "依据第", "设计单位", "定额", "造价", "规划局",
	)
	// laysDown are acts of one who lays down terms.
	laysDown = lint.NewFrame(33, []string{"由"}, []string{
		"自主设定", "自行设定", "自主调整", "自主确定", "自主制定", "适时调整", "统一调整", "自行调整", "单方调整", "酌情调整", "另行调整",
		"动态调整", "定期调整", "随时调整", "随时安排", "随意安排", "随时指定", "随时决定", "进行调整", "予以调整", "适当调整", "浮动", "自行选择",
		"自行决定", "自行确定", "自行制定", "单方确定", "自行安排", "随时变更", "自行变更", "任意变更", "决定并公示", "决定并公布", "决定并公告",
		"制定并公布", "制定并调整", "制定和调整", "制定、修改", "制定及修改",
	})
	// priceBy is a price that one side names as it goes.
	priceBy = lint.NewFrame(24, []string{
		"标准", "价格", "单价", "费率", "佣金", "任务", "目标", "提成", "返利", "折扣", "额度", "定额", "比例", "收费", "指标", "费用", "底薪",
		"份额", "办法", "细则", "手册", "守则", "政策",
	}, []string{"由"}, []string{
		"修订", "修改", "核定", "调整", "制定", "下达", "设定", "公布", "厘定", "审定", "规定", "决定", "确定", "分配", "更改", "变更", "说了算",
		"发布",
	})
	// lastWord are papers of one side that prevail when something changes.
	lastWord = lint.NewFrame(36, []string{
		"变动", "变更", "调整", "改动", "更改", "修改", "变化", "未尽事宜", "未约定", "无约定", "没有约定",
	}, []string{"以", "按", "按照"}, []string{
		"通知", "公告", "公布", "公示", "规定", "规则", "发布", "要求", "安排", "政策", "价目", "办法", "细则", "发文",
	}, []string{"为准", "执行", "处理", "办理"})
	// laidOn are terms that bind from the day one side posts them.
	laidOn = lint.NewFrame(24, []string{"公示", "公布", "公告", "发布", "上线", "张贴", "下发"}, []string{"之日", "之时", "后", "即", "起"}, []string{"约束力", "生效", "适用", "有效", "执行"})
)

// open reads a right to change by its parts, whatever is changed: who may, what
// is done, and the want of a reason, of a notice and of the other side's word.
func open(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if s.End-s.Start > 600 || t.HasAny(s.Start, s.End, "注：") || t.HoldsWord(byOthers, s.Start, s.End) || t.Holds(ownMatters, s.Start, s.End) || t.Holds(trade, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := opened(t, s); ok {
		return i, j, true
	}
	for k, f := range []*lint.Frame{laysDown, lastWord, laidOn, priceBy} {
		i, j, ok := t.Frame(f, s.Start, s.End)
		if !ok || t.Holds(agreedTo, s.Start, s.End) || t.Holds(defaulting, s.Start, i) {
			continue
		}
		switch {
		case k == 0 && (t.Before(i, "自", "不") || isLay(firstActor(t, i, j)) || !t.Holds(prices, s.Start, i) && !t.HasAny(s.Start, i, "内容", "安排", "权益", "等级", "积分", "时间")):
			continue
		case k == 1 && !sided(t, i, j):
			continue
		case k == 3 && (t.HasAny(i, j, "，", "不由") || t.HasAny(
			i, s.End, "附件", "市场", "为准的", "评估", "招标", "第三方", "法院", "竞价", "委员会", "业主大会", "损失", "赔偿", "税", "元", "%", "双方",
		) || isLay(firstActor(t, i, j)) || !sided(t, i, j) || t.After(j, "的")):
			continue
		case k == 2 && (!t.Holds(entitled, s.Start, i) || notified(t, i, j)):
			continue
		}
		a, _ := t.Part(i)
		_, b := t.Part(j - 1)
		a, b = t.Within(a, b, 50)
		return a, b, true
	}
	return 0, 0, false
}

// opened finds a right and an act in one statement.
func opened(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, h := range t.PlacesIn(entitled, s.Start, s.End) {
		if !rightOf(t, s, h) {
			continue
		}
		_, end := t.Part(h.Start)
		if i, j, ok := kept(t, s, h, end); ok {
			return i, j, true
		}
		for _, act := range t.PlacesIn(openActs, h.End, end) {
			if act.End > end || act.Start-h.End > 90 || t.Before(act.Start, "未") || t.After(act.End, "的情", "后的", "前的", "通知", "登记", "意见", "方案") || aboutIt.In(unasked(t.All[h.End:act.Start])) {
				continue
			}
			if !willedHere(t, s, h, act, end) {
				break
			}
			a, _ := t.Part(h.Start)
			a, b := t.Within(a, max(end, act.End), 50)
			return a, max(b, act.End), true
		}
		if i, j, ok := atPleasure(t, s, h, end); ok {
			return i, j, true
		}
	}
	return imposedOn(t, s)
}

// willedHere reports that the change hangs on the pleasure of the one who may make it.
func willedHere(t *lint.Text, s lint.Sentence, right, act lint.Hit, end int) bool {
	said := contest.Replace(unasked(t.All[s.Start:right.Start]) + "|" + unasked(t.All[right.End:s.End]))
	said = noConsent.Replace(said)
	if agreedTo.In(said) || defaults.In(said) || notified(t, s.Start, s.End) {
		return false
	}
	willed := t.Holds(pleased, s.Start, s.End) || othersThing(t, s, right, act, end)
	if t.After(act.Start, "转让", "转移给") {
		return t.HasAny(right.End, act.Start, "无需", "无须", "毋须", "不经", "未经", "自行", "随时", "意愿", "单方", "不必")
	}
	if t.Begins(stops, act.Start) {
		return willed
	}
	a, _ := t.Part(right.Start)
	if a > s.Start && (t.Begins(whenever, s.Start) || t.HasAny(s.Start, a, "如", "若", "的，", "时，", "遇", "因")) {
		return willed || dearer(t, s, a, act, end) // a case is told: the change answers it
	}
	return willed || t.HasAny(right.Start, right.End, "有权", "保留") || t.HasAny(
		act.End, end, "价", "费", "条款", "规则", "标准", "金额", "数量", "内容", "范围", "用途", "时间", "地点", "行程", "品牌", "型号", "规格",
		"面积", "课程", "师资", "班次", "位置", "楼层", "线路", "比例", "佣金",
	)
}

// Cases that befall any trade, and what then becomes dearer: 用工成本上升的，乙方可以上调服务费. Who adds
// to the work pays for it, and the law may set a price.
var (
	befalls = lint.NewSet("涨", "上升", "上浮", "增长", "波动", "变动", "变化", "成本", "行情", "市场", "业务量", "用量", "扩大", "通货膨胀", "油价", "汇率")
	charged = lint.NewSet("价", "费", "租金", "佣金")
)

// noConsent strikes out what speaks of consent and asks for none.
var noConsent = strings.NewReplacer("续签", "", "提前收回", "", "不同意", "", "无须征求", "", "无需征求", "", "需经", "", "经营需要", "需要", "需求", "需要")

// dearer reports an act that raises or changes a price because of a case, told from the start of
// the sentence to byte a, that befalls any trade.
func dearer(t *lint.Text, s lint.Sentence, a int, act lint.Hit, end int) bool {
	return t.Holds(befalls, s.Start, a) && t.Holds(charged, act.End, end) && !t.HasAny(act.Start, end, "相应", "下调", "降低", "调低", "下浮") && !t.HasAny(act.Start, s.End, "%", "幅", "差额", "超过")
}

// onlyThen ends the words on what must come before: 验收合格后方可.
var onlyThen = lint.NewSet("后方", "，方", "时方", "毕方", "格方", "意方", "认方", "准方", "款方", "字方", "章方", "完方", "证方", "续方", "效方", "过方", "件方", "清方")

// unasked strikes out the notice and the consent that are said not to be needed:
// 不必先告知会员，也不必征得会员同意.
func unasked(text string) string {
	if !spared.In(text) {
		return text
	}
	for _, w := range sparing {
		for at := 0; ; {
			k := strings.Index(text[at:], w)
			if k < 0 {
				break
			}
			at += k
			end := at + len(w)
			for _, asked := range []string{
				"通知", "同意", "告知", "协商", "确认", "认可", "书面通知", "征得", "退款", "退还", "退费", "补偿", "赔偿", "索赔", "要求", "异议", "差价",
				"逾期", "违约", "拒绝",
			} {
				if n := strings.LastIndex(text[at:min(len(text), at+60)], asked); n >= 0 {
					end = max(end, at+n+len(asked))
				}
			}
			text = text[:at] + w + text[end:]
			at += len(w)
		}
	}
	return text
}

// sparing begin what is said not to be needed.
var (
	sparing = []string{
		"不得", "不作", "不予", "概不", "不持", "不可", "不能", "无权", "不视", "无需", "无须", "毋须", "毋需", "毋庸", "无庸", "不待", "不需",
		"不经", "未经", "不必", "不另", "恕不", "不再", "不提供", "不事先",
	}
	spared = lint.NewSet(sparing...)
)

// aboutIt are verbs whose object is the change of somebody else.
var aboutIt = lint.NewSet("通知", "提示", "提出", "确定", "选择", "申请", "要求", "指示", "拒绝", "不接受", "查阅", "了解", "建议", "接受", "作为", "依据", "如有")

// The marks of a right that needs no reason, whatever act it is a right to, and acts that
// take nothing from anybody.
var (
	willful = lint.NewSet(
		"随时", "酌情", "任意", "单方", "认为合适", "认为适当", "认为必要", "认为需要", "自行决定", "自主决定", "视情况", "视情形", "视经营",
		"视市场", "不必告知", "不必通知", "无须给出", "无需给出", "无须说明", "无需说明", "无须通知", "无需通知", "无须告知", "无需告知", "无须征求",
		"无需征求", "根据需要", "根据业务", "根据经营", "根据市场", "根据行情", "根据实际", "根据自身", "按自身", "视需要", "不另行通知", "恕不另行",
		"不作任何解释", "不作解释", "无须解释", "无需解释", "不说明理由",
	)
	benign = lint.NewSet(
		"检查", "查看", "察看", "减免", "豁免", "优惠", "返还", "查验", "抽查", "监督", "了解", "查询", "查阅", "要求", "提出", "使用", "核实",
		"验证", "考核", "参观", "联系", "咨询", "起诉", "选择", "申请", "购买", "撤回", "复制", "索取", "派员", "派人", "抽样", "询问", "观看", "巡",
		"退出", "注销", "登录", "下载", "检验", "审查", "审核", "审计", "参加", "招聘", "聘用", "雇", "续", "提取", "提前还", "提前清偿", "存放",
		"投诉", "追究", "报警", "起草", "制作", "建议", "拒绝", "采取", "安装", "维修", "维护", "增设设备", "宣传", "取证", "停止使用", "兑换",
		"充值", "预约", "缴", "支付", "付款", "还款", "投资", "交易", "出借", "办理", "签订", "访问", "进入", "领取", "提货", "通过", "监测", "扣划",
		"抵扣", "解除", "终止", "回购", "赎回", "转借", "抽检", "行使", "施工", "组织", "披露", "公布", "处分", "享受", "享有", "保管", "分包", "催",
		"通知", "告知", "请求", "反馈", "咨", "公开", "看房", "带", "接受", "确定是否", "调查", "设立",
	)
	// obeys are the marks of an act that the other side must put up with.
	obeys = lint.NewSet(
		"不得选择", "不得拒绝", "不得挑选", "不得异议", "不得有异议", "不得提出异议", "不得反对", "不得干涉", "不持异议", "无权选择", "无权拒绝",
		"无权干涉", "应无条件服从", "须无条件服从", "须服从安排", "应服从安排", "不得有任何异议", "不得提出任何异议", "均无异议",
	)
	arrange = lint.NewSet("调配", "分配", "安排", "指定", "更换", "替换", "调整", "变更", "决定", "确定", "制定", "处置", "转为", "折换", "换成", "改", "增", "减", "迁", "移")
	otherOf = lint.NewFrame(3, []string{
		"可以同", "可同", "可以以同", "可以类", "可以用", "可以以", "可用", "有权以", "有权用", "得以", "得用", "可提供", "有权提供", "可安排",
		"有权安排",
	}, []string{
		"其他", "其它", "同类", "同等", "同级", "另一", "别的", "等档", "副厂", "翻新", "国产", "类似", "相近", "近似", "级", "等价",
	})
)

// atPleasure reports a right to do whatever it is, of which the sentence says that it needs no
// reason and no notice.
func atPleasure(t *lint.Text, s lint.Sentence, right lint.Hit, end int) (i, j int, ok bool) {
	if benign.In(unasked(t.All[right.End:end])) || end-right.End < len("下架商品") || !t.Holds(willful, s.Start, s.End) || t.HasAny(s.Start, s.End, "不强制", "不影响", "约定的情况", "协议约定") {
		return 0, 0, false
	}
	if who := lastActor(t, s.Start, right.Start); who == "" {
		return 0, 0, false
	}
	if !willedHere(t, s, right, lit(right.End), end) {
		return 0, 0, false
	}
	a, _ := t.Part(right.Start)
	a, b := t.Within(a, end, 50)
	return a, b, true
}

// keepable are rights that one may well keep.
var keepable = lint.NewSet(
	"开发", "第三方", "使用权", "披露", "违约", "通知", "追究", "索赔", "起诉", "诉讼", "法律", "追偿", "主张", "赔偿", "所有", "著作", "解释",
	"一切权利", "全部权利", "其他权利", "抗辩", "上诉", "解除", "审计", "检查", "拒绝", "知识", "要求", "追索", "求偿", "优先", "版权", "商标",
	"专利", "署名", "质疑", "异议", "监督", "终止", "申诉", "收回", "求助", "处罚", "未明确", "未授", "相应",
)

// kept reports a right that one side keeps to do something to the deal: 保留安排客人入住其他房型的权利.
func kept(t *lint.Text, s lint.Sentence, h lint.Hit, end int) (i, j int, ok bool) {
	if !t.After(h.Start, "保留", "保有", "留有") || t.Holds(keepable, h.End, end) || !t.HasAny(h.End, end, "的权利", "之权", "的权力") || t.Holds(defaulting, s.Start, h.Start) {
		return 0, 0, false
	}
	if said := unasked(t.In(s)); agreedTo.In(said) {
		return 0, 0, false
	}
	a, _ := t.Part(h.Start)
	return first(t.Within(a, end, 50))
}

// lit is an act at byte i, whatever its word.
func lit(i int) lint.Hit { return lint.Hit{Start: i, End: i} }

// imposedOn finds what one side arranges and the other one may not refuse: 仓位由仓管员统一调配，
// 货主不得选择; and another thing in place of the one agreed.
func imposedOn(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	obeyed := t.PlacesIn(obeys, s.Start, s.End)
	other, to, ok := t.Frame(otherOf, s.Start, s.End)
	if len(obeyed) == 0 && !ok {
		return 0, 0, false
	}
	said := contest.Replace(unasked(t.In(s)))
	if agreedTo.In(said) || t.Holds(defaulting, s.Start, s.End) {
		return 0, 0, false
	}
	for _, h := range obeyed {
		a, _ := t.Part(h.Start)
		if a == s.Start || !t.Holds(arrange, s.Start, a) || t.HoldsWord(benign, s.Start, a) || isLay(firstActor(t, s.Start, a)) {
			continue
		}
		b, e := t.Part(a - len("，"))
		return first(t.Within(b, e, 50))
	}
	if i, j := other, to; ok && lastActor(t, s.Start, i) != "" && !isLay(lastActor(t, s.Start, i)) && !t.HasAny(s.Start, i, "如", "若", "因") && t.HasAny(
		j, s.End, "交付", "代替", "替代", "替换", "供应", "供货", "入住", "履行", "顶替", "车型", "房型", "型号", "品牌", "规格",
	) {
		a, b := t.Part(i)
		i, j = t.Within(a, b, 50)
		return i, j, true
	}
	return 0, 0, false
}

// first is a place that was found.
func first(i, j int) (int, int, bool) { return i, j, true }

// othersThing reports that what is changed is said to be the other side's: 迁移承租方的铺位.
func othersThing(t *lint.Text, s lint.Sentence, right, act lint.Hit, end int) bool {
	who := lastActor(t, s.Start, right.Start)
	for _, h := range t.PlacesIn(actorSet, act.End, end) {
		if t.All[h.Start:h.End] != who && t.After(h.End, "的") {
			return true
		}
	}
	for _, h := range t.PlacesIn(layTails, act.End, end) {
		if t.After(h.End, "的") {
			return true
		}
	}
	return false
}

// sided reports that bytes i to j name a side of the deal, by whatever name.
func sided(t *lint.Text, i, j int) bool {
	return t.Holds(actorSet, i, j) || t.HasAny(i, j, "方", "公司", "平台", "本店", "组委会", "俱乐部", "中心", "学校", "医院", "机构", "部", "单位", "商", "厂", "院", "校")
}

// actsHere reports a side at the head of the part in which byte i stands: 甲方视生产计划可增减.
func actsHere(t *lint.Text, i int) bool {
	a, _ := t.Part(i)
	for _, h := range t.PlacesIn(actorSet, a, i) {
		return h.Start-a <= len("如果")
	}
	return false
}

// isLay reports one who buys for himself, whose choice is the very thing bought.
func isLay(who string) bool { return lay[who] }

var lay = map[string]bool{
	"用户": true, "客户": true, "顾客": true, "消费者": true, "您": true, "你": true, "会员": true, "学员": true, "家长": true, "旅游者": true, "游客": true,
	"持卡人": true, "业主": true, "乘客": true, "车主": true, "买家": true, "订户": true, "住户": true, "商户": true, "租客": true,
	"参与者": true, "参赛者": true, "监护人": true, "住客": true, "寄件人": true, "购卡人": true, "下单人": true,
}
