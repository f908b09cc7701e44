package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// machines are kinds of machine that papers of one trade are copied between,
// each under all its names.
var machines = [][]string{
	{"塔式起重机", "塔机", "塔吊"},
	{"施工升降机", "施工电梯", "人货电梯", "人货梯", "施工升降电梯"},
	{"物料提升机", "井架"},
	{"高处作业吊篮", "电动吊篮", "吊篮"},
	// Those above stand for the paper's own machine wherever they are named, those below only where
	// they are spoken of as its object.
	{"裁切机", "切纸机"}, {"叉车", "铲车"}, {"挖掘机", "挖机"}, {"装载机"}, {"压路机"}, {"搅拌机"}, {"空压机", "空气压缩机"}, {"发电机"}, {"雕刻机"}, {"注塑机"}, {"印刷机", "胶印机"}, {"包装机"}, {"灌装机"}, {"切割机"}, {"焊机"}, {"离心机"}, {"数控机床", "车床", "铣床"},
	{"洗衣机"}, {"电冰箱", "冰箱", "冰柜", "冷柜", "展示柜"}, {"空调"}, {"电视机"}, {"热水器"}, {"油烟机"}, {"微波炉"}, {"电饭煲"}, {"空气炸锅"}, {"洗碗机"}, {"净水机", "净水器", "直饮机", "直饮水机"}, {"饮水机"}, {"空气净化器"}, {"扫地机"}, {"吸尘器"}, {"豆浆机"}, {"消毒柜"}, {"跑步机"}, {"按摩椅"},
	{"打印机", "复印机", "一体机"}, {"投影仪", "投影机"}, {"扫描仪"}, {"服务器"}, {"摄像机", "摄像头"}, {"充电桩"}, {"道闸", "闸机"}, {"门禁"}, {"锅炉"}, {"冷库"}, {"变压器"}, {"水泵"}, {"卷帘门"}, {"电动门", "伸缩门", "自动门"},
	{"显微镜"}, {"呼吸机"}, {"监护仪"}, {"治疗椅", "牙椅"}, {"轮椅"}, {"救护车"}, {"校车"}, {"冷藏车"}, {"洒水车"}, {"摩托车"}, {"电动车"}, {"拖拉机"}, {"收割机"}, {"轿车"},
	{"地板"}, {"瓷砖", "地砖"}, {"窗帘"}, {"沙发"}, {"床垫"}, {"橱柜"}, {"衣柜"}, {"课桌"}, {"钢琴"}, {"笔记本电脑"}, {"手表"}, {"校服"}, {"讲台"}, {"路灯"}, {"护栏"}, {"草坪"}, {"幕墙"}, {"地坪"},
}

const (
	anywhere    = 4    // of the kinds
	longestHead = 1500 // bytes before what is agreed
)

var (
	// thingLeads stand before the thing that a paper is about, thingTails behind one that begins a statement.
	thingLeads = lint.NewSet(
		"甲方", "乙方", "甲方的", "乙方的", "本", "该", "此", "所购", "所购买的", "所租", "租用", "退回", "归还", "返还", "制造", "生产", "维修",
		"修理", "保养", "购买", "每台", "上述", "交付", "检修", "承租", "出租", "售出的", "定制", "提供的",
	)
	thingTails = lint.NewSet("的", "由", "应", "须", "质量", "出现", "发生", "安装", "验收", "交付", "损坏", "故障", "运行", "保修", "到货", "自", "到达", "运抵", "进场", "拆机", "停机")
	// besides are words of a sentence about things that the paper is not about.
	besides = lint.NewSet("另签", "另行", "除外", "不含", "不包括", "以外", "其他", "其它", "等", "配套", "附带", "如：", "例如")
)

// aboutThing reports a place of another kind that only the paper's own object can take.
func aboutThing(t *lint.Text, h lint.Hit) bool {
	ps := t.PassageAt(h.Start)
	a, b := t.Part(h.Start)
	return ps.Kind == lint.Body && !ps.Residue && !t.Holds(besides, h.End, b) && !t.Before(h.Start, "、", "和", "及") && !t.After(h.End, "、", "和", "及", "间", "房", "厅", "厂", "公司", "井", "口") &&
		(t.Ends(thingLeads, h.Start) || (a == h.Start || ps.Body == h.Start) && t.Begins(thingTails, h.End))
}

