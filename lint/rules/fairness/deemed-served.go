package fairness

import "qiyue/lint"

// A notice taken as received when it is sent or posted, whether or not it arrives.
var (
	sentIsReceived = lint.NewFrame(30, []string{
		"发送", "发出", "公示", "公告", "公布", "张贴", "贴出", "投寄", "发布", "交邮", "寄出", "发到", "发至",
	}, []string{"视为", "视作", "视同", "就算", "即为", "即算"}, []string{"送达", "告知", "通知到", "已通知", "知悉", "知晓", "收到"})
	arrives = lint.NewSet("原地址", "到达", "签收", "回执", "进入", "成功", "退回", "拒收", "确认收到", "次日", "届满", "日后", "天后", "法院", "仲裁", "诉讼", "司法", "快递单")
)

// served finds such a notice: no time is given for it to arrive.
func served(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(sentIsReceived, s.Start, s.End)
	if !ok || t.Holds(arrives, s.Start, j) || t.HasAny(i, j, "。", "未", "不") || len(t.QuantitiesIn(i, j)) > 0 {
		return 0, 0, false
	}
	a, b := t.Part(j - 1)
	return min(a, j), max(b, j), true
}
