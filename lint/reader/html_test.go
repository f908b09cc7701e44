package reader

import (
	"slices"
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// TestHTML: what a page prints is read, whatever it is written in; what it does
// not print is not.
func TestHTML(t *testing.T) {
	for text, want := range map[string][]string{
		"<div>\n乙方应及时维修。\n</div>\n":                                                  {"|乙方应及时维修。"},
		"<!-- 注 --> 乙方应及时维修。\n":                                                      {"|乙方应及时维修。"},
		"<!--\n\n乙方\n-->\n\n甲方付款。\n":                                                 {"|甲方付款。"},
		"<SCRIPT>\nx = \"乙方\"\n</script>\n<style>p{}</STYLE>\n\n甲方付款。\n":             {"|甲方付款。"},
		"<h2 align=\"center\">第一条 维修</h2>\n<p>乙方应<b>及时</b>维修，<br/>不得&nbsp;拖延。</p>\n": {"#第一条|维修", "|乙方应及时维修，", "|不得\u00A0拖延。"},
		"<p>一、温度<40度</p>\n":                                                          {"一、|温度<40度"},
		"<ul>\n  <li>甲</li>\n  <li>乙\n丙</li>\n</ul>\n":                               {"|甲", "|乙丙"},
		"> <div>\n> 甲方\n> </div>\n":                                                  {"|甲方"},
		"维修[^1]。\n\n[^1]: 乙方应尽快更换。\n":                                                {"|维修[^1]。", "|[^1]: 乙方应尽快更换。"},
		"维修[1]。\n\n[1]: 乙方应尽快更换。\n\n> [2]: 乙方\n":                                     {"|维修[1]。", "|[1]: 乙方应尽快更换。", "|[2]: 乙方"},
		"维修[细则]和[单]。\n\n[细则]: 维修细则.md\n[单]: http://例子.cn/维修\n":                       {"|维修细则和单。"},
		"---\r\ntitle: 合同\r\ntags:\r\n  - 甲\r\n---\r\n\r\n甲方付款。\r\n":                 {"|甲方付款。"},
		"---\n甲方: 甲公司\n---\n":                                                        {"#|甲方: 甲公司"},
	} {
		d := Markdown(source.NewFile("a.md", text))
		if got := paragraphs(d); strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Errorf("%q is read as %q, want %q", text, got, want)
		}
		document.Walk(d.Blocks, func(b document.Block) bool {
			document.Inlines(b, func(in *document.Inline) {
				if at := in.Origin.At; at.Text() != in.Text && in.Text != "\u00A0" {
					t.Errorf("inline %q stands at %q", in.Text, at.Text())
				}
			})
			return true
		})
	}
}

func TestHTMLTable(t *testing.T) {
	for _, text := range []string{
		"<table><tr><td>级别</td><td>时限</td></tr><tr><td>紧急</td><td>2<b>小时</b></td></tr></table>\n",
		"<table>\n<thead>\n<tr>\n<th>级别\n<th>时限\n<tbody>\n<tr>\n<td>紧急\n<td>\n2<b>小时</b>\n</table>\n",
		"<TABLE>\n<TR><TD colspan=\"1\">级别</TD><TD>时限</TD></TR>\n<TR><TD>紧急</TD><TD>2小时</TD></TR>",
	} {
		d := Markdown(source.NewFile("a.md", text))
		if len(d.Blocks) != 1 {
			t.Errorf("%q has %d blocks", text, len(d.Blocks))
			continue
		}
		table, ok := d.Blocks[0].(*document.Table)
		if !ok || len(table.Head) != 2 || len(table.Rows) != 1 || document.PrintedText(table.Rows[0].Cells[1].Inlines) != "2小时" {
			t.Errorf("%q is read as %#v", text, d.Blocks[0])
		}
	}
}

