package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// residue is a class of lines that web pages, document shops and templates
// leave in a text, or that advertise: the words that give it away and what
// else the line must and must not have. Lines that a Text knows for residue
// (Passage.Residue) are reported as they are; these classes are for lines
// that other rules read too.
type residue struct {
	words  []string
	most   int      // characters of the line at most
	needs  []string // one of them stands in the line; empty: nothing is needed
	unless []string // none of them does
	label  bool     // a line that ends in a full stop says something and is not of it
	bare   bool     // not in a numbered line
	sides  bool     // a line that names a side or a duty may be of this class too
}

// duties are words of a statement that binds somebody.
var duties = lint.NewSet("甲方", "乙方", "丙方", "双方", "本合同", "本协议", "应当", "不得", "必须", "有权", "以下简称", "违约", "买方", "卖方", "委托方", "受托方")

// residues are the classes, the surest first.
var residues = []residue{
	{words: []string{
		"举报或认领", "由会员分享", "会员分享", "由会员传", "由网友传", "在线免费看", "免费在线看", "用户上传", "网友上传", "会员上传", "侵权请",
		"内容侵权", "存在侵权", "如有侵权", "版权归属", "版权归原", "自行甄别", "淘文阁", "人人文库", "文库网", "文档网", "珍藏版", "继续免费阅读",
		"未读，", "在线文档免费", "在线阅读", "NUMPAGES",
	}, most: 240,
		needs: []string{"文档", "下载", "上传", "网", "联系", "删除", "阅读", "版权", "分享", "PAGE"}},
	{words: []string{
		"资料一旦付", "文档一旦付", "不代表取得该资料", "不代表取得该文档", "只可供本人学习", "仅限本人学习", "只限个人学习", "付款前请自",
	}, most: 240, needs: []string{"资料", "文档"}, sides: true},
	{words: []string{
		"下载前请", "本站不负责", "本站不提供", "本平台不再提供", "本平台不提供", "请自行辨别", "请自行判断", "文档是否完整", "资料是否完整",
		"内容是否完整", "预览与原文",
	}, most: 120, needs: []string{"文档", "资料", "原文", "文件"}, unless: []string{"安装包", "补丁", "固件", "升级包", "客户端", "驱动"}},
	{words: []string{
		"下载后可", "下载后即可", "可编辑页", "下载后自行", "可任意编辑", "word可编辑", "Word可编辑", "可编辑）", "可自行编辑", "版可编辑",
		"可编辑可修改", "Word版", "word版", "WORD版", "doc版", "完整版下载", "范本下载", "下载提示", "立即下载", "点击领取", "资料领取", "下载使用",
		"请下载", "下载本文", "VIP免费", "下载次数", "下载量", "下载积分",
	}, most: 120, unless: []string{
		"安装包", "补丁", "固件", "升级包", "说明书", "电子发票", "客户端", "超过", "不限", "统计", "驱动",
	}},
	{words: []string{
		"发布于", "发表于", "阅读数", "文章标签", "篇示例", "上传时间", "上传者", "浏览量", "阅读量", "所属分类", "文档页数", "文档大小", "文档格式",
		"文档介绍", "文档简介", "您的位置：", "首页正文", "热门关注", "范例文档资料分享", "来源：互联网", "转载自", "本文地址", "责编：",
	}, label: true, most: 90, unless: []string{"故障", "缺陷", "内容", "统计"}},
	{words: []string{"更新时间：", "人气：", "分类：", "标签：", "页数：", "字号：", "文件大小", "当前位置：", "作者："}, most: 90, unless: []string{"故障", "缺陷", "软件名称", "APP", "客户端"},
		needs: []string{"发布", "浏览", "阅读", "下载", "来源", "上传", "点击", "文档", "范文", "首页", "合同样本", "合同范本"}},
	{words: []string{"最佳答案", "追问", "采纳率", "楼主", "提问者", "百度知道", "匿名用户", "网友回答", "回答者", "热心网友"}, most: 60},
	{words: []string{"看你这个", "看你是", "看你们", "请问谁", "在线等", "急求", "跪求", "谁有", "求助各位", "哪位朋友", "有没有人"}, most: 300},
	{words: []string{
		"苦恼", "怎么写才", "你知道怎么", "一起来看看", "大家一起", "供大家", "为大家", "给大家", "帮大家", "帮助到大家", "对大家", "正规、规范的",
		"正规的合同", "正规合同", "欢迎阅读", "欢迎借鉴", "希望能够帮助", "整理的", "收集的", "格式，你掌握", "什么样的呢", "应该怎么制定",
		"相信很多", "相信大家",
	}, most: 240,
		needs: []string{"合同", "协议", "范文", "范本", "承诺书", "保证书", "制度", "文章", "帮助", "模板", "学习借鉴", "参考借鉴", "学习参考", "借鉴参考"}},
	{words: []string{
		"越来越多", "愈发重视", "愈来愈", "越来越大", "越来越高", "不断增强", "普遍提高", "日渐普及", "普遍提升", "不断发扬", "越来越广泛",
		"日益增强", "渐渐多", "渐渐高", "日渐", "愈发", "越发", "越做越大", "越开越多", "越来越看重", "越来越普及", "越来越近", "越来越离不开",
		"愈加", "不断加强", "逐步提高", "逐渐提高", "日益增多", "一天比一天", "一年比一年", "一日比一日", "与日俱增", "越来越强", "越来越常",
		"越来越广",
	}, most: 240,
		needs: []string{
			"社会", "时代", "生活中", "法律意识", "法律观念", "法治", "契约精神", "随着", "人们", "人民", "如今", "近年", "近来", "这几年", "国内",
			"大家", "场合", "契约", "日常",
		}, unless: []string{"鉴于", "特制定", "特签订", "特订立"}},
	{words: []string{
		"感谢您的阅读", "感谢阅读", "谢谢阅读", "感谢您的下载", "感谢下载", "感谢观看", "谢谢观看", "感谢大家", "谢谢大家", "祝您生活愉快",
		"祝您工作顺利", "仅供个人学习", "仅用于学习交流", "仅供学习交流", "供学习交流使用", "内容来自网络", "网络收集", "网络整理", "收集整理",
		"收集于网络", "摘自网络",
	}, most: 120, unless: []string{"资料"}},
	{words: []string{
		"立享", "立减", "抢购", "免费领取", "领取优惠", "特惠", "钜惠", "大促", "火热", "欢迎致电", "欢迎拨打", "欢迎垂询", "欢迎来函", "欢迎洽谈",
		"欢迎订购", "欢迎选用", "欢迎试用", "欢迎咨询", "欢迎广大", "欢迎来人", "欢迎各界", "欢迎莅临", "来人来电", "来电来函", "欢迎新老",
		"期待与您", "期待您的", "诚邀", "招商热线", "加盟热线", "送好礼", "不容错过", "先到先得", "名额有限", "欢迎加盟", "诚招", "火爆",
	}, most: 80,
		unless: []string{"期限", "届满", "须", "如", "按"}},
	{words: []string{"公众号", "二维码", "扫一扫", "扫码", "朋友圈", "头条号", "视频号", "抖音"}, most: 70, bare: true,
		needs: []string{"更多", "精彩", "分享", "转发", "下载", "加群", "资料", "福利", "优惠"}, unless: []string{
			"报修", "查询", "保修", "投诉", "付款", "支付", "验证", "真伪", "说明书", "发布", "客户资料", "进度",
		}},
	{words: []string{"风险提示：", "温馨提示：", "特别提醒：", "律师提示：", "律师提醒："}, most: 300, sides: true,
		needs: []string{"仅供参考", "实际情况", "不同合作", "各不相同", "大不相同", "本范本", "下载", "专业律师", "咨询律师", "起草时", "签合同前", "合同条款可能", "协议条款可能"}},
	{words: []string{
		"行业口碑", "业界口碑", "更美好", "更放心", "更安心", "心连心", "零距离", "无忧之选", "品质之选", "信得过", "有口皆碑", "赢得了广大", "广受",
		"业界领先", "国际领先", "处于领先", "领先水平", "排名第一", "全国第一", "销量第一", "连续多年", "誉满", "畅销", "卓越品质", "创造价值",
		"诚信为本", "质量为本", "以人为本", "以质取胜", "以信取胜", "以诚取胜", "以诚待人", "以信待人", "以客为尊", "一贯作风", "一贯的作风",
		"以诚相待", "视客户为上帝", "顾客就是上帝", "客户就是上帝", "上帝",
	}, most: 60,
		unless: []string{"应", "须", "标准", "水平的", "之日", "鉴于", "本着", "原则", "评为", "如", "技术参数"}},
}

