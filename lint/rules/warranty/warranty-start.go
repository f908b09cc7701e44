package warranty

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WarrantyStart: A warranty period with no start event.
var WarrantyStart = lint.Rule{
	ID:      "warranty-start",
	Title:   lint.Words{Zh: "质保期起算不明", En: "warranty without a start"},
	Spec:    diag.Error,
	Text:    diag.Error,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"保修", "质保", "质量保证", "质量保证期", "包修", "免费维护", "免费换货", "保固", "免费维修", "包换", "保质期", "保用", "免费运维",
		"免费保养", "三包有效期", "三包期", "养护期", "“三包”期", "“三包”有效期",
	},
	Always: true,
	Doc: lint.Doc{
		What: lint.Words{Zh: "写了质保期多长，没有写从哪天起算；“售出”“购买”没有界定的也算。", En: "A warranty period with no start event"},
		Why:  lint.Words{Zh: "签订、交付、安装、验收可能相差数月；对消费者的退换修期限自交付、服务完结或者安装完成之日起算（消法实施条例 18(1)），家用汽车自开具购车发票或者交付之日起算（家用汽车三包规定 18）。", En: "Signing, delivery and acceptance may lie months apart; towards consumers the period runs from delivery, from the end of the service or from installation (消法实施条例 18(1)), for cars from the invoice or delivery (家用汽车三包规定 18)."},
		Bad: []string{
			"甲方对产品⟦保修期为一年⟧。",
			"乙方⟦提供一年的免费保修服务⟧。",
			"产品⟦质保期12个月⟧，质保期内免费维修。",
			"修理过的压缩机⟦保用120天⟧。",
			"烘干机的⟦三包有效期一年⟧。",
			"预留价款的5%作为质保金，⟦质保期限两年⟧，逐年退还。",
			"整机⟦保修期限为____个月⟧，凭卡送修。",
			"| 部件 | 质保期 |\n| --- | --- |\n| 主机 | ⟦24个月⟧ |\n| 滤芯 | 6个月 |",
			"| 部件 | 质保期 |\n| --- | --- |\n| 电控 | ⟦18个月⟧ |\n\n服务期限至2027年12月31日止。\n\n甲方派员配合。\n\n付款在安装后三日内办理，甲方当日确认。\n\n租金自交付之日起算。",
			"转印机⟦两年内出现质量问题由卖方免费更换⟧。",
			"转印机的品质由卖方向买方保证，并以⟦三年为限⟧。",
			"卖方提供至少⟦两年的免费保修期⟧。",
			"检修协议\n一、质保期\n1、⟦阀门：二年⟧；\n2、滤芯：三个月。\n二、付款\n甲方自收到发票之日起七日内付款。",
		},
		Good: []string{
			"质保期为验收报告签署后18个月。",
			"产品质保期为24个月，自验收合格之日起计算。",
			"自购买之日起提供一年的免费保修服务。",
			"| 部件 | 质保期 |\n| --- | --- |\n| 主机 | 自验收之日起24个月 |",
			"| 部件 | 质保期 |\n| --- | --- |\n| 主机 | 24个月 |\n\n以上自通过验收之日起计算。",
			"# 检修协议\n\n## 三、质保\n\n| 部件 | 质保期 |\n| --- | --- |\n| 主机 | 24个月 |\n\n### 3.1 返修\n\n乙方上门。\n\n乙方带回。\n\n### 3.2 起算\n\n各部件的质保从开机之日计算。",
			"质保期为一年。\n质保期从交付之日起算。",
			"1、产品质保期自验收合格之日起算。\n2、压缩机质保五年。",
			"1、压缩机质保五年，自开机之日起。\n2、压缩机质保五年期内免费更换。",
			"更换的部件重新保修90日，自修复之日起。",
			"保修期从货物发出当天始算六个月。",
			"逾期付款超过一年的，不再保修。",
			"修理过的压缩机自交还之日起保用120天。",
			"甲方应确保用电设备两年检验一次。",
			"保修期结束6个月后，甲方退还保证金。",
			"质保期为到厂后20个月或开机后16个月，以先到者为准。",
			"供应商应提供近两年的保修服务业绩。",
			"超出保修期半年以上的，按报价收费。",
			"保修期限为自提货之日起____个月。",
			"整机保修期为____个月。\n保修期从开机之日起算。",
			"自投运之日起：\n整机保修期为____年，自投运之日起算。",
			"质保金在质保期满一年后退还。",
			"5%作为质保金，质保期限两年，自终验之日起。",
			"三包有效期自开具发票之日起一年。",
			"转印机自开箱之日起两年内出现质量问题由卖方免费更换。",
			"转印机质保两年，自开箱之日起。\n两年内出现质量问题由卖方免费更换。",
			"合同有效期内每年免费维修两次。",
			"本公司的担保责任以三年为限。",
			"质量保证期：\n自终验之日起，产品质保36个月。\n至少3年免费质保。",
		},
		Basis: []diag.LawID{"民法典 510", "消法实施条例 18(1)", "家用汽车三包规定 18"},
		Since: "0.1.0",
	},
	RunSpec: warrantyStartSpec,
	Run:     warrantyStart,
}

