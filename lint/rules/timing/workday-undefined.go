package timing

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// WorkdayUndefined: 工作日, 工作时间 or 营业时间 used and never defined.
var WorkdayUndefined = lint.Rule{
	ID:      "workday-undefined",
	Title:   lint.Words{Zh: "工作日未定义", En: "working day undefined"},
	Text:    diag.Info,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   workWords,
	Doc: lint.Doc{
		What: lint.Words{Zh: "使用了工作日、工作时间、营业时间，却没有定义。", En: "工作日, 工作时间 or 营业时间 used and never defined"},
		Spec: lint.Words{Zh: "规格：不会出现。每一种协议的定义条款都写明工作日，服务日历另有约定的从其约定。", En: "In a spec: cannot occur; the clause of definitions always says what a working day is."},
		Why:  lint.Words{Zh: "调休上班的周末算不算、对方的休息日算不算，没有法定答案；当事人可以约定（民法典 204）。", En: "Whether make-up days count has no statutory answer; the parties may agree (民法典 204)."},
		Bad: []string{
			"乙方应在3个⟦工作日⟧内完成维修。",
			"乙方在⟦工作时间⟧内提供电话支持。",
			"⟦上班时间⟧报修的，四小时到场。",
			"发票于⟦对外办公⟧期间收取。",
		},
		Good: []string{
			"工作日是指除法定节假日和周末以外的日期，调休上班的周末为工作日。乙方应在3个工作日内完成维修。",
			"乙方在工作时间（9:00-18:00）内提供电话支持。",
			"工作时间为周一至周五9:00至18:00。",
			"工作日是指银行对外办公的营业日。",
			"甲方应在7日内付款。",
			"乙方不得以“等工作日再处理”推脱夜间报修。",
			"上班时间为9:00至17:00，上班时间报修的，四小时到场。",
		},
		Basis: []diag.LawID{"民法典 204"},
		Since: "0.1.0",
	},
	Run: func(p *lint.Pass) {
		t := p.Text
		said := map[string]bool{}
		for _, h := range p.Hits() {
			w := t.All[h.Start:h.End]
			if said[w] || t.HasAny(
				lint.RuneStart(t.All, max(t.SentenceAt(h.Start).Start, h.Start-len("不论"))), h.Start, "不论", "无论", "不分",
			) || t.After(h.End, "不超过", "不得超过", "累计", "中", "的安排") || t.Ends(ofWorkers, h.Start) || t.Begins(ofWork, h.End) || bracketed(t, h.End) || t.Defined(w) != nil || workTold(p, w) {
				continue
			}
			name := strings.TrimSuffix(w, "内") // 服务时段内 may be told as “服务时段”为
			if a, _ := t.Part(h.Start); ranged(t, max(a, h.Start-hours), h.Start) || name != w && t.Has(name+"”为", name+"为", name+"”指", name+"指", name+"是指", name+"：") {
				continue // 8:00至20:00营业时段内
			}
			if s := t.SentenceAt(h.Start); ranged(t, h.End, min(h.End+hours, s.End)) || t.HasAny(s.Start, h.Start, "是指", "系指", "”指") {
				// when a desk is open: 工作日9:00至18:00有人接听; the word of another's definition
				continue
			}
			if spoken(t, h) {
				continue
			}
			if k := t.PassageAt(h.Start).Kind; k != lint.Body && k != lint.Cell {
				continue
			}
			said[w] = true
			p.Flag(h.Start, h.End)
		}
	},
}

// workWords are words for the days and hours on which one works, by what is done then and how such a time is called.
var workWords = func() []string {
	words := []string{
		"工作日", "工作小时", "上班日", "办公日", "营业日", "银行日", "个交易日", "工作天", "上班天", "办公天", "营业天", "上工日", "服务时间内",
		"服务时段内", "受理时间内", "受理时段内", "开放时间内", "开放时段内", "正常班", "正常上班", "对外办公", "班上时间", "平日班", "常日班",
		"坐班日", "当班日", "正班",
	}
	for _, done := range [...]string{"工作", "营业", "上班", "办公", "开门", "坐班", "当值", "在岗", "接待", "当班", "坐诊", "开店", "开业", "作息", "开工", "对外服务"} {
		for _, then := range [...]string{"时间", "时段", "期间", "时刻", "时分", "钟点", "的时间", "的时段", "的钟点", "的时候", "的时刻", "的辰光", "的当口", "的日子"} {
			words = append(words, done+then)
		}
	}
	return words
}()

