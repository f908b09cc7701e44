package claims

import (
	"slices"
	"strings"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// takenOut are parts that were replaced.
	takenOut = lint.NewSet(
		"旧件", "坏硬盘", "故障盘", "旧硬盘", "换下的", "拆下的", "废旧件", "更换下来", "旧零件", "坏件", "残件", "旧盘", "替换下", "旧配件",
		"换下来", "废件", "旧机芯", "拆下来", "故障件",
	)
	// goesTo lead to who gets them, kept follow the side that keeps them.
	goesTo = []string{"归", "由", "交", "退"}
	kept   = []string{"所有", "收走", "收回", "回收", "带走", "处置", "处理", "保管", "自行销毁", "留存", "。", "，", "带回", "取走", "销毁"}
)

// oldParts reports parts taken out that two clauses give to two sides: 坏硬盘归甲方所有 and 换下的故障盘一律由
// 乙方收走.
func oldParts(p *lint.Pass) {
	t := p.Text
	first, at := -1, lint.Sentence{}
	for s := range t.SentencesWith(takenOut) {
		if ps := t.PassageAt(s.Start); ps.Kind != lint.Body || t.HasAny(s.Start, s.End, "期内", "期外", "免费", "危险废物", "要求", "除") {
			continue
		}
		for _, n := range sides.Names(t) {
			for k := t.Index(s.Start, n.Word); k >= 0 && k < s.End; k = t.Index(k+len(n.Word), n.Word) {
				end := k + len(n.Word)
				if !t.Before(k, goesTo...) || end < s.End && !lint.HasPrefix(t.All[end:s.End], kept...) {
					continue
				}
				if first < 0 {
					first, at = n.Side, s
				} else if first != n.Side && at != s {
					i, _ := t.Part(k)
					against(p, max(i, t.PassageAt(i).Body), min(s.End, end+len("所有")), at)
					return
				}
			}
		}
	}
}

// owned are words of a right to a thing, ownedBy lead from them to its owner, onceTheirs make it another time's.
var (
	owned      = lint.NewSet("所有权", "产权")
	ownedBy    = []string{"归属于", "归属", "仍归", "归", "仍属于", "属于", "属"}
	onceTheirs = lint.NewSet("期满", "届满", "终止", "解除", "付清", "买断", "回购", "后", "如", "若", "知识", "旧件", "除", "成果", "数据", "资料", "图纸", "软件", "前")
)

// owners reports a thing that two clauses call the property of two sides: 设备所有权归乙方 and 设备产权属于甲方.
func owners(p *lint.Pass) {
	t := p.Text
	first := map[string]lint.Hit{} // by the thing; Word is the side
	for _, h := range t.Places(owned) {
		ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
		if ps.Kind != lint.Body || t.HoldsWord(onceTheirs, s.Start, s.End) {
			continue
		}
		a, _ := t.Part(h.Start)
		thing := strings.TrimSuffix(t.All[max(a, ps.Body):h.Start], "的")
		for _, n := range sides.Names(t) {
			by := slices.IndexFunc(ownedBy, func(w string) bool { return t.After(h.End, w+n.Word) })
			if by < 0 {
				continue
			}
			now := lint.Hit{Start: max(a, ps.Body), End: h.End + len(ownedBy[by]+n.Word), Word: n.Side}
			for f, x := range first {
				if x.Word != n.Side && (strings.HasSuffix(f, thing) || strings.HasSuffix(thing, f)) {
					against(p, now.Start, now.End, t.SentenceAt(x.Start))
					return
				}
			}
			first[thing] = now
			break
		}
	}
}
