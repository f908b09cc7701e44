package timing

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ResponseMissing: Service is promised and no response, arrival or repair limit at all.
var ResponseMissing = lint.Rule{
	ID:      "response-missing",
	Title:   lint.Words{Zh: "没有时限", En: "no limit at all"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"上门维修", "上门服务", "提供维修", "负责维修", "售后维修", "维修服务", "故障处理", "技术支持服务", "响应时间", "保修服务", "维修、保养",
		"维修保养", "维护保养", "故障排除", "排除故障", "日常维护", "维护服务", "维保服务", "保养服务", "维保工作", "定点维修", "紧急救援",
		"更新和维护", "检查和维护", "派员维修", "派员上门", "派员到场", "派人维修", "派人上门", "派人到场", "派工程师上门", "派工程师到场",
		"上门检修",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了维修、上门或者售后服务，却没有任何响应、到场、修复时限。", En: "Service is promised and no response, arrival or repair limit at all"},
		Why:  lint.Words{Zh: "履行期限不明确的，债权人可以随时请求履行，但要给必要的准备时间（民法典 511(四)）：多久算必要，正是争议所在。", En: "Without a limit performance may be asked at any time with the preparation needed (民法典 511(四)): how long is that?"},
		Bad: []string{
			"售后服务协议\n甲方：甲公司\n乙方：乙公司\n第一条 ⟦乙方提供上门维修⟧服务。\n第二条 甲方每年支付服务费。\n第三条 违约方赔偿损失。\n第四条 本协议自签字之日起生效。",
		},
		Good: []string{
			"售后服务协议\n甲方：甲公司\n乙方：乙公司\n第一条 乙方接到报修后2日内上门维修。\n第二条 甲方每年支付服务费。\n第三条 违约方赔偿损失。\n第四条 本协议自签字之日起生效。",
			"乙方提供上门维修服务。",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n第一条 乙方负责维修的叉车在3日内办妥，上门服务不另收费。\n第二条 甲方每年支付服务费。\n第三条 违约方赔偿损失。\n第四条 本协议自签字之日起生效。",
			"买卖合同\n甲方：甲公司\n乙方：乙公司\n第一条 标的\n第二条 价款\n第三条 交付\n第四条 本合同自签字之日起生效。",
		},
		Basis: []diag.LawID{"民法典 511(四)"},
		Since: "0.1.0",
	},
	RunSpec: responseMissingSpec,
	Run:     responseMissing,
}

func responseMissing(p *lint.Pass) {
	t := p.Text
	hoursForLimit(p)
	if slices.ContainsFunc(t.Limits(), func(l lint.Limit) bool { return !t.Holds(ofClaims, l.Sentence.Start, l.Sentence.End) }) || !agreed(t) || t.Has(
		"接到保修通知", "接到通知当日", "接到报修当日", "报修当日", "通知当日", "当天上门", "当日上门", "当日到场", "次日上门", "次日到场",
		"立即赶赴", "即刻赶赴",
	) {
		return
	}
	for _, q := range t.Quantities() {
		if q.Unit.IsTime() && t.HasAny(t.SentenceAt(q.Start).Start, q.Start, "接到", "收到", "报修", "通知") && t.HasAny(q.End, t.SentenceAt(q.Start).End, "维修", "修", "到", "处理", "解决") {
			return
		}
	}
	asService := service(t)
	i, j, ok := called(t, !asService)
	if !ok && asService {
		i, j, ok = mended(t, failing)
	}
	switch {
	case ok && asService:
		p.Flag(i, j)
		return
	case !asService: // service is not what is agreed on
		if !ok {
			i, j, ok = mendedUnderWarranty(t)
		}
		if ok {
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Warning})
		}
		return
	}
	for _, numbered := range []bool{true, false} { // the recitals come last
		for _, h := range p.Hits() {
			ps := t.PassageAt(h.Start)
			if ps.Kind != lint.Body || numbered && ps.Clause == nil || titled(t, ps, h) || t.Before(h.Start, "不", "仅为", "为及时", "报警", "传感器", "探头", "仪器", "系统", "页面", "动作", "测量") {
				continue
			}
			p.Flag(h.Start, h.End)
			return
		}
	}
}

