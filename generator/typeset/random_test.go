package typeset_test

import (
	"fmt"
	"regexp"
	"strings"

	"pgregory.net/rapid"

	"qiyue/internal/document"
)

// fragments are pieces of contract text that are hard to set: they meet in
// any order.
var fragments = []string{
	"甲方", "乙方应当", "在收到书面通知后", "的", "。", "，", "；", "：", "、", "？", "！", "“质保期”", "‘缺陷’", "（含税）", "《民法典》", "【注】", "〔2026〕",
	"——", "……", "·", "30日", "24小时", "5个工作日", "12 个月", "186,000.00元", "￥1,250,000.00", "人民币1,234,567.89元", "壹拾捌万陆仟元整", "人民币壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分", "60%", "5‰", "-20℃",
	"2026年12月1日", "2026 年 12 月 31 日", "二〇二六年十二月一日", "第十二条第三款", "第 25 小时", "万分之五", "百分之十三", "三十日", "十五个工作日",
	"CK6150", "SH-2026-0137", "service@example.com", "https://www.qiyue-precision.example.com/support/after-sales?id=20260137&type=urgent",
	"Siemens", "SINUMERIK 840D sl", "the Provider shall not be liable for", "IP67", "6242714359690261693", "0571-8888 6666", "08:30-12:00", "和/或",
	"杭州启越精密装备制造股份有限公司", "𬭚𬭬𬭯", "①", "☆", "A座12层", "$99.50", "(ASCII)", "\"quoted\"", "a,b;c", " ", "　",
	"设备停机或者存在人身、设备安全风险的", "不可抗力是指不能预见、不能避免且不能克服的客观情况", "**甲|方<b>",
}

// sentence joins fragments; a word and a number do not run into each other,
// as they would be one word then.
func sentence(most int) *rapid.Generator[string] {
	return rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		for _, f := range rapid.SliceOfN(rapid.SampledFrom(fragments), 0, most).Draw(t, "fragments") {
			if s := b.String(); s != "" && wordEnd.MatchString(s) && wordStart.MatchString(f) {
				b.WriteString("和")
			}
			b.WriteString(f)
		}
		return b.String()
	})
}

var (
	wordEnd   = regexp.MustCompile("[!-~元日月年时钟金￥℃‰一二三五款]$")
	wordStart = regexp.MustCompile("^[!-~￥一二三四五六七八九十百万壹]")
)

func inlinesOf(most int) *rapid.Generator[[]document.Inline] {
	return rapid.Custom(func(t *rapid.T) []document.Inline {
		n := rapid.IntRange(0, 4).Draw(t, "inlines")
		var out []document.Inline
		for range n {
			in := document.Inline{Kind: document.InlineKind(rapid.IntRange(0, 4).Draw(t, "kind")), Strong: rapid.IntRange(0, 5).Draw(t, "strong") == 0}
			if in.Kind == document.Blank {
				in.Width = rapid.IntRange(1, 20).Draw(t, "width")
				out = append(out, document.Inline{Text: "填写"})
			} else {
				in.Text = sentence(most).Draw(t, "text")
			}
			out = append(out, in)
		}
		return out
	})
}

func randomBlocks(t *rapid.T, depth int) []document.Block {
	n := rapid.IntRange(0, 5).Draw(t, "blocks")
	var out []document.Block
	for range n {
		out = append(out, randomBlock(t, depth))
	}
	return out
}

