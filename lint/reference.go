package lint

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
)

// Reference is a mention of a numbered part: 第九条第二款, 本合同3.2条, 第三章, 附件二, 表1.
type Reference struct {
	Start, End int
	Label      Label  // the whole number that is referred to first: 第九条
	Sub        Label  // a part of it: 第二款, if any
	Table      bool   // 表一
	Outside    string // what it is a part of when not of this text: 《民法典》, 主合同
}

// References are all references, own numbers and headings excluded.
func (t *Text) References() []Reference {
	if t.facts.referred {
		return t.facts.references
	}
	t.facts.referred = true
	s, next := t.All, 0
	for i := range t.index.beginning(referring) {
		if i < next {
			continue
		}
		sen := t.SentenceAt(i)
		if i >= sen.End {
			continue
		}
		var r Reference
		ok := false
		switch {
		case s[i] < utf8.RuneSelf:
			if i == 0 || (s[i-1] < '0' || s[i-1] > '9') && s[i-1] != '.' {
				r, ok = t.dotted(i, sen)
			}
		case strings.HasPrefix(s[i:sen.End], "第"):
			r, ok = t.ordinal(i, sen)
		case strings.HasPrefix(s[i:sen.End], "附件"), strings.HasPrefix(s[i:sen.End], "附表"):
			r, ok = attached(s, i)
		}
		if ok {
			t.facts.references = append(t.facts.references, r)
			next = r.End
		}
	}
	return t.facts.references
}

// referring are what references begin with.
var referring = codesOf(strings.Split("第附0123456789", "")...)

// attached reads 附件二 at byte i.
func attached(s string, i int) (r Reference, ok bool) {
	end, v, ok := attachNumber(s, i+len("附件"))
	return Reference{Start: i, End: end, Label: Label{AttachScheme, []int64{v}}}, ok
}

// ordinal reads 第九条第（二）款 at byte i.
func (t *Text) ordinal(i int, sen Sentence) (r Reference, ok bool) {
	s := t.All[:sen.End]
	j, v, is := ordinalNumber(s, i+len("第"))
	if !is {
		return
	}
	for _, u := range []struct {
		word   string
		scheme Scheme
	}{{"条", ArticleScheme}, {"章", ChapterScheme}, {"节", SectionScheme}, {"款", HanBracket}, {"项", HanBracket}} {
		if !strings.HasPrefix(s[j:], u.word) {
			continue
		}
		if u.scheme == HanBracket || HasPrefix(s[j:], countedPieces...) {
			return
		}
		r = Reference{Start: i, End: j + len(u.word), Label: Label{u.scheme, v}}
		if len(v) > 1 {
			r.Label.Scheme = PathScheme
		}
		if k, w, is := ordinalNumber(s, r.End); is {
			r.Sub, r.End = Label{HanBracket, w}, k
		} else if strings.HasPrefix(s[r.End:], "第") {
			if k, w, is := ordinalNumber(s, r.End+len("第")); is && (strings.HasPrefix(s[k:], "款") || strings.HasPrefix(s[k:], "项")) {
				r.Sub, r.End = Label{HanBracket, w}, k+len("款")
			}
		}
		r.Outside = t.outside(i, sen)
		return r, true
	}
	return
}

// countedPieces are what 条 counts beside clauses: 第九条生产线.
var countedPieces = []string{"条件", "条生产线", "条产线", "条流水线", "条线路", "条管线", "条管道", "条电缆", "条通道", "条轨道", "条皮带", "条输送", "条船", "条街", "条路", "条道路", "条跑道"}

// doneBy is what is done by a clause whose number stands alone, paidBy what is done by it where by no factor: 未按6.7支付;
// saidAt is what such a clause does: 上面3.9说的.
var (
	doneBy = []string{
		"办理", "执行", "处理", "的约定", "的规定", "约定", "规定", "赔付", "结清", "通知", "提供", "提交", "履行", "修理", "维修", "保修", "验收",
		"更换", "交付", "退货", "换货", "赔偿", "承担", "解除", "终止", "整改", "补足", "申请", "的要求", "所列", "所述", "的方式", "的办法", "的程序",
	}
	paidBy = append([]string{"支付", "付", "缴", "交", "结算", "收", "退", "扣", "开具", "保养", "培训", "发货", "供货", "安装", "响应", "到场"}, doneBy...)
	saidAt = []string{"说的", "讲的", "写的", "提到", "提及", "所说", "所述", "所列", "所讲", "所写", "的约定", "的规定", "约定", "规定", "列的", "定的", "里说", "里写", "那"}
)

// dotted reads 3.2条, 3.2款 or, after words that refer, 3.2 alone.
func (t *Text) dotted(i int, sen Sentence) (r Reference, ok bool) {
	s := t.All[:sen.End]
	j := i
	dots := 0
	for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.' && j+1 < len(s) && s[j+1] >= '0' && s[j+1] <= '9') {
		if s[j] == '.' {
			dots++
		}
		j++
	}
	unit := strings.HasPrefix(s[j:], "条") && !strings.HasPrefix(s[j:], "条件") || strings.HasPrefix(s[j:], "款") && !strings.HasPrefix(s[j:], "款项")
	if dots == 0 && !(unit && t.Before(i, "见", "按", "本合同", "本协议", "根据", "依据", "违反")) {
		return
	}
	asked := t.Before(i, "按", "照") && HasPrefix(s[j:], doneBy...) ||
		t.Before(i, "未按", "不按", "未照", "没按", "未依", "没有按") && HasPrefix(s[j:], paidBy...) ||
		t.Before(i, "上面", "上头", "前面", "上文", "前文", "下面", "后面") && HasPrefix(s[j:], saidAt...)
	if dots > 0 && !unit && !asked && !t.Before(i, "见", "按照", "上述", "根据", "本合同", "本协议", "依据", "违反", "详见", "符合", "本条款", "见本合同", "在", "依照") {
		return
	}
	if dots > 0 && !unit && !asked {
		// a number with a unit is an amount: 在3.5小时内
		if q, _ := quantityAt(t.All, i); q.Unit != NoUnit {
			return
		}
	}
	l, is := path(s[i:j])
	if !is || dots > 4 {
		return
	}
	end := j
	if unit {
		end += len("条")
	}
	if dots == 0 {
		l.Scheme = ArticleScheme
	}
	return Reference{Start: i, End: end, Label: l, Outside: t.outside(i, sen)}, true
}

