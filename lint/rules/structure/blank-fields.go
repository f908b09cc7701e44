package structure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// named reports a line for the name of a party or the number of the contract.
func named(s string) bool {
	return len(s) > len("甲") && starts(s, nameHeads[s[:len("甲")]]...)
}

// nameHeads are the words that such a line begins with, by their first character.
var nameHeads = func() map[string][]string {
	by := map[string][]string{}
	for _, w := range slices.Concat([]string{"合同编号", "协议编号", "编号", "购货", "订购"}, letters, providerNames, customerNames) {
		by[w[:len("甲")]] = append(by[w[:len("甲")]], w)
	}
	return by
}()

// empty reports labels and numbered items that end in a colon with nothing to
// follow: 一、合同内容： right before 二、.
// What was found in a passage already is not said again.
func empty(p *lint.Pass, found []blank, tail int) {
	t := p.Text
	for k := range t.Passages {
		a := &t.Passages[k]
		if a.Start >= tail {
			return
		}
		for len(found) > 0 && found[0].start < a.Start {
			found = found[1:]
		}
		if len(found) > 0 && found[0].start < a.End {
			continue
		}
		text := t.All[a.Body:a.End]
		if !strings.HasSuffix(text, "：") {
			continue
		}
		if (a.Kind == lint.Body || opening(t, a)) && labels(text) && !handwritten(t, a) {
			p.Flag(a.Body, a.End)
		}
		if k+1 < len(t.Passages) && hollow(t, k) && !handwritten(t, a) {
			p.Flag(a.Body, a.End)
		}
	}
}

// hollow reports a passage, with another behind it, that ends in a colon with
// nothing to follow.
func hollow(t *lint.Text, k int) bool {
	a, b := &t.Passages[k], &t.Passages[k+1]
	text := t.All[a.Body:a.End]
	if ends(text, "支付：", "承担：", "负责：", "负担：", "作用：", "执行：", "处理：", "确认：", "同意：") && strings.Contains(text, "，") {
		return false // a statement that a colon ends by mistake
	}
	if strings.Contains(text, "。") {
		return false
	}
	if fields(t, k) || unanswered(t, k) {
		return true
	}
	if la, ok := numbered(t, k); ok {
		switch lb, ok := numbered(t, k+1); {
		case ok && la.Scheme == lb.Scheme && len(la.Values) == len(lb.Values) && lb.Last() == la.Last()+1:
			return true
		case ok && lastOf(a.Clause, b.Clause) && a.Table == nil && utf8.RuneCountInString(text) <= 20 && !strings.ContainsAny(text, "，；。"):
			return true // the last of a list
		case !ok && a.Table == nil && b.Kind == lint.Body && utf8.RuneCountInString(text) <= 10 && ends(strings.TrimSuffix(text, "："), "地点", "地址", "金额", "单价", "总价", "编号", "型号") && label(t.All[b.Start:b.End]):
			return true // the next label follows
		}
	}
	if a.Kind != lint.Particular {
		return false
	}
	if strings.HasSuffix(text, "（全称）：") {
		return true
	}
	next := t.All[b.Start:b.End]
	return b.Kind == lint.Particular && utf8.RuneCountInString(text) < 14 && named(text) && strings.HasSuffix(next, "：") && !named(next)
}

// lastOf reports that the second clause begins where the first ends and stands
// above it: nothing of the first is left to come.
func lastOf(a, b *lint.Clause) bool {
	if a == nil || b == nil || len(a.Kids) > 0 {
		return false
	}
	for c := a.Parent; c != nil; c = c.Parent {
		if c.Parent == b.Parent && c.Label.Scheme == b.Label.Scheme && b.Label.Last() == c.Label.Last()+1 {
			return true
		}
	}
	return false
}

// numbered is the label of a passage that has one.
func numbered(t *lint.Text, k int) (lint.Label, bool) {
	if c := t.Passages[k].Clause; c != nil && c.Passage == k {
		return c.Label, true
	}
	return lint.Label{}, false
}

// labels reports a line of nothing but the names of things to be filled in:
// 户名： 开户行： 账号：.
func labels(line string) bool {
	rest, ok := strings.CutSuffix(line, "：")
	if !ok || len(line) > 200 {
		return false
	}
	parts := strings.Split(rest, "：")
	if len(parts) < 2 {
		return false
	}
	things := 0
	for _, part := range parts {
		part = strings.ReplaceAll(strings.TrimSpace(part), " ", "")
		if n := utf8.RuneCountInString(part); n < 2 || n > 8 || lint.Contains(part, "签字", "签章", "签名", "签署", "盖章") {
			return false
		}
		switch {
		case ends(part, "户名", "账户名", "名称", "开户行", "开户银行", "银行", "账号", "帐号", "税号", "电话", "传真", "地址", "型号", "数量", "单价", "金额", "编号", "邮箱", "联系人", "规格", "品牌", "日期", "时间", "地点"):
			things++
		case !ends(part, "方", "人"):
			return false
		}
	}
	return things > 0
}

