//go:build unix

package rules

import (
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"qiyue/internal/chinese"
	"qiyue/lint"
	"qiyue/lint/reader"
)

func cpu() time.Duration {
	var u syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &u)
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func TestZZCPU(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	linter := lint.New(All())
	o := lint.Options{Today: chinese.Date{Year: 2026, Month: 11, Day: 21}}
	for _, c := range []struct{ name, file, text string }{
		{"own", "a.md", ownAgreement(t)},
		{"own-txt", "a.txt", ownAgreement(t)},
		{"plain", "a.txt", plainAgreement()},
		{"vague", "a.txt", vagueAgreement()},
	} {
		raw := []byte(c.text)
		runtime.GC()
		var m, m2 runtime.MemStats
		runtime.ReadMemStats(&m)
		start := cpu()
		const n = 1000
		var read time.Duration
		for range n {
			d, err := reader.Read(c.file, raw)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := linter.Run(lint.Subject{Document: d}, o); err != nil {
				t.Fatal(err)
			}
		}
		all := cpu() - start
		runtime.ReadMemStats(&m2)
		start = cpu()
		for range n {
			reader.Read(c.file, raw)
		}
		read = cpu() - start
		start = cpu()
		for range n {
			d, _ := reader.Read(c.file, raw)
			lint.NewText(d)
		}
		text := cpu() - start - read
		t.Logf("%-8s %7.3f ms CPU (read %.3f, text %.3f) %d KB %d allocs", c.name, float64(all.Microseconds())/n/1000, float64(read.Microseconds())/n/1000, float64(text.Microseconds())/n/1000, (m2.TotalAlloc-m.TotalAlloc)/n/1024, (m2.Mallocs-m.Mallocs)/n)
	}
}
