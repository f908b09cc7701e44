package practice

import (
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// acceptanceSpec looks for a period too short to inspect a machine (民法典
// 622) and for a standard that is only an opinion.
func acceptanceSpec(p *lint.Pass) {
	a := p.Spec.Acceptance
	if a == nil {
		return
	}
	if l, err := calendar.ParseLimit(a.Period.Raw); err == nil && a.Period.IsSet() && len(p.Spec.Products) > 0 && (l.Unit == calendar.Minute || l.Unit == calendar.Hour && l.Count < 24) {
		p.Report(lint.Finding{At: a.Period.At, Path: "acceptance.period", Message: diag.Say("lint-acceptance-period-short", "text", a.Period.String())})
	}
	text := a.Standard.String()
	if lint.Contains(text, "说明书", "标准", "指标", "GB", "测试", "试验", "检验", "检测", "参数") && !strings.HasPrefix(text, "双方认可的标准") {
		return
	}
	for _, w := range []string{"客户满意", "双方满意", "双方认可", "客户认可", "客户确认", "双方确认", "无异议", "合格", "正常使用", "能用", "双方协商"} {
		if k := strings.Index(text, w); k >= 0 {
			p.Report(lint.Finding{At: p.Spec.Within("acceptance.standard", text, k, k+len(w)), Path: "acceptance.standard", Message: diag.Say("lint-acceptance-period-opinion", "text", text)})
			return
		}
	}
}
