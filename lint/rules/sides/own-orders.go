package sides

import (
	"strings"

	"qiyue/lint"
)

var (
	// orderWords are what one side gives and the other follows.
	orderWords = lint.NewSet("通知", "要求", "的通知", "的要求", "指示", "的指示", "指令", "的指令")
	orderLeads = lint.NewSet("按照", "按", "根据", "依照", "依据")
	// redress is what a side with a right to it asks for.
	redress  = lint.NewSet("进行赔偿", "赔偿损失", "支付违约金", "支付赔偿", "予以赔偿", "作出赔偿")
	claiming = lint.NewSet("要求", "主张", "索赔", "追偿", "请求", "索取", "收取", "追究", "获得", "得到", "得以")
)

// obeys and obeyed stand around who gives orders: 接受甲方的监督, 不得低于甲方规定的价格.
var (
	musts  = lint.NewSet("应", "须", "必须", "不得", "需", "愿", "同意")
	obeys  = lint.NewSet("接受", "服从", "听从", "配合", "低于", "高于")
	obeyed = lint.NewSet("的监督", "的检查", "的管理", "监督", "检查", "管理", "的指挥", "指挥", "的调度", "规定的价", "规定价", "指定的价", "核定的", "的考核")
)

// ownOrders reports a side that follows its own orders: 乙方接到甲方通知后，按照乙方通知
// 回购, and 根据甲方的要求，甲方提出方案.
func ownOrders(p *lint.Pass) {
	t := p.Text
	ps := t.Parties()
	if len(ps) != 2 {
		return
	}
	for n, side := range ps {
		other := ps[1-n].Label
		for i := range t.Each(side.Label) {
			j := i + len(side.Label)
			if s := t.SentenceAt(i); t.Ends(obeys, i) && t.Begins(obeyed, j) && t.PassageAt(i).Kind == lint.Body && t.Begins(musts, s.Start+len(side.Label)) && t.After(s.Start, side.Label) && !t.HasAny(s.Start, i, other) {
				p.Flag(i, j, "side", side.Label)
			}
			if !t.Ends(orderLeads, i) || !t.Begins(orderWords, j) {
				continue
			}
			s := t.SentenceAt(i)
			_, b := t.Part(i)
			lead := t.All[s.Start:i]
			switch {
			case len(lead) <= len("根据") && strings.HasPrefix(t.All[b:], "，"+side.Label):
				from, to := t.Within(b+len("，"), s.End, 24)
				p.Flag(from, to, "side", side.Label)
			case strings.HasPrefix(lead, side.Label) && lint.HasPrefix(lead[len(side.Label):], "接到", "收到", "应", "须", "在接到", "在收到", "未") && strings.Contains(lead, other) && !lint.Contains(lead, "要求"+other, other+"应", other+"须"):
				from, to := t.Within(s.Start, s.End, 30)
				p.Flag(from, to, "side", side.Label)
			}
		}
		for i := range t.Each("有权向" + other) {
			s := t.SentenceAt(i)
			_, b := t.Part(i)
			if t.Before(i, side.Label) && t.Holds(redress, i, b) && !t.Holds(claiming, i, b) {
				k := i - len(side.Label)
				e, f := t.Within(k, min(b, s.End), 30)
				p.Flag(e, f, "side", side.Label)
			}
		}
	}
}
