package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// goingBy are words by which an amount goes by something, takings the amount before them or the verbs behind.
	goingBy = lint.NewSet("看", "视", "要看", "得看", "全看", "视乎", "取决于", "全凭", "凭", "依", "论", "随", "随着", "跟", "跟着", "比照", "参照", "参考", "对标", "仿照")
	// likeOther are those of them that lead to another price, of whatever.
	likeOther = lint.NewSet("随", "跟", "比照", "参照", "参考", "对标", "仿照")
	amountOf  = lint.NewSet(
		"价", "残值", "多寡", "高低", "标准", "金额", "数额", "费用", "收费", "费", "价钱", "价格", "工钱", "钱", "多少", "多少钱", "报酬", "租金",
		"开价", "收钱", "收款", "价码", "计价", "定价", "加价",
	)
	takenBy = lint.NewSet(
		"收钱", "收费", "要钱", "给钱", "付钱", "付费", "加钱", "补钱", "算钱", "结账", "开价", "要价", "计价", "计费", "加价", "报价", "定价",
		"收款", "折钱", "报销", "追加", "加收", "补贴",
	)
	byUnits   = lint.NewSet("按", "看", "视", "凭", "论", "依")
	noMeasure = lint.NewSet(
		"《", "时", "期", "月", "季", "年", "周", "约", "需", "规定", "规范", "规则", "规程", "法规", "章", "标准", "合同", "协议", "价目", "比例",
		"第", "附", "表", "单", "票", "据", "证", "上述", "此", "该", "下列", "以下", "国家", "政府", "物价局", "物价部门", "物价主管", "物价管理",
		"同上", "同前", "同左", "法", "原", "质", "全", "整", "多", "少", "是否", "谁", "发", "待", "到", "好", "了",
	)
	// howMuch asks what is paid, and who or what will tell.
	howMuch = lint.NewFrameOf(3, lint.NewSet(
		"收多少", "付多少", "加多少", "补多少", "给多少", "要多少", "多少钱", "加收多少", "收取多少", "贴多少",
	), lint.NewSet(
		"看", "视", "由", "届时", "到时", "以", "按", "凭", "再", "另", "见", "听", "依", "取决", "临时", "现场", "当场",
	))
)

// byWhat finds amounts that go by what nobody measured: 费用看难易, 按功能点收钱, 加收多少由站长报价.
func byWhat(t *lint.Text, take func(entry string, i, j int)) {
	free := func(h lint.Hit) (a, b int, ok bool) {
		sen, a, b, ok := around(t, h)
		return a, b, ok && t.PassageAt(h.Start).Kind == lint.Body && !t.HoldsWord(assented, sen.Start, sen.End) && !t.HoldsWord(measuredFee, sen.Start, sen.End) && !t.HasAny(a, h.Start, "不", "未", "免费", "免收", "如", "若")
	}
	for _, h := range t.Places(goingBy) {
		if !t.Ends(amountOf, h.Start) {
			continue
		}
		a, b, ok := free(h)
		if n := utf8.RuneCountInString(t.All[h.End:max(h.End, b)]); !ok || n < 2 || n > 12 || h.Start == a || t.After(h.End, "为", "作") || t.After(h.Start, "视同", "跟踪", "跟进", "随后", "随即", "随机", "随意", "随便") || t.Ends(noFee, h.Start) || t.Before(h.Start, "标准") && !t.Holds(moneyWords, a, h.Start) || t.HoldsWord(noMeasure, h.End, b) || t.UnitIn(h.End, b, lint.Yuan, lint.Percent) || t.UnitIn(h.End, b, lint.Count) && !t.Begins(likeOther, h.Start) {
			continue
		}
		take("一定费用", h.Start, b)
	}
	for _, h := range t.Places(takenBy) {
		a, b, ok := free(h)
		if !ok || h.End != b {
			continue
		}
		i := lastOf(t, byUnits, max(a, lint.RuneStart(t.All, h.Start-len("按某某某某某某另外"))), h.Start)
		if i < 0 || t.Has("价目表", "报价单", "价格表", "收费标准", "单价") {
			continue
		}
		what := strings.TrimRight(t.All[i:h.Start], "另外再单独加")
		if n := utf8.RuneCountInString(what); n < 1 || n > 6 || t.HoldsWord(noMeasure, i, h.Start) {
			continue
		}
		take("一定费用", i-len("按"), b)
	}
	for _, h := range t.Framed(howMuch, 0) {
		if _, b, ok := free(h); ok {
			take("另行协商", h.Start, b)
		}
	}
	for _, h := range t.Places(asMuch) {
		if i, j, ok := asMuchAs(t, h); ok {
			if _, _, ok := free(lint.Hit{Start: i, End: j}); ok && !t.UnitIn(i, j, lint.Yuan) {
				take("实际费用", i, j)
			}
		}
	}
}

// noFee end words that hold one for money and name none.
var noFee = lint.NewSet("免费", "消费", "浪费", "自费", "评价", "差价")

// asMuch is the word of an amount that follows another: 修多少算多少.
var asMuch = lint.NewSet("多少", "什么价")

// asMuchAs reports that the word at h and one behind it tie what is paid to what there will be, whatever
// that is.
func asMuchAs(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	s := t.SentenceAt(h.Start)
	for _, k := range t.PlacesIn(asMuch, h.End, min(s.End, h.End+len("钱，甲方就给付"))) {
		i = lint.RuneStart(t.All, max(s.Start, h.Start-len("修")))
		return i, k.End, k.Word == h.Word && (t.Ends(payingOut, k.Start) || t.All[k.Start:k.End] == "什么价") && !t.After(k.End, "台", "件", "个", "套", "天", "次")
	}
	return 0, 0, false
}

// payingOut are verbs by which as much is paid.
var payingOut = lint.NewSet("算", "付", "收", "结", "给", "审", "报", "缴", "交", "计", "核", "认", "掏", "扣", "出")
