package practice

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// AutoRenewal: Renewal without a reminder before it.
var AutoRenewal = lint.Rule{
	ID:      "auto-renewal",
	Title:   lint.Words{Zh: "自动续期", En: "automatic renewal"},
	Spec:    diag.Info,
	Text:    diag.Info,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: []string{
		"自动续期", "自动续约", "自动延续", "自动顺延", "自动续费", "自动展期", "自动延长", "自动续签", "自动续展", "自动续订", "自动续", "顺延",
		"视为续", "视同续", "视作续", "续延", "视为同意续", "视为同意延", "继续有效", "继续履行", "自动转为", "自动进入下一", "自动扣", "自动从",
		"自动划扣", "自动支付下", "代扣", "延续一年", "延续壹年", "顺延一年", "再顺", "续上", "再续", "顺续", "接着", "照旧", "延展", "续展一",
		"续租一", "续约一", "续签一", "续期一", "续订一", "续费一", "再延", "继续扣", "再延续", "自动延展", "自动延期", "自动接续", "自动续租",
		"自动续保", "自动转入下", "条件续", "视为延长", "视为续展", "视为延续", "有效两年", "有效一年", "有效壹年", "有效二年", "继续按", "按原合同",
		"按原协议", "仍按本", "自动进入",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "到期自动续期，没有写明续期前的提醒。", En: "Renewal without a reminder before it"},
		Why:  lint.Words{Zh: "对消费者自动续期的，应当在续期前以显著方式提请注意（消法实施条例 10）；对企业客户也应写明反对的期限与方式。", En: "Consumers must be reminded prominently before a renewal (消法实施条例 10)."},
		Bad: []string{
			"协议期满后⟦自动续期⟧一年。",
			"期满双方无异议的，本协议⟦自动延续⟧。",
			"期满前双方均未提出终止的，本协议⟦自动顺延⟧两年。",
			"系统在每个计费周期届满时⟦自动从⟧消费者的账户扣收下一周期费用。",
			"消费者的服务期届满当日，系统按届时标准⟦代扣⟧次年费用。",
			"租期届满乙方继续使用的，⟦视为同意续⟧租两年。",
			"到期后如甲方未书面通知停止，运维服务⟦自动顺延⟧。",
			"会籍到期前消费者未到店申明的，⟦自动延续⟧一年。",
		},
		Good: []string{
			"期满前30日任何一方未书面提出终止的，协议自动续期一年。",
			"续期前5日，乙方以短信提醒甲方后自动续费。",
			"协议期满终止，续约另行签订书面协议。",
			"期满前5日，本店以短信提醒消费者；消费者未取消的，自动续费。",
			"乙方代扣代缴个人所得税，每月申报一次。",
			"期满前30日未书面通知终止的，本合同自动顺延一年。",
			"违约金由系统自动从保证金中扣除。",
			"经双方书面同意，合同期满后可以延续一年。",
			"本合同到期后未续签的，乙方应对未完工的工程继续履行施工责任。",
		},
		Basis: []diag.LawID{"消法实施条例 10"},
		Since: "0.1.0",
	},
	RunSpec: autoRenewalSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		var told []int      // sentences reported
		named := lint.Hit{} // the first name of a service that renews, 自动续费服务
		report := func(s lint.Sentence, i, j int) {
			if slices.Contains(told, s.Start) {
				return
			}
			f := lint.Finding{Start: i, End: j}
			if t.Consumer {
				f.Level = lint.Error
			}
			p.Report(f)
			told = append(told, s.Start)
		}
		renews := func(s lint.Sentence, i, j int) {
			if t.Before(j, "续") && t.After(j, "约", "期", "签", "租", "订", "费", "展", "延", "保") {
				j += len("约") // 自动续约, not 自动续
			}
			if !announced(t, s) {
				report(s, i, j)
			}
		}
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			h, ok := renewal(t, s, h, p.HitsIn(s.Start, s.End))
			switch {
			case !ok || lint.Contains(t.In(s), "不再自动", "不自动"):
			case !t.Begins(renewalNames, h.Start):
				renews(s, h.Start, h.End)
			case named.End == 0:
				named = h
			}
		})
		for s := range t.SentencesWith(atEnd) {
			if i, j, ok := lapses(t, s); ok {
				renews(s, i, j)
			} else if i, j, ok := takesOn(t, s); ok && !reminded(t, s) {
				report(s, i, j)
			}
		}
		for s := range t.SentencesWith(stayOn) {
			if i, j, ok := stayed(t, s); ok {
				renews(s, i, j)
			}
		}
		for s, h := range t.Framed(charged, 1) {
			renews(s, h.Start, h.End)
		}
		for s, h := range t.Framed(deducted, 1) {
			if !reminded(t, s) {
				report(s, h.Start, h.End)
			}
			break
		}
		if named.End > 0 && len(told) == 0 {
			renews(t.SentenceAt(named.Start), named.Start, named.End)
		}
	},
}

