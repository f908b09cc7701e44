package chinese

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestParseDate(t *testing.T) {
	want := Date{2026, 12, 1}
	for _, s := range []string{"2026-12-01", "2026年12月1日", "2026年12月01日", "2026 年 12 月 1 日", "２０２６年１２月１日", "二〇二六年十二月一日", "二零二六年十二月一日",
		"2026-12-1", "2026/12/01", "2026/12/1", "2026.12.1", "２０２６／１２／１", "2026年12月1号", "2026年12月 1 号 "} {
		if got, err := ParseDate(s); err != nil || got != want {
			t.Errorf("ParseDate(%q) = %v, %v", s, got, err)
		}
	}
	if got := want.Time().Format("2006-01-02T15:04Z07:00"); got != "2026-12-01T00:00Z" {
		t.Error(got)
	}
	if want.String() != "2026-12-01" || want.Text() != "2026年12月1日" || want.Words() != "二〇二六年十二月一日" {
		t.Error(want.String(), want.Text(), want.Words())
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
	}{
		{"2026-02-30", DateDay, "2026-02-", "30"},
		{"2026年2月30日", DateDay, "2026年2月", "30"},
		{"２０２６年２月３０日", DateDay, "２０２６年２月", "３０"},
		{"二〇二六年二月三十日", DateDay, "二〇二六年二月", "三十"},
		{"2025-02-29", DateDay, "2025-02-", "29"},
		{"2100-02-29", DateDay, "2100-02-", "29"},
		{"2026-13-01", DateMonth, "2026-", "13"},
		{"2026-00-01", DateMonth, "2026-", "00"},
		{"2026-01-00", DateDay, "2026-01-", "00"},
		{"0000-01-01", DateYear, "", "0000"},
		{"26年12月1日", DateYear, "", "26"},
		{"12月1号", DateYearMissing, "", "12月1号"},
		{"12月1日", DateYearMissing, "", "12月1日"},
		{"12-01", DateYearMissing, "", "12-01"},
		{"12/1/2026", DateOrder, "", "12/1/2026"},
		{"01-12-2026", DateOrder, "", "01-12-2026"},
		{"2026/2/30", DateDay, "2026/2/", "30"},
		{"2026.13.1", DateMonth, "2026.", "13"},
		{"26/12/1", DateShape, "", "26"},
		{"2026/12-1", DateShape, "", "2026/12-1"},
		{"2026-12-001", DateShape, "2026-12-", "001"},
		{"20261201", DateShape, "", "20261201"},
		{"2026年12月1号日", DateShape, "2026年12月", "1号"},
		{"2026年12月", DateShape, "", "2026年12月"},
		{"2026年12月1日起", DateShape, "2026年12月1日", "起"},
		{"2026-12-01x", DateShape, "2026-12-", "01x"},
		{"二〇二六年一二月一日", DateShape, "二〇二六年", "一二"},
		{"", DateShape, "", ""},
		{"年月日", DateShape, "", ""},
	} {
		_, err := ParseDate(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
	if _, err := ParseDate("2024-02-29"); err != nil {
		t.Error("leap day:", err)
	}
	rapid.Check(t, func(t *rapid.T) {
		d := Date{rapid.IntRange(1000, 9999).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), 0}
		d.Day = rapid.IntRange(1, DaysIn(d.Year, d.Month)).Draw(t, "d")
		for _, s := range []string{d.String(), d.Text(), d.Words()} {
			if got, err := ParseDate(s); err != nil || got != d {
				t.Fatalf("%s: %v, %v", s, got, err)
			}
		}
	})
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"2026-12-01", "２０２６年２月３０日", "二〇二六年十二月一日", "2026/12/1", "12月1号", "2026.1.1", "年 月 日", "\xff年"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		var e *Error
		if errors.As(err, &e) && e.Found != s[e.Start:e.End] {
			t.Fatalf("%q: %v", s, e)
		}
		if err == nil {
			if again, err := ParseDate(d.Text()); d.Year >= 1000 && (err != nil || again != d) {
				t.Fatalf("%q → %s", s, d.Text())
			}
		}
	})
}
