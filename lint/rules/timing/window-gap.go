package timing

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WindowGap: Tiers of days that leave a gap or overlap.
var WindowGap = lint.Rule{
	ID:      "window-gap",
	Title:   lint.Words{Zh: "分段有空隙", En: "gap between tiers"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"退", "换", "违约金"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "按天数分段的权利（几日内退、几日内换、几日后修）中间有空隙或者重叠。", En: "Tiers of days that leave a gap or overlap"},
		Spec: lint.Words{Zh: "规格：自由填写的文字逐句检查；模型里没有按天数分段的字段。", En: "In a spec: the sentences of freely worded values; the model has no field of tiers."},
		Why:  lint.Words{Zh: "落在空隙里的那几天没有约定，重叠的几天有两个答案。", En: "Days in a gap have no rule; days in an overlap have two."},
		Bad: []string{
			"自购买之日起7日内可以退货，⟦15日至30日⟧可以换货。",
			"违约金按逾期计算：1至7日每日1‰，⟦5至15日⟧每日2‰。",
			"自售出之日起7日内可以退货，15日内可以换货，⟦30日后⟧实行保修。",
		},
		Good: []string{
			"7日内可以退货，8日至15日可以换货，16日至90日免费维修。",
			"自交付之日起7日内可以退货，15日内可以换货，一年内免费维修。",
			"7日内退货，15日内换货，15日后实行保修。",
			"7日内提出换货的，30日后寄出新品的补偿50元。",
			"工作日为周一至周五，每月1日至5日对账，15日至20日付款。",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		for _, s := range t.Sentences() {
			text := t.In(s)
			if !lint.Contains(text, "退", "换", "修", "违约金", "扣", "按") || lint.Contains(text, "每月", "当月", "次月") {
				continue
			}
			qs := t.QuantitiesIn(s.Start, s.End)
			upper, set := 0.0, false
			for k := 0; k < len(qs); k++ {
				q := qs[k]
				if q.Unit != lint.Day {
					continue
				}
				lower := q
				from := q.Start
				if k+1 < len(qs) && qs[k+1].Unit == lint.Day && joined(t.All[q.End:qs[k+1].Start]) {
					if set && lower.Value != upper+1 && lower.Value != upper {
						p.Flag(from, qs[k+1].End, "upper", upper)
						return nil
					}
					upper, set = qs[k+1].Value, true
					k++
					continue
				}
				if i, v, ok := bareLower(t, q.Start); ok { // 5至15日
					if set && v != upper+1 && v != upper {
						p.Flag(i, q.End, "upper", upper)
						return nil
					}
					upper, set = q.Value, true
					continue
				}
				if set && q.Value > upper+1 && t.After(q.End, "后", "之后", "以后") {
					if a, b := t.Part(q.Start); t.HasAny(a, b, "保修", "维修", "修理") && !t.HasAny(a, b, "付", "返还") && lint.Contains(t.All[s.Start:q.Start], "换") {
						p.Flag(q.Start, q.End+len("后"), "upper", upper)
						return nil
					}
				}
				if t.After(q.End, "内", "以内", "之内") {
					upper, set = q.Value, true
				}
			}
		}
		return nil
	},
}

func joined(s string) bool {
	return s == "至" || s == "到" || s == "-" || s == "—" || s == "~" || s == "～"
}

// bareLower reads the lower end of 5至15日 before byte i.
func bareLower(t *lint.Text, i int) (int, float64, bool) {
	for _, j := range []string{"至", "到", "-", "—", "~", "～"} {
		if !strings.HasSuffix(t.All[:i], j) {
			continue
		}
		b := i - len(j)
		a := b
		for a > 0 && t.All[a-1] >= '0' && t.All[a-1] <= '9' {
			a--
		}
		if a == b || b-a > 3 {
			return 0, 0, false
		}
		v, err := strconv.ParseFloat(t.All[a:b], 64)
		return a, v, err == nil
	}
	return 0, 0, false
}
