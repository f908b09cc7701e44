package pdf

import (
	"errors"
	"fmt"
	"sync"

	"qiyue/generator/typeset"
	"qiyue/internal/font"
	"qiyue/internal/parallel"
)

// faceCount is the number of faces a layout can name.
const faceCount = int(typeset.Fallback) + 1

// Fixed is the characters of a template's fixed text in each face, in any
// order and as often as they come. Those a face lacks are left out here; a
// document that uses one in that face is refused. The fallback face has no
// fixed text: it is the user's, not the template's.
type Fixed struct{ Serif, Sans []rune }

// Writer writes the documents of one template. It is safe for concurrent use.
type Writer struct {
	faces  [faceCount]*font.Face
	shared [faceCount]*program // fixed text, cut and deflated once; nil: none
	fixed  [faceCount]*charset
	pages  sync.Pool // *content
	frames memo[*file]
	heads  memo[*head]
}

// New prepares a writer: it cuts and deflates the part of the fonts that all
// documents of the template share.
func New(faces font.Set, fixed Fixed) (*Writer, error) {
	if faces.Serif == nil || faces.Sans == nil {
		return nil, errors.New("pdf: a set without its two faces")
	}
	w := &Writer{faces: [faceCount]*font.Face{faces.Serif, faces.Sans, faces.Fallback}}
	w.pages.New = func() any { return new(content) }
	w.frames.limit, w.heads.limit = keptFrames, keptHeads
	var cutting parallel.Group
	for i, chars := range [faceCount][]rune{fixed.Serif, fixed.Sans} {
		if w.faces[i] == nil {
			continue
		}
		cutting.Go(func() {
			chars := present(w.faces[i], chars)
			w.fixed[i] = newCharset(chars)
			if len(chars) > 0 {
				w.shared[i] = newProgram(w.faces[i], chars, tightly, tightly)
			}
		})
	}
	cutting.Wait()
	return w, nil
}

// MissingGlyphError says that a face cannot draw a character. Callers check
// coverage before, with a position in the input; this is the last guard.
type MissingGlyphError struct {
	Char rune
	Face string
}

func (e *MissingGlyphError) Error() string {
	return fmt.Sprintf("the face %s has no glyph for %q (%U)", e.Face, e.Char, e.Char)
}

// PDF writes one document. Equal layouts and information give equal bytes,
// whatever was written before.
func (w *Writer) PDF(l *typeset.Layout, info Info) ([]byte, error) {
	f, err := w.File(l, info)
	if err != nil {
		return nil, err
	}
	return f.Bytes(), nil
}

// File writes one document as PDF does, without joining its two parts.
func (w *Writer) File(l *typeset.Layout, info Info) (*File, error) {
	f, err := w.file(l, info)
	if err != nil {
		return nil, fmt.Errorf("pdf: %w", err)
	}
	return f, nil
}

func (w *Writer) file(l *typeset.Layout, info Info) (*File, error) {
	if len(l.Pages) == 0 {
		return nil, errors.New("a document without pages")
	}
	fonts, err := w.fonts(l)
	if err != nil {
		return nil, err
	}
	f, err := w.frame(l)
	if err != nil {
		return nil, err
	}
	c := w.pages.Get().(*content)
	defer w.pages.Put(c)
	for i := range l.Pages {
		c.reset(l.Height)
		c.page(&l.Pages[i], l.Draft, fonts)
		f.objects[contentObject(i)] = stream(quickly, "", c.out)
	}
	h := w.head(len(f.objects), fonts)
	f.objects = append(f.objects, make([][]byte, h.objects)...)
	f.objects[resourceObject] = w.resources(f, fonts, h, l)
	f.objects[f.info()] = information(l, info)
	f.objects[f.catalog()] = catalog(f, f.add(metadata(l, info)), len(l.Outline) > 0)
	return f.finish(h), nil
}

// resources writes fonts and watermark and is the dictionary that names them.
func (w *Writer) resources(f *file, fonts *documentFonts, h *head, l *typeset.Layout) []byte {
	b := []byte("<</Font<<")
	for i, p := range fonts.programs {
		switch {
		case !fonts.used[i]:
		case i < faceCount:
			b = fmt.Appendf(b, "/%s %d 0 R", fontNames[i], h.fonts[i])
		default:
			b = fmt.Appendf(b, "/%s %d 0 R", fontNames[i], p.write(f))
		}
	}
	b = append(b, ">>"...)
	if l.Draft {
		b = fmt.Appendf(b, "/XObject<</%s %d 0 R>>", watermarkName, f.add(watermark(w.faces[typeset.Sans], l.Width, l.Height)))
	}
	return append(b, ">>"...)
}
