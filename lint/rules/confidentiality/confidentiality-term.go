package confidentiality

import (
	"slices"
	"sort"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ConfidentialityTerm: Secrecy without a duration after the end; an end event such as publication is one.
var ConfidentialityTerm = lint.Rule{
	ID:      "confidentiality-term",
	Title:   lint.Words{Zh: "保密期限不明", En: "confidentiality without an end"},
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: append([]string{
		"保密", "泄露", "泄漏", "秘密", "机密", "透露", "严守", "保守", "外泄", "外传", "不得对外", "泄密", "披露", "公开", "对外公布", "公布",
		"不得向", "告知他人", "告知第三", "告诉他人", "告诉第三", "告人", "转告", "示人", "外流", "流出", "外人", "守口如瓶", "守住", "守着", "外露",
		"示于", "守密", "讲给别", "说给别", "告诉外人", "告诉别人", "示与", "窥见", "窥探", "窥视", "旁人", "向外界", "不披露义务", "不披露之",
		"不公开义务", "不公开之", "告诉其他", "讲给外", "提供给第三", "提供给他人", "告诉任何", "告知任何", "给别人看", "告诉同行", "告知同行", "转给其他", "转给他人", "转给第三", "提供给其他", "交给其他", "给第三方看", "给第三人看", "给他人看", "给外人看", "给旁人看",
	}, silences...),
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定了保密，却没有写明协议终止后保密多久。“直至公开”也算写明。", En: "Secrecy without a duration after the end; an end event such as publication is one"},
		Spec: lint.Words{Zh: "规格：不会出现。confidentiality.term 是必填项。", En: "In a spec: cannot occur; confidentiality.term is required."},
		Why:  lint.Words{Zh: "没有期限的保密义务，终止后是否继续容易争议（民法典 501）。", En: "Whether the duty goes on after the end is then open (民法典 501)."},
		Bad: []string{
			"第八条 保密\n双方应⟦对在履行中知悉的对方商业秘密保密⟧，不得泄露。",
			"甲方应对送修人名册进行⟦保密⟧管理，不得泄露给第三方。",
			"⟦双方对本协议内容保密⟧。",
			"乙方对商业秘密负有保密义务，⟦合同终止后继续有效⟧。",
			"一、双方对图纸负有保密责任。\n二、⟦乙方的保密责任长期有效⟧。",
			"⟦服务方在合同期内外均须保守医院内部信息⟧。",
			"⟦受托人保证保守委托人透露的技术信息、商业秘密，法律另有规定的除外⟧。",
			"第五条 保密\n乙方不得泄露甲方的技术资料。\n⟦本条在合同解除后仍然有效⟧。",
		},
		Good: []string{
			"第六条 保密\n6.1 双方对价格负有保密义务。\n6.2 期限为2年，自签订之日起算。",
			"双方应对知悉的对方商业秘密保密，保密期限为协议终止后3年。",
			"双方应保密，直至该信息依法公开。",
			"第八条 保密\n1、双方应对商业秘密保密。\n2、保密义务在本协议终止后3年内继续有效。",
			"用户不得上传秘密获取他人数据的程序。",
			"软件的著作权、商业秘密等权利归乙方所有，法律另有规定的除外。",
			"用户应对登录信息保密，自行承担泄露的责任。",
			"本站不能确保通讯内容完全不泄露，用户应自行备份资料。",
			"报价函密封保密寄送。",
			"乙方不得泄露客户名单。该义务在合同终止后两年内有效。",
			"第七条 保密\n乙方应对图纸保密。\n期限为五年，自交付之日起算。",
			"工程师应按《个人信息保护法》履行保密义务。",
			"双方另行签订《保密协议》，乙方应当遵守。",
			"乙方保证交付的软件不侵犯任何第三方的商业秘密。",
			"接收方的保密义务持续至披露后第五个周年日。",
			"乙方应在撤场时清除硬盘，未清除造成泄露的，由乙方承担责任。",
			"乙方应当具备涉密信息系统集成资质。",
			"乙方应检查冷媒泄漏情况，并将数据记入保养单。",
			"乙方应检查燃气管道有无泄漏，并记录数据。",
			"甲方拥有网站全部资料、图片、留言及相关信息的所有权，并独立承担相关法律义务，乙方对此不负任何责任。",
		},
		Basis: []diag.LawID{"民法典 501"},
		Since: "0.1.0",
	},
	Run: confidentialityTerm,
}

