package structure

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// MissingAttachment: An attachment or paper that is relied on is not there.
var MissingAttachment = lint.Rule{
	ID:      "missing-attachment",
	Title:   lint.Words{Zh: "附件缺失", En: "attachment missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Doc: lint.Doc{
		What: lint.Words{Zh: "提到的附件没有列出，或者引用的制度、标准文件没有附上。", En: "An attachment or paper that is relied on is not there"},
		Spec: lint.Words{Zh: "规格：文字里提到的附件不在附件清单里；同一附件列了两次。", En: "In a spec: a paper a value relies on that is not among the attachments; one listed twice."},
		Why:  lint.Words{Zh: "合同履行依赖的文件不在手里，对方可以拿出任何版本。", En: "A paper that duties depend on and nobody holds can be produced in any version."},
		Bad: []string{
			"第一条 价格见⟦附件二⟧。\n第二条 付款。\n附件一：产品清单",
			"乙方必须⟦执行甲方制定的备件管理制度⟧。",
			"服务须⟦符合甲方企业标准⟧。",
			"第一条 价格见附件一，人员见⟦附件二⟧《服务人员名册》。\n第二条 付款。\n附件一：产品清单",
			"第一条 服务项目详见⟦附件《服务清单》⟧。\n第二条 付款。",
			"第一条 乙方供应办公用品，品种⟦见采购清单⟧。\n第二条 付款。",
			"第一条 保养项目⟦见附录2⟧。\n第二条 付款。",
			"第一条 单价为完整价格，⟦详见报价表⟧。\n第二条 付款。",
			"第一条 乙方应⟦遵守双方约定的价格体系⟧，不得降价。\n第二条 付款。",
			"第一条 司机接受本协议及⟦平台已经公布的各类规则⟧。\n第二条 付款。",
			"第一条 奖励办法按⟦平台结算规则⟧执行。\n第二条 付款。",
			"货运合同\n第一条 运费按⟦《年度运输合同》⟧的约定结算。\n第二条 付款。",
			"会员合同\n第一条 会员权利详见⟦《入会协议》⟧。\n第二条 付款。",
			"第一条 设备见附件一。\n第二条 付款。\n附件一：设备清单⟦（略）⟧",
			"加工合同\n第一条 更换零件的价格按双方商定后的⟦《零件价格核算表》⟧确认。\n第二条 付款。",
			"第一条 泵组的性能应满足⟦招标文件⟧规定的参数。\n第二条 付款。",
			"第一条 单价同⟦附件滤芯报价表⟧。\n第二条 付款。",
			"第一条 来料应⟦符合需方的接收标准⟧。\n第二条 付款。",
		},
		Good: []string{
			"第一条 价格见附件二。\n附件一：产品清单\n附件二：价目表",
			"第一条 服务项目详见附件《服务清单》。\n第二条 付款。\n附件：服务清单\n每月巡检一次。",
			"第一条 品种见采购清单。\n第二条 付款。\n采购清单\n打印纸 20箱",
			"第一条 保养项目见附录2。\n第二条 付款。\n附录2 保养项目",
			"第一条 品种见甲方届时签字的采购清单。\n第二条 收费标准见本店公示的价目表。",
			"乙方遵守附件三《服务管理制度》。\n附件三：服务管理制度",
			"产品须符合Q/ABC 001-2025企业标准。",
			"见《产品说明书》附件一。",
			"第一条 价格12000元。\n第二条 本协议及附件一式三份。\n附件：价目表",
			"第一条 单价详见报价表。\n第二条 付款。\n报价表\n离心泵一台，8000元。",
			"第一条 乙方应提交施工方案，经甲方确认后按施工方案施工。\n第二条 付款。",
			"第一条 甲方收到报价单后三日内确认。\n第二条 配件按下列清单供应。",
			"第一条 平台有权修改平台规则，提前三十日公告。\n第二条 争议由仲裁委员会按照其仲裁规则裁决。",
			"第一条 司机遵守平台接单规则。\n第二条 付款。\n平台接单规则\n接单后不得取消。",
			"第一条 双方应签订《安全生产协议》。\n第二条 运费按双方于2025年3月1日签订的《年度运输合同》执行。",
			"第一条 双方另行协商签订《保密协议》。\n第二条 运费按附件《运价协议》执行。\n附件：运价协议",
			"第一条 图纸（略图）由乙方提供。\n第二条 付款。",
			"第一条 扶梯按TSG T7001-2009《电梯监督检验和定期检验规则》要求检验。\n第二条 付款。",
			"第一条 零件按《零件核价表》确认价格。\n第二条 付款。\n《零件核价表》\n轴承每套30元。",
			"第一条 乙方填写《报修登记表》，甲方签字。\n第二条 乙方凭《特种设备作业许可证》上岗。",
			"第一条 甲方在招标文件规定的媒体刊登，招标文件为本合同组成部分。\n第二条 付款。",
			"第一条 本合同的组成文件：招标文件。\n第二条 单价按投标文件所列。\n投标文件\n单价30元。",
			"第一条 单价同附件滤芯报价表。\n第二条 付款。\n附件 滤芯报价表",
			"第一条 附件与主机一并交付，按附件的数量验收。\n第二条 付款。",
			"第一条 双方按国家标准验收。\n第二条 乙方按照规定送检。",
			"第一条 原协议附件一变更为：设备两台。\n第二条 原协议的其他附件不变。",
		},
		Since: "0.1.0",
	},
	Run: missingAttachment,
}

