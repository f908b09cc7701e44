package confidentiality

import "qiyue/lint"

// Data of persons with which somebody may do as he likes, in open classes: whose data they are stands in
// the sentence, what becomes of them in one statement of it, and only that statement tells what spares it:
// 人脸数据只可由甲方调阅，乙方维护时可自建一份底库.

var (
	// tellsPerson are data that tell of a person whoever is not named beside them.
	tellsPerson = lint.NewSet(
		"姓名", "住址", "证件号", "身份证", "人脸", "面部", "指纹", "声纹", "虹膜", "病历", "肖像", "通讯录", "手机号", "出入记录", "进出记录",
		"开门记录", "开锁记录", "通行记录", "门禁记录", "刷卡记录", "行驶数据", "行车数据", "驾驶数据", "行驶轨迹", "行车轨迹", "出行轨迹",
		"通话录音", "回访录音", "来电录音", "个人信息", "个人资料", "个人数据", "健康数据", "体检数据", "就诊记录", "客户微信", "客户的微信",
		"登记的号码", "登记的电话", "登记的手机", "留下的电话", "留的电话", "留下的号码", "来电号码", "会员库", "人脸库", "会员资料", "会员名册",
		"顾客名册", "客户名册", "客户来电", "客户电话", "客户手机", "客户的手机", "客户的电话", "客户证件", "客户的证件", "消费记录", "购买记录",
		"征信", "定位数据", "家庭成员", "家庭住址", "面容", "车牌", "行车影像", "行车录像", "人像", "手机里的内容", "手机里的", "手机内容", "相册",
		"家里地图", "家中地图", "户型", "客户号码", "客户的号码", "充电记录", "聊天记录", "通话记录", "浏览记录", "监控画面", "摄像画面", "睡眠数据",
		"心率",
	)
	// natural are persons in more words than somebodys, such as who bought or asked.
	natural = lint.NewSet(
		"您", "用户", "消费者", "顾客", "业主", "会员", "患者", "病人", "学员", "学生", "幼儿", "孩子", "儿童", "婴儿", "员工", "职工", "雇员",
		"承租人", "承租户", "租户", "租客", "租住人", "住户", "乘客", "车主", "机主", "司机", "驾驶员", "游客", "读者", "求职者", "家长", "访客",
		"受访人", "住客", "客人", "旅客", "居民", "村民", "送修者", "送修人", "报修人", "报修者", "购机人", "购车人", "购房人", "买受人", "买方车辆",
		"持卡人", "老人", "老师", "教师", "个人", "骑手", "户主", "来访人员", "求诊者", "求医者", "就诊者", "就诊人", "报名人", "报名者", "订购人",
		"投诉人", "咨询者", "来电者", "收货人", "收件人", "寄件人", "购买者", "使用者", "使用人", "乘坐人", "乘梯人", "乘坐者", "受检人", "受试者",
		"投保人", "用水人", "用水户", "用电户", "用气户", "产妇", "参会者", "参训人", "选手", "考生", "粉丝", "下单人", "预约人", "借阅人", "求助者",
	)
	// somebodysData are other data that belong to somebody.
	somebodysData = lint.NewFrameOf(18, natural, lint.NewSet(
		"资料", "数据", "档案", "名单", "名册", "电话", "手机", "联系方式", "照片", "影像", "图像", "录音", "录像", "轨迹", "画像", "信息", "成绩",
		"证件", "记录", "门牌", "号码", "地址", "房号", "检查单", "化验单", "病案", "处方", "体检", "片子", "登记表", "电话本", "微信", "合影",
		"账单", "订单", "画面", "人像",
	))

	mayDo = lint.NewSet(
		"可", "方得", "人得", "商得", "台得", "位得", "者得", "司得", "店得", "站得", "得用于", "得将", "得把", "得供", "们会", "司会", "店会",
		"台会", "方会", "服会", "员会打", "员会向", "会将", "会把", "会向", "会用", "将", "有权", "能够", "能用", "由", "均", "都",
	)
	// atLiberty tells that nothing bounds it, done what is done.
	atLiberty = lint.NewSet(
		"自由", "随意", "任意", "随时", "认为合适", "任由", "不受限", "长期", "永久", "一直", "酌情", "自行", "自主", "照旧", "无须另行", "无需另行",
		"无偿", "不限次", "不经", "径行", "径自", "想",
	)
	done = lint.NewSet(
		"调取", "调用", "调阅", "查看", "翻看", "翻阅", "查阅", "使用", "利用", "处理", "交换", "导出", "下载", "保管", "保存", "留存", "留着",
		"存着", "取用", "支配", "处置", "共用", "共享", "拷贝", "复制", "提取", "读取", "接触", "推送", "推荐", "致电", "访问", "分析", "留底",
		"留档", "备份", "剪辑", "展示", "可以用", "都能用", "留用",
	)
	// apart are words of a copy of one's own.
	apart = lint.NewSet(
		"自建", "另建", "另存", "自存", "私存", "自留", "另留", "留一份", "存一份", "备一份", "建一份", "拷一份", "抄一份", "复制一份", "导一份",
		"留个底", "带走", "拿走", "导走", "拷走", "拷回", "带回", "传回", "留底", "留作", "留为",
	)
	toGive = lint.NewSet(
		"借给", "加进", "拉进", "转给", "转交", "转予", "给予", "交给", "交予", "交由", "可交", "提供", "发给", "传给", "推给", "卖给", "透露",
		"告诉", "移交", "推荐给", "送给", "供", "抄送", "同步", "开放", "发至", "发往", "报给", "给到", "分发", "分送", "派发", "分享给", "转到",
		"推到", "转发", "交外", "交第", "单交", "料交", "息交", "据交",
	)
	anyones = lint.NewSet(
		"集团", "旗下", "各品牌", "保险公司", "厂家", "厂商", "设备商", "开发商", "运营商", "生产商", "装修公司", "装饰公司", "家装", "中介", "合作",
		"第三方", "第三人", "分包", "院校", "加盟店", "各店", "各门店", "各分店", "其他门店", "兄弟", "关联", "同行", "经销商", "供应商", "广告",
		"金融机构", "贷款", "银行", "其他平台", "物业公司", "培训机构", "数据公司", "服务商", "伙伴", "商家", "商户", "某公司", "品公司", "务公司",
		"技公司", "费公司", "告公司", "司使用", "机构", "中心", "团队", "学校", "医院", "企业", "外包", "他人", "别人", "外面", "物业", "家政",
		"装修", "保险", "房产", "加盟", "联营", "培训", "推销", "校区", "电商", "子公司", "母公司", "总公司", "分公司", "外部",
	)
	// sells is done to nobody's good but one's own.
	sells = lint.NewSet("卖给", "出售", "售予", "转卖", "卖掉", "变卖", "变现", "换取", "推销", "揽客", "拉客", "招揽")
	// shareOut makes them common to many.
	shareOut = lint.NewSet("共用", "互通", "互享", "互换", "交换", "通用", "共有", "互相查", "联网", "互传", "一起用", "合用", "都能看", "流转", "轮流用", "通看", "串着用")
	among    = lint.NewSet(
		"各店", "各门店", "各分店", "分店", "门店", "加盟店", "各加盟", "网点", "各品牌", "各公司", "子公司", "之间", "彼此", "同行", "互相", "相互",
		"各部门", "各项目", "各项目部", "各楼盘", "各校区", "各馆", "各小区", "机构", "商家", "公司",
	)
	// applied puts them to a use, ends are uses of one's own.
	applied = lint.NewSet(
		"用于", "用作", "用来", "作为", "当作", "供", "拿去", "拿来", "以便", "以供", "以作", "做", "作", "留作", "可作", "联系", "推送", "推",
		"进行", "开展", "改进", "训练", "致电", "拜访", "问候", "打电话", "介绍", "发短信", "加微信", "微信",
	)
	gains = lint.NewSet(
		"画像", "推介", "推销", "营销", "拜访", "回访客户", "问候", "市场", "商业", "素材", "训练", "改进", "研发", "广告", "宣传", "优惠", "促销",
		"生意", "获客", "拓客", "招生", "揽客", "新品", "活动信息", "课程", "案例", "展示", "增值", "统计分析", "数据分析", "论文", "自己的产品",
		"调研", "调查", "销售线索", "二次开发", "商机", "新产品", "推广", "算法", "模型", "研究", "测试", "讲课", "教学", "活动", "讲座", "比赛",
		"样板", "发帖", "直播", "视频", "展板", "展览", "海报", "宣传册", "谈资", "开发新", "延保", "套餐", "滤芯", "二手", "大数据", "催费", "催收",
	)
	// helpers come to them by the leave of another.
	helpers  = lint.NewSet("分包", "委外", "协力", "外协", "转包", "第三人", "第三方", "合作单位", "合作方", "外聘", "劳务人员", "下游", "供应商")
	likewise = lint.NewSet("亦同", "亦然", "也可", "亦可", "同样", "均可", "一样", "同此", "准此", "比照", "也能", "都能", "都可", "皆可")

	// looseFair spare the statement: it forbids, tells a purpose that the person knows, a leave or an end.
	looseFair = lint.NewSet(
		"情形", "下列", "以下情", "不得", "不可", "不能", "不会", "不将", "不应", "不准", "不许", "不予", "不对外", "不向", "不留", "不存", "不上传",
		"不外", "不采", "不收集", "不使用", "不用于", "不查看", "不提供", "不导出", "不作", "不再", "不接触", "勿", "未经", "只能", "只准", "只可",
		"主管部门", "监管", "政府", "消防", "医保", "无权", "禁止", "严禁", "只供", "仅", "只用", "只限", "删除", "销毁", "清除", "脱敏", "匿名",
		"去标识", "打码", "加密", "保密", "依法", "法律", "法院", "公安", "司法", "撤回", "防止", "避免", "泄露", "盗", "本人", "自己的手机",
		"客户自行", "用户自行", "业主自行", "用户可", "客户可", "业主可", "顾客可", "会员可", "您可", "用户应", "会员应", "您应", "考核", "投标",
		"资质", "施工人员", "联系人", "经办人", "法定代表人", "收货", "送达", "变更", "发票", "合同编号", "应当", "必须", "享受", "享有", "获得",
		"违反", "擅自", "私自", "非法", "设备信息", "产品信息",
	)
	// loosely are data of things and of those who do the work.
	loosely = lint.NewSet(
		"设备数据", "设备日志", "运行数据", "用户手册", "用户统计", "用户数", "用户名", "用户单位", "会员单位", "用户界面", "用户端", "用户反馈",
		"项目经理", "人员姓名", "人员名单", "人员名册", "人员的姓名", "工程师姓名", "技师姓名", "技工姓名", "负责人", "经理姓名", "联络人",
		"司机姓名",
	)
)

