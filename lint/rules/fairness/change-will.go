package fairness

import (
	"strings"

	"qiyue/lint"
)

// A will is a way to say that one side does with the deal as it pleases: the
// rare words by which the rule meets it, and the words that stand in a row.
type will struct {
	rare   []string
	gap    int
	groups [][]string
	open   bool // the sentence need not name whose will it is
	fault  bool // it is none where the other side's default gives the right
	terms  bool // the sentence must speak of terms
	sure   bool // no word of agreement makes it fair
	unless []string
}

// ending are acts that end or hold back what the other side is owed, altering
// those that make another deal of it.
var (
	ending   = []string{"终止", "结束", "中止", "暂停", "停止", "中断", "关闭", "冻结", "注销", "取消", "拒绝", "删除", "屏蔽", "限制", "收回", "解除", "清退", "撤销", "查封"}
	altering = []string{
		"调整", "变更", "修改", "修订", "更改", "改变", "更新", "提升", "提高", "上调", "调高", "降低", "调低", "下调", "缩减", "削减", "压缩",
		"裁减", "更换", "替换", "撤换", "改动", "增减", "增加", "减少", "推迟", "顺延", "延长", "升级", "修正", "制定", "补充",
	}
	either = append(append([]string{}, ending...), altering...)
	mights = []string{"有权", "可以", "可", "得", "将", "均可", "即可"}
)

// unlawful is what a house must take down whoever put it up.
var unlawful = []string{"违法信息", "违法违规信息", "违法内容", "违法违规内容", "违法的信息", "违法的内容", "非法信息", "非法内容", "违禁内容"}

