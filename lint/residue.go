package lint

import (
	"strings"
	"unicode/utf8"
)

// Texts copied from web pages carry what stood around the agreement: the page's
// furniture (2026-03-03 发布于安徽, 举报), the title of a collection (通用23篇),
// the number of a sample (维修合同 篇1), an editor's paragraph (以下是小编为大家整理
// 的…). None of it is agreed by anybody. It is told apart once, so that no rule
// asks what 一定的自由 in an editor's paragraph means.

// residue marks such passages. Nothing is looked at in a text without the
// words that give them away.
func (t *Text) residue() {
	for _, r := range residues {
		for _, w := range r.words {
			for i := range t.Each(w) {
				p := t.PassageAt(i)
				if p.Residue || p.Kind != Body && p.Kind != Heading && p.Kind != DocTitle {
					continue
				}
				if line := t.All[p.Start:p.End]; (!r.whole || strings.TrimLeft(line, "-• ") == w) && (r.sides || !Contains(line, partyWords...)) && r.is(line, w, i-p.Start) {
					p.Residue, t.facts.residual = true, true
					if r.sample {
						t.facts.samples = append(t.facts.samples, p.Start)
					}
				}
			}
		}
	}
	if t.facts.residual {
		t.pageNumbers()
		t.numberedSamples()
	}
}

var partyWords = []string{"甲方", "乙方"}

