package lint_test

import (
	"testing"

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
