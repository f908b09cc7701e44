package fix

import (
	"fmt"
	"strings"
)

// context is the number of unchanged lines shown around a change.
const context = 3

// Diff is the unified diff between two texts of one file, "" when they are
// equal. Lines are compared between the first and the last that differ in
// runs, so that its cost is linear for the few changes of a fix.
func Diff(name, before, after string) string {
	a, b := lines(before), lines(after)
	changes := compare(a, b)
	if len(changes) == 0 {
		return ""
	}
	var out strings.Builder
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", name, name)
	for i := 0; i < len(changes); {
		j := i
		for j+1 < len(changes) && changes[j+1].a-changes[j].aEnd <= 2*context {
			j++
		}
		hunk(&out, a, b, changes[i:j+1])
		i = j + 1
	}
	return out.String()
}

// change says that lines a to aEnd became lines b to bEnd.
type change struct{ a, aEnd, b, bEnd int }

// compare finds changed runs: after a difference the texts are taken to agree
// again at the nearest pair of equal lines.
func compare(a, b []string) []change {
	var out []change
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		if i < len(a) && j < len(b) && a[i] == b[j] {
			i, j = i+1, j+1
			continue
		}
		x, y := resync(a[i:], b[j:])
		out = append(out, change{i, i + x, j, j + y})
		i, j = i+x, j+y
	}
	return out
}

// resync is the smallest sum of lines to pass over until two are equal.
func resync(a, b []string) (x, y int) {
	const furthest = 400
	for sum := 1; sum <= min(len(a)+len(b), furthest); sum++ {
		for x := max(0, sum-len(b)); x <= min(sum, len(a)); x++ {
			if y := sum - x; x < len(a) && y < len(b) && a[x] == b[y] {
				return x, y
			}
		}
	}
	return len(a), len(b)
}

func hunk(out *strings.Builder, a, b []string, changes []change) {
	first, last := changes[0], changes[len(changes)-1]
	from := max(0, first.a-context)
	fromB := first.b - (first.a - from)
	to := min(len(a), last.aEnd+context)
	toB := last.bEnd + (to - last.aEnd)
	fmt.Fprintf(out, "@@ -%s +%s @@\n", span(from, to), span(fromB, toB))
	at := from
	for _, c := range changes {
		write(out, ' ', a[at:c.a])
		write(out, '-', a[c.a:c.aEnd])
		write(out, '+', b[c.b:c.bEnd])
		at = c.aEnd
	}
	write(out, ' ', a[at:to])
}

func span(from, to int) string {
	if to-from == 1 {
		return fmt.Sprint(from + 1)
	}
	if to == from {
		return fmt.Sprintf("%d,0", from)
	}
	return fmt.Sprintf("%d,%d", from+1, to-from)
}

func write(out *strings.Builder, sign byte, lines []string) {
	for _, l := range lines {
		out.WriteByte(sign)
		out.WriteString(l)
		if !strings.HasSuffix(l, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

// lines keep their ends.
func lines(s string) []string {
	if s == "" {
		return nil
	}
	out := strings.SplitAfter(s, "\n")
	if out[len(out)-1] == "" {
		out = out[:len(out)-1]
	}
	return out
}
