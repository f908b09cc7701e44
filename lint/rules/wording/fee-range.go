package wording

import (
	"strings"

	"qiyue/lint"
)

var (
	// rangeJoins stand between the ends of a range of amounts: 8到15元, 200元至500元.
	rangeJoins = []string{"到", "至", "—", "–", "-", "~", "～"}
	// unpicked are words of a sentence by which the amount within the range is told, or that
	// charges no fee.
	unpicked = lint.NewSet(
		"罚", "违约", "赔", "奖", "处以", "扣", "附件", "价目", "清单", "报价", "标准", "分别", "以下", "以上", "范围", "工资", "薪", "注册资本",
		"按面积", "按重量", "预算", "投资", "损失", "表", "每满", "部分", "档", "低于", "高于", "超过", "不足", "累计", "保证金", "押金", "误差",
		"价格在", "抽", "红包",
	)
	// fromThen are words that begin with 起 and end no lowest price.
	fromThen = lint.NewSet("起算", "起计", "起拍", "起送", "起订", "起付", "起诉", "起售", "起步", "起征", "起购", "起投", "起存", "起至")
	// chargedIn are words of a fee.
	chargedIn = lint.NewSet("返点", "返利", "提成", "收", "费", "结", "付", "工钱", "报酬", "单价", "价格", "租金", "佣金")
)

// amountRanges finds fees that may be any amount of a range, and nothing says which: 每台按8到15元
// 结算, 换锁体200元起.
func amountRanges(t *lint.Text, take func(entry string, i, j int)) {
	for _, q := range t.Quantities() {
		lowest := q.Unit == lint.Yuan && t.After(q.End, "起") && !t.Begins(fromThen, q.End)
		if !lowest && (q.Unit != lint.Yuan && q.Unit != lint.Percent || !lint.HasSuffix(t.All[:q.Start], rangeJoins...)) {
			continue
		}
		s := sentenceAt(t, q.Start)
		if ps := t.PassageAt(q.Start); lowest && ps.Kind == lint.Body && !t.HoldsWord(unpicked, s.Start, s.End) && t.Holds(chargedIn, s.Start, s.End) {
			take("一定费用", q.Start, q.End+len("起"))
			continue
		}
		low := strings.TrimRight(t.All[s.Start:q.Start], "到至—–-~～")
		low = strings.TrimSuffix(strings.TrimSuffix(low, "元"), "%") // 开发费的10%至15%
		from := len(strings.TrimRight(low, "0123456789.,"))
		if ps := t.PassageAt(q.Start); from == len(low) || ps.Kind != lint.Body || t.HoldsWord(unpicked, s.Start, s.End) || !t.Holds(chargedIn, s.Start, s.End) {
			continue
		}
		take("一定费用", s.Start+from, q.End)
	}
}
