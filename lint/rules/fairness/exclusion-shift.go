package fairness

import (
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// shift reports that a loss is laid on the side that buys.
func (e *exclusion) shift(h lint.Hit, personal bool) bool {
	t, s := e.t, e.s
	word := t.All[h.Start:h.End]
	a, _ := t.Part(h.Start)
	if strings.HasSuffix(word, "自负") && len(word) > len("自负") || strings.HasSuffix(word, "自担") && len(word) > len("自担") {
		return personal || e.t.Class == document.Terms && !strings.Contains(e.text, "费")
	}
	switch word {
	case "自行承受", "自甘风险", "自行了结":
		return buyer(t, lastActor(t, a, h.Start))
	case "自负责任", "自负后果", "自负风险", "自负损失":
		return personal || t.Holds(harm, s.Start, h.Start)
	case "自理":
		if t.HasAny(s.Start, h.Start, "离店", "离柜", "出店", "出门", "离场", "取走", "签收") && t.HasAny(s.Start, h.Start, "一切问题", "任何问题", "所有问题", "一切后果") {
			return true
		}
		return t.HasAny(s.Start, h.Start, "医疗", "医药", "治疗") && t.HasAny(s.Start, h.Start, "伤", "滑倒", "摔")
	case "自行处理", "概由":
		return false // other finders are asked by these
	case "自担":
		return personal && !t.HasAny(s.Start, h.Start, "费", "税", "盈亏")
	}
	who := lastActor(t, a, h.Start)
	if word == "自行负责" && who == "" && t.Before(h.Start, "遗失", "丢失", "被盗", "失窃", "损毁") && t.HasAny(s.Start, a, "保管") {
		return true // 物品遗失自行负责
	}
	if personal && who != "" && strings.Count(t.All[s.Start:h.Start], who) > 1 && t.Holds(ownSafety, s.Start, h.Start) && !t.HoldsWord(ownWorkers, s.Start, s.End) {
		return true // 乙方在室内的人身安全由乙方自行负责
	}
	if word == "自行负责" && who == "" && t.Before(h.Start, "请") && t.HasAny(a, h.Start, "损坏", "丢失", "遗失", "被盗", "贵重", "财物", "现金") {
		return true // 物品损坏请自行负责
	}
	_, buys := namedBefore(t, h.Start)
	if !buys && !buyer(t, who) || who != "" && blames(t.All[s.Start:h.Start], who) {
		return false
	}
	if k := strings.Index(t.All[s.Start:h.Start], who+"在"); who != "" && k >= 0 && t.HasAny(s.Start+k, min(h.Start, s.Start+k+45), "经营", "生产", "运营", "使用期间") && !personal {
		return false // its own business
	}
	if t.HasAny(s.Start, h.Start, "运费", "税", "利息") || t.HasAny(h.End, s.End, "运费", "费用") {
		return false
	}
	switch word {
	case "负责处理":
		return true
	case "自行协商", "自行解决":
		return t.HasAny(s.Start, h.Start, "损害", "损失", "丢失", "人身", "纠纷") && t.HasAny(s.Start, h.Start, "人员", "快递", "安装", "运输", "途中")
	}
	if word == "自行负责" && t.HasAny(a, h.Start, "贵重物品", "随身物品", "车内物品", "个人物品", "私人物品", "财物", "现金") {
		return true // 贵重物品请顾客自行负责
	}
	return personal || t.HasAny(s.Start, h.Start, "意外", "事故", "责任由", "责任均由", "后果由", "后果均由", "损失由", "损失均由", "风险由", "风险均由", "丢失", "遗失", "被盗", "损失")
}

// ownSafety is what no one can be left alone with by agreement (民法典 506(1)), ownWorkers are those whose
// employer answers for them.
var (
	ownSafety  = lint.NewSet("人身安全", "人身、财产安全", "人身和财产安全", "人身及财产安全", "人身财产安全", "生命安全")
	ownWorkers = lint.NewSet("人员", "员工", "雇员", "工人", "施工", "作业", "安装", "司机", "民工")
)

// buyer reports a word for the side that buys.
func buyer(t *lint.Text, who string) bool {
	if who == "" {
		return false
	}
	for _, w := range buyersWords {
		if w == who {
			return true
		}
	}
	for _, party := range t.Parties() {
		if party.Label == who {
			return party.Role == lint.Customer && party.Margin > 1
		}
	}
	return false
}
