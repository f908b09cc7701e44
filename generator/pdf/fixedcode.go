package pdf

import (
	"encoding/binary"
	"math/bits"
)

// Page content is deflated with the code that the format fixes (RFC 1951,
// 3.2.6). A page has some three thousand bytes: making a code for each costs
// more time than all else and saves little more than the code itself takes.

// Measures of the search for repetitions. They fit content of two bytes a
// character: four bytes are two characters.
const (
	shortest   = 4 // bytes of a repetition
	longest    = 258
	window     = 1 << 15
	hashBits   = 11
	hashedMost = 3 // places of a repetition that are found again
)

// fixed appends data, deflated, to out; at is scratch memory.
func fixed(out, data []byte, at *[1 << hashBits]int32) []byte {
	clear(at[:]) // holds places + 1
	w := bitWriter{out: out}
	w.bits(1|1<<1, 3) // last block, fixed code
	i := 0
	for i+shortest <= len(data) {
		v := binary.LittleEndian.Uint32(data[i:])
		slot := &at[hashOf(v)]
		from := int(*slot) - 1
		*slot = int32(i + 1)
		if from < 0 || i-from > window || binary.LittleEndian.Uint32(data[from:]) != v {
			w.literal(data[i])
			i++
			continue
		}
		n := shortest
		for i+n < len(data) && n < longest && data[from+n] == data[i+n] {
			n++
		}
		for k := i + 1; k < i+hashedMost && k+shortest <= len(data); k++ {
			at[hashOf(binary.LittleEndian.Uint32(data[k:]))] = int32(k + 1)
		}
		w.repeat(n, i-from)
		i += n
	}
	for ; i < len(data); i++ {
		w.literal(data[i])
	}
	w.bits(0, 7) // end of block
	return w.end()
}

func hashOf(v uint32) uint32 { return v * 0x9E3779B1 >> (32 - hashBits) }

// bitWriter packs codes, the first in the lowest bits.
type bitWriter struct {
	out []byte
	acc uint64
	n   uint // bits in acc
}

func (w *bitWriter) bits(v uint32, n uint) {
	w.acc |= uint64(v) << w.n
	if w.n += n; w.n >= 32 {
		w.out = binary.LittleEndian.AppendUint32(w.out, uint32(w.acc))
		w.acc >>= 32
		w.n -= 32
	}
}

// Huffman codes go in from their highest bit, so what is written is reversed.

func (w *bitWriter) literal(b byte) {
	if b < 144 {
		w.bits(uint32(bits.Reverse8(0x30+b)), 8)
	} else {
		w.bits(1|uint32(bits.Reverse8(b))<<1, 9) // 0x190 + b - 144 is 0x100 + b
	}
}

// repeat writes a length of 4 to 258 bytes and how far back they stand.
func (w *bitWriter) repeat(n, back int) {
	symbol, extra, more := uint32(285), uint32(0), uint(0)
	if n < longest {
		symbol, extra, more = ranged(uint32(n-3), 2)
		symbol += 257
	}
	if symbol < 280 {
		w.bits(uint32(bits.Reverse8(byte(symbol-256)))>>1, 7)
	} else {
		w.bits(uint32(bits.Reverse8(byte(0xC0+symbol-280))), 8)
	}
	w.bits(extra, more)
	symbol, extra, more = ranged(uint32(back-1), 1)
	w.bits(uint32(bits.Reverse8(byte(symbol)))>>3, 5)
	w.bits(extra, more)
}

// ranged is the symbol of a length or distance counted from 0, and what it
// leaves to extra bits: each power of two is divided into 2^fine symbols.
func ranged(v uint32, fine uint) (symbol, extra uint32, n uint) {
	if v < 2<<fine {
		return v, 0, 0
	}
	n = uint(bits.Len32(v)) - 1 - fine
	return uint32(n)<<fine + v>>n, v & (1<<n - 1), n
}

func (w *bitWriter) end() []byte {
	for n := (w.n + 7) / 8; n > 0; n-- {
		w.out = append(w.out, byte(w.acc))
		w.acc >>= 8
	}
	return w.out
}
