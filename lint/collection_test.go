package lint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/message"
	"qiyue/lint"
	"qiyue/lint/reader"
	"qiyue/lint/rules"
)

// Two agreements in one file do not contradict each other, and each is asked for
// what it lacks where it begins.
func TestCollection(t *testing.T) {
	first := "水泵检修协议 篇1\n甲方：某厂\n乙方：某公司\n一、乙方检修水泵，质保期一年，自验收之日起。\n二、甲方每年支付检修费5000元。\n三、争议由被告住所地人民法院管辖，违约方赔偿损失。\n四、本协议有效期一年，一式两份，双方各执一份。\n"
	second := "水泵检修协议 篇2\n甲方：乙厂\n乙方：丙公司\n一、乙方检修水泵，质保期两年，自验收之日起。\n二、甲方每年支付检修费9000元。\n三、违约方赔偿损失。\n四、本协议有效期三年，一式两份，双方各执一份。\n"
	doc, err := reader.Read("a.txt", []byte(first+second))
	if err != nil {
		t.Fatal(err)
	}
	list, faults := lint.New(rules.All()).Run(lint.Subject{Document: doc}, lint.Options{})
	if faults != nil {
		t.Fatal(faults)
	}
	missing := 0
	for _, d := range list {
		switch d.Rule {
		case "contradiction", "numbering-gap":
			t.Errorf("%s at %s", d.Rule, d.At.Text())
		case "missing-clause":
			if missing++; d.At.Text() == "水泵检修协议 篇2" {
				missing += 100
			}
		}
	}
	if missing < 100 {
		t.Errorf("nothing is missing in the second agreement: %d", missing)
	}
}

// What is looked for in the file itself is reported once, not by each agreement.
func TestCollectionIsReadOnce(t *testing.T) {
	const one = "甲方：某厂\n乙方：某公司\n一、乙方检修水泵。\n"
	doc, err := reader.Read("a.txt", []byte("水泵检修协议 篇1\n"+one+"水泵检修协议 篇2\n"+one+"二、甲方付\u202e款。\n"))
	if err != nil {
		t.Fatal(err)
	}
	list, _ := lint.New(rules.All()).Run(lint.Subject{Document: doc}, lint.Options{})
	n := 0
	for _, d := range list {
		if d.Rule == "invisible-character" {
			n++
		}
	}
	if n != 1 {
		t.Errorf("an invisible character is reported %d times", n)
	}
}

// pieces are agreements that have nothing to do with each other: other terms,
// other numbers, other ways to write a head and signatures.
var pieces = map[string]string{
	"contract": "空压机保养合同\n合同编号：KY-018\n甲方：宁波恒力塑业有限公司\n地址：宁波市北仑区洋沙山路88号\n乙方：宁波信达压缩机服务有限公司\n地址：宁波市鄞州区学士路55号\n" +
		"第一条 服务\n乙方每月保养一次，价格见第三条，资料按《保密协议》保密。\n第二条 期限\n本合同有效期一年，自2026年3月1日起至2027年2月28日止。\n第三条 费用\n甲方每季度付5400元。\n" +
		"第四条 份数\n本合同一式二份，双方各执一份。\n甲方（盖章）：          乙方（盖章）：\n日期：2026年2月20日     日期：2026年2月20日\n",
	"secrecy": "保密协议\n甲方：宁波恒力塑业有限公司\n乙方：宁波信达压缩机服务有限公司\n第一条 保密信息\n保密信息是指甲方的工艺参数。\n第二条 期限\n本协议有效期五年，第五条另有约定的除外。\n" +
		"第三条 份数\n本协议一式四份，双方各执二份。\n甲方（盖章）：\n乙方（盖章）：\n2026年2月21日\n",
	"repair": "水泵维修协议\n委托方（甲方）：观海卫第二中学\n承接方（乙方）：利民机电维修部\n一、乙方接到电话后8小时内到校。\n二、维修费1700元，甲方验收后7日内付清。\n三、质保期一年，自验收之日起。\n" +
		"四、协议一式三份，甲方二份，乙方一份。\n甲方：                 乙方：\n签字：                 签字：\n2026年4月2日           2026年4月2日\n",
	"sale": "售后服务协议\n甲方（买方）：海风餐饮店\n乙方（卖方）：冷谷制冷公司\n1. 设备\n甲方买冷柜3台，单价6200元，总价18600元。\n2. 质保\n2.1 质保期三年，自验收之日起。\n2.2 乙方接到报修后2小时内到店。\n" +
		"甲方（签章）：\n乙方（签章）：\n日期：2026年5月6日\n",
	"untitled": "甲方：王五\n乙方：李四维修部\n1. 乙方修冰箱一台，收费300元，当面付清。\n2. 保修三个月，自修好之日起。\n甲方签字：\n乙方签字：\n2026年3月1日\n",
	"form":     "上门维修单\n报修单位：某厂\n1. 上门费50元。\n2. 保修期90日，自修好之日起。\n报修人签字：\n日期：2026年3月1日\n",
}

