package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A price that somebody will name (师傅看着开价, 价钱由站长拿主意) or that is read off what stands
// elsewhere (照镇上的行市) has no amount today.

var (
	// naming are verbs by which somebody names a price; offering do so where it is then paid without a word.
	naming = lint.NewSet(
		"开价", "出价", "给价", "要价", "叫价", "喊价", "出个价", "开个价", "要个价", "报个价", "报个数", "给个数", "开个数", "估个价", "喊个价",
		"说个价", "定个价", "给个价", "开出价", "一口价定", "随口报", "说多少", "要多少", "开多少", "报多少",
	)
	offering = lint.NewSet("报价", "估价", "核价", "报数", "报账", "定价", "作价", "计价", "估个价", "报个价")
	paidOn   = lint.NewSet("付", "照付", "付款", "付钱", "付清", "支付", "给钱", "掏钱", "照单", "买单", "结账", "结算", "结清", "认账", "收取", "收钱", "收费")
	// settlesIt are verbs by which somebody settles what is open.
	settlesIt = lint.NewSet(
		"拿主意", "定夺", "说了算", "说的算", "说话算", "做主", "作主", "拍板", "拿捏", "裁定", "裁决", "敲定", "掌握", "把握", "裁量", "裁夺",
		"斟酌", "酌定", "权衡", "看着办", "看着批", "看着发", "看着核", "看着定", "看着收", "看着给", "看着要", "一言而定", "一句话", "开口",
		"自己定", "自行定", "自主定", "自主确定", "自主决定", "现场开", "当场开", "临场开", "到场开", "看了开", "临时定", "现场定", "当场定",
		"随口定", "随意定",
	)
	// openPrice is what is decided: a price by any name, or how much.
	openPrice = lint.NewSet(
		"抵价", "卖价", "收购价", "底价", "价钱", "价码", "价格", "价位", "价款", "收费", "费用", "工钱", "工价", "收多少", "付多少", "加多少",
		"补多少", "给多少", "要多少", "多少钱", "金额", "数额", "租金", "报酬", "酬劳", "补贴", "补助", "津贴", "开价", "费", "钱",
	)
	// assented are words of a sentence whose price the other side accepts, is no price, or stands somewhere.
	assented = lint.NewSet(
		"多退少补", "确认", "同意", "认可", "签认", "签字", "书面", "批准", "核准", "审核", "协商", "选择", "是否", "决定是", "投标", "招标", "询价",
		"比价", "竞价", "三家", "元", "附件", "附表", "价目", "清单", "报价单", "不超过", "不高于", "上限", "封顶", "政府", "物价局", "物价部门",
		"物价主管", "物价管理", "主管", "国家", "法院", "鉴定", "评估", "审计", "违约", "赔", "损失", "有权拒", "不得", "不准", "禁止", "无权",
		"单价", "公示", "自愿", "股", "利率", "汇率", "保险", "拍卖", "零售", "____", "【", "[", "诉讼", "仲裁",
	)
)

// priceNamed finds a price that somebody will name.
func priceNamed(t *lint.Text, take func(entry string, i, j int)) {
	said := func(h lint.Hit) (sen lint.Sentence, a, b int, ok bool) {
		sen, a, b, ok = around(t, h)
		return sen, a, b, ok && t.PassageAt(h.Start).Kind == lint.Body && !t.HoldsWord(assented, sen.Start, sen.End) && !t.HasAny(a, h.Start, "不", "未", "免", "如", "若", "无需", "没")
	}
	for _, h := range t.Places(naming) {
		if _, a, b, ok := said(h); ok && h.Start > a && (h.End == b || payFollows(t, h.End, b) || t.After(h.End, "就是", "为准", "算")) {
			take("另行协商", a, h.End)
		}
	}
	for _, h := range t.Places(offering) {
		sen, a, b, ok := said(h)
		if !ok || h.Start == a || !payFollows(t, h.End, b) && !(h.End == b && (t.HasAny(a, h.Start, "多少", "看过", "看了", "看完", "看着") || t.HasAny(a, h.Start, "由") && t.After(h.Start, "定价", "报价", "作价", "计价") && !t.HoldsWord(notPicked, a, h.Start))) || t.After(h.End, "后3", "后5", "后7", "后十") {
			continue
		}
		if k := lint.LastIndex(t.All[a:h.Start], "按"); k < 0 && sen.End-a < 300 {
			take("另行协商", a, h.End)
		}
	}
	for _, h := range t.Places(settlesIt) {
		_, a, b, ok := said(h)
		if from := topic(t, a); ok && t.HoldsWord(openPrice, from, h.Start) && h.Start > a && b-h.End <= len("价码定") && !t.HasAny(a, h.Start, "按", "的，", "元") {
			take("另行协商", a, b)
		} else if ok && t.After(h.End, "价码", "价钱", "价格", "收费") && h.Start > a {
			take("另行协商", a, b)
		}
	}
}

