package typeset

import (
	"sort"
	"strings"
	"testing"

	"qiyue/internal/font"
)

func TestUnitsAreSorted(t *testing.T) {
	if !sort.StringsAreSorted(units[:]) {
		t.Error("units is searched and must be sorted by bytes")
	}
	for _, u := range units {
		tx := prepared(t, "3"+u)
		if n := unitAt(tx.glyphs[1:]); n != len([]rune(u)) {
			t.Errorf("%s: unit of %d characters", u, n)
		}
	}
}

func prepared(t *testing.T, s string) *text {
	t.Helper()
	tx := &text{faces: font.Set{Serif: font.Serif(), Sans: font.Sans()}}
	tx.reset()
	tx.fixed(s, false, 0, nil)
	tx.prepare()
	return tx
}

// pieces is the text cut where lines may end: "|" freely, "¦" reluctantly.
func pieces(tx *text) string {
	var b strings.Builder
	for i, g := range tx.glyphs {
		b.WriteRune(g.r)
		if i+1 == len(tx.glyphs) {
			break
		}
		switch g.brk {
		case free:
			b.WriteByte('|')
		case avoid, sparse:
			b.WriteString("¦")
		}
	}
	return b.String()
}

func TestLineEnds(t *testing.T) {
	for _, c := range []struct{ why, want string }{
		{"closing punctuation stays with what it closes", "甲|方、|乙|方。"},
		{"opening punctuation stays with what it opens", "（含|税）|《民|法|典》"},
		{"quotes close and open between two of them", "“法|律”|“法|规”"},
		{"a colon lets go of a quotation", "为：|“好|的”"},
		{"no line starts with a middle dot", "阿|里·|木"},
		{"a dash is one piece and starts no line", "通|知⸺|邮|件"},
		{"an ellipsis is one piece", "等……|但"},
		{"a number keeps its unit", "在|3个工作日|内"},
		{"spaces do not matter", "在|30 分钟|内"},
		{"an amount keeps sign, points and unit", "计|￥1,250.00，|约|3.5万元整"},
		{"a percentage", "税|率|13%，|百分之十三"},
		{"a fraction", "万分之五|的"},
		{"a date parts between its parts, if at all", "2026年¦12月¦1日|起"},
		{"a Chinese date as well", "二〇二六年¦十二月¦一日|起"},
		{"an article", "第十二条|第三款|约|定"},
		{"an article with digits", "第 25 条|约|定"},
		{"an amount in words", "壹拾捌万陆仟元整|的"},
		{"the currency stays with it", "（大|写：|人¦民¦币¦陆万元整）。"},
		{"and with figures", "计|人¦民¦币¦60,000.00元"},
		{"one longer than nine ems opens at 万", "（大|写：|人¦民¦币¦捌拾捌万¦陆仟元整）。"},
		{"a long amount in words opens at 亿, 万 and 元", "人¦民¦币¦玖佰亿¦壹仟贰佰叁拾肆万¦伍仟陆佰柒拾捌元¦玖角壹分"},
		{"units of prices and shares", "5,600.00元/小时|计，|1个百分点|的"},
		{"and of work by time", "6台·年|的"},
		{"measure words", "3名|人|员|2只|轴|承|10公顷|内"},
		{"words are whole", "the |Provider |shall"},
		{"codes are whole", "编|号|SH-2026-0137|的"},
		{"an hour window", "每|日|08:30-12:00"},
		{"a minus sign begins its number", "低|于|-20℃|时"},
		{"a box to tick stays with its words", "□上|门|□寄|修"},
		{"either or", "甲|方|和/或|乙|方"},
		{"ASCII quotation marks open and close", "的|\"abc\"|为"},
		{"a mail address opens behind its @", "service@¦chengyuan.example；|变|更"},
		{"a long address opens at its signs only", "https://¦www.¦qiyue-¦precision.¦example.¦com/¦support/¦after-¦sales"},
	} {
		in := strings.NewReplacer("|", "", "¦", "", "⸺", "——").Replace(c.want)
		if got := pieces(prepared(t, in)); got != c.want {
			t.Errorf("%s: got %s, want %s", c.why, got, c.want)
		}
	}
}

// Widths in thousandths of an em of short texts as lines of their own.
func TestSpacing(t *testing.T) {
	digit, a, w := int32(font.Serif().Advance('1')), int32(font.Serif().Advance('a')), int32(font.Serif().Advance('W'))
	for _, c := range []struct {
		why, in string
		want    int32
	}{
		{"Han is solid", "甲方乙方", 4000},
		{"punctuation loses its blank at a line end", "甲方。", 2500},
		{"and at a line start", "“甲方", 2500},
		{"adjacent closing punctuation is squeezed", "甲”。乙", 3500 - 500 + 500},
		{"closing before opening", "甲，“乙", 3500},
		{"opening after opening", "甲（《乙", 3500},
		{"a quarter em between Han and digits", "甲1乙", 2000 + digit + 500},
		{"and letters", "甲a乙", 2000 + a + 500},
		{"and a W, which is as wide as Han", "甲W乙", 2000 + w + 500},
		{"none at the ends of a line", "1甲", 1000 + digit + 250},
		{"none before punctuation", "1，甲", digit + 2000},
		{"a dash fills two ems", "甲——乙", 4000},
		{"an ellipsis fills two ems", "甲……乙", 4000},
	} {
		tx := prepared(t, c.in)
		got := tx.natural(0, int32(len(tx.glyphs)))
		if got != c.want {
			t.Errorf("%s: %s is %d wide, want %d", c.why, c.in, got, c.want)
		}
	}
}
