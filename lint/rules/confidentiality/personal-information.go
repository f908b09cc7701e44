package confidentiality

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/spec"
	"qiyue/lint"
)

// PersonalInformation: Users’ data are handled and purpose, manner, protection and deletion are not agreed.
var PersonalInformation = lint.Rule{
	ID:      "personal-information",
	Title:   lint.Words{Zh: "个人信息处理无约定", En: "personal information"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   slices.Concat(filings, data, lockWords, media),
	Doc: lint.Doc{
		What: lint.Words{Zh: "收集用户档案、电话、地址，却没有约定处理目的、方式、保护和删除。", En: "Users’ data are handled and purpose, manner, protection and deletion are not agreed"},
		Why:  lint.Words{Zh: "委托处理个人信息应当约定目的、期限、方式、种类、保护措施和双方权利义务（个人信息保护法 21）；处理自己客户的信息应当有依据并告知（13、17）。向他人提供须告知并取得单独同意（23），出境另有条件（38），同意须自愿、明确（14），不得超出收集的目的（6）。", En: "Entrusted handling needs purpose, period, manner, kinds, protection (个人信息保护法 21); one’s own customers must be told (13, 17). To pass data on takes separate consent (23), to send them abroad more (38); consent must be free and explicit (14), and the purpose binds (6)."},
		Bad: []string{
			"甲方⟦向乙方提供其终端客户的联系人姓名⟧、手机号码，供乙方上门使用。",
			"商家收集姓名、电话，并可⟦将上述信息提供给⟧合作的保险公司。",
			"乙方应为每位用户⟦建立售后服务档案⟧，并定期回访。",
			"乙方应⟦登记客户信息⟧，每月交给甲方。",
			"平台可以⟦将用户信息提供给合作⟧伙伴用于推广。",
			"公司⟦收集、使用用户的手机号⟧码、住址安排上门。",
			"乙方维护时可以⟦访问系统中的居民个人信息⟧。",
			"⟦您同意我们收集您的手机号、通讯录，并提供给⟧合作商家。",
			"乙方将用户信息⟦用于产品改进⟧和营销。\n个人信息保护：按公司制度执行。",
			"⟦您授权我们收集联系人、通话记录，用于我们认为合适的任何目的⟧。",
			"⟦客户信息可在我们的关联企业间共享⟧。",
			"乙方远程诊断取得的⟦患者影像可传输至⟧其境外总部。",
			"平台自动⟦记录您的浏览器⟧和IP地址。",
			"⟦顾客的身份证复印件由本店留存，本店可以使用⟧。",
			"用户的⟦开锁记录及指纹由商家留存⟧备用。",
			"健身馆⟦可拍摄会员训练影像用于⟧各类宣传。",
			"甲方委托乙方保存员工姓名和手机号，乙方⟦可自行选定下游厂商⟧代为处理。",
			"本店⟦使用持卡人的消费记录向其推广⟧关联商户的产品。",
			"学员报名⟦即授权机构向各赞助商提供⟧其联系电话。",
			"用户⟦同意接收商业信息，且不得退订⟧。",
			"诊所⟦可永久使用患者口腔影像⟧。",
			"会员的⟦照片归会所，会所可用于宣传⟧。",
			"乙方有权⟦将读者的借阅数据汇总后对外出售⟧。",
			"平台可与⟦关联公司、合作商户共享您的相关信息⟧。",
			"您授权商城⟦将您的注册信息传递给商城的其他服务提供者⟧。",
			"承租人逾期的，出租人有权将其⟦身份信息在网站上公示⟧。",
			"服务商⟦有权自行保有、处置监测到的信息⟧。",
			"您⟦同意我们收集、存储您和您⟧购买活动的相关信息。",
			"出租人对承租人的⟦身份证进行核对并保存复印件⟧。",
			"双方⟦授权平台向其提供双方的所有信息⟧。",
			"视频含有⟦人脸、声纹信息的，承揽人可转交其合作工作室⟧处理。",
			"欠缴物业费的，物业公司⟦有权将业主的姓名、欠费情况在小区公告栏⟧公示。",
			"会员退会后，俱乐部⟦有权保留会员资料⟧。",
			"租房平台⟦可能从公开渠道和其他途径搜集租客⟧的资料。",
			"车主⟦不可撤销地授权保险中介查询其信用⟧状况。",
			"安装本程序即视为同意程序⟦可以读取手机通讯录⟧。",
			"停车场可以⟦将车牌、行车轨迹提供给第三方⟧。",
			"⟦学员报名时填写姓名⟧、年龄及监护人电话。",
			"年卡须附有⟦持卡人姓名、照片⟧，由前台登记。",
			"我们⟦可能使用您的个人信息⟧，向您发出活动信息。",
			"工程师可⟦将患者影像拷贝⟧回公司分析。",
		},
		Good: []string{
			"甲方将维修单交给报修人签字。",
			"甲方应将故障情况和上述信息提供给乙方。",
			"乙方应建立用户档案；用户个人信息仅用于售后服务，按照个人信息保护法处理，保存三年后删除。",
			"乙方为每台设备建立维修档案。",
			"未经甲方同意，乙方不得向第三方提供客户资料。",
			"乙方提供用户手册等资料。",
			"甲方使用客户端查看设备数据。",
			"乙方应建立完善的管理制度。",
			"用户同意接收营销信息的，可以随时退订；用户信息仅用于派单。",
			"乙方提供的样机用于营销推广，联系地址见首部。",
			"经您单独同意，我们可以将您的手机号提供给合作商家；您可以撤回同意。",
			"维修费用于更换地址牌。",
			"收货人应在送货单上填写姓名、电话。",
			"工程师不得将患者影像拷贝回公司。",
			"年卡须附有持卡人姓名、照片，仅用于核对身份，注销后删除。",
			"一方的法定代表人、地址、电话变更的，应通知对方，由客户登记。",
			"乙方不得收集、留存用户个人信息。",
			"我们收集的崩溃日志不含个人信息。",
			"乙方受托处理用户个人信息，目的为履行维修，期满后七日内删除。",
			"工程师不查看、不复制您的个人信息。",
			"用户信息可以脱敏后共享。",
			"合作伙伴无权将共享的用户信息用于其他用途。",
			"运维人员不会查看用户个人信息。",
			"我们只共享提供服务所必需的用户信息。",
			"设备运行记录由乙方留存备查。",
			"学员报名时填写姓名和电话。报名表由教务处保密，结课后销毁。",
			"顾客取件时不必提供身份证号。",
			"本店为会员提供姓名刺绣服务。",
			"影像工作站的日志由乙方留存。",
			"经监护人书面同意，机构可拍摄学员影像用于教学回放。",
			"指纹仅存于锁体本地，商家不采集。",
			"货物照片由承运人留存。",
			"旅馆按照公安机关的要求登记住客身份信息。",
			"客户可以随时退订商业信息。",
			"车主的车牌号经车主同意后登记，停车结束即删除。",
			"我们不会与关联公司共享您的相关信息。",
			"为派送商品，我们可能与合作商共享必要的收货信息，仅用于联系收货。",
			"经法院判决的逾期信息可以在网站上公示，依法进行。",
			"乙方有权处置监测到的故障部件。",
			"甲方授权乙方向主管部门提供全部信息。",
			"证件核对后当场归还，不保存复印件。",
			"用户不得将其他会员的注册信息告知第三方。",
			"视频含有人脸信息的，承揽人应先打码，再转交其合作工作室处理。",
			"经本人同意，承揽人可以将人脸信息转交合作单位。",
			"乙方可以将录音设备转交其合作单位维修。",
			"住客应到派出所登记个人信息。",
			"商场有权在网站上公布促销规则和商品信息。",
			"俱乐部保留会员资料三年，期满删除。",
			"平台不会从公开渠道搜集租客的资料。",
			"甲方不可撤销地授权银行从其账户划扣租金。",
			"程序读取通讯录前单独征求同意，用户可以关闭。",
			"甲方的联系方式变更的，可将新的联系方式提供给合作部门。",
		},
		Basis: []diag.LawID{"个人信息保护法 13", "个人信息保护法 17", "个人信息保护法 21", "个人信息保护法 6", "个人信息保护法 14", "个人信息保护法 23", "个人信息保护法 38"},
		Since: "0.1.0",
	},
	RunSpec: personalInformationSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		done := t.Has("个人信息保护", "个人信息的处理", "处理个人信息", "个人信息处理", "用户信息保密", "隐私政策")
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			if t.Holds(refrains, s.Start, s.End) {
				return
			}
			if f, ok := grave(t, s); ok { // asked each time
				done = true
				p.Report(f)
				return
			}
			if done || t.Holds(ofDevices, s.Start, s.End) && !t.Holds(sayings, s.Start, s.End) {
				return
			}
			i, j, ok := filed(p, s)
			if ok {
				done = true
				p.Report(lint.Finding{Start: i, End: j, Basis: unsaid})
			}
		})
	},
}

