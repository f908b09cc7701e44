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
		if !e.ownSystem(d) && !e.ownPeople(d) && !e.ownAct(d) && !e.inUse(d) && !e.ownGoods(d) && !e.anyCause(d) && !e.unwarranted(d) && !e.byMandate(d) && !e.ownCause(d) {
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

// A denial is a statement that one side is not liable.
type denial struct {
	subject int    // where the one let off is named, or the denial begins
	start   int    // where it is denied
	end     int    // the end of its part
	who     string // the one let off, if told by a known word
}

// Words of a denial: those that need a word of liability after them come before
// those that say all.
var (
	lettingOff  = lint.NewSet("不承担", "不再承担", "无需承担", "无须承担", "不会承担", "不负", "无需负", "无须负", "不予承担", "不对", "不再对", "无需对", "无须对", "不就", "不因此", "不向", "无需向", "无须向", "概不", "免于", "免予", "免除", "不负责", "不予赔偿", "不予负责", "无关", "无义务", "没有义务", "不能也不会对", "不会对", "不担责")
	liable      = lint.NewSet("责任", "赔偿", "损失", "之责", "补偿", "后果", "负责", "理赔", "担责")
	selfSaid    = lint.NewSet("不负责", "不予赔偿", "不予负责", "不担责", "概不负责", "概不赔偿")
	wordless    = lint.NewSet("先行赔付", "三包", "保密", "付款", "交付", "代扣", "代缴", "代理费", "审查", "审核", "保管", "维修义务", "保修义务", "工期", "通知义务", "督促", "税", "社保", "公积金", "用工", "举证", "验收责任", "兑付", "受理", "举证责任", "得免除", "能免除", "不免除", "并免除", "不得以")
	freeOthers  = lint.NewSet("除外", "不在此限", "不受此限", "另有规定", "故意或", "故意或者", "重大过失", "恶意", "双方", "各方", "互不", "任何一方", "一方因", "受影响方", "守约方", "违约方", "受害方", "当事人", "遇有", "扩大的损失", "扩大部分", "过失外", "不可归责", "披露方", "接收方")
	beyond      = lint.NewSet("无法控制", "不能控制", "不可控制", "不能预见", "无法预见", "无法避免", "超出其", "超出本", "超出我", "合理控制", "能力范围", "不可归责", "非自身")
	because     = lint.NewSet("造成", "导致", "致使", "引起", "使您", "使用户", "使甲方", "使乙方", "使得", "产生的", "引发")
	buyerGroup  = lint.NewSet(buyersWords...)
	othersTools = lint.NewSet("用户", "您", "客户", "会员", "第三方", "电信", "运营商", "银行", "通信", "通讯", "互联网", "电力", "供电", "接入商", "微信", "手机", "终端", "他人", "对方", "合作方", "支付机构", "存管", "浏览器", "合作机构", "上游", "域名注册")
	ownHouse    = lint.NewSet("本公司", "我公司", "我司", "我们", "本网站", "本站", "本平台", "我方", "本软件", "本产品", "自身", "平台方")
)

// lets reads the denial at a hit.
func (e *exclusion) lets(h lint.Hit) (denial, bool) {
	t, s := e.t, e.s
	d := denial{start: h.Start, subject: h.Start}
	a, end := t.Part(h.Start)
	d.end = end
	word := t.All[h.Start:h.End]
	switch {
	case t.Before(h.Start, "但", "并", "不", "能", "得") && word == "免除", t.Before(h.Start, "不得", "不能", "非"):
		return d, false
	case word == "无关":
		k := lint.LastIndex(t.All[a:h.Start], "与")
		if k < 0 || h.Start-a-k > 36 || t.After(h.End, "的") || !e.sideNamed(a+k+len("与"), h.Start) {
			return d, false
		}
		d.subject = a + k
	case t.Begins(selfSaid, h.Start):
		if t.After(h.Start, "不负责") && !t.After(h.Start, "不负责赔", "不负责任", "不负责，", "不负责。", "不负责；") && h.End < s.End {
			return d, false
		}
	case !t.Holds(liable, h.End, min(end, h.End+135)):
		return d, false
	case lint.HasSuffix(word, "对", "就", "此", "向") && !t.HasAny(h.End, end, "承担", "负责", "负任何", "赔偿", "补偿", "负"):
		return d, false
	}
	if t.Holds(wordless, max(a, h.Start-12), min(s.End, h.End+60)) || e.carvesOut() || t.Holds(beyond, s.Start, s.End) {
		return d, false
	}
	if word == "无关" {
		d.who = lastActor(t, d.subject, h.Start)
	} else if at, who := e.subject(a, h.Start); who != "" {
		d.who = who
		if h.Start-at < 60 {
			d.subject = at
		}
	}
	if isBuyer(d.who) && word != "无关" {
		return d, false
	}
	return d, true
}

// subject is the side that stands as the subject before byte j of a part that
// begins at byte i: the first that is neither an object nor a possessor.
func (e *exclusion) subject(i, j int) (at int, who string) {
	t := e.t
	for _, h := range t.PlacesIn(actorSet, i, j) {
		if t.Before(h.Start, "对", "向", "给", "为", "与", "因", "由于", "非", "使", "如", "若", "经", "就", "和", "及", "或", "、") || t.After(h.End, "的", "原因", "自身", "未", "方") {
			continue
		}
		if at+len(who) < h.End || len(who) < h.End-h.Start {
			if who != "" && h.Start >= at+len(who) {
				break
			}
			at, who = h.Start, t.All[h.Start:h.End]
		}
	}
	return at, who
}

// carvesOut reports an exception, or a clause that speaks of both sides alike; that
// the law may provide otherwise goes without saying.
func (e *exclusion) carvesOut() bool {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(freeOthers, s.Start, s.End) {
		if w := t.All[h.Start:h.End]; w != "除外" && w != "另有规定" || !t.HasAny(max(s.Start, h.Start-36), h.End, "法律", "法规") {
			return true
		}
	}
	return false
}

// sideNamed reports that bytes i to j name a side: a known word,
// or a name that is not a thing.
func (e *exclusion) sideNamed(i, j int) bool {
	return e.t.Holds(actorSet, i, j) || lint.HasSuffix(e.t.All[i:j], "方", "公司", "网", "商", "店", "部", "中心", "平台")
}

// othersFault reports that the other side or a stranger is at fault, or that
// the one let off says it is not its doing.
func (e *exclusion) othersFault(d denial) bool {
	t, s := e.t, e.s
	return e.faulty(s.Start, d.subject) || e.faulty(d.start, d.end) || t.Holds(shortcomings, s.Start, d.subject)
}

// faulty reports that bytes i to j name a fault of the one who bears the loss.
func (e *exclusion) faulty(i, j int) bool {
	t := e.t
	for _, h := range t.PlacesIn(faults, i, j) {
		if h.End <= j && !t.Begins(innocent, h.Start) {
			return true
		}
	}
	return i < j && interferes(t.All[i:j])
}

var (
	shortcomings = lint.NewSet("否则", "不具备", "不符合", "未能", "未完成", "未在", "不及时", "疏忽", "不愿", "不同意接受", "错误信息", "不真实", "不正确", "怠于", "非因", "第三方原因")
	// innocent words name a side where nobody is at fault.
	innocent = lint.NewSet("用户本人承担", "用户本人负责", "自身风险", "自身的风险", "自身独立")
)

// Parts of a house's system and the ways they fail.
var (
	systemFails = lint.NewFrameOf(27, systemParts, failing)
	systemParts = lint.NewSet("系统", "服务器", "数据库", "软件", "网站", "平台", "设备", "程序", "机房", "网络", "设施", "页面", "接口")
	failing     = lint.NewSet("维护", "升级", "故障", "死机", "崩溃", "瘫痪", "缺陷", "停机", "检修", "漏洞", "宕机", "改版", "调试", "失灵", "不稳定", "错误", "异常", "延迟", "保养")
	bareFailing = lint.NewSet("系统维护", "停机维护", "技术故障", "技术问题", "软件升级", "黑客", "系统升级", "系统故障", "设备故障", "服务器故障", "技术缺陷", "技术原因")
)

// ownSystem reports a system of the house's own that fails, is kept up or broken into.
func (e *exclusion) ownSystem(d denial) bool {
	t, s := e.t, e.s
	if t.HasAny(s.Start, s.End, "非"+d.who, "非本", "非我", "无法保证", "尽力减少", "第三方平台") && !t.HasAny(s.Start, s.End, "本公司、", "本网站、") && t.HasAny(s.Start, s.End, "非") {
		return false
	}
	for _, r := range [][2]int{{s.Start, d.subject}, {d.start, d.end}} {
		for at := r[0]; at < r[1]; {
			i, j, ok := t.Frame(systemFails, at, r[1])
			if !ok {
				break
			}
			at = i + len("系")
			if e.ofTheHouse(i, j, d) {
				return true
			}
		}
		for _, h := range t.PlacesIn(bareFailing, r[0], r[1]) {
			if e.ofTheHouse(h.Start, h.End, d) {
				return true
			}
		}
	}
	return false
}

// ofTheHouse reports that what stands at bytes i to j is the cause and not the
// effect, and belongs to the one let off.
func (e *exclusion) ofTheHouse(i, j int, d denial) bool {
	t, s := e.t, e.s
	a := s.Start
	if i >= d.start {
		a = d.start
	}
	if t.Before(j, "平台方") || t.After(i, "平台方") || t.Holds(because, a, i) || t.Holds(faults, a, i) || t.HasAny(a, i, "无权", "不得", "攻击我们", "原因") {
		return false
	}
	from := lint.RuneStart(t.All, max(a, i-45))
	if own := lastOf(t, ownHouse, from, j); own > lastOf(t, othersTools, from, j) {
		return true
	} else if d.who != "" && strings.LastIndex(t.All[from:i], d.who) >= 0 {
		return true
	}
	if lastOf(t, othersTools, from, j) >= 0 {
		return false
	}
	if who := lastActor(t, from, i); who != "" && who != d.who {
		return false
	}
	return t.Holds(because, j, s.End) || t.HasAny(j, s.End, "时", "期间", "原因", "影响", "状况", "情况", "无法")
}

// lastOf is where the last word of a set begins in bytes i to j, or -1.
func lastOf(t *lint.Text, set *lint.Set, i, j int) int {
	all := t.PlacesIn(set, i, j)
	if len(all) == 0 {
		return -1
	}
	return all[len(all)-1].Start
}

// People whose carelessness one answers for.
var carelessStaff = lint.NewFrame(24, []string{"雇员", "员工", "工作人员", "服务人员", "技术人员", "安装人员", "施工人员", "代理人", "代理方", "作业人员", "代泊员", "司机", "驾驶员", "派出人员", "维修人员", "自身"}, []string{"疏忽", "过失", "失误", "操作不当", "过错", "违章", "错误"})

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
	who := lastActor(t, s.Start, i)
	return who == d.who && !t.Before(i, "非") && !t.HasAny(s.Start, i, "非"+who, "非因")
}

