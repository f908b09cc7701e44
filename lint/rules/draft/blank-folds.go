package draft

import (
	"strings"

	"qiyue/lint"
)

// question is what is asked about n blanks from byte start to end, and the name that each of
// them consists of, if they have one.
type question struct {
	start, end, n int
	name          string
}

// mostNamed is how often a blank of one name is asked about: 【公司】 throughout is one answer.
const mostNamed = 3

// widestRow is how many bytes of a row of a table one question shows.
const widestRow = 360

// folded are the questions, in order, of which those that one answer settles are asked once:
// the blanks of a row, the empty rows of a table, the empty items of a list, the boxes of a
// choice, what is told of one side, the same name again.
func folded(t *lint.Text, all []question) []question {
	out := all[:0]
	named := map[string]int{}
	last := -1 // the passage of the question before, asked or not
	for _, q := range all {
		k := t.PassageIndex(q.start)
		named[q.name]++
		switch {
		case q.name != "" && named[q.name] > mostNamed:
			last = k
			continue
		case last < 0:
		case sameRow(t, last, k):
			if prev := &out[len(out)-1]; sameRow(t, t.PassageIndex(prev.start), k) && q.end-prev.start <= widestRow {
				prev.end, prev.n = q.end, prev.n+q.n
			}
			last = k
			continue
		case goesWith(t, last, k):
			last = k
			continue
		}
		out = append(out, q)
		last = k
	}
	return out
}

// placeName is the name that all of a blank consists of, if it has one: 【公司】, ****.
func placeName(s string) string {
	if strings.Trim(s, "*") == "" {
		return s
	}
	if in := strings.Trim(s, "[]【】"); in != s && !strings.ContainsAny(in, "[]【】/") && lint.HasSuffix(in, properNames...) {
		return s
	}
	return ""
}

// properNames end the blanks that stand for the name of a side, a work or a thing throughout.
var properNames = []string{"公司", "名称", "品牌", "产品", "软件", "系统", "平台", "项目", "甲方", "乙方", "供应商", "服务商", "客户", "单位", "简称", "全称"}

// sameRow reports two passages of one row of a table.
func sameRow(t *lint.Text, a, b int) bool {
	p, q := &t.Passages[a], &t.Passages[b]
	return p.Table != nil && p.Table == q.Table && p.Row == q.Row
}

// goesWith reports that the blanks of passage b are answered with those of passage a above it.
func goesWith(t *lint.Text, a, b int) bool {
	p, q := &t.Passages[a], &t.Passages[b]
	if p.Table != nil || q.Table != nil {
		return p.Table == q.Table && q.Row == p.Row+1 && unnamedRow(t, p) && unnamedRow(t, q)
	}
	if b != a+1 {
		return false
	}
	kind := blankLine(t, q)
	return kind != otherLine && kind != partyLine && (kind == blankLine(t, p) || kind == factLine && blankLine(t, p) == partyLine)
}

// unnamedRow reports a row of a table that tells nothing of its own, but a number.
func unnamedRow(t *lint.Text, p *lint.Passage) bool {
	i, j := t.Row(p.Start)
	return strings.Trim(t.All[i:j], "_ \n0123456789.年月日%元/") == "" || factRow(t.All[i:j])
}

// factRow reports a row of labels of facts about the two sides and nothing else: 电话：____ 电话：____.
func factRow(row string) bool {
	for cell := range strings.SplitSeq(row, "\n") {
		if cell = strings.Trim(cell, "_ "); cell != "" && !midLabel(strings.TrimSuffix(cell, "：")) {
			return false
		}
	}
	return strings.Contains(row, "：")
}

// lineKind is what a line with blanks in it is.
type lineKind int

// The kinds of such lines: any other, 甲方：____, 地址：____, 开户行：____, （2）____, □包月.
const (
	otherLine lineKind = iota
	partyLine
	factLine
	accountLine
	itemLine
	boxLine
)

// blankLine is the kind of a line with blanks in it.
func blankLine(t *lint.Text, p *lint.Passage) lineKind {
	line := t.All[p.Body:p.End]
	switch {
	case p.Number != "" && strings.Trim(line, "_ 。；，、：") == "":
		return itemLine
	case lint.HasPrefix(line, "[ ]", "[]", "□", "☐", "○ ", "（）"):
		return boxLine
	case p.Number != "":
		return otherLine
	}
	facts := factLine
	for rest := line; rest != ""; {
		name, value, ok := strings.Cut(rest, "：")
		if !ok {
			if strings.Trim(rest, "_ ") != "" {
				return otherLine
			}
			break
		}
		name = strings.ReplaceAll(strings.Trim(name, "_ "), " ", "")
		rest = strings.TrimLeft(value, "_ ")
		switch {
		case !midLabel(name) && !(sideLabel(name) || named(name)), lint.HasPrefix(name, "签", "合同", "协议", "编号"):
			return otherLine
		case !midLabel(name):
			facts = partyLine
		case facts == factLine && lint.HasPrefix(name, "户名", "账", "帐", "开户"):
			facts = accountLine
		}
	}
	if strings.Contains(line, "：") {
		return facts
	}
	return otherLine
}
