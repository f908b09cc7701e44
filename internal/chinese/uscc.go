package chinese

import (
	"strconv"
	"strings"
)

// Kinds of faults in unified social credit codes.
const (
	USCCLength     Kind = "chinese-uscc-length"
	USCCCharacter  Kind = "chinese-uscc-character"         // I, O, S, V, Z and others are not in the set
	USCCInstead    Kind = "chinese-uscc-character-instead" // the same, and the character meant is likely
	USCCLetterCase Kind = "chinese-uscc-letter-case"
	USCCCheck      Kind = "chinese-uscc-check"
)

// The character set and weights of GB 32100-2015; a weight is 3^i mod 31.
const usccSet = "0123456789ABCDEFGHJKLMNPQRTUWXY"

var usccWeights = [17]int{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28}

// CheckUSCC checks a unified social credit code (统一社会信用代码): 18 characters
// of the set of GB 32100-2015, the last a check character.
func CheckUSCC(s string) error {
	for i, r := range s {
		switch {
		case r >= 'a' && r <= 'z':
			return runeFault(USCCLetterCase, s, i, strings.ToUpper(string(r)))
		case !strings.ContainsRune(usccSet, r):
			if want := usccInstead[r]; want != "" {
				return runeFault(USCCInstead, s, i, want)
			}
			return runeFault(USCCCharacter, s, i, "")
		}
	}
	if len(s) != 18 {
		return &Error{Kind: USCCLength, End: len(s), Found: strconv.Itoa(len(s)), Want: "18"}
	}
	sum := 0
	for i, w := range usccWeights {
		sum += w * strings.IndexByte(usccSet, s[i])
	}
	if want := usccSet[(31-sum%31)%31]; s[17] != want {
		return fault(USCCCheck, s, 17, 18, string(want))
	}
	return nil
}

// usccInstead is what a character outside the set was most likely meant to be.
var usccInstead = map[rune]string{'I': "1", 'O': "0", 'S': "5", 'Z': "2", 'V': "U"}