// Acts that a house does of its own accord before it says that it is not liable.
var (
	acts2    = lint.NewSet("终止", "中止", "暂停", "中断", "停止", "删除", "限制", "关闭", "注销", "冻结", "处置", "取消", "拒绝", "解除", "收回", "变更", "调整", "更换", "回收", "进入", "拆除", "搬迁", "修改", "屏蔽", "提前收回")
	mayDo    = lint.NewSet("有权", "可以", "可随时", "可自行", "随时", "可单方", "保留")
	provoked = lint.NewSet("违反", "违约", "违法", "否则", "未", "逾期", "法律", "司法", "法规", "政府", "国家", "监管", "拒", "侵权", "侵犯", "不可抗", "不符", "虚假", "不实", "下列", "以下", "提前清偿", "紧急", "安全隐患", "危害", "欠", "不当", "严重", "怀疑", "涉嫌", "投诉", "被", "申请", "委托", "授权", "应您", "指令", "规定的", "约定的情形", "一方", "经双方", "发现", "拒不", "不交", "不付", "不履行", "不合格", "冒用")
)

// ownStop is the end or the change of a service and what comes of it.
var ownStop = lint.NewFrame(27, []string{"服务", "网站", "平台", "条款", "规则", "功能"}, []string{"修改", "变更", "暂停", "中断", "终止", "停止", "中止"}, []string{"遭受", "造成", "导致", "引起", "产生"}, []string{"任何", "一切", "所有"}, []string{"损失", "损害", "后果"})

