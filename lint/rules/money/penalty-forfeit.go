package money

import "qiyue/lint"

var (
	// keeps are verbs by which what was paid is not given back.
	keeps = []string{"不予退还", "不退还", "不予返还", "不返还", "概不退", "不退回", "不予退回", "不再退还", "不再返还", "不予退", "没收", "不予退款", "归甲方所有", "归乙方所有", "归出租方所有"}
	// paidAhead begin names of sums paid for what is still to come.
	paidAhead = []string{"剩余", "所剩", "余下", "已交", "已缴", "已付", "已支付", "预收", "预付", "预缴", "预交", "未使用", "未履行", "未消费", "已收取", "所余"}
	// prices end them.
	prices = []string{
		"租金", "房租", "服务费", "费用", "款项", "货款", "设计费", "广告费", "预付款", "学费", "会费", "价款", "工程款", "管理费", "租赁费",
		"维保费", "余额", "全额款", "进度款", "首付款",
	}
	// forfeits are the statements that keep such sums, the verb behind or before.
	forfeits = []*lint.Frame{
		lint.NewFrame(36, paidAhead, prices, keeps),
		lint.NewFrame(36, keeps, paidAhead, prices),
		lint.NewFrame(18, []string{"没收", "扣没"}, []string{"预付款", "预付费", "预付金", "首付款", "进度款", "预存款", "预收款", "预付货款", "预付费用", "定制款"}),
	}
	// seized are all there is that is kept or cut, turned what becomes a penalty as it is.
	seized = lint.NewFrame(30, []string{"扣除", "罚除", "罚没", "扣没", "没收"}, []string{"所有", "全部", "一切"}, heldSums)
	turned = lint.NewFrame(36, []string{"剩余", "全部", "所有", "一切", "金额的100%"}, append([]string{"转为违约金", "作为违约金"}, heldSums...), []string{"转为违约金", "作为违约金", "充作违约金", "抵作违约金", "违约金"})
	// heldSums are sums that one side holds of the other.
	heldSums = []string{"押金", "保证金", "运费", "佣金", "提成", "租金", "房租", "工程款", "预付款"}
	// faults are words of a breach or an early end that costs the sum.
	faults = lint.NewSet(
		"违约", "以次充好", "充新", "掺假", "造假", "假货", "失联", "转包", "违反", "擅自", "解除", "中途", "提前", "退租", "逾期", "毁约", "无故",
		"终止", "虚假", "单方", "未按", "不按时", "不按期", "不取", "未取", "不来", "取消", "拒",
	)
	// earned are words that spare what was given for the sum, or gives it back.
	earned = lint.NewSet("已提供", "已完成", "已发生", "已开始工作", "实际发生", "相应", "不可抗力", "定金", "按比例", "折算", "扣除", "抵扣", "部分退", "法律", "消费者", "不得", "无权", "其余")
)

var (
	double    = []string{"双倍", "两倍", "二倍", "2倍", "加倍", "三倍", "3倍"}
	givesBack = []string{"返还", "退还", "退回", "退赔", "偿还", "退款", "退"}
	paidPrice = []string{"款", "费", "押金", "保证金", "租金"}
	// twofold are prices that are given back more than once, as earnest money alone may be, or paid once more for each
	// day of delay: 双倍返还货款, 每拖欠一天，加罚一天租金.
	twofold = []*lint.Frame{lint.NewFrame(24, double, givesBack, paidPrice), lint.NewFrame(15, paidPrice, double, givesBack),
		lint.NewFrame(
			15, []string{"每"}, []string{"一天", "一日", "1天", "1日", "壹天"}, []string{"加罚", "罚", "加收", "另罚", "扣"},
			[]string{"一天", "一日", "1天", "1日", "当日", "当天", "两天", "两日", "2天", "三天"},
			[]string{"租金", "租费", "房租", "服务费", "工资", "费用", "管理费", "保洁费"},
		)}
)

// A price that is kept and paid once more: 罚没货款并加罚同额.
var (
	lostAndMore = lint.NewFrameOf(36, lint.NewSet(
		"没收", "罚没", "没入", "扣没", "分文不付", "不予支付", "不再支付", "拒付", "全额扣", "全部扣",
	), lint.NewSet(
		"再罚", "加罚", "并罚", "另罚", "追加", "追罚", "再赔", "并赔", "另赔", "照赔", "赔", "罚",
	), lint.NewSet(
		"同额", "等额", "一倍", "两倍", "双份", "双倍", "一份", "同等数额", "相同数额", "同数",
	))
	costsPrice = lint.NewSet("款", "费", "价", "酬", "租金", "金额")
)

// forfeited finds what was paid for the time to come and is kept for a breach:
// 乙方擅自退租的，剩余租金不予退还. It may far exceed the loss.
func forfeited(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, f := range [...]*lint.Frame{seized, turned} {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，", "后", "应付", "应扣", "应承担", "定金", "不", "%支付") && !t.Before(i, "不", "不得", "未") {
			return i, j, true
		}
	}
	if i, j, ok := t.Frame(lostAndMore, s.Start, s.End); ok && t.Holds(costsPrice, i, j) && !t.HasAny(s.Start, s.End, "不得", "损失", "押金", "保证金", "赃", "违法所得") {
		return i, j, true
	}
	for _, f := range twofold {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(s.Start, s.End, "定金", "消费者", "经营者", "不得", "无须", "无需") {
			return i, j, true
		}
	}
	if !t.Holds(faults, s.Start, s.End) || t.Holds(earned, s.Start, s.End) {
		return 0, 0, false
	}
	return t.AnyFrame(s.Start, s.End, forfeits...)
}
