package main

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"

	"qiyue/generator/batch"
	"qiyue/internal/diag"
)

// progress shows how far a batch is: a bar on a terminal, a line now and then
// elsewhere, nothing when quiet. It shows numbers only, never what rows hold.
type progress struct {
	t     *terminal
	quiet bool
	bar   *progressbar.ProgressBar
	tty   bool
	stage batch.Stage
	begun time.Time // of the stage
	said  time.Time
	start time.Time // of the writing
}

// lineEvery is how often a log gets a line.
const lineEvery = 10 * time.Second

func (t *terminal) newProgress(quiet bool) *progress {
	now := time.Now()
	return &progress{t: t, quiet: quiet, tty: isTerminal(t.err), begun: now, said: now, stage: 255}
}

func (p *progress) show(x batch.Progress) {
	if p.quiet {
		return
	}
	now := time.Now()
	if x.Stage != p.stage {
		p.clear()
		p.stage, p.begun, p.said = x.Stage, now, now
		if x.Stage == batch.Writing {
			p.start = now
		}
	}
	if p.tty {
		p.draw(x)
		return
	}
	last := x.Done == x.Total
	if now.Sub(p.said) < lineEvery && !(last && p.said != p.begun) {
		return
	}
	p.said = now
	total := "?"
	if x.Total > 0 {
		total = strconv.Itoa(x.Total)
	}
	fmt.Fprintf(p.t.err, "%s\n", p.t.tell(diag.Say("batch-progress-line", "stage", p.name(), "done", x.Done, "total", total, "failed", x.Failed, "rate", rate(x.Done-x.Kept, now.Sub(p.begun)))))
}

func (p *progress) name() diag.Text {
	return diag.Say([]string{"batch-progress-check", "batch-progress-write", "batch-progress-pack"}[p.stage])
}

func (p *progress) draw(x batch.Progress) {
	if p.bar == nil {
		total := x.Total
		if total == 0 {
			total = -1
		}
		p.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(p.t.err), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish(),
			progressbar.OptionSetDescription(p.t.tell(p.name())), progressbar.OptionSetItsString("rows"))
	}
	if x.Failed > 0 {
		p.bar.Describe(p.t.tell(p.name()) + " ✗" + strconv.Itoa(x.Failed))
	}
	_ = p.bar.Set(x.Done) // a bar that cannot be drawn is no reason to stop
}

func (p *progress) clear() {
	if p.bar != nil {
		_ = p.bar.Clear()
		p.bar = nil
	}
}

// summary prints a sentence a manager can read.
func (p *progress) summary(t *terminal, text diag.Text) {
	if !p.quiet {
		fmt.Fprintf(t.err, "%s\n", t.tell(text))
	}
}

func (p *progress) time(t *terminal, made int) {
	if p.start.IsZero() || made == 0 {
		return
	}
	d := time.Since(p.start)
	p.summary(t, diag.Say("batch-summary-time", "time", d.Round(10*time.Millisecond).String(), "rate", rate(made, d)))
}

func rate(n int, d time.Duration) string {
	if d <= 0 {
		return "–"
	}
	return strconv.FormatFloat(float64(n)/d.Seconds(), 'f', 0, 64)
}

// size is a number of bytes for people.
func size(n int64) string {
	f, unit := float64(n), "B"
	for _, u := range []string{"KB", "MB", "GB", "TB"} {
		if f < 1000 {
			break
		}
		f, unit = f/1000, u
	}
	return strings.TrimSuffix(strconv.FormatFloat(f, 'f', 1, 64), ".0") + " " + unit
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("TERM") == "dumb" || os.Getenv("CI") != "" {
		return false
	}
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}
