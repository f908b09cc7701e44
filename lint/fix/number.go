package fix

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// form is a way to print a number at the start of a line: what stands before
// the mark, the mark, and the marks that mean the same.
type form struct {
	start    *regexp.Regexp // groups: all before the mark, the mark
	right    string         // the mark of the standard; "" to take the text's own usual one
	markdown bool           // safe in Markdown, which reads "1." as a list
}

// forms: 一、 and （一） after the numbering of official papers (GB/T 9704—2012
// 7.3.3); an article and a figure take the form most of the text uses.
var forms = sync.OnceValue(func() []form {
	return []form{
		{start: regexp.MustCompile(`(?m)^([ \t　]*[一二三四五六七八九十]{1,3})([.．,，])\p{Han}`), right: "、", markdown: true},
		{start: regexp.MustCompile(`(?m)^([ \t　]*（[一二三四五六七八九十]{1,3}）)([、.．,，])\p{Han}`), markdown: true, right: "\x00"},
		{start: regexp.MustCompile(`(?m)^([ \t　]*第[一二三四五六七八九十百零〇0-9]{1,5}条)([：:、.．]|[ 　]+)[\p{Han}“《]`), markdown: true},
		{start: regexp.MustCompile(`(?m)^([ \t　]*[0-9]{1,2})([、.．])\p{Han}`)},
	}
})

// numbers gives printed numbers of one kind one mark.
func (t *tidying) numbers() {
	for _, f := range forms() {
		if t.markdown && !f.markdown {
			continue
		}
		found := f.start.FindAllStringSubmatchIndex(t.file.Text, -1)
		right := f.right
		switch right {
		case "\x00":
			right = ""
		case "":
			if right = usual(t.file.Text, found); right == "" {
				continue
			}
		}
		for _, m := range found {
			t.put(m[4], m[5], right)
		}
	}
}

// usual is the mark that more than half of the numbers have, when some have
// another, else "".
func usual(text string, found [][]int) string {
	count := map[string]int{}
	for _, m := range found {
		count[text[m[4]:m[5]]]++
	}
	for mark, n := range count {
		if 2*n > len(found) && len(count) > 1 {
			return mark
		}
	}
	return ""
}

// shortName is a Latin short name where it is defined: （以下简称“SLA”）.
var shortName = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?:以下简称|下称|简称为|以下称)[：:]?[“"「]?([A-Za-z][A-Za-z0-9]{1,15})[”"」]?`)
})

// shortNames writes a defined Latin short name everywhere as it was defined.
func (t *tidying) shortNames() {
	defined := map[string]string{} // by lower case; "" when defined twice
	for _, m := range shortName().FindAllStringSubmatch(t.file.Text, -1) {
		low := strings.ToLower(m[1])
		if other, twice := defined[low]; twice && other != m[1] {
			defined[low] = ""
			continue
		}
		defined[low] = m[1]
	}
	if len(defined) == 0 {
		return
	}
	for n := 1; n <= t.file.LineCount(); n++ {
		line, at := t.file.Line(n), t.file.LineStart(n)
		for _, w := range latin().FindAllStringIndex(line, -1) {
			right := defined[strings.ToLower(line[w[0]:w[1]])]
			before, _ := utf8.DecodeLastRuneInString(line[:w[0]])
			after, _ := utf8.DecodeRuneInString(line[w[1]:])
			if right == "" || strings.ContainsRune("-_./\\@", before) && w[0] > 0 || strings.ContainsRune("-_./\\@", after) && w[1] < len(line) {
				continue
			}
			t.put(at+w[0], at+w[1], right)
		}
	}
}

var latin = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`[A-Za-z][A-Za-z0-9]*`)
})