// ownAct reports that one side ends, stops or changes the service at will and
// is not liable for it.
func (e *exclusion) ownAct(d denial) bool {
	t, s := e.t, e.s
	before := d.subject
	if _, _, ok := t.Frame(ownStop, s.Start, d.end); ok && !t.Holds(provoked, s.Start, d.start) && !e.othersFault(d) {
		return true
	}
	if !t.Holds(mayDo, s.Start, before) {
		return false
	}
	for _, h := range t.PlacesIn(acts2, s.Start, before) {
		may := lastOf(t, mayDo, s.Start, h.Start)
		if may < 0 || h.Start-may > 120 || t.Holds(provoked, s.Start, h.Start) || t.Holds(provoked, h.Start, d.start) && !t.HasAny(h.Start, d.start, "未付", "未支付", "未履行", "被") {
			continue
		}
		if who := lastActor(t, s.Start, may); isBuyer(who) || e.buys(who) {
			return false
		}
		return true
	}
	return false
}

// buys reports a side that the text shows to be the one that buys.
func (e *exclusion) buys(who string) bool { return who != "" && buyer(e.t, who) }

// ownGoods reports a seller that answers no more for the quality of what it sells.
func (e *exclusion) ownGoods(d denial) bool {
	t, s := e.t, e.s
	if !t.HasAny(d.start, d.end, "质量") || !t.HasAny(d.start, d.end, "质量问题", "质量责任", "质量瑕疵", "产品质量", "货物质量", "商品质量", "工程质量", "质量缺陷", "的质量") {
		return false
	}
	if t.HasAny(s.Start, s.End, "非质量", "第三方", "自购", "自备", "自行采购", "指定", "保修期", "质保期", "使用不当", "赠品", "擅自", "改动", "保管不善", "供应商", "用户发布", "信息", "交易", "借款人", "陈述", "未供给", "未提供", "未按", "服务质量", "未验收", "验收责任", "检验费", "甲供", "制造商", "生产厂", "生产商", "购买合同", "保修责任") {
		return false
	}
	return d.who != "" && !e.buys(d.who) && !t.HasAny(d.start, d.end, "甲方提供", "乙方提供", "买方提供", "买方供应", "委托方提供")
}

