package clauses

import (
	"path"
	"regexp"
	"strings"
	"testing"

	"qiyue/internal/message"
)

func builtinLibrary(t *testing.T) *Library {
	t.Helper()
	l := Builtin()
	errs := l.Check()
	for _, e := range errs {
		p := e.At.From()
		t.Errorf("%s:%d:%d: %s %s", e.At.File.Name, p.Line, p.Column, message.Sentence(message.Chinese, e.Message), message.Sentence(message.Chinese, e.Fix))
	}
	if len(l.IDs()) == 0 {
		t.Fatal("the library is empty")
	}
	return l
}

// A clause is found by its id: that is its file name, its topic its folder.
// One sample shows what it says, a second what makes it say something else.
func TestClauseFiles(t *testing.T) {
	l := builtinLibrary(t)
	for _, id := range l.IDs() {
		c := l.Clause(id)
		if want := path.Join("clauses", c.Topic, id+".md"); c.File.Name != want {
			t.Errorf("%s stands in %s; id and topic want %s", id, c.File.Name, want)
		}
		tests, _ := c.Tests()
		if len(tests) < 2 {
			t.Errorf("%s has %d sample; at least two are wanted", id, len(tests))
		}
		if len(tests) < len(c.Variants) {
			t.Errorf("%s has %d samples for %d variants", id, len(tests), len(c.Variants))
		}
		if head, _, _ := frontMatter(c.File); withoutTests(head) == head {
			t.Errorf("%s: samples stand last in the front matter, so that a run can leave them unread", id)
		}
	}
}

// What clauses must not hold in their own words, and why.
var unwanted = []struct {
	pattern *regexp.Regexp
	why     string
}{
	{regexp.MustCompile(`[甲乙丙]方`), "a party's label comes from the template: {{provider}}, {{customer}}"},
	{regexp.MustCompile(`(^|[^》])第[一二三四五六七八九十百零\d.]+[章条款项]`), "numbers are given by the program: [[clause]]; those of statutes follow 《title》"},
	{regexp.MustCompile(`附件[一二三四五六七八九十]`), "numbers are given by the program: [[attachment:…]]"},
	{regexp.MustCompile(`\p{Han}[,;:()?!]|[,;:()?!]\p{Han}`), "Chinese punctuation is full-width"},
	{regexp.MustCompile(`应该|须要`), "duties are 应当, liberties 可以, bans 不得"},
	{regexp.MustCompile(`。。|，，|；；|，。|；。|、。|。，`), "doubled punctuation"},
	{regexp.MustCompile(`最终解释权`), "nobody has the last word on what an agreement means (民法典 498)"},
}

func TestClauseWords(t *testing.T) {
	l := builtinLibrary(t)
	for _, id := range l.IDs() {
		words(l.Clause(id).Body, func(p Piece) {
			for _, u := range unwanted {
				if m := u.pattern.FindString(p.Text); m != "" {
					at := p.At.From()
					t.Errorf("%s:%d:%d: “%s”: %s", p.At.File.Name, at.Line, at.Column, m, u.why)
				}
			}
		})
	}
}

// words hands every stretch of words in a body to visit.
func words(nodes []Node, visit func(Piece)) {
	lines := func(lines ...[]Piece) {
		for _, line := range lines {
			for _, p := range line {
				if p.Kind == Words && strings.TrimSpace(p.Text) != "" {
					visit(p)
				}
			}
		}
	}
	for _, n := range nodes {
		switch n := n.(type) {
		case *Para:
			lines(n.Pieces)
		case *List:
			for _, it := range n.Items {
				words(it.Body, visit)
			}
		case *Each:
			words(n.Item.Body, visit)
		case *Guard:
			words(n.Body, visit)
		case *Table:
			lines(n.Caption)
			lines(n.Head...)
			for _, r := range n.Rows {
				lines(r.Cells...)
			}
		case *Flow:
			lines(n.Caption)
			for _, s := range n.Steps {
				lines(s.Name, s.Text, s.Limit)
			}
		}
	}
}
