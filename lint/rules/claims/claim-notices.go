package claims

import (
	"strings"

	"qiyue/internal/chinese"
	"qiyue/lint"
)

var (
	// renewing is said of the same parties going on after the term.
	renewing = lint.NewSet("续租", "续约", "续签", "续期", "续订", "继续承租", "继续租用", "继续租赁", "继续使用", "继续合作", "继续履行", "继续承包", "继续委托")
	asking   = lint.NewSet("通知", "告知", "申请", "提出", "办理", "协商", "签订", "洽谈", "书面")
	aheadOf  = lint.NewSet("到期前", "期满前", "届满前", "终止前", "到期日前", "提前", "期限届满")
)

// renewals: 期满前15日办理续租手续 and 继续承租的，提前一个月书面申请.
func (c *claims) renewals() {
	for s := range c.t.SentencesWith(renewing) {
		ps := &c.t.Passages[s.Passage]
		if ps.Kind != lint.Body || !c.t.Holds(asking, s.Start, s.End) || c.t.HasAny(s.Start, s.End, "自动") {
			continue
		}
		for _, h := range c.t.PlacesIn(aheadOf, s.Start, s.End) {
			q, ok := c.one(h.End, min(s.End, h.End+30), func(q lint.Quantity) bool {
				return q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month || q.Unit == lint.Week
			})
			if !ok || q.Start-h.End > 6 {
				continue
			}
			who := ""
			if c.t.HasAny(s.Start, s.End, "出租方不", "甲方不", "不再续约的", "不再续租的") {
				who = "other"
			}
			c.add("renew", who+workday(q), value(q), min(h.Start, q.Start), q.End)
			break
		}
	}
}

// monthlyFunds are payments that fall due on a day of each month.
var monthlyFunds = []string{
	"租金", "服务费", "管理费", "物业费", "水电", "货款", "工资", "维护费", "维保费", "保洁费", "运费", "利息", "结算", "对账", "承包费",
	"加工费", "佣金", "工程款", "进度", "费用",
}

// monthDays stand before the day of a month on which is paid.
var monthDays = lint.NewSet("每月", "次月")

// paydays: 每月5日前支付租金 and 租金于每月10日前付清.
func (c *claims) paydays() {
	for _, h := range c.t.Places(monthDays) {
		i, from := h.Start, h.End
		ps := c.t.PassageAt(i)
		s := c.t.SentenceAt(i)
		_, e := c.t.Part(i)
		if ps.Kind != lint.Body || c.t.HasAny(s.Start, e, "逾期", "如", "若", "报表", "首月") {
			continue
		}
		if c.t.After(from, "的") {
			from += len("的")
		}
		end := -1
		for _, w := range []string{"日", "号"} {
			if k := strings.Index(c.t.All[from:min(s.End, from+12)], w); k > 0 && (end < 0 || from+k < end) {
				end = from + k
			}
		}
		if end < 0 {
			continue
		}
		day, err := chinese.ParseInteger(strings.TrimSpace(c.t.All[from:end]))
		after := end + len("日")
		if err != nil || day < 1 || day > 31 || !c.t.After(after, "前", "之前") {
			continue
		}
		a, _ := c.t.Part(i)
		_, b := c.t.Part(after)
		of := present(c.t.All[a:max(b, min(s.End, after+60))], monthlyFunds)
		if of == "" {
			continue
		}
		c.add("payday", of, float64(day), i, after+len("前"))
	}
}

// objected are what an objection is about, when it is not the goods as such.
var objected = []string{
	"数量", "外观", "规格", "型号", "质量", "内在", "隐蔽", "账单", "对账", "发票", "结算", "扣款", "考核", "画面", "广告", "设计", "方案",
	"报告", "包装", "成果", "费用", "违约", "变更", "公示", "性能",
}

// objections: 收货后3天内提出异议 and 应在7日内提出质量异议.
func (c *claims) objections() {
	c.each([]string{"异议"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		from := max(s.Start, i-90)
		q, ok := c.one(from, i, func(q lint.Quantity) bool {
			return q.Unit == lint.Day || q.Unit == lint.WorkDay || q.Unit == lint.Month
		})
		if !ok || c.t.HasAny(q.End, i, "无", "支付", "处理") {
			return
		}
		of := present(c.t.All[s.Start:i], objected)
		if of == "" && !c.t.HasAny(s.Start, i, "货", "产品", "验收", "检验", "设备") {
			return
		}
		c.add("objection", of+workday(q), value(q), q.Start, j)
	})
}
