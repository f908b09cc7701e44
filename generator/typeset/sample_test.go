package typeset_test

import (
	"fmt"

	"qiyue/internal/document"
	"qiyue/internal/font"
)

func testFaces() font.Set { return font.Set{Serif: font.Serif(), Sans: font.Sans()} }

func words(s string) []document.Inline { return []document.Inline{{Text: s}} }

func para(s string) *document.Paragraph { return &document.Paragraph{Inlines: words(s)} }

func blankOf(ems int) document.Inline { return document.Inline{Kind: document.Blank, Width: ems} }

func field(label, value string) document.Field {
	return document.Field{Label: label, Value: words(value)}
}

// sampleAgreement is an agreement with every kind of block, about 6,000
// characters on nine pages.
func sampleAgreement() *document.Document {
	provider := document.Party{
		Role: "provider", Label: "甲方", Title: "服务方", Name: document.Inline{Kind: document.Value, Text: "杭州启越精密装备制造股份有限公司"},
		Fields: []document.Field{
			field("统一社会信用代码", "91330106MA2B0C1D2E"), field("住所", "浙江省杭州市西湖区文三路 478 号华星时代广场 A 座 12 层 1203 室"),
			field("法定代表人", "欧阳明远"), field("联系人", "张思齐"), field("电话", "0571-8888 6666"), field("电子邮箱", "service@qiyue-precision.example.com"),
		},
	}
	customer := document.Party{
		Role: "customer", Label: "乙方", Title: "客户", Name: document.Inline{Kind: document.Value, Text: "苏州工业园区恒泰新材料科技发展有限责任公司"},
		Fields: []document.Field{
			field("统一社会信用代码", "91320594MA1N2P3Q4R"), field("住所", "江苏省苏州工业园区星湖街 328 号创意产业园 5 幢 601 室，邮政编码 215123，收件请注明设备管理部"),
			field("法定代表人", "周慕云"), {Label: "联系人", Value: []document.Inline{blankOf(10)}}, {Label: "电话", Value: []document.Inline{blankOf(10)}},
		},
	}
	d := &document.Document{
		Kind: "after-sales", Class: document.Contract, Title: words("设备售后服务协议"),
		Number:  []document.Inline{{Kind: document.Value, Text: "SH-2026-0137"}},
		Parties: []document.Party{provider, customer},
	}
	d.Blocks = append(d.Blocks, &document.PartyBlock{Parties: d.Parties},
		para("根据《中华人民共和国民法典》《中华人民共和国产品质量法》等有关法律、法规的规定，甲乙双方在平等、自愿、公平、诚实信用的基础上，经友好协商，就甲方向乙方提供设备售后服务事宜达成如下协议，以资共同遵守。"))
	for i, name := range []string{"定义与解释", "服务范围与内容", "响应时限", "质量保证", "备品备件管理", "费用与支付", "违约责任", "争议解决"} {
		d.Blocks = append(d.Blocks, sampleChapter(i+1, name))
	}
	d.Blocks = append(d.Blocks, &document.Signature{
		Lead:  words("本协议一式肆份，甲乙双方各执贰份，自双方法定代表人或授权代表签字并加盖公章之日起生效，各份具有同等法律效力。（以下无正文，为签署部分）"),
		Sides: []document.Side{sampleSide("甲方（盖章）", provider.Name.Text), sampleSide("乙方（盖章）", customer.Name.Text)},
	}, &document.Attachment{ID: "form", Number: "附件一", Title: words("设备故障报修单"), Blocks: []document.Block{
		para("乙方报修时填写下列事项，并以电子邮件或者传真方式发送至甲方；紧急故障可以先行电话报修，随后补交本单。"),
		sampleForm(),
		&document.Signature{Sides: []document.Side{{Label: "报修单位", Name: nil, Person: "经办人（签字）", Date: []document.Inline{blankOf(4), {Text: "年"}, blankOf(2), {Text: "月"}, blankOf(2), {Text: "日"}}}}},
	}})
	return d
}

