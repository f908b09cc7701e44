package claims

import (
	"math"
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// against reports bytes i to j, which a sentence at f speaks against.
func against(p *lint.Pass, i, j int, f lint.Sentence) {
	p.Report(lint.Finding{Start: i, End: j, Args: []any{"first", p.Text.Quote(f.Start, f.End)}, Related: []diag.Related{p.Related(f.Start, f.End, diag.Say("lint-contradiction-first"))}})
}

// barredActs are what a side is allowed or forbidden; leave and forbidding are the
// words before them, leaveCases what makes a permission no contradiction.
var (
	barredActs = lint.NewSet(
		"转包", "分包", "转租", "转让", "转委托", "外包", "委托第三方", "委托第三人", "委托他人", "交由第三方", "交由他人", "转借", "分租", "涨价",
		"调价", "提价", "改变用途", "拆改", "调换", "转售", "跨区销售",
	)
	handedOn   = lint.NewSet("转包", "转委托", "外包", "委托第三方", "委托第三人", "委托他人", "交由第三方", "交由他人")
	forbidding = lint.NewSet("不得", "不可", "不能", "禁止", "严禁", "无权")
	leaving    = lint.NewSet("可根据需要", "可以", "可", "有权", "允许", "自行", "均可")
	leaveCases = lint.NewSet(
		"同意", "书面", "批准", "许可", "除", "但", "如", "若", "的，", "确认", "协商", "擅自", "私自", "部分非", "情况下", "非主体", "辅助",
		"不可抗力", "关联", "继承", "债权", "原因", "应经", "经甲方", "经乙方", "解除", "视为", "有权要求", "要求", "拒绝", "否则", "上述", "以外", "之外", "外的",
	)
	// anyHouse are words for one that may do the same as any.
	anyHouse    = []string{"公司", "单位", "供应商", "供方", "厂家", "厂商", "服务商", "服务单位", "第三方", "机构", "企业", "商家", "人", "代理", "经销", "维修", "维保", "承包"}
	exclusively = lint.NewFrame(12, []string{"唯一", "独家", "独占", "排他"}, []string{
		"代理", "经销", "销售", "授权", "许可", "供应", "供货", "服务", "维修", "维保", "保养", "运营", "经营", "合作", "承包", "承运", "采购", "生产", "加工", "维护", "养护", "清洗", "检修", "修理", "托管", "运输", "配送", "安装", "施工", "设计", "印刷", "单位",
	})
	another = lint.NewSet(
		"另请", "另找", "另聘", "另行委托", "另行聘请", "委托其他", "聘请其他", "选择其他", "使用其他", "同时委托", "同时聘请", "同时授权", "同时使用其他", "向其他", "另选", "另觅", "第二家", "向第三方采购", "向他人采购",
		"其他代理", "其他经销", "另行授权", "第三方代理", "其他代理商", "其他经销商", "另设代理", "另设经销", "另行委任", "另行指定", "委任其他",
		"授权他人", "授权第三方", "授权其他",
	)
)

// permitted reports what one clause forbids and another one allows at will: 乙方不得
// 转包 and 乙方可自行转包.
func permitted(p *lint.Pass) {
	t := p.Text
	first := map[string]lint.Sentence{}
	for pass := range 2 {
		for _, h := range t.Places(barredActs) {
			a, b := t.Part(h.Start)
			barred := t.Holds(forbidding, a, h.Start)
			if barred != (pass == 0) {
				continue
			}
			ps := t.PassageAt(h.Start)
			s := t.SentenceAt(h.Start)
			word := t.All[h.Start:h.End]
			if handedOn.In(word) {
				word = "转包" // to hand on the work, by whatever name
			}
			if ps.Kind != lint.Body || t.Holds(leaveCases, s.Start, s.End) {
				continue
			}
			who := ""
			for _, n := range sides.Names(t) {
				if strings.HasPrefix(t.All[a:b], n.Word) {
					who = n.Word
				}
			}
			if who == "" {
				continue
			}
			switch f, ok := first[who+word]; {
			case barred:
				if !ok {
					first[who+word] = s
				}
			case ok && h.Start-a < 60:
				i, j := t.Within(a, b, 30)
				against(p, i, max(j, h.End), f)
				delete(first, who+word)
			}
		}
	}
	var left []lint.Sentence // the first two that leave it open to take another
	var spans [][2]int
	for _, o := range t.Places(another) {
		s := t.SentenceAt(o.Start)
		a, b := t.Part(o.Start)
		if (t.Holds(leaving, a, o.Start) || t.After(o.Start, "同时")) && !t.Holds(forbidding, a, o.Start) && !t.Holds(leaveCases, s.Start, s.End) && !(t.Before(o.End, "采购") && t.After(o.End, "其他", "其它", "别的")) && !slices.Contains(left, s) {
			left, spans = append(left, s), append(spans, [2]int{a, b})
			if len(left) == 2 {
				break
			}
		}
	}
	if len(left) == 0 {
		return
	}
	for f, h := range t.Framed(exclusively, 0) {
		if t.Before(h.Start, "非", "不构成", "不授予") {
			continue
		}
		for k, s := range left {
			if _, other, told := strings.Cut(t.All[spans[k][0]:spans[k][1]], "其他"); told && !lint.HasPrefix(other, anyHouse...) && !strings.HasPrefix(other, t.All[h.End-len("运维"):h.End]) {
				continue // 唯一运维单位 and 其他运营商
			}
			if s != f {
				against(p, spans[k][0], spans[k][1], f)
				return
			}
		}
	}
}

// built: 工期为90日历天，自2025年3月1日开工，2025年7月31日竣工.
func built(p *lint.Pass) {
	t := p.Text
	qs := t.Quantities()
	for k := 0; k+1 < len(qs); k++ {
		from, to := qs[k], qs[k+1]
		if from.Unit != lint.Calendar || to.Unit != lint.Calendar || from.Date.Year == 0 || from.Date.Day == 0 || to.Date.Year == 0 || to.Date.Day == 0 || !t.After(from.End, "开工", "起开工", "进场", "起进场", "开始施工", "起施工") || !t.After(to.End, "竣工", "前竣工", "完工", "前完工", "完成", "交工", "前完成") {
			continue
		}
		s := t.SentenceAt(from.Start)
		if to.End > s.End {
			continue
		}
		days := to.Date.Time().Sub(from.Date.Time()).Hours() / 24
		for _, q := range t.QuantitiesIn(s.Start, s.End) {
			if q.Unit == lint.Day && t.HasAny(max(s.Start, q.Start-24), q.Start, "工期", "共", "为期", "历时") && (q.Value < days-1 || q.Value > days+2) {
				against(p, from.Start, to.End, s)
			}
		}
	}
}

// halves are the parts that together are the whole, in the order they are told in.
var halves = [...][2]string{{"上半年", "下半年"}, {"第一批", "第二批"}, {"首批", "第二批"}, {"首期", "尾期"}, {"前半年", "后半年"}}

// parted: 每年不低于60台，其中上半年25台，下半年30台.
func parted(p *lint.Pass) {
	t := p.Text
	for i := range t.Each("其中") {
		s := t.SentenceAt(i)
		left := t.QuantitiesIn(s.Start, i)
		if len(left) == 0 {
			continue
		}
		var right []lint.Quantity
		for _, q := range t.QuantitiesIn(i, s.End) {
			if q.Word == left[len(left)-1].Word {
				right = append(right, q)
			}
		}
		if len(right) != 2 || t.PassageAt(i).Kind != lint.Body || i-left[len(left)-1].End > 6 {
			continue
		}
		whole := left[len(left)-1]
		if whole.Unit == lint.Percent || math.Abs(right[0].Value+right[1].Value-whole.Value) < 0.005*whole.Value {
			continue
		}
		for _, pair := range halves {
			if t.HasAny(i, right[0].Start, pair[0]) && t.HasAny(right[0].End, right[1].Start, pair[1]) {
				against(p, i, right[1].End, s)
			}
		}
	}
}

// taxed are words of a rate of tax, taxCases of one that holds for a part or for a change.
var (
	taxed    = lint.NewSet("税率", "增值税", "专用发票", "专票")
	taxCases = lint.NewSet(
		"调整", "变化", "变更", "分别", "其中", "服务部分", "安装", "运输", "小规模", "征收率", "违约金", "或", "如", "若", "附加", "普通发票",
		"税额", "差额", "设计", "施工", "技术服务", "逾期", "扣", "罚", "总价的", "价款的", "开票金额", "承担", "票面", "不含税", "印花", "所得税",
		"个税", "佣金", "租金", "租赁", "返利", "劳务",
	)
)

// taxes reports two rates of tax for one price.
func taxes(p *lint.Pass) {
	t := p.Text
	var first lint.Quantity
	for s := range t.SentencesWith(taxed) {
		if t.Passages[s.Passage].Kind != lint.Body || t.HoldsWord(taxCases, s.Start, s.End) {
			continue
		}
		var q lint.Quantity
		n := 0
		for _, x := range t.QuantitiesIn(s.Start, s.End) {
			if x.Unit == lint.Percent {
				q, n = x, n+1
			}
		}
		if a, _ := t.Part(q.Start); n != 1 || t.HasAny(a, q.Start, "费") || q.Value > 0.18 || q.Value < 0.01 || !t.HasAny(max(s.Start, q.Start-18), q.Start, "税") && !t.HasAny(q.End, min(s.End, q.End+18), "税", "专用发票", "专票") {
			continue
		}
		if first.End == 0 {
			first = q
		} else if first.Value != q.Value {
			against(p, q.Start, min(s.End, q.End), t.SentenceAt(first.Start))
			return
		}
	}
}

// monthsHeld: 押金为两个月租金，合计6000元 beside 月租金为2500元. What is held of several things is a multiple.
func monthsHeld(p *lint.Pass) {
	t := p.Text
	places := t.Places(monthsRent)
	if len(places) == 0 {
		return
	}
	var rents []lint.Quantity
	for _, q := range t.Quantities() {
		if a, b := t.Part(q.Start); q.Unit == lint.Yuan && q.Value > 0 && (t.Holds(rentFor, a, q.Start) || t.HasAny(q.End, min(b, q.End+9), "/月")) && !t.HasAny(a, q.Start, "个月", "费") {
			rents = append(rents, q)
		}
	}
	for _, h := range places {
		_, b := t.Part(h.End)
		if strings.HasPrefix(t.All[b:], "，") {
			_, b = t.Part(b + len("，")) // 押金为一个月租金，即每台2,800元
		}
		months, told := lint.Quantity{}, t.QuantitiesIn(h.End, b)
		for _, q := range t.QuantitiesIn(max(0, h.Start-12), h.Start+len("个月")) {
			if q.Unit == lint.Month && q.End >= h.Start {
				months = q
			}
		}
		if len(rents) == 0 || months.End == 0 || months.Value >= 12 || // the rent of a term is for arithmetic
			len(told) == 0 || told[0].Unit != lint.Yuan || strings.TrimLeft(linked.Replace(t.All[h.End:told[0].Start]), "，每台辆间") != "" {
			continue
		}
		if !slices.ContainsFunc(rents, func(r lint.Quantity) bool {
			n := told[0].Value / (months.Value * r.Value)
			return r.Start == told[0].Start || n > 0.5 && math.Abs(n-math.Round(n)) < 1e-9
		}) {
			against(p, months.Start, told[0].End, t.SentenceAt(rents[0].Start))
			return
		}
	}
}

// monthsRent end a number of months of rent, rentFor stand before a rent.
var (
	monthsRent = lint.NewSet("个月租金", "个月的租金", "个月月租", "个月的月租", "个月租费", "个月租赁费", "个月的租赁费", "个月房租", "个月的房租")
	rentFor    = lint.NewSet("每月", "月租", "每个月", "月租金", "租金为每月")
)
