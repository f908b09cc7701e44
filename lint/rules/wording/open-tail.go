package wording

import (
	"strings"

	"qiyue/lint"
)

// A list is open, too, that ends in a word for and so on (不一而足), says of itself that
// it is not all (并非仅此数种), is told by its chief items (主要有) or by examples (如拆装费、
// 过路费), whatever the word is.

var (
	// soOn end a list and say that there is more.
	soOn = lint.NewSet(
		"不一而足", "大抵如此", "大致如此", "大体如此", "基本如此", "、…", "余类推", "余可类推", "以此类推", "依此类推", "依次类推", "诸如此类",
		"诸如此等", "凡此种种", "如此种种", "什么的", "啥的", "云云", "……", "不胜枚举", "举不胜举", "难以尽列", "恕不尽列", "未能尽列", "未尽列举",
		"未及列举", "未一一列", "不一一列", "不再一一列", "不能一一列", "为其大端", "举其要者", "举其大者", "择其要者", "性质相近", "性质相似",
		"性质相同", "性质类似", "一类的", "一类东西", "仅为举例", "只是举例", "仅系举例", "仅作举例", "仅举数例",
	)
	// goesOn ends those of soOn by which a row of numbers goes on.
	goesOn = lint.NewSet("类推")
	// notAll is how a list says that it is not all, notOnly what of it is rare.
	notAll = lint.NewFrame(9, []string{
		"并非", "不是", "绝非", "非", "不止", "不只", "不仅", "不单", "并不", "不以", "没有", "并未", "未", "不",
	}, []string{
		"仅此", "只此", "只是", "仅是", "限于", "仅限", "限定", "局限", "限制在", "拘泥", "止于", "此数", "这几", "这些", "以上", "上述", "于此",
		"此为限", "为限", "前列", "所列",
	})
	notOnly = lint.NewSet("这些", "仅此", "只此", "限于", "限定在", "限定于", "局限", "限制在", "止于", "这几", "为限", "于此")
	// chiefly tell a list by its chief items, leastly by the least of them.
	chiefly = lint.NewSet(
		"主要有", "主要包括", "主要包含", "主要是", "主要为", "主要含", "主要指", "大致有", "大致包括", "大体包括", "大体有", "一般包括", "一般有",
		"通常包括", "通常有", "基本包括", "至少应有", "至少有", "至少包括", "至少应包括", "至少含", "至少须有", "最少应有", "最少包括", "重点是",
		"重点包括",
	)
	// ofScope are what such a list is of.
	ofScope = lint.NewSet("服务", "内容", "范围", "工作", "职责", "义务", "任务", "费用", "款项", "开支", "项目", "资料", "文件", "备件", "配件", "保修", "情形", "责任", "免责", "除外")
	// instance open examples.
	instance = lint.NewSet("例如", "比如", "譬如", "诸如", "如")
	// exampled are what examples stand for, summed the words by which what befalls
	// all of them follows.
	exampled = lint.NewSet(
		"费用", "开支", "款项", "情形", "情况", "原因", "行为", "事由", "现象", "部件", "配件", "零件", "耗材", "设备", "服务", "工作", "项目",
		"义务", "责任", "损坏", "故障", "物品",
	)
	summed = lint.NewSet("均", "都", "皆", "一律", "一概", "俱", "这些", "此等", "此类", "该等", "上述", "由", "应由", "全部", "概", "也")
	// whateverNeeded is a range that ends at what somebody wants: 凡有所需都应提供.
	whateverNeeded = lint.NewFrame(9, []string{"凡", "但凡", "只要", "一有"}, wantings, []string{"都", "均", "皆", "概", "一律", "就", "即"})
	wantings       = []string{"有所需", "所需要", "有需要", "有需", "有求", "用得着", "用得上", "用得到", "需用"}
	// andSuch end a list by one word for all that is like it, or open what lumps it together:
	// 装订针之属, 音箱灯架那一套, 发票等一干单据.
	andSuch = lint.NewSet(
		"这种", "这些", "那些", "这等", "那等", "一类", "一摊", "一堆", "一批", "一号", "之流", "之属", "之辈", "之伦", "之类的", "者流", "那一套",
		"这一套", "那套", "这套", "这路", "这号", "这档", "那一路", "那路", "那号", "那一摊", "这一摊", "那摊子", "这摊子", "那档子", "这档子",
		"那些个", "这些个", "那类", "这类", "那一类", "这一类", "那种", "一路货", "一路的", "一干", "一应", "一众", "一揽子", "诸般", "诸色", "各色",
		"诸如此", "诸如这", "诸如那", "诸如上", "一类东西", "一类物件", "一类物事", "这些东西", "那些东西", "这些玩意", "那些玩意", "这些零碎",
		"那些零碎", "这些杂物", "杂七杂八", "乱七八糟", "零七八碎", "零零碎碎", "七七八八", "林林总总", "五花八门", "鸡毛蒜皮", "有的没的",
		"什么什么", "啥啥", "等不一", "等林林", "等杂",
	)
	// pointing are those of andSuch that point at a list right before them, notPointing what stands before
	// one that points at something else.
	pointing    = lint.NewSet("这种", "这些", "那些", "这等", "那等", "一类", "一摊", "一堆", "一批", "一号")
	notPointing = lint.NewSet(
		"对", "将", "把", "由", "在", "与", "向", "就", "按", "为", "了", "有", "是", "的", "和", "及", "或", "除", "因", "从", "使", "用", "、",
		"到", "至", "以", "于", "据", "如", "若", "出", "给", "受", "过", "成", "得", "即", "后", "前",
	)
	// pointedAt follow one that lumps together what stands before it.
	pointedAt = lint.NewSet(
		"也", "都", "均", "归", "由", "不", "另", "要", "顺", "全", "一", "坏", "，", "。", "；", "）", "东西", "小", "零", "杂", "物件", "玩意",
		"易损", "耗材", "配件", "部件", "备件", "用品", "费用", "开销", "活", "事", "毛病", "问题", "原因", "情况", "情形", "部位", "地方",
	)
	// roughly tell a list of about what it names: 激光雷达、轮组，大体上这几样.
	roughly = lint.NewSet(lint.Pairs([]string{
		"大体", "大体上", "大致", "大致上", "大概", "大概就", "差不多", "差不多就", "基本", "基本上", "无非", "无非就", "主要就", "主要", "左不过",
	}, []string{"这几", "这些", "那几", "那些", "是这几", "是这些", "是那几", "是那些"})...)
	// indefinite begin the last of a list whatever it is, wished is one that somebody is to name: 还有店长叫干的.
	indefinite = lint.NewSet(
		"零星", "零碎", "零散", "杂样", "杂色", "若干", "诸种", "诸般", "种种", "相仿", "别样", "各式", "各样", "其余", "别的", "旁的", "诸多",
		"众多", "许多", "一些", "某些", "不少",
	)
	wished = lint.NewFrameOf(12, lint.NewSet("以及", "还有", "和", "及", "外加", "加上", "或", "连同"), assignees, lint.NewSet(
		"认作", "认成", "当作", "当成", "想", "叫", "要", "认为", "觉得", "吩咐", "看中", "点名", "指派", "派", "用得", "说", "开口", "认定", "送来",
	), lint.NewSet("的"))
	// moreWork is work beyond what is written down, ordering how somebody comes to ask for it.
	moreWork = lint.NewFrameOf(9, lint.NewSet("之外的", "以外的", "外的"), lint.NewSet("事", "活", "活儿", "工作", "任务", "差事", "差使", "杂务", "需求", "要求", "服务"))
	ordering = lint.NewSet(
		"指派", "安排", "交办", "吩咐", "随叫", "听凭", "听候", "支使", "使唤", "临时", "随时提", "说了算", "照办", "照做", "招呼", "差遣", "调遣",
		"听甲方", "听乙方", "听业主", "开口",
	)
	// meets is what is done wherever it is called for: 该紧的紧, 缺啥补啥.
	meets  = lint.NewSet("该", "应", "要", "能")
	asking = lint.NewSet("什么", "啥", "甚么", "哪儿", "哪里", "哪样", "多少")
	// touching is a range told by what has to do with something: 凡与灌溉沾边的活.
	touching = lint.NewFrameOf(36, lint.NewSet("凡", "但凡", "举凡", "凡是", "只要", "所有", "一切", "一应", "任何"), lint.NewSet("与", "跟", "和", "同"), lint.NewSet(
		"沾边", "沾得上边", "沾上边", "沾亲", "搭界", "搭得上", "搭边", "挂钩", "挂得上", "扯得上", "牵扯", "牵涉", "牵连", "相涉", "有关", "相关",
		"关联", "有关联", "有关系", "有联系",
	), lint.NewSet(
		"事务", "事项", "事宜", "事情", "杂事", "琐事", "的事", "之事", "的活", "工作", "服务", "杂务", "差事", "作业", "毛病", "故障", "部件",
		"零件", "问题",
	))
	// ordered is what somebody will order: 以及主家临时吩咐的事, asked what he asks for, all of it.
	ordered = lint.NewFrameOf(18, lint.NewSet("包括", "包含", "及", "以及", "和", "并", "外加", "还有", "外带", "连同"), lint.NewSet(
		"随时提出", "临时提出", "随时提", "使唤", "加订", "加派", "追加", "临时要", "想起来", "吩咐", "交代", "嘱咐", "布置", "支使", "指使", "差遣",
		"点派", "临时安排", "临时交办", "临时指派",
	), lint.NewSet(
		"的事", "的活", "的差事", "的差使", "的工作", "的任务", "的杂事", "的要求", "的其他", "之事", "的货", "的杂役", "的各样", "的各种", "的一切",
	))
	demands = lint.NewFrameOf(9, lint.NewSet(
		"能想到的", "想得到的", "够得着的", "看得见的", "能干的", "提的要求", "提出的要求", "提的需求", "提出的需求", "吩咐的事", "交代的事",
		"嘱咐的事", "想到的事", "说到的事", "点名要的", "开口要的", "叫干的活", "要的东西",
	), lint.NewSet("都", "均", "皆", "一律", "全", "概", "悉"))
	// rangeOf is a whole range of works one looks after: 凡河里的活都算.
	rangeOf = lint.NewFrameOf(30, lint.NewSet("凡", "但凡", "凡是", "只要是", "大凡", "举凡"), lint.NewSet("的活", "的事", "的毛病", "的杂事", "的差事", "的问题", "的活儿", "的活计"), lint.NewSet(
		"都管", "都算", "都归", "均归", "都得", "都由", "都包", "都修", "都要", "都干", "都做", "全管", "全包", "全归", "概管", "概归", "统管",
		"一并", "乙方都", "甲方都", "均由", "概由",
	))
	// oddments are works too small to be named.
	oddments = lint.NewSet("零碎事", "零碎活", "零星活", "零星差", "零星事", "杂碎事", "杂活", "杂事", "零活", "碎活", "琐碎事", "琐事", "杂七杂八的事", "杂七杂八的活", "零敲碎打")
	// addedIn is what there will be one day and is in, too: 今后增设的终端也在内.
	addedIn = lint.NewFrameOf(30, lint.NewSet("今后", "日后", "将来", "以后", "后续", "往后", "未来", "陆续"), addings, lint.NewSet(
		"也在内", "亦在内", "均在内", "在内", "一并纳入", "也算", "也包", "亦同", "也由", "均由", "也归",
	))
	// added is what a list takes in that there will be one day: 以及今后新上的系统.
	added = lint.NewFrameOf(15, lint.NewSet("及", "以及", "和", "与", "连同", "包括", "、"), lint.NewSet(
		"今后", "日后", "将来", "以后", "后续", "往后", "未来", "后期", "后来", "陆续", "随后", "嗣后",
	), addings, lint.NewSet(
		"系统", "设备", "设施", "模块", "功能", "门店", "网点", "点位", "机器", "机组", "装置", "项目", "业务", "软件", "接口", "平台", "终端",
		"站点", "车辆", "工作", "任务", "服务", "机台", "线路", "仪器", "支持", "需求", "要求", "内容", "产品", "品种", "场所", "区域", "部门",
	))
	addings = lint.NewSet(
		"新增", "新上", "新开", "新建", "新装", "新购", "添置", "添加", "增加", "增设", "增添", "加装", "上线", "扩建", "扩充", "扩展", "购入",
		"购置", "采购", "引进", "开通", "开设", "投用", "启用", "出现", "安排", "交办", "装上", "买进", "需要的", "想到的",
	)
	addedCosts = lint.NewSet("另行", "另计", "另收", "另付", "另签", "补充协议", "除外", "不在", "不含", "不包括", "单价", "按附件", "报价")
	// ranged ends a list of examples for a whole range.
	ranged    = lint.NewSet("在内的")
	wholeKind = lint.NewSet("全套", "全部", "一切", "所有", "各项", "各类", "各种", "整套", "一系列", "一揽子", "全方位", "全程")
	// owedBy are words of a duty of any kind, or of what a case does to one.
	owedBy = lint.NewSet("不含", "应", "须", "必须", "自带", "附有", "随附", "赠送", "归", "由", "职责", "之职", "义务", "归于无效", "失效", "作废", "自费", "含于")
	// edgeless are words of a sentence on what has edges of its own or needs none.
	edgeless = lint.NewSet(
		"不可抗力", "是指", "系指", "保密", "秘密", "披露", "泄露", "包括但不限于", "附件", "如下", "以下", "下列", "以下简称", "知识产权", "法律",
		"逐年", "递增", "“", "以上为全部", "双方协商", "（写明", "__",
	)
)

