package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// stuttered are the values, before byte tail, that hold the place of a name by saying over
// and over what is asked for: 项目名称：项目名称项目名称项目名.
func stuttered(t *lint.Text, tail int) (out []blank) {
	for i := range t.Each("：") {
		if i >= tail {
			break
		}
		ps := t.PassageAt(i)
		j := gapEnd(t, i+len("："), ps.End)
		value := t.All[j:lint.RuneStart(t.All, min(ps.End, j+len("名")*24))]
		if n := strings.IndexAny(value, " ，。；、（："); n >= 0 {
			value = value[:n]
		}
		if r, _ := utf8.DecodeRuneInString(value); !han(r) {
			continue
		}
		for n := 2 * len("名"); n <= 8*len("名") && len(value) >= n+4*len("名"); n += len("名") {
			if strings.HasPrefix(value, value[n:]) {
				out = append(out, blank{j, j + len(value)})
				break
			}
		}
	}
	return out
}
