package assemble

import (
	"slices"
	"testing"

	"qiyue/internal/document"
)

// A list of one item runs on behind what announces it, and where it cannot it
// stands by itself; no （一） is printed that no （二） follows.
func TestListOfOne(t *testing.T) {
	para := func(text string) *document.Paragraph {
		return &document.Paragraph{Inlines: []document.Inline{{Text: text}}}
	}
	items := func(texts ...string) *document.List {
		l := &document.List{}
		for _, text := range texts {
			l.Items = append(l.Items, &document.Item{Blocks: []document.Block{para(text)}})
		}
		return l
	}
	nested := items("甲方提供下列资料：")
	nested.Items[0].Blocks = append(nested.Items[0].Blocks, items("图纸；"))
	for _, c := range []struct {
		why  string
		in   []document.Block
		want []string
	}{
		{"two items are a list", []document.Block{para("条件如下："), items("电源；", "照明；")}, []string{"条件如下：", "（一）电源；", "（二）照明。"}},
		{"one runs on", []document.Block{para("自收到要求之日起3日内，提供下列条件："), items("电源；"), para("费用由乙方承担。")}, []string{"自收到要求之日起3日内，提供下列条件：电源。", "费用由乙方承担。"}},
		{"one behind another statement is a paragraph", []document.Block{para("下列情形除外，由甲方证明："), items("误操作；")}, []string{"下列情形除外，由甲方证明：", "误操作。"}},
		{"one with a colon of its own is a paragraph", []document.Block{para("方式如下："), items("上门：到产品所在地；")}, []string{"方式如下：", "上门：到产品所在地。"}},
		{"one that nothing announces is a paragraph", []document.Block{para("方式见上表。"), items("上门；")}, []string{"方式见上表。", "上门。"}},
		{"one in the only one", []document.Block{para("事项如下："), nested}, []string{"事项如下：", "甲方提供下列资料：图纸。"}},
		{"what follows is kept", []document.Block{items("其一；"), items("其二；"), para("其三。")}, []string{"其一。", "其二。", "其三。"}},
	} {
		got := punctuate(c.in)
		numberItems(got, "（{cn}）", "{n}.")
		if lines := (&document.Document{Blocks: got}).Lines(); !slices.Equal(lines, c.want) {
			t.Errorf("%s: got %q, want %q", c.why, lines, c.want)
		}
	}
}
