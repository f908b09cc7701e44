package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

// sumSet are payments of which an agreement states one amount.
var sumSet = lint.NewSet("履约保证金", "质量保证金", "保证金", "押金", "定金", "上门服务费", "上门费", "出诊费", "检测费", "清洗费", "月租金", "年租金", "年服务费", "年度服务费", "年维保费", "年度维保费", "年运维费", "年度运维费", "年维护费", "开户费", "培训费", "安装费", "调试费", "加盟费", "会员费", "驻场费", "代理费")

// sumCases make an amount that of a case or of a part.
var sumCases = lint.NewSet("退", "扣", "逾期", "余", "首", "其中", "另", "超", "以上", "以下", "增加", "增补", "新增", "减", "补偿", "补足", "补缴", "补交", "如", "若", "未", "抵扣", "低于", "违约", "不足", "调整", "优惠", "折", "或", "续签", "续租", "续约", "续期", "延续", "第", "每套", "最高", "上限", "分期", "当期", "每期", "原", "变更")

// linked are what may stand between the name of a payment and its amount.
var linked = strings.NewReplacer("共计", "", "合计", "", "总额", "", "金额", "", "人民币", "", "标准", "", "为", "", "计", "", "按", "", "：", "", "即", "", "是", "", "小写", "", "大写", "", "（", "", "）", "", "RMB", "", "¥", "", "￥", "", " ", "", "单价", "", "总计", "", "每次", "", "每台", "", "每月", "", "每年", "", "每人", "", "每日", "", "每天", "", "应", "", "固定", "", "含税", "", "收取", "", "统一", "", "的", "", "共", "", "价格", "", "数额", "")

// sums: 押金10,000元 and 押金人民币12,000元.
func (c *claims) sums() {
	for _, h := range c.t.Places(sumSet) {
		i, j := h.Start, h.End
		ps := c.t.PassageAt(i)
		if ps.Kind != lint.Body {
			continue
		}
		a, b := c.t.Part(i)
		qs := c.t.QuantitiesIn(j, min(b, j+60))
		if len(qs) == 0 || qs[0].Unit != lint.Yuan || linked.Replace(c.t.All[j:qs[0].Start]) != "" || sumCases.In(caseBefore(c.t, c.t.SentenceAt(i), a)+c.t.All[a:b]) {
			continue
		}
		name := c.t.All[i:j]
		per := ""
		for _, w := range []string{"每次", "每台", "每月", "每年", "每人", "每日", "每天", "/次", "/台", "/月", "/年", "/人", "/套"} {
			if c.t.HasAny(a, min(b, qs[0].End+9), w) {
				per += strings.TrimPrefix(strings.TrimPrefix(w, "每"), "/")
			}
		}
		of := uncommon(strings.NewReplacer("保修期外", "", "质保期外", "", "保外", "", "签约当日", "", "当日", "", "交纳", "", "缴纳", "", "支付", "", "收取", "", "交付", "", "签订", "", "时", "", "签约", "", "同时", "").Replace(c.t.All[a:i]))
		c.add("sum", name+per+of, qs[0].Value, i, qs[0].End)
	}
}

// funds that are given back.
var backFunds = []string{"质保金", "质量保证金", "履约保证金", "保证金", "押金"}

// backName is the name a fund is compared under.
var backName = map[string]string{"质保金": "质保金", "质量保证金": "质保金", "履约保证金": "保证金", "保证金": "保证金", "押金": "押金"}

var givenBack = lint.NewSet("返还", "退还", "退回", "无息退", "返回")

// backCases give a fund a day of its own.
var backCases = lint.NewSet("逾期", "如", "若", "未", "解除", "提前", "扣除", "违约", "补足", "剩余", "部分", "一半", "延长", "第一", "第二", "首", "另一半")

// endedAny say that a fund goes back however the agreement ends.
var endedAny = lint.NewSet("或提前", "或者提前", "或解除", "或者解除", "及提前", "终止、解除")

// refunds: 期满后14日内返还质保金.
func (c *claims) refunds() {
	for s := range c.t.SentencesWith(givenBack) {
		if ps := c.t.PassageAt(s.Start); ps.Kind != lint.Body || s.End-s.Start > 300 || c.t.HoldsBeside(backCases, endedAny, s.Start, s.End) {
			continue
		}
		fund := ""
		for _, w := range backFunds {
			if strings.Contains(c.t.In(s), w) {
				fund = backName[w]
				break
			}
		}
		if fund == "" {
			continue
		}
		from, to := s.Start, s.End
		if k := c.t.Index(s.Start, "还"); k >= 0 && k < s.End {
			if a, b := c.t.Part(k); len(c.t.QuantitiesIn(a, b)) > 0 {
				from, to = a, b // 验收后15日内支付90%，余款为质保金，期满后20日内返还
			}
		}
		q, ok := c.one(from, to, func(q lint.Quantity) bool {
			return (q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month) && c.t.After(q.End, "内", "以内", "之内")
		})
		if !ok {
			continue
		}
		a, b := c.t.Part(q.Start)
		c.add("refund", fund+workday(q), value(q), a, max(b, q.End))
	}
}