// pageMarks are what a line of page numbers is made of.
const pageMarks = "第共页约本文档全=PAGENUMSR0123456789一二三四五六七八九十*-—–/,，。·.（）()[]|:： 字千余"

// menu are the words of a page's buttons: a line of nothing else is no text.
var menu = append([]string{
	"服务", "关于", "联系", "产品", "新闻", "案例", "招聘", "预约", "免责声明", "广告服务", "放大字体", "缩小字体", "字号", "用户名", "密码",
	"验证码", "看完了", "新浪微博", "腾讯微博", "豆瓣", "人人网", "开心网", "举报", "分享", "收藏", "点赞", "评论", "转发", "扫一扫", "朋友圈",
	"微信", "微博", "手机版", "上一页", "下一页", "返回首页", "首页", "返回", "查看更多", "加载更多", "更多", "展开", "收起", "打印本页", "打印",
	"关闭窗口", "关闭", "登录", "注册", "在线客服", "下载", "复制", "复制链接", "赞", "全文", "预览", "到", "QQ空间", "VIP", "立即", "免费",
	"会员", "全部", "回复", "纠错", "投诉", "点击", "查看", "阅读", "原文", "剩余", "继续", "显示", "隐藏", "确定", "取消", "保存", "提交",
	"不同意", "同意", "不再提示", "搜索", "上传", "素材", "意见反馈", "新手指南", "商家指南", "使用指南", "站长统计", "友情链接", "网站地图",
	"设为首页", "关于我们", "联系我们", "关注微信公众号", "关注我们", "下载合同", "打印合同", "查看合同", "预览合同", "刷新", "退出", "简体中文",
	"繁体中文", "English", "EN", "投诉建议", "在线咨询", "联系客服", "投稿", "小", "中", "大", "字体", "原文链接", "打印此页", "返回列表",
	"返回上页", "返回顶部", "分享到", "加入收藏", "发送给好友", "列表", "进入系统", "退出系统", "商家列表", "在线", "所有商品分类",
	"全部商品分类", "商品分类", "购物车", "我的订单", "会员中心", "个人中心", "加入购物车", "立即购买", "客户服务", "产品中心", "新闻中心",
	"联系方式", "网站首页", "服务支持", "解决方案", "WORD", "Word", "PDF", "文档", "手机阅读", "top", "TOP", "Top", "点击这里", "监制", "印制",
	"尾页", "末页", "保存到", "音频", "扫码", "Word文档", "QQ", "我也要", "至", "该文档", "本文",
}, edgeWords...)

