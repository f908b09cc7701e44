package pdf

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
)

// file is gofpdf's output taken apart into objects, to be changed, added to
// and written anew. Objects are the bytes between "n 0 obj" and "endobj".
type file struct {
	objects [][]byte // by number; 0 is unused
	old     int      // objects that gofpdf wrote, 0 included
}

var errSkeleton = errors.New("gofpdf wrote something else than expected")

// newFile takes the output for a document of that many pages and outline
// entries apart.
func newFile(src []byte, pages, entries int) (*file, error) {
	tail := src[max(0, bytes.LastIndex(src, []byte("startxref\n"))):]
	var start int
	if _, err := fmt.Sscanf(string(tail), "startxref\n%d\n", &start); err != nil || start < 0 || start > len(src) {
		return nil, errSkeleton
	}
	var n int
	if _, err := fmt.Sscanf(string(src[start:min(len(src), start+30)]), "xref\n0 %d\n", &n); err != nil {
		return nil, errSkeleton
	}
	const entry = 20 // bytes of a cross-reference entry
	table := start + len("xref\n0 \n") + len(strconv.Itoa(n))
	if n != pageObject(pages)+outlineObjects(entries)+2 || table+entry*n > len(src) {
		return nil, errSkeleton
	}
	f := &file{objects: make([][]byte, n, n+32), old: n}
	places := make([]int, n) // of the objects, and the end of the last one
	for k := 1; k < n; k++ {
		at, err := strconv.Atoi(string(src[table+entry*k : table+entry*k+10]))
		if err != nil || at <= 0 || at > start {
			return nil, errSkeleton
		}
		places[k] = at
	}
	ends := append(slices.Clone(places[1:]), start)
	slices.Sort(ends)
	for k := 1; k < n; k++ {
		i, _ := slices.BinarySearch(ends, places[k]+1)
		body, ok := bytes.CutSuffix(src[places[k]:ends[i]], []byte("\nendobj\n"))
		head := strconv.Itoa(k) + " 0 obj\n"
		if !ok || !bytes.HasPrefix(body, []byte(head)) {
			return nil, errSkeleton
		}
		f.objects[k] = body[len(head):]
	}
	for k := range pages {
		if !bytes.HasPrefix(f.objects[pageObject(k)], []byte("<</Type /Page\n")) ||
			!bytes.HasPrefix(f.objects[contentObject(k)], []byte("<</Length ")) {
			return nil, errSkeleton
		}
	}
	if entries > 0 && !bytes.HasPrefix(f.objects[f.outlineRoot()], []byte("<</Type /Outlines ")) {
		return nil, errSkeleton
	}
	return f, nil
}

// outlineObjects is the number of objects of an outline.
func outlineObjects(entries int) int {
	if entries == 0 {
		return 0
	}
	return entries + 1
}

// The last objects of the skeleton.
func (f *file) catalog() int     { return f.old - 1 }
func (f *file) info() int        { return f.old - 2 }
func (f *file) outlineRoot() int { return f.old - 3 }

// add appends an object and returns its number.
func (f *file) add(body []byte) int {
	f.objects = append(f.objects, body)
	return len(f.objects) - 1
}

// The frame of a file. Version 1.7 is what the information in it needs; the
// bytes above 127 tell transfer programs that the file is binary.
const (
	header     = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"
	beforeID   = "/ID[<"
	trailerTag = "trailer\n<<"
)

// File is a written document. Its first part is the same in many documents of
// a template and must not be changed.
type File struct {
	Head, Tail []byte
	SHA256     [sha256.Size]byte // of both
}

// Bytes is the whole file.
func (f *File) Bytes() []byte { return slices.Concat(f.Head, f.Tail) }

// finish writes the file: the head, the other objects, the cross-references.
// Its identifier is a digest of all that stands before the trailer: equal
// documents have equal identifiers, and Mark can tell whether someone has
// changed the file.
func (f *file) finish(h *head) *File {
	size := 400 + 20*len(f.objects)
	for _, o := range f.objects {
		size += len(o) + 25
	}
	out := make([]byte, 0, size)
	places := make([]int, len(f.objects))
	copy(places[h.first:], h.places)
	for k := 1; k < len(f.objects); k++ {
		if places[k] == 0 {
			places[k] = len(h.data) + len(out)
			out = appendObject(out, k, f.objects[k])
		}
	}
	start := len(h.data) + len(out)
	out = fmt.Appendf(out, "xref\n0 %d\n0000000000 65535 f \n", len(places))
	for _, at := range places[1:] {
		var digits [10]byte
		for i := len(digits) - 1; i >= 0; i, at = i-1, at/10 {
			digits[i] = byte('0' + at%10)
		}
		out = append(append(out, digits[:]...), " 00000 n \n"...)
	}
	digest := h.digest()
	digest.Write(out)
	body := len(out)
	id := hexadecimal(digest.Sum(nil))
	out = fmt.Appendf(out, trailerTag+"/Size %d/Root %d 0 R/Info %d 0 R"+beforeID+"%s><%s>]>>\nstartxref\n%d\n%%%%EOF\n",
		len(places), f.catalog(), f.info(), id, id, start)
	digest.Write(out[body:])
	return &File{Head: h.data, Tail: out, SHA256: [sha256.Size]byte(digest.Sum(nil))}
}

func appendObject(out []byte, number int, body []byte) []byte {
	out = strconv.AppendInt(out, int64(number), 10)
	out = append(out, " 0 obj\n"...)
	out = append(out, body...)
	return append(out, "\nendobj\n"...)
}

// identifier is the file identifier of what stands before the trailer.
func identifier(body []byte) string {
	sum := sha256.Sum256(body)
	return hexadecimal(sum[:])
}

// hexadecimal is a digest as a file identifier: 16 bytes, as is usual.
func hexadecimal(digest []byte) string { return hex.EncodeToString(digest[:16]) }
