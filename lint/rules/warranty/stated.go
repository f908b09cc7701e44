package warranty

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// stated are the starts of a warranty that a text states.
type stated struct {
	read   bool     // whether they were looked for
	all    bool     // for the warranty as such
	things []string // for these things: 整机, 压缩机
	mended bool     // for what was mended or changed: 自更换之日起

	asked []int // where sentences begin whose period was reported
}

// ask reports the period in bytes i to j, which begins nowhere.
func (st *stated) ask(p *lint.Pass, i, j int) {
	startless(p, i, j)
	st.asked = append(st.asked, p.Text.SentenceAt(i).Start)
}

// components are things that a warranty may be given for apart from the rest;
// wholes are what is left then.
var (
	components = []string{
		"压缩机", "主板", "硬盘", "电池", "蓄电池", "球管", "探测器", "逆变器", "组件", "支架", "配件", "部件", "零件", "备件", "耗材", "易损件",
		"滤芯", "喷漆", "油漆", "漆面", "防水", "墙面", "管道", "电机", "轮胎", "轴承", "屏幕", "显示屏", "显示器", "键盘", "电源", "控制器", "内胆",
		"充电器", "数据线", "耳机", "摄像机", "摄像头", "软件", "门锁", "五金", "线路", "水泵", "变频器", "控制柜", "钢丝绳", "主轴", "导轨", "丝杠",
		"密封", "门体", "玻璃", "灯具", "光源", "驱动", "传感器", "打印头", "硒鼓", "定影", "线缆", "汇流箱", "发动机", "变速器", "变速箱", "底盘",
		"减震", "刹车", "曳引机", "磁控管", "面板", "风机", "机芯", "阀门", "温控器", "合页", "锁具", "滑轮", "胶条", "门芯", "仪表", "外壳",
		"遥控器", "主控", "光机", "镜头", "激光器", "充电模块", "通信模块", "充电枪", "线束", "二级维护", "大修", "小修", "中修",
	}
	wholes = []string{"整机", "整车", "主机", "主体"}
	mended = lint.NewSet(
		"更换", "换装", "换上", "修复", "修理过", "维修过", "维修部位", "返修", "换件", "换的", "维修的", "修理的", "检修过", "维修项目", "替换", "新换", "小修",
		"二级维护", "总成修理", "维修质保", "维修质量保证", "修理质量保证",
	)
)

// look reads the sentences that say from when a warranty runs.
func (st *stated) look(t *lint.Text) {
	st.read = true
	for s := range t.SentencesWith(warranties) {
		if !(t.Holds(dated, s.Start, s.End) || runsFrom(t, s.Start, s.End)) || t.Holds(extended, s.Start, s.End) || t.HasAny(s.Start, s.End, "起生效", "日生效") {
			continue
		}
		i := s.Start // without a label before it: 【保修期】, 质保期：
		for _, w := range []string{"】", "："} {
			if k := strings.Index(t.All[i:s.End], w); k >= 0 && k < 36 {
				i += k + len(w)
			}
		}
		if own := ownStart(t, s); own > i { // 主机质保三年，控制柜自验收之日起质保两年: of that one alone
			i = own
		}
		j := warrantyAt(t, i, s.End)
		st.mended = st.mended || t.Holds(mendedOn, s.Start, s.End) && ownStart(t, s) == s.Start
		if t.Holds(mended, i, j) {
			continue
		}
		if t.Holds(exchange, s.Start, s.End) {
			st.things = append(st.things, "换货")
		}
		for _, h := range t.PlacesIn(besidesGoods, s.Start, s.End) {
			st.things = append(st.things, t.All[h.Start:h.End])
		}
		if t.HasAny(s.Start, s.End, "重新") {
			continue
		}
		if things := named(t, i, j); len(things) > 0 {
			st.things = append(st.things, things...)
		} else if t.Holds(whole, i, j) || ownStarts(t, i, s.End) || ownThing(t, i, j) {
			st.things = append(st.things, "整机") // 整桩, 整梯, or whatever is named before its start
		} else {
			st.all = true
		}
	}
}

// extended are words of a warranty that runs on, exchange those of goods exchanged
// under it, changed those of parts that are.
var (
	extended = lint.NewSet("延长", "顺延")
	exchange = lint.NewSet("换货", "包换")
	changed  = lint.NewSet("免费更换")
)

// warranties are words of a sentence on the warranty.
var warranties = lint.NewSet("质保", "保修", "质量保证", "包修", "质量保修", "三包", "免费维护", "缺陷责任期", "延保", "以上期限", "上述期限", "上列期限", "以上各项期限")

