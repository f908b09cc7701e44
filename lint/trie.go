package lint

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// trie finds the words of all rules in one pass. A text of n code points costs
// n table look-ups and a short walk where some word may begin.
type trie struct {
	may   runeSet          // runes that begin a word
	short runeSet          // those whose words need more than pairs to tell
	pairs [1 << 10]uint64  // hashes of the first two Chinese characters of words
	first [256]*[256]int32 // by rune below 0x10000: child of the root, or 0
	nodes []node           // the root first
	kids  []kid
	ends  []end
}

// runeSet is a set of runes below 0x10000.
type runeSet [1 << 10]uint64

func (s *runeSet) add(r rune)      { s[r>>6] |= 1 << (r & 63) }
func (s *runeSet) has(r rune) bool { return s[r>>6]&(1<<(r&63)) != 0 }

// node has its children in kids[kid:lastKid], sorted by rune, and the words
// that end here in ends[end:lastEnd].
type node struct{ kid, lastKid, end, lastEnd int32 }

type kid struct {
	r  rune
	to int32
}

// end says that a word of a rule ends here.
type end struct{ rule, word int32 }

// branch is a node while the trie is built.
type branch struct {
	kids []kid
	ends []end
}

func newTrie(rules []Rule) *trie {
	t := &trie{}
	tree := make([]branch, 1)
	for i := range rules {
		for j, w := range rules[i].Words {
			at := int32(0)
			for _, r := range w {
				at = grow(&tree, at, r)
			}
			tree[at].ends = append(tree[at].ends, end{int32(i), int32(j)})
			t.begin(w)
		}
	}
	t.nodes = make([]node, len(tree))
	for i, b := range tree {
		slices.SortFunc(b.kids, func(a, b kid) int { return cmp.Compare(a.r, b.r) })
		n := &t.nodes[i]
		n.kid, n.end = int32(len(t.kids)), int32(len(t.ends))
		t.kids, t.ends = append(t.kids, b.kids...), append(t.ends, b.ends...)
		n.lastKid, n.lastEnd = int32(len(t.kids)), int32(len(t.ends))
	}
	for _, k := range tree[0].kids {
		if k.r < 0x10000 {
			if t.first[k.r>>8] == nil {
				t.first[k.r>>8] = &[256]int32{}
			}
			t.first[k.r>>8][k.r&0xFF] = k.to
		}
	}
	return t
}

func grow(tree *[]branch, at int32, r rune) int32 {
	for _, k := range (*tree)[at].kids {
		if k.r == r {
			return k.to
		}
	}
	to := int32(len(*tree))
	*tree = append(*tree, branch{})
	b := &(*tree)[at]
	b.kids = append(b.kids, kid{r, to})
	return to
}

// begin notes the first two characters of a word.
func (t *trie) begin(w string) {
	r, n := utf8.DecodeRuneInString(w)
	if n == 0 || r >= 0x10000 {
		return
	}
	t.may.add(r)
	second := three(w, n)
	if n != 3 || second == 0 {
		t.short.add(r)
		return
	}
	h := pair(r, second)
	t.pairs[h>>6] |= 1 << (h & 63)
}

// three is the character of three bytes at byte i of s that is neither a
// surrogate nor written too long, or 0.
func three(s string, i int) rune {
	if i+2 >= len(s) || s[i] <= 0xE0 || s[i] >= 0xF0 || s[i] == 0xED || s[i+1]&0xC0 != 0x80 || s[i+2]&0xC0 != 0x80 {
		return 0
	}
	return rune(s[i]&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
}

// pair hashes two characters to 16 bits.
func pair(a, b rune) uint32 { return (uint32(a)*40503 ^ uint32(b)*2654435761) >> 16 }

// find lists the hits by rule.
func (t *trie) find(s string, rules int) [][]Hit {
	type raw struct {
		start, end, rule, word int32
	}
	all := make([]raw, 0, 64+len(s)/64)
	count := make([]int32, rules)
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			if r, n = three(s, i), 3; r == 0 {
				r, n = utf8.DecodeRuneInString(s[i:])
			}
		}
		start := i
		i += n
		if r >= 0x10000 || !t.may.has(r) {
			continue
		}
		if !t.short.has(r) {
			second := three(s, i)
			if h := pair(r, second); second == 0 || t.pairs[h>>6]&(1<<(h&63)) == 0 {
				continue
			}
		}
		at := &t.nodes[t.first[r>>8][r&0xFF]]
		for j := i; ; {
			for _, e := range t.ends[at.end:at.lastEnd] {
				all = append(all, raw{int32(start), int32(j), e.rule, e.word})
				count[e.rule]++
			}
			if j >= len(s) || at.kid == at.lastKid {
				break
			}
			r, n := utf8.DecodeRuneInString(s[j:])
			next := t.next(at, r)
			if next == nil {
				break
			}
			at, j = next, j+n
		}
	}
	out, room := make([][]Hit, rules), make([]Hit, len(all))
	for i, n := range count {
		out[i], room = room[:0:n], room[n:]
	}
	for _, h := range all {
		out[h.rule] = append(out[h.rule], Hit{int(h.start), int(h.end), int(h.word)})
	}
	return out
}

// next is the child of a node by rune, or nil.
func (t *trie) next(at *node, r rune) *node {
	lo, hi := at.kid, at.lastKid
	for lo < hi {
		mid := (lo + hi) / 2
		switch k := t.kids[mid]; {
		case k.r == r:
			return &t.nodes[k.to]
		case k.r < r:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return nil
}
