// Package warranty holds the rules on warranty periods, their start and scope,
// and on how liability is split.
package warranty
