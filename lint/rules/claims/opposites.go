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
	both       *lint.Set // what both sentences are about, where their words do not tell
}{
	{ // a price that stays, and one that does not
		lint.NewSet("固定总价", "总价包干", "总价固定", "包干价", "一次性包死", "总价不作调整", "总价不予调整", "价格不作调整", "价格不予调整", "价格不变", "总价不变"),
		lint.NewSet(
			"总价相应调整", "价格相应调整", "价格随之调整", "价格上调", "总价据实", "总价按实", "总价按实际", "价格按实际", "价款按实际",
			"按实际工程量结算", "以实际工程量结算", "价格随市场", "据实结算", "按实结算",
		),
		[]string{"除", "变更", "增减", "增加", "签证", "税", "单价", "另", "续", "超出", "额外", "零星", "期满", "次年", "第二年", "暂估", "暂列"}, nil,
	},
	{ // a first year that is free, and one that is paid for
		lint.NewSet("免费维护期", "免费维保期", "免费服务期", "免费运维期", "首年免费", "第一年免费"),
		lint.NewSet("第一年维护费", "首年维护费", "第一年服务费", "首年服务费", "第一年维保费", "首年维保费", "第一年运维费", "首年运维费"),
		[]string{"满", "期后", "如", "若", "免收", "不收", "赠送"}, nil,
	},
	{ // whose the parts are that were taken out
		lint.NewSet("旧件归甲方", "旧件归还甲方", "旧件交还甲方", "旧件交甲方", "旧件归用户", "旧件归客户", "旧件退还甲方", "旧零件归甲方", "旧配件归甲方"),
		lint.NewSet("旧件归乙方", "旧件由乙方", "旧件归公司", "旧件由公司", "旧件归维修方", "旧零件归乙方", "旧配件归乙方", "旧件收归乙方"),
		[]string{"如", "若", "保修期内", "质保期内", "免费", "除", "危险废物", "废油", "要求"}, nil,
	},
	{ // when the goods become the buyer's
		lint.NewSet(
			"所有权归出卖人", "所有权归卖方", "所有权归乙方", "所有权归供方", "所有权仍归", "所有权仍属", "所有权属于卖方", "所有权属于出卖人",
			"保留所有权", "保留货物所有权", "保留设备所有权", "所有权保留",
		),
		lint.NewSet(
			"交付时起所有权", "交付时所有权", "交付之时起所有权", "交付之日起所有权", "所有权自交付", "所有权随交付", "所有权于交付", "所有权自货物交付",
			"所有权自设备交付", "交货时所有权", "交付后所有权", "所有权自签收", "签收时所有权", "所有权即转移", "所有权自验收",
		),
		[]string{"付清后", "付清之日", "如", "若", "知识产权", "资料", "旧件"}, nil,
	},
	{ // who fits the goods
		lint.NewSet("由甲方自行安装", "甲方自行安装", "由甲方安装", "甲方负责安装", "由买方自行安装", "由客户自行安装", "由需方自行安装"),
		lint.NewSet("乙方负责安装", "由乙方安装", "由乙方负责安装", "乙方上门安装", "卖方负责安装", "供方负责安装", "乙方免费安装", "供方免费安装"),
		[]string{"如", "若", "管道", "电源", "电缆", "基础", "除", "配合", "附件", "部分", "指导", "的，", "软件", "要求", "之前", "前"}, nil,
	},
	{ // rest days
		lint.NewSet("节假日照常", "节假日不休", "节假日均", "全年无休", "节假日正常服务", "含节假日", "包括节假日", "含法定节假日", "包括法定节假日"),
		lint.NewSet("节假日不提供", "节假日不上门", "节假日除外", "节假日顺延", "节假日不予", "不含节假日", "不含法定节假日", "不包括节假日", "节假日不服务", "非节假日"),
		[]string{"电话", "热线", "远程", "在线", "咨询", "付款", "支付", "交货", "工期", "日历", "保险", "验收", "报名", "发货", "检查", "如", "若", "通知"}, nil,
	},
	{ // a line that is always answered
		lint.NewSet("二十四小时接听", "24小时接听", "全天接听", "昼夜接听", "全天候接听", "随时接听", "24小时热线", "二十四小时热线", "24小时值守", "二十四小时值守", "全天候值守"),
		lint.NewSet("无人值守", "无人接听", "停止接听", "不予接听", "次日再拨", "请次日", "下班后不接", "夜间不接", "夜间停止", "不再接听", "暂停接听", "翌日再"),
		[]string{"如", "若", "因", "故障", "线路", "机房", "站房"}, nil,
	},
	{ // who answers for an accident
		lint.NewSet("造成事故的一方承担", "过错方承担", "责任方承担", "按过错承担", "按各自过错", "有过错的一方承担", "过错大小", "肇事方承担", "造成者承担", "谁造成谁"),
		lint.NewSet(
			"不问谁", "不问何方", "不论谁", "不论何方", "无论谁", "无论何方", "不论过错", "无论过错", "不问过错", "不管谁", "不分责任", "不论责任",
			"概归甲方", "概归乙方", "概由甲方", "概由乙方", "一律由甲方", "一律由乙方", "全由甲方", "全由乙方",
		),
		[]string{"如", "若", "除", "保险"}, lint.NewSet("事故", "伤亡", "人身", "受伤", "伤害", "安全责任"),
	},
	{ // the bill or the money first
		lint.NewSet("先开票", "先开发票", "付款前先开", "付款前开", "见票付款", "凭票付款", "票到付款", "先票后款", "收到发票后付", "先开具发票", "先行开具发票", "付款前先行"),
		lint.NewSet("款到开", "款到后", "款到之后", "先款后票", "收款后开", "款项后开", "付款后开", "到账后开", "收讫后开", "见款开", "款后再开", "款后才开", "付清后开", "付清后方开"),
		[]string{"如", "若", "预付", "首", "尾", "收据", "定金", "发货", "质保金"}, lint.NewSet("票"),
	},
	{ // what was said and not written
		lint.NewSet("口头承诺不", "口头约定不", "口头承诺无效", "口头约定无效", "口头变更无效", "口头形式无效", "口头允诺无效", "口头允诺不", "口头承诺均无效", "口头陈述不"),
		lint.NewSet(
			"口头应允", "口头承诺有效", "口头约定有效", "口头亦可", "口头即可", "口头答应", "口头承诺视", "口头协议同样", "口头承诺亦", "口头允诺亦",
			"口头约定亦", "口头承诺同样", "口头约定同样", "口头所允",
		),
		[]string{"报修", "通知", "紧急", "追认", "补办", "如", "若", "不得"}, nil,
	},
}