// residues are the kinds of residue with the words that give them away.
var residues = []struct {
	words  []string
	whole  bool // the word is the whole line
	sample bool // another agreement begins here
	sides  bool // also in a line that names 甲方 or 乙方
	is     func(line, word string, at int) bool
}{
	{words: []string{"举报", "share", "合集下载", "字号：", "下载", "分享", "收藏", "打印", "返回首页", "全文预览", "文档简介", "资源描述", "版权说明", "网站导航", "相关推荐", "background image", "image", "图片加载中", "手机阅读", "精品文档", "精品文档放心下载", "精品文档，值得下载", "可编辑版", "学习资料", "专业资料整理分享", "完美WORD格式", "完美Word格式", "实用标准文案", "实用文档", "标准文案", "最新资料推荐", "页脚内容", "页眉内容", "热门搜索", "热门标签", "本栏目推荐", "VIP专享文档", "文档贡献者", "文档贡献", "暂无评价", "登录后可查看全文", "用App免费查看", "专业知识分享", "专业整理", "参考资料", "参考文献", "优选文档", "优质文档", "精编文档", "精选文档", "整理文档", "精品资料", "学习好资料", "名师精编", "优秀资料", "名师精编 优秀资料", "欢迎下载", "欢迎下载支持", "推荐精选", "专业文档", "放大字体", "缩小字体"}, whole: true, is: anyLine},
	{words: []string{"我要投稿", "当前位置：首页", "上传日期：", "上传时间：", "推荐度：", "文档编号：", "资源ID：", "资源大小：", "文档编辑：", "免费阅读", "版权说明：", "下载本文档", "欢迎来到", "版权申诉", "VIP文档", "成为VIP", "网站文档", "本站所有", "点击查看更多"}, is: short(90)},
	{words: []string{"下载文档前请", "仅部分预览", "侵犯您的权益", "侵害您的权益", "侵害您的权利", "侵犯您的权利", "阅读权益", "平台不提供额外"}, is: short(130)},
	{words: []string{"一经付费", "本站不退款", "本站规则", "次下载", "下载本站", "成为VIP后", "文档所有权益", "文档权益", "文档侵权", "文档版权", "每下载1次", "网站将", "资料上传者", "上传者所有"}, is: func(line, _ string, _ int) bool { // the rules of a document shop
		return utf8.RuneCountInString(line) <= 400 && Contains(line, "文档", "本站") && Contains(line, "下载", "上传", "VIP", "付费") && !Contains(line, "交付")
	}},
	{words: []string{"帮助中心", "HELP CENTER", "更换门店", "一键收藏", "添加红包", "点赞", "祝福语", "红包个数最小为10个", "“相关推荐”对你有帮助么？", "觉得还不错？ 一键收藏"}, whole: true, is: anyLine},
	{words: []string{"发布时间：", "发布日期：", "更新时间：", "更新日期："}, is: func(line, w string, at int) bool {
		rest := strings.TrimLeft(strings.TrimPrefix(line, w), " ")
		return at == 0 && len(line) < 60 && (rest == "" && strings.HasPrefix(w, "更新") || strings.HasPrefix(rest, "20") && strings.ContainsAny(rest, ":"))
	}},
	{words: []string{"资料名称：", "文档名称：", "文章标题：", "资源名称：", "编订：", "核心提示：", "导语：", "导读：", "内容导读：", "内容提要：", "关键词：", "网站客服：", "现在位置："}, is: func(line, _ string, at int) bool {
		return at == 0 && utf8.RuneCountInString(line) <= 200 && !Contains(line, "应当", "不得")
	}},
	{words: []string{"分享"}, is: func(line, _ string, _ int) bool { // 网友 分享 时间：
		return utf8.RuneCountInString(line) <= 24 && Contains(line, "分享") && Contains(line, "时间：") && !strings.ContainsAny(line, "。；，、")
	}},
	{words: []string{"预览已结束", "预览完了", "喜欢就下载", "查看预览", "文件下载后", "下载后无", "无法预览", "下载链接："}, is: short(90)},
	{words: []string{"首页"}, is: func(line, _ string, at int) bool { // the path to the page: 首页书信承诺书
		return at == 0 && agreementLine(line, 20) && line != "首页"
	}},
	{words: []string{"欢迎访问", "欢迎来到", "文本预览", "下载声明", "仅供学习", "仅供参考学习", "本作品内容为", "格式为 doc", "格式为doc", "文档详情"}, is: func(line, _ string, _ int) bool {
		return utf8.RuneCountInString(line) <= 90 && !Contains(line, "应", "不得", "本公司", "资料仅供", "本产品", "网站地址")
	}},
	{words: []string{">"}, is: trail},
	{words: []string{"·"}, is: links("·")},
	{words: []string{"|"}, is: links("|")},
	{words: []string{"合同 ", "协议 "}, is: links("  ")},
	{words: []string{"千字", "00字"}, is: only("全文共约千字")},
	{words: []string{"下载券", "人阅读"}, is: only("下载券人阅读")},
	{words: []string{"Page "}, is: func(line, _ string, at int) bool { // Page 2 of 5
		return at == 0 && strings.Trim(line, "Pageof0123456789/ ") == ""
	}},
	{words: []string{"发布于"}, is: func(line, _ string, at int) bool {
		line = strings.TrimLeft(line, "-• ")
		return at > 0 && line != "" && isDigit(rune(line[0])) && utf8.RuneCountInString(line) < 24
	}},
	{words: []string{"时间：", "来源："}, is: clockLine},
	{words: []string{"格式：", "大小：", "文档页数：", "页数："}, is: func(line, w string, _ int) bool {
		v, ok := strings.CutPrefix(strings.TrimLeft(line, "-• "), w)
		return ok && len(v) < 16 && Contains(v, "doc", "pdf", "KB", "MB", "PDF", "ppt")
	}},
	{words: []string{".doc"}, is: func(line, _ string, at int) bool {
		return agreementLine(line, 40) && !Contains(line, "附件", "见", "文件名") && strings.TrimLeft(line[at+len(".doc"):], "xVIP ") == ""
	}},
	{words: []string{"_第"}, is: func(line, w string, at int) bool { // 维修合同_第3页
		n, ok := strings.CutSuffix(line[at+len(w):], "页")
		return ok && figures(n) == len(n) && n != "" && !longer(line, 60)
	}},
	{words: []string{"篇"}, sample: true, is: sampleLine},
	{words: []string{"篇"}, is: collectionLine},
	{words: []string{"小编", "范文", "为大家", "供大家", "大家参考", "大家收集", "大家搜集", "我为你整理", "为您整理", "为您分享", "为你分享", "为大家分享", "整理而成", "综合多个来源"}, is: editorial},
	{words: []string{"以下是", "以下有", "以下为", "通过阅读"}, is: func(line, _ string, _ int) bool {
		return utf8.RuneCountInString(line) <= 200 && Contains(line, "范本", "模板", "范文", "样本") && Contains(line, "合同", "协议")
	}},
	{words: []string{"合同范本旨在", "协议范本旨在", "本范本旨在", "本模板旨在", "本文旨在", "范本框架", "示范文本框架"}, sides: true, is: anyLine},
	{words: []string{"法律意识", "法律观念", "合同出现的次数", "合同的用途", "签订合同"}, is: essay},
}

