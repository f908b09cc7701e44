package draft

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PartyIncomplete: A party’s name, address, representative or contact is missing.
var PartyIncomplete = lint.Rule{
	ID:      "party-incomplete",
	Yields:  []string{"unfilled-blank"},
	Title:   lint.Words{Zh: "当事人信息不全", En: "particulars of a party missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明一方的名称、住所、代表人或者联系方式。", En: "A party’s name, address, representative or contact is missing"},
		Why:  lint.Words{Zh: "主体不能确定的，合同不成立（合同编通则解释 3）；没有地址，起诉和送达都困难。", En: "Without parties there is no contract (合同编通则解释 3); without addresses no service."},
		Bad: []string{
			"维修协议\n⟦甲方：⟧\n⟦乙方：⟧\n一、乙方提供维修。",
			"维修协议\n⟦甲方：qwerty⟧\n⟦乙方：88888⟧\n一、乙方提供维修。",
		},
		Good: []string{
			"维修协议\n甲方：杭州某某有限公司\n乙方：宁波某某有限公司\n一、乙方提供维修。",
			"维修协议\n甲方：____\n乙方：____\n一、乙方提供维修。",
			"一、甲方：提供场地。",
			"维修协议\n甲方：杭州某某有限公司　　　签订地点：\n乙方：宁波某某有限公司　　　签订时间：\n一、乙方提供维修。",
			"经销协议\n甲方：杭州某某有限公司（厂家）\n乙方：宁波某某有限公司（经销商）\n一、乙方经销甲方产品。",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n一、双方的责任\n甲方：\n1、提供场地。\n乙方：\n1、按期检修。",
			"维修协议\n甲方：甲公司\n乙方：乙公司\n一、乙方按期检修。\n二、本协议自签字之日起生效。\n甲方： 乙方：\n设备检修协议",
		},
		Basis: []diag.LawID{"合同编通则解释 3"},
		Since: "0.1.0",
	},
	RunSpec: partyIncompleteSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		for k := range t.Passages {
			if ps := &t.Passages[k]; sideUnnamed(t, k) && !byRole(t.All[ps.Body:ps.End]) {
				p.Flag(ps.Body, ps.End)
			}
		}
		gibberish(p)
		unequal(p)
		vagueSides(p)
	},
}

// gibberish reports a name that somebody typed to try the form: 甲方：asdfgh, 乙方：11111.
func gibberish(p *lint.Pass) {
	t := p.Text
	for k := range min(len(t.Passages), 20) {
		ps := &t.Passages[k]
		if ps.Table != nil || ps.Kind == lint.Signing || !sideLine(t, ps) {
			continue
		}
		_, name, _ := strings.Cut(t.All[ps.Body:ps.End], "：")
		name = strings.TrimSpace(name)
		rest := strings.Trim(name, "0123456789")
		if len(name) >= 3 && rest == "" || len(name) >= 4 && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz") == "" || lint.HasPrefix(name, "测试公司", "测试企业", "测试单位", "测试用户", "测试甲", "测试乙") {
			p.Flag(ps.Body, ps.End)
		}
	}
}

// block is one side’s particulars at the head of an agreement.
type block struct {
	start, end int // the line that names it
	last       int // end of its particulars
}

// particulars are what a side is described by: where, by whom, reached how.
var particulars = [...]*lint.Set{
	lint.NewSet("（住", "，住", "住：", "地址", "住所", "住址", "场所", "所在地", "注册地"),
	lint.NewSet("代表", "负责人", "经营者", "代理人", "经办人", "联系人", "身份证", "法人"),
	lint.NewSet("电话", "手机", "联系方式", "邮箱", "传真", "@", "邮件", "微信"),
}

// recital opens what follows the sides.
var recital = lint.NewSet("根据", "鉴于", "依照", "订立", "签订", "协商", "如下")

// unequal reports a side that is only named, or not even that, where the other
// one is described: 乙方：某某有限公司 and nothing else.
func unequal(p *lint.Pass) {
	t := p.Text
	var blocks []block
	for k := range t.Passages {
		ps := &t.Passages[k]
		side := ps.Table == nil && sideLine(t, ps)
		if k > 40 || ps.Kind == lint.Signing || len(blocks) > 1 && (ps.Number != "" || t.Holds(recital, ps.Start, ps.End)) || len(blocks) > 0 && ps.Kind == lint.Heading && !side {
			break
		}
		if ps.Table != nil || ps.Kind == lint.Heading && !side {
			continue
		}
		if side {
			blocks = append(blocks, block{ps.Start, ps.End, ps.End})
		} else if n := len(blocks); n > 0 {
			blocks[n-1].last = ps.End
		}
	}
	if len(blocks) < 2 || len(blocks) > 4 {
		return
	}
	for i, b := range blocks {
		missing, address := 0, false
		for n, set := range particulars {
			if t.Holds(set, b.start, b.last) {
				continue
			}
			for k, o := range blocks {
				if k != i && t.Holds(set, o.start, o.last) {
					missing++
					address = address || n == 0
					break
				}
			}
		}
		if missing > 1 || missing > 0 && address && !t.HasAny(b.start, b.last, "身份证") {
			x, y := t.Within(b.start, b.end, 40)
			p.Flag(x, y)
		}
	}
}

// sideLine reports a line that names a side: 甲方（委托方）：某某有限公司, 承修方（乙方）：某某汽修厂, 1.1 需方：某某机场.
func sideLine(t *lint.Text, ps *lint.Passage) bool {
	line := t.All[ps.Body:ps.End]
	k := strings.Index(line, "：")
	if k < len("甲方") || k > 60 {
		return false
	}
	label, role := strings.TrimSpace(line[:k]), ""
	if b := strings.Index(label, "（"); b > 0 {
		label, role = label[:b], strings.Trim(label[b:], "（） ")
	}
	for _, l := range []string{label, role} {
		if l == "甲方" || l == "乙方" || l == "丙方" || t.Party(l) != nil {
			return true
		}
	}
	if _, called, ok := strings.Cut(line[k:], "简称"); ok { // 需求方：某某糖业有限公司（以下简称需方）
		called, _, _ = strings.Cut(strings.Trim(called, "为“”"), "）")
		return t.Party(strings.Trim(called, "“”")) != nil
	}
	return false
}

func partyIncompleteSpec(p *lint.Pass) {
	if p.Spec.Terms != nil || p.Spec.Store != nil { // nobody signs
		return
	}
	for i, x := range p.Spec.Parties {
		if x != nil && x.Kind.V.ID == "company" && x.Name.IsSet() && !x.Representative.IsSet() && x.Signatory == nil {
			p.FlagSpec(x.Name.At, "parties["+strconv.Itoa(i)+"].representative", "text", x.Name.String())
		}
	}
}
