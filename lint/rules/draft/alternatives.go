package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// choices end a label that asks which way something is done.
	choices = lint.NewSet("方式：", "形式：", "类型：", "类别：", "种类：", "渠道：", "期限：", "周期：", "价类：")
	// manyWays are words of a label under which several ways hold at once, and of ways to pay or call that
	// a house takes all of.
	manyWays = lint.NewSet("可选", "支持", "接受", "联系", "报修", "受理", "通知", "投诉", "沟通", "送达", "支付宝", "微信", "银行卡", "刷卡", "云闪付", "电话", "邮箱", "邮件")
)

// alternatives reports the ways of a form of which nobody chose one: 结算方式：月结/现结.
func alternatives(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(choices) {
		ps := t.PassageAt(h.Start)
		if ps.Residue || ps.Table != nil || ps.Kind == lint.Signing || h.Start < ps.Body || utf8.RuneCountInString(t.All[ps.Body:h.Start]) > 10 || t.Holds(manyWays, ps.Body, ps.End) || t.HasAny(ps.Body, h.Start, "，", "。", "、") {
			continue
		}
		value := strings.TrimRight(t.All[h.End:ps.End], "。； ")
		ways := strings.Split(strings.TrimLeft(value, " "), "/")
		if len(ways) < 2 || len(ways) > 5 || slices.ContainsFunc(ways, func(way string) bool {
			n := utf8.RuneCountInString(way)
			return n < 2 || n > 7 || strings.ContainsFunc(way, func(r rune) bool { return !han(r) })
		}) {
			continue
		}
		p.Flag(h.End, h.End+len(value))
	}
}
