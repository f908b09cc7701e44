package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// opposites are rules of which an agreement has one or the other; unless are words of a
// sentence that makes one of them an exception.
var opposites = []struct {
	one, other *lint.Set
	unless     []string
}{
	{ // a price that stays, and one that does not
		lint.NewSet("固定总价", "总价包干", "总价固定", "包干价", "一次性包死", "总价不作调整", "总价不予调整", "价格不作调整", "价格不予调整", "价格不变", "总价不变"),
		lint.NewSet("总价相应调整", "价格相应调整", "价格随之调整", "价格上调", "总价据实", "总价按实", "总价按实际", "价格按实际", "价款按实际", "按实际工程量结算", "以实际工程量结算", "价格随市场", "据实结算", "按实结算"),
		[]string{"除", "变更", "增减", "增加", "签证", "税", "单价", "另", "续", "超出", "额外", "零星", "期满", "次年", "第二年", "暂估", "暂列"},
	},
	{ // whose the parts are that were taken out
		lint.NewSet("旧件归甲方", "旧件归还甲方", "旧件交还甲方", "旧件交甲方", "旧件归用户", "旧件归客户", "旧件退还甲方", "旧零件归甲方", "旧配件归甲方"),
		lint.NewSet("旧件归乙方", "旧件由乙方", "旧件归公司", "旧件由公司", "旧件归维修方", "旧零件归乙方", "旧配件归乙方", "旧件收归乙方"),
		[]string{"如", "若", "保修期内", "质保期内", "免费", "除", "危险废物", "废油", "要求"},
	},
	{ // who fits the goods
		lint.NewSet("由甲方自行安装", "甲方自行安装", "由甲方安装", "甲方负责安装", "由买方自行安装", "由客户自行安装", "由需方自行安装"),
		lint.NewSet("乙方负责安装", "由乙方安装", "由乙方负责安装", "乙方上门安装", "卖方负责安装", "供方负责安装", "乙方免费安装", "供方免费安装"),
		[]string{"如", "若", "管道", "电源", "电缆", "基础", "除", "配合", "附件", "部分", "指导", "的，", "软件", "要求", "之前", "前"},
	},
	{ // rest days
		lint.NewSet("节假日照常", "节假日不休", "节假日均", "全年无休", "节假日正常服务", "含节假日", "包括节假日", "含法定节假日", "包括法定节假日"),
		lint.NewSet("节假日不提供", "节假日不上门", "节假日除外", "节假日顺延", "节假日不予", "不含节假日", "不含法定节假日", "不包括节假日", "节假日不服务", "非节假日"),
		[]string{"电话", "热线", "远程", "在线", "咨询", "付款", "支付", "交货", "工期", "日历", "保险", "验收", "报名", "发货", "检查", "如", "若", "通知"},
	},
}

// opposed reports the second of two rules that exclude each other.
func opposed(p *lint.Pass) {
	t := p.Text
	for _, x := range opposites {
		f, ok := ruleAt(t, x.one, x.unless)
		if !ok {
			continue
		}
		g, ok := ruleAt(t, x.other, x.unless)
		if !ok || t.SentenceAt(f.Start) == t.SentenceAt(g.Start) {
			continue
		}
		if g.Start < f.Start {
			f, g = g, f
		}
		i, j := t.Part(g.Start)
		i, j = t.Within(i, j, 30)
		against(p, min(i, g.Start), max(j, g.End), t.SentenceAt(f.Start))
	}
}

// ruleAt is the first place of the words in a sentence of the body that tells no exception.
func ruleAt(t *lint.Text, words *lint.Set, unless []string) (lint.Hit, bool) {
	for _, h := range t.Places(words) {
		ps := t.PassageAt(h.Start)
		if s := t.SentenceAt(h.Start); ps.Kind == lint.Body && ps.Table == nil && !ps.Residue && !t.HasAny(s.Start, s.End, unless...) && !t.Before(h.Start, "不", "非", "未") {
			return h, true
		}
	}
	return lint.Hit{}, false
}

