package confidentiality

import "qiyue/lint"

// Data of persons that one side comes to hold, in any words: whose and what they
// are, and what is done with them, stand anywhere in one sentence.
var (
	// somebodys are natural persons; a customer may be a firm.
	somebodys = lint.NewSet(
		"用户", "消费者", "顾客", "业主", "会员", "患者", "病人", "学员", "学生", "幼儿", "员工", "职工", "雇员", "承租人", "租户", "租客", "住户",
		"乘客", "车主", "机主", "司机", "驾驶员", "游客", "读者", "求职者", "家长", "访客", "受访人", "住客", "客人", "旅客", "居民", "村民",
		"送修者", "报修人", "购机人", "持卡人", "老人", "老师", "教师", "个人", "本人", "骑手", "户主", "来访人员", "来访者", "求医者", "乘坐者",
		"送件人", "收货人", "收件人", "寄件人", "购买者", "受检人",
	)
	// ofTheirs are what is known of them, sayings what tells of a person by itself.
	ofTheirs = lint.NewSet(
		"资料", "数据", "档案", "名单", "名册", "花名册", "工资", "考勤", "家庭成员", "生日", "偏好", "习惯", "头像", "昵称", "就诊记录", "消费记录",
		"姓名", "电话", "手机号", "住址", "联系方式", "身份证", "照片", "影像", "录音", "录像", "轨迹", "画像", "信息", "通话", "健康", "成绩",
		"证件",
	)
	sayings = lint.NewSet(
		"客户姓名、", "客户的姓名、", "联系人姓名、", "面容", "身份证号", "身份证复印件", "人脸", "指纹", "声纹", "虹膜", "掌纹", "行驶轨迹", "行踪",
		"驾驶习惯", "就诊记录", "病历", "通讯录", "头像", "昵称", "家庭住址", "录像画面", "监控画面", "监控录像", "消费记录", "消费偏好", "通话记录",
		"购买记录", "浏览记录", "花名册", "受访人名册", "客户名单", "家庭成员",
	)
	theirs   = lint.NewFrameOf(12, somebodys, ofTheirs)
	reaching = lint.NewFrameOf(9, lint.NewSet("其"), lint.NewSet("联系方式", "手机号", "电话", "姓名", "住址", "身份证", "照片"))
	// holdings are acts by which one comes to have such data, or goes on with them.
	holdings = lint.NewSet(
		"备份", "保管", "留存", "留底", "保存", "存储", "收存", "存档", "存底", "存入", "收集", "采集", "获取", "取得", "导出", "导入", "录入",
		"拷贝", "复制", "调看", "查看", "调取", "调阅", "共享", "共用", "归乙方", "归甲方", "归平台", "归本店", "归其所有", "转交", "交与", "交由",
		"交给", "转送", "发给", "发乙方", "分析", "统计", "致电", "发送短信", "推介", "推销", "建立", "建档", "内容包括", "上传", "回传", "汇总",
		"运维之列", "代管", "代为管理", "代为保管", "代为保存", "托管", "掌握", "拍摄", "登录", "抄录", "誊录", "登记造册",
	)
	notTheirs = lint.NewSet(
		"用户统计", "用户数量", "用户手册", "用户名", "员工宿舍", "会员单位", "用户单位", "个人原因", "本人签字", "用户终端", "员工培训", "用户界面",
		"用户要求", "用户账号", "用户使用", "个人电脑", "用户反馈",
	)
	// cautious are words of a purpose, an end, a leave or care; refrains of what is not done.
	cautious = lint.NewSet(
		"自动覆盖", "循环覆盖", "录像保存期", "录像保存不少于", "画面保存不少于", "为准", "为凭", "不查看", "不复制", "必需", "必要", "只准", "只能",
		"责任", "非法", "其他使用者", "其他用户", "他人", "不得", "未经", "不会", "无权", "禁止", "严禁", "仅限", "仅用", "仅为", "仅在", "只用于",
		"只为", "专用于", "书面同意", "单独同意", "本人同意", "同意后", "征得", "经其同意", "授权范围", "删除", "销毁", "脱敏", "匿名", "去标识",
		"打码", "加密", "保密", "依法", "法律", "法规", "目的", "撤回", "公安", "个人信息保护", "返还", "归还", "不含", "不对外", "应提供", "须提供",
		"出示", "证书", "施工人员", "持证", "资质", "投标", "社保", "工资支付", "农民工", "进场", "考核", "满意度", "安全教育", "名称", "法定代表人",
		"营业执照", "真实", "不实", "虚假", "侵犯", "送达", "变更",
	)
	// oneself is asked to keep a copy of what is one's own: 请您在送修前备份照片.
	oneself  = lint.NewSet("请您", "请先", "请自", "自行", "您应", "您可")
	refrains = lint.NewSet(append(lint.Pairs([]string{"不可", "不可以", "不许", "不准"}, []string{
		"复制", "查看", "查阅", "导出", "留存", "外传", "外泄", "泄露", "拍", "带出", "带走", "保存", "用于", "用作", "提供", "公开", "另作", "对外",
	}), "不接触", "不存储", "不采集", "不收集", "不留存", "不获取", "不登记", "不涉及", "不记录", "不含", "不上传", "不导出", "不外传", "不共享", "不出锁", "不出机")...)
)

