package sides

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// houses are words for what a side is, by what its name may hold.
var houses = [...]struct{ word, in string }{
	{"医院", "医院"}, {"学校", "学校"}, {"学校", "学院"}, {"学校", "中学"}, {"学校", "小学"}, {"学校", "大学"}, {"幼儿园", "幼儿园"},
	{"酒店", "酒店"}, {"维修部", "维修部"}, {"商场", "商场"}, {"银行", "银行"}, {"图书馆", "图书馆"}, {"业委会", "业主委员会"},
	{"事务所", "事务所"}, {"养老院", "养老院"}, {"宾馆", "宾馆"}, {"工厂", "厂"}, {"厂家", "厂"}, {"厂家", "制造"}, {"厂方", "厂"},
	{"村委会", "村委会"}, {"村委会", "村民委员会"}, {"居委会", "居委会"}, {"居委会", "居民委员会"}, {"餐厅", "餐厅"}, {"超市", "超市"},
	{"饭店", "饭店"}, {"会所", "会所"}, {"健身房", "健身房"}, {"研究所", "研究所"}, {"研究院", "研究院"}, {"药店", "药店"}, {"门诊部", "门诊部"},
	{"物业", "物业"}, {"物业公司", "物业"}, {"管理处", "物业"}, {"物业处", "物业"}, {"修理厂", "修理厂"}, {"电梯公司", "电梯"},
	{"消防公司", "消防"}, {"保洁公司", "保洁"}, {"汽修厂", "汽"}, {"园方", "幼儿园"}, {"馆方", "馆"},
}

// subjectVerbs may follow a side that is the subject.
var subjectVerbs = []string{"应", "须", "不得", "可", "负责", "有权", "提供", "支付", "未", "需", "将", "承担", "必须", "保证", "逾期", "同意", "在", "于", "要求", "派", "安排"}

// nameUsed reports a side under a part of its name, or under what its name says
// it is, where the text calls it by a label: 学校应…, 银联商务可….
func nameUsed(p *lint.Pass) {
	t := p.Text
	var names []string
	sides0 := t.Parties()
	if len(sides0) != 2 {
		return
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if k > 30 || ps.Number != "" {
			break
		}
		line := t.All[ps.Start:ps.End]
		label, name, ok := strings.Cut(line, "：")
		if !ok || ps.Kind == lint.Signing || !lint.Contains(label, sides0[0].Label, sides0[1].Label) {
			continue
		}
		for _, w := range []string{"（", "，", "；", " ", "地址", "住所", "电话", "联系", "法定", "统一", "经营者", "负责人", "身份证"} {
			if e := strings.Index(name, w); e > 0 {
				name = name[:e]
			}
		}
		if n := utf8.RuneCountInString(name); n > 3 && n < 30 {
			names = append(names, name)
		}
	}
	for _, name := range names {
		for _, h := range houses {
			if !strings.Contains(name, h.in) || t.Has("称“"+h.word, "称"+h.word, "“"+h.word+"”") || t.Count(h.word) > 12 {
				continue
			}
			for i := t.Index(0, h.word); i >= 0; i = t.Index(i+len(h.word), h.word) {
				if a, _ := t.Part(i); t.PassageAt(i).Kind == lint.Body && (a == i || t.PassageAt(i).Body == i || t.Before(i, "由")) && t.After(i+len(h.word), subjectVerbs...) {
					p.Flag(i, i+len(h.word), "usual", sides(t))
					break
				}
			}
		}
		if strings.Contains(name, "_") {
			continue // a name to be filled in says what its bearer is, and no part of it is a name
		}
		if i, j, ok := shortened(t, name); ok {
			p.Flag(i, j, "usual", sides(t))
		}
	}
}

// shortened is the first sentence whose subject is a part of a name, of four
// characters or more.
func shortened(t *lint.Text, name string) (start, end int, ok bool) {
	for k := range name {
		if k+12 > len(name) {
			break
		}
		for i := range t.Each(name[k : k+12]) {
			if ok && i >= start {
				break
			}
			s := t.SentenceAt(i)
			if s.Start != i || s.End-i < 24 || t.Passages[s.Passage].Kind != lint.Body {
				continue
			}
			j := i + 12
			for j+3 <= s.End && strings.Contains(name, t.All[i:j+3]) {
				j += 3
			}
			if word := t.All[i:j]; word != name && t.After(j, subjectVerbs...) && !t.Has("称“"+word, "称"+word) {
				start, end, ok = i, j, true
			}
		}
	}
	return start, end, ok
}
