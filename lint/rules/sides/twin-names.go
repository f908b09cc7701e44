package sides

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// hosts end the name of a place, properOf of a thing with a name of its own.
	hosts = lint.NewSet("广场", "大厦", "花园", "花苑", "小区", "园区", "公寓", "新村", "商城", "校区", "院区", "厂区", "家园")
	// plainHosts are characters that make the words before a place no name.
	plainHosts = "甲乙丙方本该此其各一二三四五六七八九十东西南北新老旧大小总分主副工商业住宅综合上下内外每所在的和与及或、，于至由向从到为按"
)

// nearNames reports a place, a model or a name in quotation marks that differs from the usual
// one by a character or by the order of two: 凤鸣广场 for 雁鸣广场, NF5820M6 for NF5280M6.
func nearNames(p *lint.Pass) {
	t := p.Text
	names := map[string][]int{}
	var order []string
	add := func(w string, i int) {
		if len(names[w]) == 0 {
			order = append(order, w)
		}
		names[w] = append(names[w], i)
	}
	for _, h := range t.Places(hosts) {
		r, n := utf8.DecodeLastRuneInString(t.All[:h.Start])
		q, m := utf8.DecodeLastRuneInString(t.All[:h.Start-n])
		if r >= 0x4E00 && q >= 0x4E00 && !strings.ContainsRune(plainHosts, r) && t.PassageAt(h.Start).Kind == lint.Body {
			add(t.All[h.Start-n-m:h.End], h.Start-n-m)
		}
	}
	last := 0
	for _, h := range t.Places(codeMarks) { // runs of capitals and figures
		if h.Start < last {
			continue
		}
		i, digits := h.Start, 0
		for i > 0 && codeByte(t.All[i-1]) {
			i--
		}
		j := i
		for ; j < len(t.All) && codeByte(t.All[j]); j++ {
			if t.All[j] >= '0' && t.All[j] <= '9' {
				digits++
			}
		}
		if last = j; j-i >= 5 && digits >= 3 && t.All[i] >= 'A' && t.All[j-1] != '-' && !t.After(j, "—") {
			add(t.All[i:j], i)
		}
	}
	series := map[string]int{}
	for _, w := range order {
		series[numberless.Replace(w)]++
	}
	for k, w := range order {
		if series[numberless.Replace(w)] > pair { // QC-001, QC-010, QC-100
			continue
		}
		for _, usual := range order[:k] {
			if len(usual) != len(w) || len(names[w]) > 1 || !mistaken(usual, w) && !otherModel(t, usual, w, names[usual][0], names[w][0]) {
				continue
			}
			i := names[w][0]
			s := t.SentenceAt(i)
			if ps := t.PassageAt(i); ps.Kind != lint.Body || t.SentenceAt(names[usual][0]) == s {
				continue
			}
			p.Flag(i, i+len(w), "usual", usual)
			break
		}
	}
}

// numberless makes codes that differ in figures alike; more than a pair of them
// are numbered one by one, and none is a slip for another.
var numberless = strings.NewReplacer("1", "0", "2", "0", "3", "0", "4", "0", "5", "0", "6", "0", "7", "0", "8", "0", "9", "0")

const pair = 2

// codeMarks are a capital and a figure or a dash behind it, which every such code holds.
var codeMarks = func() *lint.Set {
	var words []string
	for c := 'A'; c <= 'Z'; c++ {
		words = append(words, string(c)+"-")
		for d := '0'; d <= '9'; d++ {
			words = append(words, string(c)+string(d))
		}
	}
	return lint.NewSet(words...)
}()

func codeByte(c byte) bool { return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == '-' }