// service reports a title of an agreement on service.
func service(t *lint.Text) bool { return lint.Contains(t.Title(), serviceTitles...) }

// serviceTitles are words in the title of an agreement on service.
var serviceTitles = []string{"售后", "运维", "养护", "维修", "维保", "维护", "服务", "保修", "保养", "检修", "修理"}

// underWarranty is the promise of one who sells or builds to mend what fails: 质保期内出现故障的，卖方
// 负责维修. toldWhen are words of a sentence that tells when or
// of another time, notPromised those of a statement that promises nothing.
var (
	underWarranty = lint.NewFrame(90, []string{
		"质保期", "保修期", "三包期", "质量保证期", "包修期", "质量问题", "故障", "售后服务", "维修服务",
	}, []string{"负责", "免费", "无偿", "提供", "给予", "予以", "上门"}, []string{"维修", "修理", "检修", "修复", "维护", "返修"})
	// troubles are what a thing has when somebody is called.
	troubles = []string{
		"故障", "毛病", "坏了", "抛锚", "停转", "停机", "失灵", "差错", "不转", "不亮", "打不开", "打不着", "不工作", "罢工", "趴窝", "漏水",
		"出问题", "坏机", "卡纸", "卡死", "不制冷", "不制热", "不出水", "报错", "死机", "毁损", "故障抢修", "道路救援", "抢修", "不热", "不通",
		"中断", "断网", "宕机", "停电跳闸", "黑屏", "异响",
	}
	// 机组出了毛病，由乙方派人来修; 道路救援由本店出车
	failing = lint.NewFrame(30, troubles, []string{
		"由", "派", "来人", "师傅", "工程部", "技术组", "技术员", "厂里", "本店", "本公司", "卖方", "供方", "出租方", "乙方", "打发", "船机行",
		"车行", "厂家", "服务方", "受托方",
	}, []string{
		"来修", "修理", "维修", "检修", "抢修", "修好", "修复", "弄好", "处理", "排除", "出车", "赶来", "人就来", "去现场", "过去看", "施救", "救援",
		"修正", "更正", "派员", "派人", "派车", "人修", "来看", "去看", "派工", "接应", "排查", "去修", "上门", "下田", "下地",
	})
	toldWhen = lint.NewSet(
		"内完成", "小时", "工作日", "当日", "当天", "次日", "立即", "即时", "随叫随到", "附件", "隔日", "第二天", "次晨", "马上", "即刻", "使用不当",
		"施工责任", "承包方", "期外", "期满", "期后", "届满", "交付前", "交货前", "“", "是指", "系指",
	)
	notPromised = lint.NewSet(
		"有偿", "收费", "使用不当", "判断错误", "误判", "有权", "可以要求", "要求", "暂停", "不负责", "不予", "不提供", "拒绝", "未能", "自行", "自己", "人为", "费用由",
		"协商", "报警", "索赔", "赔偿",
	)
)

// mendedUnderWarranty finds it in a clause, the first.
func mendedUnderWarranty(t *lint.Text) (i, j int, ok bool) {
	for _, f := range []*lint.Frame{underWarranty, failing} {
		if i, j, ok = mended(t, f); ok {
			return i, j, ok
		}
	}
	return 0, 0, false
}

func mended(t *lint.Text, f *lint.Frame) (i, j int, ok bool) {
	for s, h := range t.Framed(f, 0) {
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && ps.Clause != nil && !t.Holds(toldWhen, s.Start, s.End) {
			a, b := t.Part(h.End - 1)
			if f == failing {
				a = h.Start
			}
			if t.HoldsWord(notPromised, a, b) {
				continue
			}
			i, j = t.Within(a, max(b, h.End), 40)
			return i, j, true
		}
	}
	return 0, 0, false
}

