package warranty

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// How a loss is divided among those who bear it, read by its parts: who, a verb of
// bearing, and a share in whatever form - 60%, 四成, 四分之三, 一半.

// wordShares are shares of two sides at once: 三七开.
var (
	wordShares = func() map[string]float64 {
		out := map[string]float64{"对半开": 1, "平半": 1}
		const digits = "一二三四五六七八九"
		for n, r := range []rune(digits) {
			for m, q := range []rune(digits) {
				out[string(r)+string(q)+"开"] = float64(n+m+2) / 10
			}
		}
		return out
	}()
	wordSharesSet = lint.NewSet(slices.Sorted(maps.Keys(wordShares))...)
)

var (
	// takers are the verbs of bearing; lent are verbs by which one pays or holds a share of
	// anything, and bears a loss where the sentence speaks of one.
	takers = []string{
		"负责", "承担", "分担", "负担", "担负", "分摊", "承受", "摊", "担", "认", "认领", "负", "扛", "背", "兜", "消化", "自理", "吸收", "吃下",
		"吞下", "吞", "咽下", "承接", "买单", "埋单",
	}
	lent  = []string{"出", "付", "支付", "偿付", "赔付", "赔", "赔偿", "补偿", "偿还", "掏", "拿", "占", "占比", "贴", "贴补", "补贴", "垫", "给付"}
	takes = lint.NewSet(takers...)
	// sideEnds end the name of a side.
	sideEnds = []string{
		"单位", "方", "商", "公司", "平台", "中心", "厂", "店", "人", "户", "家", "主", "东", "者", "客", "员", "部", "院", "校", "所", "点", "站",
		"行", "社", "队", "企业", "物业", "机构", "集团", "台", "馆", "场", "局", "室", "会", "区",
	}
	// manner may stand between a side and its verb, counted between the verb and the share.
	manner  = []string{"应当", "应该", "应", "须", "需", "各", "则", "自行", "自", "自己", "对外", "只", "仅", "再", "分别", "也", "另", "："}
	counted = []string{"得", "了", "到", "其中", "总额", "腰包", "："}
	// leftover is what remains, with or without its share.
	leftover = []string{"余下", "其余", "剩余", "余下的", "其余的", "剩余的", "另外", "另", "剩下", "剩下的"}
	remains  = lint.NewSet("其余", "余下", "剩余", "剩下")
	// falls stand between a share and the side it falls on.
	falls = []string{"归于", "归", "算在", "算", "属", "落在", "记在", "计入"}
	// ofLoss are words of a sentence on a loss, pooled those of what is shared and is none.
	ofLoss = lint.NewSet(
		"责任", "损", "赔", "过失", "过错", "差错", "失误", "失手", "都有错", "原因", "成因", "两因", "共同", "混合", "叠加", "竞合", "事故", "修",
		"坏", "毁", "故障", "返工", "不明", "不清", "疏", "差池", "错", "报废", "污染", "开支", "善后", "造成", "导致", "引起",
	)
	pooled = lint.NewSet(
		"出资", "股", "利润", "收益", "分成", "投资", "预付", "首付", "尾款", "定金", "进度款", "货款", "价款", "合同价", "总价", "社保", "社会保险",
		"养老", "医疗保险", "失业", "公积金", "税率", "违约金", "权重", "流量", "提成", "佣金", "完工后", "验收后", "签约后", "签订后", "到货后",
		"开工前", "分红", "红利",
	)
	// limits and limitsBehind make a threshold of a share.
	limits       = lint.NewSet("超过", "不足", "达到", "达", "低于", "高于", "少于", "多于", "满", "不到", "大于", "小于", "至")
	limitsBehind = lint.NewSet("以上", "以下", "以内", "之内", "以外")
	// inTurn are words before shares that stand in the order of the sides.
	inTurn = lint.NewSet("依次", "分别", "顺次", "按序", "依序", "按", "照", "以", "分担为", "承担为", "负担为", "分摊为", "份额", "占比", "比例")
	// heads tell how many bear alike: 三家均摊，每家四成.
	heads   = map[string]float64{"双方": 2, "两方": 2, "两家": 2, "三方": 3, "三家": 3, "四方": 4, "四家": 4}
	headSet = lint.NewSet("双方", "两方", "两家", "三方", "三家", "四方", "四家")
)