func randomBlock(t *rapid.T, depth int) document.Block {
	last := 7
	if depth > 2 {
		last = 1
	}
	id := fmt.Sprint("id", rapid.IntRange(0, 99).Draw(t, "id"))
	number := rapid.SampledFrom([]string{"", "1.1", "第一条", "（一）", "1.", "1.1.1", "第十二章", "一、", "附件一"}).Draw(t, "number")
	switch rapid.IntRange(0, last).Draw(t, "block") {
	case 2:
		return &document.Chapter{ID: id, Number: number, Title: inlinesOf(2).Draw(t, "title"), Blocks: randomBlocks(t, depth+1)}
	case 3:
		return &document.Clause{ID: id, Number: number, Title: inlinesOf(2).Draw(t, "title"), Prominent: rapid.Bool().Draw(t, "prominent"), Blocks: randomBlocks(t, depth+1)}
	case 4:
		l := &document.List{}
		for range rapid.IntRange(1, 5).Draw(t, "items") {
			l.Items = append(l.Items, &document.Item{Number: number, Blocks: randomBlocks(t, depth+1)})
		}
		return l
	case 5:
		return randomTable(t)
	case 6:
		f := &document.Flow{Caption: inlinesOf(1).Draw(t, "caption")}
		for range rapid.IntRange(1, 9).Draw(t, "steps") {
			f.Steps = append(f.Steps, document.Step{Name: inlinesOf(1).Draw(t, "name"), Text: inlinesOf(3).Draw(t, "text"), Limit: inlinesOf(1).Draw(t, "limit")})
		}
		return f
	case 7:
		p := document.Party{Label: "甲方", Title: "服务方", Name: document.Inline{Kind: document.Value, Text: sentence(3).Draw(t, "party")}}
		for range rapid.IntRange(0, 4).Draw(t, "fields") {
			p.Fields = append(p.Fields, document.Field{Label: rapid.SampledFrom([]string{"住所", "统一社会信用代码", "电子邮箱"}).Draw(t, "label"), Value: inlinesOf(2).Draw(t, "value")})
		}
		if rapid.Bool().Draw(t, "sign") {
			s := &document.Signature{Lead: words(sentence(9).Draw(t, "lead"))}
			for range rapid.IntRange(1, 3).Draw(t, "sides") {
				s.Sides = append(s.Sides, document.Side{Label: "甲方（盖章）", Name: []document.Inline{p.Name}, Person: "授权代表（签字）", Seal: rapid.Bool().Draw(t, "seal"), Date: []document.Inline{blankOf(4), {Text: "年"}, blankOf(2), {Text: "月"}, blankOf(2), {Text: "日"}}})
			}
			return s
		}
		return &document.PartyBlock{Parties: []document.Party{p, p}}
	}
	p := &document.Paragraph{Inlines: inlinesOf(25).Draw(t, "inlines"), Align: document.Align(max(rapid.IntRange(-6, 3).Draw(t, "align"), 0))}
	if rapid.IntRange(0, 6).Draw(t, "numbered") == 0 {
		p.Number = number
	}
	if p.Heading = rapid.IntRange(0, 9).Draw(t, "heading") == 0; p.Heading {
		p.Inlines = inlinesOf(2).Draw(t, "heading text")
	}
	return p
}

func randomTable(t *rapid.T) *document.Table {
	n := rapid.IntRange(1, 5).Draw(t, "columns")
	tb := &document.Table{Caption: inlinesOf(1).Draw(t, "caption")}
	for range n {
		tb.Columns = append(tb.Columns, document.Column{Align: document.Align(rapid.IntRange(0, 3).Draw(t, "align")), Weight: float64(max(rapid.IntRange(-4, 3).Draw(t, "weight"), 0))})
	}
	cells := func(most int) (out []document.Cell) {
		for k := 0; k < n; {
			c := document.Cell{Inlines: inlinesOf(most).Draw(t, "cell"), Span: max(rapid.IntRange(-8, 2).Draw(t, "span"), 0)}
			k += max(c.Span, 1)
			out = append(out, c)
		}
		return out
	}
	if rapid.IntRange(0, 3).Draw(t, "head") > 0 {
		tb.Head = cells(1)
	}
	for range rapid.IntRange(0, 12).Draw(t, "rows") {
		tb.Rows = append(tb.Rows, document.Row{Cells: cells(4), Height: float64(max(rapid.IntRange(-6, 6).Draw(t, "height"), 0))})
	}
	return tb
}

var randomDocument = rapid.Custom(func(t *rapid.T) *document.Document {
	d := &document.Document{Title: inlinesOf(4).Draw(t, "title"), Number: inlinesOf(1).Draw(t, "number")}
	d.Style.Contents = rapid.Bool().Draw(t, "contents")
	d.Style.Clause = rapid.SampledFrom([]string{"line", "run-in"}).Draw(t, "clause")
	d.Style.Header = rapid.SampledFrom([]string{"", "内部资料"}).Draw(t, "header")
	for range rapid.IntRange(1, 4).Draw(t, "parts") {
		d.Blocks = append(d.Blocks, randomBlocks(t, 0)...)
	}
	if rapid.Bool().Draw(t, "attachment") {
		d.Blocks = append(d.Blocks, &document.Attachment{ID: "att", Number: "附件一", Title: inlinesOf(2).Draw(t, "title"), Blocks: randomBlocks(t, 1)})
	}
	return d
})
