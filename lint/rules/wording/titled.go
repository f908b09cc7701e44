package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// titled reports a heading, a table head, a caption, a label before a colon
// or an item too short to be a sentence.
func (p *place) titled() bool {
	if p.labelling() {
		return true
	}
	if p.listedAct() {
		return false
	}
	switch p.pass.Kind {
	case lint.Heading:
		if p.told() {
			return false
		}
		line, lead := p.t.All[p.pass.Body:p.pass.End], p.t.All[p.pass.Body:max(p.pass.Body, p.start)]
		return !acted(line) && (!strings.HasSuffix(lead, "：") || lint.HasPrefix(line, "附", "表") || utf8.RuneCountInString(p.after()) < 6) // 2.清扫：定期清扫主机的风机
	case lint.TableHead, lint.Caption, lint.DocTitle, lint.DocNumber, lint.Particular, lint.Signing:
		return true
	}
	s := p.t.All
	if p.b < p.sen.End && strings.HasPrefix(s[p.b:], "：") && p.a == p.sen.Start && utf8.RuneCountInString(s[p.a:p.b]) <= 10 && !duty(s[p.a:p.b]) && (p.e.Rule != openList.id || !p.covered()) && (p.e.Rule != undefinedTerm.id || !lint.HasPrefix(s[p.b+len("："):], verdicts...)) {
		return true
	}
	if p.pass.End-p.pass.Body > 100 {
		return false
	}
	whole := s[p.pass.Body:p.pass.End]
	if utf8.RuneCountInString(whole) > 16 || duty(whole) || lint.Contains(whole, "。", "，", "；", "：") {
		return false
	}
	if p.pass.Number == "" && p.pass.Body > p.pass.Start {
		return false // an item behind a dot: · 日志留存照网监那边的尺度办
	}
	if p.pass.Number == "" { // a line of a few words without a verdict: 2-1.设备定期保养
		return p.pass.Kind == lint.Body && !lint.Contains(whole, "方", "客户", "用户", "请", "对", "向")
	}
	return p.pass.Clause != nil && len(p.pass.Clause.Kids) > 0
}

// labelling reports the title of an article that says something below (第十七条 乙方提供必要的资料), the
// label of a blank (合理磅差的计算方法：____) and a title that its text follows on the line: 良好和专业性保证。
// 供应商应以良好和专业的方式履行….
func (p *place) labelling() bool {
	if p.sen.Start != p.pass.Body {
		return false
	}
	if p.sen.End == p.pass.End && strings.HasPrefix(p.pass.Number, "第") && strings.HasSuffix(strings.TrimRight(p.pass.Number, " "), "条") && !duty(p.sentence()) && !strings.Contains(p.sentence(), "，") && !p.last() {
		return true
	}
	line, first := p.t.All[p.pass.Body:p.pass.End], p.sentence()
	if k := strings.Index(line, "："); k > p.start-p.pass.Body && k < 120 && !duty(line) {
		return strings.Trim(line[k:], "：_ 。；") == "" && strings.Contains(line[k:], "_")
	}
	return p.sen.End < p.pass.End && utf8.RuneCountInString(first) <= 10 && lint.HasSuffix(first, "保证", "义务", "责任", "要求", "支持", "协助", "保障", "通知") && !acted(strings.TrimSuffix(first, "保证")) && strings.Contains(p.t.All[p.sen.End:p.pass.End], firstRunes(p.t.All[p.start:], 2))
}

// acted reports a line that looks like a heading and tells what one does:
// 对软件系统进行必要的升级.
func acted(line string) bool {
	return duty(line) || strings.Contains(line, "进行") || // 乙方适时安排巡检
		lint.HasPrefix(line, "甲方", "乙方", "双方") && !lint.HasPrefix(line[len("甲方"):], notDone...) && !strings.Contains(line, "：") && !lint.HasSuffix(strings.TrimRight(line, " "), titleEnds...)
}

// notDone follow a side in a title and titleEnds end it, nameEnds the name of a work:
// 乙方的服务承诺.
var (
	notDone = []string{
		"的", "、", "和", "与", "及", "或", "：", "权", "义务", "责任", "职责", "名", "代表", "签", "盖", "资", "情况", "信", "基本", "联系", "地址",
		"电话", "账", "开户", "售后", "承诺", "保修", "要求", "（",
	}
	titleEnds = []string{
		"义务", "责任", "承诺", "制度", "办法", "要求", "标准", "内容", "范围", "方式", "管理", "条款", "措施", "计划", "情况", "事项", "说明",
		"约定", "规定", "清单", "职责", "权利", "期限", "时间", "：", "细则", "流程", "须知",
	}
	nameEnds = append([]string{"服务", "支持", "响应", "培训", "配合", "处理", "优惠", "保障", "条件"}, works...)
)

