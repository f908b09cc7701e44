package message

import "testing"

// What is read one by one is what the whole catalogue holds.
func TestEntriesAreThoseOfTheCatalogue(t *testing.T) {
	all := catalogue()
	if len(all) < 100 {
		t.Fatalf("only %d sentences", len(all))
	}
	for id, want := range all {
		if got, ok := entry(id); !ok || got != want {
			t.Errorf("%s: read alone %q, in the catalogue %q", id, got, want)
		}
	}
	for id := range index() {
		if _, ok := all[id]; !ok {
			t.Errorf("the index holds %q, which is no sentence", id)
		}
	}
	if _, ok := entry("no-such-sentence"); ok {
		t.Error("a sentence that is not there was read")
	}
}
