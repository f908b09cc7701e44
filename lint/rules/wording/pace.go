package wording

import "qiyue/lint"

// An interval that is said to be agreed and told by an example only is agreed nowhere:
// 按约定的周期（如每两周）清洗.

var (
	// agreedPaces are such intervals.
	agreedPaces = func() *lint.Set {
		var all []string
		for _, told := range []string{"约定", "约定的", "规定", "规定的", "写明的", "载明的", "商定的", "确定的", "议定的", "设定的"} {
			for _, pace := range []string{"周期", "间隔", "频次", "频率", "次数", "时限", "期限", "时间"} {
				all = append(all, told+pace)
			}
		}
		return lint.NewSet(all...)
	}()
	// instanced open the bracket behind one.
	instanced = lint.NewSet("（如", "（例如", "（比如", "（譬如")
)

// paces finds them.
func paces(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(instanced) {
		end := h.Start
		if t.Before(end, "内") {
			end -= len("内")
		}
		if !t.Ends(agreedPaces, end) {
			continue
		}
		sen := sentenceAt(t, h.Start)
		if i := lastStart(t, agreedPaces, sen.Start, end); i >= 0 && len(times(t, h.End, sen.End)) > 0 {
			_, b := between(t.All, []string{"）"}, h.End, sen.End, h.End, h.End)
			take("约定期限内", i, b)
		}
	}
}
