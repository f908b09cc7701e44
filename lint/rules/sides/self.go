package sides

import (
	"strings"

	"qiyue/lint"
)

// selfVerbs begin what a side is said to do or to have failed to do.
var selfVerbs = []string{
	"应", "须", "需", "逾期", "迟延", "违约", "违反", "未", "在", "于", "按", "不", "必须", "负责", "同意", "向", "给", "收到", "接到", "中途",
	"擅自", "单方", "无故", "悔约", "毁约", "反悔", "取消", "拒绝", "不能", "无法", "发现", "认为",
}

// selfActs are done to the other side, never to oneself.
var selfActs = []string{
	"支付", "付款", "交付", "开具", "提供", "报修", "发出", "赔偿", "承担", "退还", "返还", "缴纳", "的损失", "发票", "货款", "偿付", "提交",
	"开出", "损失", "补种", "整改", "返工", "维修", "派人", "派员", "修复", "处理", "重做", "更换",
}

// acrossCommas reports a side that owes something to itself in the next
// statement of a sentence, or keeps what was paid: 甲方逾期付款的，应向甲方支付违约金.
func acrossCommas(p *lint.Pass) {
	t := p.Text
	for _, side := range [...]struct{ label, other string }{{"甲方", "乙方"}, {"乙方", "甲方"}} {
		for _, to := range []string{"向", "给", "赔偿", "补偿", "收到", "通知", "赔给", "赔付给", "归"} {
			word, keeps := to+side.label, to == "归" || strings.HasPrefix(to, "赔") && strings.HasSuffix(to, "给") // 甲方中途退货的，预付款归甲方
			for k := range t.Each(word) {
				s := t.SentenceAt(k)
				j := k + len(word)
				left := t.All[s.Start:k]
				if !strings.HasPrefix(left, side.label) || len(left) > 120 || strings.Contains(left, side.other) && !keeps || keeps && lint.Contains(left, "，"+side.other, "剩余", "扣除") {
					continue
				}
				if a, _ := t.Part(k); a <= s.Start && to != "收到" {
					continue
				}
				if !lint.HasPrefix(left[len(side.label):], selfVerbs...) || !keeps && !lint.HasPrefix(t.All[j:s.End], selfActs...) || lint.Contains(left, "第三方", "员工", "供应商", "客户", "要求", "委托", "有权", "主张") {
					continue
				}
				stop := j
				for _, act := range selfActs {
					if t.After(j, act) {
						stop = max(stop, j+len(act))
					}
				}
				p.Flag(s.Start, stop, "side", side.label)
			}
		}
	}
}
