package sides

import (
	"slices"

	"qiyue/lint"
)

// A promise or printed terms have one speaker, one reader and no other side: who speaks as 我公司
// in one clause is no 供方 and no 我单位 in the next, who is 您 throughout is no 顾客.
var (
	// speakers are words of who speaks, a row what he says he is; readers of who is spoken to.
	speakers = [][]string{
		{"我公司", "我司", "本公司", "本司"}, {"我单位", "本单位"}, {"我厂", "本厂"}, {"我店", "本店", "本商店", "本旗舰店"}, {"我院", "本院"},
		{"我校", "本校"}, {"本站", "我站", "本网站"}, {"本平台", "我平台"}, {"我行", "本行"}, {"我中心", "本中心"},
	}
	readers = [][]string{{"您"}, {"你"}, {"客户"}, {"用户"}, {"顾客"}, {"买家"}, {"业主"}, {"消费者"}, {"购买者"}, {"学员"}, {"车主"}, {"使用者"}}
	// ofDeals are sides of an agreement, which such a paper has not.
	ofDeals = []string{
		"甲方", "乙方", "供方", "需方", "买方", "卖方", "供货方", "采购方", "委托方", "受托方", "出卖人", "买受人", "使用方", "使用单位", "购买方",
		"购货方", "订货方", "委托人", "业主方",
	}

	speakerSet, readerSet, dealSet = lint.NewSet(slices.Concat(speakers...)...), lint.NewSet(slices.Concat(readers...)...), lint.NewSet(ofDeals...)
	// actTails follow somebody who does or bears something.
	actTails = lint.NewSet(
		"应", "须", "需", "可", "将", "不得", "必须", "负责", "有权", "自行", "先行", "承担", "支付", "提供", "继续", "未", "参加", "收到", "接到",
		"同意", "保证", "提出", "自理", "不同意", "不接受", "接受", "认为", "发现", "使用", "违反", "自备", "自购", "自带", "自担", "自负", "妥善",
		"送修", "联系", "拨打", "要求", "申请", "确认", "签字", "签收", "维修人员", "技术人员", "工程师", "售后", "免费", "对", "为", "派", "保留",
		"承诺",
	)
)

// oneSided reports the rarer names of the speaker and of the reader, and a side of an agreement
// where 我公司 speaks.
func oneSided(p *lint.Pass) {
	t := p.Text
	if usual := rarer(p, speakerSet, speakers); usual != "" {
		last := -1
		for _, h := range t.Places(dealSet) {
			if w := t.All[h.Start:h.End]; h.Word != last && t.Count(w) <= 2 && (acts(t, h) || t.PassageAt(h.Start).Kind == lint.Body && subjectAt(t, h.Start, h.End)) {
				p.Flag(h.Start, h.End, "usual", usual)
				last = h.Word
			}
		}
	}
	rarer(p, readerSet, readers)
}

// spoken reports an agreement by its words that is a promise or terms by its voice: 我公司 or 您
// throughout, and its sides once or twice.
func spoken(t *lint.Text) bool {
	const often = 4
	for _, side := range t.Parties() {
		if side.Count > 2 {
			return false
		}
	}
	return len(t.Places(speakerSet)) >= often || t.Count("您") >= often
}

// rarer reports the first name of each row that is used once or twice, or seldom, beside a usual one, and
// returns that.
func rarer(p *lint.Pass, set *lint.Set, rows [][]string) string {
	t := p.Text
	const often = 2
	usual, most := "", 0
	for _, row := range rows {
		for _, w := range row {
			if n := t.Count(w); n > most {
				usual, most = w, n
			}
		}
	}
	if most < often {
		return ""
	}
	for _, row := range rows {
		n := 0
		for _, w := range row {
			n += t.Count(w)
		}
		for _, h := range t.Places(set) {
			if w := t.All[h.Start:h.End]; n < most && n <= max(2, most/4) && slices.Contains(row, w) && (acts(t, h) || set == readerSet && t.PassageAt(h.Start).Kind == lint.Body && subjectAt(t, h.Start, h.End)) {
				p.Flag(h.Start, h.End, "usual", usual)
				break
			}
		}
	}
	return usual
}

var (
	// adviseLeads stand before whoever is told or given something, customerWords behind 客户 in a longer word.
	adviseLeads   = lint.NewSet("劝告", "建议", "提醒", "提示", "告知", "通知", "提请", "退还给", "寄给", "交给", "发给")
	customerWords = lint.NewSet("服务", "端", "经理", "热线", "代表", "的", "群", "满意", "中心", "、")
)

// acts reports a name in the body that is the subject, or that something is done by or told.
func acts(t *lint.Text, h lint.Hit) bool {
	ps := t.PassageAt(h.Start)
	a, _ := t.Part(h.Start)
	if ps.Kind != lint.Body || ps.Residue {
		return false
	}
	return (a == h.Start || ps.Body == h.Start || subjectOf(t, h.Start) == h.Start || t.Before(h.Start, "由", "的")) && t.Begins(actTails, h.End) || t.Ends(adviseLeads, h.Start) && !t.Begins(customerWords, h.End)
}