func anyLine(string, string, int) bool { return true }

func short(max int) func(string, string, int) bool {
	return func(line, _ string, _ int) bool { return utf8.RuneCountInString(line) <= max }
}

// links reports a line of titles of other pages: ·服装加工合同 ·钢筋加工合同,
// 租赁合同|劳务合同|.
func links(mark string) func(string, string, int) bool {
	return func(line, _ string, _ int) bool {
		if utf8.RuneCountInString(line) > 120 {
			return false
		}
		n := 0
		for title := range strings.SplitSeq(line, mark) {
			if title = strings.TrimSpace(title); title == "" {
				continue
			}
			if !agreementLine(title, 20) {
				return false
			}
			n++
		}
		return n >= 2
	}
}

// trail reports the path to a page: 首页 > 范文大全 > 购销合同, 某某网>.
func trail(line, _ string, at int) bool {
	if utf8.RuneCountInString(line) > 70 || strings.ContainsAny(line, "。；，=0123456789") {
		return false
	}
	n := 0
	for step := range strings.SplitSeq(line, ">") {
		if utf8.RuneCountInString(strings.TrimSpace(step)) > 20 {
			return false
		}
		n++
	}
	return n > 1 && (strings.HasSuffix(strings.TrimSpace(line), ">") || Contains(line, "首页", "文库", "范文", "样文", "大全", "范本", "模板", "文档", "帮助中心", "商城", "服务支持", "客服中心") || Contains(line[:at], "网"))
}

// only reports a line of figures and the characters of set: 约5.18千字.
func only(set string) func(string, string, int) bool {
	set += "0123456789. -•"
	return func(line, _ string, at int) bool {
		return at > 0 && len(line) < 60 && strings.Trim(line, set) == "" && strings.ContainsAny(line, "0123456789")
	}
}

// clockLine reports 时间：2023-06-16 13:53:51 and 来源：…时间：2024-09-25.
func clockLine(line, w string, at int) bool {
	if w == "来源：" && at >= 10 && at <= 22 && strings.HasPrefix(line, "20") && strings.Trim(line[:at], "0123456789-/: ") == "" {
		return utf8.RuneCountInString(line) < 40 // 2022-08-06 来源：某某网
	}
	if at != 0 || utf8.RuneCountInString(line) > 60 {
		return false
	}
	rest := line
	if strings.HasPrefix(line, "来源：") {
		k := strings.Index(line, "时间：")
		if k < 0 {
			return utf8.RuneCountInString(line) < 20 && !strings.ContainsAny(line, "。；")
		}
		rest = line[k:]
	}
	rest = strings.TrimLeft(strings.TrimPrefix(rest, "时间："), " ")
	return len(rest) >= 10 && (rest[4] == '-' || rest[4] == '/') && strings.HasPrefix(rest, "20")
}

// agreementLine reports a title-like line of at most max characters that names
// an agreement.
func agreementLine(line string, max int) bool {
	return utf8.RuneCountInString(line) <= max && !strings.ContainsAny(line, "。；，") && Contains(line, papersNamed...)
}

// papersNamed are kinds of paper that a page offers.
var papersNamed = []string{"合同", "协议", "契约", "合约", "范文", "范本", "模板", "保证书", "承诺书", "责任书", "委托书", "意向书", "确认书", "保修书", "担保书", "管理制度", "管理办法", "规章制度", "服务条款"}

