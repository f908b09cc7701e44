package structure

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// mostTitles is how many attachments are looked for by their titles: no agreement has more.
const mostTitles = 200

// unnumbered reports 附件《服务清单》 in a text where no later line lists attachments or
// begins with the title itself, each title once.
func unnumbered(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for i := range t.Each("附件《") {
		k := strings.Index(t.All[i:t.PassageAt(i).End], "》")
		if t.PassageAt(i).Start == i {
			return
		}
		if k < 0 {
			continue
		}
		title := t.All[i+len("附件《") : i+k]
		if said[title] {
			continue
		}
		if said[title] = true; len(said) > mostTitles {
			return
		}
		if !slices.ContainsFunc(t.Passages, func(q lint.Passage) bool {
			line := t.All[q.Start:q.End]
			return q.Start > i && (lint.HasPrefix(line, "附件", "附：") && !otherTitle(line, title) || strings.HasPrefix(strings.TrimPrefix(line, "《"), title))
		}) {
			p.Flag(i, i+k+len("》"))
		}
	}
}

// otherTitle reports a line that begins an attachment of another title: 附件 零件
// 价格表 beside 附件《人工价目表》.
func otherTitle(line, title string) bool {
	own := strings.TrimLeft(line, "附件：《 ")
	n := len([]rune(own))
	return !strings.Contains(line, title) && n >= 4 && n <= 24 && !strings.ContainsAny(own, "，。；0123456789一二三四五六七八九十")
}

// annexNames end the name of a paper that is called an attachment without a number.
var annexNames = []string{"表", "单", "清单", "明细", "任务书", "图纸", "报价", "协议", "标准", "手册", "目录"}

// namedAnnex reports 按附件门窗表 in a text of which no line is that attachment.
func namedAnnex(p *lint.Pass) {
	t := p.Text
	for i := range t.Each("附件") {
		ps, s := t.PassageAt(i), t.SentenceAt(i)
		if ps.Kind != lint.Body || !t.Before(i, "同", "按", "以", "依", "照", "本合同", "本协议", "合同", "协议", "如", "据", "填写", "与", "见") {
			continue
		}
		rest := t.All[i+len("附件") : s.End]
		end := -1
		for _, w := range annexNames {
			if k := strings.Index(rest, w); k > 0 && k <= 24 && (end < 0 || k+len(w) > end) {
				end = k + len(w)
			}
		}
		if end < 0 || strings.ContainsAny(rest[:end], "，。；：、（《“的一二三四五六七八九十0123456789中和及或与是为ABCDE") || t.HasAny(s.Start, s.End, "主合同", "原合同") {
			continue
		}
		if name := rest[:end]; !inText(t, name, i+len("附件")) {
			p.Flag(i, i+len("附件")+end)
		}
		return
	}
}

// annexHeads stand before 附件（检修方案） where a duty rests on it, madeAnnex behind a paper that is
// one already.
var (
	annexHeads = lint.NewSet("以", "按", "按照", "依照", "依据", "根据", "与", "见", "详见", "参见", "均以", "符合", "遵守", "执行", "及", "和", "同")
	madeAnnex  = lint.NewFrame(3, []string{
		"作为本合同", "作为本协议", "作为合同", "作为协议", "系本合同", "系本协议", "为本合同", "为本协议",
	}, []string{"之附件", "的附件", "附件"}, []string{"，", "。", "；"})
	// toCome is said of a paper that is yet to be made.
	toCome = lint.NewSet("可", "应", "须", "需", "另行", "将", "如", "若", "后", "时", "补充", "变更", "修改", "主合同", "原合同", "邮件", "随")
)

// namedInBrackets reports 以附件（检修方案）为准, and 双方确认的《检修方案》作为本合同之附件, in a text
// that has no attachment.
func namedInBrackets(p *lint.Pass) {
	t := p.Text
	if !t.Has("附件") || annexed(t) || startsWith(t, "附表", "附图", "附页") {
		return
	}
	for i := range t.Each("附件（") {
		ps, j := t.PassageAt(i), i+len("附件（")
		name, _, ok := strings.Cut(t.All[j:ps.End], "）")
		if ok && ps.Kind == lint.Body && t.Ends(annexHeads, i) && lint.HasSuffix(strings.TrimRight(name, "》” "), slices.Concat(annexNames, workPapers)...) && !strings.ContainsAny(name, "，。；") && !inText(t, strings.Trim(name, "《》“” _"), j) {
			p.Flag(i, j+len(name)+len("）"))
			break
		}
	}
	for s := range t.SentencesWith(annexWord) {
		if i, j, ok := t.Frame(madeAnnex, s.Start, s.End); ok {
			a, _ := t.Part(i)
			if title := titleIn(t, i); title != "" && t.Holds(agreedOn, a, i) && !t.Holds(toCome, a, i) && !inText(t, title, i) {
				p.Flag(a, j-len("，"))
				return
			}
		}
	}
}

