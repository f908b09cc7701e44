package chinese

import (
	"testing"
	"unicode/utf8"
)

func TestSimplified(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"an agreement", "乙方應於十六工作小時內為雙方維護設備，費用後付", "乙方应于十六工作小时内为双方维护设备，费用后付"},
		{"simplified text is left alone", "乙方应当及时维修设备，甲方以后付款", "乙方应当及时维修设备，甲方以后付款"},
		{"a firm's name alone makes no traditional text", "甲方：臺灣機電股份有限公司，乙方应当及时维修", "甲方：臺灣機電股份有限公司，乙方应当及时维修"},
		{"words that two forms share stay", "雙方協議：維修顯著不良的設備", "双方协议：维修显著不良的设备"},
		{"nothing", "", ""},
	} {
		if got := Simplified(c.in); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// Places in the simplified text are places in the text: every form is as long
// as what it stands for, and none is written again.
func TestSimplifiedForms(t *testing.T) {
	forms := simplifiedForms()
	if n := utf8.RuneCountInString(traditional); n != 2*len(forms) {
		t.Errorf("%d characters in the table for %d pairs", n, len(forms))
	}
	for a, b := range forms {
		if utf8.RuneLen(a) != utf8.RuneLen(b) {
			t.Errorf("%c and %c differ in length", a, b)
		}
		if _, ok := forms[b]; ok {
			t.Errorf("%c, the form of %c, has a form of its own", b, a)
		}
	}
	for _, r := range everywhere {
		if forms[r] == 0 {
			t.Errorf("%c is not in the table", r)
		}
	}
}
