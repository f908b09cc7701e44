package sides

import "qiyue/lint"

// mends are acts of the provider behind 由 and a side; works are those behind
// 对甲方的设备进行.
var (
	mends = []string{
		"免费修理", "免费返修", "负责维修", "免费维修", "负责保修", "负责修理", "上门维修", "负责免费维修", "负责免费修理", "负责免费更换",
		"负责返修", "免费保修", "免费保养", "派员维修", "派人维修",
	}
	works = []string{"进行维修", "进行检修", "进行维护", "进行保养", "进行维保"}
	wares = []string{"的设备", "设备", "的产品", "产品", "的机组"}
)

var mendSet, workSet = lint.NewSet(mends...), lint.NewSet(works...)

// served reports what the customer is to mend, and what is done to the provider's things.
func served(p *lint.Pass) {
	t := p.Text
	for _, party := range t.Parties() {
		if party.Role != lint.Customer || !sure(party) {
			continue
		}
		other := opposite(t, party.Label)
		for _, act := range t.WordsOf(mendSet, mends) {
			word := "由" + party.Label + act
			for k := range t.Each(word) {
				if s := t.SentenceAt(k); !t.HasAny(s.Start, s.End, "自行", "第三", "损坏", "不属于", "除外", "日常", "自有", "厂房", "房屋", "内部") {
					p.Flag(k, k+len(word), "side", party.Label)
				}
			}
		}
		for _, ware := range wares {
			for _, act := range t.WordsOf(workSet, works) {
				word := "对" + other + ware + act
				if k := t.Index(0, word); k >= 0 {
					p.Flag(k, k+len(word), "side", other)
				}
			}
		}
	}
}

// allWith are words with one before each.
func allWith(before string, words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = before + w
	}
	return out
}
