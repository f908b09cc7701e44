package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A count from so many to so many is owed at its least and claimed at its most, and
// nobody says who chooses: 派2-3名技师, 每年上门一至两次.

var (
	// spanning stand between the two counts.
	spanning = []string{"-", "~", "～", "—", "–", "至", "到", "或"}
	// countedOut are the verbs of what is owed in counts.
	countedOut = lint.NewSet(
		"派", "配备", "安排", "提供", "赠送", "组织", "开展", "举办", "上门", "巡检", "巡查", "检查", "保养", "维护", "培训", "回访", "清洗", "清扫",
		"消毒", "清运", "生产", "供应", "储备", "指定", "配置", "推荐", "发布", "更新",
	)
	// uncounted are words of a statement in which the range is a case, a grade or a bound, chosen
	// those of a sentence in which something hangs on it or somebody chooses.
	uncounted = lint.NewSet("如", "若", "年龄", "周岁", "不超过", "不少于", "以上", "以下", "折", "价", "元", "根据", "按照", "第", "得")
	chosen    = lint.NewSet("由甲方", "由乙方", "由双方", "协商", "附件", "扣", "罚", "奖", "视为", "解除", "加收")
)

// ranges finds such counts.
func ranges(t *lint.Text, take func(entry string, i, j int)) {
	for _, q := range t.Quantities() {
		if q.Unit != lint.Count || !lint.HasPrefix(q.Word, "次", "名", "人", "台", "套", "件", "部", "辆", "遍", "场", "批") || !t.Before(q.Start, spanning...) {
			continue
		}
		left := t.All[:q.Start]
		_, n := utf8.DecodeLastRuneInString(left)
		left = left[:len(left)-n]
		from := len(strings.TrimRight(left, "0123456789一二两三四五六七八九十百千"))
		if from == len(left) {
			continue
		}
		sen, a, b, ok := around(t, lint.Hit{Start: from, End: q.End})
		if ok && t.PassageAt(from).Kind == lint.Body && t.Holds(countedOut, a, b) && !t.HoldsWord(uncounted, a, b) && !t.Holds(chosen, sen.Start, sen.End) && !t.After(q.End, "的，", "时") {
			take("两三名", from, q.End)
		}
	}
}
