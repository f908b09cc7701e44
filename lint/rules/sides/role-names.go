package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// strangerWords are the names of roles that a text may call a side by; strangerSet
// finds them.
var (
	strangerWords = func() []string {
		words := slices.Clone(roleWords)
		for _, w := range BondWords {
			if !slices.Contains(words, w) {
				words = append(words, w)
			}
		}
		return words
	}()
	strangerSet = lint.NewSet(strangerWords...)
)

// notItself stands before the name of a role that is not the side itself, and
// elsewhere in a sentence about others.
var (
	notItself = lint.NewSet(
		"采", "销", "（", "“", "：", "或", "简称", "/", "甲方", "乙方", "即", "其他", "其它", "授权", "指定", "原", "新", "委托的", "指定的",
		"选定的", "聘请的", "认可的", "联系的", "品牌", "相应", "另一家", "备件", "他", "购", "提", "非", "各", "分", "擅自", "使用", "借入", "借出",
		"实际", "物业", "房屋", "车位", "土地", "最终", "第三方", "上述", "前述", "该等", "其", "次", "被", "反", "境外", "国外", "该", "特约", "独家", "区域", "总",
	)
	ofOthers = lint.NewSet("不可抗力", "第三方", "主合同", "上游", "下游", "另一", "第三人", "转租", "实际使用")
	// toSide stands before a side that something is asked of.
	toSide = lint.NewSet("禁止", "征得", "要求", "返回", "退回", "寄回", "交还", "归还", "送回", "交回", "交给", "送交", "移交", "告知", "赔偿")
	// sideDoes follows a side that is the subject.
	sideDoes = lint.NewSet(
		"的工作人员", "的维修人员", "的施工人员", "的员工", "应", "须", "负责", "不得", "有权", "承诺", "保证", "工程师", "人员", "派", "支付",
		"提供", "确认", "承担", "违约", "逾期", "未", "发现", "可以", "更换", "收到", "接到", "提出", "要求", "同意", "在", "于", "自", "无关",
	)
)

// roleNames reports a duty of a side under the name of a role that the text does
// not give it.
func roleNames(p *lint.Pass) {
	t := p.Text
	head := headSides(t)
	ps := t.Parties()
	if len(ps) != 2 && head == nil {
		return
	}
	bond := map[string]bool{}
	for _, side := range head {
		if side.bond != "" {
			bond[side.bond] = true
		}
	}
	titled := len(bond) == 0 // 甲方 and 乙方: the title tells what they are to each other
	if titled {
		title := t.Title() + ownTitle(t)
		for _, b := range titleBonds {
			if lint.Contains(title, b.words...) {
				bond[b.kind] = true
			}
		}
	}
	words, called := t.WordsOf(strangerSet, strangerWords), sides(t)
	byRoles := head != nil && !slices.ContainsFunc(letters, func(w string) bool { return sideOf(head, w) >= 0 })
	if byRoles {
		for _, w := range letters[:2] {
			if n := t.Count(w); n > 0 && n < 6 && !t.Has(w+"：", w+"（", "（"+w+"）", "甲乙双方", "甲、乙双方") {
				words = append(words, w)
			}
		}
		called = []string{head[0].names[0], head[1].names[0]}
	}
	known := len(words)
	for _, n := range Names(t) {
		if !byRoles && t.Party(n.Word) == nil && !slices.Contains(words, n.Word) && !besideLabel.In(n.Word) {
			words = append(words, n.Word)
		}
	}
	for k, w := range append(words, titleRoles(t)...) {
		letter := slices.Contains(letters, w)
		own := !letter && len(ps) == 2 && (slices.Contains(roleWords, w) || slices.ContainsFunc(Names(t), func(n Name) bool { return n.Word == w }))
		if b, ok := bondNames[w]; ok && !own && (len(bond) == 0 || bonds[b.bond].apart && !bond[bonds[b.bond].kind] && !alsoOf(bond, w)) {
			continue
		} else if ok && !own && titled && !(bond[bonds[b.bond].kind] || alsoOf(bond, w)) || titled && !own && k < known && noTitleSide.In(w) {
			continue
		}
		if byRoles && sideOf(head, w) >= 0 {
			continue
		}
		if !own && strings.HasPrefix(w, "业主") && t.Has("物业", "小区", "住户", "业委会", "业主委员会", "各业主", "业主大会") || !letter && spelling(t, w) || !byRoles && t.Party(w) != nil || !own && partOfName(head, w) || t.Count(w) > 12 || !byRoles && hardlyLettered(t, w) || t.Has("“"+w+"”", w+"指甲方", w+"指乙方", w+"是指", w+"系指") || own && dealtWith(t, w) {
			continue // a text that uses both throughout means both
		}
		for i := range t.Each(w) {
			j := i + len(w)
			ps := t.PassageAt(i)
			if ps.Kind != lint.Body || appendedTo(ps) || t.After(j, "[以下", "[下称", "[简称", "【以下", "【下称", "〔以下") || t.Before(i, "为") && !t.After(j, "提供") || t.Ends(notItself, i) || !own && !letter && (i > ps.Body && t.Before(i, "、") || t.Ends(ofThem, i) && !(t.Ends(toLeads, i) && t.Begins(toTails, j))) || !(t.Begins(sideDoes, j) || t.Ends(toSide, i) || t.Ends(toLeads, i) && t.Begins(toTails, j) || subjectAt(t, i, j) || asBuyer(t, ps, i, j) || letter) {
				continue
			}
			if k >= known && subjectOf(t, i) != i && !t.Ends(byLeads, i) && !t.Ends(toLeads, i) { // a part of a longer name: 加工装配方
				continue
			}
			if s := t.SentenceAt(i); t.Holds(ofOthers, s.Start, s.End) {
				continue
			}
			p.Flag(i, j, "usual", called)
			break
		}
	}
}

