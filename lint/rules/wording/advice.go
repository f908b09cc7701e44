package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// What would be good is not owed: 机型以同款为佳, 供方宜留一人驻店; nor is what one does in good
// faith alone: 当本于诚意促其解决.

var (
	// preferred closes what would be good, preferring opens it.
	preferred  = lint.NewSet("为宜", "为佳", "为好", "为妥", "为上", "为善", "为上策", "更好", "更佳", "最佳", "最好", "最宜", "更妥")
	preferring = lint.NewSet("以")
	// wiser stand behind the side that would do well to do it.
	wiser = lint.NewSet("宜", "最好", "不妨", "适宜", "以不", "可不妨", "尽可")
	// wisest follow 宜 in other words than of advice.
	wisest = []string{"不", "居", "人", "家", "的", "于", "昌", "兴", "宾", "用", "性", "，"}
	// readers are whom one may well advise.
	readers = lint.NewSet("使用者", "旅客", "乘客", "家属", "用户", "客户", "顾客", "业主", "会员", "您", "买家", "消费者", "车主", "住户", "学员", "家长", "甲方", "需方", "买方", "承租")
	// sincere is the spirit in which a side is to act, acting what it would do in it.
	sincere = lint.NewFrameOf(24, lint.NewSet(
		"以", "本着", "本于", "出于", "怀着", "怀", "抱着", "抱", "秉着", "秉持", "秉", "凭着", "凭", "基于",
	), lint.NewSet(
		"情面", "交情", "面子", "诚意", "诚心", "诚恳", "善意", "好意", "好心", "热心", "热忱", "道义", "情谊", "情分", "良知", "良心", "负责的态度",
		"负责任的态度", "的态度", "的精神", "的宗旨", "的初心", "的理念", "认真的态度", "负责态度", "认真态度", "同理心", "服务精神", "友好", "体谅",
	), acting)
	acting = lint.NewSet(
		"妥处", "化解", "应对", "促", "解决", "处理", "对待", "推动", "协助", "配合", "帮助", "提供", "办理", "完成", "给予", "补偿", "照顾", "维修",
		"善后", "安排", "处置", "答复", "跟进", "服务",
	)
	// heartily is how warmly a side will help, for what it is to do.
	heartily = lint.NewFrameOf(9, lint.NewSet(
		"竭诚", "诚心", "诚意", "真诚", "真心", "赤诚", "热忱", "热心", "热情", "衷心", "友善", "善意",
	), lint.NewSet(
		"配合", "协助", "支持", "帮助", "帮忙", "帮", "替", "响应", "对待", "协作", "照顾", "照应",
	))
	// ofBoth are words of a sentence by which both sides are to behave so, or talk.
	ofBoth = lint.NewSet("双方", "各方", "协商", "商谈", "谈判", "订立", "签订", "合作", "原则", "《", "法院", "仲裁")
)

// advise finds such statements.
func advise(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(preferred) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End != b || t.Holds(ofBoth, a, b) || len(t.QuantitiesIn(a, sen.End)) > 0 || t.HasAny(a, b, "附件", "时间", "日期", "期限") || strings.ContainsAny(t.All[a:sen.End], "0123456789") {
			continue
		}
		if k := lastStart(t, preferring, max(a, h.Start-len("以原厂出品的同一型号")), h.Start); k >= 0 && k+len("以") < h.Start {
			take("可考虑", k, h.End)
		}
	}
	for _, h := range t.Places(wiser) {
		sen, _, b, ok := around(t, h)
		if !ok || t.After(h.End, wisest...) || t.Holds(readers, sen.Start, b) || t.Holds(ofBoth, sen.Start, sen.End) || utf8.RuneCountInString(t.All[h.End:b]) < 3 {
			continue
		}
		if !t.Ends(doers, h.Start) && !t.After(h.Start, "最好") {
			continue
		}
		take("可考虑", h.Start, h.End)
	}
	for _, h := range t.Framed(heartily, 0) {
		sen, a, b, ok := around(t, h)
		if ok && h.End <= b && !t.Holds(ofBoth, sen.Start, sen.End) && !t.HasAny(a, h.Start, "可", "有权", "不", "如", "若", "愿", "希", "感谢", "您") {
			take("尽力", h.Start, h.End)
		}
	}
	for _, h := range t.Framed(sincere, 1) {
		sen, a, b, ok := around(t, h)
		if ok && h.End <= b && !t.Holds(ofBoth, sen.Start, sen.End) && !t.HasAny(a, h.Start, "可", "有权", "不") {
			take("尽力", h.Start, h.End)
		}
	}
}
