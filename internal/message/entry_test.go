package message

import (
	"testing"

	"qiyue/internal/diag"
)

// What is read one by one is what the whole catalogue holds.
func TestEntriesAreThoseOfTheCatalogue(t *testing.T) {
	all := catalogue()
	if len(all) < 100 {
		t.Fatalf("only %d sentences", len(all))
	}
	for id, want := range all {
		for l, sentence := range want {
			if got, ok := Template(Lang(l), id); !ok || got != sentence {
				t.Errorf("%s: read alone %q, in the catalogue %q", id, got, sentence)
			}
		}
	}
	for id := range index() {
		if _, ok := all[id]; !ok {
			t.Errorf("the index holds %q, which is no sentence", id)
		}
	}
	if _, ok := Template(Chinese, "no-such-sentence"); ok {
		t.Error("a sentence that is not there was read")
	}
}

// Arguments go where their names stand, and braces that hold no name stay.
func TestArguments(t *testing.T) {
	say := func(sentence string, args ...any) string {
		var b []byte
		for _, p := range partsIn(sentence) {
			b = append(b, p.before...)
			if p.name != "" {
				v, _ := find(diag.Say("", args...).Args, p.name)
				b = appendWord(b, Chinese, v)
			}
		}
		return string(b)
	}
	for _, c := range []struct{ sentence, want string }{
		{"", ""}, {"无", "无"}, {"{n}天", "3天"}, {"共{n}", "共3"}, {"{n}{s}", "3甲"}, {"{{n}}", "{3}"}, {"{}{n", "{}{n"}, {"a{b{n}c", "a{b3c"}, {"{list}", "一、二"}, {"{sum}元，{part}元", "1280000元，0.5元"},
	} {
		if got := say(c.sentence, "n", 3, "s", "甲", "list", []string{"一", "二"}, "sum", 1.28e6, "part", 0.5); got != c.want {
			t.Errorf("%q: %q, want %q", c.sentence, got, c.want)
		}
	}
	if got := Sentence(English, diag.Say("no-such-sentence", "n", 3)); got != "no-such-sentence n=3" {
		t.Error(got)
	}
}