// byLeave is said of what somebody agreed to, noLeave of what goes without.
var (
	byLeave = lint.NewSet("同意", "征得", "授权书", "知情")
	noLeave = lint.NewSet("无须", "无需", "毋须", "毋需", "不必", "不需", "不经", "视为同意", "即同意", "视同同意")
)

// What somebody may not refuse, and what is kept or not as one likes.
var (
	someDay   = lint.NewSet("日后", "将来", "以后", "今后", "往后", "改天", "到时候", "后续")
	powerless = lint.NewSet(append(append(lint.Pairs([]string{"无权", "不得", "不能", "不可", "不许", "不准", "无须", "不必"}, []string{
		"撤回", "反对", "取消", "拒绝", "退出", "过问", "有异议", "提出异议", "要求删除", "异议", "征得其同意", "本人同意", "本人点头",
	}), lint.Pairs([]string{"同意", "点头", "愿意", "知情", "允许", "答应"}, []string{"与否", "不同意", "不点头", "不愿意", "不知情", "不允许", "不答应"})...), "不同意也", "不愿意也", "不点头也", "有意见也", "反对也", "不答应也")...)
	orNot = lint.NewFrame(18, []string{
		"删不删", "留不留", "存不存", "清不清", "保留与否", "删除与否", "清除与否", "怎么处置", "如何处置", "怎样处置", "怎么处理",
	}, []string{
		"都行", "都可", "随意", "随便", "不过问", "自便", "不管", "看", "由", "凭", "听",
	})
	// handledHow asks what becomes of them.
	handledHow = lint.NewSet(append(
		lint.Pairs([]string{"怎么", "如何", "怎样", "作何", "做什么", "想怎么"}, []string{"用", "使用", "处理", "处置", "存", "保存", "删"}), "用途",
		"存多久", "留多久", "保存多久", "给谁", "给不给", "删不删", "留不留",
	)...)
	ofAnybody = lint.NewSet("电话", "手机", "号码", "住址", "姓名", "照片", "影像", "地图", "画面", "证件", "行踪")
	handsOut  = lint.NewSet("给", "提供", "分享", "共享", "互通", "转", "分发", "分送", "推送", "卖", "交", "发", "用", "使用", "采集", "收集", "存", "留")
)

