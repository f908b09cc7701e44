package money

import (
	"strings"

	"qiyue/lint"
)

// events are what instalments follow.
var events = lint.NewSet("验收合格后", "验收后", "验收通过后", "安装完毕后", "安装完毕", "安装后", "调试后", "调试完毕后", "到货后", "货到后", "货到现场后", "完工后", "竣工后", "竣工验收后", "完成后", "进场后", "期满后", "保修期满", "质保期满", "保修期满后", "质保期满后", "无碍后", "修复后", "交货后", "交车后")

// paying are words that pay.
var paying = lint.NewSet("支付", "付清", "付给", "付乙方", "付甲方", "付款", "结清", "付至", "付到", "付工程", "付合同", "付总")

// amounts are what is paid in instalments.
var amounts = lint.NewSet("%", "余款", "尾款", "剩余", "全款", "保修金", "质保金", "保证金")

// soon gives such a payment its time.
var soon = lint.NewSet("当日", "当天", "当场", "即日", "即时", "同时", "立即", "次日", "内", "日前", "之前", "每月", "月底", "月末", "年底", "前付", "前支付", "前结清", "发票", "____", "[", "【", "次月", "下月", "时付", "时支付", "后付至", "期限")

// upon reports an instalment that follows an event by no stated number of days:
// 验收合格后付70%.
func upon(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(events) {
		s := t.SentenceAt(h.Start)
		ps := t.Passages[s.Passage]
		if h.Start < last || ps.Kind != lint.Body || ps.Table != nil || ps.Residue {
			continue
		}
		_, b := t.Part(h.Start)
		pay := next(t.Places(paying), h.End, min(b+len("，")+60, s.End))
		if pay < 0 {
			continue
		}
		i, j := t.Part(pay)
		i = max(i, h.End)
		// The words between the event and the payment set no time, and the rest of
		// the sentence none that is meant for it.
		from := max(s.Start, strings.LastIndex(t.All[:h.Start], "，"))
		if !t.Holds(amounts, h.End, j) || t.Holds(soon, from, j) || timesIn(t, from, j) || t.HasAny(from, j, "违约", "逾期", "未", "不", "有权", "拒", "如", "若", "退", "返还", "的，", "计息", "利息", "为准", "视为", "包括", "无息") {
			continue
		}
		if after := t.All[j:s.End]; strings.HasPrefix(after, "，") && timesIn(t, j, min(s.End, j+60)) && !t.Holds(events, j, min(s.End, j+60)) {
			continue
		}
		if a, z := t.ClauseRange(s.Start); t.HasAny(a, z, "收到发票后", "收到发票之日", "各期", "上述款项", "上述各", "每期款", "每笔", "付款期限", "支付期限", "付款时间为", "到账") {
			continue
		}
		if t.Before(pay, "一次") {
			i = max(i, pay-len("一次"))
		}
		i, j = t.Within(i, j, 30)
		last = j
		p.Report(lint.Finding{Start: i, End: max(j, pay), Level: lint.Info})
	}
}

// next is the first place at or behind byte i that ends by byte j, or -1.
func next(places []lint.Hit, i, j int) int {
	for _, h := range places {
		if h.Start >= i && h.End <= j {
			return h.Start
		}
	}
	return -1
}

// timesIn reports a length of time or a date in bytes i to j.
func timesIn(t *lint.Text, i, j int) bool {
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit.IsTime() || q.Unit == lint.Calendar {
			return true
		}
	}
	return false
}
