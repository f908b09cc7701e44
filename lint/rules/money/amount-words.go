package money

import (
	"errors"
	"math"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// AmountWords checks amounts in words against their form and the figures beside.
var AmountWords = lint.Rule{
	ID:     "amount-words",
	Title:  lint.Words{Zh: "金额大小写不一致", En: "amount in words and figures"},
	Text:   diag.Error,
	Inputs: lint.InText | lint.InProse,
	Words:  []string{"壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "大写金额与数字不一致，或者大写本身写法有误。107,000.53、1,680.32 的两种合法写法都接受，元与圆、整与正都接受。", En: "The amount in words differs from the figures, or is malformed. Both lawful forms are accepted."},
		Spec: lint.Words{Zh: "规格：金额的大写由程序写出，不会不一致；自由填写的文字逐句检查。", En: "In a spec: the words are computed and cannot differ; freely worded values are read."},
		Why:  lint.Words{Zh: "大小写不符时付哪个数没有法定答案（票据以外），只能打官司；请同时写明以哪个为准。", En: "Outside negotiable instruments no statute says which one counts; say so in the agreement."},
		Bad: []string{
			"服务费总额为人民币⟦壹万贰仟元整⟧（¥21,000.00）。",
			"合同总价：¥107,000.53（大写：⟦壹拾柒万元伍角叁分⟧）。",
			"甲方支付人民币⟦伍万零元零整⟧。",
			"服务费（大写：⟦壹万贰仟元整⟧，¥12,600.00）。",
			"总价86,800元（大写：⟦捌万陆仟捌百元整⟧）。",
		},
		Good: []string{
			"服务费总额为人民币壹万贰仟元整（¥12,000.00）。",
			"每台每月叁佰伍拾元（350元）。",
			"合同总价：¥107,000.53（大写：人民币壹拾万柒仟元零伍角叁分）。",
			"合同总价1,680.32元（大写：壹仟陆佰捌拾元叁角贰分）。",
			"本合同壹式肆份，甲乙双方各执贰份。",
			"合同金额（大写）：拾元角分。",
			"预付款人民币伍万元整，占合同总价186000元的一部分。",
		},
		Since: "0.1.0",
	},
	Run: amountWords,
}

const bigDigits = "零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆圓角分整正百千"

func amountWords(p *lint.Pass) {
	t := p.Text
	last := -1
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		i, j := h.Start, h.Start
		for j < len(t.All) {
			r, n := utf8.DecodeRuneInString(t.All[j:])
			if !strings.ContainsRune(bigDigits, r) {
				break
			}
			j += n
		}
		last = j
		words := t.All[i:j]
		if short(t, words, j) {
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-amount-words-malformed", "text", words, "why", diag.Say("lint-amount-words-form"))})
			continue
		}
		if !money(words) || utf8.RuneCountInString(words) < 3 || !strings.ContainsAny(words, "壹贰叁肆伍陆柒捌玖") && !toTheFull(words) {
			continue
		}
		value, form, err := chinese.ParseAmountWords(words)
		if err != nil && !form.Certain {
			var e *chinese.Error
			why := diag.Say("lint-amount-words-form")
			if errors.As(err, &e) {
				why = diag.Say(string(e.Kind), e.Args()...)
			}
			p.Report(lint.Finding{Start: i, End: j, Message: diag.Say("lint-amount-words-malformed", "text", words, "why", why)})
			continue
		}
		v, _ := value.Float64()
		q, ok := beside(t, i, j)
		if !ok {
			q, ok = above(t, i, v)
		}
		if ok && math.Abs(q.Value-v) > 0.004 {
			p.Report(lint.Finding{Start: i, End: j, Args: []any{"words", v, "figures", q.Value},
				Related: []diag.Related{p.Related(q.Start, q.End, diag.Say("lint-amount-words-figures"))}})
		} else if err != nil {
			// The value is beyond doubt: only the form is mended.
			right, wordErr := chinese.AmountWords(value)
			if _, _, whole := chinese.ParseAmountWords(words + "整"); whole == nil {
				continue // 叁佰元 without 整: a bill needs it, agreements do not
			}
			p.Report(lint.Finding{Start: i, End: j, New: right, Edit: wordErr == nil, Message: diag.Say("lint-amount-words-malformed", "text", words, "why", diag.Say("lint-amount-words-form"))})
		}
	}
}

// money reports an amount of 元, or of what is below it and no more: 伍角整.
func money(words string) bool {
	return lint.Contains(words, "元", "圆", "圓") || lint.HasSuffix(words, "角整", "角正", "分整", "分正")
}

