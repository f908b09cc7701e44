package lint

import "strings"

// presence is a set of the byte triples that stand at character starts and
// their neighbours in a text, as bits of a hash: a word that is in the text
// has all its pairs of characters in the set. Most words that are asked for
// are not there, and this says so without reading the text.
type presence [1 << 11]uint64

const presenceBits = 17

// pair hashes two neighbouring characters by four bytes around their border,
// where Chinese characters differ most.
func pair(a, b, c, d byte) uint32 {
	return (uint32(a)<<24 | uint32(b)<<16 | uint32(c)<<8 | uint32(d)) * 2654435761 >> (32 - presenceBits)
}

func (p *presence) fill(s string) {
	for i := 3; i < len(s); i++ {
		h := pair(s[i-3], s[i-2], s[i-1], s[i])
		p[h>>6] |= 1 << (h & 63)
	}
}

// may reports that a word may be in the text; false is certain.
func (p *presence) may(w string) bool {
	for i := 3; i < len(w); i += 2 {
		h := pair(w[i-3], w[i-2], w[i-1], w[i])
		if p[h>>6]&(1<<(h&63)) == 0 {
			return false
		}
	}
	return true
}

func (t *Text) present() *presence {
	if t.facts.present == nil {
		t.facts.present = &presence{}
		t.facts.present.fill(t.All)
	}
	return t.facts.present
}

// Has reports whether the text holds one of the words anywhere. It is much
// cheaper than a search when it does not.
func (t *Text) Has(words ...string) bool {
	p := t.present()
	for _, w := range words {
		if p.may(w) && strings.Contains(t.All, w) {
			return true
		}
	}
	return false
}

// Count is how often a word stands in the text.
func (t *Text) Count(w string) int {
	if !t.present().may(w) {
		return 0
	}
	return strings.Count(t.All, w)
}

// Index is the first place of a word at or after byte i, or -1.
func (t *Text) Index(i int, w string) int {
	if !t.present().may(w) {
		return -1
	}
	k := strings.Index(t.All[i:], w)
	if k < 0 {
		return -1
	}
	return i + k
}

// Memo is the value of compute for a comparable key, computed once for this text.
func (t *Text) Memo(key any, compute func() any) any {
	if v, ok := t.facts.memo[key]; ok {
		return v
	}
	if t.facts.memo == nil {
		t.facts.memo = map[any]any{}
	}
	v := compute()
	t.facts.memo[key] = v
	return v
}
