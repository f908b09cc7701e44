package sheet

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
)

// maxMerges bounds the merged cells that are listed; further ones are like
// these.
const maxMerges = 10_000

// merged reads the merged cells of a worksheet, which are told behind all its
// rows: these are skimmed, not read.
func (w *workbook) merged(part string) ([]Merge, error) {
	r, err := w.open(part, maxSheet)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	rest, err := behind(r)
	return mergesIn(rest), err
}

func mergesIn(rest []byte) (out []Merge) {
	d := xml.NewDecoder(bytes.NewReader(rest))
	for {
		t, err := d.RawToken()
		if err != nil { // nothing here bears on the values of cells
			return out
		}
		e, ok := t.(xml.StartElement)
		if !ok || e.Name.Local != "mergeCell" {
			continue
		}
		from, to, _ := strings.Cut(attribute(e, "ref"), ":")
		left, top, ok := reference(from)
		right, bottom, ok2 := reference(to)
		if ok && ok2 && (left != right || top != bottom) && len(out) < maxMerges {
			out = append(out, Merge{left, top, right, bottom})
		}
	}
}

// behind is what follows the rows of a worksheet, bounded as parts are.
func behind(r io.Reader) ([]byte, error) {
	var out []byte
	buffer := make([]byte, 1<<16)
	kept, found := 0, false
	for {
		n, err := r.Read(buffer[kept:])
		n += kept
		if kept = 0; found {
			out = append(out, buffer[:n]...)
		} else if at := rowsEnd(buffer[:n]); at != nil {
			found = true
			out = append(out, buffer[at[1]:n]...)
		} else { // the tag may lie across two readings
			kept = copy(buffer, buffer[max(0, n-longestTag):n])
		}
		if len(out) > maxPart {
			return nil, ErrBomb
		}
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, damaged(err)
		}
	}
}

// rowsEnd looks for the name before it looks for the tag, of which the rows
// are full.
func rowsEnd(text []byte) []int {
	if !bytes.Contains(text, []byte("sheetData")) {
		return nil
	}
	return endOfRows.FindIndex(text)
}

// endOfRows is the tag that ends the rows, whatever its prefix.
var endOfRows = regexp.MustCompile(`</([A-Za-z0-9_]{1,40}:)?sheetData\s*>`)

const longestTag = 64
