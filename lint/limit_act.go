package lint

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/document"
)

// Act is what a service limit is set for.
type Act uint8

// The acts, in the order they follow one another.
const (
	Respond Act = iota // 响应: answer and begin
	Onsite             // 到场
	Restore            // 修复
)

// actNames are words for each act.
var actNames = [Restore + 1][]string{
	Respond: {
		"响应", "反应时间", "反应，", "反应。", "反应；", "回复", "答复", "回应", "反馈", "应答", "受理", "回电", "与客户联系", "联系客户",
		"师傅来电", "工程师来电", "技术员来电", "客服来电", "专人来电", "安排工程师", "安排技术人员", "安排人员", "安排工作人员", "安排维保人员", "安排服务人员", "安排技术员", "安排人手", "取得联系", "电话支持", "电话确认",
		"电话核实", "远程支持", "远程协助", "远程登录", "接听", "在线支持", "介入", "核实", "诊断", "定位", "排查", "安排技师", "安排师傅",
		"安排专人", "安排维修", "派工", "派单", "接单", "与甲方联系", "与乙方联系", "与用户联系", "与消费者联系", "与业主联系", "与客户预约",
		"与用户预约", "与消费者预约", "与业主预约", "与顾客", "联系用户", "联系甲方", "联系乙方", "联系买方", "联系业主", "联系需方", "联系您",
		"接手", "接入", "跟进", "着手", "回话", "复电", "回拨", "启动", "作出反应", "做出反应", "给出方案", "给出处理", "给出办法", "给出意见",
		"给出判断", "给出判定", "给出结论", "应声", "指派", "复信", "接洽", "给出对策", "出具意见", "出具初步", "给说法", "拿出方案", "拿出办法",
		"拿出措施", "拿出相应", "拿出处理", "拿出解决", "拿出对策", "拿出意见", "技术指导", "远程指导", "电话指导", "安排检修", "安排抢修",
		"电话诊断", "回音", "联络", "电话预约", "与您预约", "与您联系", "预约上门", "预约时间", "约定上门时间", "确认上门时间", "回信", "复函",
		"回函", "解答", "答疑", "给出原因", "提交原因", "提交根因", "出具原因", "出具根因", "提交故障根因", "提交故障分析", "提交故障原因", "出具故障分析", "提交分析报告", "出具分析报告", "8D报告",
	},
	Onsite: {
		"到达", "到场", "上门", "抵达", "赶到", "赶来", "赶过来", "抵近", "抵厂", "抵矿", "抵店", "抵院", "抵站", "飞抵", "来人", "着人", "遣人",
		"派来", "赶至", "赶往", "赶赴", "赴用户", "赴客户", "赴甲方", "赴乙方", "赴买方", "赴现场", "赴故障", "抵临", "到现场", "派员", "派人",
		"派出", "派遣", "前往", "启程", "赶达", "登门", "抵现场", "到厂", "到店", "到院", "到校", "到位", "出现在", "现身", "有人到", "出动", "出发",
		"现场支持", "现场服务", "派车", "派技", "派技术人员", "派工程师", "派专", "派维修", "派救援", "派抢修", "派师傅", "派应急", "派售后", "到机房", "到桩",
		"到工地", "到小区", "到家", "到户", "到矿", "到井", "到车间", "到医院", "到学校", "到门店", "到设备", "到事发", "到事故", "到故障", "到网点",
		"到项目", "到病区", "到病房", "到科室", "到配电", "到泵房", "到电站", "到场站", "到基站", "到柜", "到甲方", "到乙方", "到丙方", "到需方",
		"到供方", "到买方", "到卖方", "到业主", "到用户", "到客户", "到您", "到贵", "到采购", "到使用", "到委托", "到承租", "到出租",
	},
	Restore: {
		"修复", "修理", "维修", "排除", "恢复", "解决", "修好", "抢修", "检修", "处理完", "处理故障", "完成处理", "进行处理", "予以处理", "排障",
		"维护", "故障处理", "处理", "消缺", "取机", "交车", "提供备用", "提供备机", "提供代用", "解救", "抢通", "办结", "结案", "修妥", "修竣",
		"修正", "小修", "返修", "出备机", "送备机", "送达备机", "送到备机", "送备用", "送达备用", "送到备用", "送备件", "送达备件", "送到备件",
		"备件送达", "备件到货", "送达配件", "配件送达", "发出备件", "寄出备件", "备件发出", "发出配件", "寄出配件", "提供备件", "先行更换", "调拨备",
		"换新", "换好", "闭环", "给出补丁", "提供补丁", "发布补丁", "抢险", "处置", "消除", "修缮", "修补", "换件", "更换故障", "更换损坏",
		"件更换", "机更换", "更换完", "更换不合格", "更换缺陷", "更换有缺陷", "更换问题", "更换新", "更换同", "更换整机", "调换", "予以更换", "免费更换", "送回", "复机", "疏通",
		"清障", "采取相应", "采取有效", "采取必要", "采取措施", "采取补救", "采取应急", "采取紧急",
	},
}

