package calendar

import (
	"testing"
	"time"
)

// BenchmarkDeadline computes deadlines for reports spread over a year, three
// quarters of them in hours of an office with lunch break.
func BenchmarkDeadline(b *testing.B) {
	k := newClock(services["office"], Builtin())
	limits := []Limit{{24, Hour}, {30, Minute}, {4, Hour}, {3, Workday}}
	at := NewDate(2026, 1, 1).Time()
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		due, ok := k.Due(limits[i%4], at.Add(time.Duration(i%500_000)*time.Minute))
		if !ok {
			b.Fatal(due)
		}
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "deadlines/s")
}

func BenchmarkClock(b *testing.B) {
	for b.Loop() {
		newClock(services["office"], Builtin())
	}
}

func BenchmarkDeadlineWithSteps(b *testing.B) {
	at := moment(b, "2026-09-30 18:20")
	for b.Loop() {
		Deadline(Limit{24, Hour}, services["office"], at, Builtin())
	}
}

func BenchmarkProvisional(b *testing.B) {
	k := newClock(services["office"], Builtin())
	at := moment(b, "2027-01-30 14:10")
	for b.Loop() {
		k.Range(Limit{9, Hour}, at)
	}
}

func BenchmarkWidestOfThreeYears(b *testing.B) {
	clocks := []*Clock{newClock(services["always"], Builtin()), newClock(services["office"], Builtin())}
	from, to := moment(b, "2026-12-01 00:00"), moment(b, "2029-12-01 00:00")
	for b.Loop() {
		Widest(Limit{24, Hour}, clocks, from, to)
	}
}