// otherModel reports codes that differ in the last two figures, of which the first, at byte i, is the model
// that the paper is about: TAS-986 behind 型号TAS-990.
func otherModel(t *lint.Text, a, b string, i, j int) bool {
	k := len(a) - len("90")
	return a[0] < utf8.RuneSelf && a[:k] == b[:k] && strings.Trim(a[k:]+b[k:], "0123456789") == "" && t.HasAny(max(t.SentenceAt(i).Start, i-24), i, "型号") && (t.Count("型号") == 1 || t.Count("型号") == 2 && t.Before(j, "型号") && t.PassageAt(j).Body == j-len("型号"))
}

// mistaken reports two names of one length of which one is likely a slip for the other: a code
// with two figures the other way round, a place with one other character.
func mistaken(a, b string) bool {
	if a[0] < utf8.RuneSelf {
		for k := 0; k+1 < len(a); k++ {
			if a[k] != b[k] {
				return a[k] == b[k+1] && a[k+1] == b[k] && a[k+2:] == b[k+2:]
			}
		}
		return false
	}
	differ := 0
	x, y := []rune(a), []rune(b)
	for k := range x {
		if x[k] != y[k] {
			differ++
		}
	}
	return differ == 1 && x[len(x)-1] == y[len(y)-1]
}

// mostMarked is how many names in marks are compared: each with each, and no agreement has more.
const mostMarked = 300

// marked are what stands in such marks in the body, in order, and its places.
func marked(t *lint.Text, open, end string) (order []string, at map[string][]int) {
	at = map[string][]int{}
	for i := range t.Each(open) {
		k := strings.Index(t.All[i:min(len(t.All), i+60)], end)
		if k <= len(open) || t.PassageAt(i).Kind != lint.Body {
			continue
		}
		w := t.All[i+len(open) : i+k]
		if at[w] = append(at[w], i); len(at[w]) == 1 {
			if order = append(order, w); len(order) == mostMarked {
				break
			}
		}
	}
	return order, at
}

// quotedTwins reports a name in quotation marks that shares its first character and its form
// with the usual one and is written once: “运达达” beside “运多多”.
func quotedTwins(p *lint.Pass) {
	t := p.Text
	order, at := marked(t, "“", "”")
	for k, w := range order {
		for _, usual := range order[:k] {
			x, y := []rune(usual), []rune(w)
			if n := len(y); n < 3 || n > 10 || len(w) != 3*n || len(at[w]) > 1 || len(x) != n || x[0] != y[0] {
				continue
			}
			i := at[w][0]
			j := i + len("“") + len(w) + len("”")
			if (len(y) > 4 && mistaken(usual, w) || len(y) <= 6 && x[len(x)-1] == x[len(x)-2] || t.Begins(goods, j) && t.Begins(goods, at[usual][0]+len("“")+len(usual)+len("”"))) && t.Defined(w) == nil && t.Defined(usual) == nil {
				p.Flag(i, j, "usual", usual)
				break
			}
		}
	}
}

// goods follow the name of what is sold or kept running.
var goods = lint.NewSet("系统", "软件", "平台", "产品", "品牌", "牌", "系列", "设备", "APP", "商标")

// titledTwins reports a paper in title marks that the text calls by another ending as often or
// oftener: 《付款通知》 beside 《付款通知函》.
func titledTwins(p *lint.Pass) {
	t := p.Text
	const ends = "合同协议书函单表证"
	order, at := marked(t, "《", "》")
	for k, odd := range order {
		for _, usual := range order[k+1:] {
			stem := strings.TrimRight(odd, ends)
			if len(stem) < len("付款通知") || stem != strings.TrimRight(usual, ends) || stem != odd && stem != usual {
				continue // 保证书 beside 保证协议 may be two papers
			}
			w := odd
			if len(at[odd]) >= len(at[usual]) {
				w, usual = usual, odd
			}
			i := at[w][0]
			if s := t.SentenceAt(i); !t.HasAny(s.Start, s.End, "《"+usual+"》") {
				p.Flag(i, i+len("《"+w+"》"), "usual", "《"+usual+"》")
				break
			}
		}
	}
}
