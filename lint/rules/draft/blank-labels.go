package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// empty reports labels behind which nothing stands: 投放时间： right before the
// next label, 一、合同内容： right before 二、, 乙方： before the first sentence.
// What was found there already is not said again.
func empty(p *lint.Pass, found []blank, tail int) {
	t := p.Text
	told := -1 // the last passage reported
	last := -2 // the last line about a side that nobody named: of its particulars, those of an account only are asked for
	for k := range t.Passages {
		a := &t.Passages[k]
		flag := func(i, j int) {
			told = k
			p.Flag(i, j)
		}
		if a.Start >= tail {
			return
		}
		for len(found) > 0 && found[0].end <= a.Start {
			found = found[1:]
		}
		if a.Table != nil {
			if i, j := t.Row(a.Start); i == a.Start && labelsOnly(t.All[i:j]) {
				p.Flag(i, j)
			}
			if unitCell(t, a) {
				p.Flag(a.Start, a.End)
			}
			continue
		}
		if a.Kind == lint.Signing || a.Kind == lint.DocTitle || a.Residue {
			continue
		}
		if sideUnnamed(t, k) && (len(found) == 0 || found[0].start >= a.End) {
			if byRole(t.All[a.Body:a.End]) || len(found) > 0 && t.PassageIndex(found[0].start)-k <= formLines {
				flag(a.Body, a.End)
			}
			continue
		}
		if hollow(t, k) {
			flag(a.Start, a.End)
			continue
		}
		if a.End == a.Body {
			continue
		}
		if k > 0 && strings.Trim(t.All[a.Start:a.End], " 。；") == "" && strings.HasSuffix(t.All[:t.Passages[k-1].End], "：") {
			p.Flag(t.Passages[k-1].Body, t.Passages[k-1].End) // 技术服务的目标： and the 。 of a line of its own
			continue
		}
		i, j, ok := skipped(t, a, a.Body)
		run := ok // labels one after another
		if !ok {
			i, j, ok = bareLabel(t, k)
		}
		if name, value, is := strings.Cut(t.All[a.Body:a.End], "："); is && !ok {
			i, j, ok = a.Body, a.End, name != "" && strings.TrimLeft(value, " ") == name // 合同签订地：合同签订地
			run = ok
		}
		if !ok && (told < 0 || told != k-1 || !t.After(a.Body, "（以下", "以下", "（下称", "下称")) { // the name that 以下简称 lacks was asked for in the line above
			i, j, ok = headless(t, k)
		}
		if !ok || handwritten(t, a) || columns(t, a) {
			continue
		}
		for ; ok; i, j, ok = skipped(t, a, j) {
			for len(found) > 0 && run && found[0].end < j {
				i = max(i, found[0].end)
				found = found[1:]
			}
			if len(found) > 0 && found[0].start < i && !run {
				break // the line was asked for
			}
			if (len(found) == 0 || found[0].start >= j) && (!run || strings.Contains(t.All[i:j], "：")) {
				side := named(t.All[i:j]) || sideLabel(strings.TrimSuffix(t.All[i:j], "："))
				if side || k != last+1 || run || !opening(t, a) && (a.Number != "" || !particular(t, a) || t.After(a.Body, "户名", "账", "帐", "开户")) {
					flag(i, j)
				}
				if side || k == last+1 {
					last = k
				}
			}
			if !run {
				break
			}
		}
	}
}

// hollow reports an item of which only the number and the mark at its end are left: 1、；,
// or only the number, where the next one follows.
func hollow(t *lint.Text, k int) bool {
	a := &t.Passages[k]
	if a.Number == "" || a.End-a.Body > len(" ；") || a.Kind == lint.Signing || a.Table != nil || strings.Trim(t.All[a.Body:a.End], " ；。，、.") != "" {
		return false
	}
	if a.End > a.Body {
		return true
	}
	if k+1 == len(t.Passages) {
		return false
	}
	la, ok := lint.ParseLabel(a.Number)
	lb, is := lint.ParseLabel(t.Passages[k+1].Number)
	if !ok || !is || t.Passages[k+1].Number == "" {
		return false
	}
	return la.Scheme == lb.Scheme && lb.Last() == la.Last()+1 || la.Scheme != lb.Scheme && la.Last() > 1 && lb.Last() > 1 // （三） right before 七、
}

