package sides

import (
	"strings"

	"qiyue/lint"
)

// synonyms are names of one thing of which an agreement uses one: machines, papers, people, parts.
// A name that is a part of another one in its row is left out of the longer.
var synonyms = [][]string{
	{"离心机", "分离机"}, {"道闸", "拦车器", "挡车器", "挡车杆", "栏杆机", "拦车杆"}, {"摄像机", "摄像头", "监控探头"}, {"叉车", "铲车"}, {"空压机", "空气压缩机"}, {"投影仪", "投影机"}, {"热水器", "热水炉"}, {"净水器", "净水机", "纯水机"},
	{"机头", "主机头"}, {"输送带", "传送带"}, {"充电桩", "充电机"}, {"起重机", "吊车", "天车"}, {"发电机组", "柴发机组"}, {"除湿机", "抽湿机"}, {"打印机", "印表机"}, {"冷水机组", "冷冻机组"}, {"压路机", "碾压机"}, {"注塑机", "注射成型机"}, {"显示屏", "电子屏"}, {"门禁", "门卫机"}, {"洗碗机", "洗涤机"}, {"配电柜", "配电箱"}, {"路由器", "路由机"}, {"机械臂", "机械手"}, {"磷酸铁锂", "铅酸", "三元锂"}, {"减速机", "减速器"}, {"电动机", "马达"}, {"缝纫机", "车缝机"}, {"售货机", "贩卖机"}, {"扶梯", "滚梯"}, {"分析仪", "光谱仪"}, {"搅拌机", "拌和机"}, {"吸尘器", "除尘器"},
	{"三轮车", "三轮摩托"}, {"烤炉", "烤箱"}, {"货梯", "载货电梯", "货运电梯"}, {"复印机", "影印机"}, {"打包机", "捆扎机", "捆包机", "打捆机"}, {"洗地机", "拖地机"}, {"扫地机", "清扫机"}, {"饮水机", "直饮机", "净饮机"}, {"冰柜", "冷柜"}, {"收割机", "收获机"}, {"电动车", "电瓶车"}, {"点钞机", "验钞机"}, {"贴标机", "标签机"}, {"码垛机", "堆垛机"}, {"卷帘门", "卷闸门"}, {"自动门", "感应门"}, {"考勤机", "打卡机"}, {"地磅", "汽车衡"}, {"烘干机", "干衣机"}, {"破碎机", "粉碎机"}, {"割草机", "剪草机"}, {"打药机", "喷药机", "喷雾机"}, {"切纸机", "裁纸机"}, {"升降平台", "升降台"}, {"登高车", "高空作业车"}, {"洒水车", "喷水车"}, {"燃气灶", "煤气灶"}, {"蒸箱", "蒸柜"}, {"和面机", "揉面机"}, {"挖掘机", "挖土机"}, {"吸污车", "吸粪车"}, {"面包车", "微型客车"}, {"储气罐", "贮气罐"}, {"冷风机", "冷气扇"}, {"电子秤", "电子称"},
	{"报修单", "报障单", "故障申请表", "维修申请单", "报修表", "请修单", "故障申报表", "维修申报单"}, {"验收单", "交机单", "完工单"}, {"终验收", "交机"}, {"工单", "派工票"},
	{"坐席", "话务员", "接线员", "客服代表"}, {"备件", "备品"}, {"维保期", "服务年度"}, {"合同有效期", "服务年度"}, {"驻场人员", "常驻人员"}, {"维护人员", "顾问"}, {"安全员", "安监员"}, {"司机", "驾驶员"}, {"验收合格证书", "验收合格证明", "验收合格证"}, {"验收证书", "验收证明"}, {"竣工验收报告", "竣工验收单"}, {"开工令", "开工通知"}, {"施工电梯", "施工升降机", "人货电梯"}, {"空调", "冷气机"}, {"不可抗力", "人力不可抗拒", "不可抗拒"}, {"预付款", "首付款", "预付金"}, {"使用说明书", "操作说明书"}, {"送货单", "发货单", "交货单"}, {"联系人", "联络人"}, {"竣工日", "完工日"}, {"保证数值", "保证指标", "保证值"}, {"额外服务", "额外工作"}, {"附加服务", "附加工作"},
	{"合同保证金", "协议保证金"}, {"合同期限", "协议期限"}, {"合同期内", "协议期内"}, {"合同期满", "协议期满"}, {"合同价款", "协议价款"}, {"合同总价", "协议总价"}, {"合同金额", "协议金额"}, {"合同有效期", "协议有效期"}, {"合同条款", "协议条款"}, {"合同履行期", "协议履行期"}, {"保修卡", "质保卡", "三包卡", "质保单", "保修单"}, {"点检", "巡点"}, {
		"保密信息", "保密资料", "机密信息", "机密资料", "秘密信息", "秘密资料", "技术机密", "专有信息", "保密材料", "保密内容",
	}, {"保养手册", "养护手册"},
}

var (
	synonymSets = setsOf(synonyms)
	// synonymRows are the rows of the words of synonymSet.
	synonymSet, synonymRows = rowsOf(synonyms)
	// alongside stand beside a name in a list or in a longer name.
	alongside = lint.NewSet("、", "和", "与", "及", "或", "（", "“", "/", "称")
)

// otherNames reports the rarer of two such names, once or twice beside the usual one, where no
// sentence has both and none fixes it.
func otherNames(p *lint.Pass) {
	t := p.Text
	seen := make([]bool, len(synonyms))
	for _, h := range t.Places(synonymSet) {
		for _, k := range synonymRows[h.Word] {
			seen[k] = true
		}
	}
	for k, set := range synonymSets {
		if !seen[k] {
			continue
		}
		all := t.Places(set)
		if len(all) < 2 || len(all) > 40 {
			continue
		}
		count, first := map[string]int{}, map[string]lint.Hit{}
		last := 0
		for _, h := range all {
			if h.Start < last { // within the longer name
				continue
			}
			w := longest(t, synonyms[k], h.Start)
			last = h.Start + len(w)
			if w == "保密内容" && t.After(last, "和范围", "及范围", "与范围") || w == "备件" && t.Before(h.Start, "备品") || w == "备品" && t.After(last, "备件") || w == "交机" && !t.After(last, "单", "验收", "日", "时", "前", "后") {
				continue
			}
			if count[w]++; count[w] == 1 {
				first[w] = lint.Hit{Start: h.Start, End: last}
			}
		}
		usual := ""
		for _, w := range synonyms[k] {
			if n := count[w]; n > 0 && (usual == "" || n > count[usual] || n == count[usual] && first[w].Start < first[usual].Start) {
				usual = w
			}
		}
		for _, w := range synonyms[k] {
			h, ok := first[w]
			if !ok || w == usual || count[w] > max(2, count[usual]/3) || count[w] == count[usual] && count[w] > 1 || h.Start < first[usual].Start && count[usual] < 2 {
				continue
			}
			ps, s := t.PassageAt(h.Start), t.SentenceAt(h.Start)
			if ps.Kind != lint.Body || ps.Residue || h.Start > ps.Body && t.Ends(alongside, h.Start) || t.Begins(alongside, h.End) || t.HasAny(s.Start, s.End, usual) && !strings.Contains(w, usual) {
				continue
			}
			p.Flag(h.Start, h.End, "usual", usual)
		}
	}
}

// longest is the longest of the names that begins at byte i.
func longest(t *lint.Text, names []string, i int) (out string) {
	for _, w := range names {
		if len(w) > len(out) && t.After(i, w) {
			out = w
		}
	}
	return out
}
