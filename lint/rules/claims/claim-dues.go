package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// price: 合同总价款为人民币120,000元.
func (c *claims) price() {
	c.each([]string{
		"合同总价款", "合同总价", "合同总金额", "合同总额", "合同价款", "服务费总额", "合同总费用", "年维保费", "年服务费", "年运维费", "年度运维费",
		"年度维保费", "年度服务费", "维保总价", "服务总价",
	}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		for _, q := range c.t.QuantitiesIn(j, min(s.End, j+60)) {
			between := c.t.All[j:q.Start]
			if q.Unit != lint.Yuan || lint.Contains(between, "的", "中") {
				return
			}
			if of := uncommon(strings.ReplaceAll(c.t.All[a:i]+strings.ReplaceAll(between, "大写", ""), "含税", "")); !lint.Contains(c.t.All[a:q.Start], "不含税") && utf8.RuneCountInString(of) <= 1 {
				c.add("price", "", q.Value, i, q.End)
			}
			return
		}
	})
}

// feeStems are names of the price by what is done for it, where the title names that.
var (
	feeStems = []string{"服务费", "维修费", "维保费", "维护费", "运维费", "保养费", "检修费", "托管费", "订阅费", "大修费", "修理费", "清洗费", "养护费", "校准费"}
	yearless = strings.NewReplacer("全年", "", "年度", "", "每年", "", "年", "")
)

// fee: 维修费用28,000元 in an agreement on 维修, beside 合同总价.
func (c *claims) fee() {
	long := slices.ContainsFunc(c.list, func(x claim) bool { return x.topic == "term" && x.value > 390 })
	c.each(feeStems, func(i, j, a, b int) {
		qs := c.t.QuantitiesIn(j, min(b, j+45))
		if len(qs) == 0 || qs[0].Unit != lint.Yuan || linked.Replace(strings.TrimPrefix(c.t.All[j:qs[0].Start], "用")) != "" || sumCases.In(c.t.All[a:b]) || !strings.Contains(c.t.Title(), c.t.All[i:i+len("维修")]) || c.t.HasAny(a, b, "不含税") {
			return
		}
		yearly := lint.Contains(c.t.All[a:i], "年") || strings.Contains(c.t.All[j:qs[0].Start], "年")
		if uncommon(yearless.Replace(strings.TrimLeft(c.t.All[a:i], "0123456789 "))) != "" || yearly && long || c.t.HasAny(
			j, min(b, qs[0].End+12), "每月", "每台", "每次", "每人", "每天", "每日", "/", "起",
		) {
			return
		}
		c.add("price", "", qs[0].Value, i, qs[0].End)
	})
}

// signed: 签约后7日内付60% and 签约后，甲方预付总价的50%.
func (c *claims) signed() {
	c.each([]string{"签订后", "签约后", "签署后", "合同生效后", "协议生效后"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		qs := c.t.QuantitiesIn(j, s.End)
		k := slices.IndexFunc(qs, func(q lint.Quantity) bool { return q.Unit == lint.Percent })
		if k >= 0 && qs[k].Start-j < 90 && c.t.HasAny(j, qs[k].Start, "付") && !c.t.HasAny(
			s.Start, qs[k].End, "违约", "解除", "逾期", "保证金", "质保金", "定金", "设备款", "安装", "材料", "退", "验收", "到货", "完成", "交货",
		) {
			c.add("signed", "", qs[k].Value, i, qs[k].End)
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
		if !ok || q.Start-j > 15 || c.t.HasAny(a, b, "不含税", "超过") || uncommon(c.t.All[a:i]) != "" || lint.Contains(c.t.All[max(a, i-len("合同")):i], "合同", "服务", "维保") {
			return
		}
		plain = append(plain, claim{"price", "", q.Value, i, q.End})
	})
	if len(plain) == 2 { // that of another thing, unless a clause begins with it: 总价120,600元含安装费
		if ps := c.t.PassageAt(plain[1].start); ps.Number == "" || ps.Body != plain[1].start {
			return
		}
	}
	if len(plain) < 3 {
		for _, x := range plain {
			c.add("price", "", x.value, x.start, x.end)
		}
	}
}

var (
	// forOne stand between a thing and the price of one.
	forOne = []string{"每台单价", "每台", "每辆", "每套", "每件", "每只", "每张", "每部", "每把", "每扇", "每樘", "每块", "每组", "单价为", "单价", "单价每台"}
	// notForOne make the price of one that of a case, of a model or of something done.
	notForOne = lint.NewSet("费", "金", "税", "租", "优惠", "折", "续", "另", "超", "加", "补", "退", "赔", "抵", "如", "若", "第", "备", "旧", "以上", "以下", "起", "保养", "维修", "其中", "分别", "降", "涨", "原", "月", "年", "天", "次", "小时")
)

// countOnly are what may stand before how many there are of a thing named before.
var countOnly = map[string]bool{"数量": true, "数量为": true, "数量：": true, "共": true, "共计": true, "合计": true, "计": true, "台数": true}

// priceOfOne: 甲方购买空压机2台，每台8,000元 and 空压机每台8,600元, of the one thing that is called so.
func (c *claims) priceOfOne() {
	type priced struct {
		name string
		claim
	}
	var list []priced
	for _, q := range c.t.Quantities() {
		ps := c.t.PassageAt(q.Start)
		if q.Unit != lint.Yuan || ps.Kind != lint.Body || ps.Table != nil {
			continue
		}
		a, b := c.t.Part(q.Start)
		a = max(a, ps.Body)
		name := strings.TrimRight(c.t.All[min(a, q.Start):q.Start], "为是：人民币￥¥ ")
		short := lint.TrimSuffixes(name, forOne...)
		if rest := c.t.All[q.End:b]; short == name || rest != "" && !lint.HasPrefix(rest, "（", "含", "整") || c.t.Holds(notForOne, a, b) {
			continue
		}
		if name = short; name == "" && strings.HasSuffix(c.t.All[c.t.SentenceAt(a).Start:a], "，") { // 购买空压机2台，每台8,000元
			x, y := c.t.Part(a - len("，"))
			counted := c.t.QuantitiesIn(max(x, ps.Body), y)
			if len(counted) == 0 || counted[len(counted)-1].Unit != lint.Count || c.t.Holds(notForOne, x, y) {
				continue
			}
			if name = c.t.All[max(x, ps.Body):counted[len(counted)-1].Start]; countOnly[strings.TrimSpace(name)] { // 空压机，型号K-2，数量2台，单价8,000元
				from, to := c.t.Part(max(c.t.SentenceAt(a).Start, ps.Body))
				name = c.t.All[max(from, ps.Body):to]
			}
		}
		if utf8.RuneCountInString(name) < 2 || lint.Contains(name, "、", "和", "与") {
			continue
		}
		list = append(list, priced{name, claim{"one", "", q.Value, a, q.End}})
	}
	for k, x := range list {
		for _, y := range list[k+1:] {
			if len(list) == 2 && (strings.HasSuffix(x.name, y.name) || strings.HasSuffix(y.name, x.name)) {
				c.add("one", "", x.value, x.start, x.end)
				c.add("one", "", y.value, y.start, y.end)
			}
		}
	}
}

// funds are the payments of which each has a time and a share of its own.
var funds = []string{
	"预付款", "首付款", "首期", "第一期", "第二期", "第三期", "到货款", "进度款", "验收款", "尾款", "余款", "质保金", "保证金", "服务费",
	"维修费", "配件", "材料", "货款", "设备款", "安装", "违约金", "%", "退", "返还", "每月", "每季", "年费", "定金",
}

// present are the words that s holds, one behind the other.
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
		if ok && c.t.HasAny(s.Start, i, "收到") && c.t.HasAny(s.Start, s.End, "付", "货款转", "款项转", "汇入", "汇至") && !c.t.HasAny(s.Start, s.End, "逾期", "超过", "异议") {
			c.add("due", present(c.t.In(s), funds)+workday(q), value(q), i, q.End)
		}
	})
}

