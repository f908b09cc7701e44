package claims

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// claim is the number that a sentence gives for a thing: the topic, what it
// is narrowed to, and the number in one unit.
type claim struct {
	topic, of  string
	value      float64
	start, end int
}

// claims finds the numbers an agreement states once for a thing.
type claims struct {
	p     *lint.Pass
	t     *lint.Text
	list  []claim
	ended map[ended]bool // claims there are
}

// ended is a claim by its topic and end: of two the first counts.
type ended struct {
	topic string
	end   int
}

func (c *claims) add(topic, of string, value float64, start, end int) {
	k := ended{topic, end}
	if c.ended[k] {
		return
	}
	c.ended[k] = true
	c.list = append(c.list, claim{topic, of, value, start, end})
}

// compare reports for each topic and thing the first claim that differs from
// the first of all. tolerance is a share of the value.
func (c *claims) compare() {
	sort.SliceStable(c.list, func(a, b int) bool { return c.list[a].start < c.list[b].start })
	type key struct{ topic, of string }
	first, said := map[key]claim{}, map[key]bool{}
	for _, x := range c.list {
		k := key{x.topic, x.of}
		f, ok := first[k]
		if !ok {
			first[k] = x
			continue
		}
		tolerance := 1e-9
		if x.topic == "warranty" || x.topic == "term" {
			tolerance = 0.03 // a year is twelve months
		}
		if said[k] || math.Abs(f.value-x.value) <= tolerance*math.Abs(f.value) || c.t.SentenceAt(f.start) == c.t.SentenceAt(x.start) {
			continue
		}
		said[k] = true
		c.p.Report(lint.Finding{Start: x.start, End: x.end, Args: []any{"first", c.t.Quote(f.start, f.end)}, Related: []diag.Related{c.p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))}})
	}
}

// common are words that narrow a claim to nothing.
var common = []string{
	"本合同", "本协议", "合同", "协议", "甲方", "乙方", "双方", "约定的", "约定", "应当", "应向", "应", "须", "将", "按照", "为期", "为", "是", "共计", "共", "总计", "合计", "计", "即", "自", "起", "之日", "的", "在", "于", "向", "对", "由", "：", "（", "）", " ", "“", "”", "提供", "享受", "享有", "承诺", "人民币", "¥", "￥", "RMB", "一次性", "支付", "项下", "总", "买方", "卖方", "供方", "需方", "出租方", "承租方", "出卖人", "买受人", "维保单位", "使用单位", "托修方", "承修方", "承包人", "发包人", "服务商", "客户",
}

var (
	warrantyPlain = plainer("产品", "设备", "货物", "整机", "免费", "所供", "全部", "所有", "该", "本", "验收合格", "验收", "交付", "交货", "后", "质量保证期", "质保期限", "质保期", "质保", "保修期限", "保修期", "保修", "质量", "服务", "期限", "期", "安装", "调试", "最终", "签收", "签字", "日", "计算", "算", "竣工", "到货", "合格", "包修", "系指", "是指", "指")
	plainText     = plainer("服务", "设备", "产品", "维保", "定期", "进行", "至少", "不少于", "安排", "派员", "一次", "次", "每月", "每季度", "每季", "每年", "每半年", "每周", "每日", "每天", "巡检", "保养", "检查", "回访", "维护", "培训", "巡查", "全面", "派人", "工程师", "一", "二", "两", "三", "四", "1", "2", "3", "4", "负责", "实施", "现场", "每", "按", "检测", "清洗", "除尘", "巡视", "维护保养", "免费", "系统", "例行", "日常", "常规", "对", "频次", "频率", "受托人", "承揽方", "保养单位", "不低于", "少于", "应当", "完成", "开展", "做")
)

func plainer(more ...string) *strings.Replacer {
	words := append(append([]string{}, common...), more...)
	sort.SliceStable(words, func(a, b int) bool { return len(words[a]) > len(words[b]) })
	var pairs []string
	for _, w := range words {
		pairs = append(pairs, w, "")
	}
	return strings.NewReplacer(pairs...)
}

// each visits the places of words in body text and cells, with the statement
// around each: the text between commas.
func (c *claims) each(words []string, visit func(i, j, a, b int)) {
	last := -1
	for _, w := range words {
		for i := range c.t.Each(w) {
			if ps := c.t.PassageAt(i); ps.Kind != lint.Body || ps.Table != nil {
				continue
			}
			a, b := c.t.Part(i)
			if b-a < 300 && i != last {
				visit(i, i+len(w), a, b)
			}
			last = i
		}
	}
}

