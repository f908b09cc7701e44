package money

import (
	"math"
	"strconv"

	"github.com/shopspring/decimal"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Arithmetic: Lines times quantity, instalments or the tax split do not add up.
var Arithmetic = lint.Rule{
	ID:      "arithmetic",
	Title:   lint.Words{Zh: "算术不符", En: "sums that do not add up"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words:   []string{"合计", "共计", "总计", "小计", "其中", "即", "全年", "每次", "每期", "税率", "总价", "计", "每台", "每套", "每件", "每部", "每辆", "首付款", "尾款", "每季", "每月", "=", "第一年", "首年", "每组", "每张", "每把", "每平方米", "每吨", "每米", "每天", "每人", "每点", "每小时", "每支", "每只", "每个", "余款", "年合计", "每台每", "之和", "总和", "，共", "总共", "相加", "一共", "加起来", "货款", "租金"},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "单价乘数量不等于小计，各期付款比例之和不是 100%，含税价拆分不对。", En: "Lines times quantity, instalments or the tax split do not add up"},
		Why:  lint.Words{Zh: "算术错误让价款有两个答案。", En: "A wrong sum gives the price two answers."},
		Bad: []string{
			"| 产品 | 数量 | 单价 | 金额 |\n| --- | --- | --- | --- |\n| 主轴 | 2 | 3000 | ⟦5000⟧ |",
			"付款方式：预付款30%，到货后支付60%，验收后支付20%。",
			"三、付款：签约时付40%，到货付50%，调试完毕付20%。",
			"打印机3台，单价1,200元，合计⟦3,800元⟧。",
			"电梯12部，每部每年5,000元，年维保费合计⟦50,000元⟧。",
			"巡检费每次2,000元，全年12次，共计⟦20,000元⟧。",
			"每月服务费8,000元，合同期12个月，总价⟦90,000元⟧。",
			"分期付款：第一期50%，⟦第二期30%⟧。",
			"付款：签约付40%，到货付30%，安装后付⟦余款20%⟧。",
			"滤芯60支，单价25元，计⟦1,600元⟧。",
			"摄像机12台×每台每年150元＝⟦1,900元⟧。",
			"巡检按1,500元/人天计，预购10人天，共⟦16,000元⟧。",
			"每台每月200元，8台全年合计⟦19,000元⟧。",
			"三年服务费总额90,000元：第一年40,000元，第二年30,000元，⟦第三年25,000元⟧。",
			"展柜40组，每组850元，计⟦33,000元⟧。",
			"租金每天200元，租期6天，共计⟦1,400元⟧。",
			"每台每季度300元，4台全年共⟦4,500元⟧。",
			"成交价90,000元。\n买方付定金10,000元，余款⟦85,000元⟧提货时付清。",
			"年运维费30万元，两年合计⟦65万元⟧。",
			"检修总价⟦8,200元⟧：配件5,000元，人工3,000元。",
			"| 付款时间 | 付款比例 |\n| --- | --- |\n| 签订后5日内 | 50% |\n| 验收后5日内 | ⟦40%⟧ |",
		},
		Good: []string{
			"| 产品 | 数量 | 单价 | 金额 |\n| --- | --- | --- | --- |\n| 主轴 | 2 | 3000 | 6000 |",
			"付款方式：预付款30%，到货后支付60%，验收后支付10%。",
			"甲方支付总价30%的预付款，逾期按每日0.05%支付违约金。",
			"质保金为5%，税率13%。",
			"付款：签约付30%，发货前付至90%，验收后付清余款。",
			"打印机3台，单价1,200元，合计3,600元。",
			"电梯12部，每部每年5,000元，两年合计120,000元。",
			"每月服务费8,000元，合同期12个月，总价96,000元。",
			"分期付款：第一期50%，第二期30%，余款验收后付清。",
			"空调2台，单价3000元，铜管单价80元，共计6800元。",
			"付款：签约付40%，到货付30%，安装后付余款30%。",
			"摄像机12台×每台每年150元＝1,800元。",
			"巡检按1,500元/人天计，预购10人天，共15,000元，超出部分另计。",
			"每台每月200元，8台全年合计19,200元。",
			"每台每月200元，8台按三年合计57,600元。",
			"三年服务费总额90,000元：第一年40,000元，第二年30,000元，第三年20,000元。",
			"展柜40组，每组850元，计34,000元。",
			"展柜40组，每组850元，运费600元，共计34,600元。",
			"租金每天200元，租期6天，共计1,200元。",
			"检测费每台200元，3台以上每台180元，共计720元。",
			"每台每季度300元，4台全年共4,800元。",
			"成交价90,000元。\n买方付定金10,000元，余款80,000元提货时付清。",
			"年运维费30万元，两年合计60万元。",
			"检修总价8,000元：配件5,000元，人工3,000元。",
			"检修总价8,200元：配件5,000元，人工3,000元，另收运费。",
		},
		Since: "0.1.0",
	},
	RunSpec: arithmeticSpec,
	Run:     arithmetic,
}

