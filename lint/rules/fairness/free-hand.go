package fairness

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// changeExcused are the words of a notice, a way out or an agreement of both
// sides in the sentence that gives the right.
var changeExcused = lint.NewSet(
	"提前", "书面通知", "协商一致", "经双方", "双方同意", "须征得", "应征得", "应当征得", "书面同意", "催告", "可以解除", "有权解除", "可解除",
	"不得", "无权", "不可", "不能单方", "任何一方", "双方均", "法律规定", "注：", "双方协商", "双方另行", "另行协商", "协商确定", "双方书面",
	"通知到达", "经确认", "确认后", "退款", "退还", "补偿",
)

// excused reports such words in bytes i to j, apart from those that deny the
// other side an answer.
func excused(t *lint.Text, i, j int) bool {
	return t.Holds(changeExcused, i, j) && changeExcused.In(contest.Replace(t.All[i:j]))
}

// contest strikes out the words that deny the other side an answer, which
// excuse nothing.
var contest = strings.NewReplacer(
	"无须征得", "", "无需征得", "", "毋须征得", "", "无需经", "", "无须经", "", "不得拒绝", "", "不得拒收", "", "不得异议", "", "不得有异议", "",
	"不得提出异议", "", "不得反对", "", "不得干涉", "", "不可撤销", "", "不予退还", "", "不退还", "", "不予补偿", "", "不支付任何补偿", "",
	"不支付补偿", "", "不给予补偿", "", "不给予任何补偿", "", "不作任何补偿", "", "不予任何补偿", "", "不得拒付", "", "不得以此", "", "不得因此",
	"", "不得据此", "", "不得要求退", "", "不得要求赔", "", "不得要求补偿", "", "不得主张", "", "不得索赔", "", "不作补偿", "", "不可抗拒", "",
)

// The frame of a free hand: a right, that it needs nobody or follows one's own
// view, and what it does.
var (
	acts = []string{
		"调整", "变更", "修改", "更改", "修订", "增减", "提高", "上调", "上浮", "取消", "停止", "终止", "更换", "缩减", "扣除", "扣减", "涨价",
		"增加", "减少", "下调", "调低", "调高", "降低", "替换", "替代", "清零", "更新", "变动", "换用", "顶替", "厘定", "调为", "改为", "降为",
		"变为", "撤销", "收回", "更易", "改易", "取舍", "增删", "删减", "重订", "改订", "加收", "增收", "增列", "加价", "提价", "调价", "往上调", "往下调", "减次数", "加项", "减项", "涨",
	}

	rights = lint.NewSet("有权", "可以", "可", "得", "保留")
	acting = lint.NewSet(acts...)
	things = lint.NewSet(
		"价", "费", "收费", "标准", "服务范围", "服务内容", "规则", "条款", "政策", "资格", "订单", "保证金", "费率", "返利", "佣金", "折扣", "数量",
		"区域", "商品", "品牌", "制度", "级别", "目标", "任务", "报价", "租金", "机型", "元器件", "型号", "配件", "云服务", "本卡", "内容", "本协议",
		"本合同", "权益", "额度", "考核", "积分", "余额", "等级", "本条款", "承诺", "规定", "项目", "次数", "赠品", "人员", "人数", "工程师", "频次",
		"班次", "周期", "频率", "时长",
	)
)

// The frames of a change at will that carry their own proof.
var (
	replaces   = lint.NewFrame(60, []string{"可", "有权", "得以", "可以"}, []string{"替换", "更换", "代替", "替代", "改用", "变更", "调整", "缩减", "顶替", "换用"}, cueWords[imposing])
	cancels    = lint.NewFrame(24, []string{"有权", "可以", "可"}, []string{"取消", "拒绝"}, cueWords[ordering])
	aloneActs  = lint.NewFrameOf(24, rights, lint.NewSet(cueWords[alone]...), acting)
	viewedActs = lint.NewFrameOf(30, rights, lint.NewSet(cueWords[viewing]...), lint.NewSet("情况", "行情", "需要", "情形", "形势", "业绩", "表现", "销量", "考核结果", "成绩", "市场", "成本"), acting)
	markedActs = lint.NewFrameOf(75, lint.NewSet("有权", "保留", "可以", "可能会", "可能"), acting)
)

