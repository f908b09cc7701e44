package money

import (
	"strings"

	"qiyue/lint"
)

// The words of money held as security: its names, and what is said of it in the
// end rather than at the start.
var (
	securities = lint.NewSet("押金", "履约保证金", "品牌保证金", "合同保证金", "租赁保证金", "保证金")
	givenBack  = lint.NewSet("退", "返还", "无息", "扣", "抵", "没收", "补足", "转为", "赔")
	// handsIn pay it, notHanded are words of a statement that does not oblige to.
	handsIn   = lint.NewSet("缴纳", "交纳", "缴付", "交付", "支付", "缴存", "付给", "提供", "缴", "交", "付")
	notHanded = lint.NewSet("不", "未", "如", "若", "的", "违约", "逾期", "没收", "扣", "赔", "有权", "可", "约定", "元以上", "另")
	// handed are words of when it is paid.
	handed = lint.NewSet(append([]string{
		"签", "起租", "进场", "入场", "当场", "当面", "已付", "已交", "已缴", "已支付", "收到", "投标", "一次性", "首付", "首期", "另行",
		"日期", "原", "转入", "附件", "上述", "免", "随",
	}, due...)...)
)

// securityUndated reports the first security of a name whose amount and duty or return are told, in
// a text that nowhere tells when it is paid: 押金2,000元，还车后7日内退还.
func securityUndated(p *lint.Pass) {
	t := p.Text
	if len(t.Parties()) == 0 && !lint.Contains(t.Title(), "合同", "协议") {
		return
	}
	for _, name := range [...]string{"押金", "保证金"} { // each has a day of its own
		from, to := -1, 0
		for _, h := range t.Places(securities) {
			if !strings.HasSuffix(t.All[h.Start:h.End], name) {
				continue
			}
			s, ps := t.SentenceAt(h.Start), t.PassageAt(h.Start)
			if ps.Table != nil || dated(t, ps.Start, ps.End) {
				from = -1
				break
			}
			if a, _ := t.Part(h.Start); from >= 0 || ps.Kind != lint.Body || !t.HasAny(h.End, s.End, "退还", "返还", "退回") && (!t.Holds(handsIn, a, h.Start) || t.Holds(notHanded, a, s.End)) {
				continue
			}
			for _, q := range t.QuantitiesIn(h.End, s.End) {
				if q.Unit == lint.Yuan && q.Start-h.End <= len("每台人民币为") {
					from, to = h.Start, q.End
				}
				break
			}
		}
		if from >= 0 {
			p.Report(lint.Finding{Start: from, End: to, Basis: anyTime})
		}
	}
}

// kept is a share of the price held back, retentions its names and paysKept the verbs of its
// return.
var (
	kept = lint.NewFrame(
		12, []string{"余", "剩余", "其余", "留", "留存", "预留", "扣留", "留取"}, []string{"%", "成"}, []string{"为", "作为", "作", "的"},
		[]string{"质保金", "质量保证金", "保修金", "质量保修金"},
	)
	retentions = lint.NewSet("质保金", "质量保证金", "保修金", "质量保修金")
	paysKept   = lint.NewSet("退", "返", "付", "结清", "归还", "满", "届", "期", "后", "__")
)

// keptBack reports the share of the price that is held back in a text that nowhere gives it
// back: 验收后付95%，余5%为质保金.
func keptBack(p *lint.Pass) {
	t := p.Text
	from, to := -1, 0
	for s := range t.SentencesWith(retentions) {
		i, j, ok := t.Frame(kept, s.Start, s.End)
		if !ok || t.PassageAt(i).Kind != lint.Body {
			i, j = s.Start, s.Start
		}
		if t.Holds(paysKept, j, s.End) {
			return
		}
		if ok && from < 0 {
			from, to = i, j
		}
	}
	if from >= 0 {
		p.Report(lint.Finding{Start: from, End: to, Basis: anyTime})
	}
}

// dated reports that some part of bytes i to j, other than on giving back, tells a
// time.
func dated(t *lint.Text, i, j int) bool {
	for part := range strings.FieldsFuncSeq(t.All[i:j], func(r rune) bool { return r == '，' || r == '。' || r == '；' }) {
		if handed.In(part) && !givenBack.In(part) {
			return true
		}
	}
	return false
}
