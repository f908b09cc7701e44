package font

import (
	_ "embed"
	"sync"
)

//go:embed noto-serif-sc-regular.ttf
var serifData []byte

//go:embed noto-sans-sc-bold.ttf
var sansData []byte

var (
	serif = sync.OnceValue(func() *Face { return mustOpen("NotoSerifSC-Regular", serifData) })
	sans  = sync.OnceValue(func() *Face { return mustOpen("NotoSansSC-Bold", sansData) })
)

// Serif is the face of body text: Noto Serif SC Regular, reduced.
func Serif() *Face { return serif() }

// Sans is the face of headings and emphasis: Noto Sans SC Bold, reduced.
func Sans() *Face { return sans() }

// Set is the faces one document is set in. Fallback, which --font adds, may be nil.
type Set struct{ Serif, Sans, Fallback *Face }

func mustOpen(name string, data []byte) *Face {
	f, err := Open(name, data)
	if err != nil {
		panic("font: the embedded " + name + ": " + err.Error())
	}
	return f
}
