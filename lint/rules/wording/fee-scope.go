package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A sentence may speak of several fees: 人工照附件三计，吊车租金另行协商. What prices one of
// them prices none of the others.

var (
	// feeKinds are what fees are of, whatever word for money stands behind.
	feeKinds = lint.NewSet(
		"人工", "工时", "材料", "辅料", "辅材", "配件", "零件", "零配件", "零部件", "备件", "耗材", "差旅", "交通", "食宿", "住宿", "里程", "路程",
		"上门", "吊车", "车辆", "运输", "搬运", "拆装", "安装", "移机", "检测", "清洗", "手工", "工料", "机械", "培训", "升级", "仓储", "保管",
		"保养", "授权", "租金", "押金",
	)
	feeWords = lint.NewSet("费", "钱")
	// anyFee end what names no fee in particular.
	anyFee = lint.NewSet(
		"收费", "付费", "免费", "计费", "缴费", "交费", "自费", "消费", "浪费", "花费", "其费", "该费", "此费", "项费", "关费", "切费", "他费",
		"有费", "外费", "应费", "价钱", "多少钱", "收钱", "付钱", "给钱", "要钱", "花钱", "算钱", "加钱", "补钱", "掏钱",
	)
	// pricesIt are words of a statement that tells a price or where it stands.
	pricesIt = lint.NewSet("元", "附件", "附表", "价目", "清单", "报价单", "单价", "%", "实报", "据实")
	// inWhole begin a statement on what another sum holds, byPaper one on where the sum stands.
	inWhole = lint.NewSet("不", "未", "含", "包", "其中", "除", "均", "一并", "但不")
	byPaper = lint.NewSet("按", "凭", "照", "依", "以", "由", "见", "参照", "参见", "详见", "根据", "不", "均", "但不")
	// beyondList is what a list does not price: 附件二未列的.
	beyondList = lint.NewFrameOf(24, lint.NewSet("附件", "附表", "价目", "清单", "报价单", "价格表", "背面", "上表", "单上", "本单", "表中", "表上", "表里"), unlisted)
	// outOfList tells it the other way round: 超出清单的.
	outOfList = lint.NewFrameOf(24, lint.NewSet("超出", "超过", "不在", "除", "越出", "没进", "没有列", "没列", "未列", "没有写", "没写"), lint.NewSet("附件", "附表", "价目表", "清单", "报价单", "价格表"))
	unlisted  = lint.NewSet("未列", "未载", "未包括", "未包含", "没列", "没有", "以外", "之外", "外的", "不含", "未约定", "未涉及", "未尽", "查不到", "找不到", "里没", "中没", "上没")
)

// feeOf is what fee bytes i to j name, "" where they name none or fees in general.
func feeOf(t *lint.Text, i, j int) string {
	at, name := j, ""
	if hits := t.PlacesIn(feeKinds, i, j); len(hits) > 0 {
		at, name = hits[0].Start, t.All[hits[0].Start:hits[0].End]
	}
	for _, h := range t.PlacesIn(feeWords, i, j) {
		if h.Start >= at {
			break
		}
		left := strings.TrimSuffix(t.All[i:h.Start], "的")
		if utf8.RuneCountInString(left) >= 2 && !t.Ends(anyFee, h.End) && !lint.HasSuffix(left, costCauses...) {
			return lastRunes(left, 2)
		}
	}
	return name
}

// feeScope is the stretch of a sentence that speaks of the fee of the statement at bytes a to b:
// it leaves out statements before it that price another fee or what a list holds, and those behind it
// that begin with another fee.
func feeScope(t *lint.Text, sen lint.Sentence, a, b int) lint.Sentence {
	if sen.End-sen.Start > window/2 {
		return sen
	}
	if k := a - len("，"); k > sen.Start {
		if i, _ := t.Part(k - 1); t.HoldsFrame(i, k, beyondList, outOfList) {
			sen.Start = a // 附件二未列的，随行就市
		}
	}
	own, i, j := ownFee(t, sen, a, b)
	if own == "" {
		return sen
	}
	said := t.All[i:j]
	for k := i - len("，"); k > sen.Start && !t.Begins(inWhole, i); k = i - len("，") {
		i, _ = t.Part(k - 1)
		if name := feeOf(t, i, k); name != "" && !strings.Contains(said, name) && t.Holds(pricesIt, i, k) {
			sen.Start = k + len("，")
			break
		}
	}
	for k := j + len("，"); k < sen.End; k = j + len("，") {
		if name := feeAhead(t, k); name != "" && !strings.Contains(said, name) {
			sen.End = j
			break
		}
		_, j = t.Part(k)
	}
	return sen
}

