package wording

import (
	"slices"
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
		if a, b := t.Part(h.Start); h.End == b && !t.HasAny(a, h.Start, "应当由", "应由", "须由", "的", "不", "免", "若", "如") && !t.HasAny(max(0, a-90), a, "免费", "元") {
			take("正常收费", h.Start, h.End)
		}
	}
	looseFrames(t, take)
	for _, h := range t.Places(yardsticks) {
		if i, j, ok := readOff(t, h); ok {
			take("市场价", i, j)
		}
	}
	for _, h := range t.Places(houseRules) {
		if _, b := t.Part(h.Start); h.End == b && t.Before(h.Start, "费", "费用", "费率", "价格", "单价") {
			take("按规定", h.Start, h.End)
		}
	}
	for _, h := range t.Places(likening) {
		if i, j, ok := likened(t, h); ok {
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

// elsewhereOwed are words of a case in which the price or damages fall due, and
// no fee beside it.
var elsewhereOwed = []string{"验收", "完成", "签订", "到货", "交付", "届满", "收到", "通过", "确认", "违约", "逾期", "违反", "未", "解除", "终止", "期满", "收货", "竣工", "损坏", "侵权", "诉讼", "仲裁", "争议", "不合格", "不符", "质量", "检验", "检测", "责任", "过错", "纠纷", "毁", "鉴定", "税", "各自", "双方"}

// payersFee end a statement that leaves the amount out: 玻璃破损更换，业主付费.
var payersFee = lint.NewSet("甲方付费", "乙方付费", "客户付费", "用户付费", "业主付费", "买方付费", "自行付费", "自费更换")

var (
	// charging are verbs that take a fee; of extra those that take one beside
	// the price.
	charging = lint.NewSet("收取", "加收", "另收", "计收", "另付", "另加", "补交", "补收", "另交", "另缴", "加付", "补缴", "预付", "增付", "扣除", "补偿", "支付", "缴纳", "交纳", "缴付", "交付", "给予", "发放")
	extra    = []string{"扣除", "预付", "增付", "加收", "另收", "另付", "另加", "另交", "另缴", "加付", "给予", "发放"}
	// bare are verbs that charge something besides the price only in a case, and as a duty.
	bare   = []string{"支付", "缴纳", "交纳", "缴付", "交付"}
	onCase = []string{"的，", "时，", "如", "若", "遇", "需要", "超过", "超出", "后，", "时须", "时应", "时需", "的须", "的应", "的需"}
	// uncharged are words of a statement before its verb that charges nothing,
	// or nothing new.
	uncharged = []string{"不", "未", "免", "无", "停止", "禁止", "拒", "私自", "擅自", "有权", "如", "若", "因", "重复", "违规", "向用户", "向消费者", "合同", "除", "按", "约定", "是指", "依据", "依照"}
	// mainFees are the price itself, which other clauses set.
	mainFees = []string{"服务费", "维护费", "维保费", "物业费", "管理费", "保养费", "租赁费", "运维费", "会员费", "合同费", "信息费", "代理费", "加盟费", "佣金", "学费", "使用费"}
	// noFees are words that end in 费 and are none.
	noFees = []string{"免费", "消费", "收费", "付费", "缴费", "计费", "浪费", "花费", "耗费", "自费", "公费", "经费", "话费", "受理费", "申请费", "电费", "水费", "燃气费", "诉讼费", "律师费", "仲裁费", "滞纳费", "违约费", "欠费", "退费"}
	// told are words of a sentence that says where the amount stands.
	told = lint.NewSet("参见", "详见", "请参", "元", "价目", "清单", "附表", "附件", "发票", "凭证", "票据", "签认", "确认", "公示", "公布的", "物价", "政府", "主管部门", "国家规定", "收费标准", "标准见", "标准为", "标准收", "标准如下", "押金", "保证金", "违约", "滞纳", "逾期", "赔偿", "____", "【", "[", "书面同意", "免费")
)

// around is the sentence and the statement of a hit, ok false where the hit
// stands in a printed number.
func around(t *lint.Text, h lint.Hit) (sen lint.Sentence, a, b int, ok bool) {
	if sen = sentenceAt(t, h.Start); h.Start < sen.Start || h.End > sen.End {
		return sen, 0, 0, false
	}
	a, b = between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
	return sen, a, b, true
}

// charged is the words of a charge whose fee has no amount anywhere.
func charged(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok {
		return 0, 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	verb := t.All[h.Start:h.End]
	if lint.HasPrefix(rest, "的", "了", "到", "方", "单", "下列", "以下", "如下") || lint.HasSuffix(before, "方所", "人所", "其所", "代", "已", "已经", "乱", "多", "会", "统一") {
		return 0, 0, false
	}
	// By the day or the mile, and nobody says how much a day is; out of a deposit.
	counted := lint.HasSuffix(before, "数", "工日", "工作量", "里程") && lint.HasSuffix(before, "天数", "人数", "次数", "工日", "工作量", "里程") && lint.Contains(before, "按", "根据")
	if verb == "扣除" && lint.Contains(t.All[sen.Start:h.Start], "押金", "保证金") || counted {
		if lint.Contains(before, "不", "未", "免", "无", "合同", "约定", "协议") || t.HasAny(sen.Start, sen.End, "元", "附件", "清单", "发票", "凭证", "违约", "标准") {
			return 0, 0, false
		}
	} else if verb == "扣除" || lint.Contains(before, uncharged...) || t.Holds(told, sen.Start, sen.End) {
		return 0, 0, false
	}
	if !counted && slices.Contains(bare, verb) && (!lint.HasSuffix(strings.TrimSuffix(before, "另行"), "应", "须", "需", "应当", "要", "另", "向乙方", "向甲方") || !lint.Contains(t.All[sen.Start:h.Start], onCase...) || lint.Contains(t.All[sen.Start:a], elsewhereOwed...)) {
		return 0, 0, false
	}
	at, steps := -1, 0
	for k, r := range rest {
		if (r == '费' || r == '钱' || r == '金' && slices.Contains(extra, verb) && !lint.HasSuffix(rest[:k], "押", "保证", "定", "奖", "租", "现", "订", "资") || (r == '偿' || r == '贴') && slices.Contains(extra, verb)) && k > 0 {
			at = k + utf8.RuneLen(r)
			break
		}
		if steps++; steps > 14 || strings.ContainsRune("按以由0123456789", r) || r == '的' && !slices.Contains(bare, verb) && !(verb == "收取" && lint.HasPrefix(rest[k:], "的材料费", "的配件费", "的零件费", "的工时费", "的人工费")) {
			return 0, 0, false
		}
	}
	if at < 0 || lint.HasSuffix(rest[:at], noFees...) {
		return 0, 0, false
	}
	if strings.HasPrefix(rest[at:], "用") {
		at += len("用")
	}
	tail := rest[at:]
	if strings.HasPrefix(tail, "和") || strings.HasPrefix(tail, "及") || strings.HasPrefix(tail, "、") {
		if k := strings.Index(tail, "费"); k > 0 && k < 30 {
			tail = tail[k+len("费"):]
			at = len(rest) - len(tail)
			tail = strings.TrimPrefix(tail, "用")
		}
	}
	if strings.Trim(tail, "。；！ ") != "" {
		return 0, 0, false
	}
	noun := strings.TrimSuffix(rest[:at], "用")
	if slices.Contains(bare, verb) && (lint.HasSuffix(noun, mainFees...) || utf8.RuneCountInString(noun) < 3) || !slices.Contains(extra, verb) && lint.HasSuffix(noun, mainFees...) || pricedElsewhere(t, noun) {
		return 0, 0, false
	}
	return h.Start, h.End + at, true
}

// pricedElsewhere reports a place where the fee that the noun ends in has an
// amount: 停车费 for 车辆停车费.
func pricedElsewhere(t *lint.Text, noun string) bool {
	for n := 0; n < 2 && utf8.RuneCountInString(noun) > 3; n++ {
		noun = lastRunes(noun, 3+1-n)
	}
	for n, i := 0, t.Index(0, noun); i >= 0 && n < 40; n, i = n+1, t.Index(i+len(noun), noun) {
		ps := t.PassageAt(i)
		if ps == nil {
			continue
		}
		s := sentenceAt(t, i)
		from, to := s.Start, s.End
		if ps.Table != nil {
			from, to = t.Row(i)
			if ps.Kind == lint.TableHead {
				return true
			}
		}
		for _, q := range t.QuantitiesIn(from, to) {
			if q.Unit == lint.Yuan || q.Unit == lint.Percent || ps.Table != nil {
				return true
			}
		}
		if lint.Contains(t.All[from:to], "元", "附件", "价目表", "清单", "标准为") {
			return true
		}
	}
	return false
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
	yardsticks = lint.NewSet("行情", "门市价", "出厂价", "报价", "行业水平", "同行标准", "同行水平", "市场", "价格水平", "租金水平", "收费水平", "行业惯例", "挂牌价", "牌价", "零售价", "批发价", "成本", "指导价", "行规", "同行业", "公布价", "议购价", "刊例价", "实际售价", "官网价", "门店价", "届时价")
	// readBy lead to a yardstick, fixing says what is done by it.
	readBy = []string{"按照", "按", "参照", "依照", "依据", "根据", "比照", "以", "视", "随", "参考"}
	fixing = []string{"收取", "收费", "计收", "计算", "另算", "另计", "结算", "执行", "调整", "浮动", "变动", "而定", "定价", "确定", "核定", "为准", "为依据", "计费", "核算", "收", "支付", "协商"}
	// priceable are words of what a price is set for.
	priceable = lint.NewSet("费", "价", "款", "租金", "报酬", "另算", "收取")
	// written are words that say where the yardstick is written down or who
	// accepts what it yields.
	written = lint.NewSet("附件", "价目表", "签认", "签字", "书面", "认可", "批准", "同意", "政府", "物价", "主管部门", "国家", "不超过", "不高于附", "上限", "网站", "公示", "公开招标", "中标", "投标", "评估", "审计", "损失", "赔偿", "违约", "折价", "税率", "LPR", "贷款", "汇率", "工期", "招标")
)

// readOff is the words that take a price from a yardstick outside the
// agreement: 按添加当日的行情另算.
func readOff(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok || !t.Holds(priceable, sen.Start, sen.End) {
		return 0, 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	if t.Holds(written, sen.Start, sen.End) || t.HasAny(a, h.Start, "不", "未", "无论", "不论", "为保证", "为") || lint.HasPrefix(rest, "单", "表", "核算》", "波动", "部", "份额", "上", "推广", "秩序", "信息", "开发", "租金率") || t.Before(h.Start, "申", "《", "人的", "原") {
		return 0, 0, false
	}
	from := lead(before, readBy, 16)
	if from < 0 {
		return 0, 0, false
	}
	steps := 0
	for k := range rest {
		if steps++; steps > 9 {
			return 0, 0, false
		}
		for _, w := range fixing {
			if w == "调整" && lint.Contains(before, "有权", "可", "保留", "将") {
				continue // that one side may change the price is another finding
			}
			if strings.HasPrefix(rest[k:], w) && !lint.HasPrefix(rest[k+len(w):], "的", "人", "方") {
				return a + from, h.End + k + len(w), true
			}
		}
	}
	return 0, 0, false
}

// houseRules are the rules of one side by which a fee goes: 协助费按厂方规定.
var houseRules = lint.NewSet("按厂方规定", "按厂家规定", "按公司规定", "按乙方规定", "按甲方规定", "按厂方标准", "按厂家标准", "按公司标准", "按乙方标准", "按甲方标准", "按厂方价格", "按厂家价格", "按公司价格")

// likening are verbs that take a price from what others charge.
var likening = lint.NewSet("参照", "比照")

// likened is the words that take a price from what others charge, whoever they
// are: 参照镇上其他修理店收取.
func likened(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, _, b, ok := around(t, h)
	if !ok || t.Holds(written, sen.Start, sen.End) {
		return 0, 0, false
	}
	rest := t.All[h.End:b]
	if lint.Contains(rest, "本合同", "本协议", "第", "上述", "前述", "《", "标准", "规定", "约定", "办法", "条款", "合同") {
		return 0, 0, false
	}
	steps := 0
	for k := range rest {
		if steps++; steps > 16 {
			break
		}
		for _, w := range []string{"收取", "计收", "收费", "计费", "定价"} {
			if steps > 2 && strings.HasPrefix(rest[k:], w) && !strings.HasPrefix(rest[k+len(w):], "的") {
				return h.Start, h.End + k + len(w), true
			}
		}
	}
	return 0, 0, false
}

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
	priceNames = lint.NewSet("收费标准", "费用", "金额", "数额", "价格", "单价", "费率", "价款", "报酬", "租金标准", "计费标准", "具体标准", "开支", "支出", "经费", "差旅费", "食宿费", "费由", "费均由")
	// setting are verbs by which one side sets a price.
	setting = []string{"酌定", "酌情确定", "另行公布", "另行确定", "另行通知", "自行确定", "自行制定", "自定", "确定", "核定", "决定", "制定", "掌握", "公布", "认定", "审定", "评定"}
	// setters are who sets a price at their pleasure.
	setters = []string{"甲方", "乙方", "公司", "本公司", "卖方", "供方", "服务方", "出租方", "厂家", "服务商", "维修方", "本店", "我方", "我司"}
)

// setBy is the words by which one side sets a price: 数额由乙方酌定.
func setBy(t *lint.Text, h lint.Hit) (i, j int, settled bool) {
	rest, found := strings.CutPrefix(t.All[h.End:], "由")
	if !found {
		return 0, 0, false
	}
	sen, _, b, ok := around(t, h)
	at := h.End + len("由")
	if !ok || at >= b || t.Holds(written, sen.Start, sen.End) {
		return 0, 0, false
	}
	rest = t.All[at:b]
	for _, s := range setters {
		after, found := strings.CutPrefix(rest, s)
		if !found {
			continue
		}
		for _, v := range setting {
			if k := strings.Index(after, v); k >= 0 && utf8.RuneCountInString(after[:k]) <= 8 && !strings.HasPrefix(after[k+len(v):], "的") && !strings.Contains(after[:k], "与") && !strings.Contains(after[:k], "和") {
				return h.Start, b - len(after) + k + len(v), true
			}
		}
	}
	return 0, 0, false
}

// leftTo is the words by which another paper is to set a price: 收费的标准由平台与商户
// 另签的协议确定.
func leftTo(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	if !lint.Contains(t.All[h.End:min(len(t.All), h.End+24)], "由", "以", "按") {
		return 0, 0, false
	}
	sen, _, b, ok := around(t, h)
	if !ok {
		return 0, 0, false
	}
	rest := t.All[h.End:b]
	k := strings.IndexAny(rest, "由以按")
	if k < 0 || k > len("的八个字以内的话语") {
		return 0, 0, false
	}
	at := -1
	for _, w := range []string{"确定", "约定", "规定", "为准", "另定"} {
		if n := strings.LastIndex(rest, w); n > at && strings.Trim(rest[n+len(w):], "。；！ ") == "" {
			at = n + len(w)
		}
	}
	if at < 0 || !lint.Contains(rest[k:at], "签署的", "签订的", "另签", "不时", "规则", "补充条款", "收费说明", "网站", "平台") || lint.Contains(rest[:at], "附件", "《", "本合同", "本协议", "不") || lint.Contains(t.All[sen.Start:sen.End], "政府", "物价", "主管部门", "银行", "税", "法院", "债权人", "债权总", "债权的", "本金", "本息", "收益", "利率") {
		return 0, 0, false
	}
	return h.Start, h.End + at, true
}
