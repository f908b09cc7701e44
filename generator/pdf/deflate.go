package pdf

import (
	"bytes"
	"compress/zlib"
	"sync"
)

// A zlib writer costs more than a megabyte, several times what a page holds,
// so writers are kept.
type deflater struct {
	out bytes.Buffer
	zip *zlib.Writer
}

// Page content is written for every document: speed first. Template fonts are
// written once: size first.
var pageDeflaters, fontDeflaters = deflaters(zlib.BestSpeed), deflaters(zlib.BestCompression)

func deflaters(level int) *sync.Pool {
	return &sync.Pool{New: func() any {
		d := new(deflater)
		d.zip, _ = zlib.NewWriterLevel(&d.out, level) // fails only on a level that does not exist
		return d
	}}
}

// deflate returns data as a zlib stream.
func deflate(pool *sync.Pool, data []byte) []byte {
	d := pool.Get().(*deflater)
	defer pool.Put(d)
	d.out.Reset()
	d.zip.Reset(&d.out)
	d.zip.Write(data) // a bytes.Buffer takes everything
	d.zip.Close()
	return bytes.Clone(d.out.Bytes())
}