// toTheFull reports an amount that begins with its unit: 拾万元整. Units in a row are a blank.
func toTheFull(words string) bool {
	return lint.HasSuffix(words, "整", "正") && !strings.Contains(words, "角") && utf8.RuneCountInString(words) <= 5
}

// beside is the amount in figures that restates the words at i to j: in the
// bracket right after them, or right before them with 大写 between.
func beside(t *lint.Text, i, j int) (lint.Quantity, bool) {
	s := t.SentenceAt(i)
	for _, q := range t.QuantitiesIn(j, t.PassageAt(i).End) {
		between := t.All[j:q.Start]
		if utf8.RuneCountInString(between) > 14 || strings.ContainsAny(between, "，。；") && !lint.Contains(between, "小写") && strings.TrimRight(between, "¥￥") != "，" {
			break
		}
		if t.After(q.End, "x", "X", "×", "*", "_", "○") {
			break // ¥220xx元: the rest of the figures is not written yet
		}
		if (q.Unit == lint.Yuan || bareFigure(t, q)) && (strings.Contains(between, "（") || lint.Contains(between, "小写", "¥", "￥", "RMB", "即")) && !lint.Contains(between, "其中", "含税", "税额", "每", "定金") {
			return q, true
		}
		break
	}
	back := t.QuantitiesIn(s.Start, i)
	for k := len(back) - 1; k >= 0; k-- {
		q := back[k]
		between := t.All[q.End:i]
		if utf8.RuneCountInString(between) <= 14 && q.Unit == lint.Yuan && (strings.Contains(between, "大写") || between == "（" || between == "（人民币" || between == "，人民币" || between == "，计人民币") && q.Value > 0 {
			return q, true
		}
		break
	}
	return lint.Quantity{}, false
}

// short reports words of money that break off: 壹万伍（¥15,000.00）.
func short(t *lint.Text, words string, j int) bool {
	return utf8.RuneCountInString(words) > 1 && strings.ContainsAny(words, "拾佰仟万萬") && strings.ContainsAny(words, "壹贰叁肆伍陆柒捌玖") && !money(words) &&
		t.After(j, "（¥", "（￥", "（RMB", "（人民币", "（小写") && t.UnitIn(j, min(len(t.All), j+len("（人民币")+len("1,000,000.00元")+9), lint.Yuan)
}

// labels of words that restate a sum told in figures before.
var (
	inWords  = lint.NewSet("大写：", "（大写）：", "（大写）", "大写为", "大写", "大写人民币", "大写：人民币", "大写为人民币")
	otherSum = lint.NewSet("其中", "定金", "押金", "保证金", "质保金", "预付", "首付", "尾款", "余款", "违约")
)

// above is the amount in figures that words of their own statement restate: the last one of the two
// passages before, where the words are of the same order and none of the figures there is theirs.
func above(t *lint.Text, i int, v float64) (last lint.Quantity, ok bool) {
	s := t.SentenceAt(i)
	k := t.PassageIndex(i)
	if !t.Holds(inWords, max(s.Start, lint.RuneStart(t.All, max(0, i-len("（大写）：人民币为")))), i) || t.Holds(otherSum, s.Start, i) || t.Passages[k].Table != nil {
		return last, false
	}
	for _, q := range t.QuantitiesIn(t.Passages[max(0, k-3)].Start, t.Passages[k].End) {
		if q.Unit != lint.Yuan || words(t.All[q.Start:q.Number]) {
			continue
		}
		if math.Abs(q.Value-v) < 0.005 {
			return last, false
		}
		if o := t.SentenceAt(q.Start); q.Start < i && q.Value > v*0.8 && q.Value < v*1.25 && !t.Holds(otherSum, o.Start, q.Start) {
			last, ok = q, true
		}
	}
	return last, ok && !sumsUp(t, t.Passages[max(0, k-3)].Start, i, v)
}

// sumsUp reports that some of the amounts in bytes i to j make v.
func sumsUp(t *lint.Text, i, j int, v float64) bool {
	made := []float64{0}
	for _, q := range t.QuantitiesIn(i, j) {
		if q.Unit != lint.Yuan || len(made) > 1<<10 {
			continue
		}
		for _, m := range made {
			if made = append(made, m+q.Value); close(m+q.Value, v) {
				return true
			}
		}
	}
	return false
}

// bareFigure reports a number of money written without 元.
func bareFigure(t *lint.Text, q lint.Quantity) bool {
	return t.Before(q.Start, "¥", "￥", "RMB")
}
