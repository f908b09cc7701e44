package reader

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"qiyue/internal/source"
)

// pieces are what Markdown is made of here; the fuzzer adds its own.
var pieces = []string{
	"维修", "保养。", "（一）", "第一条 ", "甲方：", "1.1 ", "1. ", "12) ", "24小时", "a", "__", `\_\_`, `\`, "**", "**", "*", "***", "- ", "- ", "  - ", "    ", " ", "  ", "\t", "\u3000", "\u00A0",
	"\n", "\n", "\n", "\n\n", "\n\n", "# ", "## ", "#", "| ", " | ", " |", " |\n", "| --- | --- |\n", "| --- |\n", "\n| 级别 | 时限 |\n| --- | --- |\n", "|:---:|---:|\n", "\n\n|甲|  |\n|:---|----:|\n", "| 紧急 | 2小时 |\n", "||", "|", `\|`, "---", "===", "<!-- 注 -->\n", "<!--", "-->", "<br>",
	"&nbsp;", "&", "`", "!", "[", "](x)", "[甲]: x", ">", "> ", "+ ", "~~~\n", "```\n", "\r\n", "\f", "；", "：\n", "“", "”", "x@y.cn", "http://a.b", "(", ")", "$", "%", "=", "_", "é", "—",
}

// same reports where the document read line by line is not goldmark's; flat is
// false when it is not read so at all.
func same(t *testing.T, text string) (flat bool) {
	t.Helper()
	f := source.NewFile("a.md", text)
	got, flat := flatMarkdown(f)
	if flat && !reflect.DeepEqual(got, parsed(f)) {
		t.Errorf("%q is read otherwise than by goldmark:\n%+v\n%+v", text, got, parsed(f))
	}
	return flat
}

func TestFlat(t *testing.T) {
	for _, c := range []struct {
		text string
		flat bool
	}{
		{"# 协议\n\n甲方：**甲公司**\n- 住所\n- 电话\n  北京\n\n## 一、总则\n\n| 级别 | 时限 |\n| --- | --- |\n| 紧急 | **2小时** |\n\n<!-- 注 -->\n\n签字：\\_\\_\n", true},
		{"（一）**产品**：设备\n（二）**故障。**\n", true},
		{"**甲（乙）**丙\n", false},
		{"1. 维修\n", false},
		{"维修  \n保养\n", false},
	} {
		if got := same(t, c.text); got != c.flat {
			t.Errorf("%q is read line by line: %v", c.text, got)
		}
	}
}

// TestFlatRandom: whatever is read line by line is what goldmark reads.
func TestFlatRandom(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	odd := len(pieces) - slices.Index(pieces, "&nbsp;") // those of rare Markdown, which stand last
	flat := 0
	for range 10000 {
		var b strings.Builder
		for range 1 + r.IntN(14) {
			b.WriteString(pieces[r.IntN(len(pieces)-odd*r.IntN(2))])
		}
		if same(t, b.String()) {
			flat++
		}
		if t.Failed() {
			return
		}
	}
	if flat < 500 {
		t.Errorf("only %d texts were read line by line", flat)
	}
}

func FuzzFlat(f *testing.F) {
	f.Add("# 协议\n\n**甲**：乙\n- 丙\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n")
	f.Fuzz(func(t *testing.T, text string) {
		if utf8.ValidString(text) { // as Decode makes it
			same(t, text)
		}
	})
}
