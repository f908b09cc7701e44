package typeset

import (
	"slices"

	"qiyue/internal/document"
	"qiyue/internal/font"
)

// setting is blocks as they were set once, to be put into other documents that
// have the same blocks. Its places in lists count from its own first, its units
// from 0, and nothing it holds is changed again.
type setting struct {
	boxes   []box
	runs    []Run
	rules   []Rule
	strokes []Line
	refs    []ref
	tables  []grid
	units   int32
	glued   tie // how the next box holds to the last
}

// settingKey is all that a setting depends on besides the blocks. What stands
// before and after them does not matter: a paragraph's lines are its own, and
// pages are made later.
type settingKey struct {
	level   level
	skipped int // blocks before the first that is set
	glued   tie
	draft   bool
	faces   font.Set
}

// common sets blocks from the first on, and keeps the setting of those that
// other documents have too.
func (c *composer) common(blocks []document.Block, shared []document.Stretch, first int) {
	document.Stretches(blocks, shared, first, func(s *document.Shared, skipped int, blocks []document.Block) {
		if s == nil {
			c.blocks(blocks)
			return
		}
		set := false
		kept := document.Made(s, settingKey{c.outer, skipped, c.glued, c.doc.Draft, c.faces}, func() *setting {
			set = true
			return c.record(blocks)
		})
		switch {
		case set:
		case kept == nil:
			c.blocks(blocks)
		default:
			c.replay(kept)
		}
	})
}

// record sets blocks and gives their setting; nil when it says more than a
// setting holds.
func (c *composer) record(blocks []document.Block) *setting {
	from, box, table, unit := c.mark(), len(c.boxes), len(c.tables), c.units
	missing, entries := len(c.missing), len(c.entries)
	c.blocks(blocks)
	if len(c.missing) != missing || len(c.entries) != entries {
		return nil
	}
	s := &setting{
		boxes: slices.Clone(c.boxes[box:]), runs: slices.Clone(c.runs[from.runs:]), rules: slices.Clone(c.rules[from.rules:]),
		strokes: slices.Clone(c.strokes[from.strokes:]), refs: slices.Clone(c.refs[from.refs:]), tables: slices.Clone(c.tables[table:]),
		units: c.units - unit, glued: c.glued,
	}
	move(s, mark{}.less(from), -int32(box), -int32(table), -unit)
	for i := range s.runs { // the arena's pages hold text of this document too
		r := &s.runs[i]
		r.Text, r.Adjust = slices.Clone(r.Text), slices.Clone(r.Adjust)
	}
	return s
}

// replay puts a setting at the end of the document.
func (c *composer) replay(s *setting) {
	at := *s
	from, box, table, unit := c.mark(), len(c.boxes), len(c.tables), c.units
	c.boxes = append(c.boxes, s.boxes...)
	c.runs = append(c.runs, s.runs...)
	c.rules = append(c.rules, s.rules...)
	c.strokes = append(c.strokes, s.strokes...)
	c.refs = append(c.refs, s.refs...)
	c.tables = append(c.tables, s.tables...)
	at.boxes, at.runs, at.tables = c.boxes[box:], c.runs[from.runs:], c.tables[table:]
	move(&at, from, int32(box), int32(table), unit)
	c.units += s.units
	c.glued = s.glued
}

// move adds to all places, tables and units that a setting names.
func move(s *setting, by mark, box, table, unit int32) {
	for i := range s.boxes {
		b := &s.boxes[i]
		b.from = mark{b.from.runs + by.runs, b.from.rules + by.rules, b.from.strokes + by.strokes, b.from.refs + by.refs}
		if b.table > 0 {
			b.table += table
		}
	}
	for i := range s.runs {
		if s.runs[i].Unit >= 0 {
			s.runs[i].Unit += unit
		}
	}
	for i := range s.tables {
		if s.tables[i].head >= 0 {
			s.tables[i].head += box
		}
	}
}

func (m mark) less(by mark) mark {
	return mark{m.runs - by.runs, m.rules - by.rules, m.strokes - by.strokes, m.refs - by.refs}
}
