package fairness

import (
	"slices"

	"qiyue/lint"
)

// An exclusion by a turn of phrase, each known by its frame: liability moved over
// (责任全部转移至甲方), let off whatever one did (即便严重疏忽，也不追究), a limit that is to cover
// intent, claims given up, nobody to turn to (不得找乙方), duties that end at the door.

// A turn is a frame, the words by which its sentences are met, and what must hold of it besides;
// without a frame the words say it all.
type turn struct {
	rare   []string
	frame  *lint.Frame
	holds  func(e *exclusion, i, j int) bool
	unless *lint.Set // words in the sentence that make it fair
}

var (
	sideSet    = lint.NewSet(actors...)
	movedWords = []string{"责任转移", "责任全部转移", "全部转移", "一并转移", "移转", "转归", "转嫁", "转由", "移归"}
	turnedTo   = []string{"不得找", "不要找", "别找", "勿找", "莫找", "不能找", "休找", "不得赖", "不要赖", "别赖", "不要怪", "别怪", "不得怨", "不能怪"}
	oddVerbs   = []string{"吞下", "咽下", "消化", "吸收", "扛", "兜底", "料理", "领受", "认下", "消受", "善后", "承接"}

	turns = append([]turn{
		// 设备的任何事故责任全部转移至甲方.
		{
			rare:  movedWords,
			frame: lint.NewFrameOf(15, lint.NewSet("责任", "后果", "赔偿义务"), lint.NewSet("转移", "移转", "转归", "转嫁", "转由", "移归"), lint.NewSet(append([]string{"至", "给", "予", "到"}, actors...)...)),
			holds: (*exclusion).movedOver,
		},
		// 即便系乙方人员严重疏忽所致，也不追究乙方.
		said(0, 60, []string{
			"无过错", "没有过错", "无过失", "没有过失", "不免除", "第三方", "第三人", "任何一方", "守约方", "违约方", "扩大的损失", "扩大部分", "双方均",
			"双方互", "各方均", "互不",
		}, []string{"即使", "即便", "纵使", "纵然", "哪怕", "不论", "无论", "不问", "不管"}, []string{"过失", "疏忽", "过错", "故意", "失误", "失职", "大意", "差错"}, []string{
			"不追究", "不予追究", "不追责", "不赔", "不承担", "不负", "不担责", "免责", "不索赔", "不得索赔", "不得追究", "不得要求", "放弃", "不主张",
			"无须承担", "无需承担", "概不", "均免",
		}),
		// 责任上限对乙方的故意同样适用.
		said(2, 36, []string{"不适用", "不受", "不免除", "除外"}, []string{"限制", "限额", "上限", "免责", "免除", "豁免", "封顶", "限责"}, []string{"故意", "重大过失", "人身"}, []string{
			"同样适用", "亦适用", "也适用", "一体适用", "仍适用", "仍然适用", "不例外", "均适用", "亦同", "亦在此限",
		}),
		// 身体伤害的请求权一并抛弃; 法律赋予的其他救济均不适用.
		provided((*exclusion).renounced, said(0, 15, nil, []string{
			"请求权", "索赔权", "求偿权", "追偿权", "赔偿权", "诉权", "起诉权", "追索权", "其他救济", "一切救济", "任何救济", "法定救济",
		}, []string{
			"放弃", "抛弃", "丧失", "不再享有", "消灭", "均不适用", "不予适用", "概不适用", "排除", "不得行使",
		})),
		// 出了问题不得找乙方.
		{rare: turnedTo, frame: lint.NewFrameOf(0, lint.NewSet(turnedTo...), sideSet)},
		// 一切苦果由用户吞下; 货损仍由甲方吸收.
		{rare: oddVerbs, frame: lint.NewFrameOf(12, lint.NewSet(
			"后果", "苦果", "恶果", "损失", "货损", "责任", "赔付", "风险", "代价", "亏损", "安全",
		), lint.NewSet("由", "归", "让"), sideSet, lint.NewSet(oddVerbs...)), holds: (*exclusion).swallowed},
		// 甲方之责任为零; 虽明知缺陷亦同; 明知不说也不担责.
		said(1, 9, nil, []string{"责任", "赔偿额", "赔付", "义务"}, []string{"为零", "等于零", "是零", "归零"}),
		said(1, 45, nil, []string{"虽", "即使", "就算", "哪怕", "即便", "纵"}, []string{"明知", "早知", "知道有", "知情"}, []string{"亦同", "也不", "不赔", "不担", "一样", "照旧", "道。", "道，"}),
		said(0, 30, []string{"甲方明知"}, []string{"明知", "早知道"}, []string{"也不担", "也不负", "也不承担", "也不赔", "亦不担", "亦不负", "亦不承担"}),
		// 他人索赔买方独自应付，不得回头找卖方; 不得牵扯厂家.
		said(1, 36, []string{"过错", "违约方"}, []string{"索赔", "追偿", "赔付", "官司"}, []string{"独自", "一律由", "概由", "全由"}, []string{"应付", "消化", "对付", "应对", "扛", "吞", "了结"}),
		said(1, 18, []string{"信息"}, []string{"不得", "不要", "别", "勿", "休要", "不能"}, []string{"牵扯", "扯进", "扯上", "拖进", "攀扯", "回头找", "回头向", "回头要"}),
		said(0, 15, nil, []string{"别找", "不要找", "不得找", "莫找", "休找", "勿找"}, []string{"方", "商", "厂", "店", "公司", "平台"}),
		// 换一块电池，此外不管; 不得另索.
		said(1, 30, []string{"故意", "除外"}, []string{"赔", "换", "补", "免", "退", "修"}, []string{
			"此外不管", "此外不赔", "此外概不", "别的不管", "其余不管", "其他不管", "不得另索", "不得再索", "不得另行索", "不得再要",
		}),
		said(1, 45, nil, []string{"赔偿", "责任"}, []string{"哪怕是故意", "即便是故意", "即使是故意", "就算是故意", "包括故意"}),
		// 以三倍运费为限，多余损失概不受理.
		said(
			1, 30, []string{"除外", "故意", "超过部分由", "一年"}, []string{"为限", "为上限", "封顶", "至多赔", "最多赔"},
			[]string{"多余", "多的", "超出", "其余损失"}, []string{"概不", "不认", "不赔", "不管", "不理", "免谈", "放弃"},
		),
		said(1, 30, nil, []string{"弄丢", "丢失", "损坏", "弄坏", "泄露", "碰坏"}, []string{"道个歉", "道歉", "赔礼", "赔个不是"}, []string{"了结", "了事", "就算", "完事", "两清"}),
		// 数据丢了只给重装一次.
		said(1, 24, []string{"保修", "质保"}, []string{"丢了", "烧了", "泡坏", "砸坏", "毁了", "烧坏了"}, []string{"只给", "只补", "只换", "只修", "只送", "只退"}),
		// 交付后即告责任了结.
		said(2, 36, []string{
			"保修", "质保", "保证期", "三包", "保管", "运输", "照管", "看管", "保密", "合同终止", "期满", "届满", "付款义务", "付清", "担保责任",
			"保证责任",
		}, []string{
			"交付", "签收", "验收", "离店", "提货", "取走", "完工", "出厂", "签字", "移交",
		}, []string{"责任", "义务"}, []string{
			"了结", "终结", "告终", "完结", "归于消灭", "即告终止", "即告解除", "随即解除", "随即终止",
		}),
		// 不论是否因其过失，甲方保证乙方不受任何损害.
		{
			rare:  []string{"不受任何", "免受", "免遭", "不受损害", "不受一切"},
			frame: lint.NewFrameOf(12, lint.NewSet("保证", "确保", "使", "担保"), sideSet, lint.NewSet("不受", "免受", "免遭"), lint.NewSet("损害", "损失", "索赔", "追究", "责任")),
			holds: (*exclusion).whoeverErred,
		},
		// 乙方之豁免为绝对且不附条件.
		{rare: []string{"豁免"}, frame: lint.NewFrame(12, []string{"豁免"}, []string{"绝对", "无条件", "不附条件", "不可撤销", "彻底", "永久"})},
		// 乙方的全部义务止于返修一次.
		{rare: []string{"止于"}, frame: lint.NewFrame(9, []string{"义务", "责任", "赔偿"}, []string{"止于"}, []string{"返修", "修理", "维修", "更换", "退", "重做", "补", "换新", "道歉"})},
		{rare: []string{"诸事不问", "不闻不问", "一概不问", "撒手不管", "概不与闻", "不再另赔", "不另赔", "不再赔", "另不赔"}, holds: (*exclusion).statedOfLoss},
	}, slices.Concat(hurtTurns, shopTurns)...)

	// turnedWords are the words of all turns, turnsOf the turns of each.
	turnedWords, turnsOf = func() (words []string, of map[string][]*turn) {
		of = map[string][]*turn{}
		for k := range turns {
			for _, w := range turns[k].rare {
				if of[w] == nil {
					words = append(words, w)
				}
				of[w] = append(of[w], &turns[k])
			}
		}
		return words, of
	}()
	turnSet = lint.NewSet(turnedWords...)
)

