package wording

import (
	"strings"

	"qiyue/lint"
)

// A side that only tells what it intends, or what usually happens, owes nothing:
// 乙方有意每年赠送一次巡检, 换货通常会在五日内办结.

var (
	// intents follow the side whose intent it is.
	intents = lint.NewSet("致力于", "有意", "打算", "倾向于", "不排除", "有望", "可望", "尝试", "试图", "试着", "有心", "考虑", "意欲", "志在", "意在", "可能会", "有可能", "会考虑", "正考虑", "争取")
	// wills may stand between the side and its intent.
	wills = []string{"将", "也", "亦", "均", "会", "还", "仍", "正", "原则上"}
	// willing are the deeds that would be performance; without one of them, or a
	// value, it is told what a side wishes for itself.
	willing = lint.NewSet("提供", "安排", "更换", "维修", "修复", "免费", "减免", "赠送", "升级", "培训", "提交", "派", "延长", "采取", "采用", "解决", "降低", "完成", "保持", "保证", "实现", "控制", "负责", "承担", "补偿", "回访", "巡检", "保养", "配备", "增派", "缩短", "返还", "退还", "给予", "让利")
	// unwilled are words of a sentence in which the sides, the law or a case decides.
	unwilled = lint.NewSet("同意", "协商", "接受委托", "鉴于", "经双方", "合作", "签订", "签署", "如不", "有权", "提出", "书面通知", "应提前", "不可抗力", "风险", "法律", "可能会被", "导致", "造成")

	// usual tell what happens most of the time, usually what stands right behind them
	// where they tell of a deed.
	usual   = lint.NewSet("通常", "一般", "往往", "大概", "多半", "大抵", "按惯例", "正常来说", "一般来说", "通常来说", "一般而言")
	usually = lint.NewSet("会", "能", "可在", "可于", "均可", "都会", "均会", "都能", "于", "在", "不超过", "不会超过", "即可", "只需", "需要", "将")
	// performing end a deed that has no verb of its own among the acts.
	performing = lint.NewSet("办结", "办妥", "办理", "完成", "到账", "到帐", "完毕", "答复", "发出", "送回")
	// unusual are words of a sentence that defines, or in which the time is of a thing.
	unusual = lint.NewSet("是指", "系指", "工作时间", "营业时间", "寿命", "保质期", "上市", "审批", "银行", "法院", "机关", "部门", "注：")
)

// intended finds duties that are told as an intent.
func intended(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(intents) {
		sen, a, b, ok := around(t, h)
		if !ok || lint.HasSuffix(strings.TrimSuffix(t.All[a:b], "小时"), "的", "时", "后") || lint.HasPrefix(t.All[a:b], openers...) || !t.Holds(willing, h.End, b) || t.Holds(unwilled, sen.Start, sen.End) {
			continue
		}
		lead := t.All[a:h.Start]
		for _, w := range wills {
			lead = strings.TrimSuffix(lead, w)
		}
		if t.Ends(sides, a+len(lead)) && !lint.HasSuffix(lead, "双方", "各方", "任何一方") {
			take("打算", h.Start, h.End)
		}
	}
	for _, h := range t.Places(usual) {
		sen, a, b, ok := around(t, h)
		if !ok || !t.Begins(usually, h.End) || len(times(t, h.End, b)) == 0 || lint.HasSuffix(strings.TrimSuffix(t.All[a:b], "小时"), "的", "时") || t.Holds(unusual, sen.Start, sen.End) {
			continue
		}
		if rest := t.All[h.End:b]; classAt(rest) >= 0 || t.Holds(performing, h.End, b) {
			take("一般情况下", h.Start, h.End)
		}
	}
}

// limited finds duties that reach as far as things allow: 以条件许可为限, 以方便为前提.
func limited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(slack) {
		_, a, b, ok := around(t, h)
		if !ok || !t.Begins(asLimit, h.End) || t.Holds(allowers, max(a, h.Start-30), h.Start) && !t.Before(h.Start, "方以") {
			continue
		}
		if k := strings.LastIndex(t.All[a:h.Start], "以"); k >= 0 && !strings.Contains(t.All[a+k:h.Start], "不") {
			j := h.End
			for _, l := range t.PlacesIn(asLimit, h.End, h.End+1) {
				j = max(j, l.End)
			}
			take("有条件时", a+k, min(j, b))
		}
	}
}

var (
	// slack is what a side has left, asLimit makes a limit of it.
	slack   = lint.NewSet("条件许可", "条件允许", "条件", "方便", "便利", "能力", "可行", "可能", "力所能及", "努力", "尽力", "尽心", "人手", "人力", "库存", "资源", "余力", "自身情况", "实际情况", "实际能力", "排班", "工作安排", "客观条件", "有货", "有空", "许可", "允许")
	asLimit = lint.NewSet("为限", "为度", "为前提", "为条件", "为界", "为宜", "为原则", "为准", "所及为限", "范围为限", "允许为限", "许可为限", "有货为限")
)

// efforts finds efforts of a kind that is no result: 以商业上可行的努力维持.
func efforts(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(effort) {
		sen, a, _, ok := around(t, h)
		if !ok || !t.Before(h.Start, "的", "之") || t.Holds(jointly, a, h.Start) || t.HasAny(sen.Start, sen.End, "不可抗力", "损失") {
			continue
		}
		from := lastStart(t, making, a, h.Start)
		if from >= 0 && t.Holds(effortful, from, h.Start) {
			take("尽力", from, h.End)
		}
	}
}

var (
	effort    = lint.NewSet("努力")
	making    = lint.NewSet("以", "尽", "作出", "做出", "付出", "用", "凭", "投入", "尽到")
	effortful = lint.NewSet("商业", "合理", "可行", "适当", "相当", "应有", "必要", "善意", "最佳", "充分", "一切", "全部", "足够", "所有", "同等", "通常", "应尽", "诚信", "极大")
	jointly   = lint.NewSet("双方", "共同", "各方")
)

// ifCan are the ways to say that a thing is done if it can be: 能修则修, 能免就免.
var ifCan = func() *lint.Set {
	var all []string
	for _, v := range []string{"做", "修", "换", "免", "减", "省", "办", "帮", "用", "快", "早", "少", "补", "赔", "退", "派", "供", "送", "降", "配", "改", "给", "调", "到", "协助", "解决", "修复", "减免", "提供", "安排"} {
		for _, link := range []string{"则", "就", "便", "即", "尽", "尽量"} {
			all = append(all, "能"+v+link+v)
		}
	}
	return lint.NewSet(all...)
}()

// possible finds such duties.
func possible(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(ifCan) {
		take("有条件时", h.Start, h.End)
	}
}

// closing are words by which the exceptions of what holds “in principle” end with
// those named.
var closing = lint.NewSet("此外不得", "此外均", "除此之外", "除此以外", "除外", "例外", "别无", "不得另行", "不得再行", "不得再")

// exhausted reports a principle of which the exceptions are named right behind it.
func exhausted(p *place) bool {
	return p.e.Word == "原则上" && p.t.Holds(closing, p.end, min(p.pass.End, p.end+300))
}