// renewalNames name a service that renews itself; what tells how it does is reported, the name
// but once and where nothing else is.
var renewalNames = lint.NewSet(
	"自动续费服务", "自动续费功能", "自动续费协议", "自动续费业务", "自动续费委托", "自动续费需求", "自动续费具体", "自动续费是指",
	"自动续费扣款", "自动续费周期", "自动续订服务", "自动续期服务", "自动续约服务", "自动续费产品", "自动续费”", "自动续费、",
)

// deducted takes the money of the next period: 到期前一日从绑定账户扣划下一周期的费用.
var deducted = lint.NewFrame(
	15, []string{"扣划", "扣除", "扣取", "扣款", "划扣", "扣收", "收取"}, []string{"下一个", "下一", "下个", "次月", "次年", "下期"},
	[]string{"周期", "期", "月", "年"}, []string{"费", "款", "金"},
)

// shown is a reminder before money is taken: 扣费前五日，以短信显著提示扣费日与金额.
var shown = lint.NewFrame(36, []string{
	"扣费前", "续费前", "续期前", "扣款前", "到期前", "期满前", "届满前", "短信", "邮件", "电话", "弹窗", "显著",
}, []string{"提示", "告知", "通知"}, []string{"扣费", "扣款", "续", "金额", "取消"})

// ownWayOut strikes out what the other side may do of itself: 自动续费，除非提前取消 reminds nobody.
var ownWayOut = strings.NewReplacer("提前取消", "", "提前退订", "", "提前关闭", "")

// announced reports a renewal that the sentence, or the next one, lets the
// other side see coming: a reminder by the one that renews, or, between firms,
// a period to object in.
func announced(t *lint.Text, s lint.Sentence) bool {
	if reminded(t, s) {
		return true
	}
	if t.Consumer {
		return lint.Contains(t.In(s), "通知") && !lint.Contains(t.In(s), "未通知", "不另行通知", "无需通知", "书面通知", "不通知")
	}
	text := t.In(s)
	// Silence alone renews: 期满前三十日双方无异议的.
	silent := strings.Contains(text, "异议") && !lint.Contains(text, "终止", "不续", "不再续", "解除", "不延", "停止")
	if notified(t, s) || !silent && strings.Contains(ownWayOut.Replace(text), "提前") {
		return true
	}
	if silent || !lint.Contains(text, "届满前", "期满前", "到期前", "届满之前", "期满之前") {
		return false
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit.IsTime() && q.Unit != lint.Year {
			return true
		}
	}
	return false
}

// unreminded strikes out the reminder that is said not to come.
var unreminded = strings.NewReplacer(
	"不再另行提示", "", "不另行提示", "", "不再提示", "", "不再提醒", "", "不另提醒", "", "不另行提醒", "", "不再另行提醒", "", "无需提醒", "",
	"无须提醒", "", "不作提醒", "", "不提醒", "",
)

// reminded reports a reminder by the one that renews, in the paragraph of the sentence.
func reminded(t *lint.Text, s lint.Sentence) bool {
	ps := t.PassageAt(s.Start)
	if lint.Contains(unreminded.Replace(t.All[ps.Start:ps.End]), "提醒", "提示您", "显著方式", "另行提示", "短信提示", "书面提示", "告知您") {
		return true
	}
	i, j, ok := t.Frame(shown, ps.Start, ps.End)
	return ok && !t.HasAny(i, j, "未", "没", "不")
}

// notified reports a notice in the sentence that is not one left out: 未在期末前通知停用.
func notified(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(notices, s.Start, s.End) {
		a, _ := t.Part(h.Start)
		if !lint.Contains(t.All[lint.RuneStart(t.All, max(a, h.Start-36)):h.Start], "未", "没", "不", "无") {
			return true
		}
	}
	return false
}

var notices = lint.NewSet("通知")