// directActs end right before the figure where nothing else bounds it:
// 响应15分钟，到场3小时.
var directActs = NewSet("响应", "到场", "到达", "抵达", "上门", "到位", "到现场", "回复", "修复", "恢复", "解决", "消缺", "排除", "现场支持", "电话支持", "远程支持", "现场服务", "现场响应", "电话响应", "远程响应")

// actSet are the words of all acts, and actOf says of which each is.
var actSet, actOf = func() (*Set, []Act) {
	var all []string
	var of []Act
	for a, words := range actNames {
		for _, w := range words {
			all, of = append(all, w), append(of, Act(a))
		}
	}
	return NewSet(all...), of
}()

// actBits are words of actSet.
type actBits [6]uint64

func (b *actBits) add(word int) { b[word>>6] |= 1 << (word & 63) }

func (b *actBits) has(word int) bool { return b[word>>6]&(1<<(word&63)) != 0 }

// firstAct is the first act named in bytes i to j and how far behind i, or -1:
// of each word the first place counts.
func (t *Text) firstAct(i, j int) (act Act, at int) {
	all := t.Places(actSet)
	var seen actBits
	for k := from(all, i); k < len(all) && all[k].Start < j; k++ {
		h := all[k]
		if h.End > j || seen.has(h.Word) {
			continue
		}
		seen.add(h.Word)
		if !notAct(t.All[i:j], h.Start-i, t.All[h.Start:h.End]) {
			act, at = actOf[h.Word], h.Start-i
			for k++; k < len(all) && all[k].Start == h.Start; k++ { // of two words the earlier act
				if h := all[k]; h.End <= j && !seen.has(h.Word) && !notAct(t.All[i:j], at, t.All[h.Start:h.End]) {
					act = min(act, actOf[h.Word])
				}
			}
			return act, at
		}
	}
	return Respond, -1
}

// ActIn is the act of service that is named first in bytes i to j.
func (t *Text) ActIn(i, j int) (act Act, named bool) {
	act, at := t.firstAct(i, j)
	return act, at >= 0
}

// lastAct is the last act named in bytes i to j and how far behind i, or -1: of
// each word the last place counts.
func (t *Text) lastAct(i, j int) (act Act, at int) {
	all := t.Places(actSet)
	var seen actBits
	at = -1
	for k := from(all, j) - 1; k >= 0 && all[k].Start >= max(i, i+at); k-- {
		h := all[k]
		if h.End > j || seen.has(h.Word) {
			continue
		}
		seen.add(h.Word)
		if !notAct(t.All[i:j], h.Start-i, t.All[h.Start:h.End]) && (at < 0 || actOf[h.Word] < act) {
			act, at = actOf[h.Word], h.Start-i
		}
	}
	return act, at
}

// printedAct is the first act named in words that are printed elsewhere.
func printedAct(s string) (Act, int) {
	best, at := Respond, -1
	var met actBits
	for h := range actSet.Find(s) {
		if met.has(h.Word) {
			continue // where a word stands first is what counts
		}
		met.add(h.Word)
		if act := actOf[h.Word]; (at < 0 || h.Start == at && act < best) && !notAct(s, h.Start, s[h.Start:h.End]) {
			best, at = act, h.Start
		}
	}
	return best, at
}

// notAct knows the compounds in which the words name no act to be done.
func notAct(s string, k int, w string) bool {
	if strings.HasPrefix(w, "到") && carried(s[:k], w) {
		return true
	}
	rest := s[k+len(w):]
	return HasPrefix(
		rest, "费", "人员", "单", "记录", "后", "服务费", "合同", "协议", "保证金", "款", "点", "申请", "请求", "要求", "通知", "完毕后", "完成后",
		"期限届满", "义务", "能力", "信息的", "验收", "见证", "查验", "签收", "提货", "取货", "点验", "代表",
	) && !strings.HasPrefix(rest, "后内") || HasSuffix(
		s[:k], "无法", "不", "不能", "未", "未能", "请求", "要求", "需", "需要", "收到", "接到",
	)
}

// standing are words that say of themselves that someone comes: 到场, 到位.
var standing = NewSet("到达", "到场", "到现场", "到位")

// carried reports a 到 before a place that ends another verb: 送到店, 收到甲方的.
func carried(before, w string) bool {
	if standing.In(w) {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("收接得受送运寄遇交提转拿找等签看听想做办拉带搬汇打付退发调返移卸装售存还碰达迟不未没涉感直回", r)
}

func printed(in []document.Inline) string { return document.PrintedText(in) }
