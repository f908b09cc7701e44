package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// runEnd is where a run of r that begins at byte i of the passage ends.
func runEnd(t *lint.Text, p *lint.Passage, i int, r rune) int {
	rest := t.All[i:p.End]
	return p.End - len(strings.TrimLeft(rest, string(r)))
}

// repeated is the end of a run of one character that stands for something.
func repeated(t *lint.Text, p *lint.Passage, i int, w string) (int, bool) {
	r, n := utf8.DecodeRuneInString(w)
	j := runEnd(t, p, i, r)
	switch r {
	case 'X', 'x':
		if t.Before(i, "20") && j-i == 2 {
			return j, true // 20xx年, T5001-20xx, 字20xx-008
		}
		if j-i == 2 && t.After(j, "元", "万元") {
			return j, true // xx元, 220xx元
		}
		if prev, _ := utf8.DecodeLastRuneInString(t.All[:i]); prev >= '0' && prev <= '9' && j-i >= 4 && !strings.ContainsAny(t.All[j:min(p.End, j+1)], "0123456789") && t.HasAny(p.Start, i, "电话", "手机", "热线", "联系", "传真") {
			return j, true // 138xxxxxxxx
		}
		if j-i >= 3 && t.Holds(identified, p.Start, i) {
			for j < p.End && letter(rune(t.All[j])) {
				j++
			}
			return j, true // 身份证号：3205XXXXXXXXXXXX21
		}
		// XXL, XX-100, 0xXX: a model, not a blank
		prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
		if k := j + len(t.All[j:p.End]) - len(strings.TrimLeft(t.All[j:p.End], "0")); k > j && unit(t, k) != "" {
			j = k // XX00公里
		}
		next, _ := utf8.DecodeRuneInString(t.All[j:])
		if prev == '_' || next == '_' {
			return j, false
		}
		if tail := t.All[j:min(p.End, j+2)]; j-i > 2 && next < 0x80 && strings.ContainsRune("12345l", next) && (len(tail) < 2 || tail[1] >= 0x80) && !letter(prev) {
			return j + 1, true // 型号为XXX1
		}
		if prev == '-' && j-i > 2 {
			return j, !letter(next) && next != '-'
		}
		return j, !letter(prev) && !letter(next) && next != '-' && prev != '-'
	case '*':
		if j-i == 2*n && emphasis(t, p, j) {
			return j, false
		}
		if prev := last(t.All[p.Start:i]); prev >= '0' && prev <= '9' && j-i >= 4 && !strings.ContainsAny(t.All[j:min(p.End, j+1)], "0123456789") && t.HasAny(p.Start, i, "电话", "手机", "热线", "拨打", "客服") {
			return j, true // 400******
		}
		if prev, _ := utf8.DecodeLastRuneInString(strings.TrimRight(t.All[p.Start:i], "* ")); letter(prev) { // 138****5678
			return j, false
		}
		return j, j-i >= 2*n && strings.Trim(t.All[p.Start:p.End], "*") != "" && !masked(t, p, i, j) && !t.Begins(concealed, j) && !t.Before(
			p.Start+len(strings.TrimRight(t.All[p.Start:i], "*")), "显示为", "显示为“", "显示成", "掩码为", "尾号为", "尾号", "星号（", "星号（*",
		)
	case '_':
		prev, _ := utf8.DecodeLastRuneInString(t.All[p.Start:i])
		next, _ := utf8.DecodeRuneInString(t.All[j:p.End])
		return j, prev != '_' && !(small(prev) && small(next)) && !writtenOn(t, p, i, j) && !lint.HasSuffix(strings.TrimRight(t.All[p.Start:i], "_"), "签字：", "签名：", "签章：") // signed for amid the text
	}
	return j, true
}

// noughts is the end of a run of noughts at byte i in place of a name: 由0000检测站培训.
func noughts(t *lint.Text, p *lint.Passage, i int) (int, bool) {
	j := runEnd(t, p, i, '0')
	prev, _ := utf8.DecodeLastRuneInString(t.All[p.Start:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:p.End])
	return j, i > p.Start && (han(prev) || prev == '：') && (j == p.End || han(next) || next == '。' || next == '，') && unit(t, j) == ""
}

