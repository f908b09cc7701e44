package money

import "qiyue/lint"

var (
	// keeps are verbs by which what was paid is not given back.
	keeps = []string{"不予退还", "不退还", "不予返还", "不返还", "概不退", "不退回", "不予退回", "不再退还", "不再返还", "不予退", "没收", "不予退款", "归甲方所有", "归乙方所有", "归出租方所有"}
	// paidAhead begin names of sums paid for what is still to come.
	paidAhead = []string{"剩余", "所剩", "余下", "已交", "已缴", "已付", "已支付", "预收", "预付", "预缴", "预交", "未使用", "未履行", "未消费", "已收取", "所余"}
	// prices end them.
	prices = []string{"租金", "房租", "服务费", "费用", "款项", "货款", "设计费", "广告费", "预付款", "学费", "会费", "价款", "工程款", "管理费", "租赁费", "维保费", "余额", "全额款"}
	// forfeits are the statements that keep such sums, the verb behind or before.
	forfeits = []*lint.Frame{
		lint.NewFrame(36, paidAhead, prices, keeps),
		lint.NewFrame(36, keeps, paidAhead, prices),
	}
	// faults are words of a breach or an early end that costs the sum.
	faults = lint.NewSet("违约", "违反", "擅自", "解除", "中途", "提前", "退租", "逾期", "毁约", "无故", "终止", "虚假", "单方", "未按")
	// earned are words that spare what was given for the sum, or gives it back.
	earned = lint.NewSet("已提供", "已完成", "已发生", "已开始工作", "实际发生", "相应", "不可抗力", "定金", "按比例", "折算", "扣除", "抵扣", "部分退", "法律", "消费者", "不得", "无权", "其余")
)

// forfeited finds what was paid for the time to come and is kept for a breach:
// 乙方擅自退租的，剩余租金不予退还. It may far exceed the loss.
func forfeited(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(faults, s.Start, s.End) || t.Holds(earned, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range forfeits {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "。") {
			return i, j, true
		}
	}
	return 0, 0, false
}

// doubled is a penalty of twice or more what something costs, in so many words.
var (
	doubled = []*lint.Frame{
		lint.NewFrame(18, []string{"双倍", "加倍", "两倍", "数倍"}, []string{"违约金", "赔偿", "罚款", "处罚", "罚金"}),
		lint.NewFrame(24, []string{"赔偿", "支付", "承担", "缴纳"}, []string{"双倍", "加倍", "数倍"}, []string{"服务费", "费用", "租金", "违约金", "价款", "货款", "金额"}),
	}
	// doubledRent is a day's rent twice over for every day: 逾期每日按日租的双倍支付违约金.
	doubledRent = []*lint.Frame{
		lint.NewFrame(36, []string{"每日", "每天", "按日", "一日", "一天", "壹日", "壹天", "自然日"}, []string{"日租金", "日房租", "房屋日租", "日租", "当日租金", "日使用费"}, []string{"双倍", "两倍", "二倍", "2倍", "三倍", "3倍"}),
		lint.NewFrame(36, []string{"每日", "每天", "按日", "一日", "一天", "壹日", "壹天", "自然日"}, []string{"双倍", "两倍", "二倍", "2倍", "三倍", "3倍"}, []string{"日租金", "日房租", "房屋日租", "日租", "当日租金", "日使用费"}),
	}
	// restDoubled is twice what is left of the rent: 赔偿剩余房租的双倍.
	restDoubled = lint.NewFrame(24, []string{"剩余", "未到期", "余下", "所剩", "未履行"}, []string{"租金", "房租", "租期", "服务费", "费用"}, []string{"双倍", "两倍", "二倍", "2倍", "三倍", "3倍"})
	// penal are words of a sentence whose multiple is a penalty.
	penal = lint.NewSet("违约金", "赔偿", "罚款", "罚金", "滞纳金", "补偿")
	// statutory are words of sentences where the law itself doubles.
	statutory = lint.NewSet("定金", "消费者", "返还", "退还", "工资", "食品", "欺诈", "充值", "利息", "LPR", "补偿金", "不超过", "上限", "法律", "法规")
)

// penalised is what follows a multiple that is a penalty: 十倍罚款.
var penalised = []string{"罚款", "的罚款", "违约金", "的违约金", "作为赔偿", "的赔偿金", "赔偿金", "作为违约金", "处罚", "的处罚", "进行赔偿", "予以赔偿", "予以罚款", "罚金"}
