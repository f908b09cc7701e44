package wording

import (
	"strings"

	"qiyue/lint"
)

// required reports a sentence that tells what must be: one with a word of duty
// or of a state to be kept, or a line under opening words or a heading that
// sets requirements.
func (p *place) required() bool {
	s := p.sentence()
	if duty(s) || lint.Contains(s, requirements...) || p.undertaken() {
		return true
	}
	for c := p.t.ClauseAt(p.start); c != nil; c = c.Parent {
		if lead := p.t.Passages[c.Passage]; lead.End-lead.Start < 300 && demanding(p.t.All[lead.Start:lead.End]) {
			return true
		}
	}
	if strings.Contains(p.t.Title(), "承诺") {
		return true // what a letter of promises tells is promised
	}
	h := p.t.HeadingAt(p.start)
	return h != nil && h.End-h.Start < 120 && demanding(p.t.All[h.Start:h.End])
}

// undertaken reports that somebody who acts for a side is said to do it: 乙方时不时来看净水机,
// 师傅会陆续上门; or a numbered line of a few words: 抄表数据 不时核对.
func (p *place) undertaken() bool {
	if p.e == nil || p.e.Rule != vagueTime.id {
		return false // what is promised of a degree is told with a word of duty
	}
	from := p.a
	if lint.HasPrefix(p.before(), "并", "且", "还", "再", "同时") {
		from = p.sen.Start // 乙方负责除草，并不时修剪
	}
	return p.t.Holds(doers, from, p.start) || p.pass.Number != "" && p.pass.End-p.pass.Body <= 60
}

// doers are what those who act under an agreement are called by.
var doers = lint.NewSet("方", "人", "公司", "商", "平台", "店", "厂", "师傅", "工程师", "技师", "员", "部", "站", "班组", "中心", "队")

// requirements are words by which a sentence without a word of duty tells what
// is owed.
var requirements = []string{"保持", "确保", "保障", "做到", "达到", "要求", "具备", "具有", "配备", "符合", "提供", "使用", "采用", "安排"}

// demanding reports opening words or a heading under which requirements stand.
func demanding(s string) bool {
	return duty(s) || lint.Contains(s, "要求", "标准", "质量", "职责", "责任", "义务", "规范", "承诺", "条件", "保证")
}

// manners are words before 地 that are facts or terms of law and no praise.
var manners = []string{
	"场", "当", "落", "动态", "安全", "静态", "批量", "所在", "实", "本", "异", "土", "各", "工", "绿", "草", "产", "基", "目的", "内", "外",
	"属", "驻", "原", "就", "户", "林", "耕", "农", "山", "湿", "高", "平", "空", "陆", "境", "世", "住", "宅", "址", "全面", "适当", "独立",
	"单独", "分别", "共同", "无条件", "不可撤销", "全部", "完整", "准确", "真实", "如实", "明确", "合法", "依法", "充分", "自行", "主动", "自愿",
	"公平", "平等", "连续", "持续", "不间断", "逐一", "逐项", "逐步", "不可分割", "直接", "间接", "唯一", "一次性", "有偿", "无偿", "免费",
	"书面", "及时", "合理", "善意", "诚信", "诚实", "部分", "同时", "按时", "迅速", "快速", "有计划", "自动", "严格", "正确", "无保留", "无瑕疵",
	"系统", "集中", "统一", "固定", "随时", "定期", "不定期", "有针对性", "实质性", "错误", "不当", "恶意", "故意", "非法", "不合理", "不", "未",
	"擅自", "任意", "随意", "守信",
}

// adverb takes the manner before 地 to the words at fault, of a hit such as
// 地照料: 应细致入微地照料. It reports false when none stands there or it is a
// plain fact.
func (p *place) adverb() bool {
	b := p.before()
	at := -1
	for _, m := range []string{"应当", "应该", "应", "必须", "须", "需要", "需", "要", "将", "方", "人员", "保证", "能", "、", "并", "且", "和", "进行"} {
		if k := lint.LastIndex(b, m); k >= 0 && k+len(m) > at {
			at = k + len(m)
		}
	}
	if at < 0 {
		return false
	}
	manner := strings.TrimLeft(b[at:], " ")
	if n := len(manner) / 3; n < 2 || n > 6 || lint.HasSuffix(manner, manners...) || lint.Contains(manner, "指定", "约定", "商定", "所在", "目的") {
		return false // 到甲方指定的项目地维修: a place
	}
	p.start -= len(manner)
	return true
}
