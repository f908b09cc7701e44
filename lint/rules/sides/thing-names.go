package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// machines are kinds of machine that papers of one trade are copied between,
// each under all its names.
var machines = [][]string{
	{"塔式起重机", "塔机", "塔吊"},
	{"施工升降机", "施工电梯", "人货电梯", "人货梯", "施工升降电梯"},
	{"物料提升机", "井架"},
	{"高处作业吊篮", "电动吊篮", "吊篮"},
}

// premises are kinds of place that are let, each under all its names.
var premises = [][]string{
	{"停车位", "车位", "停车库", "停车场"},
	{"展位", "展台"}, {"柜台", "专柜"}, {"摊位", "档口"}, {"商铺", "店铺", "铺面", "门面"}, {"房屋", "住房", "公寓"}, {"厂房"}, {"广告位"},
}

var (
	machineSet = lint.NewSet(slices.Concat(machines...)...)
	premiseSet = lint.NewSet(slices.Concat(premises...)...)
	// letLeads stand before what is let by this paper.
	letLeads = lint.NewSet("所租赁", "所租", "所承租", "承租的", "所承租的", "租赁的", "承租")
)

// strayThings reports what another paper of the trade was about: 塔机 in a
// contract for 施工升降机, 所租展位 in one for 车位, 安装费用 in one for 拆除.
func strayThings(p *lint.Pass) {
	t := p.Text
	title := strings.ReplaceAll(t.Title(), " ", "")
	said := 0
	stray := func(i, j int, usual string) {
		if ps := t.PassageAt(i); said < 3 && ps.Kind != lint.DocTitle && ps.Kind != lint.Signing && i >= len(title) {
			said++
			p.Flag(i, j, "usual", usual)
		}
	}
	if own, usual := kindIn(title, machines); own >= 0 {
		at := lint.Sentence{}
		for _, h := range t.Places(machineSet) {
			s := t.SentenceAt(h.Start)
			if s == at || slices.Contains(machines[own], t.All[h.Start:h.End]) || t.Holds(machineOf[own], s.Start, s.End) {
				continue
			}
			at = s
			stray(h.Start, h.End, usual)
		}
	}
	if own, usual := kindIn(title, premises); own >= 0 {
		for _, h := range t.Places(premiseSet) {
			if !slices.Contains(premises[own], t.All[h.Start:h.End]) && t.Ends(letLeads, h.Start) {
				stray(h.Start, h.End, usual)
			}
		}
	}
	if lint.Contains(title, "拆除", "拆卸") && !lint.Contains(title, "安装", "装拆", "安拆", "拆装", "搬迁") {
		for _, h := range t.Places(fittings) {
			stray(h.Start, h.Start+len("安装"), "拆除")
		}
	}
}

// fittings are words of a paper on fitting a machine.
var fittings = lint.NewSet("安装时间", "安装费用", "安装日期", "安装工期", "安装前乙方", "安装前，乙方")

// machineOf are the names of each kind.
var machineOf = setsOf(machines)

func setsOf(kinds [][]string) []*lint.Set {
	var out []*lint.Set
	for _, names := range kinds {
		out = append(out, lint.NewSet(names...))
	}
	return out
}

// kindIn is the only kind that a title names, and the name it uses; -1 where it
// names none or several.
func kindIn(title string, kinds [][]string) (kind int, name string) {
	kind = -1
	for k, names := range kinds {
		for _, w := range names {
			if strings.Contains(title, w) {
				if kind >= 0 && kind != k {
					return -1, ""
				}
				if kind < 0 {
					kind, name = k, w
				}
			}
		}
	}
	return kind, name
}
