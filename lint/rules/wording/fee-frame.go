package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// feeFrames finds fees by the frame of the statement: a charge of a named fee
// without an amount (另收高空作业费), a price read off something outside the
// agreement (参照行业水平执行), and a price that one side sets (数额由乙方酌定).
func feeFrames(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(charging) {
		if i, j, ok := charged(t, h); ok {
			take("正常收费", i, j)
		}
	}
	for _, h := range t.Places(payersFee) {
		if a, b := t.Part(h.Start); h.End == b && !t.HasAny(
			a, h.Start, "应当由", "应由", "须由", "的", "不", "免", "若", "如", "乙方", "食宿",
		) && !t.HasAny(t.SentenceAt(h.Start).Start, a, "免费", "元") {
			take("正常收费", h.Start, h.End)
		}
	}
	for _, h := range t.Places(byCount) {
		if a, b := t.Part(h.Start); countedTo(t, h.End, b) && !t.HasAny(
			max(a, lint.RuneStart(t.All, h.Start-36)), h.Start, "不", "免", "如", "若", "合同", "约定",
		) && !t.Has("价目表", "报价单", "价格表", "收费标准", "单价") && !(t.After(h.End, "核算", "核计") && !t.Holds(moneyWords, t.SentenceAt(h.Start).Start, b)) { // 出勤按天核算 is no fee
			take("正常收费", h.Start, b)
		}
	}
	announcedOnly(t, take)
	looseFrames(t, take)
	deferred(t, true, "另行协商", take)
	unmeasured(t, take)
	for _, h := range t.Places(yardsticks) {
		if i, j, ok := readOff(t, h); ok {
			take("市场价", i, j)
		}
	}
	for _, h := range t.Places(houseRules) {
		if _, b := t.Part(h.Start); h.End == b && t.Before(h.Start, "费", "费用", "费率", "价格", "单价", "收费标准", "计费标准") {
			take("按规定", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(likened, 0) {
		if i, j := h.Start, h.End; j-i > len("参照其他收取") && !t.HoldsWord(written, s.Start, s.End) && !t.Holds(ownPapers, i, s.End) {
			take("市场价", i, j)
		}
	}
	for _, h := range t.Places(publishing) {
		if i, j, ok := published(t, h); ok {
			take("市场价", i, j)
		}
	}
	for _, h := range t.Places(priceNames) {
		if i, j, ok := setBy(t, h); ok {
			take("另行协商", i, j)
		}
		if i, j, ok := leftTo(t, h); ok {
			take("另行协商", i, j)
		}
		if i, j, ok := costBorne(t, h); ok {
			take("其他费用", i, j)
		}
	}
}

// payersFee end a statement that leaves the amount out: 玻璃破损更换，业主付费.
var payersFee = lint.NewSet("甲方付费", "乙方付费", "客户付费", "用户付费", "业主付费", "买方付费", "自行付费", "自费更换", "甲方自理", "客户自理", "用户自理", "业主自理", "费自理", "费用自理")

var (
	// byCount are measures of what a fee is taken for, countedFee the verbs that take it and
	// tell no rate: 超出次数的，按次收费.
	byCount = lint.NewSet(
		"按增项", "按增加项目", "按新增项目", "按新项目", "按追加项目", "按次", "按件", "按台", "按台次", "按天", "按日", "按小时", "按工时",
		"按人天", "按人次", "按项", "按单", "按户", "按点", "按量", "按里程", "按公里", "按面积", "按重量", "按吨", "按页", "按工作量", "按公里数",
		"按里程数", "按楼层", "按层", "按车次", "按人头", "按张", "按份", "按批", "按趟", "按箱", "按根", "按米", "按平方", "按体积", "按时长",
		"按字数", "按流量", "按门", "按块", "按间", "按亩", "按场", "按课时", "按学时", "按面数", "按件数", "按台数", "按用量", "按长度", "按米数",
		"按节数", "按次数", "按天数", "按页数", "按点数", "按户数", "按人数", "按吨数", "按张数", "按层数",
	)
	countedFee = lint.NewSet("收费", "计费", "收取", "结算", "计价", "计收", "付费", "计取", "收", "算", "加收", "另收", "计", "核算", "核计", "核收", "计付", "计酬", "收钱", "付钱", "给钱", "结账", "算钱")
)

// countedTo reports a verb at byte i that takes such a fee, and no rate from there to byte j:
// 按次收费, 按天收保管费.
func countedTo(t *lint.Text, i, j int) bool {
	for _, h := range t.PlacesIn(countedFee, i, j) {
		rest := t.All[h.End:j]
		if n := utf8.RuneCountInString(rest); h.Start == i && (n == 0 || n <= 6 && lint.HasSuffix(rest, "费", "费用", "钱") && !strings.Contains(rest, "的")) {
			return true
		}
	}
	return false
}

// around is the part of its sentence that is on its fee and the statement of a hit, ok false where the hit
// stands in a printed number.
func around(t *lint.Text, h lint.Hit) (sen lint.Sentence, a, b int, ok bool) {
	if sen = sentenceAt(t, h.Start); h.Start < sen.Start || h.End > sen.End {
		return sen, 0, 0, false
	}
	a, b = between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
	return feeScope(t, sen, a, b), a, b, true
}

// lastRunes are the last n code points of s.
func lastRunes(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, k := utf8.DecodeLastRuneInString(s[:i])
		i -= k
	}
	return s[i:]
}

var (
	// yardsticks are what a price is read off that no one has written down.
	yardsticks = lint.NewSet(
		"市价", "保本价", "良心价", "公道价", "行情", "门市价", "出厂价", "报价", "行业水平", "同行标准", "同行水平", "市场", "价格水平", "租金水平",
		"收费水平", "行业惯例", "挂牌价", "牌价", "零售价", "批发价", "成本", "指导价", "行规", "同行业", "公布价", "议购价", "刊例价", "实际售价",
		"官网价", "门店价", "届时价", "人工价", "调价", "涨价", "实际检测", "检测结果", "检测情况", "现场勘", "现场查看", "现场测量", "现场情况",
		"拆检", "拆机检查", "官网",
	)
	// readBy lead to a yardstick, fixing says what is done by it.
	readBy = []string{"按照", "按", "参照", "依照", "依据", "根据", "比照", "以", "视", "随", "参考", "依", "照"}
	fixing = lint.NewSet(
		"收取", "收费", "计收", "计算", "另算", "另计", "结算", "执行", "调整", "浮动", "变动", "而定", "定价", "确定", "核定", "为准", "为依据",
		"计费", "核算", "走", "结账", "收", "支付", "协商", "商量", "给钱", "付钱", "收钱", "报销", "追加",
	)
	readThen = lint.NewFrameOf(27, yardsticks, fixing)
	// priceable are words of what a price is set for.
	priceable = lint.NewSet("费", "价", "款", "租金", "报酬", "另算", "收取")
	// written are words that say where the yardstick is written down or who
	// accepts what it yields.
	written = lint.NewSet(
		"附件", "价目表", "签认", "签字", "书面", "认可", "批准", "同意", "政府", "物价局", "物价部门", "物价主管", "物价管理", "主管部门", "国家",
		"不超过", "不高于附", "上限", "网站", "公示", "公开招标", "中标", "投标", "评估", "审计", "损失", "赔偿", "违约", "折价", "税率", "LPR",
		"贷款", "汇率", "工期", "招标", "平均数", "平均值",
	)
)

// readOff is the words that take a price from a yardstick outside the
// agreement: 按添加当日的行情另算.
func readOff(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Holds(priceable, sen.Start, sen.End) && !t.HasAny(h.Start, h.End, "价", "行情") {
		return 0, 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	if t.HoldsWord(written, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "未", "无论", "不论", "为保证", "为") || lint.HasPrefix(
		rest, "单", "表", "核算》", "波动", "部", "份额", "上", "推广", "秩序", "信息", "开发", "租金率",
	) || t.Before(h.Start, "申", "《", "人的", "原") {
		return 0, 0, false
	}
	from := lead(before, readBy, 16)
	if from < 0 {
		return 0, 0, false
	}
	if rest == "" && lint.Contains(before[:from], "价", "费") && utf8.RuneCountInString(before[:from]) <= 12 {
		return a + from, h.End, true // 备件价格按厂家当时的报价
	}
	if rest == "" && from == 0 && a > sen.Start && t.Before(h.End, "价") && !t.Holds(ownPapers, a, h.Start) {
		return a, h.End, true // 换电瓶，照门市价
	}
	_, j, found = t.Frame(readThen, h.Start, b)
	if !found || strings.HasSuffix(t.All[:j], "调整") && lint.Contains(before, "有权", "可", "保留", "将") {
		return 0, 0, false // that one side may change the price is another finding
	}
	return a + from, j, true
}

// houseRules are the rules of one side by which a fee goes: 协助费按厂方规定.
var houseRules = lint.NewSet(
	"按厂方规定", "按厂家规定", "按公司规定", "按乙方规定", "按甲方规定", "按厂方标准", "按厂家标准", "按公司标准", "按乙方标准", "按甲方标准",
	"按厂方价格", "按厂家价格", "按公司价格", "按甲方规定执行", "按乙方规定执行", "按厂家规定执行", "按公司规定执行", "按总部规定执行",
	"按厂家标准执行", "按公司标准执行", "按乙方标准执行", "按甲方标准执行",
)

// likening is a price taken from what others charge, whoever they are: 参照镇上其他修理店收取.
var (
	likening = lint.NewSet("参照", "比照")
	likened  = lint.NewFrameOf(48, likening, lint.NewSet("收取", "计收", "收费", "计费", "定价"))
	// ownPapers are words of a rule that is written down.
	ownPapers = lint.NewSet("本合同", "本协议", "第", "上述", "前述", "《", "标准", "规定", "约定", "办法", "条款", "合同")
)

// lead is where the last of the words begins in s, at most n code points before
// its end, or -1.
func lead(s string, words []string, n int) int {
	at := -1
	for _, w := range words {
		if k := lint.LastIndex(s, w); k >= 0 && utf8.RuneCountInString(s[k:]) <= n+utf8.RuneCountInString(w) && (at < 0 || k < at && at-k < len("照照") || k > at && k-at >= len("照照")) {
			at = k
		}
	}
	return at
}

var (
	// priceNames are names of a price.
	priceNames = lint.NewSet(
		"收费标准", "费用", "金额", "数额", "价格", "单价", "费率", "价款", "报酬", "租金标准", "计费标准", "具体标准", "开支", "支出", "经费",
		"开销", "花销", "款项", "差旅费", "食宿费", "费由", "费均由",
	)
	// setting are verbs by which one side sets a price.
	setting  = []string{"酌定", "酌情确定", "另行公布", "另行确定", "另行通知", "自行确定", "自行制定", "自定", "确定", "核定", "决定", "制定", "掌握", "公布", "认定", "审定", "评定"}
	setByOne = lint.NewFrame(24, []string{"由"}, setters, setting)
	// setters are who sets a price at their pleasure.
	setters = []string{
		"店方", "店家", "商家", "门店", "车行", "校方", "院方", "馆方", "网点", "采购人", "采购方", "平台", "甲方", "乙方", "公司", "本公司", "卖方",
		"供方", "服务方", "出租方", "厂家", "服务商", "维修方", "本店", "我方", "我司", "企业", "总部", "厂方", "供应商",
	}
)

// setBy is the words by which one side sets a price: 数额由乙方酌定.
func setBy(t *lint.Text, h lint.Hit) (i, j int, ok bool) {
	if !t.After(h.End, "由") {
		return 0, 0, false
	}
	sen, _, b, _ := around(t, h)
	if i, j, ok = t.Frame(setByOne, h.End, max(b, h.End)); !ok || i != h.End || t.HoldsWord(written, sen.Start, sen.End) || t.HasAny(i, j, "与", "和") {
		return 0, 0, false
	}
	return h.Start, j, true
}

var (
	// inOther is the paper of somebody else, or of another day, in which a price stands: 酬金数额见
	// 业主与施工队所签的字据.
	inOther = lint.NewFrameOf(36, lint.NewSet("由", "以", "按", "见", "照", "依"), lint.NewSet(
		"所签", "另签", "另立", "另订", "另行签", "另外签", "私下签", "日后签", "后签",
	), lint.NewSet(
		"字据", "协议", "合同", "凭条", "便条", "备忘录", "单据", "条子", "约定", "确定", "为准",
	))
	// byOther is one that is to set it, aboutOther are words of a price that others know.
	byOther = lint.NewFrameOf(90, lint.NewSet("由", "以", "按"), lint.NewSet(
		"签署的", "签订的", "另签", "不时", "规则", "补充条款", "收费说明", "网站", "平台",
	), lint.NewSet("确定", "约定", "规定", "为准", "另定"))
	aboutOther = lint.NewSet(
		"附件", "《", "本合同", "本协议", "政府", "物价局", "物价部门", "物价主管", "物价管理", "主管部门", "银行", "税", "法院", "债权人", "债权总",
		"债权的", "本金", "本息", "收益", "利率",
	)
)

// leftTo is the words by which another paper is to set a price: 收费的标准由平台与商户
// 另签的协议确定.
func leftTo(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, _, b, ok := around(t, h)
	if !ok {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(inOther, h.End, sen.End); ok && i-h.End <= len("的数额") && closes(t, j) && t.Before(h.End, "额", "标准") && !t.Holds(told, sen.Start, h.End) {
		return h.Start, j, true
	}
	i, j, ok = t.Frame(byOther, h.End, b)
	if !ok || i-h.End > len("的八个字以内的话语") || strings.Trim(t.All[j:b], "。；！ ") != "" || t.Holds(aboutOther, sen.Start, sen.End) || t.HasAny(h.End, j, "不") && !t.HasAny(h.End, j, "不时") {
		return 0, 0, false
	}
	return h.Start, j, true
}
