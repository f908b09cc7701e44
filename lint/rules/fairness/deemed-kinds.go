package fairness

import (
	"qiyue/internal/document"
	"qiyue/lint"
	"strings"
)

// A kind of words by which something is taken for consent: how a hit of them is judged first,
// where what is common to all does not decide.
type fictionKind struct {
	words []string
	first bool // judged before it is asked whether consent was given
	judge func(t *lint.Text, s lint.Sentence, h lint.Hit) verdict
}

type verdict int

const (
	undecided verdict = iota
	taken
	fair
)

// when is taken or fair.
func when(b bool) verdict {
	if b {
		return taken
	}
	return fair
}

// unless leaves open what is not fair.
func unless(b bool) verdict {
	if b {
		return fair
	}
	return undecided
}

var fictionKinds = []fictionKind{
	{words: []string{
		"账单为准", "记录为准", "数据为准", "结算单为准", "对账单为准", "数为准", "单为准", "结果为准", "数据为最终", "记录为最终", "结果为最终",
		"所言为准", "所言为定", "所述为准", "所称为准", "所报为准", "报告为准", "账目为准", "台账为准", "账为准",
	}, first: true, judge: figuresPrevail},
	{words: []string{"按无主", "作无主", "按遗弃", "作遗弃", "当作遗弃", "按弃置"}, judge: treatedAsLeft},
	{words: []string{
		"自行处理", "自行处置", "任意处置", "有权处置", "有权变卖", "自行变卖", "处理掉", "卖掉", "扔掉", "扔了", "捐掉", "捐了", "丢掉", "当废品",
		"当废铁", "按废品", "作废品", "当垃圾", "按垃圾", "本店处理", "我们处理", "店里处理", "我店处理",
	}, judge: disposedOf},
	{words: []string{"归"}, judge: fallsTo},
	{words: []string{"即丧失", "即放弃"}, judge: lostBySigning},
	{words: []string{"表示您", "表明您", "代表您"}, judge: tellsYou},
	{words: lint.Pairs([]string{"说明", "意味着"}, []string{"您", "用户", "客户", "会员", "顾客", "商户", "甲方", "乙方", "其", "同意", "接受", "认可", "完全"}), judge: goesToSay},
	{words: []string{
		"视为", "视作", "视同", "即视为", "默认", "推定", "等同于", "等于", "被认为", "被视为", "即认为", "即认定", "即确认", "即认可", "即默认",
		"则表示", "将表示", "即表示", "就表示", "就认为", "则表明", "即表明", "就表明", "则代表", "即代表", "就代表", "就视为", "表明其", "表示其",
		"代表其", "可认为", "可以认为", "有权认为",
	}, judge: takenFor},
	{words: []string{"视其", "视甲方", "视乙方", "视买方", "视客户", "视用户", "视需方"}, judge: seenAs},
	{words: []string{"就当", "就算", "便算", "即算", "也算数", "也有效", "同样有效"}, judge: calledSo},
	{words: []string{"即为认可", "即为同意", "即为验收", "即为合格", "即为接受", "即为无异议", "就是同意", "就是认可", "就是答应", "即是同意", "即告验收", "即定案", "即作定论"}, judge: settledSo},
	{words: []string{"照样有效", "照样生效", "照样算", "同样算数", "照样作数"}, judge: settledSo},
	{words: []string{"应予认可", "应予承认", "应当认可", "应当承认", "应予以认可", "须认可", "应认可", "不得异议", "不得有异议", "不得提出异议"}, first: true, judge: doneAlone},
	{words: lint.Pairs([]string{"按", "当", "按甲方", "按乙方", "按对方", "按客户", "按买方", "按用户"}, []string{"同意", "认可", "默许", "放弃"}), judge: settledSo},
	{words: treatedSo, judge: treatedAsConsent},
	{words: bySelf, judge: comesAbout},
	{words: settledHere, judge: comesAbout},
	{words: goesOn, judge: carriesOn},
	{words: takenAs, judge: calledSo},
	{words: concluded, judge: concludes},
}

