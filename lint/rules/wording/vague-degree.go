package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var vagueDegree = family{
	id:     "vague-degree",
	yields: []string{"open-list"},
	title:  lint.Words{Zh: "没有尺度的程度词", En: "degrees without a measure"},
	what: lint.Words{
		Zh: "“足够”“完善”“合理”“严重”一类的词，没有数量、指标、标准、定义或者清单。",
		En: "足够, 完善, 合理, 严重 and the like with no number, indicator, standard, definition or list.",
	},
	why: lint.Words{
		Zh: "质量、数量没有约定或者约定不明的，先协议补充，不成的按条款、习惯、国家标准直至通常标准确定（民法典 510、511(一)）。结果由举证能力决定，而不由当事人的本意决定。",
		En: "Unclear quality or quantity is filled by supplement, custom, standards or the usual standard (民法典 510, 511(一)): who can prove wins, not what was meant.",
	},
	basis: []diag.LawID{"民法典 510", "民法典 511(一)"},
	frame: func(t *lint.Text, take func(entry string, i, j int)) {
		predicates(t, take)
		needed(t, take)
		lauded(t, take)
		attributed(t, take)
		eased(t, take)
		mannered(t, take)
		cased(t, take)
		faulty(t, take)
		partly(t, take)
		extreme(t, take)
		improved(t, take)
		thorough(t, take)
		judged(t, take)
		capable(t, take)
		knowing(t, take)
		ranges(t, take)
		reduplicated(t, take)
		resulting(t, take)
		withstanding(t, take)
		passing(t, take)
		somehow(t, take)
	},
	skip:  aside,
	each:  true,
	widen: func(p *place) bool { return p.e.Word != "地履行" || p.adverb() },
}

// aside reports words that promise and judge nothing: of a note on how the form
// is filled in, of events beyond control, of a risk that is told, of what the
// services are for.
func aside(p *place) bool {
	s := p.sentence()
	if lint.Contains(
		s, "应在合同", "合同中应", "合同的条款", "标的条款", "合同条款应", "此条款", "条款填写", "签订合同时", "应当注意", "对乙方不利",
		"对甲方不利", "对买方不利", "对卖方不利", "说明：", "如双方商定", "市场有风险", "谨慎投资", "误导性陈述", "可能面临", "仅表明", "并不表明",
		"黑客", "旨在", "意在让", "意在使", "意在说明", "意在为", "自身判断", "理性选择", "可能因为", "可能导致重大", "可能导致严重", "可能造成重大",
		"可能造成严重",
	) {
		return true
	}
	if e := p.t.All[p.start:p.end]; lint.HasPrefix(e, "严重", "重大") && lint.Contains(s, "重大关系", "犯罪", "醉酒", "粗体", "黑体") {
		return true
	}
	if lint.HasPrefix(p.statement(), "让", "使", "令", "好让") && lint.Contains(p.statement(), "觉得", "感到", "感觉") && p.t.Before(p.a, "，") && strings.ContainsAny(p.t.All[p.sen.Start:p.a], "0123456789") {
		return true // 应在24至26度之间，让乘客觉得舒服
	}
	if strings.Contains(p.t.All[p.sen.Start:p.start], "例如") {
		return true
	}
	if p.e.Word == "必要" && (lint.Contains(p.statement(), "法律要求", "法规要求") || lint.Contains(opening(s), "法律法规的规定", "法律、法规的规定") || lint.HasPrefix(p.after(), "救济", "披露")) {
		return true // what the law asks for, and steps of one's own
	}
	if lint.HasPrefix(p.t.All[p.start:], "必要", "相应") && (lint.Contains(s, "未尽") || spelledOut(p.t.All[p.end:p.sen.End])) {
		return true
	}
	return onlyAdvised(p) || ownAccount(p) || mayBe(p) || severed(p) || boughtOrLawful(p) || labelled(p) || empowered(p) || toldNext(p) || lint.HasSuffix(p.before(), "下列", "以下", "如下") && strings.Contains(s, "：") || bettering(p) && !duty(p.statement()) || lint.Contains(s, "多年的经验", "多年经验", "多年来") && !duty(s) // an advertisement
}

// onlyAdvised reports what one is only advised to do: 建议顾客保持适当的室内湿度.
func onlyAdvised(p *place) bool {
	b := p.before()
	k := lint.LastIndex(b, "建议")
	return k >= 0 && k <= len("我们特别") && !strings.HasPrefix(b[k:], "建议书") && !duty(b)
}

