// Package timing holds the rules on response, arrival and repair limits,
// fault levels, working days and tiers of time.
package timing