// menuTriggers are the words of menu that are looked for.
var menuTriggers = []string{
	"网站地图", "关于我们", "友情链接", "字号", "放大字体", "举报", "分享", "收藏", "点赞", "评论", "转发", "上一页", "下一页", "返回首页",
	"查看更多", "加载更多", "打印本页", "打印此页", "返回列表", "关闭窗口", "登录", "复制链接", "展开", "VIP", "top", "TOP", "Top", "点击这里",
	"监制", "印制",
}

// residueWords are all words that begin a look.
func residueWords() []string {
	words := append(append([]string{"页", "篇", "！"}, sampled...), menuTriggers...)
	for _, r := range residues {
		words = append(words, r.words...)
	}
	return words
}

// classOf is the class of a word.
var classOf = func() map[string]*residue {
	of := map[string]*residue{}
	for k := range residues {
		for _, w := range residues[k].words {
			of[w] = &residues[k]
		}
	}
	return of
}()

// webResidue reports that the word at h makes its line one of these classes.
func webResidue(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
	line := t.All[ps.Start:ps.End]
	switch w := t.All[h.Start:h.End]; w {
	case "页":
		return pageLine(line)
	case "！":
		return !ps.Residue && slogan(t, ps, h.Start)
	default:
		if slices.Contains(sampled, w) {
			return sampleTitle(t, ps, h)
		}
		r := classOf[w]
		return r != nil && r.holds(t, ps) || ps.Number == "" && menuLine(line)
	}
}

// holds reports a line of the class.
func (r *residue) holds(t *lint.Text, ps *lint.Passage) bool {
	line := t.All[ps.Start:ps.End]
	return ps.Table == nil && !(r.bare && ps.Number != "") && utf8.RuneCountInString(line) <= r.most && !(r.label && strings.HasSuffix(line, "。")) && (r.sides || !t.HoldsWord(duties, ps.Start, ps.End)) && !lint.Contains(line, r.unless...) && (len(r.needs) == 0 || lint.Contains(line, r.needs...))
}

