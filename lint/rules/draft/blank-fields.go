package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// named reports a line for the name of a party or the number of the contract.
func named(s string) bool {
	return len(s) > len("甲") && lint.HasPrefix(s, nameHeads[s[:len("甲")]]...)
}

// nameHeads are the words that such a line begins with, by their first character.
var nameHeads = func() map[string][]string {
	by := map[string][]string{}
	for _, w := range slices.Concat([]string{"合同编号", "协议编号", "编号", "购货", "订购"}, []string{"甲方", "乙方", "丙方"}, lint.RoleNames(0), lint.RoleNames(1)) {
		by[w[:len("甲")]] = append(by[w[:len("甲")]], w)
	}
	return by
}()

// handedIn are labels of a thing that is sold or taken in over the counter: nobody but who
// takes it in can fill them in.
var handedIn = lint.NewSet(
	"序列号：", "机身号：", "机身码：", "串号：", "IMEI：", "车架号：", "电机号：", "发动机号：", "车牌号：", "行驶里程：", "公里数：",
	"故障现象：", "故障描述：", "故障情况：", "报修内容：", "外观：", "外观状况：", "随机附件：", "购机日期：", "购买日期：", "购车日期：",
	"送修日期：", "接修日期：", "进厂日期：", "取机日期：", "接机人：", "送修人：", "车主姓名：", "保修卡号：", "维修单号：",
)

// handwritten reports a passage of a form to be filled in by hand.
func handwritten(t *lint.Text, p *lint.Passage) bool {
	if p.Number == "" && len(t.PlacesIn(handedIn, p.Start, p.End)) > 1 {
		return true // 机型：        序列号：        故障现象：
	}
	c := p.Clause
	for c != nil && c.Label.Scheme != lint.AttachScheme {
		c = c.Parent
	}
	if c == nil {
		return slip(t, p)
	}
	h := t.Passages[c.Passage]
	title := t.All[h.Start:h.End]
	return lint.BlankForm(title) || lint.Contains(title, "记录", "登记", "申请", "工单", "委托书", "表单", "空白")
}

// slips end the title of a paper that is filled in by hand at each case: 手机维修单（顾客联）.
var slips = lint.NewSet(
	"维修单", "送修单", "受理单", "检修单", "取件单", "寄修单", "工单", "服务单", "派工单", "报修单", "保养单", "巡检单", "交接单", "领料单",
	"验收单", "确认单", "记录单", "记录", "记录表", "登记表", "申请表", "回执", "回执单", "签到表", "评价表", "调查表", "反馈表", "保修卡",
	"申请单", "审批表", "信息反馈单",
)

// cards end the title of a paper that comes with the goods.
var cards = lint.NewSet("保修卡", "质保卡", "保修单", "保修证", "保修凭证", "三包凭证")

// slip reports a line of a form printed behind or inside the text: labelled
// lines under the title of a slip.
func slip(t *lint.Text, p *lint.Passage) bool {
	if p.End-p.Start > 400 || p.Number != "" {
		return false
	}
	k := t.PassageIndex(p.Start)
	for n := 0; n < 14 && k > 0; n++ {
		k--
		q := &t.Passages[k]
		line := t.All[q.Start:q.End]
		if name, _, _ := strings.Cut(line, "（"); q.Number == "" && (k > 0 && len(line) <= 12*len("单") && (t.Ends(slips, q.End) || strings.Contains(line, "填写）") && t.Ends(slips, q.Start+len(name))) || k == 0 && (t.Ends(cards, q.End) || t.Ends(slips, q.Start+len(name)))) {
			return true
		}
		if len(line) > 400 || q.Table == nil && !strings.Contains(line, "：") && strings.Count(line, "|") < 2 {
			return false
		}
	}
	return false
}

// blankUnits are the units of what is to be filled in.
var (
	blankUnitWords = []string{"个工作日", "自然日", "日历天", "小时", "工作日", "个月", "分钟", "天", "日", "年", "月", "%", "元", "台", "套", "份", "次", "周", "公里"}
	blankUnits     = lint.NewSet(blankUnitWords...)
)