var (
	// hoursAsLimit are the hours of a desk in place of how soon it answers: 响应时间：工作日9:00-18:00.
	hoursAsLimit = lint.NewFrameOf(15, lint.NewSet("响应时间"), lint.NewSet(
		"工作日", "每日", "每天", "周一", "星期一", "上午", "早上", "早", "8", "9", "全天", "全年", "7", "5",
	), lint.NewSet("00", "30", "点", "时至", "24小时", "×24", "*24", "×8", "*8", "周五", "周日"))
)

// hoursForLimit reports a response time that is none, but the hours in which one answers.
func hoursForLimit(p *lint.Pass) {
	t := p.Text
	for s, h := range t.Framed(hoursAsLimit, 0) {
		i, j := h.Start, h.End
		a, b := t.Part(i)
		if t.HasAny(i, j, "24") {
			a, b = s.Start, s.End // 响应时间：7×24小时，接报后2小时到场
		}
		if t.PassageAt(i).Kind != lint.Body || t.HasAny(i, j, "，", "；", "内", "不") || t.HasAny(j, b, "内", "分钟", "超过") || slices.ContainsFunc(t.Limits(), func(l lint.Limit) bool { return l.Start < b && l.End > a }) {
			continue
		}
		_, b = t.Part(i)
		p.Flag(i, b)
		return
	}
}

// agreed reports an agreement that is all there: two sides and clauses that run to
// their end. A short one seldom says in how many copies it is made out.
func agreed(t *lint.Text) bool {
	return (len(t.Parties()) > 1 || t.Class != document.Contract) && len(t.Clauses()) > 3 && !t.BreaksOff() && !t.Annexed()
}

// What answers a call: 接到通知后上门, 机组发生故障，乙方修理, 由乙方派工人到校; and words of a sentence
// on what it costs, or on other ends.
var (
	summons = []string{
		"报修", "接到", "通知", "故障", "漏水", "困人", "损坏", "报障", "来电", "打电话", "接电话", "方电话", "户电话", "电话后", "电话报", "电话告",
		"一个电话", "求助", "拨打", "热线", "扫码", "下单", "派工单", "服务单", "维修单", "报上", "报机", "停机时", "停转", "宕机", "死机", "失灵",
		"坏了", "出毛病", "有毛病", "远程不行", "远程无", "远程处理", "远程解决", "客服受理", "工单", "微信", "群里", "说一声", "喊一声", "告警",
		"报警", "告知故障", "跟前台", "出现毛病", "跳闸", "黑屏", "黑了", "停炉", "异响", "响动", "抛锚", "罢工", "趴窝", "打不开", "打不着", "不转",
		"不亮", "不工作", "不制冷", "不制热", "不出水", "报错", "卡死", "400-", "打400", "4008", "4006",
	}
	coming = lint.NewSet(append([]string{
		"师傅", "技师", "人手", "安排检修", "安排维修", "安排抢修", "予以响应", "给予响应", "解答", "人就到", "赶到", "到场", "到厂", "到校", "到户",
		"到店修", "前来", "前往", "赴现场", "赶赴", "到现场", "来人", "来修", "去修", "过来", "施救", "救援", "抢修", "排除", "响应时间", "上门",
	}, lint.Pairs([]string{
		"派", "派出", "委派", "指派", "安排", "差遣", "调度", "组织", "调派", "分派", "叫", "差", "打发", "请",
	}, []string{
		"人", "员", "师傅", "工", "技", "车", "力量", "专人", "工程师", "小哥", "电工",
	})...)...)
	summoned  = lint.NewFrameOf(60, summonSet, coming)
	agents    = lint.NewSet("师傅", "技师", "工程师", "技工", "人员", "人手", "电工", "维修工", "员工", "专人", "工人")
	summonSet = lint.NewSet(slices.Concat(summons, troubles)...)
	comesBy   = lint.NewFrameOf(45, summonSet, lint.NewSet("派", "安排", "遣", "组织", "调", "叫", "请", "由", "喊"), agents)
	mends     = lint.NewFrame(45, append([]string{"报修", "报障", "响应时间", "提出问题", "停机时"}, troubles...), []string{"处理", "修理", "维修", "修复", "解决", "恢复", "按", "以", "依"})
	mending   = lint.NewSet("处理", "修理", "维修", "修复", "响应时间", "恢复", "解决")
	asides    = lint.NewSet(
		"善后", "事宜", "费用", "费由", "增加", "人为", "责任", "赔偿", "意外", "不可抗", "违约", "保险", "报案", "交警", "自行", "不予", "拒绝",
		"收费", "当天", "当日", "次日", "隔日", "立即", "即刻", "马上", "目的", "用于", "回访", "”指", "是指",
	)
	// ofClaims are words of a sentence whose limit is none of service.
	ofClaims = lint.NewSet("投诉", "索赔", "赔偿请求", "旧件", "申诉", "查勘")
)