// one is the only quantity in bytes i to j that ok takes.
func (c *claims) one(i, j int, ok func(lint.Quantity) bool) (q lint.Quantity, found bool) {
	for _, x := range c.t.QuantitiesIn(i, j) {
		if ok(x) {
			if found {
				return q, false
			}
			q, found = x, true
		}
	}
	return
}

// outside are words of a case in which a number is not that of the thing.
var outside = lint.NewSet("延", "逾", "超", "顺", "每", "推迟", "满", "期内", "期外", "期间", "届", "提前", "响应", "累计", "重新", "更换", "剩余", "未", "不少于", "不低于", "不得低于", "不得少于")

func (c *claims) warranty() {
	c.each([]string{"质保", "保修", "质量保证期", "包修"}, func(i, j, a, b int) {
		q, ok := c.one(a, b, func(q lint.Quantity) bool {
			return q.Unit == lint.Year || q.Unit == lint.Month || q.Unit == lint.Day && q.Value >= 30
		})
		if !ok || q.Start-j > 45 || i-q.End > 45 {
			return
		}
		if c.t.After(j, "金", "卡", "单", "书", "范围", "责任", "费", "记录") || c.t.Holds(outside, a, b) {
			return
		}
		s := c.t.SentenceAt(i)
		if s.Start < a && c.t.HasAny(s.Start, a, "的，", "更换", "未", "如", "若") {
			return // a case of its own
		}
		head := c.t.All[s.Start:q.Start] // 轴承属易损件，保修半年: the thing may stand before the comma
		if k := strings.LastIndex(head, "："); k >= 0 && s.Start+k < i {
			head = head[k+len("："):]
		}
		if c.t.HasAny(s.Start, q.Start, "以下", "下列", "下述") {
			return
		}
		of := warrantyPlain.Replace(strings.ReplaceAll(head, "，", "") + c.t.All[q.End:max(q.End, i)])
		if k := strings.LastIndexAny(of, "、"); k >= 0 {
			return // several things at once
		}
		of = c.untitled(of)
		c.add("warranty", of, value(q), min(i, q.Start), max(j, q.End))
	})
}

func (c *claims) term() {
	c.each([]string{"合同有效期", "协议有效期", "合同期限", "协议期限", "服务期限", "合作期限", "有效期", "服务期", "维保期", "租赁期限", "租赁期", "租期", "期限", "合同期", "协议期", "本合同自", "本协议自"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		var days float64
		end := 0
		qs := c.t.QuantitiesIn(j, s.End)
		for k, q := range qs {
			if (q.Unit == lint.Year || q.Unit == lint.Month) && q.Start-j <= 24 && days == 0 && !strings.Contains(c.t.All[j:q.Start], "，") {
				days, end = value(q), q.End
			}
			if q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0 && days == 0 && k+1 < len(qs) && q.Start-j <= 36 {
				if e := qs[k+1]; e.Unit == lint.Calendar && e.Date.Year > 0 && e.Date.Day > 0 && c.t.HasAny(q.End, e.Start, "至", "到", "-", "—", "~", "止") {
					months := float64((e.Date.Year-q.Date.Year)*12+e.Date.Month-q.Date.Month) + math.Round(float64(e.Date.Day-q.Date.Day)/30)
					days, end = months*30, e.End
				}
			}
		}
		if days == 0 || c.t.After(j, "限", "内", "满", "届", "外", "间", "后") || c.t.HasAny(s.Start, s.End, "质保", "保修", "保密", "延长", "证", "许可", "报价", "授权", "试用", "试运行", "过渡", "每") || c.t.HasAny(a, b, "续", "提前", "满", "届") || c.t.All[i:j] == "期限" && i != a || c.t.After(j, "起始", "开始") || common0(c.t.All[a:i]) != "" {
			return
		}
		c.add("term", "", days, i, end)
	})
}

// common0 is what is left of a text without the common words.
func common0(s string) string { return warrantyPlain.Replace(s) }