// startless reports a period with no start.
func startless(p *lint.Pass, i, j int) {
	p.Report(startFinding(p.Text, i, j))
}

// startFinding is the finding on the words from byte i to j, with the law on such a thing.
func startFinding(t *lint.Text, i, j int) lint.Finding {
	return lint.Finding{Start: i, End: j, Basis: startBasis(t.Consumer, t.Has("家用汽车", "乘用车", "轿车"))}
}

// startBasis is the law on when a warranty begins: for consumers statutes name
// the day, between others the gap is filled as any other.
func startBasis(consumer, car bool) []diag.LawID {
	switch {
	case consumer && car:
		return []diag.LawID{"消法实施条例 18(1)", "家用汽车三包规定 18"}
	case consumer:
		return []diag.LawID{"消法实施条例 18(1)"}
	}
	return []diag.LawID{"民法典 510"}
}

// Words for the event a warranty runs from. days name the day alone; since
// and after name what happened on it.
var (
	days  = []string{"之日起", "日起", "之日算起", "之日计", "起计", "起算", "起计算", "日算", "日开始", "始算", "当日", "当天", "开始计算", "起始时间", "起始日期", "起始日为"}
	since = []string{
		"自验收", "自交付", "自签收", "自收到", "自购买", "自出厂", "自安装", "自发货", "自发票", "自竣工", "自开具", "自激活", "自到货", "自开机",
		"自启用", "自投入", "自移交", "自通过", "自最终", "自上牌", "自投运", "从验收", "从交付", "从签收", "从安装", "从开机", "从激活", "从购买",
		"从发货", "从到货",
	}
	after = []string{
		"验收合格后", "交付后", "签收后", "安装调试后", "发货后", "购买后", "到货后", "出厂后", "取机后", "交货后", "安装后", "竣工后", "完工后",
		"调试后", "开票后", "签署后", "验收后", "完成后", "收货后", "投入使用后", "维修完成后", "安装完毕后", "修好后", "换装后", "维修完毕后",
		"更换完成后", "换新后", "交车后", "提车后", "交机后", "取件后", "结算后", "上线后", "终验后", "初验后",
	}
)

// onDays, dated and events are sets of them; until names the day on which a
// warranty ends, which does as well.
var (
	onDays = lint.NewSet(days...)
	dated  = lint.NewSet(slices.Concat(days, since)...)
	begun  = lint.NewSet(slices.Concat(days, since, after, []string{"起始日", "日期为准"})...)
	events = lint.NewSet(slices.Concat(days, since, after, []string{"起始日", "日期为准", "至"})...)
	// atLeast holds 至 and ends nothing.
	atLeast = lint.NewSet("至少", "甚至")
)

