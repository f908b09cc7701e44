package lint

import "testing"

// TestAlike: a word of a set is found however it is written, by every way to ask.
func TestAlike(t *testing.T) {
	set := NewSet("3日内付款", "%")
	for _, line := range []string{"买方3日内付款。", "买方3日以内付款。", "买方3日之内付款。", "买方付百分之三十。"} {
		x := &pairIndex{}
		x.fill(line)
		hits := x.places(nil, set)
		if len(hits) != 1 {
			t.Fatalf("%s: %d places", line, len(hits))
		}
		want := 0
		if line == "买方付百分之三十。" {
			want = 1
		}
		if hits[0].Word != want || !set.In(line) {
			t.Errorf("%s: word %d, in: %v", line, hits[0].Word, set.In(line))
		}
	}
}
