package lint

import (
	"strings"
	"unicode/utf8"
)

// declaredSides are two sides that the head of a text names by roles of its own,
// one who serves and one who is served: 业主单位：某中心, 维保单位：某公司.
func (t *Text) declaredSides() []Party {
	var ps []Party
	for k := range t.Passages {
		q := &t.Passages[k]
		if k > 30 || q.Number != "" || q.Kind == Signing {
			break
		}
		label, _, ok := strings.Cut(t.All[q.Start:q.End], "：")
		if !ok || q.Kind == Heading {
			continue
		}
		label, _, _ = strings.Cut(label, "（")
		label = strings.TrimSpace(label)
		if n := utf8.RuneCountInString(label); n < 2 || n > 6 || !sideEnd(label) || t.Count(label) < 3 {
			continue
		}
		role := NoRole
		switch provider, customer := providerTitles.In(label), customerTitles.In(label); {
		case provider && !customer:
			role = Provider
		case customer && !provider:
			role = Customer
		}
		if role == NoRole || len(ps) == 1 && (ps[0].Label == label || ps[0].Role == role) {
			continue
		}
		if ps = append(ps, Party{Label: label, Role: role, First: t.Index(0, label), Count: t.Count(label), Margin: declaredMargin}); len(ps) == 2 {
			return ps
		}
	}
	return nil
}

// declaredMargin is the margin of a role that is the side's own name.
const declaredMargin = 9

// sideEnd reports the name of a role.
func sideEnd(label string) bool {
	return strings.HasSuffix(label, "方") || strings.HasSuffix(label, "单位") || strings.HasSuffix(label, "人") || strings.HasSuffix(label, "商") || strings.HasSuffix(label, "公司")
}
