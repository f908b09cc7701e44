package money

import "qiyue/lint"

var (
	// tenthWords are tenths of a price, in the order of their number.
	tenthWords = []string{"一成", "二成", "三成", "四成", "五成", "六成", "七成", "八成", "九成"}
	tenths     = lint.NewSet(append(tenthWords, "两成")...)
	inTurn     = lint.NewSet("第一期", "首期", "一期", "首付", "预付", "签约", "先付", "定金")
	atLast     = lint.NewSet("付讫", "付清", "结清", "付毕", "三期", "末期", "四期", "尾款", "余款", "验收", "完工", "竣工", "交货", "提货", "到货", "交付", "取货", "货到")
)

// tenthShares reports instalments told in tenths that do not make the whole: 第一期四成，
// 第二期三成，第三期二成.
func tenthShares(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(tenths) {
		all := t.PlacesIn(tenths, s.Start, s.End)
		if len(all) < 2 || !t.Holds(inTurn, s.Start, all[0].Start) || !t.Holds(atLast, all[0].End, s.End) || t.Holds(openShares, s.Start, all[len(all)-1].Start) || t.Holds(noShares, s.Start, s.End) {
			continue
		}
		sum := 0
		for _, h := range all {
			sum += min(h.Word, len(tenthWords)) + 1
			if h.Word == len(tenthWords) { // 两成
				sum -= len(tenthWords) - 1
			}
		}
		if last := all[len(all)-1]; sum != 10 && sum > 6 && sum < 14 && (len(all) > 2 || sum > 10) {
			wrongShares(p, last.Start, last.End, float64(sum)/10)
		}
	}
}
