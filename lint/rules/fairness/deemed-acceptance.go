package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// DeemedAcceptance finds silence taken as consent without a period.
var DeemedAcceptance = lint.Rule{
	ID:      "deemed-acceptance",
	Title:   lint.Words{Zh: "沉默视为同意", En: "silence taken as consent"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"视为同意", "视为认可", "视为接受", "视为合格", "视为验收", "视为默认", "视为已验收", "视为无异议", "视为放弃", "视作同意", "视作认可", "视作合格", "视为已同意", "视为甲方同意", "视为乙方同意", "视为甲方认可", "视为确认", "视为已接受", "视为客户", "视为用户", "即视为", "即表示同意", "即表明同意", "即代表同意", "即默认", "视同合格", "视同同意", "视同认可", "视为完好", "视为保修", "默认同意", "即表示认可", "即表示接受", "即表示确认", "视同验收", "视同接受", "视同确认", "视作验收", "视作接受", "默认认可", "默认接受", "视为通过", "视为交付合格", "视为质量合格", "即认可", "即代表认可", "视为继续"},
	Doc: lint.Doc{
		What:  lint.Words{Zh: "把沉默、使用或者期限经过视为同意、验收合格、放弃权利，却没有写明异议期或者通知。", En: "Silence, use or lapse counts as consent, acceptance or waiver, with no period to object and no notice."},
		Why:   lint.Words{Zh: "检验期过短的只视为外观瑕疵的异议期（民法典 622）；没有期限和通知的“视为”条款容易被认定为不合理地排除对方权利（497）。", En: "Too short a period counts for visible defects only (民法典 622); a bare fiction is easily held unreasonable (497)."},
		Bad:   []string{"甲方使用设备⟦即视为验收合格⟧。", "设备发货之日起三个月满日⟦即视为⟧设备已验收合格。", "甲方未提出意见的，⟦视为同意⟧。", "顾客⟦签收即视为外观完好⟧。"},
		Good:  []string{"甲方应在收到设备之日起10日内验收，期满未提出书面异议的，视为验收合格。", "甲方收到结算单后5个工作日内未提出异议的，视为同意。", "电子邮件进入对方系统之时视为送达。"},
		Basis: law("民法典 622", "民法典 497"),
		Since: since,
	},
	Run: func(p *lint.Pass) error {
		t := p.Text
		p.Sentences(func(s lint.Sentence, h lint.Hit) {
			text := t.In(s)
			if lint.Contains(text, "送达", "违约", "收到", "交付完成", "履行完毕", "工作日内", "日内", "天内", "个月内", "小时内", "异议期", "验收期", "书面异议") {
				if !strings.Contains(text, "发货之日起") {
					return
				}
			}
			if t.All[h.Start:h.End] == "即视为" && !t.HasAny(h.End, s.End, "同意", "认可", "验收", "合格", "接受", "放弃", "确认", "默认", "完好", "无质量", "无故障", "知悉", "知晓", "已阅读", "无异议", "已履行") || lint.Contains(text, "视为自动放弃") && !lint.Contains(text, "视为") {
				return
			}
			// A period in the sentence before it, in the same clause.
			a, _ := t.ClauseRange(h.Start)
			if t.HasAny(max(a, t.PassageAt(h.Start).Start), h.Start, "日内", "天内", "工作日内", "个月内") {
				return
			}
			i, j := t.Part(h.Start)
			p.Flag(i, j)
		})
		return nil
	},
}