// fields reports the first of two or more lines that name a thing to be filled
// in and are empty: 车牌号：, 发动机号：.
func fields(t *lint.Text, k int) bool {
	empty := func(k int) bool {
		if k < 0 || k >= len(t.Passages) {
			return false
		}
		p := &t.Passages[k]
		name, ok := strings.CutSuffix(t.All[p.Body:p.End], "：")
		return ok && p.Kind == lint.Body && utf8.RuneCountInString(name) <= 12 && t.Ends(nounSet, p.Body+len(strings.TrimSuffix(name, "）"))) && !ends(name, "内容", "标准", "方式", "说明", "要求", "条件", "范围", "功能", "项目", "事项", "信息", "描述", "清单", "人", "天", "产品", "设备", "系统", "平台")
	}
	return empty(k) && empty(k+1) && !empty(k-1)
}

// answers end names of things that are told in one line and that the work or the
// payment needs: 项目地址, 开户行. Where a side may be reached is not among them.
var answers = []string{"工程地点", "工程地址", "项目地点", "项目地址", "服务地点", "服务地址", "项目的地址", "的地点", "安装地点", "交货地点", "施工地点", "工程名称", "项目名称", "产品名称", "设备名称", "公司名称", "开户行", "开户银行", "账号", "帐号", "银行账户", "银行帐户", "户名", "开工日期", "竣工日期", "交货日期", "车牌号", "证书编号", "证书号码", "资质等级", "建筑面积", "发证机关", "单价", "总价", "合同额", "金额"}

// unanswered reports a line that names a thing told in one line and does not
// tell it: the next line names another one, or is the next item.
func unanswered(t *lint.Text, k int) bool {
	a := &t.Passages[k]
	name := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSuffix(t.All[a.Body:a.End], "："), "）"), " ", "")
	if a.Kind != lint.Body && a.Kind != lint.Particular && (a.Kind != lint.Heading || a.Number == "") || a.Table != nil || a.Residue || utf8.RuneCountInString(name) > 12 || strings.ContainsAny(name, "，。：；、") || !lint.HasSuffix(name, answers...) {
		return false
	}
	if k+1 == len(t.Passages) {
		return false
	}
	b := &t.Passages[k+1]
	next := t.All[b.Body:b.End]
	if b.Kind == lint.Signing || b.Table != nil || lint.HasPrefix(next, "大写", "小写", "人民币", "￥", "¥") {
		return false
	}
	if b.Number != "" {
		la, ok := lint.ParseLabel(a.Number)
		lb, ok2 := lint.ParseLabel(b.Number)
		return ok && ok2 && la.Scheme == lb.Scheme && len(la.Values) == len(lb.Values) || ok2 && a.Number == "" && len(lb.Values) == 1 && lb.Last() > 1
	}
	i := strings.Index(next, "：")
	return i > 0 && utf8.RuneCountInString(next[:i]) <= 14 && !strings.ContainsAny(next[:i], "，。；")
}

// handwritten reports a passage of a form to be filled in by hand.
func handwritten(t *lint.Text, p *lint.Passage) bool {
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

// slips end the title of a paper that is filled in by hand at each case.
var slips = lint.NewSet("维修单", "工单", "服务单", "派工单", "报修单", "保养单", "巡检单", "交接单", "领料单", "验收单", "确认单", "记录单", "记录", "记录表", "登记表", "申请表", "回执", "签到表", "评价表", "调查表", "反馈表", "保修卡", "申请单", "审批表", "信息反馈单")

// slip reports a line of a form printed behind or inside the text: labelled
// lines under the title of a slip.
func slip(t *lint.Text, p *lint.Passage) bool {
	if p.End-p.Start > 400 || p.Number != "" && !strings.Contains(t.All[p.Start:p.End], "：") {
		return false
	}
	k := t.PassageIndex(p.Start)
	for n := 0; n < 14 && k > 0; n++ {
		k--
		q := &t.Passages[k]
		line := t.All[q.Start:q.End]
		if q.Number == "" && k > 0 && len(line) <= 12*len("单") && t.Ends(slips, q.End) {
			return true
		}
		if len(line) > 400 || q.Table == nil && !strings.Contains(line, "：") {
			return false
		}
	}
	return false
}

func ends(s string, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// blankUnits are the units of what is to be filled in.
var (
	blankUnitWords = []string{"个工作日", "小时", "工作日", "个月", "分钟", "天", "日", "年", "月", "%", "元", "台", "套", "份", "次", "周", "公里"}
	blankUnits     = lint.NewSet(blankUnitWords...)
)

// context widens the words at fault to what the blank belongs to: a few
// characters before it and the unit after it.
func context(t *lint.Text, i, j int) (int, int) {
	if strings.TrimSpace(t.All[i:j]) == "" { // blanks alone say nothing
		start := t.PassageAt(i).Body
		for n := 0; n < 6 && i > start; n++ {
			r, size := utf8.DecodeLastRuneInString(t.All[:i])
			if strings.ContainsRune("，。；：、（", r) && n > 0 {
				break
			}
			i -= size
		}
	}
	if !t.Begins(blankUnits, j) {
		return i, j
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
