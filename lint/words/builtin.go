package words

import (
	"embed"
	"fmt"
	"sync"

	"qiyue/internal/source"
)

//go:embed *.yaml
var files embed.FS

// Builtin is the lexicon we ship. It is read on first use.
var Builtin = sync.OnceValue(func() *Lexicon {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	var in []*source.File
	for _, e := range entries {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		in = append(in, source.NewFile(e.Name(), string(raw)))
	}
	l, errs := Load(in...)
	if len(errs) > 0 {
		at := errs[0].At.From()
		panic(fmt.Sprintf("lint/words/%s:%d:%d: %s %v", errs[0].At.File.Name, at.Line, at.Column, errs[0].Message.ID, errs[0].Message.Args))
	}
	return l
})
