package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/words"
)

// To make a thing better is owed in no certain measure, whatever the thing is:
// 应不断优化排班, 负责改善候诊环境, 将停机影响降到最低.

var (
	improving = lint.NewSet("加强", "加大", "提高", "提升", "改善", "改进", "增强", "优化", "强化", "完善", "健全", "深化", "细化", "充实", "改良")
	// onward stand right before it and say that it goes on.
	onward = []string{"不断", "持续", "进一步", "逐步", "着力", "不断地", "持续地"}
	// unimproved begin what follows and is a figure, a fact or no thing.
	unimproved = []string{
		"的", "后", "到", "至", "了", "为", "幅", "或", "时", "版", "收", "价", "租", "电", "温", "比例", "利率", "额", "费", "合同", "本", "该",
		"其", "条款", "信用", "权限", "保证金", "押金", "预付", "单价", "标准", "上述", "前述", "工资", "薪", "报价", "手续", "意见", "赔偿", "违约",
		"自我", "自身", "自己", "保护意识", "设计任务",
	}
	// unbidden are words of a statement in which it is an aim, a wish or a right.
	unbidden = []string{"您", "我们", "有权", "可以", "可", "为了", "以便", "旨在", "为", "以", "建议", "不", "未", "如", "若", "要求甲方", "要求乙方", "通过", "政府", "国家", "随着", "经", "意见"}
	// lowering make a thing as small as can be.
	lowering = lint.NewSet("降到最", "降至最", "减到最", "减至最", "降低到最", "降低至最", "减少到最", "减少至最", "缩短到最", "缩短至最", "控制到最", "控制在最", "压到最", "压缩到最")
)

// dutyItem reports an item of a list of duties that begins at byte i: 乙方职责：1、改善候车环境；.
func dutyItem(t *lint.Text, i int) bool {
	ps := t.PassageAt(i)
	if ps.Number == "" || ps.Body != i || ps.Kind != lint.Body {
		return false
	}
	h := t.HeadingAt(i)
	return h != nil && lint.Contains(t.All[h.Start:h.End], "职责", "责任", "义务", "承诺") && newPlace(t, words.Found{Start: i, End: i + len("改善")}).last()
}

// improved finds duties to make something better.
func improved(t *lint.Text, take func(entry string, i, j int)) {
	end := 0
	for _, h := range t.Places(improving) {
		goes := t.Before(h.Start, onward...)
		from := h.Start
		if t.Before(from, "建立") {
			from -= len("建立") // 建立健全各项制度
		}
		item := dutyItem(t, from)
		bid := item || t.Ends(bidding, from)
		if h.Start < end || !goes && !bid && !t.Before(from, "，") || t.After(h.End, unimproved...) {
			continue
		}
		sen, a, b, ok := around(t, h)
		if ok && !goes && !bid && (from != a || t.After(h.Start, "提高", "提升", "增强", "完善")) {
			continue // what comes of a duty is no other one
		}
		if !ok || lint.Contains(strings.ReplaceAll(t.All[a:h.Start], "不断", ""), unbidden...) || t.HasAny(
			sen.Start, sen.End, "旨在", "本着", "宗旨", "目标", "的了解", "的认识", "共同", "双方应", "各方应",
		) {
			continue
		}
		if !duty(t.All[sen.Start:h.Start]) && !(goes && t.PassageAt(h.Start).Number != "") && !item || utf8.RuneCountInString(t.All[h.End:b]) < 2 {
			continue
		}
		end = b
		take("加强", h.Start, min(b, h.End+len("一二三四五六七八")))
	}
	for _, h := range t.Places(lowering) {
		sen, _, b, ok := around(t, h)
		if !ok || !duty(t.All[sen.Start:h.Start]) || !lint.HasPrefix(t.All[h.End:b], "低", "小", "少", "短") || strings.Contains(t.All[sen.Start:h.Start], "损失") {
			continue
		}
		take("尽可能多", h.Start, h.End+len("低"))
	}
}
