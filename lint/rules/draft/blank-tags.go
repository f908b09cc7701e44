package draft

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// What a program was to put a value in the place of, and did not: the tags of its templates, the
// words in which it prints that there is none, the prompts of its fields.

// tag is how a kind of template marks what it replaces.
type tag struct {
	open, shut string
	sure       bool // nothing else is written so; the others hold a name, as programs have them
}

var (
	tags = []tag{
		{"{{", "}}", true}, {"$！{", "}", true}, {"${", "}", true}, {"#{", "}", true}, {"{%", "%}", true}, {"<%", "%>", true}, {"<#", "#>", true}, {"<<", ">>", true}, {"«", "»", true},
		{"{", "}", false}, {"<", ">", false}, {"##", "##", false}, {"#", "#", false}, {"@", "@", false}, {"$", "$", false}, {"%s", "", false}, {"%d", "", false},
	}
	tagOpens = func() *lint.Set {
		var opens []string
		for _, g := range tags {
			opens = append(opens, g.open)
		}
		return lint.NewSet(opens...)
	}()
	// commands of a template print nothing.
	commands = lint.NewSet(
		"{% if", "{% for", "{% el", "{% end", "{% set", "{% include", "{%if", "{%for", "{%el", "{%end", "{%set", "<% if", "<% for", "<% }", "<% end",
		"<%@", "<%--", "<#if", "<#el", "<#list", "<#assign", "<#include", "{{#", "{{/", "{{else", "{{ else",
	)
	// elements of HTML are no tags of a template.
	elements = strings.Fields("a b i p u s br hr h1 h2 h3 h4 h5 h6 li ol ul dl dt dd td th tr em div img sub sup pre span font html head body form input label style table tbody thead strong center script section article")
	// replacing are words of a sentence that tells how a tag is used, programming those of one that tells
	// what a program writes.
	replacing   = lint.NewSet("变量", "占位", "替换", "通配", "形如", "写作", "表示")
	programming = lint.NewSet("字符", "程序", "标签", "格式", "模板", "参数", "接口", "返回", "命名", "例如", "比如", "样式", "字样", "字段")

	// failures are what word processors and spreadsheets print for what is not there.
	failures = lint.NewSet(
		"#REF！", "#N/A", "#VALUE！", "#DIV/0！", "#NAME？", "#NUM！", "#NULL！", "#ERROR！", "未找到引用源", "未定义书签",
		"eference source not found", "ookmark not defined", "MERGEFIELD", "MERGEFORMAT", "此处输入文字", "此处输入文本", "此处以输入文字",
		"此处键入", "处输入日期", "处以输入日期", "here to enter text", "to enter a date", "hoose an item",
	)
	// nulls are what programs print for it.
	nulls = lint.NewSet("null", "NULL", "undefined", "NaN")
	// leftToFill is what a form of the web shows in a field until fillers fill it in.
	leftToFill = lint.NewSet("填写", "填入", "录入", "生成", "带出", "填充", "未填", "未填写", "未选择", "未选", "必填", "待填", "待填写")
	fillers    = map[string]bool{}
)

func init() {
	for _, who := range [...]string{
		"甲方", "乙方", "丙方", "双方", "系统", "平台", "后台", "用户", "客户", "业务员", "经办人", "管理员", "商家", "商户", "出租方", "承租方",
		"出租人", "承租人", "房东", "租客", "买方", "卖方", "供方", "需方",
	} {
		for _, by := range [...]string{"", "由", "待", "请"} {
			for _, how := range [...]string{"", "自行", "自动"} {
				fillers[by+who+how] = true
			}
		}
	}
	for _, alone := range [...]string{"", "自动", "尚", "暂"} {
		fillers[alone] = true
	}
}

