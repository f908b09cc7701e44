package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A side is nobody when it is called by a nickname, by what it does for the other or by a kind:
// 乙方：小李师傅, 另一方为其软件供应商, 服务方：全国统一售后, 甲方：修车网.
var (
	// calls end what people call each other by, anyOfKind begins what is told of a kind only.
	calls     = []string{"师傅", "老板", "老板娘", "经理", "总", "大哥", "大姐", "阿姨", "先生", "女士", "小姐", "同志", "师父", "老师", "队长", "站长", "厂长"}
	anyOfKind = []string{"其", "该", "某", "本地", "当地", "指定", "一家", "两家", "全国", "各地", "有关", "相关", "附近", "上述", "前述", "所有", "全体", "任意"}
	// brands end the name of a site, kindsOf what people are to a house: 甲方：修车网, 乙方：培训班学员.
	brands  = []string{"网", "网站", "平台", "商城", "APP", "小程序", "公众号"}
	kindsOf = []string{"学员", "客户", "用户", "会员", "业主", "消费者", "商户", "经销商", "代理商", "供应商", "加盟商", "租客", "家长", "车主", "员工", "顾客", "买家", "卖家"}
	// oneOf introduces a side in running text, whoIs those of whom nothing more is told.
	oneOf = lint.NewSet("一方为", "一方是", "甲方为", "乙方为", "甲方是", "乙方是")
	whoIs = lint.NewFrame(0, []string{"今有", "兹有", "现有", "今由", "兹由"}, []string{"两家", "二家", "两方", "双方", "两人", "二人", "甲乙", "某"})
	// traits of a side are left to what is no part of the paper, or to those of the other side.
	traits = lint.NewFrame(24, []string{
		"住址", "住所", "地址", "联系人", "联络人", "联系方式", "代表人", "双方名称", "身份信息",
	}, []string{
		"以名片", "见名片", "口头告知", "另告", "从略", "以微信", "见微信", "众所周知", "双方皆知", "双方均知",
	})
	ditto = lint.NewFrame(9, []string{"代表人", "法人", "负责人", "联系人", "电话", "经办人"}, []string{"同上", "同前", "同甲方", "同左", "与上同", "与甲方同", "与甲方相同"})
)

// vagueSides reports such sides, and particulars that are left out.
func vagueSides(p *lint.Pass) {
	t := p.Text
	head := len(t.All)
	if all := t.Clauses(); len(all) > 0 {
		head = t.Passages[all[0].Passage].Start
	}
	for k := range t.Passages[:min(len(t.Passages), 12)] {
		ps := &t.Passages[k]
		if ps.Start >= head || ps.Number != "" || ps.Table != nil || ps.Residue {
			continue
		}
		if c := strings.Index(t.All[ps.Start:ps.End], "："); c > 0 && c <= 36 {
			if i := ps.Start + c + len("："); nobody(t, i, ps.End) || sideLabel(t.All[ps.Start:ps.Start+c]) && unincorporated(t, i, ps.End) {
				p.Flag(ps.Start, nameEnd(t, i, ps.End))
			}
			if i, j, ok := t.Frame(ditto, ps.Start, ps.End); ok {
				p.Flag(i, j)
			}
			continue
		}
		for _, h := range t.PlacesIn(oneOf, ps.Start, ps.End) {
			if nobody(t, h.End, ps.End) {
				p.Flag(h.Start, nameEnd(t, h.End, ps.End))
			}
		}
		if i, j, ok := t.Frame(whoIs, ps.Start, ps.End); ok && len(t.Parties()) == 0 {
			p.Flag(i, j)
		}
	}
	for s, h := range t.Framed(traits, 1) {
		if i, j := h.Start, h.End; t.Passages[s.Passage].Kind == lint.Body && !t.HasAny(s.Start, i, "如", "若", "变更", "应") {
			p.Flag(i, j)
		}
	}
}

// nameEnd is where the name of a side that begins at byte i ends.
func nameEnd(t *lint.Text, i, end int) int {
	if k := strings.IndexAny(t.All[i:end], "，（；。、 "); k >= 0 {
		return i + k
	}
	return end
}

// nobody reports a name from byte i on that is a nickname or a kind.
func nobody(t *lint.Text, i, end int) bool {
	name := strings.TrimSpace(t.All[i:nameEnd(t, i, end)])
	n := utf8.RuneCountInString(name)
	if n < 2 || n > 14 || strings.ContainsAny(name, "_0123456789：《的") || lint.HasSuffix(name, "有限公司", "集团", "医院", "学校") {
		return false
	}
	if n <= 5 && lint.HasSuffix(name, calls...) || n <= 3 && lint.HasPrefix(name, "小", "老", "阿") {
		return true
	}
	return lint.HasPrefix(name, anyOfKind...) && !lint.HasPrefix(name, "某某", "某市", "某公司", "全国人")
}

// unincorporated reports a name from byte i on that is of a site, or of what people are to a house
// and the paper is not clicked.
func unincorporated(t *lint.Text, i, end int) bool {
	name := strings.TrimSpace(t.All[i:nameEnd(t, i, end)])
	if n := utf8.RuneCountInString(name); n < 3 && !slices.Contains(kindsOf, name) || n > 14 {
		return false
	}
	return lint.HasSuffix(name, brands...) || lint.HasSuffix(name, kindsOf...) && !t.Has("点击", "勾选", "注册", "登录")
}
