package draft

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
	"qiyue/lint"
)

// notAlone end in front of 元 where no number is missing: numerals, and 单元, 美元, 以元为单位.
const notAlone = "单美欧澳韩加台多公纪状胜开整几数余每到以按位两廿卅零〇○一二三四五六七八九十百千万亿壹贰貳叁肆伍陆柒捌玖拾佰仟萬点半港分各"

// unitAlone reports 元, % or ‰ without its number: 支付元, 总价的%, 逾期一日元.
func unitAlone(t *lint.Text, p *lint.Passage, i, j int, w string) (int, bool) {
	if i < p.Body || p.Kind == lint.TableHead || p.Kind == lint.DocTitle || p.Residue {
		return 0, false
	}
	before := t.All[p.Body:i]
	if w == "元" {
		before = strings.TrimSuffix(before, "万")
	}
	if lint.HasSuffix(before, "单位为", "单位是", "单位为人民币", "单位是人民币", "单位：人民币", "币种为人民币") {
		return 0, false
	}
	if lint.HasSuffix(before, "元", "圆") {
		return 0, false // 叁万元元: amount-words tells
	}
	gap := strings.TrimRight(before, " ")
	if k := strings.LastIndex(gap, "（"); w == "元" && k > 0 && strings.HasSuffix(gap, "）") {
		gap, before = gap[:k], gap[:k] // 其他费用（如有）元
	}
	prev, _ := utf8.DecodeLastRuneInString(gap)
	if before == "" && t.Before(p.Start-len("\n"), "}", "%>", "_", "】", "]") {
		return 0, false // the blank is the line above
	}
	switch {
	case before == "" && (w == "元" || w == "%") && torn(t, p, true):
		return tornFrom(t, p), w == "%" || p.Number == "" && p.Table == nil && t.After(j, "，", "。", "；", "的", "（", "作", "给", "/") || j == p.End
	case before == "":
		return i, p.Number == "" && p.Table == nil && w != "元" && t.After(j, "作", "的", "支", "，", "。", "给", "向") || w == "元" && p.Number == "" && t.After(j, "（大写", "，时间", "（人民币")
	case w == "元" && (prev == '按' || prev == '以') && t.After(j, "另计", "每", "的总", "的价", "的标准", "的单价", "收取", "计收", "包干"):
		return p.Body + len(before) - len(string(prev)), true // 每公里按元另计
	case w == "元" && prev == '以' && t.After(j, "/") && !t.HasAny(j, min(p.End, j+len("/平方米为单位计价")), "单位", "计价", "计量", "表示", "为准"):
		return p.Body + len(gap) - len("以"), true // 以元/天支付
	case w != "元" && strings.ContainsRune("×*=", prev):
		return i - len(string(prev)), true // 金额×%
	case len(gap) < len(before) || !han(prev) || strings.ContainsRune(notAlone, prev) && (w == "元" || !strings.ContainsRune("到以按", prev)):
		return 0, false
	}
	if w != "元" {
		return p.Body + len(before) - len(string(prev)), p.Table == nil && (prev == '的' || j == p.End && utf8.RuneCountInString(before) >= 8 || t.After(
			j, "，", "。", "；", "：", "的", "）", "（", "/", "×", "以上", "以下", "以内", "左右", "增值", "专用", "普通", "返", "优惠", "支付", "付",
			"向", "计", "作", "给", "为", "罚", "违约金", "乘", "由", "收", "扣", "提", "后", "时", "款", "加", "做",
		))
	}
	if prev == '日' || lint.HasSuffix(before, "单位", "币种", "折合", "精确到", "人民币") && !lint.HasSuffix(
		before, "费人民币", "金人民币", "款人民币", "价人民币", "额人民币", "计人民币", "资人民币", "贴人民币",
	) && !t.Holds(sumOf, p.Body, p.Body+len(before)) {
		return 0, false
	}
	if t.After(j, beside["元"]...) && !t.After(j, "/") {
		return 0, false
	}
	return p.Body + len(before) - len(string(prev)), j == p.End && p.Table == nil || t.After(
		j, "，", "。", "；", "：", "（", "）", "/", "的", "每", "作", "支付", "向", "整", "给", "违约金", "罚", "标准", "以上", "以下", "以内",
		"左右", "时，", "由", "支，", "支。", "张，", "张。", "张元", "个，", "个。", "套，", "套。", "只，", "只。", "次，", "次。", "台，", "台。",
		"份，", "份。", "人民币", "罚金", "计", "货到", "于", "在", "待", "须", "需", "验收", "结算", "收取", "计收", "包干", "打入", "打到", "汇入",
		"汇到", "转入", "存入",
	)
}

// breakingOff end a line that breaks off before a name or a number: 乙方指定, 支付违约金.
var breakingOff = lint.NewSet(
	"指定", "委派", "指派", "派", "由", "位于", "坐落于", "向", "在", "于", "为", "至", "共计", "合计", "人民币", "违约金", "保证金", "定金",
	"押金", "缴纳", "支付", "赔偿", "偿付", "罚款", "补偿", "费", "价款", "总价", "应", "应当", "约定", "按", "按照", "超过", "达到", "不少于",
	"不低于", "逾期", "提前", "第", "每", "的", "即", "计", "合",
)

