package wording

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

var (
	// openly are words before a cost by which it may come to anything; costCauses are
	// those of them that tell what gave rise to it.
	openly = []string{
		"一切", "所有", "全部", "各项", "其他", "其它", "其余", "各种", "产生", "发生", "带来", "带来的", "所需", "需要的", "引起", "导致", "支出",
		"花费", "增加", "额外", "多出的", "多付", "所需的", "发生的", "产生的", "增加的", "引起的", "导致的",
	}
	costCauses = openly[8:]
	// costBearing are verbs by which somebody bears a cost.
	costBearing = []string{"承担", "负担", "负责", "支付", "补偿", "结算", "自理", "自负", "解决", "承付", "方出", "户出", "主出", "位出", "来出", "全包", "包了", "全管", "全出"}
	// costPaying are verbs by which somebody pays a cost or is charged with it.
	costPaying = []string{"承担", "负担", "清偿", "扣除", "扣减", "预付", "追索", "报销", "须付", "应付", "要付", "得付", "须出"}
	// faultCost are words of a sentence whose cost is damages, is told or set by others;
	// travelTold those that tell how much people on the way may spend; topicCost those of a cost that is metered or nobody's fee.
	faultCost = []string{
		"违约", "违反", "未", "不能按", "不符", "不合格", "质量", "质保", "保修", "缺陷", "瑕疵", "擅自", "过错", "逾期", "责任方", "责任人",
		"履行本合同", "履行合同", "前的", "之后的", "责任在", "__", "错误", "事故", "侵权", "损坏", "损失", "赔", "拒", "怠于", "整改", "返工",
		"返修", "重修", "重做", "原因", "过失", "不当", "不足", "索赔", "仲裁", "诉讼", "律师", "实现债权", "各自", "分别", "双方", "免", "不承担",
		"不支付", "不再", "不得", "不负", "无需", "无须", "总价", "包含", "已含", "不含", "船舷", "装运", "装船时", "港", "信用证", "发票", "凭证",
		"单据", "票据", "签证", "附件", "清单", "审批", "批准", "上述", "上列", "前述", "下列", "合同约定", "协议约定", "标准", "依法", "法律",
		"不可抗力", "撤销", "迁移", "实报", "定额", "信息价", "单价", "退还", "退货",
	}
	travelTold = []string{
		"其人员", "其员工", "其代表", "其派出", "己方", "诉讼", "仲裁", "律师", "索赔", "违约", "发票", "凭", "票据", "单据", "附件", "标准", "清单",
		"各自", "分别", "双方", "不承担", "不负", "无需", "无须", "免", "包含", "已含", "总价", "__",
	}
	topicCost = []string{
		"税", "工资", "社会保险", "保险费", "鉴定", "检测", "检验", "审计", "银行费用", "手续费", "水费", "水电", "电费", "燃气", "通行费", "自行",
		"由本公司", "由本店", "由我们", "由我司",
	}
	// outside hold words of a fault and tell of work that is nobody's.
	outside = []string{"保修外", "质保外", "保修期外", "质保期外", "保修范围外", "保修范围之外", "保修以外", "保修期满", "质保期满"}
	// roving are costs of people on the way, of which no one knows the amount.
	roving = []string{
		"差旅费", "食宿费", "生活费", "膳宿费", "伙食费", "交通费", "住宿费", "往返路费", "生活费用", "膳宿费用", "伙食费用", "往返费用", "差旅费用",
		"食宿费用", "住宿费用", "交通费用", "旅差费用", "食宿等费用", "住宿等费用", "交通等费用", "餐饮等费用", "差旅等费用", "路费等费用",
		"交通费等费用", "住宿费等费用", "食宿费等费用", "差旅费等费用",
	}
)

