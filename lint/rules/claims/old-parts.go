package claims

import (
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// takenOut are parts that were replaced.
	takenOut = lint.NewSet("旧件", "坏硬盘", "故障盘", "旧硬盘", "换下的", "拆下的", "废旧件", "更换下来", "旧零件", "坏件", "残件", "旧盘", "替换下", "旧配件", "换下来", "废件", "旧机芯", "拆下来", "故障件")
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
