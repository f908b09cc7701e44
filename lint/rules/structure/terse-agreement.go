package structure

import (
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// A short agreement between two sides who are fully described is whole, though it says
// neither when it takes effect nor in how many copies. It names its elements plainly: a
// price is a sum outside of what is paid for a breach, a term a date.
var (
	whereabouts = lint.NewSet("住所", "地址", "住址", "（住", "所在地", "经营场所", "住：")
	// brokenDuty are words of a sum that is paid for a breach.
	brokenDuty = lint.NewSet("赔", "罚", "扣", "违约", "逾期", "逾时", "迟", "封顶", "为限", "上限", "误")
	// sales are titles of agreements on goods, whose number must be told; elsewhereTold are words
	// of where it may be.
	sales         = []string{"采购", "买卖", "购销", "供应", "销售", "订购", "供货", "购买"}
	elsewhereTold = []string{"附件", "附表", "清单", "订单", "下表", "明细", "报价", "_", "框架", "批次", "实际", "需求"}
	// plainWords are words of an element beside those of its name.
	plainWords = map[string]*lint.Set{
		"breach": lint.NewSet("赔", "罚", "扣"), "confidentiality": lint.NewSet("外泄", "外传", "泄密", "不外", "守密"),
		"warranty": lint.NewSet("免费再", "免费修", "免费返", "免费更换", "免费换", "无偿修", "无偿更换", "无偿换"), "disputes": lint.NewSet("公堂", "官司", "诉至", "涉讼", "成讼"),
	}
	// unlikeGoods are the words of what is counted beside goods.
	unlikeGoods = map[string]bool{
		"次": true, "份": true, "人": true, "名": true, "倍": true, "期": true, "条": true, "项": true, "页": true, "级": true, "分": true,
		"种": true, "℃": true, "秒": true, "公里": true,
	}
)

var (
	// breaches are words of what follows a breach; denials stand in a statement by which it does
	// not, others in one on what a customer, an insurer or the state may claim.
	breaches = lint.NewSet("每逾期", "每迟", "每晚一", "每拖", "每延", "违约", "赔偿", "赔付", "罚款", "扣除", "扣减", "扣款", "索赔", "罚金", "偿付", "滞纳金", "加收", "承担由此", "赔", "罚", "扣")
	denials  = lint.NewSet("不承担", "不负", "概不", "不予", "免除", "免于", "免责", "无需", "不作", "不接受", "不再", "客户索赔", "保险公司", "理赔", "国家赔偿")
)

// breachTold reports a statement from byte body on by which something follows a breach.
func breachTold(t *lint.Text, body int) bool {
	for _, h := range t.PlacesIn(breaches, body, len(t.All)) {
		if a, b := t.Part(h.Start); !t.Holds(denials, a, b) {
			return true
		}
	}
	return false
}

// fined reports a sum or share that is taken for a breach, from byte body on: 迟到一次扣500元.
func fined(t *lint.Text, body int) bool {
	for _, q := range t.QuantitiesIn(body, len(t.All)) {
		if a, _ := t.Part(q.Start); (q.Unit == lint.Yuan || q.Unit == lint.Percent) && t.Holds(plainWords["breach"], a, q.Start) {
			return true
		}
	}
	return false
}

var (
	// forumWords are words of who decides, otherBusiness those of statements on what else courts do.
	forumWords    = lint.NewSet("仲裁", "诉讼", "起诉", "诉诸", "法院", "管辖", "审判机关", "司法机关", "裁决", "官司")
	otherBusiness = lint.NewSet(
		"调低", "调减", "调整", "降低", "诉讼时效", "诉讼费", "律师费", "保全", "查封", "冻结", "扣押", "破产", "清算", "强制执行", "申请执行",
		"披露", "涉诉", "未决", "失信", "重整",
	)
)

// disputesTold reports a statement from byte body on about who decides, and not about what else a court does:
// 放弃申请法院调低违约金.
func disputesTold(t *lint.Text, body int) bool {
	for _, h := range t.PlacesIn(forumWords, body, len(t.All)) {
		if s := t.SentenceAt(h.Start); !t.Holds(otherBusiness, s.Start, s.End) || t.HasAny(s.Start, s.End, "争议", "纠纷", "协商") {
			return true
		}
	}
	return false
}

// sidesDescribed reports an agreement of four clauses or more whose two sides tell at its head
// where they are.
func sidesDescribed(t *lint.Text) bool {
	const enough = 4
	if all := t.Clauses(); len(all) < enough || len(t.Parties()) < 2 || t.Class != document.Contract {
		return false
	}
	told := 0
	for k := range min(len(t.Passages), 12) {
		q := &t.Passages[k]
		if q.Number == "" && t.Holds(whereabouts, q.Start, q.End) && t.Party(labelOf(t, q)) != nil {
			told++
		}
	}
	return told == 2
}

// labelOf is what stands before the colon of a line.
func labelOf(t *lint.Text, q *lint.Passage) string {
	if k := t.Index(q.Start, "："); k >= 0 && k < q.End {
		return t.All[q.Start:k]
	}
	return ""
}

// toldOtherwise reports an element that such an agreement tells by its figures, from byte
// body on.
func toldOtherwise(t *lint.Text, id string, body int) bool {
	if words := plainWords[id]; words != nil && t.Holds(words, body, len(t.All)) {
		return true
	}
	if id == "term" {
		for i := range t.Each("年内") { // 2026年内共四次
			if i > body && t.All[i-1] >= '0' && t.All[i-1] <= '9' {
				return true
			}
		}
	}
	for _, q := range t.QuantitiesIn(body, len(t.All)) {
		switch {
		case id == "price" && q.Unit == lint.Yuan:
			if s := t.SentenceAt(q.Start); !t.Holds(brokenDuty, s.Start, s.End) {
				return true
			}
		case id == "term" && (q.Unit == lint.Calendar && !dateAlone(t, q) || q.Unit.IsTime() && t.Before(q.Start, "期限", "期", "期：", "期为", "期限：", "为期") && !t.Before(q.Start, "质保期", "保修期", "质保期为", "保修期为", "质保期：", "保修期：")):
			return true
		case id == "term" && q.Unit.IsTime() && t.After(q.End, "内") && !lint.Contains(t.Title(), leases...) && t.HasAny(q.End, t.SentenceAt(q.Start).End, "交", "完成", "完工", "修好", "送", "修复", "竣工"):
			return true
		}
	}
	return false
}

// dateAlone reports the day on which a paper is signed: it stands in a line of its own, or beside the signatures.
func dateAlone(t *lint.Text, q lint.Quantity) bool {
	ps := t.PassageAt(q.Start)
	return ps.Kind == lint.Signing || q.Start == ps.Body && q.End == ps.End || t.Before(q.Start, "日期：", "签于", "签订于")
}

// handing are what one does with goods or a work when its term is up.
var handing = lint.NewSet("交货", "交付", "发货", "发运", "装运", "装船", "供货", "送货", "交稿", "竣工", "完工")

// handedOver reports a term, from byte body on, within which goods or a work are handed over:
// 收到信用证后____个月内发运.
func handedOver(t *lint.Text, body int) bool {
	for _, h := range t.PlacesIn(handing, body, len(t.All)) {
		if a, _ := t.Part(h.Start); t.HasAny(a, h.Start, "日内", "天内", "月内", "周内", "年内", "日前", "日以前") {
			return true
		}
	}
	return false
}

// untilDate reports two days that bound a time, from byte body on, or a time under a heading of the term: 从2026年10月15日到次年
// 3月底, 三、期限 做满一年为止.
func untilDate(t *lint.Text, body int) bool {
	for _, q := range t.QuantitiesIn(body, len(t.All)) {
		if q.Unit != lint.Calendar && !q.Unit.InMonths() {
			continue
		}
		if a, b := t.Part(q.Start); q.Unit == lint.Calendar && (t.HasAny(q.End, b, "到", "至") && t.HasAny(a, q.Start, "从", "自", "期", "时间") || t.HasAny(q.End, b, "为止", "止") || t.Before(q.Start, "到", "至", "到次年", "至次年") && t.HasAny(a, q.Start, "从", "自")) {
			return true
		}
		if t.Before(q.Start, "每", "每年", "次年") {
			continue
		}
		if h := t.HeadingAt(q.Start); h != nil && t.HasAny(h.Start, h.End, "期限", "时间", "期间") && !t.HasAny(h.Start, h.End, "质保", "保修", "付款", "支付", "响应", "结算", "到") {
			return true
		}
	}
	return false
}

// settling are the words of a form that ask how disputes are settled.
var settling = lint.NewSet(
	"争议的解决", "争议解决", "争议的处理", "争议处理", "纠纷的解决", "纠纷解决", "纠纷的处理", "纠纷处理", "解决争议", "解决纠纷",
	"解决合同纠纷", "解决合同争议", "处理争议", "处理纠纷",
)

// disputesAsked reports a form that asks how disputes are settled and holds no answer, which
// is told there: 十、争议的解决办法：____.
func disputesAsked(t *lint.Text) bool {
	for _, h := range t.Places(settling) {
		ps := t.PassageAt(h.Start)
		if c := ps.Clause; !ps.Residue && c != nil && strings.Trim(t.All[h.End:c.End], "的方式办法途径：_ 。；\n") == "" {
			return true
		}
	}
	return false
}

// uncounted reports a sale of goods that nowhere says how many.
func uncounted(t *lint.Text, title string, body int) bool {
	return lint.Contains(title, sales...) && !t.HasAny(body, len(t.All), elsewhereTold...) && !counted(t, body)
}

// counted reports things that an agreement counts, from byte body on: 梳棉机两台.
func counted(t *lint.Text, body int) bool {
	for _, q := range t.QuantitiesIn(body, len(t.All)) {
		if q.Unit == lint.Count && !unlikeGoods[q.Word] {
			return true
		}
	}
	return false
}
