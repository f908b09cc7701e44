package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// What a page puts above an agreement: when and by whom it was published, the way to
// it, what it is called there. None of it is told by a word alone, but by where it
// stands: in one of the first lines, before anybody is named.
var (
	// pageFields begin such a line with their colon.
	pageFields = []string{"上传时间", "发表时间", "摘要", "标签", "分类", "作者", "编辑", "责任编辑", "来源", "网友分享时间", "您现在的位置", "页数", "点击", "阅读", "浏览", "人气", "大小", "格式", "栏目", "发布时间", "更新时间"}
	// paperNames are kinds of paper that such a line names.
	paperNames = []string{"合同", "协议", "承诺书", "保证书", "制度", "须知", "条例", "管理", "服务"}
)

// headLines reports them, among the first lines of the text; told are passages that
// other looks have reported.
func headLines(p *lint.Pass, told map[int]bool) {
	t := p.Text
	for k := range t.Passages[:min(len(t.Passages), 20)] {
		ps := &t.Passages[k]
		if k >= 8 {
			if explains(t, ps) && !told[ps.Start] {
				p.Flag(ps.Start, ps.End)
			}
			continue
		}
		line := strings.TrimLeft(t.All[ps.Start:ps.End], "-•⬘◆★☆■▲ ")
		if ps.Residue || ps.Table != nil || told[ps.Start] || ps.Kind == lint.Particular || ps.Kind == lint.Signing || line == "" {
			continue
		}
		n := utf8.RuneCountInString(line)
		switch {
		case k == 0 && n > 44:
			i, j := strings.IndexAny(line, "（〔["), strings.IndexAny(line, "）〕]")
			if i > 0 && j > i && j < 120 && lint.Contains(line[i:j], "模板", "范本", "整理版", "推荐版", "完整版", "范文", "精选", "优秀", "标准文本", "通用版") {
				from := ps.End - len(line)
				_, size := utf8.DecodeRuneInString(line[j:])
				p.Flag(from+i, from+j+size)
			}
			continue
		case lint.HasPrefix(line, "核心提示：", "导语：", "导读：", "摘要："):
		case k < 3 && n <= 40 && lint.HasPrefix(line, "业务咨询：", "咨询电话：", "咨询热线：", "全国热线：", "全国服务热线：", "加盟热线：", "客服热线：") && strings.ContainsAny(line, "0123456789"):
		case n <= 60 && (strings.HasPrefix(line, "title：") || slug(line) || lint.Contains(line, "正文在这里", "正文开始", "正文如下：")):
		case n <= 60 && (pageField(t, line) || clockOnly(line)):
		case n <= 44 && ps.Number == "" && k < 5 && lint.HasSuffix(line, ".doc", ".docx", ".pdf") && lint.Contains(line, paperNames...):
		case n <= 40 && k < 7 && ps.Number == "" && lint.Contains(line, "合同", "协议", "承诺书", "保证书") && (tagged(line) || lint.HasPrefix(line, "完整版", "最新版", "最新")):
		case n <= 12 && (lint.HasSuffix(line, "修订", "整理", "编辑", "供稿") && k == 0):
		case explains(t, ps):
		case n <= 40 && strings.HasPrefix(line, "时间：") && (line == "时间：" && k < 5 || lint.Contains(line, "作者", "合同", "协议", "范本", "范文")) && !strings.ContainsAny(line, "，。；年"):
		default:
			continue
		}
		p.Flag(t.Within(ps.Start, ps.End, 60))
	}
}

