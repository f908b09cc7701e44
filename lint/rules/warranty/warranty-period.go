package warranty

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WarrantyPeriod: A warranty without its length.
var WarrantyPeriod = lint.Rule{
	ID:      "warranty-period",
	Title:   lint.Words{Zh: "质保期没有长度", En: "warranty without a length"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"保修期", "质保期", "保修期限", "质量保证期", "免费保修"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了保修、质保，却没有写多久，或者只写“按国家规定”“双方约定”。", En: "A warranty without its length"},
		Why:  lint.Words{Zh: "没有约定质保期的，检验通知最长二年（民法典 621(2)），保修义务本身有多长没有答案。", En: "How long free repair lasts has no statutory answer for business goods."},
		Bad: []string{
			"⟦保修期限按照国家相关规定⟧或者双方约定执行。",
			"产品享有免费保修，⟦质保期以厂家规定为准⟧。",
			"产品⟦保修期为自购买之日起⟧，在保修期内免费维修。",
		},
		Good: []string{
			"产品质保期为24个月，自验收合格之日起计算。",
			"保修期外维修收取工时费。",
			"在保修期内免费维修。产品保修期一年。",
			"质保期为自验收合格之日起计算。质保期两年。",
			"保修期为自购买之日起至2027年6月30日。",
			"质保期按国家规定执行，不低于三年。",
		},
		Basis: []diag.LawID{"民法典 621(2)"},
		Since: "0.1.0",
	},
	Run: warrantyPeriod,
}

// open are words that leave the length to something outside the text.
var open = []string{"国家规定", "国家相关规定", "国家有关规定", "相关规定", "有关规定", "厂家规定", "厂家标准", "厂商规定", "双方约定", "另行约定", "协商确定", "公司规定", "生产商规定", "行业规定", "厂家政策", "说明书为准", "保修卡为准", "厂家公布", "官网公布", "公布为准", "生产厂家", "厂家质保", "厂家保修", "国家三包", "三包规定", "三包执行", "厂商标准", "原厂标准", "原厂规定", "原厂质保", "行业标准", "行业惯例", "保修卡", "随机文件", "说明书"}

func warrantyPeriod(p *lint.Pass) error {
	if p.Spec != nil {
		if w := p.Spec.Warranty; w != nil && !w.Period.IsSet() && w.Starts.IsSet() {
			p.FlagSpec(w.Starts.At, "warranty.period")
		}
		return nil
	}
	t := p.Text
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit.IsTime() {
				return
			}
		}
		for _, h := range p.Hits() {
			if h.Start < s.Start || h.Start >= s.End {
				continue
			}
			_, b := t.Part(h.Start)
			if gone(t, h, b) {
				p.Flag(h.Start, b)
				return
			}
			for _, w := range open {
				if k := strings.Index(t.All[h.Start:b], w); k >= 0 && k < 45 && !t.HasAny(h.Start, b, "内", "外", "收费", "费用", "责任", "服务") {
					p.Flag(h.Start, h.Start+k+len(w))
					return
				}
			}
		}
	})
	return nil
}

// gone reports a period whose number is missing behind its start: 保修期为自
// 购买之日起，…. b is the end of the statement.
func gone(t *lint.Text, h lint.Hit, b int) bool {
	rest := strings.TrimPrefix(t.All[h.End:b], "限")
	return (strings.HasPrefix(rest, "为自") || strings.HasPrefix(rest, "：自") || strings.HasPrefix(rest, "是自") || strings.HasPrefix(rest, "为从")) && strings.HasSuffix(rest, "之日起")
}
