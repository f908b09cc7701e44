package confidentiality

import "qiyue/lint"

// The frames of data of anyone, of any kind, that go beyond what they were given
// for: whose they are, what they are and what becomes of them are open.
var (
	ofAnyone = lint.NewSet(
		"用户", "客户", "消费者", "顾客", "业主", "会员", "患者", "病人", "学员", "学生", "幼儿", "员工", "职工", "承租人", "承租方", "租户", "租客",
		"住户", "借款人", "出借人", "投资人", "投保人", "乘客", "车主", "游客", "参展商", "收件人", "寄件人", "读者", "求职者", "您", "个人", "家长",
		"访客", "住客", "租车人", "客人", "旅客", "房客", "患儿", "考生", "应聘者", "服务人员", "驾驶员", "店员", "居民", "村民", "主播", "受检人",
		"体检人",
	)
	anyData = lint.NewSet("信息", "资料", "数据", "影像", "照片", "档案", "联系方式", "联系电话", "手机号", "通讯录", "身份证", "病历", "行踪", "轨迹", "画面", "录音", "录像")
	// beyond is what becomes of them.
	beyond = lint.NewSet(
		"商业化", "商业利用", "商业上的利用", "商业用途", "商业目的", "分析和利用", "分析及利用", "分析利用", "公众查询", "对外公开", "对外公布",
		"黑名单", "曝光", "针对性的广告", "广告投放", "投放广告", "营销", "促销", "推销", "推广", "出售", "销售", "转售", "交易给", "变现",
		"其他用途", "其它用途", "任何用途", "模型训练", "训练模型", "训练算法", "产品开发", "新产品",
	)
	leave = lint.NewSet("有权", "可以", "可将", "可对", "可把", "可使用", "可利用", "可用于", "可以将", "授权", "同意", "允许", "可能会", "将会", "会将", "会把", "会对", "我们会", "并可")
	free  = []*lint.Frame{
		lint.NewFrameOf(45, leave, ofAnyone, anyData, beyond),
		lint.NewFrameOf(36, ofAnyone, anyData, leave, beyond),
	}
	// tellsWho are data that tell of a person whoever is not named beside them, dataOf
	// what may be known of one that is.
	tellsWho = lint.NewSet(
		"人脸", "指纹", "虹膜", "声纹", "掌纹", "身份证", "征信报告", "征信信息", "信用状况", "病历", "肖像", "行驶轨迹", "行踪", "通讯录", "手机号",
		"家庭住址", "健康证", "银行流水", "通话记录", "户籍", "用户画像", "体检报告", "社保记录", "面部", "个人信息", "个人资料",
	)
	dataOf = lint.NewSet(
		"信息", "资料", "数据", "影像", "照片", "视频", "档案", "联系方式", "电话", "手机", "身份证", "病历", "轨迹", "画面", "录音", "录像", "成绩",
		"证件", "指纹", "人脸", "情况", "名单", "住址", "肖像", "记录", "体检结果", "检查结果", "姓名",
	)
	// takes are acts by which one comes to have them, hands those by which they go on.
	takes = lint.NewSet("收集", "采集", "留存", "保留", "存储", "扫描", "拍摄", "摄录", "导出", "拷贝", "读取", "调取", "抓取", "录入", "查询", "汇总", "复印")
	hands = lint.NewSet(
		"提供给", "提供予", "同步至", "同步给", "共享", "披露给", "交由", "交给", "转交", "移交给", "传输至", "传送给", "发送给", "告知给", "发布到",
		"发布在", "公示", "公布", "展示在", "出售", "转给", "推送给",
	)
	shows    = lint.NewSet("发布", "展示", "公布", "公示", "播放")
	entitled = lint.NewSet("可以", "可", "有权", "同意", "授权", "委托", "应当", "应", "须", "全程")
	handedTo = lint.NewFrameOf(30, taking, ofAnyone, dataOf, hands)
	shown    = lint.NewFrameOf(24, lint.NewSet("可以", "可在", "可将", "可", "有权"), shows, ofAnyone, lint.NewSet(
		"照片", "视频", "影像", "肖像", "成绩", "病历", "信息", "个人资料", "姓名", "电话", "住址",
	))
	owned = lint.NewFrameOf(18, lint.NewSet(
		"消费数据", "消费记录", "会员数据", "客户数据", "用户数据", "个人数据", "客户资料", "会员资料", "顾客资料",
	), lint.NewSet("归", "属于"), lint.NewSet("所有", "自行"))
	taken = []*lint.Frame{
		lint.NewFrameOf(24, entitled, takes, ofAnyone, dataOf),
		lint.NewFrameOf(24, entitled, takes, tellsWho),
		lint.NewFrameOf(30, entitled, lint.NewSet("用户画像", "浏览记录", "消费记录", "购买记录"), lint.NewSet("推送", "推荐", "推广")),
	}
	// own are words of what the person does, or of data that tell of nobody.
	own = lint.NewSet(
		"应保证", "应确保", "真实", "准确", "完整", "填写", "注册", "妥善", "保管", "遗失", "丢失", "变更", "更新", "虚假", "冒用", "盗用", "侵犯",
		"他人的", "第三人的", "不完整", "无法", "查询功能", "可查询", "自行查询", "客户端", "订单数据", "业务数据", "交易查询", "公开信息", "联系人",
		"授权代表", "法定代表人", "投标", "资质", "证明", "出示", "携带", "核对", "核实", "验证", "违法", "风险", "专门档案",
	)
	// given hands the data of anyone to a taker of any name.
	given = []*lint.Frame{
		lint.NewFrameOf(24, lint.NewSet(
			"可将", "可以将", "有权将", "可把", "可以把", "有权把", "会将", "会把", "授权将",
		), ofAnyone, dataOf, lint.NewSet(
			"提供给", "提供予", "发给", "发送给", "交给", "转给", "转交", "告知", "共享", "出售给", "推荐给", "开放给", "移交", "披露给",
		)),
	}
	// stays keeps them with one side.
	stays = lint.NewFrameOf(18, ofAnyone, lint.NewSet(
		"个人信息", "充电订单", "订单信息", "报修信息", "登记信息", "健康数据", "影像", "录音", "录像", "照片", "体检数据", "检测数据", "基因数据",
		"档案资料", "个人资料", "身份资料", "个人数据",
	), lint.NewSet("由", "归"), lint.NewSet("保存", "留存", "所有", "支配", "存档", "使用", "处置"))
	// filmed records those who come and go.
	filmed = lint.NewFrameOf(36, lint.NewSet("保存", "留存", "存储", "调取", "查看", "回看"), ofAnyone, lint.NewSet("出入影像", "出入记录", "监控影像", "监控录像", "通行记录", "进出记录", "活动影像"))
	// sent are messages of trade that whoever joins must take.
	sent = []*lint.Frame{
		lint.NewFrame(
			30, []string{"同意接收", "应接收", "须接收", "愿意接收", "应当接收", "必须接收"}, []string{"商业", "促销", "营销", "推广", "广告"},
			[]string{"短信", "信息", "邮件", "电话", "内容", "推送"},
		),
		lint.NewFrame(
			30, []string{"同意", "授权", "接受"}, []string{"向您", "向用户", "向会员", "向其", "向顾客", "向客户", "给您"},
			[]string{"推送", "发送", "发出", "投放"}, []string{"商业", "促销", "营销", "推广", "广告"},
		),
		lint.NewFrame(75, []string{"接收", "接受"}, []string{"邮件", "短信", "电话"}, []string{"促销", "营销", "推广", "广告", "商业"}, []string{"信息", "内容", "活动"}),
	}
	refusable = lint.NewSet("退订", "拒绝", "拒收", "取消", "关闭", "回复", "单独同意", "不需要", "停止")
)

// freed finds such data, bound by no end, leave or law.
func freed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.HoldsWord(limits, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := anyOf(t, s, free, limits); ok {
		return i, j, true
	}
	if i, j, ok := anyOf(t, s, given, unforced); ok {
		return i, j, true
	}
	if t.Holds(spared, s.Start, s.End) {
		return 0, 0, false
	}
	return t.AnyFrame(s.Start, s.End, stays, filmed, handedTo, shown, owned)
}

// gathered finds data of persons that one side may take, where the sentence does
// not say for what or how long: 同意出租公司全程采集其行驶轨迹.
func gathered(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(own, s.Start, s.End) || t.Holds(spared, s.Start, s.End) || t.Holds(bound, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range taken {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "不") {
			return i, j, true
		}
	}
	return 0, 0, false
}

// unasked finds messages of trade that must be taken, where the paragraph names no
// way to refuse them.
func unasked(t *lint.Text, s lint.Sentence) (int, int, bool) {
	ps := &t.Passages[s.Passage]
	for _, f := range sent {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "不") && !t.Holds(refusable, ps.Start, ps.End) {
			return i, j, true
		}
	}
	return 0, 0, false
}
