package draft

import "qiyue/lint"

var (
	// ranks put a house or its goods before all others, favours tell who likes them, throngs how many.
	ranks = lint.NewSet(
		"第一品牌", "第一名", "销量第一", "口碑第一", "品质第一品", "行业第一", "全国第一", "全市第一", "全省第一", "本地第一", "排名第一", "年第一",
		"年蝉联", "蝉联", "榜首", "之首", "冠军", "领先", "领跑", "领军", "前三甲", "前三强", "十强", "百强", "金牌", "匠心", "匠造", "标杆", "翘楚",
		"丰碑", "首家", "业内唯一", "百年基业", "匠人", "传奇", "典范", "辉煌", "竖大拇指", "竖起大拇指", "全国最低", "全国最高", "全市最低",
		"全国最大", "最受欢迎", "首屈一指", "独占鳌头", "名列前茅", "数一数二", "同行的三分之一", "老字号", "王牌", "顶级品牌", "驰名", "知名品牌",
		"一线品牌", "名牌",
	)
	favours = lint.NewSet(
		"好评", "口碑", "信赖", "信得过", "青睐", "追捧", "共同的选择", "共同选择", "一致选择", "明智之选", "的选择", "首选", "有口皆碑", "交口称赞",
		"赞誉", "认可", "喜爱", "推崇", "好口碑", "放心之选", "销量", "市场占有", "返修率", "回头客", "赢得",
	)
	throngs = lint.NewSet(
		"万千", "千家万户", "千万家庭", "万家", "亿万", "百万", "千万", "广大", "无数", "众多", "家喻户晓", "家家户户", "全国", "全球", "全网",
		"业内", "行业", "同行", "百姓", "老百姓", "连续", "多年", "年来", "十年", "年磨", "几代人",
	)
	// obliging are words of a statement that binds somebody, or measures him.
	obliging = lint.NewSet(
		"甲方", "乙方", "丙方", "双方", "应当", "应按", "应由", "应向", "应予", "应为", "应达", "须", "不得", "有权", "保证", "承诺", "不低于",
		"不少于", "考核", "标准", "资质", "评分", "如", "则", "违约", "支付", "元", "排名第一的", "中标", "投标", "供应商", "名单", "选用", "采用",
		"产品为", "指",
	)
)

// bragging reports a sentence that ranks a house or its goods and tells how many like them, and binds nobody:
// 本地第一品牌，赢得万千酒店好评.
func bragging(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(ranks) {
		ps := &t.Passages[s.Passage]
		a, b := max(s.Start, ps.Body), s.End
		if ps.Kind == lint.Signing || ps.Residue || ps.Table != nil || b-a > 240 || t.HoldsWord(obliging, a, b) || !t.Holds(favours, a, b) && !t.Holds(throngs, a, b) || advertised(p, a, b) || t.HoldsFrame(a, b, praising, surveys) {
			continue
		}
		p.Flag(t.Within(a, b, 60))
	}
}

// Shares of what people think or what fails, and what befell somebody, are statistics and tales that bind nobody:
// 据协会调查，八成故障源自保养不当; 小王的空调坏了，打了我们的电话.
var (
	shares = []string{
		"八成", "九成", "七成", "六成", "五成", "四成", "三成", "半数", "过半", "大半", "绝大多数", "大多数", "十有八九", "%的", "%以上的",
		"三分之一的", "三分之二的", "四分之三的", "市场规模", "年增长率", "渗透率",
	}
	whoOrWhat = []string{"用户", "客户", "消费者", "顾客", "业主", "故障", "企业", "纠纷", "投诉", "事故", "家庭", "车主", "受访", "人", "达", "已达", "将达", "超过", "突破"}
	opinions  = []string{"源自", "源于", "来自", "起因", "出在", "由于", "因为", "看重", "认为", "选择", "表示", "关注", "满意", "愿意", "反映", "青睐", "遇到过", "亿", "亿元", "万亿"}
	surveyed  = lint.NewFrame(24, shares, whoOrWhat, opinions)
	// finders are those who are said to have found something out, findings how it is said.
	finders  = []string{"研究", "调查", "调研", "专家", "业内", "咨询机构", "研究机构", "白皮书", "媒体", "学者", "有数据", "大数据"}
	findings = []string{"指出", "显示", "表明", "认为", "称，", "发现", "证实", "报道", "说明，", "佐证"}
	reported = lint.NewFrame(9, finders, findings)
	// ourselves is how a house speaks of itself, feats what it did, manyOf how often, honours what it was called.
	ourselves = []string{"我们", "本店", "我店", "本公司", "我司", "本厂", "我厂", "本品牌", "本中心", "小店", "敝店", "我公司", "咱们"}
	feats     = []string{"服务过", "修过", "修好过", "卖出", "售出", "做过", "合作过", "成交", "接待过", "安装过", "被评为", "获评", "荣获", "荣膺", "入选", "当选", "被授予", "摘得", "斩获", "蝉联"}
	manyOf    = []string{
		"超过", "逾", "余", "多家", "多台", "多户", "多年", "不下", "上万", "上千", "无数", "最", "优秀", "先进", "称号", "示范", "诚信", "满意",
		"信得过", "十佳", "标兵", "放心", "金奖", "大奖",
	}
	feat    = lint.NewFrame(36, ourselves, feats, manyOf)
	someone = []string{
		"小王", "小李", "小张", "小刘", "老王", "老李", "老张", "王先生", "李先生", "张先生", "王女士", "李女士", "张女士", "王阿姨", "李阿姨",
		"张阿姨", "张大妈", "李大爷", "张大爷", "王大爷", "刘大爷", "王大妈", "刘阿姨", "陈阿姨", "赵阿姨", "老人家", "有位客户", "有一位",
		"有位业主", "一位客户", "一位业主", "一位老人", "邻居", "前几天", "有一次", "有一回", "去年冬天", "去年夏天",
	}
	endings = []string{"坏了", "修好了", "解决了", "多亏", "找到我们", "找到本店", "打了我们", "拨打了", "感动", "锦旗", "手艺好", "点赞", "大拇指", "夸", "连声", "笑了", "恢复如初", "又能用了"}
	tale    = lint.NewFrame(60, someone, endings)
)

// statistics reports such shares and tales.
func statistics(p *lint.Pass) {
	t := p.Text
	for _, f := range []struct {
		frame *lint.Frame
		head  *lint.Set
	}{{surveyed, shareSet}, {tale, someoneSet}, {reported, finderSet}, {feat, ourselvesSet}} {
		for s := range t.SentencesWith(f.head) {
			ps := &t.Passages[s.Passage]
			a := max(s.Start, ps.Body)
			if !t.HoldsFrame(a, s.End, f.frame) || ps.Kind != lint.Body || ps.Residue || ps.Table != nil || t.HoldsWord(owing, a, s.End) || advertised(p, a, s.End) || t.HoldsFrame(a, s.End, surveys, instances) {
				continue
			}
			p.Flag(t.Within(a, s.End, 60))
		}
	}
}

var (
	shareSet, someoneSet, finderSet, ourselvesSet = lint.NewSet(shares...), lint.NewSet(someone...), lint.NewSet(finders...), lint.NewSet(ourselves...)
	// owing are words of a duty or a term.
	owing = lint.NewSet(
		"甲方", "乙方", "丙方", "双方", "应当", "应按", "应由", "应向", "方应", "应予", "应为", "须", "不得", "有权", "同意", "表决", "考核", "扣",
		"违约", "支付", "赔偿", "如果", "的，", "联系人", "负责人", "签字",
	)
)
