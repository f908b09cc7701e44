package reader

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/simplifiedchinese"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// paragraphs lists the paragraphs of a document as number|text, headings
// marked with #.
func paragraphs(d *document.Document) []string {
	var out []string
	document.Walk(d.Blocks, func(b document.Block) bool {
		if p, ok := b.(*document.Paragraph); ok {
			mark := ""
			if p.Heading {
				mark = "#"
			}
			out = append(out, mark+p.Number+"|"+document.PrintedText(p.Inlines))
		}
		return true
	})
	return out
}

func TestNumbers(t *testing.T) {
	for _, c := range []struct{ line, number, why string }{
		{"第一条 服务范围", "第一条", "article"},
		{"第十二条、付款", "第十二条、", "article with mark"},
		{"第 3 章 总则", "第 3 章", "blanks inside"},
		{"第三条所述的服务", "", "a mention, not a number"},
		{"第二款规定", "", "a mention"},
		{"2.1(甲方)付款", "2.1", "a bracket of either width behind it"},
		{"2.1（甲方）付款", "2.1", "a bracket of either width behind it"},
		{"一、总则", "一、", "Han"},
		{"一般故障应当维修", "", "a word that begins with a numeral"},
		{"壹、总则", "壹、", "formal numeral"},
		{"壹万元", "", "an amount in formal numerals"},
		{"【二】费用", "【二】", "square bracket"},
		{"【第二条】费用", "【第二条】", "an article in square brackets"},
		{"【2】见注", "", "a note"},
		{"（一）甲方", "（一）", "bracketed"},
		{"(一)甲方", "(一)", "half-width bracket"},
		{"（2026）第18号", "", "a year"},
		{"1、维修", "1、", "figure"},
		{"1.维修", "1.", "full stop"},
		{"1.1 响应", "1.1", "path"},
		{"2.1 个人信息的处理", "2.1", "个 is no measure in 个人"},
		{"4.1 年服务费", "4.1", "年 is no measure in 年服务费"},
		{"4.1 年后", "", "an amount"},
		{"二 整机保修一年", "二", "a blank for a mark"},
		{"三 个工作日内到场", "", "a count"},
		{"2-1 租期两年", "2-1", "a dash for a point"},
		{"3-5 个工作日", "", "a range"},
		{"6.1 A级故障", "6.1", "A is no measure in A级"},
		{"2.1个月", "", "an amount"},
		{"1.1.2维修", "1.1.2", "path run in"},
		{"3.5小时内到达", "", "an amount"},
		{"2026.12.1签订", "", "a date"},
		{"12月1日前付款", "", "a date"},
		{"①备件", "①", "circled"},
		{"（1）备件", "（1）", "full-width bracket"},
		{"1）备件", "1）", "half bracket"},
		{"a) 备件", "a)", "letter"},
		{"附件一：清单", "附件一：", "attachment"},
		{"附件：清单", "", "a list of attachments"},
		{"100元", "", "an amount"},
	} {
		if got := c.line[:numberPrefix(c.line)]; got != c.number {
			t.Errorf("%s: %q begins with %q, want %q", c.why, c.line, got, c.number)
		}
	}
}

// A numbered line without a full stop is a heading only if it states nothing.
func TestStatementIsNoHeading(t *testing.T) {
	for line, heading := range map[string]bool{
		"二、乙方可根据需要委托他人施工": false,
		"三、乙方负责耗材的更换":     false,
		"四、质保期为一年":        false,
		"五、逾期不予退还":        false,
		"六、整机保修三年，凭卡":     false,
		"六、第一年度计划":        true,
		"六、活动解释权归店方所有":    false,
		"六、合同的生效及解释权归属":   true,
		"六、双方的权利和义务":      true,
		"（3）泡过水的":         false,
		"七、合同标的":          true,
		"八、保养的目的":         true,
		"七、甲方负责人":         true,
		"八、不可抗力":          true,
		"九、质量保证期":         true,
	} {
		d := Text(source.NewFile("a.txt", "维修协议\n一、总则\n"+line+"\n"))
		got := paragraphs(d)
		if last := got[len(got)-1]; strings.HasPrefix(last, "#") != heading {
			t.Errorf("read as %q", last)
		}
	}
}

