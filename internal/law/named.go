package law

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// Named is the statute that a person calls by any spelling of its name, and the
// number of the article where one follows, as ids write it: 《中华人民共和国民法典》
// 第五百零六条第一款, 民法典506(1), 个保法 13. ok is false when no statute is
// called so, or several are.
func (l *Library) Named(text string) (s *Statute, number string, ok bool) {
	text = chinese.HalfWidth(strings.TrimSpace(text)).Text
	if s, ok = l.called(text); ok {
		return s, "", true
	}
	m := citation().FindStringSubmatch(text)
	if m == nil {
		return nil, "", false
	}
	s, ok = l.called(m[1])
	article, err := chinese.ParseInteger(m[2])
	if !ok || err != nil {
		return nil, "", false
	}
	number = strconv.FormatInt(article, 10)
	for _, part := range parts().FindAllStringSubmatch(m[3], -1) {
		n, err := chinese.ParseInteger(part[1])
		switch {
		case err != nil:
			return nil, "", false
		case part[2] == "项" || part[2] == "" && n < 100 && !isFigure(part[1]):
			number += "(" + chinese.Numeral(n) + ")"
		default:
			number += "(" + strconv.FormatInt(n, 10) + ")"
		}
	}
	return s, number, true
}

// Covers reports an article that a number of its statute names, or a paragraph
// or item of it: 506 is 506(一), and 71 is 71–72.
func (a *Article) Covers(number string) bool {
	for _, n := range append(members(a.Number), a.Number) {
		if number == "" || n == number || strings.HasPrefix(n, number+"(") {
			return true
		}
	}
	return false
}

// NearestName is the short name of the statute that nearly has this name, or of
// what took the place of one that is repealed; "" when there is none.
func (l *Library) NearestName(text string) string {
	if r, ok := l.Replaced(text); ok {
		return r.By
	}
	name := plain(text)
	if m := citation().FindStringSubmatch(name); m != nil {
		name = m[1]
	}
	var names []string
	by := map[string]*Statute{}
	for _, s := range l.Statutes { // in the order of files, so that the answer is the same each time
		for _, n := range append([]string{s.Short, s.Title}, s.Aliases...) {
			names, by[plain(n)] = append(names, plain(n)), s
		}
	}
	if near := diag.Nearest(name, names); near != "" && utf8.RuneCountInString(name) > 2 { // 刑法 is not nearly 消法
		return by[near].Short
	}
	return ""
}

// citation is a name and the number of an article, a paragraph, an item.
var citation = lazy(`^(.+?)\s*第?(\d+|[零〇一二三四五六七八九十百千]+)条?((?:\s*第?\(?(?:\d+|[一二三四五六七八九十]+)\)?[款项]?)*)$`)

var parts = lazy(`(\d+|[一二三四五六七八九十]+)\)?([款项]?)`)

func isFigure(s string) bool { return s[0] < utf8.RuneSelf }

// called is the statute that has this name, or the only one whose name is
// shortened to it: 消保法, 民法典合同编通则解释.
func (l *Library) called(text string) (*Statute, bool) {
	if s, ok := l.Statute(text); ok {
		return s, true
	}
	name := plain(text)
	for full, s := range l.names {
		if plain(full) == name {
			return s, true
		}
	}
	if _, repealed := l.Replaced(text); repealed {
		return nil, false
	}
	var found *Statute
	for full, s := range l.names {
		if p := plain(full); s != found && diag.Shortens(name, p) && last(name) == last(p) {
			if found != nil {
				return nil, false
			}
			found = s
		}
	}
	return found, found != nil
}

// plain is a name without what people leave out of it.
func plain(name string) string {
	name = dress.Replace(chinese.HalfWidth(name).Text)
	for _, head := range []string{"关于", "适用", "审理"} {
		name = strings.TrimPrefix(name, head)
	}
	return name
}

func last(name string) rune { r, _ := utf8.DecodeLastRuneInString(name); return r }

var dress = strings.NewReplacer("《", "", "》", "", "〈", "", "〉", "", " ", "", "中华人民共和国", "", "最高人民法院", "", "国务院办公厅", "", "司法解释", "解释")
