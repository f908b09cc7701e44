package fairness

import (
	"slices"

	"qiyue/lint"
)

// Harm laid at the door of who is hurt, or of who uses a thing, in words of every register:
// personal injury and a way out of it, in words of every register: let alone (设备爆炸伤人，
// 本厂不与闻), paid off with a sum (夹伤住户的，至多退一个月的费), laid on whoever is hurt
// (触电是用户自己的事), and whatever breaks taken for misuse (哪里坏都算用户没用好).

var (
	// hurts are words of people who come to harm.
	hurts = slices.Concat([]string{
		"伤亡", "死亡", "身亡", "丧命", "殒命", "人命", "人亡", "人伤", "人身", "受伤", "医疗损害", "健康损害", "生病", "患病", "得病", "伤残", "致伤", "致残", "致死", "致害", "伤人", "伤了人",
		"伤到人", "伤及", "伤着", "伤害", "害人", "害及", "人受损", "人员受损", "触电", "溺水", "中毒", "窒息", "滑倒", "跌倒", "摔倒", "人不适",
		"身体不适", "误诊", "误治", "感染", "医疗开支", "医药费", "残疾", "猝死", "骨折", "毒死", "毙命", "丧生", "出人命", "人出事", "人出了事",
		"夹手", "夹脚", "夹住手", "夹断", "断腿", "断手", "断指", "电死", "淹死", "病死", "住院", "溺亡", "坠亡", "病亡", "截肢", "瘫痪", "失明",
		"毁容", "昏迷", "落水", "流产", "伤眼", "伤手", "伤身", "伤脚", "伤脑", "治疗费", "人摔", "起火烧", "电击", "夹了手", "夹了脚", "烫了手",
	},
		lint.Pairs([]string{
			"烫", "烧", "摔", "砸", "夹", "撞", "刺", "灼", "炸", "咬", "碾", "扎", "弹", "麻", "绊",
		}, []string{
			"伤", "死", "到人", "中人", "着人", "着了", "下扶", "下楼", "下梯", "了人", "倒人",
		}),
		lint.Pairs([]string{"伤", "伤到", "倒", "死"}, []string{
			"小孩", "孩", "儿童", "幼儿", "老人", "行人", "路人", "顾客", "客人", "员工", "工人", "住户", "乘客", "病人", "患者", "学生", "用户", "业主",
			"群众", "游客", "围观",
		}))
	// letsAlone are words by which one has nothing to do with it, paysOff those of handsOver no
	// more than a sum, wayOff those that close the matter with it.
	letsAlone = []string{
		"不承担", "不负责", "不赔", "不管", "不问", "不与闻", "不予闻问", "不认", "不认账", "撇清", "撇开", "脱身", "脱卸", "脱责", "卸责", "推卸",
		"置之度外", "置身事外", "不沾边", "不沾", "不相干", "无责任", "没有责任", "没责任", "没有干系", "无干", "免议", "免谈", "不理", "不理睬",
		"不睬", "不过问", "不干", "不承当", "不背", "不究", "豁免", "不担", "不掺和", "半分干系", "半点干系", "半分责任", "半点责任", "一点责任",
		"不介入", "不露面", "不出面", "两清", "无瓜葛", "没瓜葛", "不搭界", "一文不赔", "分文不赔", "不赔一分", "不赔分文", "不承担分毫", "不负分毫",
		"不赔一文", "溜之大吉", "一分不给", "一分不出", "分文不出", "分文不给", "一文不出", "没用",
	}
	atMost    = []string{"至多", "最多", "顶多", "充其量", "最高", "只", "仅", "不过", "只肯", "只需", "仅需", "只能", "仅能", "至多只", "最多只", "只须", "仅予", "一次性"}
	handsOver = []string{"赔", "退", "补偿", "补贴", "补助", "补", "换", "修", "贴", "付", "给", "免收", "减收", "送", "返", "认", "出", "掏"}
	toppedAt  = []string{"封顶", "封口", "上限为", "上限是", "为顶"}
	paysOff   = []string{"换", "修", "重装", "新机", "赔", "退", "免收", "减收", "送", "补", "贴", "付", "给", "元", "价", "款", "费", "倍"}
	wayOff    = []string{
		"算完", "解脱", "算了", "别的没有", "为顶", "封顶", "封口", "为限", "为止", "为上限", "了事", "了结", "即了", "封顶数", "完事", "作结",
		"两清", "结清", "即止", "了断", "打住", "到此为止", "为界", "为度", "为额", "了此", "了却", "收场", "交代", "抵过", "到头", "拉倒", "作罢",
	}
	// laidTo are the words between the harm and the one it is laid on, hurtSides who that may
	// be, hisOwn that it is his.
	laidTo    = []string{"由", "归", "是", "算", "让", "属", "全在", "都在"}
	hurtSides = lint.NewSet(append([]string{
		"甲方", "乙方", "买主", "房主", "机主", "发包方", "发包人", "医院", "院方", "患者", "校方", "学校", "工厂", "住户", "家属", "本人", "伤者",
		"幼儿园", "工人", "顾客", "受伤者",
	}, buyersWords...)...)
	hisOwn = []string{
		"自己", "自个", "自行", "自理", "自负", "自认", "出面", "料理", "善后", "了断", "了结", "兜", "承受", "承担", "消化", "扛", "担", "买单",
		"埋单", "的事", "解决", "摆平", "处理", "打理", "想办法", "自家", "处置", "扛着", "包圆", "收场", "负责", "赔", "支付", "付", "出", "自付", "自掏",
	}
	// excepting are words of a sentence that takes nothing from who is hurt.
	excepting = []string{
		"除外", "不在此限", "不在其限", "不受", "保险", "投保", "依法", "法定", "双方", "擅自", "私自", "违规", "违章", "违法", "酒后", "斗殴",
		"自杀", "自残", "不属于", "无效", "不得", "不能", "鉴定费", "派驻", "雇员", "雇用", "用工", "社保", "劳动", "应急", "不可抗力", "追偿",
		"责任人", "报警器", "保护器", "病毒", "防护", "急救", "通知", "报告",
	}
	// whichever and breaking are words of all that breaks, countsAs those by which it is taken for
	// the fault of who uses it.
	whichever = []string{
		"不管因何", "无论因何", "不论因何", "不论哪", "无论哪", "不问哪", "不问原因", "不问缘由", "任何", "所有", "凡", "不管什么", "不管哪",
		"无论什么", "不论什么", "不管何", "无论何", "不论何", "随便哪", "随便什么", "一切", "哪里", "但凡", "只要", "一应",
	}
	breaking = []string{"坏", "故障", "毛病", "损坏", "问题", "破损", "失灵", "损毁", "开裂", "漏水", "渗水", "进水", "异响", "裂", "烧", "断", "碎", "死机", "黑屏"}
	countsAs = []string{
		"都赖", "赖", "都怪", "怪", "都算", "算作", "算", "视为", "视作", "视同", "当作", "当成", "认定为", "认定系", "推定为", "推定", "归咎",
		"归因", "一律按", "均按", "定性为", "作为",
	}
	misuse = append(lint.Pairs([]string{
		"用户", "客户", "顾客", "买方", "使用人", "车主", "住户", "业主", "租客", "承租人",
	}, []string{"摔", "碰", "弄", "造成", "损坏", "操作", "保管", "没", "自己"}), "人为", "使用不当", "保管不", "没用好", "用法", "操作不当", "操作失误", "养护不", "保养不", "不会用", "用户不", "用坏", "自己弄", "用户弄", "用户原因", "客户原因", "顾客原因", "甲方原因", "买方原因")

	hurtTurns = []turn{
		provided((*exclusion).leavesIt, said(0, 60, excepting, hurts, letsAlone)),
		provided((*exclusion).paidOff, said(0, 60, excepting, hurts, slices.Concat(lint.Pairs(atMost, handsOver), toppedAt))),
		provided((*exclusion).paidOff, said(0, 45, excepting, hurts, []string{"仅对", "仅就", "只对", "只就", "仅按", "只按", "单就"}, handsOver)),
		provided((*exclusion).paidOff, said(0, 75, excepting, hurts, paysOff, wayOff)),
		said(
			2, 45, excepting, []string{"封顶", "封口", "为限", "为顶", "上限", "不超过", "最多"}, []string{"人身", "伤亡", "人亡", "人伤", "死伤", "伤人", "致残"},
			[]string{"同此", "也一样", "也是这样", "也这样", "也照此", "亦同", "亦然", "同样", "也不例外", "不例外", "一体适用", "在内"},
		),
		said(3, 30, []string{"外", "鉴定", "检测", "查明", "证明", "不得", "不能", "不应", "双方确认"}, whichever, breaking, countsAs, misuse),
		{rare: hurts, frame: lint.NewFrameOf(45, lint.NewSet(hurts...), lint.NewSet(laidTo...), hurtSides, lint.NewSet(hisOwn...)), unless: lint.NewSet(excepting...), holds: (*exclusion).hisAffair},
		// 传感器失灵伤人的，业主负责到底
		{
			rare: hurts, frame: lint.NewFrameOf(24, lint.NewSet(hurts...), hurtSides, lint.NewSet(
				"负责到底", "负全责", "全权负责", "负责赔", "承担全部", "承担一切", "承担所有", "全部承担", "全额承担", "负全部责任",
			)), unless: lint.NewSet(excepting...), holds: (*exclusion).hisAffair,
		},
		// 学生触电，家长自理; 撞伤顾客的，商场自行对付
		{rare: hurts, frame: lint.NewFrameOf(30, lint.NewSet(hurts...), selfHelp), unless: lint.NewSet(excepting...), holds: (*exclusion).ownLookout},
		{
			rare:   hurts,
			frame:  lint.NewFrameOf(36, lint.NewSet(hurts...), lint.NewSet(lint.Pairs([]string{"责任", "干系", "过错"}, []string{"全在", "都在", "尽在", "概在", "归", "均归", "全归", "都归"})...), hurtSides),
			unless: lint.NewSet(excepting...), holds: (*exclusion).hisAffair,
		},
	}
)

