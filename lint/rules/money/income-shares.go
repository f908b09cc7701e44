package money

import (
	"math"
	"strings"

	"qiyue/lint"
)

var (
	// incomes are what two sides share, notAll words by which the shares told are not all there are.
	incomes = lint.NewSet("收入", "收益", "利润", "分成", "分红", "营业额", "盈余", "所得", "租金", "门票")
	notAll  = lint.NewSet(
		"其余", "剩余", "余下", "另", "提留", "基金", "超过", "超出", "以上", "以下", "以内", "不低于", "不高于", "不超过", "税", "每", "第", "首", "费用",
		"成本", "违约", "利息", "增长", "上浮", "下浮", "或", "阶梯", "档", "至", "不足", "达到", "其中", "平台服务费", "押金", "股", "员工", "奖",
	)
	// sharers end the name of a side, getting stand between it and its share.
	sharers = []string{"方", "馆", "商", "公司", "店", "人", "平台", "队", "院", "校", "司机", "厂", "社", "中心", "物业", "业主", "团", "部", "室", "所", "户"}
	getting = []string{"可", "应", "各", "则", "得", "分得", "占", "占比", "享有", "享", "分", "获得", "获", "收取", "取得", "提取", "提", "拿", "分配", "为", "：", "的", "比例"}
)

// incomeShares adds up what each side gets of an income: 租金收入甲方得30%，乙方得60%.
func incomeShares(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(incomes) {
		qs := t.QuantitiesIn(s.Start, s.End)
		if ps := t.PassageAt(s.Start); len(qs) < 2 || ps.Kind != lint.Body || ps.Table != nil || t.HoldsWord(notAll, s.Start, s.End) {
			continue
		}
		sum, whose := 0.0, map[string]bool{}
		for k, q := range qs {
			from := s.Start
			if k > 0 {
				from = qs[k-1].End
			}
			who := lint.TrimSuffixes(t.All[from:q.Start], getting...)
			if c := strings.LastIndexAny(who, "，、：；"); c >= 0 {
				who = strings.TrimLeft(who[c:], "，、：；")
			}
			if q.Unit != lint.Percent || !lint.HasSuffix(who, sharers...) {
				whose = nil
				break
			}
			if k == 0 { // 租金收入甲方得30%: what is shared stands before who gets it
				who = who[lint.RuneStart(who, max(0, len(who)-len("甲方"))):]
			}
			whose[who] = true
			sum += q.Value
		}
		if len(whose) == len(qs) && sum > 0.5 && sum < 1.5 && math.Abs(sum-1) > 1e-6 {
			i, _ := t.Part(qs[0].Start)
			wrongShares(p, i, qs[len(qs)-1].End, sum)
		}
	}
}
