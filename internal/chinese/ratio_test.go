package chinese

import (
	"testing"

	"github.com/shopspring/decimal"
	"pgregory.net/rapid"
)

func TestParseRatio(t *testing.T) {
	for s, want := range map[string]string{
		"30%": "0.3", "0.05％": "0.0005", "5‰": "0.005", "５‱": "0.0005", "百分之三十": "0.3", "百分之百": "1", "百分之一百": "1", "百分之30": "0.3",
		"千分之三点五": "0.0035", "万分之五": "0.0005", "万分之5": "0.0005", "百分之零点零五": "0.0005", "100%": "1", "0%": "0", "120%": "1.2",
	} {
		if got, err := ParseRatio(s); err != nil || !got.Equal(money(want)) {
			t.Errorf("ParseRatio(%q) = %s, %v; want %s", s, got, err, want)
		}
	}
	for _, c := range []struct {
		s             string
		kind          Kind
		before, found string
	}{
		{"0.3", RatioShape, "", "0.3"},
		{"", RatioShape, "", ""},
		{"-5%", RatioNegative, "", "-5%"},
		{"%", RatioShape, "", "%"},
		{"百分之", NumeralEmpty, "百分之", ""},
		{"万分之五元", NumeralCharacter, "万分之五", "元"},
		{"3O%", NumeralCharacter, "3", "O"},
		{"三成", RatioShape, "", "三成"},
	} {
		_, err := ParseRatio(c.s)
		expectFault(t, c.s, err, c.kind, c.before, c.found)
	}
}

func TestRatioWords(t *testing.T) {
	for s, want := range map[string]string{
		"0.3": "百分之三十", "0.0005": "万分之五", "0.003": "千分之三", "0.125": "百分之十二点五", "1": "百分之百", "0": "百分之零",
		"0.00005": "万分之零点五", "0.13": "百分之十三", "1.5": "百分之一百五十",
	} {
		if got, err := RatioWords(money(s)); err != nil || got != want {
			t.Errorf("RatioWords(%s) = %s, %v; want %s", s, got, err, want)
		}
	}
	if Percent(money("0.0005")) != "0.05%" || Percent(money("0.30")) != "30%" {
		t.Error("Percent", Percent(money("0.30")))
	}
	if _, err := RatioWords(money("-0.1")); err == nil {
		t.Error("negative ratio in words")
	}
	rapid.Check(t, func(t *rapid.T) {
		d := decimal.New(rapid.Int64Range(0, 1e9).Draw(t, "digits"), int32(-rapid.IntRange(0, 9).Draw(t, "scale")))
		words, err := RatioWords(d)
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range []string{words, Percent(d), d.Shift(3).String() + "‰"} {
			if got, err := ParseRatio(s); err != nil || !got.Equal(d) {
				t.Fatalf("%s → %s → %s, %v", d, s, got, err)
			}
		}
	})
}
