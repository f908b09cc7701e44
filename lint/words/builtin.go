package words

import (
	_ "embed"
	"sync"
)

// The YAML files of this folder, compiled.
//
//go:embed builtin.bin
var shipped string

// Builtin is the lexicon we ship. It is read on first use.
var Builtin = sync.OnceValue(func() *Lexicon { return compiled(shipped) })
