package claims

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// listed reports lists that hold more or fewer than is said of them: 共5台，序列号为A1、A2、A3、A4; 以下三项：主机、电源、
// 线缆、软件; 每年保养两次，时间为3月、6月、9月.
func listed(p *lint.Pass) {
	numbersOfThings(p)
	itemsBehind(p)
	monthsListed(p)
	oneTooMany(p)
	timesTold(p)
}

// unequal reports a list from i to j that does not hold what is said at from to to.
func unequal(p *lint.Pass, i, j, from, to int) {
	p.Report(lint.Finding{Start: i, End: j, Args: []any{"first", p.Text.Quote(from, to)}, Related: []diag.Related{p.Related(from, to, diag.Say("lint-contradiction-first"))}})
}

var (
	// serials name the numbers that each of several things has.
	serials = lint.NewSet("序列号", "出厂编号", "机身号", "注册代码", "设备编号", "车牌号", "机身编号", "产品编号", "编号")
	// ofPapers end the name of what has a number and is none of the things.
	ofPapers = lint.NewSet("表格", "文件", "标准", "合同", "协议", "图纸", "订单", "清单", "单据", "证书", "发票", "资质", "许可证", "方案", "附件", "条款", "项目", "规范", "报价单", "工单")
	// someOf are words of a list that holds only some of the things.
	someOf = lint.NewSet("其中", "部分", "之一", "每", "另", "等", "或", "附件", "原")
	// singly are units of things that have a number each.
	singly = map[string]bool{"台": true, "套": true, "部": true, "辆": true, "件": true, "只": true, "个": true, "把": true, "支": true, "张": true}
)

// numbersOfThings compares the numbers of things with how many there are.
func numbersOfThings(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(serials) {
		s := t.SentenceAt(h.Start)
		if t.PassageAt(h.Start).Table != nil || t.Holds(someOf, s.Start, s.End) || t.Ends(ofPapers, h.Start) {
			continue
		}
		from := h.End
		for _, w := range []string{"分别", "依次", "为", "是", "："} {
			if strings.HasPrefix(t.All[from:s.End], w) {
				from += len(w)
			}
		}
		n, end := codes(t.All[from:s.End])
		if n < 2 {
			continue
		}
		var told []lint.Quantity
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.End <= from || q.Start >= from+end {
				told = append(told, q)
			}
		}
		if len(told) == 1 && told[0].Unit == lint.Count && singly[told[0].Word] && !t.Before(told[0].Start, "第") && int(told[0].Value) != n {
			unequal(p, h.Start, from+end, told[0].Start, told[0].End)
		}
	}
}

// codes is how many numbers of things stand one behind the other at the beginning of s, and where they end; none where
// they run on in another way: A101至A104.
func codes(s string) (n, end int) {
	for i := 0; ; n++ {
		k, figure := i, false
		for k < len(s) && s[k] < 0x80 && strings.IndexByte(" ,;()", s[k]) < 0 {
			figure = figure || s[k] >= '0' && s[k] <= '9'
			k++
		}
		if !figure || strings.Contains(s[i:k], "~") {
			return 0, 0
		}
		switch rest := s[k:]; {
		case strings.HasPrefix(rest, "、"):
			i = k + len("、")
			continue
		case lint.HasPrefix(rest, "和", "及"):
			i = k + len("和")
			continue
		case rest == "", lint.HasPrefix(rest, "，", "）", "的"):
			return n + 1, k
		}
		return 0, 0
	}
}

var (
	// countedUnits are what a list is announced in so many of.
	countedUnits = []string{"种", "项", "类", "处", "份", "个", "条", "款", "册", "级", "方面", "阶段", "部分", "点"}
	// announces lead to the number of what is listed.
	announces = []string{"下列", "以下", "如下", "共", "共有", "共计", "分", "分为", "分成", "有", "包括", "包含"}
	// manyWords are numbers of what is listed, from two on.
	manyWords = []string{2: "两", 3: "三", 4: "四", 5: "五", 6: "六", 7: "七", 8: "八", 9: "九", 10: "十"}
	// noItem are words of what adds to a list and is none of its items.
	noItem = lint.NewSet("但", "其他", "其它", "如", "若", "除", "上述", "以上", "并", "且", "或", "等", "各", "每", "和", "及", "与", "另", "包括", "由")
)

// itemsBehind compares the list behind a colon with the number that announces it.
func itemsBehind(p *lint.Pass) {
	t := p.Text
	for i := range t.Each("：") {
		ps := t.PassageAt(i)
		s := t.SentenceAt(i)
		if ps.Kind != lint.Body || ps.Table != nil || i < s.Start || i-s.Start > 3*40 {
			continue
		}
		said, from := announcedIn(t.All[s.Start:i])
		if said == 0 {
			continue
		}
		list := t.All[i+len("：") : ps.End]
		if k := strings.Index(list, "。"); k >= 0 {
			if strings.TrimSpace(list[k+len("。"):]) != "" && strings.Contains(list[:k], "；") {
				continue // an item may hold two sentences
			}
			list = list[:k]
		}
		if n := itemsOf(list); n > 1 && n != said {
			unequal(p, s.Start+from, i, i+len("："), i+len("：")+len(list))
		}
	}
}

// announcedIn is how many items the words before a colon announce, and where they do; 0 for none.
func announcedIn(s string) (n, from int) {
	for _, u := range countedUnits {
		k := strings.LastIndex(s, u)
		if k <= 0 || utf8.RuneCountInString(s[k+len(u):]) > 14 || lint.HasPrefix(s[k+len(u):], "月", "工作日", "小时", "自然日", "星期", "季度", "百分", "别") {
			continue
		}
		head := s[:k]
		for m := 2; m < len(manyWords); m++ {
			for _, w := range [...]string{manyWords[m], strconv.Itoa(m)} {
				lead, is := strings.CutSuffix(head, w)
				if m == 2 && !is {
					lead, is = strings.CutSuffix(head, "二")
				}
				if is && lint.HasSuffix(lead, announces...) && !lint.HasSuffix(lead, "部分", "百分", "十") {
					return m, len(lead)
				}
			}
		}
	}
	return 0, 0
}