var (
	// workPapers end the names of papers that are drawn up for the work at hand.
	workPapers = []string{"方案", "策划", "策划书", "计划", "规程", "规格书", "说明书", "细则", "办法", "要求", "说明", "条款"}
	// agreedOn tell that a paper is there: 经双方确认的《执行说明》.
	agreedOn  = lint.NewSet("经双方确认", "双方确认", "双方已确认", "经甲方确认", "经乙方确认", "双方签署的", "已签署的", "双方签字的", "双方盖章的", "双方认可", "上述", "前述", "《")
	annexWord = lint.NewSet("附件")
)

// behind reports 见本合同附件, 按后附价目表 in a text that has no attachment.
func behind(p *lint.Pass) {
	t := p.Text
	if startsWith(t, "附件", "附：", "附表", "附图", "附页") {
		return
	}
	for _, w := range []string{
		"本合同附件", "本协议附件", "本合同附表", "合同附件", "后附", "附后的", "所附的", "见附件", "详见附件", "附件所列", "附件中所列", "附件列明", "附件中列明", "附件载明", "附件中载明", "附件约定", "附件中约定", "附件规定",
		"见附表", "如附件", "附表所列", "附表中所列", "后附表", "附在本合同后", "附在本协议后", "附在本合同之后", "附在本协议之后", "附于本合同后",
		"附于本协议后", "附于本合同之后", "附于本协议之后", "并附目录", "并附清单", "并附明细", "并附图纸", "并附报价", "并附价目", "附于合同后",
		"附在合同后", "附于本合同内", "附于本协议内", "附图", "附单", "附在后面", "附件中的", "附件里的", "附件内的", "（合同附件", "附后。",
		"附后，", "附后；", "附后）", "另附。", "另附，", "另附）", "（见后页）", "（详见后附", "按附表", "同附表", "照附表", "依附表",
	} {
		for i := range t.Each(w) {
			if i != t.Index(0, w) && !lint.HasPrefix(w, "附后", "另附") {
				break
			}
			if t.PassageAt(i).Kind != lint.Body && w != "附后）" && !(t.Before(i, "（") && t.PassageAt(i).Kind == lint.Heading) || t.Has("附件【", "附件[", "附件（一", "附件（1") || strings.HasPrefix(w, "附表") && tabled(t) {
				continue
			}
			j := i + len(strings.TrimRight(w, "，。；）"))
			s := t.SentenceAt(i)
			if strings.HasPrefix(w, "并附") && t.Holds(inHand, s.Start, i) || !t.Before(
				i, "见", "按", "以", "按照", "依照", "参照", "如", "根据", "参见", "依据", "符合", "执行",
			) && (lint.HasSuffix(w, "中的", "里的", "内的") || !strings.Contains(w, "见") && !lint.HasPrefix(w, "并附", "附件", "附表", "附在", "附于", "如附", "（") && !strings.HasSuffix(w, "附表") && j == i+len(w)) || t.After(
				j, "第", "一", "二", "三", "四", "五", "1", "2", "3", "4", "5", "十", "均", "是",
			) || t.After(j, "为") && !t.After(j, "为准") || t.HasAny(s.Start, s.End, "组成部分", "主合同", "邮件", "原合同") || w == "附图" && t.Before(i, "见") {
				continue
			}
			if name := quotedAt(t, j); name != "" { // 见后附《定货单》
				if strings.HasSuffix(w, "附件") || strings.ContainsAny(name, " _") || inText(t, name, j) {
					continue
				}
				j += len("《" + name + "》")
			}
			if lint.HasPrefix(w, "附后", "另附") && w != "附后的" { // what it is stands before: 台账附后
				a, _ := t.Part(i)
				if k := strings.LastIndex(t.All[a:i], "（"); k >= 0 {
					a += k + len("（")
				}
				i, _ = t.Within(a, i, 24)
			}
			p.Flag(i, j)
			if !lint.HasPrefix(w, "附后", "另附") {
				return
			}
		}
	}
}

// quotedAt is the title in 《》 that stands at byte i.
func quotedAt(t *lint.Text, i int) string {
	name, _, ok := strings.Cut(t.All[i:t.PassageAt(i).End], "》")
	if !ok || !strings.HasPrefix(name, "《") {
		return ""
	}
	return name[len("《"):]
}