// topic is where a statement at byte a begins with what it is about, told before a comma: 加项的价格，
// 驻场经理有权拍板.
func topic(t *lint.Text, a int) int {
	s, k := t.SentenceAt(a), a-len("，")
	if k <= s.Start || !t.After(k, "，") {
		return a
	}
	if i, _ := t.Part(k - 1); k-i <= len("加装项目的全部费用") && t.HoldsWord(openPrice, max(i, k-len("收费")), k) {
		return i
	}
	return a
}

var (
	// pickers is who settles a price by name, picked the verb of it: 工钱由包工头定.
	pickers = lint.NewSet("由", "归", "凭", "听")
	picked  = lint.NewSet(
		"定", "确定", "决定", "核定", "裁定", "认定", "定价", "给定", "指定", "开", "说", "报", "报价", "估", "核算", "测算", "报个数", "给个数",
		"开个数", "开个价", "报个价", "估个价",
	)
	notPicked = lint.NewSet(
		"与", "和", "及", "双方", "甲乙", "三方", "各方", "共同", "协商", "第三", "机构", "部门", "局", "委", "院", "会", "中心", "定额", "公式",
		"市场", "专家", "师事务所", "谁", "以下", "下列", "合同", "协议", "银行", "按",
	)
)

// pickedBy finds a price that some person settles, whoever that is.
func pickedBy(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(openPrice) {
		if !t.Begins(pickers, h.End) && !t.After(h.End, "都由", "均由", "全由", "应由", "可由", "要由") {
			continue
		}
		sen, a, b, ok := around(t, h)
		if !ok || b-h.End > len("都由某某某某某某某某确定") || t.PassageAt(h.Start).Kind != lint.Body || !t.Ends(picked, b) || t.HoldsWord(notPicked, h.End, b) || t.HoldsWord(assented, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "未", "免", "如", "若") {
			continue
		}
		take("另行协商", h.Start, b)
	}
}

// payFollows reports that what was named is paid, right there or in the next statement: 报价后甲方付款,
// ，甲方照付.
func payFollows(t *lint.Text, i, b int) bool {
	if i != b && !t.After(i, "后", "多少", "，") {
		return false
	}
	if i == b && t.After(b, "，") {
		_, b = t.Part(b + len("，"))
	}
	for _, h := range t.PlacesIn(paidOn, i, b) {
		if n := utf8.RuneCountInString(strings.TrimLeft(t.All[i:h.Start], "，后")); n <= 5 && b-h.End <= len("给乙方即可。") {
			return true
		}
	}
	return false
}

