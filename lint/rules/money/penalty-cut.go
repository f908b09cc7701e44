package money

import "qiyue/lint"

// The words of a share that is cut or fined: 按0.6%扣, 按千分之五每日扣减.
var (
	cutting = lint.NewSet("扣减", "扣除", "扣罚", "扣", "罚", "没收")
	// cutFor are words of what is punished.
	cutFor = lint.NewSet(
		"迟", "逾期", "超时", "延误", "漏", "未", "违", "缺勤", "误期", "不合格", "不达标", "旷工", "早退", "脱岗", "怠工", "窜货", "串货", "爽约",
		"缺席", "泄", "拖", "擅自", "低于", "不足", "每低", "每少", "失误", "差错", "投诉", "缺一", "缺少一", "少一次", "延期", "破损", "丢失",
		"失约", "空岗", "睡岗",
	)
	// taken are words for what is cut that hold a word of cutFrom.
	taken = lint.NewSet("扣款", "罚款", "罚金", "扣费", "产生", "产品", "生产", "质量", "数量", "总部", "总公司", "总经销", "总代理")
	// cutFrom are words of what a share may be cut from.
	cutFrom = lint.NewSet(
		"费", "税", "款", "金", "额", "价", "酬", "损耗", "折旧", "工资", "薪", "得分", "评分", "分值", "考核分", "收入", "利", "重量", "水", "杂质",
		"产", "量", "损失", "工时", "保险", "业绩", "下列", "下表", "总", "元", "以下", "至", "得", "年费", "月费", "款项",
	)
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
		if t.HoldsBeside(cutFrom, taken, s.Start, s.End) || t.PassageAt(h.Start).Table != nil || cutBefore(t, s) {
			continue
		}
		if i, j, ok := cutShare(t, s, h); ok {
			p.Flag(i, j)
			last = s.Start
		}
	}
}

// cutBefore reports that the paragraph told before what a share is cut from: 低于99.5%的，扣当月服务费的5%；低于99%的，扣10%.
func cutBefore(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(cutting, t.Passages[s.Passage].Body, s.Start) {
		if b := t.SentenceAt(h.Start); t.HoldsBeside(cutFrom, taken, b.Start, b.End) && t.UnitIn(h.End, b.End, lint.Percent) {
			return true
		}
	}
	return false
}

// cutShare is the share that a verb of cutting takes, before it or right behind it:
// 按0.6%扣, 扣款10%, 没收七个百分点.
func cutShare(t *lint.Text, s lint.Sentence, h lint.Hit) (i, j int, ok bool) {
	for _, q := range t.QuantitiesIn(s.Start, min(s.End, h.End+36)) {
		points := q.Word == "个" && t.After(q.End, "百分点")
		if q.Unit != lint.Percent && !points {
			continue
		}
		if q.End <= h.Start {
			if h.Start-q.End <= 15 && t.Before(q.Start, "按", "按照", "每次", "每日", "每天", "按日") {
				i = q.Start
				if t.Before(i, "按") {
					i -= len("按")
				}
				return i, h.End, true
			}
			continue
		}
		end := h.End
		for _, more := range []string{"款", "罚", "减", "其", "去", "除", "掉", "收"} {
			if t.After(end, more) {
				end += len(more)
			}
		}
		if j = q.End; points {
			j += len("百分点")
		}
		return h.Start, j, q.Start == end
	}
	return 0, 0, false
}