func (c *claims) price() {
	c.each([]string{"合同总价款", "合同总价", "合同总金额", "合同总额", "合同价款", "服务费总额", "合同总费用", "年维保费", "年服务费", "年运维费", "年度运维费", "年度维保费", "年度服务费", "维保总价", "服务总价"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		for _, q := range c.t.QuantitiesIn(j, min(s.End, j+60)) {
			between := c.t.All[j:q.Start]
			if q.Unit != lint.Yuan || lint.Contains(between, "的", "%", "，", "中", "每", "增", "减", "调", "超过", "变更") {
				return
			}
			if of := common0(strings.ReplaceAll(c.t.All[a:i]+strings.ReplaceAll(between, "大写", ""), "含税", "")); !lint.Contains(c.t.All[a:q.Start], "不含税") && utf8.RuneCountInString(of) <= 1 {
				c.add("price", "", q.Value, i, q.End)
			}
			return
		}
	})
}

// total: 总价120,000元 said once, beside 合同总价款.
func (c *claims) total() {
	var plain []claim
	c.each([]string{"总价款", "总价", "总金额", "总费用"}, func(i, j, a, b int) {
		var q lint.Quantity
		qs := c.t.QuantitiesIn(j, b)
		ok := len(qs) > 0 && qs[0].Unit == lint.Yuan
		for _, x := range qs { // 760,000元（大写：柒拾陆万元整）
			ok, q = ok && (x.Unit != lint.Yuan || x.Value == qs[0].Value), qs[0]
		}
		if !ok || q.Start-j > 15 || c.t.HasAny(a, b, "不含税", "其中", "每", "增", "减", "%", "超过", "低于", "以上", "变更") || common0(c.t.All[a:i]) != "" || lint.Contains(c.t.All[max(a, i-len("合同")):i], "合同", "服务", "维保") {
			return
		}
		plain = append(plain, claim{"price", "", q.Value, i, q.End})
	})
	if len(plain) == 1 {
		c.add("price", "", plain[0].value, plain[0].start, plain[0].end)
	}
}

// conditions are events other than its signing on which an agreement takes
// effect; words of one row are of one event.
var conditions = [][]string{{"款", "支付", "付清", "付讫", "到账", "定金"}, {"交付", "交货"}, {"备案"}, {"批准", "审批", "核准"}, {"登记"}, {"公证"}}

// takesEffect: 本合同自双方签字之日起生效 and 本合同自2026年9月1日起生效.
func (c *claims) takesEffect() {
	c.each([]string{"起生效", "后生效", "时生效", "即生效", "方始生效", "始生效", "方生效", "才生效", "即行生效"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		text := c.t.All[s.Start:i]
		k := max(strings.LastIndex(text, "本合同"), strings.LastIndex(text, "本协议"))
		if k < 0 && c.t.Before(i, "协议", "合同") { // 付清首期款之日，协议方始生效
			k = 0
		}
		if k < 0 || len(text)-k > 150 || c.t.HasAny(s.Start, s.End, "补充", "附件", "变更", "修改", "解除", "通知", "转让", "仲裁", "裁决", "续", "试用", "如", "若", "期满", "原合同", "原协议", "保密", "条款", "，有效", "分别") {
			return
		}
		how := c.t.All[s.Start+k : i]
		value, date := 0.0, false
		for _, q := range c.t.QuantitiesIn(s.Start+k, i) {
			if q.Unit == lint.Calendar && q.Date.Year > 0 && q.Date.Day > 0 {
				value, date = float64(q.Date.Year*10000+q.Date.Month*100+q.Date.Day), true
			}
		}
		signed := lint.Contains(how, "签", "盖章")
		for n, words := range conditions {
			if !date && lint.Contains(how, words...) {
				if value > 0 {
					return // two conditions at once
				}
				value = float64(n + 1)
			}
		}
		switch {
		case date && lint.Contains(how, "签"), !date && lint.Contains(how, "并"):
			return // both
		case value == 0 && signed:
			value = float64(len(conditions) + 1)
		case value == 0:
			return
		}
		c.add("effect", "", value, i-len(how), j)
	})
}

// wholeWork: 乙方应在60日内完成大修, beside 工期45天: what is done is what the
// title names.
func (c *claims) wholeWork() {
	title := c.t.Title()
	c.each([]string{"内完成"}, func(i, j, a, b int) {
		q, ok := c.one(a, b, func(q lint.Quantity) bool { return q.Unit == lint.Day || q.Unit == lint.Month })
		if !ok || q.End > i || i-q.End > 18 || c.t.HasAny(a, b, "每", "故障", "报修", "现场", "首", "初步", "第") {
			return
		}
		for _, w := range []string{"大修", "安装", "改造", "施工", "装修", "检修", "搬迁"} {
			if strings.HasPrefix(c.t.All[j:], w) && strings.Contains(title, w) && !c.t.After(j+len(w), "方案", "图纸", "调试", "准备", "前") {
				c.add("works", "", value(q), q.Start, j+len(w))
			}
		}
	})
}

