package timing

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// A level may have any name: an adjective of haste, weight or rank with any noun for what
// goes wrong (致命错误, 特急报修, 一级事件), a predicate (情势不急的), a measure nobody
// takes (按故障的轻重), or one word (急件). Where a time of service hangs on it and no place
// says what it is, it is no level.

var (
	// gravity say how urgent, grave or hard a thing is; mishaps are what has such a rank.
	gravity = lint.NewSet(append(
		scale(), "要命", "恶性", "特重", "极重", "灾难", "致命性", "顽疾", "顽疾类", "头号", "急性", "慢性", "偶发小", "高等", "低等", "最重",
		"最轻", "很重", "很轻", "超大", "特种", "紧急", "非紧急", "非重大", "非严重", "非关键", "特急", "加急", "火急", "万急", "至急", "非常急",
		"很急", "不急", "要紧", "紧要", "危急", "危重", "险重", "致命", "严重", "重大", "特大", "重要", "关键", "核心", "次要", "主要", "普通",
		"常规", "轻微", "轻度", "中度", "重度", "中等", "较重", "较轻", "较大", "较小", "不大", "复杂", "简单", "简易", "疑难", "棘手", "难办",
		"麻烦", "突发", "突发性", "突发重", "阻断性", "灾难性", "毁灭性", "高危", "低危", "高优先级", "低优先级", "一级", "二级", "三级", "四级",
		"甲级", "乙级", "丙级", "甲类", "乙类", "丙类", "一类", "二类", "三类", "A级", "B级", "C级", "P0", "P1", "P2", "P3", "P4", "S0", "S1", "S2",
		"S3", "S4", "Ⅰ类", "Ⅱ类", "Ⅲ类", "D级", "D类", "A类", "B类", "C类", "丁级", "四类", "停产类", "停产级", "停机类", "停线类", "停线级",
		"停运类", "停运级", "停业类", "停摆级", "停摆类", "瘫痪级", "瘫痪类", "宕机级", "中断级", "中断类", "带病级", "致命级", "核心级", "高危级",
		"紧急类", "紧急级", "严重类", "严重级", "重大类", "重大级", "I级", "II级", "红色", "橙色", "黄色", "等闲", "寻常", "细小", "琐碎",
		"火烧眉毛", "十万火急", "刻不容缓", "燃眉", "迫在眉睫", "紧迫", "急迫", "迫切", "不甚紧急", "无关紧要", "无足轻重", "可缓", "头等", "首要",
		"末等", "顽固", "大面积", "全局性", "局部性", "系统性", "高风险", "低风险", "易处理", "难处理", "罕见", "偶发", "大型", "小型", "优先",
		"影响生产的", "影响使用的", "影响营业的", "影响运行的", "影响经营的", "影响业务的", "影响开机的", "影响安全的", "一般", "一般性", "影响较大",
		"影响较小", "影响大", "影响小", "高级别", "低级别", "高等级", "低等级", "最高级", "高级",
	)...)
	mishaps = lint.NewSet(
		"故障", "事件", "问题", "报修", "报障", "叫修", "工单", "请求", "错误", "缺陷", "异常", "告警", "报警", "停机", "停线", "停摆", "宕机",
		"维修", "修理", "检修", "抢修", "任务", "事故", "险情", "隐患", "漏洞", "投诉", "需求", "毛病", "症", "重症", "病害", "情形", "情况", "状况",
		"故障单", "派单", "单子", "来电", "呼叫", "损坏", "破损", "损毁", "毁损", "瑕疵", "磨损", "泄漏", "渗漏", "腐蚀", "伤", "病", "失效", "咨询",
		"服务请求", "案件",
	)
	// linking may stand between the two.
	linking = []string{"", "的", "之", "性", "性的", "级", "级别", "级的", "级别的", "类", "类的", "型", "程度的", "等级的", "设备", "系统", "技术", "质量", "程度高的", "功能", "停机", "停梯"}
	// byItself are levels of one word, and measures nobody takes.
	byItself = lint.NewSet(
		"险情", "急难", "大毛病", "小毛病", "急件", "缓件", "急修单", "缓修", "急务", "急事", "特急的", "加急的", "紧急的，", "不紧急的", "不急的",
		"急的，", "要紧的，", "严重的，", "轻微的，", "特急件", "加急件", "普件", "平件", "急单", "缓单", "急活", "急修件", "急诊", "急症", "缓症",
		"轻症", "重症", "重病", "轻病", "轻伤机", "重伤机", "重创机", "轻创机", "轻损机", "重损机", "轻病机", "重病机", "轻重", "缓急", "优先级",
		"优先程度", "优先顺序", "重要程度", "紧急程度", "严重程度", "紧迫程度", "复杂程度", "难易程度", "难易", "影响程度", "影响大小", "危害程度",
		"要紧程度", "业务受影响", "业务受到影响", "业务受损", "情势急", "情势紧急", "情势紧迫", "情势危急", "情势不急", "事态紧急", "事态严重",
		"事情要紧", "非常要紧", "很要紧", "不要紧", "不打紧", "不碍事", "事出紧急", "十分火急", "耽误不得", "等不得", "拖不得", "情节严重",
		"情节轻微", "病情", "兹事体大",
	)
	// attended are words of a sentence on the times of service, within what ends a time of it.
	attended = lint.NewSet(
		"响应", "到场", "到达", "赶到", "抵达", "上门", "修复", "解决", "处理", "派员", "派人", "派专", "派出", "派工", "消除", "恢复", "排除",
		"修好", "抢修", "到现场", "赴现场", "赴", "亲临", "亲赴", "完成", "处置", "接入", "复电", "回电", "回应", "介入", "接手", "出动", "回复",
		"答复", "必须有人", "升级至", "到位", "修竣", "修妥", "提出方案", "给出方案", "提供方案", "给方案", "顺延至", "到店", "到家",
	)
	// unlevelled are words of a sentence on another time, or of one whose level is told.
	unlevelled = lint.NewSet(
		"口头", "书面", "付款", "支付", "退款", "退货", "解除", "不可抗力", "附件", "附表", "定义", "见表", "标准见", "不分", "不论", "无论", "均按",
		"判定", "认定标准", "分级标准", "提前", "索赔", "保密", "送达", "诉讼", "仲裁", "等级保护", "竣工", "工期", "召回", "信息安全等级", "投标",
		"勾选", "以下情形", "下列情形", "如下",
	)
	// plain are gravity that are none before what is merely the case.
	plain = lint.NewSet(
		"一般情", "普通情", "常规情", "主要情", "简单情", "核心情", "一般状", "主要问", "核心问", "一般需", "主要任", "核心任", "常规维修",
		"常规检修", "一般维修", "主要需", "核心需", "重要任务", "复杂情况", "突发情况", "主要故", "关键问题", "核心技", "关键情", "重要情",
	)
	// byDay are times of a service that have no figure.
	byDay = lint.NewSet(
		"次日", "翌日", "当日", "当天", "隔天", "隔日", "第二天", "当晚", "次一工作日", "下一工作日", "下一个工作日", "次工作日", "下次巡检",
		"下一次巡检", "下次保养", "下一次保养", "下次上门", "下次检修", "下周", "下月", "下个月", "月底",
	)
	// toldBy follow a level that is told at once.
	toldBy = []string{
		"（", "〔", "[", "：", "是指", "指", "系指", "即", "，即", "，指", "是", "为", "包括", "——", "（即", "》", "”", "预案", "处理流程",
		"响应机制", "处理机制", "管理制度", "通知", "联系", "电话", "热线",
	}
)