// listed reports a line that is an item of a list.
func listed(t *lint.Text, ps *lint.Passage) bool {
	line := strings.TrimLeft(t.All[ps.Start:ps.End], "-•·* ")
	return ps.Number != "" || line != "" && line[0] >= '1' && line[0] <= '9'
}

// pageLine reports a line of page numbers: 第 1 页 共 6 页, 约 9页.
func pageLine(line string) bool {
	return len(line) < 90 && strings.Trim(line, pageMarks) == ""
}

// menuLine reports a line of nothing but buttons.
func menuLine(line string) bool {
	if utf8.RuneCountInString(line) > 24 {
		return false
	}
	rest := strings.Map(func(r rune) rune {
		if strings.ContainsRune(" -—·•×|/<>《》（）【】[]+，。：？！0123456789", r) {
			return -1
		}
		return r
	}, line)
	for rest != "" {
		n := 0
		for _, w := range menu {
			if len(w) > n && strings.HasPrefix(rest, w) {
				n = len(w)
			}
		}
		if n == 0 {
			return false
		}
		rest = rest[n:]
	}
	return true
}

// sampled are words by which a title calls the paper a sample.
var sampled = []string{
	"范本", "模板", "模版", "范文", "样本", "范例", "样式", "格式", "汇总", "大全", "集锦", "标准文本", "整理版", "完整版", "推荐版", "通用版",
	"正规版", "简易版", "精编版", "简单版", "实用版", "标准版", "免费精选", "精选", "优秀", "精品", "正式版", "空白版", "参考文本", "打印版",
	"精简版", "常用版", "推荐", "word文档", "Word文档", "免费版", "电子版", "最新版", "（最新）", "律师审核版",
}

// paperNames are papers that such a title names.
var paperNames = []string{"合同", "协议", "承诺函", "承诺书", "保证书", "条款", "契约", "保修书", "方案", "责任书", "委托书", "意向书"}

// sampleTitle reports a title that still calls the paper a sample, by the word at h.
func sampleTitle(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
	line := t.All[ps.Start:ps.End]
	if a, _, ok := strings.Cut(line, "甲"); ok && h.End <= ps.Start+len(a) && t.After(ps.Start+len(a), "甲方：", "甲方（") {
		line = strings.TrimRight(a, " ") // 维修合同（标准版）甲方：…
	}
	n := utf8.RuneCountInString(line)
	if ps.Number != "" || ps.Table != nil || n > 40 || strings.ContainsAny(line, "。；") || n > 30 && strings.ContainsAny(line, "，") || t.Before(h.Start, "示") {
		return false
	}
	before := t.All[ps.Start:h.Start]
	after := line[h.End-ps.Start:]
	rest := strings.TrimLeft(after, "（〔[_：资料及 ")
	switch {
	case !lint.Contains(line, paperNames...):
		return false
	case !lint.Contains(before, paperNames...) && !strings.Contains(before, "标准") || h.Start > 600 && ps.Kind != lint.Heading && rest != "":
		return false
	}
	return rest == "" || strings.Trim(rest, "0123456789）)一二三四五六七八九十. ]】〕") == "" || lint.Contains(
		rest, "篇", "推荐", "通用", "精选", "最新", "免费", "下载", "大全", "年", "版", "word", "doc", "附", "的重要性", "注意事项", "的写法",
		"的意义", "一", "二", "三", "1", "2", "3",
	) || rest != after && lint.Contains(rest, "合同", "协议")
}

// terms are words of a statement that an exclamation mark does not make a slogan.
var terms = lint.NewSet(
	"应", "须", "可", "退", "换", "修", "禁止", "严禁", "注意", "请", "切勿", "警告", "危险", "您好", "感谢", "谢谢", "不", "无效", "免费", "元",
	"天", "小时", "年", "月", "日", "负责", "如", "保密", "属实", "声明", "敬礼", "此致", "务必", "确认", "未", "需", "由", "以上",
)

// slogan reports a short exclamation at byte i that says nothing: 让生活更美好！
func slogan(t *lint.Text, ps *lint.Passage, i int) bool {
	if i < ps.Body { // within the printed number
		return false
	}
	s := t.SentenceAt(i)
	a, b := max(s.Start, ps.Body), min(s.End, ps.End)
	text := strings.TrimSpace(t.All[a:b])
	if n := utf8.RuneCountInString(text); n < 6 || n > 32 || ps.Kind == lint.Signing {
		return false
	}
	return !t.HoldsWord(duties, a, b) && !t.HoldsWord(terms, a, b)
}
