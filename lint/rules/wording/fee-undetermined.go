package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var feeUndetermined = family{
	id:     "fee-undetermined",
	yields: []string{"vague-degree"},
	title:  lint.Words{Zh: "没有确定的费用", En: "fees left open"},
	what: lint.Words{
		Zh: "费用写成“另行协商”“按实际费用”“一定费用”“市场价”“相关费用”，没有价格、公式、上限或者价目表。",
		En: "A fee as 另行协商, 按实际费用, 一定费用, 市场价, 相关费用 with no price, formula, cap or table.",
	},
	why: lint.Words{
		Zh: "价款不明确的，按订立合同时履行地的市场价格履行（民法典 511(二)）；履行费用不明确的，由履行义务一方负担（511(六)）。两样都要举证。",
		En: "An unclear price is the market price at the place of performance when the contract was made (民法典 511(二)); unclear costs of performance fall on the performing side (511(六)). Both need proof.",
	},
	basis: []diag.LawID{"民法典 511(二)", "民法典 511(六)"},
	skip:  priced,
	frame: feeFrames,
	apart: len("，租金应按"),
}

// priced reports a sum in the statement of the hit, a price list that exists,
// or a sum in a sentence of the same clause that prices the same thing.
func priced(p *place) bool {
	from := p.sen.Start
	if p.t.HasAny(p.start, p.end, "数", "次", "量") { // 每超一张按0.1元计费。…超印费按实际超印张数结算
		from = min(from, max(p.pass.Body, lint.RuneStart(p.t.All, max(0, from-240))))
	}
	if k := strings.Index(p.t.All[from:max(from, p.a)], "每"); k >= 0 && p.t.After(p.start, "按实际", "按用量", "按数量", "按次数", "按重量", "按里程", "按时长", "按米数", "按件数", "按张数", "按吨数", "按趟数", "按台数", "按人数", "按天数") && p.t.HasAny(from+k, p.a, "元") {
		return true // 工时费每小时60元，按实际工时计算
	}
	fined := p.t.Holds(finePaid, p.sen.Start, p.start)
	for _, q := range p.t.QuantitiesIn(p.a, p.sen.End) {
		if a, b := p.t.Part(q.Start); !fined && p.t.Holds(finePaid, a, b) || q.Start > p.b && p.t.Before(q.Start, "（") {
			continue // what stands in brackets prices the words before them
		}
		inside := q.Start >= p.start && q.End <= p.end
		if q.Unit == lint.Yuan && !(inside && p.t.All[p.start] >= '0' && p.t.All[p.start] <= '9') || q.Unit == lint.Percent && !inside && !p.shareOfIt(q) {
			return true // a share in the words at fault prices nothing, nor does a range: 工时费优惠10%, 8到15元
		}
	}
	if p.e.Word == "市场价" && lint.Contains(p.t.All[p.start:p.end], "市", "进货", "购") && lint.Contains(p.statement(), "赔偿", "赔付", "折价赔", "赔款") {
		return true // 按灭失时的市场价格赔偿: what the thing is worth is the measure of the loss
	}
	if p.listed() || p.ownWork() || p.otherMatter() || p.settled() {
		return true
	}
	from, to := p.clause()
	if p.pass.Table == nil {
		from = p.sen.End
	}
	for _, q := range p.t.QuantitiesIn(from, min(to, from+240)) {
		if s := p.t.SentenceAt(q.Start); q.Unit == lint.Yuan && s.Passage == p.sen.Passage && !p.ofOther(q.Start) && (fined || !p.t.Holds(finePaid, s.Start, s.End)) {
			return true
		}
	}
	return false
}

// finePaid are words of a sum that is paid for a breach and prices nothing: 适当收取修理费，违者每次罚200元.
var finePaid = lint.NewSet("罚", "赔", "违约", "违反", "违者", "滞纳", "逾期", "擅自", "未按", "未及时", "没及时", "没有及时", "未能")

// shareOfIt reports a share of the price that the words at fault leave open: 按市场价的85%,
// 按批发价下浮5%.
func (p *place) shareOfIt(q lint.Quantity) bool {
	return p.end <= q.Start && ofIt[p.t.All[p.end:q.Start]]
}

// ofIt are the words between a price and a share of it.
var ofIt = map[string]bool{"的": true, "下浮": true, "上浮": true, "下调": true, "上调": true, "下降": true, "优惠": true, "让利": true, "加价": true, "加收": true, "加成": true, "再加": true}

// ownWork reports the cost of what one does oneself: 乙方负责租期内的维修并承担全部费用.
func (p *place) ownWork() bool {
	a, _ := p.commas(max(p.sen.Start, p.a-len("，")-1))
	does, bears, joined := strings.Cut(p.t.All[a:p.b], "并承担")
	return joined && lint.Contains(does, "负责", "承担") && strings.HasSuffix(bears, "费用")
}

// otherMatter reports that what both will agree on is no fee, whatever fee stands in the
// statements before it: 加工费每件12元，包装方式双方另商.
func (p *place) otherMatter() bool {
	if p.e.Word != "另行协商" {
		return false
	}
	what := strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(p.before(), "再应可"), "双方"), "由")
	return lint.HasSuffix(what, "时间", "日期", "方式", "区域", "内容", "路线", "事宜", "验收标准", "质量标准", "顺序", "地点", "人数") && !lint.Contains(what, "费", "价", "款", "酬", "支付", "结算")
}

// lists are papers that tell prices; the list of a day to come is none yet, and fittings that
// come with the goods are none.
var (
	lists  = lint.NewSet("附件", "价目表", "报价单确认", "经甲方书面确认的报价", "费率表", "收费标准见")
	toCome = lint.NewSet(
		"当期价目表", "届时价目表", "届时的价目表", "当时价目表", "当时的价目表", "现行价目表", "最新价目表", "最新的价目表", "当年价目表",
		"当年的价目表", "届时生效的价目表", "届时有效的价目表", "届时执行的价目表",
	)
)

// listed reports an attachment or price list in the sentence.
func (p *place) listed() bool {
	for _, h := range p.t.PlacesIn(lists, p.sen.Start, p.sen.End) {
		_, b := p.t.Part(h.Start)
		if !p.t.Covered(h, toCome) && !p.t.Covered(h, fittings) && !p.t.Holds(unlisted, h.End, min(b, h.End+len("《备件价目表》某某某"))) {
			return true
		}
	}
	return false
}