// lateActs are the duties a daily penalty is set for.
var lateActs = [][]string{{
	"付款", "支付", "付清", "缴纳", "交纳", "缴付", "交租", "租金", "欠款", "欠费",
}, {"交货", "交付", "发货", "供货"}, {"完工", "竣工", "完成"}, {"到场", "响应", "到达"}, {"维修", "修复"}}

// lateAct is the row of the act that is named first in s, or -1.
func lateAct(s string) int {
	act, near := -1, len(s)
	for k, words := range lateActs {
		for _, w := range words {
			if at := strings.Index(s, w); at >= 0 && at < near {
				act, near = k, at
			}
		}
	}
	return act
}

// late: 逾期付款的，每日按未付金额的0.05%支付违约金.
func (c *claims) late() {
	c.each([]string{"逾期", "迟延", "延迟", "延期", "未按时", "未按期", "未如期", "拖欠", "欠付", "迟付", "晚付"}, func(i, j, a, b int) {
		s := c.t.SentenceAt(i)
		q, ok := c.one(s.Start, s.End, func(q lint.Quantity) bool { return q.Unit == lint.Percent })
		if !ok || q.Start < i {
			return
		}
		act := lateAct(c.t.All[j:min(s.End, j+24)])
		if act < 0 || !c.t.HasAny(s.Start, s.End, "每日", "每天", "按日", "一日", "一天") || c.t.HasAny(s.Start, s.End, "超过", "以内", "退", "返还") {
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
			if !ok || q.Start-j > 45 || i-q.End > 24 || c.t.HasAny(a, b, "违约金", "扣") {
				return
			}
			c.add("share", w+present(c.t.All[a:b], []string{"设备款", "安装费", "材料款", "服务费", "货款", "工程款"}), q.Value, min(i, q.Start), max(j, q.End))
		})
	}
}

// pieces: 甲方采购机床5台.
func (c *claims) pieces() {
	var nouns []string
	for _, q := range c.t.Quantities() {
		if q.Unit != lint.Count || q.Word != "台" && q.Word != "套" && q.Word != "辆" && q.Word != "部" {
			continue
		}
		s := c.t.SentenceAt(q.Start)
		ps := c.t.PassageAt(q.Start)
		if ps.Kind != lint.Body || !c.t.HasAny(s.Start, s.End, "采购", "购买", "购置", "数量", "共", "出租", "租用", "租赁", "租给", "订购", "订的", "买的") || c.t.HasAny(s.Start, q.Start, "每", "另", "首批", "第") {
			continue
		}
		if k := slices.IndexFunc(nouns, func(n string) bool { return strings.HasPrefix(c.t.All[q.End:], n) }); k >= 0 && c.t.Before(q.Start, "的", "租用", "出租", "订购", "租赁", "购买", "采购", "购置") {
			c.add("pieces", nouns[k]+q.Word, q.Value, q.Start, q.End+len(nouns[k])) // 乙方租用的4台叉车
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
		if !alone && lint.Contains(noun, "，", "采购", "购买", "购置", "设备") {
			continue
		}
		nouns = append(nouns, noun)
		c.add("pieces", noun+q.Word, q.Value, s.Start+len(left)-len(noun), q.End)
	}
}
