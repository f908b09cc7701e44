package sides

import (
	"slices"
	"strings"

	"qiyue/lint"
)

// bondAct is what one side alone does under agreements of some kinds: who pays
// for what, who brings the thing, who gives it back.
type bondAct struct {
	kinds  []string // 租赁, 买卖, …; empty: every kind but those of otherwisePaid
	giving bool     // it is done by who lets, sells, makes, keeps, carries, serves
	frame  *lint.Frame
	unless *lint.Set // in the statement; none: what one may do or may not
}

// payables are what is paid by who is served, by the last character and the words
// that say what for.
var (
	payVerbs = []string{"支付", "付清", "缴纳", "交纳", "结清", "缴清", "预付", "付给"}
	payables = []string{
		"货款", "价款", "报酬", "酬金", "尾款", "余款", "首付款", "预付款", "进度款", "合同款", "工程款", "服务费", "维保费", "保养费", "维修费",
		"加工费", "运费", "仓储费", "保管费", "开发费", "物业费", "保洁费", "设计费", "监理费", "加盟费", "培训费", "代理费", "咨询费", "托管费",
		"搭建费", "检测费", "安装费", "订阅费", "使用费", "运维费", "维护费", "修理费", "清洗费", "保安费", "接送费", "养护费", "检修费", "校准费",
		"检定费", "制作费", "广告费", "设备款", "合同总价款", "装修款", "月租",
	}
	// notPay are payments that anybody may owe and steps about a payment of the other side.
	notPay = lint.NewSet(
		"社保", "供货商", "其人员", "违约金", "赔偿", "补偿", "退", "返", "保证金", "押金", "罚", "垫", "代付", "代缴", "代为", "第三方", "分包",
		"员工", "工人", "供应商", "有权", "要求", "催", "可以拒绝", "扣", "滞纳金", "利息", "工资", "税", "收到甲方", "收到乙方", "收到付款",
		"收到款", "收到全部", "收到货款", "收到客户", "收到买方", "收到业主", "收到预付", "同意", "佣金", "返利", "分成", "奖励", "回购", "逾期退",
		"产生的", "自有", "保险", "差价",
	)
	// notServe are statements about the other side's service.
	notServe = lint.NewSet(
		"清点", "点验", "看货", "查看", "应得", "应享", "指导下", "要求", "有权", "委托", "第三方", "配合", "协助", "监督", "检查", "自行", "同意",
		"便利", "条件", "场地", "资料", "陪同", "通知", "督促", "学习", "见证", "参加", "验收", "请求", "可以", "授权", "接受", "自有", "另行聘",
		"退货", "退还", "退回", "换货", "返还", "样品", "送修", "返修", "原材料", "来料", "图纸", "素材", "费用", "验货", "提货", "寄回", "所需",
		"自提", "收到", "接到", "协调", "卸货", "从", "场内", "装卸", "验证", "签字", "交接",
	)

	// notVouch are statements about what others brought, notAccept about acceptance only prepared.
	notVouch = lint.NewSet(
		"要求", "有权", "提供", "自购", "自供", "自行", "自备", "监督", "检查", "第三", "分包", "配合", "协助", "采购", "指定", "退", "归还", "返还",
		"期满", "审核", "自带", "环境",
	)
	notAccept = lint.NewSet(
		"申请", "配合", "通知", "自检", "材料", "进场", "参加", "协助", "自行", "提交", "报", "接受", "分包", "隐蔽", "准备", "退", "书面", "甲方",
		"乙方", "买方", "有权", "要求", "经",
	)
	workBonds, soldBonds = []string{"服务", "工程", "承揽"}, []string{"买卖", "服务", "工程", "承揽"}

	bondActs = []bondAct{
		{soldBonds, true, lint.NewFrame(24, []string{"保证", "确保"}, []string{
			"商品质量", "产品质量", "货物质量", "维修质量", "服务质量", "施工质量", "工程质量", "维保质量", "保养质量", "安装质量", "出售的商品",
			"出售的货物", "供应的商品", "所用材料",
		}), notVouch},
		{soldBonds, true, lint.NewFrame(36, []string{"对"}, []string{
			"保修", "实行三包", "承担三包", "维修质量负责", "服务质量负责", "施工质量负责", "工程质量负责", "产品质量负责", "维保质量负责",
			"保养质量负责", "负责三包",
		}), notVouch},
		{soldBonds, true, lint.NewFrame(24, []string{"保证", "确保"}, []string{
			"系统正常运", "设备正常运", "的正常运转", "的正常运行", "电梯正常", "运行正常", "为全新", "是全新", "全新正品", "车辆年检",
			"持证上岗", "质量合格", "不影响使用", "为原厂", "是原厂", "原厂正品", "为正品", "是正品", "为原装", "原装正品", "维保人员持", "维修人员持",
			"服务人员持", "作业人员持", "人员持证",
		}), notVouch},
		{workBonds, true, lint.NewFrame(45, []string{"应在", "须在", "应于", "须于", "必须在", "在接到"}, []string{
			"内上门", "内到场", "内到达", "内抵达", "内赶到", "内响应", "内修复", "内修好", "内派人", "内派员", "内排除", "内解决故障",
		}), notServe},
		{soldBonds, true, lint.NewFrame(9, []string{"应", "须", "负责", "必须", "逾期", "未按期", "延期"}, []string{
			"送货", "按图施工", "返工", "重做", "重新检", "重新制作", "补种", "返修", "办理健康证", "使用原厂", "完工", "竣工", "开票",
		}), notServe},
		{workBonds, true, lint.NewFrame(45, []string{"日内完成", "天内完成", "月内完成", "按时完成", "按期完成"}, []string{
			"制作", "开发", "安装", "施工", "维修", "装修", "设计", "调试", "检测", "建设", "报税", "加工",
		}), notServe},
		{soldBonds, true, lint.NewFrame(15, []string{"保修", "质保", "包修", "负责保修"}, []string{"年", "个月", "保修"}), notVouch},
		{workBonds, true, lint.NewFrame(60, allWith("为", clients), []string{
			"提供维修", "进行维修", "提供保养", "进行保养", "提供维护", "进行维护", "进行检修", "提供检修", "提供安装", "进行安装", "提供技术支持",
			"提供售后", "进行调试",
		}), notServe},
		{soldBonds, true, lint.NewFrame(36, []string{"应", "须", "未", "必须", "负责"}, []string{
			"开具发票", "开具增值税", "使用原厂", "填写维修记录", "填写服务工单", "派专人维修", "派员维修", "派员到场", "派人到场", "派人维修",
			"派员上门", "按时到场", "到场维修", "上门维修", "赶到现场", "赶赴现场", "修复故障", "排除故障", "完成维修", "完成修复", "提供质保",
			"提供备用机", "提供备件", "提交结算单", "提交报价单", "定期巡检", "定期保养", "定期检修", "每月巡检", "每季度巡检",
		}), notServe},
		{[]string{"承揽"}, true, lint.NewFrame(15, []string{"按", "按照"}, []string{"图制作", "图纸制作", "图纸加工", "样品制作", "图加工"}), lint.NewSet("要求", "有权", "委托", "监督", "检查", "验收")},
		{[]string{"运输"}, true, lint.NewFrame(30, []string{"保证", "确保"}, []string{"车辆制冷", "车况", "车辆完好", "运输安全", "货物安全", "按时到达", "按时送达"}), notVouch},
		{[]string{"运输", "仓储"}, false, lint.NewFrame(15, []string{"如实"}, []string{"申报", "告知货", "填写托运"}), notServe},
		{soldBonds, false, lint.NewFrame(24, []string{"对"}, []string{"质量有异议", "质量提出异议", "服务不满意", "质量不满意", "质量有疑问"}), lint.NewSet("答复", "处理", "甲方对", "乙方对")},
		{workBonds, false, lint.NewFrame(30, []string{"应提供", "须提供", "及时提供", "负责提供", "应无偿提供", "应免费提供"}, []string{
			"公司资料", "产品图片", "原始凭证", "水电", "素材", "账目", "施工场地", "现场照明", "施工用水", "施工用电", "停车",
		}), lint.NewSet("要求", "有权", "收到", "使用", "审核")},
		{soldBonds, true, lint.NewFrame(6, []string{"应予", "予以", "应给予", "应无条件"}, []string{"更换", "退货", "退换", "修理", "调换", "换货"}), notServe},
		{soldBonds, true, lint.NewFrame(36, []string{
			"设立", "建立", "开通", "公布", "保证", "随货", "同时提供", "提供24小时", "提供7×24", "提供全天",
		}, []string{
			"热线", "值班电话", "服务电话", "报修电话", "客服电话", "合格证", "说明书", "保修卡",
		}), notServe},
		{workBonds, true, lint.NewFrame(36, []string{"提交", "出具", "制定", "编制"}, []string{
			"维修报告", "维保报告", "保养报告", "服务报告", "巡检报告", "维修记录", "保养记录", "竣工图", "竣工资料", "保养计划", "维保计划", "维修计划",
			"维护计划", "维修方案", "保养方案", "施工计划", "巡检照片", "保养照片", "维修照片", "运维报告", "发电量报表", "运行报表", "故障分析",
			"分析报告", "运维月报", "维保月报",
		}), notVouch},
		{workBonds, true, lint.NewFrame(15, []string{"未能", "未按", "逾期", "不能按", "延期"}, []string{"修复", "维修", "完工", "竣工", "交工", "施工", "保养", "制作完成"}), notServe},
		{workBonds, true, lint.NewFrame(30, []string{"按", "按照", "做好", "负责", "清理", "清运"}, []string{
			"图施工", "图纸施工", "规范施工", "工艺施工", "安全防护", "施工垃圾", "成品保护", "清理现场",
		}), notServe},
		{soldBonds, false, lint.NewFrame(36, []string{
			"应及时", "须及时", "收货后", "到货后", "收货时", "到货时", "送货时", "提货时", "应当场", "拖延", "无故不",
		}, []string{"验收", "当面清点", "签收"}), notAccept},
		{[]string{"买卖", "服务", "租赁"}, false, lint.NewFrame(36, []string{"按照", "按", "使用"}, []string{"规程使用", "说明书使用", "说明书操作", "不当造成", "不当导致"}), notServe},
		{[]string{"租赁"}, true, lint.NewFrame(36, []string{"保证"}, []string{"性能良好", "合法的所有权", "合法所有权", "权属清晰"}), lint.NewSet("归还", "返还", "期满")},
		{[]string{"租赁"}, false, lint.NewFrame(15, []string{"拖欠", "逾期支付", "逾期交纳", "未按时支付", "未按时交纳", "损坏", "丢失"}, []string{"租金", "房租", "设备", "租赁物", "房屋", "车辆"}), lint.NewSet("有权", "要求", "押金", "保证金", "第三", "配合")},
		{nil, false, lint.NewFrame(60, payVerbs, payables), notPay},
		{[]string{"租赁"}, false, lint.NewFrame(60, payVerbs, []string{"租金", "租赁费", "房租"}), notPay},
		{nil, false, lint.NewFrame(6, []string{"完成", "逾期交", "拖欠", "欠交"}, []string{"付款", "租金", "租", "货款"}), notPay},
		{[]string{"特许"}, false, lint.NewFrame(30, []string{"完成", "达到", "做到", "不低于"}, []string{"销售额", "销量", "销售任务", "任务量", "进货额", "提货额"}), lint.NewSet("有权", "要求", "返", "奖", "如", "若")},
		{[]string{"雇用"}, false, lint.NewFrame(60, []string{"支付", "发放", "发给", "缴纳"}, []string{"工资", "薪酬", "劳动报酬", "薪金", "社会保险", "奖金"}), lint.NewSet("违约金", "赔偿", "退", "返还", "扣", "有权", "要求", "个人", "代扣")},
		{[]string{"租赁"}, true, lint.NewFrame(45, []string{"交付", "移交", "腾空"}, []string{"租赁物", "房屋", "商铺", "厂房", "场地", "车位", "租赁设备"}), lint.NewSet(
			"返还", "退租", "期满", "届满", "终止", "解除", "到期", "收到", "逾期", "有权", "要求", "第三", "钥匙", "押金", "保证金", "租金", "装修",
			"腾退", "搬离", "迁出", "收回",
		)},
		{[]string{"租赁"}, false, lint.NewFrame(45, []string{"返还", "归还", "腾退", "交还", "腾空", "迁出"}, []string{"租赁物", "房屋", "商铺", "厂房", "租赁设备", "车辆", "设备"}), lint.NewSet(
			"收回", "有权", "要求", "押金", "保证金", "定金", "租金", "费", "款", "第三", "督促",
		)},
		{[]string{"买卖"}, true, lint.NewFrame(75, []string{"将"}, []string{"运抵", "运至", "送至", "送达", "运到", "送到", "交付给", "交付"}), notServe},
		{[]string{"买卖"}, true, lint.NewFrame(60, []string{"负责"}, []string{"安装调试", "送货上门", "供货", "发货", "交货", "质保", "设备的安装", "设备安装", "免费更换", "免费维修"}), notServe},
		{[]string{"买卖"}, true, lint.NewFrame(9, []string{"未按", "逾期", "延期", "迟延", "未能按", "不能按"}, []string{
			"交货", "供货", "发货", "期交货", "时交货", "期供货", "时供货", "时发货", "期发货", "约定交货", "期安装",
		}), notServe},
		{[]string{"买卖"}, false, lint.NewFrame(45, []string{"收到货物后", "收货后", "到货后", "货到后", "收到设备后", "收到产品后"}, []string{"验收", "提出异议", "清点", "检验", "提出"}), lint.NewSet("有权", "通知后", "要求", "配合", "退")},
		{[]string{"仓储"}, true, lint.NewFrame(45, []string{"妥善保管", "负责保管", "出具", "签发", "保证"}, []string{"货物", "仓储物", "仓单", "入库单", "库内", "仓库"}), notServe},
		{[]string{"承揽"}, true, lint.NewFrame(60, []string{"按", "应", "负责"}, []string{"加工零件", "加工产品", "加工成品", "完成加工", "制作", "加工生产", "进行加工"}), notServe},
		{[]string{"借贷"}, false, lint.NewFrame(60, []string{"归还", "偿还", "还清", "清偿", "返还"}, []string{"借款", "本息", "贷款", "本金", "利息", "欠款"}), lint.NewSet("有权", "要求", "催", "收到", "收回", "不能", "保证人", "担保人")},
		{[]string{"借贷"}, true, lint.NewFrame(45, []string{"发放", "出借", "提供", "划付"}, []string{"借款", "贷款", "款项"}), lint.NewSet(
			"有权", "要求", "归还", "偿还", "申请", "担保", "资料", "凭证", "证明", "用途", "收到", "账户", "信息",
		)},
		{[]string{"服务", "工程", "仓储", "运输", "特许"}, true, lint.NewFrame(60, []string{"安排", "派出", "派遣", "委派", "指派", "派驻", "选派", "配备", "组织"}, []string{
			"维修人员", "保安", "保洁员", "工程师", "施工人员", "维保人员", "技师", "技术人员", "作业人员", "驾驶员", "服务人员", "保养人员", "讲师",
			"厨师", "安装人员", "维护人员", "检修人员",
		}), notServe},
		{[]string{"服务", "工程"}, true, lint.NewFrame(75, []string{"提供"}, []string{
			"保安服务", "保洁服务", "维修服务", "维保服务", "保养服务", "巡检服务", "技术支持", "上门服务", "安保服务", "咨询服务", "培训服务",
			"运维服务", "物业服务", "检测服务", "技术服务", "售后服务", "监理服务", "清洗服务", "代理服务", "绿化服务",
		}), notServe},
		{soldBonds, true, lint.NewFrame(18, allWith("向", clients), []string{"开具发票", "开具增值税", "开具正式", "开具合法", "开具等额", "开具全额"}), notServe},
		{nil, false, lint.NewFrame(0, allWith("向", clients), []string{"付款", "付清", "支付货款", "支付维修费", "支付服务费", "支付尾款", "支付余款"}), notPay},
		{workBonds, false, lint.NewFrame(36, []string{"发现", "出现", "发生"}, []string{
			"通知甲方维修", "通知乙方维修", "通知甲方修理", "通知乙方修理", "通知甲方派", "通知乙方派", "通知甲方检修", "通知乙方检修",
		}), notVouch},
		{soldBonds, true, lint.NewFrame(12, []string{"收取", "加收", "另收"}, []string{
			"维修费", "上门费", "工时费", "检测费", "配件费", "材料费", "保养费", "安装费", "修理费", "人工费",
		}), lint.NewSet(
			"代", "不得", "要求", "有权拒", "用户", "业主", "住户", "租户", "第三", "拒绝",
		)},
		{workBonds, true, lint.NewFrame(45, []string{"将"}, []string{"转包", "分包给"}), notServe},
		{soldBonds, true, lint.NewFrame(48, []string{"对", "为"}, []string{
			"提供质保", "月质保", "年质保", "天质保", "日质保", "质保期", "承担质保", "负责质保", "的质量保证",
		}), lint.NewSet(
			"要求", "有权", "自购", "自供", "自行", "自备", "期内", "期外", "期满", "第三", "通知",
		)},
		{workBonds, true, lint.NewFrame(30, []string{"自备", "自带", "备足", "备齐", "配备"}, []string{
			"维修工具", "作业工具", "工具", "脚手架", "劳保", "备件", "易损", "零件", "检测仪",
		}), lint.NewSet("自带的", "自备的", "要求", "有权", "更换", "自行更换", "自有", "乙方所需")},
		{[]string{"租赁", "服务", "工程", "承揽"}, true, lint.NewFrame(60, []string{"上门"}, []string{"清洁保养", "保养", "检修", "清洗", "调试", "更换磨损", "维修", "维护"}), lint.NewSet(
			"要求", "有权", "配合", "协助", "费", "后", "时", "申请", "通知", "委托", "人员",
		)},
		{soldBonds, true, lint.NewFrame(0, []string{"出具的"}, []string{"校准证书", "检定证书", "检测报告", "维修报告", "保养记录", "维保记录", "维修记录", "巡检报告", "施工方案"}), nil},
		{workBonds, true, lint.NewFrame(45, []string{"不得"}, []string{"停止", "中断", "中止", "暂停"}, []string{
			"的维护", "维保服务", "维护服务", "维修服务", "技术支持", "的巡检", "的维修", "的保养",
		}), nil},
		{nil, false, lint.NewFrame(30, []string{"费", "款", "租金"}, allWith("汇入", clients)), notPay},
		{nil, false, lint.NewFrame(18, allWith("向", clients), []string{"支付", "付清", "缴纳", "结清"}, []string{"费", "货款", "价款"}), notPay},
		{soldBonds, true, lint.NewFrame(
			15, []string{"收到"}, []string{"费后", "款后", "款项后", "付款后"}, []string{"开具", "开出", "开票"},
		), lint.NewSet("有权", "要求", "供应商", "第三", "支付", "同意")},
		{soldBonds, true, lint.NewFrame(45, []string{"提供", "办理", "出具"}, []string{
			"原厂授权", "授权证明", "质量合格证明", "安装告知", "施工告知", "开工告知", "质保卡",
		}), lint.NewSet("要求", "有权", "配合", "协助", "收到", "审核")},
		{[]string{"租赁"}, false, lint.NewFrame(36, []string{"将"}, []string{
			"设备归还", "房屋归还", "车辆归还", "租赁物归还", "机械归还", "商铺归还", "场地归还", "设备退还", "房屋退还", "车辆退还", "设备返还",
			"房屋返还", "车辆返还", "租赁物返还", "房屋交还", "商铺交还",
		}), lint.NewSet("有权", "要求", "督促", "第三")},
		{[]string{"租赁"}, true, lint.NewFrame(45, []string{"将"}, []string{"出租给", "租给", "租赁给", "出租予"}), lint.NewSet("转租", "转", "第三", "他人", "分租")},
		{[]string{"租赁"}, false, lint.NewFrame(0, allWith("向", clients), []string{"租赁", "租用"}), lint.NewSet("第三", "要求")},
		{[]string{"租赁"}, false, lint.NewFrame(24, []string{"不得"}, []string{"转租", "转借", "分租", "自行拆移", "自行拆卸", "擅自拆", "擅自移动", "擅自改装"}), nil},
		{[]string{"租赁"}, true, lint.NewFrame(18, []string{"有权"}, []string{"收回设备", "收回房屋", "收回车辆", "收回租赁物", "收回场地", "收回商铺", "收回出租", "收回机械", "收取租金"}), nil},
		{workBonds, false, lint.NewFrame(45, []string{"有权"}, []string{
			"质量进行监督", "质量进行检查", "质量进行考核", "服务进行监督", "服务进行考核", "施工进行监督", "拒付维修费", "拒付服务费", "拒付工程款",
		}), nil},
		{[]string{"买卖"}, true, lint.NewFrame(18, []string{"有权"}, []string{"停止供货", "停止发货", "停止供应", "拒绝发货", "暂停发货"}), nil},
		{soldBonds, true, lint.NewFrame(60, allWith("向", clients), []string{"合格证", "三包凭证", "使用说明书", "保修卡"}), notServe},
		{workBonds, true, lint.NewFrame(36, []string{"应", "须"}, []string{"清理作业现场", "清理施工现场", "清扫作业现场", "清理维修现场"}), notServe},
		{[]string{"服务", "工程"}, true, lint.NewFrame(60, []string{"应对", "须对", "应按", "须按", "负责对"}, []string{
			"进行月检", "进行年检", "进行安全加固", "进行漏洞扫描", "进行维护保养", "进行定期检修",
		}), notServe},
		{[]string{"服务", "工程"}, true, lint.NewFrame(30, []string{"应", "须", "负责", "每月", "每季度", "每周", "定期"}, []string{
			"实施保养", "实施维保", "进行保养", "进行巡检", "进行检修", "进行维护", "进行清洗", "编制施工方案", "组织施工", "文明施工", "开展巡检",
			"完成施工", "完成保养",
		}), notServe},
	}
)

