package warranty

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// swallowing are exclusions that leave nothing sure to be covered.
var swallowing = []string{"其他一切", "其他任何", "一切其他", "其他情形", "其他原因", "服务方认为", "服务方认定", "厂家规定的", "公司规定的"}

// warrantyScopeSpec looks for what is covered and excluded at once, and for
// exclusions without an end.
func warrantyScopeSpec(p *lint.Pass) {
	s := p.Spec
	if s.Warranty != nil {
		covered(p, "warranty.", s.Warranty.Covers, s.Warranty.Excludes)
	}
	if s.Card != nil {
		covered(p, "card.", s.Card.Covers, s.Card.Excludes)
	}
}

func covered(p *lint.Pass, section string, covers, excludes []spec.Text) {
	in := map[string]spec.Text{}
	for _, c := range covers {
		in[strings.TrimRight(c.String(), "。；")] = c
	}
	for i, x := range excludes {
		path, text := section+"excludes["+strconv.Itoa(i)+"]", x.String()
		if c, both := in[strings.TrimRight(text, "。；")]; both && text != "" {
			p.Report(lint.Finding{At: p.Spec.Within(path, text, 0, len(text)), Path: path, Message: diag.Say("lint-warranty-scope-both", "text", text),
				Related: []diag.Related{{At: c.At, Message: diag.Say("lint-contradiction-first")}}})
			continue
		}
		for _, w := range swallowing {
			if k := strings.Index(text, w); k >= 0 {
				p.Report(lint.Finding{At: p.Spec.Within(path, text, k, k+len(w)), Path: path, Message: diag.Say("lint-warranty-scope-open", "text", text)})
				break
			}
		}
	}
}
