package wording

import (
	"unicode/utf8"

	"qiyue/lint"
)

// What is done “once it is so” is done nobody knows when: 雪压弯了就铲, 烧出来便补, 空出工位
// 就修. A case that can be proved or counted is a time: 付了款就发货, 满两年就换.

var (
	// thenDo lead from the case to the deed, noThen are words that hold one of them.
	thenDo = lint.NewSet("就", "便")
	noThen = []string{"成", "迁", "高", "俯", "早", "方", "以", "简", "轻", "随", "顺", "不", "趁", "利", "大", "小", "军", "未", "这", "那", "仅", "只", "若", "一", "邮", "灵", "为", "双方", "各方"}
	// doneSo are the verbs of what a side then does for the other; unmet lead to one.
	doneSo = lint.NewSet(
		"修", "换", "洗", "擦", "清", "扫", "铲", "补", "装", "送", "派", "来", "去", "上门", "发", "寄", "调", "紧", "加", "磨", "通", "刷", "掏",
		"除", "查", "校", "检", "保养", "润滑", "打扫", "处理", "安排", "更新", "升级", "做", "办", "弄", "拆", "剪", "浇", "喷", "灌", "配", "排",
		"刻", "印", "运", "拉走", "报废", "到", "抢修", "抽", "挖", "拧", "敷", "扎", "垫", "裁", "重做", "重装", "重铺", "更换", "维修", "检修",
		"修复", "修理", "清洗", "清理", "整改",
	)
	helps = []string{
		"给甲方", "给客户", "给用户", "给车主", "给业主", "由乙方", "派人", "马上", "去", "来", "给", "帮", "一起", "一并", "统一", "拿去", "拿来",
		"拉去", "叫人", "找人", "安排人", "再", "要", "得", "会", "该", "应", "须", "由",
	}
	helping = lint.NewSet(helps...)
	// provable are words of a case that can be proved, that one side makes or that is no case.
	provable = lint.NewSet(
		"付", "款", "费", "钱", "签", "盖章", "验收", "验过", "合格", "通知", "来电", "电话", "报修", "报障", "告知", "到货", "到场", "到店", "期",
		"满", "收到", "接到", "确认", "批准", "同意", "开票", "断电", "停电", "下单", "登记", "视为", "之日", "不", "没", "未", "无", "如何", "怎么",
		"或者", "按", "约定", "超", "低于", "高于", "达", "亮", "报警", "提示", "要求", "申请", "解除", "终止", "甲方就", "乙方就", "以后", "之后",
		"法律", "第",
	)
)

// regards are words that 就 leads to as “about”, not “then”: 就办公家具的买卖达成协议.
var regards = lint.NewSet(
	"协议", "协商", "达成", "签订", "订立", "签署", "约定", "商定", "议定", "事宜", "事项", "一事", "问题", "有关", "相关", "争议", "合同",
)

// soIs ends a case that the next statement has a deed for: 地沟返味了，物业派人掏.
var soIs = lint.NewSet("了，")

// onceSo finds such deeds.
func onceSo(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(soIs) {
		a, b := t.Part(h.Start)
		_, end := t.Part(h.End)
		by := t.PlacesIn(doers, h.End, min(end, h.End+len("保修方师傅")))
		if n := utf8.RuneCountInString(t.All[a:b]); n < 4 || n > 10 || len(by) == 0 || t.PassageAt(a).Kind != lint.Body || t.Holds(provable, a, h.Start) || t.Begins(doers, a) {
			continue
		}
		if s := t.SentenceAt(a); doesSo(t, by[0].End, end) && s.Start == a && s.End == end && len(times(t, a, end)) == 0 && len(t.QuantitiesIn(a, end)) == 0 {
			take("脏了", a, h.Start+len("了"))
		}
	}
	for _, h := range t.Places(thenDo) {
		if t.Before(h.Start, noThen...) || !t.Begins(doneSo, h.End) && !t.Begins(helping, h.End) {
			continue
		}
		sen, a, b, ok := around(t, h)
		if !ok || t.PassageAt(h.Start).Kind != lint.Body || t.Holds(provable, a, h.Start) || t.Holds(regards, h.End, b) || len(t.QuantitiesIn(sen.Start, sen.End)) > 0 || len(times(t, sen.Start, sen.End)) > 0 {
			continue
		}
		if n := utf8.RuneCountInString(t.All[a:h.Start]); n >= 2 && n <= 14 && doesSo(t, h.End, b) {
			take("脏了", a, b)
		}
	}
}

// doesSo reports that a short deed for the other side stands in bytes i to j.
func doesSo(t *lint.Text, i, j int) bool {
	if utf8.RuneCountInString(t.All[i:j]) > 12 {
		return false
	}
	for n := 1; n > 0; i += n {
		n = begun(t.All[i:j], helps)
	}
	return t.Begins(doneSo, i) || t.Before(i, "给") && t.Holds(doneSo, i, j)
}
