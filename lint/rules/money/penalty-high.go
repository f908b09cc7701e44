package money

import (
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PenaltyHigh: A daily rate of 1 % or more, or a total above 30 % of the price: be ready to justify it.
var PenaltyHigh = lint.Rule{
	ID:      "penalty-high",
	Title:   lint.Words{Zh: "违约金可能过高", En: "penalty may be too high"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"违约金", "滞纳金", "罚金", "违约款", "违约费", "罚款", "赔偿", "补偿", "倍", "计罚", "加收", "扣罚", "处罚", "支付剩余", "剩余租", "剩余服务", "剩余合同", "剩余全部", "剩余的全部", "付清剩余", "未履行部分", "不予退", "不退还", "不予返还", "不返还", "概不退", "不退回", "不再退还", "不再返还", "没收", "赔", "扣", "罚"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "按日违约金达到 1%，或者总额超过价款的 30%，请说明理由。", En: "A daily rate of 1 % or more, or a total above 30 % of the price: be ready to justify it"},
		Why:  lint.Words{Zh: "违约金过分高于损失的可以请求减少（民法典 585(2)）；法院一般以超过损失的 30% 为过分高于，比的是损失，不是价款（合同编通则解释 65(2)）。持续履行的合同提前终止的，损失按寻找替代交易的合理期限计算，不是剩余的全部价款（61）。", En: "Courts compare with the loss: more than 30 % above it is usually too high (合同编通则解释 65(2)), not with the price. When a lasting agreement ends early the loss is that of the time it takes to find a substitute, not all that was left to pay (61)."},
		Bad: []string{
			"逾期付款的，⟦每日按逾期金额的1%支付违约金⟧。",
			"任何一方违约，应支付⟦合同总价50%的违约金⟧。",
			"提前解约的，应付⟦契约总价40%的违约款⟧。",
			"供应商以次充好的，⟦按货值的五倍支付⟧。",
			"客户⟦提前解除协议的，须付清剩余全部服务费⟧。",
			"承包方擅自停工的，⟦按合同总额的百分之四十赔偿⟧。",
			"乙方擅自退租的，押金和⟦所剩租金不予退还⟧。",
			"甲方逾期三十日的，乙方可解除合同，⟦不退还甲方已支付的服务费⟧。",
			"业主单方终止的，⟦应支付两倍服务费作为违约金⟧。",
			"居间方漏报的，按佣金的⟦双倍支付违约金⟧。",
			"房东晚交房的，⟦每日按日房租的双倍⟧向租客支付违约金。",
			"租客逾期腾退的，⟦每晚一日支付两倍日租金⟧作为赔偿。",
			"租客中途退租的，按⟦剩余房租的双倍⟧赔偿。",
			"⟦每拖欠一天按月租金的3%交纳滞纳金⟧。",
		},
		Good: []string{
			"逾期付款的，每日按逾期金额的万分之五支付违约金。",
			"违约金累计不超过合同总价的10%。",
			"每拖欠一天按月租金的0.3%交纳滞纳金。",
			"每晚交一周按货款的1%支付违约金。",
			"租客退租的，房东双倍返还定金，每日按日租金结算，并退还剩余房租。",
			"双休日每日日租金为平日的两倍，押金另付。",
			"乙方违约的，支付合同总价20%的违约金。",
			"税率为13%，逾期每日支付违约金100元。",
			"质保金为30%，违约金另行计算。",
			"经营者有欺诈行为的，按消费者支付价款的三倍赔偿。",
			"甲方承担损失总额的60%，乙方赔偿其余部分。",
			"保证金为月服务费的三倍。",
			"甲方中途退租的，乙方退还剩余全部租金。",
			"甲方提前解除的，已完成部分的已付费用不予退还。",
			"违约方已付的定金不予返还，收取方违约的双倍返还。",
			"样品经检验后不予退还，已付检测费另开发票。",
			"加班工资按平时的两倍支付。",
			"提前终止的，甲方付清终止前已提供服务的剩余费用。",
		},
		Basis: []diag.LawID{"民法典 585(2)", "合同编通则解释 65(2)", "合同编通则解释 61"},
		Since: "0.1.0",
	},
	Run: penaltyHigh,
}

