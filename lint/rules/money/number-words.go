package money

import (
	"math"
	"strings"
	"unicode/utf8"

	"qiyue/internal/chinese"
	"qiyue/internal/diag"
	"qiyue/lint"
)

// NumberWords checks numbers written twice: 三（5）天.
var NumberWords = lint.Rule{
	ID:     "number-words",
	Title:  lint.Words{Zh: "数字前后不一致", En: "number written two ways"},
	Text:   diag.Error,
	Inputs: lint.InText | lint.InProse,
	Words:  []string{"（", "，计", "即", "，共", "，合", "折合", "也就是"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "同一个数用汉字和阿拉伯数字各写一次，两个对不上：三（5）天、百分之三十（20%）、五万元（RMB 5,000）；同一段时间用两种单位各写一次，对不上：两周（10天）、72小时（2天）。", En: "One number written in characters and in figures, or one length of time in two units, and the two differ."},
		Spec: lint.Words{Zh: "规格：数字由程序写出；自由填写的文字逐句检查。", En: "In a spec: freely worded values are read."},
		Why:  lint.Words{Zh: "两个数不同，以哪个为准没有约定，对方会主张对自己有利的那个。", En: "Each side will claim the number that suits it."},
		Bad: []string{
			"乙方应在⟦三（5）天⟧内发货。", "甲方支付总价⟦百分之三十（20%）⟧的预付款。", "按总价的⟦百分之三点五（5.5%）⟧留质保金。",
			"保证金为人民币⟦五万元（RMB5,000）⟧。", "付款期限为⟦三十（３）日⟧。",
		},
		Good: []string{
			"乙方应在三（3）天内发货。", "按未付款的百分之零点五（0.5%）支付违约金。", "维护费三十五点五（35.5）万元。", "设备廿（20）台。",
			"甲方支付总价百分之三十（30%）的预付款。", "保证金为人民币五万元（RMB50,000）。", "总价壹佰贰拾万零叁佰元伍角陆分（¥1,200,300.56）。",
			"质保期为5年（最低为5年）。", "违约金为每日万分之五（年化18.25%）。", "质保期二年（24个月）。", "第三条（2）款。",
		},
		Since: "0.1.0",
	},
	Run: numberWords,
}

// unitWords may stand behind both writings of a number: 三天（5天）.
var (
	unitWords = []string{"个工作日", "个月", "小时", "天", "日", "年", "份", "台", "套", "次"}
	// heads count people, one way or another: 两名（即三人）.
	heads = []string{"名", "人", "位"}
)

func numberWords(p *lint.Pass) {
	t := p.Text
	lengthsTwice(p)
	for _, h := range p.Hits() {
		if h.Word > 0 {
			continue
		}
		end := strings.Index(t.All[h.End:min(len(t.All), h.End+60)], "）")
		if end <= 0 {
			continue
		}
		in := t.All[h.End : h.End+end]
		for _, same := range []string{"即", "计", "共", "合计"} {
			in = strings.TrimPrefix(in, same)
		}
		start := h.Start
		for n := 0; n < 30 && start > 0; n++ {
			r, size := utf8.DecodeLastRuneInString(t.All[:start])
			if !strings.ContainsRune("零〇一二三四五六七八九十百千万亿两廿卅点分之元圆角整正人民币壹贰叁肆伍陆柒捌玖拾佰仟0123456789%,.", r) {
				break
			}
			start -= size
		}
		unit := ""
		if start == h.Start {
			for _, u := range unitWords {
				if t.Before(h.Start, u) && strings.HasSuffix(in, u) {
					unit = u
					break
				}
			}
			for _, u := range heads {
				if t.Before(h.Start, u) && lint.HasSuffix(in, heads...) {
					unit = u
					in = in[:len(in)-len(u)]
					break
				}
			}
			if unit == "" {
				continue
			}
			in = strings.TrimSuffix(in, unit)
			for start = h.Start - len(unit); start > 0; {
				r, size := utf8.DecodeLastRuneInString(t.All[:start])
				if !strings.ContainsRune("零〇一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟", r) || h.Start-start > 36 {
					break
				}
				start -= size
			}
		}
		left := strings.TrimSuffix(strings.TrimPrefix(t.All[start:h.Start], "人民币"), unit)
		if left == "" || t.Before(start, "第") {
			continue
		}
		figures := left[0] < 0x80
		after := t.All[h.End+end+len("）"):]
		if figures && (in == "" || in[0] < 0x80 || sumsIn.In(in)) && !(strings.HasSuffix(left, "元") && sumsIn.In(in)) && !(twoFigures(left, in) && lint.HasPrefix(after, pieces...) && !t.Before(start, notCounts...)) {
			continue // 2（3）: not one number in two writings, but before what is counted
		}
		if figures && !sumsIn.In(in) && !strings.HasSuffix(left, "%") && !counted(after) {
			continue // 民法典 511（四）: an item of an article
		}
		if lint.Contains(left, "%", "分之") && strings.ContainsAny(in, "￥¥元") {
			continue // 含税13%（￥50,000）
		}
		a, aok := reading(lint.Spoken(left))
		b, bok := reading(strings.ReplaceAll(in, " ", ""))
		exact := 1e-9
		if strings.Contains(left, "分之") && !lint.HasPrefix(left, "百", "千", "万") {
			exact = 0.006 // 三分之一（33%）
		}
		if aok && bok && math.Abs(a-b) > exact {
			stop := h.End + end + len("）")
			for _, u := range []string{"个工作日", "个月", "天", "日", "年", "小时", "份", "台"} {
				if t.After(stop, u) {
					stop += len(u)
					break
				}
			}
			p.Flag(start+len(t.All[start:h.Start])-len(left)-len(unit), stop, "words", left, "figures", in)
		}
	}
}

var (
	// sumsIn mark a sum of money.
	sumsIn = lint.NewSet("元", "圆", "¥", "￥", "RMB", "人民币")
	// pieces are what a number of figures counts, notCounts what stands before one that counts nothing.
	pieces    = []string{"人", "名", "天", "日内", "年", "小时", "工作日", "个月", "个工作日"}
	notCounts = []string{"第", "条", "款", "项", "附件", "图", "表", "号", "章", "节", "型", "-"}
)

// twoFigures reports two whole numbers in figures.
func twoFigures(a, b string) bool {
	return a != "" && b != "" && strings.Trim(a, "0123456789") == "" && strings.Trim(b, "0123456789") == ""
}

// reading reads a bare number, a ratio or an amount of money; a number with
// another unit is not a second writing.
func reading(s string) (float64, bool) {
	if d, err := chinese.ParseRatio(s); err == nil {
		f, _ := d.Float64()
		return f, true
	}
	if below, above, ok := strings.Cut(s, "分之"); ok { // 四分之一
		a, errA := chinese.ParseInteger(above)
		b, errB := chinese.ParseInteger(below)
		return float64(a) / float64(b), errA == nil && errB == nil && b > 0
	}
	if n, err := chinese.ParseDecimal(s); err == nil {
		f, _ := n.Float64()
		return f, true
	}
	if d, err := chinese.ParseMoney(strings.TrimPrefix(s, "人民币")); err == nil {
		f, _ := d.Float64()
		return f, true
	}
	return 0, false
}

// counted reports a unit at the start of s.
func counted(s string) bool {
	for _, u := range []string{"个", "人", "名", "天", "日", "年", "月", "小时", "工作日", "份", "台", "套", "次", "元"} {
		if strings.HasPrefix(s, u) {
			return true
		}
	}
	return false
}