// aside are words of sentences that speak of something else than how long a
// warranty is.
var aside = lint.NewSet(
	"逾期", "保修金", "质保金", "接到", "通知", "不再", "延长", "超过", "质保期满", "每逾期", "期结束", "重新保修", "响应", "到期", "届满",
	"次数", "每次", "一次", "两次", "二次", "三次", "四次", "次以上", "次免费", "工作日", "保修费", "延保", "相同", "一致", "超出", "业绩",
	"经验", "经历",
)

// periods are the names of the warranty period, plainly those and the words for a warranty that
// a period follows at once: 质保18个月.
var (
	periods = lint.NewSet(periodNames...)
	plainly = lint.NewSet(append([]string{"质保", "保修", "包修", "保固"}, periodNames...)...)
)

func warrantyStart(p *lint.Pass) {
	served := &stated{}
	mendedWithin(p, served)
	if len(p.Hits()) > 0 {
		periodColumn(p)
		periodList(p)
		p.Sentences(func(s lint.Sentence, _ lint.Hit) { sentenceStart(p, s, served) })
	}
	wordedPeriod(p, served)
	sinceSold(p)
	twoStarts(p)
}

// sentenceStart reports the periods of a sentence that begin nowhere: one a
// part between commas.
func sentenceStart(p *lint.Pass, s lint.Sentence, served *stated) {
	t := p.Text
	if startBehind(t, s) {
		return
	}
	if len(t.QuantitiesIn(s.Start, s.End)) == 0 {
		blankPeriod(p, s, served)
		return
	}
	until := s.End // a start behind is for the last period alone
	if t.Holds(onDays, s.Start, s.End) || runsFrom(t, s.Start, s.End) {
		if until = ownStart(t, s); until == s.Start {
			return
		}
	}
	if i, j := leadIn(t, s); t.Holds(onDays, i, j) {
		return
	}
	if event, rest, ok := strings.Cut(t.In(s), "，"); ok && lint.HasSuffix(event, after...) && !strings.Contains(rest, "验收") {
		return // 工程交工验收后，屋面保修期为五年: all of it runs from there
	}
	if until == s.End && (besides(t, events, atLeast, s.Start, s.End) || t.HoldsWord(aside, s.Start, s.End) && !plainPeriod(t, s) || mendedThen(t, s)) && !t.Holds(anyhow, s.Start, s.End) {
		return
	}
	last := -1
	for _, h := range p.HitsIn(s.Start, s.End) {
		word := t.All[h.Start:h.End]
		if h.Start >= until {
			break
		}
		if t.After(h.End, "金", "书", "卡", "单", "记录", "档案", "凭证", "期外", "期满", "期间") || t.After(h.End, "期内", "期之内") && !measured(t, h.Start) || strings.HasSuffix(word, "期") && t.After(h.End, "满") || h.Start < last {
			continue
		}
		for _, q := range t.QuantitiesIn(max(s.Start, h.Start-36), min(s.End, h.End+36)) {
			if !q.Unit.InMonths() && !(q.Unit == lint.Day && q.Value >= 30 || byMileage(t, q)) || q.Value > 100 && q.Unit != lint.Day {
				continue
			}
			between := t.All[min(q.End, h.End):max(q.Start, h.Start)]
			if strings.ContainsAny(between, "，。") || q.Start > s.Start && t.Before(
				q.Start, "后", "后的", "起", "近", "最近", "过去", "第", "每", "最低为", "不低于",
			) || strict[word] && !adjoins(t, word, between, q) {
				continue
			}
			i, j := min(q.Start, h.Start), max(q.End, h.End)
			a, b := t.Part(i)
			if last = b; served.serves(t, s.Start, a, j) {
				break
			}
			for _, w := range []string{"期限", "服务", "期"} {
				if t.After(j, w) {
					j += len(w)
					break
				}
			}
			served.ask(p, i, j)
			break
		}
	}
}

