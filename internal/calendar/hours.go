package calendar

import (
	"slices"
	"strings"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
)

// ParseHours reads the service hours of a day: 0-24, or windows such as
// 08:30-12:00,13:30-17:30. A window ends the same day, at 24:00 at the latest;
// windows stand in order and do not overlap. Errors are *ParseError.
func ParseHours(s string) ([]Window, error) {
	f := chinese.HalfWidth(s)
	var out []Window
	for at := 0; at <= len(f.Text); {
		end := at + strings.IndexAny(f.Text[at:]+",", ",;、")
		w, err := parseWindow(f.Text, at, end)
		if err == nil && len(out) > 0 && w.From < out[len(out)-1].To {
			err = hoursFault(f.Text, at, end, "hours-order")
		}
		if err != nil {
			err.Start, err.End = f.Offset(err.Start), f.Offset(err.End)
			return nil, err
		}
		out = append(out, w)
		at = end + 1
		if strings.HasPrefix(f.Text[min(end, len(f.Text)):], "、") {
			at = end + len("、")
		}
	}
	return out, nil
}

func hoursFault(text string, start, end int, id string) *ParseError {
	return &ParseError{start, end, diag.Say(id, "found", text[start:end])}
}

func parseWindow(text string, start, end int) (Window, *ParseError) {
	from, to, found := "", "", false
	for _, dash := range []string{"-", "–", "—", "~", "至", "到"} {
		if from, to, found = strings.Cut(text[start:end], dash); found {
			break
		}
	}
	a, okA := parseTimeOfDay(from)
	b, okB := parseTimeOfDay(to)
	switch {
	case !found || !okA || !okB:
		return Window{}, hoursFault(text, start, end, "hours-window")
	case a > b:
		return Window{}, hoursFault(text, start, end, "hours-midnight")
	case a == b:
		return Window{}, hoursFault(text, start, end, "hours-none")
	case b == 24*60-1: // meant as midnight, it would stop every clock for a minute
		return Window{}, hoursFault(text, start, end, "hours-last-minute")
	}
	return Window{a, b}, nil
}

// parseTimeOfDay reads 8, 08:30, 24:00 as minutes after midnight.
func parseTimeOfDay(s string) (int, bool) {
	hour, minute, colon := strings.Cut(strings.TrimSpace(s), ":")
	h, okH := twoDigits(hour)
	m, okM := twoDigits(minute)
	if !colon {
		m, okM = 0, true
	}
	if !okH || !okM || colon && len(minute) != 2 || h > 24 || m > 59 || h == 24 && m > 0 {
		return 0, false
	}
	return h*60 + m, true
}

func twoDigits(s string) (int, bool) {
	n := 0
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = n*10 + int(c-'0')
	}
	return n, len(s) == 1 || len(s) == 2
}

// opening is the service time of a day, in microseconds: windows in order,
// those that touch made one.
type opening struct {
	windows []struct{ from, to micro }
	length  micro // of all windows together
}

func newOpening(hours []Window) opening {
	if len(hours) == 0 {
		hours = []Window{{0, 1440}}
	}
	hours = slices.Clone(hours)
	slices.SortFunc(hours, func(a, b Window) int { return a.From - b.From })
	var o opening
	for _, w := range hours {
		from, to := micro(w.From)*minuteMicros, micro(w.To)*minuteMicros
		if n := len(o.windows); n > 0 && from <= o.windows[n-1].to {
			o.windows[n-1].to = max(to, o.windows[n-1].to)
			continue
		}
		o.windows = append(o.windows, struct{ from, to micro }{from, to})
	}
	for _, w := range o.windows {
		o.length += w.to - w.from
	}
	return o
}

// elapsed is the service time from the day's opening to a time of day.
func (o *opening) elapsed(time micro) micro {
	var sum micro
	for _, w := range o.windows {
		if time <= w.from {
			break
		}
		sum += min(time, w.to) - w.from
	}
	return sum
}

// at is the earliest time of day at which need (0 < need ≤ length) has elapsed.
func (o *opening) at(need micro) micro {
	for _, w := range o.windows {
		if need <= w.to-w.from {
			return w.from + need
		}
		need -= w.to - w.from
	}
	return o.windows[len(o.windows)-1].to
}

// allDay reports hours that cover the whole day.
func (o *opening) allDay() bool { return o.length == dayMicros }
