package wording

import "qiyue/lint"

// A standard is no less unnamed where no noun calls it one: 依规处置, 噪音不得超标, 主管部门
// 要求的资质, 法律怎么规定就怎么办, 与上级文件相抵触, 无违主管机关之规.

var (
	// byTheRule are adverbs of going by some rule, doneBy what is done so.
	byTheRule = lint.NewSet("依规", "照规", "循规", "按规", "依章", "照章", "遵章", "按章", "依例", "照例", "循例", "按例", "援例", "依制", "按制")
	doneBy    = lint.NewSet(
		"处置", "处理", "办理", "执行", "进行", "操作", "施工", "作业", "驾驶", "实施", "办", "行事", "检修", "检验", "检测", "维修", "送检", "报废",
		"回收", "存放", "排放", "填埋", "销毁", "安装", "停放", "验收", "巡检", "运输", "储存", "使用", "配置", "配备", "持证", "上岗",
	)
	// conforming are predicates of meeting some standard, bound the words of a duty before one.
	conforming = lint.NewSet(
		"合规", "达标", "超标", "合乎规范", "合乎标准", "合乎要求", "合乎规矩", "过关", "过得去", "说得过去", "像样", "符合环保", "符合消防",
		"符合卫生", "符合安全", "够标准", "符标",
	)
	binding = lint.NewSet("应", "须", "必须", "不得", "不能", "不可", "不许", "不准", "严禁", "禁止", "不应", "保证", "确保", "务必", "要", "均", "都")
	byLaw   = []string{"合法", "依法", "合法、", "安全", "依法依规", "是否", "不", "未", "非"}
	// whatever is a rule that may say anything.
	whatever = lint.NewFrame(
		15, []string{"怎么", "如何", "怎样", "咋", "什么"}, []string{"规定", "要求", "定", "说", "写"}, []string{"就", "便", "则", "即"},
		[]string{"怎么", "如何", "怎样", "咋", "什么", "照办"},
	)
	// whoRules issue rules, theirRules is what they issue.
	whoRules = []string{
		"政府", "国家", "主管部门", "主管机关", "主管机构", "主管单位", "有关部门", "相关部门", "监管部门", "监管机构", "行业", "当地", "官方",
		"上级", "上头", "上面", "消防", "住建", "市监", "总部", "厂家", "厂方", "原厂", "物业", "部门", "机关", "公司",
	}
	theirRules = []string{"文件", "规定", "要求", "精神", "标准", "规范", "政策", "制度", "之规", "规矩", "指示", "口径", "章程", "通知", "规程", "规格"}
	// qualified is what some authority asks of people or things.
	qualified = lint.NewFrame(9, whoRules, []string{"要求的", "认可的", "承认的", "规定的"}, []string{"资质", "资格", "证照", "执照", "许可", "等级", "条件", "上岗证", "从业证"})
	// against is what runs against such a rule, unlike what accords with it.
	against = lint.NewFrame(12, []string{"与", "同", "和", "跟"}, whoRules, theirRules, []string{"抵触", "相抵", "违背", "相悖", "相左", "冲突", "不合", "有出入"})
	accord  = lint.NewFrame(12, []string{"无违", "不违", "毋违", "勿违", "不悖", "不背", "合于", "合乎", "契合", "吻合", "恪守", "谨遵", "谨守", "遵从", "循"}, whoRules, theirRules)
	// ruleNamed are words of a sentence that names the rule, gives its figure or is on the law alone.
	ruleNamed = lint.NewSet(
		"《", "GB", "TSG", "HJ", "JB", "附件", "附表", "附录", "图纸", "约定", "合同", "协议", "法律、", "说明书", "清单", "样品", "下列", "以下",
		"如下", "不高于", "不低于", "不超过", "不大于", "不小于", "税", "纳税", "收费", "条例", "≤", "号", "保密", "披露", "公司法",
	)
)

// looseStandards finds them.
func looseStandards(t *lint.Text, take func(entry string, i, j int)) {
	found := func(entry string, i, j int) {
		s := sentenceAt(t, i)
		if ps := t.PassageAt(i); ps.Kind == lint.Body && j <= s.End && !t.HoldsWord(ruleNamed, s.Start, s.End) {
			take(entry, i, j)
		}
	}
	for _, h := range t.Places(byTheRule) {
		verbs := t.PlacesIn(doneBy, h.End, h.End+1)
		if len(verbs) > 0 && !t.Before(h.Start, "依法", "依法、", "合法", "未", "不", "不按", "没有") {
			found("有关规定", h.Start, verbs[len(verbs)-1].End)
		}
	}
	for _, h := range t.Places(conforming) {
		a, b := t.Part(h.Start)
		at := lastOf(t, binding, a, h.Start)
		if at < 0 || h.Start-at > len("在各方面均") || t.Before(h.Start, byLaw...) && !t.Before(h.Start, "不得", "不能", "不应", "不可", "不许") || h.End != b && !t.After(h.End, "，", "排放", "运行", "出厂", "后") || t.HasAny(a, at, "如", "若", "因", "经", "未") {
			continue
		}
		for _, m := range t.PlacesIn(binding, max(a, at-len("不应")), at) {
			if m.End == at {
				found("国家标准", m.Start, h.End)
				break
			}
		}
	}
	for _, h := range t.Framed(whatever, 0) {
		i, j := h.Start, h.End
		if a, _ := t.Part(i); i-a <= len("国家的法律和政策上") {
			i = a
		}
		found("国家规定", i, j)
	}
	for _, h := range t.Framed(qualified, 1) {
		if i, j := h.Start, h.End; !t.After(i, "公司", "行业规定", "国家规定") {
			found("有关政策", i, j)
		}
	}
	for _, h := range t.Framed(against, 3) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "法律", "法规") {
			found("有关政策", i, j)
		}
	}
	for _, h := range t.Framed(accord, 0) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "法律", "法规", "方", "《") {
			found("有关规定", i, j)
		}
	}
}
