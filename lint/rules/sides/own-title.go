package sides

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// titleMarks are what no title of a paper has: it is a sentence, a path or a list of links.
const titleMarks = "，。；：>|？！"

// ownTitle is the line that names the paper: the first headline, on a page the last one before the
// first side or clause, since the page has a name for its collection, and the head of a line that
// the text is glued to: 路灯养护合同甲方：某某公司.
func ownTitle(t *lint.Text) string {
	title, ofPage, page := "", "", false
	for k := range t.Passages[:min(len(t.Passages), 24)] {
		q := &t.Passages[k]
		line := strings.TrimRight(t.All[q.Start:q.End], "： _")
		if q.Number != "" {
			break
		}
		if head := gluedTitle(t, q); head != "" {
			title = head
		}
		if lint.Contains(line, "甲方", "双方") {
			break
		}
		page = page || q.Residue
		if utf8.RuneCountInString(line) > 40 || !lint.Contains(line, ownNames[:]...) || strings.ContainsAny(line, titleMarks) || lint.Contains(line, "目录", "编号", "合同号", "协议号", "合同名称", "合同类型") {
			continue
		}
		if q.Residue {
			ofPage = line
		} else if page || q.Kind == lint.Heading && title == "" {
			title = line
		}
	}
	first, _, _ := strings.Cut(t.Headlines(), "\n")
	if !page && lint.Contains(first, ownNames[:]...) || title == "" && ofPage == "" {
		return first
	}
	return cmp.Or(title, ofPage)
}

// glued begin the text behind a title in one line.
var glued = lint.NewSet("甲方", "乙方", "由于", "鉴于", "为", "根据", "双方", "书甲方", "书由于", "书鉴于", "书为", "书根据", "书双方")

// gluedTitle is the head of a line up to the first name of a paper, "" where nothing is glued to that.
func gluedTitle(t *lint.Text, q *lint.Passage) string {
	for _, h := range t.PlacesIn(bareNames, q.Start, min(q.End, q.Start+120)) {
		if t.Begins(bareNames, h.End) {
			continue
		}
		if head := t.All[q.Start:h.End]; !q.Residue && t.Begins(glued, h.End) && !strings.ContainsAny(head, titleMarks) && len(head) > len("合同") {
			return head
		}
		break
	}
	return ""
}

var bareNames = lint.NewSet(ownNames[:]...)
