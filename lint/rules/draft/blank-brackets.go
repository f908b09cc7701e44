package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// asked are words that ask for something inside a bracket.
var asked = []string{
	"具体", "例如", "填写", "填入", "填列", "录入", "补充", "补全", "请", "如：", "例：", "示例：", "××", "XX", "待", "插入", "输入", "选择",
	"某", "____", "如有必要", "如适用", "列出", "注明", "建议",
}

// nouns end the name of what is asked for.
var nouns = []string{
	"名称", "姓名", "全称", "住所", "住址", "场所", "位置", "户名", "简称", "地址", "编号", "日期", "金额", "数量", "时间", "月份", "年份",
	"年限", "数值", "数", "比例", "电话", "方式", "单位", "城市", "条件", "时长", "公司", "型号", "版本", "版本号", "期限", "法院", "银行",
	"账号", "帐号", "邮箱", "类型", "描述", "说明", "内容", "费率", "标准", "机构", "等级", "级别", "频率", "次数", "价格", "单价", "总价",
	"信息", "代码", "号码", "职务", "人", "范围", "地点", "名", "号", "年", "月", "日", "天", "小时", "率", "万元", "元", "省", "市", "区",
	"部门", "清单", "周期", "阶段", "品牌", "产品", "项目", "百分比", "频次", "职称", "手机", "传真", "网址", "币种", "时段", "季度", "工具",
	"语言", "软件", "系统", "平台", "设备", "账户", "税号", "邮编", "种类", "规格", "功能", "模块", "事项", "费用", "服务费", "总额", "数额",
	"款额", "款项", "租金", "保证金",
}

// said are words that a bracket holds without asking for anything.
var said = lint.NewSet("注", "附件", "提示", "重要", "备注", "例", "表", "图", "略", "签", "章", "以下", "简称", "见", "号", "选", "强调", "加粗", "正文", "原文", "已", "无")

// cities are names that fill a bracket in, where no more than the name of the place was asked for.
var cities = []string{
	"北京", "上海", "天津", "重庆", "广州", "深圳", "杭州", "南京", "苏州", "武汉", "成都", "西安", "济南", "青岛", "大连", "沈阳", "长春",
	"哈尔滨", "郑州", "长沙", "合肥", "福州", "厦门", "南昌", "昆明", "贵阳", "南宁", "太原", "石家庄", "兰州", "海口", "宁波", "无锡", "东莞",
	"佛山", "珠海", "中国", "广东", "江苏", "浙江", "山东", "四川", "湖北", "湖南",
}

