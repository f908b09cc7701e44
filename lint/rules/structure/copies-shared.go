package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

// allotted adds what everybody named behind a total gets: 甲方、乙方和监理方各持一份,
// 鉴证机关二份, 甲方留二. It is 0 where one of them gets what is not told.
func allotted(t *lint.Text, i, j int) (sum int64, end int) {
	waiting, pos, both := int64(0), i, false
	for pos < j {
		stop := pos
		for stop < j && !t.Begins(allotEdges, stop) {
			_, n := utf8.DecodeRuneInString(t.All[stop:j])
			stop += n
		}
		part := strings.TrimSpace(t.All[pos:stop])
		who, n, each := allotment(part)
		switch {
		case part == "":
		case who == 0 && n == 0:
			if waiting > 0 || sum == 0 && pos > i || t.HasAny(pos, j, "份") {
				return 0, i
			}
			return sum, end // 具有同等效力
		case who == 2 && !each && n > 0 || who > 1 && sum > 0 || both && lint.HasPrefix(part, "甲", "乙", "买", "卖", "供", "需"):
			return 0, i // 双方各执一份，甲方壹份，乙方壹份
		case n == 0:
			waiting += who
		case each:
			both = both || who == 2
			sum, waiting, end = sum+n*(waiting+who), 0, stop
		case waiting > 0:
			return 0, i
		default:
			sum, end = sum+n, stop
		}
		if stop >= j {
			break
		}
		_, n1 := utf8.DecodeRuneInString(t.All[stop:j])
		pos = stop + n1
	}
	if waiting > 0 {
		return 0, i
	}
	return sum, end
}

var (
	// allotEdges part those who get copies.
	allotEdges = lint.NewSet("，", "、", "和", "与", "及", "；", "。")
	// holderEnds end the names of those who get them.
	holderEnds = []string{"方", "人", "机关", "局", "处", "单位", "部门", "公司", "中心", "所", "商", "委员会", "银行", "机构", "院", "厂", "店"}
	takings    = []string{
		"执有", "持有", "保存", "保留", "留存", "收执", "收存", "保管", "收取", "领取", "得到", "执", "持", "存", "留", "收", "拿", "领", "取", "得",
		"各", "分得", "报送", "送", "交",
	}
)

// noHolder are words of what is counted and of nobody that gets it.
var noHolder = lint.NewSet("本", "共", "另", "各", "件", "图纸", "表", "式", "余", "每", "均", "合同", "协议", "单", "书", "份", "约", "为", "有", "印", "需")

// allotment reads one part: how many holders it names, what they get, and whether
// each gets as many.
func allotment(part string) (who, n int64, each bool) {
	if a := strings.Index(part, "（"); a > 0 && strings.HasSuffix(part, "）份") {
		part = part[:a] + "份" // 贰（2）份
	}
	name := part
	if k := countStart(part); k >= 0 {
		v, err := chinese.ParseInteger(strings.TrimSuffix(part[k:], "份"))
		if err != nil || v > 100 {
			return 0, 0, false
		}
		n, name = v, part[:k]
	}
	for cut := true; cut; {
		cut = false
		for _, w := range takings {
			if strings.HasSuffix(name, w) {
				each = each || w == "各"
				name, cut = strings.TrimSuffix(name, w), true
			}
		}
	}
	switch {
	case lint.HasSuffix(name, "各方", "每方", "其余", "其他方", "一人", "每人", "各人", "一家", "每家", "一方"):
		return 0, 0, false
	case strings.HasSuffix(name, "双方"):
		return 2, n, each
	case strings.HasSuffix(name, "三方"):
		return 3, n, each
	case utf8.RuneCountInString(name) <= 8 && lint.HasSuffix(name, holderEnds...):
		return 1, n, each
	case n > 0 && !each && name != "" && utf8.RuneCountInString(name) <= 6 && !noHolder.In(name):
		return 1, n, false // 宏图二份
	case name == "" && each:
		return 0, n, true // 甲方、乙方，各三份
	}
	return 0, 0, false
}

// countStart is where the count at the end of a part begins, or -1.
func countStart(part string) int {
	k := len(strings.TrimSuffix(part, "份"))
	from := k
	for k > 0 {
		r, size := utf8.DecodeLastRuneInString(part[:k])
		if !strings.ContainsRune("一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾0123456789", r) {
			break
		}
		k -= size
	}
	if k == from {
		return -1
	}
	return k
}
