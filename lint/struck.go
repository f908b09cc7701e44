package lint

import "strings"

// Struck reports that bytes i to j are words of another agreement which this one
// quotes to take them out: 删除原合同第十一条“…”，“…”修改为“…”. What is put in their
// place is this agreement's own.
func (t *Text) Struck(i, j int) bool {
	ps := t.PassageAt(i)
	if j > ps.End {
		return false
	}
	from, to := max(ps.Start, i-quoteReach), min(ps.End, j+quoteReach)
	open := LastIndex(t.All[from:i], "“")
	if open >= 0 && strings.Contains(t.All[from+open:i], "”") {
		open = -1
	}
	open += from
	if open < from { // the words at fault may begin before the quote
		k := strings.Index(t.All[i:j], "“")
		if k < 0 {
			return false
		}
		open = i + k
	}
	end := strings.Index(t.All[open:to], "”")
	if end < 0 {
		return false
	}
	end += open
	lead := t.All[max(from, min(t.SentenceAt(open).Start, open)):open]
	if k := LastIndex(lead, "”"); k >= 0 {
		lead = lead[k:] // 删除“…”，改为“…”: the second is put in
	}
	if Contains(lead, "删除", "删去", "废止", "废除") {
		return true
	}
	after := strings.TrimPrefix(t.All[end+len("”"):to], "，")
	return HasPrefix(after, "修改为", "改为", "变更为", "更正为", "替换为", "修订为", "调整为", "删除", "一句删除", "字样删除", "的约定删除", "作废", "不再适用")
}

// quoteReach is how far from the words at fault the marks of their quote are looked
// for, in bytes.
const quoteReach = 900