func sampleSide(label, name string) document.Side {
	return document.Side{
		Label: label, Name: words(name), Person: "法定代表人或授权代表（签字）", Seal: true,
		Date: []document.Inline{blankOf(4), {Text: "年"}, blankOf(2), {Text: "月"}, blankOf(2), {Text: "日"}},
	}
}

var sampleTitles = []string{"适用的标准", "通知与确认", "时限的计算", "例外情形", "记录与留存"}

var sampleTexts = []string{
	"乙方应当在距离安装地点不超过 200 公里的范围内设立备件库，常备易损件和关键部件，库存数量不低于已安装产品数量的百分之二，并每季度向甲方提供一次库存清单；“关键部件”是指数控系统、主轴、伺服电机（含驱动器）、丝杠等部件。",
	"设备发生紧急故障的，甲方应当在收到报修通知之时起30分钟内响应，4小时内到达现场，24小时内恢复设备运行；未能在24小时内恢复的，应当自第25小时起提供同等性能的备用设备（CK6150型或者同等型号），直至故障排除为止。",
	"本协议项下的服务费用（含税）总额为人民币186,000.00元（大写：壹拾捌万陆仟元整），税率为13%，乙方应当在收到甲方开具的合法有效的增值税专用发票并审核无误后15日内，将应付款项支付至甲方的下列账户：中国工商银行杭州高新支行，账号6242714359690261693。",
	"任何一方变更联系方式的，应当提前十五日以加盖公章的书面形式通知对方——电子邮件发送至service@qiyue-precision.example.com的，以邮件进入对方系统的时间为送达时间；未经通知的变更，对对方不发生效力……但对方已经知道或者应当知道的除外。",
	"自2026年12月1日起至2029年11月30日止，甲方无正当理由逾期履行的，每逾期一日，应当按照逾期部分对应服务费用的万分之五向乙方支付违约金，但累计不超过服务费用总额的20%；乙方对部分款项有异议的，应当先行支付无异议的部分。",
}

func sampleChapter(n int, name string) *document.Chapter {
	ch := &document.Chapter{ID: fmt.Sprintf("chapter-%d", n), Number: "第" + string([]rune("零一二三四五六七八九")[n]) + "章", Title: words(name)}
	for k := range 5 {
		cl := &document.Clause{ID: fmt.Sprintf("c%d%d", n, k), Number: fmt.Sprintf("%d.%d", n, k+1), Title: words(sampleTitles[k])}
		cl.Blocks = append(cl.Blocks, para(sampleTexts[(n+k)%len(sampleTexts)]))
		switch {
		case k == 1 && n%2 == 1:
			cl.Blocks = append(cl.Blocks, sampleList())
		case k == 2 && n == 7:
			cl.Blocks = []document.Block{&document.Paragraph{Inlines: []document.Inline{
				{Text: "乙方未按照", Strong: true}, {Kind: document.Ref, Text: "第六章", Target: "chapter-6", Strong: true},
				{Text: "的约定支付费用的，甲方有权中止服务，由此造成的停机损失由乙方自行承担，甲方不承担赔偿责任；因甲方故意或者重大过失造成损失的除外。", Strong: true}}}}
		case k == 3 && n == 6:
			cl.Blocks = append(cl.Blocks, samplePrices())
		case k == 4 && n == 3:
			cl.Blocks = append(cl.Blocks, sampleFlow())
		case k == 0 && n == 8:
			cl.Blocks = append(cl.Blocks, &document.Paragraph{Inlines: []document.Inline{{Text: "双方指定的送达地址为"}, blankOf(12), {Text: "，电话为"}, blankOf(9), {Text: "，自"}, blankOf(3), {Text: "年"}, blankOf(2), {Text: "月"}, blankOf(2), {Text: "日起适用。"}}})
		}
		ch.Blocks = append(ch.Blocks, cl)
	}
	return ch
}