// warrantyAt is the byte from i to j where the text first speaks of the
// warranty, or j.
func warrantyAt(t *lint.Text, i, j int) int {
	at := j
	for _, w := range []string{"质保", "保修", "质量保", "包修", "三包", "免费维护", "保用"} {
		if k := strings.Index(t.All[i:at], w); k >= 0 {
			at = i + k
		}
	}
	for _, h := range t.PlacesIn(keeps, i, at) {
		if !t.Ends(kept, h.Start) {
			return h.Start
		}
	}
	return at
}

// named are the things that bytes i to j name.
func named(t *lint.Text, i, j int) []string {
	if !t.Holds(apart, i, j) {
		return nil
	}
	var out []string
	for _, list := range [][]string{components, wholes} {
		for _, w := range list {
			if strings.Contains(t.All[i:j], w) {
				out = append(out, w)
			}
		}
	}
	return out
}

// apart are components and wholes.
var apart = lint.NewSet(slices.Concat(components, wholes)...)

// serves reports that a start is stated for the period that ends at byte j, in
// a sentence from byte i and a part of it from byte a.
func (st *stated) serves(t *lint.Text, i, a, j int) bool {
	if !st.read {
		st.look(t)
	}
	if t.Holds(mended, i, j) && !t.Holds(changed, i, j) {
		return st.mended
	}
	if t.Holds(exchange, a, j) && !slices.Contains(st.things, "换货") {
		return false // the start of repair free of charge is not that of exchange
	}
	if w, n := t.SoleWord(besidesGoods, i, j); n > 0 {
		return slices.Contains(st.things, w)
	}
	things, name := named(t, a, j), a
	if i < a && warrantyAt(t, a, j) <= a+len("免费") {
		name = i // 加装的导航、记录仪，免费保修12个月: what it is of stands before the comma
	}
	if st.all || len(things) == 0 {
		return st.all || len(st.things) > 0 && !ownThing(t, name, j)
	}
	return slices.ContainsFunc(things, func(w string) bool { return slices.Contains(st.things, w) })
}

// besidesGoods are words for what is given beside the goods that are sold, or is sold for used:
// what is said of when their warranty begins is not said of it.
var besidesGoods = lint.NewSet(
	"赠送的", "赠品", "附赠的", "附送的", "随赠的", "送的", "翻新", "再制造", "二手", "旧机", "另购", "另买", "另行采购", "另行购买", "额外采购", "额外购买",
	"额外买", "单独采购", "单独购买", "单独买", "加购", "加买", "选购", "选配的", "选装的",
)

// whole begins the names of whole things, whatever they are: 整机, 整桩, 整梯.
var whole = lint.NewSet("整", "主机", "主体")

// mendedOn are the days of repair.
var mendedOn = lint.NewSet("换上之日", "换上那天", "换上日", "装上之日", "装上那天", "换装之日", "更换那天", "修好那天", "更换之日", "更换日", "修复之日", "维修之日", "维修完", "修理完", "修好之日", "竣工", "换货之日", "换新之日", "取车之日", "修竣")

// generic are words for all that is warranted, or no name of a thing.
var generic = lint.NewSet(
	"产品", "设备", "货物", "商品", "物品", "机器", "机组", "质保", "保修", "整", "主机", "主体", "本", "其", "全部", "全机", "全套", "全车", "全梯", "全屋", "全系", "全新", "全体", "全桩", "所有", "各", "均", "免费", "提供",
	"享", "方", "公司", "我", "年", "月", "日", "系统", "项目", "工程", "自", "从", "为", "由", "在",
)

// ownThing reports that a warranty between bytes i and j is that of a thing it names first, and
// of no other: 门机质保36个月.
func ownThing(t *lint.Text, i, j int) bool {
	end := warrantyAt(t, i, j)
	if qs := t.QuantitiesIn(i, end); len(qs) > 0 {
		end = qs[0].Start // 硬盘五年质保
	}
	name := lint.TrimSuffixes(strings.TrimLeft(t.All[i:end], "0123456789.、 （）()-·"), "免费", "，")
	return len(name) >= len("门机") && len(name) <= len("二十个字以内的名目也许几样东西并列如此") && !generic.In(name)
}

// ownStarts reports a start that a thing has by itself: 内燃叉车自交付之日起保修12个月.
func ownStarts(t *lint.Text, i, j int) bool {
	k := strings.IndexAny(t.All[i:j], "自从")
	return k > 0 && warrantyAt(t, i, j) > i+k && ownThing(t, i, i+k) && len(t.QuantitiesIn(i+k, j)) > 0
}

