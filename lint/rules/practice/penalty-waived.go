package practice

import "qiyue/lint"

// What is said of a penalty that nobody may ask to have changed: the penalty, the
// change, who would order it, how one asks for it, and that one must not.
var (
	fines     = lint.NewSet("违约金", "违约赔偿", "罚则", "罚金", "罚款", "滞纳金", "赔偿金", "定额赔偿", "约定赔偿")
	lessening = lint.NewSet(
		"调整", "调低", "调减", "调高", "调降", "酌减", "酌情减少", "核减", "减免", "减轻", "减少", "降低", "下调", "从轻", "打折", "折减", "缩减",
		"削减", "变更", "增减", "改判", "降至", "减至", "干预", "裁减", "核低", "往下减", "往下调", "减让", "评定",
	)
	deciders = lint.NewSet("法院", "法庭", "法官", "仲裁庭", "仲裁员", "仲裁机构", "仲裁委员会", "司法", "公堂", "裁判机关", "审判机关", "裁判者")
	asking   = lint.NewSet("请求", "申请", "要求", "主张", "诉请", "提出", "提请", "起诉", "诉至", "诉求", "请", "法院", "法庭", "法官", "仲裁庭", "仲裁机构", "仲裁委员会", "司法", "公堂")
	barring  = lint.NewSet(
		"不得", "不再", "不予", "不可", "不能", "不许", "不应", "不会", "无权", "放弃", "抛弃", "舍弃", "不就", "均不", "概不", "永不", "不去",
		"别去", "也别", "不向", "不找", "不请", "不诉请", "不申请", "不主张", "不要求", "亦无", "均无", "并无", "无请求", "无诉请", "无申请",
		"承诺不",
	)
	notAsked = lint.NewSet("不请求", "不诉请", "不申请", "不主张", "不要求", "不寻求")
	refused  = lint.NewSet("不得", "不予", "不可", "不能", "不应", "不再", "无权", "概不", "不许", "无须", "不必")

	// complaints are what is said against its height, saying how they are brought.
	complaints = lint.NewSet(
		"过高", "畸高", "偏高", "太高", "过重", "畸重", "太重", "过苛", "过分高", "不合理", "显失公平", "不当", "失当", "过低", "不公",
		"高于实际损失", "高于损失", "超过损失", "超过实际损失",
	)
	saying = lint.NewSet("以", "主张", "谓", "称", "认为", "抗辩", "提出", "借口", "说", "嫌", "因", "请求", "申请")
	// entitlement is the right to ask, givenUp what becomes of it, unheard of the asking.
	entitlement = lint.NewSet("请求权", "的权利", "之权", "权利", "之诉", "之抗辩", "的请求", "的主张", "的抗辩", "抗辩权", "申请权", "之请求")
	givenUp     = lint.NewSet("放弃", "抛弃", "不行使", "不得行使", "不享有", "禁止", "弃权", "舍弃", "不主张", "不提出")
	unheard     = lint.NewSet("不予支持", "不予受理", "不予采纳", "不予准许", "不予考虑", "概不受理", "不被支持", "不成立", "均属无效")
	// excluding keeps the provision out, provision is it.
	excluding = lint.NewSet("排除", "不适用", "不得适用", "不再适用", "不受", "放弃适用", "不援引", "不得援引", "无权援引", "不引用", "不得引用")
	provision = lint.NewSet("五百八十五条", "585条", "酌减", "酌情调", "司法调整", "司法调减", "违约金调整", "违约金的调整", "违约金酌减", "违约金减少")
	nothing   = lint.NewSet("任何请求", "任何异议", "任何主张", "任何抗辩", "任何要求", "任何诉求", "异议", "异言")
)

// A waiving is a frame of a reduction that may not be asked for.
type waiving struct {
	frame  *lint.Frame
	behind bool // nothing but the penalty may be named behind as what is changed
	alone  bool // no penalty needs to be named
	of     bool // the penalty may be named by what stands before: 前款数额, 此比例
}