func sampleList() *document.List {
	item := func(number, s string) *document.Item {
		return &document.Item{Number: number, Blocks: []document.Block{para(s)}}
	}
	nested := item("（二）", "下列情形不属于质量保证范围，甲方可以提供有偿服务：")
	nested.Blocks = append(nested.Blocks, &document.List{Items: []*document.Item{
		item("1.", "乙方未按照使用说明书操作、保养设备造成的故障；"),
		item("2.", "乙方自行拆卸、改装设备，或者使用非原厂备件（包括未经甲方书面认可的替代件）造成的损坏；"),
		item("3.", "地震、洪水等不可抗力造成的损坏。"),
	}})
	return &document.List{Items: []*document.Item{
		item("（一）", "在质量保证期内，设备出现非人为原因的故障，甲方应当免费修理、更换，并承担由此产生的运输费用和人员差旅费用；"),
		nested,
		item("（三）", "更换后的零部件，其质量保证期自更换之日起重新计算，不少于90日。"),
	}}
}

func samplePrices() *document.Table {
	t := &document.Table{
		Caption: words("服务费用明细表"),
		Columns: []document.Column{{Align: document.Center}, {Align: document.Left}, {Align: document.Right}, {Align: document.Center}, {Align: document.Right}, {Align: document.Left}},
	}
	for _, h := range []string{"序号", "服务项目", "单价（元）", "数量", "金额（元）", "备注"} {
		t.Head = append(t.Head, document.Cell{Inlines: words(h)})
	}
	rows := [][]string{
		{"1", "定期巡检服务", "29,900.00", "2", "59,800.00", "含差旅费"}, {"2", "预防性维护服务", "13,800.00", "2", "27,600.00", "含耗材"},
		{"3", "远程监测与诊断服务", "26,100.00", "8", "208,800.00", "按年计费"}, {"4", "现场应急抢修服务", "24,900.00", "11", "273,900.00", "不含超范围配件"},
		{"5", "关键备件年度保供服务", "20,200.00", "4", "80,800.00", "含出具报告"}, {"6", "软件升级与网络安全加固服务", "5,600.00", "8", "44,800.00", "双方另行排期"},
		{"7", "操作与维护培训服务", "2,200.00", "7", "15,400.00", "含教材"}, {"8", "年度计量校准服务", "22,900.00", "10", "229,000.00", "委托有资质的计量检定机构实施"},
	}
	for _, r := range rows {
		var row document.Row
		for _, s := range r {
			row.Cells = append(row.Cells, document.Cell{Inlines: words(s)})
		}
		t.Rows = append(t.Rows, row)
	}
	t.Rows = append(t.Rows, document.Row{Cells: []document.Cell{{Inlines: words("合计"), Span: 4}, {Inlines: words("940,100.00")}, {}}})
	return t
}

func sampleForm() *document.Table {
	t := &document.Table{Columns: []document.Column{{Align: document.Center, Weight: 2}, {Weight: 4}, {Align: document.Center, Weight: 2}, {Weight: 4}}}
	for _, r := range [][2]string{{"设备名称", "规格型号"}, {"出厂编号", "安装地点"}, {"故障时间", "报修时间"}, {"报修人", "联系电话"}} {
		t.Rows = append(t.Rows, document.Row{Height: 3, Cells: []document.Cell{{Inlines: words(r[0])}, {}, {Inlines: words(r[1])}, {}}})
	}
	t.Rows = append(t.Rows, document.Row{Height: 8, Cells: []document.Cell{{Inlines: words("故障现象")}, {Span: 3}}})
	t.Rows = append(t.Rows, document.Row{Height: 3, Cells: []document.Cell{{Inlines: words("故障级别")}, {Inlines: words("□紧急故障　□一般故障　□咨询"), Span: 3}}})
	return t
}

func sampleFlow() *document.Flow {
	step := func(name, text, limit string) document.Step {
		return document.Step{Name: words(name), Text: words(text), Limit: words(limit)}
	}
	return &document.Flow{Caption: words("故障处理流程"), Steps: []document.Step{
		step("报修", "乙方通过热线、邮件或者平台报修", "随时"), step("响应", "甲方确认故障级别并指派工程师", "30分钟内"),
		step("到场", "工程师携带备件到达现场", "4小时内"), step("修复", "排除故障，恢复设备运行", "24小时内"),
		step("验收", "双方签署《服务记录单》", "当日"), step("回访", "甲方电话回访并归档", "3个工作日内"),
	}}
}
