package wording

import (
	"strings"

	"qiyue/lint"
)

// An adverb of degree makes any adjective behind it one of degree: 较为整洁的,
// 条件较差, 带来很大不便.

var (
	// sizes are adverbs of one character with the adjectives of one they grade,
	// grades those of two, before any adjective.
	sizes = wordsOf(
		[]string{"较", "很", "太", "忒", "颇", "极", "稍", "略", "甚"},
		each("新旧好差坏大小高低长短强弱快慢重轻厚薄深浅多少贵远近脏广窄宽松紧硬软热冷湿潮满猛狠凶密疏稀急难偏暗亮响吵乱久勤粗细浑浊淡脆钝"), "不小",
		"不轻", "不短", "不浅", "较大", "较小", "较长", "较短", "较高", "较低", "较好", "较差", "较强", "较弱", "较重", "较轻", "较深", "较浅",
		"较远", "较近", "较宽", "较窄", "较优", "较劣", "较严", "较厚", "较薄", "较旧", "较佳", "较快", "较慢", "较多", "较少", "太大", "太小",
		"太长", "太短", "太高", "太低", "太差", "太多", "太少", "太快", "太慢", "太重", "太旧", "较坏", "很坏", "极坏", "大面积", "大规模", "小规模",
		"小范围", "小面积", "很大", "很高", "很差", "很强", "很低", "极大", "极高", "极低", "极差", "极强",
	)
	grades = lint.NewSet("较为", "比较", "颇为", "十分", "极为", "极其", "非常", "相当", "过于", "过分", "异常")
	// utter are those before which any one or two characters that end a statement or stand before 的 are
	// an adjective, utterless what they begin that is none.
	utter     = lint.NewSet("够", "不太", "不大", "不够", "不甚", "不怎么", "不很", "太", "忒", "颇", "挺", "很", "过于", "太过", "甚为", "较为", "尤为", "分外")
	utterless = lint.NewSet("支付", "清偿", "抵扣", "偿还", "时", "数", "可能", "阳", "平", "原", "湖", "仓", "极", "空", "和", "子", "古", "少数", "多数", "直", "拔", "为", "于")
	// lone are adjectives of one character: 换一台比较新的.
	lone = "新旧好差坏大小高低长短强弱快慢重轻厚薄深浅多少贵远近脏"
	// compared are words of a sentence that measures by comparing.
	compared = lint.NewSet("价值贬损", "为准", "相比", "比较法", "者为", "较之", "两者", "二者", "一般", "注：")
	// hanging are words of a sentence in which something hangs on the degree.
	hanging = lint.NewSet(
		"，可", "方可", "不宜", "应", "须", "不得", "可以", "有权", "负责", "承担", "赔偿", "提供", "要求", "保证", "确保", "视为", "扣除", "扣减",
		"解除", "恢复", "保持", "具有", "具备", "责令", "由", "扣", "罚", "免", "权利", "另行", "协商", "不予", "不在", "不属",
	)
)

// extreme finds adjectives that an adverb of degree leaves open.
func extreme(t *lint.Text, take func(entry string, i, j int)) {
	hangs := func(sen lint.Sentence) bool {
		return (t.Holds(hanging, sen.Start, sen.End) || t.Holds(befalling, sen.Start, sen.End) || caseListed(t, sen.Start) || duty(t.All[sen.Start:sen.End])) && !t.Holds(compared, sen.Start, sen.End)
	}
	for _, h := range t.Places(sizes) {
		sen, a, b, ok := around(t, h)
		if !ok || t.Before(
			h.Start, "比", "计", "校", "检", "相", "积", "两", "按", "以", "取", "就", "从", "磁", "消", "终", "南", "北", "阴", "阳", "正", "负", "电",
		) || lint.HasPrefix(
			t.All[h.End:b], "于", "者", "值", "额", "级", "数", "部", "格", "要", "重", "的金额", "化", "限", "压", "温",
		) || !hangs(sen) && !(h.End == b && alone(t, a, h)) {
			continue
		}
		take("较大", h.Start, h.End)
	}
	for _, h := range t.Places(utter) {
		sen, a, b, ok := around(t, h)
		if !ok || !hangs(sen) || t.Begins(utterless, h.End) || t.Before(h.Start, "亚", "不", "坚", "笔", "能", "足", "未", "只", "没") || t.Before(h.Start, forbidding...) {
			continue
		}
		n := han(t.All[h.End:b], 3)
		if n == 0 && lint.HasPrefix(t.All[min(b, h.End+len("差")):b], "的", "之", "时", "者", "了") {
			n = 1 // 太凶的
		}
		if j := h.End + 3*min(n, 2); n > 0 && (j == b || lint.HasPrefix(t.All[j:b], "的", "之", "时", "者")) && !t.HasAny(a, h.Start, "双方", "为") {
			take("较大", h.Start, j)
		}
	}
	for _, h := range t.Places(grades) {
		sen, _, b, ok := around(t, h)
		if !ok || !hangs(sen) {
			continue
		}
		j := h.End
		if rest := t.All[j:b]; len(rest) >= len("新") && strings.Contains(lone, rest[:len("新")]) && !t.Before(h.Start, "缩", "占", "配", "价", "宽", "径", "压") && strings.HasPrefix(rest[len("新"):], "的") {
			take("较大", h.Start, j+len("新"))
			continue
		}
		if n := han(t.All[j:b], 3); n >= 2 && praises(t.All[j:j+len("整洁")]) && (n == 2 || lint.HasPrefix(t.All[j+len("整洁"):], "的", "地")) {
			take("较大", h.Start, j+3*n)
		}
	}
}
