package wording

import (
	"strings"
	"testing"
)

// TestPredicates: words no entry lists are read as praise after a word of duty
// at the end of a statement, and nowhere else.
func TestPredicates(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"包厢灯光应柔和。", "柔和"},     // of an entry
		{"话务员的语调应暖润。", "暖润"},   // two morphemes of praise
		{"护栏焊点应牢稳、无毛刺。", "牢稳"}, // vocabulary, before an equal
		{"乙方应保持展厅宁静。", "宁静"},
		{"会所应保持宁静。", "宁静"},
		{"解说词须通俗易懂。", "通俗易懂"},    // an idiom
		{"擦拭后的镜面应光亮如新。", "光亮如新"}, // another
		{"乙方应提供温馨舒适的环境。", "舒适"},  // of an entry
		{"酒店应提供宜人的环境。", "宜人"},
		{"乙方应满足。", ""},            // a verb of such morphemes
		{"货物应返还。", ""},            // no praise
		{"乙方无须积极。", ""},           // no duty
		{"甲方供应丰厚。", ""},           // 应 is part of a word
		{"语调应暖润（见附件一）。\n附件一", ""}, // told in an attachment
		{"语调应暖润，语速每分钟不超过180字。", "暖润"},
		{"语调应不暖润。", ""},
		{"操作应自如𠮷。", ""}, // a character of four bytes
	} {
		got, _ := findings(t, Rules()[1:2], c.text)
		all := strings.Join(got, "|")
		if (c.want == "") != (all == "") || !strings.Contains(all, c.want) {
			t.Errorf("%s: reports %q, want %q", c.text, all, c.want)
		}
	}
}
