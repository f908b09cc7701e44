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
