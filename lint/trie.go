package lint

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// trie finds the words of all rules in one pass over the pairs of a text: one
// look-up a character, and a short walk where some word may begin.
type trie struct {
	pairs  [1 << 10]uint64  // hashes of the first two characters of words
	starts [1 << 13][]start // where they lead, by the upper bits of the hash
	single [1 << 8]uint64   // codes of words that are one character
	alone  map[string][]end // what they end
	nodes  []node           // the root first
	kids   []kid
	ends   []end
	rules  int
}

// node has its children in kids[kid:lastKid], sorted by rune, and the words
// that end here in ends[end:lastEnd].
type node struct{ kid, lastKid, end, lastEnd int32 }

type kid struct {
	r  rune
	to int32
}

// end says that a word of a rule ends here.
type end struct{ rule, word int32 }

// start is the node that the first two characters of a word lead to.
type start struct {
	word string
	node int32
}

// branch is a node while the trie is built.
type branch struct {
	kids []kid
	ends []end
}

func newTrie(rules []Rule) *trie {
	t := &trie{rules: len(rules), alone: map[string][]end{}}
	tree := make([]branch, 1)
	heads := map[rune]int32{} // the root has too many children to look through
	for i := range rules {
		for j, w := range rules[i].Words {
			at := int32(0)
			for k, r := range w {
				switch to, known := heads[r]; {
				case k > 0:
					at = grow(&tree, at, r)
				case known:
					at = to
				default:
					at = grow(&tree, at, r)
					heads[r] = at
				}
			}
			tree[at].ends = append(tree[at].ends, end{int32(i), int32(j)})
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
	for _, one := range tree[0].kids {
		first := string(one.r)
		if ends := tree[one.to].ends; len(ends) > 0 {
			c, _ := code(first, 0)
			t.single[c>>6] |= 1 << (c & 63)
			t.alone[first] = ends
		}
		for _, two := range tree[one.to].kids {
			t.begin(first+string(two.r), two.to)
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

// begin notes the first two characters of words.
func (t *trie) begin(w string, node int32) {
	a, n := code(w, 0)
	b, _ := code(w, n)
	h := pairHash(a, b)
	t.pairs[h>>6] |= 1 << (h & 63)
	t.starts[h>>3] = append(t.starts[h>>3], start{w, node})
}

// hits are the places of words by rule, and the room they are kept in.
type hits struct {
	byRule [][]Hit
	count  []int32
	room   []Hit
	raw    []rawHit
}

type rawHit struct{ start, end, rule, word int32 }

// find lists the hits by rule, in the room of the last ones.
func (t *trie) find(x *pairIndex, into *hits) {
	s := x.text
	raw := into.raw[:0]
	count := slices.Grow(into.count[:0], t.rules)[:t.rules]
	clear(count)
	note := func(i, j int, ends []end) {
		for _, e := range ends {
			raw = append(raw, rawHit{int32(i), int32(j), e.rule, e.word})
			count[e.rule]++
		}
	}
	single := func(i int) {
		_, n := code(s, i)
		note(i, i+n, t.alone[s[i:i+n]])
	}
	for _, p := range x.pairs {
		i := int(p.at)
		if t.single[p.first>>6]&(1<<(p.first&63)) != 0 {
			single(i)
		}
		if t.pairs[p.hash>>6]&(1<<(p.hash&63)) == 0 {
			continue
		}
		for _, two := range t.starts[p.hash>>3] {
			if !strings.HasPrefix(s[i:], two.word) {
				continue
			}
			at, j := &t.nodes[two.node], i+len(two.word)
			for {
				note(i, j, t.ends[at.end:at.lastEnd])
				if j == len(s) || at.kid == at.lastKid {
					break
				}
				r, n := utf8.DecodeRuneInString(s[j:])
				if at = t.next(at, r); at == nil {
					break
				}
				j += n
			}
		}
	}
	if _, n := utf8.DecodeLastRuneInString(s); n > 0 {
		single(len(s) - n)
	}
	into.raw, into.count = raw, count
	into.byRule = slices.Grow(into.byRule[:0], t.rules)[:t.rules]
	into.room = slices.Grow(into.room[:0], len(raw))
	room := into.room[:len(raw)]
	for i, n := range count {
		into.byRule[i], room = room[:0:n], room[n:]
	}
	for _, h := range raw {
		into.byRule[h.rule] = append(into.byRule[h.rule], Hit{int(h.start), int(h.end), int(h.word)})
	}
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
