package practice

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// AcceptancePeriod: Acceptance without a period or standard, or a very short one for a machine.
var AcceptancePeriod = lint.Rule{
	ID:      "acceptance-period",
	Title:   lint.Words{Zh: "验收期不明", En: "acceptance period"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Words:   []string{"验收"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了验收，却没有验收期限或者标准；整机的验收期过短。", En: "Acceptance without a period or standard, or a very short one for a machine"},
		Spec: lint.Words{Zh: "规格：验收期短于一日；标准是“满意”“认可”而不是可以检验的指标。", En: "In a spec: a period under a day; a standard that is an opinion."},
		Why:  lint.Words{Zh: "没有约定检验期的应当及时检验（民法典 620、621）；期限过短的只视为外观瑕疵的异议期（622）；承揽应当验收工作成果（780）。", En: "Without a period the law asks for timely inspection (民法典 620, 621); a very short one covers visible defects only (622)."},
		Bad: []string{
			"一、乙方供货。\n二、设备调试后⟦由买方验收⟧。\n三、验收合格后15日内支付货款。",
			"第四条 验收\n设备维修完成后由甲方⟦验收⟧。\n第五条 付款\n验收合格后付款。",
			"一、乙方送货上门。\n二、设备修复后⟦由甲方派人验收⟧，验收合格后提货。",
			"一、乙方施工。\n二、工程结束后⟦双方办理验收⟧手续。",
			"一、乙方供货。\n二、⟦验收⟧由买方组织，卖方配合。",
			"一、乙方供货。\n二、设备开箱后⟦24小时内甲方未提出异议即视为整机验收⟧合格。",
			"买方收货后发现质量问题的，应在⟦48小时内以书面形式提出⟧，逾期视为合格。",
		},
		Good: []string{
			"收货时发现外观破损的，应在24小时内提出。",
			"验收不合格的，供方应在3日内更换并通知需方。",
			"买方对质量有异议的，应在收货后15日内提出。",
			"一、乙方供货。\n二、设备由买方在到货后10日内验收，不合格的，卖方在5日内更换。",
			"第四条 验收\n设备维修完成后3个工作日内由甲方按产品说明书验收。",
			"乙方维修后由甲方在服务单上签字确认。",
			"工程竣工验收合格之日起质保两年。",
			"一、乙方维修。\n二、甲方应在收到通知后五日内组织验收。\n三、隐蔽工程应当验收。",
			"一、乙方维修。\n二、验收标准见附件二，甲方应当按该标准验收。",
			"一、乙方维修。\n二、本工程须经消防部门验收。",
		},
		Basis: []diag.LawID{"民法典 620", "民法典 621(1)", "民法典 622", "民法典 780"},
		Since: "0.1.0",
	},
	RunSpec: acceptanceSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		headed := false // the clause on acceptance is asked about
		for k := range t.Passages {
			ps := &t.Passages[k]
			if ps.Kind != lint.Heading || ps.Clause == nil || ps.Start != ps.Clause.Start || !strings.Contains(t.All[ps.Body:ps.End], "验收") || len(ps.Clause.Kids) == 0 && ps.Clause.End-ps.End < 12 {
				continue
			}
			c := ps.Clause
			if t.TimeIn(c.Start, c.End) || t.HasAny(c.Start, c.End, "当场", "当日", "现场验收", "__", "附件") {
				continue
			}
			if t.HasAny(c.Start, c.End, "自行验收", "无权", "不作考核") { // the customer may, or may not
				break
			}
			if k := strings.Index(t.All[ps.End:c.End], "验收"); k >= 0 {
				p.Flag(ps.End+k, ps.End+k+len("验收"))
				headed = true
				break
			}
		}
		var told *lint.Passage
		if !headed {
			told = accepting(p)
		}
		termless(p, told)
		hasty(p)
		unlimited(p)
	},
}