// turned finds such a turn in the sentence.
func (e *exclusion) turned() (i, j int, ok bool) {
	t, s := e.t, e.s
	for _, h := range t.PlacesIn(turnSet, s.Start, s.End) {
		for _, w := range turnsOf[t.All[h.Start:h.End]] {
			i, j, ok = h.Start, h.End, true
			if w.frame != nil {
				i, j, ok = t.Frame(w.frame, s.Start, s.End)
			}
			if !ok || t.HasAny(
				max(s.Start, lint.RuneStart(t.All, max(0, i-24))), i, "不得", "无权", "不能", "禁止",
			) || w.unless != nil && t.Holds(w.unless, s.Start, s.End) || w.holds != nil && !w.holds(e, i, j) {
				continue
			}
			a, _ := t.Part(i)
			_, b := t.Part(j - 1)
			if b-a > 165 {
				a = i
			}
			return first(t.Within(a, max(j, b), 50))
		}
	}
	return 0, 0, false
}

// movedOver reports that all of a liability is moved, not the risk of a thing sold.
func (e *exclusion) movedOver(i, j int) bool {
	t, s := e.t, e.s
	return (t.HasAny(s.Start, i, "任何", "一切", "所有", "全部", "事故") || t.HasAny(i, j, "全部", "一并", "概", "均", "即")) && !e.caused(s.Start, i, lint.Hit{Start: i, End: j}) && !t.HasAny(s.Start, s.End, "保管责任", "照管", "保险", "债务")
}

