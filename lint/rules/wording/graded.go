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
	sizes  = lint.NewSet("较大", "较小", "较长", "较短", "较高", "较低", "较好", "较差", "较强", "较弱", "较重", "较轻", "较深", "较浅", "较远", "较近", "较宽", "较窄", "较优", "较劣", "较严", "较厚", "较薄", "较旧", "较佳", "较快", "较慢", "较多", "较少", "太大", "太小", "太长", "太短", "太高", "太低", "太差", "太多", "太少", "太快", "太慢", "太重", "太旧", "较坏", "很坏", "极坏", "大面积", "大规模", "小规模", "小范围", "小面积", "很大", "很高", "很差", "很强", "很低", "极大", "极高", "极低", "极差", "极强")
	grades = lint.NewSet("较为", "比较", "颇为", "十分", "极为", "极其", "非常", "相当", "过于", "过分", "异常")
	// lone are adjectives of one character: 换一台比较新的.
	lone = "新旧好差坏大小高低长短强弱快慢重轻厚薄深浅多少贵远近脏"
	// compared are words of a sentence that measures by comparing.
	compared = lint.NewSet("为准", "相比", "比较法", "者为", "较之", "两者", "二者", "一般", "注：")
	// hanging are words of a sentence in which something hangs on the degree.
	hanging = lint.NewSet("，可", "方可", "不宜", "应", "须", "不得", "可以", "有权", "负责", "承担", "赔偿", "提供", "要求", "保证", "确保", "视为", "扣除", "扣减", "解除", "恢复", "保持", "具有", "具备", "责令", "由", "扣", "罚", "免", "权利", "另行", "协商", "不予", "不在", "不属")
)

// extreme finds adjectives that an adverb of degree leaves open.
func extreme(t *lint.Text, take func(entry string, i, j int)) {
	hangs := func(sen lint.Sentence) bool {
		return t.Holds(hanging, sen.Start, sen.End) && !t.Holds(compared, sen.Start, sen.End)
	}
	for _, h := range t.Places(sizes) {
		sen, a, b, ok := around(t, h)
		if !ok || t.Before(h.Start, "比", "计", "校", "检", "相", "积", "两", "磁", "消", "终", "南", "北", "阴", "阳", "正", "负", "电") || lint.HasPrefix(t.All[h.End:b], "于", "者", "值", "额", "级", "数", "部", "格", "要", "重", "的金额", "化", "限", "压", "温") || !hangs(sen) && !(h.End == b && alone(t, a, h)) {
			continue
		}
		take("较大", h.Start, h.End)
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
