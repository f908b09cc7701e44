package wording

import (
	"sort"
	"strings"
	"unicode/utf8"

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
	widen: named,
	frame: shareMetrics,
}

// named widens 率 to the name of the rate it ends: 旧件返回率.
func named(p *place) bool {
	if p.e.Word != "率" {
		return true
	}
	for n := 0; n < 6 && p.start > p.a; n++ {
		r, k := utf8.DecodeLastRuneInString(p.t.All[p.a:p.start])
		if strings.ContainsRune("、的“”《》 和及与", r) || r < 0x80 && r != 'R' {
			return true
		}
		p.start -= k
	}
	return true
}

// methods are words for how, over what and how often a metric is measured.
var (
	methods = lint.NewSet(
		"统计", "全盘", "盘点", "采样", "抽样", "问卷", "回访结果", "计算公式", "计算方法", "计算方式", "÷", "/总", "/应", "=", "评价表", "评分表",
		"评分标准", "监控系统", "附件", "考核周期", "测评办法", "考核办法", "GB/T", "表》", "办法》", "标准》", "细则》", "规范》", "规程》", "为准",
		"平均分", "平均值", "剔除", "除以", "之比", "实测", "打分", "逐户", "全部用户", "日志", "数占", "额占", "取自", "数据来源", "计量", "目测",
		"当场测", "测得", "测试脚本", "测试报告", "天计", "日计", "小时计", "分为合格", "合格线",
	)
	spans = lint.NewSet("每月", "每季", "按月", "按季", "按年", "每年", "月度", "季度", "年度", "自然月", "当月", "全月")
	// opinionless takes out what those who are asked say, which is no way to measure it.
	opinionless = strings.NewReplacer("好评", "", "差评", "", "评优", "", "评先", "", "评选", "", "评奖", "")
)

// tellsMethod reports words on how a metric is measured. A span of time is one
// unless it is the frequency of some work: 巡检每年四次.
func tellsMethod(text string) bool {
	if methods.In(text) {
		return !lint.Contains(text, "样本自定", "自定样本", "自行抽", "自行统计", "自行测算", "自行计算", "自行认定")
	}
	for _, part := range strings.Split(opinionless.Replace(text), "，") {
		if spans.In(part) && lint.Contains(part, "核", "评", "调查", "测", "算", "抽", "汇总", "导出", "取样", "由") && !lint.Contains(part, "次", "巡检", "保养") {
			return true
		}
	}
	return false
}

// methodGiven reports a name of a metric that carries no target, or one whose
// method the clause gives: in its sentence, or in one that does not set a
// target for another metric.
func methodGiven(p *place) bool {
	t := p.t
	if p.e.Word == "考核" {
		return t.Has(appraisalRules...)
	}
	if _, _, ok := t.Frame(ranked, p.start, p.end); ok {
		return tellsMethod(p.sentence())
	}
	if !target(p) {
		return !strings.HasPrefix(p.e.Word, "满意") || !p.decides() || t.Has(appraisalRules...)
	}
	if tellsMethod(strings.Replace(ownWords(p), t.All[p.start:p.end], "", 1)) { // 打分 is no method of itself
		return true
	}
	from, to := p.clause()
	from, to = max(from, p.start-2*nearby), min(to, p.start+2*nearby)
	word := t.All[p.start:p.end]
	all := t.Sentences()
	for _, s := range all[sort.Search(len(all), func(k int) bool { return all[k].Start >= from }):] {
		if s.End > to {
			break
		}
		if s.Start == p.sen.Start || t.PassageAt(s.Start).Table != nil && p.pass.Table == nil {
			continue
		}
		text := t.In(s)
		if tellsMethod(text) && !ofAnother(text, word) && (strings.Contains(text, word) || !otherTarget(t, s) || lint.Contains(text, "上述", "以上", "前述", "各项", "均")) {
			return true
		}
	}
	return methodElsewhere(p)
}

// ofAnother reports a formula by which another metric is measured: 恢复达标率=恢复的事件数÷全部事件数.
func ofAnother(text, word string) bool {
	k := strings.Index(text, "=")
	return k > 0 && lint.HasSuffix(strings.TrimSpace(text[:k]), "率", "度", "比例", "占比", "指数", "值") && !strings.Contains(text, word)
}

