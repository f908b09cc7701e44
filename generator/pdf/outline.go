package pdf

import (
	"bytes"
	"fmt"

	"qiyue/generator/typeset"
)

// finishOutline gives every entry the count of its children, negative as
// chapters are shown closed; gofpdf writes 0 everywhere, which readers take
// for "no children" (ISO 32000-1, table 153).
func finishOutline(f *file, outline []typeset.Bookmark) error {
	if len(outline) == 0 {
		return nil
	}
	children := make([]int, len(outline))
	top := 0
	var parents []int // the last entry of each level
	for i, level := range levels(outline) {
		parents = append(parents[:level], i)
		if level > 0 {
			children[parents[level-1]]++
		} else {
			top++
		}
	}
	first := f.outlineRoot() - len(outline)
	for i, n := range children {
		body, ok := bytes.CutSuffix(f.objects[first+i], []byte("/Count 0>>"))
		if !ok {
			return errSkeleton
		}
		count := ""
		if n > 0 {
			count = fmt.Sprintf("/Count %d", -n)
		}
		f.objects[first+i] = append(bytes.Clone(body), count+">>"...)
	}
	root, ok := bytes.CutSuffix(f.objects[f.outlineRoot()], []byte(">>"))
	if !ok {
		return errSkeleton
	}
	f.objects[f.outlineRoot()] = fmt.Appendf(bytes.Clone(root), "/Count %d>>", top)
	return nil
}
