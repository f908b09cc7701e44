package report

import (
	"bufio"
	"io"
	"sync"
)

// Stream writes a report part by part, so that one of many files takes no more
// memory than one of few.
type Stream struct {
	w      *bufio.Writer
	form   form
	pieces sync.Pool // of *Piece, to be used again
}

// form is how a format words parts and puts the pieces together.
type form interface {
	begin(w *bufio.Writer)
	// render words one part; at are the places of its findings. Several parts
	// may be worded at once.
	render(out *Piece, p *Part, at []place)
	// add takes the pieces in order. What it keeps of one it copies.
	add(w *bufio.Writer, p *Piece)
	end(w *bufio.Writer, s Summary)
}

// Piece is a part as a format words it.
type Piece struct {
	body []byte // what stands in its turn
	late []byte // what stands behind all bodies
	rest []byte // what stands behind all that

	failures, errors int    // of JUnit; errors also of the memo
	clean            bool   // of JUnit: nothing was found
	holes            []hole // of SARIF
	file, uri        string // of SARIF: the last file named, and its URI

	at   []place
	said []byte // a sentence on its way
}

func newStream(w io.Writer, f form) *Stream {
	s := &Stream{w: bufio.NewWriterSize(w, 1<<16), form: f, pieces: sync.Pool{New: func() any { return new(Piece) }}}
	f.begin(s.w)
	return s
}

// Render words one part. It may be called from several goroutines.
func (s *Stream) Render(p *Part) *Piece {
	out := s.pieces.Get().(*Piece)
	*out = Piece{body: out.body[:0], late: out.late[:0], rest: out.rest[:0], holes: out.holes[:0], at: out.at[:0], said: out.said[:0]}
	var l locator
	for i := range p.Findings {
		out.at = append(out.at, l.place(p.Findings[i].At))
	}
	s.form.render(out, p, out.at)
	return out
}

// Add writes the next piece, which must not be used any more.
func (s *Stream) Add(p *Piece) {
	s.form.add(s.w, p)
	s.pieces.Put(p)
}

// End writes what stands behind all parts; s counts them together. The error
// is the first of the writer.
func (s *Stream) End(all Summary) error {
	s.form.end(s.w, all)
	return s.w.Flush()
}

// list writes pieces of which every item begins with a sign that parts it from
// the one before it: all but the first of the list.
type list struct{ begun bool }

func (l *list) add(w *bufio.Writer, items []byte) {
	if len(items) == 0 {
		return
	}
	if !l.begun {
		items, l.begun = items[1:], true
	}
	w.Write(items)
}

// end closes a list of JSON that stands so deep.
func (l *list) end(w *bufio.Writer, depth int) {
	if l.begun {
		w.WriteString(blanks[:1+2*depth])
	}
	w.WriteByte(']')
}
