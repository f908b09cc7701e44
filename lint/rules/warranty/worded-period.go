package warranty

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// Words by which something is warranted without the word for it, and how long.
var (
	free = []string{
		"免费换", "免费修", "免费维修", "免费修理", "免费更换", "免费检修", "免费返工", "免费整改", "免费重做", "免费重修", "免费重印", "免费保",
		"免费维护", "免费保养", "免费售后", "免费上门", "免费服务", "无偿更换", "无偿修", "无偿换", "无偿维修", "无偿返工", "不收修理费",
		"不收维修费", "不收取修理", "不收取维修", "不收人工费", "不另收修理", "不取修理费", "不收工料费", "不收钱", "不要钱", "不花钱", "不收工钱", "分文不取", "包修", "包换", "保修", "质保",
		"保用", "保固", "质量保证", "质量担保", "缺陷责任期", "延保", "免费调修", "免费调试", "免费调校", "免费校准", "免费调换", "免费换货",
		"免费返厂", "免费补漆", "免费翻新", "免费补做", "免费重装", "免费升级", "免费更新", "免费技术支持", "免费咨询", "免费指导", "免费巡检",
		"免费答疑", "免费运维", "不漏", "不坏", "不锈", "不掉色", "不褪色", "不脱落", "不生锈", "不起泡", "不空鼓", "不开裂", "不变形", "包好",
		"包用", "三包",
	}
	// costless are these; promised holds the word for a guarantee too, which is one of
	// money unless a thing stands beside it.
	costless = lint.NewSet(free...)
	promised = lint.NewSet(slices.Concat([]string{"担保"}, free, keeping)...)
	// keeping is 保 or 包 with the time right behind it: 换的零件保3个月. keeps are their set, kept
	// what else they may end.
	keeping = []string{"保一", "保二", "保两", "保三", "保四", "保五", "保六", "保八", "保十", "保半", "保1", "保2", "保3", "保4", "保5", "保6", "保8", "保9", "包一", "包二", "包两", "包三", "包四", "包五", "包六", "包八", "包十", "包半"}
	keeps   = lint.NewSet(keeping...)
	kept    = lint.NewSet("确", "担", "投", "参", "续", "医", "社", "环", "安", "承", "劳", "分", "转", "外", "打")
	// inTime stand right behind a period, forTime right before it, and ofTime between it
	// and what is given for nothing.
	inTime = lint.NewSet(
		"内", "以内", "之内", "之中", "里", "期间", "不漏", "不坏", "不锈", "不掉色", "不褪色", "不脱落", "不生锈", "不起泡", "不空鼓", "不开裂",
		"不变形", "整", "的免费", "的无偿", "的延保", "延保", "的质量担保", "保修", "质保", "包修", "包换", "免费", "坏了",
	)
	forTime = lint.NewSet(
		"期限", "期限为", "售后服务", "售后", "技术服务", "上门服务", "维修服务", "免费咨询", "免费指导", "免费巡检", "免费服务", "正常运行",
		"正常使用", "正常工作", "头", "首", "未满", "不满", "不足", "不少于", "不短于", "不低于", "计", "为", "是", "定为", "共计", "担保", "包修",
		"包换", "附赠", "赠送", "附送", "保用", "保", "质保", "免费升级", "免费更新", "免费技术支持", "责任期", "保用期", "保固期", "包", "保固",
		"包用", "延保", "以", "为期", "三包", "三包期", "期限：",
	)
	seasons = lint.NewFrame(3, []string{"一个", "整个", "首个", "两个", "三个", "一季", "二个"}, []string{
		"采暖季", "供暖季", "制冷季", "供冷季", "雨季", "汛期", "生产季", "榨季", "学期", "使用季", "采暖期", "供暖期", "冬季", "夏季",
	})

	// startsSo are words of a sentence that tells the start, otherPeriod those of one
	// in which other things take time.
	startsSo = lint.NewSet(
		"始于", "算起", "首日", "时起", "起点", "之时", "日起", "起算", "起计", "开始计", "先到", "以先", "起始", "起保", "当日", "当天", "那天",
		"至20", "之日", "生效", "验收合格后", "交付后",
	)
	otherPeriod = lint.NewSet(
		"逾期", "违反", "违约", "付款", "支付", "退还", "返还", "通知", "接到", "报修后", "小时", "有效期", "服务期", "合同期", "协议期", "合作期",
		"连带", "债", "贷", "主债", "诉讼", "保密", "竞业", "租", "质保金", "保修金", "保证金", "经验", "业绩", "以上", "仍", "累计", "次", "每年",
		"每月", "期满后的", "工作日", "近三年", "近两年", "养护", "质保期满", "保修期满", "超过", "超出", "过保", "期外", "工期", "保险", "保单",
		"认证", "检定", "延长",
	)
)

