package confidentiality

import "qiyue/lint"

var (
	persons = []string{
		"个人资料", "您的资料", "您的信息", "您的数据", "用户信息", "客户信息", "用户资料", "客户资料", "个人信息", "用户数据", "用户的信息",
		"客户的信息", "手机号", "会员信息", "会员资料", "业主信息", "业主资料", "患者信息", "学员信息", "患者影像", "患者数据", "患者资料",
		"学生信息", "居民信息", "顾客信息", "顾客资料", "身份证", "人脸", "通讯录", "住户电话", "业主电话", "实名信息", "联系电话", "身份信息",
		"收货信息", "收件信息", "订单信息", "报修信息", "预约信息", "注册资料", "注册信息",
	}
	personal = lint.NewSet(append([]string{
		"联系方式", "姓名", "电话", "住址", "地址", "指纹", "行踪", "患者", "位置", "面部", "肖像", "口腔影像", "车牌号", "证件信息", "联系人",
		"通话记录",
	}, persons...)...)
	withLeave = lint.NewSet(
		"同意后", "经您同意", "不得", "无权", "未经", "严禁", "禁止", "不会", "不将", "法律要求", "依法", "单独同意", "撤回", "拒绝接收", "退订",
		"必需", "必要", "仅限", "仅用于", "只用于", "公安", "隐私政策", "脱敏", "匿名", "去标识", "删除", "保密",
	)
)

// The frames of data given to others.
var (
	forbidden   = lint.NewSet("不得", "未经", "同意", "严禁", "禁止", "不会", "法律要求", "依法", "尽职调查", "保密协议", "下列情", "以下情", "如下情")
	taking      = lint.NewSet("将", "把")
	ofPerson    = lint.NewSet(persons...)
	giving      = []string{"提供给", "共享", "转让", "披露", "出售", "交给", "交由", "转给", "发送给", "提供合作", "转予", "给予", "开放给", "公开给"}
	sharing     = []string{"共享", "提供给", "传输至", "传送至", "转让", "出售", "披露给", "交由", "加入", "开放", "转予", "公开", "同步给", "同步至", "发给", "推送给"}
	handsOver   = lint.NewFrameOf(18, taking, ofPerson, lint.NewSet(giving...))
	handsOnSaid = lint.NewFrameOf(18, taking, lint.NewSet("上述信息", "前述信息", "该等信息", "以上信息", "该信息", "上述资料"), lint.NewSet(giving...))
	// handsToPartners gives what one side has told of itself to others, whoever it is: 可将乙方资料提供给合作方.
	handsToPartners = lint.NewFrameOf(24, taking, lint.NewSet(
		"其资料", "其信息", "乙方资料", "甲方资料", "乙方信息", "甲方信息", "乙方的资料", "甲方的资料", "乙方的信息", "甲方的信息", "员工信息", "员工的信息", "司机信息", "车主资料", "车主信息",
	), lint.NewSet(giving...), lint.NewSet("合作", "关联", "第三方", "伙伴", "其他公司", "其他商户", "广告"))
	// sharesWith gives such data to whoever is named before them: 可能与第三方分享您的订单信息.
	sharesWith = lint.NewFrameOf(30, lint.NewSet("可能", "可", "会", "将", "有权"), lint.NewSet("与", "向", "同", "和"), lint.NewSet(
		"第三方", "合作", "关联", "伙伴", "商户", "广告",
	), lint.NewSet("分享", "共享", "提供", "披露", "传输", "出示"), ofPerson)
	shares = lint.NewFrameOf(42, ofPerson, lint.NewSet("可", "会", "将", "有权"), lint.NewSet(sharing...))
)

// passed finds data of persons given to others without their leave.
func passed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(forbidden, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.AnyFrame(s.Start, s.End, handsToPartners, sharesWith); ok && !t.HasAny(i, j, "，", "图纸") && !t.Holds(withLeave, s.Start, s.End) {
		return i, j, true
	}
	if i, j, ok := t.Frame(handsOver, s.Start, s.End); ok {
		if t.After(j, "合作") {
			j += len("合作")
		}
		return i, j, true
	}
	if i, j, ok := t.Frame(handsOnSaid, s.Start, s.End); ok {
		if ps := t.PassageAt(i); t.Holds(personal, ps.Start, i) {
			return i, j, true
		}
	}
	if t.Holds(withLeave, s.Start, s.End) {
		return 0, 0, false
	}
	return t.Frame(shares, s.Start, s.End)
}

var (
	consenting = []string{
		"您同意", "乙方授权", "甲方授权", "客户授权", "用户同意", "乙方同意", "甲方同意", "会员同意", "客户同意", "顾客同意", "您授权", "用户授权",
		"可授权", "授权本公司", "授权我们", "并授权", "视为同意", "视为授权", "默认同意",
	}
	consentsToAll = lint.NewFrame(120, consenting, []string{
		"提供给", "共享", "转让", "披露给", "用于营销", "用于推广", "用于商业", "永久保存", "永久使用", "推送", "任何用途", "无偿使用",
		"关联公司及合作", "第三方使用", "向第三方", "向合作", "任何目的",
	})
)

// blanket finds one consent to everything: 您同意我们……提供给合作伙伴 (消法实施条例 23
// forbids asking for it).
func blanket(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(withLeave, s.Start, s.End) || !t.Holds(personal, s.Start, s.End) {
		return 0, 0, false
	}
	return t.Frame(consentsToAll, s.Start, s.End)
}

var (
	using   = []string{"用于", "可用作", "用作", "以便进行", "加入"}
	usedFor = lint.NewFrame(60, using, []string{
		"产品优化", "产品改进", "改进产品", "营销", "推广", "推送", "促销", "商业用途", "商业目的", "广告", "模型训练", "训练模型", "大数据分析",
		"其他用途", "其它用途", "推荐产品", "推介", "新品", "交叉", "算法训练", "发展", "推销", "获客", "其他业务", "短信群", "优惠信息", "二次销售",
		"市场开拓", "市场拓展", "宣传", "招生", "开拓市场", "招揽", "算法优化", "模型优化",
	})
	freely     = []string{"业务需要使用", "自行使用", "任意使用", "自由使用", "无偿使用", "有权使用", "可以使用", "可使用"}
	keptForUse = lint.NewFrame(60, []string{"身份证复印件", "身份证件", "锁屏密码", "开机密码", "客户资料", "用户资料", "客户信息", "用户信息", "个人信息"}, []string{"留存", "保存", "存档"}, freely)
)

// abused finds data of persons put to another use: 用于产品改进, 用于营销推送.
func abused(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(personal, s.Start, s.End) || t.Holds(withLeave, s.Start, s.End) || t.HasAny(s.Start, s.End, "同意") {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(usedFor, s.Start, s.End); ok {
		a, _ := t.Part(i)
		return a, j, true
	}
	return t.Frame(keptForUse, s.Start, s.End)
}
