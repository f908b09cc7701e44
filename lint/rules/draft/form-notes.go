package draft

import (
	"strings"

	"qiyue/lint"
)

// A form-book tells its reader what an agreement must say: 合同中应注明付款方式,
// （要写明交货条件）, （视设备种类，决定是否先付定金）. A term of this agreement tells its
// sides what to do; the other contract that a term may speak of has a name.
var (
	// writes are what is done to an agreement, before what is written.
	writes = lint.NewSet(
		"写明", "写清", "补齐", "补填", "订明", "注明", "列明", "载明", "明确规定", "明确约定", "加以明确", "加以规定", "加以说明", "作出规定",
		"做出规定", "立专条", "专条规定", "规定", "约定", "商定", "明确", "列出", "填写", "决定", "确定", "界定",
	)
	// surely are those of them that tell of an agreement wherever they stand.
	surely = lint.NewSet("写明", "写清", "载明", "订明", "注明", "列明", "明确规定", "明确约定", "加以明确", "加以规定", "加以说明", "专条规定", "作出规定", "做出规定", "应在协议书中明确")
	// penned are those that name nothing.
	penned = lint.NewSet("写明", "写清", "载明", "补齐", "补填", "订明", "注明", "列明", "列出", "填写")
	// papers are agreements in general, as what the words are written into.
	papers = lint.NewSet("合同中", "合同内", "合同里", "协议书中", "协议中", "合同应", "合同须", "合同必须", "合同要", "另订条款", "合同条款中")
	// musts bind whoever drafts.
	musts = lint.NewSet("应", "须", "必须", "要", "可以")
	// bareBefore are what stands before such a paper when no other names it.
	bareBefore = lint.NewSet("在", "于", "，", "。", "；", "（", "、", "时", "：", " ")
	// whose are the sides: what they must do is a term.
	whose = lint.NewSet(
		"甲方应", "乙方应", "甲方须", "乙方须", "供方应", "需方应", "买方应", "卖方应", "甲方在", "乙方在", "与第三方", "分包", "劳动", "房地产",
		"保险合同", "不得", "违约责任", "赔偿", "中标", "招标", "投标", "子合同", "订单", "本协议", "本合同", "受托人应", "经纪", "租客", "房东",
		"会员", "用户", "客户", "下称", "简称", "为准",
	)
	// advisers begin a bracket that advises.
	advisers = lint.NewSet(
		"要", "应写", "应订", "应明确", "应规定", "应约定", "应填", "应注", "应列", "双方应约定", "双方应商定", "双方可约定", "合同应", "合同中应",
		"合同中要", "合同须", "合同要", "协议中应", "协议应", "在合同", "应在合同", "本条主要", "本条适用", "本条是", "可用", "可列", "可依照",
		"可按照", "可以列", "即确定", "属", "通常", "一般", "根据不同", "根据具体", "根据实际", "按照各", "按照不同", "按照交", "按不同",
		"如双方商定", "如双方约定", "如果双方商定", "有些", "有的", "对某些", "对不同", "此处", "具体", "须写", "需写", "应载", "亦可", "此款由",
		"本款由", "此项由", "此条由",
	)
	// elseForms begin a bracket that holds the other choice of the form.
	elseForms = lint.NewSet(
		"或：", "或者：", "或者规定", "或写", "或者写", "或规定", "两者选一", "二者选一", "两者任选", "二者任选", "选择其一", "选其一", "任选其一",
		"任选一种", "选择一种", "或双方商定", "如经公证", "如经鉴证", "如公证", "如办理公证", "其他文字亦可", "或填", "或按具体情况", "或按实际情况",
		"或根据实际情况", "或根据具体情况", "或视实际情况", "或视具体情况", "或依实际情况", "根据双方协商填", "根据实际填", "按实际填", "据实填",
		"择其一", "择一保留", "起草人：", "拟稿人：", "以下条款供", "以上条款供", "以下内容供", "以上内容仅供", "仅供参考", "可根据需要增加条款",
		"双方可根据实际情况选", "双方可根据实际情况约", "双方可根据实际情况填", "起草注", "拟稿注",
	)
	// strikes tell to strike out what was not chosen.
	strikes = lint.NewSet("划去不", "划掉不", "删去不", "删除不用", "不用的划", "不选的划", "不适用的划", "未选的划", "其余划去", "另一种划", "不用者划", "划去其", "任选一种，", "选择一种，")
	// advised are words by which 注： speaks of drafting.
	advised = lint.NewSet(
		"通常", "还可以", "也可以", "一般", "另订", "可作相应", "如果合同中", "如果双方", "当事人", "协议书中", "合同中", "双方可", "可根据", "是指",
		"是表示", "示范文本", "自行", "留空", "签订合同时", "的，填写", "的，填", "填写完整",
	)
	// noun follows or precedes such a word where it names what was agreed.
	nounBefore, nounAfter = lint.NewSet(
		"按", "依", "依照", "有", "所", "无", "另有", "家", "律", "法", "合同", "双方", "另行", "国", "事先", "以", "未", "没有", "章程",
	), lint.NewSet(
		"的", "）", "办理", "执行", "处理", "时", "为准", "除外", "者", "。", "外", "之",
	)
	// revised is said of a sample, not of an agreement.
	revised = lint.NewFrame(45, []string{
		"具体条款", "以上条款", "以上内容", "上述条款", "本范本", "本模板", "合同条款", "协议条款", "条款和内容", "条款内容", "示范条款", "示范文本",
		"此部分", "本部分", "该部分", "示范内容",
	}, []string{"可根据", "可以根据", "可按", "应根据", "可视"}, []string{"实际", "具体", "需要", "需求", "特点", "情况"}, []string{"修改", "调整", "增减", "完善", "补充", "删改", "增删", "删减"})
	// also leave it to the drafter what else to write.
	also = lint.NewFrame(9, []string{"双方", "当事人"}, []string{"亦可约定", "还可以约定", "还可约定", "也可以约定"})
)

