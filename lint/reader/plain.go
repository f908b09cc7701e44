package reader

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/internal/source"
)

// Text reads plain text: one line, one paragraph, unless the line only goes on
// with the one before; lines with tabs or pipes in a row are a table.
func Text(f *source.File) *document.Document {
	r := &lines{f: f, d: &document.Document{Source: f}, quoted: quoted(f), hashed: hashed(f.Text)}
	r.left = r.pages()
	r.wraps = newWraps(r)
	for n := 1; n <= f.LineCount(); n++ {
		if r.left[n] > 0 {
			if start, s := r.bare(n); r.left[n] == pageLeft {
				a, b := trim(f.Text, start, start+len(s))
				r.d.Blocks = append(r.d.Blocks, r.room.line(f, a, b))
			}
			continue
		}
		if t, next := r.tabled(n); t != nil {
			r.flush()
			r.d.Blocks = append(r.d.Blocks, t)
			r.seen, r.wraps.line, n = r.seen+len(t.Rows), "", next-1
			continue
		}
		start, line := r.bare(n)
		if strings.HasPrefix(line, "\f") { // a page begins, and maybe no line
			start, line = start+1, line[1:]
		}
		for k := 0; !f.Ordinary(); start, line = start+k+1, line[k+1:] { // word processors end lines with \v and pages with \f
			if k = strings.IndexAny(line, "\v\f"); k < 0 {
				break
			}
			r.line(start, start+k)
		}
		if n := hashes(line); r.hashed && n > 0 {
			start, line = start+n, line[n:]
		}
		for k := r.articles.next(line); k < len(line); k = r.articles.next(line) {
			r.line(start, start+k)
			start, line = start+k, line[k:]
		}
		r.line(start, start+len(line))
	}
	r.flush()
	return r.d
}

// lines collects the blocks of a text.
type lines struct {
	f     *source.File
	d     *document.Document
	room  room
	wraps wraps
	seen  int // lines with text so far
	rows  [][]source.Span
	pipes bool

	contents bool             // the line before belongs to a table of contents
	left     map[int]leftover // lines that pages left
	hashed   bool             // articles are headings of Markdown that lack their blank
	quoted   bool             // a mail quotes it
	markdown bool             // cells hold Markdown
	articles articles

	beyond int // before this line no table of one cell a line begins
	until  int // the end of the lines where one was looked for last
	tries  int // how often
}

// bare is line n as it was before a mail quoted it, and where it begins.
func (r *lines) bare(n int) (int, string) {
	start, s := r.f.LineStart(n), r.f.Line(n)
	if r.quoted {
		k := unquoted(s)
		start, s = start+k, s[k:]
	}
	return start, s
}

// tabled is the table that begins in line n, if it shows in lines below it, and the line behind it.
func (r *lines) tabled(n int) (*document.Table, int) {
	if t, next := r.gridded(n); t != nil {
		return t, next
	}
	if t, next := r.columned(n); t != nil {
		return t, next
	}
	if t, next := r.parted(n); t != nil {
		return t, next
	}
	return r.stacked(n)
}

// hashes is how many marks of a heading stand right before the number that line begins with: ###第一条.
func hashes(line string) int {
	n := len(line) - len(strings.TrimLeft(line, "#"))
	if n > 6 || numberPrefix(line[n:]) == 0 {
		return 0
	}
	return n
}

// hashed reports a text with two such lines or more; one alone is what a page left over.
func hashed(s string) bool {
	n := 0
	for k := strings.IndexByte(s, '#'); k >= 0 && n < 2; k = strings.IndexByte(s, '#') {
		line, _, _ := strings.Cut(s[k:min(len(s), k+60)], "\n")
		if (k == 0 || s[k-1] == '\n') && hashes(line) > 0 {
			n++
		}
		s = strings.TrimLeft(s[k:], "#")
	}
	return n > 1
}

func (r *lines) line(start, end int) {
	edge := start
	start, end = trim(r.f.Text, start, end)
	a, b := uncommented(r.f.Text, start, end)
	if a == b && start < end {
		return // what stands before and behind goes on
	}
	start, end = a, b
	if start == end {
		r.flush()
		r.wraps.line = ""
		return
	}
	if framed(r.f.Text[start:end]) {
		r.wraps.line = ""
		return // the rows above and below it are those of one table
	}
	if r.contents = document.IsContentsHead(r.f.Text[start:end]) || r.contents && paged(r.f.Text[start:end]); r.contents {
		r.flush()
	} else if cells := r.cells(start, end); len(cells) > 1 {
		r.rows = append(r.rows, cells)
		r.wraps.line = ""
		return
	}
	r.flush()
	r.seen++
	s := r.f.Text[start:end]
	if r.wraps.goesOn(s) {
		r.wraps.join(start, end)
		r.wraps.read(s, start-edge)
		return
	}
	if r.seen == 1 && isTitle(r.f.Text[start:end]) {
		r.d.Title = []document.Inline{inline(r.f, start, end)}
		return
	}
	p := r.room.line(r.f, start, end)
	r.d.Blocks = append(r.d.Blocks, p)
	r.wraps.last = p
	r.wraps.read(s, start-edge)
}

