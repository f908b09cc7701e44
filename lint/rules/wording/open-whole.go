package wording

import (
	"strings"

	"qiyue/lint"
)

// Examples of what is named as a whole leave nothing open: whatever nobody may do, all that was
// read and understood, every leave that is needed. What one owes or bears as a whole is another
// matter, whose extent is disputed.
var (
	// entire are words of a whole.
	entire = []string{"任何", "一切", "所有", "全部", "其他任何"}
	// banned are words by which nobody may do it.
	banned = []string{"不得", "禁止", "严禁", "不应", "不可", "不能", "不要", "不存在", "不侵犯", "未侵犯", "不侵害", "不带有"}
	// answering are words by which somebody may be made to bear it all the same.
	answering = []string{"费", "责任", "损失", "后果", "承担", "负责", "服务", "赔偿"}
	// grasped are words of somebody who knows what he signs, inPaper what he knows.
	grasped = []string{"理解", "知悉", "知晓", "明白", "阅读", "解释", "说明", "了解", "注意到"}
	inPaper = []string{"内容", "条款", "约定", "规则", "风险"}
	// held are words of somebody who has what he needs, leave what that is.
	held  = []string{"拥有", "取得", "具有", "享有", "获得", "具备", "持有"}
	leave = []string{"批准", "授权", "许可", "资质", "同意"}
	// scopes are what is owed, whose extent a definition is to tell.
	scopes = []string{"服务", "工作", "费用", "款项", "义务", "责任", "项目", "范围", "内容", "功能", "损失", "行为"}
	// ownCause are what the examples of a side's own cause stand for.
	ownCause = []string{"方原因", "方的原因", "自身原因", "自身的原因", "方过错", "方的过错"}
)

// ofWhole reports such examples.
func ofWhole(p *place) bool {
	lead := strings.TrimRight(p.t.All[p.sen.Start:p.start], "（，：")
	switch after := p.t.All[p.end:p.sen.End]; {
	case lint.HasSuffix(lead, ownCause...): // 因甲方原因（包括但不限于…）
		return true
	case lint.HasSuffix(lead, "内容", "资料", "作品", "信息", "标识", "元素") && lint.Contains(after, "著作权", "知识产权", "版权", "商标法"):
		return true
	case strings.HasSuffix(p.t.All[:p.start], "（") && lint.Contains(lead, "是指", "系指", "”指") && !lint.HasSuffix(lead, scopes...):
		return true // “设备资料”指与设备有关的文件（包括但不限于图纸）: the kind is told
	case strings.HasSuffix(p.t.All[:p.start], "（") && lint.HasSuffix(lead, "组成部分", "部分", "内容", "成果") && lint.Contains(after, "）的知识产权", "）的著作权", "）的所有权", "）的版权"):
		return true // 所有组成部分（包括但不限于界面、图标）的知识产权
	case strings.HasSuffix(p.t.All[:p.start], "（") && lint.HasSuffix(lead, "侵权", "侵犯知识产权", "知识产权纠纷"):
		return true // 第三方知识产权侵权（包括但不限于图片、字体）: any of it
	case strings.HasPrefix(after, "附件"): // 包括但不限于附件二所列的图纸
		return lint.Contains(firstRunes(after, 12), "所列", "列明", "规定", "约定", "载明")
	case lint.Contains(lead, banned...) && lint.Contains(after, "在内的任何", "在内的一切", "在内的所有", "等任何"):
		return true
	}
	k := lastAny(lead, entire)
	if k < 0 {
		return false
	}
	before, what := lead[:k], lead[k:]
	switch {
	case lint.Contains(before, banned...):
		return (!lint.Contains(what, answering...) || lint.Contains(before, "收取", "索取", "加收", "收受")) && !strings.Contains(what, "，")
	case lint.Contains(before, grasped...):
		return lint.HasSuffix(what, inPaper...) || lint.Contains(what, inPaper...) && lint.Contains(what, grasped...)
	}
	return lint.Contains(before, held...) && lint.HasSuffix(what, leave...)
}

// opened reports words that leave a list open which is open from its beginning:
// 包括但不限于现金、礼券或其他财物, 不限于工艺、图纸等.
func opened(p *place) bool {
	lead := p.t.All[p.sen.Start:p.start]
	k := lint.LastIndex(lead, "不限于")
	return k >= 0 && strings.Contains(lead[k:], "、") && !lint.Contains(lead[k:], "应", "须", "由", "负责", "承担", "支付", "提供", "均", "）")
}