// leavesIt reports words of having nothing to do with it that end their statement, of
// another than the one who buys.
func (e *exclusion) leavesIt(i, j int) bool {
	_, b := e.t.Part(j - 1)
	if e.t.Before(j, "不承担", "不负责", "不赔") && j < b && !e.t.After(j, "医疗", "医药", "治疗", "住院") || e.otherSide(lint.Hit{Start: i, End: j}) {
		return false // what it does not bear others look at
	}
	return b-j <= len("一切干系责任") && !e.t.After(j, "的", "时") && !buyer(e.t, lastActor(e.t, i, j)) && !e.ownStaff()
}

// paidOff reports a sum that is to do for harm that nobody carved out.
func (e *exclusion) paidOff(i, j int) bool {
	return !carvedAtLarge(e.t) && !e.ownStaff()
}

// selfHelp leaves whoever is hurt, or has the claims of others, to himself.
var selfHelp = lint.NewSet(append(lint.Pairs([]string{"自行", "自己", "独自", "自个", "自己去"}, []string{"对付", "应付", "应对", "管", "消化", "扛", "想办法", "负责", "当心", "看着办"}), "自理")...)

// ownLookout reports harm that a side must see to, who did nothing and is not the one whose work it is.
func (e *exclusion) ownLookout(i, j int) bool {
	who := lastActor(e.t, i, j)
	return !e.faulty(e.s.Start, j) && !e.ownStaff() && !ourselves.In(who) && (e.t.Party(who) == nil || buyer(e.t, who))
}

// hisAffair reports harm laid on the one who buys, for nothing he did.
func (e *exclusion) hisAffair(i, j int) bool {
	t := e.t
	found := t.PlacesIn(hurtSides, i, j)
	who := t.All[found[len(found)-1].Start:found[len(found)-1].End]
	if t.Party(who) != nil && !buyer(t, who) || t.HasAny(found[len(found)-1].End, j, "由", "归") {
		return false
	}
	if cause := lastActor(t, e.s.Start, i); blames(t.All[e.s.Start:i], cause) {
		return cause != who && t.Party(cause) != nil && !buyer(t, cause) // 因乙方修理不当造成师生受伤的，由甲方承担
	}
	return !e.faulty(e.s.Start, i) && !e.faulty(i, found[len(found)-1].Start) && !e.ownStaff()
}