// particular reports the label of a fact about a side, alone in its line: 联系电话：.
func particular(t *lint.Text, a *lint.Passage) bool {
	line, ok := strings.CutSuffix(t.All[a.Start:a.End], "：")
	name, _, _ := strings.Cut(line, "：")
	return ok && midLabel(strings.ReplaceAll(name, " ", "")) && !lint.HasPrefix(name, "签", "合同", "协议")
}

// bareLabel is the label that ends passage k, and whether nothing answers it.
func bareLabel(t *lint.Text, k int) (i, j int, ok bool) {
	a := &t.Passages[k]
	text := t.All[a.Body:a.End]
	switch last, _ := utf8.DecodeLastRuneInString(text); {
	case last == '：':
		text = text[:len(text)-len("：")]
	case last == '-':
		text = strings.TrimRight(text, "- ")
		if head, rest, is := strings.Cut(text, "："); !is || !lint.HasSuffix(
			head, "编号", "合同号", "协议号", "地址", "电话", "传真", "热线", "手机", "名称",
		) || strings.Trim(rest, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") != "" {
			return 0, 0, false
		}
		return a.Body, a.End, true
	default:
		return 0, 0, false
	}
	if k+1 < len(t.Passages) { // the sooner told, the cheaper
		b := &t.Passages[k+1]
		if a.Kind == lint.Body && strings.HasSuffix(text, "为") && b.Kind == lint.Body && t.Begins(blankUnits, b.Body) {
			return a.Body, a.End, true // 工期为： 天（自开工之日起）
		}
		if b.Number == "" && !strings.Contains(t.All[b.Start:min(b.End, b.Start+60)], "：") && !opening(t, a) {
			return 0, 0, false
		}
	}
	from := 0
	for _, mark := range [...]string{"。", "；", "：", "  ", "_", "，"} {
		n := strings.LastIndex(text, mark)
		if mark == "，" && a.Number != "" || mark == "  " && n > 0 && !widely(text, n) {
			continue // 地    址：
		}
		if n >= from {
			from = n + len(mark)
		}
	}
	name := strings.ReplaceAll(strings.TrimSpace(text[from:]), " ", "")
	if n := len(name) - len(strings.TrimLeft(name, "0123456789")); n > 0 && strings.HasPrefix(name[n:], "、") && k+1 < len(t.Passages) {
		// 4、交付方式：自提。 5、付款数额：
		lb, ok := lint.ParseLabel(t.Passages[k+1].Number)
		return a.Body + from, a.End, ok && field(name[n+len("、"):]) && lb.Last() > 1
	}
	whole := from == 0
	if name == "" || t.Holds(amending, a.Body, a.End) && strings.Contains(text, "第") || annexTitle(name) || !unanswered(t, k, name, whole) {
		return 0, 0, false
	}
	return a.Body + from, a.End, true
}

// widely reports that the blanks that end at byte n+2 of s stand between words, not
// between the two characters of one set wide.
func widely(s string, n int) bool {
	after, before := s[n+len("  "):], strings.TrimRight(s[:n], " ")
	prev, size := utf8.DecodeLastRuneInString(before)
	return utf8.RuneCountInString(after) > 1 || prev == '：' || strings.LastIndexAny(before[:len(before)-size], " ：│_") < len(before)-size-1 && len(before) > size
}

func sealed(s string) bool {
	return lint.Contains(s, "签字", "签章", "签名", "签署", "盖章", "公章", "（章")
}

