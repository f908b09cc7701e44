package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A name or number that was typed away leaves one blank: 由 市商检部门鉴定, 全权代理在 的业务,
// 车牌号码 ，发动机号 。. One blank beside a Chinese character says so only behind a word
// that wants something, in a paragraph that is not typed with blanks throughout.
var (
	// wanting are such words.
	wanting = []string{"由", "于", "在", "至", "根据", "依据", "按", "为", "以", "从", "向", "共", "所列", "经", "自", "高于", "低于", "超过", "少于", "大于", "小于", "达到"}
	// acquiring want the name of what somebody buys, joins or runs: 加入 项目.
	acquiring = lint.NewSet("加入", "参加", "参与", "收购", "购买", "采购", "承接", "承包", "代理", "经营", "投资", "受让", "租赁", "承租", "开发", "承建", "实施", "维护", "收到", "进入", "使用")
	// governing want what somebody does a thing with: 负责 的安装.
	governing = lint.NewSet("负责", "对", "由", "向", "购买", "提供", "完成", "委托", "进行", "根据", "依据", "按照")
	// left begin what goes on when the name or number before it is gone.
	left = []string{
		"牌", "型", "市", "省", "县", "镇", "支付", "承担", "负责", "提供", "作为", "方", "全权", "独家", "经销", "销售", "代理", "范围", "地区",
		"区域", "内", "设立", "期间", "标准", "部门", "机构", "法院", "仲裁", "鉴定", "检测", "系统", "设备", "系列", "产品", "项目的", "采购项目",
		"工程的", "号文", "文件", "上", "中", "达成", "之日", "止", "度", "分贝", "mg", "kg", "dB", "℃", "kW", "mm", "cm", "ppm", "mL",
	}
	// leftNot begin with one of them and are none: 市场, 方式.
	leftNot = []string{
		"市场", "市价", "市政", "市级", "省级", "县级", "省内", "市内", "方式", "方法", "方案", "方便", "方可", "方能", "内部", "内容", "设备运",
		"设备安", "设备交", "设备到", "设备使", "设备发", "上述", "上午", "上海", "上级", "上报", "上方", "中国", "中华", "中心", "中止", "中央",
		"系统运", "产品交", "产品质", "销售过", "代理期", "销售期",
	}
	// blankFields end the name of a fact that a mark follows at once.
	blankFields = []string{
		"号码", "编号", "机号", "架号", "牌号", "序列号", "日期", "地点", "时间", "地址", "电话", "型号", "负责人", "联系人", "总价款的", "总额的",
		"总价的", "金额的", "文号", "批号", "每季度", "每月", "每年", "每次", "每台",
	}
)

// beforeUnit want a number and its unit, nothing else.
var beforeUnit = lint.NewSet(
	"提前", "每小时", "每天", "每日", "每月", "每人", "每台", "每次", "提供", "派驻", "派出", "配备", "安排", "缴纳", "偿付", "赔偿", "罚款",
	"押金", "定金", "免费", "逾期", "不足", "每逾期", "租用", "占用", "末月", "次月", "如遇", "提早", "正本", "副本", "每班", "每课时", "每行驶",
	"每运行",
)

// thingUnits are units before which a number is gone wherever a blank stands there, but for
// unspaced: numerals and words set wide, 三 台, 品 名.
var (
	thingUnits = lint.NewSet(
		"台", "天", "元", "%", "‰", "个", "个月", "小时", "分钟", "秒", "次", "套", "份", "公里", "公斤", "吨", "平方米", "年", "万元", "工作日",
		"辆", "人", "名", "班", "课时", "升", "寸", "楼层", "匹", "张", "页", "座", "栋", "幢", "艘",
	)
	unspaced = countable + counts + "品姓户签署笔各户天客法本专每单全第套仪柜平吧灯阳讲后前插底星让"
)

// spans are the characters with which 间 tells a time or a place, and counts no rooms: 夜 间.
const spans = "夜晚时期空区中民之房车瞬人世乡其"

// doneSo follow the name of what is gone after 按 and 由: 未尽事宜按 执行.
var doneSo = lint.NewSet("执行", "办理", "处理", "结算", "计算", "计取", "鉴定", "裁决", "验收")

// pieces are the units of things that are counted, which a mark follows.
var pieces = []string{
	"台", "块", "套", "辆", "部", "只", "个", "把", "张", "条", "名", "间", "栋", "层", "株", "盏", "樘", "组", "面", "件", "次", "期", "批",
	"笔", "米", "吨", "桶", "根", "扇", "瓶", "箱", "袋", "包", "盒", "支", "卷", "捆",
}

// mostGaps is how many such blanks a paragraph has that is typed with them throughout.
// In one that holds a whole agreement, they stand at most every gapsApart bytes.
const mostGaps, gapsApart = 8, 60

