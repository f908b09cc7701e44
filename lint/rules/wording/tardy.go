package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// elsewhereDue reports delay, told without a day, of an act that has its day in
// another sentence of the text: 收到订单后2日内配货 … 配货不及时的，罚款100元.
func elsewhereDue(p *place) bool {
	if p.e.Word == "约定期限内" {
		act := p.act()
		_, tail, _ := strings.Cut(p.t.All[p.start:p.b], "时间") // 规定时间内完成, 约定的时间交付
		verb := firstRunes(strings.TrimLeft(tail, "之以内里"), 2)
		if (strings.HasPrefix(p.after(), "完成") || verb == "完成" || verb == "完工") && p.spanned() || verb != "" && p.dueElsewhere(verb, classAt(verb)) {
			return true // 按约定时间交付 … 2026年5月1日前交付
		}
		return strings.HasPrefix(p.t.All[p.start:], "规定") && (act == repairing && len(p.t.Limits()) > 1 || strings.HasSuffix(p.before(), "合同") && p.dueElsewhere("支付", -1))
	}
	if p.e.Word != "不及时" {
		return false
	}
	if strings.HasPrefix(p.after(), "履行") && len(p.t.Limits()) > 0 {
		return true // 未及时履行保修义务: the limits of the text are those of the duty
	}
	verb := firstRunes(strings.TrimLeft(p.after(), "地的将向对"), 2)
	if verb == "" {
		verb = lastTwo(p.before())
	}
	return p.dueElsewhere(verb, classAt(verb))
}

// spanned reports that the text says from when to when the work is done.
func (p *place) spanned() bool {
	return p.t.HasAny(0, len(p.t.All), "开发时间：", "开发时间为", "工期：", "工期为", "工期自", "总工期", "完工日期", "竣工日期", "完成时间：", "完成时间为", "制作周期：", "制作周期为")
}

// dueElsewhere reports a time for the act, or verb, in another sentence of the
// text.
func (p *place) dueElsewhere(verb string, act int) bool {
	for _, q := range times(p.t, 0, len(p.t.All)) {
		if q.start >= p.sen.Start && q.end <= p.sen.End {
			continue
		}
		o := *p
		if o.sen = sentenceAt(p.t, q.start); q.end > o.sen.End {
			continue
		}
		a, b := o.commas(q.end)
		if act >= 0 && lint.Contains(p.t.All[a:b], inDefault...) {
			continue // 15日内仍不支付的: no day on which it is due
		}
		if rest := p.t.All[q.end:b]; verb != "" && strings.Contains(p.t.All[q.end:max(b, min(o.sen.End, q.end+90))], verb) || names(rest, act) {
			return true
		}
	}
	return false
}

// inDefault are words of what was not done when it was due.
var inDefault = []string{"仍", "不", "未", "拖欠", "违约", "滞纳", "逾期", "催", "罚"}

// lastTwo is the last two characters of s, or "".
func lastTwo(s string) string {
	_, n := utf8.DecodeLastRuneInString(s)
	_, m := utf8.DecodeLastRuneInString(s[:len(s)-n])
	return s[len(s)-n-m:]
}

var (
	// givingBack are the acts that an agreement's end sets the day of, ended the ways to tell the end.
	givingBack = lint.NewSet("归还", "交还", "返还", "腾退", "退还", "搬离", "迁出", "撤离", "清退", "腾空", "退房", "交回", "撤出", "搬出", "搬迁", "迁离", "撤场", "退场", "撤柜", "拆离")
	ended      = lint.NewSet("期满", "届满", "到期", "解除", "终止", "不再续", "期限结束", "租期结束")
)

// atTheEnd reports what is to be given back in time when the agreement ends:
// the end is the time.
func atTheEnd(p *place) bool {
	return (p.e.Word == "按时" || p.e.Word == "如期" || p.e.Word == "准时") && p.t.Holds(givingBack, p.end, p.b) && p.t.Holds(ended, p.sen.Start, p.sen.End)
}