// wills are those ways.
var wills = append([]will{
	// 在不通知您的情况下终止; 无论是否通知.
	{rare: []string{
		"不通知", "不再作另行通知", "不作另行通知", "不另行通知", "不经通知", "不经任何", "不事先", "不提前通知", "是否通知", "无需通知", "无须通知",
		"无需事先", "无须事先", "无需提前", "无须提前", "无需进行", "无须进行", "不说明理由", "无需说明", "无须说明", "无需任何",
	},
		gap: 90, groups: [][]string{{
			"不通知", "不再作另行通知", "不作另行通知", "不另行通知", "不经通知", "不经任何", "不事先", "不提前通知", "是否通知", "无需通知", "无须通知",
			"无需事先", "无须事先", "无需提前", "无须提前", "无需进行", "无须进行", "不说明理由", "无需说明", "无须说明", "无需任何理由",
		}, append([]string{"扣除", "扣划", "划扣", "处置", "变卖", "进入"}, either...)}, unless: append([]string{"联系", "地址", "债权", "保密", "之一的"}, unlawful...)},
	// 随时变动，不作特别通知; 变更配置，无须征得甲方同意.
	{rare: []string{
		"不通知", "不作特别通知", "不作个别通知", "作个别通知", "通知义务", "不再一一", "不再逐一", "无需预告", "不另通知", "不单独", "恕不",
		"不另行", "不再另行", "不再通知", "不再作另行", "不作另行", "不再作通知", "不作通知", "无需通知", "无须通知", "无需事先", "无须事先",
		"无需另行", "无须另行", "无需征得", "无须征得", "不必征", "不必通知", "不经甲方", "不经乙方", "不事先", "不说明理由", "无需说明", "无须说明",
		"不需说明", "任何理由",
	},
		gap: 120, groups: [][]string{append([]string{"扣除", "扣划", "处置", "变卖", "变现", "变动"}, either...), {
			"不通知", "不作特别通知", "不作个别通知", "作个别通知", "不承担通知义务", "不再一一", "不再逐一", "无需预告", "不另通知", "不单独通知",
			"不再单独", "恕不", "不另行通知", "不另行告知", "不再另行通知", "不再通知", "无需通知", "无须通知", "无需事先", "无须事先", "无需另行",
			"无须另行", "无需征得", "无须征得", "不必征得", "不必征求", "不必通知", "不事先通知", "不说明理由", "无需说明", "无须说明", "不需说明",
			"无需任何理由", "无须任何理由", "不提供任何理由", "无任何理由",
		}}, unless: append([]string{"联系", "地址", "债权", "保密"}, unlawful...)},
	// 如平台认为您行为不当，有权终止.
	{rare: []string{"认为", "怀疑", "相信", "经判断", "合理判断"},
		gap: 100, groups: [][]string{{"认为", "怀疑", "相信", "经判断", "合理判断"}, mights, append([]string{"扣除", "扣减", "扣罚", "拒付"}, ending...)}, unless: []string{"证据", "合理理由", "鉴定"}},
	// 有权独立判断并冻结账户; 有权自行决定是否投保.
	{rare: []string{"独立判断", "自行判断", "单方判断", "单方面判断", "独自决定", "全权决定", "自行决定", "自主决定", "有权决定", "视情况", "视情形", "视具体情况", "酌情", "其判断"}, fault: true,
		gap: 75, groups: [][]string{{"有权", "可以", "可", "保留", "能"}, {
			"独立判断", "自行判断", "单方判断", "单方面判断", "独自决定", "全权决定", "自行决定", "自主决定", "视情况", "视情形", "视具体情况", "酌情",
			"决定",
		}, append([]string{"是否", "费", "金额", "标准", "价格", "任何理由"}, either...)}, unless: []string{"要求", "经营项目"}},
	// 由本站根据实际情况提供; 有权依据实际情况提升服务费.
	{rare: []string{
		"情况决定", "情况确定", "情况调整", "情况提供", "情况制定", "情况安排", "情况提升", "情况提高", "情况增加", "情况变更", "情况拒绝",
		"情况修改", "情况提前", "情况自行", "情况，决定", "情况，调整", "需要决定", "需要调整", "需要，调整", "需要变更", "需要修改", "需要增",
		"需要对", "情况对", "需要随时", "需要自行", "需要作出", "情形决定", "需要收回", "需要取消", "需要停止", "变化调整",
	}, fault: true,
		gap: 75, groups: [][]string{{"由", "有权", "可", "可以", "将", "同意"}, {"根据", "依据", "视", "按照", "基于", "结合", "为"}, {"情况", "需要", "考虑", "状况", "变化", "情形"}, append([]string{
			"提供", "安排", "核定", "决定", "确定", "提前", "拒绝", "收回", "取消", "停止",
		}, altering...)}, unless: []string{"要求", "减免", "免除", "生产", "付款", "合同的规定", "注：", "网址"}},
	// 保留终止会员资格的权利.
	{
		rare: []string{"保留", "留有"}, gap: 140,
		groups: [][]string{{"保留", "保有", "留有"}, append([]string{"重订", "改订", "修订", "重定", "结束"}, either...), {"权利", "权力", "资格", "之权", "之自由", "的自由", "余地"}},
		unless: []string{"保留追究", "索赔", "诉讼", "著作", "知识产权", "解除合同"},
	},
	// 本须知包括今后可能发布的规则; 后续细则为其组成部分.
	{rare: []string{"将来", "今后", "日后", "后续", "未来"}, open: true, gap: 24, groups: [][]string{{"将来", "今后", "日后", "后续", "未来"}, {"发布", "公布", "制定", "公示", "出台"}, {
		"规则", "细则", "规定", "政策", "流程", "制度", "办法", "条款", "公告", "标准", "协议",
	}}},
	// 应无条件接受甲方的价格调整; 可将本合同转让给第三方，无需同意; 有结束用户使用资格的保留权利.
	{
		rare: []string{"无条件接受", "无条件服从", "无条件执行", "无条件认可"}, open: true, gap: 36,
		groups: [][]string{{"无条件接受", "无条件服从", "无条件执行", "无条件认可"}, {"调整", "变更", "修改", "安排", "变动", "决定", "定价", "扣"}},
		unless: []string{"检查", "监督", "整改", "安全", "政策", "监理"},
	},
	{rare: []string{"转让给任何", "转让给第三", "转让予", "转让给其", "转让给关联"}, gap: 45, groups: [][]string{
		{"有权", "可以", "可"}, {"本合同", "本协议", "合同", "协议"}, {"转让"}, {"无需", "无须", "不经", "毋须", "不必", "不需"},
	}, sure: true},
	{rare: []string{"保留权利"}, open: true, gap: 45, groups: [][]string{{"有"}, append([]string{"结束"}, either...), {"保留权利"}}, unless: []string{"追究", "索赔"}},
	// 有权认定保修范围; 有权判定产品是否合格.
	{rare: judging, open: true, gap: 30, groups: [][]string{{"有权", "可", "可以", "得以"}, {"认定", "判定", "决定", "界定", "裁定", "核定", "断定", "解释"}, judging}, unless: []string{
		"异议", "复核", "鉴定", "检测机构", "第三方", "附件", "依据", "根据", "按照", "委员会", "主管", "监理", "标准", "法院", "仲裁",
	}},
	// 权益规则将不定期更新.
	{rare: []string{"不定期"}, open: true, gap: 75, groups: [][]string{
		{"内容", "规则", "权益", "标准", "价格", "政策"}, {"不定期"}, {"更新", "调整", "变更", "修改"},
	}, unless: []string{"调研", "检查"}},
	// 乙方承认这种变更.
	{rare: []string{"承认"}, open: true, gap: 12, groups: [][]string{{"承认"}, {"这种", "该", "此", "上述", "任何"}, {"变更", "调整", "变动", "修改"}}},
	// 有权无条件解除; 在任何时间以任何原因终止.
	{
		rare: []string{"无条件", "任意", "任何理由", "任何原因", "任何时候", "任何时间"}, gap: 36,
		groups: [][]string{{"有权", "可以", "可", "将"}, {"无条件", "任意", "任何理由", "任何原因", "任何时候", "任何时间"}, ending},
		unless: []string{"要求乙方无条件", "要求甲方无条件", "要求其无条件", "要求对方无条件"},
	},
	// 有权随时中断服务; 有权单方面终止.
	{rare: []string{"随时", "单方", "不时"}, gap: 60, groups: [][]string{{"有权", "可以", "可", "可能", "保留"}, {"随时", "单方", "不时"}, {
		"决定", "指定", "安排", "中断", "结束", "中止", "终止", "暂停", "停止", "取消", "关闭", "收回", "变更", "调整", "修改", "更改", "更新",
	}}, fault: true, unless: []string{
		"之一的", "预约", "授权", "联系", "遗嘱", "设置", "地址", "要求", "密码", "投保", "退还", "续签", "续约",
	}},
	// 有制订与变动资费的权利.
	{rare: []string{
		"费的权利", "价的权利", "价格的权利", "标准的权利", "规则的权利", "条款的权利",
	}, gap: 24, groups: [][]string{{"有", "拥有", "享有", "具有"}, append([]string{"变动", "制订"}, altering...), {
		"费的权利", "价的权利", "价格的权利", "标准的权利", "规则的权利", "条款的权利",
	}}, unless: []string{"没有"}},
	// 未完成任务的，有权单方面取消代理权.
	{
		rare: []string{"单方", "口头"}, gap: 24, groups: [][]string{{"有权", "可以", "可"}, {"单方", "口头"}, {"取消", "撤销"}},
		unless: []string{"催告", "书面", "整改", "通知后", "退还", "要求", "之一的", "严重违"},
	},
	// 有权随时解除，不支付任何补偿; 有权暂停服务并调整价款.
	{rare: []string{"随时解除", "随时终止", "随时收回"}, gap: 45, groups: [][]string{{"有权", "可以", "可"}, {"随时"}, {"解除", "终止", "收回"}, {
		"不支付", "不予补偿", "不作补偿", "不给予", "不承担任何", "不退", "无需支付", "无须支付", "不需支付", "无需承担", "无须承担", "不承担违约",
	}}},
	{rare: []string{"有权暂停", "有权顺延", "有权停止", "有权终止", "可以顺延", "可顺延", "可以暂停", "可暂停"}, gap: 45, groups: [][]string{{"有权暂停", "有权顺延", "有权停止", "有权终止", "可以顺延", "可顺延", "可以暂停", "可暂停"}, {"调整", "变更", "提高"}, {"价", "金额", "费"}}},
	{rare: []string{"有权暂停", "有权停止", "有权终止"}, open: true, gap: 36, groups: [][]string{{"履行义务", "任一条款"}, {"有权暂停", "有权停止", "有权终止"}, {"服务", "工作"}}},
	// 可将本协议项下的权利义务转让给关联方.
	{rare: []string{"权利义务", "权利和义务", "权利及义务", "权利、义务"}, gap: 60, groups: [][]string{
		{"有权", "可以", "可", "同意"}, {"权利义务", "权利和义务", "权利及义务", "权利、义务"}, {"转让", "转移", "转给"},
	}, unless: []string{"不得", "未经", "经甲方同意", "经乙方同意", "一并"}},
	// 封门换锁; 强令退房.
	{rare: []string{
		"封门", "换锁", "强令", "强行", "强制搬", "强制清", "强制腾", "停水停电", "断水断电", "撬锁", "清理房间", "清退",
	}, gap: 75, groups: [][]string{{"有权", "可以", "可", "同意", "则"}, {
		"封门", "换锁", "强令", "强行", "强制搬", "强制清", "强制腾", "停水停电", "断水断电", "撬锁", "清理房间", "清退",
	}}, unless: []string{"要求乙方清退", "清退费", "不得", "给予清退", "进场"}},
	// 决定是否同意续约.
	{rare: []string{"决定是否"}, gap: 60, groups: [][]string{{"决定是否"}, {"同意", "通过", "退", "续", "支付", "提供", "投保", "批准", "受理", "上门", "维修", "更换", "发货"}}},
	// 一经公布即自动生效; 条款的修改权归本店所有.
	{
		rare: []string{"自动生效", "立即生效", "即生效", "即时生效"}, open: true, terms: true, gap: 75,
		groups: [][]string{{"公布", "发布", "公示", "公告", "上线", "张贴", "刊载", "更新"}, {"自动生效", "立即生效", "即生效", "即时生效"}},
		unless: []string{"法律", "国家", "签订"},
	},
	{rare: []string{"定价权", "制定权", "调价权", "调整权", "发布权"}, open: true, gap: 24, groups: [][]string{{
		"价格", "费", "标准", "规则", "政策", "条款", "返利", "产品", "拥有", "享有", "保留", "具有",
	}, {"定价权", "制定权", "调价权", "调整权", "发布权"}}, unless: []string{"股东", "董事", "业主大会", "无", "不享有", "双方", "共同", "买方", "客户"}},
	{rare: []string{"恕不", "不另行", "不再另行", "不另通知"}, open: true, gap: 75, groups: [][]string{{
		"更改", "变更", "变动", "改动", "调整", "更新", "修改", "改进", "改良", "升级",
	}, {
		"恕不", "不另行通知", "不另行告知", "不再另行通知", "不再另行告知", "不另通知",
	}}, unless: []string{"联系", "地址", "债权", "账户", "账号"}},
	{rare: []string{"一经"}, open: true, terms: true, gap: 45, groups: [][]string{
		{"一经"}, {"发布", "公布", "公示", "上线", "张贴", "更新", "修改"}, {"组成部分", "约束力", "同等效力", "即为生效", "即产生"},
	}, unless: []string{"签", "盖章", "法律", "国家"}},
	{
		rare: []string{"修改权", "修订权", "变更权"}, open: true, terms: true, gap: 12,
		groups: [][]string{{"修改权", "修订权", "变更权"}, {"归", "属于", "由"}}, unless: []string{"著作", "代码", "作品", "软件作品", "源程序"},
	},
	// 违反任何条款时，有权解除.
	{rare: []string{"任何条款", "任一条款", "任何一条", "任何约定", "任何规定"}, open: true, gap: 60, groups: [][]string{
		{"违反"}, {"任何条款", "任一条款", "任何一条", "任何约定", "任何规定"}, {"有权", "可"}, {"解除", "终止", "采取", "停止", "没收", "收回"},
	}, unless: []string{"催告", "仍不", "仍未", "整改", "改正", "纠正", "限期"}},
	// 应作为终局证明; 以甲方的打印件为有效证据.
	{rare: conclusive, sure: true, gap: 90, groups: [][]string{{"以", "对", "的"}, conclusive}},
	// 扣除金额由商场单方核定.
	{rare: unilaterally, open: true, gap: 24, groups: [][]string{{"由", "可", "有权"}, unilaterally}},
	// 经甲方确定毁损程度; 由卖方认定是否修复.
	{rare: []string{
		"毁损程度", "损坏程度", "定损失", "定金额", "定费用", "定等级", "定是否", "定数额", "定不具", "确认不具",
	}, open: true, gap: 18, groups: [][]string{{
		"经甲方", "经乙方", "由甲方", "由乙方", "经卖方", "由出租方", "经出租方", "由公司", "由平台",
	}, {"确定", "认定", "核定", "评定", "评估", "判定", "确认"}, {"程度", "金额", "数额", "损失", "费用", "等级", "是否", "不具"}}},
}, sayings...)

