package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A fee that somebody may not take, that is no more than what is short, that a sum sums up or
// that one pays for oneself is settled where it stands.
var (
	// barring are words by which somebody may not do what follows.
	barring = []string{"不得", "不再", "不会", "不应", "不予", "不可", "不必", "无需", "无须", "无权", "不向"}
	// toWhom begin words between them and the fee: 不得向甲方另行收费.
	toWhom = []string{"向", "对", "就", "因", "为", "以"}
	// summingUp are words behind which the sum of all that was named stands.
	summingUp = []string{"共计人民币", "合计人民币", "总计人民币", "计人民币", "共计____", "合计____", "总计____"}
	// short are words of what is left to pay, ofPrice of what it is short of.
	short   = []string{"超出", "超过", "不足"}
	ofPrice = []string{"报价", "价款", "合同价", "总价", "合同额", "余额", "货款", "保证金", "押金", "预算", "尾款", "应付款", "工程款"}
	// oneself are words by which somebody bears a cost without another, private of costs that he
	// has with strangers; changing are words of a price that changes by consent.
	oneself  = []string{"自行负担", "自行承担", "自行支付", "自己承担", "自己负担", "自付"}
	private  = []string{"上网", "网络费", "通信", "通讯", "电话", "话费", "流量", "个人", "路费"}
	changing = []string{"变动价格", "变更价格", "调整价格", "价格变动", "价格变更", "价格调整", "改变价格"}
	// staffed are names of sides that send people, whose own costs are their own.
	staffed = []string{"甲方", "乙方", "丙方", "买方", "卖方", "供方", "需方", "受方", "出让方", "受让方", "委托方", "受托方"}
)

// settled reports such a fee.
func (p *place) settled() bool {
	before, word := p.before(), p.t.All[p.start:p.end]
	switch {
	case lint.Contains(word, "收", "付", "计费") && (barred(before) || mayNotCharge(p.t, p.start)):
		return true
	case lint.Contains(p.after(), summingUp...) && !strings.Contains(word, "另"):
		return true
	case strings.HasPrefix(word, "另行支付") && lint.Contains(p.t.All[max(p.sen.Start, lint.RuneStart(p.t.All, p.a-60)):p.start], short...) && lint.Contains(p.t.All[p.sen.Start:p.start], ofPrice...):
		return true
	case strings.HasSuffix(word, "双方协商") && lint.Contains(p.t.All[p.sen.Start:p.start], changing...):
		return lint.Contains(before, "应经", "须经", "需经", "必须经", "征得")
	}
	return strings.Contains(p.sentence(), "上网") && lint.Contains(p.statement(), "电话", "网络", "流量", "通信") || lint.Contains(before, oneself...) && lint.Contains(p.statement(), private...) || ownStaff(before, p.t.All[p.start:p.b])
}

// barred reports that what follows s may not be done.
func barred(s string) bool {
	at, end := -1, 0
	for _, w := range barring {
		if k := lint.LastIndex(s, w); k > at {
			at, end = k, k+len(w)
		}
	}
	if at < 0 {
		return false
	}
	rest := s[end:]
	return rest == "" || (lint.HasPrefix(rest, toWhom...) || strings.HasSuffix(s[:end], "向")) && utf8.RuneCountInString(rest) <= 14
}

// noCharge are words by which a whole statement forbids what it ends in.
var noCharge = lint.NewSet("不得", "严禁", "禁止", "不准", "不许", "杜绝")

// mayNotCharge reports a charge at byte i that the statement forbids, however long what it is made
// for is told: 乙方不得把保修范围内的修理归为“增项”并另行收费.
func mayNotCharge(t *lint.Text, i int) bool {
	a, _ := t.Part(i)
	for _, h := range t.PlacesIn(noCharge, a, i) {
		if !t.HasAny(h.End, i, "的部分", "的项目", "的，", "者，") {
			return true
		}
	}
	return false
}

// ownStaff reports what one's own people cost: 甲方人员的其他费用由甲方负担.
func ownStaff(before, rest string) bool {
	for _, side := range staffed {
		if k := strings.Index(before, side); k >= 0 && lint.Contains(before[k:], "人员", "员工", "职工", "代表", "工程师") && strings.Contains(rest, "由"+side) && !lint.Contains(before, "派", "因", "为") {
			return true
		}
	}
	return false
}
