// Command qiyue assembles Chinese after-sales agreements from a clause library
// and a filled-in spec, and checks specs and contracts. This package holds
// flags, streams and exit codes; what commands do stands elsewhere.
package main

import (
	"os"
	"runtime/debug"
)

func main() {
	debug.SetGCPercent(400) // documents are short-lived: fewer collections, see ARCHITECTURE.md
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
