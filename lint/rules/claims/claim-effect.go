package claims

import (
	"strings"

	"qiyue/lint"
)

// conditions are events other than its signing on which an agreement takes
// effect; words of one row are of one event.
var conditions = [][]string{{"款", "支付", "付清", "付讫", "到账", "定金"}, {"交付", "交货"}, {"备案"}, {"批准", "审批", "核准"}, {"登记"}, {"公证"}}

// takesEffect: 本合同自双方签字之日起生效 and 本合同自2026年9月1日起生效.
func (c *claims) takesEffect() {
	c.each([]string{"起生效", "后生效", "时生效", "即生效", "方始生效", "始生效", "方生效", "才生效", "即行生效"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		text := c.t.All[s.Start:i]
		k := max(strings.LastIndex(text, "本合同"), strings.LastIndex(text, "本协议"))
		if k < 0 && c.t.Before(i, "协议", "合同") { // 付清首期款之日，协议方始生效
			k = 0
		}
		if k < 0 || len(text)-k > 150 || c.t.HasAny(s.Start, j, "补充", "附件", "变更", "修改", "解除", "转让", "续", "条款") {
			return
		}
		how := c.t.All[s.Start+k : i]
		value, date := 0.0, false
		for _, q := range c.t.QuantitiesIn(s.Start+k, i) {
			if q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0 {
				value, date = float64(q.Date.Year*10000+q.Date.Month*100+q.Date.Day), true
			}
		}
		signed := lint.Contains(how, "签", "盖章")
		for n, words := range conditions {
			if !date && lint.Contains(how, words...) {
				if value > 0 {
					return // two conditions at once
				}
				value = float64(n + 1)
			}
		}
		switch {
		case date && lint.Contains(how, "签"), !date && lint.Contains(how, "并"):
			return // both
		case value == 0 && signed:
			value = float64(len(conditions) + 1)
		case value == 0:
			return
		}
		c.add("effect", "", value, i-len(how), j)
	})
}

// wholeWork: 乙方应在60日内完成大修, beside 工期45天: what is done is what the
// title names.
func (c *claims) wholeWork() {
	title := c.t.Title()
	c.each([]string{"内完成"}, func(i, j, a, b int) {
		q, ok := c.one(a, b, func(q lint.Quantity) bool { return q.Unit == lint.Day || q.Unit == lint.Month })
		if !ok || q.End > i || i-q.End > 18 || c.t.HasAny(a, b, "第") {
			return
		}
		for _, w := range []string{"大修", "安装", "改造", "施工", "装修", "检修", "搬迁"} {
			if strings.HasPrefix(c.t.All[j:], w) && strings.Contains(title, w) && !c.t.After(j+len(w), "方案", "图纸") {
				c.add("works", "", value(q), q.Start, j+len(w))
			}
		}
	})
}
