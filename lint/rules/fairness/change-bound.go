package fairness

import "qiyue/lint"

// What a change at one side's pleasure touches: terms, prices, the place let.
var (
	terms     = lint.NewSet("协议", "条款", "规则", "规定", "政策", "规范", "合同", "须知", "要求", "事项", "章程", "说明", "制度", "细则", "守则", "手册")
	prices    = lint.NewSet("金额", "价", "费", "比例", "标准", "分成", "分润", "佣金", "奖励", "利率", "规则", "限额", "额度")
	notOneOwn = lint.NewSet(
		"供电公司", "供电局", "电网", "自来水", "燃气公司", "双方", "国家", "政府", "主管", "央行", "中国人民银行", "外汇", "税率", "物价部门",
		"物价局", "造价", "信息价", "仲裁", "海关", "交易所", "同业拆借", "法院", "机关", "共同", "另一方", "对方", "协商", "书面同意", "任何一方",
		"一方的", "市场监管", "审计", "竣工", "招标", "补充协议", "未按照", "违反", "部门", "发改委", "税收", "财政", "教育局", "物流", "官方标准",
		"国标", "鉴定", "监理", "主管机构",
	)
)

// The frames of being bound by what one side lays down later.
var (
	// 接受本站随时所做的修改; 将来增加、修改的规则; 不时公布的收费标准.
	laidLater = lint.NewFrame(21, []string{
		"随时", "不时", "将来", "今后", "任何时候", "不定期", "不定时", "适时", "后续", "日后", "以后", "嗣后",
	}, []string{
		"修改", "修订", "更新", "变更", "补充", "公布", "发布", "制定", "公开", "公示", "增加", "调整", "建议", "设定",
	})
	binding = lint.NewSet(
		"依照", "按照", "约束", "符合", "接受", "遵守", "法律效力", "同等效力", "不可分割", "不可分给", "组成部分", "为准", "予以执行", "规则确定",
		"公告确定", "标准确定", "确定", "同意", "异议", "有权", "为补充", "均为本",
	)
	// 服务费以平台公告为准; 结算价以卖方的单方面通知为准.
	asPosted = lint.NewFrame(33, []string{"以", "按", "按照", "依据"}, []string{
		"公布", "公告", "公示", "发布", "最新价格", "最新报价", "官网", "最新的价格", "现行价格", "最新价目", "详情页", "单方面通知", "单方通知",
		"收费说明", "后续通知", "另行通知", "届时通知", "店内", "到店确认", "现场公示",
	}, []string{"为准", "执行", "收取", "结算", "支付", "计收"})
	// 我司可能对本协议条款进行变更; 价格均由甲方统一规定.
	mayBeChanged = lint.NewFrame(30, []string{"可能", "将", "有权", "可以"}, []string{
		"对本", "对协议", "对服务", "对收费", "对价格", "对规则", "对上述", "对该", "将本",
	}, []string{
		"协议", "条款", "规则", "政策", "收费", "价格", "费用", "标准", "项目", "内容", "办法",
	}, []string{"变更", "修改", "修订", "更新", "调整", "完善"})
	fixedByOne = lint.NewFrame(27, []string{"价格", "售价", "零售价", "单价", "收费标准", "费率", "时间", "结算价"}, []string{
		"由甲方", "由乙方", "由公司", "由总部", "由卖方", "由供方", "由出租方", "由平台",
	}, []string{"统一规定", "统一制定", "统一定价", "统一确定", "统一调整", "统一定"})
	// 有权调整乙方的租赁场地; 需临时征用车位.
	moved = lint.NewFrame(45, []string{"有权", "将", "可", "可以", "需", "决定", "无条件"}, []string{"调整", "变更", "征用", "更换", "改变", "占用"}, []string{
		"场地", "摊位", "铺位", "车位", "租期", "租赁", "房间", "展位", "泊位", "柜台", "位置", "房源",
	})
	movedTerm = lint.NewFrame(
		45, []string{"有权", "将", "可", "可以", "需"}, []string{"临时", "单方", "相应", "随时", "自行", "根据"},
		[]string{"租期", "场地", "摊位", "铺位", "车位", "位置"}, []string{"调整", "变更", "调换", "搬迁"},
	)
)

// bound finds the other side bound by what one side lays down later, alone.
func bound(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if t.Holds(notOneOwn, s.Start, s.End) {
		return 0, 0, false
	}
	for _, find := range []func(*lint.Text, lint.Sentence) (int, int, bool){laidDownLater, postedPrice, movedTenant, changedByOne} {
		if i, j, ok := find(t, s); ok {
			return i, j, true
		}
	}
	return 0, 0, false
}

