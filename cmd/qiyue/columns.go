package main

import (
	"strings"

	"qiyue/internal/source"
)

// cells is the number of terminal cells a text takes.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += source.Width(r)
	}
	return n
}

// pad fills a text up to a number of terminal cells.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-cells(s)))
}
