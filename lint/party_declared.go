package lint

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// seldomNamed is how often a text names a side at least.
const seldomNamed = 3

// declaredSides are two sides that the head of a text names by roles of its own,
// one who serves and one who is served: 业主单位：某中心, 维保单位：某公司; or that it gives
// short names to: 某公司（下称“公司”）, “本院”指某医院.
func (t *Text) declaredSides() []Party {
	var ps []Party
	take := func(label string, role Role) {
		if len(ps) < 2 && t.Count(label) > 1 && !slices.ContainsFunc(ps, func(p Party) bool { return p.Label == label || role != NoRole && p.Role == role }) {
			ps = append(ps, Party{Label: label, Role: role, First: t.Index(0, label), Count: t.Count(label), Margin: declaredMargin})
		}
	}
	for k := range t.Passages {
		q := &t.Passages[k]
		if k > 30 || q.Number != "" || q.Kind == Signing {
			break
		}
		line := t.All[q.Start:q.End]
		label, _, ok := strings.Cut(line, "：")
		if !ok || q.Kind == Heading {
			continue
		}
		label, title, _ := strings.Cut(label, "（")
		label = strings.TrimSpace(label)
		if n := utf8.RuneCountInString(label); n < 2 || n > 6 || !sideEnd(label) {
			continue
		}
		role := roleOf(label)
		if role == NoRole { // 养护公司（服务方）：
			role = roleOf(strings.TrimSuffix(title, "）"))
		}
		if role != NoRole {
			take(label, role)
		}
	}
	if len(ps) < 2 || max(ps[0].Count, ps[1].Count) < seldomNamed {
		ps = t.shortSides()
	}
	if len(ps) < 2 {
		return nil
	}
	return ps
}

// roleOf is the role that a name or a title tells.
func roleOf(title string) Role {
	switch provider, customer := titleTells(title); {
	case provider && !customer:
		return Provider
	case customer && !provider:
		return Customer
	}
	return NoRole
}

var (
	// houses end the name of who is a side. shortLeads give a side its short name, sideKinds end one, otherShorts are short names of something else.
	shortLeads = []string{"以下简称", "下文简称", "以下称", "下文称", "下称", "以下叫", "简称", "下文", "以下", "后面叫", "下面叫", "后面称", "下面称", "后文称", "后称", "下面写", "后面写"}
	sideKinds  = []string{
		"方", "单位", "人", "商", "公司", "主", "户", "院", "校", "厂", "店", "客户", "用户", "中心", "局", "所", "馆", "行", "站", "银行", "业委会",
		"机构", "物业", "您", "园", "社", "集团", "部", "家", "店里", "厂里", "院里", "校里",
	}
	houses      = []string{"公司", "厂", "院", "校", "店", "局", "中心", "馆", "所", "行", "部", "社", "集团", "委员会"}
	otherShorts = []string{
		"双方", "各方", "三方", "工程", "项目", "产品", "设备", "系统", "平台", "服务", "合同", "协议", "一方", "第三方", "法人", "负责人", "联系人",
		"代表人", "委托代理人", "保证人", "担保人", "见证人",
	}
)

// shortSides are the two sides that the lines before the first clause, or the definitions in it, give
// short names to. Their roles are told by the names, by the words of their lines or by what they do.
func (t *Text) shortSides() []Party {
	type short struct {
		name string
		role Role
	}
	var out []short
	add := func(name, line string, house bool) {
		if n := utf8.RuneCountInString(name); n < 2 || n > 6 || t.Count(name) < seldomNamed || !house && !HasSuffix(name, sideKinds...) || HasSuffix(name, otherShorts...) || slices.ContainsFunc(out, func(s short) bool { return s.name == name }) {
			return
		}
		role := roleOf(name)
		if label, _, ok := strings.Cut(line, "："); role == NoRole && ok && utf8.RuneCountInString(label) <= 8 {
			role = roleOf(label)
		}
		out = append(out, short{name, role})
	}
	clauses := 0
	for k := range t.Passages {
		q := &t.Passages[k]
		if k > 30 || q.Kind == Signing {
			break
		}
		if q.Number != "" {
			if clauses++; clauses > 3 {
				break
			}
		}
		line := t.All[q.Body:q.End]
		all := strings.Split(line, "（")
		for n, in := range all[1:] {
			in, _, closed := strings.Cut(in, "）")
			if !closed || q.Number != "" {
				continue
			}
			for _, lead := range shortLeads {
				if rest, ok := strings.CutPrefix(strings.TrimSpace(in), lead); ok {
					rest = strings.TrimLeft(rest, "为：“ ")
					if e := strings.IndexAny(rest, "”；，。 "); e >= 0 {
						rest = rest[:e]
					}
					add(rest, line, HasSuffix(all[n], houses...) || strings.HasSuffix(all[n], "）"))
					break
				}
			}
		}
		if !strings.Contains(line, "”指") && !strings.Contains(line, "”系指") && !strings.Contains(line, "”是指") {
			continue
		}
		for _, in := range strings.Split(line, "“")[1:] {
			if name, rest, ok := strings.Cut(in, "”"); ok && HasPrefix(rest, "指", "系指", "是指") {
				add(name, "", false)
			}
		}
	}
	if len(out) != 2 || out[0].role != NoRole && out[0].role == out[1].role {
		return nil
	}
	a, b := &out[0], &out[1]
	switch {
	case a.role == NoRole && b.role != NoRole:
		a.role = Provider + Customer - b.role
	case b.role == NoRole && a.role != NoRole:
		b.role = Provider + Customer - a.role
	}
	ps := make([]Party, 2)
	for n, s := range out {
		ps[n] = Party{Label: s.name, Role: s.role, First: t.Index(0, s.name), Count: t.Count(s.name), Margin: declaredMargin}
	}
	if a.role == NoRole {
		for n := range ps {
			t.direction(&ps[n], ps[1-n].Label)
		}
		settle(ps)
	}
	t.facts.shortened = true
	return ps
}

// declaredMargin is the margin of a role that is the side's own name.
const declaredMargin = 9

// sideEnd reports the name of a role.
func sideEnd(label string) bool {
	return HasSuffix(label, "方", "单位", "人", "商", "公司", "主", "卖家", "买家", "厂家")
}
