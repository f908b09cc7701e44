package lint

import (
	"slices"
	"strings"
)

// signWords mark a line to be signed or sealed.
var signWords = NewSet(
	"代表：", "（章）", "经办人", "盖章", "签字", "签章", "签名", "公章", "印章", "签署日期", "签订日期", "签约日期", "签署人", "授权代表",
	"委托代理人", "法定代表人", "负责人", "日期：", "代表人", "签约地点", "签订地点", "签署地点",
)

// labels begin a line about a party.
var labels = []string{
	"甲方", "乙方", "丙方", "地址", "住所", "电话", "联系人", "联系电话", "法定代表人", "统一社会信用代码", "开户银行", "开户行", "银行帐号",
	"银行账号", "账号", "帐号", "邮编", "邮政编码", "传真", "税号", "纳税人识别号", "电子邮箱", "邮箱", "名称", "身份证", "委托方", "受托方",
	"发包", "承包", "买方", "卖方", "供方", "需方", "客户", "用户", "服务方", "联系方式", "通讯地址", "手机", "法人代表", "代表人", "营业执照",
	"出租方", "承租方", "托修方", "承修方", "使用单位", "维保单位", "委托单位", "服务单位", "承诺方", "承诺人", "供应商", "经销商", "业主",
	"定作方", "承揽方", "供货方", "购货方", "购买方", "销售方", "采购方", "订购方",
}

var labelSet = NewSet(labels...)

// mark tells the lines of the signature block and of the parties' particulars
// from the body. A signature block is a run of short labelled lines with a
// line to sign or seal; before the first numbered clause such lines are
// particulars.
func (t *Text) mark() {
	first := len(t.Passages)
	for k := range t.Passages {
		if t.Passages[k].Number != "" {
			first = k
			break
		}
	}
	for k := 0; k < len(t.Passages); {
		end := k
		sign := false
		for end < len(t.Passages) && t.labelled(&t.Passages[end]) {
			p := &t.Passages[end]
			sign = sign || Contains(t.All[p.Start:p.End], "盖章", "签字", "签章", "签名", "公章", "签署", "（章）")
			end++
		}
		if end == k {
			k++
			continue
		}
		// Who signs for a side, at the very end or before the attachments.
		if !sign && k > first && (end == len(t.Passages) || strings.HasPrefix(t.All[t.Passages[end].Start:], "附件")) {
			for j := k; j < end; j++ {
				sign = sign || Contains(t.All[t.Passages[j].Start:t.Passages[j].End], "代表：", "经办人：", "代表人：", "代理人：")
			}
		}
		// 甲方： between clauses, before a list, heads what follows.
		if k > first && end == k+1 && end < len(t.Passages) && t.Passages[end].Number != "" && t.bareSide(&t.Passages[k]) {
			t.Passages[k].Kind = Heading
			k = end
			continue
		}
		// The sides named once more at the very end sign there, whatever the line says.
		if !sign && k > first && first < len(t.Passages) && t.lastly(end) {
			line := strings.TrimLeft(t.All[t.Passages[k].Start:t.Passages[k].End], "“ ")
			for _, w := range labels {
				rest, ok := strings.CutPrefix(line, w)
				if sign = ok && side(w) && strings.HasPrefix(rest, "：") && t.Index(0, w) < t.Passages[first].Start; sign {
					break
				}
			}
		}
		kind := Particular
		if sign && (k > first || end == len(t.Passages)) {
			kind = Signing
		}
		if sign && kind == Particular {
			// Both blocks in one, at the head: the part from the seals on.
			for j := k; j < end; j++ {
				if Contains(t.All[t.Passages[j].Start:t.Passages[j].End], "盖章", "签字", "签章", "签名") {
					for i := j; i < end; i++ {
						t.Passages[i].Kind = Signing
					}
					break
				}
			}
		}
		for ; k < end; k++ {
			if p := &t.Passages[k]; p.Kind == Body && (kind == Signing || strings.Contains(t.All[p.Start:p.End], "：")) {
				p.Kind = kind
			} else if p.Kind == Body && Contains(t.All[p.Start:p.End], "盖章", "签字", "签章") {
				p.Kind = Signing
			}
		}
	}
	t.closing(first)
}

// bareSide reports 甲方：, a side and nothing else.
func (t *Text) bareSide(p *Passage) bool {
	w, ok := strings.CutSuffix(t.All[p.Start:p.End], "：")
	return ok && side(w) && slices.Contains(labels, w)
}

// lastly reports that passage k begins what follows the agreement: nothing, or
// the title of the next one.
func (t *Text) lastly(k int) bool {
	if k == len(t.Passages) {
		return true
	}
	p := &t.Passages[k]
	line := t.All[p.Start:p.End]
	return p.Residue || p.Kind == Heading && p.Number == "" && agreementLine(line, 30)
}

// labelled reports a line of a party's particulars or of a signature block.
func (t *Text) labelled(p *Passage) bool {
	if p.Number != "" || p.Residue || p.Kind != Body && p.Kind != Signing || p.End-p.Start > 400 {
		return false
	}
	s := strings.TrimLeft(t.All[p.Start:p.End], "“ ")
	if strings.Contains(s, "。") || s == "" {
		return p.Kind == Signing
	}
	if isDateLine(s) {
		return true
	}
	if longer(s, 90) {
		return false
	}
	begun := labels
	if !t.Begins(labelSet, p.End-len(s)) {
		begun = nil
	}
	for _, w := range begun {
		if rest, ok := strings.CutPrefix(s, w); ok {
			k := strings.Index(rest, "：")
			near := k == 0 || strings.HasPrefix(rest, "（") && strings.Contains(rest, "）")
			if near || k > 0 && k < 18 && !side(w) || strings.HasPrefix(rest, "__") || rest == "" && side(w) {
				return true
			}
		}
	}
	k := strings.Index(s, "：")
	return k >= 0 && k <= 45 && t.Holds(signWords, p.Start, p.End) && (!longer(s, 39) || strings.Contains(s, "__"))
}

// side reports the label of a party: what follows it without a colon is a
// sentence about it.
func side(label string) bool {
	return strings.HasSuffix(label, "方") || label == "发包" || label == "承包" || label == "客户" || label == "用户"
}

// isDateLine reports 2026年12月1日 or ____年__月__日 alone in a line.
func isDateLine(s string) bool {
	if len(s) > 180 || !strings.Contains(s, "年") || !strings.Contains(s, "日") {
		return false
	}
	for { // {{year}}年{{month}}月
		a := strings.Index(s, "{")
		b := strings.Index(s, "}")
		if a < 0 || b < a {
			break
		}
		s = strings.TrimSuffix(s[:a], "$") + strings.TrimLeft(s[b:], "}")
	}
	return strings.Trim(s, "0123456789_ 年月日二〇零一三四五六七八九十订立签X\uFFFC") == ""
}