func TestText(t *testing.T) {
	d := Text(source.NewFile("a.txt", "\u3000维修协议\r\n甲方：甲公司\r\n\r\n第一条 范围\r\n\t1、乙方维修，按 标准。\n项目\t数量\t单价\n主轴\t2\t3000\n"))
	if got := document.PrintedText(d.Title); got != "维修协议" {
		t.Errorf("title is %q", got)
	}
	want := []string{"|甲方：甲公司", "#第一条|范围", "1、|乙方维修，按 标准。"}
	if got := paragraphs(d); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("paragraphs are %q, want %q", got, want)
	}
	table, ok := d.Blocks[len(d.Blocks)-1].(*document.Table)
	if !ok || len(table.Head) != 3 || len(table.Rows) != 1 {
		t.Errorf("no table of one row with a head: %#v", d.Blocks[len(d.Blocks)-1])
	}
}

// Word processors write a manual line end as \v and a page end as \f.
func TestWordLines(t *testing.T) {
	d := Text(source.NewFile("a.txt", "维修协议\n甲方：甲公司\v住所：杭州\n\f第一条 范围\f\n乙方维修。\n"))
	want := []string{"|甲方：甲公司", "|住所：杭州", "#第一条|范围", "|乙方维修。"}
	if got := paragraphs(d); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("paragraphs are %q, want %q", got, want)
	}
}

func TestMarkdown(t *testing.T) {
	d := Markdown(source.NewFile("a.md", "# 维修协议\n\n## 第一章 总则\n\n甲方：**甲\\*公司**\n\n1. 维修\n2. 保养\n\n   保养细则\n\n| 级别 | 时限 |\n| --- | --- |\n| 紧急 | 2&nbsp;小时 |\n\n<!-- 注释 -->\n\n（一）通知\n（二）送达\n"))
	want := []string{"#第一章|总则", "|甲方：甲*公司", "1.|维修", "2.|保养", "|保养细则", "#（一）|通知", "#（二）|送达"}
	if got := paragraphs(d); strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("paragraphs are %q, want %q", got, want)
	}
	document.Walk(d.Blocks, func(b document.Block) bool {
		document.Inlines(b, func(in *document.Inline) {
			if at := in.Origin.At; at.IsZero() || at.Text() != in.Text && in.Text != "*" && in.Text != "\u00A0" {
				t.Errorf("inline %q stands at %q", in.Text, at.Text())
			}
		})
		return true
	})
}

// TestSpans: every inline of a plain text prints the very bytes of its span,
// in every encoding the file may have.
func TestSpans(t *testing.T) {
	text := "维修协议𠮷\n一、甲方：“甲公司”\n(1) 24小时内　响应\n"
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	for name, raw := range map[string]string{"utf-8": text, "bom": "\uFEFF" + text, "gb18030": gb} {
		d, err := Read("a.txt", []byte(raw))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if d.Source.Text != text {
			t.Errorf("%s: read as %q", name, d.Source.Text)
		}
		document.Walk(d.Blocks, func(b document.Block) bool {
			document.Inlines(b, func(in *document.Inline) {
				if in.Origin.At.Text() != in.Text {
					t.Errorf("%s: %q stands at %q", name, in.Text, in.Origin.At.Text())
				}
			})
			return true
		})
	}
}

