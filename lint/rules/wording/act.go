package wording

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"qiyue/lint"
)

// acts are the duties an agreement sets times for, each by the verbs and nouns
// that name it. A number makes a word precise only for the same act.
var acts = []struct {
	name  string
	words []string
}{
	{"notify", []string{"通知", "告知", "通报", "知会", "告之", "电告", "报告", "汇报", "提醒", "发布", "公布", "公告", "告诉"}},
	{"respond", []string{"响应", "答复", "回复", "受理", "反馈", "回应", "应答", "接听", "回电", "回访"}},
	{"arrive", []string{"到达", "到场", "上门", "抵达", "赶到", "赶赴", "派员", "派人", "派出", "派遣", "派", "到现场", "进场", "安排", "随叫随到", "待命"}},
	{"repair", []string{"维修", "修理", "修复", "抢修", "检修", "修好", "解决", "处理", "排除", "整改", "纠正", "更正", "恢复", "补救", "处置", "改正", "整修"}},
	{"deliver", []string{
		"交付", "交货", "发货", "发运", "送达", "寄回", "寄出", "寄送", "返还货物", "供货", "供应", "提供", "配送", "补发", "提交", "递交", "移交",
		"送货", "传真", "出具", "补足", "送回", "寄给", "发给", "交给",
	}},
	{"pay", []string{"支付", "付款", "付清", "结算", "交纳", "缴纳", "缴付", "给付", "付给", "付费", "交费", "缴费", "付钱", "偿付", "偿还", "汇款", "划付", "结清"}},
	{"refund", []string{"退还", "退款", "返还", "退回"}},
	{"inspect", []string{"验收", "检验", "检查", "巡检", "查验", "检测", "核验", "审核", "核实", "评估", "考核", "评价", "考评"}},
	{"maintain", []string{"保养", "养护", "维护", "更新", "升级", "清洁", "校准", "备份"}},
	{"train", []string{"培训", "指导", "讲解"}},
	{"confirm", []string{"确认", "确定", "签收", "认可", "签字"}},
	{"sign", []string{"签订", "签署", "签定", "订立", "续签"}},
	{"record", []string{"记录", "填写", "登记", "存档", "归档", "录入", "整理"}},
	{"install", []string{"安装", "调试", "施工", "开工"}},
	{"replace", []string{"更换", "换货", "退换", "调换", "替换"}},
	{"talk", []string{"沟通", "联系", "协商", "会商", "召开"}},
	{"act", []string{"采取措施", "采取"}},
}

// arriving and repairing are the acts of coming and of mending, as indices of acts.
const arriving, repairing = 2, 3

// done are verbs that end any act: a number beside them serves what came before.
var done = []string{"完成", "办理完毕", "办妥", "办结", "完毕"}

// actWord is a word of an act.
type actWord struct {
	word  string
	class int
}

// actIndex holds the words of all acts by their first rune, longer ones first.
var actIndex = sync.OnceValue(func() map[rune][]actWord {
	m := map[rune][]actWord{}
	for class := range acts {
		for _, w := range acts[class].words {
			r, _ := utf8.DecodeRuneInString(w)
			m[r] = append(m[r], actWord{w, class})
		}
	}
	for _, ws := range m {
		slices.SortStableFunc(ws, func(a, b actWord) int { return len(b.word) - len(a.word) })
	}
	return m
})

// classHere is the act whose word stands at the start of s, or -1.
func classHere(index map[rune][]actWord, r rune, s string) int {
	for _, w := range index[r] {
		if strings.HasPrefix(s, w.word) {
			return w.class
		}
	}
	return -1
}

// classAt is the first act named in s, as an index of acts, or -1.
func classAt(s string) int {
	index := actIndex()
	for i, r := range s {
		if c := classHere(index, r, s[i:]); c >= 0 {
			return c
		}
	}
	return -1
}

// classLast is the last act named in s.
func classLast(s string) int {
	index := actIndex()
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		i -= n
		if c := classHere(index, r, s[i:]); c >= 0 {
			return c
		}
	}
	return -1
}

// names reports whether s names the act.
func names(s string, class int) bool {
	if class < 0 {
		return false
	}
	for _, w := range acts[class].words {
		for rest := s; ; {
			k := strings.Index(rest, w)
			if k < 0 {
				break
			}
			if rest = rest[k+len(w):]; !lint.HasPrefix(rest, "方案", "通知", "费", "单") {
				return true // 8小时内提出解决方案 is no repair
			}
		}
	}
	return false
}

// act is the act a hit qualifies: the first named after it in its statement,
// else one it names itself, else the last before it (维修要及时).
func (p *place) act() int {
	named := p.t.All[p.start:p.b]
	if lint.HasPrefix(p.after(), "将", "把") {
		if c := classLast(named); c >= 0 {
			return c // 及时将修复时间通知住户: to notify
		}
	} else if c := classAt(named); c >= 0 {
		return c
	}
	return classLast(p.before())
}
