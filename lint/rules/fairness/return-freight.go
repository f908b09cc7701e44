package fairness

import (
	"slices"
	"strings"

	"qiyue/internal/document"
	"qiyue/lint"
)

// sending are the words of a return that costs something.
var sending = lint.NewSet("搬运费", "拆装费", "拆机费", "运杂费", "寄送费", "物流费用", "运输费用", "运费", "运输费", "邮费", "快递费", "物流费", "自费寄", "自费邮寄")

// freightShared is the freight of a repair of which the shop bears a part only: 邮费客人和本店各出一半,
// 寄回运费最高返15元.
var freightShared = lint.NewFrameOf(60, lint.NewSet("运费", "邮费", "快递费", "物流费", "寄费", "垫付", "报销"), lint.NewSet(
	"上限", "各出", "各付", "各承担", "各半", "各负担", "一人一半", "平摊", "对半", "均摊", "平分", "最高返", "最多返", "最高补", "最多补",
	"最高报", "最多报", "最高承担", "最多承担", "补贴上限", "返还上限", "封顶",
))

// returnFreight reports the freight of a return for a defect laid on the buyer:
// 质量问题换货的，往返运费由顾客承担; 质量原因退货的，买家须支付退货运费.
func returnFreight(p *lint.Pass, s lint.Sentence) (i, j int, ok bool) {
	t := p.Text
	if !t.Holds(sending, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(bothWays, s.Start, s.End); ok && !t.HoldsWord(noDefect, s.Start, s.End) {
		return i, j, true
	}
	if i, j, ok := t.Frame(freightShared, s.Start, s.End); ok && t.HasAny(t.PassageAt(i).Start, s.End, "质量", "保修", "质保", "三包", "返修", "厂家保", "坏") && !t.HoldsWord(noDefect, s.Start, s.End) {
		return i, j, true
	}
	if i, j, ok := t.Frame(sentAway, s.Start, s.End); ok && !t.HoldsWord(noDefect, s.Start, s.End) {
		return i, j, true
	}
	sold := defective
	if t.Consumer || t.Class == document.Terms {
		sold = covered
	}
	if i, j, ok = t.Frame(sold.sent, s.Start, s.End); ok && !fine(t, i, j) {
		i, j = t.Within(i, j, 50)
		return i, j, true
	}
	if i, j, ok = t.Frame(sold.freight, s.Start, s.End); !ok || fine(t, i, j) {
		return 0, 0, false
	}
	buyers := buyersOf(t)
	if k, end, ok := t.Sequence(j, min(s.End, j+60), 12, []string{"由", "须由", "应由", "亦由", "均由", "归", "算", "让"}, buyers, pays); ok && k-j <= 12 {
		i, end = t.Within(i, end, 50)
		return i, end, true
	}
	if k, end, ok := t.Sequence(i, s.End, 45, buyers, pays[:5], freight); ok && k-i <= 45 && !strings.ContainsAny(t.All[k:end], "；。") && !lint.Contains(t.All[k:end], "，", "本", "有权") && !t.After(end, "由本", "由卖", "由商", "的") {
		i, end = t.Within(i, end, 50)
		return i, end, true
	}
	return 0, 0, false
}

// returned are the frames of a return at a cost: for a defect, or, towards
// consumers, for whatever a warranty covers.
type returned struct{ freight, sent *lint.Frame }

var (
	freight   = []string{"运费", "运杂费", "搬运费", "拆装费", "寄送费", "运输费用", "运输费", "物流费用", "邮费", "快递费", "物流费"}
	pays      = []string{"承担", "负担", "支付", "自付", "自理", "自负", "垫付", "负责", "出", "掏", "买单", "的"}
	defects   = []string{"质量问题", "质量原因", "质量毛病", "质量不合格", "质量不符", "不合格品", "残次品", "瑕疵品", "次品", "坏件", "不良品", "质量瑕疵", "产品故障", "质量缺陷"}
	defective = returns(defects)
	covered   = returns(append(slices.Clip(defects), "保修期内", "质保期内", "报修", "保修", "三包期内", "包修期内", "延保期内", "保修货品", "保修产品", "保修商品", "保修机", "送修产品"))
)

func returns(reasons []string) returned {
	return returned{lint.NewFrame(60, reasons, freight), lint.NewFrame(60, reasons, []string{"自费寄", "自费邮寄", "自付运费", "自付邮费", "自付快递费"})}
}

// fine reports that the freight at bytes i to j is not that of a defect alone.
func fine(t *lint.Text, i, j int) bool {
	return t.Before(
		i, "非", "无", "不属于", "不存在", "没有", "非产品", "非商品", "并非", "超过", "超出", "不在",
	) || lint.Contains(
		t.All[i:j], "，由本", "除外", "其他", "；", "非质量", "保修期外", "外的", "以外",
	)
}

// returnCosts are the costs of any return laid on the one who buys.
var returnCosts = lint.NewFrame(
	30, []string{"换货", "退货", "退换", "调换"}, []string{"产生", "发生", "所需", "费"}, []string{"由"}, buyersWords,
	[]string{"承担", "负担", "支付", "负责", "自理", "出"},
)

// sentAway is the freight of a thing sent away for repair laid on the one who bought it.
var sentAway = lint.NewFrame(27, []string{"返修", "返厂", "寄修", "寄回维修", "返回维修", "返回厂家"}, []string{"运费", "邮费", "快递费", "物流费", "邮寄费"}, []string{"由", "客户", "用户", "顾客", "消费者"}, []string{
	"客户", "用户", "顾客", "消费者", "买家", "买方", "需方", "机主", "自理", "自付", "自负",
}, []string{"承担", "负担", "支付", "自理", "自付", "自负", "，", "。", "；"})

// bothWays is the freight there and back laid on the buyer, whatever the reason.
var (
	bothWays = lint.NewFrame(12, []string{"用户", "客户", "顾客", "消费者", "您", "买家", "会员"}, []string{
		"自愿承担", "应承担", "须承担", "需承担", "自付", "自行承担", "自理", "需支付", "应支付",
	}, []string{"来回", "往返", "双程", "双向"}, []string{"快递费", "运费", "邮费", "物流费", "邮寄费"})
	noDefect = lint.NewSet("非质量", "无理由", "无质量", "保修期外", "过保", "人为", "不属于", "无故障", "超出", "超过", "非保修", "检测无", "个人原因", "除外", "以外", "之外")
)
