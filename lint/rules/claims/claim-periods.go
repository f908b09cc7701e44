package claims

import (
	"math"
	"strings"

	"qiyue/lint"
)

// cases of their own: their periods are not those of the contract.
var ownCase = lint.NewSet("逾期", "超过", "如", "若", "更换", "返修", "订单", "紧急", "补", "备件", "备用", "图纸", "资料", "样品", "批", "发票", "的，", "迟延", "延期", "返工", "整改", "重新", "再次", "复验", "软件", "隐蔽")

// delivery: 交货期为30日; 合同签订后30日内交货.
func (c *claims) delivery() {
	take := func(q lint.Quantity, of string, s lint.Sentence, i, j int) {
		if q.Unit.IsTime() && !c.t.Holds(ownCase, s.Start, s.End) {
			c.add("delivery", of+workday(q), value(q), i, j)
		}
	}
	c.each([]string{"交货期限", "交货期", "交货时间", "供货期限", "供货期"}, func(i, j, a, b int) {
		for _, q := range c.t.QuantitiesIn(j, min(b, j+60)) {
			take(q, uncommon(c.t.All[a:i]), c.t.SentenceAt(i), i, q.End)
			return
		}
	})
	c.each([]string{"内交货", "内完成交货", "内供货", "内发货", "内交付设备", "内交付货物", "内将设备", "内将货物"}, func(i, j, a, b int) {
		for _, q := range c.t.QuantitiesIn(a, i) {
			if q.End == i {
				take(q, "", c.t.SentenceAt(i), q.Start, j)
			}
		}
	})
}

// saidTwice reports a label that its own line gives another number: 标准响应时间：…最长为24小时，
// 标准响应时间为2小时.
func saidTwice(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(timesAre) {
		ps := t.PassageAt(h.Start)
		a, b := t.Part(h.Start)
		name := t.All[a : h.End-len("为")]
		s := t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || a == s.Start || !strings.HasPrefix(t.All[ps.Body:ps.End], name+"：") {
			continue
		}
		now, before := t.QuantitiesIn(h.End, b), t.QuantitiesIn(s.Start, a)
		if len(now) != 1 || len(before) != 1 || now[0].Start != h.End || now[0].Unit != before[0].Unit || now[0].Value == before[0].Value {
			continue
		}
		against(p, a, now[0].End, s)
	}
}

// timesAre are names of lengths of time before their number.
var timesAre = lint.NewSet("时间为", "时限为", "期限为", "周期为")

// outside are words of a case in which a number is not that of the thing.
var outside = lint.NewSet("延", "逾", "超", "顺", "每", "推迟", "满", "期内", "期外", "期间", "届", "提前", "响应", "累计", "重新", "更换", "剩余", "未", "不少于", "不低于", "不得低于", "不得少于")

// warranty: 质保期为12个月, and beside it 三包有效期为12个月.
func (c *claims) warranty() {
	c.lasts("warranty", "质保", "保修", "质量保证期", "包修")
	c.lasts("covered", "三包有效期", "三包期")
}

// lasts finds how long what bears one of the names lasts.
func (c *claims) lasts(topic string, names ...string) {
	c.each(names, func(i, j, a, b int) {
		q, ok := c.one(a, b, func(q lint.Quantity) bool {
			return q.Unit.InMonths() || q.Unit == lint.Day && q.Value >= 30
		})
		if !ok || q.Start-j > 45 || i-q.End > 45 {
			return
		}
		s := c.t.SentenceAt(i)
		head := c.t.All[s.Start:q.Start] // 轴承属易损件，保修半年: the thing may stand before the comma
		if k := strings.LastIndex(head, "："); k >= 0 && s.Start+k < i {
			head = head[k+len("："):]
		}
		if c.t.HasAny(s.Start, q.Start, "以下", "下列", "下述") {
			return
		}
		of := warrantyPlain.Replace(strings.ReplaceAll(head, "，", "") + c.t.All[q.End:max(q.End, i)])
		if k := strings.LastIndexAny(of, "、"); k >= 0 {
			return // several things at once
		}
		of = c.untitled(of)
		c.add(topic, of, value(q), min(i, q.Start), max(j, q.End))
	})
}

// term: 本协议期限为三年.
func (c *claims) term() {
	c.each([]string{"合同有效期", "协议有效期", "合同期限", "协议期限", "服务期限", "合作期限", "有效期", "服务期", "维保期", "租赁期限", "租赁期", "租期", "期限", "合同期", "协议期", "本合同自", "本协议自"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		var days float64
		end := 0
		qs := c.t.QuantitiesIn(j, s.End)
		for k, q := range qs {
			if q.Unit.InMonths() && q.Start-j <= 24 && days == 0 && !strings.Contains(c.t.All[j:q.Start], "，") {
				days, end = value(q), q.End
			}
			if q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0 && days == 0 && k+1 < len(qs) && q.Start-j <= 36 {
				if e := qs[k+1]; e.Unit == lint.Calendar && e.Date.Year > 0 && e.Date.Day > 0 {
					months := float64((e.Date.Year-q.Date.Year)*12+e.Date.Month-q.Date.Month) + math.Round(float64(e.Date.Day-q.Date.Day)/30)
					days, end = months*30, e.End
				}
			}
		}
		if days == 0 || c.t.After(j, "内", "满", "届", "外", "间", "后") || c.t.HasAny(a, b, "续", "延长", "质保", "保修", "终止后", "届满后") || c.t.HasAny(s.Start, a, "保密") || c.t.All[i:j] == "期限" && i != a || uncommon(c.t.All[a:i]) != "" {
			return
		}
		c.add("term", "", days, i, end)
	})
}

// uncommon is what is left of a text without the common words.
func uncommon(s string) string { return warrantyPlain.Replace(s) }