var (
	// readingOff lead to where a price is read off; afar are days to come, places and others, ratesThere
	// what is found there, readVerbs what is done by it.
	readingOff = lint.NewSet("按", "照", "参照", "比照", "参考", "依", "随", "跟着", "跟", "以", "对照", "仿照", "比着")
	afar       = lint.NewSet(
		"届时", "当时", "当年", "来年", "那时", "那会儿", "那阵", "彼时", "到时", "当日", "当天", "现时", "同期", "时下", "其时", "同城", "同行", "同业", "同类",
		"同档次", "同档", "同规格", "同款", "同型号", "同等", "往年", "去年", "上年", "县城", "县里", "镇上", "城里", "市里", "街上", "周边", "附近",
		"邻近", "左近", "本地", "当地", "外地", "市面", "市场", "社会", "外面", "外头", "别家", "别处", "厂里", "厂家", "厂方", "店里", "店内",
		"店家", "供货商", "供应商", "经销商", "代理商", "修理厂", "修理店", "维修站", "维修点", "服务站", "服务点", "网点", "收购站", "店", "厂",
		"站", "铺", "摊", "平台", "行内", "业内", "圈内", "大流", "同一", "其他", "其它", "相邻", "隔壁", "总部", "乙方", "行业",
	)
	ratesThere = lint.NewSet(
		"价钱", "价码", "价位", "行情", "行市", "行价", "市道", "口径", "水平", "时价", "市价", "同期同类", "同类", "成交情况", "成交价", "出货价",
		"出厂价", "进货价", "拿货价", "售价", "标价", "卖价", "收购价", "报价", "的价", "收费", "收费办法", "惯例", "规矩", "做法", "价目", "价格",
		"大流", "普遍价", "一般价",
	)
	onePrice  = lint.NewFrameOf(15, lint.NewSet("与", "跟", "同", "向", "和", "比照"), afar, lint.NewSet("看齐", "一致", "持平", "相同", "一样", "一个价", "同价", "接轨"))
	offThere  = lint.NewFrameOf(24, readingOff, afar, ratesThere)
	readVerbs = lint.NewSet(
		"开", "走", "来", "算", "发", "付", "给", "收", "卖", "供", "定", "执行", "结账", "结算", "结清", "结", "折算", "折给", "折价", "计", "计收",
		"计算", "计价", "收取", "收费", "支付", "付款", "付钱", "付费", "给付", "收钱", "核算", "确定", "浮动", "扣",
	)
	farAlone = lint.NewFrameOf(12, lint.NewSet("按", "照", "参照", "比照", "参考", "依照", "依"), lint.NewSet(
		"届时", "同期", "同行", "周边", "附近", "当地", "县城", "同城", "市面", "别家", "那会儿", "彼时", "那时",
	), lint.NewSet("同类", "标准", "价", "水平"))
)

// readThere finds prices that are read off elsewhere: 照镇上的行市结账.
func readThere(t *lint.Text, take func(entry string, i, j int)) {
	for _, f := range []*lint.Frame{offThere, farAlone, onePrice} {
		for s := range t.Framed(f, 1) {
			for from := s.Start; ; {
				i, j, ok := t.Frame(f, from, s.End)
				if !ok {
					break
				}
				from = j
				_, b := t.Part(i)
				end := j
				for _, v := range t.PlacesIn(readVerbs, j, min(b, j+len("的水平"))) {
					if b-v.End <= len("给乙方") && !t.Before(b, "的", "后", "时") {
						end = b
					}
				}
				sen, a, _, ok := around(t, lint.Hit{Start: i, End: j})
				if !ok || f == onePrice && !t.HasAny(a, i, "价", "费", "钱", "租金") || end != b && j != b || t.PassageAt(i).Kind != lint.Body || t.HasAny(i, j, "，", "、", "本合同", "上述", "前述", "元") ||
					!t.Holds(priceable, a, i) && !t.HasAny(a, b, "钱", "付", "收", "结", "折", "酬") && !t.Holds(ratesThere, i, j) || t.HoldsWord(written, sen.Start, sen.End) || t.HoldsWord(assented, sen.Start, sen.End) || t.HasAny(a, i, "不", "未", "免", "低于", "高于") || !moneyNear(t, sen, a, b) {
					continue
				}
				take("市场价", i, end)
			}
		}
	}
}