// costBorne is the words by which somebody bears a cost whatever it comes to:
// 临时加电所产生的费用由展商承担, 结清催收所发生的一切费用.
func costBorne(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	noun, named := h.End, false
	switch t.All[h.Start:h.End] {
	case "费用", "开支", "支出", "经费", "开销", "花销", "款项":
	case "费由", "费均由":
		noun, named = h.Start+len("费"), true
	case "差旅费", "食宿费":
		if named = true; t.After(h.End, "用") {
			return 0, 0, false // 食宿费用 is found by its end
		}
	default:
		return 0, 0, false
	}
	travel := lint.HasSuffix(t.All[:noun], roving...)
	near := t.All[lint.RuneStart(t.All, max(0, h.Start-len("产生的某某某某某某费"))):h.Start]
	if j = byBearer(t.All[noun:min(len(t.All), noun+100)]); j == 0 && !travel && !lint.HasSuffix(near, openly...) && !lint.Contains(near, "生的", "出的") {
		return 0, 0, false
	}
	sen, a, _, ok := around(t, h)
	if !ok || j > sen.End-noun {
		return 0, 0, false
	}
	before := t.All[a:h.Start]
	words := openly
	if named {
		words = costCauses
	}
	s, k := t.All[sen.Start:sen.End], -1
	if lint.Contains(t.All[max(a, h.Start-60):h.Start], words...) {
		k = lead(before, words, 16)
	}
	if k < 0 && (travel && strings.Count(s, "承担")+strings.Count(s, "负担") == 1 || !named && utf8.RuneCountInString(before) < 3 && askedFor(s, t.All[noun:sen.End])) {
		k = len(before)
	}
	if k < 0 || strings.Contains(before[k:], "约定") {
		return 0, 0, false
	}
	if i = a + k; j > 0 {
		j += noun
	} else if i = lastWord(before[:k], costPaying...); i >= 0 && (!named || travel) && utf8.RuneCountInString(before[i:k]) < 24 && !lint.HasPrefix(t.All[noun:], "的", "由", "后", "时", "均", "和损失", "及损失") {
		i, j = a+i, noun
	} else {
		return 0, 0, false
	}
	for _, w := range outside {
		s = strings.ReplaceAll(s, w, "")
	}
	faults := faultCost
	if travel {
		faults = travelTold // whoever is at fault, nobody knows how much it is
	}
	if lint.Contains(before+t.All[h.Start:j], topicCost...) || lint.Contains(s, faults...) && !lint.Contains(before, "催收", "追债", "追偿", "催讨") {
		return 0, 0, false
	}
	return i, j, true
}

// byBearer is where the words end by which somebody bears what was told before, 0 if
// the text does not go on so: 、维护费用均由承租方负担.
func byBearer(s string) int {
	k := strings.Index(s[:min(len(s), len("由")*8)], "由")
	if k < 0 && strings.HasPrefix(s, "归") {
		k = 0
	}
	if lint.HasPrefix(s, "甲方", "乙方", "客户", "用户", "买方") {
		k = -len("由")
	} else if k < 0 {
		return 0
	}
	rest := s[k+len("由"):]
	for _, w := range costBearing {
		if n := strings.Index(rest, w); n >= 0 && utf8.RuneCountInString(rest[:n]) <= 12 {
			return k + len("由") + n + len(w)
		}
	}
	return 0
}

// lastWord is where the last of the words begins in s, or -1.
func lastWord(s string, words ...string) int {
	at := -1
	for _, w := range words {
		at = max(at, lint.LastIndex(s, w))
	}
	return at
}

// askedFor reports that he who is to bear a cost asked for what it is of: 乙方需要电话的，由
// 甲方安装，费用由乙方承担. What one does oneself costs nobody else.
func askedFor(s, rest string) bool {
	name, by := strings.CutPrefix(rest, "由")
	n := byBearer(rest)
	if !by || n == 0 {
		return false
	}
	name = name[:n-len("由")]
	for _, w := range costBearing {
		name = strings.TrimSuffix(name, w)
	}
	return name != "" && lint.Contains(s, "如需", "若需", "如要", "若要", name+"需", name+"要求", name+"如", name+"若", name+"委托", name+"申请", name+"另", name+"增加", name+"改", name+"变更")
}