// itemsOf is how many items a list in one line has, 0 where that can be told in more than one way.
func itemsOf(list string) (n int) {
	mark, longest := "；", 120
	if !strings.Contains(list, mark) {
		if mark, longest = "、", 8; strings.ContainsAny(list, "，：") || strings.ContainsAny(list, "0123456789一二三四五六七八九十两") {
			return 0
		}
	}
	for _, item := range strings.Split(unbracketed(list), mark) {
		item = strings.TrimSpace(item)
		if mark == "；" {
			if lint.HasPrefix(item, "但", "其他", "其它", "如", "若", "除", "上述", "以上", "并", "且", "否则") {
				return 0
			}
		} else if noItem.In(item) {
			return 0
		}
		if item == "" && mark == "；" {
			continue
		}
		if c := utf8.RuneCountInString(item); c == 0 || c > longest {
			return 0
		}
		n++
	}
	return n
}

// monthsListed compares the months in which something is done with how often a year it is.
func monthsListed(p *lint.Pass) {
	t := p.Text
	for _, q := range t.Quantities() {
		if q.Word != "次" || q.Unit != lint.Count || t.PassageAt(q.Start).Table != nil {
			continue
		}
		s := t.SentenceAt(q.Start)
		a, _ := t.Part(q.Start)
		if !t.HasAny(a, q.Start, "年", "季") || t.HasAny(s.Start, s.End, "或", "之间", "前后", "第", "每月", "至", "—", "-", "两年", "二年", "三年") {
			continue
		}
		want := q.Value // in a year
		for w, times := range aYear {
			if t.HasAny(a, q.Start, w) {
				want = max(want, q.Value*times)
			}
		}
		rest := t.QuantitiesIn(q.End, s.End)
		n := 0
		for n < len(rest) && rest[n].Unit == lint.Calendar && rest[n].Date.Day == 0 && rest[n].Date.Year == 0 {
			if n > 0 && strings.Trim(t.All[rest[n-1].End:rest[n].Start], "份、和及，") != "" {
				break
			}
			n++
		}
		if n < 2 || n != len(rest) || float64(n) == want || rest[0].Start-q.End > len("，分别安排在每年的") || !t.HasAny(q.End, rest[0].Start, "分别", "时间", "于", "在", "：", "即", "为") {
			continue
		}
		unequal(p, rest[0].Start, rest[n-1].End, q.Start, q.End)
	}
}

// orderedUnits are what is told by its number in a row, beyondOrder what tells of one that is not there yet.
var (
	orderedUnits = []string{"期", "次", "笔", "批", "步", "级", "阶段", "章"}
	beyondOrder  = lint.NewSet("如", "若", "增加", "续", "延", "再", "以后", "起", "未", "需要", "要求", "可以")
	ordinals     = func() *lint.Set {
		var words []string
		for n := 3; n < len(manyWords); n++ {
			for _, u := range orderedUnits {
				words = append(words, "第"+manyWords[n]+u, "第"+strconv.Itoa(n)+u)
			}
		}
		return lint.NewSet(words...)
	}()
)

// oneTooMany reports the third of what is told to be two: 验收分两步：第一步…，第二步…，第三步….
func oneTooMany(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(ordinals) {
		k := t.PassageIndex(h.Start)
		ps := &t.Passages[k]
		a, b := t.Part(h.Start)
		if k == last || h.Start < ps.Body || ps.Kind != lint.Body || ps.Table != nil || h.Start > a && !t.Before(h.Start, "、", "（", "：") || t.Holds(beyondOrder, a, b) {
			continue
		}
		word := strings.TrimPrefix(t.All[h.Start:h.End], "第")
		for n := 3; n < len(manyWords); n++ {
			unit, is := strings.CutPrefix(word, manyWords[n])
			if !is {
				unit, is = strings.CutPrefix(word, strconv.Itoa(n))
			}
			if !is || n == 10 && unit == "" {
				continue
			}
			head := t.All[ps.Body:h.Start]
			if from, to := announcedOf(head, n-1, unit); to > 0 && lint.Contains(head[to:], "第"+manyWords[n-1]+unit, "第"+strconv.Itoa(n-1)+unit, "第二"+unit) && !countedWrong(t, ps) {
				last = k
				unequal(p, h.Start, h.End, ps.Body+from, ps.Body+to)
			}
		}
	}
}

// countedWrong reports a passage whose instalments instalments tells to be too many or too few.
func countedWrong(t *lint.Text, ps *lint.Passage) bool {
	for _, h := range t.PlacesIn(divided, ps.Body, ps.End) {
		if n, _, _ := partsPaid(t, h); n >= 2 && n != partCount(t.All[h.Start:h.End]) {
			return true
		}
	}
	return false
}

// announcedOf is where s announces n of a unit: 分两期, 共三个阶段.
func announcedOf(s string, n int, unit string) (from, to int) {
	words := []string{manyWords[n], strconv.Itoa(n)}
	if n == 2 {
		words = append(words, "二")
	}
	for _, w := range words {
		for _, each := range []string{"", "个"} {
			of := w + each + unit
			for k := 0; ; k += len(of) {
				at := strings.Index(s[k:], of)
				if at < 0 {
					break
				}
				if k += at; lint.HasSuffix(s[:k], announces...) {
					return k, k + len(of)
				}
			}
		}
	}
	return 0, 0
}
