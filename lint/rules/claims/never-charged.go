package claims

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
	"qiyue/lint/rules/sides"
)

var (
	// unpaid are words before or behind what is not charged.
	unpaid = lint.NewSet("不收取", "不收", "免收", "不另收", "免交", "无需交纳", "无需缴纳", "无须交纳", "不用交", "不交", "无需支付", "不需支付", "不需要支付", "免缴", "免付", "无需交", "免押金", "零押金", "无押金")
	// sumsPaid ends the name of what is charged.
	sumsPaid = []string{"费", "押金", "保证金", "手续费", "定金", "订金"}
	// labourFees are names of what is paid for an act, whatever it is.
	labourFees = strings.NewReplacer(blankedOut("人工费", "工时费", "服务费", "手工费", "上门费", "工本费", "人工", "费")...)
	// taken are words around the sum of what is charged.
	taken = strings.NewReplacer(blankedOut("收取", "另收", "加收", "收费", "缴纳", "交纳", "支付", "收", "交", "付", "按", "每次", "每趟", "每台", "每人", "每套", "每户", "一次性", "人民币", "为", "是", "：", "签约时", "需", "须", "应", "向", "另", "每月", "给", "标准", "次", "费用")...)
)

// neverCharged reports a sum for what another sentence says is not charged: 本合同不收押金 and 押金1000元; 上门取车送车，不收费用
// and 上门取送车每次收80元.
func neverCharged(p *lint.Pass) {
	t := p.Text
	type freed struct {
		what string
		act  bool
		at   lint.Sentence
	}
	var list []freed
	names := func(s string) string {
		for _, n := range sidesOf(t) {
			s = strings.ReplaceAll(s, n, "")
		}
		return taken.Replace(s)
	}
	for s := range t.SentencesWith(unpaid) {
		if !plainly(t, s) || t.HasAny(s.Start, s.End, "期内", "期间", "内", "首", "再", "退", "次") || under(t, s) {
			continue
		}
		for _, h := range t.PlacesIn(unpaid, s.Start, s.End) {
			a, b := t.Part(h.Start)
			rest := lint.TrimPrefixes(t.All[h.End:max(b, h.End)], "取", "任何", "其他", "乙方", "甲方", "客户", "用户", "的")
			what := strings.Trim(rest, "。；）")
			if strings.HasSuffix(t.All[h.Start:h.End], "押金") {
				what = "押金"
			}
			if what == "费用" || what == "费" || what == "钱" || what == "任何费用" {
				act := lint.TrimSuffixes(strings.ReplaceAll(names(t.All[a:h.Start]), "负责", ""), "由")
				if act == "" && a > s.Start {
					x, y := t.Part(a - len("，"))
					act = lint.TrimSuffixes(strings.ReplaceAll(names(t.All[max(x, t.PassageAt(x).Body):y]), "负责", ""), "由")
				}
				if n := utf8.RuneCountInString(act); n >= 2 && n <= 14 {
					list = append(list, freed{act, true, s})
				}
				break
			}
			for _, what := range strings.FieldsFunc(what, func(r rune) bool { return r == '、' || r == '和' || r == '及' || r == '与' }) { // 不收押金和任何费用
				if n := utf8.RuneCountInString(what); n >= 2 && n <= 6 && lint.HasSuffix(what, sumsPaid...) {
					list = append(list, freed{what, false, s})
				}
			}
			break
		}
	}
	if len(list) == 0 {
		return
	}
	for _, q := range t.Quantities() {
		if q.Unit != lint.Yuan || q.Value == 0 {
			continue
		}
		s := t.SentenceAt(q.Start)
		a, b := t.Part(q.Start)
		if !plainly(t, s) || under(t, s) || t.HasAny(s.Start, max(s.Start, a), "的，") || t.HasAny(s.Start, s.End, "期外", "满", "公里", "赔", "扣", "罚", "违约", "每满", "原", "市场", "抵") {
			continue
		}
		head := names(t.All[min(max(a, t.PassageAt(a).Body), q.Start):q.Start])
		if k := slices.IndexFunc(list, func(f freed) bool {
			if f.at == s {
				return false
			}
			if f.act {
				done := labourFees.Replace(head)
				return utf8.RuneCountInString(done) >= 3 && within(done, f.what) || utf8.RuneCountInString(done) == 2 && strings.HasPrefix(f.what, done)
			}
			return head == f.what || f.what == "押金" && strings.HasSuffix(head, f.what)
		}); k >= 0 {
			if f := list[k].at; f.Start > q.Start {
				i, j := t.Within(f.Start, f.End, 40)
				against(p, i, j, s)
			} else {
				against(p, max(a, t.PassageAt(a).Body), max(b, q.End), f)
			}
			return
		}
	}
}

// sidesOf are the names of the sides.
func sidesOf(t *lint.Text) (out []string) {
	for _, n := range sides.Names(t) {
		out = append(out, n.Word)
	}
	return
}
