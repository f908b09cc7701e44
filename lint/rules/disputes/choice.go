package disputes

import (
	"strings"

	"qiyue/lint"
)

// asides are sentences that mention arbitration or courts and choose neither.
var asides = []string{"仲裁或者诉讼期间", "仲裁或诉讼期间", "诉讼或仲裁期间", "诉讼或者仲裁期间", "仲裁期间", "诉讼期间", "文书", "诉讼费", "仲裁费", "律师费", "劳动仲裁", "劳动争议", "强制执行", "申请执行", "财产保全", "申请撤销", "撤销裁决", "消费者协会", "维权费用", "诉讼时效", "继续履行", "公证", "判决书", "裁决书", "生效判决", "生效的判决"}

// agreesArbitration reports a sentence that sends disputes to arbitration.
func agreesArbitration(s string) bool {
	return strings.Contains(s, "仲裁") && lint.Contains(s, "申请仲裁", "提交", "提请", "仲裁委员会", "仲裁机构", "仲裁院", "仲裁中心", "仲裁解决", "仲裁裁决", "进行仲裁", "由仲裁", "要求仲裁", "仲裁方式", "仲裁部门", "仲裁机关", "通过仲裁", "仲裁。", "选择仲裁", "采取仲裁", "可仲裁", "以仲裁", "采用仲裁") && !aside(s)
}

// agreesCourt reports a sentence that sends disputes to a court.
func agreesCourt(s string) bool {
	return lint.Contains(s, "起诉", "提起诉讼", "提出诉讼", "诉讼解决", "法院诉讼", "法院管辖", "法院裁决", "法院裁判", "诉讼方式", "法院解决", "进行诉讼", "通过诉讼", "法院判决", "法院提起", "依法诉讼", "法院处理", "法院审理", "选择诉讼", "可诉讼", "或者诉讼", "或诉讼", "也可诉讼") && !aside(s)
}

func aside(s string) bool {
	if strings.Contains(s, "费用") && lint.Contains(s, "的裁判承担", "的裁判确定") {
		return true // who bears the costs, not who decides
	}
	return lint.Contains(s, asides...) && !lint.Contains(s, "申请仲裁", "提起诉讼", "向人民法院起诉", "提交") || strings.Contains(s, "不申请仲裁") || strings.Contains(s, "消费者协会")
}

// options reports a list to choose one from by a number: 按下列第2种方式解决.
func options(t *lint.Text, i int) bool {
	a, b := t.ClauseRange(i)
	if c := t.ClauseAt(i); c != nil && c.Parent != nil {
		a, b = c.Root().Around(i)
	}
	return t.HasAny(a, b, "种方式", "下列第", "以下第", "选择其中", "项方式", "选择以下", "择一", "勾选", "□")
}
