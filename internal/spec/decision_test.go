package spec

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"qiyue/internal/message"
	"qiyue/internal/source"
)

// grid is a table over two conditions, of three and two values.
func grid(rows ...[2][]int) *decisionTable {
	t := &decisionTable{conditions: []condition{{label: "情形", values: []string{"甲", "乙", "丙"}}, {label: "段", values: []string{"寄往", "寄回"}}}}
	for i, r := range rows {
		t.rows = append(t.rows, decisionRow{number: i + 1, names: r[:]})
	}
	return t
}

func TestFaults(t *testing.T) {
	for _, c := range []struct {
		why  string
		rows [][2][]int
		want []string
	}{
		{"one row open in both", [][2][]int{{nil, nil}}, nil},
		{"a row a case", [][2][]int{{{0}, nil}, {{1}, nil}, {{2}, nil}}, nil},
		{"a row a leg", [][2][]int{{nil, {0}}, {nil, {1}}}, nil},
		{"no row", nil, []string{"情形：甲 []", "情形：乙 []", "情形：丙 []"}},
		{"a case missing", [][2][]int{{{0, 2}, nil}}, []string{"情形：乙 []"}},
		{"a leg of a case missing", [][2][]int{{{0, 2}, nil}, {{1}, {1}}}, []string{"情形：乙 × 段：寄往 []"}},
		{"an open row over a closed one", [][2][]int{{nil, nil}, {{1}, {0}}}, []string{"情形：乙 × 段：寄往 [0 1]"}},
		{"a hole and an overlap", [][2][]int{{{0}, nil}, {{0}, {1}}, {{1}, nil}}, []string{"情形：甲 × 段：寄回 [0 1]", "情形：丙 []"}},
	} {
		table := grid(c.rows...)
		var got []string
		for _, f := range table.faults() {
			got = append(got, fmt.Sprintf("%s %v", table.say(f), f.rows))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: got %q, want %q", c.why, got, c.want)
		}
	}
}

func TestDays(t *testing.T) {
	for _, c := range []struct {
		rows []interval
		want []string
	}{
		{[]interval{{1, 0}}, nil},
		{[]interval{{1, 7}, {8, 15}, {16, 0}}, nil},
		{[]interval{{16, 0}, {1, 15}}, nil},
		{[]interval{{1, 7}, {15, 0}}, []string{"日：第8日至第14日 []"}},
		{[]interval{{1, 7}, {7, 0}}, []string{"日：第7日 [0 1]"}},
		{[]interval{{2, 7}, {8, 15}}, []string{"日：第1日、第16日起 []"}},
		{[]interval{{1, 15}, {8, 0}, {8, 9}}, []string{"日：第8日至第9日 [0 1 2]", "日：第10日至第15日 [0 1]"}},
	} {
		table := &decisionTable{conditions: make([]condition, 1)}
		var names [][]int
		table.conditions[0], names = days("日", c.rows)
		for i, n := range names {
			table.rows = append(table.rows, decisionRow{number: i + 1, names: [][]int{n}})
		}
		var got []string
		for _, f := range table.faults() {
			got = append(got, fmt.Sprintf("%s %v", table.say(f), f.rows))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%v: got %q, want %q", c.rows, got, c.want)
		}
	}
}

// Cutting the days loses none: whatever the rows, the pieces give each day the
// rows that hold it.
func TestDaysAreAllThere(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 500 {
		rows := make([]interval, 1+random.IntN(4))
		for i := range rows {
			rows[i].from = 1 + random.IntN(12)
			if random.IntN(3) > 0 {
				rows[i].to = rows[i].from + random.IntN(8)
			}
		}
		c, names := days("日", rows)
		piece := 0
		for day := 1; day <= 25; day++ {
			if strings.HasPrefix(c.words([]int{min(piece+1, len(c.values)-1)}), fmt.Sprintf("第%d日", day)) {
				piece = min(piece+1, len(c.values)-1)
			}
			for i, r := range rows {
				if in := day >= r.from && (r.to == 0 || day <= r.to); in != slices.Contains(names[i], piece) {
					t.Fatalf("%v: day %d in row %d: %v", rows, day, i, in)
				}
			}
		}
	}
}

// A hole is worded, and stands where the case is; an overlap names both rows.
func TestTablesSay(t *testing.T) {
	for text, want := range map[string]string{
		"fees:\n  freight:\n" + freightBut("other-return", "{case: other-return, send: customer}"):                                                      "10 情形：非质量原因退换 × 运输段：寄回客户，没有写明运费由谁承担",
		"fees:\n  freight:\n" + freightBut("no-fault", ""):                                                                                              "2 情形：检测未发现故障，没有写明运费由谁承担",
		"fees:\n  freight:\n" + freightBut("", "{case: rework, send: customer, back: customer}"):                                                        "11 情形：修复后同一故障再次寄修，第 5 项和第 9 项都作了约定",
		"liability:\n  causes:\n    - {cause: misuse, stage: use, provider: 0%, customer: 100%}\n":                                                      "3 原因：违反使用说明使用 × 阶段：运输与交付、安装与调试、修理与保养，没有写明责任由谁承担",
		"liability:\n  causes:\n    - {cause: misuse, provider: 0%, customer: 100%}\n    - {cause: misuse, stage: use, provider: 50%, customer: 50%}\n": "4 原因：违反使用说明使用 × 阶段：使用，第 1 项和第 2 项都作了约定",
	} {
		s, errs := Parse(source.NewFile("s.yaml", text))
		if len(errs) > 0 {
			t.Errorf("%s: %v", text, errs)
			continue
		}
		var got []string
		for _, d := range Validate(s, nil) {
			if strings.HasPrefix(d.Message.ID, "spec-hole") || strings.HasPrefix(d.Message.ID, "spec-overlap") {
				got = append(got, fmt.Sprintf("%d %s", d.At.From().Line, message.Sentence(message.Chinese, d.Message)))
				if (d.Message.ID == "spec-overlap") != (len(d.Related) == 1) {
					t.Errorf("%s: %d related places", text, len(d.Related))
				}
			}
		}
		if !slices.Equal(got, []string{want}) {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}

// freightBut is a complete table with one case replaced, or a row added.
func freightBut(id, row string) string {
	var b strings.Builder
	for _, e := range FieldAt("fees.freight.case").Enum {
		if e.ID != id {
			fmt.Fprintf(&b, "    - {case: %s, send: provider, back: provider}\n", e.ID)
		}
	}
	if row != "" {
		b.WriteString("    - " + row + "\n")
	}
	return b.String()
}