// noneNamed reports 本合同的附件具有同等效力 in a text that names no attachment at all.
func noneNamed(p *lint.Pass) {
	t := p.Text
	i := t.Index(0, "附件")
	if i < 0 || t.Has("附件：", "附件一", "附件1", "附件（", "附件A", "附件《", "附件清单", "附件目录", "附件包括", "附表", "附录", "后附", "附后") || annexed(t) {
		return
	}
	for ; i >= 0; i = t.Index(i+len("附件"), "附件") {
		a, _ := t.Part(i)
		s := t.SentenceAt(i)
		ps := t.PassageAt(i)
		if ps.Kind != lint.Body || t.HasAny(ps.Start, i, "作为", "视为") || t.HasAny(
			s.Start, s.End, "_", "0】", "中、英文", "中英文", "如有附件", "若有附件", "附件形式", "附件办理",
		) || !t.HasAny(
			i, s.End, "同等", "相同的法律效力", "相同法律效力", "具有法律效力", "组成部分", "不可分割",
		) || t.HasAny(
			a, i, "作为", "为", "是", "》", "如有", "若有", "该", "邮件", "清单", "主合同", "原合同", "单独", "双方签字",
		) {
			continue
		}
		if t.Before(i, "本合同", "本协议") {
			i -= len("本合同")
		}
		p.Flag(i, i+strings.Index(t.All[i:], "附件")+len("附件"))
		return
	}
}

// annexed reports a line that begins with the word for an attachment and is no clause about
// them: 附件具有同等效力。
func annexed(t *lint.Text) bool {
	return slices.ContainsFunc(t.Passages, func(q lint.Passage) bool {
		return t.After(q.Start, "附件", "附：") && !t.Before(q.End, "。")
	})
}

// itemless reports 按附表第9项 in a text that has no such table.
func itemless(p *lint.Pass) {
	t := p.Text
	if t.Index(0, "附表第") < 0 || startsWith(t, "附表") || tabled(t) {
		return
	}
	said := map[string]bool{}
	for i := range t.Each("附表第") {
		k := strings.Index(t.All[i:min(len(t.All), i+40)], "项")
		if k < 0 || said[t.All[i:i+k]] {
			continue
		}
		said[t.All[i:i+k]] = true
		p.Flag(i, i+k+len("项"))
	}
}

// below send the reader to a table or a list further down.
var below = []string{"下表", "下图", "以下表格", "如下所列", "如表所", "后列", "后记", "如下列表", "下列表格", "表格中"}

// nothingBelow reports 详见下表： where a clause, or nothing, follows and no table is in
// the text.
func nothingBelow(p *lint.Pass) {
	t := p.Text
	for _, w := range below {
		i := t.Index(0, w)
		if w == "表格中" {
			if i >= 0 && t.Before(i, "按照", "按", "见", "上述", "依照") && !t.Has("序号", "单位", "型号") && !tabled(t) {
				p.Flag(i, i+len(w))
			}
			continue
		}
		if i < 0 || w == "后记" && (t.Before(i, "、", "言", "的", "《") || t.After(i+len(w), "、", "。", "》")) || (w == "下表" || w == "下图") && !t.Before(i, "见", "如", "依", "按", "照", "以", "填写", "填") {
			continue
		}
		k, j := t.PassageIndex(i), i+len(w)
		ps := &t.Passages[k]
		if strings.Trim(t.All[j:ps.End], "所列示中样式格内容：。；），") != "" && !t.Before(i, "填", "填写") || tabled(t) {
			continue
		}
		if k+1 == len(t.Passages) || t.Passages[k+1].Number != "" || t.Before(t.Passages[k+1].End, "。") && t.HasAny(t.Passages[k+1].Start, t.Passages[k+1].End, "，") {
			p.Flag(i, j)
			return
		}
	}
}

// emptySheet reports the heading of a sheet that ends the text, with nothing below it:
// 附表：各单元电梯起止日期一览表.
func emptySheet(p *lint.Pass) {
	t := p.Text
	last := len(t.Passages) - 1
	for last > 0 && t.Passages[last].Kind == lint.Signing {
		last--
	}
	ps := &t.Passages[last]
	line := t.All[ps.Start:ps.End]
	if strings.HasPrefix(line, "附表") && ps.Table == nil && len(line) <= 120 && lint.HasSuffix(line, "表", "清单", "明细") && !strings.ContainsAny(line, "、，。；") {
		p.Flag(ps.Start, ps.End)
	}
}

// slight reports a text too short to be an agreement: no clauses and few paragraphs.
func slight(t *lint.Text) bool {
	return len(t.Clauses()) < 2 && len(t.Passages) < 8 && len(t.All) < 800
}

// tabled reports a text with a table.
func tabled(t *lint.Text) bool {
	return slices.ContainsFunc(t.Passages, func(q lint.Passage) bool { return q.Table != nil })
}
