package warranty

import (
	"math"
	"strconv"

	"qiyue/lint"
)

// The words around shares of a loss that are listed by what brought it about.
var (
	listedFor = lint.NewSet("分摊", "分担", "原因", "责任", "各自", "同时存在", "共同造成", "共同导致", "竞合")
	// listedBy are the verbs before a share.
	listedBy = []string{"承担", "负担", "分担", "担责", "担", "占", "负", "侧", "方", "商", "厂", "单位"}
	// otherShares are shares of something else.
	otherShares = lint.NewSet(
		"费", "税", "款", "租", "利率", "股", "比重", "权重", "分值", "违约金", "滞纳金", "奖", "折", "不低于", "不超过", "以上", "以下", "至少",
		"其余", "余下", "剩余", "收益", "利润", "绩效", "考核", "评分", "率", "额",
	)
)

// A share of a loss: its place, and what it is of the whole.
type share struct {
	start, end int
	value      float64
}

// listedShares reports shares by cause in a row that make more or less than the
// whole: 轴承磨损卖方担50%，润滑担40%，电压担30%.
func listedShares(p *lint.Pass, told map[int]bool) {
	t := p.Text
	for s := range t.SentencesWith(listedFor) {
		if told[s.Start] || t.HoldsWord(otherShares, s.Start, s.End) || t.PassageAt(s.Start).Table != nil {
			continue
		}
		list := sharesIn(t, s)
		if len(list) < 2 {
			continue
		}
		sum := 0.0
		for _, x := range list {
			sum += x.value
		}
		if math.Abs(sum-1) < 1e-6 || sum < 0.5 || sum >= 2 {
			continue
		}
		i, _ := t.Part(list[0].start)
		p.Flag(i, list[len(list)-1].end, "sum", strconv.FormatFloat(math.Round(sum*10000)/100, 'f', -1, 64)+"%")
	}
}

// sharesIn are the shares of a sentence, or none where one of them has another
// form or they stand far apart.
func sharesIn(t *lint.Text, s lint.Sentence) []share {
	var out []share
	for _, q := range t.QuantitiesIn(s.Start, s.End) {
		if q.Unit == lint.Percent {
			out = append(out, share{q.Start, q.End, q.Value})
		}
	}
	for k, x := range out {
		if !t.Before(x.start, listedBy...) || k > 0 && x.start-out[k-1].end > 36 {
			return nil
		}
	}
	return out
}