// opposed reports the second of two rules that exclude each other.
func opposed(p *lint.Pass) {
	t := p.Text
	for _, x := range opposites {
		f, ok := ruleAt(t, x.one, x.unless, x.both)
		if !ok {
			continue
		}
		g, ok := ruleAt(t, x.other, x.unless, x.both)
		if !ok {
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
func ruleAt(t *lint.Text, words *lint.Set, unless []string, both *lint.Set) (lint.Hit, bool) {
	for _, h := range t.Places(words) {
		ps := t.PassageAt(h.Start)
		if s := t.SentenceAt(h.Start); ps.Kind == lint.Body && !ps.Residue && !t.HasAny(s.Start, s.End, unless...) && (both == nil || t.Holds(both, s.Start, s.End)) && !t.Before(h.Start, "不", "非", "未") {
			return h, true
		}
	}
	return lint.Hit{}, false
}

var (
	// within lead to what a price is said to hold, prices stand before them.
	withinPrice = lint.NewSet("款含", "价含", "费含", "用含", "格含", "已包含", "已包括", "包含", "包括", "已含", "均含", "含有", "，含")
	prices      = []string{"维保费", "维护费", "服务费", "保养费", "运维费", "总价", "合同价", "价款", "单价", "报价", "总费用", "费用", "价格", "货款", "租金"}
	// landed are prices of goods brought to the buyer, inThePrice are they and words behind what a price holds.
	landed     = []string{"落地价", "到厂价", "到货价", "到岸价", "送到价", "含运价", "送货价", "到场价", "包邮价", "一票到底价"}
	inThePrice = lint.NewSet(append([]string{"包含在内", "包括在内", "含在内", "包含在合同", "包含在总价", "包含在价", "包含在货款", "含在合同", "含在总价", "含在价", "含在货款", "计入总价", "计入合同价", "含在单价", "包含在单价", "含在报价", "包含在报价"}, landed...)...)
	// packed are what a price holds, one by one.
	packed = lint.NewSet("包运输", "包运费", "包送货", "包邮费", "包安装", "包调试", "包人工", "包拆装", "包吊装", "包搬运")
	// beside are words by which somebody pays for a thing beside the price.
	besidePrice = lint.NewSet(slices.Concat(byEach([]string{
		"甲方", "买方", "客户", "用户", "需方", "委托方", "委托人", "购买方", "购方", "业主", "发包方", "发包人", "采购人", "采购方", "买受人", "定作方", "定作人", "使用单位",
		"托修方", "承租方",
	}, "承担", "另行", "支付", "负担", "自理", "购买", "另付", "付", "出", "自付", "自负"), []string{"另行收费", "另计", "另行计算", "另算", "另行结算", "另收"})...)
	// besideCases make a case of its own.
	besideCases = []string{
		"人为", "不当", "超", "如", "若", "因", "外的", "以外", "之外", "除", "不包括", "不包含", "不含", "增加", "新增", "额外", "损坏", "违约",
		"退", "返修", "期外", "期满", "元以上", "甲方原因", "过保", "要求", "更换后", "他",
	}
)

// byEach are words behind 由 and each name.
func byEach(names []string, words ...string) (out []string) {
	for _, n := range names {
		for _, w := range words {
			out = append(out, "由"+n+w)
		}
	}
	return out
}

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
		if ps.Kind != lint.Body || t.HasAny(s.Start, h.End, "如", "若") {
			continue
		}
		head := t.All[a:h.Start]
		if !t.After(h.Start, "已", "包", "均", "含") { // 价款含
			head = t.All[a : h.End-len("含")]
		}
		for _, w := range []string{"中", "已", "均", "内", "里", "应"} {
			head = strings.TrimSuffix(head, w)
		}
		amid := t.After(h.Start, "，含") || h.Start > s.Start && t.Before(h.Start, "，") && !t.After(h.Start, "已包", "均") // 总价8万元，含运输、安装
		if amid {
			a, _ = t.Part(h.Start - 1)
			_, b = t.Part(h.End)
			head = t.All[a:h.Start]
			amid = lint.Contains(head, prices...) && strings.HasSuffix(strings.TrimRight(head, "）整，"), "元")
		}
		if !amid && !lint.HasSuffix(head, prices...) || lint.HasSuffix(head, "其他费用", "额外费用") {
			continue
		}
		if t.After(h.End, "在") {
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
	for _, h := range t.Places(packed) { // 合同价26000元，包运输、包安装
		s := t.SentenceAt(h.Start)
		if ps := t.PassageAt(h.Start); ps.Kind != lint.Body || !t.HasAny(s.Start, h.Start, prices...) || !t.HasAny(s.Start, h.Start, "元") || t.HasAny(s.Start, s.End, "不", "如", "若", "除") || !t.Before(h.Start, "，", "、", "（") {
			continue
		}
		if x := costThing(strings.TrimPrefix(t.All[h.Start:h.End], "包")); x != "" {
			list = append(list, held{x, s})
		}
	}
	for _, h := range t.Places(inThePrice) { // 运费已包含在内, 落地价
		s := t.SentenceAt(h.Start)
		a, _ := t.Part(h.Start)
		if ps := t.PassageAt(h.Start); ps.Kind != lint.Body || t.HasAny(s.Start, s.End, "不", "未", "如", "若", "除") {
			continue
		}
		if t.After(h.Start, landed...) {
			s.Start, s.End = t.Part(h.Start) // its own sentence may speak against it
			list = append(list, held{"运输", s})
			continue
		}
		for _, x := range strings.FieldsFunc(strings.TrimRight(t.All[max(a, t.PassageAt(a).Body):h.Start], "已均都全部"), func(r rune) bool { return r == '、' || r == '及' || r == '和' || r == '与' }) {
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
		if ps.Kind != lint.Body || t.HasAny(s.Start, s.End, besideCases...) || under(t, s) {
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
	if k := strings.IndexAny(s, "0123456789"); k > 0 { // 安装费3000元
		s = s[:k]
	}
	for again := true; again; {
		again = false
		for _, w := range []string{"费用", "的费", "费", "等", "的", "更换", "所需", "一切", "全部", "均", "成本"} {
			if r, ok := strings.CutSuffix(s, w); ok {
				s, again = r, true
			}
		}
		for _, w := range []string{"含", "更换", "所需", "维修所需", "全部", "所有", "一切", "所", "的", "维修", "必要"} {
			if r, ok := strings.CutPrefix(s, w); ok {
				s, again = r, true
			}
		}
	}
	if carriage.In(s) || slices.Contains([]string{"运", "运输", "送货", "设备运", "设备运输", "货物运", "货物运输", "产品运", "产品运输", "运杂", "物流", "送货上门"}, s) {
		return "运输"
	}
	for _, w := range []string{"设备", "产品", "货物"} {
		if r, ok := strings.CutPrefix(s, w); ok && utf8.RuneCountInString(r) == 2 && !strings.HasPrefix(r, "配") {
			s = r
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

// copies: 本合同一式两份 and 本合同一式四份, or 合同文本共三份.
func (c *claims) copies() {
	if n := c.t.Count("一式"); n == 0 || n > 2 {
		return // one, or several agreements in one text
	}
	c.each([]string{"一式"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(j, min(b, j+12), func(q lint.Quantity) bool { return q.Unit == lint.Count && q.Word == "份" })
		if !ok || !c.t.Before(
			i, "本合同", "本协议", "合同", "协议", "合同书", "协议书", "本合同书", "本协议书", "本合同正本", "本协议正本",
		) || c.t.HasAny(
			s.Start, i, "补充", "附件", "劳动", "订单", "保密", "分", "廉", "安全", "正本",
		) {
			return
		}
		c.add("copies", "", q.Value, i, q.End)
	})
	c.each([]string{"合同文本", "协议文本", "合同正本", "协议正本", "合同原件", "本合同共", "本协议共"}, func(i, j, a, b int) {
		q, ok := c.one(i, b, func(q lint.Quantity) bool { return q.Unit == lint.Count && q.Word == "份" })
		if ok && c.t.Before(q.Start, "共", "共计", "计", "合计", "总计", "制作", "打印") {
			c.add("copies", "", q.Value, i, q.End)
		}
	})
}
