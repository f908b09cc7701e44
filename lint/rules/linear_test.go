package rules

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// TestLongLine: eight times the text on one line takes about eight times as
// long. The bound is wide: a quadratic rule takes 64 times as long, every
// time; a machine that is busy with something else, now and then.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	linter := lint.New(All())
	run := func(unit string, size int) time.Duration {
		d := reader.Text(source.NewFile("a.txt", strings.Repeat(unit, size/len(unit))))
		start := time.Now()
		if _, err := linter.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract}); err != nil {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	for _, unit := range []string{
		"乙方应在24小时内响应", "甲方及时提供____资料，", "（三（5）", "第九条", "壹", "违约金30%", "仲裁或者法院起诉", "“是指", "附件一", "《", "保修期一年", "  天", "[", "甲方", "。", "1.1",
		"保密期限为协议终止后3年。\n", "六、维修\n一、检查\n四、试车\n",
	} {
		for try := 1; ; try++ {
			small, large := run(unit, 16<<10), run(unit, 128<<10)
			if large <= 24*small+100*time.Millisecond {
				break
			}
			if try == 4 {
				t.Errorf("%q: %v for 16 KB, %v for 128 KB", unit, small, large)
				break
			}
		}
	}
}

// TestManyLines: the same of a text of many lines, in which a rule goes by what its head
// says, or of papers that all have names of their own.
func TestManyLines(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	linter := lint.New(All())
	const letters = "天地玄黄宇宙洪荒日月盈昃辰宿列张"
	run := func(head, line, tail string, size int) time.Duration {
		text := strings.Builder{}
		text.WriteString(head)
		for n := 0; text.Len() < size; n++ {
			name := ""
			for k := n; len(name) < len("天地玄黄"); k /= 16 {
				name += letters[k%16*3:][:3]
			}
			text.WriteString(strings.ReplaceAll(line, "某", name))
		}
		text.WriteString(tail)
		d := reader.Text(source.NewFile("a.txt", text.String()))
		start := time.Now()
		if _, err := linter.Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract}); err != nil {
			t.Fatal(err)
		}
		return time.Since(start)
	}
	for _, x := range [][3]string{
		{"打印机维修合同\n甲方：东河厂\n乙方：西山公司\n", "空调应清洗。\n", ""},
		{"甲方：东河厂\n乙方：西山公司\n保修期一年。\n", "保养期内免费清洗。\n", ""},
		{"甲方：东河厂\n乙方：西山公司\n", "收费详见某管理制度。\n", ""},
		{"", "注：一般配件由乙方自备，甲方应另付工时费。\n", ""},
		{"甲方：东河厂\n乙方：西山公司\n", "承租方应付押金。\n", "押金五百元。"},
		{"农机经销合同\n甲方：东河厂\n乙方：西山公司\n", "换下的旧件由乙方寄回厂方。\n", ""},
		{"甲方：东河厂\n乙方：西山公司\n", "甲方通知甲、乙双方的联系人。\n", ""},
		{"", "甲方应预付定金，定金为合同价的10%。\n", ""},
		{"甲方：东河厂\n乙方：西山公司\n", "某的费用由甲方承担。\n", ""},
		{"维修合同\n", "5.1 甲方付第款。\n5.3 乙方修理。\n", ""},
		{"采购合同\n", "（1）首付款：合同价款的35%。\n首付款于签约后5日内付清。\n", ""},
	} {
		for try := 1; ; try++ {
			small, large := run(x[0], x[1], x[2], 32<<10), run(x[0], x[1], x[2], 960<<10)
			if large <= 120*small+200*time.Millisecond {
				break
			}
			if try == 4 {
				t.Errorf("%q: %v for 32 KB, %v for 960 KB", x, small, large)
				break
			}
		}
	}
}