func missingAttachment(p *lint.Pass) error {
	if p.Spec != nil {
		missingAttachmentSpec(p)
		return nil
	}
	t := p.Text
	there, appended := map[int64]bool{}, map[int64]bool{}
	for _, c := range t.Clauses() {
		if c.Label.Scheme == lint.AttachScheme && len(c.Label.Values) > 0 {
			there[c.Label.Values[0]], appended[c.Label.Values[0]] = true, true
		}
	}
	// A sentence that lists the attachments is the place of each of them.
	for _, r := range t.References() {
		if r.Label.Scheme != lint.AttachScheme {
			continue
		}
		if s := t.SentenceAt(r.Start); t.HasAny(s.Start, s.End, "附件：", "组成部分", "附件包括", "附件清单", "附件如下", "附件目录", "附件有") || s.Start > 0 && t.HasAny(t.PassageAt(r.Start).Start, r.Start, "附件：", "组成部分：", "附件是") {
			there[r.Label.Values[0]] = len(appended) == 0 || appended[r.Label.Values[0]] || t.HasAny(s.Start, s.End, "另附", "另行", "另册", "单独", "投标", "招标", "扫描件", "复印件")
		}
	}
	said := map[int64]bool{}
	for _, r := range t.References() {
		if r.Label.Scheme != lint.AttachScheme {
			continue
		}
		v := r.Label.Values[0]
		// 附件一：名称 inside a list of attachments counts as being there.
		if t.After(r.End, "：", "（以下", "（名称") && !(t.PassageAt(r.Start).Body != r.Start && t.Before(r.Start, "见", "见本合同", "见本协议", "见本合同的", "见本协议的", "见合同")) || t.After(r.End, "《") && (t.PassageAt(r.Start).Body == r.Start || len(there) == 0 && !t.Before(r.Start, "见", "按", "照", "据", "以", "如", "符合", "为", "在", "与", "合同", "协议", "读", "守")) {
			there[v] = true
		}
		if t.All[r.Start:r.Start+len("附表")] == "附表" && len(appended) == 0 && !startsWith(t, "附表") && !said[v] && !slight(t) && t.Before(r.Start, "见", "（", "照", "按", "据", "、", "。") { // 详见附表1：报价单
			said[v] = true
			p.Flag(r.Start, r.End)
			continue
		}
		if there[v] || said[v] || v == 1 && t.After(r.End, "式") {
			continue
		}
		if later(t, v, r.End, len(appended) > 0) || opens(t, t.All[r.Start:r.End]) {
			there[v] = true
			continue
		}
		said[v] = true
		if !t.Before(r.Start, "》", "》的", "》之", "》中", "》项下", "》所附") && !t.HasAny(t.SentenceAt(r.Start).Start, r.Start, "主合同", "原合同", "原协议") && !slight(t) {
			p.Flag(r.Start, r.End)
		}
	}
	lettered(p)
	appendix(p)
	told := referred(p)
	siteRules(p, told)
	titledPapers(p, told)
	tenderPapers(p, told)
	namedAnnex(p)
	otherAgreements(p, told)
	omitted(p)
	unnumbered(p)
	behind(p)
	itemless(p)
	noneNamed(p)
	bracketSheets(p)
	besidePapers(p)
	return nil
}

