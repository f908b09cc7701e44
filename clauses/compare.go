package clauses

import (
	"fmt"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/conf"
	"github.com/shopspring/decimal"
)

// comparisons are the operators that conditions may use on sums of money,
// shares and quantities. They are exact: a number in a condition counts as the
// decimal that is written there. Other arithmetic on them is a type error.
var comparisons = []struct {
	operator, name string
	holds          func(order int) bool
}{
	{"==", "decimalEqual", func(o int) bool { return o == 0 }},
	{"!=", "decimalDiffers", func(o int) bool { return o != 0 }},
	{"<", "decimalBelow", func(o int) bool { return o < 0 }},
	{"<=", "decimalUpTo", func(o int) bool { return o <= 0 }},
	{">", "decimalAbove", func(o int) bool { return o > 0 }},
	{">=", "decimalFrom", func(o int) bool { return o >= 0 }},
}

// ordered reports an operator that compares by size.
func ordered(operator string) bool {
	for _, c := range comparisons[2:] {
		if c.operator == operator {
			return true
		}
	}
	return false
}

// exactly lets conditions compare with decimals.
func exactly(to *conf.Config) {
	for _, c := range comparisons {
		expr.Operator(c.operator, c.name)(to)
		expr.Function(c.name, func(sides ...any) (any, error) {
			left, err := exact(sides[0])
			if err != nil {
				return nil, err
			}
			right, err := exact(sides[1])
			return c.holds(left.Cmp(right)), err
		},
			new(func(decimal.Decimal, decimal.Decimal) bool),
			new(func(decimal.Decimal, int) bool), new(func(int, decimal.Decimal) bool),
			new(func(decimal.Decimal, float64) bool), new(func(float64, decimal.Decimal) bool),
		)(to)
	}
}

// exact is a side of a comparison as a decimal. A literal with a point comes
// as the float64 nearest to it, whose shortest form is what was written (up to
// 15 figures).
func exact(v any) (decimal.Decimal, error) {
	switch v := v.(type) {
	case decimal.Decimal:
		return v, nil
	case int:
		return decimal.NewFromInt(int64(v)), nil
	case float64:
		return decimal.NewFromFloat(v), nil
	}
	return decimal.Zero, fmt.Errorf("%T is not a number", v)
}
