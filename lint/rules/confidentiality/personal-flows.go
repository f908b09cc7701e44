package confidentiality

import (
	"qiyue/internal/diag"
	"qiyue/lint"
)

// flows are the ways that data of persons go without a purpose told.
var flows = []misuse{
	{handedAbout, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{traitsHanded, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{shownToAll, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{keptAtWill, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{takenWhole, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{freed, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{publicised, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{keptLeft, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{gatheredMore, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
	{irrevocable, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{switched, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{usedWhole, "lint-personal-information-blanket", []diag.LawID{"个人信息保护法 14"}},
	{handedWhole, "lint-personal-information-passed", []diag.LawID{"个人信息保护法 23"}},
	{mediaKept, "lint-personal-information-abused", []diag.LawID{"个人信息保护法 6"}},
}

// Words of the ways that data of persons go, whose they are, to whom and for what.
var (
	// toldOf are data by which persons are told, or of what they do.
	toldOf = lint.NewSet(
		"个人信息", "个人资料", "个人数据", "用户信息", "用户资料", "用户数据", "客户信息", "客户资料", "客户数据", "会员信息", "会员资料",
		"您的信息", "您的资料", "您的数据", "您的相关信息", "您的所有信息", "您的任何信息", "您的其他信息", "您的交易信息", "您的注册信息",
		"注册信息", "交易信息", "信用信息", "征信信息", "身份信息", "相关信息", "所有信息", "全部信息", "全部资料", "通讯录", "身份证", "手机号",
		"联系方式", "交易数据", "经营数据", "提供、形成的信息", "形成的信息", "失信信息", "逾期信息", "逾期记录", "失信记录", "违约信息", "家庭住址",
		"生物特征", "位置信息", "浏览记录", "购买记录",
	)
	// outsiders are those who receive them.
	outsiders = lint.NewSet(
		"第三方", "第三人", "服务提供者", "服务提供商", "关联公司", "关联方", "关联企业", "关联机构", "合作公司", "合作伙伴", "合作机构", "合作商",
		"合作方", "合作单位", "合作企业", "合作银行", "商业伙伴", "广告商", "赞助商", "供应商", "其他用户", "其他会员", "集团成员", "关联实体",
	)
	// passOn are acts that hand data on.
	passOn = lint.NewSet(
		"共享", "分享", "传递", "传输", "披露", "提供给", "提供至", "同步至", "转移", "转让", "交换", "开放", "公开", "透露", "储存到", "存储到",
		"存储于", "发送给", "发送至", "交付给", "提供", "告知",
	)
	// toThem hand data on to others in so many words, in any order that Chinese allows.
	toThem = []*lint.Frame{
		lint.NewFrameOf(42, toldOf, passOn, outsiders),
		lint.NewFrameOf(42, outsiders, passOn, toldOf),
		lint.NewFrameOf(42, toldOf, outsiders, passOn),
	}
	// mays say that it may be done.
	mays = lint.NewSet("同意", "授权", "有权", "可以", "可能", "可将", "可向", "可与", "将会", "会将", "会把", "会与", "会向", "我们将", "平台将", "公司将", "允许", "认可", "并将", "即可", "需要将")
	// limits spare what is bound to a purpose, a leave or a duty of law.
	limits = lint.NewSet(
		"不得", "未经", "不会", "不将", "不向", "不与", "不对", "禁止", "严禁", "无权", "除非", "仅限", "仅用于", "只用于", "仅供", "仅在", "仅为",
		"单独同意", "书面同意", "明示同意", "事先同意", "同意后", "经您同意", "经用户同意", "您的同意", "用户的同意", "征得", "脱敏", "匿名",
		"去标识", "汇总", "法律", "法规", "依法", "司法", "法院", "行政", "公安", "监管", "主管部门", "政府", "国家", "必要", "必需", "必须", "最小",
		"保密", "隐私政策", "如您授权", "您的授权", "经授权", "要求删除", "撤回", "退出", "拒绝", "注销", "风险", "泄露", "被盗", "防止", "避免",
		"保证", "承诺", "应当", "确保", "自愿", "提示", "不识别", "无法识别", "下列情", "以下情", "如下情", "尽职调查", "？",
	)
)

// handedAbout finds data of persons that go to others who are not named and for
// no purpose told: 与关联公司及合作商户共享您的相关信息.
func handedAbout(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(outsiders, s.Start, s.End) || !t.Holds(toldOf, s.Start, s.End) || !t.Holds(mays, s.Start, s.End) || t.HoldsWord(limits, s.Start, s.End) {
		return 0, 0, false
	}
	return t.AnyFrame(s.Start, s.End, toThem...)
}

var (
	// ownUses hold data of persons to be one side's to use as it likes.
	ownUses = []*lint.Frame{
		lint.NewFrame(45, []string{"有权", "可以", "可", "享有"}, []string{
			"保有", "处置", "支配", "任意使用", "自由使用", "商业使用", "商业利用", "商业上的利用",
		}, []string{
			"监测到的信息", "监测到的数据", "收集到的信息", "采集到的信息", "获取的信息", "个人信息", "用户信息", "用户资料", "客户信息", "客户资料",
			"用户数据", "客户数据", "您的信息", "您的资料", "该等信息", "上述信息",
		}),
		lint.NewFrame(42, []string{
			"个人信息", "个人资料", "用户信息", "用户资料", "客户资料", "客户信息", "您的信息", "您的资料",
		}, []string{
			"享有使用和披露", "享有使用权", "享有所有权", "享有使用的", "归平台所有", "归本公司所有", "归我司所有", "归甲方所有", "归乙方所有",
		}),
		lint.NewFrame(42, []string{"使用", "披露", "处理", "利用"}, []string{"个人信息", "个人资料", "用户信息", "用户资料", "您的信息", "您的资料"}, []string{
			"无需告知", "无须告知", "无需通知", "无须通知", "无需征得", "无须征得", "无需另行", "无须另行", "无需再",
		}),
		lint.NewFrame(36, []string{"利用", "使用", "凭"}, []string{"您的资料", "您的信息", "用户资料", "用户信息", "您的联系方式", "您的个人"}, []string{
			"广告", "促销", "营销", "推广信息", "商业信息", "推荐商品", "推荐服务", "产品推荐",
		}),
		lint.NewFrame(90, []string{"同意", "授权", "认可"}, []string{
			"个人信息", "相关信息", "用户信息", "姓名", "身份证", "手机号", "联系方式", "您的信息", "您的资料",
		}, []string{
			"用于数据分析", "用于丙方的数据分析", "用于产品设计", "用于商业", "用于营销", "用于推广", "用于改进", "用于模型", "用于开发", "用于其他",
		}),
	}
	// uncovered are data shown to all because a side is late.
	uncovered = []*lint.Frame{
		lint.NewFrame(36, []string{
			"失信信息", "逾期信息", "逾期记录", "失信记录", "违约信息", "个人信息", "个人资料", "身份证", "身份信息",
		}, []string{"媒体上", "网站上", "网上", "社会", "公众", "平台", "渠道", "互联网"}, []string{"公示", "公布", "曝光", "披露", "公开", "公告", "通报"}),
		lint.NewFrame(60, []string{
			"失信信息", "逾期信息", "逾期记录", "失信记录", "违约信息", "违约失信", "失信的相关信息", "个人信息", "个人资料", "姓名", "身份证",
			"身份信息", "您的资料", "您的信息",
		}, []string{"公示", "公布", "曝光", "披露", "公开", "公告", "通报"}, []string{
			"媒体", "网站上", "网站公", "社会", "公众", "用人单位", "平台上", "平台公", "互联网",
		}),
		lint.NewFrame(60, []string{"媒体", "网站上", "社会", "公众", "用人单位", "平台上", "互联网"}, []string{"公示", "公布", "曝光", "披露", "公开", "公告", "通报"}, []string{
			"失信信息", "逾期信息", "逾期记录", "失信记录", "违约信息", "违约失信", "个人信息", "个人资料", "姓名", "身份证", "身份信息", "您的资料",
		}),
	}
	// takenAll ask for leave to take what persons have, kept where nothing says why.
	takenAll = []*lint.Frame{
		lint.NewFrame(30, []string{"同意", "授权", "允许"}, []string{"收集", "采集", "获取", "读取", "查询", "存储", "搜集"}, []string{
			"您和您", "您的全部", "您的所有", "您店铺的全部", "您的相关", "您的交易", "您的信用", "您的通讯录", "您的通话", "您的短信", "所有信息",
			"全部信息", "您的个人信息", "您的资料", "用户的全部", "通讯录", "通话记录",
		}),
		lint.NewFrame(24, []string{"读取", "扫描", "抓取", "爬取"}, []string{
			"您所授权的邮箱", "您的邮箱", "您银行卡", "您的银行卡", "您所授权的账号", "您的通讯录", "您的短信", "您的相册", "用户通讯录", "用户的通讯录",
			"手机通讯录",
		}),
		lint.NewFrame(75, []string{"授权", "同意"}, []string{"提供", "披露"}, []string{"各方所有信息", "的所有信息", "其所有信息", "的全部信息", "其全部信息", "全部资料", "一切信息"}),
		lint.NewFrame(90, []string{"不可撤销地授权", "不可撤销的授权", "不可撤回地授权"}, []string{"查询", "获取", "收集", "采集", "保存", "使用"}, []string{
			"任何信息", "相关信息", "所有信息", "全部信息", "一切信息", "个人信息", "信用信息", "任何数据",
		}),
		lint.NewFrame(75, []string{"授权", "同意"}, []string{"留存", "保存", "使用", "获取", "收集"}, []string{
			"任何数据", "任何信息", "任何资料", "一切数据", "一切信息", "全部数据", "所有数据", "所有信息",
		}),
		lint.NewFrame(30, []string{"身份证", "证件", "个人资料"}, []string{"保存复印件", "留存复印件", "复印留存", "复印存档", "复印件并留存", "扫描留存", "拍照留存", "扣留", "抵押在"}),
	}
	// keepers hold what the frames above end with; a sentence without is passed by.
	keepers = lint.NewSet(
		"信息", "资料", "数据", "通讯录", "身份证", "证件", "姓名", "联系方式", "通话记录", "邮箱", "短信", "相册", "人脸", "车牌", "声纹", "指纹",
		"虹膜", "病历", "病史", "录音", "肖像", "轨迹", "录像", "住址", "手机号", "影像", "照片", "档案", "联系电话", "行踪", "画面", "视频", "成绩",
		"电话", "体检结果", "检查结果", "促销", "营销", "推广", "广告", "商业", "违约行为", "违约事实", "违法行为", "黑名单", "地理位置", "摄像头",
		"信用", "订单", "硬盘", "存储卡", "存储介质", "固态盘", "内存卡",
	)
)

// keptAtWill finds data of persons that one side may use as it likes.
func keptAtWill(t *lint.Text, s lint.Sentence) (int, int, bool) { return anyOf(t, s, ownUses, limits) }

// shownToAll finds data of persons made public because they are late or in breach.
func shownToAll(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(mays, s.Start, s.End) {
		return 0, 0, false
	}
	return anyOf(t, s, uncovered, barred)
}

// barred are words that forbid.
var barred = lint.NewSet("自行", "合法", "不得", "未经", "不会", "禁止", "严禁", "无权", "法院", "依法", "司法", "脱敏", "匿名")

// takenWhole finds a leave to take all that persons have.
func takenWhole(t *lint.Text, s lint.Sentence) (int, int, bool) { return anyOf(t, s, takenAll, limits) }

// anyOf finds the first of the frames whose own statement holds none of the words
// that spare it.
func anyOf(t *lint.Text, s lint.Sentence, frames []*lint.Frame, spare *lint.Set) (int, int, bool) {
	for _, f := range frames {
		i, j, ok := t.Frame(f, s.Start, s.End)
		if !ok || t.Before(i, "不") || t.HasAny(i, j, "不保存", "不留存", "不收集", "不获取", "不提供") {
			continue
		}
		a, _ := t.Part(i)
		_, b := t.Part(j - 1)
		if !t.Holds(spare, max(a, s.Start), min(b, s.End)) {
			return i, j, true
		}
	}
	return 0, 0, false
}

// The frames of what tells of a body, a voice, a health or a way taken and goes to
// others: 图片含有人脸的，乙方可转交合作单位处理.
var (
	traits = lint.NewSet(
		"人脸", "面部", "车牌", "声纹", "指纹", "虹膜", "掌纹", "声音信息", "语音信息", "通话录音", "录音文件", "录音资料", "录音录像", "肖像",
		"病历", "病史", "就诊记录", "体检报告", "体检结果", "健康信息", "身份证", "手机号", "聊天记录", "通话记录", "行车记录", "行踪", "轨迹",
		"位置信息", "监控录像", "监控画面", "考勤记录", "住址", "联系方式", "生物特征", "基因",
	)
	handing = lint.NewSet(
		"转交", "转给", "转发", "转予", "移交", "交由", "交给", "交予", "提供给", "提供予", "发送给", "发送至", "共享", "分享给", "委托", "开放给",
		"传给", "传输给", "披露给", "出售", "转让给",
	)
	takers = lint.NewSet(
		"第三方", "第三人", "他人", "合作", "合作单位", "合作方", "合作伙伴", "合作公司", "合作机构", "合作商", "合作工作室", "关联", "关联公司",
		"关联方", "其他公司", "其他单位", "其他机构", "其他企业", "其他商", "外部", "分包", "下游", "标注团队", "子公司", "母公司", "供应商",
		"服务商", "代理商", "经销商", "广告商", "保险公司", "数据公司", "买家",
	)
	rights = lint.NewSet("可", "有权", "会", "将", "自行")
	going  = []*lint.Frame{
		lint.NewFrameOf(48, traits, rights, handing, takers),
		lint.NewFrameOf(36, rights, traits, handing, takers),
		lint.NewFrameOf(36, rights, handing, takers, traits),
	}
	unforced = lint.NewSet(
		"不得", "未经", "不会", "不将", "无权", "禁止", "严禁", "同意", "授权", "法律", "依法", "司法", "公安", "监管", "打码", "模糊", "遮挡",
		"脱敏", "匿名", "去标识", "仅用于", "仅限", "删除", "保密", "联系人", "变更",
	)
)

// traitsHanded finds such data that go to others by one side's right.
func traitsHanded(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(traits, s.Start, s.End) || !t.Holds(handing, s.Start, s.End) || t.Holds(unforced, s.Start, s.End) {
		return 0, 0, false
	}
	return t.AnyFrame(s.Start, s.End, going...)
}
