package wording

import (
	"strings"

	"qiyue/lint"
)

// A time can hang on when another acts: 看厂家什么时候发货, 哪天排到哪天装.

var (
	// whenever ask for a time, lookedTo is who knows it.
	whenever = lint.NewSet("哪会儿", "哪阵", "啥会儿", "哪一天", "哪日", "什么时候", "啥时候", "啥时", "何时", "哪天", "几时", "多久", "多长时间", "要几天", "需几天", "什么时间")
	lookedTo = lint.NewSet("看", "得看", "要看", "视", "取决于")
	// comes is what is waited for.
	comes = lint.NewSet("到", "来", "发", "送", "有货", "修", "装", "好", "排", "做", "寄", "调", "补", "出")
)

// waited finds such times.
func waited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(whenever) {
		sen, a, b, ok := around(t, h)
		if !ok {
			continue
		}
		if again := strings.Index(t.All[h.End:b], t.All[h.Start:h.End]); again > 0 && again <= len("配件到货，") && len(times(t, sen.Start, sen.End)) == 0 {
			take("不好说", h.Start, b) // asked twice, it is answered by itself
			continue
		}
		if !t.Holds(comes, h.End, b) && !t.Holds(comes, a, h.Start) || len(t.QuantitiesIn(h.End, sen.End)) > 0 {
			continue
		}
		for _, by := range t.PlacesIn(lookedTo, a, b) {
			if !t.Before(by.Start, "查", "察", "观", "收", "来", "去", "难", "好", "可", "想", "理", "自") && !t.After(by.End, "望", "看", "到", "见", "为", "好") {
				take("不好说", min(by.Start, h.Start), b)
				break
			}
		}
	}
}