// held finds data of persons that one side comes to hold or use, in a sentence that
// says nothing of an end, a leave or care: 住户资料由乙方转交关联公司.
func held(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(holdings, s.Start, s.End) || t.HoldsWord(cautious, s.Start, s.End) || t.PassageAt(s.Start).Kind != lint.Body {
		return 0, 0, false
	}
	i, j, ok := t.Frame(theirs, s.Start, s.End)
	if ok && (t.Begins(notTheirs, i) || t.HasAny(i, j, "、", "，", "凭证", "的设备", "安装", "签字")) {
		ok = false
	}
	if !ok && t.Holds(somebodys, s.Start, s.End) {
		i, j, ok = t.Frame(reaching, s.Start, s.End)
	}
	if !ok {
		places := t.PlacesIn(sayings, s.Start, s.End)
		if len(places) == 0 {
			return 0, 0, false
		}
		i, j = places[0].Start, places[0].End
	}
	from := -1
	for _, h := range t.PlacesIn(holdings, s.Start, s.End) {
		if a, _ := t.Part(h.Start); t.After(h.Start, "备份") && t.Holds(oneself, a, h.Start) {
			continue
		}
		if h.Start >= j && h.Start-j <= 75 {
			return i, h.End, true
		}
		if from < 0 && h.End <= i && i-h.End <= 45 {
			from = h.Start
		}
	}
	return from, j, from >= 0
}

// seen comes by what tells of a body or a health, for which secrecy alone does not do
// (个人信息保护法 21 wants purpose, period and manner agreed): 维修中接触患者影像的，应予保密.
var (
	seen       = lint.NewFrameOf(12, lint.NewSet("接触到", "接触", "看到", "获知", "知悉", "获取", "查看", "掌握"), lint.NewSet("患者", "病人", "受检者", "就诊者", "幼儿", "学生", "住院者"), lint.NewSet("影像", "病历", "姓名", "资料", "信息", "数据", "照片", "档案"))
	seenFairly = lint.NewSet(
		"不得", "不接触", "目的", "仅限", "仅用于", "删除", "销毁", "脱敏", "匿名", "书面同意", "处理协议", "个人信息保护法", "必要", "禁止", "严禁",
		"避免", "无权", "不应", "不允许",
	)
)

// unlocks asks for the password of a thing with all that is in it: 请留下锁屏密码.
var (
	lockWords = []string{"锁屏密码", "开机密码", "解锁密码", "手机密码", "屏幕密码", "解锁图案", "手势密码", "电脑密码", "开屏密码", "锁屏图案"}
	unlocks   = lint.NewFrameOf(18, lint.NewSet("留下", "提供", "告知", "填写", "登记", "写下", "写明", "注明", "预留", "交给"), lint.NewSet(lockWords...))
	lockKept  = lint.NewSet("不得", "不必", "无需", "无须", "不要", "请勿", "自愿", "可不", "解除", "取消", "关闭", "修改", "更改", "保密", "删除", "销毁", "仅用于", "仅限")
)
