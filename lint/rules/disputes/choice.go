package disputes

import (
	"strings"

	"qiyue/lint"
)

// asides are words of what comes with arbitration or with courts.
var asides = []string{
	"仲裁或者诉讼期间", "仲裁或诉讼期间", "诉讼或仲裁期间", "诉讼或者仲裁期间", "仲裁期间", "诉讼期间", "文书", "诉讼费", "仲裁费", "律师费",
	"劳动仲裁", "劳动争议", "强制执行", "申请执行", "财产保全", "申请撤销", "撤销裁决", "消费者协会", "维权费用", "诉讼时效", "继续履行", "公证",
	"判决书", "裁决书", "裁决的执行", "生效判决", "生效的判决",
}

// agreesArbitration reports a sentence that sends disputes to arbitration.
func agreesArbitration(s string) bool {
	return strings.Contains(s, "仲裁") && (strings.HasSuffix(s, "仲裁") || lint.Contains(
		s, "申请仲裁", "提交", "提请", "仲裁委员会", "仲裁机构", "仲裁院", "仲裁中心", "仲裁解决", "仲裁裁决", "进行仲裁", "由仲裁", "要求仲裁",
		"仲裁方式", "仲裁部门", "仲裁机关", "通过仲裁", "仲裁。", "选择仲裁", "采取仲裁", "可仲裁", "以仲裁", "采用仲裁", "先仲裁", "先行仲裁",
		"仲裁不成", "仲裁或诉讼", "仲裁或者诉讼", "诉讼或仲裁", "诉讼或者仲裁", "仲裁委裁", "申请裁决", "会仲裁", "仲裁委", "院仲裁", "中心仲裁",
		"仲裁也可", "仲裁亦可", "可以仲裁", "申请调解、仲裁", "申请调解或仲裁", "申请调解或者仲裁", "请求调解、仲裁", "提请调解、仲裁", "仲裁地在",
		"仲裁地为", "仲裁地：", "仲裁地点：", "仲裁地点在", "仲裁地点为", "仲裁处理", "同意仲裁", "仲裁办", "仲裁依", "仲裁按", "请仲裁", "找仲裁", "仲裁规则》裁", "送仲裁",
		"付仲裁", "交仲裁", "仲裁组织",
	)) && !aside(s)
}

// agreesCourt reports a sentence that sends disputes to a court.
func agreesCourt(s string) bool {
	if lint.Contains(s, "不得向", "不得起诉", "不得提起诉讼", "放弃诉讼", "放弃起诉", "不得再", "不再起诉") {
		return false // a court kept out
	}
	return lint.Contains(
		s, "起诉", "提起诉讼", "提出诉讼", "诉讼解决", "法院诉讼", "法院管辖", "法院裁决", "法院裁判", "诉讼方式", "法院解决", "进行诉讼",
		"通过诉讼", "法院判决", "法院提起", "依法诉讼", "法院处理", "法院审理", "选择诉讼", "可诉讼", "或者诉讼", "或诉讼", "也可诉讼", "再诉讼",
		"再行诉讼", "诉讼或仲裁", "诉讼或者仲裁", "可以诉讼", "诉至", "诉诸法", "诉诸人民", "提请诉讼", "法院提请", "司法途径", "或司法程序",
		"或者司法程序", "法院诉", "法院受理", "打官司", "上诉法院", "诉法院", "法院上诉", "法律诉讼", "法院申请解决", "上法庭", "到法庭", "诉诸法庭",
	) && !aside(s) && !(special.In(s) && !strings.Contains(s, "仲裁"))
}

// others are disputes with a procedure of their own.
var others = lint.NewSet(
	"劳动争议", "劳动人事", "劳动仲裁", "劳动纠纷", "土地承包", "人事争议", "承认与执行", "承认和执行", "未达成书面仲裁协议", "未达成仲裁协议",
	"没有达成书面仲裁协议", "没有达成仲裁协议", "没有仲裁协议的", "未订立仲裁协议", "仲裁协议无效的", "权力部门", "有权机关", "诉讼或仲裁程序",
	"诉讼、仲裁程序", "诉讼或者仲裁程序", "金融监管机构", "维权函", "要求停止施工", "代为委托", "方式包括但不限于", "政府机关为",
	"为解决争议需要",
)