// filings tell of the handling of data, data what may be handled.
var (
	filings = []string{
		"建立售后服务档案", "客户档案", "用户档案", "顾客档案", "建立档案", "健康档案", "会员档案", "业主档案", "住户档案", "学员档案", "患者档案",
		"登记客户信息", "收集客户信息", "收集用户信息", "用户信息登记", "客户资料登记", "收集个人信息", "客户个人信息", "用户个人信息", "消费者档案",
		"登记用户信息",
	}
	data = []string{
		"信息", "资料", "数据", "手机号", "电话号码", "住址", "身份证", "姓名", "名单", "人脸", "指纹", "通讯录", "患者影像", "通话记录", "Cookie",
		"cookie", "IP地址", "影像", "轨迹", "证件", "照片", "车牌", "肖像", "病历", "记录", "下游", "商业信息", "推广信息", "广告", "联系电话",
		"授权", "声纹", "面部", "虹膜", "录音", "录像", "病史", "联系方式", "商业短信", "促销", "营销短信", "视频", "成绩", "信用状况", "征信",
		"健康证", "体检结果", "检查结果", "违约行为", "违约事实", "违法行为", "黑名单", "地理位置", "摄像头", "信用", "档案", "名册", "昵称", "头像",
		"偏好", "工资", "考勤", "画面", "习惯", "家庭成员", "行踪", "面容", "的电话", "人电话", "业主电话", "客户电话", "用户电话", "电话", "手机",
		"门牌", "图像", "会员库", "号码", "地图", "检查单", "化验单", "亦同", "亦然",
	}
)

