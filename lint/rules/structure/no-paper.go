package structure

import "qiyue/lint"

// What is read like the name of a paper and is none that the agreement rests on: how one acts
// (按照公平原则), papers that are looked through or answered in a tender, a side's own charter, the
// rules of owners and of public utilities, and whichever paper is the later.
var (
	otherThan = lint.NewSet(
		"公平", "公正", "组织性文件", "日期在后", "对招标文件", "购买招标", "购买投标", "业主公约", "管理规约", "违反物业管理规定", "自来水公司",
		"供电公司", "燃气公司", "煤气公司", "供热公司",
	)
	examined = lint.NewFrame(30, []string{"审查", "查阅", "审阅", "核对"}, []string{"提供的", "提交的"}, []string{"文件", "资料", "材料"})
)

// flagPaper reports a paper at bytes i to j that is not there, unless it is no such paper.
func flagPaper(p *lint.Pass, i, j int) {
	t := p.Text
	if t.Holds(otherThan, i, j) {
		return
	}
	if _, _, ok := t.Frame(examined, i, j); ok {
		return
	}
	p.Flag(i, j)
}
