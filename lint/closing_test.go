package lint

import (
	"strings"
	"testing"

	"qiyue/lint/reader"
)

// The lines in which the sides sign are told from the text, in whatever shape.
func TestClosing(t *testing.T) {
	head := "水泵检修协议\n甲方：某厂\n乙方：某公司\n一、乙方检修。\n二、甲方付款。\n三、费用另列。\n"
	for _, c := range []struct {
		name, tail string
		signing    int // lines of the tail that are signed
	}{
		{"a label a line, no seal", "甲方：____\n代理人：____\n签订日期：____\n乙方：____\n代理人：____\n签订日期：____", 6},
		{"two sides in a line", "甲方：____　　乙方：____\n____年__月__日　　____年__月__日", 2},
		{"a date that ends in a verb", "甲方：____（盖章）\n乙方：____（盖章）\n一九____年__月__日订", 3},
		{"labels in two columns", "甲方：____　　乙方：____\n电话：____　　电话：____\n开户行：____　　开户行：____", 3},
		{"two sides alone, and the place", "甲方　　　　乙方\n签订地点\n　年　月　日", 3},
		{"seals that end in a full stop", "甲方：____（盖章）。\n代表人：____（签章）。\n帐号：____。", 3},
		{"before another paper", "甲方：____\n代理人：____\n乙方：____\n代理人：____\n领料单\n品名：____", 4},
		{"who signs for each side", "甲方代表：____　　乙方代表：____\n（签名）　　（签名）", 2},
		{"names to be filled in by a program", "甲方：{{a}}\n代表人：{{b}}\n乙方：{{c}}\n{{y}}年{{m}}月{{d}}日", 4},
		{"accounts behind the last clause", "甲方开户行：____\n甲方帐号：____", 0},
		{"a clause without a number", "甲方：负责供电，乙方：负责检修。\n任何一方违约的，另一方可以解除。", 0},
		{"a list under a side", "甲方：____%；\n乙方：____%；\n四、其他", 0},
	} {
		doc, err := reader.Read("a.txt", []byte(head+c.tail))
		if err != nil {
			t.Fatal(err)
		}
		text, n := NewText(doc), 0
		for k := range text.Passages {
			if text.Passages[k].Kind == Signing {
				n++
			}
		}
		if n != c.signing {
			t.Errorf("%s: %d lines to sign of %d, want %d", c.name, n, strings.Count(c.tail, "\n")+1, c.signing)
		}
	}
}
