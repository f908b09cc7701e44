package lint

import (
	"strings"
	"testing"

	"qiyue/internal/document"
)

// TestNormalise: what a text reads as, whatever the width of its digits and marks.
func TestNormalise(t *testing.T) {
	for in, want := range map[string]string{
		"共46，080元":            "共46,080元",
		"共４６，０８０元":            "共46,080元",
		"共４６,０８０元":            "共46,080元",
		"￥１，２３４，５６７．８９整":      "￥1,234,567.89整",
		"￥46，080，验收后付":        "￥46,080，验收后付",
		"人民币 46，080":          "人民币46,080",
		"每日１０：００—２１:００":       "每日10:00—21:00",
		"分别为1，200":            "分别为1，200",
		"共1，20元":              "共1，20元",
		"共1，2000元":            "共1，2000元",
		"2026，300元":           "2026，300元",
		"3.5，300元":            "3.5，300元",
		"第1，第200元":            "第1，第200元",
		"甲方,乙方:46,080.50元;其他": "甲方，乙方：46,080.50元；其他",
		"1,":                  "1，",
		"1，":                  "1，",
		"1，23":                "1，23",
		"﹍﹎﹏ˍ‗▁日":             "______日",
		"☐是 ▢否〖2〗":            "□是□否【2】",
	} {
		text := NewText(&document.Document{Blocks: []document.Block{&document.Paragraph{Inlines: []document.Inline{{Text: in}}}}})
		if got := strings.TrimSuffix(text.All, "\n"); got != want {
			t.Errorf("%s reads %s, want %s", in, got, want)
		}
	}
}