// unanswered reports that what follows passage k, which ends in the label name, is
// no answer to it. whole tells that nothing else stands in its line.
func unanswered(t *lint.Text, k int, name string, whole bool) bool {
	a := &t.Passages[k]
	if k+1 == len(t.Passages) {
		return false
	}
	b := &t.Passages[k+1]
	next := t.All[b.Body:b.End]
	if b.Table != nil || b.Residue || b.Kind == lint.Signing || lint.HasPrefix(next, "│", "大写", "小写", "人民币", "￥", "¥", "□") {
		return false
	}
	if lb, ok := lint.ParseLabel(b.Number); ok && b.Number != "" {
		return passedOver(t, k, name, whole, lb)
	}
	if whole && lint.HasSuffix(name, "大写", "小写", "大写）", "小写）") {
		return !strings.ContainsAny(next, figures+"零佰仟万元")
	}
	if !whole && !field(name) || utf8.RuneCountInString(name) > 16 {
		return false
	}
	side := whole && (a.Kind == lint.Particular || opening(t, a)) && (named(strings.Trim(name, "（）")) || sideLabel(name)) && !strings.Contains(name, "编号")
	if n := strings.Index(next, "："); n > 0 && utf8.RuneCountInString(next[:n]) <= 14 && !strings.ContainsAny(next[:n], "，。；") {
		if side {
			return sideLabel(next[:n]) || !lint.HasSuffix(strings.TrimSuffix(next[:n], "）"), "名称", "姓名", "公司", "单位", "全称", "名", "企业")
		}
		bare := n+len("：") == len(next)
		if lint.Contains(next[:n], "以下", "下列", "如下") {
			return false // a heading and the first sentence below it
		}
		return field(name) || bare && whole && utf8.RuneCountInString(name) <= 8 && !lint.HasSuffix(name, headings...)
	}
	if whole && lint.HasSuffix(name, "合同编号", "协议编号", "合同号", "协议号") && lint.Contains(next, "合同", "协议", "公司") {
		return true // the title of the agreement comes next
	}
	return (side || whole && (midLabel(name) || field(name)) && opening(t, a) && lint.HasSuffix(next, "。", "：", "；", "，")) && utf8.RuneCountInString(next) > 20 && t.Begins(preambles, b.Body)
}

// preambles begin the first sentence of an agreement, below who concludes it.
var preambles = lint.NewSet("根据", "依据", "按照", "为", "经", "鉴于", "甲乙", "甲、乙", "双方", "本合同", "本协议", "兹", "遵照")

// passedOver reports that the next passage, numbered lb, goes on to something else.
func passedOver(t *lint.Text, k int, name string, whole bool, lb lint.Label) bool {
	a, b := &t.Passages[k], &t.Passages[k+1]
	text := t.All[a.Body:a.End]
	if !whole && !field(name) && !lint.HasSuffix(name, "如下") && !strings.Contains(name, "下列") || strings.Contains(text, "，") && lint.HasSuffix(name, "支付", "承担", "负责", "负担", "作用", "执行", "处理", "确认", "同意") || strings.Contains(text, "。") {
		return false // a statement that a colon ends by mistake
	}
	la, numbered := lint.ParseLabel(a.Number)
	if !numbered || a.Number == "" {
		return lb.Last() > 1 && utf8.RuneCountInString(name) <= 20 || lb.Last() == 1 && b.Clause != nil && top(b.Clause) && opening(t, a) && field(name)
	}
	if la.Scheme == lb.Scheme && len(la.Values) == len(lb.Values) {
		return lb.Last() > la.Last()
	}
	return (lastOf(a.Clause, b.Clause) || la.Scheme != lb.Scheme && la.Last() > 1 && lb.Last() > 1) && utf8.RuneCountInString(text) <= 20
}

// headings end labels under which a group of labelled lines stands.
var headings = []string{
	"信息", "如下", "包括", "情况", "资料", "内容", "标准", "要求", "条件", "事项", "功能", "清单", "义务", "责任", "权利", "职责", "备注",
	"说明", "附件", "鉴于", "声明", "提示", "附", "定义", "释义", "目录", "致", "账户", "帐户",
}

// field reports a label of something told in one line: 投放时间, 身份证号.
func field(name string) bool {
	name, _, _ = strings.Cut(name, "（")
	if len(name) < len("址") || utf8.RuneCountInString(name) > 12 {
		return false
	}
	if last := name[len(name)-len("址"):]; !lint.HasSuffix(name, fieldEnds[last]...) {
		return false
	}
	return !lint.HasSuffix(name, headings...) && !lint.HasSuffix(
		name, "方式", "范围", "项目", "描述", "人", "天", "产品", "设备", "系统", "平台", "费用", "月", "日", "年", "机构", "工具", "软件", "部门",
		"银行",
	) || lint.HasSuffix(name, "开户银行", "法定代表人")
}

