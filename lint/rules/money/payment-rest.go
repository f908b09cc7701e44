package money

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// A payment is read with the parts of its sentence that tell when it is made: those before it up to the payment before,
// 签约时付30%，剩余款项甲方分批支付. What the one before it says of its own day is none of the rest.

var (
	// paysOut are verbs by which the rest is paid.
	paysOut = lint.NewSet(
		"支付", "付清", "付给", "付与", "缴纳", "交纳", "缴清", "交清", "结清", "结给", "汇给", "汇入", "汇到", "汇至", "转给", "转入", "打给",
		"打入", "打到", "给付", "付讫", "付完", "付到", "付", "给",
	)
	// notPaid stand right before or behind such a verb that pays nothing.
	notPaidFor, notPaid = lint.NewSet("交", "应", "未", "垫", "托", "偿", "对", "已", "代", "支", "首", "预", "不", "供", "还"), lint.NewSet("方式", "条件", "时间", "日", "期", "比例", "前", "后", "之", "的", "与", "予", "出", "账", "凭")
	// restElse are words of a statement on something else than when the rest is paid.
	restElse = lint.NewSet(
		"违约", "逾期", "有权", "如", "若", "未", "赔", "拒", "不", "免", "退", "返", "扣", "抵", "附件", "见", "按第", "依第", "照第", "押金",
		"包括", "利息", "办理", "约定", "的，", "争议", "部分产品", "__", "_", "【", "[", "可", "期限", "时间", "进度", "如下", "以下", "下列", "：",
		"按月", "按季", "按年", "即", "材料", "其余产品", "其余货", "剩余货物", "余料", "放弃", "费用", "结算",
	)
	// duringTerm is any time of the term: 在合同期内付清.
	duringTerm = lint.NewFrameOf(18, lint.NewSet(lint.Pairs([]string{
		"合同期", "合同期限", "服务期", "服务期限", "租期", "租赁期", "租赁期限", "有效期", "合作期", "维保期", "履行期", "履行期限", "保修期",
		"质保期", "维护期", "协议期", "学期", "年度", "全年",
	}, []string{"内", "以内", "之内", "间"})...), lint.NewSet("付清", "结清", "交清", "缴清", "付完", "付讫", "还清", "分次支付", "支付", "付给", "交齐", "缴齐"))
	// restNames hold a word of restElse and are names of the rest, someLater hold one of time and tell none.
	restNames = lint.NewSet("其余货款", "剩余货款", "余下货款", "合同期限", "服务期限", "租赁期限", "履行期限")
	someLater = lint.NewSet("以后", "今后", "日后", "最后")
	inTerms   = lint.NewSet("期内", "限内", "期之内", "期以内", "期间", "度内", "年内")
)

// restOpen reports the rest of a price that is to be paid with no time told: 余款甲方分两笔汇给乙方.
func restOpen(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(rests) {
		ps := t.PassageAt(h.Start)
		a, b := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Residue || ps.Table != nil || t.HoldsBeside(restElse, restNames, a, b) || restTimed(t, h) {
			continue
		}
		verb := slices.IndexFunc(t.PlacesIn(paysOut, h.End, b), func(v lint.Hit) bool {
			return !t.Ends(notPaidFor, v.Start) && !t.Begins(notPaid, v.End)
		})
		from := paymentFrom(t, a, ps.Body)
		if k, _, ok := t.Frame(duringTerm, a, b); ok { // 余款在保修期内付完
			b = k
		}
		if verb < 0 || t.HoldsBeside(times, someLater, from, b) || timed(t, from, b) {
			continue
		}
		if a, b = t.Part(h.Start); whenAfter(t, b) {
			continue
		}
		i, j := t.Within(a, b, 40)
		dateless(p, i, j)
	}
}

// paymentFrom is where the words begin that tell when the payment of the part at byte a is made: behind the payment before.
func paymentFrom(t *lint.Text, a, body int) int {
	s := t.SentenceAt(a)
	for a > max(s.Start, body) {
		x, y := t.Part(a - len("，"))
		if x >= a || t.HoldsWord(pay, x, y) && t.UnitIn(x, y, lint.Yuan, lint.Percent) || t.HasAny(x, y, "给", "付") && t.UnitIn(x, y, lint.Yuan, lint.Percent) {
			break
		}
		a = x
	}
	return max(a, body)
}

// whenAfter reports that the part behind byte b tells when: 余款由买方付清，最迟不超过年底.
func whenAfter(t *lint.Text, b int) bool {
	if !strings.HasPrefix(t.All[b:], "，") {
		return false
	}
	x, y := t.Part(b + len("，"))
	return timed(t, x, y) && !t.HasAny(x, y, "发票", "开票", "收款", "付款后", "违约", "逾期")
}

type timedRestsKey struct{}

// restTimed reports that another statement on the rest than that of the hit tells when it is paid: one of the first two that do.
func restTimed(t *lint.Text, h lint.Hit) bool {
	timedRests := t.Memo(timedRestsKey{}, func() any {
		var out []int // where such statements begin
		for _, o := range t.Places(rests) {
			a, b := t.Part(o.Start)
			if !slices.Contains(out, a) && (timed(t, a, b) || t.Holds(times, a, b)) && !t.HasAny(a, b, "逾期", "违约", "开票", "发票") {
				if out = append(out, a); len(out) == 2 {
					break
				}
			}
		}
		return out
	}).([]int)
	own, _ := t.Part(h.Start)
	return slices.ContainsFunc(timedRests, func(a int) bool { return a != own })
}

// withinTerm reports a sum that is to be paid at any time of the term: 保养费在合同期内付清.
func withinTerm(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(inTerms) {
		i, j, ok := t.Frame(duringTerm, s.Start, s.End)
		ps := t.PassageAt(s.Start)
		if !ok || ps.Kind != lint.Body || ps.Residue || ps.Table != nil {
			continue
		}
		a, b := t.Part(i)
		if _, e := t.Part(j - 1); e != b || t.HoldsBeside(restElse, termWords, a, b) || strings.HasPrefix(t.All[j:], "的") {
			continue
		}
		from := paymentFrom(t, a, ps.Body)
		if t.HoldsBeside(times, termWords, from, b) || timed(t, from, i) || timed(t, j, b) || whenAfter(t, b) {
			continue
		}
		name := sumNamed(t, from, b, lint.Hit{Start: j - len("付清"), End: j})
		if name == "元" && paidSomeDay(t, s) || name != "元" && toldElsewhere(t, s, name) {
			continue
		}
		i, j = t.Within(a, b, 40)
		dateless(p, i, j)
	}
}

// termWords hold a word of time and are names of the term.
var termWords = lint.NewSet("合同期限", "服务期限", "租赁期限", "履行期限", "期间", "年度内", "全年内", "由")
