package wording

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

var metricMethod = family{
	id:    "metric-method",
	title: lint.Words{Zh: "没有统计口径的指标", En: "metrics without a method"},
	what: lint.Words{
		Zh: "“满意度不低于90%”“可用性99.9%”，没有写公式、周期、样本和数据来源。",
		En: "满意度不低于90%, 可用性99.9% with no formula, period, sample or source of data.",
	},
	why: lint.Words{
		Zh: "同一组工单，换一个分母就能算出达标和不达标两个结果；没有统计口径的指标不能据以扣款。",
		En: "The same tickets pass or fail by the choice of denominator; no deduction stands on a metric without a method.",
	},
	basis: []diag.LawID{"民法典 510"},
	skip:  methodGiven,
}

// methodGiven reports a name of a metric that carries no target, or one whose
// method the clause gives.
func methodGiven(p *place) bool {
	if !target(p) {
		return true
	}
	from, to := p.clause()
	return lint.Contains(p.t.All[from:to], "统计", "抽样", "问卷", "回访结果", "计算公式", "计算方法", "计算方式", "÷", "/总", "/应", "=", "＝", "每月", "每季", "按月", "按季", "按年", "每年", "月度", "季度", "年度", "评价表", "评分表", "评分标准", "监控系统", "附件", "考核周期", "测评办法", "考核办法", "GB/T", "《")
}

// target reports a value, or room for one, that the metric must reach.
func target(p *place) bool {
	s := p.t.All
	_, b := p.commas(p.start)
	for _, q := range p.t.QuantitiesIn(p.end, b) {
		if q.Unit == lint.Percent || strings.HasPrefix(s[q.Number:], "分") && !strings.HasPrefix(s[q.Number:], "分钟") {
			return true
		}
	}
	return strings.HasPrefix(p.e.Word, "评价") && lint.Contains(s[p.end:b], "[", "【", "_", string(lint.Room))
}
