package wording

import (
	"strings"

	"qiyue/lint"
)

// bareStandards finds duties that go by rules or requirements no one names:
// 限速器按规定送检, 提供符合要求的预埋件.
func bareStandards(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(bareRules) {
		if ruled(t, h) {
			take("有关规定", h.Start, h.End)
		}
	}
	for _, h := range t.Places(bareFits) {
		if fitted(t, h) {
			take("要求", h.Start, h.End)
		}
	}
}

var (
	bareRules = lint.NewSet(
		"按标准", "按照标准", "按规定", "按照规定", "依照规定", "依规定", "按部颁标准", "按规范", "按照规范", "照规定", "照规范", "依照规范",
		"依规范", "遵照规范", "遵循规范", "遵照规定", "依照标准", "按规程", "按照规程", "依照规程",
	)
	bareFits = lint.NewSet("合乎标准", "合乎要求", "合乎规定", "合乎规范", "符合要求", "符合标准", "符合规定", "符合规范", "达到标准", "达到要求")
	// namers are words of a sentence that name the rule or whose own it is, or
	// tell of what the law alone rules.
	namers = lint.NewSet(
		"合同", "协议", "附件", "图纸", "约定", "《", "税", "基金", "社会保险", "公积金", "法律", "法规", "法定", "章程", "说明书", "手册", "GB",
		"报批", "审批", "报建", "备案", "招标", "投标", "标书", "清单", "样品", "如下", "下列", "以下", "下述", "国家", "政府", "主管部门",
		"甲方规定", "乙方规定", "主管", "海关", "上述", "董事", "股东", "土地使用",
	)
	// breached are words before a rule that was not kept, or a case.
	breached = lint.NewSet("未", "没有", "不", "拒", "违反", "如", "若", "因", "由于", "凡", "经检", "经验", "当", "怎样", "有权", "可以", "可", "除")
)

// ruled reports a duty that goes by a rule without a name.
func ruled(t *lint.Text, h lint.Hit) bool {
	sen, a, b, ok := around(t, h)
	if t.Before(h.End, "标准", "规范") || t.After(h.End, "的周期", "的项目", "予以", "给予") {
		sen.Start, sen.End = a, min(b, lint.RuneStart(t.All, h.End+len("和标准要求"))) // who names a paper elsewhere does not name the standard
	}
	if !ok || t.After(h.Start, "照") && t.Before(h.Start, "按", "依", "参") || t.HoldsWord(breached, a, h.Start) || t.HoldsWord(namers, sen.Start, sen.End) {
		return false
	}
	rest := t.All[h.End:b]
	if t.Before(h.Start, "单位", "部门", "机构") {
		return false // what an authority does by its rules
	}
	if lint.HasPrefix(
		rest, "施工图", "样", "件", "图", "大气", "煤", "的", "时间", "日期", "期限", "数量", "比例", "位置", "地点", "路线", "办", "执行", "处理",
		"要求的", "要求，", "标准", "，",
	) && !lint.HasPrefix(rest, "的项目", "的周期", "的程序", "的流程", "执行", "处理", "办理") {
		return false
	}
	return strings.Trim(rest, " 。；") != ""
}

// fitted reports what must meet requirements no one states: 是否符合要求, 提供符合
// 要求的预埋件.
func fitted(t *lint.Text, h lint.Hit) bool {
	sen, a, b, ok := around(t, h)
	if !ok || t.HoldsWord(namers, sen.Start, sen.End) || lint.HasSuffix(t.All[a:h.Start], "不", "未", "已", "未能", "不能", "仍不", "均不", "双方", "使其") {
		return false
	}
	rest := t.All[h.End:b]
	if rest == "" || strings.Trim(rest, "。；！ ") == "" || lint.HasPrefix(rest, "并", "且") {
		return t.HasAny(a, h.Start, "是否", "应", "须", "保证", "确保", "检测", "检查", "必须", "需") && !t.HasAny(a, h.Start, "如", "若", "经", "视为", "认为", "直至", "直到", "才")
	}
	name, found := strings.CutPrefix(rest, "的")
	return found && t.HasAny(
		a, h.Start, "提供", "配备", "使用", "采用", "安装", "设置", "选用", "供给", "供应", "选购", "购买", "应为", "须为", "加注",
	) && !t.HasAny(a, h.Start, "不", "未", "如", "若", "有权", "可") && !lint.HasPrefix(name, "，", "前提", "情况", "发票", "单据", "票据", "材料，") && name != ""
}