var waivings = []waiving{
	// 不得请求法院调整违约金, 亦无诉请变更之权, 谁也别去法院要求打折
	{frame: lint.NewFrameOf(36, barring, asking, lessening), behind: true, of: true},
	// 不请求减免
	{frame: lint.NewFrameOf(24, notAsked, lessening), behind: true},
	// 仲裁庭不得酌减
	{frame: lint.NewFrameOf(24, deciders, refused, lessening), behind: true},
	// 不去法院要求调低
	{frame: lint.NewFrameOf(24, barring, deciders, lessening), behind: true},
	// 任何情况下均不予调低
	{frame: lint.NewFrameOf(9, refused, lessening), behind: true},
	// 调整的请求权，乙方预先抛弃
	{frame: lint.NewFrameOf(36, lessening, entitlement, givenUp)},
	{frame: lint.NewFrameOf(36, lint.NewSet("酌减", "司法调整", "司法调减", "调减违约金"), entitlement, givenUp), alone: true},
	// 放弃酌减请求权
	{frame: lint.NewFrameOf(66, lint.NewSet("放弃", "抛弃", "舍弃", "弃绝"), lessening, entitlement)},
	// 请求从轻者不予支持
	{frame: lint.NewFrameOf(24, asking, lessening, unheard)},
	// 无权主张畸高, 不得以过高为由
	{frame: lint.NewFrameOf(30, barring, saying, complaints)},
	// 不再就其金额向司法机关提出任何请求
	{frame: lint.NewFrameOf(36, barring, deciders, nothing)},
	// 违约金标准并不过高，不得提出抗辩
	{frame: lint.NewFrameOf(36, fines, lint.NewSet("过高", "标准", "数额", "金额", "比例", "计算", "高低"), barring, lint.NewSet("异议", "异言", "抗辩", "申诉"))},
	{frame: lint.NewFrameOf(36, barring, fines, lint.NewSet("异议", "异言", "抗辩", "申诉"))},
	// 排除民法典第五百八十五条第二款的适用
	{frame: lint.NewFrameOf(36, excluding, provision), alone: true},
	// 仲裁员不得改动, 裁判者无改判余地
	{frame: lint.NewFrameOf(18, benches, shutOut, touching), behind: true, of: true},
	// 不得寻求司法核减, 别指望法官往下砍, 排除法院干预, 放弃向仲裁庭求减的机会
	{frame: lint.NewFrameOf(30, shutOut, benches, touching), behind: true, of: true},
	// 不与供货人对簿公堂争多少, 不许上庭理论
	{frame: lint.NewFrameOf(30, shutOut, lint.NewSet("法院", "法庭", "上庭", "公堂", "打官司", "仲裁", "庭上", "起诉", "官司"), lint.NewSet("争", "理论", "评理", "讲理", "扯皮", "主张", "说高", "说低")), of: true},
	// 不就违约金高低打官司, 不因过高过低再起争议
	{frame: lint.NewFrameOf(30, shutOut, height, lint.NewSet("官司", "争议", "争执", "争论", "诉讼", "异议", "起诉", "反悔", "纠纷")), of: true},
	// 过高过低的话认赌服输, 高了低了各安天命
	{frame: lint.NewFrameOf(30, height, lint.NewSet("认赌服输", "各安天命", "由命", "自认", "认了", "认栽", "不找", "不争", "概不追究", "一概认")), of: true},
	// 违约金一口价，永不反悔
	{frame: lint.NewFrameOf(30, fines, lint.NewSet("一口价", "包死", "定死", "就是多少", "说多少算多少", "不争不议"), lint.NewSet("不", "谁", "无权", "永"))},
	// 双方认，不求减免; 不得翻案; 不到法院讲价
	{frame: lint.NewFrameOf(27, shutOut, haggling), of: true},
}