// item reports a short list item or cell that is only a name: 定期巡检与保养.
func (p *place) item() bool {
	if lint.Contains(p.before(), "包括", "包含") && lint.Contains(p.sentence(), "费用", "费包", "价款", "报价", "总价") {
		return true // 费用包括维修、定期保养
	}
	from, to := p.itemRange()
	if from < 0 || to-from > 100 {
		return false
	}
	whole := strings.TrimRight(p.t.All[from:to], "；。，")
	if p.listedAct() || p.pass.Kind == lint.Cell && p.e.Rule == vagueTime.id && whole == p.t.All[p.start:p.end] || p.pass.Kind != lint.Cell && p.start > from && p.t.Before(p.start, "：") {
		return false // 3.水池清理：定期刷洗; a frequency column that says 不定期
	}
	if p.start > from && p.pass.Kind != lint.Cell && strings.HasSuffix(strings.TrimRight(p.t.All[from:to], " "), "。") && !lint.Contains(whole, "的", "、", "和", "及", "或", "与") {
		return false // 诊断软件不定期升级。
	}
	return utf8.RuneCountInString(whole) <= 14 && !duty(whole) && !lint.HasSuffix(whole, "进行", "开展", "实施") && !lint.Contains(
		whole, "，", "；", "。", "提供", "对", "向", "为", "给", "把", "方", "客户", "用户",
	)
}

// announcing are the words by which a line tells of what follows its colon.
var announcing = []string{"下列", "以下", "如下"}

// itemRange is the list item or cell that holds the hit: a line with a number, or what
// 下列…： announces, on the line itself, up to a semicolon, or on the next; from is -1 in
// other text.
func (p *place) itemRange() (from, to int) {
	line := p.t.All[p.pass.Body:p.pass.End]
	lead, rest, found := strings.Cut(line, "：")
	if from = p.pass.End - len(rest); p.pass.Kind != lint.Cell && found && from <= p.start && lint.Contains(lead, announcing...) {
		if k := strings.LastIndex(p.t.All[from:p.start], "；"); k >= 0 {
			from += k + len("；")
		}
		if k := strings.Index(p.t.All[p.start:p.pass.End], "；"); k >= 0 {
			return from, p.start + k
		}
		return from, p.pass.End
	}
	if p.pass.Kind == lint.Cell || p.pass.Number != "" || p.announced() {
		return p.pass.Body, p.pass.End
	}
	return -1, -1
}

// announced reports a line right behind one that ends in a colon and tells of it: the only
// item of a list.
func (p *place) announced() bool {
	k := p.t.PassageIndex(p.pass.Start)
	if k < 1 || p.pass.Kind != lint.Body {
		return false
	}
	before := strings.TrimRight(p.t.All[p.t.Passages[k-1].Body:p.t.Passages[k-1].End], " *")
	return strings.HasSuffix(before, "：") && lint.Contains(before, announcing...)
}

// listedAct reports an item that begins with the hit and tells an act and what it is
// done to, no heading of what follows and no names of works alone: 定期更新固件, not
// 定期检查和保养.
func (p *place) listedAct() bool {
	if from, _ := p.itemRange(); p.start != from || p.pass.Kind == lint.Cell || p.pass.Number != "" && !p.last() {
		return false
	}
	s := strings.TrimRight(p.after(), "；。， ")
	for _, w := range append([]string{"进行", "对", "与", "和", "及", "、", "预防性", "工作"}, works...) {
		s = strings.ReplaceAll(s, w, "")
	}
	n := utf8.RuneCountInString(s)
	return n >= 3 || n == 2 && p.required()
}

// last reports a numbered line that has no text of its own below it and stands in the text
// but once: an item of a list, no heading.
func (p *place) last() bool {
	if p.pass.Number == "" || p.pass.Clause != nil && len(p.pass.Clause.Kids) > 0 {
		return false
	}
	if k := p.t.PassageIndex(p.start) + 1; k < len(p.t.Passages) && p.t.Passages[k].Number == "" && p.t.Passages[k].Kind != lint.Signing {
		return false
	}
	line := p.t.All[p.pass.Body:p.pass.End]
	k := p.t.Index(0, line)
	return (k < 0 || k == p.pass.Body) && p.t.Index(p.pass.End, line) < 0 // a table of contents has it too
}

// told reports an item without a full stop that tells something and is no name of a work or
// of what a text is on: 2、断货的轴承有货即发.
func (p *place) told() bool {
	line := strings.TrimRight(p.t.All[p.pass.Body:p.pass.End], " ")
	return !strings.HasPrefix(p.pass.Number, "第") && (strings.Contains(line, "，") || utf8.RuneCountInString(line) > 6 && !lint.HasSuffix(line, titleEnds...) && !lint.HasSuffix(line, nameEnds...)) && p.last()
}