// judging are what one side may not judge alone.
var judging = []string{
	"保修范围", "质保范围", "维修范围", "免费范围", "责任归属", "责任比例", "责任划分", "扣款金额", "罚款金额", "赔偿金额", "违约金数额",
	"是否合格", "是否达标", "是否违约", "是否构成违约", "是否属于", "是否符合", "故障原因", "事故原因", "损坏原因", "质量等级", "服务等级",
}

// conclusive are words of a proof that the other side may not answer.
var conclusive = []string{"终局证明", "最终证明", "为有效证据", "为唯一证据", "为唯一依据", "为最终依据", "为最终证据", "终局依据", "最终凭证", "唯一凭证"}

// unilaterally is how one side fixes a sum or a fact alone.
var unilaterally = []string{"单方核定", "单方认定", "单方确定", "单方评定", "单方面认定", "单方面确定"}

// agreeable are words by which a change is the doing of both sides, of the law
// or of an authority.
var agreeable = []string{
	"双方", "各方", "任何一方", "一方有权", "协商", "书面同意", "同意后", "签字", "共同", "补充协议", "国家机关", "政府", "主管部门", "法院",
	"仲裁", "公安", "机关", "依法", "法律规定", "法定", "股东", "董事", "委员会", "税务", "紧急", "抢修", "不得单方", "无权",
}

