package practice

import (
	"qiyue/lint"
)

// accepting reports acceptance by the customer told in the body, in a text
// that gives it no time anywhere: 由甲方验收.
func accepting(p *lint.Pass) {
	t := p.Text
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		if t.HasAny(s.Start, s.End, "当场", "当日", "即时", "现场验收", "__", "附件", "验收期", "验收标准") {
			return
		}
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit.IsTime() && t.After(q.End, "内", "以内", "之内", "为", "的验收") {
				if short(t, s, q, h) {
					p.Flag(q.Start, h.End)
				}
				return
			}
		}
	}
	for _, h := range p.Hits() {
		s := t.SentenceAt(h.Start)
		ps := t.PassageAt(h.Start)
		a, b := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Number == "" && ps.Clause == nil || t.After(h.End, "合格", "后", "单", "报告", "通过", "时", "不", "款", "之", "费", "人", "记录", "结果", "申请", "工作", "资料", "完", "手续", "日", "条件", "的") || t.HasAny(s.Start, h.Start, "验收", "如", "若", "未") {
			continue
		}
		if i, _, ok := t.Sequence(a, b, 18, []string{"由甲方", "由乙方", "由买方", "由需方", "甲方应", "甲方负责", "甲方对", "由发包人", "由采购人"}, []string{"验收"}); ok && i <= h.Start && !t.HasAny(s.Start, s.End, "共同", "双方", "第三方", "竣工") {
			p.Flag(h.Start, h.End)
			return
		}
	}
}

// short reports a day or less to accept a machine (民法典 622).
func short(t *lint.Text, s lint.Sentence, q lint.Quantity, h lint.Hit) bool {
	hours, _ := q.Unit.Hours()
	return hours*q.Value <= 24 && q.Value > 0 && q.Start < h.Start && h.Start-q.End < 24 && t.HasAny(s.Start, q.Start, "机组", "机床", "大型", "整机", "生产线", "成套") && !t.HasAny(s.Start, s.End, "外观", "数量", "包装", "初步")
}
