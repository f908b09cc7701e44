package sides

import (
	"strings"

	"qiyue/lint"
)

// The fee of an appraisal is borne by who was wrong: by the provider where the thing is found bad, by who doubted it
// where it is good.
var (
	appraised = lint.NewFrame(45, []string{"鉴定", "检测", "检验", "检定"}, []string{"合格", "符合", "质量问题"}, []string{"由"}, []string{"甲方", "乙方"}, []string{"承担", "负担", "支付"})
	appraisal = lint.NewSet("鉴定费", "检测费", "检验费", "检定费", "鉴定的费用", "检测的费用", "检验的费用")
	foundBad  = lint.NewSet("不合格", "不符合", "存在质量", "有质量", "属质量", "属于质量", "确系质量", "确属质量")
)

// feeTurned reports such a fee on the wrong side: 经鉴定为合格的，由乙方承担鉴定费, where 乙方 delivers.
func feeTurned(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(appraised, 0) {
		_, end := t.Part(h.End - 1)
		label := t.All[lint.RuneStart(t.All, h.End-len("乙方承担")):h.End]
		side := t.Party(label[:min(len(label), len("乙方"))])
		if side == nil || side.Role == lint.NoRole || !t.Holds(appraisal, s.Start, end) || t.HasAny(s.Start, h.End, "双方", "先行", "垫付", "预付") || strings.Count(t.All[h.Start:h.End], "合格") > 1 {
			continue
		}
		bad := t.Holds(foundBad, h.Start, h.End) && !t.HasAny(h.Start, h.End, "不存在质量", "没有质量", "无质量", "不属于质量", "不属质量", "未发现质量")
		if bad == (side.Role == lint.Customer) {
			flagSide(p, h.Start, end, side.Label)
		}
	}
}