// FuzzRun: no text makes a rule panic or report outside the file.
func FuzzRun(f *testing.F) {
	for _, r := range All() {
		for _, s := range append(r.Doc.Bad, r.Doc.Good...) {
			f.Add(unmark(s).text)
		}
	}
	// A unit right after a printed number: “2.1 日” is no length of time.
	f.Add("合同\n2.1 工作时间：每日8:30-17:30。\n3.2 日常维护【每日】一次。\n1 级故障4小时内修复。\n5、月度回访")
	// A comma inside a bracket that stands for the number of a limit.
	f.Add("合同\n二、\n，及时送达乙方。，及时更新")
	f.Add("合同\n乙方接到报修后[具体小时数，例如：2]小时内到达现场。接到报修后【数字。】小时内响应。")
	// A count right behind the line that asks for it.
	f.Add("一式\t四份\t，")
	// Four bytes where words take three.
	f.Add("由乙𠮷甲方")
	// A number on two lines.
	f.Add("第四条  \n第四\n条")
	// A side's name where a long line is cut.
	f.Add(strings.Repeat("1", 200) + strings.Repeat("如选择解约的，乙方应向甲方送交解约函，甲方应一并赔偿差价，", 120))
	// A word that begins within a printed number.
	f.Add("i)元")
	// A denial right before the fault it denies.
	f.Add(".乙方不负重大过失")
	f.Add("本店不负责因用户故意造成的损坏")
	// Blanks in the name of a city.
	f.Add("北  京市仲裁机构")
	// A court in other words than the rule points at.
	f.Add("6、由仲裁诉诸法")
	// A metric at the end of a piece of one, its colon in the next.
	f.Add(strings.Repeat("设", 168) + "修复率：达到92%" + strings.Repeat("备", 1400))
	// Money given back in words without 还 at the end of the text.
	f.Add("一、租金每月60元，押金200元，退机验收后3日内原路退回。")
	// Data of persons told at the end of a list, of which nothing is done.
	f.Add("检修方建立完整的档案，内有检修时间、泵号、用户信息")
	// A label that reaches over the next; a full stop in a title; one act of two limits; a
	// share told in two ways at once.
	f.Add("：传真：；")
	f.Add("：开户行：）")
	f.Add("三、\n1、附上的《检。工作单》")
	f.Add("后小时内后4小时派人")
	f.Add("二分之一%")
	// A blank beside the last character, of one byte.
	f.Add("旀 A")
	// The number of a sample in a figure of three bytes.
	f.Add("水泵检修合同通用6篇篇一甲方东河厂委托乙方西山公司检修水泵，乙方按期完成检修，甲方按期支付检修费，双方各执一份合同。")
	// A long line cut before a word that is looked at with the one before it.
	f.Add(strings.Repeat("水", 2727) + "依照法释〔1999〕19号结算。")
	// Nobody bears what is left.
	f.Add("住院老人坠床的，养老院只负责其余后果由家属属属承担。")
	// Figures at the end of a line that breaks off.
	f.Add("检修合同\n甲方：甲公司\n乙方：乙公司\n一、检修。\n1、双方方方约定30装由\n2、检修费五千元。")
	// A frame where a long line is cut.
	f.Add(strings.Repeat("水", 2726) + "包厢应安静舒爽。")
	// Nothing before the comma.
	f.Add("，视为放弃优先续租")
	linter := lint.New(All())
	f.Fuzz(func(t *testing.T, s string) {
		for _, read := range []func(*source.File) *document.Document{reader.Text, reader.Markdown} {
			for _, class := range []document.Class{"", document.Contract, document.Terms} {
				found, faults := linter.Run(lint.Subject{Document: read(source.NewFile("a.txt", s))}, lint.Options{Class: class, Today: chinese.Date{Year: 2026, Month: 11, Day: 21}})
				if faults != nil {
					t.Fatal(faults)
				}
				for _, d := range found {
					i, j := d.At.Start, d.At.End
					if i < 0 || j > len(s) || i > j || i == j && i > 0 {
						t.Fatalf("%s reports bytes %d to %d of %d", d.Rule, i, j, len(s))
					}
					if utf8.ValidString(s) && !utf8.ValidString(s[i:j]) {
						t.Fatalf("%s cuts through a character: %q", d.Rule, s[i:j])
					}
				}
			}
		}
	})
}

// BenchmarkRun lints one agreement of about 6,000 characters.
func BenchmarkRun(b *testing.B) {
	var text strings.Builder
	text.WriteString("设备维修服务合同\n甲方（客户）：甲公司\n乙方（服务方）：乙公司\n")
	for _, r := range All() {
		for _, s := range r.Doc.Good {
			if text.Len() < 18000 && !strings.HasPrefix(s, "#") && !strings.HasPrefix(s, "|") {
				text.WriteString(s + "\n")
			}
		}
	}
	f := source.NewFile("a.txt", text.String())
	linter := lint.New(All())
	b.SetBytes(int64(len(f.Text)))
	b.ReportAllocs()
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := linter.Run(lint.Subject{Document: reader.Text(f)}, lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// TestManyFindings: what is said of a text stays bounded, however often it
// gives cause: a thousand findings of an entry one by one, and one with the
// number of the rest.
func TestManyFindings(t *testing.T) {
	if testing.Short() {
		t.Skip("long")
	}
	const unit = "乙方及时维修，"
	times := (5 << 20) / len(unit)
	f := source.NewFile("a.txt", strings.Repeat(unit, times))
	found, faults := lint.New(All()).Run(lint.Subject{Document: reader.Text(f)}, lint.Options{Class: document.Contract})
	if faults != nil {
		t.Fatal(faults)
	}
	entry, more := 0, 0
	for _, d := range found {
		if d.Rule != "vague-time" || d.Entry != "及时" {
			continue
		}
		entry++
		if d.Message.ID == "lint-more" {
			more = d.Message.Args[0].Value.(int)
		}
	}
	if entry != 1001 || len(found) > 20*1001 {
		t.Errorf("%d findings, %d of the entry; want 1001 of it", len(found), entry)
	}
	if all := 1000 + more; all < times*9/10 || all > times {
		t.Errorf("%d places told of %d", all, times)
	}
}
