package practice

import (
	"strings"

	"qiyue/lint"
)

// prevailingLanguageSpec wants the language of one translation: the clause
// lets the Chinese text prevail over it.
func prevailingLanguageSpec(p *lint.Pass) {
	if p.Spec.Miscellaneous == nil {
		return
	}
	const path = "miscellaneous.language"
	text := p.Spec.Miscellaneous.Language.String()
	for _, w := range []string{"同等效力", "同等的效力", "为准", "中英", "中文", "汉语", "双语"} {
		if k := strings.Index(text, w); k >= 0 {
			p.FlagSpec(p.Spec.Within(path, text, 0, len(text)), path, "text", text)
			return
		}
	}
}