var (
	// besideLabel are what stands with a label and is no name of a side, or of others, too: 甲方（盖章）.
	besideLabel = lint.NewSet("盖章", "签字", "公章", "签章", "全称", "姓名", "个人", "自然人", "法人", "单位", "公司", "企业", "章", "客户", "用户", "生产", "消费者")
	// titleTails make of a word of the title the name of who does or deals in it, but of noTitleStems.
	titleTails   = []string{"方", "人", "商", "者", "公司", "单位", "机构"}
	noTitleStems = lint.NewSet("合同", "协议", "服务", "补充", "产品", "设备", "商品", "工程", "项目", "技术", "有限", "电子", "国际", "担保", "抵押", "保证", "质押", "居间")
)

// titleRoles are names of roles that the text makes of words of its title: 保洁方, 代销人.
func titleRoles(t *lint.Text) (out []string) {
	for title, i := t.Title(), 0; i+len("保洁") <= len(title); i++ {
		stem := title[i : i+len("保洁")]
		if title[i] < 0xE4 || stem[len("保")] < 0xE4 || noTitleStems.In(stem) {
			continue
		}
		for _, tail := range titleTails {
			if w := stem + tail; t.Has(w) && !strangerSet.In(w) && t.Count(w) < 6 && !slices.Contains(out, w) && !t.Has(w+"员") && !strings.Contains(title, w) {
				out = append(out, w)
			}
		}
	}
	return out
}

// alsoOf reports a name of roles that agreements of one of these kinds know too.
func alsoOf(kinds map[string]bool, w string) bool {
	for k := range bonds {
		if kinds[bonds[k].kind] && (slices.Contains(bonds[k].givers, w) || slices.Contains(bonds[k].payers, w)) {
			return true
		}
	}
	return false
}

// partOfName reports a word that is a part of the name of a side: 维保单位 of 电梯维保单位.
func partOfName(sides []headSide, w string) bool {
	return slices.ContainsFunc(sides, func(s headSide) bool {
		return slices.ContainsFunc(s.names, func(n string) bool { return strings.Contains(n, w) })
	})
}

// spelling reports another spelling of a label: 发包人 of 发包方, which group reports.
func spelling(t *lint.Text, w string) bool {
	stem, ok := strings.CutSuffix(w, "人")
	if !ok {
		stem, ok = strings.CutSuffix(w, "方")
	}
	return ok && (w != stem+"人" && t.Party(stem+"人") != nil || w != stem+"方" && t.Party(stem+"方") != nil)
}

// noSubject follow a name that is no subject: a label, a part of a longer word, one of several.
var noSubject = lint.NewSet(
	"：", "（", "）", "，", "、", "。", "；", "【", "】", "_", "/", " ", "的", "所", "或", "和", "与", "及", "为", "是", "系", "指的", "指本",
	"指与", "指向", "指在", "指接", "指购", "指使", "指拥", "指依", "指：", "之间", "员", "人", "方", "数", "法", "案", "式", "端", "群", "类",
	"组", "侧", "池", "名", "号", "量", "账", "帐", "证", "卡", "会", "委员", "单位", "公司", "法人", "代表", "负责人", "联系人", "经办", "经理",
	"所在", "地址", "全称", "全名", "电话", "热线", "盖章", "签字", "签章", "公章", "意见", "填写", "质量", "服务", "满意", "体验", "关系", "信息", "资料",
	"数据", "档案", "名单", "手册", "说明", "协议", "权益", "权限", "隐私", "身份", "行为", "投诉", "回访", "反馈", "评价", "口碑", "界面",
	"密码", "登录", "编号", "编码", "分类", "来源", "资源", "线索", "市场", "订单", "系统", "接口", "需求", "案例", "画像", "培训", "管理",
	"公寓", "宿舍", "中心", "信贷", "专用", "至上", "第一", "委托",
)

// subjectAt reports that bytes i to j begin a statement and that a verb follows.
func subjectAt(t *lint.Text, i, j int) bool {
	ps := t.PassageAt(i)
	if subjectOf(t, i) != i && ps.Body != i && !t.Before(i, "由") || j >= ps.End {
		return false
	}
	return !t.Begins(noSubject, j)
}
