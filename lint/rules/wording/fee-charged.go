package wording

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// elsewhereOwed are words of a case in which the price or damages fall due, and
// no fee beside it.
var elsewhereOwed = []string{
	"验收", "完成", "签订", "到货", "交付", "届满", "收到", "通过", "确认", "违约", "逾期", "违反", "未", "解除", "终止", "期满", "收货", "竣工",
	"损坏", "侵权", "诉讼", "仲裁", "争议", "不合格", "不符", "质量", "检验", "检测", "责任", "过错", "纠纷", "毁", "鉴定", "税", "各自", "双方",
}

var (
	// charging are verbs that take a fee; of extra those that take one beside
	// the price.
	charging = lint.NewSet(
		"付一笔", "交一笔", "收一笔", "出一笔", "缴一笔", "另添", "再添", "添些", "添点", "添份", "加份", "另补", "另贴", "另给", "再给", "多给",
		"多付", "加点", "加些", "补点", "补些", "贴点", "贴些", "追加", "照收", "的收", "要收", "另外收", "再收", "收取", "加收", "另收", "计收",
		"另付", "另加", "补交", "补收", "另交", "另缴", "加付", "补缴", "预付", "增付", "扣除", "补偿", "支付", "缴纳", "交纳", "缴付", "交付",
		"给予", "发放", "应付", "须付", "需付", "须交", "应交", "需交", "得交", "得付", "须缴", "应缴", "贴付", "贴补", "付给",
	)
	onTop = []string{"加收", "另收", "另付", "另加", "加付", "增付", "补收", "追加"}
	extra = []string{
		"付一笔", "交一笔", "收一笔", "出一笔", "缴一笔", "另添", "再添", "添些", "添点", "添份", "加份", "另补", "另贴", "另给", "再给", "多给",
		"多付", "加点", "加些", "补点", "补些", "贴点", "贴些", "扣除", "预付", "增付", "加收", "另收", "另付", "另加", "另交", "另缴", "加付",
		"给予", "发放",
	}
	// bare are verbs that charge something besides the price only in a case, and as a duty.
	bare = []string{"支付", "缴纳", "交纳", "缴付", "交付", "付给", "应付", "须付", "需付", "须交", "应交", "需交", "得交", "得付", "须缴", "应缴"}
	// dutiful are those of them that hold the duty.
	dutiful = bare[6:]
	// further begin a case beyond those priced before it: 再远的另给补助.
	further = lint.NewSet("再远", "更远", "再多", "更多", "再高", "更高", "再大", "更大", "再重", "更重", "再久", "更久", "再往外", "其余", "其他", "其它", "余下")
	// calledOff are words of a case in which one pays for what was not done, or was kept.
	calledOff = lint.NewSet("不修", "取消", "放弃", "不要", "改期", "逾期取", "逾期不取", "弃修", "空跑", "白跑", "未取", "不取", "爽约", "失约", "拒修", "不维修", "滞留", "存放", "寄存")
	onCase    = []string{"的，", "时，", "如", "若", "遇", "需要", "超过", "超出", "期外", "范围外", "范围以外", "后，", "时须", "时应", "时需", "的须", "的应", "的需"}
	// uncharged are words of a statement before its verb that charges nothing,
	// or nothing new.
	uncharged = []string{"不", "未", "免", "无", "停止", "禁止", "拒", "私自", "擅自", "有权", "如", "若", "因", "重复", "违规", "合同", "除", "按", "约定", "是指", "依据", "依照"}
	// mainFees are the price itself, which other clauses set.
	mainFees = []string{"服务费", "维护费", "维保费", "物业费", "管理费", "保养费", "租赁费", "运维费", "会员费", "合同费", "信息费", "代理费", "加盟费", "佣金", "学费", "使用费"}
	// noFees are words that end in 费 and are none.
	noFees = []string{
		"免费", "消费", "收费", "付费", "缴费", "计费", "浪费", "花费", "耗费", "自费", "公费", "经费", "话费", "受理费", "申请费", "电费", "水费",
		"燃气费", "诉讼费", "律师费", "仲裁费", "滞纳费", "违约费", "欠费", "退费",
	}
	// told are words of a sentence that says where the amount stands.
	told = lint.NewSet(
		"参见", "详见", "请参", "元", "价目", "清单", "附表", "附件", "发票", "凭证", "票据", "签认", "确认", "公示", "公布的", "物价局", "物价部门",
		"物价主管", "物价管理", "政府", "主管部门", "国家规定", "收费标准", "标准见", "标准为", "标准收", "标准如下", "押金", "保证金", "违约",
		"滞纳", "逾期", "赔偿", "____", "【", "[", "书面同意",
	)
	// fittings hold the word for an attachment and are pieces of the goods: 附件不全.
	fittings = lint.NewSet(
		"附件不全", "附件、", "附件丢失", "附件缺", "附件损坏", "附件遗失", "及附件", "随机附件", "原装附件", "、附件", "附件和包装", "新附件",
		"附件或", "附件安装", "附件更换", "加装附件", "其附件", "收附件", "附件有", "附件短", "附件少", "附件不齐", "附件与", "附件费", "附件工本",
		"附件成本", "附件一并寄", "全部附件", "所有附件", "连同附件", "用到附件", "使用附件", "更换附件", "附件照", "附件另收", "附件收费",
	)
)