// headless is 以下简称甲方 at the head of a line of which the name before it is gone, or a
// statement that ends before it says by whom: 双方约定机械由.
func headless(t *lint.Text, k int) (i, j int, ok bool) {
	a := &t.Passages[k]
	text := t.All[a.Body:a.End]
	if len(text) < 3 {
		return 0, 0, false
	}
	if n := min(a.End, a.Body+len("（以下简称甲方）")); t.After(a.Body, "（以下简称", "以下简称", "（下称", "下称", "（以下称") && k < 12 && a.Number == "" {
		if k == 0 {
			return a.Body, n, true
		}
		b := &t.Passages[k-1]
		return a.Body, n, b.Residue || (b.Kind == lint.DocTitle || b.Kind == lint.Heading) && lint.Contains(t.All[b.Start:b.End], "合同", "协议") || lint.HasSuffix(t.All[b.Start:b.End], "：", "。", "；")
	}
	if a.Kind == lint.Particular {
		if n := strings.LastIndex(text, "，"); n > 0 && midLabels[text[n+len("，"):]] && strings.Contains(text[:n], "：") {
			return a.Body + n + len("，"), a.End, true // 负责人：王工，电话
		}
	}
	if unit := t.Begins(unitsOn, a.Body); (unit || t.Begins(goesOn, a.Body)) && torn(t, a, unit) {
		return tornFrom(t, a), lint.RuneStart(t.All, min(a.End, a.Body+len("为现场负责人"))), true // 乙方指定 / 为现场负责人
	}
	if a.Number != "" && strings.Contains("额价款计", text[len(text)-3:]) && (a.Kind == lint.Body || a.Kind == lint.Heading) && k+1 < len(t.Passages) && t.Passages[k+1].Number != "" && t.Before(a.End, "总额", "总价", "单价", "价款", "金额", "总计") && lint.Contains(text, "支付", "缴纳", "收取", "给付", "交纳") {
		if from, _ := t.Part(a.End - 1); t.Holds(wholeSum, max(a.Body, from), a.End) {
			return 0, 0, false
		}
		return lint.RuneStart(t.All, max(a.Body, a.End-len("支付服务费总额"))), a.End, true
	}
	if t.Begins(sideGone, a.Body) {
		return a.Body, lint.RuneStart(t.All, min(a.End, a.Body+len("方的权利与义务"))), true
	}
	if (a.Kind == lint.Body || a.Kind == lint.Heading) && a.Number != "" && text[len(text)-1] >= 0x80 && strings.Contains("由于按为的", text[len(text)-3:]) && k+1 < len(t.Passages) && t.Passages[k+1].Number != "" && t.Before(
		a.End, "由", "位于", "坐落于", "应按", "数量为", "金额为", "应为", "须为", "必须为", "定为", "约定为", "价的", "总额的",
	) && !t.Before(a.End, "理由", "自由", "事由", "缘由") {
		return lint.RuneStart(t.All, max(a.Body, a.End-len("双方约定由"))), a.End, true
	}
	return 0, 0, false
}

// wholeSum tell which sum is meant, so that none is asked for behind its name: 付清剩余价款.
var wholeSum = lint.NewSet("全部", "剩余", "余下", "其余", "该", "抵作", "充作", "转作", "作为", "相应", "对应", "应付", "所欠", "上述", "前述", "每期", "当期", "各期", "%")

// sideGone begin a line of which 甲 or 乙 is gone: 方的权利与义务.
var sideGone = lint.NewSet("方的权利", "方的义务", "方的责任", "方的职责", "方权利", "方义务", "方责任", "方职责", "方应", "方须", "方负责", "方承诺", "方保证", "方有权", "方不得", "方违约")

// goesOn begin a line that goes on behind a name or a number that is gone.
var goesOn = lint.NewSet("为甲方", "为乙方", "为本", "为双方", "为现场", "为项目", "为其", "作为", "担任", "负责", "（地点）", "（时间）", "（日期）", "（数量）", "（金额）", "（姓名）", "（名称）")

// unitsOn begin one that goes on with the unit of a number that is gone.
var unitsOn = lint.NewSet(
	"万的", "天内", "日内", "日的", "日以上", "日后", "日仍", "天的", "天以上", "天后", "天仍", "个月", "个工作日", "年内", "年的", "年，",
	"小时内", "小时的", "倍的", "种方式", "项方式", "方式代", "方式支付", "方式结算", "方式收取",
)

// fieldEnds are what the name of a field ends in, by their last character.
var fieldEnds = func() map[string][]string {
	by := map[string][]string{}
	for _, w := range slices.Concat(nouns, []string{"址", "话", "传", "行", "户", "别", "籍", "频次", "途", "币", "货期", "工期"}) {
		last := w[len(w)-len("址"):]
		by[last] = append(by[last], w)
	}
	return by
}()

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
