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
	own           bool     // the word itself is meant, and what little it is made of, not the term it is glued to
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

// shopBars are what a shop prints in a row under its name: 全国联保 正品保证 假一赔十.
var (
	shopBars = []string{
		"正品保证", "假一赔", "全国联保", "极速发货", "闪电发货", "顺丰包邮", "七天无理由", "厂家直销", "价格透明", "快速上门", "极速上门",
		"满意付款", "先修后付", "修好付款", "上门取送", "全城质保", "免费检测", "修不好不收", "正品配件", "原厂配件", "明码标价", "全国连锁",
		"官方直营", "免费上门", "全天候服务",
	}
	shopBar = lint.NewSet(shopBars...)
)

// adverts are the classes.
var adverts = []advert{
	{page: true, words: []string{
		"展开阅读", "剩余内容", "阅读全文", "发表评论", "您可能关注", "猜你喜欢", "相关推荐", "相关文章", "热门推荐", "本文档共", "资源描述",
		"文档下载", "下载文档", "下载此文档", "免费下载", "原创力文档", "道客巴巴", "百度文库", "豆丁", "该用户很懒", "用户很懒", "转载请注明",
		"本文来源", "本文摘自", "本文作者", "本文标题", "本文链接", "本文导航", "相关合同：", "相关协议：", "相关范本", "相关知识：", "文章导读",
		"内容导读", "以下为正文", "此文为", "来源：网络", "来源于网络", "文章来源", "延伸阅读", "相关阅读", "更多范本", "一键收藏", "听候您的",
		"通过阅读以下", "必威体育", "凯发官方", "求一份", "求协议", "求范本", "下载后可任意编辑", "下载可编辑", "文档评论", "VIP精品文档",
		"猜您喜欢", "您可能感兴趣", "本刊讯", "本报讯", "专业合同封面", "相关热词", "热词搜索", "您可能还喜欢", "你可能还喜欢", "您可能也喜欢",
		"可能还会喜欢", "好评与关注", "赠人玫瑰", "书山有路", "学而不思则", "翻版必究", "学海无涯", "感谢聆听", "谢谢聆听", "描述相符4", "描述相符5",
		"供您学习参考", "仅供您学习", "联系改正或", "与本站立场", "本站内容由", "COUNTRACT", "PERSONALRESUME", "RESUMERESUME",
	}},
	{page: true, words: []string{"阅读次数", "浏览次数", "点击次数", "点击数", "推荐阅读", "返回顶部", "责任编辑"}, is: unstopped},
	{page: true, words: []string{
		"加入购物车", "立即购买", "宝贝详情", "宝贝评价", "累计评价", "商品评价", "看了又看", "买家秀", "收藏宝贝", "收藏商品", "掌柜推荐",
		"店长推荐", "进店逛逛", "联系卖家", "评价有礼", "猜你想",
	}, unless: []string{"甲方", "乙方", "不得", "用户"}},
	{page: true, words: []string{
		"对您是否有帮助", "对你是否有帮助", "是否对您有帮助", "是否对你有帮助", "对您有帮助吗", "对您有用吗", "是否解决了您的", "有用（", "没用（",
		"没有用（", "有帮助（", "没帮助（", "点赞（", "踩（", "我要纠错", "我要提问", "内容有误？", "问题反馈：",
	}, most: 90, unless: twoSides},
	{words: []string{
		"感谢您的惠顾", "感谢惠顾", "谢谢惠顾", "谢谢光临", "感谢光临", "感谢您的光临", "感谢您的购买", "感谢您的选购", "感谢您的选择",
		"感谢您的信任", "感谢您的信赖", "感谢您的支持", "感谢您一直", "感谢您长期", "欢迎惠顾", "欢迎再次", "购物愉快", "使用愉快", "用车愉快",
		"购车愉快", "旅途愉快", "生意兴隆", "财源广进", "阖家幸福", "万事如意", "五星好评哦", "给个好评",
	}, unless: twoSides},
	{words: []string{"新人红包", "领取红包", "领红包", "注册即送", "新用户专享", "下载有礼"}, unless: append([]string{"不得", "涉及"}, twoSides...)},
	{page: true, words: []string{"本回答", "该回答", "此回答", "网友推荐", "网友采纳"}, most: 90, unless: twoSides},
	{words: []string{"亲，", "亲们，"}, is: lineStart},
	{words: []string{"据悉，", "据了解，", "据报道，", "据介绍，", "报告称，", "报道称，", "专家称，", "媒体称，"}, unless: append([]string{"的，"}, append(dutyWords, twoSides...)...)},
	// what a page lets its reader do, and where people talk
	{page: true, words: []string{
		"右上角", "分享给好友", "分享给朋友圈", "分享到朋友圈", "转发朋友圈", "分享本文", "点个赞", "点赞关注", "点赞收藏", "一键三连", "长按二维码",
		"长按图片", "扫码进群", "加群领", "进群领", "关注本号", "转发给朋友", "转发给好友", "转发给身边", "转发本文", "在看点", "点个在看",
		"双击屏幕", "戳这里", "戳下方", "点我领", "点击上方", "蓝字关注", "点击蓝字", "扫一扫，关注", "扫码关注，", "后台回复", "私信领取",
		"关注后回复",
	}, needs: []string{
		"点击", "点右上", "点我", "点个", "戳", "分享", "转发", "收藏", "扫码", "长按", "关注", "后台回复",
	}, most: 120, unless: append([]string{"报修", "付款", "支付", "验收", "按钮", "系统", "页面右上", "加盖", "盖"}, append(dutyWords, twoSides...)...)},
	{words: []string{"知乎", "小红书", "快手", "B站", "贴吧", "微博", "豆瓣", "百度", "论坛"}, needs: []string{
		"搜“", "搜一搜", "搜一下", "一搜", "上搜", "去搜", "搜索“", "查一下", "看看别人", "看攻略", "吐槽", "关注我们", "关注我",
	}, unless: append([]string{"投放", "推广", "账号", "报修", "关键词"}, append(dutyWords, twoSides...)...)},
	{bare: true, words: []string{"亲爱的", "仙女们", "小可爱", "各位新老", "广大新老", "各位亲", "家人们", "宝子们", "姐妹们", "老铁们"}, unless: twoSides, is: lineStart},
	{words: []string{"好评", "晒单", "晒图", "差评", "中差评"}, needs: []string{
		"领", "返", "送", "有礼", "截图", "红包", "请不要", "请勿轻易", "请先", "先联系", "手下留情", "不要着急", "千万别", "先别",
	}, unless: append([]string{"不得", "不影响", "平台", "虚假"}, twoSides...)},
	{words: []string{
		"滴滴客服", "戳客服", "私信客服", "小姐姐", "小哥哥", "来撩", "随时撩", "么么哒", "比心", "划重点", "敲黑板", "闭眼入", "不踩雷", "价格美丽",
		"良心价", "性价比超", "走过路过", "老客户遍布", "客户遍布全", "了解更多优惠", "更多优惠请", "全网最低价", "全市最低价", "全城最低价",
		"店铺会员", "好物推荐",
	}, unless: append([]string{"不得"}, twoSides...)},
	{words: []string{"街坊", "老主顾", "回头客", "左邻右舍", "十里八乡"}, needs: []string{
		"知道", "晓得", "认可", "夸", "说", "信得过", "占", "介绍", "口碑", "为人", "手艺", "实在",
	}, unless: append([]string{"不得", "扰"}, twoSides...)},
	{words: []string{
		"先后承接", "先后通过", "先后获得", "先后荣获", "多次被评", "连续被评", "连年被评", "位居行业", "稳居行业", "行业前三", "行业前列",
		"行业前十", "业内前列", "零投诉，",
	}, unless: bids},
	{words: []string{
		"萌芽状态", "防患于未然", "后顾之忧", "新风尚", "更上一层楼", "新台阶", "做大做强", "锦上添花", "降本增效", "创造更大价值", "创造更大的价值",
		"创造更多价值", "创造最大价值", "提升服务体验", "提升客户体验", "优化服务体验", "优化客户体验", "极致体验", "极致的体验", "赢得甲方",
		"赢得客户", "赢得用户", "赢得市场", "奠定坚实", "奠定良好", "坚实的基础",
	}, unless: []string{"鉴于", "为了", "特", "订立"}},
	{words: []string{
		"回馈广大", "回馈新老", "回馈客户", "回报社会", "回报广大", "家的温暖", "回报甲方", "回报客户", "回报用户", "当成自己的事", "竭诚为甲方",
		"竭诚为客户", "竭诚为用户", "企业的生命线",
	}},
	{words: []string{
		"行销全国", "行销海内外", "深得好评", "深得用户", "深得客户", "深得广大", "就是选择省", "购物无忧", "新篇章", "必将实现", "品质卓越",
		"放心购买", "用户选择了我们", "客户选择了我们", "天天开心", "笑口常开", "值得托付", "就是我们的追求", "是我们的追求", "遥遥领先",
		"困难留给自己", "千家万户的选择", "值得您信赖", "赢得信任", "赢得口碑", "国内知名品牌", "创造未来", "改变生活", "引领行业", "铸就辉煌",
		"众所周知，", "毫无疑问，", "记得有一", "遇到过一", "碰到过一", "有位客户", "有个客户",
	}, unless: bids},
	{page: true, words: []string{
		"评论区", "下方留言", "对本文有任何", "对本文有疑问", "编辑推荐：", "可直接套用", "拿来即用", "拿来就用", "分割线-", "分隔线-", "-分割线",
		"-分隔线", "高级搜索", "希望能给您", "希望能给你", "希望能给大家", "的人还看了", "还浏览了", "当前城市：", "知识扩展", "知识延伸",
		"专业团队起草", "阅读约需", "预计阅读",
	}, most: 150, unless: append([]string{"应", "须", "不得"}, twoSides...)},
	{page: true, words: []string{"提醒您：", "提醒大家"}, needs: []string{"签合同", "签订合同", "签协议", "签订协议", "签约"}, unless: twoSides},
	{words: []string{"您身边的", "你身边的"}, needs: []string{"专家", "管家", "顾问", "医生", "朋友", "帮手"}, unless: twoSides},
	{words: []string{
		"理想选择", "理想的选择", "明智的选择", "明智之选", "不二之选", "不二选择", "年老店", "信誉有保障", "品质有保障", "专属优惠", "即享优惠",
		"专享优惠", "专业的人做", "专业的事交给",
	}, unless: append([]string{"会员"}, append(bids, twoSides...)...)},
	{bare: true, most: 90, words: []string{
		"新动向", "新趋势", "发展趋势", "市场趋势", "行业趋势", "行业动态", "市场动态", "行业现状", "市场现状", "行业洞察", "市场观察", "条款详解",
		"合同详解", "协议详解", "全解析", "深度解析", "相关案例", "案例分享", "签订的注意事项", "签署的注意事项", "起草的注意事项", "签订注意事项",
		"起草注意事项",
	}, unless: twoSides, is: lineEnd},
	{
		own: true, most: 60, words: []string{"官方的", "官网的"}, needs: []string{"售后", "服务", "保修", "质保"},
		is: func(t *lint.Text, ps *lint.Passage, _ lint.Hit) bool { return t.Before(ps.End, "：") },
	},
	{bare: true, page: true, most: 45, is: lineStart, words: []string{
		"范文一", "范文二", "范文三", "范文四", "范文1", "范文2", "模板一", "模板二", "模板1", "模板2", "样本一", "样本二", "样本1", "范本一",
		"范本二", "范本1", "例文一", "例文二",
	}},
	{words: []string{"期待与贵", "期待我们", "共谋发展", "共图发展"}, unless: append([]string{"本着", "原则"}, bids...)},
	{bare: true, most: 90, words: []string{
		"童叟无欺", "货真价实", "物美价廉", "价廉物美", "质优价廉", "薄利多销", "诚信经营", "没有终点", "永远在路上", "最大的收获", "最大的财富",
		"最大的荣耀", "最大的骄傲", "最大的肯定", "最大的动力", "最大的心愿", "最大的追求", "最大的愿望", "最大的褒奖", "最大的快乐", "最好的回报",
		"最好的广告",
	}, unless: append([]string{"的原则"}, bids...)},
	{words: []string{
		"数据表明", "研究发现", "专家指出", "专家建议", "专家表示", "专家认为", "业内人士", "实践证明", "实践表明", "经验表明", "事实证明",
	}, unless: append([]string{"检测", "监测", "运行", "测试", "甲方", "乙方", "双方"}, dutyWords...)},
	{words: []string{
		"建议双方", "建议当事人", "建议签", "建议在", "建议您", "建议咨询", "最好到", "最好在", "最好写", "最好约定", "最好由",
	}, needs: []string{"签字", "签约", "签订", "合同", "协议", "条款", "公证", "律师"}, unless: []string{"有权", "应", "提出", "甲方可", "乙方可", "书面"}},
	{page: true, bare: true, words: []string{
		"律师点评", "律师解读", "律师分析", "专家点评", "案例分析", "【法律依据】", "法条链接", "知识链接", "知识拓展", "拓展阅读", "相关法律法规：",
		"相关法条：", "条款解读", "合同解读", "要点解读", "编辑于",
	}, unless: twoSides, is: lineStart},
	{page: true, words: []string{
		"著作权归作者", "页面加载", "正在加载", "加载失败", "点击重试", "浏览器不支持", "请使用电脑端", "请用电脑端", "文件已损坏，请", "图片已失效",
		"本页面由", "本站访客", "在线人数：", "位访客", "微信同号", "恭候您", "代写", "诚聘", "待遇优厚",
	}, most: 120, unless: append([]string{"率", "故障", "秒", "禁止"}, append(dutyWords, twoSides...)...)},
	{page: true, bare: true, most: 100, words: []string{
		"写作注意", "签订注意", "签约注意", "起草注意", "个注意事项", "大注意事项", "点注意事项", "审查要点", "防范要点", "避坑", "防坑", "陷阱",
		"要领", "起草思路", "拟写思路", "误区", "攻略", "的坑", "教你", "必看", "看懂", "几个办法", "几点提醒", "门道",
	}, needs: []string{"合同", "协议"}, unless: twoSides},
	{words: []string{"件件有", "事事有", "单单有", "句句有", "凡事有", "个个有", "桩桩有"}, needs: []string{"着落", "回音", "落实", "答复", "交代", "结果", "回复", "回应", "响应", "反馈"}},
	{words: []string{"百问不厌", "百拿不厌", "骂不还口", "打不还手", "小修不出", "大修不过", "人无我有", "买得放心", "用得放心", "用得舒心", "有求必应"}},
	{
		words: []string{"合同范本", "合同模板", "协议范本", "协议模板"}, before: []string{"本", "该", "此"},
		needs: []string{"整理", "发布", "适用于", "下载", "仅供", "可根据", "参考"}, unless: twoSides,
	},
	{page: true, words: []string{"相关文档", "热门文档", "最近下载"}, most: len("相关文档推荐")},
	{page: true, words: []string{
		"以上就是", "希望对您", "希望对你", "希望能帮", "希望本文", "希望以上", "有所帮助", "看完你就", "看完您就", "一看就懂", "一文看懂",
		"一文读懂", "带你了解", "带您了解", "觉得本文", "觉得有用", "分享给朋友", "小常识", "小知识：", "小贴士：", "小窍门", "的重要性：", "小编",
	}, unless: []string{"甲方", "乙方", "不得"}},
	{page: true, words: []string{"扫码关注", "关注公众号"}, unless: []string{"甲方", "乙方", "报修", "查询", "投诉", "保修"}},
	{whole: true, words: []string{"服务宗旨", "企业宗旨", "经营宗旨"}, unless: []string{"应当", "不得", "须", "违约", "双方"}, before: []string{"为", "的", "我们", "司", "”为"}},
	{words: []string{
		"调查显示", "研究表明", "中国消费者报告", "文档分享", "版权归原作者", "编辑整理", "范文如下", "点击下载", "点击查看", "感谢您购买",
		"感谢您选", "感谢您惠", "信息化管理有助于", "更多范文：",
	}},
	{words: []string{"调查表明"}},
	{words: []string{"据调查"}, is: unlessData},
	{words: []string{"国家统计局", "行业报告", "调研显示"}, unless: []string{"指数", "为依据", "为准", "调整", "幅度", "涨幅", "CPI", "PPI", "为限"}},
	{words: []string{"统计数据"}, needs: []string{"显示", "表明", "来看", "可知", "指出", "全国", "全球", "行业", "市场"}, is: unlessData, unless: []string{
		"保密", "提供给", "系统数据", "后台数据", "为准", "提交", "报送", "应当", "每月",
	}},
	{words: []string{"数据显示", "据统计", "不完全统计", "统计显示"}, is: unlessData, not: []string{"局", "台账", "口径", "报表"}, unless: []string{
		"系统数据", "后台数据", "以乙方", "以甲方", "为准", "提交", "报送", "应当", "每月",
	}},
	{words: []string{"行业统计"}, needs: []string{"据", "显示", "表明"}, unless: []string{"应当", "报送"}},
	{words: []string{"市场调研"}, needs: []string{"显示", "表明"}},
	{words: []string{"PAGE"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return ps.End-ps.Start <= 12 || t.After(h.End, "  ") || t.Before(h.Start, "第=", "共=")
	}},
	{words: []string{"文/"}, is: func(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.Start == ps.Start }},
	{words: []string{"会员免费"}, needs: []string{"下载", "阅读", "查看"}},
	{words: []string{"版权所有"}, not: []string{"人", "者", "权", "”"}, most: 90},
	{words: []string{"收藏本", "页眉", "页脚：", "上一篇", "下一篇", "上篇：", "下篇：", "前一篇：", "后一篇：", "微信公众号回复"}, most: 90, unless: append([]string{"报告", "稿件"}, twoSides...)},
	{words: []string{"怎么写", "如何写", "该如何", "为什么要签", "为什么需要签", "为何要签", "为什么要订立"}, most: 150},
	{words: []string{"应用场景", "执行中遇到的问题", "遇到的问题及解决"}, most: 60},
	{words: []string{
		"阅读：", "浏览：", "范本网", "合同范本网", "范文网", "点击率：", "发布人：", "发布者：", "投稿人：", "录入者：", "ICP备", "Copyright",
		"信息来源：", "篇一", "篇二", "篇三", "QQ群",
	}, bare: true, most: 90},
	{page: true, most: 90, words: []string{
		"登录后可查看", "登录后查看全文", "查看全文", "阅读时长", "本文字数", "页未看", "页未阅", "页未展示", "继续免费", "剩余部分未", "页，付费",
		"页请付费", "页后需付费",
	}, unless: twoSides},
	{page: true, bare: true, words: []string{"第2篇", "第二篇"}, needs: []string{"第1篇", "第一篇"}},
	{bare: true, most: 60, words: []string{
		"报修热线", "服务热线", "售后热线", "维修热线", "客服热线", "咨询热线", "投诉热线", "抢修热线", "救援热线",
	}, needs: []string{"小时", "全国", "统一", "全天", "全省", "全市"}, unless: append([]string{"应", "须", "公布", "开通", "设立", "提供", "保持", "，", "："}, twoSides...), is: lineEnd},
	{bare: true, most: 120, words: []string{
		"维护双方利益", "保障双方利益", "保障双方权益", "维护双方权益", "明确双方权利义务", "明确双方的权利义务", "保障双方合法权益",
		"维护双方合法权益", "保障您的权益", "维护您的权益",
	}, unless: []string{"为", "特", "经", "根据", "本着", "原则", "应", "依"}, is: lineEnd},
	{own: true, words: []string{"手机版", "电脑版", "安卓版", "苹果版", "官方版", "网投_", "888提款"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return h.Start > ps.Start && (letter(rune(t.All[h.Start-1])) && t.PassageIndex(ps.Start) < 5 || t.Before(h.Start, "_") || t.Before(h.End, "_", "888提款"))
	}},
	{whole: true, words: []string{
		"少不了的", "里最常见的", "中最常见的", "里最常用的", "中最常用的", "必不可少的", "不可缺少的", "不可或缺的", "不可替代的", "离不开的",
	}, needs: []string{
		"部件", "设备", "工具", "产品", "环节", "系统", "设施", "电器", "家电", "用品", "助手", "帮手", "组成部分", "器材", "仪器", "保障", "一环",
		"装置", "机械", "车辆", "交通", "随着", "近年", "如今", "当今", "今天",
	}, unless: append([]string{"资料", "凭证"}, append(bids, twoSides...)...)},
	{words: []string{
		"好评率", "满意率", "满意度", "复购率", "回头率", "返修率", "故障率", "投诉率", "市场占有",
	}, needs: []string{
		"高达", "累计", "已达", "已服务", "稳居", "一直保持", "始终保持", "连续", "仅为", "仅有",
	}, unless: append([]string{"考核", "统计", "低于", "处罚", "扣"}, append(bids, twoSides...)...)},
	{words: []string{
		"累计服务", "累计销售", "累计安装", "累计维修", "已累计", "已为上", "服务过上", "服务过数", "服务过近", "服务过众多",
	}, needs: []string{
		"余家", "多家", "万家", "千家", "百家", "万人", "人次", "万户", "用户", "客户", "万台", "余台",
	}, unless: append([]string{"满", "超过合同", "达到合同", "按"}, append(bids, twoSides...)...)},
	{words: []string{
		"星级服务", "管家式", "保姆式", "一对一贴心", "无微不至", "贴心呵护", "全心全意", "尊贵体验", "尊享服务",
	}, unless: append([]string{"标准", "按", "套餐", "元"}, append(bids, twoSides...)...)},
	{words: []string{
		"专业的团队", "一流的设备", "雄厚的技术", "雄厚的实力", "强大的技术", "完善的服务体系", "完善的售后体系", "优秀的团队", "精湛的技术",
		"精湛的技艺", "过硬的技术", "丰富的维修经验",
	}, needs: []string{"我们", "本公司", "我公司", "我司", "本店", "公司有", "公司拥有"}, unless: bids},
	{page: true, bare: true, most: 90, words: []string{
		"标题|", "范文|", "正文|", "栏目|", "类型|", "推荐访问：", "相关访问：", "延伸访问：", "推荐内容：", "热门内容：",
	}, unless: twoSides, is: lineStart},
	{bare: true, most: 150, words: []string{"全文约", "全文共", "本合同约", "本协议约", "本范本约", "篇幅约", "本合同共约"}, needs: []string{"0字", "千字", "余字"}},
	{words: []string{"给各位分享", "跟各位分享", "与各位分享", "进来看看", "进来看一看", "快来看看", "来看看吧", "不妨一看", "看看吧"}, needs: []string{"合同", "协议", "范本", "模板", "范文"}},
	{words: []string{"本文"}, after: []string{
		"为您", "为你", "给您", "由", "来自", "转载", "为大家", "介绍", "共", "章", "将为", "为Word", "为word",
	}, not: []string{"章由甲", "件", "本"}, unless: twoSides, is: func(t *lint.Text, _ *lint.Passage, h lint.Hit) bool { return !t.Before(h.Start, "草稿：") }},
	{words: []string{"加微信"}, unless: []string{"甲方", "乙方", "不得"}},
	{words: []string{"深受"}, needs: []string{"好评", "欢迎", "信赖", "喜爱", "青睐"}, unless: bids},
	{words: []string{"广泛欢迎", "普遍欢迎", "广泛好评", "普遍好评", "一致好评", "广泛赞誉", "一致称赞", "普遍赞誉", "交口称赞"}, unless: bids},
	{whole: true, words: []string{
		"有重要的法律", "有重要参考", "有重要的参考", "有重要意义", "有重要的意义", "有重要作用", "有重要的作用", "有重要价值", "有着重要",
		"有着不可",
	}, needs: []string{"意义", "价值", "作用"}, unless: append([]string{"理解", "知悉", "认识到", "对买方", "对甲方", "对乙方"}, dutyWords...)},
	{whole: true, words: []string{"在现代", "在当代", "在当今", "在如今", "在现今", "在今天的"}, needs: []string{
		"至关重要", "必不可少", "不可或缺", "扮演着", "犹如", "命脉", "尤为重要", "举足轻重", "重要角色", "关键作用", "十分重要", "离不开", "显得",
	}, unless: append([]string{"甲方", "乙方"}, dutyWords...), is: lineStart},
	{words: []string{"期望双方", "希望双方", "但愿双方", "愿双方", "祝双方", "希望甲乙双方", "期望甲乙双方"}, not: []string{"另", "协商"}, unless: []string{"协商", "违约", "仲裁", "不得"}},
	{words: []string{
		"活动价", "惠价", "秒杀价", "惊爆价", "到手价", "拼团价", "抢购价", "券后价", "会员价", "现价", "团购价",
	}, needs: []string{
		"原价", "市场价", "市面价", "门市价", "日常价", "专柜价", "只要", "仅需", "仅售", "立省",
	}, unless: append([]string{"为准", "不", "按", "应", "差价"}, twoSides...)},
	{page: true, most: 60, words: []string{"网站首页", "本文目录", "目录导读", "文章目录", "导航：首页", "导航：网站"}, unless: append([]string{"应", "公示", "公布"}, twoSides...)},
	{page: true, words: []string{
		"was updated", "was last", "last updated", "last modified", "Last updated", "This sample", "This template", "This document is",
		"This model paper", "was revised by",
	}, most: 160, unless: twoSides},
	{words: []string{"以上是", "以上便是", "以上即是", "上面就是", "以上为"}, needs: []string{
		"协议书，", "合同书，", "承诺书，", "合同范本", "协议范本", "范文", "合同模板", "协议模板",
	}, unless: []string{"本合同", "本协议", "，甲方", "，乙方"}},
	{words: []string{"荣获"}, unless: append([]string{"附件", "复印件", "证明"}, bids...)},
	{words: []string{
		"好评返", "五分好评", "求好评", "给好评", "晒图有礼", "收藏店铺", "关注店铺", "收藏本店", "加购", "限时优惠", "欢迎选购", "欢迎来电",
		"欢迎光临", "共创美好", "携手共创", "美好明天", "美好未来", "美好的明天", "再创佳绩", "规模最大的", "实力最强", "赢天下", "创未来",
		"尊贵会员", "尊贵的会员", "竭诚为您", "为您服务！", "为您效劳", "您的满意", "市场占有率", "行业第一", "全国领先", "业内领先", "国内领先",
		"行业领先", "遍布全国", "遍及全国", "遍及全省", "遍及各地",
	}, unless: bids},
	{whole: true, words: []string{"有助于提高", "有助于提升"}, unless: []string{"应", "须", "不得", "不低于"}},
	{words: []string{"总之，", "综上所述"}, needs: []string{"意义", "有助于", "提高", "促进", "奠定"}},
	{words: []string{"树立良好", "成功案例", "行业标杆", "是企业与客户之间", "共创辉煌", "携手共进", "积极参与行业"}, unless: dutyWords},
	{whole: true, words: []string{
		"客户利益放在", "用户利益放在", "客户放在第一", "用户放在第一", "以客户的需求为", "以用户的需求为", "以客户需求为", "以用户需求为",
		"事再小也是", "客户无小事", "服务无小事", "客户至上", "用户至上", "顾客至上", "信誉至上", "服务至上", "质量至上", "客户第一", "用户第一",
		"顾客第一", "信誉第一", "诚信第一", "以质量求", "以服务求", "以信誉求", "以客户为中心", "以用户为中心", "以顾客为中心", "一如既往",
		"争创一流", "打造一流", "创建一流", "质量第一", "服务第一", "永恒的追求", "不懈的追求", "我们的口号", "我们的宗旨", "服务口号", "领跑者",
		"领导品牌", "行业龙头", "铸就品牌", "赢得未来", "用心服务", "精益求精", "追求卓越", "真诚到永远", "满意是我们", "您的信赖", "信赖之选",
		"好评如潮", "品质保证，", "值得信赖", "共赢未来", "扬帆起航", "谱写新篇", "口碑载道", "首选品牌", "选择我们", "选择本店", "省心又放心",
		"就是选择放心", "市场份额位居", "市场份额排名", "热烈祝贺", "是我们的使命", "我们的使命", "想客户所想", "想用户所想", "想客户之所想",
		"想用户之所想", "急客户所急", "急用户所急", "急客户之所急", "急用户之所急", "没有最好", "永无止境", "尽善尽美", "宾至如归", "亲如一家",
		"视质量为生命", "质量就是生命", "质量是企业的生命", "视客户如", "一切为了客户", "一切为了用户", "一切以客户", "我们的承诺是",
	},
		unless: []string{"应当", "不得", "须", "应", "如", "原则", "鉴于", "违约", "本着", "商标"}},
	{whole: true, words: []string{"具有重要"}, unless: []string{
		"应当", "不得", "须", "违约", "理解", "知悉", "确认", "对买方", "对甲方", "对乙方",
	}, is: func(t *lint.Text, _ *lint.Passage, h lint.Hit) bool {
		return t.HasAny(h.End, min(t.SentenceAt(h.Start).End, h.End+40), "意义", "价值", "作用")
	}},
	{whole: true, words: []string{"起着重要", "重要保障"}, unless: []string{"应当", "不得", "须", "违约"}},
	{words: []string{
		"飞速发展", "快速发展", "迅猛发展", "蓬勃发展", "越来越重要", "日益激烈", "息息相关", "日益普及", "日益普遍", "深入推进", "依赖程度",
		"转型加速", "不断进步", "不断发展", "不断提高", "日新月异", "千家万户", "突飞猛进", "日益提高",
	}, whole: true, needs: []string{"随着", "近年", "如今", "当今", "今天"}, unless: []string{"甲方", "乙方", "鉴于"}},
	{words: []string{
		"更多范文", "更多合同", "更多协议", "更多资料", "更多文档", "更多模板", "欢迎下载",
	}, needs: []string{"下载", "网站", "访问", "关注", "由律师", "公众号", "请到", "查看"}, unless: []string{"甲方", "乙方", "使用说明书"}},
	{words: []string{"法律网", "二维码关注", "长按识别", "服务到家"}, unless: []string{"甲方", "乙方", "应当", "不得"}},
	{words: []string{"点击此处"}, unless: []string{"甲方", "乙方", "同意", "即表示"}},
	{whole: true, words: []string{"仅供参考", "不构成法律意见", "不构成法律建议"}, needs: []string{"范本", "模板", "样本", "范文", "本文", "示范文本", "文档", "内容仅供", "特定项目", "协议或合同"}},
	{words: []string{"某品牌"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return lint.Contains(t.In(t.SentenceAt(h.Start)), "例如", "比如", "如：")
	}},
	{words: []string{"前景广阔", "市场前景", "的必然趋势", "发展的方向"}, whole: true, unless: []string{"甲方", "乙方", "双方", "应当", "不得", "须"}},
	{words: []string{"编者按"}},
	// what a form of the web tells whoever fills it in
	{page: true, words: []string{
		"只能提交一次", "仅能提交一次", "提交后不可", "提交后不能", "提交后无法", "提交后将无法", "一经提交",
	}, needs: []string{"填写", "核对", "核查", "检查"}, most: 240, unless: append([]string{"申请", "用户", "资料"}, twoSides...)},
	{page: true, words: []string{"合同预填写", "合同预览", "协议预览", "并非最终版", "不是最终版"}, most: 300, unless: twoSides},
	{page: true, bare: true, words: []string{"为必填项", "为必填", "是必填项"}, needs: []string{"*", "填写", "下一步"}, most: 120, unless: twoSides},
	{page: true, bare: true, words: []string{"我已阅读", "我已认真阅读", "我已仔细阅读", "我同意以上"}, needs: []string{"协议", "条款", "政策", "规则", "合同"}, most: 150, unless: append([]string{"签", "本人", "您", "即", "。"}, twoSides...), is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return strings.Trim(t.All[ps.Body:h.Start], "□☑√○[] ") == ""
	}},
	{page: true, bare: true, words: []string{
		"扫码添加", "扫码加", "长按添加", "微信扫码", "上一条：", "下一条：", "上一个：", "下一个：",
	}, most: 120, unless: append([]string{"甲方", "乙方", "报修", "查询", "支付", "付款", "验收"}, dutyWords...)},
	// under which licences a site is run
	{
		page: true, bare: true, words: []string{"经营许可证", "文化许可证", "资格证书"},
		needs: []string{"©", "Copyright", "版权所有", "ICP", "网文", "公网安备"}, most: 300, unless: append(dutyWords, twoSides...),
	},
	{whole: true, words: []string{
		"平台宗旨", "平台愿景", "平台使命", "公司愿景", "公司使命", "企业愿景", "企业使命", "品牌愿景", "品牌使命", "我们的愿景", "平台的宗旨",
		"平台的愿景", "平台的使命",
	}, unless: append([]string{"双方", "违反", "违背", "符合"}, dutyWords...)},
	{page: true, words: []string{
		"热门标签", "相关标签", "热搜", "搜索热词", "大家都在搜", "相关搜索", "标签云", "Tags：", "关键词：", "栏目导航", "网友评论", "最新评论",
		"精彩评论", "网友留言", "更多精彩", "查看原图", "上一张", "下一张", "条评论", "人收藏", "人点赞",
	}, unless: []string{"甲方", "乙方", "不得"}},
	{whole: true, words: []string{
		"俗话说", "俗话讲", "俗语说", "常言道", "常言说", "老话说", "老话讲", "古语云", "古语说", "古人云", "古人说", "有道是", "正所谓", "有句话说",
		"谚云", "谚语说", "民谚",
	}},
	{whole: true, words: []string{
		"帮你写一份", "帮您写一份", "作为AI", "作为一个AI", "作为人工智能", "语言模型", "由AI生成", "AI生成的", "希望这份", "希望以上内容",
		"随时告诉我", "请告诉我", "向我提问", "我可以继续", "需要我帮", "是否需要我", "如需进一步修改", "如需调整，请", "当然可以！", "好的，以下",
		"好的，这是", "好的，下面", "没问题，以下",
	}, unless: []string{"数据集", "训练", "标识", "甲方不得", "乙方不得"}},
	{words: []string{"当前第"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		k := strings.IndexByte(t.All[h.End:min(ps.End, h.End+8)], "页"[0])
		return k > 0 && strings.Trim(t.All[h.End:h.End+k], "0123456789 ") == ""
	}},
	{own: true, words: []string{"页共", "页，共", "页/共", "页第"}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return h.Start > ps.Start && isFigure(t.All[h.Start-1]) && !t.HasAny(max(ps.Start, h.Start-45), h.Start, "附件", "报告", "见", "图纸", "文件", "装订", "打印")
	}},
	{page: true, words: []string{
		"使用前必读", "文库协议", "转载请标明", "站内搜索", "上传分享", "本站所有资源", "本站不保证下载", "本站RAR", "上传用户所有", "信息存储空间",
		"提供存储空间", "免费预览", "人认为这篇", "次下载", "人已下载", "人已收藏", "本文已影响", "IP属地", "认证主体：", "内容举报中心",
		"不良信息举报", "Powered by", "All Rights", "All rights", "公网安备", "京ICP", "互联网用户自发", "未经许可不得转", "未经授权不得转",
		"请勿转载", "严禁转载", "与本站无关", "不代表本站", "作者个人观点", "百度搜索", "律师在线", "在线律师", "找律师", "律师网", "免费法律咨询",
		"法律咨询热线", "免费咨询律师", "欢迎咨询律师", "咨询专业律师", "全套模板", "海量范文", "海量合同", "海量模板", "全套资料", "添加好友",
		"点击图片", "开通VIP", "开通会员", "立即成为会员", "VIP畅", "会员畅", "限时特价", "原价￥", "阅读已结束", "页未读", "试读已结束",
		"预览已结束", "试看结束", "以下为全文", "继续阅读", "看完本文", "看完以上", "读完本文", "讲解到这", "介绍到这", "分享到这", "与你分享",
		"本篇文章", "这篇文章", "文本框", "首发于",
	}, unless: []string{"甲方", "乙方", "用户应", "不得将"}},
	{page: true, bare: true, words: []string{
		"我们的优势：", "公司优势：", "服务优势：", "公司亮点：", "上传人：", "贡献者：", "上传用户：", "分享者：", "分享人：", "顶次数：",
		"收藏数：", "下载数：", "推荐星级：", "所需金币：", "所需积分：", "下载豆：", "下载券：", "文档星级：", "内容提供方：", "文档热度：",
		"评分：★", "问题描述：", "问题补充：", "网友提问：", "律师解答：", "律师回答：", "律师回复：", "专家解答：", "写作指导", "写作要点",
		"写作技巧", "写作要领", "写作提示", "写法点拨", "拟写要点", "签约要点", "签订要点", "签订技巧", "适用场景：", "使用场景：", "适用情形：",
		"要点提示", "合同导读", "合同简介：",
	}, unless: twoSides, is: lineStart},
	{
		page: true, bare: true, words: []string{"结语：", "写在最后", "写在前面", "问：", "答：", "Q：", "A：", "问题："},
		needs: []string{"合同", "协议", "律师", "法律", "公证"}, unless: twoSides, is: lineStart,
	},
	{page: true, bare: true, words: []string{
		"有哪些", "是什么", "是怎样的", "注意什么", "注意哪些", "哪些问题", "哪些内容", "哪些条款", "怎么办", "怎么签", "怎么填", "怎么拟", "如何签",
		"如何拟", "如何起草", "如何防范", "有什么区别", "有效吗", "合法吗",
	}, most: 120, needs: []string{"合同", "协议", "承诺书", "保修", "维修", "售后"}, unless: append([]string{"不得", "须"}, twoSides...)},
	// what a page prints above or below each sheet, glued to the term that was there
	{own: true, words: []string{
		"精品文档", "精品合同", "精品范文", "精品资料", "专业文档", "优质文档", "完美WORD格式", "WORD完美格式", "整理为word格式", "整理为Word格式",
		"可编辑word文档", "可编辑Word文档", "名师归纳", "学习资料整理",
	}, is: func(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
		return h.Start == ps.Start || strings.Trim(t.All[h.End:ps.End], ". ") == ""
	}},
	// what a house says of itself
	{words: []string{
		"公司经营", "公司专营", "公司主营", "本店经营", "本店主营", "厂常年", "公司常年", "常年供应", "专业从事", "长期从事", "一直从事", "力量雄厚",
		"销往全国", "从业经历", "工程案例", "老厂", "专注", "品质可靠", "一条龙服务", "一站式服务", "一条龙的服务",
	}, not: []string{
		"范围", "地", "场所", "不善", "情况", "状况", "期限", "活动", "者", "性", "权", "需要", "所", "必", "秘密", "信息", "管理", "的",
	}, unless: append([]string{"资质", "条件", "经验"}, append(bids, twoSides...)...)},
	{
		words: []string{"尽心为", "真诚为", "热忱为", "诚心为", "衷心为", "用心为", "竭力为"},
		needs: []string{"客户", "用户", "顾客", "您", "广大", "业主", "师生", "患者", "消费者"}, unless: append([]string{"应"}, twoSides...),
	},
	{words: []string{
		"烦恼", "排忧解难", "省心", "省时省力", "使用成本低", "运行成本低", "维护成本低", "成本很低", "成本极低", "成本低廉", "费用低廉", "价格低廉",
		"请放心订", "请放心购", "请放心选", "请放心使", "请您放心", "敬请放心", "大可放心", "尽管放心", "内部刊物", "等内部资料", "等内部期刊",
		"刊物赠", "技术沙龙", "用户联谊", "必备之物", "必需之物", "绕不开的",
	}, not: []string{"于"}},
	{words: []string{
		"宗旨“", "宗旨：", "宗旨是“", "理念“", "理念：", "方针“", "企业精神：", "服务口号：",
	}, unless: append([]string{"双方", "制定"}, dutyWords...), is: func(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.End < ps.End }},
	{words: []string{"0字左右", "0字以内", "0字以上", "字数要求", "字数不少于"}, needs: []string{"写", "篇", "文"}, unless: twoSides},
	{words: []string{
		"常见问题解答", "常见问题解答（FAQ）", "常见问答", "FAQ", "SERVICE", "SERVICES", "LIFETIME SERVICE", "ABOUT US", "CONTACT US",
		"COMPANY PROFILE", "公司简介", "企业简介", "我们的优势", "荣誉资质", "合作客户", "为什么选择我们",
	}, is: func(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.Start == ps.Body && h.End == ps.End }},
	{words: []string{"RESUME"}, most: 24},
	{page: true, bare: true, most: 45, words: []string{"客服QQ", "咨询QQ", "在线QQ", "QQ客服", "Abstract", "Keywords", "上传于20"}, unless: twoSides, is: lineStart},
	{words: []string{"[M]", "[J]"}, needs: []string{"出版社", "期", "学报"}, unless: twoSides},
	{most: 75, words: []string{
		"协议的重要性", "合同的重要性", "协议的意义", "合同的意义", "协议的作用", "合同的作用", "协议的概念", "合同的概念", "协议的必要性",
		"合同的必要性", "协议的注意事项", "合同的注意事项", "协议的写法", "合同的写法", "协议的特点", "合同的特点", "售后服务的重要性",
		"售后服务的意义", "售后服务的概念",
	}, unless: append([]string{"本协议", "本合同"}, twoSides...), is: lineEnd},
	{page: true, bare: true, most: 75, words: shopBars, is: func(t *lint.Text, ps *lint.Passage, _ lint.Hit) bool {
		return len(t.PlacesIn(shopBar, ps.Start, ps.End)) > 1 && !t.Holds(pauses, ps.Start, ps.End)
	}},
}

// unstopped reports a line that names a thing of the page and does not say anything: 推荐阅读：维修合同.
func unstopped(t *lint.Text, ps *lint.Passage, _ lint.Hit) bool {
	return !t.Before(ps.End, "。", "；")
}

// lineEnd reports a word that its line ends with, in no table.
func lineEnd(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool {
	return h.End == ps.End && ps.Table == nil
}

// lineStart reports a word that its line begins with.
func lineStart(_ *lint.Text, ps *lint.Passage, h lint.Hit) bool { return h.Start == ps.Body }

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
		len(a.unless) > 0 && lint.Contains(strings.Replace(text, t.All[h.Start:h.End], "", 1), a.unless...):
		return false
	}
	return a.is == nil || a.is(t, ps, h)
}