// Lines of Markdown may end with a lone \r, too.
func TestLoneCarriageReturns(t *testing.T) {
	const text = "# 合同\n\n第一条 甲方\n付款。\n\n- 甲\n  - 乙\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
	words := func(text string) (all []string) {
		d := Markdown(source.NewFile("a.md", text))
		document.Walk(d.Blocks, func(b document.Block) bool {
			all = append(all, fmt.Sprintf("%T", b))
			document.Inlines(b, func(in *document.Inline) { all = append(all, strings.TrimSpace(in.Text)) })
			return true
		})
		return all
	}
	want := words(text)
	for _, end := range []string{"\r", "\r\n"} {
		if got := words(strings.ReplaceAll(text, "\n", end)); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", end, got, want)
		}
	}
}

// A comment to us is no part of a plain text where it stands at either end of a line;
// others are, for they are printed.
func TestCommentsToUs(t *testing.T) {
	for line, want := range map[string]string{
		"<!-- qiyue:ignore a reason=b -->":                                    "",
		"甲方付款。<!-- qiyue:ignore a reason=b -->":                               "甲方付款。",
		"<!--qiyue-ignore a--> <!-- qiyue:ignore a --> 甲方付款。<!-- Qiyue:x -->": "甲方付款。",
		"<!-- 乙方放弃一切权利 -->":                                                   "<!-- 乙方放弃一切权利 -->",
		"<!-- qiyue 放弃权利 -->甲":                                                "<!-- qiyue 放弃权利 -->甲",
		"<!-- qiyue:ignore a 甲方付款":                                            "<!-- qiyue:ignore a 甲方付款",
		"<!--> 甲 -->":                                                         "<!--> 甲 -->",
		"-->":                                                                 "-->",
	} {
		start, end := uncommented(line, 0, len(line))
		if got := line[start:end]; got != want {
			t.Errorf("%s: %q", line, got)
		}
	}
}

func TestUnreadable(t *testing.T) {
	for raw, id := range map[string]string{
		"PK\x03\x04rest":   "reader-docx",
		"\xD0\xCF\x11\xE0": "reader-ole",
		"%PDF-1.7":         "reader-pdf",
		"\x89PNG\r\n":      "reader-image",
		"\xFF\xFEa\x00":    "reader-utf16",
		"a\x00b":           "reader-binary",
		"\xFF\xFF\xFF\xFF": "reader-encoding",
		"{\\rtf1 \\ansi}":  "reader-rtf",
		"MIME-Version: 1.0\nContent-Type: multipart/related\n\n=E7=AC=AC": "reader-web",
		"From: <Saved by WPS>\n":                     "reader-web",
		"\xEF\xBB\xBF\r\n<!DOCTYPE HTML>\n":          "reader-web",
		"<html xmlns:o=\"\"><p>&#31532;&#19968;</p>": "reader-web",
		"<?xml version=\"1.0\"?><w:wordDocument/>":   "reader-web",
	} {
		_, err := Read("合同.docx", []byte(raw))
		var u *Unreadable
		if !errors.As(err, &u) || u.Message.ID != id {
			t.Errorf("%q: %v, want %s", raw, err, id)
		}
	}
}

// Documents that are archives inside are called what people call them.
func TestZipped(t *testing.T) {
	for name, id := range map[string]string{"合同.DOCX": "reader-docx", "合同.wps": "reader-docx", "合同.odt": "reader-odt", "合同.ofd": "reader-ofd", "合同.zip": "reader-zip", "合同": "reader-zip"} {
		_, err := Read(name, []byte("PK\x03\x04rest"))
		var u *Unreadable
		if !errors.As(err, &u) || u.Message.ID != id {
			t.Errorf("%s: %v, want %s", name, err, id)
		}
	}
}

// TestLongLine: a line of 20 MB is read in linear time.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	start := time.Now()
	for _, unit := range []string{"乙方应在24小时内响应，", "（", "1.", "|", "a\t", "*", "[", "_ "} {
		n := 2 << 20
		d := Text(source.NewFile("a.txt", strings.Repeat(unit, n/len(unit))))
		if len(d.Blocks)+len(d.Title) == 0 {
			t.Errorf("%q: nothing read", unit)
		}
	}
	if d := time.Since(start); d > 2*time.Minute {
		t.Errorf("took %v", d)
	}
}