// formNotes reports such notes, and where they stand.
func formNotes(p *lint.Pass) (spans [][2]int) {
	t := p.Text
	flag := func(i, j int) {
		if !lint.Overlapping(spans, i, j) {
			spans = append(spans, [2]int{i, j})
			p.Flag(t.Within(i, j, 40))
		}
	}
	for _, h := range t.Places(brackets) {
		ps := t.PassageAt(h.Start)
		if h.Start < ps.Body || ps.Kind == lint.Signing || ps.Residue || t.Begins(noteLeadSet, h.Start) {
			continue
		}
		end := ps.End
		shut := [...]string{"）", "】", "]"}[h.Word]
		if n := strings.Index(t.All[h.End:ps.End], shut); n >= 0 {
			end = h.End + n
		} else if h.Start != ps.Body {
			continue
		}
		if t.Begins(elseForms, h.End) || t.Holds(strikes, h.End, end) && !t.HasAny(h.End, end, "不得", "无效", "盖章", "签") || t.Begins(advisers, h.End) && advises(t, h.End, end) || t.Begins(meant, h.End) && t.Before(h.Start, "_。", "_") || t.After(h.End, "根据", "视") && t.HasAny(h.End, end, "选择：", "选填", "选用：") {
			flag(h.Start, min(ps.End, end+len(shut)))
		}
	}
	for s := range t.SentencesWith(surely) {
		ps := &t.Passages[s.Passage]
		if ps.Kind != lint.Body || ps.Residue || t.HoldsWord(whose, s.Start, s.End) {
			continue
		}
		for _, h := range t.PlacesIn(papers, s.Start, s.End) {
			if h.Start > s.Start && !t.Ends(bareBefore, h.Start) {
				continue
			}
			end := min(s.End, h.End+45)
			if w := t.PlacesIn(surely, h.End, end); len(w) > 0 && !t.After(w[0].End, "的") && t.Holds(musts, max(s.Start, h.Start-30), w[0].Start) {
				a, b := t.Part(h.Start)
				flag(max(a, ps.Body), max(b, w[0].End))
				break
			}
		}
	}
	for _, f := range []*lint.Frame{revised, also} {
		for s := range t.SentencesWith(reviseHeads[f]) {
			ps := &t.Passages[s.Passage]
			if ps.Kind != lint.Body || ps.Residue || t.HasAny(s.Start, s.End, "有权", "协商", "经双方", "书面", "补充协议") {
				continue
			}
			if i, j, ok := t.Frame(f, s.Start, s.End); ok {
				flag(i, j)
			}
		}
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if ps.Kind != lint.Body || ps.Residue {
			continue
		}
		if i := noteHead(t, ps.Body); i > 0 && t.Holds(advised, i, ps.End) && !t.HoldsWord(whose, i, min(ps.End, i+120)) && !t.HasAny(i, ps.End, "产品", "设备使用", "本表") {
			flag(ps.Body, ps.End)
		}
		if k > 0 && t.Begins(firstWays, ps.Body) && t.Passages[k-1].Kind == lint.Heading && !t.HasAny(t.Passages[k-1].Start, t.Passages[k-1].End, "下列", "以下", "选", "种") && t.Has("方式二：", "方式2：", "方式B：", "方案二：", "方案2：", "方案B：") {
			flag(ps.Body, ps.End)
		}
	}
	return spans
}

// firstWays begin the first of the ways that a form offers, right below a heading that leaves
// no choice to the sides.
var firstWays = lint.NewSet("方式一：", "方式1：", "方式A：", "方案一：", "方案1：", "方案A：")

var meant = lint.NewSet("指")

// reviseHeads open a look at each frame.
var reviseHeads = map[*lint.Frame]*lint.Set{
	revised: lint.NewSet("可根据", "可以根据", "可按", "应根据", "可视"),
	also:    lint.NewSet("亦可约定", "还可以约定", "还可约定", "也可以约定"),
}

// noteHead is the byte after 注：, 注（1）： or 注一： at byte i, or 0.
func noteHead(t *lint.Text, i int) int {
	n := strings.Index(t.All[i:min(len(t.All), i+24)], "：")
	if n < 0 || !t.After(i, "注", "提示") || strings.Trim(strings.TrimPrefix(t.All[i:i+n], "提示"), "注（）0123456789一二三四五六七八九十 ") != "" {
		return 0
	}
	return i + n + len("：")
}

// advises reports that bytes i to j, within a bracket, say what to write.
func advises(t *lint.Text, i, j int) bool {
	if t.HoldsWord(whose, i, min(j, i+180)) {
		return false
	}
	for _, w := range t.PlacesIn(writes, i, min(j, i+150)) {
		if t.Begins(penned, w.Start) && !t.After(w.End, "的") || !t.Ends(nounBefore, w.Start) && !t.Begins(nounAfter, w.End) {
			return true
		}
	}
	return t.HasAny(i, min(j, i+60), "本条主要是", "本条主要用", "附表办法")
}
