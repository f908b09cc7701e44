package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// markup are pieces of templates, pages and programs.
var markup = lint.NewSet("{%", "%}", "v-for=", "v-if=", "class=", "<c:", "</c:", "<span", "<td", "<tr", "{{#", "{{/", "<div", "--%>", "<%", ".append（", ".append(", "href=", "style=", "onclick=", "<#if", "<#list", "<#else", "</#", "Microsoft Office Word", "Normal.dot", "```")

// codeLines reports the code around such a piece, once a line.
func codeLines(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(markup) {
		ps := t.PassageAt(h.Start)
		if h.Start < last || ps.Residue {
			continue
		}
		last = ps.End
		i, j := h.Start, h.End
		for i > ps.Start && t.All[i-1] < 0x80 {
			i--
		}
		for j < ps.End && (t.All[j] < 0x80 || t.After(j, "“", "”", "（", "）")) {
			_, n := utf8.DecodeRuneInString(t.All[j:])
			j += n
		}
		for i < j && t.All[i] == ' ' {
			i++
		}
		p.Flag(t.Within(i, j, 60))
	}
}

// pressed are buttons; a short line of the words of menu with one of these, at the
// edge of a text, is one of the page.
var pressed = lint.NewSet("保存", "提交", "返回", "关闭", "确定", "取消", "下载", "打印", "同意", "搜索", "首页", "分享", "收藏", "上传", "关注", "意见反馈", "新手指南", "站长统计", "友情链接", "网站地图", "设为首页", "关于我们", "不再提示", "退出", "刷新", "原文", "English", "简体中文", "投稿", "投诉建议", "进入系统", "退出系统", "商品分类", "商家列表", "购物车", "我的订单", "会员中心", "个人中心", "产品中心", "新闻中心", "解决方案")

// buttons reports lines that are buttons or links of the page, where a text begins or ends.
func buttons(p *lint.Pass) {
	t := p.Text
	for k := range t.Passages {
		ps := &t.Passages[k]
		if k >= 6 && k < len(t.Passages)-3 || ps.Residue || ps.Number != "" || ps.Table != nil || ps.Kind == lint.Signing || ps.Kind == lint.Particular || ps.End-ps.Start > 36 {
			continue
		}
		line := t.All[ps.Start:ps.End]
		alone := line == "×" || keyed(line)
		if !alone && (!pressed.In(line) || !menuLine(line)) || triggered(p, ps) {
			continue
		}
		p.Flag(ps.Start, ps.End)
	}
}

// keyed reports a line of keys struck to fill it: x, ssssss, asdf.
func keyed(line string) bool {
	line = strings.ToLower(line)
	if line == "x" {
		return true
	}
	return len(line) > 3 && (strings.Trim(line, line[:1]) == "" && line[0] >= 'a' && line[0] <= 'z' || lint.HasPrefix(line, "asdf", "qwer", "zxcv", "sdfg", "hjkl", "fghj") && strings.Trim(line, "abcdefghijklmnopqrstuvwxyz") == "")
}

// triggered reports that another look at the line has found it.
func triggered(p *lint.Pass, ps *lint.Passage) bool {
	for _, h := range p.HitsIn(ps.Start, ps.End) {
		if webResidue(p.Text, ps, h) {
			return true
		}
	}
	return false
}

// formHeads reports what a form-book puts around its forms: １．格式　建筑承包合同,
// ２．说明, 例２．, （正面）.
func formHeads(p *lint.Pass) {
	t := p.Text
	form := false
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Table != nil || ps.Residue || ps.End-ps.Start > 90 {
			continue
		}
		body := strings.TrimSpace(t.All[ps.Body:ps.End])
		switch {
		case ps.Number != "" && strings.HasPrefix(body, "格式") && (body == "格式" || agreementTitle(body)):
			form = true
		case body == "说明" && form, body == "〔说明〕", body == "（正面）", body == "（反面）":
		case strings.HasPrefix(body, "例") && strings.TrimLeft(body[len("例"):], "0123456789一二三四五") != body[len("例"):] && (agreementTitle(body) || strings.HasSuffix(body, ".")):
		default:
			continue
		}
		p.Flag(t.Within(ps.Start, ps.End, 40))
	}
}

func agreementTitle(s string) bool {
	return lint.HasSuffix(s, "合同", "协议", "协议书", "合同书")
}