// taking are verbs by which one side takes what is the other one's, by the kind: 乙方（承租方）需租用乙方吊车.
var taking = map[string][]string{"租赁": {"租用", "承租", "租借"}, "买卖": {"购买", "采购", "订购"}}

// otherwisePaid are the kinds in which who gives pays, or both do; in those of
// crewless either side has people on the spot.
var (
	otherwisePaid = []string{"借贷", "雇用", "许可", "转让", "经销", "特许"}
	crewless      = []string{"租赁", "借贷", "雇用", "买卖"}
)

// crewHeads are people of who serves, by what they do; crewDuties what a rule for
// them begins with.
var (
	crewHeads = lint.NewSet(
		"施工人员", "作业人员", "保洁人员", "维修人员", "维保人员", "保安人员", "安装人员", "服务人员", "驾驶员", "司机", "施工中", "施工时",
		"施工过程中", "作业时", "送货人员", "技术人员", "检修人员", "保养人员", "工人", "保洁员", "师傅", "技师", "技工",
	)
	crewDuties = lint.NewSet("应", "须", "必须", "不得", "需", "统一", "操作不当", "违章", "未按", "持证")
)

// doneBy are what the text says is done by a side, as its statements.
func doneBy(t *lint.Text, label string) (out []statement) {
	for i := range t.Each("由" + label) {
		if ps := t.PassageAt(i); ps.Kind == lint.Body {
			_, b := t.Part(i)
			out = append(out, statement{i, i + len("由"+label), b, t.SentenceAt(i)})
		}
	}
	return out
}

