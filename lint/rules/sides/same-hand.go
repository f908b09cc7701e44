package sides

import (
	"strings"

	"qiyue/lint"
)

// Of two statements in one sentence both are about one side where they cannot be: who
// broke the agreement has the remedy, who asks performs, whose thing is broken pays for it.
var (
	failing = []string{
		"未", "逾期", "拖欠", "违约", "违反", "迟延", "延迟", "拒不", "拒绝", "擅自", "不履行", "不按", "以外的目的", "以外的用途", "挪用", "挪作",
		"改变用途", "弄虚作假", "泄露", "私自", "隐瞒", "虚报", "虚假", "不配合", "不支付", "不付",
	}
	remedies = lint.NewSet(
		"暂停", "停止", "中止", "解除", "追究", "索赔", "扣除", "扣减", "拒绝", "要求赔偿", "要求支付", "留置", "制止", "责令", "取消", "收回",
		"不予退还", "没收", "停工", "停供", "断供", "停机", "停止服务", "拉走", "拖走", "收取违约金", "加收", "催收", "不退",
	)
	mayNow = []string{"有权", "可以", "可", "得", "即有权", "则有权", "有权要求"}
	// noFault are words by which the failure is the other side’s, or the remedy no remedy.
	noFault = []string{"因不可抗力", "除外", "但", "原因", "申请", "补救", "辞职", "收到", "未经", "退租", "未能就", "未使用"}

	// harms are done to a thing.
	harms       = lint.NewSet("损坏", "打破", "碰坏", "毁损", "遗失", "弄坏", "打碎", "砸坏", "撞坏", "刮伤", "损毁", "烧坏", "弄丢", "碰损", "污损", "划伤", "撞毁", "丢失")
	compensates = []string{
		"赔偿", "赔付", "照价赔", "照原价赔", "原价赔", "照赔", "负责赔", "应赔", "须赔", "应照价赔", "应予赔", "应负责赔", "应当赔", "修复",
		"应修复", "负责修复", "予以赔", "折价赔", "双倍赔",
	}

	// discontent is what who is served says of the work, redoing what who serves then does.
	discontent = lint.NewSet("不满意", "有异议", "认为不合格", "认为不符", "验收不合格", "发现质量问题", "发现不合格", "发现故障", "发现死苗", "提出整改", "对质量", "投诉")
	redoing    = lint.NewSet("返工", "重做", "重新", "整改", "更换", "维修", "修理", "补种", "退换", "派人", "派员", "修复", "返修", "换货", "上门")

	// requests are what one side requests of the other, within are the words of a limit.
	requests = []string{"可以要求", "有权要求", "可要求", "可以书面要求", "可书面要求", "得要求", "可以提出", "可以请求", "有权请求", "可以申请"}
	within   = lint.NewSet("日内", "天内", "小时内", "个工作日内", "立即", "即时")
	ownDue   = lint.NewSet("提供", "支付", "通知", "说明", "书面", "提出", "承担", "补足", "告知", "证明", "付清", "申请", "赔偿", "提交")
)

// sameHand reports such sentences.
func sameHand(p *lint.Pass) {
	t := p.Text
	for _, pair := range eachSide(t) {
		own, other := pair.label, pair.other
		for _, st := range statements(t, own) {
			a, b := st.start, st.end
			s := st.sentence
			first := t.All[s.Start:a]
			if a <= s.Start || strings.Contains(first, other) {
				continue
			}
			k := strings.Index(first, own)
			if k < 0 {
				continue
			}
			switch rest := t.All[st.words:b]; {
			case lint.HasPrefix(rest, mayNow...) && t.Holds(remedies, st.words, min(b, st.words+36)):
				head := subjectOf(t, s.Start+k)
				if head == s.Start+k && t.HasAny(head, a, failing...) && !t.HasAny(s.Start, s.End, noFault...) {
					flagSide(p, a, b, own)
				}
			case lint.HasPrefix(rest, compensates...):
				for _, h := range t.PlacesIn(harms, s.Start, a) {
					if t.After(h.End, own) && s.Start+k >= h.End {
						flagSide(p, a, b, own)
						break
					}
				}
			case lint.HasPrefix(rest, "应", "须", "必须", "负责", "无条件", "免费") && t.Holds(discontent, s.Start+k, a) && t.Holds(redoing, st.words, min(b, st.words+36)) && subjectOf(t, s.Start+k) == s.Start+k:
				flagSide(p, a, b, own)
			case lint.HasPrefix(rest, "应", "须") && t.Holds(within, st.words, min(b, st.words+36)) && !t.Holds(ownDue, st.words, b) && lint.Contains(first, requests...):
				flagSide(p, a, b, own)
			}
		}
	}
}

func flagSide(p *lint.Pass, i, j int, label string) {
	x, y := p.Text.Within(i, j, 40)
	p.Flag(x, y, "side", label)
}

