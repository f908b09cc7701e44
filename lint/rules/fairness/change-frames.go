package fairness

import (
	"strings"

	"qiyue/lint"
)

// A changeFrame is one way to say that a side changes the deal at will.
type changeFrame struct {
	gap    int
	groups [][]string
	key    int // the group whose words are seldom met
	frame  *lint.Frame
	about  *lint.Set // what the sentence must speak of besides
	topic  bool      // it begins with what is changed, so that who stands before it tells nothing
}

// deal is what a change touches, changed the words of a change.
var (
	deal = lint.NewSet(
		"增减", "升降", "人数", "名额", "次数", "面积", "划给", "划归", "另授予", "另行授予", "价", "费", "标准", "规则", "条款", "协议", "手册",
		"政策", "制度", "章程", "功能", "办法", "规定", "服务", "数量", "工程量", "配置", "型号", "教师", "课程", "班级", "校区", "景点", "酒店",
		"搬迁", "腾退", "泊位", "摊位", "账号", "品牌", "比例", "行程", "权益", "积分", "扣款", "考核", "数据", "合同", "时间", "频次", "项目",
	)
	changed = lint.NewSet("修改", "修订", "更新", "变更", "调整", "新版", "增减", "改版", "升级", "改动", "变动")
	byLaw   = lint.NewSet(
		"法律", "法规", "国家", "政府", "主管", "部门", "双方", "签字", "盖章", "签署", "协商", "任何一方", "安全", "紧急", "应急", "抢险", "抢修",
		"违规", "违章", "违法", "违反", "违约", "逾期", "欠费", "拖欠", "未支付", "未付", "鉴定", "法院", "仲裁", "保密", "联系人", "地址", "税率",
		"人身", "病毒", "攻击", "侵权", "消费者有权", "自取", "退款", "退费", "赔偿", "定金", "否则", "保修金", "质保金", "质量保证金", "期满",
		"届满", "到期", "终止后", "解除后", "物价", "市场监管", "气象", "检疫", "日期", "中标", "招标", "评标", "物流", "央行", "同业拆借", "信息价",
		"造价",
	)
)

// asOneLikes are 想加就加, 说改就改 and their like.
var asOneLikes = func() []string {
	var out []string
	for _, will := range []string{"想", "要", "说", "爱"} {
		for _, act := range strings.Split("加减改换停涨降调撤扣砍删收罚", "") {
			out = append(out, will+act+"就"+act, will+act+"便"+act)
		}
	}
	return out
}()