// ofDevices are words of files on devices, plain those of handling that is
// forbidden or bound to an end, clients whom a file may be about.
var (
	ofDevices = lint.NewSet("设备档案", "每台")
	plain     = lint.NewSet(
		"不得收集", "不得留存", "不得保存", "不得登记", "严禁", "禁止", "不收集", "不留存", "不再保留", "不会", "无权", "不查看", "不得查看",
		"不对外", "不向", "目的", "删除", "仅用于", "仅限", "脱敏", "加密",
	)
	clients = lint.NewSet("客户", "用户", "顾客", "消费者", "业主", "会员", "住户", "学员", "患者", "员工")
)

// filed finds the handling of data of which nothing is agreed: the first word
// that tells of it, or a sequence around the data.
func filed(p *lint.Pass, s lint.Sentence) (int, int, bool) {
	t := p.Text
	for _, h := range p.HitsIn(s.Start, s.End) {
		if h.Word < len(filings) {
			if !t.Holds(clients, s.Start, s.End) {
				break
			}
			return h.Start, h.End, !t.Holds(plain, s.Start, s.End)
		}
	}
	if i, j, ok := t.Frame(unlocks, s.Start, s.End); ok && !t.Holds(lockKept, s.Start, s.End) {
		return i, j, true
	}
	if i, j, ok := handled(t, s); ok {
		return i, j, true
	}
	if i, j, ok := gathered(t, s); ok {
		return i, j, true
	}
	if i, j, ok := particulars(t, s); ok {
		return i, j, true
	}
	if i, j, ok := toldOfSelf(t, s); ok {
		return i, j, true
	}
	i, j, ok := held(t, s)
	if ok {
		i, j = t.Within(i, j, 50)
	}
	return i, j, ok
}

