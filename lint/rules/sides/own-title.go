package sides

import (
	"cmp"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// titleMarks are what no title of a paper has: it is a sentence, a path or a list of links.
const titleMarks = "，。；：>|？！"

// glued begin the text behind a title in one line.
var glued = []string{"甲方", "乙方", "由于", "鉴于", "为", "根据", "双方", "范例", "范本", "样本", "模板", "〔", "篇"}

// ownTitle is the line that names the paper, or the head of one that the text is glued to: the first
// headline, on a page the last one before the first side or clause, since the page has a name for its
// collection.
func ownTitle(t *lint.Text) string {
	return t.Memo(ownTitleKey{}, func() any { return readTitle(t) }).(string)
}

type ownTitleKey struct{}

func readTitle(t *lint.Text) string {
	title, ofPage, page, sided := "", "", false, false
	ends := append([]string{"协议书", "合同书"}, ownNames[:]...)
	for k := range t.Passages[:min(len(t.Passages), 24)] {
		q := &t.Passages[k]
		line := strings.TrimRight(t.All[q.Start:q.End], "： _")
		if q.Number != "" {
			break
		}
		for _, w := range glued {
			head, _, ok := strings.Cut(line, w)
			if head = strings.TrimRight(head, " 书"); ok && q.Kind == lint.Body && len(head) > len("本合同") && lint.HasSuffix(head, ownNames[:]...) && !strings.ContainsAny(head, titleMarks+"方（") {
				return head // 路灯养护合同甲方：____公司
			}
		}
		if sided = sided || q.Kind == lint.Particular && lint.Contains(line, "甲方"); title == "" && (q.Kind == lint.Particular || sided && !lint.HasSuffix(line, ends...)) {
			continue // the title may stand behind a cover that names the sides
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
	if first, _, _ := strings.Cut(t.Headlines(), "\n"); !page && lint.Contains(first, ownNames[:]...) || title == "" && ofPage == "" {
		return first
	}
	return cmp.Or(title, ofPage)
}
