package chinese

import (
	"errors"
	"testing"

	"pgregory.net/rapid"
)

func TestIdentifiers(t *testing.T) {
	for _, c := range []struct {
		name  string
		check func(string) error
		good  []string
		bad   map[string]Kind
	}{
		{"USCC", CheckUSCC, []string{"91350100M000100Y43", "11320000MB151840XJ"}, map[string]Kind{
			"91350100M000100Y4Z": USCCInstead, "91350100M000100Y4-": USCCCharacter, "91350100M000100Y44": USCCCheck, "91350100M000100y43": USCCLetterCase,
			"91350100M00010Y43": USCCLength, "": USCCLength, "91350100MO00100Y43": USCCInstead, "19350100M000100Y43": USCCCheck, "\xff": USCCCharacter, "９1": USCCCharacter,
		}},
		{"identity", CheckIdentity, []string{"11010519491231002X"}, map[string]Kind{
			"11010519491231002x": IdentityCharacter, "110105194912310021": IdentityCheck, "110105491231002": IdentityLength, "10010519491231002X": IdentityRegion,
			"11010519490231002X": IdentityBirth, "1101051949123100ZX": IdentityCharacter, "": IdentityLength, "11010500010101002X": IdentityBirth, "\xff": IdentityCharacter,
		}},
		{"email", CheckEmail, []string{"service@example.com", "a.b+c@example.com.cn", "x@公司.中国"}, map[string]Kind{
			"service": EmailShape, "a@b": EmailShape, "a@b..cn": EmailShape, ".a@b.cn": EmailShape, "a b@c.cn": EmailShape, "a＠b.cn": EmailShape, "a@-b.cn": EmailShape, "@b.cn": EmailShape, "a@b.c": EmailShape,
		}},
		{"postcode", CheckPostcode, []string{"310000", "010000"}, map[string]Kind{"31000": PostcodeZero, "50011": PostcodeZero, "91000": PostcodeShape, "3100": PostcodeShape, "3100000": PostcodeShape, "31000a": PostcodeShape, "000000": PostcodeShape, "": PostcodeShape}},
		{"account", CheckAccount, []string{"6222020200112230", "6222 0202 0011 2230", "19-000101040012345"}, map[string]Kind{
			"622202": AccountLength, "6222O20200112230": AccountCharacter, "6222  0202": AccountCharacter, " 62220202": AccountCharacter, "": AccountLength, "6222020２": AccountCharacter,
		}},
	} {
		for _, s := range c.good {
			if err := c.check(s); err != nil {
				t.Errorf("%s %q: %v", c.name, s, err)
			}
		}
		for s, kind := range c.bad {
			var e *Error
			if err := c.check(s); !errors.As(err, &e) || e.Kind != kind {
				t.Errorf("%s %q: %v, want %s", c.name, s, err, kind)
			}
		}
	}
	expectFault(t, "USCC", CheckUSCC("91350100MO00100Y43"), USCCInstead, "91350100M", "O")
}

// One wrong character is always caught: both checks promise it.
func TestCheckCharacters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		code, i := []byte("91350100M000100Y43"), rapid.IntRange(0, 17).Draw(t, "at")
		c := usccSet[rapid.IntRange(0, len(usccSet)-1).Draw(t, "character")]
		changed := c != code[i]
		code[i] = c
		if err := CheckUSCC(string(code)); (err != nil) != changed {
			t.Fatalf("%s: %v", code, err)
		}
		number := []byte("11010519491231002X")
		i = rapid.IntRange(0, 16).Draw(t, "at")
		c = byte('0' + rapid.IntRange(0, 9).Draw(t, "digit"))
		changed = c != number[i]
		number[i] = c
		if err := CheckIdentity(string(number)); (err != nil) != changed {
			t.Fatalf("%s: %v", number, err)
		}
	})
}

func TestCheckPhone(t *testing.T) {
	for s, want := range map[string]PhoneKind{
		"13812345678": Mobile, "+86 138 1234 5678": Mobile, "138-1234-5678": Mobile, "１３８１２３４５６７８": Mobile, "8613812345678": Mobile,
		"0571-88886666": Landline, "010-88886666": Landline, "(0571)88886666": Landline, "（0571）88886666": Landline, "+86-571-88886666": Landline,
		"0571-88886666-801": Landline, "0571-88886666转801": Landline, "0310-2345678": Landline,
		"400-820-1234": Hotline, "4008201234": Hotline, "95555": ServiceNumber, "12315": ServiceNumber, "95105888": "", "+852 2123 4567": International, "+1 415 555 2671": International,
		"": "", "12345678901": "", "1381234567": "", "138123456789": "", "88886666": "", "400-…": "", "138123456ab": "", "0571--88886666": "", "+86": "",
	} {
		got, err := CheckPhone(s)
		if got != want || (err == nil) != (want != "") {
			t.Errorf("CheckPhone(%q) = %q, %v; want %q", s, got, err, want)
		}
	}
}
