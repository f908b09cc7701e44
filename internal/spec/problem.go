package spec

import (
	"errors"
	"strconv"
	"strings"
	"unicode"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// problem is why a scalar could not be read. At narrows the place.
type problem struct {
	Message, Fix diag.Text
	At           source.Span
}

// Blank marks a value of a starter spec that only its user can know.
const Blank = "【填写】"

// ExampleMark leads a value of a form's example row: it shows what belongs
// there and is never anybody's own.
const ExampleMark = "【示例】"

// unfilled reports a value whose blank was left in, or a placeholder of
// another template.
func unfilled(n *yaml.Node, f *Field) problem {
	if strings.Contains(n.Value, Blank) || strings.Contains(n.Value, "【填写：") {
		return problem{Message: diag.Say("spec-unfilled", "label", f.Label)}
	}
	if i := strings.Index(n.Value, ExampleMark); i >= 0 {
		return problem{Message: diag.Say("spec-example", "label", f.Label, "found", n.Value), Fix: diag.Say("spec-example-fix")}
	}
	if i := strings.Index(n.Value, "{{"); i >= 0 {
		end := len(n.Value)
		if j := strings.Index(n.Value[i:], "}}"); j >= 0 {
			end = i + j + 2
		}
		return problem{Message: diag.Say("spec-placeholder", "label", f.Label, "found", n.Value[i:end]), At: n.Sub(i, end)}
	}
	return problem{}
}

// trimmed is a scalar's text without blanks around it, and where in its value
// that begins.
func trimmed(n *yaml.Node) (text string, at int) {
	text = strings.TrimLeftFunc(n.Value, unicode.IsSpace)
	at = len(n.Value) - len(text)
	return strings.TrimRightFunc(text, unicode.IsSpace), at
}

// faulty words an error of package chinese about the text that begins at byte
// at of a scalar, and narrows the place to its bytes.
func faulty(n *yaml.Node, at int, err error) problem {
	var e *chinese.Error
	if !errors.As(err, &e) {
		return problem{Message: diag.Say("spec-bad-value", "found", n.Value)}
	}
	p := problem{Message: diag.Say(string(e.Kind), e.Args()...)}
	if e.End > e.Start {
		p.At = n.Sub(at+e.Start, at+e.End)
	}
	return p
}

// invisible refuses characters that make a value other than it looks.
func invisible(n *yaml.Node, f *Field) problem {
	at, r, name, found := chinese.Invisible(n.Value)
	if !found {
		return problem{}
	}
	return problem{
		Message: diag.Say("spec-invisible", "label", f.Label, "rune", codepoint(r), "name", name),
		Fix:     diag.Say("spec-invisible-fix"),
		At:      n.Sub(at, min(at+len(string(r)), len(n.Value))),
	}
}

func codepoint(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(s))) + s
}

func mismatch(n *yaml.Node, f *Field) problem {
	if text, _ := trimmed(n); text == "" {
		return problem{Message: diag.Say("spec-empty", "label", f.Label)}
	}
	return problem{Message: diag.Say("spec-mismatch", "label", f.Label, "found", n.Value, "type", diag.Say("spec-type-"+f.Type))}
}
