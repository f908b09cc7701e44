package structure

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// Signature: No place to sign or no date.
var Signature = lint.Rule{
	ID:      "signature",
	Title:   lint.Words{Zh: "缺少签署栏", En: "signature block"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Doc: lint.Doc{
		What: lint.Words{Zh: "合同没有签字盖章的位置或者日期。", En: "No place to sign or no date"},
		Spec: lint.Words{Zh: "规格：签署栏总是印出；以签字并盖章生效而一方是没有印章的个人（客户除外，条款已写明签字即可）时报告。", En: "In a spec: the block is always printed; reported where a seal is a condition and a side is a person, other than the customer, whom the clause lets sign."},
		Why:  lint.Words{Zh: "采用合同书形式的，自双方签名、盖章或者按指印时成立（民法典 490(1)）；没有日期，效力起点不明。", En: "A written contract comes about when both sides sign or seal (民法典 490(1))."},
		Bad: []string{
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 服务\n乙方维修。\n第二条 费用\n甲方付款。\n第三条 期限\n一年。\n第四条 生效\n本合同自双方签字之日起生效。",
		},
		Good: []string{
			"维修合同\n第一条 服务\n第二条 费用\n第三条 期限\n第四条 生效\n本合同自双方签字盖章之日起生效。\n甲方（盖章）：　　乙方（盖章）：\n日期：2026年12月1日",
			"本合同自双方签字之日起生效。",
			"维修合同\n甲方：甲公司\n乙方：乙公司\n第一条 服务\n第二条 费用\n第三条 期限\n第四条 生效\n本合同以电子签名签署后生效。",
		},
		Basis: []diag.LawID{"民法典 490(1)"},
		Since: "0.1.0",
	},
	RunSpec: signatureSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		if t.Has("电子签", "以下无正文", "点击", "勾选", "在线签", "线上签", "网上签") || len(t.Doc.Blocks) < 8 || !t.Whole() && !t.Copied() {
			return
		}
		for k := range t.Passages {
			ps := &t.Passages[k]
			if ps.Kind == lint.Signing {
				if !halfSigned(p, k) {
					undated(p, k)
				}
				return
			}
		}
		if (closedByClause(t) || t.Has("签字之日", "盖章之日", "签章之日", "签订之日", "字后生效", "章后生效", "署后生效", "签字盖章", "签字（盖章）", "签署之日")) && !signedInCells(t) && !signedInLine(t) {
			p.FlagWhole()
		}
	},
}

// closedByClause reports an agreement that ends with a whole clause, behind which nobody signs.
func closedByClause(t *lint.Text) bool {
	last := &t.Passages[len(t.Passages)-1]
	return last.Kind == lint.Body && last.Number != "" && t.Before(last.End, "。") && t.Class == document.Contract
}

// halfSigned reports a signature block of a line or two, from passage k on, in which one side of two has a place.
func halfSigned(p *lint.Pass, k int) bool {
	t, ps := p.Text, p.Text.Parties()
	n := k
	for n < len(t.Passages) && t.Passages[n].Kind == lint.Signing {
		n++
	}
	if i, j := t.Passages[k].Start, t.Passages[n-1].End; len(ps) == 2 && n-k <= 2 && 2*k > len(t.Passages) && t.Passages[k].Table == nil && t.HasAny(i, j, "章", "签字", "签名") && !t.HasAny(i, j, "双方", "各方") {
		for m, side := range ps {
			rest := strings.ReplaceAll(t.All[i:j], side.Label, "")
			if t.HasAny(i, j, side.Label) && !t.HasAny(i, j, ps[1-m].Label) && strings.Count(rest, "章")+strings.Count(rest, "签字")+strings.Count(rest, "签名") == 1 {
				p.Flag(i, j)
				return true
			}
		}
	}
	return false
}

// signedInLine reports a line in the second half of the text that has a place to sign for each of two sides,
// whatever a page has run into it.
func signedInLine(t *lint.Text) bool {
	for k := len(t.Passages) / 2; k < len(t.Passages); k++ {
		if ps := &t.Passages[k]; len(t.PlacesIn(places, ps.Start, ps.End)) > 1 {
			return true
		}
	}
	return false
}

// places are those to sign.
var places = lint.NewSet("盖章）：", "签章）：", "公章）：", "签字）：", "签名）：", "章）_", "字）_")

// signedInCells reports that the text ends with a table in which both sides are
// named over who signs for them or when.
func signedInCells(t *lint.Text) bool {
	const near = 24
	sides, signs := 0, false
	for n := max(0, len(t.Passages)-near); n < len(t.Passages); n++ {
		if ps := &t.Passages[n]; ps.Kind == lint.Cell || ps.Kind == lint.TableHead {
			if t.Begins(eitherSide, ps.Start) {
				sides++
			}
			signs = signs || t.Holds(signedBy, ps.Start, ps.End)
		}
	}
	return sides > 1 && signs
}

var (
	eitherSide = func() *lint.Set {
		var labels []string
		for _, side := range slices.Concat([]string{"甲方", "乙方"}, lint.RoleNames(0), lint.RoleNames(1)) {
			labels = append(labels, side+"：", side+"（")
		}
		return lint.NewSet(labels...)
	}()
	signedBy = lint.NewSet("代表：", "代表人：", "代理人：", "签字", "签章", "盖章", "签名", "签订时间", "签订日期", "签约时间", "签约日期", "日期：")
)

// dated are words of a place for the date of signing.
var dated = lint.NewSet("日期", "时间", "年", "签于", "署日", "约日", "签字日", "日：")

// undated reports a signature block, from passage k on, with no place for the
// date, in a text that gives none elsewhere.
func undated(p *lint.Pass, k int) {
	t := p.Text
	last := t.Passages[k]
	for n := k; n < len(t.Passages); n++ {
		ps := &t.Passages[n]
		if ps.Table != nil || t.Holds(dated, ps.Start, ps.End) && (ps.Kind == lint.Signing || n < k+12) {
			return
		}
		if ps.Kind == lint.Signing {
			last = *ps
		}
	}
	if last.Kind != lint.Signing || t.Has("签订日期", "签订时间", "签署日期", "签署时间", "签约日期", "签约时间", "日签订", "日签署", "日订立", "签订于", "合同日期", "协议日期") {
		return
	}
	for n := range t.Passages[:min(k, 12)] { // at the head: 2026年5月1日
		if ps := &t.Passages[n]; ps.Kind == lint.Particular && t.Holds(dated, ps.Start, ps.End) {
			return
		}
	}
	for s := range t.SentencesWith(concluded) { // 本合同于____年__月__日在某市签订, 于盖章之日签订
		if t.HasAny(s.Start, s.End, "于") {
			return
		}
	}
	p.Flag(t.Passages[k].Start, t.Passages[k].End)
}

// concluded are words of a sentence on when the agreement was concluded.
var concluded = lint.NewSet("签署", "签订", "签字", "订立")
