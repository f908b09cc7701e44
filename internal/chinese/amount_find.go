package chinese

import (
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// amountShape is an amount in words as people write it, right or wrong:
// digits and units up to 元, 角 and 分, and 整 or 正.
var amountShape = sync.OnceValue(func() *regexp.Regexp {
	const (
		digit  = `[壹贰叁肆伍陆柒捌玖一二两三四五六七八九貳陸参叄參弍貮肄]`
		zero   = `[零〇○另]`
		unit   = `[拾佰仟万亿萬億十百千]`
		jiao   = zero + `?` + digit + `[角毛]`
		fen    = zero + `?` + digit + `分`
		closed = `[整正]?`
	)
	whole := `(?:` + digit + `|` + zero + `|` + unit + `)+`
	fraction := `(?:` + jiao + `(?:` + fen + `)?|` + fen + `)`
	return regexp.MustCompile(`(?:` + RMBPrefix + `[ 　]?)?(?:` + whole + `(?:[元圆圓块]` + fraction + `?|` + fraction + `|[整正])|` + fraction + `)` + closed)
})

// FindAmountWords finds the amounts in 大写 in a running text, faulty ones
// included, as byte ranges for ParseAmountWords. A sum in common numerals
// (三百元) is none: at least one character must be of the formal set. 正 of a
// following word (正式, 正本) is left out.
func FindAmountWords(text string) [][2]int {
	var found [][2]int
	for _, m := range amountShape().FindAllStringIndex(text, -1) {
		amount := text[m[0]:m[1]]
		if !strings.ContainsAny(amount, "壹贰叁肆伍陆柒捌玖拾佰仟貳陸") {
			continue
		}
		if next, _ := utf8.DecodeRuneInString(text[m[1]:]); strings.HasSuffix(amount, "正") && strings.ContainsRune("式本常确当在副", next) {
			m[1] -= len("正")
		}
		found = append(found, [2]int{m[0], m[1]})
	}
	return found
}
