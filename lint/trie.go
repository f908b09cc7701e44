package lint

import "unicode/utf8"

// trie finds the words of all rules in one pass. A text of n code points costs
// n table look-ups and a short walk where some word may begin.
type trie struct {
	may   [1024]uint64 // runes below 0x10000 that begin a word, as bits
	first []uint16     // by rune below 0x10000: child of the root, or 0
	nodes []node
}

// node has its children sorted by rune, in nodes[from:to] order of kids.
type node struct {
	kids []kid
	ends []end
}

type kid struct {
	r  rune
	to int32
}

// end says that a word of a rule ends here.
type end struct{ rule, word int32 }

func newTrie(rules []Rule) *trie {
	t := &trie{nodes: make([]node, 1)}
	for i := range rules {
		for j, w := range rules[i].Words {
			at := int32(0)
			for _, r := range w {
				at = t.child(at, r)
			}
			t.nodes[at].ends = append(t.nodes[at].ends, end{int32(i), int32(j)})
		}
	}
	t.first = make([]uint16, 0x10000)
	for _, k := range t.nodes[0].kids {
		if k.r < 0x10000 {
			t.first[k.r] = uint16(k.to)
			t.may[k.r>>6] |= 1 << (k.r & 63)
		}
	}
	return t
}

func (t *trie) child(at int32, r rune) int32 {
	for _, k := range t.nodes[at].kids {
		if k.r == r {
			return k.to
		}
	}
	to := int32(len(t.nodes))
	t.nodes = append(t.nodes, node{})
	t.nodes[at].kids = append(t.nodes[at].kids, kid{r, to})
	return to
}

// find lists the hits by rule.
func (t *trie) find(s string, rules int) [][]Hit {
	out := make([][]Hit, rules)
	for i, r := range s {
		if r >= 0x10000 || t.may[r>>6]&(1<<(r&63)) == 0 {
			continue
		}
		at := int32(t.first[r])
		for j := i + utf8.RuneLen(r); ; {
			for _, e := range t.nodes[at].ends {
				out[e.rule] = append(out[e.rule], Hit{i, j, int(e.word)})
			}
			if j >= len(s) {
				break
			}
			r, n := utf8.DecodeRuneInString(s[j:])
			next := int32(0)
			for _, k := range t.nodes[at].kids {
				if k.r == r {
					next = k.to
					break
				}
			}
			if next == 0 {
				break
			}
			at, j = next, j+n
		}
	}
	return out
}
