package spec

import (
	"strings"

	"qiyue/internal/calendar"
	"qiyue/internal/yaml"
)

// Hours are service hours of a day.
type Hours = Value[Windows]

// Windows are calendar.Windows as a spec value: 0-24, or 08:30-12:00,13:30-17:30.
type Windows struct {
	Windows []calendar.Window
	allDay  bool
}

func (h *Windows) typeName() string { return "hours" }

// AllDay reports hours that cover the whole day.
func (h *Windows) AllDay() bool { return h.allDay }

// condition is "0-24" for the whole day, else the printed windows.
func (h *Windows) condition() any {
	if h.allDay {
		return "0-24"
	}
	return h.String()
}

func (h *Windows) String() string {
	if h.allDay {
		return "0时至24时"
	}
	parts := make([]string, len(h.Windows))
	for i, w := range h.Windows {
		parts[i] = clock(w.From) + "至" + clock(w.To)
	}
	return strings.Join(parts, "、")
}

// clock writes minutes after midnight as 08:30.
func clock(m int) string {
	two := func(n int) string { return string([]byte{byte('0' + n/10), byte('0' + n%10)}) }
	return two(m/60) + ":" + two(m%60)
}

func (h *Windows) parse(n *yaml.Node, _ *Field) problem {
	w, err := calendar.ParseHours(n.Value)
	if err != nil {
		return misread(n, err)
	}
	h.Windows = w
	h.allDay = len(w) == 1 && w[0] == calendar.Window{From: 0, To: 24 * 60}
	return problem{}
}
