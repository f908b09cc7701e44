package spec

import (
	"fmt"
	"reflect"
	"strings"
	"time"

	"qiyue/internal/calendar"
)

// derivedLists are list paths whose entries are computed from the spec; what
// an entry holds stands in derivedRows under the last key of the path.
var derivedLists = map[string]struct {
	field *Field
	rows  func(*Spec) []Row
}{
	"examples.moments": {
		derivedField("moments", "示例起算时点", "number", "at", "what"),
		func(s *Spec) []Row { return rowsOf(s, s.examples(s.reckoning()).moments) },
	},
	"dealership.targets.schedule": {
		derivedField("schedule", "各季度指标", "quarter", "amount"),
		func(s *Spec) []Row { return rowsOf(s, s.QuarterTargets()) },
	},
	"examples.deadlines": {
		derivedField("deadlines", "示例届满时间", "number", "level", "respond", "onsite", "restore"),
		func(s *Spec) []Row { return rowsOf(s, s.examples(s.reckoning()).deadlines) },
	},
}

func derivedField(key, label string, keys ...string) *Field {
	f := &Field{Key: key, Label: label, Type: section, List: true}
	for _, k := range keys {
		f.Fields = append(f.Fields, &Field{Key: k, Label: label, Type: "text"})
	}
	return f
}

func rowsOf[T any](s *Spec, entries []T) []Row {
	v := reflect.ValueOf(entries)
	out := make([]Row, len(entries))
	for i := range out {
		out[i] = Row{spec: s, v: v.Index(i)}
	}
	return out
}

// exampleText is a text of the examples; it comes of the switch that turns
// them on.
func exampleText(r Row, text string) Printed {
	p := Printed{Text: text, Path: "attachments.examples", Set: true}
	if a := r.spec.Attachments; a != nil {
		p.At = a.Examples.At
	}
	return p
}

func momentRow(text func(*workedMoment) string) func(Row) Printed {
	return func(r Row) Printed { return exampleText(r, text(r.v.Addr().Interface().(*workedMoment))) }
}

// dueRow is when a level's limit of a kind runs out; it comes of that limit.
func dueRow(kind string) func(Row) Printed {
	return func(r Row) Printed {
		d := r.v.Addr().Interface().(*workedDeadline)
		p := Printed{Path: levelPath(d.level) + "." + kind}
		if due, ok := d.due[kind]; ok {
			p.Text, p.Set = contractTime(due, true), true
			for _, l := range r.spec.Response.Levels[d.level].Limits() {
				if l.Kind == kind {
					p.At = l.Limit.At
				}
			}
		}
		return p
	}
}

var weekdayNames = [...]string{"星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"}

// contractTime writes a moment as agreements do: 2026年9月30日18:20; midnight
// that ends something is 24:00 of the day before.
func contractTime(t time.Time, ends bool) string {
	t = t.In(calendar.Shanghai)
	hour := t.Hour()
	if ends && hour == 0 && t.Minute() == 0 {
		t, hour = t.AddDate(0, 0, -1), 24
	}
	return fmt.Sprintf("%d年%d月%d日%02d:%02d", t.Year(), int(t.Month()), t.Day(), hour, t.Minute())
}

// examplesOpen names what the service calendar leaves open, so that no
// example can be worked.
func (s *Spec) examplesOpen() Printed {
	p := Printed{Path: "calendar"}
	_, open := s.levelClocks(s.reckoning())
	var names []string
	for _, m := range open {
		names = append(names, FieldAt("calendar."+m.String()).Label)
	}
	p.Text, p.Set, p.At = strings.Join(names, "、"), len(open) > 0, s.Locate("calendar")
	return p
}
