package calendar

import (
	"embed"
	"fmt"
	"sync"

	"qiyue/internal/source"
)

//go:embed *.yaml
var files embed.FS

// Builtin is the calendar of the yearly files of this folder. It is read once,
// on first use, and never changes.
var Builtin = sync.OnceValue(func() *Calendar {
	entries, err := files.ReadDir(".")
	if err != nil {
		panic(err)
	}
	var extras []*Extra
	for _, e := range entries {
		raw, err := files.ReadFile(e.Name())
		if err != nil {
			panic(err)
		}
		x, errs := Parse(source.NewFile(e.Name(), string(raw)))
		if len(errs) > 0 {
			at := errs[0].At.From()
			panic(fmt.Sprintf("calendar/%s:%d:%d: %s", e.Name(), at.Line, at.Column, errs[0].Message.ID))
		}
		extras = append(extras, x)
	}
	return New(extras...)
})