// openTails finds them.
func openTails(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(soOn) {
		if sen, ok := leaves(t, h); ok && t.After(h.End, "等") {
			continue // 柴油……等: a word ends the list that is judged by itself
		} else if ok && listBefore(t, sen, h.Start) && !(t.Ends(goesOn, h.End) && measuredIn(t, sen.Start, h.Start)) {
			take("其他服务内容", h.Start, h.End)
		} else if ok && t.After(h.Start, "性质") {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(notOnly) {
		sen, ok := leaves(t, h)
		if !ok && !t.Holds(ofScope, sen.Start, h.Start) || !t.HasAny(sen.Start, sen.End, "、") || t.Begins(pointing, h.Start) && !t.Before(h.Start, "不止", "不只", "不仅", "不光") {
			continue
		}
		from, _ := t.Part(h.Start)
		if i, j, ok := t.Frame(notAll, max(from, h.Start-24), min(sen.End, h.End+9)); ok && !t.HasAny(from, h.Start, "包括", "包含") && j > h.Start {
			take("其他服务内容", i, j)
		}
	}
	for _, h := range t.Places(chiefly) {
		sen, ok := leaves(t, h)
		if !ok {
			continue
		}
		a, b := t.Part(h.Start)
		if t.Holds(ofScope, max(sen.Start, a-30), h.Start) && !t.HasAny(h.Start, b, "等") {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(andSuch) {
		sen, a, _, ok := around(t, h)
		if t.Begins(pointing, h.Start) && (!t.HasAny(a, h.Start, "、") || !t.Begins(pointedAt, h.End) || t.Ends(notPointing, h.Start) || t.HasAny(h.End, sen.End, barredAll...)) {
			continue // 对这些资料保密; 药品、火种这些不得带入
		}
		if ok && (h.Start > a || t.After(h.Start, "诸如")) && (t.HasAny(sen.Start, h.Start, "、") || t.Begins(andSuchAlone, h.Start) && under(t, h.Start)) && t.PassageAt(h.Start).Kind == lint.Body && !t.HoldsWord(edgeless, sen.Start, sen.End) && !t.HasAny(h.End, sen.End, mutual...) && !forbiddenAt(t, sen.Start, h.Start) {
			take("之流", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(touching, 2) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "，") && !t.HasAny(
			s.Start, s.End, "争议", "纠纷", "仲裁", "保密", "知识产权", "税", "信息", "资料", "权利",
		) && !t.HoldsWord(edgeless, i, s.End) && !forbiddenAt(t, s.Start, i) && (t.HoldsWord(dutyContexts, s.Start, s.End) || t.Holds(owedBy, s.Start, s.End) || t.HasAny(j, s.End, "都", "均", "概", "归", "由", "管", "一并", "全")) {
			take("其他服务内容", i, j)
		}
	}
	for _, f := range []*lint.Frame{ordered, demands, rangeOf} {
		for s, h := range t.Framed(f, 1) {
			if i, j := h.Start, h.End; !t.HoldsWord(edgeless, s.Start, s.End) && !forbiddenAt(t, s.Start, i) && !t.HasAny(s.Start, s.End, "争议", "纠纷", "如") && (f == rangeOf || !t.HasAny(i, j, "，")) {
				take("其他服务内容", i, j)
			}
		}
	}
	for _, h := range t.Places(roughly) {
		if sen, ok := leaves(t, h); (ok || t.Holds(ofScope, sen.Start, h.Start)) && t.HasAny(sen.Start, h.Start, "、") {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(indefinite) {
		sen, a, b, ok := around(t, h)
		if ok && t.HasAny(sen.Start, h.Start, "、") && lastOfList(t.All[sen.Start:h.Start]) && (a == sen.Start || lint.HasPrefix(t.All[a:h.Start], conjunctions...) || t.HasAny(a, h.Start, "、")) && t.PassageAt(h.Start).Kind == lint.Body && !t.HoldsWord(edgeless, sen.Start, sen.End) && !forbiddenAt(t, sen.Start, h.Start) && !t.HasAny(h.End, sen.End, "见第", "详见") && !t.HasAny(
			h.End, b, "法律", "合同", "协议", "规定", "人员", "机构", "单位", "部门", "信息", "秘密",
		) && b-h.End >= len("绿植") {
			take("其他服务内容", h.Start, min(b, h.End+len("绿植")))
		}
	}
	for s, h := range t.Framed(wished, 2) {
		if j := h.End + 3*min(han(t.All[h.End:], 5), 4); t.HasAny(s.Start, h.Start, "、") && !t.HasAny(h.Start, h.End, "，", "、", "双方", "约定", "规定", "提供", "法律", "另一方") && (j > h.End || h.End == s.End || t.After(h.End, "，")) && !t.HoldsWord(edgeless, s.Start, s.End) && !forbiddenAt(t, s.Start, h.Start) {
			take("其他服务内容", h.Start, j)
		}
	}
	for s, h := range t.Framed(moreWork, 0) {
		if t.Holds(ordering, h.End, s.End) && !t.HoldsWord(addedCosts, h.End, s.End) && !t.HoldsWord(edgeless, h.Start, s.End) {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(oddments) {
		if sen, a, _, ok := around(t, h); ok && (duty(t.All[sen.Start:h.Start]) || t.HasAny(a, h.Start, "管", "做", "干", "包", "负责")) && !t.HoldsWord(edgeless, sen.Start, sen.End) && !forbiddenAt(t, sen.Start, h.Start) {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(addedIn, 1) {
		if !t.HasAny(h.Start, h.End, "，") && !t.HoldsWord(addedCosts, s.Start, s.End) {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for s, h := range t.Framed(added, 2) {
		if i, j := h.Start, h.End; !t.HasAny(i, j, "，") && t.HasAny(i, j, "的", "之") && !t.HoldsWord(addedCosts, s.Start, s.End) && !t.HoldsWord(edgeless, s.Start, s.End) && (t.HoldsWord(dutyContexts, s.Start, s.End) || t.Holds(owedBy, s.Start, s.End)) {
			take("其他服务内容", i, j)
		}
	}
	for _, h := range t.Places(meets) {
		if j := asMet(t.All, h.End); j > 0 {
			take("其他服务内容", h.Start, j)
		}
	}
	asks := t.Places(asking)
	for k := 1; k < len(asks); k++ {
		i, j := asks[k-1], asks[k]
		if gap := t.All[i.End:j.Start]; t.All[i.Start:i.End] == t.All[j.Start:j.End] && len(gap) >= len("补") && len(gap) <= len("就补上") && han(gap, 4) > 0 && !t.After(j.End, "时", "人", "样", "程度") {
			take("其他服务内容", lint.RuneStart(t.All, max(0, i.Start-len("缺"))), j.End)
		}
	}
	for _, h := range t.Framed(whateverNeeded, 1) {
		take("其他服务内容", h.Start, h.End)
	}
	for _, h := range t.Places(instance) {
		if examples(t, h) {
			take("其他服务内容", h.Start, h.End)
		}
	}
	for _, h := range t.Places(ranged) {
		if sen, ok := leaves(t, h); ok && t.Begins(wholeKind, h.End) && t.HasAny(sen.Start, h.Start, "、") {
			_, n := between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
			take("其他服务内容", h.Start, n)
		}
	}
}

// lastOfList reports that the last item of a list begins at the end of s: behind 和 or 以及, a clause that
// describes it or where it is.
func lastOfList(s string) bool {
	k := lastAny(s, conjunctions)
	return k >= 0 && !strings.HasSuffix(s[:k], "、") && len(s)-k <= len("院子里") || describedBy(s) != ""
}

// listBefore reports a list in a sentence before byte i, whose items 、 or commas divide.
func listBefore(t *lint.Text, sen lint.Sentence, i int) bool {
	return t.HasAny(sen.Start, sen.End, "、") || shortItems(t.All[sen.Start:max(sen.Start, lint.LastIndex(t.All[sen.Start:i], "，")+sen.Start+len("，"))]) >= 0
}

// leaves is the sentence of a hit on which a duty, a fee or an exclusion hangs that has no
// edge of its own.
func leaves(t *lint.Text, h lint.Hit) (lint.Sentence, bool) {
	sen := sentenceAt(t, h.Start)
	return sen, h.End <= sen.End && t.PassageAt(h.Start).Kind == lint.Body &&
		(t.HoldsWord(dutyContexts, sen.Start, sen.End) || t.Holds(consequences, sen.Start, sen.End) || t.Holds(owedBy, sen.Start, sen.End) || under(t, h.Start) || h.End == sen.End && t.HasAny(sen.Start, h.Start, "：")) &&
		!t.HoldsWord(edgeless, sen.Start, sen.End)
}

// under reports a place below opening words or a heading on what is owed or left out:
// 支持内容：日常答疑、权限调整…….
func under(t *lint.Text, i int) bool {
	told := func(a, b int) bool { return t.HoldsWord(dutyContexts, a, b) || t.Holds(limiting, a, b) }
	for c := t.ClauseAt(i); c != nil; c = c.Parent {
		if lead := t.Passages[c.Passage]; lead.End <= i && lead.End-lead.Start < 600 && told(lead.Start, lead.End) {
			return true
		}
	}
	h := t.HeadingAt(i)
	return h != nil && told(h.Start, h.End)
}

// andSuchAlone are words of andSuch behind one thing that stands for its kind.
var andSuchAlone = lint.NewSet("那一套", "那一摊", "那摊子")

// forbiddenAt reports a ban before byte i of a sentence: it reaches all that it names.
func forbiddenAt(t *lint.Text, from, i int) bool {
	k := lastAny(t.All[from:i], barredAll)
	return k >= 0 && !lint.Contains(t.All[from+k:i], obliging...)
}

// asMet is the end of a verb told again behind one of the words that call for it, or -1:
// 该紧的紧, 该换的全换.
func asMet(s string, i int) int {
	if len(s) < i+3*len("紧") || s[i] < 0xE4 || s[i] > 0xE9 {
		return -1
	}
	verb, rest := s[i:i+len("紧")], s[i+len("紧"):]
	if strings.Contains("赔罚扣退担负", verb) {
		return -1 // what one is liable for
	}
	link, ok := strings.CutPrefix(rest, "的")
	for _, all := range []string{"都", "全", "也", "统统", "一并", "一律", "就", "尽"} {
		link = strings.TrimPrefix(link, all)
	}
	if !ok || !strings.HasPrefix(link, verb) {
		return -1
	}
	return len(s) - len(link) + len(verb)
}

// examples reports a statement of nothing but examples, for what is named right before
// it or for what befalls all of their kind: 甲方承担的费用，如拆装费、过路费，均现付.
func examples(t *lint.Text, h lint.Hit) bool {
	sen, ok := leaves(t, h)
	if !ok {
		return false
	}
	a, b := between(t.All, divisions, sen.Start, sen.End, h.Start, h.End)
	list := t.All[h.End:b]
	if a != h.Start && !t.Ends(exampled, h.Start) || !strings.Contains(list, "、") || !strings.HasPrefix(t.All[b:sen.End], "，") || lint.Contains(list, "的", "等", "未", "不", "方", "有", "需", "要") {
		return false
	}
	led := strings.HasSuffix(t.All[:a], "，") && t.Ends(exampled, a-len("，")) || t.Ends(exampled, h.Start)
	return led || a == sen.Start && t.Begins(summed, b+len("，")) && h.End-h.Start > len("如")
}

// measuredIn reports a number with a unit in bytes i to j.
func measuredIn(t *lint.Text, i, j int) bool { return len(t.QuantitiesIn(i, j)) > 0 }