// powerlessOver finds data of persons who may not refuse what becomes of them (个人信息保护法 14, 15), or that are
// kept or not as one likes: 车主电话分享给合作商，车主无权撤回.
func powerlessOver(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.PassageAt(s.Start).Kind != lint.Body || t.Holds(loosely, s.Start, s.End) {
		return 0, 0, false
	}
	i, j, ok := t.Frame(orNot, s.Start, s.End)
	if asked := t.PlacesIn(handledHow, s.Start, s.End); !ok && len(asked) > 0 {
		_, j, ok = t.AtPleasure(asked[0].End, s.End)
		i = asked[0].Start
	}
	refused := t.PlacesIn(powerless, s.Start, s.End)
	if !ok && (len(refused) == 0 || !t.Holds(handsOut, s.Start, refused[0].Start)) {
		return 0, 0, false
	}
	if len(refused) > 0 {
		j = max(j, refused[0].End)
	}
	from, _, told := t.Frame(somebodysData, s.Start, j)
	for _, set := range []*lint.Set{tellsPerson, ofAnybody} {
		if places := t.PlacesIn(set, s.Start, j); len(places) > 0 && (!told || places[0].Start < from) {
			from, told = places[0].Start, true
		}
	}
	if !told || !ok && !t.Holds(handsOut, from, refused[0].Start) || t.Holds(publicDuty, s.Start, s.End) {
		return 0, 0, false
	}
	return from, max(i, j), true
}

