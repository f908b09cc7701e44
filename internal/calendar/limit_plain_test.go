package calendar

import (
	"strconv"
	"testing"
)

// What plainLimit reads, the reader of all forms reads the same.
func TestPlainLimit(t *testing.T) {
	read, left := 0, 0
	numbers := []string{"", "00", "07", "1.5", "1,000", "半", "十", "36600", "36601", "1200", "1201", "5300", "5301", "878400", "878401", "52704000", "999999", "1000000", "-1", "+1", " 1", "1 ", "１"}
	for n := range 130 {
		numbers = append(numbers, strconv.Itoa(n))
	}
	units := []string{"", "个", "月", "m", "H", "日内", " 日", "日 ", "小时30分钟", "个半小时", "半", "万日", "工作", "个工作", "点", "百年"}
	for u := range unitWords {
		units = append(units, u)
	}
	for _, n := range numbers {
		for _, u := range units {
			s := n + u
			got, ok := plainLimit(s)
			if !ok {
				left++
				continue
			}
			read++
			if want, err := parseLimit(s); err != nil || got != want {
				t.Errorf("%q: %v, not %v (%v)", s, got, want, err)
			}
		}
	}
	if read < 130*len(unitWords) || left == 0 {
		t.Errorf("%d read, %d left", read, left)
	}
}

func FuzzPlainLimit(f *testing.F) {
	for _, s := range []string{"24小时", "3个工作日", "07日", "1年6个月", "100年", "101年", "5m"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if got, ok := plainLimit(s); ok {
			if want, err := parseLimit(s); err != nil || got != want {
				t.Errorf("%q: %v, not %v (%v)", s, got, want, err)
			}
		}
	})
}