// What stands in a file behind another agreement is told what it would be told
// in a file of its own.
func TestAgreementsOfOneFile(t *testing.T) {
	for _, files := range [][]string{
		{"contract", "secrecy"}, {"secrecy", "repair"}, {"repair", "contract"}, {"sale", "repair", "contract"}, {"contract", "sale"}, {"contract", "contract"},
		{"contract", "untitled"}, {"repair", "untitled", "sale"}, {"form", "form", "form"},
	} {
		for _, between := range []string{"", "\n", "\n---\n"} {
			text, want := "", []string{}
			for k, name := range files {
				if k > 0 {
					text += between
				}
				lines := strings.Count(text, "\n")
				for _, f := range found(t, pieces[name], lines) {
					if !(name == "contract" && strings.Contains(f, "《保密协议》") && slices.Contains(files, "secrecy")) {
						want = append(want, f)
					}
				}
				text += pieces[name]
			}
			slices.Sort(want)
			if got := found(t, text, 0); !slices.Equal(got, want) {
				t.Errorf("%s joined by %q:\n%s\nby themselves:\n%s", files, between, strings.Join(got, "\n"), strings.Join(want, "\n"))
			}
		}
	}
}

// found are the findings of a text, each with its line, in order.
func found(t *testing.T, text string, lines int) (out []string) {
	doc, err := reader.Read("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	list, faults := lint.New(rules.All()).Run(lint.Subject{Document: doc}, lint.Options{})
	if faults != nil {
		t.Fatal(faults)
	}
	for _, d := range list {
		line, column := 1, 1
		if d.At.Start < d.At.End {
			p := doc.Source.Position(d.At.Start)
			line, column = p.Line, p.Column
		}
		out = append(out, fmt.Sprintf("%d:%d %s %s", line+lines, column, d.Rule, message.Sentence(message.Chinese, d.Message)))
	}
	slices.Sort(out)
	return out
}

// A part of an agreement is none of its own: its annex, whatever sides that names, the page
// that is signed, the cover, the head of a page, the sides' accounts.
func TestPartsOfOneAgreement(t *testing.T) {
	whole := pieces["contract"]
	_, secrecy, _ := strings.Cut(pieces["secrecy"], "\n")
	for name, text := range map[string]string{
		"annex":       whole + "附件一：保密协议\n" + secrecy,
		"annex below": whole + "附件二\n保密协议\n" + secrecy,
		"cover":       "空压机保养合同\n甲方：宁波恒力塑业有限公司\n乙方：宁波信达压缩机服务有限公司\n签订日期：2026年2月20日\n" + whole,
		"signed page": strings.Replace(whole, "甲方（盖章）", "（以下无正文，为签署页）\n空压机保养合同\n甲方（盖章）", 1) + "附件一：设备清单\n1. 空压机6台\n2. 干燥机2台\n",
		"page head":   strings.Replace(whole, "第三条", "空压机保养合同\n第2页 共3页\n第三条", 1),
		"invoices":    whole + "开票信息\n甲方：税号9133\n乙方：税号9132\n1. 专用发票。\n2. 税率6%。\n",
		"accounts":    strings.Replace(whole, "第三条 费用", "第三条 费用\n甲方：工商银行北仑支行\n乙方：建设银行鄞州支行\n（一）按上列账户付款。\n（二）变更的，书面通知。", 1),
	} {
		copies := strings.Replace(text, "第二条 期限\n本合同", "第二条 期限\n质保期三年，自验收之日起。本合同", 1) + "质保期两年，自验收之日起。\n"
		if !slices.ContainsFunc(found(t, copies, 0), func(f string) bool { return strings.Contains(f, " contradiction ") && strings.Contains(f, "三年") }) {
			t.Errorf("%s is read as an agreement of its own", name)
		}
	}
}
