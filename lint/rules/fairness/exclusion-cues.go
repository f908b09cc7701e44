package fairness

// A finder looks for one way to exclude in the sentence.
type finder func(*exclusion) (i, j int, ok bool)

// cues are words by which one finder alone is asked.
var cues = func() map[string]finder {
	out := map[string]finder{"不由": (*exclusion).notBy}
	for _, c := range []struct {
		find  finder
		words []string
	}{
		{(*exclusion).limited, []string{"不得超过", "不超过", "不应超过", "不高于", "最多", "不会高于", "不会超过", "不得高于", "不大于", "不多于", "不超出", "不得超出", "不应超出", "不会超出", "不逾", "不得逾", "不多过", "最高按", "仅按", "只按"}},
		{(*exclusion).allDone, []string{"所有活动", "一切活动", "所有行为", "一切行为", "所有操作", "一切操作"}},
		{(*exclusion).leftOut, []string{"间接损失", "附带损失", "连带损失", "利润损失"}},
		{(*exclusion).laidWhole, append([]string{"任何问题", "一切问题", "任何质量问题", "一切质量问题", "所有质量问题", "问题及", "事情及", "一切有关"}, notItsCause...)},
		{(*exclusion).flawless, []string{"质量问题处理", "不属于质量", "不属质量", "不视为质量", "不算质量"}},
		{(*exclusion).unvowed, vows},
		{(*exclusion).owesNothing, append(soleRights, dutiless...)},
		{(*exclusion).disowns, lapses},
		{(*exclusion).ontoBuyer, ontoBuyers},
	} {
		for _, w := range c.words {
			out[w] = c.find
		}
	}
	return out
}()
