package sides

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// ownNames are the two words that a paper calls itself by.
var ownNames = [2]string{"合同", "协议"}

// calledByTitle is what the first line of the title calls the paper: 合同, 协议, or
// nothing when it says neither or both; without a title what the text, or at least
// its first line, calls itself.
func calledByTitle(t *lint.Text) (usual, odd string) {
	title := ownTitle(t)
	switch c, a := strings.Contains(title, ownNames[0]), strings.Contains(title, ownNames[1]); {
	case c && !a:
		return ownNames[0], ownNames[1]
	case a && !c:
		return ownNames[1], ownNames[0]
	}
	switch cs, as := t.Places(thisContract), t.Places(thisAgreement); {
	case strings.Contains(title, ownNames[0]), len(t.Places(thisPact)) > 0:
	case len(cs) > 0 && (len(as) == 0 || cs[0].Start < min(as[0].Start, t.Passages[0].End)):
		return ownNames[0], ownNames[1]
	case len(as) > 0 && (len(cs) == 0 || as[0].Start < min(cs[0].Start, t.Passages[0].End)):
		return ownNames[1], ownNames[0]
	}
	return "", ""
}

// selfNamed are the words with which a text itself fixes what it is called.
var selfNamed = lint.NewSet("简称“合同", "简称“协议", "简称“本合同", "简称“本协议", "称“本合同", "称“本协议", "简称本合同", "简称本协议", "简称合同", "简称协议", "称“合同”", "称“协议”")

var (
	thisContract  = lint.NewSet("本合同", "以下合同", "此合同", "该合同")
	thisAgreement = lint.NewSet("本协议", "此协议", "该协议") // 达成以下协议 is an idiom
	thisPact      = lint.NewSet(
		"本契约", "本合约", "本契据", "本约定书", "本备忘录", "本意向书", "本服务条款", "本使用条款", "本约", "本制度", "本办法", "本规定", "本守则",
		"本规范", "本须知", "本细则", "本规则", "本承诺书", "本责任书", "本保证书", "本告知书",
	)
)

// contractOrAgreement reports 本合同 in a text that calls itself 协议, and the
// other way round. What the title says counts, before what is said more often.
func contractOrAgreement(p *lint.Pass) {
	t := p.Text
	nc, na := len(t.Places(thisContract)), len(t.Places(thisAgreement))
	title := t.Title()
	called, _ := calledByTitle(t)
	pacts := slices.DeleteFunc(slices.Clone(t.Places(thisPact)), func(h lint.Hit) bool {
		kind, head := t.All[h.Start+len("本"):h.End], t.HeadingAt(h.Start)
		return t.After(h.End, "定", "束") || t.Before(h.Start, "规定与", "规定和", "规定同") || nc+na == 0 && called == "" && !strings.Contains(kind, "约") || appendedTo(t.PassageAt(h.Start)) ||
			strings.Contains(title, kind) || t.Has("管理"+kind, kind+"》") || head != nil && t.HasAny(head.Start, head.End, kind)
	})
	if len(pacts) > 0 && !t.Has("称“本约", "称“本契约", "称“本合约") {
		usual := "协议"
		if nc > na || nc == na && called != usual {
			usual = "合同"
		}
		if nc+na == 0 && called == "" {
			usual = "合约"
		}
		p.Flag(pacts[0].Start, pacts[0].End, "usual", "本"+usual)
		if k := slices.IndexFunc(pacts, func(h lint.Hit) bool { return h.Word != pacts[0].Word }); k > 0 {
			p.Flag(pacts[k].Start, pacts[k].End, "usual", "本"+usual)
		}
	}
	if t.Holds(selfNamed, 0, len(t.All)) {
		againstOwn(p)
		return
	}
	if twoTitles(p, nc, na) && (nc == 0 || na == 0) {
		return
	}
	for _, h := range t.Places(thisPact) { // 本合同 in what its title and it itself call 合约
		if own := t.All[h.Start+len("本") : h.End]; strings.Contains(title, own) && called == "" && nc+na > 0 && nc+na < 3 {
			odd := append(slices.Clone(t.Places(thisContract)), t.Places(thisAgreement)...)[0]
			p.Flag(odd.Start, odd.End, "usual", "本"+own)
			return
		}
	}
	usual, _ := calledByTitle(t)
	if nc+na == 0 && usual != ownNames[0] {
		return
	}
	if usual == "" {
		if usual = ownNames[1]; nc > na {
			usual = ownNames[0]
		}
	}
	odd := t.Places(thisContract)
	if usual == ownNames[0] {
		odd = t.Places(thisAgreement)
	}
	for _, h := range odd {
		if !t.Before(h.Start, "基") { // 基本协议
			p.Flag(h.Start, h.End, "usual", ownCall(t, usual))
			break
		}
	}
	for _, h := range t.Places(signedAs[usual]) { // 签订如下协议 in a contract
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && !ps.Residue {
			i := h.Start + max(0, strings.LastIndex(t.All[h.Start:h.End], "本")) // 补充规定与本规定
			p.Flag(i, h.End, "usual", ownCall(t, usual))
			return
		}
	}
}