// funds are the payments of which each has a time and a share of its own.
var funds = []string{"预付款", "首付款", "首期", "第一期", "第二期", "第三期", "到货款", "进度款", "验收款", "尾款", "余款", "质保金", "保证金", "服务费", "维修费", "配件", "材料", "货款", "设备款", "安装", "违约金", "%", "退", "返还", "每月", "每季", "年费", "定金"}

func present(s string, words []string) string {
	var out []string
	for _, w := range words {
		if strings.Contains(s, w) {
			out = append(out, w)
		}
	}
	return strings.Join(out, "|")
}

// due: 收到发票后15日内付款.
func (c *claims) due() {
	c.each([]string{"发票"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(j, min(s.End, j+36), func(q lint.Quantity) bool {
			return q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month
		})
		if ok && c.t.After(q.End, "内", "以内", "之内") && c.t.HasAny(s.Start, i, "收到") && c.t.HasAny(s.Start, s.End, "付") && !c.t.HasAny(s.Start, s.End, "逾期", "超过", "异议") {
			c.add("due", present(c.t.In(s), funds)+workday(q), value(q), i, q.End)
		}
	})
}

// lateActs are the duties a daily penalty is set for.
var lateActs = [][]string{{"付款", "支付", "付清", "缴纳", "交纳", "缴付", "交租", "租金", "欠款", "欠费"}, {"交货", "交付", "发货", "供货"}, {"完工", "竣工", "完成"}, {"到场", "响应", "到达"}, {"维修", "修复"}}

// late: 逾期付款的，每日按未付金额的0.05%支付违约金.
func (c *claims) late() {
	c.each([]string{"逾期", "迟延", "延迟", "延期", "未按时", "未按期", "未如期", "拖欠", "欠付", "迟付", "晚付"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(s.Start, s.End, func(q lint.Quantity) bool { return q.Unit == lint.Percent })
		if !ok || q.Start < i {
			return
		}
		act, near := -1, 1<<30
		for k, words := range lateActs {
			for _, w := range words {
				if at := strings.Index(c.t.All[j:min(s.End, j+24)], w); at >= 0 && at < near {
					act, near = k, at
				}
			}
		}
		if act < 0 || !c.t.HasAny(s.Start, s.End, "每日", "每天", "按日", "一日", "一天") || c.t.HasAny(s.Start, s.End, "超过", "以上", "以内", "退", "返还") {
			return
		}
		of := lateActs[act][0]
		if act == 0 { // each debt has a rate of its own
			of += present(c.t.All[s.Start:q.Start], []string{"租金", "物业", "管理费", "服务费", "货款", "工程", "水电", "保证金", "利息", "押金", "尾款"})
		}
		c.add("late", of, q.Value, q.Start, q.End)
	})
}

// share: 预付款为合同总价的30%.
func (c *claims) share() {
	for _, w := range []string{"预付款", "首付款", "质保金", "质量保证金", "履约保证金"} {
		c.each([]string{w}, func(i, j, a, b int) {
			q, ok := c.one(a, b, func(q lint.Quantity) bool { return q.Unit == lint.Percent })
			if !ok || q.Start-j > 45 || i-q.End > 24 || c.t.HasAny(a, b, "违约金", "逾期", "扣除", "扣减", "抵", "利息", "税率", "不低于", "不超过", "剩余", "余款") {
				return
			}
			c.add("share", w+present(c.t.All[a:b], []string{"设备款", "安装费", "材料款", "服务费", "货款", "工程款"}), q.Value, min(i, q.Start), max(j, q.End))
		})
	}
}

// notice: 解除合同应提前30日书面通知.
func (c *claims) notice() {
	c.each([]string{"提前", "提早", "应早", "须早", "预先", "事先", "前置"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(j, min(s.End, j+24), func(q lint.Quantity) bool {
			return q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month
		})
		if !ok || q.Start-j > 6 || !c.t.HasAny(q.End, min(s.End, q.End+30), "通知", "告知") {
			return
		}
		text := c.t.In(s)
		act := ""
		switch {
		case lint.Contains(text, "续约", "续签", "续期", "续订"):
			act = "renew"
		case lint.Contains(text, "解除", "终止", "解约", "退约"):
			act = "end"
		}
		if act == "" || lint.Contains(text, "欠", "逾期", "违约", "价格", "调整", "未经", "低于", "连续", "累计") { // an end for a cause is another one
			return
		}
		who := present(text[:i-s.Start], []string{"甲方", "乙方"})
		if lint.Contains(text, "任何一方", "一方", "双方") {
			who = ""
		}
		c.add("notice", act+who+workday(q), value(q), i, q.End)
	})
}

