package fairness

import (
	"strings"

	"qiyue/lint"
)

// pretexts are reasons for which goods are not taken back although they may be
// defective: how they were sold, what became of box and receipt.
var pretexts = []string{
	"包装拆封", "特价", "促销", "折价", "清仓", "打折", "处理品", "包装破损", "包装损坏", "包装损毁", "包装已", "原包装", "无包装", "无发票",
	"无小票", "无保修卡", "外包装", "发票缺失", "发票丢失", "发票遗失", "包装不全", "包装缺失", "包装不完整", "缺少包装",
}

var pretextSet = lint.NewSet(pretexts...)

// refusing are the words that open a list of what is not taken back.
var refusing = lint.NewSet(
	"无法享受", "不能享受", "不享受七", "不享受7", "不予退", "不予换", "不退不换", "不在退", "不在办理退", "不在换", "不能退", "不可退",
	"不接受退", "不支持退", "不办理退", "不享受退", "不属于退", "恕不退", "概不退", "不得退", "无法退", "不提供退", "不包含在退", "不适用退",
	"不能办理退", "拒绝退",
)

// pretext reports an item that names no more than such a reason, where the
// words over its list refuse to take goods back.
func pretext(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	if !t.Holds(pretextSet, s.Start, s.End) {
		return 0, 0, false
	}
	k := t.PassageIndex(s.Start)
	if ps := t.Passages[k]; s.End-s.Start > 150 || ps.Number == "" || lint.Contains(t.In(s), "瑕疵", "除外", "完好", "保持", "因顾客", "因客户", "因用户", "退还") {
		return 0, 0, false
	}
	for n := 0; n < 16 && k > 0; n++ {
		k--
		ps := &t.Passages[k]
		lead := t.All[ps.Start:ps.End]
		if refusing.In(lead) {
			if lint.Contains(lead, "非质量", "无质量") {
				return 0, 0, false
			}
			i, j = t.Within(s.Start, s.End, 50)
			return i, j, true
		}
		if ps.Kind == lint.Heading || strings.HasSuffix(lead, "：") {
			return 0, 0, false
		}
	}
	return 0, 0, false
}