// special are subjects that a clause may give a court of their own.
var special = lint.NewSet("侵权纠纷", "侵权争议", "知识产权", "侵权行为地", "第三人提起", "第三方提起")

// aside reports a sentence that mentions arbitration or courts and chooses
// neither.
func aside(s string) bool {
	if others.In(s) || mentioned(s) {
		return true
	}
	if lint.Contains(s, "、仲裁", "、诉讼") && !lint.Contains(s, "仲裁委", "仲裁机", "仲裁部门", "仲裁院", "法院", "选择") {
		return true // a list of the ways there are
	}
	if strings.Contains(s, "费用") && lint.Contains(s, "的裁判承担", "的裁判确定") {
		return true // who bears the costs, not who decides
	}
	if lint.Contains(s, "消费者协会", "消协", "权益保护法第三十九条") {
		return true // the ways a consumer has (消法 39)
	}
	if lint.Contains(s, asides...) && !lint.Contains(s, "申请仲裁", "提起诉讼", "向人民法院起诉", "提交", "提请", "仲裁规则进行仲裁", "程序规则进行仲裁", "机构进行仲裁", "委员会进行仲裁") {
		return true // the costs or the course of proceedings
	}
	return declines(s)
}

// declines reports a sentence that keeps arbitration out, or that is on a penalty.
func declines(s string) bool {
	if lint.Contains(s, "不申请仲裁", "不得申请仲裁", "不选择仲裁", "不采用仲裁", "不提交仲裁", "不约定仲裁", "不采取仲裁", "排除仲裁", "不以仲裁") {
		return true
	}
	return lint.Contains(s, "根据与经营者达成的仲裁协议", "违约金") && !lint.Contains(s, "争议提交", "争议由")
}

// divided reports a sentence that sends some disputes to a court and the rest
// to arbitration: each kind has one way.
func divided(s string) bool {
	return lint.Contains(s, "其余争议", "其他争议", "其余纠纷", "其他纠纷", "其它争议", "其它纠纷")
}

// chosen are words of a list to choose one from.
var chosen = lint.NewSet(
	"下面第", "下述第", "第项", "第种", "项办理", "项解决", "项处理", "种办法", "种途径", "种方法", "任选一种", "任选下列", "任选以下", "中任选",
	"种方式", "方式为第", "下列第", "以下第", "选择其中", "项方式", "选择以下", "择一", "勾选", "□",
)

// options reports a list to choose one from by a number: 按下列第2种方式解决.
func options(t *lint.Text, i int) bool {
	a, b := t.ClauseRange(i)
	if c := t.ClauseAt(i); c != nil && c.Parent != nil {
		a, b = c.Root().Around(i)
	}
	return t.Holds(chosen, a, b)
}

// mentioned reports a sentence in which arbitration is part of a condition or
// of a cost and nobody chooses it: 对债务人提起诉讼或者申请仲裁的，……;
// 因诉讼或者仲裁需要披露; 按照仲裁机构裁决终止服务的.
func mentioned(s string) bool {
	if lint.Contains(s, "争议", "纠纷", "协商", "不服") {
		return false
	}
	found := false
	for at := 0; ; {
		k := strings.Index(s[at:], "仲裁")
		if k < 0 {
			return found
		}
		at += k
		i, j := 0, len(s)
		for _, stop := range []string{"，", "；", "。"} {
			if p := strings.LastIndex(s[:at], stop); p >= 0 {
				i = max(i, p+len(stop))
			}
			if p := strings.Index(s[at:], stop); p >= 0 {
				j = min(j, at+p)
			}
		}
		part := s[i:j]
		if !lint.Contains(part, "披露", "未了结", "未决", "不存在", "所支出", "产生的费用", "发生的费用", "所产生", "需要", "裁决作出后", "时效", "卷入", "涉及") && !strings.HasSuffix(part, "的") {
			return false
		}
		found = true
		at += len("仲裁")
	}
}
