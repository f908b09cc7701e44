package statute

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// setAside reports the six months that applied to setting an award aside until
// 2026-03-01 (仲裁法 72: three).
func setAside(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	s := t.SentenceAt(h.Start)
	if !t.HasAny(s.Start, s.End, "裁决") || !t.HasAny(s.Start, s.End, "申请撤", "撤销裁决", "撤销该裁决", "撤销仲裁裁决") {
		return h.End
	}
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit == lint.Month && q.Value == 6 {
			p.Report(lint.Finding{Start: q.Start, End: q.End, Args: []any{"now", "三个月（自 2026-03-01 起）"}, Basis: []diag.LawID{"仲裁法 71–72"}})
			return max(h.End, q.End)
		}
	}
	return h.End
}

// doubled reports double damages claimed under the consumer law, which gives
// three times the price since 2014 (消法 55).
func doubled(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	s := t.SentenceAt(h.Start)
	if !t.HasAny(s.Start, s.End, "消费者权益保护法", "消法", "消费者保护法") || t.HasAny(s.Start, s.End, "缺陷", "死亡", "健康", "所受损失") {
		return h.End // 消法 55(2) gives up to twice the loss for known defects
	}
	i := h.Start
	w := t.All[h.Start:h.End]
	if w == "倍返还" && t.HasAny(s.Start, s.End, "定金") {
		return h.End
	}
	if w != "增加赔偿" && !t.Before(h.Start, "双", "两", "二", "加", "2", "一", "1") || w == "增加赔偿" && !t.HasAny(h.End, s.End, "一倍", "1倍") {
		return h.End
	}
	if w != "增加赔偿" {
		i = lint.RuneStart(t.All, i-1)
	}
	p.Report(lint.Finding{Start: i, End: h.End, Args: []any{"now", "欺诈的，增加赔偿价款的三倍，不足五百元的按五百元"}, Basis: []diag.LawID{"消法 55"}})
	return h.End
}

// benchmarks are rates of interest that contracts carry along; whether they are
// still published is asked.
var benchmarks = []string{
	"贷款基准利率", "基准贷款利率", "银行基准利率", "同期基准利率", "同期贷款利率", "同期银行贷款利率", "同期同类贷款利率", "同类贷款利率",
	"同档次贷款利率", "流动资金贷款利率", "短期贷款利率", "一年期贷款利率", "银行贷款利率", "银行同期利率", "同期银行利率", "逾期贷款利率",
}

// rate reports a VAT rate of former years (增值税法 10).
func rate(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	a, b := t.Part(h.Start)
	for _, q := range t.QuantitiesIn(a, b) {
		if q.Unit != lint.Percent || t.Before(q.Start, "款的", "额的", "价的", "金的", "费的") || t.HasAny(
			a, b, "原税率", "调整为", "降为", "原适用", "原按", "历史", "此前", "之前", "所得税", "预提", "附加税",
		) {
			continue
		}
		for _, old := range []float64{0.17, 0.16, 0.11, 0.10} {
			if d := q.Value - old; d < 1e-9 && d > -1e-9 && (abs(q.Start-h.End) < 20 || abs(h.Start-q.End) < 20) && (old > 0.12 || t.HasAny(a, b, "增值税") || old > 0.105) {
				i, j := min(q.Start, h.Start), max(q.End, h.End)
				if t.Before(i, "含") {
					i -= len("含")
				}
				if t.After(j, "税率") {
					j += len("税率")
				}
				p.Report(lint.Finding{Start: i, End: j, Args: []any{"now", "销售货物、加工修理修配 13%，一般服务 6%，法律另有规定的除外"}, Basis: []diag.LawID{"增值税法 10"}})
				return j
			}
		}
	}
	return h.End
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
