package lint

import (
	"slices"
	"strconv"
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
	for k := range t.Passages {
		if p := &t.Passages[k]; p.End-p.Start <= 60 && leftovers[strings.TrimLeft(t.All[p.Start:p.End], "-• ")] && (p.Kind == Body || p.Kind == Heading || p.Kind == DocTitle) {
			p.Residue, t.facts.residual = true, true
		} else if p.End-p.Start <= len("100 / 100") && (p.Kind == Body || p.Kind == Signing) && p.Table == nil && pageOf(t.All[p.Start:p.End]) {
			p.Residue, t.facts.residual = true, true
		}
	}
	for _, r := range residues {
		for _, w := range r.words {
			for i := range t.Each(w) {
				p := t.PassageAt(i)
				if p.Residue || p.Kind != Body && p.Kind != Heading && p.Kind != DocTitle || r.page && p.Number != "" && !t.doubled(p) {
					continue
				}
				if line := t.All[p.Start:p.End]; r.is(line, w, i-p.Start) && (r.sides || !Contains(line, partyWords...)) {
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

// doubled reports a number behind the number, which pages put before their notices: 3. 3、.
func (t *Text) doubled(p *Passage) bool {
	rest := strings.TrimLeft(t.All[p.Body:p.End], " ")
	return len(rest) > len("3、") && isDigit(rune(rest[0])) && strings.HasPrefix(rest[1:], "、")
}

// leftovers are whole lines of a page: its buttons and the names of what it shows.
var leftovers = func() map[string]bool {
	lines := map[string]bool{}
	for line := range strings.SplitSeq("荐度：|推荐度：|述职报告|工作总结|工作计划|心得体会|自我介绍|演讲稿|检讨书|策划书|策划方案|实习报告|辞职报告|个人简历|求职信|思想汇报|读后感|祝福语|慰问信|倡议书|主持词|导游词|教案|说课稿|观后感|自我鉴定|自我评价|调研报告|竞聘报告|入党申请书|转正申请书|事迹材料|广播稿|发言稿|新闻稿|欢迎词|贺词|作文|举报|share|合集下载|字号：|下载|分享|收藏|打印|返回首页|全文预览|文档简介|资源描述|版权说明|网站导航|相关推荐|background image|image|图片加载中|手机阅读|精品文档|精品文档放心下载|精品文档，值得下载|可编辑版|学习资料|专业资料整理分享|完美WORD格式|完美Word格式|实用标准文案|实用文档|标准文案|最新资料推荐|页脚内容|页眉内容|热门搜索|热门标签|本栏目推荐|VIP专享文档|文档贡献者|文档贡献|暂无评价|登录后可查看全文|用App免费查看|专业知识分享|专业整理|参考资料|参考文献|优选文档|优质文档|精编文档|精选文档|整理文档|精品资料|学习好资料|名师精编|优秀资料|名师精编 优秀资料|欢迎下载|欢迎下载支持|推荐精选|专业文档|放大字体|缩小字体|资料详情|资料信息|资料简介|文件详情|文件简介|文件介绍|文档信息|文档介绍|文章详情|资源详情|资源信息|资源简介|素材详情|定位中|加载中|加载中...|正在加载|back_img|banner|logo|LOGO|YOUR LOGO|查看全文|查看全部|复制全文|一键复制|导出Word|下载资料|下载文件|听全文|范文范例|范文范例 参考指导|学习指导参考|专业整理分享|优质资料|精品范文|可编辑修改|值得下载|学习参考|最新资料|专业文档 值得下载|仅供参考|网友分享时间：|（仅供参考）|相关资料推荐|版权申明|全文终|帮助中心|HELP CENTER|更换门店|一键收藏|添加红包|点赞|祝福语|红包个数最小为10个|“相关推荐”对你有帮助么？|觉得还不错？ 一键收藏", "|") {
		lines[line] = true
	}
	return lines
}()

var partyWords = []string{"甲方", "乙方"}

// residues are the kinds of residue with the words that give them away.
var residues = []struct {
	words  []string
	sample bool // another agreement begins here
	sides  bool // also in a line that names 甲方 or 乙方
	page   bool // in no clause with a number: 3、译文以可编辑的Word文档交付。
	is     func(line, word string, at int) bool
}{
	{page: true, words: []string{
		"我要投稿", "您的当前位置：", "您现在的位置：", "您所在的位置：", "上传日期：", "上传时间：", "推荐度：", "文档编号：", "资源ID：", "资源大小：", "文档编辑：", "免费阅读", "版权说明：",
		"下载本文档", "欢迎来到", "版权申诉", "VIP文档", "成为VIP", "网站文档", "点击查看更多",
	}, is: notice(90)},
	{words: []string{"本站所有资", "本站所有文", "本站所有内容", "本站所有图"}, is: notice(90)},
	{page: true, words: []string{
		"下载文档前请", "仅部分预览", "侵犯您的权益", "侵害您的权益", "侵害您的权利", "侵犯您的权利", "侵害您的利益", "侵犯您的利益", "损害您的利益",
		"损害您的权益", "阅读权益", "平台不提供额外",
	}, is: notice(130)},
	{page: true, words: []string{
		"下载前", "下载之前", "下载资料前", "下载文件前", "下载本文前", "下载本文之前", "下载合同前",
	}, is: notice(130, []string{"核对", "核实", "确认", "检查", "看清", "预览", "阅读", "浏览"}, []string{"完整", "文档", "资料", "文件", "本文", "平台", "本站"})},
	{
		page: true, words: []string{"平台不另", "平台不提供", "本站不提供", "本网不提供"},
		is: notice(130, []string{"文档", "资料", "文件", "文章", "内容"}, []string{"编辑", "补充", "补写", "改稿", "查找", "代写"}),
	},
	{words: []string{
		"本资料共", "本文件共", "本文档共", "本文共", "此文档共", "此资料共", "该文档共", "该资料共", "本素材共",
	}, is: notice(90, []string{"页"}, []string{"浏览", "预览", "阅读", "下载", "查看"})},
	{page: true, words: []string{
		"网友提供", "由网友", "版权声明：", "版权提示：", "免责声明：", "声明：", "下载须知：", "此文系", "资料系", "资料来自", "文章来自",
		"由用户上传",
	}, is: notice(130, []string{
		"文档", "资料", "文件", "文章", "本页", "此文", "本文", "素材", "浏览", "阅读",
	}, []string{"网友", "上传", "互联网", "网络", "转载"})},
	{page: true, words: []string{"水印", "什么样", "内容如遇", "word格式", "Word格式", "WORD格式"}, is: notice(90, []string{"文档", "资料", "文件", "预览"}, []string{"下载", "打印", "退款"})},
	{
		page: true, words: []string{"Word", "WORD", "word", "DOC", "任意编辑", "自由编辑", "随意修改", "可编辑"},
		is: notice(45, []string{"Word", "WORD", "word", "DOC", "文档"}, []string{"编辑", "修改", "下载后", "下载之后", "下载即"}),
	},
	{page: true, words: []string{
		"未读", "已隐藏", "付费阅读", "付费查看", "试读", "全部展示", "完整显示", "仅展示", "查看全文", "查看更多", "完整版", "完整内容", "点击继续",
		"侵权投诉", "版权申明", "其他人还看", "大家还在看", "本文的人还看", "也许感兴趣", "本文到此", "转给朋友", "推荐给好友", "免费问律师",
		"咨询律师，", "为您介绍的", "为大家介绍的", "为你介绍的", "带来的全部",
	}, is: notice(45, []string{
		"点击", "点这里", "请下载", "下载后", "篇幅", "过长", "剩余", "还有", "到此", "隐藏", "付费", "投诉", "申明", "还看", "在看", "感兴趣",
		"以上", "朋友", "好友", "律师",
	})},
	{words: []string{
		"一经付费", "本站不退款", "本站规则", "次下载", "下载本站", "成为VIP后", "文档所有权益", "文档权益", "文档侵权", "文档版权", "每下载1次",
		"网站将", "资料上传者", "上传者所有",
	}, is: func(line, _ string, _ int) bool { // the rules of a document shop
		return utf8.RuneCountInString(line) <= 400 && Contains(line, "文档", "本站") && Contains(line, "下载", "上传", "VIP", "付费") && !Contains(line, "交付")
	}},
	{words: []string{"发布时间：", "发布日期：", "更新时间：", "更新日期："}, is: func(line, w string, at int) bool {
		rest := strings.TrimLeft(strings.TrimPrefix(line, w), " ")
		return at == 0 && len(line) < 60 && (rest == "" && strings.HasPrefix(w, "更新") || strings.HasPrefix(rest, "20") && strings.ContainsAny(rest, ":"))
	}},
	{words: []string{
		"资料名称：", "文档名称：", "文章标题：", "资源名称：", "编订：", "核心提示：", "导语：", "导读：", "内容导读：", "内容提要：", "关键词：",
		"网站客服：",
	}, is: func(line, _ string, at int) bool {
		return at == 0 && utf8.RuneCountInString(line) <= 200 && !Contains(line, "应当", "不得")
	}},
	{page: true, words: []string{"预览已结束", "预览完了", "喜欢就下载", "查看预览", "文件下载后", "下载后无", "无法预览", "下载链接："}, is: notice(90)},
	{words: []string{"首页"}, is: func(line, _ string, at int) bool { // the path to the page: 首页书信承诺书
		return at == 0 && agreementLine(line, 20) && line != "首页"
	}},
	{words: []string{"欢迎访问", "欢迎来到", "文本预览", "下载声明", "仅供学习", "仅供参考学习", "本作品内容为", "格式为 doc", "格式为doc", "文档详情"}, is: func(line, _ string, _ int) bool {
		return utf8.RuneCountInString(line) <= 90 && !Contains(line, "应", "不得", "本公司", "资料仅供", "本产品", "网站地址")
	}},
	{words: []string{"您所在的位置：", "你所在的位置：", "您现在的位置：", "您的位置：", "你的位置：", "当前位置：", "现在位置：", "所在位置："}, is: func(line, _ string, at int) bool {
		return strings.Trim(line[:at], "-•· ") == "" && !longer(line, 100) && Contains(line, ">", "›", "»", "→", "首页", "文库", "资料", "正文", "/ ")
	}},
	{words: []string{">", "页›", "页»", "页→", "库›", "库»", "网›", "网»", "站›", "站»", "同›", "同»"}, is: trail},
	{words: []string{"·", "|", "同★", "议★", "本★", "合同 ", "协议 ", "同2.", "议2.", "书2.", "样本2", "范本2", "模板2", "范文2"}, is: links},
	{words: []string{
		"千字", "0字", "全文共", "本文共", "阅读", "浏览", "点击", "下载", "收藏", "点赞", "匿名", "佚名", "热度", "人气", "积分", "星级", "传于",
		"上传", "分享", "admin", "大小：", "格式：", "类型：", "页数", "网络", "发布：", "更新于", "推荐指数", "评分", "Page ", "字体", "字号",
		"资料编号", "资源编号", "文档ID", "资料ID",
	}, is: figuresOnly},
	{page: true, words: []string{"关于我们", "联系我们", "加入我们", "友情链接", "网站地图", "商务合作", "人才招聘"}, is: menuBar},
	{words: []string{"发布于"}, is: func(line, _ string, at int) bool {
		line = strings.TrimLeft(line, "-• ")
		return at > 0 && line != "" && isDigit(rune(line[0])) && utf8.RuneCountInString(line) < 24
	}},
	{words: []string{"时间：", "来源："}, is: clockLine},
	{words: []string{".doc", ".pdf", ".wps"}, is: func(line, _ string, at int) bool {
		return agreementLine(line, 40) && !Contains(line, "附件", "见", "文件名") && strings.TrimLeft(line[at+len(".doc"):], "xVIP 下载") == ""
	}},
	{words: []string{"_第"}, is: func(line, w string, at int) bool { // 维修合同_第3页
		n, ok := strings.CutSuffix(line[at+len(w):], "页")
		return ok && figures(n) == len(n) && n != "" && !longer(line, 60)
	}},
	{words: []string{"篇"}, sample: true, is: sampleLine},
	{words: []string{"篇"}, is: collectionLine},
	{words: []string{
		"小编", "范文", "为大家", "供大家", "大家参考", "大家收集", "大家搜集", "我为你整理", "为您整理", "为您分享", "为你分享", "为大家分享",
		"整理而成", "综合多个来源",
	}, is: editorial},
	{page: true, words: []string{
		"以下是", "以下有", "以下为", "以下几", "下面是", "下面有", "下面几", "下面由", "这里有", "本站", "本网", "通过阅读",
	}, is: notice(200, []string{"范本", "模板", "范文", "样本", "范例", "篇", "几份", "收集", "搜集", "汇集"}, []string{"合同", "协议", "承诺书", "保证书"})},
	{words: []string{"合同范本旨在", "协议范本旨在", "本范本旨在", "本模板旨在", "本文旨在", "范本框架", "示范文本框架"}, sides: true, is: notice(1000)},
	{words: []string{"法律意识", "法律观念", "合同出现的次数", "合同的用途", "签订合同"}, is: essay},
}

// notice reports a line of at most max characters with one word of each list.
func notice(max int, needs ...[]string) func(string, string, int) bool {
	return func(line, _ string, _ int) bool {
		return !longer(line, max) && !slices.ContainsFunc(needs, func(some []string) bool { return !Contains(line, some...) })
	}
}

// links reports a line of titles of other pages: ·服装加工合同 ·钢筋加工合同,
// 租赁合同|劳务合同|, 1.泵房检修合同 2.水泵买卖合同.
func links(line, _ string, _ int) bool {
	titles := strings.FieldsFunc(strings.ReplaceAll(line, "  ", "|"), func(r rune) bool { return strings.ContainsRune("·|★●◆0123456789.、", r) })
	return !longer(line, 120) && len(titles) > 1 && !slices.ContainsFunc(titles, func(title string) bool { return strings.TrimSpace(title) != "" && !agreementLine(title, 20) })
}

// menuBar reports the links of a page side by side: 关于我们|联系我们|商家入驻|友情链接.
func menuBar(line, _ string, _ int) bool {
	links := strings.FieldsFunc(line, func(r rune) bool { return strings.ContainsRune("|·•", r) })
	return !longer(line, 150) && len(links) > 3 && !slices.ContainsFunc(links, func(link string) bool {
		return longer(strings.TrimSpace(link), 14) || strings.ContainsAny(link, "，。；：")
	})
}

// pageOf reports the number of a page that a print left: 2 / 7, the first no greater than the second.
func pageOf(line string) bool {
	n, of, ok := strings.Cut(strings.ReplaceAll(line, "\t", " "), " / ")
	a, errA := strconv.Atoi(strings.TrimSpace(n))
	b, errB := strconv.Atoi(strings.TrimSpace(of))
	return ok && errA == nil && errB == nil && 0 < a && a <= b
}

// trail reports the path to a page: 首页 > 范文大全 > 购销合同, 某某网>.
func trail(line, _ string, at int) bool {
	if longer(line, 100) || strings.ContainsAny(line, "。；，=") {
		return false
	}
	if first := HasPrefix(line, "首页", "网站首页", "主页") && at < len("网站首页 "); first || longer(line, 70) || strings.ContainsAny(line, "0123456789") {
		return first
	}
	n := 0
	for step := range strings.SplitSeq(strings.NewReplacer("›", ">", "»", ">", "→", ">").Replace(line), ">") {
		if utf8.RuneCountInString(strings.TrimSpace(step)) > 20 {
			return false
		}
		n++
	}
	return n > 1 && (strings.HasSuffix(strings.TrimSpace(line), ">") || Contains(
		line, "首页", "文库", "范文", "样文", "大全", "范本", "模板", "文档", "帮助中心", "商城", "服务支持", "客服中心",
	) || Contains(line[:at], "网"))
}

// pageWords erases what a line of figures of the page is made of, beside figures and marks.
var pageWords = func() *strings.Replacer {
	var pairs []string
	for w := range strings.FieldsSeq("Page of 字体 字号 全文 本文 千字 字数 总 共 计 约 字 页数 页 下载次数 下载券 下载 积分 人次 阅读量 阅读 浏览量 浏览 点击率 点击数 点击量 点击 收藏 点赞 热度 人气 分享 发布 发表 上传 更新 传于 于 编号 ID 日期 时间 匿名 佚名 网络 互联网 网友 admin 文档 资料 文件 资源 格式 大小 类型 星级 推荐 指数 评分 评论 次 人 数 者 大 中 小 A KB MB kb Kb docx doc DOCX DOC Doc 分类 编辑 作者 小编 来源 pdf PDF WORD Word word ppt VIP 年 月 日") {
		pairs = append(pairs, w, "")
	}
	return strings.NewReplacer(pairs...)
}()

// figuresOnly reports a line of such words and figures: 上传：2024-08-11约4.2千字共5页.
func figuresOnly(line, w string, _ int) bool {
	return !longer(line, 60) && strings.Trim(pageWords.Replace(line), "0123456789.-/:：（）()[]|｜·•★☆【】+，、 ") == "" && (strings.ContainsAny(line, "0123456789★") || HasPrefix(w, "字"))
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
var papersNamed = []string{
	"合同", "协议", "契约", "合约", "范文", "范本", "模板", "保证书", "承诺书", "责任书", "委托书", "意向书", "确认书", "保修书", "担保书",
	"方案", "管理制度", "管理办法", "规章制度", "服务条款",
}

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
		if p.Residue || p.Number != "" || title == line || len(line)-len(title) > 3 || !agreementLine(title, 30) || !Contains(
			title, "合同", "协议", "契约", "范文", "承诺书", "保证书", "管理制度", "管理办法", "规章制度",
		) {
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
