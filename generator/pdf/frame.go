package pdf

import (
	"encoding/binary"
	"math"

	"qiyue/generator/typeset"
)

// The frame of a file is its finished skeleton: everything but fonts, page
// content and what the document says about itself. Many documents of a template
// have the same, so it is kept by all that gofpdf is told of the layout.

// keptFrames bounds a writer's memory: a frame takes some 20 KB.
const keptFrames = 64

// frame is a file with the frame of a layout in it, whose objects are shared.
func (w *Writer) frame(l *typeset.Layout) (*file, error) {
	kept, err := w.frames.get(frameKey(l), func() (*file, error) { return newFrame(l) })
	if err != nil {
		return nil, err
	}
	own := *kept
	own.objects = append(make([][]byte, 0, len(kept.objects)+24), kept.objects...)
	return &own, nil
}

func newFrame(l *typeset.Layout) (*file, error) {
	src, err := skeleton(l)
	if err != nil {
		return nil, err
	}
	f, err := newFile(src, len(l.Pages), len(l.Outline))
	if err != nil {
		return nil, err
	}
	if err := finishOutline(f, l.Outline); err != nil {
		return nil, err
	}
	return f, finishLinks(f, l.Pages)
}

// frameKey is all of a layout that its frame depends on.
func frameKey(l *typeset.Layout) []byte {
	b := make([]byte, 0, 4096)
	number := func(n int) { b = binary.AppendVarint(b, int64(n)) }
	length := func(v float64) { b = binary.LittleEndian.AppendUint64(b, math.Float64bits(v)) }
	length(l.Width)
	length(l.Height)
	number(len(l.Pages))
	for i := range l.Pages {
		p := &l.Pages[i]
		number(len(p.Links))
		for _, k := range p.Links {
			for _, v := range [...]float64{k.X, k.Y, k.W, k.H, k.Top} {
				length(v)
			}
			number(k.Page)
		}
	}
	for i := range l.Outline {
		o := &l.Outline[i]
		number(len(o.Title))
		b = append(b, o.Title...)
		number(o.Level)
		number(o.Page)
		length(o.Top)
	}
	return b
}