var (
	// marks are what tells of a person; words of one row tell the same.
	marks = [][]string{
		{"姓名", "名单"}, {"电话", "手机", "联系方式", "手机号"}, {"住址", "地址", "门牌号", "房号"}, {"身份证", "证件"}, {"银行卡", "银行账户"},
		{"产权证", "房产证", "购房合同"}, {"驾驶证", "行驶证", "驾照"}, {"照片", "相片", "头像"}, {"车牌"}, {"生日", "出生", "年龄"},
		{"病历", "影像", "检查资料", "病史"}, {"指纹", "人脸"}, {"性别"},
	}
	// handles are acts on what is told of a person.
	handles = lint.NewSet("提供", "填写", "登记", "录入", "记录", "收集", "留下", "建立", "附有", "注明", "登录", "提交", "报送", "交给", "采集", "拍照", "复印", "留存", "保存", "核对")
	// ofParties are words of a sentence on the sides of the agreement and their papers, or
	// of goods.
	ofParties = []string{
		"送达", "通知地址", "变更", "签字", "法定代表人", "营业执照", "开户", "账号", "授权委托书", "收货人", "联系人：", "经办人", "加盖", "投标",
		"施工人员", "操作人员", "维修人员", "服务人员", "工程师的", "名称、地址",
	}
)

// particulars finds two or more marks of a person that are asked for or kept, in a text
// that says nothing of what becomes of them.
func particulars(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(handles, s.Start, s.End) || !t.Holds(holders, s.Start, s.End) || t.Holds(cares, s.Start, s.End) || t.Holds(bound, s.Start, s.End) && !t.HasAny(s.Start, s.End, "填写") || t.HasAny(s.Start, s.End, ofParties...) || t.Holds(cared, 0, len(t.All)) || t.PassageAt(s.Start).Kind != lint.Body {
		return 0, 0, false
	}
	text, n := t.In(s), 0
	first, last := len(text), 0
	for _, row := range marks {
		at, end := -1, 0
		for _, w := range row {
			if k := strings.Index(text, w); k >= 0 && (at < 0 || k < at) {
				at, end = k, k+len(w)
			}
		}
		if at >= 0 {
			n++
			first, last = min(first, at), max(last, end)
		}
	}
	if n < 2 || last-first > 90 {
		return 0, 0, false
	}
	return s.Start + first, s.Start + last, true
}

var (
	// tellers tell who they are, to be served.
	tellers = lint.NewSet("会员", "用户", "顾客", "消费者", "持卡人", "学员", "车主", "您", "购机者", "报名者", "申请人")
	// telling are the acts, ofSelf what is told.
	telling   = lint.NewSet("提供", "填写", "提交", "登记", "出示")
	ofSelf    = lint.NewSet("个人信息", "个人资料", "姓名", "身份证号", "手机号", "联系方式", "联系电话", "必要的信息", "必要信息", "驾驶证", "家庭住址")
	tellsSelf = lint.NewFrameOf(42, tellers, telling, ofSelf)
	// cared are words of a text that says what becomes of such data, cares those of a
	// sentence that does, or that is on something else.
	cared = lint.NewSet("泄露", "隐私", "信息安全", "信息保护", "保密", "个人信息保护")
	cares = lint.NewSet("用于", "不得", "不会", "无需", "无须", "不必", "拒绝", "他人", "公安", "仅限", "同意后", "删除", "依法", "法律", "未提供", "不提供", "虚假", "冒用")
)

// toldOfSelf finds customers who must say who they are in a text that says
// nothing of what becomes of it.
func toldOfSelf(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(tellers, s.Start, s.End) || t.Holds(cares, s.Start, s.End) || t.Holds(cared, 0, len(t.All)) {
		return 0, 0, false
	}
	i, j, ok := t.Frame(tellsSelf, s.Start, s.End)
	if !ok || t.HasAny(i, j, "提供的") || t.Before(i, "为", "向", "给", "与", "不") || t.PassageAt(i).Kind != lint.Body {
		return 0, 0, false
	}
	i, j = t.Within(i, j, 50)
	return i, j, true
}