// masked reports asterisks in place of characters of a name that is known: 张**.
func masked(t *lint.Text, p *lint.Passage, i, j int) bool {
	_, n := utf8.DecodeLastRuneInString(t.All[p.Start:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:p.End])
	before, _ := utf8.DecodeLastRuneInString(t.All[p.Start : i-n])
	return (i-n == p.Start || strings.ContainsRune("： ，、人方名", before)) && (j == p.End || !han(next))
}

// entry reports a sum in words, which was written on a line between its two ends.
func entry(s string) bool {
	return s != "" && strings.Trim(s, "零壹贰叁肆伍陆柒捌玖拾佰仟萬万亿") == ""
}

// writtenOn reports a line drawn before what was written on it, or on either side: __3000__元.
func writtenOn(t *lint.Text, p *lint.Passage, i, j int) bool {
	prev, _ := utf8.DecodeLastRuneInString(t.All[p.Start:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:p.End])
	digit := func(r rune) bool { return r >= '0' && r <= '9' }
	filled := func(r rune) bool {
		return strings.ContainsRune("甲乙丙双一二三四五六七八九十壹贰叁肆伍陆", r)
	}
	if _, n := utf8.DecodeRuneInString(t.All[j:p.End]); filled(next) && t.After(j+n, "_") || filled(prev) && strings.HasSuffix(t.All[p.Start:i-len(string(prev))], "_") {
		return true // __甲_方, __五_份
	}
	in, _, shut := strings.Cut(t.All[j:p.End], "_")
	if head := t.All[p.Start:i]; shut && entry(in) || strings.Contains(head, "_") && entry(head[strings.LastIndex(head, "_")+1:]) {
		return true // __壹仟贰佰__元整
	}
	if _, v, ok := strings.Cut(t.All[p.Body:p.End], "："); ok && strings.HasPrefix(v, "_") && strings.HasSuffix(v, "_") {
		in := strings.Trim(v, "_ ")
		if n := utf8.RuneCountInString(in); n > 3 && !strings.ContainsAny(in, "_，。；：（") && !lint.HasPrefix(in, nameEnds...) {
			return true // 供方：___城北机电经营部___, 项目：__碧海豪庭__
		}
	}
	return i > p.Body && digit(prev) && strings.Contains(t.All[p.Body:i], "_") || digit(next) && !itemAhead(t.All[j:p.End])
}

// nameEnds are what a form prints behind the blank for a name.
var nameEnds = []string{
	"有限", "股份", "公司", "集团", "分公司", "银行", "支行", "分行", "仲裁", "人民法院", "法院", "项目", "工程", "平方", "立方", "省", "市", "自治", "区", "县", "路",
	"街", "元", "万元", "人民", "年", "月", "日", "先生", "女士", "以上", "以下", "个工作", "工作日", "小时", "种", "台套", "楼", "单元", "等",
}

// itemAhead reports that s begins with the number of an item: 2. 规格, 3、颜色.
func itemAhead(s string) bool {
	rest := strings.TrimLeft(s, "0123456789")
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(strings.TrimPrefix(rest, "."), " "))
	return len(s)-len(rest) <= 2 && (strings.HasPrefix(rest, "、") || strings.HasPrefix(rest, ".") && han(r))
}

func han(r rune) bool { return r >= 0x4E00 && r < 0xA000 }

// label reports that s begins with a label of up to eight characters.
func label(s string) bool {
	k := strings.Index(s, "：")
	return k > 0 && k <= 24 && !strings.ContainsAny(s[:k], "，。； ")
}