// freeHand finds 有权根据市场情况随时调整供货价 and its like.
func freeHand(t *lint.Text, s lint.Sentence, found cue) (i, j int, ok bool) {
	if found&imposing != 0 {
		if i, j, ok := t.Frame(replaces, s.Start, s.End); ok && j-i <= 150 {
			return i, j, true
		}
	}
	if found&ordering != 0 {
		if i, j, ok := t.Frame(cancels, s.Start, s.End); ok {
			return i, j, true
		}
	}
	if found&alone != 0 {
		i, j, ok = t.Frame(aloneActs, s.Start, s.End)
	}
	if !ok && found&marking != 0 {
		// 保留调整租金的全部权利, 有权以其他品牌替代，无须买方同意.
		i, j, ok = t.Frame(markedActs, s.Start, s.End)
	}
	if !ok && found&viewing != 0 {
		i, j, ok = t.Frame(viewedActs, s.Start, s.End)
	}
	if !ok || j-i > 120 || t.Before(i, "认", "许", "不", "方") && strings.HasPrefix(t.All[i:], "可") && !t.Ends(actorSet, i) || t.After(i, "可视化", "可用", "可靠", "可能", "得到", "得知") || t.HasAny(i, j, "，", "检查", "要求", "双方", "建议", "申请") {
		return 0, 0, false
	}
	if t.HasAny(i, j, "相应") && slices.ContainsFunc(t.QuantitiesIn(s.Start, i), func(q lint.Quantity) bool { return q.Unit == lint.Percent }) {
		return 0, 0, false // 铜价上涨超过5%的，供方可相应提价
	}
	a, b := t.Part(i)
	if !t.Holds(things, i, b) && !t.Holds(things, a, i) && (s.End-s.Start > 120 || lastActor(t, a, i) == "" || !t.Holds(things, s.Start, i)) || lint.Contains(
		withinLaw.Replace(t.In(s)), "附件", "幅度", "公式", "税率", "按第", "违反", "违约", "逾期", "未按", "质量问题", "验收", "设备参数", "窜货",
		"法律", "国家", "甲方要求", "乙方要求", "客户要求", "人员安排",
	) {
		return 0, 0, false
	}
	return a, b, true
}

// withinLaw strikes out the empty bow to the law that excuses no free hand:
// 保留法律范围内调整权益的权利.
var withinLaw = strings.NewReplacer(
	"法律范围内", "", "法律允许的范围内", "", "法律许可的范围内", "", "法律允许范围内", "", "法律许可范围内", "", "法律规定的范围内", "",
	"法律法规允许的范围内", "", "法律法规允许范围内", "", "法律所允许的范围内", "",
)

// by and prevails enclose the paper that is to prevail.
var (
	by           = lint.NewSet("以")
	prevails     = lint.NewSet(cueWords[prevailing]...)
	sideNotices  = lint.NewFrameOf(15, by, lint.NewSet("甲方", "乙方", "卖方", "买方", "供方", "需方"), lint.NewSet("通知"), prevails)
	houseNotices = lint.NewFrameOf(12, by, lint.NewSet(
		"本店", "本公司", "我司", "公司", "本平台", "平台", "商城", "本商城", "门店", "店内", "商家",
	), lint.NewSet("公布", "公告", "公示", "发布", "规定", "通知"), prevails)
	lastNotices = lint.NewFrameOf(30, by, lint.NewSet(
		"最新", "届时", "当时", "实时", "张贴", "门店", "甲方", "乙方", "商家", "卖方",
	), lint.NewSet(
		"通知", "公告", "公示", "页面", "规定", "价目", "公布", "发布", "政策", "条款", "协议",
	), prevails)
)

// newest finds 以店内最新通知为准: the rules are whatever one side last put up.
func newest(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, frame := range []func(*lint.Text, lint.Sentence) (int, int, bool){sideNotice, houseNotice, lastNotice} {
		if i, j, ok := frame(t, s); ok {
			return i, j, true
		}
	}
	return 0, 0, false
}

// sideNotice finds 加工数量以甲方通知单为准: one side fixes a term of the deal, and not
// a day of its performance.
func sideNotice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(sideNotices, s.Start, s.End)
	ok = ok && j-i <= 60 && t.HasAny(max(s.Start, i-36), i, "期限", "数量", "价格", "范围", "费用", "具体") &&
		!t.HasAny(s.Start, s.End, "提前", "日前", "双方", "联系人", "账户", "账号", "进场", "开工", "施工通知", "发货通知")
	return i, j, ok
}

// houseNotice finds 活动规则以本店公告为准.
func houseNotice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(houseNotices, s.Start, s.End)
	ok = ok && j-i <= 54 && t.HasAny(s.Start, i, "规则", "活动内容", "折扣", "权益", "收费", "价格", "政策", "条款", "细则")
	return i, j, ok
}

// lastNotice finds 收费以届时张贴的价目为准. Where a side is named as the one that
// gives notice, the sentence must speak of a change.
func lastNotice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(lastNotices, s.Start, s.End)
	if !ok || j-i > 90 {
		return 0, 0, false
	}
	if t.HasAny(i, j, "甲方", "乙方", "商家", "卖方", "门店") {
		return 0, 0, false
	}
	ok = t.HasAny(s.Start, s.End, "规则", "价格", "条款", "收费", "政策", "细则", "办法", "权益", "内容") && !t.HoldsWord(byOthers, s.Start, s.End) &&
		!t.HasAny(s.Start, s.End, "双方", "国家", "法律", "标准", "央行", "LPR", "同业拆借", "市场价", "税")
	return i, j, ok
}

var lays = lint.NewFrame(24, []string{"收费标准", "价格", "费用标准", "返利", "奖励", "考核标准", "考核办法", "处罚标准", "管理办法", "未尽事宜", "结算标准", "发放"}, []string{"由"}, cueWords[laying])

// laidDown finds 收费标准由商家另行公布，消费者应予遵守: one side makes the rules as it goes.
func laidDown(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(lays, s.Start, s.End)
	if !ok || t.HasAny(i, j, "不由", "双方", "协商", "政府", "部门") {
		return 0, 0, false
	}
	return i, j, true
}