var (
	// ofWorkers stand before how long one works, and not when: 给予合理的工作时间; ofWork behind
	// what one does or leaves while at work: 工作时间不得饮酒.
	ofWorkers = lint.NewSet("合理的", "合理", "充足的", "充分的", "一定的", "足够的", "每天", "每日", "日均", "员工", "延长", "占用", "额外", "晴天", "通知甲方", "通知乙方", "平均", "每月", "每台班", "累计", "机械", "设备", "连续", "机器")
	ofWork    = lint.NewSet("数", "不得饮", "不得喝", "不得擅", "不得脱", "不得离", "不得做", "不得从", "严禁饮", "严禁喝", "须佩戴", "应佩戴", "不宜", "每天", "每日", "不低于", "不得低于", "不少于", "不得少于", "减少", "缩短", "延长", "不足", "达到", "达不到", "超过", "超出")
	// dayNotes are words of a bracket that says which days or hours are meant.
	dayNotes = lint.NewSet("到", "点", "周", "星期", "指", "除外", "不含", "包括", "含", "双休", "法定", "即", "：", "-", "~", "至", "以国家")
)

// bracketed reports a bracket at byte i that says what the word before it means:
// 工作日（周一至周五）, and not （遇雨顺延）.
func bracketed(t *lint.Text, i int) bool {
	if !t.After(i, "（") {
		return false
	}
	k := strings.Index(t.All[i:t.SentenceAt(i).End], "）")
	return k < 0 || t.Holds(dayNotes, i, i+k)
}

// spoken reports a word that somebody is quoted with and that gives no time: 不得以“下个工作日再说”推脱.
func spoken(t *lint.Text, h lint.Hit) bool {
	s := t.SentenceAt(h.Start)
	open := lint.LastIndex(t.All[s.Start:h.Start], "“")
	if open < 0 || strings.Contains(t.All[s.Start+open:h.Start], "”") {
		return false
	}
	shut := strings.Index(t.All[h.End:s.End], "”")
	return shut >= 0 && h.Start-s.Start-open+shut > len("“") && !t.TimeIn(s.Start+open, h.End+shut)
}

// hours is how far behind a word its hours stand.
const hours = len("每日上午8:30至中午12:00")

var (
	// meaning open what a working day or working hours are, right behind the word;
	// unmeaning begin like them and open nothing: 工作时间即时接听.
	meaning   = lint.NewSet("是", "就是", "系", "指", "为", "：", "即", "不含", "不包括", "以国家", "按国家", "（周", "（星期", "（即", "（不含", "（指")
	unmeaning = lint.NewSet(
		"是否", "系统", "系列", "指定", "指派", "指导", "指挥", "为准", "为止", "为限", "为度", "为期", "为宜", "为最", "为上限", "为界", "为甲",
		"为乙", "即时", "即刻", "即可", "即将", "即予",
	)
	// weeks are words by which a text tells which days are worked, wherever it does.
	weeks = lint.NewSet("国务院公布", "国务院办公厅公布", "放假安排", "放假通知", "节假日安排")
	// mondays begin the days of a week: of hours wherever they stand, of a day beside its word.
	mondays = lint.NewSet("周一至周五", "星期一至星期五", "周一到周五", "周一至五", "周一至周日", "周一至周六")
)

// workTold reports that the text says somewhere what the word w means: of hours also
// from when to when they run, which says of a day nothing.
func workTold(p *lint.Pass, w string) bool {
	return p.Text.Memo(workToldKey{w}, func() any { return meant(p, w) }).(bool)
}

type workToldKey struct{ word string }

func meant(p *lint.Pass, w string) bool {
	t := p.Text
	if t.Holds(weeks, 0, len(t.All)) {
		return true
	}
	if !strings.HasSuffix(w, "日") {
		for _, h := range t.Places(mondays) {
			if ranged(t, h.End, min(h.End+hours, t.SentenceAt(h.Start).End)) {
				return true // 周一至周五9:00至18:00, and not 周一至周五的工作时间
			}
		}
	}
	for _, h := range p.Hits() {
		j := h.End
		for t.After(j, "”", "，", "均", "都") {
			_, n := utf8.DecodeRuneInString(t.All[j:])
			j += n
		}
		s := t.SentenceAt(h.Start)
		if strings.HasSuffix(w, "日") && t.Holds(mondays, s.Start, s.End) {
			return true // 每周一至周五为正常工作日
		}
		if t.All[h.Start:h.End] != w {
			continue
		}
		if t.Begins(meaning, j) && !t.Begins(unmeaning, j) && !(t.After(j, "：") && len(limitsIn(t, s.Start)) > 0) || !strings.HasSuffix(w, "日") && ranged(t, j, min(j+hours, s.End)) {
			return true
		}
	}
	return false
}
