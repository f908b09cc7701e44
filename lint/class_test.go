package lint

import (
	"testing"

	"qiyue/internal/document"
	"qiyue/lint/reader"
)

// A warranty card that states terms is read as terms, one to be filled in as a form.
func TestClassOfCards(t *testing.T) {
	for text, want := range map[string]document.Class{
		"水泵保修卡\n一、水泵自购买之日起保修一年，免费换件。\n二、人为损坏的，酌收材料费。": document.Terms,
		"水泵保修卡\n用户姓名：____\n购买日期：____":                 document.Form,
	} {
		doc, err := reader.Read("卡.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := NewText(doc).Class; got != want {
			t.Errorf("%s is of class %s, want %s", text, got, want)
		}
	}
}

// A person who buys is a consumer, whatever he is called; a firm that does is none.
func TestConsumer(t *testing.T) {
	for text, want := range map[string]bool{
		"旧车买卖合同\n卖方：甲车行\n买方：某人，身份证号见文末\n一、买方付款。": true,
		"旧车买卖合同\n卖方：甲车行\n买受方：个人，手写签名\n一、买受方付款。":  true,
		"旧车买卖合同\n卖方：甲车行\n买方：乙公司，联系人王先生\n一、买方付款。": false,
		"旧车买卖合同\n卖方：王先生\n买方：乙车行\n一、买方付款。":        false,
	} {
		doc, err := reader.Read("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := NewText(doc).Consumer; got != want {
			t.Errorf("%s: consumer %t", text, got)
		}
	}
}
