package statute

import (
	"slices"
	"strconv"
	"strings"

	"qiyue/lint"
)

// standards are editions of after the years of ancient that templates carry along,
// by number and year, blanks left out, a year of two digits written in full. What replaced
// them is unverified: a finding asks whether they are current.
var standards = []string{
	// lifts, fire extinguishers, gas and medical appliances
	"GB7588", "GB/T10058-2009", "GB/T10060-2011",
	"GA587-2005", "GB4351.1-2005", "GB4351.2-2005", "GB8624-2006", "GB5842-2006", "GB16410-2007", "GB9706.1-2007", "TSGT7001-2009", "TSGT5001-2009", "TSGR0004-2009", "TSGQ5001-2009", "TSGQ7015-2008", "TSGQ7015-2016", "TSGG0001-2012",

	// appliances, information technology
	"GB21455-2013", "GB12021.3-2010", "GB/T7725-2004", "GB/T18801-2008", "GB/T18801-2015", "GB17761-2018", "GB1589-2004", "GB21861-2014", "GB/T20234.1-2011", "GB/T20234.1-2015", "GB/T18487.1-2015", "GB/T27930-2011", "GB/T27930-2015", "GB4706.1-2005", "GB4943.1-2011",
	"GB9254-2008", "GB17625.1-2012",
	"GB/T22239-2008", "GB/T35273-2017", "GB/T28181-2011", "GB/T28181-2016",
	"GB50174-2008", "GB50311-2007", "GB50312-2007",
	"GB50348-2004", "GB50343-2004",

	// buildings, fire protection
	"JGJ46-2005", "GB50166-2007", "GB50261-2005",
	"GB50016-2006", "GB50325-2010",
	"GB18580-2017", "GB18581-2009", "GB18582-2008",

	// building materials, machines, fertiliser
	"GB175-2007", "GB/T4100-2006", "GB/T8478-2008", "GB1499.2-2007", "GB/T1499.2-2018", "GB/T50476-2008", "GB50204-2011",
	"GB7258-2004", "GB7258-2012", "GB5226.1-2008", "GB7251.1-2005", "GB14048.1-2006", "GB/T14048.1-2012", "GB/T3797-2005", "GB/T5031-2008", "GB/T10054-2005",
	"GB15063-2009",

	// management, sampling, environment
	"GB/T19001-2008",
	"GB5749-2006",
}

// technical are words of the title of a standard of the state or of a trade.
var technical = lint.NewSet(
	"施工", "验收", "质量检验", "评定", "工程", "技术规范", "技术标准", "安装", "设计规范", "检验标准", "评价标准", "保修", "卫生标准",
	"安全规范", "通用规范", "安全标准", "环境标准", "防火", "限量", "三包", "监察", "工时定额", "预算定额", "维修工时", "消耗量",
)

// unnumbered is where the title of such a standard begins that is cited without
// its number, or of rules on trial, whose edition nobody can look up.
func unnumbered(t *lint.Text, h lint.Hit) (start int, ok bool) {
	ps := t.PassageAt(h.Start)
	i := lint.LastIndex(t.All[ps.Start:h.Start], "《")
	if i < 0 {
		return 0, false
	}
	i += ps.Start
	title := t.All[i:h.End]
	if len(title) < len("《工程规范》") || len(title) > 120 || !t.Holds(technical, i, h.End) || lint.Contains(title, "物业", "小区", "集团", "项目") {
		return 0, false
	}
	_, b := t.Part(h.Start)
	near := t.All[max(ps.Body, i-45):max(h.End, min(b, h.End+60))]
	for k := range len(near) {
		if c := near[k]; c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' {
			return 0, false
		}
	}
	return i, !lint.Contains(near, "附件", "附后", "甲方", "乙方", "公司", "自制", "制定的", "双方", "号", "令")
}

// editionMarks write the number of a standard as in standards.
var editionMarks = strings.NewReplacer(" ", "", "—", "-", "–", "-", "--", "-")

// standard reports an old edition of a standard at a hit of GB and returns its end.
func standard(p *lint.Pass, h lint.Hit) int {
	t := p.Text
	j := h.End
	for j < len(t.All) && strings.IndexByte("/TZRQGJ ", t.All[j]) >= 0 { // GB/T, TSG Q7015; letters further on begin the next number
		j++
	}
	for j < len(t.All) && (strings.IndexByte(" .-", t.All[j]) >= 0 || t.All[j] >= '0' && t.All[j] <= '9' || strings.HasPrefix(t.All[j:], "—") || strings.HasPrefix(t.All[j:], "–")) {
		if t.All[j] >= 0x80 {
			j += 2
		}
		j++
	}
	if s := t.SentenceAt(h.Start); t.HasAny(j, s.End, "代替", "替代", "取代", "废止", "作废") {
		return h.End // 原GB/T 18760-2002已被代替
	}
	number := editionMarks.Replace(t.All[h.Start:j])
	number = strings.Trim(number, ".-/")
	if k := strings.LastIndexByte(number, '-'); k >= 0 && len(number)-k == len("-98") && number[k+1] >= '6' {
		number = number[:k+1] + "19" + number[k+1:]
	}
	if !ancient(number) && !slices.Contains(standards, number) && !slices.Contains(standards, strings.Replace(number, "GB", "GB/T", 1)) { // a recommended one, with or without its T
		return h.End
	}
	end := h.Start + len(strings.TrimRight(t.All[h.Start:j], " .-—–"))
	p.Report(asked(t, h.Start, end, "lint-outdated-reference-edition"))
	return end
}

// series are the letters that numbers of standards of the state and of trades
// begin with.
var series = []string{
	"GB", "JGJ", "CJJ", "JG/T", "JB/T", "YY/T", "HG/T", "DL/T", "QB/T", "YD/T", "SJ/T", "TSG", "JTJ", "JTG", "CY/T", "SB/T", "JT/T", "WS/T",
	"LY/T", "FZ/T", "NY/T", "CJ/T", "JC/T", "GA/T", "GA", "DB11", "DB31",
}

// ancient reports an edition of 2003 or before: GB 51144-1985.
func ancient(number string) bool {
	k := strings.LastIndexByte(number, '-')
	if k < len("GB1") || len(number)-k != len("-1985") {
		return false
	}
	year, err := strconv.Atoi(number[k+1:])
	return err == nil && year >= 1950 && year <= 2003
}
