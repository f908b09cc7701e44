package chinese

import (
	"strings"
	"testing"
)

func TestHalfWidth(t *testing.T) {
	s := "（Ａ）１２％　￥中\xff𠮷，"
	f := HalfWidth(s)
	if f.Text != "(A)12% ¥中\xff𠮷," {
		t.Fatalf("%q", f.Text)
	}
	for _, part := range [][2]string{{"A", "Ａ"}, {"12%", "１２％"}, {"¥", "￥"}, {"中", "中"}, {"𠮷", "𠮷"}, {"\xff", "\xff"}, {",", "，"}} {
		i := strings.Index(f.Text, part[0])
		if got := s[f.Offset(i):f.Offset(i+len(part[0]))]; got != part[1] {
			t.Errorf("%q comes from %q, want %q", part[0], got, part[1])
		}
	}
	if !IsHan('〇') || !IsHan('𠮷') || IsHan('，') || IsHan('a') || !IsFullWidth('１') || IsFullWidth('中') {
		t.Error("IsHan or IsFullWidth")
	}
}
