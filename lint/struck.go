package lint

import "strings"

// Struck reports that bytes i to j are words of another agreement which this one
// quotes to take them out: 删除原合同第十一条“…”，“…”修改为“…”.
func (t *Text) Struck(i, j int) bool {
	ps := t.PassageAt(i)
	if j > ps.End {
		return false
	}
	open := LastIndex(t.All[ps.Start:i], "“")
	if open >= 0 && strings.Contains(t.All[ps.Start+open:i], "”") {
		open = -1
	}
	from := ps.Start + open
	if open < 0 { // the words at fault may begin before the quote
		if open = strings.Index(t.All[i:j], "“"); open < 0 {
			return false
		}
		from = i + open
	}
	end := strings.Index(t.All[from:ps.End], "”")
	if end < 0 {
		return false
	}
	end += from
	s := t.SentenceAt(from)
	if Contains(t.All[max(s.Start, ps.Start):from], "删除", "删去", "废止", "废除") {
		return true
	}
	after := strings.TrimPrefix(t.All[end+len("”"):ps.End], "，")
	return HasPrefix(after, "修改为", "改为", "变更为", "更正为", "替换为", "修订为", "调整为", "删除", "一句删除", "字样删除", "的约定删除", "作废", "不再适用")
}
