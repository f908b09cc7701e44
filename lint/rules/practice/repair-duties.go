package practice

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// RepairDuties: A repair agreement silent on the source of parts, needless replacement, care of the device and its data.
var RepairDuties = lint.Rule{
	ID:      "repair-duties",
	Title:   lint.Words{Zh: "修理义务未写明", En: "duties of a repairer"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract},
	Doc: lint.Doc{
		What: lint.Words{Zh: "修理协议没有写明备件来源、不得更换无需修理的部件、保管设备及其数据。", En: "A repair agreement silent on the source of parts, needless replacement, care of the device and its data"},
		Spec: lint.Words{Zh: "规格：约定了修理、更换，却没有 parts（备件来源与旧件归属）。保管与保密由条款写明。", En: "In a spec: repairs without parts (their source, who keeps the old ones)."},
		Why:  lint.Words{Zh: "提供材料应当按约选用（民法典 774），不得更换不需要修理的零部件（775(2)），应当妥善保管（784）并保密（785）。", En: "The repairer must choose materials as agreed (774), replace nothing needlessly (775(2)), take care (784) and keep secrets (785)."},
		Bad: []string{
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方送修的设备提供维修。\n第二条 维修费按价目表结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
		},
		Good: []string{
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 乙方为甲方送修的设备提供维修，使用原厂配件，更换的旧件归还甲方。\n第二条 维修费按价目表结算。\n第三条 本合同自签字之日起生效。\n第四条 本合同一式两份。",
			"销售合同\n甲方向乙方购买设备。",
			"乙方提供维修服务。",
		},
		Basis: []diag.LawID{"民法典 774", "民法典 775(2)", "民法典 784", "民法典 785"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			repairDutiesSpec(p)
			return nil
		}
		t := p.Text
		if !t.Whole() || !lint.Contains(t.Title(), "维修", "修理", "保养") || t.Has("配件", "备件", "零部件", "零件", "旧件", "部件") {
			return nil
		}
		p.FlagWhole()
		return nil
	},
}