// excessive is the law on penalties out of proportion to the loss.
var excessive = []diag.LawID{"民法典 585(2)", "合同编通则解释 65(2)"}

func penaltyHigh(p *lint.Pass) error {
	if p.Spec != nil {
		f := p.Spec.Fees
		if f != nil && f.Payment != nil && f.Payment.Late.IsSet() && f.Payment.Late.V.Ratio.GreaterThanOrEqual(decimal.NewFromFloat(0.01)) {
			p.Report(lint.Finding{At: f.Payment.Late.At, Path: "fees.payment.late", Args: []any{"text", f.Payment.Late.String()}, Basis: excessive})
		}
		return nil
	}
	t := p.Text
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		if i, j, ok := rentTwice(t, s); ok {
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		if i, j, ok := byVerb(t, s); ok {
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		if i, j, ok := forfeited(t, s); ok {
			i, j = t.Within(i, j, 45)
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		if !t.HasAny(s.Start, s.End, "违约金", "滞纳金", "罚金", "违约款", "违约费") {
			multiple(p, s)
			return
		}
		for _, x := range p.HitsIn(s.Start, s.End) {
			if w := t.All[x.Start:x.End]; w == "违约金" || w == "滞纳金" || w == "罚金" || w == "违约款" || w == "违约费" {
				h = x
				break
			}
		}
		a, b := t.Part(h.Start)
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit != lint.Percent {
				continue
			}
			pa, pb := t.Part(q.Start)
			if pa != a && !t.HasAny(pa, pb, "违约金", "滞纳金", "罚金") && !(pb+len("，") == a) {
				continue
			}
			daily := t.HasAny(max(s.Start, q.Start-60), q.Start, "每日", "每天", "每逾期一日", "每逾期一天", "按日", "每迟延一日", "每延迟一日", "每延迟一天", "每延期一天", "每迟延一天", "每延误一天", "每延误一日", "每拖延一天", "每超过一天", "每推迟一天", "每晚一天", "每逾一日", "每迟一日", "日违约金") || everyDay(t, max(s.Start, q.Start-60), q.Start) || t.After(q.End, "/日", "/天", "每日", "每天")
			capped := t.HasAny(max(s.Start, q.Start-48), q.Start, "不超过", "上限", "不高于", "封顶", "累计", "税率", "质保金")
			high := daily && q.Value >= 0.01-1e-9 && !capped || !daily && q.Value > 0.3 && !t.HasAny(max(s.Start, q.Start-48), q.Start, "税", "质保金", "定金", "预付", "贷款", "利率", "LPR", "低于", "不足", "达到", "损失")
			if !high {
				continue
			}
			i, j := min(pa, a), max(pb, b)
			if utf8.RuneCountInString(t.All[i:j]) > 45 {
				i, j = q.Start, q.End
			}
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		multiple(p, s)
	})
	return nil
}

// perDay is whatever goes on a day longer: 每拖欠一天, 每占用一日, 每晚交1天.
var perDay = lint.NewFrame(15, []string{"每"}, []string{"一天", "一日", "1天", "1日", "壹天", "壹日", "1个自然日", "一个自然日"})

// everyDay reports a rate for each day named between bytes i and j, where no fixed
// number of other units comes between.
func everyDay(t *lint.Text, i, j int) bool {
	a, _, ok := t.Frame(perDay, i, j)
	return ok && !t.HasAny(a, j, "。", "；", "周", "个月")
}

// rentTwice finds a penalty of a day's rent twice over for each day, or of twice
// the rent that was still to come.
func rentTwice(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(multiples, s.Start, s.End) || !t.Holds(penal, s.Start, s.End) || t.Holds(statutory, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range doubledRent {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "。") {
			return i, j, true
		}
	}
	return t.Frame(restDoubled, s.Start, s.End)
}

// multiples are those of rentTwice.
var multiples = lint.NewSet("双倍", "两倍", "二倍", "2倍", "三倍", "3倍")

// multiple reports a penalty by another name that exceeds the price, or nearly
// a third of it: 按货值的十倍赔偿, 按合同总额的60%赔偿.
func multiple(p *lint.Pass, s lint.Sentence) {
	t := p.Text
	if i, j, ok := rest(t, s); ok {
		p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-penalty-high-rest", "text", t.Quote(i, j)), Fix: diag.Say("lint-penalty-high-rest-fix"), Basis: []diag.LawID{"合同编通则解释 61"}})
		return
	}
	if !t.HasAny(s.Start, s.End, "赔偿", "支付", "补偿", "罚", "收取", "加收", "处以") || t.HasAny(s.Start, s.End, "消费者", "退一赔", "三倍赔偿", "食品", "双倍返还", "LPR", "利率", "工资", "保险", "不超过", "上限", "最高", "为限", "知识产权法", "法律", "折旧", "供电方") {
		return
	}
	if !t.Holds(statutory, s.Start, s.End) {
		for _, f := range doubled {
			if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，", "租") {
				p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
				return
			}
		}
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit == lint.Percent && q.Value >= 0.01-1e-9 && q.Value < 0.5 && t.HasAny(max(s.Start, q.Start-60), q.Start, days...) && t.HasAny(q.End, min(s.End, q.End+24), "计罚", "加收", "扣罚", "罚", "赔偿") {
			i, j := t.Part(q.Start)
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		from := max(s.Start, q.Start-36)
		of := t.HasAny(from, q.Start, "货值", "总价", "总额", "金额", "价款", "货款", "服务费", "维保费", "费用", "售价", "合同价", "费的", "维护费", "单价", "货价", "租金", "维修费", "服务费的", "进货额", "销售额", "货款额")
		if !of && q.Unit == lint.Count && q.Word == "倍" && q.Value >= 2 && !t.Holds(statutory, s.Start, s.End) {
			of = t.After(q.End, penalised...) || t.HasAny(q.End, min(s.End, q.End+24), "服务费", "合同款", "货款", "价款", "合同价") && t.HasAny(q.End, min(s.End, q.End+60), "违约金", "赔偿金", "罚款", "罚金")
		}
		if !of {
			continue
		}
		switch {
		case q.Unit == lint.Count && q.Word == "倍" && (q.Value >= 3 || q.Value >= 2 && !t.HasAny(s.Start, q.Start, "租")):
		case q.Unit == lint.Percent && q.Value > 0.3 && q.Value <= 1 && t.HasAny(q.End, min(s.End, q.End+12), "赔偿", "罚") && t.HasAny(from, q.Start, "按") && t.HasAny(from, q.Start, "合同总", "总额", "总价", "合同金额", "合同价") && !t.HasAny(s.Start, s.End, "损失", "责任", "折价", "已使用", "残值"):
		default:
			continue
		}
		i, j := t.Part(q.Start)
		if utf8.RuneCountInString(t.All[i:j]) > 45 {
			i, j = q.Start, q.End
		}
		p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
		return
	}
}

var allRest = lint.NewFrame(36, []string{"提前", "中途", "单方", "未满"}, []string{"剩余", "未履行"}, []string{"全部", "所有", "全额", "总额的100%"}, []string{"租金", "服务费", "费用", "款项"})

// rest finds all that was left to pay, owed for an early end: 提前解除的，须付清剩余
// 全部服务费.
func rest(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.Frame(allRest, s.Start, s.End)
	if !ok || !t.HasAny(s.Start, s.End, "付", "赔偿", "补偿", "罚", "收取", "加收") || t.HasAny(s.Start, s.End, "退还", "返还", "退回", "消费者", "不超过", "上限", "为限", "损失") {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 50)
	return i, j, true
}
