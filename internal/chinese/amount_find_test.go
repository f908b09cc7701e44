package chinese

import (
	"testing"

	"pgregory.net/rapid"
)

func TestFindAmountWords(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
		why  string
	}{
		{"合同总价为人民币伍万元整（¥50,000.00）。", []string{"人民币伍万元整"}, "prefix and closing"},
		{"首付壹万元整，尾款肆万元整。", []string{"壹万元整", "肆万元整"}, "two"},
		{"伍万元分三期支付", []string{"伍万元"}, "分 of another word"},
		{"伍元叁角贰分的配件", []string{"伍元叁角贰分"}, "角 and 分"},
		{"拾万三仟元五毛整", []string{"拾万三仟元五毛整"}, "faulty, to be reported whole"},
		{"人民币 伍万圆正", []string{"人民币 伍万圆正"}, "a blank after the prefix is a fault to report"},
		{"伍万元正式发票", []string{"伍万元"}, "正 of 正式"},
		{"伍万整", []string{"伍万整"}, "元 forgotten"},
		{"本合同一式贰份，甲方执壹份。", nil, "copies, not money"},
		{"三百元上门费", nil, "common numerals"},
		{"陆先生、伍女士", nil, "family names"},
		{"壹佰台设备", nil, "a quantity"},
		{"一元二次", nil, "no formal character"},
	} {
		var got []string
		for _, r := range FindAmountWords(c.text) {
			got = append(got, c.text[r[0]:r[1]])
		}
		if len(got) != len(c.want) {
			t.Errorf("%q: %q, want %q (%s)", c.text, got, c.want, c.why)
			continue
		}
		for i := range got {
			if got[i] != c.want[i] {
				t.Errorf("%q: %q, want %q (%s)", c.text, got, c.want, c.why)
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		sum := amounts(t)
		if sum.IsZero() {
			return // 零元整 has no formal digit; 零元 is said in prose
		}
		words, _ := AmountWords(sum)
		text := "价款" + RMBPrefix + words + "，含税"
		got := FindAmountWords(text)
		if len(got) != 1 || text[got[0][0]:got[0][1]] != RMBPrefix+words {
			t.Fatalf("%s: %v", text, got)
		}
	})
}
