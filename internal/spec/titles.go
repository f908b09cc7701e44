package spec

import (
	"fmt"
	"strings"

	"qiyue/internal/diag"
)

// checkTitles refuses the marks 《》 around titles that are printed with them.
func checkTitles(v *validation) {
	bare := func(path string, t Text) {
		if text := t.String(); strings.HasPrefix(text, "《") && strings.HasSuffix(text, "》") {
			d := v.add(path, diag.Say("spec-title-marks", "found", text))
			d.Fix = diag.Say("spec-did-you-mean", "name", strings.TrimSuffix(strings.TrimPrefix(text, "《"), "》"))
		}
	}
	if v.spec.Amends != nil {
		bare("amends.title", v.spec.Amends.Title)
	}
	if v.spec.Attachments != nil {
		for i, a := range v.spec.Attachments.Others {
			bare(fmt.Sprintf("attachments.others[%d].title", i), a.Title)
		}
	}
}
