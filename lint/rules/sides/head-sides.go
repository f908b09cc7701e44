package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// headSide is one side as the head of a text names it: all its names, and what
// it does under the agreement where a name tells.
type headSide struct {
	names  []string
	bond   string // 租赁, 买卖, …: the kind of agreement that the name belongs to
	giving bool   // lets, sells, makes, keeps or carries; the other one pays
}

// bonds are kinds of agreement with the names of who performs and of who pays,
// whichever of several names a drafter takes.
var bonds = [...]struct {
	kind           string
	givers, payers []string
	apart          bool // others than the sides may bear these names in agreements of another kind
}{
	{"租赁", []string{"出租方", "出租人", "房东", "租出方"}, []string{"承租方", "承租人", "租户", "租客", "租赁方", "承租户", "房客", "租用方", "租用人", "租借方"}, false},
	{"买卖", []string{
		"卖方", "出卖人", "出卖方", "卖家", "卖主", "供方", "供货方", "供货人", "供应方", "销售方", "销货方", "出售方", "出售人", "供货单位",
	}, []string{
		"买方", "买受人", "买受方", "买家", "买主", "需方", "购方", "购货方", "购买方", "采购方", "采购人", "购买人", "采购单位", "需求方",
	}, false},
	{"承揽", []string{"承揽人", "承揽方", "加工方", "制作方", "加工人", "承制方", "受托加工方"}, []string{"定作人", "定作方", "定制方", "委托加工方", "订作方"}, false},
	{"工程", []string{
		"承包人", "承包方", "承包商", "施工方", "施工单位", "承建方", "装修公司", "搭建商", "安装方",
	}, []string{"发包人", "发包方", "建设单位", "建设方", "业主", "业主方", "业主单位"}, true},
	{"服务", []string{
		"受托方", "受托人", "服务方", "服务商", "服务单位", "服务提供方", "服务公司", "维保方", "维保单位", "维保公司", "维修方", "运维方", "开发方",
		"开发人", "承办方", "承接方", "代理方", "代理机构", "物业公司", "物业方", "保洁公司", "监理单位", "监理人", "监理方", "检测公司", "检测机构",
		"咨询方", "培训方", "培训机构",
	}, []string{
		"委托方", "委托人", "委托单位", "使用单位", "使用方", "使用人", "客户方", "用户方", "服务接受方", "业主", "业主方",
	}, true},
	{"仓储", []string{"保管人", "保管方", "仓储方", "仓储人", "仓储公司"}, []string{"存货人", "存货方", "寄存人", "寄存方", "存储方", "寄托人"}, false},
	{"运输", []string{"承运人", "承运方", "承运商", "运输方", "运输公司", "物流公司", "物流方", "运输单位"}, []string{"托运人", "托运方", "货主"}, true},
	{"借贷", []string{"出借人", "出借方", "贷款人", "贷款方", "贷方"}, []string{"借款人", "借款方", "借方"}, false},
	{"雇用", []string{"劳动者", "受雇方", "雇员", "受聘方", "受聘人", "家政员", "保姆", "家政服务员"}, []string{"用人单位", "雇主", "聘用方", "雇佣方", "聘用单位", "聘方"}, true},
	{"特许", []string{"特许人", "特许方", "特许经营人"}, []string{
		"被特许人", "加盟商", "加盟方", "加盟者", "受许人", "被特许方", "经销商", "代理商", "特约经销商", "总经销商", "总代理商", "独家经销商",
		"独家代理商", "区域代理商", "区域经销商", "授权经销商", "授权代理商",
	}, true},
	{"许可", []string{"许可方", "授权方", "许可人", "转让方", "出让方", "转让人", "出让人"}, []string{"被许可方", "被授权方", "被许可人", "受让方", "受让人"}, true},
	{"转让", []string{"转让方", "出让方", "转让人", "出让人", "卖家"}, []string{"受让方", "受让人", "买家"}, true},
	{"经销", []string{"供应商", "供货商", "厂家", "生产商"}, []string{"分销商", "经销方", "经销商", "代理商", "代销商", "代销方"}, true},
	{"买卖", []string{"供应商", "供货商"}, []string{"采购商"}, true},
}

// bondName is a name of a side of one kind of agreement.
type bondName struct {
	bond   int
	giving bool
}

var bondNames, BondWords = func() (map[string]bondName, []string) {
	of, words := map[string]bondName{}, []string(nil)
	for k, b := range bonds {
		for _, side := range []struct {
			names  []string
			giving bool
		}{{b.givers, true}, {b.payers, false}} {
			for _, w := range side.names {
				if _, known := of[w]; !known {
					of[w] = bondName{k, side.giving}
					words = append(words, w)
				}
			}
		}
	}
	return of, words
}()

type headSidesKey struct{}

