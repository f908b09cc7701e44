package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
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
}

var (
	warrantyWords = lint.NewSet("质保", "保修", "质量保证期", "包修", "保质期")
	// freeMending is said where a period of free repair is given without its name.
	freeMending = lint.NewSet("免费更换", "免费维修", "免费修理", "免费保修", "免费换新", "无偿更换", "无偿维修", "无偿修理", "免费返修", "免费保养")
	startMarks  = lint.NewSet("之日起", "日起", "后起", "之日算起", "日算起", "起算", "之日开始", "日开始", "之日计算")
	startLeads  = lint.NewSet("自", "从", "于", "以")
	// startCases give a warranty of their own: of what was repaired, of parts.
	startCases = lint.NewSet("维修", "修复", "更换后", "换货", "返修", "换新", "延长", "延保", "重新计算", "逾期", "未", "超过", "如", "若", "每", "服务期", "备件", "配件", "部件", "零件", "压缩机", "软件", "土建", "防水", "电池", "质保金", "保证金", "以先到", "先到者", "或", "无法", "另一", "再", "第二", "货款", "尾款", "满", "期外", "届满", "日内", "天内", "小时")
)

// warrantyStarts finds the event a warranty runs from: 质保期自验收合格之日起12个月 and
// 产品自交货之日起一年内免费更换.
func (c *claims) warrantyStarts() {
	for _, h := range c.t.Places(startMarks) {
		s := c.t.SentenceAt(h.Start)
		ps := &c.t.Passages[s.Passage]
		if ps.Kind != lint.Body || ps.Table != nil || s.End-s.Start > 360 {
			continue
		}
		a, b := c.t.Part(h.Start)
		if !c.t.Holds(warrantyWords, s.Start, s.End) && !c.t.Holds(freeMending, b, s.End) || c.t.HasAny(s.Start, s.End, "服务期限", "合同期", "有效期") && !c.t.Holds(warrantyWords, a, b) {
			continue
		}
		k := -1
		for _, w := range c.t.PlacesIn(startLeads, a, h.Start) {
			if k < 0 || c.t.All[w.Start:w.End] != "于" {
				k = w.Start
			}
		}
		if k < 0 || besides(c.t, startCases, freeMending, a, b) || c.t.Holds(startCases, s.Start, a) {
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
		for _, w := range [...]string{"甲、乙", "交易", "机器", "保质", "质", "内容", "均", "货品", "商品", "系统", "主机", "工程", "整体", "一年", "两年", "三年", "时间", "起始", "如下", "（", "，"} {
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
