package money

import (
	"strconv"
	"strings"

	"qiyue/lint"
)

// open are words that leave a time to be settled.
var open = []string{"另行协商", "另行约定", "另行通知", "协商确定", "双方协商", "待定", "视情况", "服务方通知", "适当时候"}

// paymentDateSpec looks for instalments that fall due on no date and no event.
func paymentDateSpec(p *lint.Pass) {
	if p.Spec.Fees == nil || p.Spec.Fees.Payment == nil {
		return
	}
	for i, x := range p.Spec.Fees.Payment.Instalments {
		if !x.When.IsSet() {
			continue
		}
		path, text := "fees.payment.instalments["+strconv.Itoa(i)+"].when", x.When.String()
		from, to := 0, len(text)
		for _, w := range open {
			if k := strings.Index(text, w); k >= 0 {
				from, to = k, k+len(w)
				break
			}
		}
		if to-from < len(text) || to == len(text) && (lint.Contains(text, open...) || !lint.Contains(text, due...) && !lint.Contains(text, "年", "月", "之日", "期满", "届满", "当期", "凭")) {
			p.Report(lint.Finding{At: p.Spec.Within(path, text, from, to), Path: path, Args: []any{"text", text[from:to]}, Basis: anyTime})
		}
	}
}
