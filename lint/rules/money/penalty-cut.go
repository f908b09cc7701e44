package money

import "qiyue/lint"

// The words of a share that is cut or fined: 按0.6%扣, 按千分之五每日扣减.
var (
	cutting = lint.NewSet("扣减", "扣除", "扣罚", "扣", "罚")
	// cutFor are words of what is punished.
	cutFor = lint.NewSet("迟", "逾期", "超时", "延误", "漏", "未", "违", "缺勤", "误期", "不合格", "不达标")
	// cutFrom are words of what a share may be cut from.
	cutFrom = lint.NewSet("费", "税", "款", "金", "额", "价", "酬", "损耗", "折旧", "工资", "薪", "得分", "评分", "分值", "考核分", "收入", "利", "重量", "水", "杂质", "产", "量", "损失", "工时", "保险", "业绩", "下列", "下表", "总", "元", "以下", "至", "得", "年费", "月费", "款项")
)

// cutOfNothing reports a share cut for a breach where nothing says what it is
// a share of.
func cutOfNothing(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range t.Places(cutting) {
		s := t.SentenceAt(h.Start)
		if s.Start == last || h.End > s.End || !t.Holds(cutFor, s.Start, s.End) {
			continue
		}
		if t.After(h.End, "费", "款") && len(t.QuantitiesIn(h.End, min(s.End, h.End+12))) == 1 { // 每次扣费5%
			if q := t.QuantitiesIn(h.End, min(s.End, h.End+12))[0]; q.Unit == lint.Percent && q.Start == h.End+len("费") && t.HasAny(max(s.Start, h.Start-12), h.Start, "每次", "每日", "每天", "每项") {
				p.Flag(h.Start, q.End)
				last = s.Start
				continue
			}
		}
		if t.Holds(cutFrom, s.Start, s.End) || t.PassageAt(h.Start).Table != nil {
			continue
		}
		for _, q := range t.QuantitiesIn(s.Start, h.Start) {
			if q.Unit != lint.Percent || h.Start-q.End > 15 || !t.Before(q.Start, "按", "按照", "每次", "每日", "每天", "按日") || t.HasAny(q.End, h.Start, "，") {
				continue
			}
			i := q.Start
			if t.Before(i, "按") {
				i -= len("按")
			}
			p.Flag(i, h.End)
			last = s.Start
			break
		}
	}
}
