package sides

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"qiyue/lint"
)

// serves are acts of the provider, reported where the customer owes them.
var serves = []string{
	"开具发票", "开具增值税",
	"使用原厂", "提交维保报告", "提交维修报告", "提交巡检报告", "提交保养", "填写服务工单", "填写维修记录", "出具维修", "派出技术人员", "派工程师", "派出工程师", "派遣工程师", "派专人维修", "派员维修", "派员到场", "派人到场", "派人维修", "派员上门",
	"安排工程师", "安排技术人员", "安排维修人员", "按时到场", "到场维修", "上门维修", "到达现场", "赶到现场", "赶赴现场", "修复故障", "排除故障", "完成维修", "完成修复", "免费更换", "免费修理", "提供质保", "提供技术支持", "提供备用机", "提供备件", "进行巡检", "定期巡检", "定期保养", "进行保养",
	"提交上月", "提交结算单", "为技术人员投保", "通知甲方验收", "通知乙方验收", "提交报价单", "免费返工",
}

// mends are acts of the provider behind 由 and a side; works are those behind
// 对甲方的设备进行.
var (
	mends = []string{"免费修理", "免费返修", "负责维修", "免费维修", "负责保修", "负责修理", "上门维修"}
	works = []string{"进行维修", "进行检修", "进行维护", "进行保养", "进行维保"}
	wares = []string{"的设备", "设备", "的产品", "产品", "的机组"}
)

var servesSet, mendSet, workSet = lint.NewSet(serves...), lint.NewSet(mends...), lint.NewSet(works...)

// between are words of somebody else's act between a side and what follows.
var between = []string{"人员", "工程师", "配合", "协助", "允许", "以便", "便于", "第三", "确认", "监督", "同意", "费用", "所需", "要求", "委托", "等待", "保证", "接受", "督促", "评价", "见证", "陪同", "自行"}

// served reports a customer who is told to serve: 甲方未按时到场维修.
func served(p *lint.Pass) {
	t := p.Text
	for _, party := range t.Parties() {
		if party.Role != lint.Customer || !sure(party) {
			continue
		}
		other := opposite(t, party.Label)
		for s := range t.SentencesWith(servesSet) {
			text := t.In(s)
			if !strings.HasPrefix(text, party.Label) || !lint.HasPrefix(text[len(party.Label):], "应", "未", "须", "必须", "负责", "在接到", "需", "修复后应", "维修后应", "在修复后", "完成维修后") {
				continue
			}
			a, b := t.Part(s.Start)
			for _, act := range serves {
				k := strings.Index(t.All[a:b], act)
				if k < 0 || k > 90 || lint.Contains(t.All[a+len(party.Label):a+k], between...) || strings.Contains(t.All[a:a+k], other) || t.After(a+k+len(act), "费", "的", "后", "前", "时", "之") {
					continue
				}
				if lint.HasSuffix(act, "人员", "工程师") && !t.HasAny(a+k, s.End, "维修", "到场", "上门", "检修", "修复", "排除", "到现场") {
					continue
				}
				i, j := t.Within(a, a+k+len(act), 40)
				p.Flag(i, j, "side", party.Label)
				break
			}
		}
		for _, act := range t.WordsOf(mendSet, mends) {
			word := "由" + party.Label + act
			for k := range t.Each(word) {
				if s := t.SentenceAt(k); !t.HasAny(s.Start, s.End, "自行", "第三", "损坏", "不属于", "除外", "日常", "自有", "厂房", "房屋", "内部") {
					p.Flag(k, k+len(word), "side", party.Label)
				}
			}
		}
		for _, ware := range wares {
			for _, act := range t.WordsOf(workSet, works) {
				word := "对" + other + ware + act
				if k := t.Index(0, word); k >= 0 {
					p.Flag(k, k+len(word), "side", other)
				}
			}
		}
	}
}

// frames are sentences by their first words after the side that must not be
// their subject: what stands between the verb and its object may be anything.
var (
	serving = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^[^，。；]{0,12}?为(?:` + strings.Join(clients, "|") + `)(?:的[^，。；]{0,40})?(?:提供|进行|实施)[^，。；]{0,14}?(?:维修|保养|维护|维保|检修|安装|调试|技术支持|售后服务)`)
	})
	paying = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(?:应|须|未|逾期|迟延|延迟|每|在|于)[^，。；]{0,30}?(?:支付|付清|缴纳|交纳)[^，。；]{0,10}?(?:维保费|服务费|维修费|保养费|维护费|运维费|货款|设备款|合同价款|合同总价款|租金|合同款|首付款|尾款|进度款|余款|预付款)`)
	})
)

