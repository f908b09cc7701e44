package fairness

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A return for a defect at the buyer's cost is read by its parts: what is wrong, that the
// thing goes back, what that costs in any word, and who bears it by any verb: 有毛病要寄回
// 原厂，邮资用户贴; 因瑕疵退车，拖车费归乙方消化.
var (
	wrong = lint.NewSet(append(
		slices.Clip(defects), "质量有", "质量不", "因质量", "质量换", "质量退", "质量问", "修不好", "电路坏", "有问题", "毛病", "缺陷", "瑕疵",
		"故障", "坏点", "开裂", "不合格", "不良", "次品", "不佳", "杂音", "异响", "异味", "掉漆", "脱胶", "起皮", "走样", "漏水", "漏电", "渗水",
		"裂纹", "失灵", "坏了", "不准", "鼓包", "变形", "开胶", "断裂", "松动", "失真", "花屏", "闪屏", "黑屏", "死机", "塌陷", "坐塌", "停摆",
		"不制冷", "不制热", "不启动", "不通电", "不转", "不亮", "不响", "不热", "打不开", "开不了", "用不了", "电流声", "发错", "错发", "色号不",
		"少件", "缺件",
	)...)
	goesBack = lint.NewSet(back...)
	back     = []string{
		"拉件", "寄件", "换件", "需退", "要退", "退机", "退车", "退货", "退换", "退回", "换货", "换机", "换车", "换新", "调换", "返厂", "返修",
		"寄修", "寄回", "寄返", "回寄", "送回", "拉回", "运回", "返回", "抬回", "带回", "拖回", "邮回", "发回", "退还厂", "送修", "退还店", "退返",
		"返还厂", "搬回", "扛回", "载回", "托回",
	}
	costs    = lint.NewSet("快递", "物流", "脚力", "车脚", "费", "邮资", "运资", "开支", "开销", "花销", "支出", "钱", "挑费", "往返", "来回", "单程")
	buyerSet = lint.NewSet(buyersWords...)
	// noWrong stand before what is said not to be wrong, priced behind a cost that is not
	// one of going back.
	noWrong = lint.NewSet("非", "无", "不属于", "不属", "不存在", "没有", "并非", "未发现", "未见", "未检出", "不是", "不构成", "无法复现")
	notCost = lint.NewSet(
		"免费", "收费", "退费", "消费", "浪费", "计费", "缴费", "价钱", "退钱", "收钱", "赔钱", "货钱", "花钱", "多少钱", "付钱", "维修费", "修理费",
		"修复费", "服务费", "人工费", "工时费", "材料费", "配件费", "学费", "会费", "违约金",
	)
	// upon stand between a cost and the one on whom it is laid, byHow between him and the verb.
	upon  = []string{"等", "，", "：", "均", "一律", "一概", "全部", "全", "应当", "应", "须", "需", "亦", "也", "都", "概", "则", "仍", "由", "归", "算", "让", "属", "记在", "落在", "先", "在", "到"}
	byHow = []string{"先行", "先", "自行", "自己", "自", "应当", "应", "须", "需", "来", "全部", "全额", "均", "一律", "则", "另行", "单独"}
	bears = []string{
		"承担", "承受", "负担", "负责", "支付", "垫付", "垫", "出", "掏", "贴", "付", "理", "负", "担", "摊", "消化", "开支", "开销", "支出", "买单",
		"埋单", "认", "扛", "拿", "结", "给", "兜", "破费", "倒贴", "咽", "吞", "受", "料理",
	}
	// paidBack tells that what is laid out comes back.
	unpaid = lint.NewSet("不予报销", "不报销", "不报", "不予返还", "不予退还", "不还", "不退", "不补", "不予补", "自理", "不找", "不结", "不认")
)

// laidOnBuyer finds it.
func laidOnBuyer(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	if !t.Holds(goesBack, s.Start, s.End) || t.HoldsWord(noDefect, s.Start, s.End) {
		return 0, 0, false
	}
	if t.HoldsWord(faults, s.Start, s.End) {
		return 0, 0, false
	}
	first := t.PlacesIn(goesBack, s.Start, s.End)[0]
	from := first.Start
	if found := t.PlacesIn(wrong, s.Start, s.End); len(found) > 0 {
		from = min(from, found[0].Start)
		if t.Ends(noWrong, found[0].Start) {
			return 0, 0, false
		}
	} else if !t.After(first.Start, "返修", "返厂", "寄修") || t.After(first.End, "中心", "部", "站", "点", "率", "车间", "单") {
		return 0, 0, false
	}
	buyers := buyersWords
	if !t.Holds(buyerSet, s.Start, s.End) { // of an agent who sells to 用户, 甲方 is none
		buyers = buyersOf(t)
	}
	for _, h := range t.PlacesIn(costs, from, s.End) {
		if t.Covered(h, notCost) {
			continue
		}
		lead := t.All[h.End:s.End]
		if !t.After(h.End, "用户") { // 运费用户出
			lead = strings.TrimPrefix(lead, "用")
		}
		rest := lint.TrimPrefixes(lead, upon...)
		who := longestPrefix(rest, buyers)
		if _, n := utf8.DecodeRuneInString(rest); who == "" && strings.HasPrefix(rest[n:], "主") && !lint.HasPrefix(rest, "店", "厂", "债", "自") {
			who = rest[:n+len("主")] // 表主, 琴主
		}
		if who == "" {
			continue
		}
		laid := lint.Contains(lead[:len(lead)-len(rest)], "归", "算", "属", "记在", "落在", "记到")
		verb := longestPrefix(lint.TrimPrefixes(rest[len(who):], byHow...), bears)
		if verb == "" && !laid || strings.HasPrefix(verb, "垫") && !t.Holds(unpaid, h.End, s.End) {
			continue
		}
		j = s.End - len(rest) + len(who) + len(verb)
		if fine(t, from, j) {
			continue
		}
		i, j = t.Within(from, j, 50)
		return i, j, true
	}
	return 0, 0, false
}

// longestPrefix is the longest of the words that s begins with, or "".
func longestPrefix(s string, words []string) (out string) {
	for _, w := range words {
		if len(w) > len(out) && strings.HasPrefix(s, w) {
			out = w
		}
	}
	return out
}

// buyersOf are the words for the one who buys, with the label this text gives him.
func buyersOf(t *lint.Text) []string {
	buyers := slices.Clip(buyersWords)
	for _, party := range t.Parties() {
		if party.Role == lint.Customer && party.Margin > 3 {
			buyers = append(buyers, party.Label)
		}
	}
	return buyers
}
