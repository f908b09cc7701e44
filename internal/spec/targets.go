package spec

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"qiyue/internal/calendar"
	"qiyue/internal/diag"
)

// Quarter counts the quarters of the calendar from the year 0.
type Quarter int

func quarterOf(d Day) Quarter { return Quarter(d.Year*4 + (d.Month-1)/3) }

// String is the quarter as agreements name it: 2027年第1季度.
func (q Quarter) String() string { return fmt.Sprintf("%d年第%d季度", int(q)/4, int(q)%4+1) }

// First is the quarter's first day.
func (q Quarter) First() calendar.Date {
	return calendar.NewDate(int(q)/4, time.Month(int(q)%4*3+1), 1)
}

// Last is the quarter's last day.
func (q Quarter) Last() calendar.Date { return (q + 1).First() - 1 }

// quarter is the one a target is for.
func (t Target) quarter() Quarter { return Quarter(int(t.Year.V)*4 + int(t.Quarter.V) - 1) }

// QuarterTarget is what a dealer is to sell in one quarter.
type QuarterTarget struct {
	Quarter Quarter
	Amount  decimal.Decimal // in yuan, to the fen
	Path    string          // of the amount it comes of
	value   Money
}

// QuarterTargets are the targets of all quarters of the calendar that the term
// touches, in order: those given singly, else the common one, by days where the
// term has only a part of the quarter. It is empty where the term has no
// definite last day.
func (s *Spec) QuarterTargets() []QuarterTarget {
	if s.Dealership == nil || s.Dealership.Targets == nil || !s.Dealership.Targets.Amount.IsSet() {
		return nil
	}
	start, end, ok := s.days()
	if !ok {
		return nil
	}
	single := map[Quarter]int{}
	for i, t := range s.Dealership.Targets.Quarters {
		single[t.quarter()] = i
	}
	var out []QuarterTarget
	for q := quarterOf(start); q <= quarterOf(end); q++ {
		if i, ok := single[q]; ok {
			t := s.Dealership.Targets.Quarters[i].Amount
			out = append(out, QuarterTarget{q, t.V.Amount, fmt.Sprintf("dealership.targets.quarters[%d].amount", i), t})
			continue
		}
		common := s.Dealership.Targets.Amount
		from, to := max(q.First(), calendar.On(start.Date)), min(q.Last(), calendar.On(end.Date))
		part := decimal.NewFromInt(int64(to-from+1)).Mul(common.V.Amount).DivRound(decimal.NewFromInt(int64(q.Last()-q.First()+1)), 2)
		out = append(out, QuarterTarget{q, part, "dealership.targets.amount", common})
	}
	return out
}

// days are the first and last day of the term.
func (s *Spec) days() (start, end Day, ok bool) {
	if s.Term == nil || !s.Term.Start.IsSet() || !s.Term.Length.IsSet() {
		return start, end, false
	}
	end, ok = s.Term.End()
	return s.Term.Start.V, end, ok
}

// checkTargets wants the quarters that have a target of their own to lie in the
// term, each once and in order.
func checkTargets(v *validation) {
	s := v.spec
	if s.Dealership == nil || s.Dealership.Targets == nil {
		return
	}
	start, end, ok := s.days()
	seen, before := map[Quarter]bool{}, Quarter(0)
	for i, t := range s.Dealership.Targets.Quarters {
		if !t.Year.IsSet() || !t.Quarter.IsSet() {
			continue
		}
		q, path := t.quarter(), fmt.Sprintf("dealership.targets.quarters[%d]", i)
		switch {
		case seen[q]:
			v.add(path, diag.Say("spec-target-twice", "quarter", q.String()))
		case ok && (q < quarterOf(start) || q > quarterOf(end)):
			v.add(path, diag.Say("spec-target-outside", "quarter", q.String(), "start", start.String(), "end", end.String()))
		case q < before:
			v.add(path, diag.Say("spec-target-order", "quarter", q.String(), "before", before.String()))
		}
		seen[q], before = true, max(q, before)
	}
}

// targetRow prints one of the quarters.
func targetRow(text func(*QuarterTarget) string) func(Row) Printed {
	return func(r Row) Printed {
		t := r.v.Addr().Interface().(*QuarterTarget)
		return Printed{Text: text(t), Path: t.Path, At: t.value.At, Set: true}
	}
}