// wordedPeriod reports the time for which something is mended for nothing, in whatever
// words, that begins nowhere: 主板三年内坏了免费换, 屋面保五年不漏.
func wordedPeriod(p *lint.Pass, served *stated) {
	t := p.Text
	for s := range t.SentencesWith(promised) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || slices.Contains(served.asked, s.Start) {
			continue
		}
		if !t.Holds(costless, s.Start, s.End) && !keepsFor(t, s) && !(t.Holds(guaranteed, s.Start, s.End) && t.Holds(apart, s.Start, s.End)) {
			continue
		}
		i, j, ok := t.Frame(openStart, s.Start, s.End)
		if !ok {
			i, j, ok = t.Frame(toldLater, s.Start, s.End)
		}
		if ok {
			served.ask(p, i, j)
			continue
		}
		if own := ownStart(t, s); own > s.Start {
			s.End = own // the start behind it is another thing's
		}
		if t.HoldsWord(otherPeriod, s.Start, s.End) || t.Holds(begun, s.Start, s.End) || t.Holds(startsSo, s.Start, s.End) || runsFrom(t, s.Start, s.End) {
			continue
		}
		if i, j, ok = t.Frame(seasons, s.Start, s.End); !ok {
			i, j, ok = length(t, s)
		}
		a, _ := t.Part(i)
		if !ok || served.serves(t, s.Start, a, j) {
			continue
		}
		if from, to := leadIn(t, s); t.Holds(onDays, from, to) || startBehind(t, s) {
			continue
		}
		served.ask(p, i, j)
	}
}

// guaranteed is 担保, of things or of debts.
var guaranteed = lint.NewSet("担保")

// keepsFor reports a bare 保 with its time: 换的零件保3个月, not 确保3个月内.
func keepsFor(t *lint.Text, s lint.Sentence) bool {
	return slices.ContainsFunc(t.PlacesIn(keeps, s.Start, s.End), func(h lint.Hit) bool { return !t.Ends(kept, h.Start) })
}

// byMileage reports days of a repair, which are told beside the way driven: 10日或2000公里.
func byMileage(t *lint.Text, q lint.Quantity) bool {
	return q.Unit == lint.Day && t.After(q.End, "或") && t.HasAny(q.End, min(len(t.All), q.End+36), "公里")
}

// length finds the period of a promise in a sentence: 头一年, 未满三十六个月的, 保五年.
func length(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if !q.Unit.InMonths() && q.Unit != lint.Quarter && !(q.Unit == lint.Day && q.Value >= 30 || byMileage(t, q)) || q.Value > 100 && q.Unit != lint.Day {
			continue
		}
		if t.Before(q.Start, "后", "起", "第", "每", "近", "过去", "最近", "自") {
			continue
		}
		end := q.End
		if rest := t.All[end:s.End]; strings.HasPrefix(rest, "或") { // 八年或十六万公里内
			if k := strings.Index(rest, "内"); k > 0 && k < 45 {
				end += k
			}
		}
		if t.Begins(inTime, end) || t.Ends(forTime, q.Start) {
			return q.Start, end, true
		}
	}
	return 0, 0, false
}

// A start that is told and is none: 自有关手续办妥后起算, 从何日开始由乙方书面通知.
var (
	openStart = lint.NewFrame(18, []string{"自", "从", "由", "于", "在"}, []string{
		"有关手续", "相关手续", "有关事项", "各项手续", "适当时", "适当的时", "合适时", "合适的时", "适宜时", "必要时", "何日", "何时", "哪一天",
		"哪天", "某日", "另行通知", "另行确定", "另定", "认为适当",
	}, []string{"起", "开始", "计算"})
	toldLater = lint.NewFrame(15, []string{
		"何日开始", "何日起", "何时开始", "何时起", "哪天起", "哪天开始", "起算日", "起算点", "起算时间", "起始日", "起点", "开始日期", "起算之日",
	}, []string{
		"由乙方", "由卖方", "由供方", "由出卖人", "由厂", "由经销", "由服务", "另行", "待定", "届时", "视情",
	}, []string{
		"通知", "确定", "决定", "指定", "告知", "约定", "商定", "协商", "待定", "而定", "认定",
	})
)