// toUs begins what a comment says to us (lint/config), well-formed or not: people write it as
// they do for other tools, qiyue-ignore.
var toUs = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^\s*(?i:qiyue)\s*(?:[:：]|[-_ ](?i:ignore|disable|suppress|skip|off|忽略))`)
})

// ToUs reports the words of a comment that is to us. In plain text it is no part of the
// text where it stands at either end of a line; other comments are, for plain text knows none.
func ToUs(comment string) bool { return toUs().MatchString(comment) }

// uncommented are bytes start to end of a text without comments to us at either end.
func uncommented(s string, start, end int) (int, int) {
	const first, last = "<!--", "-->"
	for {
		line := s[start:end]
		if said, ok := strings.CutPrefix(line, first); ok && ToUs(said) && strings.Contains(said, last) {
			start += len(first) + strings.Index(said, last) + len(last)
		} else if said, ok := strings.CutSuffix(line, last); ok && strings.Contains(said, first) && ToUs(said[strings.LastIndex(said, first)+len(first):]) {
			end = start + strings.LastIndex(said, first)
		} else {
			return start, end
		}
		start, end = trim(s, start, end)
	}
}

// trim narrows a range by the blanks at its ends.
func trim(s string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(s[start:end])
		if !blank(r) && r != '\r' && r != '\n' {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(s[start:end])
		if !blank(r) && r != '\r' && r != '\n' {
			break
		}
		end -= n
	}
	return start, end
}

func inline(f *source.File, start, end int) document.Inline {
	return document.Inline{Text: f.Text[start:end], Origin: document.Origin{At: source.Span{File: f, Start: start, End: end}}}
}

// duties are words that make a line a statement, not a heading.
var duties = []string{"应", "须", "不得", "可以", "有权", "提供", "承担", "必须", "将", "按照", "不超过", "按", "由", "恕不", "概不", "一律", "不退不换",
	"方可", "方负责", "方保证", "方同意", "方不", "方未", "方如", "方自行", "期为", "期限为", "费为", "额为", "视为", "不予", "不再", "”指", "是指", "系指", "符合", "就是", "理解为"}

// isHeading reports a line of at most max characters that states nothing.
func isHeading(s string, max int) bool {
	s = strings.TrimRight(s, ":： ")
	if s == "" || len(s) > 4*max {
		return false
	}
	if n := len(s); n > 3 && s[n-1] == '.' && s[n-2] >= 0x80 {
		return false // a sentence that ends in a half-width point
	}
	n := 0
	for i := 0; i < len(s); {
		if n++; n > max {
			return false
		}
		if s[i] >= 0xE4 && s[i] <= 0xE9 { // U+4000 to U+9FFF
			i += 3
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if isArabic(r) {
			return false
		}
		switch r {
		case '。', '；', ';', '！', '!', '？', '?', '_', '【', '[':
			return false
		}
		i += size
	}
	if lasts(s) || n > 10 && strings.ContainsAny(s, "，,") {
		return false
	}
	if strings.HasSuffix(s, "的") && !strings.HasSuffix(s, "目的") && !strings.HasSuffix(s, "标的") {
		return false // (2)改装过的: a case
	}
	if strings.Contains(s, "权归") && !strings.Contains(s, "权归属") {
		return false // 解释权归商家所有
	}
	s = strings.ReplaceAll(s, "负责人", "")
	for _, w := range duties {
		if strings.Contains(s, w) {
			return false
		}
	}
	return true
}

// lasts reports a length of time in Han numerals, as only a statement tells: 整机保修三年.
func lasts(s string) bool {
	for _, unit := range [...]string{"年", "个月", "小时", "个工作日", "天内", "日内"} {
		for i := 0; ; i += len(unit) {
			n := strings.Index(s[i:], unit)
			if n < 0 {
				break
			}
			i += n
			r, size := utf8.DecodeLastRuneInString(s[:i])
			before, _ := utf8.DecodeLastRuneInString(s[:i-size])
			if (isHanDigit(r) || r == '两' || r == '半') && before != '第' && !strings.HasPrefix(s[i+len(unit):], "度") {
				return true
			}
		}
	}
	return false
}

// isTitle reports a first line that can be a title.
func isTitle(s string) bool {
	if len(s) > 200 || utf8.RuneCountInString(s) > 40 || numberPrefix(s) > 0 && !strings.Contains(s, "合同") && !strings.Contains(s, "协议") {
		return false
	}
	return !strings.ContainsAny(s, "。：:；;") && !strings.HasPrefix(s, "甲方") && !strings.HasPrefix(s, "乙方")
}
