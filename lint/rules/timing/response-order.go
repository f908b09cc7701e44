package timing

import (
	"slices"
	"sort"
	"strconv"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// ResponseOrder: A more urgent level is slower, or respond > onsite > restore is out of order.
var ResponseOrder = lint.Rule{
	ID:      "response-order",
	Title:   lint.Words{Zh: "时限次序颠倒", En: "limits out of order"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "越紧急的级别反而越慢，或者响应晚于到场、到场晚于修复。", En: "A more urgent level is slower, or respond > onsite > restore is out of order"},
		Why:  lint.Words{Zh: "这样的时限无法履行，或者说明抄错了格。", En: "Such limits cannot be kept, or a cell was miscopied."},
		Bad: []string{
			"1、紧急故障：接到报修后8小时内响应。\n2、一般故障：接到报修后⟦2小时内响应⟧。",
			"| 级别 | 响应时限 | 到场时限 |\n| --- | --- | --- |\n| 紧急 | 4小时 | ⟦2小时⟧ |",
		},
		Good: []string{
			"1、紧急故障：接到报修后2小时内响应。\n2、一般故障：接到报修后8小时内响应。",
			"| 级别 | 响应时限 | 到场时限 |\n| --- | --- | --- |\n| 紧急 | 30分钟 | 4小时 |\n| 一般 | 4小时 | 2个工作日 |",
			"乙方24小时内响应。市区2小时内到达现场。",
		},
		Since: "0.1.0",
	},
	RunSpec: responseOrderSpec,
	Run:     responseOrder,
}

// ranks are words for levels, most urgent first.
var ranks = func() [][]string {
	r := [][]string{
		{"P0", "S0"},
		{"特急", "特别重大", "一类故障", "停产级", "停机级", "停线级", "停摆级", "瘫痪级"},
		{"紧急", "严重", "重大", "二类故障", "急件", "急修", "加急"},
		{"重要", "较大", "高级别", "高优先级", "核心系统", "核心业务", "核心设备", "关键系统", "关键设备", "关键业务"},
		{"一般", "普通", "中级别", "中优先级", "三类故障", "带病级", "减产级", "受限级", "降速级"},
		{"轻微", "低级别", "低优先级", "咨询类", "咨询级", "咨询问题", "一般咨询", "使用咨询", "（咨询）", "四类故障", "外观级", "建议级", "缓件", "缓修", "普件"},
	}
	numerals := [...]string{"一二三四", "1234", "ⅠⅡⅢⅣ", "甲乙丙丁", "ABCD"}
	for n, rank := range [...]int{1, 2, 4, 5} { // the first to the fourth of a scale
		r[rank] = append(r[rank], "P"+string(rune('1'+n)), "S"+string(rune('1'+n)), string([]rune("ⅠⅡⅢⅣ")[n])+"级", []string{"I级", "II级", "III级", "IV级"}[n])
		for _, numeral := range numerals {
			for _, of := range [...]string{"级", "类"} {
				for _, thing := range [...]string{"故障", "事件", "工单", "报修", "报障", "告警", "报警", "问题", "缺陷", "异常", "请求", "停机", "响应", "：", "（"} {
					r[rank] = append(r[rank], string([]rune(numeral)[n])+of+thing)
				}
			}
		}
		for _, thing := range [...]string{"告警", "预警", "报警", "事件", "故障"} {
			r[rank] = append(r[rank], []string{"红色", "橙色", "黄色", "蓝色"}[n]+thing)
		}
	}
	return r
}()

// rankWords are all of them, rankAt the rank of each.
var rankWords, rankAt = func() (*lint.Set, []int) {
	var at []int
	for i, r := range ranks {
		for range r {
			at = append(at, i)
		}
	}
	return lint.NewSet(slices.Concat(ranks...)...), at
}()

// grave are those that say how much is broken rather than how urgent it is: what is
// badly broken may well take longer to mend.
var grave = lint.NewSet("特别重大", "重大", "严重", "较大")

// lastRank is the rank of the level named last in bytes i to j, or -1, and where
// its name begins.
func lastRank(t *lint.Text, i, j int) (rank, start int) {
	rank, start = -1, -1
	all := t.Places(rankWords)
	for _, h := range all[sort.Search(len(all), func(k int) bool { return all[k].Start >= i }):] {
		if h.Start >= j {
			break
		}
		if r := rankAt[h.Word]; h.End <= j && (h.Start > start || r < rank) {
			rank, start = r, h.Start
		}
	}
	return rank, start
}

// otherwise stand between two limits of one sentence that begin at two moments or hold in two cases.
var otherwise = lint.NewSet(
	"后", "起", "再", "另", "如", "若", "或", "需", "无法", "不能", "未", "除", "但", "市", "区", "县", "郊", "外", "节", "日", "夜", "电话",
	"远程", "备", "件", "急", "般", "重", "级", "类", "其中", "；", "：",
)

