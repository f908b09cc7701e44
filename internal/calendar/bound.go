package calendar

import "time"

// Bound is the word that ties an act to a limit. 民法典 1259: 以内 and 届满 include
// the limit itself, 不满 and 超过 do not.
type Bound uint8

// The bounds.
const (
	Within Bound = iota // 以内: at the due time is in time
	Expiry              // 届满: from the due time on
	Under               // 不满: before the due time
	Over                // 超过: after the due time
)

// Holds reports whether an act at the moment stands in this relation to a
// limit that is due.
func (b Bound) Holds(act, due time.Time) bool {
	switch b {
	case Within:
		return !act.After(due)
	case Expiry:
		return !act.Before(due)
	case Under:
		return act.Before(due)
	}
	return act.After(due)
}
