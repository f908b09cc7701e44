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