// giverThings are what only who serves has.
var giverThings = lint.NewSet(
	"的响应时间", "响应时间", "的响应时限", "的到场时间", "的上门时间", "的保洁员须", "的保洁员应", "的维修人员应", "的维修人员须",
	"的施工人员应", "的施工人员须", "的工人应", "的工人须", "的师傅应", "的师傅须", "的技师应", "的技师须",
)

// bonded reports a side that is told to do what the other one does under an
// agreement of the kind that the head names: the tenant who hands over the shop,
// the lender who repays.
func bonded(p *lint.Pass) {
	t := p.Text
	sides := bondedSides(t)
	if sides == nil || sides[0].bond == "" || t.Has("经销", "互为", "互相") || lint.Contains(t.Title(), "分包", "转租", "托管", "委托管理", "代管", "转包", "居间", "中介") {
		return
	}
	for _, side := range sides {
		for _, name := range side.names {
			if q := t.Party(name); q != nil && sure(*q) && (q.Role == lint.Provider) != side.giving {
				return // the text itself speaks against what the name says
			}
		}
	}
	for n, side := range sides {
		other := sides[1-n]
		var elses []*bondAct // of the other side
		for k := range bondActs {
			if act := &bondActs[k]; act.giving != side.giving && (slices.Contains(act.kinds, side.bond) || act.kinds == nil && !slices.Contains(otherwisePaid, side.bond)) {
				elses = append(elses, act)
			}
		}
		for _, label := range side.names {
			if t.Count(label) > 400 {
				continue
			}
			for _, verb := range taking[side.bond] {
				for i := range t.Each(verb + label) {
					if !side.giving && t.PassageAt(i).Kind == lint.Body {
						p.Flag(i, i+len(verb+label), "side", label)
					}
				}
			}
			own := statements(t, label)
			if !side.giving {
				own = append(slices.Clone(own), doneBy(t, label)...)
			}
			for _, st := range own {
				if !side.giving && !slices.Contains(crewless, side.bond) && t.Begins(giverThings, st.words) {
					flagSide(p, st.start, st.end, label)
					continue
				}
				part := t.Begins(sideParts, st.words)
				if !part && !side.giving && !slices.Contains(crewless, side.bond) && t.Begins(crewHeads, st.words) && !(side.bond == "服务" && lint.Contains(t.Title(), "车") && t.After(st.words, "驾驶员", "司机")) && t.Holds(crewDuties, st.words, min(st.end, st.words+60)) && !t.HoldsWord(notServe, st.words, st.end) {
					i, j := t.Within(st.start, st.end, 30)
					p.Flag(i, j, "side", label)
					continue
				}
				for _, act := range elses {
					if part && act.unless != nil {
						continue
					}
					a, b, ok := t.Frame(act.frame, st.words, st.end)
					if !ok || a-st.words > 75 || act.giving && t.After(b, "费", "后", "时", "前", "所需") || act.unless != nil && t.Holds(act.unless, st.words, st.end) || t.HasAny(st.end, st.sentence.End, "，配合", "，协助", "，监督") || elseActs(t.All[st.words:a], other) {
						continue
					}
					i, j := t.Within(st.start, b, 40)
					p.Flag(i, j, "side", label)
					break
				}
			}
		}
	}
}

