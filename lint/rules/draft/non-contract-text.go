package draft

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// NonContractText: Statistics, advertising, slogans, web residue in an agreement.
var NonContractText = lint.Rule{
	ID:      "non-contract-text",
	Title:   lint.Words{Zh: "非合同内容", En: "text that is no agreement"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Residue: true,
	Words:   slices.Concat(residueWords(), advertWords()),
	Doc: lint.Doc{
		What: lint.Words{Zh: "统计数据、广告宣传、口号、网页残留等不属于合同的内容。", En: "Statistics, advertising, slogans, web residue in an agreement"},
		Why:  lint.Words{Zh: "宣传性数据写进合同，可能被当作质量承诺；网页残留说明文本来自未经审核的范本。", En: "Figures meant as advertising may be taken for promises; web residue shows an unchecked template."},
		Bad: []string{
			"⟦根据国家统计局数据⟧显示，投诉率下降30%。",
			"⟦展开阅读全文⟧",
			"⟦本文档共6页⟧，可下载打印。",
			"⟦例如，某品牌⟧的烤箱在保修期内打不着火。",
			"⟦文章来源：范文大全⟧",
			"⟦水泵检修协议(精选8篇)⟧\n⟦水泵检修协议 篇2⟧\n甲方：甲公司\n乙方：乙公司\n一、乙方提供检修。",
			"⟦2024-01-02 发布于浙江⟧\n⟦举报⟧\n检修协议\n甲方：甲公司\n乙方：乙公司",
			"⟦来源：某某网 时间：2024-01-02⟧\n检修协议\n一、乙方提供检修。",
			"⟦随着人们法律意识的增强，合同越来越常用，那么怎样拟定合同呢？以下是小编为大家整理的检修合同。⟧\n甲方：甲公司\n乙方：乙公司",
			"⟦检修合同集合12篇⟧\n⟦检修合同1⟧\n甲方：甲公司\n乙方：乙公司",
			"⟦随着信息技术的飞速发展⟧，运维服务越来越重要。",
			"⟦客户至上⟧，服务第一！",
		},
		Good: []string{
			"乙方每月提交统计报表。",
			"乙方的宣传资料不构成本协议的一部分。",
			"例如，质保期自2026年1月1日起算的，至2027年12月31日止。",
			"乙方应保证数据真实。",
			"甲方每月向乙方报送维修工单的统计结果。",
			"本着客户至上、诚实信用的原则，双方订立本合同。",
			"甲方使用乙方的合同模板签订采购合同。",
			"本文件由甲方保管。发布日期：2025年1月1日。",
			"乙方不得以加微信等方式私下收费。",
			"检修协议\n甲方：甲公司\n乙方：乙公司\n一、乙方每年交付检修报告两篇。\n二、报告由甲方下载。",
		},
		Since: "0.1.0",
	},
	Run: nonContractText,
}

func nonContractText(p *lint.Pass) {
	t := p.Text
	last, paged := -1, false
	told := map[int]bool{}           // the passages reported, by where they begin
	run := -1                        // where the line after the last residue begins
	buttonsTold := map[string]bool{} // buttons that were reported: a page has one at the end of each part
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		w := t.All[h.Start:h.End]
		if webResidue(t, ps, h) {
			i, j := ps.Start, ps.End
			if j-i > 900 || !lint.Contains(t.All[i:j], "小编", "为大家", "供大家") { // an editor's paragraph is meant as a whole
				i, j = t.Within(i, j, 60)
			}
			before, ahead := run, t.PassageAt(ps.Start-len("\n"))
			run = ps.End + len("\n")
			switch last = ps.End; {
			case listed(t, ps) && listed(t, ahead) && (before == ps.Start || ahead.Residue):
				continue // the next item of a notice
			case w == "！":
				i, j, last = max(s.Start, ps.Body), s.End, s.End
			case w == "页" && paged:
				continue // one page number tells of all
			case buttonsTold[t.All[ps.Start:ps.End]]:
				continue
			}
			buttonsTold[t.All[ps.Start:ps.End]] = menuLine(t.All[ps.Start:ps.End])
			paged = paged || w == "页"
			told[ps.Start] = true
			if sides := t.PlacesIn(sideLines, h.End, j); len(sides) > 0 {
				j = sides[0].Start // the agreement begins in the same line
			}
			p.Flag(i, j)
			continue
		}
		ad := advertOf[w]
		if ad == nil || ps.Residue || !ad.holds(t, ps, h) {
			continue
		}
		i, j := t.Part(h.Start)
		switch {
		case ad.own:
			i = h.Start - len(t.All[ps.Start:h.Start]) + len(strings.TrimRight(t.All[ps.Start:h.Start], "0123456789第共 "))
			j = ps.End - len(strings.TrimLeft(t.All[h.End:ps.End], "0123456789第共页 "))
			if k := strings.LastIndex(t.All[h.End:j], "页"); k >= 0 {
				j = h.End + k + len("页") // 第2页3.: the text goes on with its next number
			}
		case ad.page && ps.End-ps.Start < 120:
			i, j, run = ps.Start, ps.End, ps.End+len("\n")
		case ad.whole && ps.Body <= h.Start && utf8.RuneCountInString(t.All[max(s.Start, ps.Body):h.End]) <= 40:
			i = max(s.Start, ps.Body)
		}
		if t.Before(h.Start, "：") && h.Start > i {
			i = h.Start // 签订日期：以上是…: what it stands behind is of the agreement
		}
		if sides := t.PlacesIn(sideLines, h.End, max(h.End, j)); len(sides) > 0 {
			j = sides[0].Start
		} else if r, _ := utf8.DecodeRuneInString(t.All[h.End:max(h.End, j)]); r >= '1' && r <= '9' && itemMarks.In(t.All[h.End:min(j, h.End+4)]) {
			j = h.End // 任意编辑3.费用: the next item begins
		}
		i, j = t.Within(i, j, 40)
		if j < h.End {
			i, j = h.Start, h.End
		}
		last = s.End
		told[ps.Start] = true
		p.Flag(i, j)
	}
	headLines(p, told)
	samplesAhead(p, told)
	remaining(p)
	buttons(p)
	screens(p)
	formHeads(p)
	amid(p)
	praise(p)
	essay(p)
	slogansAlone(p)
}

