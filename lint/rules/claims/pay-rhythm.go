package claims

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// paysSet are the words of a duty to pay.
var paysSet = lint.NewSet("支付", "付款", "结算", "缴纳", "付清", "交纳", "日内付", "次付", "前付", "后付", "月付", "季付", "年付", "付全部")

// payThings are what is paid, the more special first.
var payThings = []string{
	"物业服务费", "物业费", "维保费", "维护费", "运维费", "保养费", "保修费", "服务费", "租金", "货款", "工程款", "建设费", "开发费", "维修费",
	"管理费", "合同款", "合同价款", "合同总价",
}

// how a payment is spread over the term.
type payMode uint8

const (
	atOnce payMode = iota + 1
	inParts
	monthly
	quarterly
	halfYearly
	yearly
)

// modeWords tell how often is paid.
var modeWords = []struct {
	mode  payMode
	words []string
}{
	{atOnce, []string{"一次性支付全部", "一次性付款方式", "一次性付清", "一次付清", "一次性支付", "一次性全额支付", "一次性缴纳", "一次性缴清", "一次性结清"}},
	{inParts, []string{
		"分两次支付", "分二次支付", "分三次支付", "分四次支付", "分两期支付", "分二期支付", "分三期支付", "分四期支付", "分期支付", "分两次付",
		"分三次付", "分两期付", "分三期付", "分两次付清",
	}},
	{monthly, []string{"按月支付", "按月结算", "按月付款", "按月缴纳", "按月付", "每月支付", "每月结算", "每月付", "每月结算一次", "月付", "每月缴纳"}},
	{quarterly, []string{
		"按季支付", "按季度支付", "按季结算", "按季度结算", "按季度缴纳", "按季缴纳", "按季付", "每季度支付", "每季度结算", "每季支付", "季付",
		"每季度付", "每季度首月", "每季度末", "每季度初", "每季末", "每季首月", "每季度末月",
	}},
	{halfYearly, []string{"按半年支付", "每半年支付", "半年结算一次", "每半年结算", "半年付", "每半年付", "每半年末", "每半年初"}},
	{yearly, []string{"按年支付", "按年度支付", "按年结算", "年付", "每年支付一次", "一年结算一次"}},
}

var modeSet = func() *lint.Set {
	var words []string
	for _, m := range modeWords {
		words = append(words, m.words...)
	}
	return lint.NewSet(words...)
}()

// otherwise are words of a payment that is not the price of the agreement, or of a choice.
var otherwise = lint.NewSet(
	"退", "返还", "违约金", "逾期", "利息", "工资", "报酬", "佣金", "返利", "奖", "提成", "水电", "电费", "水费", "赔偿", "□", "方式一",
	"下列第", "或", "可选", "如", "若", "押金", "保证金", "另行", "增加", "变更", "配件", "社保", "住宿", "税款", "质保金", "超出", "折", "优惠",
	"免收", "零星", "尾款", "剩余", "余款",
)

// payRhythm reports one price that is paid in two ways: 分两次支付 and 一次性支付.
func payRhythm(p *lint.Pass) {
	t := p.Text
	type said struct {
		modes map[payMode]bool
		at    lint.Sentence
		i, j  int
	}
	first := map[string]*said{}
	for s := range t.SentencesWith(paysSet) {
		ps := &t.Passages[s.Passage]
		text := t.In(s)
		if ps.Kind != lint.Body || len(text) > 420 || t.Holds(otherwise, s.Start, s.End) || under(t, s) {
			continue
		}
		now := said{modes: map[payMode]bool{}, at: s, i: -1}
		told := t.Holds(modeSet, s.Start, s.End)
		for _, m := range modeWords {
			if !told {
				break
			}
			for _, w := range m.words {
				k := strings.Index(text, w)
				if k < 0 || lint.HasSuffix(w, "末", "末月", "初", "首月") && !lint.Contains(text[k:min(len(text), k+60)], "支付", "付款", "缴纳", "付清") {
					continue
				}
				now.modes[m.mode] = true
				if now.i < 0 {
					now.i, now.j = s.Start+k, s.Start+k+len(w)
				}
			}
		}
		if !told && byDayOf(t, s) {
			now.modes[monthly] = true
			now.i, now.j = s.Start, s.End
		}
		shares := 0
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit == lint.Percent && q.Value >= 0.1 && q.Value < 1 && t.Before(q.Start, "付", "总价的", "价款的", "货款的", "费的") {
				shares++
				if now.i < 0 {
					now.i, now.j = q.Start, q.End
				}
			}
		}
		if shares > 0 && !now.modes[atOnce] {
			now.modes[inParts] = true
		}
		if len(now.modes) == 0 {
			continue
		}
		thing := ""
		for _, w := range payThings {
			if strings.Contains(text, w) {
				thing = w
				break
			}
		}
		f := first[thing]
		if f == nil {
			first[thing] = &now
			continue
		}
		if clash(f.modes, now.modes, thing != "") {
			a, b := t.Part(now.i)
			p.Report(lint.Finding{Start: a, End: b, Args: []any{"first", t.Quote(f.i, f.j)}, Related: []diag.Related{p.Related(f.i, f.j, diag.Say("lint-contradiction-first"))}})
			return
		}
		for m := range now.modes {
			f.modes[m] = true
		}
	}
}

