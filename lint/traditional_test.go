package lint

import (
	"strings"
	"testing"

	"qiyue/internal/document"
	"qiyue/lint/reader"
)

// A text in traditional characters is examined as if it were simplified, and
// quoted as it is printed.
func TestTraditional(t *testing.T) {
	doc, err := reader.Read("契約.txt", []byte("設備維護契約\n甲方：某某電子公司\n乙方：某某資訊公司\n第一條 維護\n乙方應於接到通知後及時處理，費用由雙方另議。\n第二條 爭議\n協商不成的，向法院起訴。"))
	if err != nil {
		t.Fatal(err)
	}
	text := NewText(doc)
	if text.Class != document.Contract {
		t.Errorf("class %s", text.Class)
	}
	if n := len(text.Clauses()); n != 2 {
		t.Errorf("%d clauses", n)
	}
	i := text.Index(0, "及时处理")
	if i < 0 {
		t.Fatal("及時處理 is not read as 及时处理")
	}
	j := i + len("及时处理")
	if q := text.Quote(i, j); q != "及時處理" {
		t.Errorf("quoted as %s", q)
	}
	if at := text.Span(i, j); at.Text() != "及時處理" {
		t.Errorf("found at %s", at.Text())
	}
}

// A few words are enough where none of them is simplified, and a name in a simplified text is not.
func TestTraditionalSentence(t *testing.T) {
	for text, want := range map[string]string{
		"24小時內到場。":              "24小时内到场。",
		"乙方接到報修後24小時內到達現場。":     "乙方接到报修后24小时内到达现场。",
		"時代公司应在24小时内派人。":        "時代公司应在24小时内派人。",
		"陸家嘴的萬科支付叁拾貳萬圓整。":       "陸家嘴的萬科支付叁拾贰万圆整。",
		"本合同壹式貳份，定金5萬元，億元以上另议。": "本合同壹式贰份，定金5万元，亿元以上另议。",
	} {
		doc, err := reader.Read("a.txt", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.TrimSpace(NewText(doc).All); got != want {
			t.Errorf("%s is read as %s", text, got)
		}
	}
}
