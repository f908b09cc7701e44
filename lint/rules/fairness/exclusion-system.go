package fairness

import (
	"strings"

	"qiyue/lint"
)

// Parts of a house's system and the ways they fail.
var (
	systemFails = lint.NewFrameOf(27, systemParts, failing)
	systemParts = lint.NewSet("系统", "服务器", "数据库", "软件", "网站", "平台", "设备", "程序", "机房", "网络", "设施", "页面", "接口")
	failing     = lint.NewSet("维护", "升级", "故障", "死机", "崩溃", "瘫痪", "缺陷", "停机", "检修", "漏洞", "宕机", "改版", "调试", "失灵", "不稳定", "错误", "异常", "延迟", "保养")
	bareFailing = lint.NewSet("系统维护", "停机维护", "技术故障", "技术问题", "软件升级", "黑客", "系统升级", "系统故障", "设备故障", "服务器故障", "技术缺陷", "技术原因")
)

// ownSystem reports a system of the house's own that fails, is kept up or broken into.
func (e *exclusion) ownSystem(d denial) bool {
	t, s := e.t, e.s
	if t.HasAny(s.Start, s.End, "非"+d.who, "非本", "非我") {
		return false
	}
	for _, r := range [][2]int{{s.Start, d.subject}, {d.start, d.end}} {
		for at := r[0]; at < r[1]; {
			i, j, ok := t.Frame(systemFails, at, r[1])
			if !ok {
				break
			}
			at = i + len("系")
			if e.ofTheHouse(i, j, d) {
				return true
			}
		}
	}
	return false
}

// ofTheHouse reports that what stands at bytes i to j is the cause and not the
// effect, and belongs to the one let off.
func (e *exclusion) ofTheHouse(i, j int, d denial) bool {
	t, s := e.t, e.s
	a := s.Start
	if i >= d.start {
		a = d.start
	}
	if t.Holds(because, a, i) || t.HoldsWord(faults, a, i) {
		return false
	}
	from := lint.RuneStart(t.All, max(a, i-45))
	if own := lastOf(t, ownHouse, from, j); own > lastOf(t, othersTools, from, j) {
		return true
	} else if d.who != "" && strings.LastIndex(t.All[from:i], d.who) >= 0 {
		return true
	}
	if lastOf(t, othersTools, from, j) >= 0 {
		return false
	}
	if who := lastActor(t, from, i); who != "" && who != d.who {
		return false
	}
	return true
}

// lastOf is where the last word of a set begins in bytes i to j, or -1.
func lastOf(t *lint.Text, set *lint.Set, i, j int) int {
	all := t.PlacesIn(set, i, j)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1].Start
}
