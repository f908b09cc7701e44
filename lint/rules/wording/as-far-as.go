package wording

import (
	"strings"

	"qiyue/lint"
)

// limited finds duties that reach as far as things allow: 以条件许可为限, 以方便为前提.
func limited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(slack) {
		_, a, b, ok := around(t, h)
		n := begun(t.All[h.End:], asLimit)
		if !ok || n == 0 || t.Holds(allowers, max(a, h.Start-30), h.Start) && !t.Before(h.Start, "方以") {
			continue
		}
		if k := strings.LastIndex(t.All[a:h.Start], "以"); k >= 0 {
			take("有条件时", a+k, min(h.End+n, b))
		}
	}
}

var (
	// slack is what a side has left, asLimit makes a limit of it.
	slack   = lint.NewSet("条件许可", "条件允许", "条件", "方便", "便利", "能力", "可行", "可能", "力所能及", "努力", "尽力", "尽心", "人手", "人力", "库存", "资源", "余力", "自身情况", "实际情况", "实际能力", "排班", "工作安排", "客观条件", "有货", "有空", "许可", "允许")
	asLimit = []string{"为限", "为度", "为前提", "为条件", "为界", "为宜", "为原则", "为准", "所及为限", "范围为限", "允许为限", "许可为限", "有货为限"}
)

// efforts finds efforts of a kind that is no result: 以商业上可行的努力维持.
func efforts(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(effort) {
		sen, a, _, ok := around(t, h)
		if !ok || !t.Before(h.Start, "的", "之") || t.HasAny(sen.Start, sen.End, "不可抗力", "损失") {
			continue
		}
		if k := lastWord(t.All[a:h.Start], making...); k >= 0 && lint.Contains(t.All[a+k:h.Start], effortful...) {
			take("尽力", a+k, h.End)
		}
	}
}

var (
	effort    = lint.NewSet("努力")
	making    = []string{"以", "尽", "作出", "做出", "付出", "用", "凭", "投入", "尽到"}
	effortful = []string{"商业", "合理", "可行", "适当", "相当", "应有", "必要", "善意", "最佳", "充分", "一切", "全部", "足够", "所有", "同等", "通常", "应尽", "诚信", "极大"}
)

// ifCan begin the ways to say that a thing is done if it can be, the verb told
// again behind them: 能修则修, 能免就免.
var ifCan = func() *lint.Set {
	var all []string
	for _, verb := range []string{"做", "修", "换", "免", "减", "省", "办", "帮", "用", "快", "早", "少", "补", "赔", "退", "派", "供", "送", "降", "配", "改", "给", "调", "到"} {
		for _, link := range []string{"则", "就", "便", "即", "尽"} {
			all = append(all, "能"+verb+link)
		}
	}
	return lint.NewSet(all...)
}()

// allOneCan is effort told by whose it is: 尽我公司所能, 竭工程部之力.
var (
	allOneCan = lint.NewFrameOf(18, lint.NewSet("尽", "竭", "倾"), utmost)
	utmost    = lint.NewSet("所能", "之所能", "之力", "之所及")
)

// possible finds such duties.
func possible(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(ifCan) {
		if verb := t.All[h.Start+len("能") : h.End-len("则")]; strings.HasPrefix(t.All[h.End:], verb) {
			take("有条件时", h.Start, h.End+len(verb))
		}
	}
	for s := range t.SentencesWith(utmost) {
		if i, j, ok := t.Frame(allOneCan, s.Start, s.End); ok && !t.HasAny(i, j, "，") {
			take("尽力", i, j)
		}
	}
}
