package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// Evaluative predicates are an open class: any adjective may follow a word of
// duty and end the statement (扶手应圆润；包厢应保持宁静). Two characters are read as
// such an adjective when general vocabulary has them or when both are
// morphemes that only praise; four when both halves are or when they end in
// one of the ways that idioms of praise do.

// leads are the words of duty a predicate may follow.
var leads = lint.NewSet("应", "应当", "应该", "须", "必须", "需", "务必", "要", "保持", "做到", "提供", "配备", "采用", "使用", "安排", "营造", "创造")

// attributive are the leads after which the adjective stands before a noun:
// 提供宜人的环境.
var attributive = map[string]bool{"提供": true, "配备": true, "采用": true, "使用": true, "安排": true, "营造": true, "创造": true}

// morphemes only praise when two of them make a word.
const morphemes = "亮洁净整齐平稳牢坚实靠顺畅滑柔软挺直圆满足丰厚充裕健壮茂盛旺鲜嫩香甜美佳良优好善妥适宜匀密严细致精巧妙灵敏捷便清晰朗透彻广阔宽敞舒爽静宁温和馨暖凉润友诚恳勤恭谦雅端庄"

// plain are pairs of morphemes that are verbs or facts.
var plain = lint.NewSet(
	"满足", "充满", "清洁", "平整", "严密", "完好", "真实", "实足", "足实", "充实", "实测", "整平", "清净", "细整", "足满", "整洁", "牢靠",
	"牢固", "清晰", "良好", "优良", "美满", "和善", "善良", "平和", "平静", "严整", "便利", "精密", "密实", "平直", "挺直", "平实", "静平",
	"直通", "灵便", "妥善", "适宜", "顺畅", "平稳", "舒适",
)

// adjectives are general vocabulary whose parts are not all morphemes of praise.
var adjectives = set(
	"洪亮", "响亮", "自然", "生动", "大方", "大气", "醒目", "独特", "友好", "热情", "简便", "简单", "饱满", "湿润", "干爽", "适中", "充沛",
	"协调", "和谐", "流畅", "通畅", "畅通", "安静", "肃静", "周全", "周详", "缜密", "扼要", "深入", "耐用", "灵活", "灵便", "机动", "迅捷",
	"实惠", "低廉", "公道", "愉快", "圆润", "妥帖", "妥当", "稳当", "稳健", "稳重", "庄重", "严肃", "严谨", "严明", "守信", "诚恳", "真诚",
	"亲切", "礼貌", "谦虚", "专注", "专心", "踏实", "扎实", "刻苦", "坚韧", "笔挺", "光鲜", "亮堂", "清香", "清淡", "暖和", "凉爽", "舒心",
	"温暖", "柔韧", "紧凑", "殷实", "宽绰", "强健", "宜人", "怡人", "悦目", "悦耳", "得力", "得当", "得体", "得宜", "得法", "丰足", "富足",
	"超值", "简洁", "简明", "精炼", "规整", "工整", "素雅", "淡雅", "古朴", "质朴", "华丽", "时尚", "大度", "体贴", "周到", "机警", "警觉",
	"勇敢", "果敢", "坚决", "镇静", "从容", "谨慎", "勤快", "勤俭", "廉洁", "正派", "开朗", "乐观", "光亮", "油亮", "透亮", "均匀", "端正",
	"规矩", "精神", "亲和", "贴心", "省心", "放心", "安心", "可心", "称心", "温和", "无害", "富余", "宽裕", "坚硬", "结实", "轻便", "轻巧",
	"小巧", "考究", "讲究", "细密", "细软", "自如", "顺手", "顺口", "好用", "耐磨", "耐看", "干净", "牢靠", "牢稳", "严实", "紧实", "明快",
	"欢快", "活泼", "融洽", "默契", "精彩", "顺利", "勤劳", "诚实", "勤奋", "忠诚", "忠实", "热烈", "隆重", "喜庆", "环保", "厚实", "透气",
	"蓬松", "纯正", "醇厚", "通透", "合身", "耐穿", "静音", "节能", "彻底",
)