// anyCause reports that one is not liable whatever the cause.
func (e *exclusion) anyCause(d denial) bool {
	t, s := e.t, e.s
	if !t.HasAny(s.Start, d.end, "任何原因", "何种原因", "任何情形", "不论因何", "无论因何", "不论何种", "无论何种", "任何事由", "任何缘由", "任何理由导致", "不管任何", "不论什么", "无论什么") {
		return false
	}
	return !t.HasAny(s.Start, s.End, "自身", "违反", "违约", "不可抗", "终止", "解除", "未能遵守") && !e.faulty(s.Start, d.subject) && !e.buys(d.who)
}

// The refusal of every warranty.
var noWarranty = lint.NewFrame(180, []string{"不对", "不能", "不作", "不做", "不提供", "不予", "不保证", "无法保证", "亦不"}, []string{"任何", "不保证", "无法保证", "明示或", "承诺"}, []string{"保证", "担保", "承诺"})

// unwarranted reports that a house that refuses every warranty is not liable either.
func (e *exclusion) unwarranted(d denial) bool {
	t, s := e.t, e.s
	_, _, ok := t.Frame(noWarranty, s.Start, d.end)
	return ok && !e.othersFault(d) && t.HasAny(d.start, d.end, "任何", "一切", "法律责任") && !t.HasAny(s.Start, s.End, "第三方", "收益", "盈利")
}

// byMandate reports a house that is not liable for anything it does under the
// mandate it is given.
func (e *exclusion) byMandate(d denial) bool {
	t, s := e.t, e.s
	_, j, ok := t.Frame(mandated, s.Start, d.start)
	return ok && t.HasAny(s.Start, j, "授权", "委托") && t.HasAny(d.start, d.end, "任何", "一切") && !e.faulty(s.Start, d.subject)
}

var mandated = lint.NewFrame(45, []string{"采取的", "进行的", "作出的"}, []string{"全部行动", "一切行动", "全部行为", "一切行为", "所有行为", "所有操作", "一切操作", "全部措施", "任何行动"}, []string{"后果", "责任", "损失"})

// ownCause reports that the cause is laid at the door of the one let off: 因甲方债务
// 纠纷导致无法居住的，甲方不承担责任.
func (e *exclusion) ownCause(d denial) bool {
	t, s := e.t, e.s
	if d.who == "" || isBuyer(d.who) || !t.Holds(because, s.Start, d.subject) {
		return false
	}
	a, _ := t.Part(s.Start)
	for _, w := range []string{"因" + d.who, "由于" + d.who} {
		k := strings.Index(t.All[a:d.subject], w)
		if k < 0 {
			continue
		}
		end := a + k + len(w)
		return !t.Before(a+k, "非", "不", "并非") && !t.After(end, "无法", "不能", "遭", "被", "履行", "以外", "及", "和", "、", "与", "或", "对", "按", "依", "采取") && !e.faulty(end, d.subject)
	}
	return false
}
