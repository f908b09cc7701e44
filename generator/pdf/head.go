package pdf

import (
	"crypto/sha256"
	"encoding/binary"
	"hash"
)

// head is the first part of a file: the fonts of the template's fixed text.
// Documents whose frames are equally long share it, digest included, so that
// it is neither copied nor digested for each of them.
type head struct {
	first   int // number of its first object
	objects int
	data    []byte
	places  []int // of its objects in data
	fonts   [faceCount]int
	state   hash.Cloner
}

// keptHeads bounds a writer's memory: a head is as large as the fonts in it.
const keptHeads = 16

// head is the head of a file in which the template's fonts that the document
// uses begin with object first.
func (w *Writer) head(first int, fonts *documentFonts) *head {
	key := binary.AppendUvarint(nil, uint64(first))
	for i := range faceCount {
		key = append(key, 0)
		if fonts.used[i] {
			key[len(key)-1] = 1
		}
	}
	h, _ := w.heads.get(key, func() (*head, error) { return w.newHead(first, fonts), nil })
	return h
}

func (w *Writer) newHead(first int, fonts *documentFonts) *head {
	h := &head{first: first, data: []byte(header)}
	f := &file{objects: make([][]byte, first)}
	for i, p := range w.shared {
		if fonts.used[i] {
			h.fonts[i] = p.write(f)
		}
	}
	for k, o := range f.objects[first:] {
		h.places = append(h.places, len(h.data))
		h.data = appendObject(h.data, first+k, o)
	}
	h.objects = len(h.places)
	digest := sha256.New().(hash.Cloner)
	digest.Write(h.data)
	h.state = digest
	return h
}

// digest goes on from the end of the head.
func (h *head) digest() hash.Hash {
	d, err := h.state.Clone()
	if err != nil {
		panic(err) // SHA-256 can be cloned
	}
	return d
}
