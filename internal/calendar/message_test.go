package calendar

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"qiyue/internal/diag"
	"qiyue/internal/message"
	"qiyue/internal/source"
)

// words words a text in both languages and fails on what is left unfilled.
func words(t *testing.T, x diag.Text) string {
	t.Helper()
	zh, en := message.Sentence(message.Chinese, x), message.Sentence(message.English, x)
	if zh == "" || strings.ContainsAny(zh+en, "{}") {
		t.Errorf("%s: %q / %q", x.ID, zh, en)
	}
	return zh
}

func TestEverySentenceIsWorded(t *testing.T) {
	for _, c := range deadlines {
		r := Deadline(limit(t, c.limit), services[c.service], moment(t, c.at), Builtin())
		words(t, r.Limit.Text())
		for _, s := range r.Steps {
			words(t, s)
		}
	}
	for _, s := range []Service{{}, {Days: Workdays}, {Days: EveryDay}} {
		for _, at := range []string{"2026-09-30 18:20", "2027-02-03 09:00", "2045-01-01 00:00", "2027-01-25 17:00:30"} {
			for u := Minute; u <= Year; u++ {
				r := Deadline(Limit{1, u}, s, moment(t, at), Builtin())
				words(t, r.Limit.Text())
				for _, x := range append(r.Readings, Reading{Answer: r.Answer}) {
					if !x.Reason.IsZero() {
						words(t, x.Reason)
					}
					if !x.Assumption.IsZero() {
						words(t, x.Assumption)
					}
					for _, step := range x.Steps {
						words(t, step)
					}
				}
			}
		}
	}
	for _, s := range []string{"", "x", "3", "3m", "24小时内", "P", "3日2小时", "2日3日", "半天", "101年", "3个工作曰", "3秒", "-1日", "十百日"} {
		if _, err := ParseLimit(s); err != nil {
			words(t, err.(*ParseError).Message)
		}
	}
}

// Every id this package says stands in the catalogue, and the catalogue's file
// of this package holds no id that nothing says.
func TestMessageIDs(t *testing.T) {
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	quoted := regexp.MustCompile(`"((?:calendar|limit|hours)-[a-z-]*)"`)
	said := map[string]bool{}
	for _, e := range entries {
		if !strings.HasSuffix(e.Name(), ".go") || strings.HasSuffix(e.Name(), "_test.go") {
			continue
		}
		raw, err := os.ReadFile(e.Name())
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range quoted.FindAllStringSubmatch(string(raw), -1) {
			said[m[1]] = true
		}
	}
	raw, err := os.ReadFile("../message/calendar.yaml")
	if err != nil {
		t.Fatal(err)
	}
	ids := message.IDs()
	for id := range said {
		if !strings.HasSuffix(id, "-") && !ids[id] {
			t.Errorf("%s is said and not worded", id)
		}
	}
	for _, m := range regexp.MustCompile(`(?m)^([a-z-]+):`).FindAllStringSubmatch(source.NewFile("", string(raw)).Text, -1) {
		prefixed := false
		for id := range said {
			prefixed = prefixed || strings.HasSuffix(id, "-") && strings.HasPrefix(m[1], id)
		}
		if !said[m[1]] && !prefixed {
			t.Errorf("%s is worded and never said", m[1])
		}
	}
}

func TestStepsTellTheWay(t *testing.T) {
	for _, c := range []struct {
		limit, service, at string
		want               []string
	}{
		{"24小时", "office", "2026-09-30 18:20", []string{
			"2026-09-30 18:20 不在服务时间内，自下一次开始服务的 2026-10-08 08:30 起计时",
			"2026-10-01 至 2026-10-03（3 天）不计：国庆节，法定节假日",
			"2026-10-04 至 2026-10-07（4 天）不计：国庆节，放假调休",
			"2026-10-08 至 2026-10-10（3 天）计入 22 小时 30 分钟",
			"2026-10-11 不计：周末",
			"2026-10-12 计入 1 小时 30 分钟",
			"24小时于 2026-10-12 10:00 用完，即为到期",
		}},
		{"3日", "always", "2026-03-04 10:00", []string{
			"开始的当日 2026-03-04 不计入，自次日 2026-03-05 起算（民法典第二百零一条第一款）",
			"3日的最后一日为 2026-03-07",
			"2026-03-07 至 2026-03-08（2 天）是休假日：周末",
			"最后一日 2026-03-07 是法定休假日，顺延至休假日结束的次日 2026-03-09（民法典第二百零三条第一款）",
			"注意：把周末作为法定休假日顺延是通行理解，民法典没有定义“法定休假日”；双方可以另行约定（第二百零四条）",
			"没有更早的停止营业时间，截止于 2026-03-09 24:00（民法典第二百零三条第二款）",
		}},
		{"0小时", "office", "2026-10-03 10:00", []string{"期限为零，报修的 2026-10-03 10:00 即到期"}},
		{"24小时", "always", "2026-09-30 00:00", []string{
			"自 2026-09-30 00:00 起连续计时，昼夜、周末和节假日都不中断（民法典第二百零一条第二款），满 24小时 为 2026-09-30 24:00"}},
	} {
		r := Deadline(limit(t, c.limit), services[c.service], moment(t, c.at), Builtin())
		if len(r.Steps) != len(c.want) {
			t.Errorf("%s: %d steps, want %d", c.limit, len(r.Steps), len(c.want))
		}
		for i, s := range r.Steps {
			if got := words(t, s); i < len(c.want) && got != c.want[i] {
				t.Errorf("%s step %d:\n got %s\nwant %s", c.limit, i+1, got, c.want[i])
			}
		}
	}
	// A long way is summed up in the middle.
	r := Deadline(limit(t, "100个工作日"), services["office"], moment(t, "2026-01-05 10:00"), Builtin())
	if len(r.Steps) != maxRuns+2 {
		t.Errorf("%d steps", len(r.Steps))
	}
}