// sampleLine reports the number of a sample: 维修合同 篇1, …篇一, 第2篇, 第一篇：….
func sampleLine(line, _ string, at int) bool {
	if !agreementLine(line, 50) {
		return false
	}
	after := strings.TrimLeft(line[at+len("篇"):], " ")
	before := strings.TrimRight(line[:at], " ")
	if k := strings.LastIndex(before, "第"); k >= 0 && k+len("第") < len(before) && figures(before[k+len("第"):]) == len(before)-k-len("第") {
		return k == 0 || after == "" || strings.HasPrefix(after, "示例") || strings.HasPrefix(after, "：")
	}
	n := figures(after)
	return n > 0 && before != "" && (n == len(after) || strings.HasPrefix(after[n:], "：") || strings.HasPrefix(after[n:], " "))
}

// collectionLine reports the title of a collection: (精选8篇), 集合12篇, 【推荐九篇】.
func collectionLine(line, _ string, at int) bool {
	r, n := utf8.DecodeLastRuneInString(line[:at])
	return n > 0 && figures(string(r)) > 0 && agreementLine(line, 60)
}

// figures is the length of the digits that s begins with, Arabic or Chinese.
func figures(s string) int {
	i := 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if !isDigit(r) && !strings.ContainsRune("一二三四五六七八九十", r) {
			break
		}
		i += n
	}
	return i
}

// editorial reports an editor's paragraph about the collection: 下面是小编为大家整理的….
func editorial(line, w string, _ int) bool {
	if Contains(line, "小编", "为您分享", "为你分享", "为大家分享") {
		return !longer(line, 300)
	}
	return utf8.RuneCountInString(line) > 24 && Contains(line, "收集", "整理", "搜集", "分享", "希望", "欢迎", "以上是", "以下是", "下面是", "带来", "参考", "模板", "指作") &&
		Contains(line, "合同", "协议", "范文", "范本")
}

// essay reports a paragraph about agreements in general, as school essays begin.
func essay(line, _ string, _ int) bool {
	n := 0
	for _, w := range []string{"随着", "越来越", "法律意识", "法律观念", "合同的", "签订合同", "如今", "现今", "现在社会", "当今", "相信大家", "相信很多", "那么", "呢？", "吧"} {
		if strings.Contains(line, w) {
			n++
		}
	}
	return n >= 3 && utf8.RuneCountInString(line) > 40 && !Contains(line, "双方", "本合同", "本协议")
}

// pageNumbers marks 约 9页 and 第1页 / 共5页 beside other residue.
func (t *Text) pageNumbers() {
	for k := range t.Passages {
		p := &t.Passages[k]
		if line := t.All[p.Start:p.End]; strings.HasSuffix(line, "页") && len(line) < 60 && strings.Trim(line, "约第共页0123456789./_ -•") == "" && strings.ContainsAny(line, "0123456789") {
			p.Residue = true
		}
	}
}

// numberedSamples marks 维修合同1, a title of an earlier line, or of what the page calls
// the collection, with a number: where other residue tells that the text is one.
func (t *Text) numberedSamples() {
	for k := range t.Passages {
		p := &t.Passages[k]
		line := t.All[p.Start:p.End]
		title := strings.TrimRight(line, "0123456789 ")
		if p.Residue || p.Number != "" || title == line || len(line)-len(title) > 3 || !agreementLine(title, 30) || !Contains(title, "合同", "协议", "契约", "范文", "承诺书", "保证书", "管理制度", "管理办法", "规章制度") {
			continue
		}
		if i := t.Index(0, title); i >= 0 && i < p.Start && (t.PassageAt(i).Start == i || !longer(t.All[t.PassageAt(i).Start:t.PassageAt(i).End], 44)) {
			p.Residue = true
			t.facts.samples = append(t.facts.samples, p.Start)
		}
	}
}

// Residual reports that byte i stands in what the web page put around the
// agreement.
func (t *Text) Residual(i int) bool { return t.facts.residual && t.PassageAt(i).Residue }