// torn reports that the line above p breaks off where the blank of a form was, which p goes on from;
// where p goes on with a unit, the line above may be a label or a title, too.
func torn(t *lint.Text, p *lint.Passage, unit bool) bool {
	k := t.PassageIndex(p.Start)
	if k == 0 || p.Number != "" || p.Kind != lint.Body {
		return false
	}
	above := &t.Passages[k-1]
	if above.Kind != lint.Body && above.Kind != lint.Heading || !unit && above.Kind == lint.Heading && !t.Holds(pauses, above.Body, above.End) {
		return false
	}
	return t.Ends(breakingOff, above.End) || unit && t.Before(above.End, "额：", "价：", "费：", "款：", "金：", "计：")
}

// tornFrom is where the last words of the line above p begin: there the blank is asked for.
func tornFrom(t *lint.Text, p *lint.Passage) int {
	above := &t.Passages[t.PassageIndex(p.Start)-1]
	i := above.End
	for n := 0; n < 8 && i > above.Body; n++ {
		r, size := utf8.DecodeLastRuneInString(t.All[:i])
		if strings.ContainsRune("，。；、", r) {
			break
		}
		i -= size
	}
	return i
}

// sumOf tell that 人民币元 is a sum, not the money an agreement counts in.
var sumOf = lint.NewSet(
	"保证金", "租金", "服务费", "费为", "金为", "款为", "额为", "总额", "货款", "尾款", "单价为", "造价为", "报价为", "限额为", "费用为",
	"价格为", "上限为", "限为", "付予", "付给", "交付", "定金", "押金", "支付", "预付", "缴纳", "交纳", "违约金", "赔偿金", "补偿", "罚款",
	"奖励", "报酬", "价款", "总价", "金额", "共计", "合计", "总计", "赔偿", "退还", "收取",
)

// sumGone is the end of a sign of money at bytes i to j with no sum behind it.
func sumGone(t *lint.Text, p *lint.Passage, i, j int) (int, bool) {
	if k := gapEnd(t, j, p.End); (t.Before(i, "币（") && t.Holds(sumOf, p.Body, i) || t.Before(i, "）（", "整（", "元（", "：（", "圆（")) && t.After(k, "）", "元）") && p.Table == nil {
		return k, true // 人民币（大写）（￥）
	}
	if i < p.Body || p.Kind == lint.TableHead || t.Before(i, "（", "“", "以", "单位：", "单位", "符号", "￥", "¥") {
		return 0, false
	}
	rest := strings.TrimLeft(t.All[j:p.End], " ")
	if rest == "" {
		return j, p.Table == nil || p.Column < 2 || !strings.ContainsAny(t.All[p.Start-len("￥  "):p.Start], "￥¥") // the first of a row
	}
	r, _ := utf8.DecodeRuneInString(rest)
	return j, t.After(j, "/") && p.Table == nil || han(r) && !strings.ContainsRune("零〇○一二三四五六七八九十百千万亿壹贰貳叁肆伍陆柒捌玖拾佰仟萬", r) || strings.ContainsRune("，。；（）", r) && !strings.HasPrefix(rest, "（大写")
}

// moneyNote reports that byte i stands in a bracket that only tells the money of a list: 价格（RMB，元）.
func moneyNote(t *lint.Text, p *lint.Passage, i int) bool {
	a := strings.LastIndex(t.All[p.Body:max(p.Body, i)], "（")
	if a < 0 {
		return false
	}
	in, _, ok := strings.Cut(t.All[p.Body+a+len("（"):p.End], "）")
	return ok && len(in) < 60 && p.Body+a+len(in) >= i-len("（") && notedMoney.Replace(in) == "" && !lint.HasSuffix(in, "：元", "：万元")
}

// notedMoney erases what such a bracket is made of.
var notedMoney = strings.NewReplacer("人民币", "", "美元", "", "欧元", "", "港币", "", "RMB", "", "CNY", "", "USD", "", "EUR", "", "HKD", "", "币种：", "", "单位：", "", "万元", "", "元", "", "，", "", "、", "", "/", "", "台", "", "套", "", "次", "", "年", "", "月", "")

// valued are in the head of a column of numbers, unitOnly are the cells that lack theirs:
// 响应时限 | 分钟.
var (
	valued   = lint.NewSet("时限", "时间", "期", "价", "费", "额", "率", "到场", "响应", "到达", "修复", "恢复", "数量")
	unitOnly = map[string]bool{
		"元": true, "万元": true, "小时": true, "分钟": true, "天": true, "日": true, "个月": true, "年": true, "%": true, "个工作日": true,
		"小时内": true, "分钟内": true, "元/台": true, "元/次": true,
	}
)

// unitCell reports a cell of such a column that holds a unit and nothing else.
func unitCell(t *lint.Text, p *lint.Passage) bool {
	if p.Row < 0 || p.Column == 0 || p.Column >= len(p.Table.Head) || !unitOnly[t.All[p.Start:p.End]] {
		return false
	}
	head := document.PrintedText(p.Table.Head[p.Column].Inlines)
	return valued.In(head) && !strings.Contains(head, "单位")
}