// publicDuty are words of those whom a law lets ask, and of a person's own right.
var publicDuty = lint.NewSet("法律", "依法", "公安", "监管", "司法", "法院", "主管部门", "任何人不得", "乙方不得", "商家不得", "本店不得", "公司不得", "员工不得", "人员不得", "工程师不得", "师傅不得")

// Frames of the ways.
var (
	asLiked  = []*lint.Frame{lint.NewFrameOf(18, atLiberty, done), lint.NewFrameOf(24, mayDo, apart), lint.NewFrameOf(30, helpers, likewise), lint.NewFrameOf(15, mayDo, lint.NewSet("翻看", "翻阅", "翻查", "偷看")), lint.NewFrameOf(12, lint.NewSet("拍下", "复印", "扫描", "抄下", "录下", "拍照"), lint.NewSet("存着", "留着", "存起来", "留底", "存档备用")), lint.NewFrameOf(30, mayDo, lint.NewSet("自己用", "自用", "私用", "另用", "他用")), lint.NewFrameOf(18, lint.NewSet("由", "归", "凭"), lint.NewSet("支配", "任意处置", "任意处理", "自由处置"))}
	givenAny = []*lint.Frame{lint.NewFrameOf(30, mayDo, toGive, anyones), lint.NewFrameOf(30, mayDo, anyones, toGive), lint.NewFrameOf(24, lint.NewSet("随时", "即时", "实时"), toGive, anyones), lint.NewFrameOf(30, among, shareOut), lint.NewFrameOf(18, lint.NewSet(
		"开放给", "提供给", "转给", "共享给", "推送给", "发给", "透露给", "传给", "转卖", "抄给", "同步给",
	), anyones), lint.NewFrameOf(36, mayDo, sells), lint.NewFrameOf(12, sells, anyones), lint.NewFrameOf(18, lint.NewSet("借给", "加进", "拉进", "同步给"), lint.NewSet("公司", "群", "药企", "商", "店", "机构", "厂")), lint.NewFrameOf(12, lint.NewSet("给到", "分发给", "分发至", "分送给", "分送", "互通给", "转手给", "抄一份给"), anyones)}
	ownEnds = []*lint.Frame{lint.NewFrameOf(36, mayDo, applied, gains), lint.NewFrameOf(18, lint.NewSet("拿去", "拿来", "留作", "用来"), gains), lint.NewFrameOf(18, lint.NewSet("供", "由"), anyones, gains), lint.NewFrameOf(24, someDay, gains), lint.NewFrameOf(15, someDay, toGive, anyones), lint.NewFrameOf(15, someDay, lint.NewSet("给", "供"), anyones), lint.NewFrameOf(24, lint.NewSet(
		"剪成", "编成", "做成", "制成", "收进", "存进", "放进", "编进", "录进", "并入", "归入",
	), gains), lint.NewFrameOf(24, lint.NewSet("不定期", "定期", "我们会", "本店会", "随时"), lint.NewSet("推送", "推荐", "发送", "致电"))}
)

// looseUse, looseGift and looseEnd find data of persons done with as one likes, given to whoever, put to
// one's own ends.
func looseUse(t *lint.Text, s lint.Sentence) (int, int, bool)  { return loose(t, s, asLiked) }
func looseGift(t *lint.Text, s lint.Sentence) (int, int, bool) { return loose(t, s, givenAny) }
func looseEnd(t *lint.Text, s lint.Sentence) (int, int, bool)  { return loose(t, s, ownEnds) }