// dividedShares reports shares of a loss that make more or less than the whole.
func dividedShares(p *lint.Pass) (told map[int]bool) {
	t := p.Text
	told = map[int]bool{} // sentences reported, by where they begin
	all := partsOf(t)
	for len(all) > 0 {
		s := t.SentenceAt(all[0].start)
		n := 1
		for n < len(all) && all[n].start < s.End {
			n++
		}
		list := all[:n]
		all = all[n:]
		if list[n-1].end > s.End || t.PassageAt(s.Start).Table != nil {
			continue
		}
		for _, read := range []func(*lint.Text, lint.Sentence, []share) (float64, bool){eachItsShare, inARow, alikeShares} {
			if sum, ok := read(t, s, list); ok {
				if math.Abs(sum-1) > 0.011 {
					i, _ := t.Part(list[0].start)
					j := list[n-1].end
					if t.HasAny(j, s.End, "不担", "不承担", "不负担") { // 用户不担
						j = s.End
					}
					told[s.Start] = true
					p.Flag(i, j, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
				}
				break
			}
		}
	}
	return told
}

// partsOf are the shares of the text in any form, in order.
func partsOf(t *lint.Text) []share {
	var out []share
	for _, q := range t.Quantities() {
		if q.Unit == lint.Percent {
			out = append(out, share{q.Start, q.End, q.Value})
		}
	}
	for _, h := range t.Places(wordSharesSet) {
		out = append(out, share{h.Start, h.End, wordShares[t.All[h.Start:h.End]]})
	}
	slices.SortFunc(out, func(a, b share) int { return cmp.Compare(a.start, b.start) })
	return out
}

// eachItsShare reads 甲方负七成，乙方负三成 and 七成归甲方，三成由乙方负担: the sum, if each
// share is somebody's, who of a loss may be anybody beside one who is called as sides are.
func eachItsShare(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	if len(list) < 2 || t.HoldsWord(pooled, s.Start, s.End) {
		return 0, false
	}
	whose, whats := map[string]bool{}, map[string]bool{}
	left, loss, anchored := 0, t.Holds(ofLoss, s.Start, s.End) || t.Holds(mixed, s.Start, s.End), false
	for k, x := range list {
		a, b := t.Part(x.start)
		if k > 0 {
			a = max(a, list[k-1].end)
		}
		if a > x.start {
			return 0, false // the same share in two forms
		}
		if k+1 < len(list) {
			b = max(x.end, min(b, list[k+1].start))
		}
		if t.Ends(limits, x.start) || t.Begins(limitsBehind, x.end) {
			return 0, false // 损耗超过5%的由乙方承担
		}
		times := 1
		if each(t.All[a:x.start]) {
			if times = sidesIn(t, a, x.start); loss && !t.Holds(headSet, a, x.start) {
				times = max(times, inList(t, a, x.start))
			}
		}
		sum += x.value * float64(times)
		if lint.HasSuffix(t.All[a:x.start], leftover...) {
			left++
			continue
		}
		if who := lint.TrimPrefixes(t.All[a:x.start], "，", "；"); lint.HasPrefix(who, leftover...) { // 剩下的用户认七成: a side with its share
			left++
			a = x.start - len(lint.TrimPrefixes(who, leftover...))
		}
		who, what, borne := borneBy(t.All[a:x.start], loss)
		if !borne {
			who, borne = fallsOn(t.All[x.end:b], loss)
		} else if of, found := strings.CutPrefix(t.All[x.end:b], "的"); found && !lint.HasPrefix(of, "责任", "损失", "赔偿", "比例", "份额") {
			what = of
		}
		if !borne && t.Begins(wordSharesSet, x.start) {
			who, borne = strings.TrimLeft(t.All[a:x.start], "，；"), true // 车间与班组对半开
			anchored = anchored || loss
		}
		known := isSide(who)
		name := who
		if lint.HasSuffix(who, "甲方", "乙方", "丙方") {
			name = who[len(who)-len("甲方"):]
		}
		if !borne || whose[name] || !known && (!loss || who == "" || len(who) > len("十个字以内的名目如此")) {
			return 0, false
		}
		whose[name] = true
		anchored = anchored || known
		if what != "" {
			whats[what] = true
		}
	}
	return sum, len(t.PlacesIn(remains, s.Start, s.End)) <= left && len(whats) < 2 && anchored
}

// borneBy cuts what stands before a share into who bears it and of what it is: 修理费由
// 制造厂承担, 主要责任方担赔偿额的; of a loss also 甲方, with no verb.
func borneBy(before string, loss bool) (who, what string, ok bool) {
	before = lint.TrimSuffixes(strings.TrimLeft(before, "、；和与及而则的"), counted...)
	at, verb := lastOf(before, takers)
	if k, v := lastOf(before, lent); loss && k+len(v) > at+len(verb) {
		at, verb = k, v
	}
	if who = before; at >= 0 {
		who, what = before[:at], before[at+len(verb):]
	}
	if what != "" && !strings.HasSuffix(what, "的") || len(what) > 24 {
		who, what, at = before, "", -1
	}
	who = lint.TrimSuffixes(who, manner...)
	return who, what, at >= 0 || loss && isSide(who)
}

// fallsOn reads on whom a share falls from what stands behind it: 四成归甲方, 三成由乙方承担.
func fallsOn(behind string, loss bool) (who string, ok bool) {
	behind = lint.TrimPrefixes(behind, "的", "责任", "损失", "部分", "，")
	if rest, found := strings.CutPrefix(behind, "由"); found {
		at, _ := lastOf(rest, takers)
		if k, _ := lastOf(rest, lent); at < 0 && loss {
			at = k
		}
		if at > 0 {
			who = lint.TrimSuffixes(rest[:at], manner...)
		}
		return who, at > 0
	}
	for _, w := range falls {
		if rest, found := strings.CutPrefix(behind, w); found {
			who = lint.TrimSuffixes(strings.TrimRight(rest, "，；。、 "), "的", "头上", "名下", "账上", "承担", "负担")
			return who, loss
		}
	}
	return "", false
}

// lastOf is the last of the words in s, of those that end together the longest, or -1.
func lastOf(s string, words []string) (at int, word string) {
	at = -1
	for _, w := range words {
		if k := strings.LastIndex(s, w); k >= 0 && (k+len(w) > at+len(word) || k+len(w) == at+len(word) && len(w) > len(word)) {
			at, word = k, w
		}
	}
	return at, word
}

// isSide reports words that end with a name of a side.
func isSide(who string) bool { return lint.HasSuffix(who, sideEnds...) && len(who) <= 90 }

// inARow reads 甲、乙、丙按30%、30%、40%分担 and 甲与乙依次赔五成、四成.
func inARow(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	for k, x := range list {
		if k > 0 {
			if list[k-1].end > x.start || !slices.Contains([]string{"、", "和", "与", "及", "：", "，", "/"}, t.All[list[k-1].end:x.start]) {
				return 0, false
			}
		}
		sum += x.value
	}
	first, end := list[0].start, list[len(list)-1].end
	before := t.All[s.Start:first]
	verb, _ := lastOf(before, takers)
	if k, _ := lastOf(before, lent); t.Holds(ofLoss, s.Start, s.End) {
		verb = max(verb, k)
	}
	told := t.Holds(takes, end, min(s.End, end+len("的比例分担"))) || verb >= 0 && len(before)-verb <= len("分担，分别为") || t.Holds(ofLoss, s.Start, s.End) && (t.Holds(takes, end, s.End) || lint.HasSuffix(before, "份额为", "占比为", "比例为"))
	return sum, len(list) > 1 && told && t.Holds(inTurn, s.Start, first) && (sidesIn(t, s.Start, first) >= len(list) || t.Holds(ofLoss, s.Start, s.End) && told && (inList(t, s.Start, first) >= len(list) || t.Holds(takes, end, s.End) && len(t.PlacesIn(joints, end, s.End)) >= len(list)-1)) && !t.HoldsWord(pooled, s.Start, s.End)
}

// joints stand between sides in a row.
var joints = lint.NewSet("、", "和", "与", "及", "同", "跟")

// sidesIn counts the sides in a row in bytes i to j: 网点、服务站和生产厂, 甲乙双方.
func sidesIn(t *lint.Text, i, j int) int {
	if word, n := t.SoleWord(headSet, i, j); n == 1 {
		return int(heads[word])
	}
	n := 1
	for _, h := range t.PlacesIn(joints, i, j) {
		if s := t.All[i:h.Start]; isSide(s[max(0, len(s)-30):]) || lint.HasSuffix(s, "甲", "乙") {
			n++
		}
	}
	return n
}

// inList counts what stands in a row before byte j, whatever it is called: 总包、分包、租赁公司依次.
func inList(t *lint.Text, i, j int) int {
	a, _ := t.Part(j)
	return len(t.PlacesIn(joints, max(a, i), j)) + 1
}

// alikeShares reads 由三家均摊，每家摊四成 and 店家与房东各担四成: as many times the share as
// there are heads.
func alikeShares(t *lint.Text, s lint.Sentence, list []share) (sum float64, ok bool) {
	x := list[0]
	a, _ := t.Part(x.start)
	before := t.All[a:x.start]
	if len(list) != 1 || !each(before) || !lint.HasSuffix(before, takers...) && !(lint.HasSuffix(before, lent...) && t.Holds(ofLoss, s.Start, s.End)) {
		return 0, false
	}
	if _, n := t.SoleWord(headSet, s.Start, x.start); n == 1 {
		a = s.Start
	}
	n := sidesIn(t, a, x.start)
	if t.Holds(ofLoss, s.Start, s.End) && !t.Holds(headSet, s.Start, x.start) {
		n = max(n, inList(t, s.Start, x.start)) // 船代、车队、仓库各负四成
	}
	return float64(n) * x.value, n > 1
}

// each reports words by which each of several bears the share that follows.
func each(before string) bool { return lint.Contains(before, "各", "每家", "每方") }
