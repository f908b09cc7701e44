package draft

import (
	"unicode/utf8"

	"qiyue/lint"
)

// amid reports what a page left inside a line of the agreement itself: an address
// of the site, its name, what it calls the paper.
func amid(p *lint.Pass) {
	addresses(p)
	watermark(p)
	leftNames(p)
}

// addresses reports an address of a site or of a page of it in words that do not
// tell where something is found.
func addresses(p *lint.Pass) {
	t := p.Text
	for _, w := range []string{"www.", "/fanwen/", "/hetong/", ".html", ".shtml"} {
		for i := range t.Each(w) {
			ps := t.PassageAt(i)
			if ps.Residue || ps.Table != nil || ps.Kind == lint.Signing || ps.Kind == lint.Particular {
				continue
			}
			a, b := i, i+len(w)
			for a > ps.Start && t.All[a-1] < 0x80 && t.All[a-1] != ' ' {
				a--
			}
			for b < ps.End && t.All[b] < 0x80 && t.All[b] != ' ' {
				b++
			}
			line := t.All[ps.Start:ps.End]
			if w == "www." || lint.Contains(line, "网址", "网站", "官网", "邮箱", "登录", "主页", "查询", "@", "访问", "平台", "域名", "链接", "详见", "网：") {
				continue
			}
			p.Flag(a, b)
			return
		}
	}
}

// watermark reports the name of a site that stands before three lines or more,
// each time: 某某资料网第三条….
func watermark(p *lint.Pass) {
	t := p.Text
	for i := range t.Each("网") {
		ps := t.PassageAt(i)
		j := i + len("网")
		name := t.All[ps.Start:j]
		if ps.Table != nil || utf8.RuneCountInString(name) < 4 || utf8.RuneCountInString(name) > 12 || !t.After(j, "第", "1", "2", "3", "一", "二") {
			continue
		}
		var at []int
		for k := range t.Each(name) {
			if t.PassageAt(k).Start == k {
				at = append(at, k)
			}
		}
		if len(at) < 3 {
			continue
		}
		for _, k := range at {
			p.Flag(t.Within(k, t.PassageAt(k).End, utf8.RuneCountInString(name)+6))
		}
		return
	}
}

// samplePapers are what a page calls a sample; in an agreement the word is left over
// where nobody does anything with the paper.
var samplePapers = []string{"合同范本", "协议范本", "协议书范本", "合同模板", "协议模板", "协议书模板", "合同书范本", "合同范文", "协议范文"}

// leftNames reports a sample's name left in a line: 依照法律规定，设备购销合同范本：.
func leftNames(p *lint.Pass) {
	t := p.Text
	for _, w := range samplePapers {
		said := false
		for i := range t.Each(w) {
			ps := t.PassageAt(i)
			a, b := t.Part(i)
			if ps.Residue || ps.Table != nil || i < a || i+len(w) > b || ps.Start == i && i+len(w) == ps.End || sampleTitle(t, ps, lint.Hit{Start: i + len(w) - len("范本"), End: i + len(w)}) ||
				lint.Contains(t.All[a:i], "使用", "采用", "签", "按", "参照", "依", "制作", "提供", "附", "见", "本", "该", "此", "经", "由", "与", "用", "“", "《", "订", "以", "的") {
				continue
			}
			if said && i != ps.Body {
				continue
			}
			said = true
			p.Flag(t.Within(max(a, ps.Body), i+len(w), 40))
		}
		if said {
			return
		}
	}
}
