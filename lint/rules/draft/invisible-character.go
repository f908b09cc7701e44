package draft

import (
	"fmt"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// InvisibleCharacter: Control, bidirectional or zero-width characters: an amount or name that is not what it looks like.
var InvisibleCharacter = lint.Rule{
	ID:     "invisible-character",
	Title:  lint.Words{Zh: "看不见的字符", En: "invisible character"},
	Text:   diag.Error,
	Inputs: lint.InText,
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "正文里有控制字符、双向控制字符、零宽字符：金额、名称并不是看到的样子。", En: "Control, bidirectional or zero-width characters: an amount or name that is not what it looks like"},
		Spec: lint.Words{Zh: "规格：读取时就拒绝，错误的 rule 为 invisible-character。", En: "In a spec: refused on reading, as an error with this rule."},
		Why:  lint.Words{Zh: "这类字符可以让看到的内容与检索、比对、计算的内容不同。", En: "They make what is seen differ from what is searched, compared or computed."},
		Bad: []string{
			"合同总价为1⟦​⟧0000元。",
			"乙方账号为6222⟦‮⟧0202。",
		},
		Good: []string{
			"合同总价为10000元。",
			"甲方：𠮷田商店。",
			"表格一	表格二	表格三",
		},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		at := p.Text.Extent()
		if at.IsZero() || at.File.Ordinary() {
			return
		}
		text := at.Text()
		for _, h := range chinese.Invisibles(text) {
			if (h.Rune == '\v' || h.Rune == '\f' || h.Rune == '\r') && !splits(text, h) { // Word ends lines and pages with them, old systems lines
				continue
			}
			p.Report(lint.Finding{At: at.Sub(h.Offset, h.Offset+h.Size), Args: []any{"name", h.Name, "rune", fmt.Sprintf("U+%04X", h.Rune)}})
		}
	},
}

// splits reports a character within a number or a word of letters.
func splits(text string, h chinese.Hidden) bool {
	end := h.Offset + h.Size
	return h.Offset > 0 && end < len(text) && alphanumeric(text[h.Offset-1]) && alphanumeric(text[end])
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}
