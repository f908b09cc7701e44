package wording

import "qiyue/lint"

// Breach that is left to the law alone brings what the law gives without a word: 违约的，
// 按有关法律规定处理, 违约责任按《民法典》执行.

var (
	// statutes are what breach is left to, leavingTo what leads to them, byStatute what is
	// done by them.
	statutes  = lint.NewSet("法律", "法规", "《民法典》", "《中华人民共和国民法典》", "民法典", "合同法", "《合同法》", "《中华人民共和国合同法》")
	leavingTo = []string{"按", "依照", "依据", "根据", "依"}
	byStatute = lint.NewSet("处理", "执行", "承担责任", "追究责任", "追究", "办理", "解决", "承担", "赔偿", "处罚")
	// breaches are words of the sentence by which it is about breach, unbreached those
	// by which it is about more.
	breaches   = lint.NewSet("违约", "违反本", "违反合同", "违反协议", "违反上述", "违反约定")
	unbreached = lint.NewSet("争议", "纠纷", "仲裁", "诉讼", "法院", "解除", "违法", "违反法律", "违反国家", "未尽", "税", "变更", "无效", "违约金", "不可抗力", "履行", "生效", "损失", "第三人")
)

// leftToLaw finds breach for which nothing but the law is named.
func leftToLaw(t *lint.Text, take func(entry string, i, j int)) {
	for _, h := range t.Places(statutes) {
		sen, a, b, ok := around(t, h)
		if ok && t.Holds(breaches, a, h.Start) {
			sen.Start = a // 不得解除合同，违约方按《民法典》处理
		}
		if !ok || !t.Holds(breaches, sen.Start, h.Start) || t.Holds(unbreached, sen.Start, sen.End) {
			continue
		}
		from := lastWord(t.All[a:h.Start], leavingTo...)
		done := t.PlacesIn(byStatute, h.End, min(b, h.End+len("的有关条款规定进行处理")))
		if from < 0 || len(done) == 0 {
			continue
		}
		if j := done[len(done)-1].End; j == b {
			take("相应责任", a+from, j)
		}
	}
}
