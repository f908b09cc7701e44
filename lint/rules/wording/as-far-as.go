package wording

import (
	"strings"

	"qiyue/lint"
)

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