// capThere is a cap that is read off so: 不超过行业一般水平.
var capThere = lint.NewFrameOf(18, lint.NewSet("不超过", "不高于", "不得超过", "不得高于"), afar, ratesThere)

// cappedThere finds a fee of which only such a cap is told.
func cappedThere(t *lint.Text, take func(entry string, i, j int)) {
	for s, h := range t.Framed(capThere, 0) {
		a, b := t.Part(h.Start)
		if h.End == b && t.Holds(priceable, a, h.Start) && t.PassageAt(a).Kind == lint.Body && !t.HoldsWord(measuredFee, h.End, s.End) && !t.UnitIn(s.Start, s.End, lint.Yuan) && !t.HasAny(h.Start, h.End, "公布", "公示", "附件", "合同", "政府") {
			take("市场价", h.Start, h.End)
		}
	}
}

// moneyNear reports words of money in the statement at bytes a to b or the one before it.
func moneyNear(t *lint.Text, s lint.Sentence, a, b int) bool {
	if k := a - len("，"); k > s.Start {
		a, _ = t.Part(k - 1)
	}
	return t.Holds(moneyWords, max(a, s.Start), b)
}

var moneyWords = lint.NewSet("费", "价", "款", "钱", "租金", "酬", "结账", "结算", "收取", "收费", "付", "折算", "开支", "工资", "更换", "换", "供应", "代购")

// What one side shows or says is the price: 以施工队的说法为准, 见店里的告示.
var (
	forGood  = lint.NewSet("为准", "为凭", "作准")
	shown    = lint.NewSet("告示", "公告", "通知", "账单", "海报", "展板", "黑板", "牌子", "群里", "微信", "短信", "口头", "电话")
	tellings = lint.NewSet(
		"说法", "口径", "开口", "口头", "一句话", "账单", "账目", "对账", "通知", "告知", "答复", "报账", "报数", "核算", "计算", "算法", "估算",
		"判断", "意见", "解释", "告示", "公告", "海报", "开单", "小票", "收据", "单子", "电话", "微信", "短信", "群", "系统", "现场", "当场", "店内",
		"店里", "站里", "厂里", "师傅", "老板", "经理", "工程师", "客服", "店长", "站长",
	)
	notTold = lint.NewSet(
		"附件", "合同", "报价单", "发票", "价目", "单价", "图纸", "清单", "签", "双方", "计量", "磅", "仪表", "中标", "实测", "审", "评估", "检测",
		"鉴定", "银行", "到账", "日期", "时间", "法", "政府", "书面", "确认", "认可", "元", "%", "订单", "违约", "赔", "退", "数量", "重量", "面积",
		"次数", "名单", "地址", "质量", "验收",
	)
)

// forSure finds them.
func forSure(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(forGood) {
		sen, a, b, ok := around(t, h)
		if !ok || h.End != b || t.PassageAt(h.Start).Kind != lint.Body || t.HoldsBeside(notTold, tellings, sen.Start, sen.End) {
			continue
		}
		i := a
		if k := lint.LastIndex(t.All[a:h.Start], "以"); k >= 0 {
			i += k
		}
		if h.Start-i > len("以某某某某某某某某某某某某") || !t.Holds(tellings, i, h.Start) || !t.HoldsWord(openPrice, topic(t, a), max(i, a+len("费"))) && !t.HasAny(i, h.Start, "价格", "价钱", "费用") && !(i == a && a > sen.Start && moneyNear(t, sen, a, i)) {
			continue
		}
		take("以最终结算为准", i, h.End)
	}
	for _, h := range t.Places(shown) {
		sen, a, b, ok := around(t, h)
		if k := lint.LastIndex(t.All[a:max(a, h.Start)], "见"); ok && h.End == b && k >= 0 && h.Start-a-k <= len("见某某某某某某") && t.HoldsWord(openPrice, a, a+k) && t.PassageAt(h.Start).Kind == lint.Body && !t.HoldsWord(notTold, sen.Start, sen.End) {
			take("以最终结算为准", a+k, b)
		}
	}
}