// lettered reports 附件B where no line begins with it and the text has, or has
// not, others.
func lettered(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for i := range t.Each("附件") {
		j := i + len("附件")
		size := 1
		if stem := t.After(j, "甲", "乙", "丙", "丁", "戊"); stem && !t.After(j+len("甲"), "方", "级", "类", "公司") {
			size = len("甲")
		} else if j >= len(t.All) || t.All[j] < 'A' || t.All[j] > 'Z' || j+1 < len(t.All) && letter(rune(t.All[j+1])) {
			continue
		}
		name := t.All[i : j+size]
		if said[name] || slight(t) || t.Before(i, "》", "》的") || t.HasAny(t.SentenceAt(i).Start, i, "主合同", "原合同", "原协议", "招标") {
			continue
		}
		said[name] = true
		there := false
		for n := range t.Passages {
			there = there || strings.HasPrefix(t.All[t.Passages[n].Start:t.Passages[n].End], name)
		}
		if s := t.SentenceAt(i); !there && !t.HasAny(s.Start, s.End, "附件：", "组成部分", "附件包括", "附件如下") {
			p.Flag(i, j+size)
		}
	}
}

// appendix reports 见附录2 where no line begins with 附录2, each once.
func appendix(p *lint.Pass) {
	t := p.Text
	said := map[string]bool{}
	for i := range t.Each("附录") {
		j := i + len("附录")
		for j < len(t.All) && (t.All[j] >= '0' && t.All[j] <= '9' || t.All[j] >= 'A' && t.All[j] <= 'Z') {
			j++
		}
		for t.After(j, "一", "二", "三", "四", "五", "六", "七", "八", "九", "十") {
			j += len("一")
		}
		if name := t.All[i:j]; name != "附录" && !said[name] && !slight(t) && t.PassageAt(i).Kind == lint.Body && t.Before(i, "见", "按", "照", "据", "（", "符合", "与") && !startsWith(t, name) {
			said[name] = true
			if t.Before(i, "见") {
				i -= len("见")
			}
			p.Flag(i, j)
		}
	}
}

// startsWith reports that a line of the text begins with word.
func startsWith(t *lint.Text, word string) bool {
	for k := range t.Passages {
		if strings.HasPrefix(t.All[t.Passages[k].Start:t.Passages[k].End], word) {
			return true
		}
	}
	return false
}

// later reports that attachment v has a place of its own further on.
func later(t *lint.Text, v int64, from int, others bool) bool {
	for _, c := range t.Clauses() {
		if c.Label.Scheme == lint.AttachScheme && c.Start > from && len(c.Label.Values) > 0 && c.Label.Values[0] == v {
			return true
		}
	}
	for _, r := range t.References() {
		if r.Label.Scheme == lint.AttachScheme && r.Label.Values[0] == v && r.Start > from && t.After(r.End, "：", "《") && !(t.After(r.End, "《") && (others || t.Before(r.Start, "合同", "协议", "见", "照", "按")) && t.PassageAt(r.Start).Body != r.Start) {
			return true
		}
	}
	return false
}

// opens reports a line that begins with the name of an attachment, as a heading
// of Markdown does in a plain text.
func opens(t *lint.Text, name string) bool {
	for i := range t.Each(name) {
		if ps := t.PassageAt(i); ps.Table == nil && strings.Trim(t.All[ps.Start:i], "#* ") == "" {
			return true
		}
	}
	return false
}

// unnumbered reports 附件《服务清单》 in a text where no later line begins with
// 附件 or with the title itself.
func unnumbered(p *lint.Pass) {
	t := p.Text
	i := t.Index(0, "附件《")
	if i < 0 || slight(t) || t.PassageAt(i).Start == i {
		return
	}
	k := strings.Index(t.All[i:t.PassageAt(i).End], "》")
	if k < 0 {
		return
	}
	title := t.All[i+len("附件《") : i+k]
	for n := range t.Passages {
		line := t.All[t.Passages[n].Start:t.Passages[n].End]
		if t.Passages[n].Start > i && (strings.HasPrefix(line, "附件") && !otherTitle(line, title) || strings.HasPrefix(line, "附：") || strings.HasPrefix(line, title) || strings.HasPrefix(line, "《"+title)) {
			return
		}
	}
	p.Flag(i, i+k+len("》"))
}

// otherTitle reports a line that begins an attachment of another title: 附件 零件
// 价格表 beside 附件《人工价目表》.
func otherTitle(line, title string) bool {
	own := strings.TrimLeft(line, "附件：《 ")
	return !strings.Contains(line, title) && strings.HasPrefix(line, "附件") && len(own) > 0 && len([]rune(own)) >= 4 && len([]rune(own)) <= 24 && !strings.ContainsAny(own, "，。；0123456789一二三四五六七八九十") && !strings.Contains(title, strings.TrimRight(own, "》 "))
}

