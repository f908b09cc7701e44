package pdf

import (
	"bytes"
	"compress/zlib"
	"io"
	"math/rand/v2"
	"testing"
)

func inflate(t *testing.T, data []byte) []byte {
	t.Helper()
	z, err := zlib.NewReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Every length and distance the format has must come back, and bytes of every
// value; what repeats must get shorter.
func TestFixedCode(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	noise := make([]byte, 80_000)
	for i := range noise {
		noise[i] = byte(r.Uint32())
	}
	inputs := [][]byte{nil, {0}, {255, 144, 143}, noise, bytes.Repeat([]byte{7}, 70_000), bytes.Repeat([]byte("甲方"), 9000)}
	for n := shortest; n <= longest+1; n++ { // lengths
		inputs = append(inputs, append(append(bytes.Clone(noise[:n]), noise[40_000:40_010]...), noise[:n]...))
	}
	for back := shortest; back < window+10; back += 1 + back/20 { // distances
		inputs = append(inputs, append(bytes.Clone(noise[:back]), noise[:8]...))
	}
	for range 300 { // few values, so that everything repeats at random
		b := make([]byte, r.IntN(3000))
		for i := range b {
			b[i] = "\x00\x01甲()T"[r.IntN(8)]
		}
		inputs = append(inputs, b)
	}
	for i, in := range inputs {
		var out bytes.Buffer
		quickly(&out, in)
		if got := inflate(t, out.Bytes()); !bytes.Equal(got, in) {
			t.Fatalf("input %d of %d bytes comes back as %d", i, len(in), len(got))
		}
	}
	var out bytes.Buffer
	if quickly(&out, bytes.Repeat([]byte("Td/F0 10.5 Tf("), 200)); out.Len() > 150 {
		t.Errorf("a repetition of 2800 bytes takes %d", out.Len())
	}
}