var (
	// keeper is who comes by them, besides the person.
	keeper = lint.NewSet(
		"乙方", "甲方", "公司", "厂家", "厂商", "平台", "物业", "商家", "店", "机构", "服务商", "服务站", "服务方", "维保", "中心", "房东", "教练",
		"医院", "药房", "人员", "师傅", "安装工", "工程师", "客服", "我们", "我司", "书商", "商场", "保险", "工厂", "供应商", "运营", "园方", "校方",
		"馆方", "院方", "受托方", "出租方", "承包", "分包", "供方", "卖方", "银行", "学校",
	)
	// disposing leaves them to him for good, for whatever or for others.
	disposing = lint.NewSet(
		"可", "方得", "人得", "商得", "有权", "随时", "长期", "永久", "继续", "自由", "无偿", "任意", "一直", "抄送", "拿去", "拿来", "留着", "存放",
		"归", "都能", "均能", "同意我们", "同意公司", "同意平台", "同意商家", "同意本店",
	)
	// handlesThem are acts on data of any kind.
	handlesThem = lint.NewSet(
		"查看", "翻看", "查阅", "浏览", "参考", "提供", "给", "抄送", "联络", "存放", "留着", "留存", "保存", "保管", "使用", "利用", "用在", "用作",
		"用来", "发到", "发给", "发往", "转", "交", "拿", "导", "下载", "复制", "分析", "展示", "张贴", "公布", "引流", "发优惠", "分享", "同步",
		"接入", "调", "翻", "拷", "汇总", "共享", "收集", "采集", "研究", "做",
	)
	// served is the service itself, for which data are given: it is told.
	served = lint.NewSet(
		"派单", "预约", "上门", "送货", "配送", "开票", "结算", "核对", "核实", "验证", "登记", "备案", "通知", "报警", "急救", "核验", "以便",
		"为了", "用于", "目的", "自己的", "本人", "其个人", "出具", "签字", "签署", "签收", "凭证", "合同", "协议", "申请", "查询其", "投诉", "退款",
		"保修", "维修", "修理", "故障", "诊断", "理赔", "缴费通知", "考勤表", "工资", "培训", "附件", "需要", "要求", "因", "未", "如", "若", "提交",
		"填写", "真实", "账号", "账户", "密码", "时，", "的，",
	)
)

// looseHold finds data of persons that somebody else may dispose of, and nothing says what for: 住院病人名单抄送
// 合作药房, 租客的开门记录房东可随时翻看.
func looseHold(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.PassageAt(s.Start).Kind != lint.Body || s.End-s.Start > 240 || t.Holds(loosely, s.Start, s.End) || t.HoldsWord(looseFair, s.Start, s.End) || t.HoldsWord(served, s.Start, s.End) || t.HoldsWord(cautious, s.Start, s.End) || !t.Holds(keeper, s.Start, s.End) || !t.Holds(disposing, s.Start, s.End) {
		return 0, 0, false
	}
	i, j, ok := t.Frame(somebodysData, s.Start, s.End)
	if !ok {
		places := t.PlacesIn(tellsPerson, s.Start, s.End)
		if len(places) == 0 {
			return 0, 0, false
		}
		i, j = places[0].Start, places[0].End
	}
	for _, h := range t.PlacesIn(handlesThem, s.Start, s.End) {
		if h.Start >= j {
			return i, h.End, true
		}
	}
	return 0, 0, false
}

// loose finds the first of the frames in a statement that nothing spares, of data of persons that its
// paragraph names before it or that stand in it.
func loose(t *lint.Text, s lint.Sentence, frames []*lint.Frame) (int, int, bool) {
	if t.PassageAt(s.Start).Kind != lint.Body || t.Holds(loosely, s.Start, s.End) {
		return 0, 0, false
	}
	if t.Holds(byLeave, s.Start, s.End) && !t.Holds(noLeave, s.Start, s.End) {
		return 0, 0, false
	}
	from := t.PassageAt(s.Start).Start
	first, _, ok := t.Frame(somebodysData, from, s.End)
	for _, h := range t.PlacesIn(tellsPerson, from, s.End) {
		if !ok || h.Start < first {
			first, ok = h.Start, true
		}
		break
	}
	if !ok {
		return 0, 0, false
	}
	for a := s.Start; a < s.End; {
		_, b := t.Part(a)
		b = min(b, s.End)
		if b > first && !t.HoldsWord(looseFair, a, b) {
			if i, j, ok := t.AnyFrame(a, b, frames...); ok {
				return i, j, true
			}
		}
		a = b + len("，")
	}
	return 0, 0, false
}
