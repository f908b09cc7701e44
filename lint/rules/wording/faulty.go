package wording

import (
	"strings"

	"qiyue/lint"
)

// Blame is as open as praise: 包装不良, 工艺不佳, 质量低劣 decide who pays and say of
// nothing when it is bad enough.

var (
	faults = lint.NewSet(
		"不良", "不善", "不佳", "不力", "不周", "欠佳", "低劣", "粗劣", "低下", "拙劣", "欠妥", "不便", "能力不足", "能力不够", "人手不足",
		"人手不够", "人员不足", "经验不足", "力度不够", "力度不足", "水平不高", "素质不高", "意识不强", "责任心不强", "精力不足", "不称职", "不胜任",
		"不能胜任", "无法胜任", "难以胜任", "不得力", "质劣", "水平低", "包装不当", "装卸不当", "装箱不当", "捆扎不当", "堆码不当", "安排不当",
		"管理不当", "指导不当", "组织不当", "配置不当", "履行不当", "处理不当", "处置不当", "服务不当", "应对不当", "指挥不当", "调度不当",
		"行为不当", "言行不当", "干得不好", "反应迟缓", "反应慢", "响应迟缓", "响应慢", "质量下降", "服务下降", "水平下降", "业绩下滑", "业绩下降",
		"效率低", "态度消极", "做得不好", "服务不好", "质量不好", "效果不好", "态度不好", "表现不好", "管理不好", "不彻底", "不干净", "不细致",
		"能力欠缺", "脏乱差", "脏、乱、差", "落后", "缓慢", "懈怠", "涣散", "松懈", "松散", "懒惰", "迟缓", "迟钝", "呆滞", "笨拙", "生疏",
		"爱搭不理", "爱理不理", "推三阻四", "漫不经心", "心不在焉", "丢三落四", "粗心", "粗心大意", "毛糙", "邋遢", "凌乱", "杂乱", "破败", "残破",
		"出言不逊", "不耐烦", "冷冰冰", "不冷不热", "不熟练", "不专业",
	)
	// lawful are faults the law itself speaks of, or another entry.
	lawful = lint.NewSet("保管", "使用", "保养", "保存", "管理", "经营", "看管", "信用", "消化", "营养", "预后", "行动", "出行", "腿脚")
	// faultTails follow a fault that is a case or a cause.
	faultTails = lint.NewSet("而", "和", "及", "与", "所", "造成", "导致", "引起", "致", "的", "或", "、", "，", "等", "时", "且", "又", "并", "即", "工作的", "岗位的", "本职", "本岗位")
	// befalling is what a fault brings about.
	befalling = lint.NewSet(
		"责任", "承担", "赔偿", "负责", "解除", "终止", "有权", "扣", "更换", "重做", "返工", "退", "换", "补", "停", "处理", "减", "取消", "调换",
		"不保修", "不在保修", "不予保修", "除外", "免责", "不在此限", "索赔", "索偿", "拒收", "拒付", "返还", "修复", "自负", "负担", "不给", "不付",
		"关店", "关停", "罚", "另行发包",
	)
)

var (
	// poor is the adjective behind whatever it is told of (水质差), differing are compounds that end in it.
	poor      = lint.NewSet("差")
	differing = []string{
		"误", "允", "温", "时", "色", "偏", "压", "落", "级", "公", "价", "逆", "相", "出", "反", "位", "视", "信", "极", "方", "利", "较", "很",
		"太", "补", "余", "之", "的", "高", "钦", "邮", "听", "倒", "年", "数", "额", "尺寸", "厚", "水位", "正负", "差", "两", "别", "岁",
	}
)

// faulty finds cases that hang on blame no one can measure.
func faulty(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(faults) {
		sen, a, b, ok := around(t, h)
		if !ok || h.Start == a && h.End-h.Start == len("不良") || t.Ends(lawful, h.Start) || t.Before(h.Start, "不符、", "不符或") || h.End < b && !t.Begins(faultTails, h.End) {
			continue
		}
		if t.Holds(befalling, sen.Start, sen.End) {
			take("不良影响", h.Start, h.End)
		}
	}
	for _, tail := range []string{"的，", "时，"} {
		for i := range t.Each(tail) {
			strongly(t, i, take)
		}
	}
	for _, h := range t.Places(poor) {
		sen, a, b, ok := around(t, h)
		if !ok || h.Start-a < len("水质") || lint.HasSuffix(t.All[a:h.Start], differing...) || t.Before(h.Start, "量") && !t.Before(h.Start, "质量") || h.End < b && !t.Begins(faultTails, h.End) {
			continue
		}
		if t.Holds(befalling, sen.Start, sen.End) || caseListed(t, a) {
			take("不良影响", h.Start-len("水质"), h.End)
		}
	}
}

// strongly finds a case that an adjective of one character makes of the thing right before it, where byte i
// closes the case: 异味重的，….
func strongly(t *lint.Text, i int, take func(entry string, i, j int)) {
	at := i - len("重")
	a, b := t.Part(i)
	if at-a < len("异味") || !strings.Contains("重浓冲吵臭旧脏薄松暗慢响冷热烫潮窄浑淡糙钝大高低", t.All[at:i]) || t.Begins(compounds, at-len("贵")) || t.PassageAt(i).Kind != lint.Body || measuredIn(t, a, b) {
		return
	}
	if sen := sentenceAt(t, i); at-a <= len("一二三四五六七八") && !t.Holds(compared, sen.Start, sen.End) && !t.HasAny(i, sen.End, "为界", "即为") && !t.HasAny(
		a, at, "最", "更", "比", "不", "未", "没", "的", "过", "较", "很", "太", "为", "天气", "气候", "者", "偏", "违约金",
	) {
		take("严重", at-len("异味"), i)
	}
}

// compounds are words that end in such an adjective and are no thing with it.
var compounds = lint.NewSet(
	"贵重", "严重", "沉重", "慎重", "尊重", "郑重", "体重", "净重", "毛重", "超重", "失重", "自重", "载重", "着重", "加重", "减重", "繁重",
	"深重", "侧重", "注重", "看重", "称重", "双重", "多重", "放大", "扩大", "重大", "强大", "巨大", "加大", "增大", "庞大", "宽大", "盛大",
	"远大", "高大", "壮大", "膨大", "提高", "增高", "崇高", "身高", "调高", "标高", "升高", "抬高", "拔高", "抽高", "层高", "净高", "降低",
	"减低", "调低", "压低", "低", "破旧", "老旧", "陈旧", "折旧", "新旧", "依旧", "照旧", "废旧", "放松", "宽松", "轻松", "影响", "音响", "缓慢",
	"怠慢", "变暗", "单薄", "受冷", "制冷", "供热", "加热", "发热", "受热", "取暖", "受潮", "防潮", "回潮", "返潮", "高潮", "保冷", "散热",
	"过热", "预热", "冷热", "脉冲", "缓冲", "反冲", "对冲", "粗糙", "狭窄", "冲淡", "平淡", "清淡", "浓淡", "发冷", "发烫", "发臭", "恶臭",
	"除臭", "伸缩", "松", "轻慢",
)