// atItsWill finds a will of one side.
func atItsWill(t *lint.Text, s lint.Sentence, found cue) (i, j int, ok bool) {
	for k := range wills {
		w := &wills[k]
		if found&willingly(k) == 0 {
			continue
		}
		i, j, ok := t.Sequence(s.Start, s.End, w.gap, w.groups...)
		if !ok || t.Before(i, "不", "认", "许", "未", "非", "无", "予", "所") || t.HasAny(i, j+len("减免"), "减免", "优惠", "豁免") {
			continue
		}
		said := unasked(t.In(s))
		if w.terms && !t.Holds(terms, s.Start, s.End) {
			continue
		}
		if !w.sure && lint.Contains(said, agreeable...) || lint.Contains(said, w.unless...) || w.fault && (t.Holds(defaulting, s.Start, i) || t.HasAny(s.Start, i, "下列", "以下")) || lint.Contains(said, "提前", "日前", "天前", "通知") && notified(t, s.Start, s.End) {
			continue
		}
		if !w.open && !w.sure && !houseBefore(t, s, i) {
			continue
		}
		a, _ := t.Part(i)
		_, b := t.Part(j - 1)
		if b-a > 150 {
			a, b = t.Within(i, j, 50)
		}
		return a, b, true
	}
	return 0, 0, false
}

