package pdftest

import "fmt"

// show runs the operators of a page and notes what text they draw.
type show struct {
	page  *Page
	fonts map[name]*Font

	font        *Font
	size, space float64
	lineX       float64 // start of the current line of text, PDF coordinates
	lineY       float64
	pen         float64
	inText      bool
	marks       []bool // open marked content: is it an artifact?
	saved       int
	open        *Run
}

// operands is how many operands an operator takes; -1: any number.
var operands = map[keyword]int{
	"q": 0, "Q": 0, "BT": 0, "ET": 0, "Td": 2, "Tf": 2, "Tc": 1, "Tj": 1, "TJ": 1, "BMC": 1, "BDC": 2, "EMC": 0, "Do": 1,
	"re": 4, "f": 0, "m": 2, "l": 2, "c": 6, "h": 0, "S": 0, "s": 0, "w": 1, "d": 2, "g": 1, "G": 1,
}

func (s *show) run(content []byte) error {
	l := &lexer{src: content}
	var args []any
	for {
		v, done, err := l.next()
		if err != nil {
			return fmt.Errorf("content: %w", err)
		}
		if done {
			break
		}
		op, ok := v.(keyword)
		if !ok {
			args = append(args, v)
			continue
		}
		want, known := operands[op]
		if !known || want != len(args) {
			return fmt.Errorf("content, byte %d: operator %s with %v", l.pos, op, args)
		}
		if err := s.operator(op, args); err != nil {
			return fmt.Errorf("content, byte %d: %s %v: %w", l.pos, op, args, err)
		}
		args = args[:0]
	}
	if len(args) > 0 || len(s.marks) > 0 || s.inText || s.saved != 0 {
		return fmt.Errorf("content ends inside of something: %v, %d marks, text %v, %d saved", args, len(s.marks), s.inText, s.saved)
	}
	return nil
}

func (s *show) operator(op keyword, args []any) error {
	number := func(i int) float64 { v, _ := args[i].(float64); return v }
	switch op {
	case "q":
		s.saved++
	case "Q":
		s.saved--
	case "re":
		s.page.Rules = append(s.page.Rules, Rect{number(0), s.page.Height - number(1) - number(3), number(2), number(3)})
	case "m":
		s.page.Paths++
	case "BT":
		s.inText, s.lineX, s.lineY = true, 0, 0
	case "ET":
		s.inText, s.open = false, nil
	case "Td":
		s.lineX += number(0)
		s.lineY += number(1)
		s.pen, s.open = s.lineX, nil
	case "Tc":
		s.space = number(0)
	case "Tf":
		n, _ := args[0].(name)
		if s.font, s.size = s.fonts[n], number(1); s.font == nil {
			return fmt.Errorf("no font %s in the resources", n)
		}
	case "BMC", "BDC":
		s.marks = append(s.marks, args[0] == name("Artifact"))
	case "EMC":
		if len(s.marks) == 0 {
			return fmt.Errorf("nothing is open")
		}
		s.marks = s.marks[:len(s.marks)-1]
	case "Do":
		if !s.artifact() {
			return fmt.Errorf("a form object outside of artifacts")
		}
		s.page.Watermark = true
	case "Tj":
		return s.text([]any{args[0]})
	case "TJ":
		return s.text(args[0])
	}
	return nil
}

func (s *show) artifact() bool {
	for _, a := range s.marks {
		if a {
			return true
		}
	}
	return false
}

// text shows the strings of a TJ array.
func (s *show) text(v any) error {
	parts, ok := v.([]any)
	if !ok || !s.inText || s.font == nil || s.size <= 0 {
		return fmt.Errorf("text without array, text object, font or size")
	}
	if s.open == nil {
		list := &s.page.Runs
		if s.artifact() {
			list = &s.page.Artifacts
		}
		*list = append(*list, Run{X: s.lineX, Y: s.page.Height - s.lineY, Size: s.size})
		s.open = &(*list)[len(*list)-1]
	}
	for _, p := range parts {
		switch p := p.(type) {
		case float64:
			s.pen -= p / 1000 * s.size
		case string:
			if len(p)%2 != 0 {
				return fmt.Errorf("half a code")
			}
			for i := 0; i < len(p); i += 2 {
				if err := s.glyph(uint16(p[i])<<8 | uint16(p[i+1])); err != nil {
					return err
				}
			}
		default:
			return fmt.Errorf("%v in a TJ array", p)
		}
	}
	return nil
}

func (s *show) glyph(cid uint16) error {
	text, ok := s.font.text[cid]
	if !ok {
		return fmt.Errorf("CID %d of %s reads as nothing", cid, s.font.Name)
	}
	s.font.drawn[cid] = true
	s.open.Text += text
	s.open.Glyphs = append(s.open.Glyphs, Glyph{Font: s.font, CID: cid, X: s.pen})
	s.pen += s.font.width(cid)/1000*s.size + s.space
	s.open.End = s.pen
	return nil
}
