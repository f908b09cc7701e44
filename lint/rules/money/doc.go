// Package money holds the rules on amounts, payment, deposits and penalties.
package money