// rhythm: 每月巡检一次, 每15日至少保养一次.
func (c *claims) rhythm() {
	times := 0
	for _, q := range c.t.Quantities() {
		if q.Unit == lint.Count && q.Word == "次" {
			times++
		}
	}
	if times < 2 {
		return
	}
	for _, w := range []string{"巡检", "保养", "回访", "巡查", "培训", "检测", "清洗", "除尘", "巡视", "检查", "检修"} {
		c.each([]string{w}, func(i, j, a, b int) {
			q, ok := c.one(a, b, func(q lint.Quantity) bool { return q.Unit == lint.Count && q.Word == "次" })
			if !ok || c.t.Before(q.Start, "第") || c.t.HasAny(a, b, "、", "除外", "除了", "次数") {
				return
			}
			what := plainText.Replace(unbracketed(c.t.All[a:b]))
			for _, per := range []struct {
				word  string
				times float64
			}{{"每月", 12}, {"每季度", 4}, {"每季", 4}, {"每半年", 2}, {"每年", 1}, {"每周", 52}} {
				k := c.t.Index(a, per.word)
				if k < 0 || k >= b {
					continue
				}
				c.add("rhythm", w+what, per.times*q.Value, min(i, k, q.Start), max(j, q.End))
				return
			}
			if d, ok := c.one(a, b, func(d lint.Quantity) bool {
				return (d.Unit == lint.Day || d.Unit == lint.Month) && c.t.Before(d.Start, "每", "每隔")
			}); ok {
				what = strings.Replace(what, plainText.Replace(unbracketed(c.t.All[d.Start:d.End])), "", 1)
				c.add("rhythm", w+strings.TrimSuffix(strings.TrimPrefix(what, "每"), "隔"), 360/value(d)*q.Value, min(i, d.Start, q.Start), max(j, d.End, q.End))
			}
		})
	}
}

// unbracketed is s without what stands in brackets or titles.
func unbracketed(s string) string {
	for _, pair := range [...][2]string{{"《", "》"}, {"（", "）"}} {
		for {
			i := strings.Index(s, pair[0])
			n := strings.Index(s[max(i, 0):], pair[1])
			if i < 0 || n < 0 {
				break
			}
			s = s[:i] + s[i+n+len(pair[1]):]
		}
	}
	return s
}

// pieces: 甲方采购机床5台.
func (c *claims) pieces() {
	for _, q := range c.t.Quantities() {
		if q.Unit != lint.Count || q.Word != "台" && q.Word != "套" && q.Word != "辆" && q.Word != "部" {
			continue
		}
		s := c.t.SentenceAt(q.Start)
		ps := c.t.PassageAt(q.Start)
		if ps.Kind != lint.Body || ps.Table != nil || !c.t.HasAny(s.Start, s.End, "采购", "购买", "购置", "数量", "共") || c.t.HasAny(s.Start, q.Start, "其中", "备用", "每", "另", "增", "首批", "第") {
			continue
		}
		left := strings.TrimRight(c.t.All[s.Start:q.Start], "：为共计数量 ")
		if utf8.RuneCountInString(left) < 2 {
			continue
		}
		r := []rune(left)
		noun := string(r[len(r)-2:])
		before := string(r[:len(r)-2])
		alone := noun == "设备" && (utf8.RuneCountInString(before) < 2 || lint.HasSuffix(before, "采购", "购买", "购置")) // 采购设备5台
		if !alone && (strings.ContainsAny(noun, "，、（）的了和与及0123456789") || lint.Contains(noun, "采购", "购买", "提供", "设备", "购置", "合同", "以上")) {
			continue
		}
		c.add("pieces", noun+q.Word, q.Value, s.Start+len(left)-len(noun), q.End)
	}
}

// workday tells working days from other lengths: the two are not compared.
func workday(q lint.Quantity) string {
	if q.Unit == lint.WorkDay {
		return "工作日"
	}
	return ""
}
