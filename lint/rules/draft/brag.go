package draft

import "qiyue/lint"

var (
	// ranks put a house or its goods before all others, favours tell who likes them, throngs how many.
	ranks   = lint.NewSet("第一品牌", "第一名", "销量第一", "口碑第一", "品质第一品", "行业第一", "全国第一", "全市第一", "全省第一", "本地第一", "排名第一", "年第一", "年蝉联", "蝉联", "榜首", "之首", "冠军", "领先", "领跑", "领军", "前三甲", "前三强", "十强", "百强", "金牌", "匠心", "匠造", "标杆", "翘楚", "首屈一指", "独占鳌头", "名列前茅", "数一数二", "同行的三分之一", "老字号", "王牌", "顶级品牌", "驰名", "知名品牌", "一线品牌", "名牌")
	favours = lint.NewSet("好评", "口碑", "信赖", "信得过", "青睐", "追捧", "共同的选择", "共同选择", "一致选择", "明智之选", "的选择", "首选", "有口皆碑", "交口称赞", "赞誉", "认可", "喜爱", "推崇", "好口碑", "放心之选", "销量", "市场占有", "返修率", "回头客", "赢得")
	throngs = lint.NewSet("万千", "千家万户", "千万家庭", "万家", "亿万", "百万", "千万", "广大", "无数", "众多", "家喻户晓", "家家户户", "全国", "全球", "全网", "业内", "行业", "同行", "百姓", "老百姓", "连续", "多年", "年来", "十年", "年磨", "几代人")
	// obliging are words of a statement that binds somebody, or measures him.
	obliging = lint.NewSet("甲方", "乙方", "丙方", "双方", "应", "须", "不得", "有权", "保证", "承诺", "不低于", "不少于", "考核", "标准", "资质", "评分", "如", "则", "违约", "支付", "元", "排名第一的", "中标", "投标", "供应商", "名单", "选用", "采用", "产品为", "指")
)

// bragging reports a sentence that ranks a house or its goods and tells how many like them, and binds nobody:
// 本地第一品牌，赢得万千酒店好评.
func bragging(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(ranks) {
		ps := &t.Passages[s.Passage]
		a, b := max(s.Start, ps.Body), s.End
		if ps.Kind == lint.Signing || ps.Residue || ps.Table != nil || b-a > 240 || t.Holds(obliging, a, b) || !t.Holds(favours, a, b) && !t.Holds(throngs, a, b) || advertised(p, a, b) || t.HoldsFrame(a, b, praising, surveys) {
			continue
		}
		p.Flag(t.Within(a, b, 60))
	}
}