var (
	// benches are those who would change it, by whatever name; shutOut is that they must not or nobody
	// is to ask them, touching what they would do to it, haggling the asking for that.
	benches  = lint.NewSet("法院", "法庭", "法官", "仲裁", "司法", "公堂", "裁判", "审判", "裁决机构", "任何机构", "任何机关")
	shutOut  = lint.NewSet("绝不", "不容", "不", "别", "无权", "无从", "放弃", "抛弃", "舍弃", "排除", "谁也", "勿", "毋", "莫", "无余地", "无改", "禁止", "杜绝", "拒绝", "封口", "免去", "免除")
	touching = lint.NewSet(
		"调整", "调低", "调减", "调高", "调降", "酌减", "核减", "减免", "减少", "降低", "下调", "从轻", "打折", "折减", "缩减", "削减", "变更",
		"变动", "增减", "改判", "干预", "更动", "改动", "砍", "降减", "求减", "减额", "斟酌", "审查", "裁量", "改变", "打个折", "减下", "降下",
		"压低", "介入", "插手", "过问", "另定", "重定", "减轻", "复核", "余地", "减", "降", "评", "衡量", "评理", "掂量", "评判", "讨论", "评价",
	)
	haggling = lint.NewSet(
		"求减", "翻案", "讲价", "还价", "申诉求", "减免", "少付违约金", "请求少付", "请求减付", "要求少付", "求情", "讨价", "请求降", "请求提高",
		"请求增", "请求减", "申请调", "申请减", "申请增", "请求调", "要求调", "要求增减", "诉请调", "诉请核", "诉请减",
	)
	// height is how high the penalty is.
	height = lint.NewSet("过高过低", "过高或过低", "过高或者过低", "高了低了", "是高是低", "高低", "高与低", "多寡", "多少", "轻重", "过高", "偏高")
	// thatSum names the penalty by what stands before.
	thatSum = lint.NewFrame(9, []string{"前款", "前述", "上述", "此", "该", "本条", "本款", "前条", "款", "约定"}, []string{
		"数额", "比例", "比率", "金额", "标准", "数目", "扣款", "约定", "罚", "之数", "赔",
	})
	docked = lint.NewSet("扣款", "扣罚", "罚", "赔偿数额", "赔偿额", "违约")

	// otherwise are words of another business: of one side's own hand, of prices, of
	// a right that is kept.
	otherwise = lint.NewSet(
		"擅自", "单方", "自行", "随意", "任意", "私自", "未经", "价格", "单价", "费率", "服务", "租金", "不放弃", "均不预先放弃", "不影响", "。",
		"；", "未提出", "逾期未", "扣减", "不得低于", "不得超过", "不得高于", "支付", "解除",
	)
	// ofPenalty follow the change where it is of the penalty.
	ofPenalty = lint.NewSet(
		"违约", "的", "之", "该", "其", "罚", "前款", "前条", "前项", "此", "调低", "调高", "分毫", "一分", "半分", "一点", "高", "低", "钱", "上述",
		"前述", "本条", "至", "或", "、", "，", "；", "。", "赔偿", "约定", "滞纳", "（", "）", "者", "损失", "”", "一切", "请求", "要求", "申请",
		"主张",
	)
)

// waived finds in a sentence that nobody may ask for another penalty: 违约方无权
// 主张违约金畸高, 仲裁庭不得酌减.
func waived(t *lint.Text, s lint.Sentence) (int, int, bool) {
	named := t.Holds(fines, s.Start, s.End)
	for k := range waivings {
		w := &waivings[k]
		if !named && !w.alone && !(w.of && (t.Holds(fines, t.PassageAt(s.Start).Start, s.Start) && t.Holds(height, s.Start, s.End) || t.Holds(docked, s.Start, s.End) || t.HoldsFrame(s.Start, s.End, thatSum))) {
			continue
		}
		i, j, ok := t.Frame(w.frame, s.Start, s.End)
		if !ok || t.HoldsWord(otherwise, i, j) || w.behind && j < s.End && !t.Begins(ofPenalty, j) || t.Ends(unbarred, i) {
			continue
		}
		i, j = t.Within(i, j, 50)
		return i, j, true
	}
	return 0, 0, false
}

// unbarred stand before a bar that is none: 并非不得请求调整.
var unbarred = lint.NewSet("并非", "不是", "并不", "不属于", "不", "均不", "也不")
