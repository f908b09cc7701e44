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
