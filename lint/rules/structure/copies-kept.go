package structure

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var (
	// keptBy are words of who keeps a copy or where one goes.
	keptBy = lint.NewSet("各执", "收执", "执有", "方执", "人执", "执一", "执壹", "执二", "执两", "执贰", "持", "各", "分别", "保管", "留存", "保存", "存", "送", "报", "交", "备案", "份", "分给")
	// keeping are those of them that speak of copies in a sentence of its own.
	keeping = lint.NewSet("各执", "收执", "执有", "方执", "人执", "执一", "执壹", "执二", "执两", "执贰", "持", "保管", "留存", "保存", "存档", "备案", "份", "各一", "各壹")
	// otherPapers are papers with copies of their own, ownPaper is the one that the copies told
	// are of.
	otherPapers = lint.NewSet("附件", "材料", "文件", "资料", "图纸", "证书", "单据", "发票", "报告", "清单", "手册", "样本", "样品", "副本", "记录", "方案", "标书", "表")
	ownPaper    = lint.NewSet("合同", "协议", "合同书", "协议书", "正本", "文本", "正式", "合约", "契约")
)

// sentOn say that somebody gets a copy who is not counted: 并送有关部门.
var sentOn = lint.NewSet("并送", "并报", "并交", "并呈", "并抄送", "另送", "另报", "另交", "同时送", "同时报", "再送", "送交", "报送", "抄送", "送有关", "报有关", "送主管", "报主管")

// told reports bytes i to j, the copies in all and those handed out, where the sums differ or
// one more goes to somebody else.
func told(p *lint.Pass, s lint.Sentence, i, j int, total, sum int64) {
	if t := p.Text; sum != total {
		p.Flag(i, j, "total", total, "sum", sum)
	} else if t.Holds(sentOn, j, s.End) && !t.HasAny(j, s.End, "份", "复印", "影印", "扫描") {
		kept(p, i, j)
	}
}

// unkept reports 本合同一式两份 with nobody to keep them.
func unkept(p *lint.Pass, s lint.Sentence, h lint.Hit, j int) {
	t := p.Text
	ps := &t.Passages[s.Passage]
	a, b := t.Part(h.Start)
	if !t.Ends(ownPaper, h.Start) && h.Start != ps.Body || ps.Kind != lint.Body || t.HasAny(
		a, b, "附件", "材料", "文件", "资料", "图纸", "证书", "单据", "发票", "信用证",
	) || t.Holds(keptBy, j, s.End) || t.Holds(keeping, s.End, ps.End) {
		return
	}
	if k := s.Passage + 1; k < len(t.Passages) && t.Passages[k].Kind == lint.Body && t.HasAny(
		t.Passages[k].Start, t.Passages[k].End, "执", "持", "保存", "留存", "各一份", "各壹份", "各两份", "各贰份",
	) {
		return
	}
	kept(p, h.Start, j)
}

// handedOut reports 双方各执一份 in a text that never says how many there are.
func handedOut(p *lint.Pass, s lint.Sentence, h lint.Hit) {
	t := p.Text
	n, j := countAfter(t.All[:s.End], h.End)
	i := -1
	for _, w := range []string{"甲乙双方", "甲、乙双方", "买卖双方", "双方", "各方", "三方", "甲乙方", "甲、乙方"} {
		if t.Before(h.Start, w) {
			i = h.Start - len(w)
			break
		}
	}
	if ps := t.PassageAt(h.Start); i < 0 || n == 0 || strings.Count(t.All[ps.Start:ps.End], "份") > 1 || t.Has("一式", "壹式", "正本", "副本", "共计", "份数", "式二份", "式两份", "式贰份") || ps.Kind != lint.Body {
		return
	}
	kept(p, i, j)
}

// kept asks how many copies there are and who keeps them.
func kept(p *lint.Pass, i, j int) {
	p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Message: diag.Say("lint-copies-kept"), Fix: diag.Say("lint-copies-kept-fix")})
}

// originals reports a total that is not that of originals and duplicates: 一式九份，
// 正本两份，副本六份. It tells whether the line has both.
func originals(p *lint.Pass, ps *lint.Passage) bool {
	t := p.Text
	line := t.All[ps.Start:ps.End]
	at := strings.Index(line, "一式")
	main, second := strings.Index(line, "正本"), strings.Index(line, "副本")
	if at < 0 || main < at || second < main {
		return false
	}
	total, _ := countAfter(line, at+len("一式"))
	m, _ := countAfter(line, main+len("正本"))
	n, j := countAfter(line, second+len("副本"))
	if total == 0 || m == 0 || n == 0 || total == m {
		return false
	}
	if m+n != total {
		p.Flag(ps.Start+at, ps.Start+j, "total", total, "sum", m+n)
	}
	return true
}
