package draft

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// PartyIncomplete: A party’s name, address, representative or contact is missing.
var PartyIncomplete = lint.Rule{
	ID:      "party-incomplete",
	Title:   lint.Words{Zh: "当事人信息不全", En: "particulars of a party missing"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InSpec | lint.InText,
	Classes: []document.Class{document.Contract},
	Always:  true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "没有写明一方的名称、住所、代表人或者联系方式。", En: "A party’s name, address, representative or contact is missing"},
		Why:  lint.Words{Zh: "主体不能确定的，合同不成立（合同编通则解释 3）；没有地址，起诉和送达都困难。", En: "Without parties there is no contract (合同编通则解释 3); without addresses no service."},
		Bad: []string{
			"维修协议\n⟦甲方：⟧\n⟦乙方：⟧\n一、乙方提供维修。",
			"经销协议\n⟦甲方：（厂家）⟧\n⟦乙方： （经销商）⟧\n一、乙方经销甲方产品。",
			"加工合同\n⟦定作方（甲方）：⟧\n⟦承揽方（乙方）：⟧\n一、乙方按期交货。",
			"检修合同\n⟦托修方：⟧\n⟦承修方：⟧\n一、承修方按期检修，托修方付款。",
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
	Run: func(p *lint.Pass) error {
		if p.Spec != nil {
			if p.Spec.Terms != nil || p.Spec.Store != nil { // nobody signs
				return nil
			}
			for i, x := range p.Spec.Parties {
				if x != nil && x.Kind.V.ID == "company" && x.Name.IsSet() && !x.Representative.IsSet() && x.Signatory == nil {
					p.FlagSpec(x.Name.At, "parties["+strconv.Itoa(i)+"].representative", "text", x.Name.String())
				}
			}
			return nil
		}
		t := p.Text
		for k := range t.Passages {
			if sideUnnamed(t, k) {
				p.Flag(t.Passages[k].Body, t.Passages[k].End)
			}
		}
		unequal(p)
		vagueSides(p)
		return nil
	},
}

// sideUnnamed reports that passage k is the label of a side and that neither it nor
// the next line says who that is.
func sideUnnamed(t *lint.Text, k int) bool {
	ps := &t.Passages[k]
	if ps.Kind != lint.Particular && ps.Kind != lint.Body {
		return false
	}
	text := t.All[ps.Body:ps.End]
	if line := strings.TrimRight(text, " "); strings.HasSuffix(line, "名称：") || strings.HasSuffix(line, "方）：") && lint.Contains(line, "简称", "下称") || !strings.HasSuffix(line, "：") && !strings.HasSuffix(line, "）") {
		return false
	}
	if nameless(text) && ps.Number == "" && k < 40 && !namedBelow(t, k) {
		return true
	}
	if strings.HasPrefix(text, "甲方") && strings.Count(text, "：") > 1 && len(t.Clauses()) > 0 && t.Clauses()[0].Start < ps.Start {
		return false // signed without a word to sign
	}
	if bareSides(t, k) {
		return true
	}
	if ps.Kind != lint.Particular || !strings.HasSuffix(text, "：") || !named(text) || strings.Contains(text, "编号") || strings.Contains(text, "（全称）") {
		return false
	}
	if k+1 < len(t.Passages) && (t.Passages[k+1].Kind == lint.Particular || particular(t, &t.Passages[k+1])) && !named(t.All[t.Passages[k+1].Start:t.Passages[k+1].End]) {
		return false // 名称： on the next line
	}
	return !namedBelow(t, k) && !namedBefore(text)
}

// bareSides reports a line that names two sides, or one by its role, and gives no
// name: 发包方（甲方）：, 发包人： 承包人：.
func bareSides(t *lint.Text, k int) bool {
	ps := &t.Passages[k]
	text := t.All[ps.Body:ps.End]
	if !strings.HasSuffix(text, "：") || !named(text) || strings.Contains(text, "编号") || strings.Contains(text, "（全称）") {
		return false
	}
	if two := strings.Count(text, "：") > 1; !two && ps.Kind != lint.Body || two && k > 12 {
		return false
	}
	if ps.Kind == lint.Body && (ps.Number != "" || k > 12 || utf8.RuneCountInString(text) > 16 || k+1 == len(t.Passages)) {
		return false
	}
	for _, part := range strings.Split(strings.TrimSuffix(text, "："), "：") {
		if part = strings.TrimSpace(part); !named(part) || ps.Kind == lint.Body && !roleOnly(part) {
			return false
		}
	}
	return !namedBelow(t, k)
}

// namedBefore reports that a line names the side before another label that is
// left empty: 需方：某厂 签订地点：.
func namedBefore(text string) bool {
	_, rest, _ := strings.Cut(text, "：")
	rest = strings.TrimSpace(rest)
	k := strings.LastIndexByte(rest, ' ')
	return k > 0 && !strings.HasSuffix(strings.TrimSpace(rest[:k]), "：") && !lint.HasPrefix(rest, "（")
}

// namedBelow reports that the line after passage k gives the name or leaves a blank
// for it: 名称：某公司, ${partyA}; or that the sides sign here.
func namedBelow(t *lint.Text, k int) bool {
	if k+1 >= len(t.Passages) || t.Passages[k+1].Table != nil {
		return false
	}
	for n := k + 1; n <= k+2 && n < len(t.Passages) && k > 20; n++ {
		if t.SignsAt(t.Passages[n].Start) {
			return true
		}
	}
	q := &t.Passages[k+1]
	next := strings.ReplaceAll(t.All[q.Start:q.End], " ", "")
	return strings.HasPrefix(next, "$") || strings.HasPrefix(next, "{") || strings.HasPrefix(next, "__") || strings.HasPrefix(next, "（") && strings.HasSuffix(next, "__") || lint.HasPrefix(next, "名称", "姓名", "单位名称", "公司名称", "企业名称", "全称", "单位：", "公司：", "（全称", "单位全称", "法人名称", "名字") || q.Number == "" && strings.HasSuffix(next, "公司") && !strings.Contains(next, "：")
}

// roleOnly reports the name of a role and nothing else: 发包方（甲方）.
func roleOnly(s string) bool {
	head, _, _ := strings.Cut(s, "（")
	return utf8.RuneCountInString(head) <= 4 && lint.HasSuffix(head, "方", "人", "单位")
}

// bareRoles are roles that, in brackets, stand where a name should.
var bareRoles = []string{"需方", "供方", "买方", "卖方", "定作方", "承揽方", "委托方", "受托方", "代理商", "经销商", "总部", "总代理", "厂家", "供货方", "购货方", "销售方", "采购方", "生产方", "加工方", "发包方", "承包方", "使用方", "服务方", "公司", "出卖人", "买受人", "业主", "客户", "披露方", "接收方"}

// nameless reports a line for a side that gives its role in brackets after the
// colon and no name: 甲方：（总部）, 乙方： （承揽方）.
func nameless(text string) bool {
	if !strings.HasSuffix(strings.TrimRight(text, " "), "）") {
		return false
	}
	_, rest, ok := strings.Cut(text, "：")
	if !ok || !named(text) {
		return false
	}
	in, ok := strings.CutPrefix(strings.TrimSpace(rest), "（")
	if !ok {
		return false
	}
	in, ok = strings.CutSuffix(in, "）")
	return ok && slices.Contains(bareRoles, in)
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
		if k > 40 || ps.Kind == lint.Signing || len(blocks) > 1 && (ps.Number != "" || t.Holds(recital, ps.Start, ps.End)) || len(blocks) > 0 && ps.Kind == lint.Heading {
			break
		}
		if ps.Table != nil || ps.Kind == lint.Heading {
			continue
		}
		if sideLine(t, ps) {
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

// sideLine reports a line that names a side: 甲方（委托方）：某某有限公司.
func sideLine(t *lint.Text, ps *lint.Passage) bool {
	line := t.All[ps.Start:ps.End]
	k := strings.Index(line, "：")
	if k < len("甲方") || k > 60 {
		return false
	}
	label := strings.TrimSpace(line[:k])
	if b := strings.Index(label, "（"); b > 0 {
		label = label[:b]
	}
	if label == "甲方" || label == "乙方" || label == "丙方" {
		return true
	}
	return t.Party(label) != nil && strings.HasPrefix(line, label)
}
