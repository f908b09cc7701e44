package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// untitled is a thing without the name of the goods in the title: of a boiler contract,
// 锅炉本体 is the whole.
func (c *claims) untitled(of string) string {
	if c.onlyGoods(of) {
		return ""
	}
	title, r := c.t.Title(), []rune(of)
	if utf8.RuneCountInString(title) > 30 || strings.ContainsAny(title, "，。；\n") {
		return of
	}
	for n := len(r); n >= 2; n-- {
		if strings.Contains(title, string(r[:n])) {
			r = r[n:]
			break
		}
	}
	switch rest := string(r); rest {
	case "体", "主体", "主机", "整机", "机组", "整体":
		return ""
	default:
		return rest
	}
}

// buys are words of the sentence that tells what is bought.
var buys = lint.NewSet("购买", "订购", "采购", "购置", "买", "订货")

// onlyGoods reports the name of the one thing that is bought, as the first sentence calls it that tells how many:
// 订购ZK-3型烤炉2台.
func (c *claims) onlyGoods(of string) bool {
	if !c.bought {
		c.bought = true
		for s := range c.t.SentencesWith(buys) {
			n := 0
			for _, q := range c.t.QuantitiesIn(s.Start, s.End) {
				if lint.HasSuffix(q.Word, "台", "套", "辆", "部") && c.t.Passages[s.Passage].Kind == lint.Body && !c.t.Before(q.Start, "每") {
					c.goods = c.t.All[s.Start:q.Start]
					n++
				}
			}
			if n > 1 {
				c.goods = "" // of several things each may have its own
			}
			if n > 0 {
				break
			}
		}
	}
	return utf8.RuneCountInString(of) > 1 && strings.HasSuffix(c.goods, of)
}

// freeRepairs promise repair for nothing, or say when the warranty is over.
var freeRepairs = lint.NewSet("免费维修", "免费修理", "无偿维修", "免费保修", "无偿修理", "为质保期外", "为质量保证期外", "为保修期外", "属质保期外", "属保修期外")

// mending: 自交付之日起一年内出现质量问题的，乙方免费维修, beside 质保期三年; and what begins when
// the warranty is over: 一年后为质保期外.
func (c *claims) mending() {
	for _, h := range c.t.Places(freeRepairs) {
		i, j := h.Start, h.End
		s := c.t.SentenceAt(i)
		if ps := &c.t.Passages[s.Passage]; ps.Kind != lint.Body || len(c.t.QuantitiesIn(s.Start, i)) == 0 {
			continue
		}
		q, ok := c.one(s.Start, i, func(q lint.Quantity) bool { return q.Unit.InMonths() })
		over := c.t.Before(j, "期外")
		if !ok || i-q.End > 60 || !over && !c.t.After(q.End, "内", "以内", "之内") || over && !c.t.After(q.End, "后", "以后", "之后") || c.t.HasAny(s.Start, s.End, "配件", "部件") {
			continue
		}
		of := warrantyPlain.Replace(c.t.All[s.Start:q.Start])
		for _, w := range []string{"，", "购买", "使用", "开具", "发票", "发货", "投入", "购机", "从", "出现", "一切", "使", "到"} {
			of = strings.ReplaceAll(of, w, "")
		}
		if utf8.RuneCountInString(c.untitled(of)) > 1 {
			continue
		}
		c.add("warranty", "", value(q), q.Start, j)
	}
}