// fictionWords are the words of all kinds, fictionOf the kind of each.
var fictionWords, fictionOf = func() (words []string, kinds map[string]*fictionKind) {
	kinds = map[string]*fictionKind{}
	for k := range fictionKinds {
		for _, w := range fictionKinds[k].words {
			if kinds[w] != nil {
				continue // the kind that knows it better
			}
			words, kinds[w] = append(words, w), &fictionKinds[k]
		}
	}
	return words, kinds
}()

// deemed reports that a hit takes silence, use or lapse for consent.
func deemed(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	kind := fictionOf[t.All[h.Start:h.End]]
	if !kind.first && (t.Before(
		h.Start, "不", "不应", "不得", "不能", "不再", "不被", "才", "不等于", "不等同于", "并非",
	) || t.Before(h.Start, "方") && !(t.After(h.Start, "视", "代签", "代为") && t.Ends(actorSet, h.Start)) || given(t, s, h) || t.HasAny(s.Start, h.Start, "不得以", "不得因", "不得据此", "不因", "不以", "不仅因")) {
		return false
	}
	if firstUse(t, s, h) {
		return false
	}
	if t.HasAny(s.Start, h.Start, "继续") && announced(t, h.Start) {
		return false // who goes on after a change that was announced, and could leave
	}
	if v := kind.judge(t, s, h); v != undecided {
		return v == taken
	}
	if t.After(h.Start, "视为继续有效", "视为继续存在") || t.After(h.End, "验收不合格", "不合格") && !t.Holds(silence, s.Start, s.End) {
		return false
	}
	return forfeits(t, s, h) || !consented(t, s, h) && untimely(t, s, h)
}

// The acts by which one first takes up a service, the words for its own terms and for accepting them, and
// what else no use of it accepts.
var (
	firstUses = lint.NewSet("注册", "下载", "安装", "登录", "使用", "购买", "进入", "访问", "浏览", "加入", "开通")
	ownTerms  = lint.NewSet("本协议", "本条款", "本服务条款", "本服务协议", "本须知", "本规则", "本声明", "上述协议", "上述条款", "以下条款", "以上条款", "全部条款", "用户协议", "协议的全部内容")
	accepts   = lint.NewSet("同意", "接受", "阅读", "理解", "遵守", "约束", "知悉")
	elseTaken = lint.NewSet("继续", "修改", "修订", "变更", "更新", "调整", "新的", "新规", "新版", "放弃", "授权", "个人信息", "第三方", "扣", "费用", "合格", "认可")
)

// firstUse reports the terms of a service accepted by taking it up, which is how such an agreement comes about:
// 您使用本站的行为即视为您已阅读并同意本协议. Going on after a change is another matter.
func firstUse(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	_, end := t.Part(h.Start)
	if t.HasAny(h.End, end, "自己具备", "自己具有", "其具备", "其具有") && t.HasAny(h.End, end, "资格", "能力") {
		return true // 即视为您确认自己具备主体资格
	}
	return t.Holds(firstUses, s.Start, h.Start) && t.Holds(ownTerms, h.End, end) && t.Holds(accepts, h.Start, end) && !t.HoldsWord(elseTaken, s.Start, s.End)
}

// figuresPrevail: 逾期不核对的，以甲方的账单为准.
func figuresPrevail(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	i, _, ok := t.Frame(oneSidesFigures, s.Start, h.End)
	return when(ok && i >= s.Start && silent(t.All[s.Start:i]) && t.HasAny(
		s.Start, i, "未见", "未闻", "疏于", "怠于", "懒于", "没有反馈", "没有回", "不确认", "未确认", "未核对", "不核对", "未提出", "未回复",
		"不对账", "未对账", "未答复", "不签", "未签", "未在", "不予确认", "不派人", "未派人", "不到场", "未到场", "不参加", "未参加", "不来", "缺席",
		"没签", "没有在", "没有签",
	) && !t.HasAny(s.Start, i, "催告", "书面通知后") && !timely(t, s.Start, i, 72))
}