// scale are the ranks of a scale by numeral: 一等病害, 乙等故障, 灾难级问题.
func scale() []string {
	var words []string
	for _, n := range [...]string{"一", "二", "三", "四", "甲", "乙", "丙", "丁", "头", "次", "特"} {
		words = append(words, n+"等")
	}
	for _, harm := range [...]string{
		"灾难", "瘫痪", "致命", "停产", "停机", "停线", "停摆", "停运", "停炉", "停窑", "停水", "停电", "停气", "宕机", "中断", "崩溃", "阻断",
		"阻塞", "带病", "降级", "降速", "受限", "顽固", "顽疾", "恶性", "险重", "急难", "急难险重", "高危", "要害", "预警", "提示", "轻微", "轻症",
		"重症",
	} {
		words = append(words, harm+"级", harm+"类", harm+"性", harm+"型")
	}
	return words
}

// bareRanks are the ranks of the scale that need no noun at the head of a statement.
var bareRanks = lint.NewSet(slices.DeleteFunc(scale(), func(w string) bool { return !lint.HasSuffix(w, "级", "类") })...)

// handled is what is done with faults of one level and not with others: 复杂故障返厂.
var handled = lint.NewSet(
	"返厂", "后续版本", "下一版本", "下个版本", "远程处理", "远程指导", "电话指导", "电话处理", "换机", "更换整机", "整机更换", "更换新机",
	"另行收费", "现场处理", "自行处理", "结合检修", "结合保养",
)

