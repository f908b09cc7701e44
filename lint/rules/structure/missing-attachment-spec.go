package structure

import (
	"strconv"
	"strings"

	"qiyue/internal/spec"
	"qiyue/lint"
)

// missingAttachmentSpec looks for papers that a value relies on and the list
// of attachments does not hold, and for a paper listed twice.
func missingAttachmentSpec(p *lint.Pass) {
	there := map[string]bool{}
	if a := p.Spec.Attachments; a != nil {
		for key, on := range map[string]spec.Bool{"products": a.Products, "prices": a.Prices, "examples": a.Examples, "record": a.Record, "authority": a.Authority} {
			if bool(on.V) {
				there[spec.FieldAt("attachments."+key).Label] = true
			}
		}
		for i, o := range a.Others {
			title := bare(o.Title.String())
			if there[title] && title != "" {
				p.FlagSpec(o.Title.At, "attachments.others["+strconv.Itoa(i)+"].title", "text", o.Title.String())
			}
			there[title] = true
		}
	}
	for _, v := range p.Spec.Prose() {
		text := v.Node.Value
		for from := 0; ; {
			k := strings.Index(text[from:], "附件")
			if k < 0 {
				break
			}
			i := from + k
			from = i + len("附件")
			rest := text[from:]
			end, title := from, ""
			if name, _, closed := strings.Cut(strings.TrimPrefix(rest, "《"), "》"); closed && strings.HasPrefix(rest, "《") {
				end, title = from+len("《"+name+"》"), bare(name)
			} else if !strings.HasSuffix(text[:i], "见") && !strings.HasSuffix(text[:i], "按照") || strings.IndexAny(strings.TrimLeft(rest, "（( "), "一二三四五六七八九十0123456789") == 0 {
				continue // 原协议附件, 附件一: a number is looked up in the assembled text
			}
			if title != "" && there[title] || title == "" && len(there) > 0 {
				continue
			}
			if strings.Contains(text[max(0, i-30):i], "原协议") || strings.Contains(text[max(0, i-30):i], "原合同") || strings.Contains(text[max(0, i-30):i], "主合同") {
				continue
			}
			p.FlagSpec(p.Spec.Within(v.Path, text, i, end), v.Path)
		}
	}
}

// bare is a title without its signs.
func bare(s string) string { return strings.Trim(s, "《》“” ") }
