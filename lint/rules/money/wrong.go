package money

import (
	"math"
	"strconv"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// wrongAmount reports the amount at bytes i to j, which ought to be sum: yuan, or what the table counts in.
func wrongAmount(p *lint.Pass, i, j int, sum float64, unit string) {
	p.Flag(i, j, "sum", strconv.FormatFloat(math.Round(sum*100)/100, 'f', -1, 64)+unit)
}

// wrongShares reports the shares of a whole at bytes i to j, which make sum instead of one.
func wrongShares(p *lint.Pass, i, j int, sum float64) {
	whole := strconv.FormatFloat(math.Round(sum*1e4)/100, 'f', -1, 64) + "%"
	p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-arithmetic-shares", "text", p.Text.Quote(i, j), "sum", whole)})
}
