package wording

import (
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/words"
)

// A duty told by the manner alone is owed in no certain way, whatever the deed
// is: 应认真组织巡查, 须大力开拓市场, 遵守场内规定，文明停放.

var (
	// mannerly are adverbs that praise what they stand before.
	mannerly = lint.NewSet(
		"踊跃", "认真", "仔细", "大力", "科学", "规范", "文明", "高效", "深入", "有序", "热情", "礼貌", "诚恳", "灵活", "密切", "合理", "充分",
		"用力", "专业", "周密", "稳步", "扎实", "谨慎", "全面", "彻底", "好生", "好好", "悉心", "用心", "上心", "尽心", "精心", "细心", "小心",
		"留心", "留神", "耐心", "倾心", "潜心", "专心", "勤加", "多加", "妥为", "善为", "善加", "妥加", "严加", "广为", "着力", "卖力", "着意",
		"牢牢", "狠狠", "常加", "勉力", "殷勤",
	)
	// adverbial are those that, where a statement begins with them, tell how it is
	// done and belong to no noun.
	adverbial = []string{"认真", "仔细", "大力", "文明", "深入", "热情", "礼貌", "诚恳", "稳步", "扎实", "彻底", "周密"}
	// bidding stand right before one where it tells how a duty is done.
	bidding = lint.NewSet("应", "应当", "应该", "须", "必须", "需", "务必", "要", "负责", "保证", "承诺", "并应", "并", "将")
	// inward begin deeds by which nothing is done for the other side, or that the
	// law speaks of with such words.
	inward = []string{
		"保管", "工作", "负责", "熟悉", "按", "阅读", "阅知", "研读", "研究", "审阅", "了解", "理解", "知悉", "认识", "考虑", "评估", "判断", "协商",
		"听取", "核对", "倾听", "关注", "履行本", "遵守", "执行", "贯彻", "履行", "行使", "选择", "学习", "解释", "预见", "预期", "怀疑", "相信",
		"期待", "尊重", "核查", "确认", "沟通", "尊敬", "使用年限", "使用期限", "使用寿命", "地", "的", "性", "化", "且", "和", "、", "与", "及",
		"或", "运行", "分摊", "补偿", "费用", "开支", "注意", "谨慎", "理由", "需要", "期限", "时间", "损耗", "商业", "努力", "措施", "范围",
	}
)

// mannered finds duties that only their manner tells.
func mannered(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(mannerly) {
		sen, a, b, ok := around(t, h)
		if !ok {
			continue
		}
		if h.Start == a && h.Start == t.PassageAt(h.Start).Body {
			if c := newPlace(t, words.Found{Start: h.Start, End: h.End}); !c.required() {
				continue
			}
		} else if !t.Ends(bidding, h.Start) && (h.Start != a || !t.After(a, adverbial...)) || !duty(t.All[sen.Start:h.Start]) {
			continue
		}
		if lint.HasPrefix(t.All[h.End:b], inward...) || utf8.RuneCountInString(t.All[h.End:b]) < 2 {
			continue
		}
		if lint.Contains(t.All[a:h.Start], "双方", "各方", "您", "用户", "不", "未", "投资") {
			continue
		}
		take("小心", h.Start, h.End)
	}
}