func FuzzText(f *testing.F) {
	f.Add("第一条 服务\n1、维修\t2\n| a | b |\n")
	f.Add("\xff\xfe（一")
	f.Fuzz(func(t *testing.T, s string) {
		d := Text(source.NewFile("a.txt", s))
		document.Walk(d.Blocks, func(b document.Block) bool {
			document.Inlines(b, func(in *document.Inline) {
				if in.Origin.At.Text() != in.Text {
					t.Fatalf("%q stands at %q", in.Text, in.Origin.At.Text())
				}
			})
			return true
		})
	})
}

func FuzzMarkdown(f *testing.F) {
	f.Add("# 标题\n\n1. 甲\\*方 &lt; **乙**\n\n| a | b |\n| - | - |\n| c | d |\n")
	f.Add("- [a](b \"c\")\n> `x` <http://a.b>\n")
	f.Add("---\na: b\n---\n<table><tr><td>甲<td><b>乙</b></table><!-- x --><h2>丙</h2>\n<script>\n</script>x\n")
	f.Fuzz(func(t *testing.T, s string) {
		d := Markdown(source.NewFile("a.md", s))
		document.Walk(d.Blocks, func(b document.Block) bool {
			document.Inlines(b, func(in *document.Inline) {
				at := in.Origin.At
				if at.IsZero() || at.Start < 0 || at.End > len(s) || at.Start > at.End {
					t.Fatalf("%q stands at %d to %d of %d", in.Text, at.Start, at.End, len(s))
				}
			})
			return true
		})
	})
}

// TestContents: a table of contents is no table, a list of things that ends in its word is one.
func TestContents(t *testing.T) {
	for text, want := range map[string]bool{
		"合同\n目 录\n第一条\t供货\t4\n第二条\t付款\t5\n":   false,
		"合同\n备件目录\n水泵\t叶轮\t400\n水泵\t轴承\t50\n": true,
	} {
		table := false
		for _, b := range Text(source.NewFile("a.txt", text)).Blocks {
			_, is := b.(*document.Table)
			table = table || is
		}
		if table != want {
			t.Errorf("%q: read as a table: %v, want %v", text, table, want)
		}
	}
}