// appraisalRules tell anywhere in a text how the work is appraised.
var appraisalRules = []string{
	"考核标准", "考核办法", "考核细则", "考核表", "评分表", "评分标准", "评分细则", "考评标准", "考评办法", "考评细则", "测评办法", "测评表",
	"考核方案", "考核指标", "考核评分", "评价标准", "评价办法", "评估标准", "满意度调查",
}

// decides reports a metric without a value by which the work is appraised:
// 根据住户满意度决定是否续签. How often it is appraised is no method yet.
func (p *place) decides() bool {
	s := p.sentence()
	return lint.Contains(s, "考核", "考评", "评估", "根据", "依据", "视") && lint.Contains(
		s, "续签", "续约", "结算", "支付", "奖", "扣", "解除", "终止", "综合考", "考核内容", "考评内容", "考核包括",
	) && !methods.In(s)
}

// methodElsewhere reports a statement anywhere that begins with the metric and
// tells how it is measured: 开机率=….
func methodElsewhere(p *place) bool {
	word := p.t.All[p.start:p.end]
	return recall(p.memo.terms, word, func() bool {
		n := 0
		for i := p.t.Index(0, word); i >= 0 && n < 20; i = p.t.Index(i+len(word), word) {
			rest := p.t.All[i:max(i, sentenceAt(p.t, i).End)]
			if k := strings.Index(rest, "，"); k >= 0 && !strings.HasPrefix(rest[len(word):], "：") {
				rest = rest[:k] // under a label the whole sentence is of the metric
			}
			if n++; methods.In(strings.TrimPrefix(rest, word)) {
				return true
			}
		}
		return false
	})
}

// otherTarget reports a sentence that sets a rate or a score as a target.
func otherTarget(t *lint.Text, s lint.Sentence) bool {
	return t.HasAny(s.Start, s.End, "率", "满意度", "可用性", "得分") && t.UnitIn(s.Start, s.End, lint.Percent)
}

// ownWords is the sentence of the hit without the brackets that explain the
// target of another metric in it: 满意度≥90%（每月抽样），返修率≤2%.
func ownWords(p *place) string {
	s := p.t.All[p.sen.Start:p.sen.End]
	hit := p.start - p.sen.Start
	for at := 0; ; {
		a := strings.Index(s[at:], "（")
		if a < 0 {
			return s
		}
		a += at
		n := strings.Index(s[a:], "）")
		if n < 0 {
			return s
		}
		n += len("）")
		// the statement that the brackets follow
		from := max(lint.LastIndex(s[:a], "，"), 0)
		if at = a + n; hit >= from && hit < at || !lint.Contains(s[from:a], "%", "百分之") {
			continue
		}
		if s = s[:a] + s[at:]; hit >= at {
			hit -= n
		}
		at = a
	}
}

// target reports a value, or room for one, that the metric must reach.
func target(p *place) bool {
	s := p.t.All
	from := p.end
	if strings.HasPrefix(s[from:p.sen.End], "：") { // 修复率：≥92%
		from += len("：")
	}
	_, b := p.commas(from)
	if strings.HasSuffix(s[p.start:p.end], "率") && bareFigure(p.t, from, b) {
		return true
	}
	if p.e.Word == counted && (p.t.Ends(trending, p.end) || boundIn(p.t, p.end, b) || p.t.Begins(hundred, p.start)) || hasTenths(p.t, from, b) || p.e.Word == "指数" && boundIn(p.t, from, b) {
		return true
	}
	for _, q := range p.t.QuantitiesIn(from, b) {
		if q.Unit == lint.Percent || strings.HasPrefix(s[q.Number:], "分") && !strings.HasPrefix(s[q.Number:], "分钟") {
			return true
		}
	}
	if lint.Contains(s[from:b], "]%", "】%", "]分", "】分") {
		return true // 不低于[95]%
	}
	if p.t.Holds(stars, from, b) {
		return true
	}
	if strings.HasPrefix(p.e.Word, "平均") {
		return len(p.t.QuantitiesIn(from, b)) > 0
	}
	return strings.HasPrefix(p.e.Word, "评价") && lint.Contains(s[p.end:b], "[", "【", "_", string(lint.Room))
}
