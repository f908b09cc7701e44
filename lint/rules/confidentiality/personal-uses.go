package confidentiality

import (
	"slices"

	"qiyue/lint"
)

// marksOf are data that tell of a person whoever is not named beside them; ofWhom
// the persons that other data must belong to.
var (
	marksOf = []string{
		"指纹", "人脸", "虹膜", "掌纹", "声纹", "身份证", "身份信息", "手机号", "车牌号", "家庭住址", "行驶轨迹", "开锁记录", "通行记录", "消费记录",
		"健康记录", "证件复印件", "证件信息", "病历", "联系方式", "生物特征", "通话录音", "定位信息", "位置信息", "行车数据", "监控录像", "门禁记录",
	}
	ofWhom = []string{
		"用户", "客户", "消费者", "顾客", "患者", "受检者", "病人", "业主", "会员", "学员", "学生", "幼儿", "老人", "员工", "职工", "旅游者", "游客",
		"住客", "租客", "车主", "持卡人", "家长", "读者", "乘客", "您",
	}
	spared = lint.NewSet(
		"不得", "无权", "未经", "严禁", "禁止", "不会", "不将", "不采集", "不收集", "不留存", "不保存", "仅限", "仅用于", "只用于", "仅存", "仅为",
		"删除", "销毁", "脱敏", "匿名", "去标识", "加密", "保密", "书面同意", "单独同意", "同意后", "经其同意", "经本人", "本人同意", "撤回", "拒绝",
		"期满后", "结束后", "必需", "必要的", "备案", "依法", "法律", "实名",
	)
)

// ofPersons are words of whom data tell, of which one stands in each frame.
var ofPersons = lint.NewSet(append(append([]string{"将其"}, marksOf...), ofWhom...)...)

// A keeping is a frame of data of persons that stay with one side or serve its
// own ends.
type keeping struct {
	gap    int
	groups [][]string
	key    int // the group whose words are seldom met
	holds  func(t *lint.Text, s lint.Sentence, i, j int) bool
	frame  *lint.Frame
}

var keepings = framed([]keeping{
	// 将读者的借阅数据汇总后出售.
	{gap: 24, groups: [][]string{{"将", "把"}, ofWhom, {"数据", "信息", "资料", "记录", "档案"}, {"出售", "出租", "售卖", "变现"}}, key: 3},
	// 指纹由商家留存备用.
	{gap: 30, groups: [][]string{marksOf, {"由", "供", "归"}, {
		"留存", "备用", "留用", "保留", "所有", "联系使用", "使用", "支配", "自行保存", "收集", "采集", "保管",
	}}, key: 0, holds: func(t *lint.Text, _ lint.Sentence, i, j int) bool {
		return !t.HasAny(i, j, "，", "甲方所有", "车主所有", "用户所有", "会员所有", "业主所有", "患者所有", "学员所有", "员工所有", "本人所有", "个人所有")
	}},
	// 可拍摄学员影像用于宣传.
	{gap: 36, groups: [][]string{{"拍摄", "录制", "摄录", "采集"}, ofWhom, {"影像", "照片", "视频", "肖像", "录像", "作品"}, {"用于", "使用方式", "宣传", "推广", "展示", "发布"}}, key: 0},
	// 照片可用于宣传.
	{gap: 45, groups: [][]string{{"照片", "影像", "肖像", "视频", "录像"}, {"用于", "用作", "作为"}, {"宣传", "推广", "广告", "营销", "展示", "招生", "商业"}}, key: 2},
	// 使用会员照片宣传.
	{gap: 24, groups: [][]string{{"使用", "利用", "发布", "展示"}, ofWhom, {"照片", "视频", "影像", "肖像", "作品"}, {"宣传", "推广", "广告", "招生", "营销"}}, key: 3},
	// 利用用户电话开展推广.
	{gap: 24, groups: [][]string{{"使用", "利用"}, ofWhom, {"姓名", "电话", "住址", "手机号"}, {"开展", "进行", "从事", "用于"}}, key: 3, holds: func(t *lint.Text, s lint.Sentence, _, j int) bool {
		return t.HasAny(j, s.End, "研发", "推广", "营销", "分析", "宣传", "推销")
	}},
	// 使用持卡人的记录向其推广.
	{gap: 30, groups: [][]string{{"使用", "利用", "运用", "凭"}, ofWhom, {"资料", "信息", "记录", "数据"}, {"推广", "推销", "营销", "促销", "推送"}}, key: 3},
	// 可永久使用患者影像.
	{gap: 36, groups: [][]string{{"同意", "可", "有权"}, {"永久使用", "无限期使用", "无偿使用", "自由使用"}, {"影像", "肖像", "照片", "视频", "声音"}}, key: 1},
	// 可查看患者病历.
	{gap: 18, groups: [][]string{{"读取", "查看", "调取", "浏览", "拷贝", "复制"}, ofWhom, {"资料", "病历", "影像", "照片", "档案"}}, key: 0},
})

