package pdf

import (
	"bytes"
	"encoding/binary"
	"hash/adler32"
	"strconv"
	"sync"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/zlib"
)

// A deflate writes data in the zlib format (RFC 1950). Its module's version,
// not that of Go, decides what bytes come out.
type deflate func(out *bytes.Buffer, data []byte)

// quickly is for what every document has of its own: a few thousand bytes a
// page, for which the tables of the usual compressors are too large to stay in
// the processor's cache.
func quickly(out *bytes.Buffer, data []byte) {
	out.Write([]byte{0x78, 0x01})                // window of 32 KB, fastest
	flate.StatelessDeflate(out, data, true, nil) // a bytes.Buffer takes everything
	var sum [4]byte
	binary.BigEndian.PutUint32(sum[:], adler32.Checksum(data))
	out.Write(sum[:])
}

// tightly is for what many documents share and is written once. Level 9 would
// take twice the time for another 0.3 %.
func tightly(out *bytes.Buffer, data []byte) {
	z, _ := zlib.NewWriterLevel(out, 8) // fails only on a level that does not exist
	z.Write(data)
	z.Close()
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// stream is the body of an object that is a stream, deflated unless by is nil,
// its dictionary with the entries given besides.
func stream(by deflate, entries string, data []byte) []byte {
	if by != nil {
		out := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(out)
		out.Reset()
		by(out, data)
		data, entries = out.Bytes(), entries+"/Filter/FlateDecode"
	}
	b := make([]byte, 0, len(data)+len(entries)+64)
	b = append(b, "<<"...)
	b = append(b, entries...)
	b = append(b, "/Length "...)
	b = strconv.AppendInt(b, int64(len(data)), 10)
	b = append(b, ">>stream\n"...)
	b = append(b, data...)
	return append(b, "\nendstream"...)
}
