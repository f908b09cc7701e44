package lint

import "strings"

// presence is a set of the three-byte windows of a text, as bits of a hash: a
// word that is in the text has all its windows in the set. Most words that
// are asked for are not there, and this says so without reading the text.
type presence [1 << 11]uint64

// window hashes three neighbouring bytes: a Chinese character, or the border
// of two.
func window(a, b, c byte) uint32 {
	return (uint32(a)<<16 | uint32(b)<<8 | uint32(c)) * 2654435761
}

func (p *presence) fill(s string) {
	for i := 2; i < len(s); i++ {
		h := window(s[i-2], s[i-1], s[i]) >> 15
		p[h>>6] |= 1 << (h & 63)
	}
}

// may reports that a word may be in the text; false is certain.
func (p *presence) may(w string) bool {
	for i := 2; i < len(w); i++ {
		h := window(w[i-2], w[i-1], w[i]) >> 15
		if p[h>>6]&(1<<(h&63)) == 0 {
			return false
		}
	}
	return true
}

// few is the same for a sentence, on the stack.
type few [16]uint64

func (p *few) fill(s string) {
	for i := 2; i < len(s); i++ {
		h := window(s[i-2], s[i-1], s[i]) >> 22
		p[h>>6] |= 1 << (h & 63)
	}
}

func (p *few) may(w string) bool {
	for i := 2; i < len(w); i++ {
		h := window(w[i-2], w[i-1], w[i]) >> 22
		if p[h>>6]&(1<<(h&63)) == 0 {
			return false
		}
	}
	return true
}

// Contains reports whether s holds one of the words.
func Contains(s string, words ...string) bool {
	if len(words) < 4 || len(s) > 400 {
		for _, w := range words {
			if index(s, w) >= 0 {
				return true
			}
		}
		return false
	}
	var p few
	p.fill(s)
	for _, w := range words {
		if p.may(w) && index(s, w) >= 0 {
			return true
		}
	}
	return false
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
		if p.may(w) && index(t.All, w) >= 0 {
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
	k := index(t.All[i:], w)
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

// index is strings.Index for Chinese words: it looks for the third byte, which
// tells characters apart, where the first is shared by thousands.
func index(s, w string) int {
	if len(w) < 3 || w[0] < 0x80 {
		return strings.Index(s, w)
	}
	for i := 2; i < len(s); i++ {
		k := strings.IndexByte(s[i:], w[2])
		if k < 0 {
			return -1
		}
		i += k
		if strings.HasPrefix(s[i-2:], w) {
			return i - 2
		}
	}
	return -1
}