// edges are the words of a bound and the side on which the value lies.
var edges = []struct{ word, side string }{
	{"不得低于", "min"}, {"不低于", "min"}, {"不应低于", "min"}, {"不少于", "min"}, {"不得少于", "min"}, {"不小于", "min"}, {"应达到", "min"},
	{"不得高于", "max"}, {"不高于", "max"}, {"不得超过", "max"}, {"不超过", "max"}, {"不大于", "max"}, {"不应超过", "max"},
}

var edgeSet = func() *lint.Set {
	var words []string
	for _, b := range edges {
		words = append(words, b.word)
	}
	return lint.NewSet(words...)
}()

// measures are what a bound is set for: a name that ends so.
var measures = []string{"率", "温度", "湿度", "压力", "噪声", "噪音", "能效比", "满意度", "浓度", "精度", "亮度", "转速", "时长", "水温", "室温", "偏差", "误差", "人数", "水压", "功率", "容量"}

// bounded: 出水温度不低于45℃ and 出水温度不得低于50℃.
func (c *claims) bounded() {
	for _, h := range c.t.Places(edgeSet) {
		ps := c.t.PassageAt(h.Start)
		if ps.Kind != lint.Body {
			continue
		}
		a, b := c.t.Part(h.Start)
		qs := c.t.QuantitiesIn(h.End, min(b, h.End+30))
		if len(qs) == 0 || qs[0].Start != h.End || qs[0].Unit != lint.Percent && qs[0].Unit != lint.Count {
			continue
		}
		name := c.t.All[a:h.Start]
		for _, w := range []string{"年均", "月均", "平均", "的", "应当", "应", "须", "均", "为", "系统", "设备", "热水", "甲方", "乙方", "保证", "确保", "年度", "月度", "全年", "整体"} {
			name = strings.ReplaceAll(name, w, "")
		}
		if n := utf8.RuneCountInString(name); n < 2 || n > 10 || !lint.HasSuffix(name, measures...) || c.t.HasAny(a, b, "目标", "扣") || c.t.Before(b, "的") {
			continue
		}
		side := ""
		for _, w := range edges {
			if c.t.All[h.Start:h.End] == w.word {
				side = w.side
			}
		}
		c.add("bound", name+side+qs[0].Word, qs[0].Value, h.Start-len(c.t.All[a:h.Start]), qs[0].End)
	}
}

// thresholds: 单价200元以下的备件由乙方免费更换 and 单价500元以下的备件由乙方承担.
func thresholds(p *lint.Pass) {
	t := p.Text
	type key struct{ noun, dir, side string }
	type held struct {
		value float64
		i, j  int
		s     lint.Sentence
	}
	first := map[key]held{}
	for _, q := range t.Quantities() {
		if q.Unit != lint.Yuan || !t.Before(q.Start, "单价", "单价在", "单次", "单件", "单次材料费", "材料费", "材料费在", "配件费", "配件费在", "费用在", "价值在", "价格在", "价格", "单个", "每次", "单项", "价值", "单次费用", "单价不超过") {
			continue
		}
		a, b := t.Part(q.Start)
		dir := ""
		for _, w := range []string{"以下", "以内", "以上"} {
			if t.After(q.End, w) {
				dir = w
			}
		}
		if strings.HasPrefix(t.All[b:], "，由") { // 300元以下的材料费含在总价内，由乙方承担
			_, b = t.Part(b + len("，"))
		}
		rest := t.All[q.End:b]
		k := strings.Index(rest, "的")
		e := strings.Index(rest, "由")
		if dir == "" || k < 0 || e < k || t.PassageAt(q.Start).Table != nil {
			continue
		}
		noun := rest[k+len("的") : e]
		if what := present(t.All[a:q.Start]+noun, []string{"材料", "配件", "零件", "备件", "部件", "耗材"}); what != "" {
			noun = what // 单项材料费在200元以下的由乙方承担
		}
		for _, n := range sides.Names(t) {
			if !strings.HasPrefix(rest[e+len("由"):], n.Word) || utf8.RuneCountInString(noun) > 8 {
				continue
			}
			x, now := key{noun, dir, n.Word}, held{q.Value, a, b, t.SentenceAt(a)}
			f, ok := first[x]
			if !ok {
				first[x] = now
			} else if f.value != q.Value && f.s != now.s {
				p.Report(lint.Finding{Start: a, End: b, Args: []any{"first", t.Quote(f.i, f.j)}, Related: []diag.Related{p.Related(f.i, f.j, diag.Say("lint-contradiction-first"))}})
			}
			break
		}
	}
}
