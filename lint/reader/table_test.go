package reader

import (
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// shown writes the blocks of a document: tables as [head]{row}, cells parted by |.
func shown(d *document.Document) string {
	var out []string
	cells := func(row []document.Cell) string {
		var s []string
		for _, c := range row {
			s = append(s, document.PrintedText(c.Inlines))
		}
		return strings.Join(s, "|")
	}
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case *document.Paragraph:
			out = append(out, b.Number+document.PrintedText(b.Inlines))
		case *document.Table:
			s := "[" + cells(b.Head) + "]"
			for _, r := range b.Rows {
				s += "{" + cells(r.Cells) + "}"
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, "\n")
}

// Tables as programs write them that turn a page into text, and what only looks like one.
func TestTablesOfPages(t *testing.T) {
	const pump = "[设备|数量|单价]{水泵|2|300}{风机|4|500}{合计||2600}"
	for _, c := range []struct{ why, text, want string }{
		{"columns set apart with blanks", "设备      数量    单价\n水泵      2     300\n风机      4     500\n合计            2600\n", pump},
		{"one blank between cells", "设备 型号 数量 单价 金额\n水泵 S-2 2台 300 600\n风机 F-9 4台 500 2,000\n合计 2,600\n甲方付款。\n", "[设备|型号|数量|单价|金额]{水泵|S-2|2台|300|600}{风机|F-9|4台|500|2,000}{合计||||2,600}\n甲方付款。"},
		{"words between blanks", "维保 巡检 抢修 培训\n每月1次 每年2次 随时 每年1次\n甲方付款。\n", "维保 巡检 抢修 培训\n每月1次 每年2次 随时 每年1次\n甲方付款。"},
		{"in half-widths", "设备    数量    单价\n水泵    2       300\n风机    4       500\n合计            2600\n", pump},
		{"an empty line within", "设备      数量    单价\n水泵      2     300\n\n风机      4     500\n合计            2600\n", pump},
		{"the head once more on the next page", "设备      数量    单价\n水泵      2     300\n\f设备      数量    单价\n风机      4     500\n合计            2600\n", pump},
		{"cells in two lines", "设备        完成时间             数量\n离心水泵      2026 年 4 月 30    2\n            日\n轴流式风       2026 年 5 月 31    4\n机           日\n", "[设备|完成时间|数量]{离心水泵|2026 年 4 月 30日|2}{轴流式风机|2026 年 5 月 31日|4}"},
		{"names in two lines", "              单价（万\n设备      数量    元）\n水泵      2     30\n风机      4     50\n", "[设备|数量|单价（万元）]{水泵|2|30}{风机|4|50}"},
		{"a row without its price", "设备      数量    单价\n水泵      2     300\n风机      4\n阀门      6     80\n", "[设备|数量|单价]{水泵|2|300}{风机|4|}{阀门|6|80}"},
		{"labels and places to sign", "甲方（盖章）：        乙方（盖章）：\n代表：            代表：\n日期：  年  月  日    日期：  年  月  日\n", "甲方（盖章）：        乙方（盖章）：\n代表：            代表：\n日期：  年  月  日    日期：  年  月  日"},
		{"articles with wide blanks", "第一条    范围\n第二条    费用\n第三条    期限\n", "第一条范围\n第二条费用\n第三条期限"},
		{"pandoc, rows of several lines", "  -----------------------------\n  设备            数量    单价\n  --------------- ------- -----\n  水泵            2       300\n\n  轴流            4       500\n  风机\n  -----------------------------\n", "[设备|数量|单价]{水泵|2|300}{轴流风机|4|500}"},
		{"pandoc, a line a row", "  设备            数量    单价\n  --------------- ------- -----\n  水泵            2       300\n  风机            4       500\n\n甲方付款。\n", "[设备|数量|单价]{水泵|2|300}{风机|4|500}\n甲方付款。"},
		{"pandoc, without a head", "  ---------------- ----------------\n  甲方（盖章）：   乙方（盖章）：\n\n  日期：           日期：\n  ---------------- ----------------\n", "[甲方（盖章）：|乙方（盖章）：]{日期：|日期：}"},
		{"in a frame, cells in two lines", "+------+------+\n| 设备 | 数量 |\n+======+======+\n| 水泵 | 2    |\n+------+------+\n| 轴流 | 4    |\n| 风机 |      |\n+------+------+\n", "[设备|数量]{水泵|2}{轴流风机|4}"},
		{"a cell a line", "设备\n数量\n单价\n水泵\n2\n300\n风机\n4\n500\n合计\n\n2600\n第二条 付款\n", pump + "\n第二条付款"},
		{"short lines that are no cells", "服务范围\n设备巡检\n现场维修\n备件供应\n人员培训\n技术咨询\n第二条 付款\n", "服务范围\n设备巡检\n现场维修\n备件供应\n人员培训\n技术咨询\n第二条付款"},
		{"an empty line between any two rows", "设备\t数量\t单价\n\n水泵\t2\t300\n\n风机\t4\t500\n\n合计\t\t2600\n", pump},
	} {
		for _, name := range []string{"a.txt", "a.md"} {
			if name == "a.md" && !strings.Contains(c.text, "---") {
				continue
			}
			got := shown(Document(source.NewFile(name, "购销合同\n\n"+c.text)))
			want := c.want
			if name == "a.md" {
				want = "购销合同\n" + want
			}
			if got != want {
				t.Errorf("%s, %s:\n%s\nwant\n%s", c.why, name, got, want)
			}
		}
	}
}

// What a mail quotes is read as it was.
func TestQuotedMail(t *testing.T) {
	const text = "维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 费用\n设备\t数量\t单价\n水泵\t2\t300\n甲方付款。\n"
	want := shown(Text(source.NewFile("a.txt", text)))
	for _, mark := range []string{"> ", ">", "> > ", ">> "} {
		f := source.NewFile("a.txt", mark+strings.ReplaceAll(strings.TrimSuffix(text, "\n"), "\n", "\n"+mark)+"\n")
		if got := shown(Text(f)); got != want {
			t.Errorf("behind %q:\n%s\nwant\n%s", mark, got, want)
		}
	}
	if got := shown(Text(source.NewFile("a.txt", "合同\n>95%为合格。\n甲方付款。\n乙方维修。\n"))); !strings.HasPrefix(got, ">95%") {
		t.Errorf("a figure is read as a quotation: %s", got)
	}
}

// What pages leave within a sentence is no text.
func TestPages(t *testing.T) {
	const text = "检修合同\n第一条 乙方每月对锅炉进行检修，并把检修中发现的缺陷\n%s告诉甲方的设备管理人员，由双方签字确认后各自保存一\n份。第二条另行约定的锅炉不在此限，费用由双方在检修前\n%s以书面商定。\n"
	want := shown(Text(source.NewFile("a.txt", strings.ReplaceAll(text, "%s", ""))))
	if strings.Count(want, "\n") != 1 {
		t.Fatalf("read as %s", want)
	}
	for _, c := range [][2]string{
		{"- 1 -\n", "- 2 -\n"},
		{"\n第 1 页 共 3 页\n\n", "\n第 2 页 共 3 页\n\n"},
		{"\n1\n\n\f", "\n2\n\n\f"},
		{"1/3\n内部资料 注意保密\n", "2/3\n内部资料 注意保密\n"},
		{"Page 1 of 3\n\f检修合同\n\n", "Page 2 of 3\n\f检修合同\n\n"},
		{"\f合同编号：JX-2026-08\n", "\f合同编号：JX-2026-08\n"},
		{"\n\f", "\n\f"},
	} {
		s := strings.Replace(strings.Replace(text, "%s", c[0], 1), "%s", c[1], 1)
		got := strings.NewReplacer("- 1 -", "", "- 2 -", "", "第 1 页 共 3 页", "", "第 2 页 共 3 页", "", "Page 1 of 3", "", "Page 2 of 3", "", "1/3", "", "2/3", "").Replace(shown(Text(source.NewFile("a.txt", s))))
		if got = strings.NewReplacer("\n1\n", "\n", "\n2", "", "\n\n", "\n").Replace(got); strings.TrimSpace(got) != want {
			t.Errorf("%q:\n%s\nwant\n%s", c, got, want)
		}
	}
	for _, s := range []string{"合同\n数量\n1\n2\n3\n甲方付款。\n", "合同\n比例\n1/3\n甲方付款。\n", "合同\n- 1 -\n甲方付款。\n"} { // and figures are
		if got := shown(Text(source.NewFile("a.txt", s))); got != strings.TrimSuffix(strings.TrimPrefix(s, "合同\n"), "\n") {
			t.Errorf("%q is read as %q", s, got)
		}
	}
}
