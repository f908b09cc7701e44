package typeset

import "qiyue/internal/document"

// Measures of a process drawn as boxes, in points.
const (
	boxGap     = 22.0 // between boxes of a row: the arrow
	boxDrop    = 22.0 // between rows
	boxPad     = 6.0
	boxRound   = 4.0
	boxLine    = 0.75
	arrowHead  = 5.0
	stepLead   = 13.0
	stepSize   = 9.0
	nameSize   = 9.5
	tallest    = 5 // lines of text in a box before fewer go in a row
	upright    = 300.0
	mostBeside = 4
)

// process draws the steps in rows that run to and fro, so that every arrow
// is short; steps with long texts stand one below the other.
func (c *composer) process(b *document.Flow) {
	c.caption(b.Caption)
	beside := c.beside(b.Steps)
	wide := upright
	if beside > 1 {
		wide = (c.outer.width - boxGap*float64(beside-1)) / float64(beside)
	}
	wide = min(wide, c.outer.width)
	for i := 0; i < len(b.Steps); i += beside {
		row := b.Steps[i:min(i+beside, len(b.Steps))]
		c.stepRow(row, i, beside, wide)
	}
	c.skip(8)
}

// stepRow adds one row of boxes; odd rows run from right to left.
func (c *composer) stepRow(row []document.Step, at, beside int, wide float64) {
	from := c.mark()
	back := at/beside%2 == 1
	column := func(k int) float64 {
		if beside == 1 {
			return c.outer.x + (c.outer.width-wide)/2
		}
		if back {
			k = beside - 1 - k
		}
		return c.outer.x + float64(k)*(wide+boxGap)
	}
	top := 0.0
	if at > 0 {
		x := column(0) + wide/2
		c.arrow(Point{x, 0}, Point{x, boxDrop})
		top = boxDrop
	}
	height := 0.0
	var own [mostBeside]float64
	var marks [mostBeside + 1]mark
	for i := range row {
		marks[i] = c.mark()
		own[i] = c.step(&row[i], column(i), top, wide)
		height = max(height, own[i])
	}
	marks[len(row)] = c.mark()
	for i := range row {
		c.lower(marks[i], marks[i+1], (height-own[i])/2)
		c.frame(column(i), top, wide, height)
		if i == 0 {
			continue
		}
		a, z := column(i-1)+wide, column(i)
		if back {
			a, z = column(i-1), column(i)+wide
		}
		c.arrow(Point{a, top + height/2}, Point{z, top + height/2})
	}
	b := box{height: top + height, from: from}
	if at > 0 {
		b.stay = near // a process is not cut unless it is higher than a page
	}
	if at == 0 {
		b.before = 4
	}
	c.add(b)
}

// step draws the words of one box, centred, and gives its height.
func (c *composer) step(s *document.Step, x, y, wide float64) float64 {
	at := style{x: x + boxPad, width: wide - 2*boxPad, align: centred, lead: stepLead + 2, size: nameSize}
	h := boxPad
	c.begin(s.Name, true)
	h += c.within(&at, y+h)
	at.lead, at.size = stepLead, stepSize
	c.begin(s.Text, c.outer.strong)
	h += c.within(&at, y+h)
	c.begin(s.Limit, true)
	h += c.within(&at, y+h)
	return h + boxPad
}

// beside is how many boxes stand in a row: as many as leave the words of
// every box at most a few lines, and no fewer in the last row than can be
// helped; 1 sets the boxes one below the other.
func (c *composer) beside(steps []document.Step) int {
	for n := min(len(steps), mostBeside); n > 1; n-- {
		wide := (c.outer.width-boxGap*float64(n-1))/float64(n) - 2*boxPad
		fits := true
		for i := range steps {
			fits = fits && c.narrow(steps[i].Name, nameSize, wide, 2) &&
				c.narrow(steps[i].Text, stepSize, wide, tallest) && c.narrow(steps[i].Limit, stepSize, wide, 2)
		}
		if fits {
			rows := (len(steps) + n - 1) / n
			return (len(steps) + rows - 1) / rows
		}
	}
	return 1
}

// narrow reports whether a text fits the width in so many lines.
func (c *composer) narrow(in []document.Inline, size, wide float64, lines int) bool {
	c.reset()
	c.inlines(in, true, -1)
	if len(c.glyphs) == 0 {
		return true
	}
	s := style{size: size, width: wide, align: centred}
	c.lines(&s)
	return len(c.starts) <= lines && c.longest <= s.ems(wide)
}

// frame draws a box with rounded corners.
func (c *composer) frame(x, y, w, h float64) {
	// a quarter circle in four strokes: 1-cos and 1-sin of 0, 30, 60, 90 degrees
	arc := [...]Point{{1, 0}, {0.5, 0.134}, {0.134, 0.5}, {0, 1}}
	points := make([]Point, 0, 4*len(arc))
	for i := range arc {
		a := arc[len(arc)-1-i]
		points = append(points, Point{x + boxRound*a.X, y + boxRound*a.Y})
	}
	for _, a := range arc {
		points = append(points, Point{x + w - boxRound*a.X, y + boxRound*a.Y})
	}
	for i := range arc {
		a := arc[len(arc)-1-i]
		points = append(points, Point{x + w - boxRound*a.X, y + h - boxRound*a.Y})
	}
	for _, a := range arc {
		points = append(points, Point{x + boxRound*a.X, y + h - boxRound*a.Y})
	}
	c.strokes = append(c.strokes, Line{Points: points, Width: boxLine, Closed: true})
}

// arrow draws a straight arrow along one axis.
func (c *composer) arrow(a, z Point) {
	dx, dy := sign(z.X-a.X), sign(z.Y-a.Y)
	neck := Point{z.X - dx*arrowHead, z.Y - dy*arrowHead}
	const spread = arrowHead * 0.45
	c.strokes = append(c.strokes,
		Line{Points: []Point{a, neck}, Width: boxLine},
		Line{Points: []Point{z, {neck.X - dy*spread, neck.Y - dx*spread}, {neck.X + dy*spread, neck.Y + dx*spread}}, Closed: true, Filled: true})
}

func sign(v float64) float64 {
	switch {
	case v > 0:
		return 1
	case v < 0:
		return -1
	}
	return 0
}

// lower moves what was drawn between two marks down.
func (c *composer) lower(a, z mark, by float64) {
	for i := a.runs; i < z.runs; i++ {
		c.runs[i].Y += by
	}
	for i := a.rules; i < z.rules; i++ {
		c.rules[i].Y += by
	}
	for i := a.refs; i < z.refs; i++ {
		c.refs[i].Y += by
	}
}
