package templates

import "testing"

func TestKindNamed(t *testing.T) {
	for text, want := range map[string]string{
		"after-sales": "after-sales", " After-Sales ": "after-sales", "售后服务协议书": "after-sales", "售后服务协议": "after-sales", "保密协议": "confidentiality",
		"保密": "", "": "", "书": "", "nosuch": "", "../after-sales": "",
	} {
		if got, ok := KindNamed(text); got != want || ok != (want != "") {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
	for i, title := range titles() {
		if got, _ := KindNamed(title); title == "" || got != Kinds()[i] {
			t.Errorf("%s is called %q, which names %q", Kinds()[i], title, got)
		}
	}
	for text, want := range map[string]string{"after-sale": "after-sales", "售后服务协义书": "after-sales", "保密": "confidentiality", "售后服务": "", "nosuch": "", "": ""} {
		_, fix := Unknown(text)
		got := ""
		for _, a := range fix.Args {
			got, _ = a.Value.(string)
		}
		if got != want {
			t.Errorf("%q: did you mean %q? want %q", text, got, want)
		}
	}
}