// framed makes the frames of the keepings.
func framed(all []keeping) []keeping {
	for k := range all {
		all[k].frame = lint.NewFrame(all[k].gap, all[k].groups...)
	}
	return all
}

// retained finds one of the keepings: 指纹由商家留存备用, 可拍摄学员影像用于宣传.
func retained(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(spared, s.Start, s.End) || !t.Holds(ofPersons, s.Start, s.End) {
		return 0, 0, false
	}
	for k := range keepings {
		f := &keepings[k]
		if i, j, ok := t.Frame(f.frame, s.Start, s.End); ok && (f.holds == nil || f.holds(t, s, i, j)) {
			return i, j, true
		}
	}
	return 0, 0, false
}

// The frames of data entrusted further, of advertising and of leave for others.
var (
	further      = []string{"自行选定", "自行选择", "转委托", "再委托", "另行委托", "委托其他", "委托第三方", "分包给", "交由其他"}
	refusals     = []string{"不得退订", "不得拒收", "无权退订", "不可退订", "不得取消", "不得拒绝"}
	leaves       = []string{"即授权", "视为授权", "并授权", "一并授权"}
	handsFurther = lint.NewFrame(12, []string{"可", "可以", "有权", "得"}, further, []string{"下游", "厂商", "第三方", "服务商", "他人", "公司", "机构", "处理"})
	refuseless   = lint.NewFrame(45, []string{"商业信息", "推广信息", "营销信息", "促销信息", "广告"}, refusals)
	receives     = lint.NewFrame(45, []string{"同意接收", "同意", "应接收", "须接收"}, []string{"发送", "推送", "接收"})
	authorises   = lint.NewFrame(45, leaves, []string{"向各", "向合作", "向关联", "向第三方", "向其他", "向广告", "向供应商", "向赞助"}, []string{"提供", "披露", "共享", "转让", "开放"})
)

// uses are words of which one stands in every sentence with a grave use.
var uses = func() *lint.Set {
	words := slices.Concat(giving, sharing, consenting, using, freely, further, refusals, leaves)
	for _, f := range keepings {
		words = append(words, f.groups[f.key]...)
	}
	slices.Sort(words)
	return lint.NewSet(slices.Compact(words)...)
}()

// handedOn finds entrusted data that the other side may entrust to whom it likes
// (个人信息保护法 21(3) asks for consent).
func handedOn(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(spared, s.Start, s.End) || !t.Holds(personal, s.Start, s.End) || t.HasAny(s.Start, s.End, "同意") {
		return 0, 0, false
	}
	return t.Frame(handsFurther, s.Start, s.End)
}

// pressed finds advertising that cannot be refused.
func pressed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(refuseless, s.Start, s.End)
	if !ok {
		return 0, 0, false
	}
	if k, _, ok := t.Frame(receives, s.Start, i); ok && i-k <= 60 {
		i = k
	}
	return i, j, true
}

// licensed finds one act that hands data to whoever the other side deals with:
// 报名即授权旅行社向各供应商提供其证件信息.
func licensed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if t.Holds(spared, s.Start, s.End) {
		return 0, 0, false
	}
	return t.Frame(authorises, s.Start, s.End)
}
