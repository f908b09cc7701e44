package reader

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Pages leave their numbers and running heads in a text that was made of them. The sentence or table
// that stands around them goes on; what comes again with each page is no text.

// leftover is what a page left in a line.
type leftover byte

const (
	nothingLeft leftover = iota
	pageLeft             // its number, the first of them
	headLeft             // the next number, its running head, or an empty line
)

// pageNumber finds the number of a page alone in a line: 第 3 页 共 5 页, - 3 -, 3 / 5, Page 3 of 5.
var pageNumber = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^(?:第 *(\d{1,3}) *页[ ,，/／]*(?:共 *\d{1,3} *页)?|共 *\d{1,3} *页[ ,，/／]*第 *(\d{1,3}) *页|[-–—] *(\d{1,3}) *[-–—]|(\d{1,3}) */ *\d{1,3}|(?i:page) *(\d{1,3})(?: *of *\d{1,3})?)$`)
})

// pages tells the lines that pages left: their numbers, what stands beside these or at a page's end
// more than once, and the empty lines around.
func (r *lines) pages() map[int]leftover {
	if !strings.Contains(r.f.Text, "\f") && !strings.Contains(r.f.Text, "页") && !strings.ContainsAny(r.f.Text, "-–—/") {
		return nil
	}
	left := map[int]leftover{}
	var anchors []int // numbers of pages, and lines that begin one
	type numbered struct{ line, page, form int }
	var numbers []numbered
	for n := 1; n <= r.f.LineCount(); n++ {
		_, s := r.bare(n)
		if strings.HasPrefix(s, "\f") {
			anchors = append(anchors, n)
		}
		if s = r.trimmed(n); s == "" || len(s) > 40 || !strings.ContainsAny(s, "0123456789") {
			continue
		}
		page, form := 0, 0
		if m := pageNumber().FindStringSubmatch(s); m != nil {
			page, _ = strconv.Atoi(strings.Join(m[1:], ""))
			form = slices.IndexFunc(m[1:], func(s string) bool { return s != "" }) + 1
		} else if v, err := strconv.Atoi(s); err == nil && v < 1000 && r.endsPage(n) {
			page = v
		}
		if page > 0 {
			numbers = append(numbers, numbered{n, page, form})
		}
	}
	for i, x := range numbers { // each is one more than the one before or one less than the one behind
		follows := i > 0 && numbers[i-1].page == x.page-1 && numbers[i-1].form == x.form
		if follows || i+1 < len(numbers) && numbers[i+1].page == x.page+1 && numbers[i+1].form == x.form {
			if left[x.line] = pageLeft; follows {
				left[x.line] = headLeft
			}
			anchors = append(anchors, x.line)
		}
	}
	heads := map[string][]int{}
	for _, n := range anchors {
		for _, step := range [...]int{-1, 1} {
			m := n
			if step < 0 || left[n] > 0 {
				m += step
			}
			for k := 0; k < 4 && m > 1 && m <= r.f.LineCount() && (left[m] > 0 || r.trimmed(m) == ""); k++ {
				m += step
			}
			if m > 1 && m <= r.f.LineCount() && left[m] == 0 && runningHead(r.trimmed(m)) && !slices.Contains(heads[r.trimmed(m)], m) {
				heads[r.trimmed(m)] = append(heads[r.trimmed(m)], m)
			}
		}
	}
	for s, at := range heads {
		if len(at) > 1 || s == r.trimmed(1) {
			for _, m := range at {
				left[m] = headLeft
			}
		}
	}
	for n := range maps.Clone(left) {
		anchors = append(anchors, n)
	}
	for _, n := range anchors {
		for _, step := range [...]int{-1, 1} {
			if step > 0 && left[n] == 0 {
				continue
			}
			for m := n + step; m > 0 && m <= r.f.LineCount() && left[m] == 0 && r.trimmed(m) == ""; m += step {
				left[m] = headLeft
			}
		}
	}
	return left
}

// endsPage reports that line n is the last of a page.
func (r *lines) endsPage(n int) bool {
	for n++; n <= r.f.LineCount(); n++ {
		if _, s := r.bare(n); strings.HasPrefix(s, "\f") {
			return true
		} else if strings.TrimFunc(s, blank) != "" {
			break
		}
	}
	return false
}

// runningHead reports what may stand at the head or foot of each page.
func runningHead(s string) bool {
	return s != "" && utf8.RuneCountInString(s) <= 40 && !strings.ContainsAny(s, "。；_") && !strings.HasSuffix(s, "：") && numberPrefix(s) == 0
}

// trimmed is line n without blanks and the end of a page.
func (r *lines) trimmed(n int) string {
	_, s := r.bare(n)
	return strings.TrimFunc(s, func(c rune) bool { return blank(c) || c == '\f' })
}
