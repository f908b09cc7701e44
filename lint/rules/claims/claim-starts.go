package claims

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// startEvents are the events a warranty may run from; words of one row are of one
// event. Two rows in one place are a choice or a sequence, which says one start.
var startEvents = [][]string{
	{"验收"},
	{"交货", "提货", "交付", "到货", "送达", "收货", "签收", "交（提）货", "交接"},
	{"安装", "调试", "竣工", "完工"},
	{"签订", "签约", "签署", "合同生效", "协议生效"},
	{"购买", "购机", "开票", "发票", "售出", "购货"},
	{"出厂"},
	{"登记", "注册", "激活"},
	{"发货", "发出", "启运", "发运", "起运", "出库", "装车"},
	{"投入使用", "使用", "开机", "启用", "运行", "投运", "投产", "并网", "上线", "通电", "试车"},
}

var (
	warrantyWords = lint.NewSet("质保", "保修", "质量保证期", "包修", "保质期")
	// freeMending is said where a period of free repair is given without its name.
	freeMending = lint.NewSet("免费更换", "免费维修", "免费修理", "免费保修", "免费换新", "无偿更换", "无偿维修", "无偿修理", "免费返修", "免费保养")
	startMarks  = lint.NewSet(
		"日期起", "之日起", "日起", "后起", "之日算起", "日算起", "起算", "之日开始", "日开始", "之日计算", "之日计", "日起计", "之日为始",
		"之日为起", "那天算", "那天起", "那日起", "当天起", "次日计", "次日起", "日算",
	)
	startLeads = lint.NewSet("自", "从", "于", "以", "由")
	// startCases give a warranty of their own: of what was repaired, of parts.
	startCases = lint.NewSet(
		"维修", "修复", "更换后", "换货", "返修", "换新", "延长", "延保", "重新计算", "逾期", "未", "超过", "如", "若", "每", "服务期", "备件",
		"配件", "部件", "零件", "压缩机", "软件", "土建", "防水", "电池", "质保金", "保证金", "以先到", "先到者", "或", "无法", "另一", "再", "第二",
		"货款", "尾款", "满", "期外", "届满", "日内", "天内", "小时",
	)
)

// warrantyStarts finds the event a warranty runs from: 质保期自验收合格之日起12个月 and
// 产品自交货之日起一年内免费更换.
func (c *claims) warrantyStarts() {
	for _, h := range c.t.Places(startMarks) {
		s := c.t.SentenceAt(h.Start)
		ps := &c.t.Passages[s.Passage]
		if ps.Kind != lint.Body || s.End-s.Start > 360 {
			continue
		}
		a, b := c.t.Part(h.Start)
		if !c.t.Holds(warrantyWords, s.Start, s.End) && !c.t.Holds(freeMending, b, s.End) {
			continue
		}
		k := -1
		for _, w := range c.t.PlacesIn(startLeads, a, h.Start) {
			if k < 0 || c.t.All[w.Start:w.End] != "于" {
				k = w.Start
			}
		}
		if k < 0 || c.t.HoldsBeside(startCases, freeMending, s.Start, b) {
			continue
		}
		event := -1
		for n, words := range startEvents {
			if lint.Contains(c.t.All[k:h.Start], words...) {
				if event >= 0 && event != n {
					event = -2 // 安装调试验收合格
				} else if event == -1 {
					event = n
				}
			}
		}
		if event == -2 {
			switch between := c.t.All[k:h.Start]; {
			case strings.Contains(between, "验收"):
				event = 0 // what is fitted and handed over is accepted last
			case strings.Contains(between, "安装"), strings.Contains(between, "调试"):
				event = 2
			}
		}
		if event < 0 {
			continue
		}
		of := warrantyPlain.Replace(c.t.All[a:k])
		for _, w := range [...]string{
			"甲、乙", "交易", "机器", "保质", "质", "内容", "均", "货品", "商品", "系统", "主机", "工程", "整体", "一年", "两年", "三年", "时间", "起始",
			"如下", "（", "，",
		} {
			of = strings.ReplaceAll(of, w, "")
		}
		if utf8.RuneCountInString(of) > 2 || chinese.Index(c.t.All[a:k], "、") >= 0 && !strings.Contains(c.t.All[a:k], "甲、乙") {
			continue
		}
		j := h.End
		if qs := c.t.QuantitiesIn(h.End, min(b, h.End+18)); len(qs) > 0 {
			j = qs[0].End
		}
		c.add("start", "", float64(event), k, j)
	}
}

// eitherStart reports a warranty with two lengths from two events of which nobody says
// which one holds: 自使用起一年，或自出厂之日起两年.
func eitherStart(p *lint.Pass) {
	t := p.Text
	for s := range t.SentencesWith(twoStarts) {
		if t.Passages[s.Passage].Table != nil || !t.Holds(promised, s.Start, s.End) || t.Holds(preferred, s.Start, min(len(t.All), s.End+60)) {
			continue
		}
		for _, h := range t.PlacesIn(twoStarts, s.Start, s.End) {
			qs := t.QuantitiesIn(h.End, s.End)
			before := t.QuantitiesIn(s.Start, h.Start)
			k := lint.LastIndex(t.All[s.Start:h.Start], "自")
			if k < 0 || len(qs) == 0 || len(before) == 0 {
				continue
			}
			first, second, k := before[len(before)-1], qs[0], s.Start+k
			if first.Start < k || h.Start-first.End > 12 || second.Start-h.End > 60 || !first.Unit.InMonths() || !second.Unit.InMonths() {
				continue
			}
			_, j := t.Within(second.Start, s.End, 0)
			for _, w := range []string{"内", "以内", "之内"} {
				if t.After(second.End, w) {
					j = second.End + len(w)
				}
			}
			p.Report(lint.Finding{
				Start: k, End: max(j, second.End), Args: []any{"first", t.Quote(k, first.End)},
				Related: []diag.Related{p.Related(k, first.End, diag.Say("lint-contradiction-first"))},
			})
			return
		}
	}
}

// twoStarts join two starts, promised are words of a warranty, preferred say which of two
// starts holds.
var (
	twoStarts = lint.NewSet("或自", "或产品自", "或者自", "或设备自", "或货物自", "或从")
	promised  = lint.NewSet("质保", "保修", "质量保证", "保证期", "包修", "免费维修", "免费修理", "免费更换")
	preferred = lint.NewSet("先到", "较早", "较晚", "后到", "较短", "较长", "先满", "为准", "先届", "先行届", "孰", "先发生", "两者", "二者", "先达到")
)