// treatedAsLeft: 满7日未领的，按无主物处理.
func treatedAsLeft(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return when(!t.HasAny(s.Start, s.End, "旧件", "包装", "报废件", "残件", "催告"))
}

// disposedOf: 超过30日不提车的，店方有权自行处置.
func disposedOf(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return when(unfetched(t, s, h))
}

// fallsTo: 20天没人来取的，机器就归本店处理.
func fallsTo(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return when(unfetched(t, s, h) && t.HasAny(h.End, min(s.End, h.End+30), "处理", "处置", "所有", "支配"))
}

// unfetched reports a thing that is not fetched, of which nobody is reminded.
func unfetched(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	return t.HasAny(
		s.Start, h.Start, "不提车", "不取", "未取", "未提车", "不提货", "未提货", "不领", "未领", "不提取", "未提取", "没人来", "不来拿", "没来拿",
		"没来提", "不来提", "不来领", "不来取", "没来取", "没取", "没人拿", "不拿", "没人领", "没人取", "不来拉", "不说要", "没说要", "未说要",
		"没有说要", "不言明要", "无人领", "无人认领", "未认领", "不认领", "逾期提货", "逾期取", "逾期未提", "逾期不提",
	) && !t.HasAny(
		s.Start, s.End, "旧件", "包装", "残件", "催告", "书面通知", "提醒", "提存", "抵扣", "抵偿", "冲抵",
	)
}

// lostBySigning: 签收后即丧失异议权.
func lostBySigning(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return when(t.HasAny(s.Start, h.Start, "签收", "收货", "盖章", "签字", "取走", "提货", "取车", "离店"))
}

// tellsYou: 您继续使用的，表示您接受新规则.
func tellsYou(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return unless(!t.HasAny(s.Start, h.Start, "继续使用", "继续访问", "继续接受"))
}

// goesToSay: 如果您申请注册，说明您已经同意并接受服务条款.
func goesToSay(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	_, end := t.Part(h.Start)
	if t.Before(h.Start, "不", "未", "，") && !t.HasAny(s.Start, h.Start, "使用", "注册", "申请", "加入", "购买", "下单", "送修", "登录", "付款", "报名") {
		return fair
	}
	return when(t.HasAny(h.Start, min(end, h.End+36), "同意", "接受", "认可", "遵守", "放弃") && !t.HasAny(s.Start, h.Start, "签字", "签署", "盖章"))
}

// named are consents that follow the word at once, so that it says by itself what is taken.
var named = []string{
	"同意", "认可", "接受", "合格", "验收", "默认", "已验收", "无异议", "放弃", "确认", "完好", "保修", "通过", "交付合格", "质量合格", "继续",
	"甲方同意", "乙方同意", "甲方认可", "已同意", "已接受",
}

// takenFor: 使用即视为接受.
func takenFor(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	_, end := t.Part(h.Start)
	text, reach := t.In(s), h.End+60
	if lint.HasSuffix(strings.TrimRight(t.All[h.End:end], " "), "的行为", "的行为和意思表示", "的意思表示", "本人行为", "本人的操作", "本人操作") {
		return fair // 代理人的行为视为用户的行为: whose act it is, and no consent
	}
	if t.Before(h.Start, "行为", "行为将", "行为即", "行为将被") {
		reach = h.End + 180
	}
	byName := lint.HasPrefix(t.All[h.End:end], named...) || lint.HasSuffix(t.All[h.Start:h.End], "即认可", "即默认") || t.After(h.Start, "视为客户", "视为用户")
	switch {
	case !byName && (!consents(t, h.End, min(end, reach)) || t.After(h.End, "不", "未", "违约", "送达", "交付", "收到")):
		return fair
	case (t.Ends(takings, h.Start) || tookIt(t, s, h) || takenBefore(t, s, h)) && (t.HasAny(h.End, min(end, h.End+45), "质量", "合格", "验收", "完好", "无异议", "符合") || t.HasAny(
		h.End, end, "没有意见", "无意见", "没有异议", "满意", "无任何异议", "无任何意见", "功能无异议",
	)) && !t.HasAny(s.Start, h.Start, "检验", "验收", "检测", "清点"):
		return taken
	case t.Holds(standIns, s.Start, h.Start) && t.HasAny(h.End, end, "本人", "签收", "收货", "认可", "确认", "收到", "验收", "合格") && !t.HasAny(s.Start, h.Start, "授权", "委托", "同意", "指定"):
		return taken
	case acted(t, s, h, end):
		return taken
	case byName, t.After(h.Start, "即视为"), forfeits(t, s, h):
		return undecided
	}
	return unless(!silent(text) && !uses.In(t.All[s.Start:h.Start]) || strings.Contains(text, "擅自使用"))
}