// placeholder is the end of a bracket at byte i that asks for something.
func placeholder(t *lint.Text, p *lint.Passage, i int, _ string) (int, bool) {
	open, closing := "[", "]"
	if strings.HasPrefix(t.All[i:], "【") {
		open, closing = "【", "】"
	}
	if !strings.HasPrefix(t.All[i:], open) {
		return 0, false
	}
	k := strings.Index(t.All[i:p.End], closing)
	if k < 0 { // broken over lines
		rest := t.All[i+len(open) : p.End]
		return p.End, utf8.RuneCountInString(rest) < 60 && lint.HasPrefix(rest, "填写", "填入", "请填", "请输入", "具体", "例如", "插入", "输入", "如：", "此处")
	}
	in := strings.TrimSpace(t.All[i+len(open) : i+k])
	if t.Before(i, "（如", "，如", "例如", "比如") {
		return i, false // what a blank looks like is told
	}
	end := i + k + len(closing)
	if utf8.RuneCountInString(in) > 60 {
		return end, lint.Contains(in, asked...)
	}
	if strings.Trim(in, "_ /●○*·.…Xx×-—") == "" || len(in) < k-len(open) && slices.Contains(blankUnitWords, in) {
		return end, true // 【  】, 【 年】
	}
	if strings.Trim(in, "NMDYHnmdyh") == "" && t.Begins(gapUnits, end) {
		return end, true // [MM]月[DD]日
	}
	if strings.ContainsAny(in, "×÷+=^") {
		return end, false // a formula
	}
	if strings.HasPrefix(t.All[end:], "（http") || in == "注" || strings.Trim(in, "0123456789") == "" {
		return end, strings.HasPrefix(in, "00")
	}
	if strings.HasPrefix(in, open) {
		return end + begun(t, end, closing), true // [[比例，建议5%]]: so a program marks what it leaves open
	}
	if open == "[" && slices.Contains(cities, in) {
		return end, false // [北京]仲裁委员会
	}
	if lint.Contains(in, asked...) || open == "[" && strings.ContainsAny(in, "-~—") && strings.Trim(in, "0123456789.%‰-~—年月日天元万") == "" && (strings.Trim(in, "0123456789.-~—") != "" || unit(t, end) != "" || t.After(end, "%", "‰")) {
		return end, true // [3-5]个工作日, and no [2026-01-15] or [1-3]
	}
	if first, _ := utf8.DecodeRuneInString(in); strings.ContainsRune(figures, first) && utf8.RuneCountInString(in) <= 4 && !lint.Contains(in, "名称", "地址", "姓名", "方") {
		return end, false // 【三年】, 【两名】: filled in
	}
	if open == "【" && strings.HasPrefix(t.All[p.Body:], open) && end < p.End && !t.After(end, "，", "。", "、", "；", "的", "前", "后", "内", "起", "至", "与", "和", "【", "年", "元", "%") {
		return end, false // 【合同编号】2026-31 【签订地】贵阳: names of what follows them
	}
	for _, n := range nouns {
		if strings.HasSuffix(in, n) && (open == "[" || len(in) > len(n) && i > p.Body || (t.After(end, "（", "，", "。") || unit(t, end) != "" || end == p.End && t.Before(i, "：")) && i > p.Body) {
			return end, true
		}
	}
	if i > p.Body && strings.Contains(in, "/") && strings.Trim(in, "0123456789/. ") != "" && !strings.Contains(in, "http") {
		return end, true // 【每日/每月】: nobody chose
	}
	first, _ := utf8.DecodeRuneInString(in)
	return end, open == "[" && i > p.Body && first >= 0x4E00 && first < 0xA000 && utf8.RuneCountInString(in) <= 16 && !said.In(in) && strings.Trim(in, "甲乙丙双方") != ""
}

// figures begin a value that was filled in.
const figures = "0123456789一二两三四五六七八九十壹贰叁肆伍陆柒捌玖"

// begun is the length of w where it begins at byte i.
func begun(t *lint.Text, i int, w string) int {
	if t.After(i, w) {
		return len(w)
	}
	return 0
}

// bracketed is where the bracket that ends at word k begins, when nothing but
// the bracket stands for what it names: 甲方：（公司名称）, 致：（采购人名称）.
func bracketed(t *lint.Text, p *lint.Passage, k int) (int, bool) {
	if k < p.Body { // within the printed number
		return 0, false
	}
	i := strings.LastIndex(t.All[p.Body:k], "（")
	if i < 0 {
		return 0, false
	}
	i += p.Body
	end := k + strings.Index(t.All[k:], "）") + len("）")
	in := t.All[i+len("（") : end]
	if utf8.RuneCountInString(in) > 12 || t.After(end, "：", "（", "____", "为") {
		return 0, false
	}
	return i, t.Before(i, "方") && t.After(end, "与", "和", "就", "因", "由", "将", "委托") || i == p.Body && t.After(end, "由", "与", "向", "委托", "于", "将") || t.Before(i, "：", " ", "就", "与", "向", "致", "由", "自", "将", "购买", "根据", "为") || t.Before(i, "运至", "送至", "应于", "须于", "位于", "交给", "用于") && utf8.RuneCountInString(in) <= 5
}

// eitherOr reports a choice of two characters that was not made: 按月（季）结算, 供（需）方.
func eitherOr(t *lint.Text, i int, w string) bool {
	return strings.HasSuffix(w, "方") || t.Before(i, "按月", "按季", "按年", "每月", "每季", "每年", "按日", "每日", "按周", "年", "半年", "季", "旬")
}