// tagBlanks are the places of such things, in order.
func tagBlanks(t *lint.Text) (out []blank) {
	last := 0
	for _, h := range t.Places(tagOpens) {
		ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if h.Start < max(last, ps.Body) || ps.Residue || t.Holds(replacing, s.Start, s.End) {
			continue
		}
		if end, ok := tagEnd(t, ps, h.Start); ok {
			out, last = append(out, blank{h.Start, end}), end
		}
	}
	for _, h := range t.Places(failures) {
		out = append(out, blank{h.Start, h.End})
	}
	for _, h := range t.Places(nulls) {
		if ps := t.PassageAt(h.Start); valueAt(t, ps, h.Start, h.End) {
			out = append(out, blank{h.Start, h.End})
		}
	}
	for _, h := range t.Places(leftToFill) {
		if i, j, ok := toFill(t, t.PassageAt(h.Start), h.Start, h.End); ok && i >= last {
			out, last = append(out, blank{i, j}), j
		}
	}
	slices.SortFunc(out, func(a, b blank) int { return a.start - b.start })
	return out
}

// tagEnd is the end of the tag that begins at byte i.
func tagEnd(t *lint.Text, p *lint.Passage, i int) (int, bool) {
	for _, g := range tags {
		if !t.After(i, g.open) {
			continue
		}
		from := i + len(g.open)
		n := strings.Index(t.All[from:min(p.End, from+120)], g.shut)
		end := from + n + len(g.shut)
		switch {
		case g.sure && n < 0: // broken over lines
			return p.End, p.End-from <= 40 && variable(t.All[from:p.End])
		case n < 0:
			return 0, false
		case g.sure:
			return end, !commands.In(t.All[i:end])
		}
		s := t.SentenceAt(i)
		prev := last(t.All[p.Body:i])
		name := strings.ReplaceAll(t.All[from:from+n], "？.", ".") // order？.price
		ok := variable(name) && !slices.Contains(elements, name) || g.open == "{" && len(name) <= 2 && strings.Trim(name, "0123456789") == "" && name != "" || g.shut == ""
		return end, ok && !t.Holds(programming, s.Start, s.End) && (i == p.Body || han(prev) || strings.ContainsRune("： （，、。；", prev)) && (end == p.End || t.All[end] >= 0x80 || t.All[end] == ' ' || t.All[end] == '%')
	}
	return 0, false
}

// variable reports a name of three characters or more, as programs have them.
func variable(s string) bool {
	if strings.ContainsAny(s, "0123456789") && strings.ToUpper(s) == s {
		return false // HRB400
	}
	return len(s) > 2 && letter(rune(s[0])) && s[0] > '9' && strings.Trim(s, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.") == ""
}

// valueAt reports that bytes i to j stand where a value was to: alone, behind a label, before a unit.
func valueAt(t *lint.Text, p *lint.Passage, i, j int) bool {
	if i < p.Body || p.Residue {
		return false
	}
	if i == p.Start && j == p.End {
		return true
	}
	prev := last(t.All[p.Start:i])
	return prev == '：' && (j == p.End || t.After(j, stops...)) || han(prev) && unit(t, j) != ""
}

// toFill is the field around the word at bytes i to j, when it holds nothing but who is to fill it
// in: 检修地点：  甲方填写  ，【系统自动生成】.
func toFill(t *lint.Text, p *lint.Passage, i, j int) (int, int, bool) {
	a := i
	for a > p.Body && i-a < len("出租方自行自动") && han(last(t.All[p.Body:a])) && !t.GapAt(a) {
		a -= len("填")
	}
	if i < p.Body || p.Residue || p.Kind == lint.Signing || !fillers[t.All[a:i]] {
		return 0, 0, false
	}
	if t.After(j, "，无需填写", "，不用填写", "，不必填写") {
		j += len("，无需填写")
	}
	bare := j == p.End || t.After(j, "。", "；", "，")
	switch prev := last(t.All[p.Body:a]); prev {
	case '【', '[':
		return a, j, t.After(j, "】", "]")
	case '（':
		return a, j, t.After(j, "）") && t.Before(a-len("（"), "：", "_", " ")
	case '：':
		label := t.All[p.Body : a-len("：")]
		return a, j, (bare || t.After(j, "  ")) && field(label[labelStart(label, len(label)):])
	default:
		return a, j, (prev == ' ' || t.GapAt(a)) && (bare && prev == ' ' || t.After(j, " ") || t.GapAt(j))
	}
}
