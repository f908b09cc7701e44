package pdf

import (
	"bytes"
	"encoding/binary"
	"hash/adler32"
	"strconv"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// A deflate writes data in the zlib format (RFC 1950). No part of it is Go's,
// whose versions differ in the bytes that come out.
type deflate func(out *bytes.Buffer, data []byte)

// quickly is for what every document has of its own.
func quickly(out *bytes.Buffer, data []byte) {
	at := hashes.Get().(*[1 << hashBits]int32)
	defer hashes.Put(at)
	out.Grow(len(data) + len(data)/8 + 16)         // the longest code has nine bits
	b := append(out.AvailableBuffer(), 0x78, 0x01) // window of 32 KB, fastest
	b = fixed(b, data, at)
	out.Write(binary.BigEndian.AppendUint32(b, adler32.Checksum(data)))
}

var hashes = sync.Pool{New: func() any { return new([1 << hashBits]int32) }}

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
