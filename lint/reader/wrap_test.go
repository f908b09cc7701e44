package reader

import (
	"strings"
	"testing"

	"qiyue/internal/source"
)

func TestWraps(t *testing.T) {
	full := "乙方应当对甲方的锅炉进行检查，并将检查中发现的全部缺陷和处理的"
	for _, c := range []struct {
		name, text string
		want       int // paragraphs
	}{
		{"lines broken at one width", strings.Repeat(full+"\n结果写入检修记录，由双方签字确认后各自保存一份，保存期间不少于三\n年。\n", 3), 3},
		{"few lines, none longer", "乙方每月检修锅炉两台，并把检修中发现的缺陷告诉甲方的设备\n管理人员。\n甲方在收到检修记录后十日内付款，逾期付款的每日按万分之三\n支付违约金。\n", 2},
		{"figures and what they cannot be parted from", strings.Repeat("乙方每月检修锅炉两台，每台的检修费为每月人民币\n12,800元，由甲方在次月十日前一次付清，先收发票。\n", 4), 4},
		{"a figure with a blank before its unit", strings.Repeat("乙方接到甲方关于锅炉不能正常运行的通知后，应当在\n8 小时内派人到达甲方现场进行检修，并且作出记录。\n", 4), 4},
		{"lines of many widths", "乙方检修锅炉，清洗\n乙方检修水泵、阀门、管道及其附件\n乙方检修风机，更换皮带、轴承、叶轮以及外壳的连接件\n甲方提供水电，检修场地\n甲方付款\n", 5},
		{"one long line without a mark ends its paragraph", full + "\n甲方提供电源、水源", 2},
		{"a comma goes on", "乙方应当每月对锅炉进行一次检查，\n并写入检修记录。", 1},
		{"a comma goes on with a figure", "乙方应当在接到甲方的报修以后，\n15日内修复锅炉。", 1},
		{"a share goes on with its sign", "乙方应当每月对锅炉进行一次检查，按时率低于90\n%的，退还当月检修费。", 1},
		{"a sign without its figure", "甲方支付的预付款不少于本合同总价（不含税）的\n%作为检修费。", 2},
		{"a comma before a numbered item ends", "乙方应当每月完成下列各项检查工作，\n1、燃烧器。", 2},
		{"a bracket goes on until it is closed", "设备安装在甲方厂区（动力车间一层、二\n层）内。", 1},
		{"the outer of two brackets goes on", "乙方依照最高人民法院的解释（法释（2025）15号\n的规定）结算。", 1},
		{"a half-width bracket begins no line", "乙方依照最高人民法院的解释(法释(2025)15号\n)结算。", 1},
		{"a bracket that the next line does not close", "甲方的设备安装在甲方厂区（动力车间一层、二\n甲方提供电源。", 2},
		{"a mark begins no line", "乙方应当每月对锅炉进行一次检查并且做好记录\n；甲方应当配合。", 1},
		{"nor behind what nobody sees", "乙方应当每月对锅炉进行一次检查并且做好记录\n\u200B；甲方应当配合。", 1},
		{"labels begin lines", strings.Repeat("甲方：杭州市某某区某某路的某某动力设备制造有限责任公司、分公司\n", 6), 6},
		{"blanks to fill in end lines", strings.Repeat("签订日期：_____年_____月_____日，签订地点在合同签订所在地\n", 6), 6},
		{"an empty line parts", full + "\n\n" + full, 2},
	} {
		d := Text(source.NewFile("a.txt", c.text))
		if n := len(d.Blocks); n != c.want {
			t.Errorf("%s: %d paragraphs, want %d", c.name, n, c.want)
		}
	}
}

// A stray break within a sentence is none where what is stated ends with a mark elsewhere.
func TestStrayBreaks(t *testing.T) {
	const tidy = "第一条 检修\n1.1 乙方每月检修锅炉一次，并写入记录。\n1.2 检修中更换的零件由乙方提供，保修六个月。\n第二条 费用\n2.1 检修费为每月一千元，由甲方支付。\n2.2 逾期付款的，每日支付万分之三的违约金。\n2.3 材料费另计，凭发票结算。\n"
	for _, c := range []struct {
		why, text string
		joined    bool
	}{
		{"behind a figure", "第三条 响应\n3.1 乙方接到报修后，应在4\n小时内到达现场。\n", true},
		{"within a word", "第三条 响应\n3.1 乙方接到报修后，应当及\n时到达现场。\n", true},
		{"within a name", "第三条 响应\n3.1 甲方发现锅炉不能正常运行并且报修以后，乙\n方应当在两小时内到达。\n", true},
		{"a sentence of its own", "第三条 响应\n3.1 乙方接到报修后，应当到达现场\n甲方应当配合。\n", false},
		{"below a heading", "第三条 检修的响应\n维修人员应当在两小时内到达。\n", false},
		{"the next item", "第三条 响应\n3.1 乙方接到报修后，应当到达现场\n3.2 甲方应当配合。\n", false},
		{"an address", "地址：杭州市余杭区文一西路，三号楼\n电话：0571-88880000。\n", false},
		{"a bracket", "第三条 价款，分两期支付（大写）\n（小写）一万元。\n", false},
		{"a definition", "第三条 本合同中，下列用语的意思是\n“设备”指锅炉及其附件。\n", false},
		{"a heading in square brackets", "【三、退换的办法】\n特价锅炉售出后一律不予退换。\n", false},
	} {
		lines := strings.Count(tidy+c.text, "\n")
		n := len(Text(source.NewFile("a.txt", tidy+c.text)).Blocks)
		if joined := n < lines; joined != c.joined {
			t.Errorf("%s: joined %v, want %v", c.why, joined, c.joined)
		}
	}
	if n := len(Text(source.NewFile("a.txt", "检修合同\n甲方提供场地，负责水电\n维修由乙方负责，费用从优\n锅炉一台，水泵两台。\n")).Blocks); n != 3 {
		t.Errorf("a text without marks has %d paragraphs", n)
	}
}
