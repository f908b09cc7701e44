package font

import "testing"

// Values read from the full fonts with another tool (fontTools).
func TestShippedFaces(t *testing.T) {
	for _, f := range []*Face{Serif(), Sans()} {
		for _, r := range "契约㙦𬭎𫖯𬇕（）“”—…①☐☑□■✓¥€£±×÷≤≥≠≈°℃‰‱№→←↑↓▲▼⸺·〔〕【】《》「」『』ⅣⅫ￥é" {
			if f.Glyph(r) == 0 {
				t.Logf("%s lacks %c (%U)", f.Name(), r, r)
			}
		}
		t.Log(f.Name(), f.Glyphs(), f.Ascent(), f.Descent(), f.CapHeight(), f.Advance('—'), f.Advance('⸺'), f.Advance('·'), f.Advance('0'))
	}
}
