package wording

import "qiyue/lint"

// What is done “when necessary” is done when somebody thinks so, and no one says
// who: 必要时，承包人应增派人员, 甲方可在必要时要求乙方追加担保.

var (
	needing = lint.NewSet("必要时", "有必要的时候", "必要的时候", "如有必要", "若有必要", "如果有必要", "确有需要时", "有需要时")
	// fairNeed are words of a statement or the next one by which the sides, a body or the law
	// decides, or by which another rule has its say.
	fairNeed = lint.NewSet(
		"双方", "三方", "各方", "协商", "董事", "股东", "委员会", "总经理", "认为", "法院", "公安", "机关", "仲裁", "法律", "工商", "鉴证", "公证",
		"打印", "修改", "修订", "变更", "更新", "披露", "授权", "信息", "资料", "终止", "中止", "暂停", "即", "（", "是指", "合同中", "本人", "律师",
		"紧急", "指令",
	)
)

// asNeeded finds acts of a side that hang on a need no one measures.
func asNeeded(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(needing) {
		sen, a, b, ok := around(t, h)
		if !ok || t.All[h.Start:h.End] == "有需要时" && h.Start > sen.Start { // 甲方有需要时: who needs it says so
			continue
		}
		if h.End == b && b < sen.End { // 必要时，…
			_, b = between(t.All, commaMarks, sen.Start, sen.End, b+len("，"), b+len("，"))
		}
		if t.HoldsWord(fairNeed, a, b) || !t.Holds(sides, a, b) {
			continue
		}
		take("必要时", h.Start, h.End)
	}
}

// sides are what the labels of the sides end with.
var sides = lint.NewSet("方", "人", "公司", "商", "平台", "我们", "本站", "本店")
