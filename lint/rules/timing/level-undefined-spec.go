package timing

import (
	"strconv"
	"strings"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// discretion are words that leave the level to somebody's judgement.
var discretion = []string{
	"判断为准", "认定为准", "判定为准", "协商确定", "协商认定", "另行确定", "另行约定", "另行通知", "服务方判断", "服务方认定", "服务方判定",
	"客户判断", "客户认定", "客户判定", "甲方认定", "乙方认定", "甲方判断", "乙方判断", "工程师判断", "技术人员判断",
}

// levelUndefinedSpec looks at the test of each level: one that only repeats
// the level's name, is that of another level, or is somebody's judgement.
func levelUndefinedSpec(p *lint.Pass) {
	if p.Spec.Response == nil {
		return
	}
	first := map[string]string{} // test: name of the level
	for i, l := range p.Spec.Response.Levels {
		if !l.Means.IsSet() {
			continue
		}
		path, means, name := "response.levels["+strconv.Itoa(i)+"].means", l.Means.String(), l.Name.String()
		test := strings.TrimRight(means, "。；")
		whole := lint.Finding{At: p.Spec.Within(path, means, 0, len(means)), Path: path, Args: []any{"text", name}}
		switch other, taken := first[test]; {
		case circular(test, name):
			p.Report(whole)
		case taken:
			whole.Message = diag.Say("lint-level-undefined-same", "text", name, "other", other)
			p.Report(whole)
		default:
			if k, w := indexAny(test, discretion); k >= 0 {
				p.Report(lint.Finding{At: p.Spec.Within(path, means, k, k+len(w)), Path: path, Args: []any{"text", name}})
			}
		}
		if first[test] == "" {
			first[test] = name
		}
	}
}

// circular reports a test that says no more than the name: 紧急的故障.
func circular(test, name string) bool {
	degree := filler.Replace(name)
	rest := strings.ReplaceAll(test, name, "")
	if degree != "" {
		rest = strings.ReplaceAll(rest, degree, "")
	}
	return filler.Replace(rest) == ""
}

// filler are the words of a level's name that tell no degree.
var filler = strings.NewReplacer("故障", "", "问题", "", "情况", "", "情形", "", "程度", "", "属于", "", "即", "", "的", "", "指", "", "级", "", "，", "")

// indexAny is where the first of the words that s holds stands, and the word.
func indexAny(s string, words []string) (int, string) {
	for _, w := range words {
		if k := strings.Index(s, w); k >= 0 {
			return k, w
		}
	}
	return -1, ""
}
