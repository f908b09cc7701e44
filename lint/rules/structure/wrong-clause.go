package structure

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// subjects are what a reference is said to be about, and words of a heading under
// which that may stand.
var subjects = []struct {
	said  *lint.Set
	heads *lint.Set
}{
	{lint.NewSet("承担违约责任", "违约责任", "支付违约金", "违约金", "追究违约", "违约条款"), lint.NewSet("违约", "责任", "罚", "赔偿", "处理", "处罚", "违规", "解除", "终止")},
	{lint.NewSet("保密义务", "保密责任", "保密条款"), lint.NewSet("保密", "秘密", "知识产权", "信息", "权利", "义务", "责任")},
	{lint.NewSet("提供的联系方式", "列明的联系方式", "载明的联系方式", "所列联系方式", "中的联系方式", "的联系方式"), lint.NewSet("联系", "客服", "通知", "投诉", "反馈", "当事人", "服务", "其他", "其它", "附则")},
	{lint.NewSet("付款方式", "支付方式", "付款时间", "付款期限", "支付租金", "支付服务费"), lint.NewSet("付", "费", "价", "款", "金", "结算", "酬")},
}

// apartHeads are headings that are of one subject alone.
var apartHeads = lint.NewSet("争议", "管辖", "不可抗力", "保密", "违约", "附则", "生效", "通知", "验收", "包装", "运输", "质量标准", "知识产权", "其他", "其它", "定义", "期限", "更新", "未成年")

// wrongClauses reports 按第15.1条承担违约责任 where clause 15 is on disputes.
func wrongClauses(p *lint.Pass) {
	t := p.Text
	for _, r := range t.References() {
		if r.Outside != "" || r.Label.Scheme != lint.PathScheme && r.Label.Scheme != lint.ArticleScheme || !t.Before(
			r.Start, "按", "按照", "依", "依照", "依据", "根据", "按本合同", "按本协议", "按照本合同", "按照本协议", "依本合同", "依据本合同",
			"根据本合同", "根据本协议", "依据本协议", "按合同", "按照合同", "通过", "通过本政策", "通过本协议", "通过本条款",
		) {
			continue
		}
		c := t.ClauseNumbered(r.Label)
		if c == nil && r.Label.Scheme == lint.ArticleScheme { // 第9条 of a text that numbers 9.
			for _, scheme := range []lint.Scheme{lint.PathScheme, lint.HanScheme} {
				if l := (lint.Label{Scheme: scheme, Values: r.Label.Values}); c == nil {
					c = t.ClauseNumbered(l)
				}
			}
		}
		if c == nil {
			continue
		}
		_, b := t.Part(r.Start)
		own := r.Label.Scheme == lint.ArticleScheme && c.Label.Scheme == lint.PathScheme // a list that stands in no item before it
		for top := c; top != nil && !own; top = top.Parent {
			c = top
			if top.Parent == nil || top.Parent.Label.Scheme <= lint.ChapterScheme {
				break
			}
		}
		q := &t.Passages[c.Passage]
		head := t.All[q.Body:q.End]
		if n := utf8.RuneCountInString(head); n < 2 || n > 14 || !t.Holds(apartHeads, q.Body, q.End) {
			continue
		}
		tail := min(b, r.End+45)
		for _, s := range subjects {
			if t.Holds(s.said, r.End, tail) && !t.Holds(s.heads, q.Body, q.End) {
				p.Report(lint.Finding{Start: r.Start, End: r.End, Message: diag.Say(
					"lint-cross-reference-subject", "clause", t.Quote(r.Start, r.End), "head", strings.TrimSpace(head),
				), Fix: diag.Say("lint-cross-reference-subject-fix"), Related: []diag.Related{p.Related(q.Start, q.End, diag.Say("lint-cross-reference-there"))}})
				break
			}
		}
	}
}