// slug reports a name out of a program: i18n-content-service-title.
func slug(line string) bool {
	if strings.Count(line, "-") < 3 {
		return false
	}
	word := line[strings.LastIndexAny(line, " ：")+1:]
	return len(word) > 18 && strings.Trim(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.") == ""
}

// explains reports the heading of what a sample says of itself: 使用说明.
func explains(t *lint.Text, ps *lint.Passage) bool {
	return ps.End-ps.Start <= len("示范文本合同使用说明") && ps.Number == "" && !ps.Residue && lint.HasSuffix(t.All[ps.Start:ps.End], "使用说明", "填写说明", "签约须知", "合同说明") && t.HasAny(ps.End, min(len(t.All), ps.End+240), "本合同文本", "本文本", "示范文本", "本合同为", "本合同适用", "本范本", "本示范")
}

// tagged reports a title with a tag of the page before or behind it: 【荐】维修合同, 维修合同【推荐】.
func tagged(line string) bool {
	_, rest, ok := strings.Cut(line, "【")
	tag, tail, shut := strings.Cut(rest, "】")
	return ok && shut && (strings.HasPrefix(line, "【") || tail == "") && utf8.RuneCountInString(tag) <= 4 && lint.Contains(tag, "荐", "选", "优秀", "精", "热", "实用", "必备", "通用", "最新", "范", "模板", "集锦", "汇")
}

// pageField reports a line that begins with the name of such a field.
func pageField(t *lint.Text, line string) bool {
	head, rest, ok := strings.Cut(line, "：")
	if !ok || !lint.HasPrefix(line, pageFields...) || len(head) > 24 {
		return false
	}
	for _, f := range pageFields {
		if head == f {
			// a policy says when it was published, with no hour to it
			return !strings.HasSuffix(f, "时间") || strings.Contains(rest, "：") || strings.Contains(rest, ":") || strings.Count(rest, "-") == 2 || rest == ""
		}
	}
	return false
}

// clockOnly reports a line of nothing but a date or an hour, and what little is
// beside them: 2018-06-14 06:43:16, 2022-12-18 12:09:08 网络.
func clockOnly(line string) bool {
	if len(line) < 10 || !strings.HasPrefix(line, "20") {
		return false
	}
	rest := strings.TrimLeft(line, "0123456789-/.:： ")
	return len(line)-len(rest) >= 10 && (line[4] == '-' || line[4] == '/' || line[4] == '.') && utf8.RuneCountInString(rest) <= 8
}

// footers reports page numbers within a line of the agreement: …签订地点：第2页共14页 依据….
func footers(p *lint.Pass, told map[int]bool) {
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		w := t.All[h.Start:h.End]
		if w == "篇" {
			sampleAhead(p, h, told)
		}
		if w != "页" || h.Start < last {
			continue
		}
		ps := t.PassageAt(h.Start)
		if told[ps.Start] || ps.Residue || pageLine(t.All[ps.Start:ps.End]) {
			continue
		}
		rest := t.All[h.End:min(ps.End, h.End+40)]
		k := strings.Index(rest, "页")
		if k < 0 {
			continue
		}
		between := rest[:k]
		first := strings.HasPrefix(strings.TrimLeft(between, " /（，"), "共") || strings.HasPrefix(strings.TrimLeft(between, " /"), "第")
		if !first || strings.Trim(between, "共第 /（，、0123456789一二三四五六七八九十!*") != "" || !strings.ContainsAny(between, "0123456789一二三四五六七八九十") {
			continue
		}
		i := h.Start
		for i > ps.Start {
			r, n := utf8.DecodeLastRuneInString(t.All[:i])
			if !strings.ContainsRune("共第 0123456789一二三四五六七八九十!", r) {
				break
			}
			i -= n
		}
		if i == h.Start || !strings.ContainsAny(t.All[i:h.Start], "第共") || t.HasAny(max(ps.Start, i-60), min(ps.End, h.End+k+60), "附件", "详见", "说明书", "一式") {
			continue
		}
		last = h.End + k + len("页")
		p.Flag(i, last)
	}
}

// sampleAhead reports the number of a sample that the agreement follows in the same line:
// …合同6篇篇1 电梯保养合同, 电梯保养合同 篇1甲方：….
func sampleAhead(p *lint.Pass, h lint.Hit, told map[int]bool) {
	t := p.Text
	ps := t.PassageAt(h.Start)
	if ps.Residue || told[ps.Start] {
		return
	}
	if t.After(h.End, "篇1", "篇一") {
		p.Flag(h.Start, h.End+len("篇1"))
		return
	}
	before := strings.TrimRight(t.All[ps.Start:h.Start], " ")
	rest := t.All[h.End:ps.End]
	n := len(rest) - len(strings.TrimLeft(rest, numerals))
	if ps.Start == 0 && utf8.RuneCountInString(before) <= 24 && lint.Contains(before, "合同", "协议", "合约") && strings.TrimRight(before, numerals) != before && !strings.ContainsAny(before, "，。；：") {
		told[ps.Start] = true
		p.Flag(0, h.End) // 空调保养合同18篇 第二条…
		return
	}
	if n > 0 && n <= 6 && utf8.RuneCountInString(before) <= 40 && lint.HasSuffix(before, "合同", "协议", "协议书", "合同书", "范本", "范文", "）") && lint.HasPrefix(strings.TrimLeft(rest[n:], " ："), "甲方", "乙方", "出租", "委托", "供方", "需方", "买方", "卖方", "发包", "合同编号", "本") {
		told[ps.Start] = true
		p.Flag(ps.Start, h.End+n)
	}
}
