package sides

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// titleActs follow what a title says the agreement is about, and fill the words that
	// say it again.
	titleActs = []string{
		"购销", "买卖", "销售", "采购", "供应", "供货", "经销", "代理", "代销", "加盟", "种植", "养殖", "订购", "订货", "购买", "购置", "转让",
		"租赁", "维修", "维护", "保养", "安装", "施工", "售后", "服务", "委托", "合作", "区域", "产品", "设备", "合同", "协议", "运输", "加工",
		"定制", "承包", "装修", "产销", "检测", "监理", "设计", "开发", "试驾", "技术", "代加工", "总",
	}
	// namedEnds end the words by which a preamble says what it is about.
	namedEnds = []string{"事宜", "事项", "一事", "达成"}
	// noGoods are characters of such words that name no goods.
	noGoods = "甲乙丙方双向由的与和及其等在对于为从将有关相关事宜项一本该此所属上述下列以下提供购买卖销售采供应货经代理加盟种植养殖订转让租赁维修护保养安装施工售后服务委托合作区域产品设备商物长期运输加工定制承包装协议合同书问题工作业务使用项目签订共同开展进行技术指定公司生产品牌系列具体日常次各整个全部"
)

// wideGoods are words for goods of many names: 就仓储系统 in a contract for 软件.
var wideGoods = lint.NewSet("软件", "系统", "网站", "程序", "食品", "建材", "家具", "家电", "电器", "机械", "五金", "材料", "货物", "信息", "网络", "物资")

// strayGoods reports a preamble on other goods than the title: 就地砖铺贴事宜 in a contract
// for 灯具.
func strayGoods(p *lint.Pass) {
	t := p.Text
	title, _, _ := strings.Cut(t.Title(), "\n")
	goods := goodsOf(title)
	if goods == "" {
		return
	}
	for k := range t.Passages[:min(len(t.Passages), 12)] {
		q := &t.Passages[k]
		if q.Kind != lint.Body || q.Residue || q.Number != "" {
			continue
		}
		i := strings.Index(t.All[q.Start:q.End], "就")
		if i < 0 {
			continue
		}
		i += q.Start + len("就")
		rest := t.All[i:q.End]
		end := -1
		for _, w := range namedEnds {
			if e := strings.Index(rest, w); e > 0 && (end < 0 || e < end) {
				end = e
			}
		}
		if end < 0 || end > 120 {
			continue
		}
		said := rest[:end]
		left := strings.Map(func(r rune) rune {
			if r < 0x4E00 || strings.ContainsRune(noGoods, r) {
				return -1
			}
			return r
		}, said)
		if utf8.RuneCountInString(left) < 2 || strings.ContainsAny(said, "，。；_“《") || strings.ContainsAny(said, goods) || strings.Contains(t.All[q.Start:], goods) {
			return
		}
		x, y := t.Within(i, i+end, 20)
		p.Flag(x, y, "usual", goods)
		return
	}
}

// goodsOf is what a title says an agreement is about, "" where it says nothing of the kind.
func goodsOf(title string) string {
	title = strings.TrimLeft(strings.ReplaceAll(title, " ", ""), "0123456789xX×*_《【[（")
	end := -1
	for _, w := range titleActs {
		if k := strings.Index(title, w); k >= 0 && (end < 0 || k < end) {
			end = k
		}
	}
	if end < 0 {
		return ""
	}
	goods := title[:end]
	if n := utf8.RuneCountInString(goods); n < 2 || n > 5 || len(goods) != 3*n || strings.ContainsAny(goods, noGoods+"：，、（）“”") || wideGoods.In(goods) {
		return ""
	}
	return goods
}

// strayBrand reports “甲牌”系列 in a form whose own brand is left blank: “____”系列.
func strayBrand(p *lint.Pass) {
	t := p.Text
	blank := -1
	for _, w := range []string{"_”系列", "_”品牌", "_”牌", "_系列产品", "_品牌"} {
		if i := t.Index(0, w); i >= 0 && (blank < 0 || i < blank) {
			blank = i
		}
	}
	if blank < 0 {
		return
	}
	for _, w := range []string{"”系列", "”品牌", "”牌"} {
		for i := range t.Each(w) {
			k := strings.LastIndex(t.All[max(0, i-36):i], "“")
			if k < 0 || t.PassageAt(i).Kind != lint.Body {
				continue
			}
			k += max(0, i-36)
			brand := t.All[k+len("“") : i]
			if n := utf8.RuneCountInString(brand); n < 2 || n > 8 || strings.ContainsAny(brand, "_*×xX，。 ") {
				continue
			}
			p.Flag(k, i+len(w), "usual", sides(t))
			return
		}
	}
}