// willing are the frames of a change at will.
var willing = func() []changeFrame {
	changing := append([]string{"中断", "删除", "停用", "关闭", "暂停", "解除", "合并", "迁移", "核定", "制定", "封禁", "升级"}, acts...)
	frames := []changeFrame{
		// 修订内容自上传系统之时约束被特许人; 更新版登载于官网即取代旧版.
		{
			key: 1, gap: 24,
			groups: [][]string{{"公告", "公示", "公布", "发布", "上传", "推送", "登载", "张贴", "下发"}, {"生效", "约束", "取代", "代替", "替代", "当然适用", "即行适用"}},
			about:  changed,
		},
		// 由乙方择机升级，功能增减不另征询.
		{key: 2, gap: 36, groups: [][]string{{"由", "自行"}, changing, {"不另征询", "不另行征询", "不另通知", "不另告知", "不再征询", "不再征求", "不征求"}}},
		// 可提前终止服务，不退还服务费.
		{key: 3, gap: 30, groups: [][]string{{"可", "可以", "有权"}, {"终止", "停止", "取消", "关闭"}, {"服务", "课程", "会籍", "项目"}, {"不退还", "不退", "概不退", "不予退还"}}},
		// 更换教师、合并班级，学员须服从安排; 核定新标准，业主应按新标准缴纳.
		{key: 1, gap: 60, groups: [][]string{append([]string{"决定", "扣款"}, changing...), {
			"须服从", "应服从", "必须服从", "须接受", "照单接受", "照付", "照单", "不得拒付", "应按新", "须按新", "照此支付", "照此执行", "概无异议",
			"绝无异议", "不持异议", "不得有异议", "无权提出异议", "无权拒绝",
		}}},
		// 收费标准听凭乙方调整; 悉听商家安排.
		{topic: true, gap: 15, groups: [][]string{{"听凭", "悉凭", "悉听", "全凭", "任凭", "任由"}, {
			"甲方", "乙方", "公司", "本店", "商家", "卖方", "供方", "平台", "服务方", "门店", "出租方", "机构", "物业", "旅行社", "特许人",
		}, {"调整", "决定", "变更", "制定", "定夺", "安排", "处置"}}},
		// 住宿酒店由旅行社临时决定.
		{key: 1, topic: true, gap: 24, groups: [][]string{{"由"}, {"自由安排", "自由决定", "临时决定", "酌定", "现场决定", "说了算", "单方安排", "任意决定", "任意调整"}}},
		// 随行就市，恕不逐一告知.
		{topic: true, gap: 12, groups: [][]string{{"恕不"}, {"告知", "通知", "公告", "说明"}}},
		// 可根据业务需要，对本协议进行修改和更新.
		{key: 2, gap: 45, groups: [][]string{{"有权", "可以", "可", "保留"}, {"对"}, {
			"进行修改", "进行更新", "进行调整", "进行变更", "作出修改", "作出调整", "作出变更", "进行修订", "进行增减", "予以修改", "予以调整",
			"予以变更", "做出修改", "做出调整", "进行更改", "作出更改",
		}}},
		// 如调整收费标准按新标准交纳; 以更换后的为准.
		{key: 1, gap: 24, groups: [][]string{{"调整", "变更", "上调", "更换", "调价", "涨价", "变动"}, {
			"按提车", "按交车", "按当日", "按当时", "以当日", "以提货", "按提货", "按发货", "以发货", "按新政策", "按新规", "按新办法", "按新标准",
			"按新的标准", "按新价", "按调整后", "以更换后", "以调整后", "以变更后", "以当前", "按当前", "以届时", "按届时", "以现行", "按现行", "以最新",
			"按最新", "以续费", "按续费", "照新费", "照新的", "照新价", "照新标准",
		}, {"缴", "交纳", "支付", "收取", "结算", "为准", "执行", "办理", "处理"}}},
		// 房价随时浮动.
		{key: 1, topic: true, gap: 9, groups: [][]string{
			{"房价", "价格", "单价", "收费", "费率", "租金", "票价"}, {"随时", "不定期", "随市场", "随行情"},
			{"浮动", "变动", "上浮", "上涨", "变化", "会变", "变价", "在变"},
		}},
		// 由运营方后台设定; 以托管方口头通知为准.
		{key: 1, topic: true, gap: 15, groups: [][]string{{"由"}, {"后台设定", "自行设定", "自行厘定", "单方设定", "自行核定"}}},
		{key: 1, topic: true, gap: 12, groups: [][]string{{"以"}, {"口头通知", "临时通知", "电话通知", "现场报价", "当时报价", "口头报价", "现场定价"}, {"为准"}}},
		// 被占用的，承租人应无条件搬迁.
		{key: 1, gap: 6, groups: [][]string{{"应", "须", "必须"}, {"无条件"}, {"搬迁", "搬离", "腾退", "迁出", "搬出"}}},
		// 不论甲方是否同意，乙方均可缩减巡检频次.
		{key: 0, topic: true, gap: 30, groups: [][]string{{"是否同意", "同意与否", "是否接受", "是否认可", "点头与否"}, {"可", "有权", "能"}, append([]string{"缩减", "裁减", "削减"}, changing...)}},
		// 可随时将授权区域划归其他经销商.
		{key: 2, gap: 45, groups: [][]string{{"可随时", "有权随时", "可自行", "有权"}, {"将", "把"}, {"划给", "划归", "另授予", "另行授予"}, {"别家", "他人", "第三方", "其他", "另一"}}},
	}
	// Later frames stand at the end: what a cue says of a frame is its place.
	frames = append(frames,
		// 可将七天服务改为工作日服务; 有权把现场巡检降为远程巡检.
		changeFrame{key: 2, gap: 60, groups: [][]string{{"可以", "可", "有权", "得"}, {"将", "把"}, {
			"改为", "改成", "降为", "换成", "换为", "减为", "缩为", "降至", "减至", "并入", "缩短为", "调低为",
		}}},
		// 价格之升降，一听乙方之便; 项目增减，悉随店方之意.
		changeFrame{key: 2, topic: true, gap: 18, groups: [][]string{{"听", "随", "任", "凭", "由", "依"}, {
			"甲方", "乙方", "公司", "本店", "店方", "商家", "卖方", "供方", "厂家", "平台", "服务方", "门店", "出租方", "机构", "物业",
		}, {"之便", "自便", "之意", "之愿", "的意愿", "的意思", "高兴", "喜好", "心意"}}},
		// 项目由乙方视情况增删.
		changeFrame{key: 1, topic: true, gap: 15, groups: [][]string{{"由"}, {"视情况", "视情", "酌情", "视需要", "根据需要", "任意", "随意", "随时"}, {
			"调整", "变更", "修改", "增减", "增删", "修订", "取舍", "调高", "调低", "缩减", "核定", "改动",
		}}},
		// 价目更新后自动适用于本协议.
		changeFrame{key: 1, topic: true, gap: 15, groups: [][]string{{"更新", "修订", "修改", "调整", "改版", "变更"}, {"自动适用", "当然适用", "即行适用", "一并适用"}}},
		// 费用上调的，告知甲方即可生效.
		changeFrame{key: 2, topic: true, gap: 30, groups: [][]string{
			{"调整", "变更", "上调", "修改", "涨价", "调价", "修订", "更新"}, {"告知", "通知"}, {"即可生效", "即生效", "即行生效", "即可执行", "即执行"},
		}},
		// 不论是否……，想加就加.
		changeFrame{key: 0, topic: true, gap: 3, groups: [][]string{asOneLikes}},
	)
	for k := range frames {
		frames[k].frame = lint.NewFrame(frames[k].gap, frames[k].groups...)
	}
	return frames
}()

