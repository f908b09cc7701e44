package money

import (
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
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"每天补", "每日补", "一天加", "一天补", "一日加", "日息", "加付", "每天加", "每日加", "多加", "违约金", "滞纳金", "罚金", "违约款", "违约费",
		"罚款", "赔偿", "补偿", "倍", "计罚", "加收", "扣罚", "处罚", "支付剩余", "剩余租", "剩余学费", "剩余会费", "剩余年费", "剩余服务",
		"剩余合同", "剩余全部", "剩余的全部", "付清剩余", "未履行部分", "不予退", "不退还", "不予返还", "不返还", "概不退", "不退回", "不再退还",
		"不再返还", "没收", "归甲方所有", "归乙方所有", "归出租方所有", "赔", "扣", "罚", "违约责任", "计付", "偿付", "逾期利息", "占用费", "使用费",
		"每天付", "每日付", "付给对方", "付对方", "付守约方", "违约", "一方", "没入", "同额", "等额",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "按日违约金达到 1%，或者总额超过价款的 30%，请说明理由。", En: "A daily rate of 1 % or more, or a total above 30 % of the price: be ready to justify it"},
		Spec: lint.Words{Zh: "规格：各项逾期违约金的比例和违约金的上限。", En: "In a spec: each rate of a penalty and each cap on one."},
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
			"承租方中途退租的，⟦剩余租金和押金作为违约金⟧。",
			"司机堵门闹事的，公司⟦扣除其全部运费⟧。",
			"代理商⟦窃取样机的，按样机价格的十倍赔偿⟧。",
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
			"甲方扣除全部欠费后退还押金。",
			"承租方中途退租的，押金的20%作为违约金，剩余租金退还。",
			"经营者提供不安全食品的，按价款的十倍赔偿消费者。",
			"浓度为标准值的十倍。",
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
	RunSpec: penaltyHighSpec,
	Run:     penaltyHigh,
}

// excessive is the law on penalties out of proportion to the loss.
var excessive = []diag.LawID{"民法典 585(2)", "合同编通则解释 65(2)"}

func penaltyHigh(p *lint.Pass) {
	t := p.Text
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		if i, j, ok := forfeited(t, s); ok {
			i, j = t.Within(i, j, 45)
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
			return
		}
		if i, j, ok := rest(t, s); ok {
			p.Report(lint.Finding{
				Start: i, End: j, Message: diag.Say("lint-penalty-high-rest", "text", t.Quote(i, j)), Fix: diag.Say("lint-penalty-high-rest-fix"),
				Basis: []diag.LawID{"合同编通则解释 61"},
			})
			return
		}
		if i, j, ok := outsized(t, s); ok {
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
		} else if i, j, ok := dailySum(t, s); ok {
			i, j = t.Within(i, j, 45)
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
		} else if i, j, ok := overPrice(t, s); ok {
			p.Report(lint.Finding{Start: i, End: j, Basis: excessive})
		}
	})
}

// allRest are frames of all that was left to pay.
var allRest = []*lint.Frame{
	lint.NewFrame(
		36, []string{"提前", "中途", "单方", "未满", "毁约", "擅自"}, []string{"剩余", "未履行", "未到期", "余下"},
		[]string{"全部", "所有", "全额", "总额的100%"}, []string{"租金", "服务费", "费用", "款项"},
	),
	lint.NewFrame(24, []string{"提前", "中途", "单方", "未满", "毁约", "擅自"}, []string{"付", "按", "赔偿", "承担", "补足", "补交", "补缴", "缴清", "交清"}, []string{"剩余", "未履行", "未到期", "余下"}, []string{
		"租金", "服务费", "费用", "款项", "学费", "会费", "年费", "价款", "货款", "工资",
	}),
}

// rest finds all that was left to pay, owed for an early end: 提前解除的，须付清剩余
// 全部服务费.
func rest(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	i, j, ok = t.AnyFrame(s.Start, s.End, allRest...)
	if !ok || !t.HasAny(
		s.Start, s.End, "付", "补交", "补缴", "缴清", "交清", "补足", "赔偿", "补偿", "罚", "收取", "加收",
	) || t.HasAny(
		s.Start, s.End, "退还", "返还", "退回", "消费者", "不超过", "上限", "为限", "损失", "%", "倍", "相应",
	) {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 50)
	return i, j, true
}
