package warranty

import "qiyue/lint"

var (
	// leads may stand between the name of a period or a scope and what it is left to.
	leads = []string{"限", "：", "，", "均", "应当", "应", "的", "具体", "统一", "一律", "则", "须", "需", "将", "可", "为", "是", "等", "原则上", "长短", "时间", "（"}
	// defers begin what leaves it to something outside the agreement.
	defers = lint.NewSet(
		"照国家", "照厂", "照相关", "照有关", "照规定", "照行业", "照说明", "照原厂", "照品牌", "遵", "按", "依", "根据", "参照", "参考", "遵照",
		"遵循", "遵从", "执行", "从优", "另行", "另议", "另定", "另计", "待定", "届时", "等同", "同厂", "视", "见", "详见", "详询", "随厂", "随原厂",
		"不定",
	)
	// leaves need more behind them: 以厂家公布的为准, 由双方商定.
	leaves  = lint.NewSet("以", "由")
	settles = lint.NewSet(
		"为准", "另行", "商定", "协商", "商议", "另议", "议定", "另定", "确定", "决定", "掌握", "约定", "判断", "认定", "说了算", "酌定", "核定",
		"酌情", "裁量", "安排", "答复", "告知", "拿主意", "裁定", "点头", "口径", "发话", "做主", "拍板",
	)
	// within are words of what the agreement says itself, or of another matter.
	within = lint.NewSet(
		"附件", "附表", "《", "第", "本合同", "本协议", "招标", "投标", "上述", "前述", "下列", "如下", "下表", "上表", "上款", "__", "顺延", "清单",
		"订单", "报价单", "起算", "算起", "重新", "延长", "之日", "日起", "年", "月", "费用", "收费", "收取", "付款", "支付", "计算", "比例", "退还",
		"免费维修", "负责", "承担", "质量", "技术协议", "首页", "封面", "背面",
	)
)

// deferred reports that what stands from byte i, right behind the name of a period
// or a scope, leaves it to something outside the agreement, and where that ends.
func deferred(t *lint.Text, s lint.Sentence, i int) (end int, ok bool) {
	i = s.End - len(lint.TrimPrefixes(t.All[i:s.End], leads...))
	_, end = t.Part(i)
	if end <= i || t.HoldsWord(within, i, end) {
		return 0, false
	}
	switch {
	case t.Begins(defers, i):
	case t.Begins(leaves, i) && t.Holds(settles, i, end):
	default:
		return 0, false
	}
	_, end = t.Within(i, end, 30)
	return end, true
}