func TestArticlesRunIntoOneLine(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"甲方委托乙方维修，合同如下:第一条服务内容1.乙方每月巡检。第二条 费用 每年一万元。", []string{
			"|甲方委托乙方维修，合同如下:", "第一条|服务内容", "1.|乙方每月巡检。", "第二条|费用 每年一万元。",
		}, "the lines of a page in one"},
		{"第一条 巡检\n甲方付款。第二条费用1、每年一万元。2、按季支付。", []string{
			"第一条|巡检", "|甲方付款。", "第二条|费用", "1、|每年一万元。2、按季支付。",
		}, "behind a line of its own"},
		{"一、巡检：每月一次。二、费用：每年一万元。三、期限：一年。", []string{
			"一、|巡检：每月一次。", "二、|费用：每年一万元。", "三、|期限：一年。",
		}, "chapters"},
		{"合同\n【第一条总则，双方守约。", []string{"|【第一条总则，双方守约。"}, "a bracket left open"},
		{"一、甲方委托乙方，约定如下：二、费用1.每年一万元。", []string{"一、|甲方委托乙方，约定如下：", "二、|费用", "1.|每年一万元。"}, "a chapter behind a colon"},
		{"供方：甲厂【第一条】总则1.双方守约。【第二条】质量", []string{"|供方：甲厂", "【第一条】|总则", "1.|双方守约。", "【第二条】|质量"}, "square brackets"},
		{"第三条\n第四条费用4.1每年一万元。", []string{"第三条|", "第四条|费用", "4.1|每年一万元。"}, "the number of the article before the item's"},
		{"第一条 违约\n一方违约的：第五条适用。另见：第二条的规定。", []string{"第一条|违约", "|一方违约的：第五条适用。另见：第二条的规定。"}, "mentions"},
		{"甲方按下列规定付款：第二条、第三条。", []string{"|甲方按下列规定付款：第二条、第三条。"}, "mentions of a text without the first"},
		{"一、巡检分一、二级。二级每季一次。", []string{"一、|巡检分一、二级。二级每季一次。"}, "a level"},
		{"第一条 保修1年。", []string{"第一条|保修1年。"}, "a length of time"},
		{"双方达成以下协议：一、巡检内容1. 乙方每月巡检一次。\n2. 巡检记入簿册。\n二、费用1.1 甲方每年付一万元（含税）三、期限1、一年。", []string{
			"|双方达成以下协议：", "一、|巡检内容", "1.|乙方每月巡检一次。", "2.|巡检记入簿册。", "二、|费用1.1 甲方每年付一万元（含税）", "三、|期限", "1、|一年。",
		}, "chapters with their first items"},
		{"本办法公布如下。\n第一章总则第一条为维护顾客的权益，制定本办法。\n第二条本办法适用于门店。\n第二章 退货第三条顾客凭票退货。", []string{
			"|本办法公布如下。", "第一章|总则", "第一条|为维护顾客的权益，制定本办法。", "第二条|本办法适用于门店。", "第二章|退货", "第三条|顾客凭票退货。",
		}, "articles behind the titles of chapters"},
		{"检修合同如下。\n###第一条检修\n乙方每月检修。\n#1管道归甲方。\n###第二条费用\n每年一万元。", []string{"|检修合同如下。", "第一条|检修", "|乙方每月检修。", "|#1管道归甲方。", "第二条|费用", "|每年一万元。"}, "headings of Markdown without a blank"},
		{"一、范围\n乙方养护水泵（含配件）二、三级保养1、每年一次。", []string{"一、|范围", "|乙方养护水泵（含配件）二、三级保养1、每年一次。"}, "levels behind a bracket"},
		{"双方协商一致：一、二级故障由乙方修理。", []string{"|双方协商一致：一、二级故障由乙方修理。"}, "a level behind a colon"},
		{"一、巡检\n甲方按下列方式付款：二、三季度各付一半。", []string{"一、|巡检", "|甲方按下列方式付款：二、三季度各付一半。"}, "quarters"},
		{"第一条 型号1.5匹空调", []string{"第一条|型号1.5匹空调"}, "a decimal"},
	} {
		d := Text(source.NewFile("a.txt", c.text))
		got := paragraphs(d)
		for i, g := range got {
			got[i] = strings.TrimPrefix(g, "#")
		}
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s:\n%s\nwant\n%s", c.why, strings.Join(got, "\n"), strings.Join(c.want, "\n"))
		}
	}
}

// A table that a program drew with a frame is one table.
func TestFramedTable(t *testing.T) {
	for _, text := range []string{
		"+------+------+\n| 设备 | 单价 |\n+------+------+\n| 水泵 | 300  |\n+------+------+\n| 合计 | 300  |\n+------+------+\n",
		"+---+---+\n|设备|单价|\n+===+===+\n|水泵|300|\n|合计|300|\n+---+---+\n",
	} {
		d := Text(source.NewFile("a.txt", "维修合同\n价格如下：\n"+text+"一、甲方付款。\n"))
		if len(d.Blocks) != 3 {
			t.Errorf("%q has %d blocks", text, len(d.Blocks))
			continue
		}
		table, ok := d.Blocks[1].(*document.Table)
		if !ok || len(table.Head) != 2 || len(table.Rows) != 2 || document.PrintedText(table.Rows[1].Cells[1].Inlines) != "300" {
			t.Errorf("%q is read as %#v", text, d.Blocks[1])
		}
	}
}
