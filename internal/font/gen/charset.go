package main

import (
	_ "embed"
	"slices"
	"strings"

	"qiyue/internal/font"
)

//go:embed tongyong-guifan-hanzi.txt
var standardList string

//go:embed gb2312-hanzi.txt
var gb2312List string

// symbols are the characters besides Chinese ones, first and last of each
// range; what a face lacks of them is left out. Controls, joiners and
// direction marks are no part of them: such a character in a value is an error.
var symbols = [][2]rune{
	{0x0020, 0x007E}, // ASCII
	{0x00A0, 0x00AC}, // Latin-1 without the soft hyphen
	{0x00AE, 0x024F}, // Latin-1, Latin Extended-A and -B: Pinyin, European names
	{0x0251, 0x0251}, // ɑ of Pinyin
	{0x0261, 0x0261}, // ɡ of Pinyin
	{0x02C6, 0x02DD}, // tone marks
	{0x0370, 0x03FF}, // Greek
	{0x0400, 0x045F}, // Cyrillic
	{0x1E00, 0x1EFF}, // Latin Extended Additional
	{0x2000, 0x200A}, // spaces
	{0x2010, 0x2027}, // dashes, quotation marks, ellipsis
	{0x2030, 0x205E}, // per mille, primes, reference marks
	{0x2070, 0x209F}, // superscripts and subscripts
	{0x20A0, 0x20C0}, // currency
	{0x2100, 0x214F}, // ℃ № ™
	{0x2150, 0x218B}, // fractions, Roman numerals
	{0x2190, 0x21FF}, // arrows
	{0x2200, 0x22FF}, // mathematics
	{0x2312, 0x2312}, // ⌒
	{0x2460, 0x24FF}, // enclosed numbers and letters
	{0x2500, 0x259F}, // box drawing, blocks
	{0x25A0, 0x25FF}, // □ ■ △ ▲ ○ ●
	{0x2600, 0x2642}, // ★ ☆ ♂ ♀
	{0x2713, 0x2718}, // ✓ ✔ ✗ ✘
	{0x2776, 0x2793}, // ❶ … ❿
	{0x2E3A, 0x2E3B}, // dashes of two and three ems
	{0x3000, 0x303F}, // 、。〈〉《》「」『』【】〔〕
	{0x3041, 0x30FF}, // kana: model names, and a row of GB 2312
	{0x3105, 0x312F}, // Bopomofo, a row of GB 2312
	{0x3220, 0x3229}, // ㈠ … ㈩
	{0x3231, 0x3231}, // ㈱
	{0x3280, 0x3289}, // ㊀ … ㊉
	{0x338E, 0x338F}, // ㎎ ㎏
	{0x339C, 0x33A1}, // ㎜ ㎝ ㎞ ㎟ ㎠ ㎡
	{0x33A5, 0x33A5}, // ㎥
	{0x33C4, 0x33C4}, // ㏄
	{0x33CE, 0x33CE}, // ㏎
	{0x33D1, 0x33D2}, // ㏑ ㏒
	{0x33D5, 0x33D5}, // ㏕
	{0xFF01, 0xFF5E}, // full-width ASCII
	{0xFFE0, 0xFFE6}, // ￠ ￡ ￢ ￣ ￤ ￥ ￦
}

// boxes are the check boxes of forms, which neither font has.
var boxes = []font.Built{
	{Char: '☐', Parts: []font.Part{{Char: '□', Scale: 1}}},
	{Char: '☑', Parts: []font.Part{{Char: '□', Scale: 1}, {Char: '✓', Scale: 0.75}}},
	{Char: '☒', Parts: []font.Part{{Char: '□', Scale: 1}, {Char: '×', Scale: 0.9}}},
}

// levels are the three tables of 通用规范汉字表, each in its order.
func levels() [][]rune { return sections(standardList) }

// charset is every character the shipped faces are cut down to, ascending.
func charset() []rune {
	var set []rune
	for _, list := range [][][]rune{levels(), sections(gb2312List)} {
		for _, section := range list {
			set = append(set, section...)
		}
	}
	for _, s := range symbols {
		for r := s[0]; r <= s[1]; r++ {
			set = append(set, r)
		}
	}
	slices.Sort(set)
	return slices.Compact(set)
}

// sections reads a list of characters; lines that begin with # separate
// sections, empty ones do not count.
func sections(list string) [][]rune {
	var out [][]rune
	open := false
	for line := range strings.Lines(list) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			open = false
			continue
		}
		if !open {
			out, open = append(out, nil), true
		}
		out[len(out)-1] = append(out[len(out)-1], []rune(line)...)
	}
	return out
}
