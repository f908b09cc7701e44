package pdf

import (
	"bytes"
	"fmt"

	"qiyue/generator/typeset"
)

// finishLinks makes the annotations of each page objects of their own: gofpdf
// writes them inside the page, where ISO 32000-2, table 31, wants references.
func finishLinks(f *file, pages []typeset.Page) error {
	const open, each, end = "/Annots [", "<</Type /Annot ", "]\n/Contents "
	for i := range pages {
		if len(pages[i].Links) == 0 {
			continue
		}
		before, rest, ok := bytes.Cut(f.objects[pageObject(i)], []byte(open))
		list, after, closed := bytes.Cut(rest, []byte(end))
		annotations := bytes.Split(list, []byte(each))
		if !ok || !closed || len(annotations) != 1+len(pages[i].Links) || len(annotations[0]) > 0 {
			return errSkeleton
		}
		page := append(bytes.Clone(before), open...)
		for _, a := range annotations[1:] {
			page = fmt.Appendf(page, "%d 0 R ", f.add(append([]byte(each), a...)))
		}
		f.objects[pageObject(i)] = append(append(page, end...), after...)
	}
	return nil
}