// standIns are those who happen to be there and sign.
var standIns = lint.NewSet(
	"代签", "代收", "门卫", "保安", "邻居", "驿站", "快递柜", "家人", "保洁", "前台", "同住", "物业代", "任何人员", "任一人员", "任何工作人员",
	"任何员工", "任一员工", "任何人签", "任意人员", "任一职工", "现场人员", "工地人员",
)

// doneAlone: 甲方不到场的，乙方可自行验收，甲方应予认可.
func doneAlone(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	_, _, ok := t.Frame(byOneself, s.Start, h.Start)
	return when(ok && t.HasAny(
		s.Start, h.Start, "未派", "不派", "未到", "不到", "未参加", "不参加", "未按时", "不按时", "未能到", "缺席",
	) && !t.HasAny(s.Start, h.Start, "通知后", "催告") && !timely(t, s.Start, h.Start, 72))
}

var byOneself = lint.NewFrame(6, []string{"自行", "单方", "单独", "自己"}, []string{"验收", "检验", "检查", "覆盖", "隐蔽", "清点", "测量", "盘点", "计量", "试车", "验货"})

// seenAs: 不补足预付款的，视甲方为自动放弃代理权.
func seenAs(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return unless(!silent(t.In(s)) || !t.HasAny(h.End, min(s.End, h.End+36), "放弃", "同意", "认可", "接受"))
}

// calledSo: 没提意见就当同意.
func calledSo(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	_, end := t.Part(h.Start)
	switch {
	case t.Before(h.End, "算数", "有效"):
		return when(t.Holds(unsigned, s.Start, h.Start))
	case !consents(t, h.End, min(end, h.End+30)):
		return fair
	case t.Ends(takings, h.Start) || tookIt(t, s, h) || takenBefore(t, s, h):
		return taken
	}
	return settledSo(t, s, h)
}

// settledSo: 一日不答复即为同意; 继续刷卡就是同意.
func settledSo(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	return unless(!t.HasAny(s.Start, h.Start, "继续") && !t.HoldsFrame(s.Start, h.Start, unspoken) && !t.Holds(speechless, s.Start, h.Start) && !t.Holds(standIns, s.Start, h.Start) && !silent(t.In(s)) && !t.Holds(unloads, max(s.Start, h.Start-30), h.Start) && !t.Ends(takings, h.Start))
}

// concludes: 没有批语就过关; 不吱声的，照价动工.
func concludes(t *lint.Text, s lint.Sentence, h lint.Hit) verdict {
	if t.HasAny(
		s.Start, s.End, "双方", "各方", "法律", "付款", "支付", "欠", "到期", "退款", "电", "仪", "测试", "复检",
	) && !t.HasAny(s.Start, h.Start, "单") || !t.HoldsFrame(s.Start, h.Start, unspoken) && !t.Holds(speechless, s.Start, h.Start) {
		return fair
	}
	return undecided
}