// ownCall is what a text calls itself by the name: 本协议, or 协议 where that stands in its title alone.
func ownCall(t *lint.Text, name string) string {
	if t.Has("本" + name) {
		return "本" + name
	}
	return name
}

// signedAs say that a paper is concluded under the other of the two names, by its own one. 达成如下协议
// is no name of it.
var signedAs = func() map[string]*lint.Set {
	out := map[string]*lint.Set{}
	for n, odd := range ownNames {
		var words []string
		for _, verb := range []string{"签订", "订立", "签署", "签定", "商定", "议定", "特订", "现订", "拟订", "拟定", "缔结", "订"} {
			for _, such := range []string{"如下", "以下", "下列", "此"} {
				words = append(words, verb+such+odd)
			}
			words = append(words, verb+odd+"如下", verb+odd+"条款如下")
		}
		for _, kind := range []string{
			"供货", "采购", "购销", "销售", "买卖", "租赁", "维修", "维护", "维保", "保养", "养护", "检修", "安装", "施工", "加工", "承包", "代理",
			"经销", "运输", "服务", "合作", "委托",
		} {
			words = append(words, kind+odd+"如下")
		}
		words = append(words, "补充规定与本规定", "补充规定和本规定", "补充规定同本规定", "补充条款与本规定")
		if odd == ownNames[0] {
			words = append(words, "达成如下合同", "达成以下合同", "达成合同如下")
		}
		out[ownNames[1-n]] = lint.NewSet(words...)
	}
	return out
}()

// fixedAs are the words with which a text fixes one of the two names for itself.
var fixedAs = [2]*lint.Set{
	lint.NewSet("简称“合同”", "简称“本合同”", "称“本合同”", "称为“本合同”", "称“合同”", "简称本合同", "简称合同"),
	lint.NewSet("简称“协议”", "简称“本协议”", "称“本协议”", "称为“本协议”", "称“协议”", "简称本协议", "简称协议"),
}

// againstOwn reports 本合同 in a text that fixes 本协议 as its own name, and the
// other way round.
func againstOwn(p *lint.Pass) {
	t := p.Text
	usual := -1
	for k, set := range fixedAs {
		if len(t.Places(set)) > 0 {
			if usual >= 0 {
				return
			}
			usual = k
		}
	}
	if usual < 0 {
		return
	}
	odd := [2]*lint.Set{thisAgreement, thisContract}[usual]
	for _, h := range t.Places(odd) {
		at := t.SentenceAt(h.Start)
		if ps := t.PassageAt(h.Start); ps.Kind == lint.Body && !ps.Residue && !t.Holds(selfNamed, at.Start, at.End) && !t.Before(h.Start, "基") && t.Count("本"+ownNames[usual]) > 1 {
			p.Flag(h.Start, h.End, "usual", "本"+ownNames[usual])
			return
		}
	}
}

// otherKinds end the name of a contract that is not the paper itself, when 合同 or
// 协议 follows: where one is spoken of, a bare name may be of that one.
var otherKinds = lint.NewSet(
	"主", "原", "买卖", "采购", "销售", "购销", "供货", "供应", "租赁", "租房", "施工", "工程", "承包", "分包", "借款", "借贷", "贷款", "委托",
	"代理", "经销", "框架", "总", "总包", "运输", "保险", "担保", "抵押", "许可", "转让", "购买", "设备", "业务", "商务", "订货", "建设", "安装",
	"加工", "承揽", "设计", "勘察", "监理", "开发", "用工", "聘用", "合作", "技术", "物业", "服务", "其他", "其它", "有关", "相关", "另一", "份", "《", "投资", "入股", "会员", "用户", "基金",
	"认购", "原有", "新", "旧", "本次", "该等", "上述", "各",
)

