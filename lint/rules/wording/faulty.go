package wording

import "qiyue/lint"

// Blame is as open as praise: 包装不良, 工艺不佳, 质量低劣 decide who pays and say of
// nothing when it is bad enough.

var (
	faults = lint.NewSet("不良", "不善", "不佳", "不力", "不周", "欠佳", "低劣", "粗劣", "低下", "拙劣", "欠妥", "不便", "能力不足", "能力不够", "人手不足", "人手不够", "人员不足", "经验不足", "力度不够", "力度不足", "水平不高", "素质不高", "意识不强", "责任心不强", "精力不足", "不称职", "不胜任", "不能胜任", "无法胜任", "难以胜任", "不得力", "质劣", "水平低", "包装不当", "装卸不当", "装箱不当", "捆扎不当", "堆码不当", "安排不当", "管理不当", "指导不当", "组织不当", "配置不当", "履行不当", "处理不当", "处置不当", "服务不当", "应对不当", "指挥不当", "调度不当", "行为不当", "言行不当", "干得不好", "反应迟缓", "反应慢", "响应迟缓", "响应慢", "质量下降", "服务下降", "水平下降", "业绩下滑", "业绩下降", "效率低", "态度消极", "做得不好", "服务不好", "质量不好", "效果不好", "态度不好", "表现不好", "管理不好", "不彻底", "不干净", "不细致", "能力欠缺", "脏乱差", "脏、乱、差", "落后", "缓慢", "懈怠", "涣散", "松懈", "松散", "懒惰", "迟缓", "迟钝", "呆滞", "笨拙", "生疏", "爱搭不理", "爱理不理", "推三阻四", "漫不经心", "心不在焉", "丢三落四", "粗心", "粗心大意", "毛糙", "邋遢", "凌乱", "杂乱", "破败", "残破", "出言不逊", "不耐烦", "冷冰冰", "不冷不热", "不熟练", "不专业")
	// lawful are faults the law itself speaks of, or another entry.
	lawful = lint.NewSet("保管", "使用", "保养", "保存", "管理", "经营", "看管", "信用", "消化", "营养", "预后", "行动", "出行", "腿脚")
	// faultTails follow a fault that is a case or a cause.
	faultTails = lint.NewSet("而", "和", "及", "与", "所", "造成", "导致", "引起", "致", "的", "或", "、", "，", "等", "时", "且", "又", "并", "即", "工作的", "岗位的", "本职", "本岗位")
	// befalling is what a fault brings about.
	befalling = lint.NewSet("责任", "承担", "赔偿", "负责", "解除", "终止", "有权", "扣", "更换", "重做", "返工", "退", "换", "补", "停", "处理", "减", "取消", "调换", "不保修", "不在保修", "不予保修", "除外", "免责", "不在此限", "索赔", "索偿", "拒收", "拒付", "返还", "修复", "自负", "负担", "不给", "不付", "关店", "关停", "罚", "另行发包")
)

var (
	// poor is the adjective behind whatever it is told of (水质差), differing are compounds that end in it.
	poor      = lint.NewSet("差")
	differing = []string{"误", "允", "温", "时", "色", "偏", "压", "落", "级", "公", "价", "逆", "相", "出", "反", "位", "视", "信", "极", "方", "利", "较", "很", "太", "补", "余", "之", "的", "高", "钦", "邮", "听", "倒", "年", "数", "额", "尺寸", "厚", "水位", "正负", "差", "两", "别", "岁"}
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
