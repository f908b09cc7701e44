package font

import (
	"encoding/binary"
	"errors"
	"fmt"
)

var be = binary.BigEndian

// Why a file cannot be used as a face. Open wraps them with particulars.
var (
	ErrDamaged    = errors.New("the font file is damaged")
	ErrNotFont    = errors.New("not a TrueType font")
	ErrPostScript = errors.New("the font has PostScript (CFF) outlines; a TrueType version with glyf outlines is needed")
	ErrRestricted = errors.New("the font's licence flags (OS/2 fsType) forbid embedding a subset")
)

// The versions an OpenType file may begin with, as its first four bytes.
const (
	versionTrueType   = 0x00010000
	versionApple      = 0x74727565 // "true"
	versionPostScript = 0x4F54544F // "OTTO"
	versionCollection = 0x74746366 // "ttcf"
)

// tables reads the table directory: tag to the bytes of the table. Of a
// collection (.ttc) it reads the first font.
func tables(data []byte) (map[string][]byte, error) {
	dir := 0
	if len(data) >= 16 && be.Uint32(data) == versionCollection {
		off := be.Uint32(data[12:])
		if uint64(off)+12 > uint64(len(data)) {
			return nil, fmt.Errorf("%w: the collection's first font lies outside the file", ErrDamaged)
		}
		dir = int(off)
	}
	if len(data)-dir < 12 {
		return nil, ErrNotFont
	}
	switch be.Uint32(data[dir:]) {
	case versionTrueType, versionApple:
	case versionPostScript:
		return nil, ErrPostScript
	default:
		return nil, ErrNotFont
	}
	n := int(be.Uint16(data[dir+4:]))
	if len(data)-dir-12 < 16*n {
		return nil, fmt.Errorf("%w: the table directory is cut off", ErrDamaged)
	}
	t := make(map[string][]byte, n)
	for i := range n {
		rec := data[dir+12+16*i:]
		off, length := uint64(be.Uint32(rec[8:])), uint64(be.Uint32(rec[12:]))
		if off+length > uint64(len(data)) {
			return nil, fmt.Errorf("%w: table %q lies outside the file", ErrDamaged, rec[:4])
		}
		t[string(rec[:4])] = data[off : off+length : off+length]
	}
	return t, nil
}

// table is one table of a file to be written.
type table struct {
	tag  string // four characters
	data []byte
}

// assemble writes an sfnt file from tables in ascending order of their tags,
// with all checksums (OpenType 1.9, "Organization of an OpenType Font").
func assemble(ts []table) []byte {
	size := 12 + 16*len(ts)
	for _, t := range ts {
		size += (len(t.data) + 3) &^ 3
	}
	out := make([]byte, 12+16*len(ts), size)
	be.PutUint32(out, versionTrueType)
	be.PutUint16(out[4:], uint16(len(ts)))
	power, exponent := 1, 0
	for power*2 <= len(ts) {
		power, exponent = power*2, exponent+1
	}
	be.PutUint16(out[6:], uint16(16*power))
	be.PutUint16(out[8:], uint16(exponent))
	be.PutUint16(out[10:], uint16(16*(len(ts)-power)))
	head := -1
	for i, t := range ts {
		start := len(out)
		if t.tag == "head" {
			head = start
		}
		out = append(out, t.data...)
		for len(out)%4 != 0 {
			out = append(out, 0)
		}
		rec := out[12+16*i:]
		copy(rec, t.tag)
		be.PutUint32(rec[4:], checksum(out[start:]))
		be.PutUint32(rec[8:], uint32(start))
		be.PutUint32(rec[12:], uint32(len(t.data)))
	}
	if head >= 0 {
		be.PutUint32(out[head+8:], 0xB1B0AFBA-checksum(out))
	}
	return out
}

// checksum sums big-endian words; the length of b is a multiple of four.
func checksum(b []byte) uint32 {
	var sum uint32
	for ; len(b) >= 4; b = b[4:] {
		sum += be.Uint32(b)
	}
	return sum
}
