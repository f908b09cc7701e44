package draft

import (
	"strings"

	"qiyue/lint"
)

// advert is a class of words of statistics, advertising, slogans and web pages, and what
// must and must not stand around such a word for its sentence to be no agreement.
type advert struct {
	words         []string
	page          bool     // of web pages: the whole of a short line is meant
	whole         bool     // the sentence is meant from its beginning
	most          int      // bytes of the line at most
	bare          bool     // not in a numbered line
	needs, unless []string // one of them stands in the sentence, none of them does
	before, after []string // one of them stands right there
	not           []string // none of them stands right behind the word
	is            func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool
}

// twoSides, dutyWords and bids are words of a statement that is a term, whatever it praises.
var (
	twoSides  = []string{"甲方", "乙方"}
	dutyWords = []string{"应当", "不得", "须"}
	bids      = []string{"应当", "不得", "须", "应", "如", "保证", "不低于", "鉴于", "以下简称", "违约"}
)

// adverts are the classes.
var adverts = []advert{
	{page: true, words: []string{
		"展开阅读全文", "阅读全文", "发表评论", "您可能关注", "猜你喜欢", "相关推荐", "相关文章", "热门推荐", "本文档共", "资源描述", "文档下载", "下载文档", "下载此文档", "免费下载", "原创力文档", "道客巴巴", "百度文库", "豆丁", "该用户很懒", "用户很懒", "转载请注明",
		"本文来源", "本文摘自", "本文作者", "本文标题", "本文链接", "本文导航", "相关合同：", "相关协议：", "相关范本", "相关知识：", "文章导读", "内容导读", "以下为正文", "此文为", "来源：网络", "来源于网络", "文章来源", "阅读次数", "浏览次数", "点击次数", "点击数", "推荐阅读", "延伸阅读", "相关阅读", "更多范本", "一键收藏", "听候您的", "通过阅读以下", "返回顶部", "必威体育", "凯发官方", "求一份", "求协议", "求范本",
		"下载后可任意编辑", "下载可编辑", "文档评论", "VIP精品文档", "猜您喜欢", "您可能感兴趣", "本刊讯", "本报讯", "专业合同封面", "COUNTRACT", "PERSONALRESUME", "RESUMERESUME"}},
	{page: true, words: []string{"加入购物车", "立即购买", "宝贝详情", "宝贝评价", "累计评价", "商品评价", "看了又看", "买家秀", "收藏宝贝", "收藏商品", "掌柜推荐", "店长推荐", "进店逛逛", "联系卖家", "评价有礼", "猜你想"}, unless: []string{"甲方", "乙方", "不得", "用户"}},
	{page: true, words: []string{"对您是否有帮助", "对你是否有帮助", "是否对您有帮助", "是否对你有帮助", "对您有帮助吗", "对您有用吗", "是否解决了您的", "有用（", "没用（", "没有用（", "有帮助（", "没帮助（", "点赞（", "踩（", "我要纠错", "我要提问", "内容有误？", "问题反馈："}, most: 90, unless: twoSides},
	{words: []string{"感谢您的惠顾", "感谢惠顾", "谢谢惠顾", "谢谢光临", "感谢光临", "感谢您的光临", "感谢您的购买", "感谢您的选购", "感谢您的选择", "感谢您的信任", "感谢您的信赖", "感谢您的支持", "感谢您一直", "感谢您长期", "欢迎惠顾", "欢迎再次", "购物愉快", "使用愉快", "用车愉快", "购车愉快", "旅途愉快", "生意兴隆", "财源广进", "阖家幸福", "万事如意", "五星好评哦", "给个好评"}, unless: twoSides},
	{words: []string{"亲，", "亲们，", "亲爱的顾客", "亲爱的客户", "亲爱的买家", "亲爱的用户", "亲爱的车主", "亲爱的业主"}, is: func(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.Start == ps.Body }},
	{words: []string{"件件有", "事事有", "单单有", "句句有", "凡事有", "个个有", "桩桩有"}, needs: []string{"着落", "回音", "落实", "答复", "交代", "结果", "回复", "回应", "响应", "反馈"}},
	{words: []string{"百问不厌", "百拿不厌", "骂不还口", "打不还手", "小修不出", "大修不过", "人无我有", "买得放心", "用得放心", "用得舒心", "有求必应"}},
	{words: []string{"合同范本", "合同模板", "协议范本", "协议模板"}, before: []string{"本", "该", "此"}, needs: []string{"整理", "发布", "适用于", "下载", "仅供", "可根据", "参考"}, unless: twoSides},
	{page: true, words: []string{"相关文档", "热门文档", "最近下载"}, most: len("相关文档推荐")},
	{page: true, words: []string{"以上就是", "希望对您", "希望对你", "希望能帮", "希望本文", "希望以上", "有所帮助", "觉得本文", "觉得有用", "分享给朋友", "小常识", "小知识：", "小贴士：", "小窍门", "的重要性：", "小编", "责任编辑"}, unless: []string{"甲方", "乙方", "不得"}},
	{page: true, words: []string{"扫码关注", "关注公众号"}, unless: []string{"甲方", "乙方", "报修", "查询", "投诉", "保修"}},
	{whole: true, words: []string{"服务宗旨", "企业宗旨", "经营宗旨"}, unless: []string{"应当", "不得", "须", "违约", "双方"}, before: []string{"为", "的", "我们", "司", "”为"}},
	{words: []string{"调查显示", "研究表明", "中国消费者报告", "文档分享", "版权归原作者", "编辑整理", "范文如下", "点击下载", "点击查看", "感谢您购买", "感谢您选", "感谢您惠", "信息化管理有助于", "更多范文："}},
	{words: []string{"调查表明"}},
	{words: []string{"据调查"}, is: unlessData},
	{words: []string{"国家统计局", "行业报告", "调研显示"}, unless: []string{"指数", "为依据", "为准", "调整", "幅度", "涨幅", "CPI", "PPI", "为限"}},
	{words: []string{"数据显示", "统计数据", "据统计", "统计显示"}, is: unlessData, not: []string{"局", "台账", "口径", "报表"}, unless: []string{"系统数据", "后台数据", "以乙方", "以甲方", "为准", "提交", "报送", "应当", "每月"}},
	{words: []string{"行业统计"}, needs: []string{"据", "显示", "表明"}, unless: []string{"应当", "报送"}},
	{words: []string{"市场调研"}, needs: []string{"显示", "表明"}},
	{words: []string{"PAGE"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return ps.End-ps.Start <= 12 || t.After(h.End, "  ")
	}},
	{words: []string{"文/"}, is: func(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.Start == ps.Start }},
	{words: []string{"会员免费"}, needs: []string{"下载", "阅读", "查看"}},
	{words: []string{"版权所有", "收藏本", "页眉", "页脚：", "上一篇", "下一篇", "微信公众号回复"}, most: 90},
	{words: []string{"怎么写", "如何写", "该如何"}, most: 150},
	{words: []string{"应用场景", "执行中遇到的问题", "遇到的问题及解决"}, most: 60},
	{words: []string{"阅读：", "浏览：", "范本网", "合同范本网", "范文网", "点击率：", "发布人：", "发布者：", "投稿人：", "录入者：", "ICP备", "Copyright", "信息来源：", "篇一", "篇二", "篇三", "QQ群"}, bare: true, most: 90},
	{words: []string{"本文"}, after: []string{"由", "来自", "转载", "为大家", "介绍", "共", "章", "将为", "为Word", "为word"}, not: []string{"章由甲", "件", "本"}, unless: twoSides, is: func(t *lint.Text, _ *lint.Passage, h lint.Hit) bool { return !t.Before(h.Start, "草稿：") }},
	{words: []string{"加微信"}, unless: []string{"甲方", "乙方", "不得"}},
	{words: []string{"深受"}, needs: []string{"好评", "欢迎", "信赖", "喜爱", "青睐"}, unless: bids},
	{words: []string{"荣获"}, unless: append([]string{"附件", "复印件", "证明"}, bids...)},
	{words: []string{"好评返", "五分好评", "求好评", "给好评", "晒图有礼", "收藏店铺", "关注店铺", "收藏本店", "加购", "限时优惠", "欢迎选购", "欢迎来电", "欢迎光临", "共创美好", "携手共创", "美好明天", "美好未来", "美好的明天", "再创佳绩", "竭诚为您", "您的满意", "市场占有率", "行业第一", "全国领先", "业内领先", "国内领先", "行业领先", "遍布全国"}, unless: bids},
	{whole: true, words: []string{"有助于提高", "有助于提升"}, unless: []string{"应", "须", "不得", "不低于"}},
	{words: []string{"总之，", "综上所述"}, needs: []string{"意义", "有助于", "提高", "促进"}},
	{words: []string{"树立良好", "成功案例", "行业标杆", "是企业与客户之间", "共创辉煌", "携手共进", "积极参与行业"}, unless: dutyWords},
	{words: []string{"客户至上", "用户至上", "顾客至上", "信誉至上", "服务至上", "质量至上", "客户第一", "用户第一", "顾客第一", "信誉第一", "诚信第一", "以质量求", "以服务求", "以信誉求", "以客户为中心", "以用户为中心", "以顾客为中心", "一如既往", "争创一流", "打造一流", "创建一流", "质量第一", "服务第一", "永恒的追求", "不懈的追求", "我们的口号", "我们的宗旨", "服务口号", "领跑者", "领导品牌", "行业龙头", "铸就品牌", "赢得未来", "用心服务", "精益求精", "追求卓越", "真诚到永远", "满意是我们", "您的信赖", "信赖之选", "好评如潮",
		"品质保证，", "值得信赖", "共赢未来", "扬帆起航", "谱写新篇", "口碑载道", "首选品牌", "选择我们", "选择本店", "省心又放心", "就是选择放心", "市场份额位居", "市场份额排名", "热烈祝贺", "是我们的使命", "我们的使命", "想客户所想", "想用户所想", "想客户之所想", "想用户之所想", "急客户所急", "急用户所急", "急客户之所急", "急用户之所急", "没有最好", "永无止境", "尽善尽美", "宾至如归", "亲如一家", "视质量为生命", "质量就是生命", "质量是企业的生命", "视客户如", "一切为了客户", "一切为了用户", "一切以客户", "我们的承诺是"},
		unless: []string{"应当", "不得", "须", "应", "如", "原则", "鉴于", "违约", "本着", "商标"}},
	{whole: true, words: []string{"具有重要"}, unless: []string{"应当", "不得", "须", "违约"}, is: func(t *lint.Text, _ *lint.Passage, h lint.Hit) bool {
		return t.HasAny(h.End, min(t.SentenceAt(h.Start).End, h.End+40), "意义", "价值", "作用")
	}},
	{whole: true, words: []string{"起着重要", "重要保障"}, unless: []string{"应当", "不得", "须", "违约"}},
	{words: []string{"飞速发展", "快速发展", "迅猛发展", "蓬勃发展", "越来越重要", "日益激烈", "不可缺少的", "不可或缺的", "必不可少的", "息息相关", "日益普及", "日益普遍", "深入推进", "依赖程度", "转型加速"}, whole: true, needs: []string{"随着", "近年", "如今", "当今", "今天"}, unless: []string{"甲方", "乙方", "鉴于"}},
	{words: []string{"更多范文", "更多合同", "欢迎下载"}, needs: []string{"下载", "网站", "访问", "关注", "由律师", "公众号"}, unless: []string{"甲方", "乙方", "使用说明书"}},
	{words: []string{"法律网", "二维码关注", "长按识别", "服务到家"}, unless: []string{"甲方", "乙方", "应当", "不得"}},
	{words: []string{"点击此处"}, unless: []string{"甲方", "乙方", "同意", "即表示"}},
	{whole: true, words: []string{"仅供参考"}, needs: []string{"范本", "模板", "样本", "范文", "本文", "示范文本", "文档", "内容仅供", "特定项目", "协议或合同"}},
	{words: []string{"某品牌"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return lint.Contains(t.In(t.SentenceAt(h.Start)), "例如", "比如", "如：")
	}},
	{words: []string{"前景广阔", "市场前景", "的必然趋势", "发展的方向"}, whole: true, unless: []string{"甲方", "乙方", "双方", "应当", "不得", "须"}},
	{words: []string{"编者按"}},
	{page: true, words: []string{"热门标签", "相关标签", "热搜", "搜索热词", "大家都在搜", "相关搜索", "标签云", "Tags：", "关键词：", "栏目导航", "网友评论", "最新评论", "精彩评论", "网友留言", "推广链接", "更多精彩", "查看原图", "上一张", "下一张", "条评论", "人收藏", "人点赞"}, unless: []string{"甲方", "乙方", "不得"}},
	{whole: true, words: []string{"俗话说", "俗话讲", "俗语说", "常言道", "常言说", "老话说", "老话讲", "古语云", "古语说", "古人云", "古人说", "有道是", "正所谓", "有句话说", "谚云", "谚语说", "民谚"}},
	{whole: true, words: []string{"作为AI", "作为一个AI", "作为人工智能", "语言模型", "由AI生成", "AI生成的", "希望这份", "希望以上内容", "随时告诉我", "请告诉我", "向我提问", "我可以继续", "需要我帮", "是否需要我", "如需进一步修改", "如需调整，请", "当然可以！", "好的，以下", "好的，这是", "好的，下面", "没问题，以下"}, unless: []string{"数据集", "训练", "标识", "甲方不得", "乙方不得"}},
	{words: []string{"当前第"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		k := strings.IndexByte(t.All[h.End:min(ps.End, h.End+8)], "页"[0])
		return k > 0 && strings.Trim(t.All[h.End:h.End+k], "0123456789 ") == ""
	}},
	{words: []string{"页共", "页，共", "页/共"}, unless: []string{"附件", "报告", "见", "图纸", "文件", "装订", "打印"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return h.Start > ps.Start && isFigure(t.All[h.Start-1])
	}},
	{words: []string{"RESUME"}, most: 24},
}

