package claims

import (
	"strings"
	"unicode/utf8"
)

// sameThing are names of one thing, each written as the first.
var sameThing = strings.NewReplacer(
	"运输的费用", "运费", "运输费用", "运费", "运输费", "运费", "运杂费", "运费", "物流费", "运费", "碳粉", "墨粉", "水电费用", "水电", "水电费",
	"水电", "用水用电", "水电", "零配件", "配件", "零部件", "配件", "零备件", "配件", "备品备件", "配件", "备件", "配件", "食宿费", "食宿",
	"交通费", "交通", "差旅费", "差旅", "设备安装", "安装", "产品安装", "安装", "货物安装", "安装", "设备运输", "运输", "货物运输", "运输",
)

// feeTails end the name of what is paid for.
var feeTails = []string{"的全部费用", "所需费用", "所需的费用", "相关费用", "的材料费", "材料费用", "材料费", "的费用", "费用", "的费", "费", "全部", "等"}

// thingLeads begin it.
var thingLeads = []string{
	"维修所需的", "维修所需", "维保所需的", "维保所需", "保养所需的", "保养所需", "施工所需的", "施工所需", "安装所需的", "所需的", "所需",
	"更换的", "更换", "本合同项下", "本合同", "货物的", "货物", "设备的", "产品的", "施工期间的", "施工期间", "施工", "相关的", "相关", "全部",
	"所有", "上述", "有关", "必要的", "以及",
}

// thingsOf are the things of a statement, stripped to their names; what is too
// general to be compared is left out.
func thingsOf(s string) []string {
	var out []string
	for _, x := range strings.FieldsFunc(s, func(r rune) bool { return r == '、' || r == '及' || r == '和' || r == '与' }) {
		x = sameThing.Replace(strings.ReplaceAll(x, " ", ""))
		for _, stage := range stages { // 设备保修期内人工费: the case is told apart
			if _, rest, found := strings.Cut(x, stage); found {
				x = rest
			}
		}
		x = led(x)
		if x != "运费" {
			for again := true; again; {
				again = false
				for _, w := range feeTails {
					if r, ok := strings.CutSuffix(x, w); ok && utf8.RuneCountInString(r) > 1 {
						x, again = r, true
					}
				}
			}
		}
		x = strings.ReplaceAll(strings.TrimSuffix(x, "的"), "的", "")
		if n := utf8.RuneCountInString(x); n < 2 || n > 10 || general.Replace(x) == "" {
			continue
		}
		out = append(out, x)
	}
	return out
}

// led is s without the words that only lead to a thing.
func led(s string) string {
	for again := true; again; {
		again = false
		for _, w := range thingLeads {
			if r, ok := strings.CutPrefix(s, w); ok && utf8.RuneCountInString(r) > 1 {
				s, again = r, true
			}
		}
	}
	return s
}

// general are words for what several clauses may give to several sides; a name
// made of them alone is none.
var general = strings.NewReplacer(
	"服务", "", "费用", "", "资料", "", "文件", "", "信息", "", "条件", "", "场地", "", "工具", "", "设备", "", "产品", "", "人员", "", "发票",
	"", "责任", "", "义务", "", "支持", "", "协助", "", "便利", "", "工作", "", "图纸", "", "数据", "", "样品", "", "技术", "", "方案", "",
	"材料", "", "软件", "", "意见", "", "凭证", "", "证明", "", "报告", "", "清单", "", "保险", "", "账号", "", "通知", "", "货物", "", "商品",
	"", "环境", "", "维修", "", "维护", "", "必要", "", "相应", "", "质量", "", "售后", "", "合格", "", "符合", "", "良好", "", "及时", "",
	"培训", "", "现场", "", "甲方", "", "乙方", "", "正式", "", "增值税", "", "完整", "", "安全", "", "防护", "", "用品", "",
)

// alike reports names of one thing: equal, or one the beginning of the other.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	return utf8.RuneCountInString(a) >= alikeFrom && strings.HasPrefix(b, a)
}

// alikeFrom is how many characters tell things alike of which one's name goes on.
const alikeFrom = 3

// begins is as much of a thing as all that are alike have in common.
func begins(thing string) string {
	n := 0
	for i := range thing {
		if n == alikeFrom {
			return thing[:i]
		}
		n++
	}
	return thing
}