// months stand before the day of a monthly payment.
var months = lint.NewSet("每月", "次月", "每个月")

// byDayOf reports a payment by a day of each month: 每月5日前支付当月服务费.
func byDayOf(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(months, s.Start, s.End) {
		if k := strings.Index(t.All[h.End:min(s.End, h.End+18)], "前"); k > 0 && lint.HasSuffix(t.All[h.End:h.End+k], "日", "号", "日之", "号之", "底") {
			return true
		}
	}
	return false
}

// rhythmsAtOnce reports a price that one sentence has paid by the month and all at once:
// 每季结算一次，一次性付清全年租金. Each of two named things has a way of its own.
func rhythmsAtOnce(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(wholly) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || s.End-s.Start > 420 {
			continue
		}
		for _, h := range t.PlacesIn(wholly, s.Start, s.End) {
			a, b := t.Part(h.Start)
			for _, r := range t.PlacesIn(byPeriod, s.Start, s.End) {
				c, d := t.Part(r.Start)
				if a == c || lint.Contains(t.All[a:b], "当月", "上月", "次月", "当季", "上季", "每", "日前", "日内", "之前") || t.Holds(otherwise, a, b) || twoThings(t.All[a:b], t.All[c:d]) {
					continue
				}
				i, j := min(h.Start, r.Start), max(h.End, r.End)
				p.Report(lint.Finding{Start: i, End: j, Quote: t.Quote(h.Start, h.End), Args: []any{"first", t.Quote(r.Start, r.End)}, Related: []diag.Related{p.Related(r.Start, r.End, diag.Say("lint-contradiction-first"))}})
				return
			}
		}
	}
}

// wholly pay at once, byPeriod by the month, the quarter or half a year.
var (
	wholly   = lint.NewSet(modeWords[0].words...)
	byPeriod = lint.NewSet(
		"每月结算", "每月支付", "每月缴纳", "每月付", "按月支付", "按月结算", "按月付", "按月缴纳", "每季结算", "每季度结算", "每季支付",
		"每季度支付", "按季支付", "按季度支付", "按季结算", "按季度结算", "每半年支付", "每半年结算", "半年结算",
	)
)

// twoThings reports statements that name what is paid, and not the same.
func twoThings(a, b string) bool {
	named := func(s string) string { return present(s, []string{"费", "款", "租金", "价", "金额"}) }
	return named(a) != "" && named(b) != "" && (named(a) != "租金" || named(b) != "租金")
}

// clash reports ways of paying of which one excludes the other; shares and months
// do so only where the price is named.
func clash(a, b map[payMode]bool, named bool) bool {
	for _, m := range [...]payMode{monthly, quarterly, halfYearly, yearly} {
		for _, n := range [...]payMode{monthly, quarterly, halfYearly, yearly} {
			if m != n && a[m] && b[n] && !a[n] && !b[m] {
				return true
			}
		}
		if a[atOnce] && !b[atOnce] && b[m] && m != yearly || b[atOnce] && !a[atOnce] && a[m] && m != yearly {
			return true
		}
	}
	return a[atOnce] && !a[inParts] && b[inParts] && !b[atOnce] || b[atOnce] && !b[inParts] && a[inParts] && !a[atOnce] ||
		named && (a[inParts] && b[monthly] && !a[monthly] || b[inParts] && a[monthly] && !b[monthly])
}
