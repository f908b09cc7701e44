package confidentiality

import (
	"slices"

	"qiyue/lint"
)

// silences ask by themselves for something to be kept, whatever it is: 不许外讲, 负缄口义务, 一概捂紧.
var (
	silences = slices.Concat(tells,
		lint.Pairs([]string{"嘴", "嘴巴"}, []string{"紧", "严", "牢", "要紧", "要严", "要牢", "要有", "上要"}),
		[]string{"缄口", "缄默", "噤声", "噤口", "守秘", "封口", "捂紧", "捂好", "捂着", "捂住", "捂严", "烂在肚", "把门的", "三缄其口", "守口", "口风", "当没看见", "当没听见", "装作不知"},
	)
	// tells make a secret known, each of which must be forbidden.
	tells   = []string{"外讲", "外扬", "外说", "往外", "带话", "乱讲", "乱说", "声张", "张扬", "走漏", "漏口风", "传话", "对外讲", "对外说", "说出去", "讲出去", "传出去", "透风", "吐露", "说给", "讲给", "说与人"}
	hushed  = lint.NewFrame(18, []string{"不许", "不准", "不得", "不可", "别", "勿", "莫", "不要", "不能", "不应", "不宜", "严禁"}, tells)
	spoken  = lint.NewSet(tells...)
	silence = lint.NewSet(silences...)
	// noSilence are words in which one of them speaks of something else.
	noSilence = lint.NewSet("乱讲价", "乱说价", "声张力", "封口机", "封口膜", "封口处", "袋", "贴膜", "往外排", "往外倒", "往外拉", "往外搬", "往外运", "往外开", "热风", "冷风")
)

// silent reports a sentence that asks for silence.
func silent(t *lint.Text, s lint.Sentence) bool {
	return (t.HoldsFrame(s.Start, s.End, hushed) || t.HoldsBeside(silence, spoken, s.Start, s.End)) && !t.Holds(noSilence, s.Start, s.End)
}