// ownAccount reports the care one takes of one's own account: 妥善、谨慎地保管密码.
func ownAccount(p *place) bool {
	rest := p.t.All[p.start:p.b]
	return lint.Contains(rest, "保管", "保存", "保护") && lint.Contains(rest, "账户", "帐户", "账号", "帐号", "密码", "口令", "验证码")
}

// mayBe reports what may be so, and no duty, and a part of the price whose share the sentence goes on to tell:
// 颜色可能存在一定的偏差, 可先支付一部分货款作为定金，定金为货款的20%.
func mayBe(p *place) bool {
	if strings.HasSuffix(p.t.All[p.start:p.end], "一部分") {
		return strings.Contains(p.after(), "金") && p.t.UnitIn(p.b, p.sen.End, lint.Percent, lint.Yuan)
	}
	return p.e.Word == "一定" && lint.Contains(p.before(), "可能", "难免", "或会") && lint.Contains(p.after(), "偏差", "误差", "差异", "差错", "滞后", "延迟", "波动", "风险", "出入")
}

// severed reports what holds where a term is void, the law's own measure: 条款无效严重影响一方权利的，双方应协商修改.
func severed(p *place) bool {
	s := p.sentence()
	return strings.Contains(s, "条款") && lint.Contains(s, "无效", "不可执行") && lint.Contains(s, "修改", "替代", "替换", "变更")
}

// boughtOrLawful reports what answers to what one has bought, or to the law: 付费后享受相应的服务, 有权依法采取相应的
// 保全措施.
func boughtOrLawful(p *place) bool {
	if !strings.HasPrefix(p.t.All[p.start:], "相应") {
		return false
	}
	if lint.Contains(p.before(), "享受", "享有", "获得") && lint.HasPrefix(strings.TrimPrefix(p.after(), "的"), "服务", "权益", "权利", "功能", "流量", "课程", "会员", "资格") {
		return true
	}
	return lint.Contains(p.before(), "依法", "依照法律", "依据法律", "按照法律", "根据法律") && p.permitted()
}

// bettering reports a comparison, or the aim of one: 更先进, 使服务更为稳定、可靠.
func bettering(p *place) bool {
	return lint.HasSuffix(p.before(), "更", "更为", "更加", "尚无") || p.t.After(p.a, "使") && strings.Contains(p.before(), "更")
}

// labelled reports a breach that the sentence calls grave, so that no one need weigh it: 违反上述任一
// 条款均构成严重违约. A case that only a grave breach makes is another matter: 构成严重违约的，….
func labelled(p *place) bool {
	return lint.HasSuffix(p.before(), "构成", "亦为", "则为", "均为", "即属", "均属", "属于", "认定为") && lint.HasPrefix(p.after(), "违约", "的违约") && !lint.HasSuffix(strings.TrimRight(p.after(), " "), "的", "时", "后") && !lint.HasPrefix(p.statement(), caseHeads...)
}

// empowered reports the leave and the capacity one says one has to conclude the agreement itself:
// 拥有签订和履行本合同所必需的权利和授权.
func empowered(p *place) bool {
	s := p.statement()
	return lint.HasPrefix(p.after(), "民事", "法律行为能力", "权利能力") || lint.Contains(s, "签订", "签署", "订立") && lint.Contains(s, "履行", "执行") && lint.Contains(p.after(), "权利", "授权", "批准", "能力", "权限", "许可", "资质")
}

// toldNext reports that what follows tells how much: 给予适当奖励，奖励额度按节约额的1%计,
// 承担部分责任。具体承担方式为…, 给予适当的奖励。（具体办法见专用条款）
func toldNext(p *place) bool {
	next := strings.TrimLeft(p.t.All[p.b:p.pass.End], "，。；（ ")
	if strings.HasPrefix(next, "具体") {
		next = firstRunes(next, 24)
		return lint.Contains(next, "见", "为", "按", "如下", "：") && !lint.Contains(next, "另行", "协商", "另议", "附件", "公告", "通知")
	}
	noun := firstRunes(p.after(), 2)
	rest, ok := strings.CutPrefix(next, noun)
	return ok && noun != "" && lint.HasPrefix(rest, "额度", "金额", "标准", "比例", "数额", "数量", "幅度", "方式", "办法") && len(p.t.QuantitiesIn(p.b, p.sen.End)) > 0
}
