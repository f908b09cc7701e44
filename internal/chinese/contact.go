package chinese

import (
	"regexp"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Kinds of faults in contact and account numbers.
const (
	PhoneShape       Kind = "chinese-phone-shape"
	PhoneZero        Kind = "chinese-phone-zero" // 571-88886666: a spreadsheet dropped the zero
	EmailShape       Kind = "chinese-email-shape"
	PostcodeShape    Kind = "chinese-postcode-shape"
	PostcodeZero     Kind = "chinese-postcode-zero" // 50011 for 050011
	AccountCharacter Kind = "chinese-account-character"
	AccountLength    Kind = "chinese-account-length"
)

// PhoneKind is what a telephone number reaches.
type PhoneKind string

// The kinds of telephone numbers. The shapes are practice, not law.
const (
	Mobile        PhoneKind = "mobile"        // 13812345678
	Landline      PhoneKind = "landline"      // 0571-88886666, 010-88886666-801
	Hotline       PhoneKind = "hotline"       // 400-820-1234, 800-…
	ServiceNumber PhoneKind = "service"       // 95555, 12315, 96166
	International PhoneKind = "international" // +852 2123 4567
)

// phoneShapes match numbers after spaces and hyphens between figures are gone.
// Like all expressions here they are compiled on first use, not at start-up.
var phoneShapes = sync.OnceValue(func() []phoneShape {
	return []phoneShape{
		{Mobile, regexp.MustCompile(`^(\+?86)?1[3-9]\d{9}$`)},
		{Landline, regexp.MustCompile(`^(0|\+?860?)(10|2\d|[3-9]\d{2})[2-9]\d{6,7}((转|ext\.?)\d{1,6})?$`)},
		{Hotline, regexp.MustCompile(`^[48]00\d{7}$`)},
		{ServiceNumber, regexp.MustCompile(`^(9[56]\d{3,4}|1[02]\d{3})$`)},
		{International, regexp.MustCompile(`^\+(?:[1-79]\d|8[0-57-9])\d{5,12}$`)},
	}
})

type phoneShape struct {
	kind  PhoneKind
	shape *regexp.Regexp
}

var (
	phoneJoint  = lazy(`(\d|\))[ -](\d|\()`)
	phoneExtend = lazy(`^((?:0|\+?86-?0?)\d{2,3}-\d{7,8})-(\d{1,6})$`)
)

// CheckPhone checks the shape of a telephone number of China or, with + and a
// country code, abroad. Single spaces or hyphens may stand between figures,
// brackets around the area code; an extension follows 转 or a second hyphen.
func CheckPhone(s string) (PhoneKind, error) {
	t := HalfWidth(s).Text
	t = phoneExtend().ReplaceAllString(t, "${1}转${2}")
	for range 2 { // joints overlap in 1 2 3
		t = phoneJoint().ReplaceAllString(t, "$1$2")
	}
	if strings.HasPrefix(t, "(") {
		t = strings.Replace(strings.TrimPrefix(t, "("), ")", "", 1)
	}
	for _, p := range phoneShapes() {
		if p.shape.MatchString(t) {
			return p.kind, nil
		}
	}
	if landlineZero().MatchString(t) {
		return "", fault(PhoneZero, s, 0, len(s), "0"+s)
	}
	return "", fault(PhoneShape, s, 0, len(s), "")
}

// landlineZero is a landline number whose area code lost its zero, as a cell
// of numbers leaves it.
var landlineZero = lazy(`^(10|2\d|[3-9]\d{2})-?[2-9]\d{6,7}((转|ext\.?)\d{1,6})?$`)

func lazy(expression string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expression) })
}

// emailLabel is one label of a domain; internationalized domains are allowed.
var emailLabel = lazy(`^[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?$`)

var emailLocal = lazy("^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$")

// CheckEmail checks the shape of an e-mail address: the dot-atom of RFC 5322,
// at most 64 bytes, @, and a domain of two labels or more. Nothing is folded: a
// full-width ＠ is an error. The range of the error is the part at fault.
func CheckEmail(s string) error {
	at := strings.LastIndexByte(s, '@')
	if at < 0 {
		return fault(EmailShape, s, 0, len(s), "@")
	}
	if !emailLocal().MatchString(s[:at]) || at > 64 {
		return fault(EmailShape, s, 0, at, "")
	}
	labels := strings.Split(s[at+1:], ".")
	from := at + 1
	for _, l := range labels {
		if !emailLabel().MatchString(l) || len(l) > 63 {
			return fault(EmailShape, s, from, from+len(l), "")
		}
		from += len(l) + 1
	}
	if last := labels[len(labels)-1]; len(labels) < 2 || utf8.RuneCountInString(last) < 2 || len(s) > 254 {
		return fault(EmailShape, s, at+1, len(s), "")
	}
	return nil
}

var (
	postcode     = lazy(`^\d{6}$`)
	postcodeZero = lazy(`^[1-7]\d{4}$`) // 01 to 07 are the regions with a zero
)

// CheckPostcode checks a postal code of six figures, not 000000. Five figures
// are those of a code whose zero a spreadsheet dropped: 050011 is Shijiazhuang.
func CheckPostcode(s string) error {
	if postcodeZero().MatchString(s) {
		return fault(PostcodeZero, s, 0, len(s), "0"+s)
	}
	if !postcode().MatchString(s) || s == "000000" {
		return fault(PostcodeShape, s, 0, len(s), "")
	}
	return nil
}

// CheckAccount checks a bank account number: 8 to 32 figures, with single
// spaces or hyphens between them. The Luhn digit is not checked: accounts of
// firms have none.
func CheckAccount(s string) error {
	digits := 0
	for i, r := range s {
		switch {
		case r >= '0' && r <= '9':
			digits++
		case (r == ' ' || r == '-') && i > 0 && isDigit(s[i-1]) && i+1 < len(s) && isDigit(s[i+1]):
		default:
			return runeFault(AccountCharacter, s, i, "")
		}
	}
	if digits < 8 || digits > 32 {
		return &Error{Kind: AccountLength, End: len(s), Found: strconv.Itoa(digits), Want: "8–32"}
	}
	return nil
}