// spaced are the blanks told by a single one in the source, before byte tail.
func spaced(t *lint.Text, tail int) []blank {
	var out []blank
	gaps := t.Gaps()
	for _, g := range gaps {
		i := int(g)
		if i >= tail {
			break
		}
		if i == 0 || t.All[i-1] < 0x80 || i == len(t.All) || t.All[i] >= '0' && t.All[i] <= '9' {
			continue
		}
		prev := last(t.All[:i])
		word := strings.ContainsRune("由于在至据按为以从向共列经自过到少", prev) && t.Before(i, wanting...)
		mark := t.After(i, "，", "。", "；", "）")
		piece := !word && !mark && !strings.ContainsRune(written+figures, prev) && !(t.After(i, "间") && strings.ContainsRune(spans, prev)) && t.After(i, pieces...) && t.After(i+len("台"), "，", "、", "；", "。", "及", "和", "（")
		over := t.Ends(acquiring, i) && t.After(i, "项目", "产品", "设备", "系统", "平台", "工程", "公司", "品牌", "小区") || !word && !mark && !piece && t.After(
			i, "达成", "产品达成", "项目达成", "工程达成", "事宜", "产品的", "项目的", "工程的",
		) && concerning(t, i) || t.After(i, "系列") && han(prev) && !strings.ContainsRune("全本各该此整某等同", prev) || t.After(
			i, "的违约金", "的定金", "的预付款", "的滞纳金", "的尾款", "的质保金", "的保证金", "的首付",
		) || t.After(i, "的") && t.Ends(governing, i)
		bare := !word && !t.Begins(unitBegun, i) && (t.Ends(beforeUnit, i) && t.Begins(gapUnits, i) || han(prev) && !strings.ContainsRune(unspaced, prev) && t.Begins(thingUnits, i) || prev == '》' && t.Begins(gapUnits, i) && !t.After(i, "条") || prev == '（' && t.Begins(gapUnits, i) && t.HasAny(i, min(len(t.All), i+len("万元/")), "/")) // 提前 日, 每小时 元, 将打印机 台, （ 元/天）
		if !word && !mark && !piece && !over && !bare {
			continue
		}
		ps := t.PassageAt(i)
		if i <= ps.Body || i >= ps.End || ps.Kind != lint.Body || ps.Residue {
			continue
		}
		lo, _ := slices.BinarySearch(gaps, int32(ps.Start))
		hi, _ := slices.BinarySearch(gaps, int32(ps.End))
		if hi-lo > max(mostGaps, (ps.End-ps.Start)/gapsApart) || handwritten(t, ps) {
			continue
		}
		if mark {
			a, _ := t.Part(i)
			name := t.All[max(a, ps.Body):i]
			if m := strings.LastIndexAny(name, "、： （"); m >= 0 {
				_, n := utf8.DecodeRuneInString(name[m:])
				name = name[m+n:]
			}
			if lint.HasSuffix(name, blankFields...) && utf8.RuneCountInString(name) <= 8 && !lint.Contains(name, "和", "及", "与", "或", "指定", "约定", "该", "其", "同") {
				out = append(out, blank{i - len(name), i})
			}
			continue
		}
		_, n := utf8.DecodeRuneInString(t.All[i:])
		_, m := utf8.DecodeLastRuneInString(t.All[:i])
		if piece || over || bare {
			out = append(out, blank{i - m, i + n})
			continue
		}
		if joined(t, i) || divided(t, i) || (!t.Begins(gapUnits, i) || t.Begins(unitBegun, i)) && (!t.After(i, left...) && !((prev == '按' || prev == '由') && t.Begins(doneSo, i)) || t.After(i, leftNot...)) {
			continue
		}
		out = append(out, blank{i - m, i + n})
	}
	return out
}

// concerning reports 就 in the statement before byte i: 就甲方加盟 达成合同如下.
func concerning(t *lint.Text, i int) bool {
	a, _ := t.Part(i)
	k := strings.LastIndex(t.All[a:i], "就")
	return k >= 0 && i-a-k <= 60 && !t.After(a+k, "就近", "就地")
}

// joined reports that the word that ends at byte i is the end of another: 理由, 关于, 行为.
func joined(t *lint.Text, i int) bool {
	return t.Before(
		i, "理由", "自由", "事由", "缘由", "关于", "对于", "由于", "属于", "基于", "鉴于", "等于", "便于", "用于", "限于", "至于", "处于", "低于",
		"高于", "少于", "大于", "小于", "不于", "存在", "现在", "所在", "正在", "甚至", "直至", "乃至", "以至", "行为", "认为", "作为", "成为",
		"视为", "因为", "成就", "可以", "予以", "难以", "加以", "所以", "足以", "得以", "参与", "赋与", "给与", "公共", "自从", "服从", "方向",
		"一共", "总共", "交给", "送给", "已经", "曾经", "约定为",
	)
}

// divided reports a blank at byte i within a word, as a text that was scanned has them: 以 上, 扣到500元为 止, 计算在 内.
func divided(t *lint.Text, i int) bool {
	a, _ := t.Part(i)
	switch {
	case t.Before(i, "以"):
		return t.After(i, "上", "下", "内", "外", "前", "后")
	case t.Before(i, "为"):
		return t.After(i, "止") && t.HasAny(a, i, "到", "至")
	case t.Before(i, "在"):
		return t.After(i, "内") && t.HasAny(max(a, i-len("均都计算在")), i, "算在", "括在", "含在", "计在")
	}
	return false
}

// gapEnd is the end of the run of blanks at byte i.
func gapEnd(t *lint.Text, i, end int) int {
	for i < end && t.All[i] == ' ' {
		i++
	}
	return i
}