// context widens the words at fault to what the blank belongs to: a few
// characters before it and the unit after it.
func context(t *lint.Text, i, j int) (int, int) {
	if t.All[i] == ' ' { // blanks alone say nothing
		start := t.PassageAt(i).Body
		for n := 0; n < 6 && i > start; n++ {
			r, size := utf8.DecodeLastRuneInString(t.All[:i])
			if strings.ContainsRune("，。；：、（", r) && n > 0 {
				break
			}
			i -= size
		}
	}
	if body := t.PassageAt(i).Body; t.All[i] == '_' && t.Before(i, "：") && i-body > len("：") && i-body <= len("签约地点：")*2 && labelStart(t.All[body:i-len("：")], i-len("：")-body) == 0 {
		i = body // 签约地点：____
	}
	if body := t.PassageAt(i).Body; i > body && t.After(i, "：") { // the next line was to hold the answer
		i = body + labelStart(t.All[body:], i-body)
	}
	for _, u := range blankUnitWords {
		if t.After(j, u) {
			j += len(u)
			if t.After(j, "内") {
				j += len("内")
			}
			break
		}
	}
	return i, j
}

// wordAt is where the words begin that a message quotes for a blank at byte i: 押金元 tells which sum is
// missing, 金元 does not.
func wordAt(t *lint.Text, i int) int {
	r, _ := utf8.DecodeRuneInString(t.All[i:])
	a, _ := t.Part(i)
	if a = max(a, t.PassageAt(i).Body); a >= i || !han(r) && r != ' ' || !han(last(t.All[:i])) {
		return i
	}
	if k := strings.LastIndexAny(t.All[a:i], "│┃ ）"); k >= 0 {
		_, size := utf8.DecodeRuneInString(t.All[a+k:])
		a += k + size
	}
	const most = 12
	if utf8.RuneCountInString(t.All[a:i]) <= most {
		return a
	}
	if lead := t.PlacesIn(leadsTo, a, i); len(lead) > 0 && lead[len(lead)-1].End < i {
		return lead[len(lead)-1].End
	}
	for range most {
		_, size := utf8.DecodeLastRuneInString(t.All[:i])
		i -= size
	}
	return i
}

// leadsTo are words behind which the name of a sum or a thing begins: 交付押金元.
var leadsTo = lint.NewSet("支付", "交付", "缴纳", "交纳", "收取", "预付", "租赁", "购买", "采购", "提供", "租用", "配备", "派出", "安装", "甲方", "乙方", "的", "为", "是", "按", "向", "在", "于", "和", "及", "每月", "每年", "每次")

// gather goes on over blanks that follow within a few characters: one date,
// one amount, one name.
func gather(t *lint.Text, p *lint.Passage, end int) int {
	for {
		next := end
		for n := 0; n < 5 && next < p.End; n++ {
			r, size := utf8.DecodeRuneInString(t.All[next:])
			if r == '_' || r == '[' || r == '【' || r == 'X' {
				break
			}
			if strings.ContainsRune("，。；：、（）", r) {
				return end
			}
			next += size
		}
		if next >= p.End {
			return end
		}
		switch {
		case strings.HasPrefix(t.All[next:], "__"), strings.HasPrefix(t.All[next:], "XX"):
			c := t.All[next]
			for next < p.End && t.All[next] == c {
				next++
			}
		default:
			e, ok := placeholder(t, p, next, "")
			if !ok {
				return end
			}
			next = e
		}
		end = next
	}
}

// ruled reports a line drawn to write on below another such line: they are one blank.
func ruled(t *lint.Text, ps *lint.Passage) bool {
	line := func(i, j int) bool { return i < j && t.All[i] == '_' && strings.Trim(t.All[i:j], "_ 。") == "" }
	if !line(ps.Body, ps.End) {
		return false
	}
	above := t.PassageAt(max(0, ps.Start-len("\n")))
	return above != ps && line(above.Start, above.End)
}

// amending are words of a line above the clause that it puts into another paper: 第3.2条修改为：.
var amending = lint.NewSet(
	"修改为", "修改如下", "变更为", "改为", "调整为", "修订为", "修订如下", "替换为", "替换如下", "增加第", "增加如下", "增加以下", "增加一条",
	"增加一款", "新增", "补充第", "补充如下", "补充以下", "增补",
)

// annexTitle reports the title of an annex, which a colon ends: 附表一：.
func annexTitle(name string) bool {
	rest, ok := strings.CutPrefix(name, "附")
	return ok && strings.Trim(rest, "件表录图"+figures+"-（）") == ""
}