func responseOrder(p *lint.Pass) {
	t := p.Text
	type graded struct {
		lint.Limit
		rank  int
		grave bool
		hours float64
	}
	var seen []graded
	for _, l := range t.Limits() {
		h, ok := l.Quantity.Unit.Hours()
		if l.Blank || !ok || l.Quantity.Unit == lint.WorkDay {
			continue
		}
		a, b := l.Sentence.Start, l.Quantity.Start
		row := false
		if ps := t.PassageAt(l.Start); ps.Table != nil {
			a, b = t.Row(l.Start)
			row = true
		}
		rank, at := lastRank(t, a, b)
		if rank < 0 {
			if ps := t.PassageAt(l.Start); ps.Start < a {
				rank, at = lastRank(t, ps.Start, a) // what follows a level's limits goes on about it
			}
		}
		g := graded{l, rank, rank >= 0 && t.Begins(grave, at), h * l.Quantity.Value}
		for _, s := range seen {
			same := row && t.PassageAt(s.Start).Table == t.PassageAt(l.Start).Table && t.PassageAt(s.Start).Row == t.PassageAt(l.Start).Row
			if same && s.Act < l.Act && s.hours > g.hours {
				p.Flag(l.Start, l.End, "other", t.Quote(s.Start, s.End))
				break
			}
			if !row && s.Sentence == l.Sentence && s.rank == rank && s.hours != g.hours && (s.Act < l.Act) == (s.hours > g.hours) && s.Act != l.Act && !t.Holds(otherwise, s.Quantity.End, l.Quantity.Start) {
				f := lint.Finding{Start: l.Start, End: l.End, Args: []any{"other", t.Quote(s.Start, s.End)}}
				if s.Act < l.Act {
					f.Level = lint.Warning // 4小时内响应，2小时内到场: the second may begin with the first
					if !t.HasAny(s.Start, s.End, "内", "前") {
						continue // 24小时响应: at all hours
					}
				}
				p.Report(f)
				break
			}
			if s.Act == l.Act && rank >= 0 && s.rank >= 0 && (s.rank < rank && s.hours > g.hours || s.rank > rank && s.hours < g.hours) && near(t, s.Start, l.Start) {
				f := lint.Finding{Start: l.Start, End: l.End, Args: []any{"other", t.Quote(s.Start, s.End)}}
				if l.Act == lint.Restore && (rank < s.rank && g.grave || s.rank < rank && s.grave) {
					f.Level = lint.Info
				}
				p.Report(f)
				break
			}
		}
		if seen = append(seen, g); len(seen) > 64 {
			seen = seen[1:] // what is farther away is another scale
		}
	}
}

// near reports two places in one list or table.
func near(t *lint.Text, i, j int) bool {
	a, b := t.PassageAt(i), t.PassageAt(j)
	if a.Table != nil || b.Table != nil {
		return a.Table == b.Table
	}
	return a.Clause == nil || b.Clause == nil || a.Clause.Parent == b.Clause.Parent
}

func responseOrderSpec(p *lint.Pass) {
	r := p.Spec.Response
	if r == nil {
		return
	}
	hours := func(raw string) (float64, bool) {
		l, err := calendar.ParseLimit(raw)
		per := map[calendar.Unit]float64{calendar.Minute: 1.0 / 60, calendar.Hour: 1, calendar.Day: 24, calendar.Week: 168}[l.Unit]
		return float64(l.Count) * per, err == nil && per > 0
	}
	for i, l := range r.Levels {
		at := "response.levels[" + strconv.Itoa(i) + "]"
		chain := []struct {
			key string
			d   spec.Duration
		}{{"respond", l.Respond}, {"onsite", l.Onsite}, {"restore", l.Restore}}
		for k := 1; k < len(chain); k++ {
			for j := range k {
				a, aok := hours(chain[j].d.Raw)
				b, bok := hours(chain[k].d.Raw)
				if aok && bok && a > b {
					p.FlagSpec(chain[k].d.At, at+"."+chain[k].key, "text", chain[k].d.Raw, "other", chain[j].d.Raw)
				}
			}
		}
		if i == 0 {
			continue
		}
		prev := r.Levels[i-1]
		for _, pair := range []struct {
			key  string
			a, b spec.Duration
		}{{"respond", prev.Respond, l.Respond}, {"onsite", prev.Onsite, l.Onsite}, {"restore", prev.Restore, l.Restore}} {
			a, aok := hours(pair.a.Raw)
			b, bok := hours(pair.b.Raw)
			if aok && bok && a > b {
				p.FlagSpec(pair.b.At, at+"."+pair.key, "text", pair.b.Raw, "other", pair.a.Raw)
			}
		}
	}
}