// forever are phrases by which a duty outlives the agreement without an end.
var forever = []string{
	"终止后", "期满后", "届满后", "满期或", "解除后", "结束后", "终止而", "解除而", "届满而", "结束而", "完毕而", "持续有效", "继续有效",
	"仍然有效", "长期有效", "永远保密", "一直保密", "始终保密", "长久保密", "一直有效", "始终有效", "长期保密", "均有效", "仍应", "仍须", "仍需", "仍要", "仍负", "仍承担", "仍有保密", "仍有义务", "仍有约束", "仍具约束",
	"继续履行", "继续遵守", "继续承担", "不受协议期限", "不受合同期限", "不受本协议期限", "不受本合同期限", "合同期内外", "终止亦同",
	"独立于本合同", "独立于本协议", "终止受影响", "解除受影响", "届满受影响", "期满影响", "届满影响", "终止影响", "解除影响", "存续为限",
	"效力影响", "独立存在", "归于消灭", "而消灭", "而免除", "而解除", "不免除保密", "及于合同终止", "及于本合同终止", "及于协议终止",
	"终止的影响", "期满的影响", "解除的影响", "而失效",
}

var (
	// ends are phrases that give the duty an end, or say that it has none.
	ends = lint.NewSet(
		"公开之日", "原协议", "直至", "直到", "永久", "终身", "为止", "解密", "公众知悉之", "公众知悉时", "公众知悉止", "进入公有领域", "进入公知",
		"公开时止", "之日止", "公开止", "持续至", "周年", "期限届满之日", "无限期", "签订保密协议", "签订《保密", "签署保密协议", "签署《保密",
		"另行签订", "保密协议另行", "依照保密协议", "按照保密协议", "以保密协议", "保密协议执行", "按《保密", "依《保密", "依照《保密", "按照《保密",
		"日内删除", "天内删除", "用后删除", "用完删除", "日内销毁", "天内销毁", "用后销毁", "用完销毁", "同合同期限", "期限一致", "期限相同", "保密期限_", "保密期限为_", "保密期_", "年_", "_期限内", "_期间内", "_期内", "】年", "_年", "×年",
		"X年", "】个月", "]年", "]个月",
	)
	// binds are words of a duty.
	binds = lint.NewSet(
		"缄默", "当守", "禁止", "不可", "互负", "勿", "应", "须", "不得", "义务", "承诺", "保证", "责任", "有效", "严守", "保守", "予以保密",
		"严格保密", "负责保密", "严禁", "不准", "不能", "保密。", "同意保密", "不向", "要保密", "进行保密", "做好保密", "未经", "不对外", "不可说",
		"不许", "毋", "三缄", "别往", "要严", "守住", "守着", "捂", "不可外", "不可对外", "不可向", "不可泄", "不可透", "不可告", "不外传", "不外说",
		"负责", "对外保密", "保密之责",
	)
	// secret is what is to be kept secret.
	secret = lint.NewSet(
		"进货价", "进价", "网点价", "配比", "成交价", "定价", "售价", "底价", "名录", "拓扑", "三缄", "出厂价", "批发价", "供货价", "结算价", "折扣",
		"返利", "返点", "生产情况", "手册", "报价", "渠道", "政策", "工艺", "参数", "方案", "算法", "代码", "授权码", "名册", "清单", "成本", "样品",
		"模具", "经营", "条款", "报告", "日志", "密", "资料", "信息", "数据", "图纸", "技术", "文件", "内容", "档案", "名单", "价格", "守口", "守密",
		"嘴严", "嘴紧", "口风", "电话", "住址", "点位", "缄默", "泄露", "泄漏", "影像", "病历", "病案", "录音", "录像", "配方",
	)
	// asides mention secrets and ask for none to be kept.
	asides = lint.NewSet(
		"规定的保密条款", "约定的保密条款", "约定的保密义务基础", "规定的保密义务基础", "在遵守保密", "保密职责", "保密要求）", "则也包括",
		"亦包括该第三方", "向外传输", "无保密义务", "没有保密义务", "无须保密", "无需保密", "不需保密", "不必保密", "不属于商业秘密",
		"不构成商业秘密", "不负保密义务", "违反保密", "《个人信息保护法》", "制定相应的保密制度", "制定保密制度", "建立保密制度", "依法保密", "依法予以保密", "密封", "涉密", "侵犯", "侵害", "保密资质",
		"国家秘密的", "保密局", "保密室", "著作权", "知识产权", "商标权", "秘密获取", "秘密窃取", "秘密截取", "通信秘密", "黑客", "所称保密信息",
		"违反依法", "注明“保密", "标注“保密", "标明“保密", "秘密收集", "不被未经授权", "保密政策", "不能确保", "无法确保", "登录信息", "登录名", "向境外", "窃取", "不属于保密",
		"不视为保密", "不承担保密", "不负保密", "不受保密", "保密信息是指", "保密信息指", "商业秘密是指", "商业秘密指", "不正当手段", "评标", "开标",
		"机密性", "登录密码", "账户密码", "账号密码", "密码保护", "用户名", "密码的安全", "密码安全", "密码泄", "密码等", "的密码", "密码信息",
		"帐户密码", "帐户及密码", "账户及密码", "校验码", "验证码", "支付密码", "交易密码", "仲裁庭", "仲裁员", "气泄漏", "油泄漏", "水泄漏",
		"剂泄漏", "液泄漏", "媒泄漏", "气泄露", "油泄露", "剂泄露", "泄漏报警", "泄漏检测", "泄漏检查", "泄漏点", "泄漏试验", "泄漏故障", "泄漏电流",
		"泄露风险", "泄露带来", "泄露管理", "泄漏或", "泄漏、", "燃气", "管道", "漏气", "渗漏", "漏水", "制冷剂", "有无泄漏",
	)
)

