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
	pageFields = []string{
		"字数", "审核状态", "发布机构", "供稿", "关键字", "上传时间", "发表时间", "摘要", "标签", "分类", "作者", "编辑", "责任编辑", "来源",
		"网友分享时间", "您现在的位置", "页数", "点击", "阅读", "浏览", "人气", "大小", "格式", "栏目", "发布时间", "更新时间", "编辑时间",
		"最后更新", "录入时间", "整理时间", "创建时间", "发布日期", "更新日期", "更新", "投稿", "整理", "整理人", "描述", "文档名", "标题",
		"字数统计", "来自", "内容简介", "资料格式", "资料类型", "文件类型", "文档类型", "资料名称", "资料来源", "资料大小", "文档来源", "文档作者",
		"文档标签", "文档分类", "资料分类", "定价", "售价", "适用行业", "时间", "资料等级", "文档等级",
	}
)

// clock is what tells the hour, and not the next label.
var clock = lint.NewSet("0：", "1：", "2：", "3：", "4：", "5：", "6：", "7：", "8：", "9：", "0:", "1:", "2:", "3:", "4:", "5:", "6:", "7:", "8:", "9:")

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
		if ps.Residue || ps.Table != nil || told[ps.Start] || ps.Kind == lint.Particular && !lint.HasPrefix(line, "发布", "更新", "上传") || ps.Kind == lint.Signing || line == "" {
			continue
		}
		n := utf8.RuneCountInString(line)
		switch {
		case lint.HasPrefix(line, "【摘要】", "【导语】", "【导读】", "【核心提示】", "[摘要]"), n <= 30 && lint.Contains(line, "正文在这里", "正文开始", "正文如下", "正文内容："):
		case k < 3 && n <= 40 && lint.HasPrefix(
			line, "业务咨询：", "咨询电话：", "咨询热线：", "全国热线：", "全国服务热线：", "加盟热线：", "客服热线：", "招商热线：",
		) && strings.ContainsAny(line, "0123456789"):
		case n <= 60 && (strings.HasPrefix(line, "title：") || pageField(t, line) || clockOnly(line) || cutTitle(line)), k < 5 && n <= 12 && ps.Number == "" && lint.HasSuffix(line, "网", "文库", "资料库", "资料站", "之家") && lint.Contains(line, "范文", "文库", "文档", "资料", "文秘", "合同", "模板", "样本", "素材"):
		case n <= 40 && k < 7 && ps.Number == "" && lint.Contains(line, "合同", "协议", "承诺书", "保证书") && (tagged(line) || lint.HasPrefix(
			strings.TrimLeft(line, "0123456789年（("), "最新", "完整版", "正式版", "精简版", "免费版", "详细版",
		) && !strings.ContainsAny(line, "。，；")):
		case explains(t, ps), ps.Number == "" && trail(line):
		default:
			continue
		}
		p.Flag(t.Within(ps.Start, ps.End, 60))
	}
}

// cutTitle reports a title that lost its beginning, 的平台维护合同, or that stands behind
// the name of who put it there: 时间： 小华 合同.
func cutTitle(line string) bool {
	return !strings.ContainsAny(line, "，。；0123456789") && utf8.RuneCountInString(line) <= 20 && lint.HasPrefix(line, "的", "时间：") && lint.HasSuffix(
		line, "合同", "协议", "合同书", "协议书", "承诺书", "保证书", "合同范文", "范文",
	)
}

// trail reports the way to a page: 合同/ 服务合同/ 托管协议/, 首页文书承诺函.
func trail(line string) bool {
	return strings.ContainsAny(line, "›»") || !strings.ContainsAny(line, "，。；：") && utf8.RuneCountInString(line) <= 40 && lint.Contains(line, "合同", "协议", "承诺", "范文", "文书", "保证书") && (strings.HasSuffix(line, "/") && strings.Count(line, "/") > 1 || strings.HasPrefix(line, "首页") && lint.HasSuffix(line, paperNames...))
}

// explains reports the heading of what a sample says of itself: 使用说明.
func explains(t *lint.Text, ps *lint.Passage) bool {
	return ps.End-ps.Start <= len("示范文本合同使用说明") && ps.Number == "" && !ps.Residue && lint.HasSuffix(t.All[ps.Start:ps.End], "使用说明", "填写说明", "签约须知", "合同说明") && t.HasAny(
		ps.End, min(len(t.All), ps.End+240), "本合同文本", "本文本", "示范文本", "本合同为", "本合同适用", "本范本", "本示范",
	)
}

// tagged reports a title with a tag of the page before or behind it: 【荐】维修合同, 维修合同【推荐】.
func tagged(line string) bool {
	_, rest, ok := strings.Cut(line, "【")
	tag, tail, shut := strings.Cut(rest, "】")
	return ok && shut && (strings.HasPrefix(line, "【") || tail == "") && utf8.RuneCountInString(tag) <= 4 && lint.Contains(
		tag, "荐", "选", "优秀", "精", "热", "实用", "必备", "通用", "最新", "范", "模板", "集锦", "汇", "篇",
	)
}

// pageField reports a line that begins with the name of such a field.
func pageField(t *lint.Text, line string) bool {
	head, rest, ok := strings.Cut(line, "：")
	if !ok || !lint.HasPrefix(line, pageFields...) || len(head) > 24 || strings.Contains(rest, "；") {
		return false
	}
	for _, f := range pageFields {
		if head == f {
			// a policy says when it was published, with no hour to it
			return !lint.HasSuffix(f, "时间", "日期", "更新") || lint.HasSuffix(rest, "前", "内") || lint.HasPrefix(strings.TrimSpace(rest), "昨天", "今天", "前天", "刚刚", "小", "admin") || clock.In(rest) || strings.Count(rest, "-") == 2 || rest == ""
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

// collected are words of the title of a collection before how many it holds: 通用15篇.
var collected = lint.NewSet("精选", "通用", "热门", "推荐", "优选", "必备", "优秀", "汇编", "合集", "集合", "锦集", "集锦", "精华", "范文", "实用", "最新", "常用", "经典")

// samplesAhead reports how many samples a collection holds and the number of one of them,
// where the agreement follows in the same line: …合同（通用6篇）电梯保养合同篇1甲方….
func samplesAhead(p *lint.Pass, told map[int]bool) {
	t := p.Text
	for _, h := range p.Hits() {
		ps := t.PassageAt(h.Start)
		if t.All[h.Start:h.End] != "篇" || ps.Residue || told[ps.Start] {
			continue
		}
		line := t.All[ps.Start:h.Start]
		title := strings.TrimRight(line, "0123456789一二三四五六七八九十")
		i, j := ps.Start+len(title), h.End
		switch number, n := utf8.DecodeRuneInString(t.All[h.End:ps.End]); {
		case i < h.Start && h.Start-i <= len("二十二") && title != "第" && t.PassageIndex(i) < 6 && (t.Ends(collected, i) || t.Before(i, "（", "【", "[", "合同", "协议", "书", "制度")):
			if t.Ends(collected, i) {
				i -= len("通用")
			}
			for _, first := range []string{"篇1", "篇一"} {
				if t.After(j, first) {
					j += len(first)
					break
				}
			}
		case strings.TrimLeft(title, "【（[") == "第" && (h.End == ps.End || t.After(h.End, "：", "】", "）", " ")):
			i = ps.Start
		case i == h.Start && lint.HasSuffix(title, "合同", "协议", "书", " ") && strings.ContainsRune("123456789一二三四五六七八九", number) && t.HasAny(h.End, ps.End, "甲方", "乙方"):
			j += n
		default:
			continue
		}
		p.Flag(i, j)
	}
}
