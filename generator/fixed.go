package generator

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"sync"

	"qiyue/generator/pdf"
	"qiyue/internal/document"
	"qiyue/internal/font"
	"qiyue/internal/parallel"
)

// furniture are the characters of numbers, running titles and page numbers,
// which every document of a kind shares whatever it says.
const furniture = "0123456789.:-,%/@ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" +
	"一二三四五六七八九十百第章条页共附件目录，。、；：（）“”《》协议编号年月日元"

// fixedText collects the characters of a document's fixed text, face by face:
// what comes from clauses and template, not from the spec. Documents of a
// batch share it, so the fonts cut for it are made once; it depends on nothing
// but the document itself, and so do the document's bytes.
func fixedText(d *document.Document) pdf.Fixed {
	var serif, sans charset
	serif.add(furniture)
	serif.add(d.NumberLabel())
	sans.add(furniture)
	each := func(in *document.Inline, heading bool) {
		switch {
		case in.Kind == document.Value || in.Kind == document.Blank:
		case in.Strong || heading:
			sans.add(in.Text)
		default:
			serif.add(in.Text)
		}
	}
	document.Walk(d.Blocks, func(b document.Block) bool {
		heading := false
		switch b := b.(type) {
		case *document.Chapter, *document.Clause, *document.Attachment:
			heading = true
		case *document.PartyBlock:
			fields(&serif, &sans, b.Parties)
		case *document.Signature:
			for _, s := range b.Sides {
				serif.add(s.Label + s.Person)
				sans.add(s.Label)
				for _, f := range s.Fields {
					serif.add(f.Label)
				}
			}
		case *document.Table:
			for _, c := range b.Head {
				sans.add(document.PrintedText(c.Inlines))
			}
			sans.add(document.PrintedText(b.Caption))
		case *document.Flow:
			sans.add(document.PrintedText(b.Caption))
			for _, s := range b.Steps {
				sans.add(document.PrintedText(s.Name))
			}
		}
		document.Inlines(b, func(in *document.Inline) { each(in, heading) })
		if heading {
			serif.add(titleOf(b)) // contents
		}
		return true
	})
	for i := range d.Title {
		each(&d.Title[i], true)
	}
	if d.Draft {
		serif.add(document.DraftNotice)
	}
	return pdf.Fixed{Serif: serif.sorted(), Sans: sans.sorted()}
}

func fields(serif, sans *charset, parties []document.Party) {
	for _, p := range parties {
		sans.add(p.Label + p.Title)
		for _, f := range p.Fields {
			serif.add(f.Label)
			sans.add(f.Label)
		}
	}
}

func titleOf(b document.Block) string {
	switch b := b.(type) {
	case *document.Chapter:
		return document.PrintedText(b.Title)
	case *document.Clause:
		return document.PrintedText(b.Title)
	case *document.Attachment:
		return document.PrintedText(b.Title)
	}
	return ""
}

// charset is a set of characters of the basic plane and beyond.
type charset struct {
	bits [0x30000 / 64]uint64
}

func (c *charset) add(s string) {
	for _, r := range s {
		if int(r) < len(c.bits)*64 {
			c.bits[r/64] |= 1 << (r % 64)
		}
	}
}

func (c *charset) sorted() []rune {
	n := 0
	for _, w := range c.bits {
		n += bits.OnesCount64(w)
	}
	out := make([]rune, 0, n)
	for i, w := range c.bits {
		for ; w != 0; w &= w - 1 {
			out = append(out, rune(i*64+bits.TrailingZeros64(w)))
		}
	}
	return out
}

// writers keeps the writers prepared for the fixed texts seen lately.
type writers struct {
	mu   sync.Mutex
	made map[string]func() prepared
	keys []string // oldest first
}

// keptWriters bounds the memory: a prepared writer holds its cut fonts.
const keptWriters = 32

// prepared is a writer, or why there is none.
type prepared struct {
	writer *pdf.Writer
	err    error
}

// begin gives the writer for a fixed text when it is asked for; one that is not
// prepared yet is prepared meanwhile.
func (w *writers) begin(faces font.Set, fixed pdf.Fixed) func() prepared {
	key := string(fixed.Serif) + "\x00" + string(fixed.Sans)
	w.mu.Lock()
	defer w.mu.Unlock()
	if p, ok := w.made[key]; ok {
		return p
	}
	p := sync.OnceValue(func() prepared {
		w, err := pdf.New(faces, fixed)
		return prepared{w, err}
	})
	parallel.Ahead(p)
	if w.made == nil {
		w.made = map[string]func() prepared{}
	}
	if len(w.keys) >= keptWriters {
		delete(w.made, w.keys[0])
		w.keys = slices.Delete(w.keys, 0, 1)
	}
	w.made[key], w.keys = p, append(w.keys, key)
	return p
}

func codepoint(r rune) string {
	s := strings.ToUpper(strconv.FormatInt(int64(r), 16))
	return "U+" + strings.Repeat("0", max(0, 4-len(s))) + s
}