// sideParts follow the name of a side that is not itself the subject.
var sideParts = lint.NewSet(
	"有权", "可以", "可", "要求", "委托", "同意", "的", "不承担", "无需", "不得", "代", "验收", "如", "若", "与", "和", "、", "（", "拒绝",
	"应允许", "应同意", "应配合", "应协助",
)

// elseActs reports that the other side stands before the verb as who does it.
func elseActs(before string, other headSide) bool {
	for _, n := range other.names {
		if k := strings.Index(before, n); k >= 0 && !lint.HasSuffix(before[:k], "向", "给", "为", "对") {
			return true
		}
	}
	return false
}

// thirdSide reports 丙方 with a duty in an agreement of two.
func thirdSide(p *lint.Pass) {
	t := p.Text
	if n := t.Count("丙方"); n == 0 || n > 2 || !t.Has("甲方") || t.Has("三方", "丙方：", "丙方（", "（丙方", "“丙方", "丙方为", "丁方", "见证方", "担保方") {
		return
	}
	for i := range t.Each("丙方") {
		if ps := t.PassageAt(i); ps.Kind == lint.Body && (t.Begins(sideDoes, i+len("丙方")) || t.After(i+len("丙方"), "对", "按", "已", "为") || t.Before(i, "向", "由", "给")) {
			p.Flag(i, i+len("丙方"), "side", "丙方")
			return
		}
	}
}

// bondedSides are those of the head, or by what they do under an agreement that the title names.
func bondedSides(t *lint.Text) []headSide {
	sides, ps := headSides(t), t.Parties()
	if sides != nil && sides[0].bond != "" || len(ps) != 2 || ps[0].Role == lint.NoRole || ps[0].Margin < 3 || ps[0].Margin*4 < max(ps[0].Count, ps[1].Count) { // much is said of both
		return sides
	}
	for _, b := range titleBonds {
		if lint.Contains(t.Title(), b.words...) && !slices.Contains(otherwisePaid, b.kind) {
			return []headSide{{[]string{ps[0].Label}, b.kind, ps[0].Role == lint.Provider}, {[]string{ps[1].Label}, b.kind, ps[1].Role == lint.Provider}}
		}
	}
	return nil
}