// A cell that fills several columns or rows leaves what stands beside and below it in its own column.
func TestHTMLSpans(t *testing.T) {
	text := "<table>\n<tr><th>设备</th><th>部位</th><th>单价</th></tr>\n<tr><td rowspan=2>空压机</td><td>主机</td><td>300</td></tr>\n<tr><td>电机</td><td>150</td></tr>\n" +
		"<tr><td ROWSPAN='1' colspan='2'>合计</td><td>450</td></tr>\n<tr><td colspan=\"3\">含税</td></tr>\n</table>\n"
	table, ok := Markdown(source.NewFile("a.md", text)).Blocks[0].(*document.Table)
	if !ok {
		t.Fatal("no table")
	}
	var got []string
	for _, r := range table.Rows {
		var row []string
		for _, c := range r.Cells {
			row = append(row, document.PrintedText(c.Inlines))
		}
		got = append(got, strings.Join(row, "|"))
	}
	if want := []string{"空压机|主机|300", "|电机|150", "合计||450", "含税||"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// TestUnclosed: what swallows the rest of a page is told, and the rest is read as
// if it had not begun.
func TestUnclosed(t *testing.T) {
	for _, c := range []struct {
		text     string
		unclosed []string // the lines they begin on
		want     []string
	}{
		{"甲方付款。\n\n<!-- 注\n乙方维修。\n\n## 第二条 费用\n", []string{"<!-- 注"}, []string{"|甲方付款。", "|<!-- 注", "|乙方维修。", "#第二条|费用"}},
		{"  <!--\n乙方维修。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n", []string{"  <!--"}, []string{"|<!--", "|乙方维修。"}},
		{"<!-- 一\n甲方付款。\n\n<!-- 二 -->\n乙方维修。\n", []string{"<!-- 一"}, []string{"|<!-- 一", "|甲方付款。", "|乙方维修。"}},
		{"<!-- 一\n<!-- 二\n甲方付款。\n", []string{"<!-- 一", "<!-- 二"}, []string{"|<!-- 一<!-- 二", "|甲方付款。"}},
		{"> <!-- 注\n> 甲方付款。\n\n乙方维修。\n", []string{"> <!-- 注"}, []string{"|<!-- 注甲方付款。", "|乙方维修。"}},
		{"- <!-- 注\n  甲方付款。\n\n乙方维修。\n", []string{"- <!-- 注"}, []string{"|<!-- 注", "|甲方付款。", "|乙方维修。"}},
		{"<style>\n甲方付款。\n\n乙方维修。\n", []string{"<style>"}, []string{"|<style>", "|甲方付款。", "|乙方维修。"}},
		{"<div><script>\n甲方付款。\n</div>\n\n乙方维修。\n", []string{"<div><script>"}, []string{"|<script>", "|甲方付款。", "|乙方维修。"}},
		{"<div 甲方付款。\n\n乙方维修。\n", []string{"<div 甲方付款。"}, []string{"|<div 甲方付款。", "|乙方维修。"}},
		{"<?xml\n甲方付款。\n", []string{"<?xml"}, []string{"|<?xml", "|甲方付款。"}},
		{"```\n<!-- 注\n```\n\n乙方维修 <!-- 注\n", nil, []string{"|<!-- 注", "|乙方维修 <!-- 注"}},
		{"<!--\n\n乙方\n-->\n\n<!-->\n甲方付款。\n", nil, []string{"|甲方付款。"}},
		{strings.Repeat("<!--\n", 3000) + "甲方付款。\n", slices.Repeat([]string{"<!--"}, 3000), []string{"|" + strings.Repeat("<!--", 3000), "|甲方付款。"}},
	} {
		d := Markdown(source.NewFile("a.md", c.text))
		if got := paragraphs(d); strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%.60q is read as %q, want %q", c.text, got, c.want)
		}
		var at []string
		for _, o := range d.Unclosed {
			at = append(at, d.Source.Line(d.Source.LineAt(o.Start)))
		}
		if strings.Join(at, "\n") != strings.Join(c.unclosed, "\n") {
			t.Errorf("%.60q: unclosed %q, want %q", c.text, at, c.unclosed)
		}
	}
}