var (
	// within lead to what a price is said to hold, prices stand before them.
	withinPrice = lint.NewSet("已包含", "已包括", "包含", "包括", "已含", "均含", "含有")
	prices      = []string{"维保费", "维护费", "服务费", "保养费", "运维费", "总价", "合同价", "价款", "单价", "报价", "总费用", "费用", "价格", "货款", "租金"}
	// beside are words by which somebody pays for a thing beside the price.
	besidePrice = lint.NewSet("由甲方承担", "由甲方另行", "由甲方支付", "由甲方负担", "由甲方自理", "由甲方购买", "由甲方另付", "由买方承担", "由客户承担", "由用户承担", "由需方承担", "由委托方承担", "另行收费", "另计", "另行计算", "另算", "另行结算", "另收")
	// besideCases make a case of its own.
	besideCases = []string{"人为", "不当", "超", "如", "若", "因", "外的", "以外", "之外", "除", "不包括", "不包含", "不含", "增加", "新增", "额外", "损坏", "违约", "退", "返修", "期外", "期满", "元以上", "甲方原因", "过保", "要求", "更换后", "他"}
)

// inAndBeside reports what the price holds in one clause and somebody pays for beside it in
// another: 维保费已包含材料费 and 材料费由甲方承担.
func inAndBeside(p *lint.Pass) {
	t := p.Text
	type held struct {
		thing string
		at    lint.Sentence
	}
	var list []held
	for _, h := range t.Places(withinPrice) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || t.Before(h.Start, "不", "未") || t.HasAny(s.Start, h.End, "不包括", "不包含", "如", "若") {
			continue
		}
		head := t.All[a:h.Start]
		for _, w := range []string{"中", "已", "均", "内", "里", "应"} {
			head = strings.TrimSuffix(head, w)
		}
		if !lint.HasSuffix(head, prices...) || lint.HasSuffix(head, "其他费用", "实际费用", "相关费用", "发生的费用", "额外费用") {
			continue
		}
		for _, x := range strings.FieldsFunc(t.All[h.End:b], func(r rune) bool {
			return r == '、' || r == '及' || r == '和' || r == '与' || r == '（' || r == '）'
		}) {
			if x = costThing(x); x != "" {
				list = append(list, held{x, s})
			}
		}
	}
	if len(list) == 0 {
		return
	}
	for _, h := range t.Places(besidePrice) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		a, _ := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Table != nil || t.HasAny(s.Start, s.End, besideCases...) || under(t, s) {
			continue
		}
		if slices.ContainsFunc(t.Parties(), func(side lint.Party) bool {
			return side.Role == lint.Provider && strings.Contains(t.All[h.Start:h.End], side.Label)
		}) {
			continue // who is paid pays the carrier out of the price
		}
		things := strings.FieldsFunc(t.All[a:h.Start], func(r rune) bool { return r == '、' || r == '及' || r == '和' || r == '与' })
		for _, f := range list {
			if f.at != s && slices.ContainsFunc(things, func(x string) bool { return costThing(x) == f.thing }) {
				against(p, a, h.End, f.at)
				return
			}
		}
	}
}

// costThing is the name of what is paid for, without the words for its cost; empty for
// what is too general.
func costThing(s string) string {
	for again := true; again; {
		again = false
		for _, w := range []string{"费用", "的费", "费", "等", "的", "更换", "所需", "一切", "全部", "均", "成本"} {
			if r, ok := strings.CutSuffix(s, w); ok {
				s, again = r, true
			}
		}
		for _, w := range []string{"更换", "所需", "维修所需", "全部", "所有", "一切", "所", "的", "维修", "必要"} {
			if r, ok := strings.CutPrefix(s, w); ok {
				s, again = r, true
			}
		}
	}
	for _, w := range [][]string{{"零配件", "零部件", "零件", "部件", "备件", "备品备件", "配件"}, {"原材料", "材料"}, {"人工", "工时"}} {
		if slices.Contains(w, s) {
			return w[len(w)-1]
		}
	}
	if n := utf8.RuneCountInString(s); n < 2 || n > 6 || general.Replace(s) == "" {
		return ""
	}
	return s
}

// copies: 本合同一式两份 and 本合同一式四份.
func (c *claims) copies() {
	if n := c.t.Count("一式"); n != 2 {
		return // one, or several agreements in one text
	}
	c.each([]string{"一式"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(j, min(b, j+12), func(q lint.Quantity) bool { return q.Unit == lint.Count && q.Word == "份" })
		if !ok || !c.t.Before(i, "本合同", "本协议", "合同", "协议", "合同书", "协议书", "本合同书", "本协议书", "本合同正本", "本协议正本") || c.t.HasAny(s.Start, i, "补充", "附件", "劳动", "订单", "保密", "分", "廉", "安全", "正本") {
			return
		}
		c.add("copies", "", q.Value, i, q.End)
	})
}
