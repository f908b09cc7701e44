package timing

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// holidays are calendarWords.
var holidays = lint.NewSet(calendarWords...)

var workdays = lint.NewSet("工作日")

// calendarWords say whether holidays, weekends and nights count.
var calendarWords = []string{
	"节假日", "法定假", "假日", "公休", "周末", "双休", "休息日", "休假日", "7×24", "7*24", "7x24", "7X24", "24×7", "24*7", "24x7", "24X7", "7天24", "七天24", "7日24", "每周7天", "每周七天", "一周七天", "365天", "365日", "365×24",
	"全年无休", "全天候", "昼夜", "工作时间", "工作小时", "工作时段", "营业时间", "服务时间内", "服务时段", "自然小时", "日历小时", "连续计算", "连续小时", "夜间", "节日", "24小时不间断", "无论工作日", "工作时刻", "上班时间", "非工作", "日夜", "自然日", "含休息", "朝九晚五", "周一至周", "星期一至", "全年365", "每周五天", "5×8", "5*8", "5x8", "8×5", "8*5", "周一到周", "办公时间", "春节", "国庆", "黄金周", "长假", "除夕", "年三十", "大年", "小时均为", "小时系指", "小时是指", "小时指",
}

// otherMatters are sentences whose holidays are about something else, unless
// they speak of a limit too.
var (
	// otherActs have times of their own, which say nothing of those for service:
	// 运输时间自封签起连续计算，含节假日.
	otherActs = lint.NewSet("运输", "送达", "运抵", "配送", "派送", "交货", "交付", "提货", "装货", "卸货", "装卸", "装船", "发货", "到货", "送货", "收货", "封签", "起运", "发运", "付款", "支付", "货款", "还款", "借款", "租金", "租期", "租赁期", "租用", "计租", "工期", "施工", "竣工", "完工", "开工", "作业", "进场", "生产周期", "加工", "制作", "设计", "出图", "印刷", "验收", "检验", "开票", "发票", "保修期", "质保期", "仓储", "保管期", "存放", "寄存", "培训", "排班", "考勤", "加班", "值班", "保洁", "清洁", "清运", "供餐", "配餐", "授课", "课程", "播放", "投放", "拍摄", "演出", "展会", "押金", "保证金", "退款", "答辩", "审稿", "送审", "备份", "开放时间", "闭馆", "开馆")
	// serviceActs are what the limits of a service are set for, and words by
	// which a sentence speaks of all limits.
	serviceActs  = lint.NewSet("响应", "到场", "到达现场", "抵达现场", "赶到现场", "赶赴", "上门", "修复", "维修", "抢修", "检修", "报修", "报障", "故障", "排障", "服务时间", "服务时限", "服务时段", "服务日历", "售后", "客服", "技术支持", "救援", "时限", "各项", "各类", "所有", "全部", "一切", "所称", "所指", "中的", "均指", "均为", "均按", "下同", "是指", "系指", "应急", "投诉")
	otherMatters = lint.NewSet("付款", "支付", "交货", "交付", "货款", "发货", "工期", "开票", "发票", "到货", "送货", "验收期", "保修期", "顺延至", "放假", "交货期", "加班费", "节日问候", "上门费", "收费", "展会")
	limitMatters = lint.NewSet("响应", "小时", "时限")
	aboutLimits  = lint.NewSet("服务时间", "时限", "期限", "小时", "分钟", "响应", "计算", "计时", "服务日", "工作时间", "照常", "全年无休", "365", "昼夜")
)

// counted reports that the agreement says whether holidays, weekends and
// nights count for the limit: in the sentence, the numbered clause, or a
// sentence anywhere that is about time limits.
func counted(p *lint.Pass, l lint.Limit) bool {
	t := p.Text
	if l.Quantity.Unit == lint.WorkHour {
		return true
	}
	said := statements(p)
	if said.general || says(t, l.Sentence.Start, l.Sentence.End) {
		return true
	}
	here := t.PassageAt(l.Start)
	if a, b := t.Row(l.Start); here.Table != nil && says(t, a, b) {
		return true
	}
	c := t.ClauseAt(l.Start)
	root := c.Root()
	for _, k := range said.passages {
		there := &t.Passages[k]
		if said.cases[k] && there != here {
			continue
		}
		if sc := there.Clause; c != nil && sc != nil && sc.Root() == root || there == here || there.Table != nil && there.Table == here.Table {
			return true
		}
	}
	return false
}

type calendarKey struct{}

// calendarSaid is what a text says about holidays, weekends and nights.
type calendarSaid struct {
	general  bool         // of limits anywhere
	passages []int        // where it is said for the clause
	cases    map[int]bool // of these, where it is said of one level of fault alone
}

// elsewhere reports a sentence about the times of another act than service.
func elsewhere(t *lint.Text, s lint.Sentence) bool {
	if t.Holds(priced, s.Start, s.End) && !t.Holds(timed, s.Start, s.End) {
		return true
	}
	return t.Holds(otherActs, s.Start, s.End) && !t.Holds(serviceActs, s.Start, s.End)
}

// What is priced by the hour is not timed by it: 维修工时按小时计费，节假日双倍计算.
var (
	priced = lint.NewSet("计费", "工时", "双倍计算", "三倍计算", "双倍收", "双倍支付", "费率")
	timed  = lint.NewSet("响应", "时限", "服务时间", "期限", "7×24", "7*24", "7x24", "24小时", "全天候", "照常", "到场", "所称", "是指")
)

