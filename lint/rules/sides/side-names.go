package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// Name is a name that the text itself gives to a side: its label, or the
// role that stands in brackets with it.
type Name struct {
	Word string
	Side int       // index in Text.Parties
	By   [4]string // the ways to say that something is the side's to bear
}

func nameOf(word string, side int) Name {
	return Name{word, side, [4]string{"均由" + word, "全部由" + word, "由" + word, "归" + word}}
}

type namesKey struct{}

// Names are the names of the two sides, the label before the role: 甲方, 业主 of
// “甲方（业主）：”, 发包方 of “发包方（甲方）：”.
func Names(t *lint.Text) []Name {
	return t.Memo(namesKey{}, func() any {
		var out []Name
		ps := t.Parties()
		if len(ps) != 2 {
			for n, side := range headSides(t) {
				for _, name := range side.names {
					out = append(out, nameOf(name, n))
				}
			}
			return out
		}
		head := slices.IndexFunc(t.Passages[:min(len(t.Passages), 41)], func(q lint.Passage) bool { return q.Kind == lint.Signing })
		if head < 0 {
			head = min(len(t.Passages), 41)
		}
		for n, side := range ps {
			out = append(out, nameOf(side.Label, n))
			last := -1
			for i := range t.Each(side.Label) {
				k := t.PassageIndex(i)
				if k >= head {
					break
				}
				if k == last || !t.After(i+len(side.Label), "（") && !t.Before(i, "（", "称", "“", "：") {
					continue
				}
				last = k
				q := &t.Passages[k]
				from := q.Start
				if t.After(i+len(side.Label), "（") { // the whole head may be one line
					from = i
				}
				if word := roleBeside(t.All[from:q.End], side.Label); word != "" {
					out = append(out, nameOf(word, n))
				}
			}
		}
		return out
	}).([]Name)
}

// roleBeside is the role that a line of particulars puts beside a label:
// 甲方（业主）：, 发包方（甲方）：, 委托方：某公司（以下简称甲方）.
func roleBeside(line, label string) string {
	word := ""
	head, rest, ok := strings.Cut(line, "：")
	if in, found := strings.CutPrefix(head, label+"（"); found {
		word = strings.TrimSuffix(in, "）")
	} else if before, _, found := strings.Cut(head, "（"+label+"）"); found {
		word = before
	} else if ok && !strings.Contains(head, label) && lint.Contains(rest, "称“"+label, "称"+label) {
		word = head
	}
	if n := utf8.RuneCountInString(word); n < 2 || n > 6 || word == "以下简称" {
		return ""
	}
	return word
}

// sure reports a side whose role the text leaves no doubt of.
func sure(p lint.Party) bool { return p.Role != lint.NoRole && p.Margin >= 5 }