// premises are kinds of place that are let, each under all its names.
var premises = [][]string{
	{"停车位", "车位", "停车库", "停车场"},
	{"展位", "展台"}, {"柜台", "专柜"}, {"摊位", "档口"}, {"商铺", "店铺", "铺面", "门面"}, {"房屋", "住房", "公寓"}, {"厂房"}, {"广告位"},
}

var (
	machineSet = lint.NewSet(slices.Concat(machines...)...)
	anyWords   = len(slices.Concat(machines[:anywhere]...))
	premiseSet = lint.NewSet(slices.Concat(premises...)...)
	// letLeads stand before what is let by this paper.
	letLeads = lint.NewSet("所租赁", "所租", "所承租", "承租的", "所承租的", "租赁的", "承租")
)

// strayThings reports what another paper of the trade was about: 塔机 in a
// contract for 施工升降机, 所租展位 in one for 车位, 安装费用 in one for 拆除.
func strayThings(p *lint.Pass) {
	t := p.Text
	title := strings.ReplaceAll(t.Headlines(), " ", "")
	said := 0
	stray := func(i, j int, usual string) {
		if ps := t.PassageAt(i); said < 3 && ps.Kind != lint.DocTitle && ps.Kind != lint.Signing && i >= len(title) {
			said++
			p.Flag(i, j, "usual", usual)
		}
	}
	own, usual := -1, ""
	if machineSet.In(title) {
		own, usual = kindIn(title, machines)
	} else if i := t.Index(0, "如下"); i > 0 && i < longestHead && t.Holds(machineSet, 0, i) { // 就空气炸锅的代加工事项订立如下协议
		own, usual = kindIn(t.All[:i], machines)
	}
	if own >= 0 {
		at := lint.Sentence{}
		places := t.Places(machineSet)
		count := map[int]int{} // of each name: one used often is no slip
		for _, h := range places {
			count[h.Word]++
		}
		for _, h := range places {
			s := t.SentenceAt(h.Start)
			if s == at || slices.Contains(machines[own], t.All[h.Start:h.End]) || t.Holds(machineOf[own], s.Start, s.End) || (own >= anywhere || h.Word >= anyWords) && (count[h.Word] > 2 || !aboutThing(t, h)) {
				continue
			}
			at = s
			stray(h.Start, h.End, usual)
		}
	}
	if own, usual := kindIn(title, premises); own >= 0 {
		for _, h := range t.Places(premiseSet) {
			if !slices.Contains(premises[own], t.All[h.Start:h.End]) && t.Ends(letLeads, h.Start) {
				stray(h.Start, h.End, usual)
			}
		}
	}
	if lint.Contains(title, "拆除", "拆卸") && !lint.Contains(title, "安装", "装拆", "安拆", "拆装", "搬迁") {
		for _, h := range t.Places(fittings) {
			stray(h.Start, h.Start+len("安装"), "拆除")
		}
	}
}

// fittings are words of a paper on fitting a machine.
var fittings = lint.NewSet("安装时间", "安装费用", "安装日期", "安装工期", "安装前乙方", "安装前，乙方")

// machineOf are the names of each kind.
var machineOf = setsOf(machines)

func setsOf(kinds [][]string) []*lint.Set {
	var out []*lint.Set
	for _, names := range kinds {
		out = append(out, lint.NewSet(names...))
	}
	return out
}

// kindIn is the only kind that a title names, and the name it uses; -1 where it
// names none or several.
func kindIn(title string, kinds [][]string) (kind int, name string) {
	kind = -1
	for k, names := range kinds {
		for _, w := range names {
			if strings.Contains(title, w) {
				if kind >= 0 && kind != k {
					return -1, ""
				}
				if kind < 0 {
					kind, name = k, w
				}
			}
		}
	}
	return kind, name
}
