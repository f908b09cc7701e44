package wording

import (
	"unicode/utf8"

	"qiyue/lint"
)

// Work that is to be thorough, and ways that are to work, are owed in no certain
// measure, whatever the work is: 进行全面消杀, 做一次深度养护, 实施有效监护.

var (
	thoroughly = lint.NewSet("全面", "深度", "细致", "彻底", "系统性", "系统化", "专业化", "规范化", "重点", "严格", "仔细", "严密")
	effective  = lint.NewSet("有效")
	// doing are the verbs, or the count of times, right before it.
	doing = []string{
		"进行", "作", "做", "作好", "做好", "开展", "实施", "提供", "给予", "予以", "接受", "享受", "组织", "安排", "一次", "两次", "二次", "采取",
		"采用", "建立", "实行", "落实", "形成", "制定", "作出", "做出", "切实",
	}
	// working are deeds and ways that no one has measured; before other nouns 有效
	// is a term of the law or a fact.
	working = []string{
		"质量", "安全", "应急", "隔", "内部", "监", "管", "控", "防", "保", "沟通", "措施", "手段", "办法", "方法", "方式防", "处", "解决", "支",
		"服务", "技术", "组织", "衔接", "隔离", "推进", "排", "落实", "开展", "制度", "体系", "方案", "机制", "降低", "减少", "提高", "运行", "培训",
		"协", "配合", "维护", "清", "执行", "跟踪", "疏导", "疏散", "遏制", "应对", "引导", "约束", "改", "补救", "宣传", "利用", "防范",
	}
	// unworking are compounds of the law or of dates that begin like those.
	unworking = []string{"保修", "保单", "保险", "证", "支付", "服务期", "服务时间", "服务工单", "联系", "管辖", "解决方式", "执行文", "处分"}
)

// thorough finds such work and ways.
func thorough(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(thoroughly) {
		if !t.Before(h.Start, doing...) && !t.Before(h.Start, "的") {
			continue
		}
		if sen, _, b, ok := around(t, h); ok && utf8.RuneCountInString(t.All[h.End:b]) >= 2 && !t.After(
			h.End, "的", "性", "地", "了解", "负责", "合作", "管理", "调查", "开业", "准备", "合同", "保密",
		) && !t.HasAny(
			h.End, min(len(t.All), sen.End+len("具体内容包括如下")), "包括", "如下", "附件", "下列", "以下",
		) {
			take("全面的", h.Start, lint.RuneStart(t.All, min(b, h.End+len("检查"))))
		}
	}
	for _, h := range t.Places(effective) {
		j := h.End
		if t.After(j, "的", "地") {
			j += len("的")
		}
		if !t.After(j, working...) || t.After(j, unworking...) || !t.Before(h.Start, doing...) {
			continue
		}
		if sen, a, b, ok := around(t, h); ok && j < b && (duty(t.All[sen.Start:h.Start]) || t.PassageAt(h.Start).Number != "" || t.Before(h.Start, "方采取", "方采用", "人采取", "人采用", "方建立", "方实施") || lint.Contains(t.All[a:h.Start], "不能", "未能", "没能")) {
			take("有效", h.Start, j)
		}
	}
}
