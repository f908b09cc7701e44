package confidentiality

import "qiyue/lint"

// The frames of data of anyone, of any kind, that go beyond what they were given
// for: whose they are, what they are and what becomes of them are open.
var (
	ofAnyone = lint.NewSet("用户", "客户", "消费者", "顾客", "业主", "会员", "患者", "病人", "学员", "学生", "幼儿", "员工", "职工", "承租人", "承租方", "租户", "租客", "住户", "借款人", "出借人", "投资人", "投保人", "乘客", "车主", "游客", "参展商", "收件人", "寄件人", "读者", "求职者", "您", "个人", "家长", "访客")
	anyData  = lint.NewSet("信息", "资料", "数据", "影像", "照片", "档案", "联系方式", "联系电话", "手机号", "通讯录", "身份证", "病历", "行踪", "轨迹", "画面", "录音", "录像")
	// beyond is what becomes of them.
	beyond = lint.NewSet("商业化", "商业利用", "商业上的利用", "商业用途", "商业目的", "分析和利用", "分析及利用", "分析利用", "公众查询", "对外公开", "对外公布", "黑名单", "曝光", "针对性的广告", "广告投放", "投放广告", "营销", "促销", "推销", "推广", "出售", "销售", "转售", "交易给", "变现", "其他用途", "其它用途", "任何用途", "模型训练", "训练模型", "训练算法", "产品开发", "新产品")
	leave  = lint.NewSet("有权", "可以", "可将", "可对", "可把", "可使用", "可利用", "可用于", "可以将", "授权", "同意", "允许", "可能会", "将会", "会将", "会把", "会对", "我们会", "并可")
	free   = []*lint.Frame{
		lint.NewFrameOf(45, leave, ofAnyone, anyData, beyond),
		lint.NewFrameOf(36, ofAnyone, anyData, leave, beyond),
	}
	// given hands the data of anyone to a taker of any name.
	given = []*lint.Frame{
		lint.NewFrameOf(24, lint.NewSet("可将", "可以将", "有权将", "可把", "可以把", "有权把", "会将", "会把", "授权将"), ofAnyone, anyData, lint.NewSet("提供给", "提供予", "发给", "发送给", "交给", "转给", "转交", "告知", "共享", "出售给", "推荐给", "开放给", "移交", "披露给")),
	}
	// stays keeps them with one side.
	stays = lint.NewFrameOf(18, ofAnyone, lint.NewSet("健康数据", "影像", "录音", "录像", "照片", "体检数据", "检测数据", "基因数据", "档案资料", "个人资料", "身份资料", "个人数据"), lint.NewSet("由", "归"), lint.NewSet("保存", "留存", "所有", "支配", "存档", "使用", "处置"))
	// filmed records those who come and go.
	filmed = lint.NewFrameOf(36, lint.NewSet("保存", "留存", "存储", "调取", "查看", "回看"), ofAnyone, lint.NewSet("出入影像", "出入记录", "监控影像", "监控录像", "通行记录", "进出记录", "活动影像"))
	// sent are messages of trade that whoever joins must take.
	sent = []*lint.Frame{
		lint.NewFrame(30, []string{"同意接收", "应接收", "须接收", "愿意接收", "应当接收", "必须接收"}, []string{"商业", "促销", "营销", "推广", "广告"}, []string{"短信", "信息", "邮件", "电话", "内容", "推送"}),
		lint.NewFrame(75, []string{"接收", "接受"}, []string{"邮件", "短信", "电话"}, []string{"促销", "营销", "推广", "广告", "商业"}, []string{"信息", "内容", "活动"}),
	}
	refusable = lint.NewSet("退订", "拒绝", "拒收", "取消", "关闭", "回复", "单独同意", "不需要", "停止")
)

// freed finds such data, bound by no end, leave or law.
func freed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(limits, s.Start, s.End) {
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
	for _, f := range [...]*lint.Frame{stays, filmed} {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.HasAny(i, j, "，") {
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
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "不", "拒绝", "停止") && !t.Holds(refusable, ps.Start, ps.End) {
			return i, j, true
		}
	}
	return 0, 0, false
}