// itemMarks are the marks behind the number of an item.
var itemMarks = lint.NewSet(".", "、", "）")

// sideLines begin an agreement.
var sideLines = lint.NewSet("甲方：", "甲方（")

// remaining reports the residue that none of the words told.
func remaining(p *lint.Pass) {
	t := p.Text
	told := func(ps *lint.Passage) bool {
		return slices.ContainsFunc(p.HitsIn(ps.Start, ps.End), func(h lint.Hit) bool { return webResidue(t, ps, h) })
	}
	leaves := false
	for k := range t.Passages {
		ps := &t.Passages[k]
		if !leaves && !ps.Residue && ps.Table == nil && leaf(t.All[ps.Start:ps.End]) {
			leaves = true // one tells of all
			p.Flag(ps.Start, ps.End)
		}
		if !ps.Residue || ps.Kind == lint.ContentsLine || told(ps) {
			continue
		}
		if k > 0 && t.Passages[k-1].Residue && t.Before(ps.End, "页") {
			continue // the next page of the same preview
		}
		if k > 0 && listed(t, ps) && t.Passages[k-1].Residue && (ps.End-ps.Start > 120 || listed(t, &t.Passages[k-1])) {
			continue // the next item of a notice
		}
		n := 60
		if lint.Contains(t.All[ps.Start:ps.End], "小编") {
			n = 300
		}
		p.Flag(t.Within(ps.Start, ps.End, n))
	}
}

// leaf reports a line that is the number of a page: - 2 -, 3 / 8.
func leaf(line string) bool {
	if len(line) > 15 || strings.Trim(line, "0123456789-—–/ ") != "" {
		return false
	}
	page, of, ok := strings.Cut(line, "/")
	if n, err := strconv.Atoi(strings.TrimSpace(of)); ok {
		m, wrong := strconv.Atoi(strings.TrimSpace(page))
		return err == nil && wrong == nil && 0 < m && m <= n
	}
	in := strings.Trim(line, "-—–")
	return len(in) < len(line) && strings.HasPrefix(in, " ") && strings.HasSuffix(in, " ") && strings.Trim(in, "0123456789 ") == ""
}
