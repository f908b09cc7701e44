package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var unspecifiedStandard = family{
	id:     "unspecified-standard",
	yields: []string{"missing-attachment"},
	title:  lint.Words{Zh: "没有名称和编号的标准", En: "standards without a name"},
	what: lint.Words{
		Zh: "“有关规定”“国家标准”“厂家标准”“行业惯例”，没有写名称、编号或者附件。",
		En: "有关规定, 国家标准, 厂家标准, 行业惯例 with no title, number or attachment.",
	},
	why: lint.Words{
		Zh: "质量要求不明确的，依次按强制性国家标准、推荐性国家标准、行业标准、通常标准履行（民法典 511(一)）。一方自己的标准没有附上，另一方没有同意过它的内容，也无从知道它何时改过。",
		En: "Unclear quality falls back from mandatory standards to the usual one (民法典 511(一)). A house standard that is not attached was never agreed to and may change unseen.",
	},
	basis: []diag.LawID{"民法典 511(一)"},
	skip: func(p *place) bool {
		return lawsNamed(p) || outdone(p) || rowed(p) || p.e.Word == "要求" && !nameless(p)
	},
	widen: kindOf,
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		bareStandards(t, take)
		issued(t, take)
		besides(t, take)
		looseStandards(t, take)
		likeness(t, take)
		said(t, take)
	},
}

// takers take a standard: 符合……要求, 按……标准.
var takers = lint.NewSet(
	"合乎", "须达", "应达", "不得超过", "不能超过", "不得低于", "不能低于", "符合", "达到", "满足", "适应", "遵守", "遵循", "依循", "遵照", "执行",
	"按照", "依照", "依据", "参照", "按", "照",
)

// sources make a standard one that can be looked up: it stands in a document,
// is drawn, sampled or told nearby, or is a side's own to tell.
var sources = []string{
	"全部技术", "公布", "合同", "协议", "附件", "附表", "附录", "约定", "双方", "图", "说明书", "手册", "清单", "招标", "投标", "标书", "订单",
	"样", "法律", "法规", "报价", "方案", "计划", "表", "单", "书", "《", "》", "第", "本", "该", "其", "上述", "前述", "以上", "下列", "以下",
	"如下", "此", "这", "甲方", "乙方", "客户", "用户", "业主", "买方", "卖方", "供方", "需方", "需求", "发包", "承包", "出租", "承租", "委托",
	"受托", "你", "您", "我", "最高", "最低", "同一", "不同", "各自", "原", "收费", "价格", "费用", "付款", "支付", "结算", "文件", "说明",
	"采购人", "招标人", "赔偿", "补偿", "机关", "局", "依法", "提出", "两", "三", "几", "定作方", "受让方", "出让方", "转让方", "许可方",
	"许可人", "承揽", "托运", "寄存", "特别要求", "特殊要求", "准确", "真实",
}

// kindOf takes the kind of standard to the words at fault: 符合道路运输要求. It
// reports false when no verb takes a standard here.
func kindOf(p *place) bool {
	if p.e.Word != "要求" {
		return true
	}
	b := p.before()
	k := lastOf(p.t, takers, p.a, p.start) - p.a
	if k < 0 || strings.Contains(b, "是否") || lint.HasSuffix(
		b[:k], "不符合", "未达到", "不满足", "未按", "不按", "未按照", "未遵守", "不执行", "已达到",
	) || lint.Contains(b[:k], "不代表", "不意味", "不等于", "不保证", "不担保") {
		return false
	}
	if strings.HasPrefix(b[k:], "的") {
		return false // 须满足的准入标准，如注册资本: what is to be met is told
	}
	if n := utf8.RuneCountInString(b[k:]); n < 2 || n > 14 && (n > 40 || lint.HasSuffix(p.t.All[:p.end], "需要", "需求")) {
		return false
	}
	p.start -= len(b) - k
	return true
}

// nameless reports a kind of standard none of whose words leads to a text.
func nameless(p *place) bool {
	return !lint.Contains(p.t.All[p.start:p.end], sources...)
}

// outdone reports what the agreement is measured against, so that the better of both holds:
// 比国家规定短的，按国家规定; and the words of the law on where no standard is agreed:
// 按照通常标准或者符合合同目的的特定标准; and what the law says where it says otherwise: 与当地
// 法规不同的，按国家规定执行.
func outdone(p *place) bool {
	return lint.Contains(
		p.sentence(), "比国家", "比法律", "比法定", "比三包", "合同目的", "法规不同", "法律不同", "法规不一致", "法律不一致", "法规抵触", "法律抵触",
		"法规相抵触", "法律相抵触", "法规冲突", "法律冲突", "法规有冲突",
	)
}

// lawsNamed reports that the hit belongs to laws at large, which bind without
// being named: 依照法律、法规和有关规定.
func lawsNamed(p *place) bool {
	if lint.HasSuffix(p.t.All[:p.end], "标准", "规范", "规程", "惯例") && lint.HasSuffix(strings.TrimRight(p.before(), "有相关的"), "和", "及", "、", "以及", "与") {
		return false // 法律法规和行业标准: laws need no title, a standard does
	}
	lead := strings.TrimRight(p.before(), "以及和与或、等其他它的国家现行有相关地方")
	return lint.HasSuffix(lead, "法律、法规", "法律法规", "法律、行政法规", "法规、规章") || lint.HasPrefix(p.after(), "的法律", "的法规", "性文件、法律")
}

// rowed reports one of a row of standards behind the first, for which one answer is asked:
// 该设备适用的国家标准（强制性或者推荐性）、行业标准、地方标准.
func rowed(p *place) bool {
	lead := strings.TrimRight(p.t.All[p.sen.Start:p.start], "相关有的生产")
	row := strings.TrimRight(lead, "、/和及与或者以")
	if k := lint.LastIndex(row, "（"); k >= 0 && strings.HasSuffix(row, "）") {
		row = row[:k]
	}
	return row != lead && strings.HasSuffix(p.t.All[:p.end], "标准") && lint.HasSuffix(row, "国家标准", "行业标准", "地方标准", "部颁标准", "企业标准", "国标")
}