// The levels that a sentence may set a limit for, and words by which it speaks of
// the others too.
var (
	levelNames = lint.NewSet("一般故障", "紧急故障", "重大故障", "严重故障", "普通故障", "特急故障", "轻微故障", "重要故障", "一级", "二级", "三级", "四级", "Ⅰ级", "Ⅱ级", "Ⅲ级", "I级", "II级", "P1", "P2", "P3", "P4", "一类", "二类", "三类", "市区", "城区", "郊区", "郊县", "市内", "外埠", "偏远")
	allLevels  = lint.NewSet("均", "上述", "以上", "各", "所有", "全部", "本条", "本合同", "本协议", "下同", "其他", "其它", "服务时间", "工作时间")
)

// ofLevel reports a sentence that opens with one level of fault or one place, sets
// a limit for it and speaks of no other.
func ofLevel(t *lint.Text, s lint.Sentence) bool {
	if t.Holds(allLevels, s.Start, s.End) {
		return false
	}
	levels := t.PlacesIn(levelNames, s.Start, s.End)
	if len(levels) == 0 || levels[0].Start-s.Start > 24 {
		return false
	}
	for _, l := range levels[1:] {
		if t.All[l.Start:l.End] != t.All[levels[0].Start:levels[0].End] {
			return false
		}
	}
	for _, q := range t.QuantitiesIn(levels[0].End, s.End) {
		if q.Unit == lint.Minute || q.Unit == lint.Hour {
			return true
		}
	}
	return false
}

// statements judges the sentences that hold calendar words.
func statements(p *lint.Pass) calendarSaid {
	return p.Text.Memo(calendarKey{}, func() any {
		t, out, last := p.Text, calendarSaid{}, -1
		for i, h := range p.Hits() {
			if h.Start < last {
				continue
			}
			s := t.SentenceAt(h.Start)
			if !says(t, s.Start, s.End) {
				continue
			}
			last = s.End
			text := t.In(s)
			if t.Holds(otherMatters, s.Start, s.End) && !t.Holds(limitMatters, s.Start, s.End) || elsewhere(t, s) {
				continue
			}
			out.passages = append(out.passages, s.Passage)
			if ofLevel(t, s) {
				if out.cases == nil {
					out.cases = map[int]bool{}
				}
				out.cases[s.Passage] = true
				continue
			}
			out.general = out.general || !hotline(text) && !aside(t, s, p.Hits()[i:]) && !strings.Contains(text, "__") && t.Holds(aboutLimits, s.Start, s.End)
		}
		return out
	}).(calendarSaid)
}

// says reports calendar words in bytes i to j, placeholders left out. 工作日
// counts, unless it is the unit of a quantity: 3个工作日.
func says(t *lint.Text, i, j int) bool {
	days := t.Holds(holidays, i, j)
	if !days && !t.Holds(workdays, i, j) {
		return false
	}
	text := t.All[i:j]
	if t.Holds(fields, i, j) {
		text = filled(text)
		days = days && holidays.In(text)
	}
	if days {
		return true
	}
	for from := 0; ; {
		k := strings.Index(text[from:], "工作日")
		if k < 0 {
			return false
		}
		before, after := text[:from+k], text[from+k+len("工作日"):]
		from += k + len("工作日")
		r, _ := utf8.DecodeLastRuneInString(before)
		if !strings.ContainsRune("个0123456789一二三四五六七八九十两）_", r) && !strings.HasPrefix(after, "数") {
			return true
		}
	}
}

// fields open a placeholder.
var fields = lint.NewSet("[", "【")

// filled is s without its placeholders: [小时数], 【例如：工作日】.
func filled(s string) string {
	for _, pair := range [][2]string{{"[", "]"}, {"【", "】"}} {
		for {
			a := strings.Index(s, pair[0])
			if a < 0 {
				break
			}
			b := strings.Index(s[a:], pair[1])
			if b < 0 {
				break
			}
			s = s[:a] + "_" + s[a+b+len(pair[1]):]
		}
	}
	return s
}

// aside reports a sentence that says it in brackets of one limit it states:
// 24小时内（含节假日）到场. It holds for that limit and its clause. hits begin
// with the first in the sentence.
func aside(t *lint.Text, s lint.Sentence, hits []lint.Hit) bool {
	clocked := false
	for _, h := range hits {
		if h.Start >= s.End {
			break
		}
		open := lint.LastIndex(t.All[s.Start:h.Start], "（")
		if open < 0 || strings.Contains(t.All[s.Start+open:h.Start], "）") {
			return false
		}
		open += s.Start
		end := s.End
		if e := strings.Index(t.All[h.Start:s.End], "）"); e >= 0 {
			end = h.Start + e
		}
		if t.HasAny(open, end, "下同", "以下", "均", "本合同", "本协议", "所有", "全部", "各", "：") {
			return false
		}
		for _, q := range t.QuantitiesIn(s.Start, open) {
			clocked = clocked || q.Unit == lint.Minute || q.Unit == lint.Hour
		}
	}
	return clocked
}

// hotline reports a sentence whose hours are those of a telephone.
func hotline(s string) bool {
	return lint.Contains(s, "热线", "电话", "客服", "接听", "投诉", "值守", "监控", "驻点", "驻场", "驻守") && !lint.Contains(s, "响应", "时限", "维修", "支持", "现场")
}
