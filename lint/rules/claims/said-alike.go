package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// saidPlain takes out of a statement what does not tell what its number is of, and writes units of one
	// meaning alike.
	saidPlain = strings.NewReplacer(slices.Concat([]string{"全年", "每年", "每一年", "每年", "一年", "每年", "一个采暖季", "每采暖季", "每个采暖季", "每采暖季", "维护费用", "维护费"},
		blankedOut("人民币", "标准", "共计", "合计", "总计", "统一", "按照", "按", "计收", "收取", "计费", "单价", "价格", "收费", "物业服务费", "物业费", "建筑面积", "用房", "应当", "应", "须", "为", "是", "的", "之", "及", "均", "共", "计", "向", "由", "自", "起", "内", "于", "在", "以", "给", "作为", "不超过", "不低于", "不少于", "不得", "期限", "期", "更换", "报警", "发生", "出现", "处置", "支付", "缴纳", "付", "¥", "￥", "：", "（", "）", " ", "元", "本合同", "本协议", "合同", "协议", "/", "，", "“", "”"))...)
	// perWords are units, which alone tell nothing.
	perWords = strings.NewReplacer(blankedOut("每", "年", "月", "日", "天", "次", "台", "人", "季", "度", "套", "件", "付", "平方米", "小时", "公里", "甲方", "乙方")...)
	// saidCases give a number a case or a part of its own.
	saidCases = lint.NewSet("其他", "其余", "其它", "另", "预", "尾", "余", "首", "定金", "押金", "违约", "罚", "赔", "奖", "减", "免", "优惠", "以上", "以下", "提前", "延", "顺", "之间", "或", "每逾", "逾期", "质量", "加收")
)

// blankedOut are words, each to be left out.
func blankedOut(words ...string) (out []string) {
	for _, w := range words {
		out = append(out, w, "")
	}
	return out
}

// signature is what a statement is about, whatever the order of its words.
func signature(s string) string {
	r := []rune(saidPlain.Replace(s))
	slices.Sort(r)
	return string(slices.Compact(r))
}

// alikeSaid finds the one price, share or time of a statement that another one makes with the same words, in
// whatever order: 二级维护每辆每次680元, 管理费为营业额的12%.
func (c *claims) alikeSaid() {
	for _, q := range c.t.Quantities() {
		if q.Unit != lint.Yuan && q.Unit != lint.Percent && (q.Unit < lint.Day || q.Unit > lint.Year) {
			continue
		}
		a, b := c.t.Part(q.Start)
		s, ps := c.t.SentenceAt(q.Start), c.t.PassageAt(q.Start)
		a = max(a, ps.Body)
		if _, one := c.one(a, b, func(x lint.Quantity) bool { return x.Unit == q.Unit }); !one || ps.Kind != lint.Body || ps.Table != nil || q.Start < a || b-a > 120 || under(c.t, s) {
			continue
		}
		text := strings.ReplaceAll(c.t.All[a:q.Start]+c.t.All[q.End:b], "不超过", "")
		paid := lint.Contains(text, "付", "缴", "结算")
		if sumCases.In(text) || saidCases.In(text) || lint.HasSuffix(text, "时", "后", "前", "者") || q.Unit == lint.Yuan && (paid && !strings.Contains(text, "每") || lint.Contains(text, "总价", "总额")) || q.Unit == lint.Percent && lint.Contains(text, "总价", "价款", "合同价", "总额", "货款", "余款", "费的") {
			continue // a part of the price, at its time
		}
		least, kind := 4, "time"+workday(q)
		if q.Unit != lint.Yuan {
			text = c.t.All[min(max(s.Start, ps.Body), a):a] + text
		} else {
			text = caseBefore(c.t, s, a) + text
		}
		if !q.Unit.IsTime() {
			for _, n := range sides.Names(c.t) {
				text = strings.ReplaceAll(text, n.Word, "")
			}
			least, kind = 3, "sum"
		}
		if q.Unit == lint.Percent {
			text, kind = strings.ReplaceAll(text, "每月", ""), "share"
		}
		if of := signature(text); utf8.RuneCountInString(perWords.Replace(of)) >= least {
			c.add("said", kind+of, value(q), a, b)
		}
	}
}

// caseBefore is the case that the statement at byte a is told for: 有毒气体泄漏 before 的，乙方应在1小时内到场.
func caseBefore(t *lint.Text, s lint.Sentence, a int) string {
	if !strings.HasSuffix(t.All[s.Start:max(s.Start, a)], "的，") {
		return ""
	}
	from, _ := t.Part(a - len("的，"))
	return t.All[from : a-len("的，")]
}
