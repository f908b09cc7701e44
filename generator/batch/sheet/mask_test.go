package sheet

import (
	"reflect"
	"strings"
	"testing"
)

func TestMask(t *testing.T) {
	for code, want := range map[string]*Mask{
		"0": {}, "#,##0": {}, "0.0#": {Places: 2, Zeros: 1}, "0%": {}, "0.00_ ;[Red]-0.00 ": {Places: 2, Zeros: 2},
		`"SH-"0000`: {Before: "SH-"}, `0.0"万元"`: {Places: 1, Zeros: 1, After: "万元"}, `0"个月"`: {After: "个月"}, "0元": {After: "元"},
		`0!.0,"万"`: {Odd: true, After: "万"}, "#,##0,": {Odd: true}, `000-0000-0000`: {Odd: true}, "# ?/?": {Odd: true}, "0.00E+00": {Places: 2, Zeros: 2, Odd: true},
		"[$¥-804]#,##0.00": {Places: 2, Zeros: 2, Before: "¥"}, "[$¥-411]#,##0": {Before: "日元"}, "[$$-409]0": {Before: "$"}, "[>=10000]0;0.00": {Odd: true},
		"[DBNum2][$-804]0": {}, ".00": {Places: 2, Zeros: 2}, "General": nil, "@": nil, "": nil, `"x`: nil, `\`: nil,
	} {
		if got := maskOf(code); (got == nil) != (want == nil) || got != nil && clean(got) != clean(want) {
			t.Errorf("%s: %+v, want %+v", code, got, want)
		}
	}
}

// clean is a mask without what does not matter of an odd one.
func clean(m *Mask) Mask {
	if m.Odd {
		return Mask{Odd: true}
	}
	return *m
}

func TestMerged(t *testing.T) {
	tail := "<sheetProtection/><mergeCells><mergeCell ref=\"B2:B3\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"A1:A1\"/><mergeCell ref=\"x\"/></mergeCells>"
	want := []Merge{{1, 2, 1, 3}}
	for name, rows := range map[string]string{"few": "<row><c><v>1</v></c></row>", "many": strings.Repeat("<row/>", 40_000)} {
		for _, end := range []string{"</sheetData>", "</x:sheetData>", "</sheetData >"} {
			r := strings.NewReader("<worksheet><sheetData>" + rows + end + tail + "</worksheet>")
			rest, err := behind(r)
			if err != nil {
				t.Fatal(err)
			}
			if got := mergesIn(rest); !reflect.DeepEqual(got, want) {
				t.Errorf("%s %s: %v", name, end, got)
			}
		}
	}
}

// A date is whole where its format shows the day, the month and the year.
func TestPartOfDate(t *testing.T) {
	for code, part := range map[string]bool{
		"yyyy-mm-dd": false, "m/d/yy": false, `yyyy"年"m"月"d"日"`: false, `[$-804]yyyy"年"m"月"d"日" dddd`: false, "[$-F800]dddd, mmmm dd, yyyy": false, `[DBNum1][$-804]yyyy"年"m"月"d"日"`: false, `e"年"m"月"d"日"`: false,
		`m"月"d"日"`: true, "mmm-yy": true, `yyyy"年"m"月"`: true, "dddd": true, "d-mmm": true, "yyyy": true,
	} {
		if s := formatOf(code); s.format != Date || s.part != part {
			t.Errorf("%s: %+v, want part %v", code, s, part)
		}
	}
	for id, part := range map[int]bool{14: false, 15: false, 31: false, 16: true, 17: true, 28: true, 57: true} {
		if s := builtin(id); s.format != Date || s.part != part {
			t.Errorf("%d: %+v, want part %v", id, s, part)
		}
	}
}