// houseBefore reports that the side whose will it is stands before byte i, and
// that it does not buy for itself.
func houseBefore(t *lint.Text, s lint.Sentence, i int) bool {
	a, _ := t.Part(i)
	if who := lastActor(t, a, i); who != "" {
		return !isLay(who)
	}
	if named, lay := namedBefore(t, i); named {
		return !lay
	}
	return sided(t, s.Start, i) || t.HasAny(s.Start, i, "人可", "人有权")
}

// shown is what one side puts up, records or reckons.
var shown = []string{
	"内部", "发文", "批示", "挂牌", "牌价", "价目", "现价", "当日", "现行", "收银", "公告", "公示", "公布", "显示", "展示", "后台", "页面",
	"更新", "记载", "数据", "排期", "统计", "计算", "最终结算", "通知", "规则", "要求", "报价", "报告", "说明", "提供", "定价", "核算", "决定",
	"安排", "口径", "测算",
}

// onesWord finds what is whatever one side's paper, page or system says it is:
// 具体标准以平台公告为准, 费用以甲方系统记载数据为准.
func onesWord(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	at := t.Index(s.Start, "为准")
	a, _ := t.Part(at)
	k := strings.LastIndex(t.All[a:at], "以")
	if k < 0 || at-a-k > 100 {
		return 0, 0, false
	}
	k += a
	paper := t.All[k:at]
	if !lint.Contains(paper, shown...) && !(lint.Contains(paper, "记录", "系统") && lint.Contains(paper, "平台", "网站", "本站", "金融", "我司", "本公司")) || !sidesOwn(t, k, at) || lint.Contains(
		paper, "双方", "共同", "照片", "拍照", "影像", "录像", "交付当日", "交接当日", "签字", "签收", "签认", "盖章", "确认单", "国家", "国务院",
		"改革委员会", "统计局", "法律", "法规", "鉴定", "检测", "检验", "银行", "快递", "物流", "第三方", "书面", "提前", "进场", "开工", "发货通知",
		"到货", "政府", "主管", "交易所", "部门", "实际发生", "收到", "法院", "海关", "中标", "招标", "本合同", "本协议", "标准", "通知的提",
		"原化验", "节假日", "工单", "附件", "较", "符合", "平均", "三家", "多家", "两家", "日期", "申请表", "同业拆借", "供电", "电网", "自来水",
		"燃气公司", "信息价", "税", "中国人民银行", "央行",
	) ||
		lint.Contains(t.All[a:k], "账户", "账号", "联系", "地址", "地点", "时间", "法律", "国家", "汇率", "到货", "送达", "提货", "提取", "复验") {
		return 0, 0, false
	}
	a, _ = t.Part(k)
	_, b := t.Part(at)
	i, j = t.Within(a, b, 50)
	return i, max(j, at+len("为准")), true
}

// sidesOwn reports that bytes i to j name a side, other than one that buys for
// himself, or what it runs.
func sidesOwn(t *lint.Text, i, j int) bool {
	who := lastActor(t, i, j)
	if who != "" && !isLay(who) {
		return true
	}
	return t.HasAny(
		i, j, "平台", "网站", "系统", "后台", "客户端", "用户端", "公司", "丁方", "页面", "官网", "商城", "提供给", "当时", "届时", "最新", "门店",
		"店内", "店面", "当日", "公布", "公告", "公示", "显示", "发布", "要求", "报价",
	)
}
