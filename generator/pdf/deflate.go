package pdf

import (
	"bytes"
	"strconv"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// A zlib writer costs several times what a page holds, so writers are kept.
// This module takes a third of the time of the standard library's for the same
// size, and its version, not that of Go, decides what bytes come out.
type deflater struct {
	out bytes.Buffer
	zip *zlib.Writer
}

// Page content is written for every document: speed first, where level 3 is
// as fast as 1 and 5 % smaller. Template fonts are written once: size first.
var pageDeflaters, fontDeflaters = deflaters(3), deflaters(zlib.BestCompression)

func deflaters(level int) *sync.Pool {
	return &sync.Pool{New: func() any {
		d := new(deflater)
		d.zip, _ = zlib.NewWriterLevel(&d.out, level) // fails only on a level that does not exist
		return d
	}}
}

// stream is the body of an object that is a deflated stream, its dictionary
// with the entries given besides.
func stream(pool *sync.Pool, entries string, data []byte) []byte {
	d := pool.Get().(*deflater)
	defer pool.Put(d)
	d.out.Reset()
	d.zip.Reset(&d.out)
	d.zip.Write(data) // a bytes.Buffer takes everything
	d.zip.Close()
	b := make([]byte, 0, d.out.Len()+len(entries)+64)
	b = append(b, "<<"...)
	b = append(b, entries...)
	b = append(b, "/Filter/FlateDecode/Length "...)
	b = strconv.AppendInt(b, int64(d.out.Len()), 10)
	b = append(b, ">>stream\n"...)
	b = append(b, d.out.Bytes()...)
	return append(b, "\nendstream"...)
}