// hangs is what else hangs on a level: who takes it, what it costs, where it goes, what it lets the other side do.
var hangs = lint.NewSet(
	"带队", "督办", "亲自", "总工", "总监", "总经理", "副总", "指派", "专人", "专家", "学徒", "勘查", "会诊", "接手", "处置", "驻场", "驻守",
	"连夜", "优先", "先修", "先派", "延后", "合并", "并入", "归并", "留待", "转由", "转交", "转原厂", "原厂", "就地", "升级", "减半", "收取",
	"免收", "收费", "计费", "工时费", "人工费", "检测费", "维修费", "修理费", "加收", "双倍", "另计", "解除合同", "解除本", "到场", "到厂",
	"派员", "派总", "不得上线", "更换整机", "换新机", "封闭", "停用", "限用", "限期", "半价", "双人", "派驻", "二线", "三线", "年检", "月底",
	"更换费", "整机更换", "带班", "首席", "攒到", "立等", "报乙方", "报甲方",
)

// grades are the bare names of levels that a sentence puts a case under: 凡属C级的.
var grades = lint.NewSet(
	"A级", "B级", "C级", "D级", "甲级", "乙级", "丙级", "丁级", "一级", "二级", "三级", "四级", "Ⅰ级", "Ⅱ级", "Ⅲ级", "A类", "B类", "C类", "甲类",
	"乙类", "丙类", "一类", "二类", "三类", "P0", "P1", "P2", "P3", "P4", "S1", "S2", "S3", "红色", "橙色", "黄色", "紧急", "特急", "严重",
	"重大", "重度", "轻度", "中度",
)

// under put a case under a level.
var under = lint.NewSet("凡属", "凡属于", "属", "属于", "凡列为", "列为", "列入", "定为", "判为", "评为", "归为", "凡系", "系", "达到", "达")

// levelsTold reports the levels without a test on which times of service hang.
func levelsTold(p *lint.Pass, said map[string]bool) {
	t := p.Text
	if !t.Holds(attended, 0, len(t.All)) && !t.Holds(handled, 0, len(t.All)) && !t.Holds(hangs, 0, len(t.All)) {
		return
	}
	for _, h := range t.Places(grades) {
		if name := t.All[h.Start:h.End]; (t.Ends(under, h.Start) || t.After(h.End, "以上的", "及以上的")) && t.After(h.End, "的，", "者，", "之列，", "以上的", "及以上的") && !defined(t, name+"故障") && !defined(t, name+"事件") {
			level(p, said, h.Start, h.End)
		}
	}
	for _, h := range t.Places(gravity) {
		for _, w := range linking {
			if !strings.HasPrefix(t.All[h.End:], w) {
				continue
			}
			nouns := t.PlacesIn(mishaps, h.End+len(w), h.End+len(w)+1)
			if len(nouns) == 0 {
				continue
			}
			level(p, said, h.Start, nouns[len(nouns)-1].End)
			break
		}
	}
	for _, h := range t.Places(bareRanks) { // 宕机类，三十分钟内远程接入
		a, _ := t.Part(h.Start)
		if j := h.End; t.After(j, "，", "：", "——") && (a == h.Start || t.PassageAt(h.Start).Body == h.Start) && (timedAt(t, j) || t.After(j, "，")) {
			level(p, said, h.Start, j)
		}
	}
	for _, h := range t.Places(byItself) {
		end := h.End
		if whole, ok := strings.CutSuffix(t.All[h.Start:end], "，"); ok { // 急的， as a statement's end
			if a, _ := t.Part(h.Start); a != h.Start {
				continue
			}
			end = h.Start + len(whole)
		}
		level(p, said, h.Start, end)
	}
}

