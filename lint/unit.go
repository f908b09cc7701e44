package lint

import (
	"sort"
	"unicode/utf8"
)

// Unit is what a quantity counts.
type Unit uint8

// The units.
const (
	NoUnit Unit = iota
	Minute
	Hour
	WorkHour
	Day
	WorkDay
	Week
	Month
	Quarter
	Year
	Percent // the value is a fraction of one
	Yuan    // 万元 is read as 10000 yuan
	Count   // 次 台 件 份 …
	Clock   // 8:30, 18时: hours since midnight
	Calendar
)

// Hours is the length in hours of running time; ok is false for what is no
// length of time. A working day counts 24, a month 730.
func (u Unit) Hours() (h float64, ok bool) {
	switch u {
	case Minute:
		return 1.0 / 60, true
	case Hour, WorkHour:
		return 1, true
	case Day, WorkDay:
		return 24, true
	case Week:
		return 168, true
	case Month:
		return 730, true
	case Quarter:
		return 2190, true
	case Year:
		return 8760, true
	}
	return 0, false
}

// IsTime reports whether the unit is a length of time.
func (u Unit) IsTime() bool { return u >= Minute && u <= Year }

// InMonths reports whether a length of time is told in months or years, as
// warranties and terms are.
func (u Unit) InMonths() bool { return u == Month || u == Year }

// unitWords are the units by word, longer before shorter of one beginning.
var unitWords = func() map[rune][]unitWord {
	m := map[rune][]unitWord{}
	for _, w := range []unitWord{
		{"个工作日", WorkDay, 1}, {"个工作天", WorkDay, 1}, {"工作日", WorkDay, 1}, {"工作天", WorkDay, 1}, {"个营业日", WorkDay, 1},
		{"营业日", WorkDay, 1}, {"个办公日", WorkDay, 1}, {"办公日", WorkDay, 1}, {"个办公天", WorkDay, 1}, {"办公天", WorkDay, 1},
		{"个上班日", WorkDay, 1}, {"上班日", WorkDay, 1}, {"个上班天", WorkDay, 1}, {"上班天", WorkDay, 1}, {"个交易日", WorkDay, 1},
		{"交易日", WorkDay, 1}, {"个银行日", WorkDay, 1}, {"银行日", WorkDay, 1}, {"个营业天", WorkDay, 1}, {"营业天", WorkDay, 1},
		{"个工作小时", WorkHour, 1}, {"工作小时", WorkHour, 1}, {"个工作时", WorkHour, 1}, {"工作时", WorkHour, 1}, {"个小时", Hour, 1},
		{"小时", Hour, 1}, {"个钟头", Hour, 1}, {"钟头", Hour, 1}, {"个钟", Hour, 1}, {"个时辰", Hour, 2}, {"时辰", Hour, 2}, {"h", Hour, 1},
		{"H", Hour, 1}, {"hours", Hour, 1}, {"hour", Hour, 1}, {"hrs", Hour, 1}, {"hr", Hour, 1}, {"分钟", Minute, 1}, {"刻钟", Minute, 15},
		{"min", Minute, 1}, {"minutes", Minute, 1}, {"mins", Minute, 1}, {"Min", Minute, 1}, {"MIN", Minute, 1}, {"个自然日", Day, 1},
		{"自然日", Day, 1}, {"个日历天", Day, 1}, {"日历天", Day, 1}, {"日历日", Day, 1}, {"个日历日", Day, 1}, {"天", Day, 1}, {"日", Day, 1},
		{"个星期", Week, 1}, {"星期", Week, 1}, {"周", Week, 1}, {"个周", Week, 1}, {"昼夜", Hour, 24}, {"个昼夜", Hour, 24}, {"个月", Month, 1}, {"个自然月", Month, 1},
		{"个季度", Quarter, 1}, {"季度", Quarter, 1}, {"年", Year, 1}, {"周年", Year, 1}, {"载", Year, 1}, {"%", Percent, 0.01},
		{"‰", Percent, 0.001}, {"元", Yuan, 1}, {"圆", Yuan, 1}, {"万元", Yuan, 1e4}, {"亿元", Yuan, 1e8}, {"元整", Yuan, 1}, {"块", Yuan, 1},
		{"次", Count, 1}, {"工时", Count, 1}, {"个工时", Count, 1}, {"台", Count, 1}, {"套", Count, 1}, {"份", Count, 1}, {"件", Count, 1},
		{"名", Count, 1}, {"人", Count, 1}, {"倍", Count, 1}, {"部", Count, 1}, {"辆", Count, 1}, {"项", Count, 1}, {"条", Count, 1},
		{"公里", Count, 1}, {"米", Count, 1}, {"批", Count, 1}, {"个", Count, 1}, {"期", Count, 1}, {"公斤", Count, 1}, {"吨", Count, 1},
		{"平方米", Count, 1}, {"级", Count, 1}, {"分", Count, 1}, {"页", Count, 1}, {"种", Count, 1}, {"秒", Count, 1}, {"kg", Count, 1},
		{"km", Count, 1}, {"℃", Count, 1}, {"升", Count, 1}, {"把", Count, 1}, {"盒", Count, 1}, {"只", Count, 1}, {"支", Count, 1},
		{"张", Count, 1}, {"册", Count, 1}, {"单", Count, 1}, {"户", Count, 1}, {"幅", Count, 1}, {"立方", Count, 1}, {"立方米", Count, 1},
		{"方", Count, 1},
	} {
		r, _ := utf8.DecodeRuneInString(w.word)
		m[r] = append(m[r], w)
	}
	for _, ws := range m {
		sort.SliceStable(ws, func(i, j int) bool { return len(ws[i].word) > len(ws[j].word) })
	}
	return m
}()

type unitWord struct {
	word string
	unit Unit
	mul  float64
}