// consented reports consent that is given by signing, by acting on it or by a test that was passed,
// and a fiction of arrival, which is none of consent.
func consented(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	text, before := t.In(s), t.All[s.Start:h.Start]
	quiet := silent(text)
	switch {
	case lint.Contains(before, "着手", "开始生产", "开始实施", "动工") && !quiet,
		lint.Contains(before, "点击“同意", "点击同意", "勾选", "签署", "点击“我同意", "双方签署") && !unsigned.In(text),
		lint.Contains(before, "点击确认", "盖章", "电子签名") && !quiet,
		lint.Contains(before, "代表", "授权", "双方", "共同") && lint.Contains(before, "签字", "签章", "签收") && !quiet,
		t.HasAny(h.Start, s.End, "送达", "已收到") && !t.HasAny(h.Start, s.End, "并认可", "并同意", "并确认", "且认可", "且同意", "并接受"),
		lint.Contains(text, "违约", "交付完成", "履行完毕", "视为收到", "视为送达", "之日起生效"),
		lint.Contains(before, "催告", "再次通知", "双方签字", "双方盖章", "共同签", "双方授权代表", "双方代表签", "检验合格", "试运行合格", "投入使用之日"),
		lint.Contains(before, "验收记录上签", "验收记录签", "验收单上签") && lint.Contains(before, "符合", "合格"), // hidden work that was looked at and passed
		lint.Contains(before, "连续运行", "无异常", "试运行", "试车", "指标", "达到", "测试", "检测", "保压", "压降", "无渗漏", "误差", "偏差") && !quiet:
		return true
	}
	return false
}

// untimely reports that the other side is left no time to object, or no more than two days.
func untimely(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	text := t.In(s)
	if t.Holds(heedless, s.Start, h.Start) {
		return true
	}
	hours, stated := 0.0, false
	for _, q := range t.QuantitiesIn(s.Start, h.Start) {
		if n, ok := q.Unit.Hours(); ok {
			hours, stated = max(hours, n*q.Value), true
		}
	}
	if periodTold(t, hasPeriod, s.Start, h.End) || stated && silent(text) {
		short := 48.0
		if t.Consumer || t.Class == document.Terms {
			short = 72 // 民法典 622: a time too short to look at a thing
		}
		return stated && hours <= short && !askedBefore(t, s) && (!lint.Contains(text, "外观", "数量") || t.After(h.End, "合格", "质量", "验收")) && !lint.Contains(text, "接受订单", "接受甲方订单", "接受乙方订单", "接受订货", "确认订单")
	}
	// A period in the sentence before it, in the same clause; 逾期 refers to one in the item before.
	a, _ := t.ClauseRange(h.Start)
	a = max(a, t.PassageAt(h.Start).Start)
	if k := s.Passage; k > 0 && t.Holds(overdue, s.Start, h.Start) && t.Passages[k-1].Kind == lint.Body {
		a = min(a, t.Passages[k-1].Start)
	}
	return !periodTold(t, periodBefore, a, h.Start)
}

// overdue are words that refer to a period told before.
var overdue = lint.NewSet("逾期", "期满", "届满", "届时", "到期")

// askedBefore reports a statement of working days between firms, with the duty to ask the other
// side told right before it: 乙方应当将毛病告知甲方。甲方一个工作日内不答复的，视为同意.
func askedBefore(t *lint.Text, s lint.Sentence) bool {
	return !t.Consumer && t.HasAny(s.Start, s.End, "工作日") && t.HasAny(t.PassageAt(s.Start).Start, s.Start, "告知", "通知", "征得", "征求", "书面", "发送", "提交")
}

// periodBefore are words of a period in another sentence.
var periodBefore = lint.NewSet("日内", "天内", "个月内", "期限内", "期间内")

// periodTold reports a time to object in bytes i to j: 10日内, and not 若干日内.
func periodTold(t *lint.Text, words *lint.Set, i, j int) bool {
	for _, h := range t.PlacesIn(words, i, j) {
		if !t.Before(h.Start, "若干", "若干个", "若干工作", "若干个工作", "合理", "合理的", "适当", "适当的", "一定", "一定的") {
			return true
		}
	}
	return false
}