// idioms are the ends of four characters of praise: 操作自如, 分寸得当, 光亮如新.
var idioms = set(
	"明了", "易用", "易学", "易记", "耐用", "如新", "如初", "自如", "有力", "有度", "有节", "有方", "得当", "得体", "得宜", "得法", "适中",
	"适度", "无阻", "易懂", "可掬", "可亲", "宜人", "怡人", "悦色", "大方", "入微", "有加", "如归", "利落", "麻利", "干练", "考究", "轻脚",
	"有致",
)

// praised is the entry that the predicates are reported under.
const praised = "圆润"

func set(all ...string) map[string]bool {
	m := make(map[string]bool, len(all))
	for _, w := range all {
		m[w] = true
	}
	return m
}

// praises reports two characters that are an adjective of praise.
func praises(pair string) bool {
	if adjectives[pair] {
		return true
	}
	a, k := utf8.DecodeRuneInString(pair)
	b, _ := utf8.DecodeRuneInString(pair[k:])
	return strings.ContainsRune(morphemes, a) && strings.ContainsRune(morphemes, b) && !plain.In(pair)
}

// predicates are the places where an adjective of praise follows a word of duty
// and ends its statement, or stands before the noun a duty is told of.
func predicates(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(leads) {
		s := t.All[h.End:]
		if len(s) > 9 && lint.HasPrefix(s[6:], "无", "且", "而") && praises(s[:6]) && !attributive[t.All[h.Start:h.End]] {
			take(praised, h.End, h.End+6) // 应干爽无异味
			continue
		}
		n := han(s, 5)
		if n == 1 && strings.Contains(gradable, s[:3]) && (t.After(h.Start, "应") || t.After(h.Start, "须") || t.After(h.Start, "要") || t.After(h.Start, "得")) && !falseLead(t, h) && owner(t, h) {
			take(praised, h.End, h.End+3)
			continue
		}
		if n != 2 && n != 4 && n != 3 && n != 5 {
			continue
		}
		lead := t.All[h.Start:h.End]
		if attributive[lead] != (n%2 == 1) {
			continue // 应圆润, 提供宜人的
		}
		if n%2 == 1 {
			if n--; !strings.HasPrefix(s[3*n:], "的") {
				continue
			}
		}
		if falseLead(t, h) {
			continue
		}
		if n == 2 && praises(s[:6]) || n == 4 && (praises(s[:6]) && praises(s[6:12]) || idioms[s[6:12]]) {
			take(praised, h.End, h.End+3*n)
		}
	}
}

// gradable are adjectives of one character that a thing is by degrees: 火力要旺, 经验要老.
const gradable = "旺猛精匀牢亮高壮深浅好强硬软厚薄宽窄长短大小多少老熟细轻密香甜鲜嫩脆浓淡暖凉巧勤灵俏狠准诚弹均韧爽净"

// falseLead reports a lead that is the end of another word: 响应, 重要.
func falseLead(t *lint.Text, h lint.Hit) bool {
	switch t.All[h.Start:h.End] {
	case "应":
		return t.Before(h.Start, "相", "响", "供", "反", "对", "适", "效")
	case "要":
		return t.Before(h.Start, "重", "主", "只", "首", "纪", "摘", "概", "想", "就", "紧", "简", "扼", "需", "不")
	}
	return false
}

// owner reports a thing before a lead in its statement, of which the adjective is told.
func owner(t *lint.Text, h lint.Hit) bool {
	a, _ := t.Part(h.Start)
	n := utf8.RuneCountInString(t.All[a:h.Start])
	return n >= 1 && n <= 12 && t.PassageAt(h.Start).Kind == lint.Body && !t.HasAny(a, h.Start, "如", "若", "比", "最", "双方", "是否")
}

// han counts the Chinese characters s begins with, up to a mark that divides
// statements or equals and with the 的 after two or four; more than most, or
// characters of another kind behind them, count as none.
func han(s string, most int) int {
	for n := 0; n <= most; n++ {
		switch {
		case s == "" || s[0] == 0xE3 || s[0] == 0xEF:
			return n
		case s[0] < 0xE4 || s[0] > 0xE9:
			return 0
		case (n == 2 || n == 4) && strings.HasPrefix(s, "的"):
			return n + 1
		}
		s = s[3:]
	}
	return 0
}