// renounced reports a right given up, not one that lapsed.
func (e *exclusion) renounced(i, j int) bool {
	t, s := e.t, e.s
	return !t.HoldsWord(moot, s.Start, s.End) && !t.HasAny(s.Start, s.End, "时效", "保证人", "债权")
}

// swallowed reports a loss that the one who is hurt has to swallow, for nothing it did.
func (e *exclusion) swallowed(i, j int) bool {
	t, s := e.t, e.s
	who := lastActor(t, i, j)
	return !ourselves.In(who) && !blames(t.All[s.Start:i], who) && !t.HoldsWord(outside, s.Start, i) && !t.HasAny(s.Start, i, who+"人员", who+"工人", who+"员工", who+"施工")
}

// ourselves are words for the house itself, which may well say that it bears a loss.
var ourselves = lint.NewSet("本店", "本公司", "我公司", "我司", "我方", "本厂", "厂家", "商家", "平台", "卖方", "供方", "服务方", "服务商", "我们")

// whoeverErred reports an indemnity that holds even for the fault of the one held harmless.
func (e *exclusion) whoeverErred(i, j int) bool {
	t, s := e.t, e.s
	return t.HasAny(s.Start, s.End, "不论", "无论", "不管", "即使", "即便")
}

// statedOfLoss reports words that close the matter, of a loss nobody else brought about.
func (e *exclusion) statedOfLoss(i, j int) bool {
	t, s := e.t, e.s
	return !t.After(j, "的", "时", "者") && !e.caused(s.Start, i, lint.Hit{Start: i, End: j}) && !t.HoldsWord(outside, s.Start, i)
}
