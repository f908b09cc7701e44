package fairness

import (
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// LiabilityExclusion finds exclusions of liability that go too far.
var LiabilityExclusion = lint.Rule{
	ID:      "liability-exclusion",
	Title:   lint.Words{Zh: "免责过宽", En: "liability excluded too far"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   append(append([]string{}, totals...), caps...),
	Doc: lint.Doc{
		What: lint.Words{Zh: "排除人身损害、故意或者重大过失的责任；概括地“不承担任何责任”“一切责任由对方承担”；赔偿上限没有但书。", En: "Personal injury, intent or gross negligence excluded; a total exclusion; a cap without a carve-out."},
		Spec: lint.Words{Zh: "规格：不在服务、质保范围的清单里的人身损害和服务方的故意、重大过失；自由填写的文字逐句检查。上限的但书由条款写明。", En: "In a spec: personal injury and the provider's intent or gross negligence among the exclusions; freely worded values. The cap's carve-out stands in the clause."},
		Why: lint.Words{
			Zh: "造成对方人身损害、因故意或者重大过失造成对方财产损失的免责条款无效（民法典 506）；格式条款不合理地免除己方责任的无效（497）。",
			En: "Exclusions for personal injury and for intent or gross negligence are void (民法典 506); so are unreasonable ones in form contracts (497)."},
		Bad: []string{
			"除此以外，乙方⟦不承担任何⟧责任。",
			"维修过程中发生人身伤亡的，乙方⟦概不负责⟧。",
			"设备运行中发生的⟦一切责任由甲方承担⟧，与乙方无关。",
			"乙方的赔偿责任⟦最高不超过⟧合同总价的30%。",
			"甲方应使乙方⟦免于承担⟧任何责任及免受任何损失。",
			"⟦乙方对上门维修中发生的人身伤害不承担责任⟧。",
			"乙方的⟦赔偿责任总额⟧以已收取的服务费为限。",
		},
		Good: []string{
			"因甲方擅自拆改造成的损坏，不在免费保修范围内，乙方不承担责任。",
			"因不可抗力不能履行的，乙方不承担任何责任。",
			"乙方的赔偿总额不超过合同总价，但人身损害、故意或者重大过失造成的损失除外。",
			"一方违约的，应当赔偿对方因此受到的损失。",
			"违约金累计不超过合同总价的20%。",
			"因甲方故意或者重大过失造成的损坏，乙方不承担责任。",
			"用户故意损坏产品的，本公司不承担责任。",
		},
		Basis: []diag.LawID{"民法典 506", "民法典 497"},
		Since: "0.1.0",
	},
	Run: liabilityExclusion,
}

// totals are the words of a total exclusion or shift.
var totals = []string{
	"不承担任何", "不负任何", "不负有任何", "概不负责", "概不承担", "概不赔偿", "一概不负", "一律不负", "免于承担", "免责", "不承担一切", "不再承担任何", "无任何责任", "与乙方无关", "与甲方无关", "与本公司无关", "与我公司无关", "与我司无关", "与服务方无关", "与卖方无关", "与公司无关", "与我方无关",
	"均与甲方无关", "均与乙方无关", "一切责任由", "全部责任由", "一切后果由", "一切责任均由", "全部责任均由", "一切后果均由", "一切损失由", "一切损失均由", "一切费用均由", "其他一切费用由", "其它一切费用由", "其它一切费用均由", "其他一切费用均由", "不承担任何费用", "任何责任均由", "责任全部由", "承担全部责任", "承担一切责任", "不以任何形式", "不以任何方式", "不得要求赔偿", "不得索赔", "不得追究", "放弃追究", "放弃索赔", "放弃一切", "不承担赔偿责任", "不予赔偿", "不负赔偿责任", "不承担法律责任", "任何质量和安全责任", "不负责任", "不承担由此", "不承担责任", "不负责赔偿", "不承担赔偿", "概不承责", "不承担相关责任", "不承担损害赔偿", "与乙方无涉", "与甲方无涉", "与本公司无涉", "一律不予赔偿", "一概不赔", "一律不赔", "概不赔付", "不对任何", "不对", "任何事故均由", "任何损失均由", "任何损失由", "任何责任由", "不得以任何理由要求赔偿", "不得以任何理由索赔", "不得以任何理由要求", "自愿放弃一切", "均不承担赔偿", "不承担连带", "均不负责", "一律由甲方自行承担", "一律由乙方自行承担", "概与乙方", "概与甲方", "恕不负责", "恕不承担", "不承担任何形式", "概由甲方", "概由乙方", "概由用户", "概由客户", "责任自负", "后果自负",
}

// caps limit damages.
var caps = []string{"赔偿责任总额", "赔偿总额", "赔偿责任上限", "责任限额", "赔偿责任以", "赔偿额不超过", "最高赔偿", "最高赔偿额", "最高赔偿额为", "赔偿限额", "赔偿上限", "责任上限", "赔偿责任的上限", "赔偿责任累计", "累计责任", "赔偿责任最高不超过", "赔偿总额不超过", "赔偿责任不超过", "责任上限为", "责任总额不超过", "赔偿金额不超过", "赔偿以", "最高不超过", "赔偿上限为", "累计赔偿", "累计赔偿金额", "累计赔偿额", "赔偿限额为", "责任以"}

// causes are faults of the one who bears the loss: an exclusion for them is fine.
var causes = []string{"人为", "使用不当", "擅自", "私自", "自行", "违反", "未按", "不按", "不当操作", "操作不当", "误操作", "未经乙方", "未经甲方", "甲方原因", "乙方原因", "自身原因", "过错", "违约", "盗版", "逾期", "信息错误", "不准确", "不实", "虚假", "提供错误", "未能提供", "拒绝", "迟延", "隐瞒", "非正常使用", "保管不善", "自身", "甲方未", "乙方未", "未及时", "侵权", "侵犯", "非乙方", "非甲方", "延误", "瑕疵给", "泄露密码", "第三方软件"}

func liabilityExclusion(p *lint.Pass) error {
	if p.Spec != nil {
		liabilityExclusionSpec(p)
		return nil
	}
	t := p.Text
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		text := t.In(s)
		word := t.All[h.Start:h.End]
		if lint.Contains(text, "不可抗力", "不免责", "免责条款", "免责事由") && !strings.Contains(text, "人身") {
			return
		}
		if word == "不对" && !(t.HasAny(h.End, s.End, "任何", "一切") && t.HasAny(h.End, s.End, "负责", "承担责任", "承担赔偿")) || word == "不得以任何理由要求" && !t.HasAny(h.End, s.End, "赔偿", "索赔", "退款") {
			return
		}
		if t.After(h.End, "声明", "期", "条款", "事项") || strings.Contains(text, "保险") && strings.Contains(word, "免责") {
			return
		}
		personal := lint.Contains(text, "人身", "伤亡", "死亡", "故意", "重大过失") && !lint.Contains(text, "除外", "不在此限", "不受", "应当承担", "应承担", "仍")
		if h.Word >= len(totals) {
			if !strings.Contains(text, "赔") && !strings.Contains(text, "责任") || lint.Contains(text, "违约金", "定金", "滞纳金") && !strings.Contains(text, "赔偿责任") {
				return
			}
			if word == "赔偿以" || word == "责任以" || word == "赔偿责任以" {
				if !t.HasAny(h.End, s.End, "为限", "为上限") || t.After(h.End, "实际损失", "直接损失为限", "甲方实际", "乙方实际") {
					return
				}
			}
			if !lint.Contains(word, "不超过", "以") && !t.HasAny(h.End, s.End, "不超过", "为限", "不高于", "不得超过", "不应超过", "为上限", "以内", "上限为", "限额为") && !t.After(h.End, "为", "：") {
				return
			}
			if t.Has("人身损害", "人身伤害", "重大过失") {
				return
			}
			p.Report(lint.Finding{Start: h.Start, End: h.End, Message: diag.Say("lint-liability-exclusion-cap", "text", word)})
			return
		}
		if word == "不承担责任" || word == "不负责赔偿" || word == "不承担赔偿" || word == "责任自负" || word == "后果自负" || word == "不承担相关责任" || word == "不承担损害赔偿" {
			if !personal && !lint.Contains(text, "一切", "任何", "所有", "全部", "概", "无论", "不论", "何种") {
				return
			}
		}
		if personal && otherSide(t, s, h) {
			return
		}
		if !personal {
			if lint.Contains(text, "除外", "不在此限", "法律另有规定", "依法应当承担") {
				return
			}
			if lint.Contains(text, causes...) && !lint.Contains(text, "除此以外", "除此之外", "其他任何", "其它任何", "免于承担", "任何质量", "其它一切", "其他一切") {
				return
			}
			if (word == "承担全部责任" || word == "承担一切责任" || word == "不承担赔偿责任" || word == "不予赔偿" || word == "不负责任" || word == "不承担法律责任") && !lint.Contains(text, "任何", "一切", "无关", "均", "概", "造成") {
				return
			}
			if (word == "承担全部责任" || word == "承担一切责任") && !lint.Contains(text, "无关", "均由", "任何", "全权", "概由") {
				return // each side answers for its own
			}
		}
		i, j := exclusionSpan(t, s, h)
		f := lint.Finding{Start: i, End: j}
		if personal {
			f.Level, f.Message = lint.Error, diag.Say("lint-liability-exclusion-void", "text", t.Quote(i, j))
		}
		p.Report(f)
	})
	return nil
}