// outside is what a reference at byte i is a part of, when that is another text.
func (t *Text) outside(i int, sen Sentence) string {
	left := t.All[sen.Start:i]
	if k := strings.LastIndex(left, "》"); k >= 0 && !strings.ContainsAny(left[k:], "，、") || k >= 0 && listOfOrdinals(left[k+len("》"):]) {
		if a := strings.LastIndex(left[:k], "《"); a >= 0 {
			return left[a : k+len("》")]
		}
	}
	for _, w := range otherTexts {
		if strings.HasSuffix(left, w) && !strings.HasSuffix(left, "本办法") && !strings.HasSuffix(left, "本规定") && !strings.HasSuffix(left, "方法") && !strings.HasSuffix(left, "本规则") && !strings.HasSuffix(left, "依法") {
			return w
		}
	}
	if w := t.goesOnOutside(left); w != "" {
		return w
	}
	if k := strings.LastIndex(left, "（"); k > 0 && strings.HasSuffix(left, "）") && Contains(left[k:], "编号", "号", "签") && HasSuffix(left[:k], "合同", "协议") && !HasSuffix(left[:k], "本合同", "本协议") {
		return left[k-len("合同") : k] // 另案合同（编号HT-91）第二十条
	}
	if t.Annexed() && HasSuffix(left, "合同", "协议") && !HasSuffix(left, "本合同", "本协议") {
		return left[max(0, len(left)-len("合同")):]
	}
	return ""
}

var (
	// otherTexts end the names of texts that have articles of their own.
	otherTexts = []string{
		"法", "条例", "规定", "办法", "解释", "主合同", "该合同", "上述合同", "该协议", "上述协议", "原合同", "原协议", "采购合同", "销售合同",
		"框架协议", "细则", "规则", "通用条款", "专用条款", "标准", "规范", "主协议", "原",
	}
	// changedTexts are agreements that this one changes or adds to, ownTexts are words for this one.
	changedTexts = []string{"原合同", "原协议", "主合同", "主协议", "该合同", "该协议"}
	ownTexts     = []string{"本合同", "本协议", "本补充", "本条", "本章", "本附件"}
)

// goesOnOutside is the other text of which the sentence speaks that begins with left, whose articles it goes
// on to list, 主合同第五条、第六条, or to change: 原合同第五条删除，第六条不变; or "".
func (t *Text) goesOnOutside(left string) string {
	const near = 300
	left = left[max(0, len(left)-near):]
	for _, w := range otherTexts {
		if k := strings.LastIndex(left, w+"第"); k >= 0 && listOfOrdinals(left[k+len(w):]) && !strings.HasSuffix(left[:k+len(w)], "本"+w) {
			return w
		}
	}
	for _, w := range changedTexts {
		if k := strings.LastIndex(left, w+"第"); k >= 0 && !Contains(left[k:], ownTexts...) {
			return w
		}
	}
	return ""
}

// listOfOrdinals reports whether s is 第五条、 and the like: a list goes on.
func listOfOrdinals(s string) bool {
	for _, r := range s {
		if !strings.ContainsRune("第条款项、和及与或（）至一二三四五六七八九十百零0123456789 ", r) {
			return false
		}
	}
	return true
}

// ordinalNumber reads 九, （二）, 3.2 or 12.
func ordinalNumber(s string, i int) (end int, v []int64, ok bool) {
	bracket := strings.HasPrefix(s[i:], "（")
	if bracket {
		i += len("（")
	}
	j := i
	for j < len(s) && (s[j] >= '0' && s[j] <= '9' || s[j] == '.' && j > i && j+1 < len(s) && s[j+1] >= '0' && s[j+1] <= '9') {
		j++
	}
	if j == i {
		for j < len(s) {
			r, n := utf8.DecodeRuneInString(s[j:])
			if !isHanDigit(r) || r == '半' {
				break
			}
			j += n
		}
		n, err := chinese.ParseInteger(s[i:j])
		if err != nil {
			return
		}
		v = []int64{n}
	} else if l, is := path(s[i:j]); is {
		v = l.Values
	} else {
		return
	}
	if bracket {
		if !strings.HasPrefix(s[j:], "）") {
			return
		}
		j += len("）")
	}
	return j, v, true
}

func attachNumber(s string, i int) (end int, v int64, ok bool) {
	for strings.HasPrefix(s[i:], " ") {
		i++
	}
	end, vs, ok := ordinalNumber(s, i)
	if first := i + len("一"); ok && end > first && strings.ContainsAny(s[first:end], "零百千万") { // 附件二 零部件
		end, vs, ok = ordinalNumber(s[:first], i)
	}
	if !ok || len(vs) != 1 || vs[0] > 99 || vs[0] == 0 || HasPrefix(s[end:], "份", "个", "页", "张") { // 附件 零件价格表, 附件两份
		return 0, 0, false
	}
	return end, vs[0], true
}
