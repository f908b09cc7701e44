package law

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"qiyue/internal/diag"
)

// Find is the article an id names in the built-in library; see Library.Find.
func Find(id diag.LawID) (*Article, bool) { return Builtin().Find(id) }

// Valid reports whether an id names an article of the built-in library.
func Valid(id diag.LawID) bool { _, ok := Find(id); return ok }

// Replaced says what became of a repealed statute, by its name or title, with
// or without 《》.
func Replaced(name string) (*Repeal, bool) { return Builtin().Replaced(name) }

// Renumbered gives the new number of an article by its old one, see
// Library.FindRenumbered.
func Renumbered(statute, number string) (*Renumbering, bool) {
	return Builtin().FindRenumbered(statute, number)
}

// Find is the article an id names: statute, space, number. The statute may be
// named by short name, alias or title, and an article that stands in the
// library together with others ("71–72") is found by its own number too; ID of
// the result is as the library writes it.
func (l *Library) Find(id diag.LawID) (*Article, bool) {
	a, ok := l.articles[id]
	return a, ok
}

// Statute is a statute by short name, alias or title.
func (l *Library) Statute(name string) (*Statute, bool) {
	s, ok := l.names[bare(name)]
	return s, ok
}

// All are the articles by file and place in it, statutes as a whole included.
func (l *Library) All() []*Article {
	var all []*Article
	for _, s := range l.Statutes {
		if s.Whole != nil {
			all = append(all, s.Whole)
		}
		all = append(all, s.Articles...)
	}
	return all
}

// Nearest is the id of the library most like one that names nothing, or "".
func (l *Library) Nearest(id diag.LawID) diag.LawID {
	statute, number, _ := strings.Cut(string(id), " ")
	if s, ok := l.names[statute]; ok {
		for _, a := range s.Articles { // 民法典 585 → 民法典 585(1)
			if strings.HasPrefix(a.Number, number+"(") {
				return a.ID
			}
		}
	}
	var ids []string
	for _, a := range l.All() {
		ids = append(ids, string(a.ID))
	}
	return diag.LawID(diag.Nearest(string(id), ids))
}

// Replaced says what became of a repealed statute.
func (l *Library) Replaced(name string) (*Repeal, bool) {
	r, ok := l.repeals[bare(name)]
	return r, ok
}

// FindRenumbered gives the new number of an article by its old one. The number
// may name a paragraph or item, which is then disregarded: 16(2) is 16.
func (l *Library) FindRenumbered(statute, number string) (*Renumbering, bool) {
	s, ok := l.Statute(statute)
	if !ok {
		return nil, false
	}
	article, _, _ := strings.Cut(number, "(")
	for _, r := range l.Renumbered {
		if r.Statute == s && r.From == article {
			return r, true
		}
	}
	return nil, false
}

// bare takes 《》 off a name.
func bare(name string) string {
	return strings.TrimSuffix(strings.TrimPrefix(name, "《"), "》")
}

// numberShape is what the number of an article looks like.
var numberShape = lazy(`^(\d+|[一二三四五六七八九十]+)(\((\d+|[一二三四五六七八九十]+)\))*((–\d+)|(、\d+)+)?$`)

var severalParagraphs = lazy(`^(\d+)((?:\(\d+\)){2,})$`)

// lazy compiles an expression on first use, not at start-up.
func lazy(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// members are the single numbers that a number for several stands for.
func members(number string) []string {
	if first, last, ok := strings.Cut(number, "–"); ok {
		var all []string
		from, _ := strconv.Atoi(first)
		to, _ := strconv.Atoi(last)
		for n := from; n > 0 && n <= to; n++ {
			all = append(all, strconv.Itoa(n))
		}
		return all
	}
	if m := severalParagraphs().FindStringSubmatch(number); m != nil {
		var all []string
		for _, p := range strings.SplitAfter(m[2], ")") {
			if p != "" {
				all = append(all, m[1]+p)
			}
		}
		return all
	}
	if strings.Contains(number, "、") {
		return strings.Split(number, "、")
	}
	return nil
}
