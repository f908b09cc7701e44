// Package parallel runs functions beside each other so that a panic in one is a
// panic of whoever waits for it: a fault of ours that a caller can recover from
// and name, where an unguarded goroutine would end the process. In go
// functions, nothing comes out. It imports nothing of the house.
package parallel
