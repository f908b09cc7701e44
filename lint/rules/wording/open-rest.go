package wording

import (
	"strings"

	"qiyue/lint"
)

// openRests finds lists of what one side bears or does that end in an open
// rest: 水费、电费及其他因居住产生的费用由承租人负担, 协助甲方完成其他运行工作.
func openRests(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(rests) {
		if j, ok := borneRest(t, h); ok {
			take("其他服务内容", h.Start, j)
		}
	}
}

var (
	rests = lint.NewSet("其他", "其它")
	// joins lead to the rest of a list, tasks to one that stands alone.
	joins = []string{"及", "以及", "和", "或", "、", "与", "并承担", "及一切", "及任何"}
	tasks = []string{"完成", "协助完成", "做好", "协助甲方完成", "协助乙方完成"}
	// restKinds are what the rest is of.
	restKinds = []string{"费用", "款项", "开支", "工作", "事务", "器具", "机具", "设备费", "材料费", "配合", "服务"}
	// bears are words by which a side bears or does it.
	bears = lint.NewSet("承担", "负担", "支付", "缴纳", "交纳", "负责", "提供", "完成", "偿还", "自理", "垫付")
	// closing are words by which the rest is none, or told elsewhere.
	closing = lint.NewSet("约定", "规定", "法律", "书面", "双方", "保密", "本合同", "本协议", "附件", "第三方", "第三人", "信息", "权利", "合作", "用户", "平台", "网站", "合同", "协议", "单位", "人员", "出借", "渠道", "税")
	// unborneRest are words of a sentence in which nothing is borne.
	unborneRest = lint.NewSet("不得", "不再", "无需", "无须", "免收", "不收", "不承担", "不负", "损失", "有权", "可以", "是指", "指：", "诉讼", "律师", "债权", "本金", "利息", "违约金", "知识产权", "表明")
)

// borneRest is the end of the words that leave a list open.
func borneRest(t *lint.Text, h lint.Hit) (j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Holds(bears, sen.Start, sen.End) || t.Holds(unborneRest, sen.Start, sen.End) {
		return 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	alone := lint.HasSuffix(before, tasks...)
	if !alone && (!lint.HasSuffix(before, joins...) || !strings.Contains(t.All[sen.Start:h.Start], "、") || strings.HasSuffix(before, "、") && len(before) < len("第八条、")) {
		return 0, false
	}
	steps := 0
	for k := range rest {
		if steps++; steps > 15 {
			return 0, false
		}
		if k == 0 {
			continue
		}
		for _, w := range restKinds {
			if !strings.HasPrefix(rest[k:], w) || alone && w != "工作" && w != "事务" {
				continue
			}
			end := h.End + k + len(w)
			if t.Holds(closing, h.Start, end) || lint.HasPrefix(t.All[end:], "的", "人", "方", "商", "单") {
				return 0, false
			}
			return end, true
		}
	}
	return 0, false
}
