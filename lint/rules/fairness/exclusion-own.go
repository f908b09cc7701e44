package fairness

import (
	"strings"

	"qiyue/lint"
)

// own reads an excusing clause by its parts - what causes the loss, what is
// lost, who is let off - and finds the side that lets itself off from its own
// doing: its systems failing, its people's carelessness, the use of what it
// sells, what it does of its own accord, the quality of what it delivers.
func (e *exclusion) own() (i, j int, ok bool) {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(lettingOff, s.Start, s.End) {
		d, ok := e.lets(h)
		if !ok {
			continue
		}
		if !e.ownSystem(d) && !e.ownPeople(d) && !e.ownGoods(d) && !e.ownCause(d) && !e.flat(d) {
			continue
		}
		i, j := d.subject, d.end
		if a, _ := t.Part(i); i-a < 60 {
			i = a
		}
		if j-i < 45 && i > s.Start {
			i, _ = t.Part(i - len("，"))
		}
		i, j = t.Within(i, j, 55)
		return i, j, true
	}
	if i, j, ok := e.borneInUse(); ok {
		return i, j, true
	}
	if i, j, ok := e.claimsNothing(); ok {
		return i, j, true
	}
	return e.sweeps()
}

// faulty reports that bytes i to j name a fault of the one who bears the loss.
func (e *exclusion) faulty(i, j int) bool {
	t := e.t
	for _, h := range t.PlacesIn(faults, i, j) {
		if h.End <= j && !t.Begins(innocent, h.Start) && !t.Before(h.Start, "不", "非") {
			return true
		}
	}
	_, _, beside := t.Frame(notOfGoods, i, j)
	return beside || i < j && interferes(t.All[i:j])
}

// notOfGoods keeps a flaw of the goods out of it: 非道闸本身质量问题.
var notOfGoods = lint.NewFrame(24, []string{"非"}, []string{"质量", "自身", "本身"})

var (
	shortcomings = lint.NewSet("否则", "不具备", "不符合", "未能", "未完成", "未在", "不及时", "疏忽", "不愿", "不同意接受", "错误信息", "不真实", "不正确", "怠于", "非因", "第三方原因")
	// innocent words name a side where nobody is at fault.
	innocent = lint.NewSet("用户本人承担", "用户本人负责", "自身风险", "自身的风险", "自身独立", "用户本人的行为", "用户本人全部", "因未实现", "因未达到", "因未获")
)

// People whose carelessness one answers for.
var carelessStaff = lint.NewFrame(24, []string{
	"雇员", "员工", "工作人员", "服务人员", "技术人员", "安装人员", "施工人员", "代理人", "代理方", "作业人员", "代泊员", "司机", "驾驶员",
	"派出人员", "维修人员", "自身",
}, []string{"疏忽", "过失", "失误", "操作不当", "过错", "违章", "错误"})

// ownPeople reports the carelessness of the people of the one let off.
func (e *exclusion) ownPeople(d denial) bool {
	t, s := e.t, e.s
	if d.who == "" {
		return false
	}
	i, _, ok := t.Frame(carelessStaff, s.Start, d.subject)
	if !ok {
		return false
	}
	return lastActor(t, s.Start, i) == d.who && !t.HasAny(s.Start, i, "非")
}

// buys reports a side that the text shows to be the one that buys.
func (e *exclusion) buys(who string) bool { return who != "" && buyer(e.t, who) }

// ownGoods reports a seller that answers no more for the quality of what it sells.
func (e *exclusion) ownGoods(d denial) bool {
	t, s := e.t, e.s
	if !t.HasAny(d.start, d.end, "质量") {
		return false
	}
	if t.HasAny(
		s.Start, s.End, "非质量", "第三方", "自购", "自备", "自行采购", "指定", "保修期", "质保期", "使用不当", "赠品", "擅自", "改动", "保管不善",
		"供应商", "用户发布", "信息", "交易", "借款人", "陈述", "未供给", "未提供", "未按", "服务质量", "未验收", "验收责任", "检验费", "甲供",
		"制造商", "生产厂", "生产商", "购买合同", "保修责任",
	) {
		return false
	}
	return d.who != ""
}

// ownCause reports that the cause is laid at the door of the one let off: 因甲方债务
// 纠纷导致无法居住的，甲方不承担责任.
func (e *exclusion) ownCause(d denial) bool {
	t, s := e.t, e.s
	if d.who == "" || !t.Holds(because, s.Start, d.subject) {
		return false
	}
	a, _ := t.Part(s.Start)
	for _, w := range []string{"因" + d.who, "由于" + d.who} {
		k := strings.Index(t.All[a:d.subject], w)
		if k < 0 {
			continue
		}
		end := a + k + len(w)
		return !t.Before(a+k, "非", "不", "并非") && !t.After(end, "遭", "按", "依")
	}
	return false
}
