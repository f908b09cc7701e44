package rules

import (
	"fmt"
	"slices"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// quotes are texts with what a rule quotes of them: whole words.
var quotes = []struct{ rule, text, quote string }{
	{"unfilled-blank", "押金元，期满退还。", "押金元"},
	{"unfilled-blank", "乙方根据所包的摊位向市场方交付进场保证金万元。", "进场保证金万元"},
	{"unfilled-blank", "维修协议\n一、乙方向甲方租赁打印机台，机型另定。", "乙方向甲方租赁打印机台"},
	{"unfilled-blank", "每月租金 元，按月支付。", "每月租金元"},
	{"contradiction", "租金每月结算一次，一次性付清。", "一次性付清"},
	{"term-inconsistency", "布草洗涤协议\n甲方：某宾馆\n乙方：某洗衣厂\n一、乙方洗涤布草。\n二、本合同自签字之日起生效。", "本合同"},
	{"auto-renewal", "洗涤协议\n服务期满双方无异议的，本协议自动续约1年。", "自动续约"},
	{"response-holidays", "乙方接到报修后两个小时内到现场修理。", "两个小时内到现场"},
	{"response-holidays", "叫修后2至4小时内上门。", "2至4小时内上门"},
	{"vague-time", "乙方应及时迅速将布草送回。", "及时"},
	{"unfilled-blank", "乙方接到通知后____小时内到场。", "____小时内"},
}

// TestQuotes: a message quotes no half of a word.
func TestQuotes(t *testing.T) {
	for _, c := range quotes {
		list := slices.DeleteFunc(findingsOf(t, c.text), func(d diag.Diagnostic) bool { return d.Rule != c.rule })
		if len(list) != 1 {
			t.Errorf("%s: %d findings in %s", c.rule, len(list), c.text)
			continue
		}
		for _, a := range list[0].Message.Args {
			if got := fmt.Sprint(a.Value); a.Name == "text" && got != c.quote {
				t.Errorf("%s: quotes %s, want %s", c.rule, got, c.quote)
			}
		}
	}
}

// TestAskedOnce: what one rule asks of the very same words another one does not ask again.
func TestAskedOnce(t *testing.T) {
	for _, text := range []string{
		"水泵检修合同\n甲方：\n乙方：\n经双方协商，乙方为甲方检修水泵____台。\n一、检修每年两次。\n二、甲方验收后付款。",
		"乙方收费按照平台收费规则执行。",
		"甲方应及时支付保养费。",
		"烘干机保养合同\n甲方：（以下简称甲方）\n乙方：（以下简称乙方）\n一、乙方保养烘干机。",
		"更换的零件按实际成本价格收费。",
	} {
		at := map[string]string{}
		for _, d := range findingsOf(t, text) {
			place := fmt.Sprint(d.At.Start, d.At.End)
			if other := at[place]; other != "" && d.At.Start < d.At.End {
				t.Errorf("%s and %s ask of the same words in %s", other, d.Rule, text)
			}
			at[place] = d.Rule
		}
	}
}

// findingsOf are the findings of all rules in a contract.
func findingsOf(t *testing.T, text string) diag.List {
	t.Helper()
	d, err := reader.Read("合同.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	list, faults := lint.New(All()).Run(lint.Subject{Document: d}, lint.Options{Class: document.Contract})
	if faults != nil {
		t.Fatal(faults)
	}
	return list
}