// lone is the end of the blanks that a single underscore at byte i begins:
// _台, _年_月_日, 百分之_.
func lone(t *lint.Text, p *lint.Passage, i int) (int, bool) {
	j := i + len("_")
	if t.After(i, "_ _") {
		j = p.End - len(strings.TrimLeft(t.All[i:p.End], " _")) // 超出_ _ %
	}
	if i < p.Body {
		return 0, false
	}
	prev, _ := utf8.DecodeLastRuneInString(t.All[p.Body:i])
	next, _ := utf8.DecodeRuneInString(t.All[j:])
	if writtenOn(t, p, i, j) {
		return 0, false
	}
	if prev == '_' || next == '_' || prev == '-' || prev == '.' || prev == '/' {
		return 0, false
	}
	if j < p.End && unit(t, j) == "" && !t.After(
		j, "月", "，", "。", "；", "（", "至", "万", "千", "百", "天期", "：", "人民法院", "仲裁", "系列", "产品", "品牌", "牌", "公司", "地区",
		"区域", "市", "省", "季", "栋", "室", "批", "吨", "件",
	) && !t.Before(
		i, "：", "第", "为", "周", "每", "之", "币", "共", "由", "与", "以", "满", "约",
	) {
		return 0, false
	}
	// one date, one amount: the blanks that follow within three characters
	for k, n := j, 0; k < p.End && n < 4; n++ {
		r, size := utf8.DecodeRuneInString(t.All[k:])
		if k += size; r == '_' {
			j, n = k, -1
		}
	}
	return j, true
}

// dashes is the end of a run of dashes or dots that stands for something:
// 补充约定：————————, ……日内.
func dashes(t *lint.Text, p *lint.Passage, i int, w string) (int, bool) {
	r, _ := utf8.DecodeRuneInString(w)
	j := runEnd(t, p, i, r)
	if r == '…' && i == p.Body && p.Number != "" && j == p.End {
		return j, true // （1）…… : an item that was to be written
	}
	if i == p.Body {
		return j, false // a rule across the page
	}
	if r == '…' {
		return j, unit(t, j) != "" || t.After(j, "，", "。", "；") && t.Before(i, "号", "名称", "地址", "电话", "为", "于", "是", "：", "金额", "姓名", "日期", "期限")
	}
	return j, true
}

// ticks mark a choice that was made.
var ticks = []string{"☑", "√", "■", "✓", "✔", "☒", "⊠", "●", "◆", "◉", "⊙", "(√", "（√"}

// unticked is the range of a choice none of which is ticked, its boxes like the one at byte i:
// □送货上门 □自提, ○现金 ○转账.
func unticked(t *lint.Text, p *lint.Passage, i int, box string) (int, int, bool) {
	if t.Index(p.Start, box) != i { // the first of the line answers for all
		return 0, 0, false
	}
	line := t.All[p.Start:p.End]
	n := strings.Count(line, box)
	if n < 2 || strings.Contains(line, box+box) || n < 3 && strings.HasSuffix(strings.TrimRight(line, " 。）_："), box) || lint.Contains(line, ticks...) || lint.Contains(line, "”栏", "”一栏", "中勾选", "内勾选", "人勾选") || p.Table != nil {
		return 0, 0, false
	}
	j := p.Start + strings.LastIndex(line, box) + len(box)
	if next, _ := utf8.DecodeRuneInString(t.All[i+len(box):]); box != "□" && !(han(next) && t.Before(i, "：", " ")) {
		return 0, 0, false
	}
	for j < p.End && !t.After(j, "，", "。", "；", "）", " ") {
		_, size := utf8.DecodeRuneInString(t.All[j:])
		j += size
	}
	a, b := t.Within(i, j, 40)
	return a, b, true
}

// emphasis reports that two asterisks that end at byte j begin emphasised words
// of Markdown: **服务周期**：, and not **小时 or **市**区. Where they begin a
// statement they may emphasise all of it.
func emphasis(t *lint.Text, p *lint.Passage, j int) bool {
	end := min(p.End, j+120)
	if i := j - len("**"); i == p.Start || i == p.Body || t.Before(i, "。", "；", "：") {
		end = p.End
	}
	k := strings.Index(t.All[j:end], "**")
	if k < 0 {
		i := strings.LastIndex(t.All[p.Start:j-len("**")], "**")
		return i >= 0 && !t.After(p.Start+i+len("**"), closings...)
	}
	if n := strings.Count(t.All[p.Start:j-len("**")], "**"); n%2 == 1 { // the end of what **is** emphasised
		i := p.Start + strings.LastIndex(t.All[p.Start:j-len("**")], "**") + len("**")
		if j-i > len("**两") && unit(t, i) == "" && !t.After(i, closings...) {
			return true
		}
	}
	words := t.All[j : j+k]
	return utf8.RuneCountInString(words) >= 2 && unit(t, j) == "" && !t.After(j, closings...) && !lint.HasSuffix(words, "，", "、")
}