// ownFee is what fee the statement at bytes a to b is of, told there or in the statement before it, and
// the bytes where that is said.
func ownFee(t *lint.Text, sen lint.Sentence, a, b int) (name string, i, j int) {
	i, j = t.Part(a)
	i, j = max(i, sen.Start), min(max(j, b), sen.End)
	name = feeOf(t, i, j)
	if k := i - len("，"); name == "" && k > sen.Start {
		if n, _ := t.Part(k - 1); !t.Holds(pricesIt, n, k) {
			return feeOf(t, n, k), n, j
		}
	}
	if hits := t.PlacesIn(goodsPrice, i, j); name == "" && len(hits) > 0 {
		if goods, _, by := cutAny(
			t.All[i:hits[0].Start], "按", "照", "依", "随", "一律", "均", "都", "走", "以",
		); by && utf8.RuneCountInString(goods) > 1 && !lint.Contains(t.All[i:j], "费", "款", "酬") && !lint.Contains(goods, "价", "收", "的", "部分", "其余", "其他", "以外", "之外", "项目") {
			name = goods // 水泵按市场价；工时费每次80元
		}
	}
	return name, i, j
}

// goodsPrice is what goods cost where somebody else tells it.
var goodsPrice = lint.NewSet("市场价", "时价", "市价", "行情", "进价", "进货价", "成本价", "出厂价", "批发价", "零售价", "当时价")

// cutAny cuts s at the first of the words that stands in it.
func cutAny(s string, words ...string) (before, after string, found bool) {
	at, n := len(s), 0
	for _, w := range words {
		if k := strings.Index(s, w); k >= 0 && k < at {
			at, n = k, len(w)
		}
	}
	return s[:at], s[at+n:], n > 0
}

// feeAhead is what fee a statement at byte i begins with.
func feeAhead(t *lint.Text, i int) string {
	if t.Begins(byPaper, i) {
		return ""
	}
	_, j := t.Part(i)
	return feeOf(t, i, min(j, lint.RuneStart(t.All, min(len(t.All), i+len("某某某某的费用")))))
}

// ofOther reports that the statement at byte i, behind that of the hit, prices another fee.
func (p *place) ofOther(i int) bool {
	own, a, b := ownFee(p.t, p.sen, p.a, p.b)
	i, _ = p.t.Part(i)
	name := feeAhead(p.t, i)
	if s := p.t.SentenceAt(p.start); own == "" && p.a > s.Start || p.t.HoldsFrame(s.Start, p.a, beyondList, outOfList) { // 没有列的，酌情收取材料费；换屏380元
		return otherThing(p.t, p.sen, i)
	}
	return own != "" && name != "" && !strings.Contains(p.t.All[a:b], name)
}

// otherThing reports that the statement at byte i begins with a thing of which the sentence says nothing, and prices that.
func otherThing(t *lint.Text, sen lint.Sentence, i int) bool {
	_, j := t.Part(i)
	qs := t.QuantitiesIn(i, j)
	if len(qs) == 0 {
		return false
	}
	head := []rune(lint.TrimSuffixes(t.All[i:qs[0].Start], "每", "小时", "每小时", "每次", "每台", "按", "为", "收", "各", "：", "人民币"))
	for k := 0; k+1 < len(head); k++ {
		if strings.Contains(t.In(sen), string(head[k:k+2])) {
			return false
		}
	}
	return len(head) > 1 && !lint.HasPrefix(string(head), "每", "按", "标准", "价格", "单价", "金额", "费用", "收费", "其中", "即", "最", "不", "一", "上限", "以")
}
