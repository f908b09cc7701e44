package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// openHours are names of the hours in which something is done.
	openHours = []string{
		"服务时间", "营业时间", "工作时间", "上班时间", "接听时间", "热线时间", "受理时间", "咨询时间", "开放时间", "保洁时间", "供餐时间", "供应时间",
		"施工时间", "作业时间", "值守时间", "值班时间", "驻场时间", "送货时间", "收货时间", "客服时间", "维护时间", "运行时间", "供水时间", "供热时间", "供气时间",
	}
	// everyDay leaves of what stands around the name of hours the days they are of.
	everyDay = plainer("每天", "每日", "天天", "全天", "全年", "早上", "上午", "早", "从", "限", "固定", "统一", "服务", "早晨")
	// otherHours make hours those of a season or of a case.
	otherHours = lint.NewSet("夏", "冬", "淡季", "旺季", "如", "若", "除", "另", "或", "月", "加班", "延长", "为准", "节", "周末", "工作日")
)

// hours: 服务时间为每天8:00至20:00.
func (c *claims) hours() {
	t := c.t
	c.each(openHours, func(i, j, a, b int) {
		s := t.SentenceAt(i)
		var clocks []lint.Quantity
		for _, q := range t.QuantitiesIn(j, b) {
			if q.Unit == lint.Clock {
				clocks = append(clocks, q)
			}
		}
		if len(clocks) < 2 || len(clocks)%2 == 1 || t.Holds(otherHours, s.Start, s.End) || clocks[0].Start-j > 36 || !upTo(t.All[clocks[0].End:clocks[1].Start]) {
			return
		}
		a = max(a, t.PassageAt(i).Body)
		c.add("hours "+t.All[i:j], everyDay.Replace(t.All[min(a, i):i]+t.All[j:clocks[0].Start]), clocks[0].Value*100+clocks[len(clocks)-1].Value, i, clocks[len(clocks)-1].End)
	})
}

var (
	// placeNames are names of the place where something is done.
	placeNames = []string{"交货地点", "交付地点", "送货地点", "送货地址", "交货地址", "安装地点", "提货地点", "验收地点", "履行地点", "使用地点", "服务地点", "卸货地点", "施工地点", "存放地点", "培训地点"}
	// openPlaces leave a place to be told, or tell it by another one.
	openPlaces = lint.NewSet("指定", "约定", "通知", "或", "为准", "另行", "详见", "见", "双方", "附件", "清单", "□", "*", "_", "{", "X", "分别", "各", "所在地", "变更", "如", "由", "及", "和")
)

// placesTold reports a second place of what is done at one: 交货地点：城东小学教学楼 and 交货地点为木易家具厂成品库.
func placesTold(p *lint.Pass) {
	t := p.Text
	type told struct {
		where string
		at    lint.Sentence
	}
	for _, w := range placeNames {
		first := told{}
		for i := range t.Each(w) {
			ps := t.PassageAt(i)
			s := t.SentenceAt(i)
			a, b := t.Part(i)
			if ps.Kind != lint.Body || ps.Residue || t.HasAny(s.Start, max(s.Start, a), "的，") || uncommon(t.All[min(max(a, ps.Body), i):i]) != "" {
				continue
			}
			rest := t.All[i+len(w) : max(b, i+len(w))]
			where := lint.TrimPrefixes(rest, "：", "为", "是", "在", "设在", "位于", " ", "即")
			if len(where) == len(rest) || t.Holds(openPlaces, i, b) || utf8.RuneCountInString(where) < 4 || utf8.RuneCountInString(where) > 40 {
				continue
			}
			switch {
			case first.where == "":
				first = told{where, s}
			case first.at != s && !sharesPair(first.where, where):
				against(p, i, b, first.at)
				return
			}
		}
	}
}

// sharesPair reports that a third of the pairs of characters of the shorter of two names stand in the other one.
func sharesPair(x, y string) bool {
	r := []rune(x)
	if n := []rune(y); len(n) < len(r) {
		r, y = n, x
	}
	shared := 0
	for k := range len(r) - 1 {
		if strings.Contains(y, string(r[k:k+2])) {
			shared++
		}
	}
	return shared*3 >= len(r)-1
}
