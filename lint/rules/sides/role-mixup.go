package sides

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// RoleMixup: A side is told to do what the other one does.
var RoleMixup = lint.Rule{
	ID:      "role-mixup",
	Title:   lint.Words{Zh: "甲乙方写反", En: "sides mixed up"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "把甲方写成了乙方：按全文提供服务的一方被要求付服务费，接受服务的一方被要求维修。", En: "A side is told to do what the other one does"},
		Spec: lint.Words{Zh: "规格：只应归一方的原因却由另一方承担较大份额；收款账户写在付款的一方。", En: "In a spec: the greater share of a fault on the side without a hand in it; the account to be paid to on the side that pays."},
		Why:  lint.Words{Zh: "义务写反，按文字要由错的一方履行。", En: "By its words the wrong side must perform."},
		Bad: []string{
			"维修协议\n甲方（服务方）：甲公司\n乙方（客户）：乙公司\n1、甲方负责维修乙方的设备。\n2、甲方提供技术支持。\n3、甲方派人到达现场。\n4、乙方支付服务费。\n5、⟦乙方应按照甲方的要求提供维修服务⟧。",
			"维保合同\n甲方（客户）：甲公司\n乙方（服务方）：乙公司\n1、乙方负责维修，乙方提供技术支持，乙方派人。\n2、甲方支付服务费。\n3、甲方验收。\n4、⟦甲方未按时到场⟧维修的，支付违约金。",
			"检修协议\n甲方（服务方）：甲公司\n乙方（客户）：乙公司\n1、甲方接受乙方委托，派员检修。\n2、乙方付款，乙方验收，乙方支付检修费。\n3、泵体故障⟦由乙方负责修理⟧。",
			"检修协议\n甲方（服务方）：甲公司\n乙方（客户）：乙公司\n1、甲方接受乙方委托，派员检修。\n2、乙方付款，乙方验收，乙方支付检修费。\n3、每年两次⟦对甲方的设备进行维保⟧。",
			"内容⟦由甲提供⟧，乙方维护。甲方付款。", "甲方提供场地。⟦乙方应按月向乙方支付⟧维护费。", "乙方负责维修。⟦甲方接到甲方报修⟧后24小时内派人。",
			"供方交付货物，需方付款。\n一、⟦供方逾期付款⟧的，每日支付违约金。",
			"使用单位付款，维保单位保养。\n1、⟦使用单位派驻技师2名⟧负责日常保养。\n2、保养后，⟦使用单位填写保养记录⟧。",
			"甲方付款，乙方供货。\n乙方应保证农具不侵犯他人专利，否则⟦由甲方承担全部责任⟧。", "经⟦甲方双方协商⟧，甲方向乙方购买犁具。",
			"甲方授权乙方作为本县农具产品的⟦授权方⟧，乙方付款。", "托修方付款，承修方修理。\n1、⟦托修方自接到承修方的电话报修⟧之时起2小时内答复。",
		},
		Good: []string{
			"维修协议\n甲方（服务方）：甲公司\n乙方（客户）：乙公司\n1、甲方负责维修乙方的设备。\n2、甲方提供技术支持。\n3、乙方应提供维修场地。\n4、乙方支付服务费。",
			"乙方有权要求甲方提供维修服务。甲方负责维修。", "甲、乙双方友好协商。由甲乙双方共同确认。", "甲方委托乙方，乙方应向乙方员工支付工资。",
			"维保合同\n甲方（客户）：甲公司\n乙方（服务方）：乙公司\n1、乙方负责维修，乙方提供技术支持，乙方派人。\n2、甲方支付服务费。\n3、甲方验收。\n4、甲方应配合乙方到场维修，甲方应在工程师到达现场后开放机房。",
			"甲方应通知乙方，由乙方向甲方提供报告。", "乙方未按约定付款的，甲方可以暂停提供服务。",
			"甲方付款，乙方供货。\n乙方应保证农具不侵犯他人专利，否则由乙方承担全部责任，甲方可以退货。\n甲方应按月付款，否则乙方可以停止供货，由此产生的损失由甲方承担。",
			"经甲方、乙方双方协商，甲方与乙方双方各派一人。", "甲方授权乙方作为本县农具产品的被授权方，乙方付款。甲方委托乙方为委托方的客户送货。",
			"供方交付货物，需方付款。\n一、供方逾期退还货款的，每日支付违约金。\n二、需方逾期付款的，每日支付违约金。",
			"使用单位付款，维保单位保养。\n1、使用单位派驻监造工程师2名配合验收。\n2、使用单位审核保养记录。",
			"托修方付款，承修方修理。\n1、托修方有权要求免费修理，并请求退还维修费。",
			"检修协议\n甲方（服务方）：甲公司\n乙方（客户）：乙公司\n1、甲方接受乙方委托，派员检修。\n2、乙方付款，乙方验收，乙方支付检修费。\n3、乙方自有叉车由乙方负责修理，甲方对乙方的设备进行维保。",
		},
		Since: "0.1.0",
	},
	RunSpec: roleMixupSpec,
	Run:     roleMixup,
}

// provides are acts of the provider behind the first comma, too: 乙方应按照甲方的要求，提供必要的维修.
var provides = lint.NewSet(
	"提供必要的维修", "提供维修服务", "提供保修服务", "提供售后服务", "提供的服务符合", "提供的维修服务", "提供的服务质量", "按约定要求提供服务",
	"约定提供服务", "约定时间响应", "响应或处理服务请求", "妥善保管甲方的产品", "妥善保管甲方产品", "妥善保管乙方的产品", "提供免费保修",
	"提供上门服务",
)

