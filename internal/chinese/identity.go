package chinese

import (
	"slices"
	"strconv"
)

// Kinds of faults in citizen identity numbers.
const (
	IdentityLength    Kind = "chinese-identity-length"
	IdentityCharacter Kind = "chinese-identity-character"
	IdentityRegion    Kind = "chinese-identity-region"
	IdentityBirth     Kind = "chinese-identity-birth"
	IdentityCheck     Kind = "chinese-identity-check"
)

// The weights and check characters of GB 11643-1999 (ISO 7064 MOD 11-2).
var identityWeights = [17]int{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}

const identityChecks = "10X98765432"

// identityRegions are the first two digits of the codes of GB/T 2260: 省, 自治区,
// 直辖市; 81, 82, 83 for residents from 香港, 澳门, 台湾; 91 for foreigners.
var identityRegions = []int{
	11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46,
	50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83, 91,
}

// CheckIdentity checks a citizen identity number (公民身份号码, GB 11643): 18
// characters, region, a birth date that exists, check character.
func CheckIdentity(s string) error {
	for i, r := range s {
		if (r < '0' || r > '9') && !(r == 'X' && i == 17) {
			want := ""
			if r == 'x' && i == 17 {
				want = "X"
			}
			return runeFault(IdentityCharacter, s, i, want)
		}
	}
	if len(s) != 18 {
		return &Error{Kind: IdentityLength, End: len(s), Found: strconv.Itoa(len(s)), Want: "18"}
	}
	if region, _ := strconv.Atoi(s[:2]); !slices.Contains(identityRegions, region) {
		return fault(IdentityRegion, s, 0, 2, "")
	}
	if _, err := readDate(s[6:10] + "-" + s[10:12] + "-" + s[12:14]); err != nil || s[6:8] < "18" {
		return fault(IdentityBirth, s, 6, 14, "")
	}
	sum := 0
	for i, w := range identityWeights {
		sum += w * int(s[i]-'0')
	}
	if want := identityChecks[sum%11]; s[17] != want {
		return fault(IdentityCheck, s, 17, 18, string(want))
	}
	return nil
}
