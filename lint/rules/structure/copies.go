package structure

import (
	"slices"
	"strings"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Copies: Number of copies and who keeps them not said, or the sum is wrong.
var Copies = lint.Rule{
	ID:      "copies",
	Title:   lint.Words{Zh: "份数与执管不明", En: "copies"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Words:   slices.Concat(countWords, openWords),
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明一式几份、各执几份，或者合计对不上。电子签署的除外。", En: "Number of copies and who keeps them not said, or the sum is wrong"},
		Why:  lint.Words{Zh: "份数不清，争议时哪一份是原件说不清。", En: "Which paper is an original cannot be told."},
		Bad: []string{
			"本合同⟦一式四份，甲乙双方各执壹份⟧。",
			"本协议⟦一式三份，甲方执一份，乙方执一份⟧。",
			"本协议⟦一式四份，三方各执两份⟧。",
			"买方付款，卖方交货。\n合同⟦一式四份，买方执三份，卖方执两份⟧。",
			"本合同⟦一式两份⟧，自签字之日起生效。",
			"本协议经双方签字后生效，⟦双方各执一份⟧。",
			"本协议⟦一式七份，正本两份，甲乙各一份；副本四份⟧，甲乙各两份。",
		},
		Good: []string{
			"本合同一式四份，甲乙双方各执贰份。",
			"本协议一式三份，甲方执二份，乙方执一份。",
			"本协议一式两份，双方各执一份，具有同等效力。",
			"本协议一式六份，三方各执两份。",
			"本协议以电子签名方式签署。",
			"本合同一式六份，甲乙双方各执二份，其余二份报备案机关。",
			"交底材料一式二份，随设备移交。",
			"本协议一式六份，正本两份，甲乙各一份；副本四份，甲乙各两份。",
			"本合同一式两份。\n双方各执一份，具有同等效力。",
		},
		Since: "0.1.0",
	},
	RunSpec: copiesSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			if eachShare(p, s) {
				return
			}
			if i, j, ok := openCopies(t, s); ok {
				kept(p, i, j)
				return
			}
			if originalsAllotted(p, s) {
				return
			}
			for _, h = range p.HitsIn(s.Start, s.End) {
				if h.Word < len(countWords) {
					break
				}
			}
			if h.Word >= len(countWords) {
				return
			}
			passage := t.PassageAt(h.Start)
			if originals(p, passage) {
				return
			}
			k := max(strings.Index(t.In(s), "一式"), strings.Index(t.In(s), "壹式"))
			counted := k < 0 && (t.After(h.Start, "共") || h.Word >= bareCounts && t.Ends(ownPaper, h.Start)) // 合同共三份, 合同叁份
			switch {
			case counted && t.Holds(otherPapers, s.Start, s.End):
				return
			case counted:
				h.End = h.Start
				if t.After(h.Start, "共") {
					h.End += len("共")
				}
			case k < 0:
				handedOut(p, s, h)
				return
			default:
				h = lint.Hit{Start: s.Start + k, End: s.Start + k + len("一式")}
			}
			total, j := countAfter(t.All[:passage.End], h.End)
			if total == 0 {
				return
			}
			rest := t.All[j:passage.End]
			unkept(p, s, h, j)
			if sum, end := allotted(t, j, s.End); sum > 0 {
				told(p, s, h.Start, end, total, sum)
				return
			}
			if lint.Contains(
				rest, "备案", "鉴证", "公证", "其余", "丙方", "见证", "存档", "主管", "代理机构", "招标办", "留存", "财务", "监管", "担保", "保证人", "机关",
			) && (strings.Count(rest, "份") > 1 || !t.Holds(sentOn, j, s.End)) {
				return
			}
			sum, end, sides := int64(0), j, int64(2)
			if t.HasAny(passage.Start, passage.End, "三方") || t.Party("丙方") != nil {
				sides = 3
			}
			for _, mark := range []string{"各执", "各持", "各保留", "各存", "各"} {
				if k := strings.Index(rest, mark); k >= 0 {
					n, e := countAfter(rest, k+len(mark))
					sum, end = sides*n, j+e
					break
				}
			}
			if sum == 0 {
				labels := []string{"甲方", "乙方"}
				if ps := t.Parties(); len(ps) == 2 {
					labels = []string{ps[0].Label, ps[1].Label}
				}
				for _, label := range labels {
					if k := strings.Index(rest, label); k >= 0 {
						k += len(label)
						for strings.HasPrefix(rest[k:], "执") || strings.HasPrefix(rest[k:], "持") || strings.HasPrefix(rest[k:], "保") || strings.HasPrefix(rest[k:], "留") || strings.HasPrefix(rest[k:], "存") {
							k += len("执")
						}
						n, e := countAfter(rest, k)
						if n == 0 {
							return
						}
						sum += n
						end = max(end, j+e)
					} else {
						return
					}
				}
			}
			if sum > 0 {
				told(p, s, h.Start, end, total, sum)
			}
		})
	},
}

// countWords tell how many copies there are or who gets how many; openWords may
// leave it open.
var (
	countWords = append([]string{
		"一式", "壹式", "各执", "各持", "共两份", "共二份", "共贰份", "共三份", "共叁份", "共四份", "共肆份", "共五份", "共伍份", "共六份", "共陆份",
		"共八份", "共捌份",
	}, bareCount...)
	bareCount = []string{
		"两份", "二份", "贰份", "三份", "叁份", "四份", "肆份", "五份", "伍份", "六份", "陆份", "七份", "柒份", "八份", "捌份", "九份", "玖份",
		"7份", "9份", "2份", "3份", "4份", "5份", "6份", "8份",
	}
	bareCounts = len(countWords) - len(bareCount) // where these begin
	openWords  = []string{"几份", "多少份", "份数", "双方各", "双方分别", "合同文本", "协议文本", "合同原件", "协议原件", "合同正本", "协议正本", "文本由", "原件由", "若干份", "正本"}
)

// countAfter reads 四份 at byte i: the number and the byte after it.
func countAfter(s string, i int) (int64, int) {
	k := strings.Index(s[i:min(len(s), i+24)], "份")
	if k <= 0 {
		return 0, i
	}
	word := s[i : i+k]
	if b := strings.Index(word, "（"); b > 0 {
		word = word[:b]
	}
	n, err := chinese.ParseInteger(strings.TrimSpace(word))
	if err != nil || n > 100 {
		return 0, i
	}
	return n, i + k + len("份")
}

func copiesSpec(p *lint.Pass) {
	if g := p.Spec.Signing; g != nil && g.Copies.IsSet() && g.CopiesEach.IsSet() && int(g.CopiesEach.V)*len(p.Spec.Parties) > int(g.Copies.V) {
		p.FlagSpec(g.Copies.At, "signing.copies", "total", g.Copies.String(), "sum", int(g.CopiesEach.V)*len(p.Spec.Parties))
	}
}