// confidentialityTerm reports each clause that asks for secrecy, in a text
// that nowhere says until when: where the duty is said to go on, else the duty.
func confidentialityTerm(p *lint.Pass) {
	t := p.Text
	if i, j, ok := termOpen(t); ok {
		p.Flag(i, j)
		return
	}
	from, to := -1, -1
	for _, h := range p.Hits() {
		if told(t, h) && !withheld(t, t.SentenceAt(h.Start)) {
			continue
		}
		a, b := about(t, h.Start)
		if (a != from || b != to) && limited(t, a, b) {
			return
		}
		from, to = a, b
	}
	on := false
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		if on || told(t, h) && !slices.ContainsFunc(p.HitsIn(s.Start, s.End), func(g lint.Hit) bool { return !told(t, g) }) {
			return
		}
		if i, j, ok := survives(t, s); ok {
			on = true
			i, j = t.Within(i, j, 58)
			p.Flag(i, j)
		}
	})
	if on {
		return
	}
	var last *lint.Clause
	reported, only := false, strings.Contains(t.Title(), "保密") // every clause of such an agreement is about one duty
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		c := t.ClauseAt(h.Start).Root()
		for _, g := range p.HitsIn(s.Start, s.End) {
			if !told(t, g) {
				h = g
				break
			}
		}
		kept := withheld(t, s)
		if told(t, h) && !kept || defines(t, s) {
			return
		}
		hushed := silent(t, s)
		if text := t.In(s); reported && (c == last || only) || strings.HasPrefix(text, "包括") || leak(t, h) && t.Holds(leaks, s.Start, s.End) || !hushed && !t.Holds(binds, s.Start, s.End) && !(t.Before(s.End, "保密") && ofThing(t, s.Start, s.End)) || !kept && !hushed && !t.Holds(secret, s.Start, s.End) && !t.HoldsFrame(s.Start, s.End, neverTold) || t.Holds(noSilence, s.Start, s.End) || t.Holds(asides, s.Start, s.End) || breach(text) {
			return
		}
		reported, last = true, c
		i, _ := t.Part(h.Start)
		i, j := t.Within(i, s.End, 40)
		p.Flag(i, j)
	})
}

// defines reports a sentence that says what is secret: “保密信息”是指….
func defines(t *lint.Text, s lint.Sentence) bool {
	all := t.Definitions()
	k := sort.Search(len(all), func(k int) bool { return all[k].Start >= s.Start })
	return k < len(all) && all[k].Start < s.End && !all[k].Short && lint.HasSuffix(all[k].Term, secretTerms...)
}

// The frames of a term that is left to later, or begins and has no end: 保密期限自签订
// 之日起.
var (
	termNames = lint.NewSet("保密期限", "保密期间", "保密期", "保密时间", "保密年限", "守密期")
	termLater = lint.NewFrameOf(12, termNames, lint.NewSet("另行约定", "另行协商", "另行商定", "另定", "另议", "待定", "面议", "再议", "届时"))
	termFrom  = lint.NewFrameOf(60, termNames, lint.NewSet("自", "从"), lint.NewSet("之日起", "日起", "之时起"))
	// noPeriods are what a form holds where nobody wrote how long.
	noPeriods = []string{"/", "无", "—", "——", "-", "--"}
	termEnds  = lint.NewSet("止", "至", "直到", "永久", "无限期", "届满", "期满", "期间内")
)

