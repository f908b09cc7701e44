package typeset_test

import (
	"flag"
	"os"
	"testing"

	"github.com/google/go-cmp/cmp"

	"qiyue/internal/document"
)

var update = flag.Bool("update", false, "rewrite the golden layout")

// small is a page or two with a bit of everything.
func small() *document.Document {
	p := document.Party{Label: "甲方", Title: "服务方", Name: document.Inline{Kind: document.Value, Text: "**甲|方<b>"}, Fields: []document.Field{field("住所", "杭州市西湖区文三路 478 号")}}
	return &document.Document{
		Title: words("设备售后服务协议"), Number: words("SH-2026-0137"), Parties: []document.Party{p}, Style: document.Style{Contents: true, Clause: "run-in"},
		Blocks: []document.Block{
			&document.PartyBlock{Parties: []document.Party{p}},
			&document.Chapter{ID: "one", Number: "第一章", Title: words("响应"), Blocks: []document.Block{
				&document.Clause{ID: "a", Number: "1.1", Title: words("时限"), Blocks: []document.Block{para(sampleTexts[1]), sampleList()}},
				&document.Clause{ID: "b", Number: "1.2", Title: words("免责"), Prominent: true, Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{
					{Text: "依照"}, {Kind: document.Ref, Text: "1.1", Target: "a"}, {Text: "的约定——自"}, blankOf(3), {Text: "年起，𬭚……除外。"}}}}},
				samplePrices(), sampleFlow(),
			}},
			&document.Signature{Lead: words("以下无正文，为签署部分。"), Sides: []document.Side{sampleSide("甲方（盖章）", p.Name.Text), sampleSide("乙方（盖章）", "苏州恒泰")}},
		},
	}
}

func TestGolden(t *testing.T) {
	const file = "testdata/small.layout"
	got := set(small()).Dump()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("the layout changed (rewrite with -update after looking at it):\n%s", diff)
	}
}