// charged is the words of a charge whose fee has no amount anywhere.
func charged(t *lint.Text, h lint.Hit) (i, j int, found bool) {
	sen, a, b, ok := around(t, h)
	if !ok {
		return 0, 0, false
	}
	before, rest := t.All[a:h.Start], t.All[h.End:b]
	verb := t.All[h.Start:h.End]
	if lint.HasPrefix(rest, "的", "足", "了", "到", "方", "单", "下列", "以下", "如下") || lint.HasSuffix(
		before, "增", "附", "添", "追", "弥", "粘", "参", "方所", "人所", "其所", "代", "已", "已经", "乱", "多", "会", "统一",
	) {
		return 0, 0, false
	}
	if qs := t.QuantitiesIn(h.End, b); len(qs) > 0 && qs[0].Start == h.End && qs[0].Unit == lint.Month {
		return 0, 0, false // 另付半个月租金
	}
	if slices.Contains(onTop, verb) && lint.HasPrefix(rest, "租金", "租费", "佣金", "报酬") && h.End+len("租金") == b {
		return h.Start, b, !lint.Contains(before, "不", "免", "无") && !t.HasAny(a, sen.End, "元", "%", "附件", "倍") // the rent is told, what comes on top of it is not
	}
	// By the day or the mile, and nobody says how much a day is; out of a deposit.
	counted := lint.HasSuffix(before, "天数", "人数", "次数", "工日", "工作量", "里程")
	if verb == "扣除" && lint.Contains(t.All[sen.Start:h.Start], "押金", "保证金") || counted {
		if lint.Contains(before, "不", "未", "免", "无", "合同", "约定", "协议") || t.HasAny(sen.Start, sen.End, "元", "附件", "清单", "发票", "凭证", "违约", "标准") {
			return 0, 0, false
		}
	} else if verb == "扣除" || lint.Contains(before, uncharged...) || t.HoldsBeside(told, fittings, a, sen.End) || t.HoldsBeside(told, fittings, sen.Start, a) && !t.Holds(calledOff, sen.Start, a) && !t.Begins(further, a) {
		return 0, 0, false
	}
	if !counted && slices.Contains(bare, verb) && (!slices.Contains(dutiful, verb) && !lint.HasSuffix(
		strings.TrimSuffix(before, "另行"), "应", "须", "需", "应当", "要", "另", "向乙方", "向甲方",
	) || !lint.Contains(t.All[sen.Start:h.Start], onCase...) && !lint.Contains(before, "另", "额外") || lint.Contains(t.All[sen.Start:a], elsewhereOwed...) && !t.Holds(calledOff, sen.Start, a)) {
		return 0, 0, false
	}
	at, steps := -1, 0
	for k, r := range rest {
		if (r == '费' || r == '钱' || r == '金' && slices.Contains(extra, verb) && !lint.HasSuffix(rest[:k], "押", "保证", "定", "奖", "租", "现", "订", "资") || (r == '偿' || r == '贴' || r == '助' && strings.HasSuffix(rest[:k], "补")) && slices.Contains(extra, verb)) && k > 0 {
			at = k + utf8.RuneLen(r)
			break
		}
		if steps++; steps > 14 || strings.ContainsRune("按以由0123456789", r) && !strings.HasPrefix(rest[k:], "由此") || r == '的' && !slices.Contains(bare, verb) && !lint.HasPrefix(rest[k:], "的钱", "的费") && !(verb == "收取" && lint.HasPrefix(rest[k:], "的材料费", "的配件费", "的零件费", "的工时费", "的人工费")) {
			return 0, 0, false
		}
	}
	if at < 0 || lint.HasSuffix(rest[:at], noFees...) {
		return 0, 0, false
	}
	if strings.HasPrefix(rest[at:], "用") {
		at += len("用")
	}
	tail := rest[at:]
	if lint.HasPrefix(tail, "和", "及", "、") {
		if k := strings.Index(tail, "费"); k > 0 && k < 30 {
			tail = tail[k+len("费"):]
			at = len(rest) - len(tail)
			tail = strings.TrimPrefix(tail, "用")
		}
	}
	if strings.Trim(tail, "。；！ ") != "" {
		return 0, 0, false
	}
	noun := strings.TrimSuffix(rest[:at], "用")
	elsewhere := pricedElsewhere
	if lint.HasSuffix(noun, mainFees...) {
		if elsewhere = priceTold; !lint.HasPrefix(verb, "加", "另") { // 加收高温服务费 is not told by the service fee
			return 0, 0, false
		}
	}
	if slices.Contains(bare, verb) && utf8.RuneCountInString(noun) < 3 || !t.Begins(further, a) && elsewhere(t, noun) {
		return 0, 0, false
	}
	return h.Start, h.End + at, true
}

// pricing are words of a sentence that tells an amount, or where one stands.
var pricing = lint.NewSet("元", "附表", "附件", "价目表", "清单", "标准为")

// pricedElsewhere reports a place where the fee that the noun ends in has an
// amount: 停车费 for 车辆停车费.
func pricedElsewhere(t *lint.Text, noun string) bool {
	for n := 0; n < 2 && utf8.RuneCountInString(noun) > 3; n++ {
		noun = lastRunes(noun, 3+1-n)
	}
	return priceTold(t, noun)
}

// priceTold reports a place where a fee of just that name has an amount.
func priceTold(t *lint.Text, noun string) bool {
	for n, i := 0, t.Index(0, noun); i >= 0 && n < 40; n, i = n+1, t.Index(i+len(noun), noun) {
		ps := t.PassageAt(i)
		s := sentenceAt(t, i)
		from, to := s.Start, s.End
		if ps.Table != nil {
			from, to = t.Row(i)
			if ps.Kind == lint.TableHead {
				return true
			}
		}
		if t.UnitIn(from, to, lint.Yuan, lint.Percent) || ps.Table != nil && len(t.QuantitiesIn(from, to)) > 0 || t.HoldsBeside(pricing, fittings, from, to) {
			return true
		}
	}
	return false
}