// termOpen finds a statement on the term that gives none.
func termOpen(t *lint.Text) (int, int, bool) {
	for _, h := range t.Places(termNames) {
		s := t.SentenceAt(h.Start)
		if t.After(h.End, "：") && slices.Contains(noPeriods, strings.Trim(t.All[h.End:s.End], "： 。")) {
			return h.Start, s.End, true
		}
		if i, j, ok := t.Frame(termLater, h.Start, s.End); ok && i == h.Start {
			return i, j, true
		}
		if i, j, ok := t.Frame(termFrom, h.Start, s.End); ok && i == h.Start && !t.Holds(termEnds, h.End, s.End) && !lasts(t, h.End, s.End) {
			return i, j, true
		}
	}
	return 0, 0, false
}

// lasts reports a length of time, or a blank for one, in bytes i to j.
func lasts(t *lint.Text, i, j int) bool {
	return t.TimeIn(i, j) || t.HasAny(i, j, "年", "个月", "_")
}

// told reports a word for making known, which is no word of secrecy by itself.
func told(t *lint.Text, h lint.Hit) bool {
	return lint.HasPrefix(t.All[h.Start:h.End], "披露", "公开", "公布", "对外公布", "不得向", "提供给")
}

// withheld reports a sentence in which what is between the sides must not be told
// to others: 不得向第三方披露本合同的条款.
func withheld(t *lint.Text, s lint.Sentence) bool {
	return t.Holds(denied, s.Start, s.End) && t.Holds(others, s.Start, s.End) && t.Holds(between, s.Start, s.End) && !t.Holds(secretive, s.Start, s.End)
}

var (
	denied  = lint.NewSet("不得", "不可", "不能", "不向", "不对", "严禁", "禁止", "不应")
	others  = lint.NewSet("第三方", "第三人", "他人", "对外", "外界", "任何人", "任何单位", "任何个人", "公众", "媒体", "社会")
	between = lint.NewSet(
		"本合同", "本协议", "合同内容", "协议内容", "合同条款", "协议条款", "合作内容", "价格", "图纸", "技术资料", "技术文件", "经营信息",
		"商业信息", "客户名单", "客户名录", "客户资料", "所知悉", "所获知", "知悉的", "获知的", "接触到的", "了解到的", "取得的资料", "提供的资料",
		"提供的文件", "提供的信息", "提供的数据", "原始数据", "报告", "成果",
	)
	// secretive are words of what is made known otherwise than by telling a secret.
	secretive = lint.NewSet("转让", "转包", "转租", "抵押", "公开招标", "公开发行", "公开渠道", "信息披露", "公开拍卖", "公开竞价", "公开市场", "公开道歉", "负面", "诋毁", "不实")
)

// breach reports a sentence that says what follows when secrecy is broken.
func breach(text string) bool {
	if lint.Contains(text, "保证保守", "应保守", "应当保守", "予以保密") {
		return false
	}
	for _, w := range []string{"违反", "泄露", "泄漏", "透露", "外泄"} {
		k := strings.Index(text, w)
		if k < 0 {
			continue
		}
		part := max(0, strings.LastIndex(text[:k], "，"))
		if head := text[:part]; lint.Contains(head, "密", "守口如瓶", "缄默") && lint.Contains(head, "应", "须", "不得", "当守", "负", "不可") {
			return false // a duty first, then what its breach costs
		}
		if !lint.Contains(text[part:k], "不", "应", "须", "未经", "严") {
			return lint.Contains(text[k:], "的，", "时，", "者，", "、", "责任", "违约金", "赔偿")
		}
	}
	return false
}

// about is where a sentence on secrecy may be told its end: its paragraph, or
// the whole clause where that is on secrecy.
func about(t *lint.Text, i int) (a, b int) {
	ps := t.PassageAt(i)
	a, b = ps.Start, ps.End
	for c := ps.Clause; c != nil; c = c.Parent {
		if h := &t.Passages[c.Passage]; c.End > ps.End && h.Kind == lint.Heading && lint.Contains(t.All[h.Body:h.End], "保密", "秘密") {
			return c.Around(i)
		}
	}
	return a, b
}

// limited reports that bytes a to b state a length of time in months or years,
// or an event that ends the duty.
func limited(t *lint.Text, a, b int) bool {
	for _, h := range t.PlacesIn(ends, a, b) {
		if s := t.SentenceAt(h.Start); t.Holds(onSecrecy, s.Start, s.End) {
			return true
		}
	}
	for _, q := range t.QuantitiesIn(a, b) {
		if s := t.SentenceAt(q.Start); q.Unit.InMonths() && !t.Holds(kept, s.Start, s.End) {
			return true
		}
	}
	return false
}