// headSides are the two sides that the lines before the first clause name, each
// with all its names: 甲方 and 出租方 of “出租方（甲方）：某公司”. It is nil where they
// name fewer or more.
func headSides(t *lint.Text) []headSide {
	return t.Memo(headSidesKey{}, func() any {
		var out []headSide
		for k := range t.Passages[:min(len(t.Passages), 41)] {
			q := &t.Passages[k]
			if q.Kind == lint.Signing || q.Number != "" && len(out) > 1 {
				break
			}
			line := t.All[q.Start:q.End]
			if k > 0 && strings.HasPrefix(line, "（") && strings.HasSuffix(t.All[:t.Passages[k-1].End], "：") {
				line = t.All[t.Passages[k-1].Start:q.End] // a line that was broken: 承租方：（下称乙方）
			}
			names := namesIn(line)
			if len(names) == 0 {
				continue
			}
			known := slices.IndexFunc(out, func(s headSide) bool {
				return slices.ContainsFunc(names, func(n string) bool { return slices.Contains(s.names, n) })
			})
			if known < 0 {
				out, known = append(out, headSide{}), len(out)
			}
			s := &out[known]
			for _, n := range names {
				if slices.Contains(s.names, n) {
					continue
				}
				s.names = append(s.names, n)
				if b, ok := bondNames[n]; ok && s.bond == "" {
					s.bond, s.giving = bonds[b.bond].kind, b.giving
				}
			}
		}
		if ps := t.Parties(); len(out) == 0 && len(ps) == 2 { // no head, as in a part of a text
			for _, side := range ps {
				if b, ok := bondNames[side.Label]; ok && side.Count > 1 {
					out = append(out, headSide{[]string{side.Label}, bonds[b.bond].kind, b.giving})
				}
			}
		}
		if len(out) != 2 {
			return []headSide(nil)
		}
		a, b := &out[0], &out[1]
		if a.bond == "" && b.bond != "" {
			a.bond, a.giving = b.bond, !b.giving
		} else if b.bond == "" && a.bond != "" {
			b.bond, b.giving = a.bond, !a.giving
		} else if a.bond != "" && a.giving == b.giving {
			a.bond, b.bond = "", ""
		}
		return out
	}).([]headSide)
}

// namesIn are the names that a line of particulars gives one side: the label
// before the colon, what stands in brackets with it, and the short name fixed
// behind it.
func namesIn(line string) []string {
	head, rest, ok := strings.Cut(line, "：")
	if !ok || len(head) > 90 {
		return nil
	}
	var out []string
	add := func(w string, any bool) {
		w = strings.Trim(strings.ReplaceAll(w, " ", ""), "“”：")
		for _, lead := range []string{"以下简称", "以下称", "下称", "简称", "为", "即", "“"} {
			w = strings.TrimPrefix(w, lead)
		}
		if _, known := bondNames[w]; known || slices.Contains(letters, w) || any && sideLike(w) {
			out = append(out, w)
		}
	}
	label, in, bracket := strings.Cut(head, "（")
	if bracket {
		in = strings.TrimSuffix(strings.TrimSpace(in), "）")
		add(label, true)
		add(in, true)
	} else {
		add(label, true)
	}
	if len(out) == 0 {
		return nil
	}
	for _, in := range strings.Split(rest, "（")[1:] {
		in, _, _ = strings.Cut(in, "）")
		add(in, strings.Contains(in, "称"))
	}
	return out
}

// noSides are labels of particulars that look like the name of a side.
var noSides = lint.NewSet(
	"代表", "联系", "负责", "经办", "代理人", "签约", "收件", "收款", "收货", "开户", "户", "保证", "担保", "见证", "介绍", "中介", "居间",
	"姓名", "产权", "共有", "编号", "第三方", "法人", "鉴证", "盖章", "签字", "经理", "地址", "公司名称", "单位名称", "名称", "电话", "监制",
	"监督", "主管", "丙", "丁",
)

// sideLike reports a label that is the name of a role.
func sideLike(w string) bool {
	n := utf8.RuneCountInString(w)
	return n >= 2 && n <= 6 && !noSides.In(w) && lint.HasSuffix(w, "方", "人", "单位", "商", "者", "户", "主", "员", "公司", "机构")
}

// sideOf is the place of the side that bears a name, -1 where none does.
func sideOf(sides []headSide, name string) int {
	return slices.IndexFunc(sides, func(s headSide) bool { return slices.Contains(s.names, name) })
}

// titleBonds are the kinds of agreement that a word of the title tells.
var titleBonds = [...]struct {
	kind  string
	words []string
}{
	{"租赁", []string{"租赁", "出租", "承租", "租用"}},
	{"特许", []string{"经销", "代理", "加盟", "代销", "分销", "销售协议"}},
	{"买卖", []string{"购销", "买卖", "采购", "销售", "订购", "订货", "供货", "购买", "供应", "供给", "供销"}},
	{"经销", []string{"购销", "采购", "供货", "供应", "供销", "经销", "代理", "代销"}},
	{"承揽", []string{"加工", "承揽", "定制", "定作", "制作"}},
	{"工程", []string{"施工", "安装", "装修", "装饰", "工程"}},
	{"转让", []string{"转让"}},
	{"仓储", []string{"仓储", "保管"}},
	{"运输", []string{"运输", "托运"}},
	{"服务", []string{"维修", "保养", "维护", "维保", "服务", "检修", "运维", "养护", "检定", "校准", "检测", "保洁", "接送", "监控", "清洗"}},
}

// noTitleSide are names of roles that others than the sides bear in an agreement of the
// same kind.
var noTitleSide = lint.NewSet("业主", "单位", "公司", "机构", "监理", "培训", "检测", "厂家", "生产商", "用户", "客户", "货主", "商家")
