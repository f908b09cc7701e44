package sides

import "qiyue/lint"

// giverNames are what only who gives leave or an order is called, by the act.
var giverNames = [...]struct {
	act   string
	names []string
}{
	{"授权", []string{"授权人", "授权方"}},
	{"委托", []string{"委托人", "委托方"}},
	{"聘请", []string{"聘请方", "聘用方", "聘方", "聘请人"}},
	{"聘用", []string{"聘用方", "聘方"}},
	{"许可", []string{"许可方", "许可人"}},
	{"特许", []string{"特许方", "特许人"}},
}

// dealtIn is what who is authorised does with the goods of the other side.
var dealtIn = lint.NewSet("承担", "负责", "从事", "经营", "销售", "推广", "代理", "经销", "维修", "修理")

// careOf is what is done for the goods of who gives leave, ownGround is where who has it does that.
var careOf, ownGround = lint.NewSet(
	"的保修", "的维修", "的售后", "的安装", "的销售", "的推广", "的代理", "的三包", "的修理", "的保养",
), lint.NewSet(
	"区域", "辖区", "所在", "当地", "所售", "网点", "门店", "客户", "用户", "范围", "市场", "经营", "销售的", "店",
)

// giverNamed reports 甲方授权乙方作为授权人之一: the name of who gives on who receives.
func giverNamed(p *lint.Pass) {
	t := p.Text
	for _, g := range giverNames {
		for _, side := range letters[:2] {
			for i := range t.Each(g.act + side) {
				j := i + len(g.act+side)
				_, b := t.Part(i)
				for _, h := range t.PlacesIn(dealtIn, i, t.SentenceAt(i).End) { // 甲方授权乙方承担乙方产品的修理, 承担乙方水泵的保修服务
					if _, end := t.Part(h.Start); h.Start > j && (t.After(h.End, side+"产品", side+"的产品", side+"品牌", side+"的品牌", side+"设备") || t.After(h.End, side) && !t.Holds(ownGround, h.End, end) && t.Holds(careOf, h.End, end)) {
						flagSide(p, h.Start, t.SentenceAt(i).End, side)
					}
				}
				for _, name := range g.names {
					if !t.After(j, "作为", "为", "成为", "担任") {
						break
					}
					n := t.Index(j, name)
					if n >= 0 && n < b && !t.Before(n, "被", "受", "甲方", "乙方", "与", "和", "向", "代") && !t.After(n+len(name), "的", "处", "提供", "办理", "指定", "销售", "代") {
						p.Flag(n, n+len(name), "side", side)
					}
				}
			}
		}
	}
}