var (
	// dues are what is paid for the service.
	dues = lint.NewSet(
		"修理费", "维修费", "服务费", "维保费", "保养费", "检修费", "维护费", "运维费", "大修费", "年费", "月费", "合同款", "总价款", "货款", "余款",
		"尾款", "设备款", "托管费", "驻场费",
	)
	// settles follow the side that pays.
	settles = lint.NewSet("付清", "支付", "缴纳", "给付", "付讫", "结清", "付款", "缴清", "交付款")
	// paidFor make such a payment another one.
	paidFor = []string{
		"退", "返", "违约", "赔", "垫", "代", "第三", "分包", "外购", "供货", "自行", "扣", "人为", "原因", "重新", "返工", "保修期", "质保期",
		"保内", "质量", "缺陷", "逾期", "租用", "补贴", "食宿", "给第", "支付给",
	}
	retained   = lint.NewFrame(60, []string{"质保金", "质量保证金"}, []string{"由"})
	givesBack  = []string{"退还", "返还", "退回", "退付", "无息退还", "无息返还"}
	bills      = lint.NewSet("发票")
	makesBills = []string{"开给", "开往", "开具", "出具", "开出", "开立", "提供", "负责开具"}
)

// paidByProvider reports 修理费由乙方付清 where 乙方 is who repairs, 质保金由乙方退还, and the bill
// that who is served makes out: 发票由甲方开具.
func paidByProvider(p *lint.Pass) {
	t := p.Text
	for _, side := range t.Parties() {
		if !sure(side) {
			continue
		}
		if side.Role == lint.Customer {
			billedBack(p, side.Label)
		}
		by := "由" + side.Label
		for i := range t.Each(by) {
			s, ps := t.SentenceAt(i), t.PassageAt(i)
			if ps.Kind != lint.Body || s.End-s.Start > 360 {
				continue
			}
			a, b := t.Part(i)
			j := i + len(by)
			if side.Role == lint.Customer {
				if t.Holds(bills, a, i) && lint.HasPrefix(t.All[j:b], makesBills...) && !t.HasAny(
					s.Start, s.End, "退", "信息", "资料", "抬头", "税号", "红字", "租", "水电", "顾客", "消费者", "买家",
				) {
					flagSide(p, i, b, side.Label)
				}
				continue
			}
			if t.HasAny(s.Start, s.End, paidFor...) {
				if _, _, ok := t.Frame(retained, s.Start, j); ok && lint.HasPrefix(t.All[j:b], givesBack...) {
					flagSide(p, i, b, side.Label)
				}
				continue
			}
			paid := t.PlacesIn(settles, j, min(b, j+36))
			if len(paid) == 0 || strings.Contains(t.All[j:paid[0].Start], opposite(t, side.Label)) && !t.Before(paid[0].Start, "向"+opposite(t, side.Label)) {
				continue
			}
			if t.Holds(dues, s.Start, i) || priced(t, a, i) {
				flagSide(p, i, paid[0].End, side.Label)
			}
		}
	}
}

// priced reports a price by the piece for work, from byte a to byte i: 增次每回按六百元由乙方支付.
func priced(t *lint.Text, a, i int) bool {
	qs := t.QuantitiesIn(a, i)
	return len(qs) > 0 && qs[len(qs)-1].Unit == lint.Yuan && i-qs[len(qs)-1].End <= 3 && t.HasAny(t.SentenceAt(i).Start, i, "巡检", "保养", "维修", "检修", "上门", "清洗")
}

// billedBack reports the bill that who is served makes out to who serves: 甲方收款后向乙方出具发票, 凭甲方开具的发票收款.
func billedBack(p *lint.Pass, label string) {
	t := p.Text
	other := opposite(t, label)
	for i := range t.Each("向" + other) {
		s, j := t.SentenceAt(i), i+len("向"+other)
		_, b := t.Part(i)
		left := t.All[s.Start:i]
		at := strings.LastIndex(left, label)
		if at < 0 || strings.Contains(left[at:], other) || !lint.HasPrefix(t.All[j:b], makesBills...) || !t.Holds(bills, j, b) || t.HasAny(
			s.Start, b, "要求", "有权", "请求", "退", "信息", "资料", "抬头", "税号", "红字", "租", "水电", "复印件", "不",
		) {
			continue
		}
		flagSide(p, i, b, label)
	}
	for _, made := range []string{"凭" + label + "开具的", "收到" + label + "开具的", "凭" + label + "出具的", "收到" + label + "出具的"} {
		for i := range t.Each(made) {
			if _, b := t.Part(i); t.Holds(bills, i, min(b, i+len(made)+36)) && !t.HasAny(t.SentenceAt(i).Start, b, "退", "租", "水电") {
				flagSide(p, i, i+len(made)+len("发票"), label)
			}
		}
	}
}
