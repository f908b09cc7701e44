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

// What is done once something has happened, and no one says how soon: 在接口发布后安排修改, 收到后处理.
var (
	arranged = lint.NewSet(append(lint.Pairs([]string{"安排", "排人", "派人", "派人来", "叫人", "叫人来"}, mendingVerbs), lint.Pairs([]string{"到货后", "来货后", "审核后", "核实后", "查实后"}, mendingVerbs)...)...)
	// onReceipt is the same when one has received something.
	onReceipt    = lint.NewFrameOf(24, lint.NewSet("收到", "接到", "拿到", "接收", "接"), lint.NewSet("后"), lint.NewSet(mendingVerbs...))
	mendingVerbs = []string{
		"修改", "改造", "改版", "修理", "维修", "更换", "安装", "检修", "升级", "补货", "补发", "返工", "整改", "复检", "调试", "处理", "上门", "退换", "换货",
		"修复", "检测", "整修", "补做", "重做", "重印", "解决", "退款", "补装", "返修", "修",
	}
)

// followsOn reports that the act in bytes h is what follows some event, behind 后 or a case.
func followsOn(t *lint.Text, sen lint.Sentence, a int, h lint.Hit) bool {
	if !t.After(h.Start, "安排", "排人", "派人", "叫人") {
		return true
	}
	for i := range t.Each("后") {
		if i >= a && i < h.Start && !t.Before(i, "售", "前", "先") {
			return true
		}
	}
	return a > sen.Start && t.Before(a-len("，"), "的", "时") && t.Holds(whoBears, a, h.Start)
}

// waited finds such times.
func waited(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(arranged) {
		if sen, a, b, ok := around(t, h); ok && h.End == b && len(times(t, sen.Start, sen.End)) == 0 && followsOn(t, sen, a, h) && !t.HasAny(sen.Start, sen.End, "费", "责任") {
			take("收到后处理", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(onReceipt, 1) {
		if _, b := t.Part(h.Start); h.End == b && t.PassageAt(h.Start).Kind == lint.Body && len(times(t, s.Start, s.End)) == 0 && !t.HasAny(s.Start, s.End, "费", "责任") && !t.HasAny(h.Start, h.End, "，") {
			take("收到后处理", h.Start, h.End)
		}
	}
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