// handled finds the handling of data that tell who a person is, where the
// sentence does not say for what, how long or by whose leave.
func handled(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if i, j, ok := t.Frame(seen, s.Start, s.End); ok && !t.Holds(seenFairly, s.Start, s.End) {
		return i, j, true
	}
	if !t.Holds(holders, s.Start, s.End) || t.Holds(bound, s.Start, s.End) {
		return 0, 0, false
	}
	if i, j, ok := t.Frame(givenOver, s.Start, s.End); ok && t.HasAny(i, s.End, "提供", "交给", "交由", "移交", "发送", "推送", "导入", "转给", "交付") && !t.Before(i, "不") {
		i, j = t.Within(i, j, 50)
		return i, j, true
	}
	if i, j, ok := t.Frame(takenFrom, s.Start, s.End); ok && !t.Before(i, "不", "勿") && !lint.Contains(t.All[i:j], "，") && !t.After(j, "系统", "化", "技术", "反馈", "平台") {
		i, j = t.Within(i, j, 50)
		return i, j, true
	}
	if i, j, ok := t.Frame(copiedOut, s.Start, s.End); ok && !t.Before(i, "不") {
		i, j = t.Within(i, j, 50)
		return i, j, true
	}
	return 0, 0, false
}

// copiedOut takes data of persons along: 将患者影像拷贝回公司.
var copiedOut = lint.NewFrameOf(27, lint.NewSet("将", "把"), holders, lint.NewSet("影像", "数据", "资料", "信息", "照片", "病历", "记录"), lint.NewSet("拷贝", "复制", "带回", "带走", "传回", "上传", "导出", "备份至", "发回"))

// holders are the persons, bound the words of an end, a period or a leave.
var (
	holders = lint.NewSet(
		"用户", "客户", "消费者", "顾客", "居民", "患者", "业主", "会员", "买家", "学生", "老人", "个人", "报修人", "联系人", "客人", "住客", "旅客",
		"租户", "收货人", "收件人", "寄件人", "投保人", "家长", "车主", "住户", "访客", "求职者", "读者", "乘客", "您", "员工", "职工", "学员",
		"承租人", "参展商", "用气人", "用水人", "用电人", "用热人", "持卡人", "购机人",
	)
	bound = lint.NewSet(
		"不得", "保密", "泄露", "仅限", "仅用于", "目的为", "目的是", "以下目的", "下列目的", "约定目的", "约定的目的", "处理目的", "收集目的",
		"使用目的", "删除", "授权同意", "书面同意", "单独同意", "告知", "脱敏", "匿名", "严禁", "禁止", "未经", "隐私", "填写", "真实", "保护",
		"不会", "无权", "所必要", "所必需", "所必须", "公安", "派出所", "依照", "依法", "法律",
	)
	givenOver = lint.NewFrameOf(30, lint.NewSet(
		"向乙方", "向受托方", "向服务商", "向承包方", "向承揽方", "向供方", "向卖方", "向甲方", "将", "把",
	), holders, lint.NewSet(
		"姓名", "手机号", "电话", "住址", "家庭地址", "身份证", "联系方式", "个人信息",
	))
	takenFrom = lint.NewFrameOf(24, lint.NewSet(
		"读取", "录入", "提取", "下载", "拷贝", "收集", "采集", "获取", "使用", "访问", "查看", "接触", "共享", "处理", "存储", "留存", "登记",
		"记录", "调取", "导出", "保存", "保留",
	), holders, lint.NewSet(
		"个人信息", "手机号", "电话号码", "联系电话", "住址", "家庭住址", "身份证", "姓名", "联系方式", "用户信息", "客户信息", "用户资料",
		"客户资料", "用户数据", "个人资料", "个人数据", "影像资料", "信息", "工资数据", "考勤数据", "健康数据", "人脸", "指纹", "面部", "病历",
		"行驶轨迹", "征信报告", "Cookie", "cookie", "IP地址", "浏览器", "通讯录", "位置数据",
	))
)

func personalInformationSpec(p *lint.Pass) {
	c, r := p.Spec.Confidential, p.Spec.Remote
	if r != nil && bool(r.Auto.V) && (c == nil || c.Personal == nil) {
		p.Report(lint.Finding{At: r.Auto.At, Path: "confidentiality.personal_information", Args: []any{"text", spec.FieldAt("remote.automated").Label}, Basis: unsaid})
	}
}