// runsFrom reports 自…起, 从…开始, 以…为起点 in one statement.
func runsFrom(t *lint.Text, i, j int) bool {
	if !t.Holds(sources, i, j) {
		return false
	}
	text := t.All[i:j]
	for _, w := range []string{"自", "从"} {
		for at := 0; ; {
			k := strings.Index(text[at:], w)
			if k < 0 {
				break
			}
			at += k + len(w)
			rest := text[at:min(len(text), at+120)]
			if e := strings.Index(rest, "，"); e >= 0 {
				rest = rest[:e]
			}
			if lint.HasPrefix(rest, "行", "动", "然", "身", "备", "己", "带", "费", "制", "理") {
				continue
			}
			if lint.Contains(rest, "起", "之日", "开始", "次日", "当日", "验收合格", "验收通过", "签收", "安装完", "调试完", "竣工", "那天", "那日", "天算", "日算", "时算") {
				return true
			}
		}
	}
	return lint.Contains(text, "为起点", "为起算", "起始日")
}

// sources are words of which runsFrom finds one.
var sources = lint.NewSet("自", "从", "为起点", "为起算", "起始日")

// ofEach begin the start of all that was listed before it.
var ofEach = lint.NewSet("均自", "均从", "都自", "都从", "皆自", "一律自", "统一自", "分别自")

// startBehind reports that the next sentence of the paragraph is the start and nothing else,
// 质保期为____个月；自交付之日起算, or that the list goes on to the start of all: 主机质保24个月；电机12个月，均自验收之日起.
func startBehind(t *lint.Text, s lint.Sentence) bool {
	rest := t.All[s.End:t.Passages[s.Passage].End]
	list, _, _ := strings.Cut(rest, "。")
	for _, h := range t.PlacesIn(ofEach, s.End, s.End+len(list)) {
		if a, _ := t.Part(h.Start); a == h.Start && runsFrom(t, a, t.SentenceAt(a).End) {
			return true
		}
	}
	next := strings.TrimLeft(rest, "；。; ")
	if !lint.HasPrefix(next, "自", "从") {
		return false
	}
	i := s.End + len(rest) - len(next)
	j := t.SentenceAt(i).End
	return len(t.QuantitiesIn(i, j)) == 0 && runsFrom(t, i, j)
}

// ownStart is where in a sentence the part begins whose start is that of what it names alone (配件质保三个月，
// 硬盘自更换当日起质保一年; 车架包修一年，蓄电池从签收那天算，包八个月), or where the sentence does when the start may
// be that of all of it.
func ownStart(t *lint.Text, s lint.Sentence) int {
	_, b := t.Part(s.Start)
	for at := s.Start; at < s.End; {
		if t.Holds(onDays, at, b) || runsFrom(t, at, b) {
			k := strings.IndexAny(t.All[at:b], "自从")
			if before, _ := t.Part(max(s.Start, at-len("，"))); k == 0 && before > s.Start && t.Holds(mendedOn, at, b) && t.Holds(mended, before, at) {
				return before // 整机质保两年，换件质保半年，从换上之日起
			}
			if at == s.Start || k < 0 || t.Holds(forAll, at, b) || len(t.QuantitiesIn(s.Start, at)) == 0 {
				return s.Start
			}
			switch warranty := warrantyAt(t, at, s.End); {
			case warranty > at && warranty < at+k && t.Before(at+k, "（") && ownThing(t, at, at+k): // 硬盘质保五年（自签字日起）
				return at
			case warranty == s.End || warranty < at+k: // 质保期自……起
			case warranty < b || k > 0 && !generic.In(t.All[at:at+k]):
				return at
			}
			return s.Start
		}
		at = min(s.End, b+len("，"))
		_, b = t.Part(at)
	}
	return s.Start
}

// forAll are words of a start that is that of all that was named.
var forAll = lint.NewSet("均", "都", "皆", "上述", "以上", "全部", "一律", "统一", "一并", "同样", "也", "分别")

// leadIn is the passage that opens the clause around a numbered sentence:
// 自购机之日起：.
func leadIn(t *lint.Text, s lint.Sentence) (i, j int) {
	c := t.Passages[s.Passage].Clause
	if c == nil || c.Parent == nil || c.Passage != s.Passage {
		return 0, 0
	}
	ps := &t.Passages[c.Parent.Passage]
	return ps.Body, ps.End
}