// called finds the promise in a clause to come or to mend when called, told in one sentence or in two:
// the first that says by what one is called, else, unless only such is asked for, the first.
func called(t *lint.Text, only bool) (start, end int, found bool) {
	for _, set := range []*lint.Set{coming, mending, agents} {
		if set == agents && !service(t) {
			break
		}
		for s := range t.SentencesWith(set) {
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body || ps.Clause == nil {
				continue
			}
			from := s.Start
			if before := t.SentenceAt(max(ps.Start, s.Start-len("。"))); before.Passage == s.Passage && set == coming {
				from = before.Start
			}
			i, j, ok := t.Frame(summoned, from, s.End)
			if !ok {
				i, j, ok = t.Frame(mends, s.Start, s.End)
			}
			if !ok && set == agents {
				i, j, ok = t.Frame(comesBy, s.Start, s.End)
			}
			if ok && strings.Count(t.All[i:j], "”") > strings.Count(t.All[i:j], "“") {
				ok = false // it begins in the name of a paper: “设备故障报修单”填写后维修
			}
			if !ok || j <= s.Start || t.HoldsWord(asides, from, s.End) || t.TimeIn(from, s.End) {
				continue
			}
			byCall := t.Holds(callsIn, i, j)
			if only && (!byCall || t.Holds(toldWhen, s.Start, s.End) || t.HoldsWord(notPromised, from, s.End)) {
				continue
			}
			if byCall || !found {
				_, b := t.Part(j)
				_, end = t.Within(i, max(j, b), 40)
				start, found = i, true
			}
			if byCall {
				return start, end, true
			}
		}
	}
	return start, end, found
}

// callsIn are words of how service is called for.
var callsIn = lint.NewSet(
	"报修", "接到", "来电", "响应时间", "报障", "求助", "打电话", "接电话", "方电话", "户电话", "电话后", "电话报", "电话告", "一个电话", "拨打",
	"热线", "扫码", "派工单", "服务单", "工单", "微信", "群里", "说一声", "喊一声", "400-", "打400", "4008", "4006",
)

// titled reports words within the title of a law or a standard.
func titled(t *lint.Text, ps *lint.Passage, h lint.Hit) bool {
	left := t.All[ps.Body:h.Start]
	k := lint.LastIndex(left, "《")
	return k >= 0 && !strings.Contains(left[k:], "》")
}

func responseMissingSpec(p *lint.Pass) {
	s := p.Spec
	if s.Service == nil || s.Response != nil && len(s.Response.Levels) > 0 || len(s.Service.Scope) == 0 {
		return
	}
	p.FlagSpec(s.Service.Scope[0].At, "response.levels", "text", s.Service.Scope[0].String())
}