// onSecrecy are words of a sentence by which a duty of secrecy may end: no other thing that
// goes on until something is.
// neverTold forbids to tell a thing, whatever it is: 不得将合作形式以任何方式透露给第三方.
var neverTold = lint.NewFrame(60, []string{"不得", "不可", "不能", "不准", "禁止", "严禁"}, []string{"透露", "泄露", "泄漏", "外泄"}, []string{"第三方", "第三人", "他人", "外人", "别人", "旁人", "同行", "任何人"})

var onSecrecy = lint.NewSet("密", "泄", "披露", "公开", "透露", "传", "公众", "告", "义务", "责任", "本条", "本款", "期", "名单", "名册", "信息", "资料", "有效", "条款", "_", "年")

// kept are words of how long records are held, which is no end of secrecy.
var kept = lint.NewSet("日志保存", "日志留存", "日志的保存", "记录保存三年", "记录保存不少于")

// survives finds, in the clause of a sentence on secrecy, the statement that
// the duty goes on.
func survives(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	ps := t.PassageAt(s.Start)
	a, b := s.Start, ps.End
	for c := ps.Clause; c != nil; c = c.Parent {
		if h := &t.Passages[c.Passage]; h.Kind == lint.Heading && lint.Contains(t.All[h.Body:h.End], "保密", "秘密") {
			_, b = c.Around(s.Start)
			break
		}
	}
	if next := t.PassageIndex(b-1) + 1; b > 0 && next < len(t.Passages) && t.Begins(goesOn, t.Passages[next].Body) {
		b = t.Passages[next].End // 前项义务不因合同终止而消灭
	}
	all := t.Sentences()
	for k := sort.Search(len(all), func(k int) bool { return all[k].Start >= a }); k < len(all) && all[k].Start < b; k++ {
		n := all[k]
		if n.Start > s.Start && !t.Holds(ofSecrecy, n.Start, n.End) {
			continue
		}
		if i, _, ok = t.Frame(outlives, n.Start, n.End); ok {
			i, _ = t.Part(i)
			return i, n.End, true
		}
		if !t.Holds(lasting, n.Start, n.End) {
			continue
		}
		for _, w := range forever {
			if k := strings.Index(t.In(n), w); k >= 0 {
				i, _ = t.Part(n.Start + k)
				return i, n.End, true
			}
		}
	}
	return 0, 0, false
}

// goesOn begins a statement on the one before it.
var goesOn = lint.NewSet("前款", "前项", "前条", "上款", "上项", "上条", "前述", "上述", "该义务", "该项义务", "此项义务", "该责任", "此义务")

// outlives says in any words that a duty goes on when somebody has left or the deal is over: 撤场后亦然,
// 散伙之后还得守.
var outlives = lint.NewFrameOf(24, lint.NewSet(
	"消灭", "完结", "终结", "收尾", "收工", "跳槽", "离开", "撤出", "终止", "期满", "届满", "解除", "结束", "完毕", "终了", "了结", "失效",
	"散伙", "解约", "离场", "退场", "撤场", "离职", "离任", "离岗", "调走", "调离", "调岗", "走人", "撤离", "退出", "完工",
), lint.NewSet("后", "以后", "之后", "之日起", "了"), lint.NewSet(
	"也", "亦", "仍", "还", "依然", "依旧", "照样", "照旧", "继续", "同样", "不得", "不准", "不许", "不能", "不变", "有效", "存续", "须守",
	"要守",
))

// lasting are the words of forever, ofSecrecy those of a duty of secrecy.
var (
	lasting   = lint.NewSet(forever...)
	ofSecrecy = lint.NewSet(
		"保密", "本条", "本款", "本章", "本节", "前款", "前项", "上款", "前条", "该义务", "此义务", "该项义务", "该等义务", "上述义务", "前述义务",
		"守", "秘密", "说", "外传", "泄",
	)
)

// leak reports a word that gas and oil share with secrets.
func leak(t *lint.Text, h lint.Hit) bool {
	return lint.Contains(t.All[h.Start:h.End], "泄漏", "泄露", "外泄")
}

// leaks are things that leak without a secret.
var leaks = lint.NewSet("燃气", "天然气", "煤气", "管道", "冷媒", "制冷剂", "液压", "油路", "漏水", "介质", "蒸汽", "气体", "阀门", "氟", "危险品", "化学品")