// behind reports 见本合同附件, 按后附价目表 in a text that has no attachment.
func behind(p *lint.Pass) {
	t := p.Text
	if slight(t) {
		return
	}
	for k := range t.Passages {
		if line := t.All[t.Passages[k].Start:t.Passages[k].End]; strings.HasPrefix(line, "附件") || strings.HasPrefix(line, "附：") || strings.HasPrefix(line, "附表") {
			return
		}
	}
	for _, w := range []string{"本合同附件", "本协议附件", "本合同附表", "合同附件", "后附", "附后的", "所附的", "见附件", "详见附件", "附件所列", "附件约定", "附件规定", "见附表", "如附件", "附表所列", "附表中所列", "后附表", "附在本合同后", "附在本协议后", "附在本合同之后", "附在本协议之后", "附于本合同后", "附于本协议后", "附于合同后", "附在合同后", "附于本合同内", "附于本协议内", "（附后）", "（见后页）", "（详见后附"} {
		i := t.Index(0, w)
		if i < 0 || t.PassageAt(i).Kind != lint.Body && w != "（附后）" || strings.HasPrefix(w, "附表") && slices.ContainsFunc(t.Passages, func(q lint.Passage) bool { return q.Table != nil }) {
			continue
		}
		j := i + len(w)
		s := t.SentenceAt(i)
		if !t.Before(i, "见", "按", "以", "按照", "依照", "参照", "如", "根据", "参见", "依据", "符合", "执行") && !strings.Contains(w, "见") && !strings.HasPrefix(w, "附件") && !strings.HasPrefix(w, "附表") && !strings.HasPrefix(w, "附在") && !strings.HasPrefix(w, "如附") && !strings.HasPrefix(w, "附于") && !strings.HasPrefix(w, "（") || t.After(j, "一", "二", "三", "四", "五", "1", "2", "3", "4", "5", "《", "十", "为", "均", "是") || t.After(j, "：") && !t.After(j, "：《") || t.HasAny(s.Start, s.End, "组成部分", "主合同", "邮件", "原合同") {
			continue
		}
		if t.After(j, "价目表", "清单", "价格表", "明细表", "明细", "图纸", "效果图") {
			j += len("清单")
		}
		p.Flag(i, j)
		return
	}
}

// noneNamed reports 本合同的附件具有同等效力 in a text that names no attachment at all.
func noneNamed(p *lint.Pass) {
	t := p.Text
	i := t.Index(0, "附件")
	if i < 0 || slight(t) || t.Has("附件：", "附件一", "附件1", "附件（", "附件A", "附件《", "附件清单", "附件目录", "附件包括", "附表", "附录", "后附", "附后") || startsWith(t, "附") {
		return
	}
	for ; i >= 0; i = t.Index(i+len("附件"), "附件") {
		a, b := t.Part(i)
		s := t.SentenceAt(i)
		ps := t.PassageAt(i)
		if ps.Kind != lint.Body || t.HasAny(ps.Start, i, "作为", "视为") || t.HasAny(s.Start, s.End, "_", "0】", "中、英文", "中英文", "如有附件", "若有附件", "附件形式", "附件办理") || !t.HasAny(i, s.End, "同等", "相同的法律效力", "相同法律效力", "具有法律效力", "组成部分", "不可分割") || t.HasAny(a, i, "作为", "为", "是", "》", "如有", "若有", "该", "邮件", "清单", "主合同", "原合同", "单独", "双方签字") || t.HasAny(i, b, "份数", "】份", "0份", "零份", "无附件", "有附件的") {
			continue
		}
		if t.Before(i, "本合同", "本协议") {
			i -= len("本合同")
		}
		p.Flag(i, i+strings.Index(t.All[i:], "附件")+len("附件"))
		return
	}
}

// itemless reports 按附表第9项 in a text that has no such table.
func itemless(p *lint.Pass) {
	t := p.Text
	if t.Index(0, "附表第") < 0 || startsWith(t, "附表") || slight(t) || slices.ContainsFunc(t.Passages, func(q lint.Passage) bool { return q.Table != nil }) {
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

// slight reports a text too short to be an agreement: no clauses and few paragraphs.
func slight(t *lint.Text) bool { return len(t.Clauses()) < 2 && len(t.Passages) < 8 }