// mixups report one kind of wrong side each.
var mixups = []func(*lint.Pass){
	bareSide, halfNames, giverNamed, elseBlamed, headRoles, borrowedWords, oneself, ownAccount, acrossCommas, ownOrders, selfConsent, nobodysSide,
	ownPapers, blamed, ownFault, othersFault, thirdSide, bonded, sameHand, clicked, ownDemand, feeTurned,
}

func roleMixup(p *lint.Pass) {
	t := p.Text
	for _, find := range mixups {
		find(p)
	}
	if !resold(t) { // a dealer serves and pays
		wrongDuties(p)
		served(p)
		swapped(p)
		misdone(p)
		crewOfCustomer(p)
		workBy(p)
		paidByProvider(p)
	}
	for _, party := range t.Parties() {
		if !sure(party) || party.Role != lint.Customer {
			continue
		}
		other := opposite(t, party.Label)
		for s := range t.SentencesWith(provides) {
			act := t.PlacesIn(provides, s.Start, s.End)[0]
			j := s.Start + len(party.Label)
			if k := strings.Index(t.All[s.Start:act.Start], other); t.After(s.Start, party.Label) && t.After(j, "应", "未", "须", "必须", "负责") && act.Start-j <= 75 && (k < 0 || t.After(s.Start+k+len(other), "的要求")) &&
				!t.HasAny(j, s.End, "要求"+other+"提供", "有权", "如需", "需要", "请求", "接受", "享受", "委托", "为"+party.Label, "代为", "第三方") {
				flagSide(p, s.Start, act.End, party.Label)
			}
		}
	}
}

// bareSide reports 由甲提供: a side without 方.
func bareSide(p *lint.Pass) {
	t := p.Text
	if !t.Has("甲方") {
		return
	}
	for _, by := range []string{"由甲", "由乙", "向甲", "向乙", "要求甲", "要求乙", "通知甲", "通知乙", "委托甲", "委托乙"} {
		for i := range t.Each(by) {
			from := i + len(by)
			if t.After(from, "方", "乙", "丙", "丁", "、", "双方", "和", "与", "及", "公司", "级", "醇", "基", "烷", "烯", "苯", "醚", "胺", "酸", "肝", "类", "种", "板", "骨") {
				continue
			}
			if r, _ := utf8.DecodeRuneInString(t.All[from:]); r < 0x4E00 {
				continue
			}
			_, j := t.Within(i, t.PassageAt(i).End, 4)
			p.Flag(i, j, "side", by[len(by)-len("甲"):])
		}
	}
	for _, h := range t.Places(bareActs) {
		i := h.Start
		ps := t.PassageAt(i)
		if ps.Kind != lint.Body || i != ps.Body && !t.Before(i, "，", "。", "；", "如果", "如", "若", "因", "由于", "倘", "当", "但") {
			continue
		}
		x, y := t.Within(i, ps.End, 8)
		p.Flag(x, y, "side", t.All[i:i+len("甲")])
	}
}

// bareActs are a side without 方 and what it does.
var bareActs = func() *lint.Set {
	var all []string
	for _, side := range []string{"甲", "乙"} {
		all = append(all, allWith(side, []string{
			"应当", "应于", "应在", "应自", "应按", "同意", "提供", "接收", "负责", "确认后", "有权", "支付", "不得", "须", "在维修", "在竣工", "可以",
			"收到", "接到", "逾期", "未能", "未按", "违反", "违约", "派",
		})...)
	}
	return lint.NewSet(all...)
}()

// labelled is a side and the other one.
type labelled struct{ label, other string }

// eachSide are both sides as the text calls them.
func eachSide(t *lint.Text) []labelled {
	ps := t.Parties()
	if len(ps) != 2 {
		out := []labelled{{"甲方", "乙方"}, {"乙方", "甲方"}}
		if head := headSides(t); head != nil {
			for n, side := range head {
				for _, name := range side.names {
					if t.Count(name) > 2 {
						out = append(out, labelled{name, head[1-n].names[0]})
					}
				}
			}
		}
		return out
	}
	return []labelled{{ps[0].Label, ps[1].Label}, {ps[1].Label, ps[0].Label}}
}

// oneself reports a side that owes something to itself: 乙方应向乙方支付.
func oneself(p *lint.Pass) {
	t := p.Text
	for _, side := range eachSide(t) {
		for _, to := range []string{"向", "给", "接到", "收到", "赔偿", "通知", "补偿"} {
			word := to + side.label
			for k := range t.Each(word) {
				j := k + len(word)
				a, b := t.Part(k)
				i := strings.Index(t.All[a:k], side.label)
				if i < 0 || k-a-i > 36 || t.HasAny(a, a+i, "我们", "我行", "本行", "我方", "保证人", "担保人", "银行") || strings.Contains(t.All[a:k], side.other) || lint.Contains(t.All[a+i:k], "、", "的", "委托", "要求", "由", "有权", "之日起", "起至") {
					continue
				}
				stop := j
				for _, act := range []string{"支付", "付款", "交付", "提供", "报修", "报障", "发出", "赔偿", "承担", "退还", "返还", "通知", "缴纳", "开具", "提交", "偿付", "移交", "交还", "报送"} {
					if t.After(j, act) {
						stop = j + len(act)
					}
				}
				if stop == j && (to != "赔偿" && to != "通知" && to != "补偿" || j != b && !t.After(j, "损失", "的损失", "全部", "由此", "直接", "遭受")) {
					continue
				}
				p.Flag(a+i, stop, "side", side.label)
			}
		}
	}
}
