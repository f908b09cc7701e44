package money

import (
	"qiyue/lint"
)

// That one pays in time says when no more than that one pays: 甲方应按时支付运维费 in a
// text that has no time of payment.

var (
	// punctually are words for in time, of which no time is told; heldTo those for at
	// some end.
	punctually = lint.NewSet(
		"按时", "按期", "如期", "准时", "定期", "及时", "按时足额", "按期足额", "按照约定", "按约定", "按合同约定", "按照合同约定", "按照本合同约定",
		"按本合同约定", "按照协议约定", "按协议约定", "依约", "按合同规定", "按照合同规定",
	)
	// paysWhat are verbs of payment behind them, sumsPaid what is paid.
	paysWhat = lint.NewSet("付给", "付乙方", "付甲方", "交清", "缴清", "支付", "缴纳", "交纳", "付清", "付款", "结清", "结算", "给付", "缴交", "拨付", "交付")
	sumsPaid = []string{"费", "款", "租金", "价款", "报酬", "租费", "佣金"}
	// sidely are words of a statement on something else than the duty to pay.
	sidely = []string{
		"未", "不", "违约", "逾期", "有权", "如", "若", "拒", "保证金", "押金", "赔", "罚", "税", "水电", "电费", "水费", "工资", "附件", "利息",
		"的，", "才", "方可", "前提", "定金", "约定的", "约定向第三", "各自", "代", "社会保险", "工程进度", "凭", "第",
	}
	// howPaid are labels of a time or manner of payment, whatever it is.
	howPaid = lint.NewSet("付款时间", "支付时间", "付款期限", "支付期限", "付款方式", "支付方式", "结算方式", "付款条件", "结算周期", "付款节点", "缴费时间", "结算时间", "付款日")
	// onPaper is payment against a paper and no day, eachHalf by a half year.
	onPaper = lint.NewFrame(6, []string{
		"收到发票后", "凭发票", "收到乙方发票后", "开具发票后", "收到增值税发票后", "见发票", "凭乙方发票", "凭乙方开具的发票",
	}, []string{"付款", "支付", "付清", "结算", "结清"})
	papers = lint.NewSet("发票")
	// onInvoice is payment upon an invoice of whatever kind: 提供等额专用发票后支付.
	onInvoice = lint.NewFrameOf(30, lint.NewSet("提供", "开具", "提交", "出具"), lint.NewSet("发票后", "发票之后", "票据后"), lint.NewSet("付款", "支付", "付清", "结算", "结清"))
	// onDocument is payment by some other paper, not on its being shown: 根据验收单付款.
	onDocument = lint.NewFrameOf(18, lint.NewSet("根据", "依据"), lint.NewSet(
		"单据", "票据", "结算单", "对账单", "验收单", "工单", "送货单", "签收单", "提单", "服务单", "维修单", "入库单", "确认单", "派工单", "收货单",
		"过磅单",
	), lint.NewSet("付款", "支付", "付清", "电汇", "汇付", "结清", "兑付", "结账"))
	// byYearEnd is no day: 余下的年底付清.
	byYearEnd = lint.NewFrame(9, []string{"年底", "年末", "年终", "月底前后", "年中"}, []string{"付清", "支付", "结清", "付款", "付完", "结算", "结账", "兑付"})
)

// paidInTime reports the first duty to pay in time of a text that tells no time, and
// payments against a paper or about the end of a year.
func paidInTime(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(papers) {
		i, j, ok := t.Frame(onPaper, s.Start, s.End)
		if !ok {
			i, j, ok = t.Frame(onInvoice, s.Start, s.End)
		}
		if ok && loose(t, s, i, j) {
			reportOpen(p, i, j)
		}
	}
	for s, h := range t.Framed(onDocument, 1) {
		if i, j := h.Start, h.End; loose(t, s, i, j) && !t.HasAny(i, j, "，", "后", "金额") && !paidSomeDay(t, s) {
			reportOpen(p, i, j)
			break
		}
	}
	for s, h := range t.Framed(byYearEnd, 0) {
		if i, j := h.Start, h.End; loose(t, s, i, j) && !t.HasAny(i, j, "前", "12月") {
			reportOpen(p, i, j)
		}
	}
	if t.Holds(howPaid, 0, len(t.All)) {
		return
	}
	for _, h := range t.Places(punctually) {
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		a, b := t.Part(h.Start)
		if ps.Kind != lint.Body || ps.Residue || t.HasAny(a, b, sidely...) {
			continue
		}
		verbs := t.PlacesIn(paysWhat, h.End, min(b, lint.RuneStart(t.All, min(len(t.All), h.End+48))))
		if len(verbs) == 0 || !t.HasAny(a, b, sumsPaid...) || t.After(verbs[0].End, "方式", "的", "凭证", "义务", "后", "责任", "能力") || timed(t, s.Start, h.Start) || t.After(h.End, "（") && timed(t, h.End, verbs[0].Start) || timed(t, verbs[0].End, s.End) {
			continue
		}
		if paidSomeDay(t, s) {
			return
		}
		i, j := t.Within(a, b, 36)
		reportOpen(p, i, max(j, verbs[0].End))
		return
	}
}

// loose reports a payment between bytes i and j that nothing beside it gives a day.
func loose(t *lint.Text, s lint.Sentence, i, j int) bool {
	ps := t.PassageAt(i)
	return ps.Kind == lint.Body && !ps.Residue && !timesIn(t, s.Start, s.End) && !t.HasAny(
		s.Start, s.End, "违约", "逾期", "未", "不予", "有权", "如", "若", "报销", "实报", "当日", "当天", "立即", "_日", "_个", "_天", "据实",
		"附件",
	)
}

// reportOpen reports a payment on a day left open.
func reportOpen(p *lint.Pass, i, j int) {
	p.Report(lint.Finding{Start: i, End: j, Level: lint.Info, Basis: anyTime})
}

// paidSomeDay reports that another sentence gives some payment a time.
func paidSomeDay(t *lint.Text, but lint.Sentence) bool {
	for _, h := range t.Places(pay) {
		if h.Start >= but.Start && h.Start < but.End || !paysHere(t, h) {
			continue
		}
		o := t.SentenceAt(h.Start)
		if t.Holds(punctually, o.Start, o.End) && !timesIn(t, o.Start, o.End) {
			continue
		}
		if (timed(t, o.Start, o.End) || t.Holds(times, o.Start, o.End)) && !t.HasAny(o.Start, o.End, "赔", "违约", "退", "逾期", "未按") {
			return true
		}
	}
	return false
}