// otherSide reports that the intent or gross negligence a sentence speaks of is
// that of the one who bears the loss: an exclusion for it is fine.
func otherSide(t *lint.Text, s lint.Sentence, h lint.Hit) bool {
	text := t.In(s)
	if lint.Contains(text, "人身", "伤亡", "死亡") {
		return lint.Contains(text, "因甲方故意", "因乙方故意", "因用户故意", "因客户故意")
	}
	for _, w := range []string{"故意", "重大过失"} {
		k := strings.Index(text, w)
		if k < 0 {
			continue
		}
		for _, who := range []string{"用户", "客户", "顾客", "消费者", "第三方", "第三人", "使用人", "操作人员", "买家", "甲方", "乙方", "丙方", "买方", "需方", "委托方"} {
			if at := strings.LastIndex(text[:k], who); at >= 0 && k-at-len(who) <= 15 && !strings.Contains(t.All[s.Start+k:h.Start], who) {
				return true
			}
		}
		return false
	}
	return false
}

// exclusionSpan is the part around the words, the part before it included when
// it names what is shifted.
func exclusionSpan(t *lint.Text, s lint.Sentence, h lint.Hit) (int, int) {
	i, j := t.Part(h.Start)
	if j-i < 45 && i > s.Start {
		i, _ = t.Part(i - len("，"))
	}
	if n := j - i; n > 165 {
		i, j = t.Within(h.Start, j, 50)
	}
	return i, j
}
