package money

import (
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

func arithmetic(p *lint.Pass) {
	lines(p)
	totalRows(p)
	shareColumns(p)
	sums(p)
	clauseShares(p)
	paidShares(p)
	incomeShares(p)
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
