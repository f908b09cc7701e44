package sides

import (
	"strings"

	"qiyue/lint"
)

// demanded are what a side may ask of the other: 有权要求乙方.
var demanded = lint.NewSet(lint.Pairs([]string{
	"有权要求", "有权请求", "可要求", "可以要求", "有权责令", "有权督促", "有权催告", "有权向", "可以请求", "有权追究",
}, []string{"甲方", "乙方"})...)

// undergoes end the words by which the other side is told to be the one who does what follows to the first: 接受甲方
// 的检查.
var undergoes = lint.NewSet("接受", "对", "向", "为", "给", "按", "按照", "依照", "根据", "服从", "遵守", "配合", "因", "属于", "保证")

// ownDemand reports a side that may ask something of itself: 乙方接受甲方的检查，有权要求乙方整改.
func ownDemand(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(demanded) {
		s := t.SentenceAt(h.Start)
		label, other := t.All[h.End-len("甲方"):h.End], "乙方"
		if label == other {
			other = "甲方"
		}
		left := t.All[s.Start:h.Start]
		at := strings.LastIndex(left, label)
		if at < 0 || at > 0 && !strings.HasSuffix(left[:at], "，") || t.After(h.End, "的", "以外", "人员") || lint.Contains(left, "双方", "第三方", "任何一方", "的，", "对方", "员工", "客户", "用户") {
			continue
		}
		alone := true // the other side stands nowhere between but where it is done to
		for k := s.Start + at; alone; {
			n := strings.Index(t.All[k:h.Start], other)
			if n < 0 {
				break
			}
			k += n
			alone = t.Ends(undergoes, k)
			k += len(other)
		}
		if alone {
			flagSide(p, s.Start+at, h.End, label)
		}
	}
}
