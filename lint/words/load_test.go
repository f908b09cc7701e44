package words

import (
	"slices"
	"strings"
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
)

// TestLoadErrors: each error names its place and, where one is near, the right name.
func TestLoadErrors(t *testing.T) {
	const head = "rule: vague-time\nquestion: 多久？\nentries:\n"
	for _, c := range []struct{ name, text, want string }{
		{"unknown key of a file", "rule: vague-time\nquestions: 多久？\nentries:\n  - {word: 回头, question: 多久？}\n", "2:1 unknown key “questions” did you mean “question”?"},
		{"unknown key of an entry", head + "  - word: 回头\n    alow: [回头客]\n", "5:5 unknown key “alow” did you mean “allow”?"},
		{"unknown rule", "rule: vague-times\nquestion: 多久？\nentries:\n  - word: 回头\n", "1:7 unknown rule “vague-times” did you mean “vague-time”?"},
		{"unknown rung", head + "  - word: 回头\n    accept: [numbers]\n", "5:14 unknown rung “numbers” did you mean “number”?"},
		{"unknown severity", head + "  - word: 回头\n    severity: warn\n", "5:15 unknown severity “warn” there are: error, info, warning"},
		{"no word", head + "  - forms: [回头]\n", "4:5 “word” is missing"},
		{"no question", "rule: vague-time\nentries:\n  - word: 回头\n", "3:5 “question” is missing"},
		{"no rule", "question: 多久？\nentries:\n  - word: 回头\n", "1:1 “rule” is missing"},
		{"no entries", "rule: vague-time\n", "1:1 “entries” is missing"},
		{"a word twice", head + "  - word: 回头\n  - word: 回头\n", "5:5 the word “回头” is given twice"},
		{"a compound that holds nothing", head + "  - word: 回头\n    allow: [头等]\n", "5:12 “头等” does not hold “回头” and does nothing in allow"},
		{"a reach too far", head + "  - word: 回头\n    reach: 600\n", "5:12 “600” should be a whole number from 0 to 60"},
		{"a flag that is none", head + "  - word: 回头\n    once: 是\n", "5:11 “是” should be true or false"},
		{"choices within choices", head + "  - word: 回头\n    forms: [(再|回(头|身))看]\n", "5:13 the choices of “(再|回(头|身))看” are not right: write (a|b)c, brackets in pairs, not nested, no empty result, at most 1000 words"},
		{"a choice that leaves nothing", head + "  - word: 回头\n    near: [(再|)]\n", "5:12 the choices of “(再|)” are not right: write (a|b)c, brackets in pairs, not nested, no empty result, at most 1000 words"},
		{"a bracket alone", head + "  - word: 回头\n    near: [再)]\n", "5:12 the choices of “再)” are not right: write (a|b)c, brackets in pairs, not nested, no empty result, at most 1000 words"},
		{"more choices than there are words", head + "  - word: 回头\n    near: [\"" + strings.Repeat("(一|二|三|四)", 6) + "\"]\n", "5:12 the choices of “" + strings.Repeat("(一|二|三|四)", 6) + "” are not right: write (a|b)c, brackets in pairs, not nested, no empty result, at most 1000 words"},
		{"a small file of very many words", head + "  - word: 回头\n    near: [" + strings.Repeat("\"(一|二|三|四)(一|二|三|四)(一|二|三|四)(一|二|三|四)\", ", 400) + "再]\n", "5:7852 the choices of this file stand for more than 50000 words"},
		{"an item that is no text", head + "  - word: 回头\n    near: [{a: b}]\n", "5:12 a list of texts belongs here"},
	} {
		_, errs := Load(source.NewFile("own.yaml", c.text))
		var got []string
		for _, d := range errs {
			at := d.At.From()
			s := []string{}
			for _, x := range []string{message.Sentence(message.English, d.Message), message.Sentence(message.English, d.Fix)} {
				if x != "" {
					s = append(s, x)
				}
			}
			got = append(got, strings.Join([]string{itoa(at.Line) + ":" + itoa(at.Column), strings.Join(s, " ")}, " "))
		}
		if len(got) == 0 || got[0] != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// TestChoices: a word with choices stands for each of them, one with an empty choice also for none.
func TestChoices(t *testing.T) {
	e := load(t, "rule: vague-time\nquestion: 多久？\nentries:\n  - word: 回头\n    forms: [\"(按|照)(厂家|公司)规定\", 一定(的|)补贴, 随后]\n    bad: [回头(或者以后)再说]\n").Entries[0]
	if want := []string{"按厂家规定", "按公司规定", "照厂家规定", "照公司规定", "一定的补贴", "一定补贴", "随后"}; !slices.Equal(e.Forms, want) {
		t.Errorf("forms %q, want %q", e.Forms, want)
	}
	if want := []string{"回头(或者以后)再说"}; !slices.Equal(e.Bad, want) {
		t.Errorf("an example is changed: %q", e.Bad)
	}
}

func itoa(n int) string {
	if n >= 10 {
		return itoa(n/10) + itoa(n%10)
	}
	return string(rune('0' + n))
}

func load(t *testing.T, text string) *Lexicon {
	t.Helper()
	l, errs := Load(source.NewFile("own.yaml", text))
	if len(errs) > 0 {
		t.Fatalf("%v", errs)
	}
	return l
}

// TestOverlay: an entry of the same id takes the place of ours, others follow.
func TestOverlay(t *testing.T) {
	ours := load(t, "rule: vague-time\nquestion: 多久？\nentries: [{word: 及时}, {word: 尽快}]\n")
	firm := load(t, "rule: vague-time\nquestion: 几个小时？\nentries: [{word: 尽快, severity: error}, {word: 麻利}]\n")
	got := ours.Overlay(firm)
	want := []string{"及时 warning", "尽快 error", "麻利 warning"}
	for i, e := range got.Entries {
		if s := e.Word + " " + e.Severity.String(); s != want[i] {
			t.Errorf("entry %d is %s, want %s", i, s, want[i])
		}
	}
	if len(got.Entries) != 3 || len(ours.Entries) != 2 || ours.Entries[1].Severity.String() != "warning" {
		t.Error("Overlay must make a new lexicon and leave the old one alone")
	}
}

// TestWithout: entries are switched off by id or by word; an unknown id comes
// back with the nearest there is.
func TestWithout(t *testing.T) {
	got, unknown := Builtin().Without("vague-time/及时", "终身", "vague-time/尽块快", "无此词")
	for _, e := range got.Entries {
		if e.ID() == "vague-time/及时" || e.Word == "终身" {
			t.Errorf("%s is still there", e.ID())
		}
	}
	if len(got.Entries) != len(Builtin().Entries)-2 {
		t.Errorf("%d entries are left of %d", len(got.Entries), len(Builtin().Entries))
	}
	if n, ok := unknown["vague-time/尽块快"]; !ok || n != "" || len(unknown) != 2 {
		t.Errorf("unknown are %v", unknown)
	}
	if _, unknown = Builtin().Without("vague-degree/及时"); unknown["vague-degree/及时"] != "vague-time/及时" {
		t.Errorf("nearest of vague-degree/及时: %v", unknown)
	}
}

// TestMatcher: the longest compound wins, allowed compounds swallow, and a
// longer word of another rule swallows only where it fires.
func TestMatcher(t *testing.T) {
	l := load(t, "rule: vague-degree\nquestion: 多少？\nentries: [{word: 相应, forms: [相应的], allow: [相应顺延]}]\n").Overlay(
		load(t, "rule: liability-vague\nquestion: 什么？\nentries: [{word: 相应责任, near: [承担]}]\n"))
	m := l.Matcher("vague-degree")
	hits := func(text string) (out []Hit) {
		for i := range text {
			for w, s := range m.Words {
				if strings.HasPrefix(text[i:], s) {
					out = append(out, Hit{i, i + len(s), w})
				}
			}
		}
		return
	}
	for _, c := range []struct {
		text, want string
		fires      bool
	}{
		{"相应的资质", "相应的", false},
		{"工期相应顺延", "", false},
		{"承担相应责任", "", true},
		{"相应责任人", "相应", false},
	} {
		got := ""
		for _, f := range m.Resolve(hits(c.text), func(Found) bool { return c.fires }) {
			got += c.text[f.Start:f.End]
		}
		if got != c.want {
			t.Errorf("%s: found %q, want %q", c.text, got, c.want)
		}
	}
}

// BenchmarkLoad reads the shipped files as YAML, BenchmarkBuiltin as they are compiled.
func BenchmarkLoad(b *testing.B) {
	in := shippedFiles(b)
	for b.Loop() {
		Load(in...)
	}
}

func BenchmarkBuiltin(b *testing.B) {
	for b.Loop() {
		compiled(shipped)
	}
}