// mayChange is the right to change what is then posted.
var mayChange = lint.NewFrame(24, []string{"可能", "有权", "可", "保留"}, []string{"修改", "修订", "更新", "变更", "调整"})

// atWill finds a change at will: by posting it, without asking, at the other
// side's having to obey.
func atWill(t *lint.Text, s lint.Sentence, found cue) (i, j int, ok bool) {
	if found < willed || !t.Holds(deal, s.Start, s.End) || t.HoldsWord(byLaw, s.Start, s.End) || endsInColon(t, s) {
		return 0, 0, false
	}
	for k := range willing {
		f := &willing[k]
		if found&(willed<<k) == 0 || f.about != nil && !t.Holds(f.about, s.Start, s.End) {
			continue
		}
		i, j, ok := t.Frame(f.frame, s.Start, s.End)
		if !ok || !f.topic && isBuyer(lastActor(t, s.Start, i)) {
			continue
		}
		if t.After(i, "可能", "可靠", "可见", "可视", "得到", "得知", "以及", "由于") || t.Before(i, "不", "认", "许", "未", "非", "无权", "予", "所", "获", "取", "使", "值", "觉", "晓") {
			continue
		}
		// A notice, a way out or the other side's word outside the frame's own words.
		if rest := t.All[s.Start:i] + "|" + t.All[j:s.End]; changeExcused.In(strings.ReplaceAll(contest.Replace(rest), "提前终止", "")) || notified(t, i, j) {
			continue
		}
		a, _ := t.Part(i)
		if f.about == changed { // the right to change stands before its posting
			if k, _, ok := t.Frame(mayChange, s.Start, i); ok {
				i = k
				a, _ = t.Part(k)
			}
		}
		_, b := t.Part(j - 1)
		if b-a > 150 {
			a, b = t.Within(i, j, 50)
		}
		return a, b, true
	}
	return 0, 0, false
}

// notified reports a quantity in bytes i to j that leaves the other side time:
// more than three days, or no time at all but a measure of the change.
func notified(t *lint.Text, i, j int) bool {
	for _, q := range t.QuantitiesIn(i, j) {
		if t.All[q.Start:q.End] == "三包" || q.Word == "次" {
			continue // no measure of a change, nor a notice of it
		}
		if n, ok := q.Unit.Hours(); !ok || n*q.Value > 72 {
			return true
		}
	}
	return false
}
