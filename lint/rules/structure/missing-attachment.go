package structure

import (
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// MissingAttachment: An attachment or paper that is relied on is not there.
var MissingAttachment = lint.Rule{
	ID:      "missing-attachment",
	Title:   lint.Words{Zh: "附件缺失", En: "attachment missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Papers:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "提到的附件没有列出，或者引用的制度、标准文件没有附上。", En: "An attachment or paper that is relied on is not there"},
		Spec: lint.Words{Zh: "规格：文字里提到的附件不在附件清单里；同一附件列了两次。", En: "In a spec: a paper a value relies on that is not among the attachments; one listed twice."},
		Why:  lint.Words{Zh: "合同履行依赖的文件不在手里，对方可以拿出任何版本。", En: "A paper that duties depend on and nobody holds can be produced in any version."},
		Bad: []string{
			"第一条 价格见⟦附件二⟧。\n第二条 付款。\n附件一：产品清单",
			"乙方必须⟦执行甲方制定的备件管理制度⟧。",
			"服务须⟦符合甲方企业标准⟧。",
			"第一条 价格见附件一，人员见⟦附件二⟧《服务人员名册》。\n第二条 付款。\n附件一：产品清单",
			"第一条 服务项目详见⟦附件《服务清单》⟧。\n第二条 付款。",
			"第一条 乙方供应办公用品，品种⟦见采购清单⟧。\n第二条 付款。",
			"第一条 保养项目⟦见附录2⟧。\n第二条 付款。",
			"第一条 单价为完整价格，⟦详见报价表⟧。\n第二条 付款。",
			"第一条 乙方应⟦遵守双方约定的价格体系⟧，不得降价。\n第二条 付款。",
			"第一条 司机接受本协议及⟦平台已经公布的各类规则⟧。\n第二条 付款。",
			"第一条 奖励办法按⟦平台结算规则⟧执行。\n第二条 付款。",
			"货运合同\n第一条 运费按⟦《年度运输合同》⟧的约定结算。\n第二条 付款。",
			"会员合同\n第一条 会员权利详见⟦《入会协议》⟧。\n第二条 付款。",
			"第一条 设备见附件一。\n第二条 付款。\n附件一：设备清单⟦（略）⟧",
			"加工合同\n第一条 更换零件的价格按双方商定后的⟦《零件价格核算表》⟧确认。\n第二条 付款。",
			"第一条 泵组的性能应满足⟦招标文件⟧规定的参数。\n第二条 付款。",
			"第一条 单价同⟦附件滤芯报价表⟧。\n第二条 付款。",
			"第一条 来料应⟦符合需方的接收标准⟧。\n第二条 付款。",
			"第一条 网点⟦按照返利规定⟧领取奖励。\n第二条 付款。",
			"第一条 门头须⟦依照总部标准⟧翻新。\n第二条 付款。",
			"第一条 乙方⟦违反甲方规定⟧的，甲方可以扣款。\n第二条 付款。",
			"第一条 门头⟦按照甲方提供的形象方案⟧制作。\n第二条 付款。",
			"第一条 甲方购买灯具，品种详见⟦下表⟧：\n第二条 付款。",
		},
		Good: []string{
			"第一条 价格见附件二。\n附件一：产品清单\n附件二：价目表",
			"第一条 服务项目详见附件《服务清单》。\n第二条 付款。\n附件：服务清单\n每月巡检一次。",
			"第一条 品种见采购清单。\n第二条 付款。\n采购清单\n打印纸 20箱",
			"第一条 保养项目见附录2。\n第二条 付款。\n附录2 保养项目",
			"第一条 品种见甲方届时签字的采购清单。\n第二条 收费标准见本店公示的价目表。",
			"乙方遵守附件三《服务管理制度》。\n附件三：服务管理制度",
			"产品须符合Q/ABC 001-2025企业标准。",
			"见《产品说明书》附件一。",
			"第一条 价格12000元。\n第二条 本协议及附件一式三份。\n附件：价目表",
			"第一条 单价详见报价表。\n第二条 付款。\n报价表\n离心泵一台，8000元。",
			"第一条 乙方应提交施工方案，经甲方确认后按施工方案施工。\n第二条 付款。",
			"第一条 甲方收到报价单后三日内确认。\n第二条 配件按下列清单供应。",
			"第一条 平台有权修改平台规则，提前三十日公告。\n第二条 争议由仲裁委员会按照其仲裁规则裁决。",
			"第一条 司机遵守平台接单规则。\n第二条 付款。\n平台接单规则\n接单后不得取消。",
			"第一条 双方应签订《安全生产协议》。\n第二条 运费按双方于2025年3月1日签订的《年度运输合同》执行。",
			"第一条 双方另行协商签订《保密协议》。\n第二条 运费按附件《运价协议》执行。\n附件：运价协议",
			"第一条 图纸（略图）由乙方提供。\n第二条 付款。",
			"第一条 扶梯按TSG T7001-2009《电梯监督检验和定期检验规则》要求检验。\n第二条 付款。",
			"第一条 零件按《零件核价表》确认价格。\n第二条 付款。\n《零件核价表》\n轴承每套30元。",
			"第一条 乙方填写《报修登记表》，甲方签字。\n第二条 乙方凭《特种设备作业许可证》上岗。",
			"第一条 甲方在招标文件规定的媒体刊登，招标文件为本合同组成部分。\n第二条 付款。",
			"第一条 本合同的组成文件：招标文件。\n第二条 单价按投标文件所列。\n投标文件\n单价30元。",
			"第一条 单价同附件滤芯报价表。\n第二条 付款。\n附件 滤芯报价表",
			"第一条 乙方违反本协议约定或者法律规定的，应当赔偿。甲方批准乙方提交的施工方案后，乙方按方案施工。\n第二条 付款。",
			"第一条 双方按照银行机构的规定办理汇款。\n第二条 付款。",
			"第一条 网点按照规定领取奖励，并达到国家标准。\n第二条 付款。",
			"第一条 门头由总部标准化改造。\n第二条 付款。",
			"第一条 灯具详见下表：\n品名 型号 数量\n第二条 付款。",
			"第一条 附件与主机一并交付，按附件的数量验收。\n第二条 付款。",
			"第一条 双方按国家标准验收。\n第二条 乙方按照规定送检。",
			"第一条 原协议附件一变更为：设备两台。\n第二条 原协议的其他附件不变。",
		},
		Since: "0.1.0",
	},
	RunSpec: missingAttachmentSpec,
	Run:     missingAttachment,
}

func missingAttachment(p *lint.Pass) {
	told := referred(p)
	if slight(p.Text) { // what is there of it may be all that was copied
		return
	}
	numbered(p)
	lettered(p)
	appendix(p)
	siteRules(p, told)
	titledPapers(p, told)
	tenderPapers(p, told)
	namedAnnex(p)
	otherAgreements(p, told)
	otherDeal(p, told)
	omitted(p)
	unnumbered(p)
	namedInBrackets(p)
	behind(p)
	itemless(p)
	noneNamed(p)
	nothingBelow(p)
	emptySheet(p)
	bracketSheets(p)
	besidePapers(p)
	calledParts(p)
	elsewhere(p)
	deniedAnnex(p)
	promised(p)
}
