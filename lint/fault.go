package lint

import (
	"fmt"
	"runtime"
	"slices"
	"strings"
)

// Fault is something that went wrong in rules: a fault of ours, never of the
// text. Those rules report nothing on what they failed on; all others report
// as if nothing had happened.
type Fault struct {
	Rules  []string // ids, in the order the rules ran
	Reason string   // what the panic said
	Where  string   // function and line of the program
}

// String is the fault on one line.
func (f Fault) String() string {
	s := strings.Join(f.Rules, ", ") + ": " + f.Reason
	if f.Where != "" {
		s += " (" + f.Where + ")"
	}
	return s
}

// Faults are the faults of a run; those of one cause are one.
type Faults []Fault

// add takes a fault, beside what is known of its cause.
func (f *Faults) add(g Fault) {
	for i := range *f {
		if have := &(*f)[i]; have.Reason == g.Reason && have.Where == g.Where {
			for _, r := range g.Rules {
				if !slices.Contains(have.Rules, r) {
					have.Rules = append(have.Rules, r)
				}
			}
			return
		}
	}
	*f = append(*f, g)
}

// panicked is the fault of a rule that panicked with v. It is asked for in the
// deferred function that recovered.
func panicked(r *Rule, v any) Fault {
	f := Fault{Rules: []string{r.ID}, Reason: fmt.Sprint(v)}
	var pcs [64]uintptr
	frames := runtime.CallersFrames(pcs[:runtime.Callers(2, pcs[:])])
	thrown := false
	for {
		frame, more := frames.Next()
		switch name, ours := strings.CutPrefix(frame.Function, "qiyue/"); {
		case frame.Function == "runtime.gopanic":
			thrown = true
		case thrown && ours:
			f.Where = fmt.Sprintf("%s:%d", name, frame.Line)
			return f
		}
		if !more {
			return f
		}
	}
}
