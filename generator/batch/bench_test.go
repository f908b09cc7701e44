package batch

import (
	"fmt"
	"runtime/debug"
	"testing"
	"time"
)

// BenchmarkBatch makes PDF and Markdown of an agreement of nine pages for
// every row, checking included, and reports agreements a second, processor time
// an agreement and the memory held at the end. Run it with
//
//	go test -run - -bench Batch -benchtime 1x ./generator/batch
//
// on otherwise idle cores. The cost of a row must not depend on their number.
func BenchmarkBatch(b *testing.B) {
	defer debug.SetGCPercent(debug.SetGCPercent(400)) // as the command does
	for _, rows := range []int{100, 1000, 20000} {
		b.Run(fmt.Sprintf("rows=%d", rows), func(b *testing.B) {
			if rows > 1000 && testing.Short() {
				b.Skip("long")
			}
			e := engine(b, nine...)
			data := dealers(rows)
			run(b, Input{Engine: e, Data: book(b, "warm.csv", dealers(8)), Workers: 2}, Output{Folder: b.TempDir(), Formats: formats(b, "pdf", "md")})
			for b.Loop() {
				before, begun := processor(), time.Now()
				w := run(b, Input{Engine: e, Data: book(b, "dealers.csv", data), Workers: 2}, Output{Folder: b.TempDir(), Formats: formats(b, "pdf", "md")})
				wall, cpu := time.Since(begun), processor()-before
				b.ReportMetric(float64(rows)/wall.Seconds(), "docs/s")
				b.ReportMetric(cpu.Seconds()*1000/float64(rows), "cpu-ms/doc")
				b.ReportMetric(float64(w.Pages)/float64(rows), "pages/doc")
				b.ReportMetric(float64(w.Bytes)/float64(rows)/1000, "kB/doc")
				b.ReportMetric(float64(peak())/1e6, "peak-MB")
			}
		})
	}
}