func isFigure(c byte) bool { return c >= '0' && c <= '9' }

// unlessData reports that no 数 makes another word of it: 数据统计.
func unlessData(t *lint.Text, _ *lint.Passage, h lint.Hit) bool {
	return !t.Before(h.Start, "数")
}

// advertOf is the class of a word.
var advertOf = func() map[string]*advert {
	of := map[string]*advert{}
	for k := range adverts {
		for _, w := range adverts[k].words {
			of[w] = &adverts[k]
		}
	}
	return of
}()

// advertWords are all words of the classes.
func advertWords() []string {
	var words []string
	for _, a := range adverts {
		words = append(words, a.words...)
	}
	return words
}

// holds reports that the word at h is of the class, where it stands.
func (a *advert) holds(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
	text := t.In(t.SentenceAt(h.Start))
	switch {
	case a.most > 0 && ps.End-ps.Start > a.most,
		a.bare && ps.Number != "",
		a.page && ps.Number != "" && lint.Contains(text, "用户", "为准", "需要", "应", "须", "计一次", "计费", "权利人"), // a term about pages
		len(a.before) > 0 && !t.Before(h.Start, a.before...),
		len(a.after) > 0 && !t.After(h.End, a.after...),
		len(a.not) > 0 && t.After(h.End, a.not...),
		len(a.needs) > 0 && !lint.Contains(text, a.needs...),
		len(a.unless) > 0 && lint.Contains(text, a.unless...):
		return false
	}
	return a.is == nil || a.is(t, ps, h)
}