// plainPeriod reports a part of a sentence that says how long a warranty is and
// nothing else, whatever stands around it: 余款作为质保金，质保期限两年，按年退还.
func plainPeriod(t *lint.Text, s lint.Sentence) bool {
	for _, h := range t.PlacesIn(plainly, s.Start, s.End) {
		a, b := t.Part(h.Start)
		qs := t.QuantitiesIn(h.End, b)
		if len(qs) == 1 && qs[0].End == b && qs[0].Unit.InMonths() && utf8.RuneCountInString(t.All[a:h.Start]) <= 6 && !t.HoldsWord(aside, a, b) && strings.Trim(t.All[h.End:qs[0].Start], "限为是：共计") == "" {
			return true
		}
	}
	return false
}

// blankPeriod reports a period whose number is still to be filled in and that begins
// nowhere: 原厂保修期限为____个月.
func blankPeriod(p *lint.Pass, s lint.Sentence, served *stated) {
	t := p.Text
	for _, h := range t.PlacesIn(periods, s.Start, s.End) {
		rest := strings.TrimLeft(t.All[h.End:s.End], "限为是：_ ")
		lead := len(t.All[h.End:s.End]) - len(rest)
		if lead == 0 || !lint.HasPrefix(rest, "个月", "年", "月") {
			continue
		}
		a, _ := t.Part(h.Start)
		if t.Holds(events, s.Start, s.End) || runsFrom(t, s.Start, s.End) || t.HoldsWord(aside, s.Start, s.End) || served.serves(t, s.Start, a, h.End) {
			return
		}
		for _, w := range []string{"个月", "年", "月"} {
			if strings.HasPrefix(rest, w) {
				served.ask(p, h.Start, h.End+lead+len(w))
				return
			}
		}
	}
}

// anyhow are words of a period whose start is missing whatever else is said.
var anyhow = lint.NewSet("保修期为", "质保期为", "售出后")

// mendedThen reports 修复后 as the event from which a period runs (修复后保修
// 90日), and not as what is warranted (维修后的车辆).
func mendedThen(t *lint.Text, s lint.Sentence) bool {
	if !t.Holds(mendings, s.Start, s.End) {
		return false
	}
	for _, w := range mendingWords {
		if k := strings.Index(t.In(s), w); k >= 0 {
			rest := t.In(s)[k+len(w):]
			if r, _ := utf8.DecodeRuneInString(rest); strings.ContainsRune("，0123456789一二三四五六七八九十两半保质免起提享给继仍", r) {
				return true
			}
		}
	}
	return false
}

var (
	mendingWords = []string{"修复后", "修理后", "修后", "换后", "装后", "好后", "完后", "毕后", "妥后"}
	mendings     = lint.NewSet(mendingWords...)
)

// measured reports a period right before byte i: 在5个月保修期内.
func measured(t *lint.Text, i int) bool {
	qs := t.QuantitiesIn(max(0, i-36), i)
	return len(qs) > 0 && qs[len(qs)-1].End == i
}

// strict are words of warranty that are words of other things too.
var strict = map[string]bool{"免费维修": true, "包换": true, "保质期": true, "保用": true, "养护期": true}

// adjoins reports that a strict word and a period make one notion: 一年免费维修,
// 更换的部件保质期为一年.
func adjoins(t *lint.Text, word, between string, q lint.Quantity) bool {
	if word == "保质期" {
		s := t.SentenceAt(q.Start)
		return t.HasAny(s.Start, s.End, "更换", "部件", "配件", "零件", "设备", "维修", "安装", "工程", "施工", "装修", "整机")
	}
	return slices.Contains([]string{"", "的", "期", "为", "期为", "期限为", "服务", "期限"}, between)
}

func warrantyStartSpec(p *lint.Pass) {
	if w := p.Spec.Warranty; w != nil && w.Period.IsSet() && !w.Starts.IsSet() {
		p.Report(lint.Finding{At: w.Period.At, Path: "warranty.starts", Args: []any{"text", w.Period.Raw}, Basis: startBasis(p.Spec.Consumer(), false)})
	}
}