// closings are marks that end something, with which nothing emphasised begins: “**”商标.
var closings = []string{"”", "》", "）", "，", "。", "、", "；", "有限", "公司", "市场", "品牌", "牌"}

// small reports a letter of an address or a name of code: www.example.com/a__b.html.
func small(r rune) bool { return r >= 'a' && r <= 'z' }

func letter(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// gapUnits are the units of a number that is gone, unitBegun words that begin with
// one and are none.
var (
	gapUnits = lint.NewSet(
		"天", "日", "%", "元", "年", "月", "小时", "分钟", "个", "周", "次", "台", "套", "份", "种", "条", "款", "号", "公司", "人民法院", "仲裁",
		"有限", "秒", "寸", "匹", "省", "市", "工作日", "万元", "公里", "‰", "倍", "只", "具", "辆", "部", "名", "平方米", "㎡", "层", "栋", "楼",
		"项", "期", "批", "页", "级", "千瓦", "吨", "路", "街", "折", "米", "吉焦", "克", "美元", "英镑", "日元", "欧元", "港币", "港元", "马克",
		"法郎", "公吨", "点至", "点止", "点起", "点前", "点整", "点。", "点，", "时至", "时止", "时起", "时前", "道", "块", "扇", "株", "盏", "樘",
		"幢", "公斤", "千克", "立方", "毫米", "厘米", "拾", "佰", "仟", "册", "开本", "亩", "户", "课时", "架", "艘", "人次", "之前", "方负担",
		"方承担", "方完成", "方所有", "文批准", "专项", "支行", "分行", "律师", "同志", "地区", "区人民法院", "市人民法院", "县人民法院",
	)
	unitBegun = lint.NewSet(
		"日期", "市场", "年度", "个人", "条件", "款项", "公司名", "月度", "个别", "号码", "部门", "名称", "层级", "项目", "期限", "期间", "级别",
		"只要", "只能", "具体", "具有", "部分", "楼层", "路线", "批准", "批次", "元件", "日常", "次数", "年限", "份额", "台账", "倍数", "款式",
		"种类", "号楼", "周期", "周边", "期满", "期内", "期初", "期末", "期望", "名单", "项下", "页面", "页码", "级联", "路由", "具备", "折旧",
		"折扣", "折算", "克服", "克扣", "米色", "之前的", "册子", "户名", "户口", "架构", "架设", "道路", "秒杀", "匹配", "道德", "道具", "道闸",
		"人员", "人民", "人工", "人为", "人身", "人力", "人数", "人士", "人才", "人防", "名义", "名下", "名牌", "次日",
		"次月", "天然", "天气", "天数", "天津", "班组", "班次", "班级", "套餐", "台班", "台风", "台州", "台湾", "个体", "个性", "个税", "个案",
		"元旦", "升级", "升降", "升温", "张贴", "张家", "页岩", "匹克", "吨位", "份数", "套房", "套件", "套装", "工作日志", "万元以", "年底", "年初",
		"年终", "年检", "年费", "年内", "年龄", "年会", "年均", "年末", "年审", "年中", "年轻", "年报", "年利", "年租", "年产",
		"人事", "人流", "人机", "名誉", "名额", "座椅", "座谈", "元宵", "辆次", "班长", "次要", "次品", "台阶", "台式", "套管", "套筒", "张力", "件数",
	)
)

// identified name numbers that nobody cuts short where they count.
var identified = lint.NewSet("身份证", "账号", "帐号", "账户号", "卡号", "信用代码", "税号", "识别号")

// trades and firms begin and end what is left of the name of a firm: 乙方：        汽车修理厂.
var (
	trades = lint.NewSet(
		"汽车", "摩托车", "电梯", "空调", "制冷", "锅炉", "家电", "电脑", "计算机", "软件", "网络", "消防", "机械", "机电", "电子", "电器", "医疗",
		"物业", "建筑", "装饰", "物流", "科技", "信息", "设备", "环保", "保洁", "安防", "通信", "维修", "修理",
	)
	firms = lint.NewSet("厂", "公司", "维修部", "修理部", "服务部", "经营部", "门市部", "商行", "中心", "维修站", "服务站", "店", "事务所")
)

// gap reports blanks in the middle of a statement where a number or name was
// to stand.
func gap(t *lint.Text, p *lint.Passage, i, j int) bool {
	if i <= p.Body || j >= p.End || p.Kind == lint.DocTitle || p.Kind == lint.Heading && !strings.Contains(t.All[p.Body:i], "：") && !t.Before(i, "第") { // not within the number: 二  、
		return false
	}
	prev, _ := utf8.DecodeLastRuneInString(t.All[:i])
	if mark := t.All[i-1 : i]; (mark == "/" || mark == "-") && t.After(j, mark) && i-p.Body > len("2026") && strings.Trim(t.All[i-len("2026/"):i-1], "0123456789") == "" {
		return true // 2026/  /
	}
	if letter(prev) && !t.Before(i, "RMB", "USD") || prev == ' ' || prev == '_' || prev == '/' || strings.ContainsRune(written, prev) || summed(t.All[p.Body:i]) || padded(t, p, i, j) || t.After(j, "号") && t.Ends(numbers, i) {
		return false
	}
	if a := strings.LastIndex(t.All[p.Body:i], "：  "); a >= 0 && t.After(j, "，", "。", "；") && !strings.ContainsAny(strings.TrimLeft(t.All[p.Body+a+len("："):i], " "), " ，。；_") {
		return false // 验收方式为：   现场验收   。
	}
	if t.After(j, "/") && t.Before(i, "第", "为", "当") {
		return false // 第   / 条: struck out
	}
	if cell := boxed(t.All[p.Start:p.End], i-p.Start); cell != "" && (strings.Trim(cell, " 年月日19") == "" || strings.Contains(cell, "章）")) {
		return false // a box to sign and date
	}
	if (p.Kind == lint.Body || p.Kind == lint.Cell && j-i >= 4) && (t.Before(i, "：") && (t.After(j, "。", "；", "，") || t.After(j, "）") && !sealed(t.All[p.Body:i])) || t.Before(i, "大写）", "大写：", "大写）：") && t.After(j, "￥", "¥", "（小写", "小写", "RMB", "元", "整。", "整，", "整（", "整；")) {
		return true
	}
	if t.Before(i, "：") && j-i >= 3 && (p.Number == "" && itemAhead(t.All[j:p.End]) && field(strings.TrimLeft(t.All[p.Body+labelStart(t.All[p.Body:], i-p.Body-len("：")):i-len("：")], "0123456789、.（）")) ||
		p.Kind == lint.Particular && t.After(j, "（联系", "（电话", "（手机", "（身份证") || (p.Kind == lint.Body && p.Number != "" || opening(t, p)) && j-i >= 4 && label(t.All[j:p.End])) {
		return true // 开户行：        账号：, 坐落地点：   2、物业种类：综合
	}
	if t.Begins(gapUnits, j) && !t.Begins(unitBegun, j) || j-i >= 4 && t.Before(i, "：") && t.Begins(trades, j) && t.Ends(firms, p.End) && p.End-j <= len("汽车修理有限责任公司") {
		return true
	}
	if in, _, ok := strings.Cut(t.All[j:p.End], "）"); p.Kind == lint.Body && ok && (j-i >= 6 || j-i >= 3 && t.Ends(awaiting, i)) && strings.HasPrefix(in, "（") && utf8.RuneCountInString(in) <= 12 && lint.Contains(in, "或", "/") && !strings.ContainsAny(in, "，。；：") {
		return true // 由        （甲方或乙方）承担
	}
	if p.Kind != lint.Body || prev < 0x2E80 || t.Ends(pauses, i) || t.Begins(told, j) || label(t.All[j:p.End]) {
		return false
	}
	if j-i >= 3 && t.Before(i, "的") && t.After(j, "，", "。", "；") || t.After(j, "的") && t.Ends(governing, i) || t.After(j, "项目", "工程", "标段", "采购") && t.Before(i, "的", "参加", "参与", "加入", "承接", "就", "关于", "对") {
		return true // 合同额的   。
	}
	if t.After(j, "）") && wideFields(t.All[p.Body:i]) {
		return true // （押  付  ）
	}
	if j-i >= 4 && (t.Holds(pauses, j, p.End) || t.Holds(pauses, p.Body, i)) {
		return true // 乙方指派        同志负责
	}
	return t.Ends(awaiting, i)
}

// wideFields reports that s ends in a bracket that holds single characters with blanks between them.
func wideFields(s string) bool {
	k := strings.LastIndex(s, "（")
	in := s[max(k, 0):]
	return k >= 0 && strings.Contains(in, "  ") && !slices.ContainsFunc(strings.Fields(strings.TrimPrefix(in, "（")), func(f string) bool { return utf8.RuneCountInString(f) > 1 })
}

// summed reports an amount in words before blanks that are not its own: 壹仟叁佰伍拾   元整.
func summed(before string) bool {
	place, n := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("拾佰仟万萬", place) && strings.ContainsRune(written, last(before[:len(before)-n]))
}

// padded reports blanks i to j behind what was written into them: in the text of 位于安平镇   燕都鑫城        小区
// the second run is what is left of the line that the name was written on, longer than the first.
func padded(t *lint.Text, p *lint.Passage, i, j int) bool {
	a := p.Body + strings.LastIndex(t.All[p.Body:i], " ") + len(" ")
	if gaps := t.Gaps(); len(gaps) > 0 { // a single one is not in All: 每 季度     支付
		if k, _ := slices.BinarySearch(gaps, int32(i)); k > 0 {
			a = max(a, int(gaps[k-1]))
		}
	}
	if a <= p.Body {
		return false
	}
	value, lead := t.All[a:i], strings.TrimRight(t.All[p.Body:a], " ")
	n, left := utf8.RuneCountInString(value), a-p.Body-len(lead)
	return n >= 2 && n <= 10 && left < j-i && left < 5 && j-i >= 4 && lead != "" && han(last(lead)) && !t.Ends(awaiting, p.Body+len(lead)) && !t.Ends(awaiting, i) && !strings.ContainsAny(strings.TrimPrefix(value, "半年"), "，。；：、（）年月日") && !lint.HasSuffix(lead, "甲", "乙", "甲方", "乙方")
}

// opening reports a passage above the first clause: who concludes the agreement.
func opening(t *lint.Text, p *lint.Passage) bool {
	all := t.Clauses()
	return len(all) > 0 && p.Start < t.Passages[all[0].Passage].Start && (p.Kind == lint.Body || p.Kind == lint.Particular)
}

// boxed is the cell of a table drawn with lines that holds byte i, if there is one.
func boxed(line string, i int) string {
	const rule = "│"
	a := strings.LastIndex(line[:i], rule)
	if a < 0 {
		return ""
	}
	cell, _, _ := strings.Cut(line[a+len(rule):], rule)
	return cell
}

// written are the figures of amounts in words: 肆  份 is filled in.
const written = "壹贰貳叁肆伍陆柒捌玖"

var (
	// numbers begin the label of a number that is set wide: 账    号.
	numbers = lint.NewSet("账", "帐", "序", "编", "型", "税", "批", "证")
	pauses  = lint.NewSet("，", "。", "；", "：", "、", "）", "！", "？")
	// awaiting end in what a name or a number must follow.
	awaiting = lint.NewSet(
		"为", "于", "至", "第", "计", "按", "由", "向", "即", "自", "和", "与", "及", "给", "约", "万分之", "千分之", "百分之", "指派", "委派",
		"指定", "请求", "支付", "人民币", "位于", "限于", "系指", "坐落", "同意将", "￥", "¥", "大写", "根据", "省", "发放", "报送", "抄送", "抄报",
		"呈报", "送交", "提交", "转交", "聘请", "聘任", "委托", "选派", "邀请", "雇用", "租用", "承租", "坐落在", "设在", "存放在", "安装在",
		"停放在", "交付到", "运至", "运往", "发往", "汇入", "存入", "只作", "属", "规定的", "因", "出租给", "授权给", "关于",
	)
	// told begin what is no number and no name that is missing there.
	told = lint.NewSet(
		"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "第", "本", "该", "此", "其", "上述", "甲", "乙", "双方", "以下", "如下", "一", "二", "三",
		"四", "五", "六", "七", "八", "九", "十", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖", "拾", "（1", "（一", "①", "☑", "√", "□",
		"：",
	)
)