// renewal is the word of a renewal in the sentence: 顺延 and 继续有效 only where
// the agreement itself runs out and goes on.
func renewal(t *lint.Text, s lint.Sentence, h lint.Hit, hits []lint.Hit) (lint.Hit, bool) {
	text := t.In(s)
	for _, h = range hits {
		switch w := t.All[h.Start:h.End]; w {
		case "顺延", "续延", "继续有效", "继续履行":
			if !lint.Contains(text, "期满", "届满", "到期") || lint.Contains(
				text, "工期", "节假日", "休息日", "保密", "条款", "义务", "质保", "争议", "结算", "仲裁", "另行", "书面协议", "书面同意", "书面合同", "协商",
				"不可抗力", "最后一日",
			) {
				continue
			}
			if (w == "顺延" || w == "续延") && !t.HasAny(h.End, s.End, "年", "月", "期") || w != "顺延" && w != "续延" && !lint.Contains(text, "本合同", "本协议", "合同自", "租约", "合约", "协议继续", "合同继续") || w == "继续履行" && (t.HasAny(h.End, s.End, "责任", "职责") || t.HasAny(s.Start, h.Start, "未完", "已开工", "已施工", "已下单", "在途")) {
				continue
			}
		case "条件续", "视为延长", "视为延续", "有效两年", "有效一年", "有效壹年", "有效二年", "继续按", "按原合同", "按原协议", "仍按本":
			if !t.Holds(runsOut, s.Start, h.Start) || !t.Holds(unspoken, s.Start, s.End) && !t.HasAny(
				s.Start, h.Start, "未签", "没有签", "未续签", "没续签", "继续使用", "仍在", "未重新", "未另",
			) || t.HoldsWord(renewedBy, s.Start, h.Start) && !t.HasAny(s.Start, h.Start, "未签", "没有签", "未续签", "没续签", "未重新", "未另") {
				continue
			}
		case "自动顺延", "自动延长", "自动延展", "自动延期":
			if lint.Contains(text, "工期", "交货期", "不可抗力", "节假日", "质保期", "保修期", "付款期", "交付期") {
				continue
			}
		case "自动扣", "自动从", "自动划扣", "代扣":
			if !lint.Contains(text, "下一", "续", "每月", "每期", "周期", "会员", "次年", "次月", "下期") || lint.Contains(
				text, "违约金", "扣除", "扣减", "保证金", "罚", "代扣代缴", "税", "社保", "水电",
			) {
				continue
			}
		case "延续一年", "延续壹年", "顺延一年":
			if !lint.Contains(text, "期满", "届满", "到期") || lint.Contains(text, "质保", "保修", "协商", "另行", "经双方", "书面同意") {
				continue
			}
		case "再顺", "续上", "再续", "顺续", "接着", "照旧", "延展", "续展一", "续租一", "续约一", "续签一", "续期一", "续订一", "续费一", "再延", "再延续", "继续扣":
			if !lapsing(t, s, h) {
				continue
			}
		case "自动接续":
			if !t.Holds(runsOut, s.Start, s.End) && !lint.Contains(text, "合同", "协议", "合约", "会员", "服务") {
				continue
			}
		case "自动转为", "自动续":
			if w == "自动续" && t.After(h.End, "写", "传", "航", "播", "水", "料", "杯", "读", "断", "纸", "油", "电", "打", "液") || w == "自动转为" && !lint.Contains(text, "期满", "届满", "到期") {
				continue
			}
		}
		return h, true
	}
	return h, false
}

// The frame of a term that runs out with nobody speaking up, or that is renewed
// by the other side's system: 到期双方未提的，再续一年.
var (
	runsOut  = lint.NewSet("期满", "届满", "到期", "期限到", "届期")
	unspoken = lint.NewSet(
		"未表态", "没提", "未提", "没有提", "不提", "无异议", "没有异议", "没人提", "未通知", "未书面", "没有通知", "不通知", "未表示", "未作表示",
		"没关", "未关", "没有关", "未取消", "没取消", "没有取消", "未退订", "没有退订", "不取消", "未声明", "未申请终止", "系统", "无须再", "无需再",
		"未反对", "不反对",
	)
	spanned   = lint.NewSet("年", "月", "期", "季", "扣", "收")
	renewedBy = lint.NewSet(
		"协商", "另行", "书面同意", "签订", "签署", "工期", "质保", "保修", "保密", "租金", "试用", "可以续", "可续", "有权续", "优先", "申请续",
		"要求续", "延期交", "不再续", "不续",
	)
)

// lapsing reports a renewal at the hit that comes of silence at the end of the
// agreement.
func lapsing(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	return t.Holds(runsOut, s.Start, h.Start) && t.Holds(unspoken, s.Start, s.End) && t.Holds(spanned, h.Start, min(s.End, h.End+18)) && !t.HoldsWord(renewedBy, s.Start, s.End)
}

func autoRenewalSpec(p *lint.Pass) {
	t := p.Spec.Term
	if t == nil || t.Renewal.V.ID != "automatic" || t.Notice.IsSet() {
		return
	}
	p.FlagSpec(t.Renewal.At, "term.renewal")
}