// framed reports a side that is the subject of the other side's act, under the
// labels 甲方 and 乙方 or under the names of the roles.
func framed(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		role, label := side.Role, side.Label
		if role == lint.NoRole || side.Margin < 5 && slices.Contains(letters, label) {
			continue
		}
		act(p, role, label)
	}
	for _, side := range t.Parties() {
		if side.Role == lint.Customer && !slices.Contains(letters, side.Label) {
			sent(p, side.Label)
		}
	}
	for _, pair := range lint.RolePairs {
		if t.Party(pair[0]) == nil && t.Count(pair[0]) >= 3 && t.Count(pair[1]) >= 3 {
			act(p, lint.Provider, pair[0])
			act(p, lint.Customer, pair[1])
		}
	}
}

// sent reports a customer under the name of its role who is to send workers.
func sent(p *lint.Pass, label string) {
	t := p.Text
	for i := range t.Each(label + "应") {
		j := i + len(label+"应")
		a, b := t.Part(i)
		if a != i && t.PassageAt(i).Body != i || t.PassageAt(i).Kind != lint.Body || !t.After(j, "派工程师", "派技术人员", "派员", "派人", "安排工程师", "委派工程师", "派专业人员") || !t.HasAny(j, b, "维修", "安装", "调试", "检修", "到场", "到现场", "到达") || t.HasAny(j, b, "配合", "参加", "陪同", "学习", "监督", "见证", "协助") {
			continue
		}
		i, j := t.Within(i, b, 30)
		p.Flag(i, j, "side", label)
	}
}

// What the expressions of each act cannot do without, in this order; how far
// apart is theirs to tell.
var (
	servingParts = lint.NewFrame(240, allWith("为", clients), []string{"提供", "进行", "实施"}, []string{"维修", "保养", "维护", "维保", "检修", "安装", "调试", "技术支持", "售后服务"})
	payingParts  = lint.NewFrame(240, []string{"支付", "付清", "缴纳", "交纳"}, []string{"维保费", "服务费", "维修费", "保养费", "维护费", "运维费", "货款", "设备款", "合同价款", "合同总价款", "租金", "合同款", "首付款", "尾款", "进度款", "余款", "预付款"})
)

// allWith are words with one before each.
func allWith(before string, words []string) []string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = before + w
	}
	return out
}

func stands(_, _ int, ok bool) bool { return ok }

// act reports the statements of one side that only the other side makes.
func act(p *lint.Pass, role lint.Role, label string) {
	t := p.Text
	for _, st := range statements(t, label) {
		i, j := st.start, st.words
		end := min(st.sentence.End, j+240)
		rest := t.All[j:end]
		var m []int
		if role == lint.Customer {
			if stands(t.Frame(servingParts, j, end)) {
				m = serving().FindStringIndex(rest)
			}
		} else if stands(t.Frame(payingParts, j, end)) && t.After(j, "应", "须", "未", "逾期", "迟延", "延迟", "每", "在", "于") {
			m = paying().FindStringIndex(rest)
		}
		if m == nil {
			continue
		}
		words, after := rest[:m[1]], rest[m[1]:min(len(rest), m[1]+36)]
		if role == lint.Customer {
			if lint.Contains(words, "要求", "有权", "委托", "配合", "协助", "同意", "第三方", "为"+label, "所需", "人员") || lint.HasPrefix(after, "所需", "场地", "条件", "的场地", "的条件", "的便利", "便利", "费", "的费用", "资料", "的资料", "通道", "现场", "时", "的环境", "环境", "人员", "用", "必要") {
				continue
			}
		} else {
			words = strings.NewReplacer("向甲方支付", "支付", "向乙方支付", "支付").Replace(words)
			if lint.Contains(words, "退", "违约金", "赔偿", "第三方", "分包", "供应商", "员工", "工人", "代", "垫", "罚", "有权", "要求", "向"+label, "甲方逾期", "乙方逾期", "甲方未", "乙方未", "收到", "催", "同意", "扣", "所欠", "甲方支付", "乙方支付", "甲方应", "乙方应", "滞纳金") {
				continue
			}
			if slices.ContainsFunc(letters[:2], func(w string) bool { return w != label && strings.Contains(words, w) }) {
				continue
			}
		}
		b, e := t.Within(i, j+m[1], 40)
		p.Flag(b, e, "side", label)
	}
}
