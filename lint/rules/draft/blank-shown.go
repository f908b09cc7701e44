package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// patterns are words of a sentence that shows how something is written.
var patterns = lint.NewSet(
	"X代表", "X为", "X表示", "X指", "x代表", "x为", "x表示", "占位", "任一数字", "任意数字", "通配", "格式", "形式包括", "表现形式", "例如",
	"比如", "样式", "字样", "命名为", "形如",
)

// sample reports marks within a form that is shown word for word: 短信格式为“尊敬的×××”.
func sample(t *lint.Text, i, j int) bool {
	s := t.SentenceAt(i)
	q := strings.LastIndex(t.All[s.Start:i], "“")
	quoted := q >= 0 && !strings.Contains(t.All[s.Start+q:i], "”") && strings.Contains(t.All[j:s.End], "”")
	return t.Holds(shown, s.Start, i) || quoted && (t.Before(i, "：") || t.Holds(replaced, s.Start, s.End)) // 包装上的“净含量：____克”
}

var (
	shown    = lint.NewSet("格式如下", "格式为", "样式如下", "样式为", "式样如下", "示例：")
	replaced = lint.NewSet("替换", "样表", "样张", "样本", "填写", "手写", "标示", "空白处")
)

// concealed follow asterisks in which something is shown on purpose: 以******方式显示.
var concealed = lint.NewSet("方式", "形式", "显示", "代替", "替代", "遮", "掩码", "号显示", "屏蔽", "隐藏", "表示")

// pattern reports XX within a pattern for names, not in place of one: 店招为“钱塘XX店”的格式.
func pattern(t *lint.Text, i, j int) bool {
	if t.All[i] != 'X' && t.All[i] != 'x' || unit(t, j) != "" {
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:])
	s := t.SentenceAt(i)
	return !t.Before(i, "授权", "委派", "指定", "委托", "指派", "任命", "派") && (prev > 0x2E80 || prev == '“' || prev == '-') && next > 0x2E80 && t.Holds(patterns, s.Start, s.End)
}