func laidDownLater(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(laidLater, s.Start, s.End)
	if !ok || t.HasAny(i, j, "，", "要求", "关注", "注意", "登录", "登陆") || !t.Holds(terms, s.Start, s.End) && !t.Holds(prices, s.Start, s.End) || !t.Holds(binding, s.Start, s.End) || t.HasAny(
		s.Start, s.End, "法律法规", "法律、法规", "提前", "个人信息", "资料", "您的意见",
	) {
		return 0, 0, false
	}
	_, b := t.Part(j)
	i, j = t.Within(i, b, 40)
	return i, j, true
}

func postedPrice(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(asPosted, s.Start, s.End)
	if !ok || t.UnitIn(i, j, lint.Yuan) || t.HasAny(i, j, "，", "时间为准", "招标", "《", "国务院", "改革委员会", "统计局") || !t.Holds(prices, s.Start, i) || t.HasAny(
		s.Start, s.End, "法律", "日期", "时间", "到货", "结果", "记录", "汇率", "持有人",
	) {
		return 0, 0, false
	}
	a, b := t.Part(i)
	a, b = t.Within(a, max(b, j), 50)
	return a, max(b, j), true
}

func movedTenant(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(moved, s.Start, s.End)
	if !ok {
		i, j, ok = t.Frame(movedTerm, s.Start, s.End)
	}
	if !ok || t.Before(i, "不") || t.Holds(defaulting, s.Start, i) || t.HasAny(s.Start, i, "同意", "协商", "乙方可") {
		return 0, 0, false
	}
	return i, j, true
}

func changedByOne(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok = t.Frame(fixedByOne, s.Start, s.End); ok && !t.HasAny(s.Start, s.End, "征求", "同意", "通知") {
		return i, j, true
	}
	i, j, ok = t.Frame(mayBeChanged, s.Start, s.End)
	if !ok || t.HasAny(i, j, "个人信息", "提出") || t.Before(i, "不") || t.HasAny(s.Start, s.End, "提前", "书面", "一方", "您可以", "同意后", "经同意", "法律规定") {
		return 0, 0, false
	}
	a, _ := t.Part(i)
	a, j = t.Within(a, j, 50)
	return a, j, true
}

var (
	// notPaid says that a side has not paid, holdsBack what the other one may do.
	notPaid = lint.NewSet("未", "逾期", "拖欠", "欠", "不按", "须按", "应按", "应在", "须在")
	paying  = lint.NewSet("付", "交", "缴", "费", "款")
	// targetMissed is the right to take an agency away when a target is missed.
	targetMissed = lint.NewFrame(75, []string{
		"未达", "未完成", "达不到", "未能完成", "未能达", "低于", "不足", "不能完成", "未进货", "不进货",
	}, []string{"有权", "可"}, []string{"取消", "收回", "更换", "另设", "缩小", "另寻"}, []string{"代理", "经销", "区域", "资格", "授权"})
	mayHold   = lint.NewSet("有权", "可以", "可")
	holdsBack = lint.NewFrameOf(75, notPaid, paying, mayHold, lint.NewSet("暂停", "停止", "中止", "停机", "停供"))
	// furtherStill are acts that go beyond holding back what is not paid for: 暂停服务并调整价款.
	furtherStill = lint.NewSet("终止", "解除", "调整", "中断", "不退", "不予退", "没收", "取消", "注销", "删除", "清零")
	// warned gives the late side time: a reminder, a notice, days of grace.
	warned = lint.NewSet("催", "通知", "提前", "告知", "函", "仍", "宽限", "不得", "无权", "双方", "任何一方", "起诉", "依法")
)

// withheld finds more than a service held back the moment a payment is late: no
// reminder comes before and no days of grace.
func withheld(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok = t.Frame(targetMissed, s.Start, s.End); ok && !t.Holds(warned, s.Start, s.End) {
		a, b := t.Part(j - 1)
		return first(t.Within(a, max(b, j), 40))
	}
	i, j, ok = t.Frame(holdsBack, s.Start, s.End)
	if !ok || !t.Holds(furtherStill, i, s.End) || t.Holds(warned, s.Start, s.End) || t.TimeIn(s.Start, j) || t.After(j, "支付", "付款", "侵", "违") {
		return 0, 0, false // 未付款的，可暂停服务: what is not paid for is held back, and no more
	}
	a, b := t.Part(j - 1)
	a, b = t.Within(a, b, 40)
	return a, max(b, j), true
}