// level reports a level at bytes i to j on which a time of service hangs that is told
// nowhere.
func level(p *lint.Pass, said map[string]bool, i, j int) {
	t := p.Text
	ps := t.PassageAt(i)
	if ps.Kind != lint.Body || ps.Residue {
		return
	}
	s := t.SentenceAt(i)
	if t.Before(i, "较为", "极为", "颇为", "最为", "尤为") {
		i -= len("较为")
	}
	name := t.All[i:j]
	if said[name] || j > s.End || ranked(t, s, i) || toldByCase(t, i) || t.HoldsWord(unlevelled, s.Start, lint.RuneStart(t.All, min(s.End, j+120))) || t.Begins(plain, i) || t.After(j, toldBy...) && !timedAt(t, j) || t.Before(
		i, "轻重", "特", "加", "“", "《", "、“", "视为", "算", "算作", "即为", "较", "最", "分为", "这类", "这种", "此类", "等",
	) || slices.ContainsFunc(p.HitsIn(i, j), func(h lint.Hit) bool { return said[t.All[h.Start:h.End]] }) {
		return
	}
	_, b := t.Part(j)
	if next := min(b+len("，"), s.End); t.After(b, "，") && b-j <= len("连续两次的") { // 凡属C级的，并入下次保养
		_, b = t.Part(next)
	}
	timed := headOf(t, s, i) && t.Holds(hangs, j, b) || t.Holds(handled, j, lint.RuneStart(t.All, min(s.End, j+len("由乙方送返厂"))))
	for _, h := range t.PlacesIn(byDay, i, s.End) {
		_, b := t.Part(h.Start)
		timed = timed || t.Holds(attended, h.End, b) // and not 修复的次日补单
	}
	for _, q := range t.QuantitiesIn(i, s.End) {
		timed = timed || q.Unit >= lint.Minute && q.Unit <= lint.Week && (t.Begins(attended, q.End) || t.After(
			q.End, "内", "之内", "以内", "里", "到", "响应", "解决", "修复", "修好", "处理", "完成", "恢复", "赶到", "派", "上门", "，", "、", "；",
			"。", "）",
		) || q.End == s.End || t.Before(
			q.Start, "不得迟于", "不迟于", "为", "最迟", "最迟在", "不晚于", "不超过", "时限", "限",
		))
	}
	if !timed || !t.Holds(attended, s.Start, s.End) && len(limitsIn(t, s.Start)) == 0 && !t.Holds(handled, j, s.End) && !t.Holds(hangs, j, s.End) || defined(t, name) {
		return
	}
	said[name] = true
	p.Flag(i, j)
}

// timedAt reports a mark at byte j behind which a time of service follows, and not what the level is: 急件——两小时内来电.
func timedAt(t *lint.Text, j int) bool {
	for _, mark := range [...]string{"：", "——"} {
		if k := j + len(mark); t.After(j, mark) {
			_, b := t.Part(k)
			return t.TimeIn(k, b)
		}
	}
	return false
}

// openers may stand before a level that a statement is about.
var openers = lint.NewSet(
	"凡属", "凡", "属", "属于", "凡属于", "列为", "凡列为", "列入", "定为", "判为", "评为", "凡系", "遇", "遇有", "如遇", "如系", "如属", "若属",
	"对", "对于", "发生", "出现", "其中", "达到",
)

// headOf reports that a level stands at the head of its statement, which is about it: 停产类故障优先派单.
func headOf(t *lint.Text, s lint.Sentence, i int) bool {
	a, _ := t.Part(i)
	for a < i && t.After(a, " ", "）") {
		_, n := utf8.DecodeRuneInString(t.All[a:])
		a += n
	}
	return a >= i || t.Ends(openers, i) && i-a <= len("凡列为一级")
}

// named reports that the text says somewhere of what a level is: 主电机停转为紧急故障.
func named(t *lint.Text, w string) bool {
	for i := range t.Each(w) {
		if s := t.SentenceAt(i); ranked(t, s, i) || t.Before(i, "为") && !t.Ends(under, i) {
			return true
		}
	}
	return false
}

// ranked reports that the sentence says what is of the level at byte i: 录像中断属紧急报修, but not 属紧急报修的.
func ranked(t *lint.Text, s lint.Sentence, i int) bool {
	if !t.Ends(under, i) {
		return false
	}
	a, _ := t.Part(i)
	return strings.Trim(t.All[a:i], "凡若如倘经被属于列为入定判评归系达到 ") != ""
}