// instalments stand in a passage on payment by instalments.
var instalments = lint.NewSet("首付", "付款方式", "支付方式", "分期", "预付款", "第一期", "首期", "付款：", "付款条件", "结算方式", "余款", "尾款", "进度款", "付款比例", "第一次付", "第一次支付", "首次付", "预付", "签约付", "签订后付", "签约时付", "签订后支付", "生效后支付", "签约后支付", "首笔")

func arithmetic(p *lint.Pass) {
	t := p.Text
	lines(p)
	totalRows(p)
	shareColumns(p)
	sums(p)
	listedShares(p)
	clauseShares(p)
	tenthShares(p)
	// Instalments: one sentence or one clause whose shares are all payments.
	done := -1
	last := -1
	for _, h := range t.Places(instalments) {
		ps := t.PassageAt(h.Start)
		if ps.Start == last {
			continue
		}
		last = ps.Start
		if ps.Kind != lint.Body && ps.Kind != lint.Heading || ps.Start < done || !shared(t, ps) || t.HasAny(ps.Start, ps.End, "付至", "支付至", "累计", "达到合同") {
			continue
		}
		sum, n, end, at := 0.0, 0, 0, 0
		rest := false // the last share is given as the rest
		all := false  // what is paid last is among them
		for _, q := range t.QuantitiesIn(ps.Start, ps.End) {
			if q.Unit != lint.Percent || q.Value < 0.01 {
				continue
			}
			a, b := t.Part(q.Start)
			if !t.HasAny(a, b, "付", "款", "质保金", "定金", "第一期", "第二期", "第三期", "第四期", "首期", "二期", "三期", "四期", "末期", "首笔", "第二笔", "第三笔") || t.HasAny(a, b, "定金") && !t.HasAny(ps.Start, ps.End, "尾款", "余款", "进度款") || t.HasAny(a, b, "违约金", "税率", "税", "滞纳金", "利息", "逾期", "上限", "不超过", "不低于", "不少于", "折扣", "其中") {
				n = -99
				break
			}
			sum += q.Value
			n++
			all = all || t.HasAny(a, b, "质保金", "质量保证金", "保留金", "尾款")
			rest = rest || t.Before(q.Start, "余款", "尾款", "余款的", "剩余", "剩余款项", "余额")
			end, at = q.End, q.Start
		}
		if n >= 2 && math.Abs(sum-1) > 1e-6 && sum < 1.5 && (rest && n >= 3 && sum > 0.5 || n >= 3 && (sum > 0.9+1e-6 || sum > 0.79 && (all || !t.Has("质保金", "质量保证金", "保留金", "余款", "尾款", "剩余", "余额"))) || sum > 1.0001 || n >= 2 && t.HasAny(ps.Start, ps.End, "第一期") && !t.HasAny(ps.Start, ps.End, "余", "剩", "付清", "尾款", "结清")) {
			done = end
			wrongShares(p, at, end, sum)
		}
	}
}

// shared reports a passage that holds two shares at least.
func shared(t *lint.Text, ps *lint.Passage) bool {
	n := 0
	for _, q := range t.QuantitiesIn(ps.Start, ps.End) {
		if q.Unit == lint.Percent {
			n++
		}
	}
	return n > 1
}

func arithmeticSpec(p *lint.Pass) {
	f := p.Spec.Fees
	if f == nil {
		return
	}
	if f.Total.IsSet() && len(f.Items) > 0 {
		sum := decimal.Zero
		for _, it := range f.Items {
			sum = sum.Add(it.Amount())
		}
		if !sum.Equal(f.Total.V.Amount) {
			p.FlagSpec(f.Total.At, "fees.total", "text", f.Total.String(), "sum", sum.String()+" 元")
		}
	}
	if f.Payment == nil || len(f.Payment.Instalments) == 0 {
		return
	}
	sum := decimal.Zero
	for _, i := range f.Payment.Instalments {
		sum = sum.Add(i.Share.V.Ratio)
	}
	if last := len(f.Payment.Instalments) - 1; !sum.Equal(decimal.NewFromInt(1)) {
		at := f.Payment.Instalments[last].Share.At
		p.Report(lint.Finding{At: at, Path: "fees.payment.instalments[" + strconv.Itoa(last) + "].share",
			Message: diag.Say("lint-arithmetic-shares", "text", at.Text(), "sum", sum.Mul(decimal.NewFromInt(100)).String()+"%")})
	}
}
