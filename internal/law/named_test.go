package law

import "testing"

// TestNamed: whoever looks for a law calls it as the papers on the desk do.
func TestNamed(t *testing.T) {
	for _, c := range []struct{ text, statute, number string }{
		{"民法典", "民法典", ""},
		{"中华人民共和国民法典", "民法典", ""},
		{"《中华人民共和国民法典》", "民法典", ""},
		{"《民法典》第五百零六条", "民法典", "506"},
		{"民法典第506条第1款", "民法典", "506(1)"},
		{"民法典506", "民法典", "506"},
		{"民法典 506(2)", "民法典", "506(2)"},
		{"民法典 ５０６（二）", "民法典", "506(二)"},
		{"中华人民共和国民法典第五百一十一条第二项", "民法典", "511(二)"},
		{"中华人民共和国民法典第二十五条第二款第（三）项", "民法典", "25(2)(三)"},
		{"民事诉讼法第35条", "民诉法", "35"},
		{"个人信息保护法", "个人信息保护法", ""},
		{"个保法 13", "个人信息保护法", "13"},
		{"消费者权益保护法", "消法", ""},
		{"消保法", "消法", ""},
		{"电商法", "电子商务法", ""},
		{"最高人民法院关于适用《中华人民共和国民法典》合同编通则若干问题的解释", "合同编通则解释", ""},
		{"民法典合同编通则司法解释", "合同编通则解释", ""},
		{"法释〔2025〕15号", "法释〔2025〕15号", ""},
		{"民法", "", ""},
		{"保护法", "", ""},
		{"合同法", "", ""},
		{"", "", ""},
		{"第五条", "", ""},
	} {
		s, number, ok := Builtin().Named(c.text)
		switch {
		case ok != (c.statute != ""):
			t.Errorf("%q: %v", c.text, s)
		case ok && (s.Short != c.statute || number != c.number):
			t.Errorf("%q is %s %s, want %s %s", c.text, s.Short, number, c.statute, c.number)
		}
	}
}

func TestNearestName(t *testing.T) {
	for text, want := range map[string]string{
		"民法点": "民法典", "《合同法》": "民法典", "个人信息保护发": "个人信息保护法", "消费者权益保障法": "消法",
		"民法点第五条": "民法典", "刑法": "", "劳动合同法实施条例": "",
	} {
		if got := Builtin().NearestName(text); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestCovers(t *testing.T) {
	find := func(id string) *Article {
		for _, a := range Builtin().All() {
			if a.Number == id {
				return a
			}
		}
		t.Fatal(id)
		return nil
	}
	if a := find("71–72"); !a.Covers("71") || !a.Covers("") || a.Covers("7") || a.Covers("73") {
		t.Error("71–72")
	}
	if a := find("201(2)"); !a.Covers("201") || !a.Covers("201(2)") || a.Covers("20") || a.Covers("201(1)") {
		t.Error("201(2)")
	}
}