// ownLeads stand before a bare name of the paper, ownTails behind it.
var (
	ownLeads = lint.NewSet(
		"自", "在", "于", "按", "按照", "为", "占", "终止", "解除", "履行", "签订", "签定", "签署", "订立", "违反", "依据", "根据", "执行", "超过",
		"以", "扣除", "罚", "如", "若", "从", "待", "后", "则", "且", "时", "遵守", "依照", "就", "对", "因", "严格按", "严格按照", "符合",
		"严格履行",
	)
	ownTails = map[string]*lint.Set{
		"合同": lint.NewSet(
			"签订", "签定", "签署", "签约", "生效", "到期", "期满", "期内", "期限", "期间", "期结束", "期为", "期：", "有效期", "终止", "解除", "一式",
			"约定", "规定", "总价", "总额", "总金额", "总款", "价款", "金额", "款", "保证金", "履行期", "届满", "服务期", "范围", "设备", "如下：",
			"如下条款", "条款", "附件", "内容", "的规定", "的约定", "标的", "后", "之日", "当日", "自动终止", "自动解除", "自行终止", "自动失效", "失效",
			"作废", "即终止", "即告终止", "自动续", "自动延",
		),
		"协议": lint.NewSet(
			"签订", "签定", "签署", "签约", "生效", "到期", "期满", "期内", "期限", "期间", "期结束", "有效期", "终止", "一式", "所定", "所列", "所称",
			"项下", "总价", "价款", "总额", "届满", "自动失效", "失效", "自动终止", "自动解除", "自行终止", "作废", "规定", "的规定", "约定", "内容",
			"履行", "附件", "标的", "后", "之日", "当日",
		),
	}
)

// bareName reports 合同签订后 in a text that calls itself 协议, and 协议一式两份 in
// one that calls itself 合同, when no other contract is spoken of.
func bareName(p *lint.Pass) {
	t := p.Text
	usual, odd := calledByTitle(t)
	if odd == "" || !t.Has(odd) || t.Holds(selfNamed, 0, len(t.All)) {
		return
	}
	stop := len(t.All) // of the places before it is called 本合同 in so many words
	for _, h := range t.Places(map[string]*lint.Set{ownNames[0]: thisContract, ownNames[1]: thisAgreement}[odd]) {
		stop = min(stop, h.Start)
	}
	first, plain := -1, -1
	for i := range t.Each(odd) {
		ps, j := t.PassageAt(i), i+len(odd)
		if i > stop {
			break
		}
		if ps.Residue || ps.Kind == lint.DocTitle || ps.Kind == lint.Signing {
			continue
		}
		if t.Ends(otherKinds, i) {
			return // a bare name may be of that one
		}
		a, _ := t.Part(i)
		if a != i && ps.Body != i && !t.Before(i, "：") && !t.Ends(ownLeads, i) || ps.Table != nil || t.HasAny(t.SentenceAt(i).Start, i, "补充", "变更", "另签", "另行") {
			continue
		}
		switch {
		case first < 0 && t.Begins(ownTails[odd], j) && (ps.Kind == lint.Body || ps.Number != ""):
			first = i
		case plain < 0 && odd == ownNames[0] && t.Before(i, "有权解除", "有权终止", "可解除", "可以解除", "可终止", "可以终止"):
			plain = i
		}
	}
	if first < 0 {
		first = plain
	}
	if first >= 0 {
		p.Flag(first, first+len(odd), "usual", usual)
	}
}

// notOwn are words of a paper beside this one, or of whose paper it is.
var notOwn = lint.NewSet("补充", "保密", "附属", "主", "原", "公司", "单位", "双方", "各", "的", "合同", "协议", "《", "之间", "从属", "担保", "人", "款", "条", "项", "所", "份", "网站", "采用", "签")

// qualifiedName reports 本合作协议 in a contract and 本经销合同 in an agreement, the
// first place.
func qualifiedName(p *lint.Pass) {
	t := p.Text
	usual, odd := calledByTitle(t)
	if odd == "" {
		return
	}
	for i := range t.Each(odd) {
		k := strings.LastIndex(t.All[max(0, i-24):i], "本")
		if k < 0 {
			continue
		}
		k += max(0, i-24)
		kind := t.All[k+len("本") : i]
		if n := utf8.RuneCountInString(kind); n < 2 || len(kind) != 3*n || strings.ContainsAny(kind, "，。、；：“”（）") || notOwn.In(kind) || t.Before(k, "基", "成", "版", "文", "资", "样", "原", "日", "根", "书") {
			continue
		}
		if ps := t.PassageAt(i); ps.Kind == lint.Body && !ps.Residue {
			p.Flag(k, i+len(odd), "usual", ownCall(t, usual))
			return
		}
	}
}
