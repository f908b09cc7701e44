package draft

import (
	"slices"
	"strings"
	"unicode/utf8"

	"qiyue/lint"
)

// alone is a class of words that want a number or a name between them, and what may stand
// behind the second when it is gone: 执份, 延续年, 授权先生.
type alone struct {
	heads, units []string
	follow       []string // one of them stands behind
}

// breaks are marks within a statement and at its end, stops what ends it or a part of it.
var breaks, stops = []string{"，", "。", "；", "、", "）", "（"}, []string{"，", "。", "；", "、", "）", "（", "：", "的", "以上", "以内", "以下", "之内"}

// alones are the classes.
var alones = []alone{
	{heads: []string{"执", "持", "存", "留", "送", "交", "备案"}, units: []string{"份"}, follow: stops},
	{heads: []string{"延续", "延长", "顺延", "持续", "存续", "保留", "保存", "保管", "维持", "续展", "可续", "续签", "续订", "续约", "展期", "留存", "有效"}, units: []string{"年", "天", "日", "周", "小时"}, follow: stops},
	{heads: []string{"不少于", "不低于", "不超过", "不得超过", "不得低于", "不得少于", "不多于", "不大于", "至少", "最多", "不小于", "低于", "高于", "达到", "超过", "共计", "合计", "数量为"}, units: []string{"件", "套", "辆", "页", "桶", "根", "幅", "米", "吨", "张", "间", "株", "棵", "盏", "樘", "扇", "块", "只", "课时", "学时", "人次", "车次", "趟", "种", "项", "通", "单", "起", "组", "位", "户", "批", "家", "支", "个", "部", "通/小时", "单/小时", "单/天", "万公里", "mm", "cm", "kg", "kW", "dB", "℃", "MPa", "GB", "mg/L", "NTU", "ppm", "Hz", "kV"}, follow: append([]string{"或"}, stops...)},
	{heads: []string{"时间", "时长", "时延", "延迟", "耗时", "寿命"}, units: []string{"秒", "毫秒", "分钟", "小时"}, follow: []string{"，", "。", "；", "以", "内"}},
	{heads: []string{"提供", "享受", "享有", "赠送", "附送", "附赠", "给予", "免费", "包含", "承诺", "获得", "进行", "实行", "签订"}, units: []string{"年", "天", "小时"}, follow: []string{"的上门", "的免", "的质", "的保", "的维", "的后期", "的技术", "的服务", "期", "免费", "质保", "保修", "上门"}},
	{heads: []string{"提供", "占用", "租用", "使用", "面积", "面积为", "面积共", "约"}, units: []string{"平方米", "平米", "㎡"}, follow: append([]string{"场地", "房", "仓", "用地"}, stops...)},
	{heads: []string{"漆", "刷", "涂", "喷", "抹", "腻子", "打磨", "清洗", "冲洗", "擦拭", "消毒"}, units: []string{"道", "遍"}, follow: stops},
	{heads: []string{"超过", "超出", "低于", "高于", "少于", "大于", "小于", "多于"}, units: []string{"时"}, follow: []string{"，"}},
	{heads: []string{"签订后", "签约后", "生效后", "收货后", "到货后", "交货后", "发货后", "验收后", "合格后", "完工后", "开工后", "进场后", "款后", "金后", "票后", "知后", "修后", "单后", "电话后"}, units: []string{"日", "天", "周", "小时"}, follow: []string{"内", "到达", "支付", "付", "结清", "发货", "交货", "到货", "送货", "供货", "开工", "进场", "安装", "完成", "上门", "到场", "派", "赶", "生效"}},
	{heads: []string{"用", "费", "款", "额", "价", "金"}, units: []string{"总计，", "共计，", "合计，"}, follow: []string{"自", "甲", "乙", "分", "于", "在", "每", "一次", "签", "首", "预", "先", "付", "余", "其中", "税", "合同", "协议", "货到", "验收"}},
	{heads: []string{"数量", "总数", "人数", "次数", "台数", "用户数", "并发数", "点数", "层数", "天数", "页数", "份数", "终端数", "点位数", "工位数", "共", "每月", "每季", "每季度", "全年", "每年", "月均", "年均", "培训", "驻场", "驻点", "试用", "试运行", "停机", "免租"}, units: []string{"册", "张", "只", "支", "瓶", "箱", "盒", "包", "组", "片", "块", "根", "批", "个", "名", "次", "台", "套", "件", "辆", "层", "天", "页", "份", "条", "间", "桶", "吨", "米", "项", "小时", "课时", "学时", "人次", "点位", "万元"}, follow: stops},
	{heads: []string{"每周", "逢", "每逢"}, units: []string{"星期"}, follow: []string{"到", "上午", "下午", "进行", "派", "，", "的", "对", "为"}},
	{heads: []string{"水管", "管道", "电缆", "电线", "网线", "光缆", "围栏", "护栏", "轨道", "地毯", "窗帘", "管线", "线缆", "线槽"}, units: []string{"米", "平方米"}, follow: breaks},
	{heads: []string{"就"}, units: []string{"工程", "项目", "事项"}, follow: []string{"，"}},
	{heads: []string{"故障", "响应", "修复", "恢复", "，", "、"}, units: []string{"分钟", "小时"}, follow: []string{"，", "。", "；", "内", "到", "响应", "修复", "上门"}},
	{heads: []string{"质保", "保修", "保用"}, units: []string{"公里", "万公里"}, follow: append([]string{"或"}, stops...)},
	{heads: []string{"大小为", "容量为", "流量为", "带宽为", "空间为", "内存为", "硬盘为", "速率为", "共"}, units: []string{"人", "M", "G", "T", "MB", "GB", "TB", "Mbps", "兆"}, follow: stops},
	{heads: []string{"级为", "度为", "资质为", "标准为"}, units: []string{"级"}, follow: breaks},
	{heads: []string{"定在", "位于", "装在", "放在", "停在", "放于", "停于"}, units: []string{"处"}, follow: breaks},
	{heads: []string{"应于", "须于", "必须于", "需于", "款于", "首月", "末月"}, units: []string{"日前", "月前", "年前"}, follow: []string{"供", "交", "付", "支付", "汇", "打入", "结清", "完成", "提交", "送", "将", "向", "办", "到", "进场", "开工"}},
	{heads: []string{"于", "自", "至", "每年", "从", "在", "到"}, units: []string{"月日", "年月", "年月份"}, follow: []string{"前", "底", "起", "止", "，", "。", "；", "至", "到", "将", "向", "支付", "付", "交", "送", "开", "完", "在", "签", "由", "经", "已"}},
	{heads: []string{"载重", "重量", "净重", "毛重", "制冷量", "制热量", "功率", "电压", "电流", "速度", "温度", "压力", "容量", "流量", "扬程", "厚度", "长度", "宽度", "高度", "直径", "带宽", "内存", "硬盘"}, units: []string{"kg", "t", "W", "kW", "V", "A", "m/s", "℃", "MPa", "L", "m", "mm", "cm", "M", "G", "GB", "TB", "MB", "吨", "千瓦", "伏", "安", "米", "升"}, follow: []string{"至", "/", "，", "。", "；", "、"}},
	{heads: []string{"：", "于", "在", "域为", "地为"}, units: []string{"省市", "市区街", "市区镇", "市县"}, follow: []string{"（", "内", "道", "号", "，", "。", "；", "区", "县", "路", "镇", "的"}},
	{heads: []string{"期", "限", "修", "换", "限为", "间为"}, units: []string{"年", "天"}, follow: breaks},
	{heads: []string{"提早", "提前", "早于"}, units: []string{"天", "日", "周", "月", "小时"}, follow: []string{"书面", "以书面", "用书面", "告", "通知", "预约", "向", "申请", "提出", "付", "交", "报", "将", "把", "同", "与", "，", "。"}},
	{heads: []string{"派", "派出", "派驻", "指派", "供给", "提供", "配备", "安排", "做", "免费", "享受"}, units: []string{"名", "位", "次", "台", "套", "辆", "份"}, follow: []string{"书面", "报告", "检测", "技术", "工程", "维修", "专", "熟练", "持证", "保安", "保洁", "司机", "师傅", "员工", "工人", "人员", "服务", "保养", "清洗", "检修", "巡检", "维护", "培训", "免费", "上门", "全面", "深度", "备用", "设备", "工具", "机", "车"}},
	{heads: []string{"维保", "保养", "维护", "租用", "购买", "订购", "采购", "租赁", "出租", "检修", "安装", "供应", "承租"}, units: []string{"台", "辆", "套"}, follow: []string{"电梯", "扶梯", "空调", "设备", "水泵", "电脑", "打印", "复印", "叉车", "塔吊", "机组", "机器", "机床", "车辆", "货车", "客车", "净水", "饮水", "投影", "产品", "锅炉", "冷库"}},
	{heads: []string{"方", "付", "给"}, units: []string{"万"}, follow: []string{"违约金", "作为", "补偿", "赔偿", "定金", "，", "。"}},
	{heads: []string{"扣为", "折扣", "价为", "按", "享受", "享有"}, units: []string{"折"}, follow: []string{"，", "。", "；", "优惠", "结算", "供货", "计价", "收", "计费", "的", "销售"}},
	{heads: []string{"每月", "次月", "当月", "每季末月"}, units: []string{"日", "号"}, follow: []string{"到", "至", "起", "为", "对账", "结", "付"}},
	{heads: []string{"方指派", "方委派", "方指定", "方委任", "方聘请", "方任命", "方选派", "方推荐"}, units: []string{"为", "担任", "作为", "任"}, follow: []string{"工地", "现场", "项目", "代表", "联络", "联系", "负责", "甲方", "乙方", "本", "经办", "专职", "常年", "独家", "特约", "法律", "技术", "驻", "其"}},
	{heads: []string{"坐落于", "坐落在", "座落于", "座落在", "存放于", "存放在", "安装于", "安装在", "停放于", "停放在", "设在", "建在", "设于"}, units: []string{"的"}, follow: []string{"厂", "房", "仓", "车", "设备", "商", "办公", "场", "店", "项目", "机", "电梯", "楼"}},
	{heads: []string{"方与", "方和", "方同"}, units: []string{"签署", "签订", "签定", "订立", "达成"}, follow: []string{"，", "。", "；"}},
	{heads: []string{"方", "财务", "公证处", "鉴证机关"}, units: []string{"份"}, follow: []string{"，", "。", "；", "、"}},
	{heads: []string{"超出"}, units: []string{"张", "页", "吨", "公里", "份", "次", "小时", "天"}, follow: []string{"的", "部分", "以上", "以外", "后", "另", "，"}},
	{heads: []string{"：", "为", "计", "额", "款", "价", "费", "金"}, units: []string{"圆"}, follow: []string{"整", "，", "。", "；", "（"}},
	{heads: []string{"通知", "报修", "电话"}, units: []string{"小时"}, follow: []string{"到", "内", "赶", "派", "上门", "响应"}},
	{heads: []string{"保养", "上门", "维护", "清洗", "巡检", "检查", "回访", "检修", "维修", "消毒", "巡查", "服务", "除尘", "大修", "中修", "小修", "检测", "检验", "校准", "润滑", "消杀", "杀虫", "修剪", "施肥", "打药", "演练", "巡视", "年检", "养护"}, units: []string{"次"}, follow: []string{"，", "。", "；", "、", "以上"}},
	{heads: []string{"成", "达", "满", "在", "到"}, units: []string{"万"}, follow: []string{"可", "以", "元", "的", "，", "至", "。"}},
	{heads: []string{"交", "送", "经", "由", "向"}, units: []string{"……"}, follow: []string{"等", "双方", "单位", "部门", "方"}},
	{heads: []string{"由"}, units: []string{"方"}, follow: []string{"负责", "承担", "支付", "提供", "派", "自", "办", "缴", "完成"}},
	{heads: []string{"后"}, units: []string{"内"}, follow: []string{"到", "完成", "上门", "响应", "派", "解决", "修", "赶", "予以", "支付", "付清", "提出", "答复", "安排", "处理", "发货", "交货"}},
	{heads: []string{"×"}, units: []string{"年", "月", "日", "省", "市", "区", "号"}, follow: []string{"×", "，", "。", "、", "；", "起", "至", "内", "前", "文件", "的规定"}},
	{heads: []string{"由", "与", "向", "委托"}, units: []string{"有限公司", "有限责任公司"}, follow: []string{"承", "负责", "提供", "签", "代", "支付", "申请", "购买"}},
	{heads: []string{"额", "价"}, units: []string{"的支付"}, follow: []string{"给", "作为", "违约金", "滞纳金", "定金", "罚金", "预付", "首付"}},
	{heads: []string{"的", "生产", "经销", "代理", "宣传", "销售", "购买", "采购", "经营", "使用", "制造", "加工", "代工", "推广", "供应", "提供", "定制", "订购", "订做", "选用", "维修", "安装", "租用", "为"}, units: []string{"牌"}, follow: []string{"型号", "系列", "产品", "商标", "品牌", "或", "和", "等", "设备", "商品", "轿车", "汽车", "货车", "客车", "叉车", "电梯", "空调", "电脑", "冰箱", "热水器", "净水", "打印机", "复印机", "手机", "家具", "轮胎", "电池", "门窗", "电动车", "摩托车", "水泵", "锅炉", "空压机", "压缩机", "油烟机", "灯具", "地板", "瓷砖", "洗衣机", "燃气灶", "农机", "收割机"}},
	{heads: []string{"额", "量", "款", "数"}, units: []string{"做到的部分", "达到的部分", "超过的部分"}, follow: []string{"可", "按", "，", "给", "另", "享", "返", "奖", "甲", "乙", "由"}},
	{heads: []string{"过", "于", "达", "为", "计", "共", "重", "约", "到", "至", "足", "满", "逾", "量", "长", "宽", "高", "径", "积", "距", "压", "温", "率", "速", "度", "离", "深", "厚"}, units: []string{"公斤", "千克", "公里", "千米", "厘米", "毫米", "千伏", "兆帕", "摄氏度", "立方米", "平方毫米", "公升", "毫升", "千瓦时", "赫兹"}, follow: stops},
	{heads: []string{"至", "到"}, units: []string{"时", "点"}, follow: []string{"止", "结束", "下班", "关"}},
	{heads: []string{"的", "价", "费", "额", "款"}, units: []string{"倍"}, follow: []string{"为", "作", "计", "，", "。", "；", "、", "赔", "支付", "以内", "之内", "封顶", "向", "的", "给"}},
	{heads: []string{"从", "自", "于", "上午", "下午", "晚上", "早上", "晚间", "每日", "每天", "当日", "次日"}, units: []string{"时", "点"}, follow: []string{"至", "到", "起", "止", "前", "后", "，", "。", "整"}},
	{heads: []string{"每月", "每季", "每季度", "每年", "每周"}, units: []string{"前"}, follow: []string{"提交", "支付", "付", "缴", "交", "报送", "结清", "结算", "将", "向", "完成", "送", "出具", "开具", "对账", "，", "由"}},
	{heads: []string{"授权", "委派", "指派", "指定", "委托", "派", "联系人", "代表为", "人为", "由", "请"}, units: []string{"先生", "女士", "同志", "小姐"}, follow: []string{"为", "作", "担任", "负责", "，", "。", "、", "（", "到", "代表", "任", "/", "联系", "全权", "办", "验", "签", "前"}},
	{heads: []string{"保修", "质保", "保修期", "质保期", "保证期", "服务期", "合同期", "有效期", "租期", "工期", "试用期", "期限"}, units: []string{"年", "月", "天"}, follow: breaks},
	{heads: []string{"工程师", "技术员", "技术人员", "维修工", "维修人员", "操作工", "操作人员", "保洁人员", "保安人员", "服务人员", "驻场人员", "管理人员", "安装人员", "保安", "保洁", "保安员", "保洁员", "驾驶员", "司机", "工人", "员工", "师傅", "电工"}, units: []string{"名"}, follow: []string{"驻", "到", "进", "上", "参", "负责", "。", "；", "组成", "在", "常"}},
	{heads: []string{"期满", "届满", "到期", "期限满", "终止", "结束"}, units: []string{"前日", "前天", "前个月", "前月", "前年"}, follow: []string{"，", "甲方", "乙方", "双方", "任何", "任一", "承租", "出租", "书面", "以书面", "用书面", "向", "提出", "通知", "通告", "内", "告", "由", "未", "应", "须", "申请"}},
	{heads: []string{"院内", "厂内", "校内", "场内", "园内", "店内", "馆内", "站内", "库内", "室内", "港内"}, units: []string{"日内", "天内", "小时内"}, follow: []string{"，", "甲方", "乙方", "双方", "支付", "付", "由", "安装", "完成"}},
	{heads: []string{"方", "给", "供", "入", "用", "计", "共", "加", "出", "为", "过", "于"}, units: []string{"个人天", "个人日", "个人月", "个工日", "个台班", "个课时", "个工作时"}, follow: stops},
	{heads: []string{"在", "为", "作为"}, units: []string{"地区", "省", "市", "县"}, follow: []string{"的独家", "的总经销", "的总代理", "的唯一", "的授权", "的特约", "的代理", "的经销", "的指定", "独家", "总经销", "总代理", "唯一"}},
	{heads: []string{"的", "为", "作为"}, units: []string{"级"}, follow: []string{"授权", "代理", "经销", "网点", "维修", "服务商", "服务站", "分销"}},
	{heads: []string{"费（", "金（", "租（"}, units: []string{"元/人", "元/天", "元/日", "元/次", "元/台", "元/月", "元/年", "元/小时", "元/吨", "元/件", "元/套", "元/公里", "元/平方米", "元/辆", "元/户", "元/人天", "元/人次"}, follow: []string{"），", "）。", "）；", "）由", "）给"}},
	{heads: []string{"大写：", "大写", "小写：", "小写"}, units: []string{"人民币）"}, follow: []string{"，", "。", "；", "\n"}},
	{heads: []string{"保持在", "控制在", "维持在", "稳定在", "介于", "处于", "限于", "调节在", "设定在", "设在"}, units: []string{"至之间", "到之间", "和之间", "与之间", "至范围", "至的范围", "至内"}, follow: stops},
	{heads: []string{"行驶", "行走", "续航", "相距", "运距", "行程"}, units: []string{"公里", "千米", "万公里"}, follow: []string{"后", "或", "，", "。", "、", "；", "以", "内", "时", "做", "进行", "一次"}},
	{heads: []string{"使用", "运行", "充电", "循环", "打印", "复印", "开机", "启动", "运转", "满负荷运行"}, units: []string{"次", "页", "张", "小时"}, follow: []string{"后", "以上", "以后", "或", "需更换", "应更换", "更换", "保养"}},
	{heads: []string{"每隔", "间隔", "相隔"}, units: []string{"月", "年", "周", "小时"}, follow: []string{"，", "。", "；", "、", "做", "进行", "对", "检", "巡", "清", "更", "一次", "保养", "上门", "回访", "由"}},
	{heads: []string{"每年", "次年", "翌年"}, units: []string{"月前", "月份", "月至", "月起"}, follow: []string{"完成", "支付", "付", "由", "，", "。", "、", "进行", "提交", "缴", "交", "对", "将", "向"}},
	{heads: []string{"：", "： "}, units: companyKinds, follow: []string{"\n", "（", " ", "，", "。"}},
	{heads: []string{"：", "为", "是", "于", "在", "至", "到", "即"}, units: []string{"银行支行", "银行分行", "银行营业部", "银行账户", "省分行", "市支行"}, follow: []string{"，", "。", "；", "（", "、", "开立", "账"}},
}

// companyKinds are names of companies of which the name proper is gone: 乙方：物业管理有限公司.
var companyKinds = []string{"科技有限公司", "信息技术有限公司", "信息科技有限公司", "网络科技有限公司", "电子有限公司", "电子科技有限公司", "电器有限公司", "电梯有限公司", "电动车有限公司", "汽车有限公司", "汽车销售有限公司", "汽车维修有限公司", "汽车服务有限公司", "机械有限公司", "机械设备有限公司", "机电有限公司", "机电设备有限公司", "设备有限公司", "制冷设备有限公司", "空调设备有限公司", "医疗器械有限公司", "仪器有限公司", "仪器仪表有限公司", "物业有限公司", "物业管理有限公司", "物业服务有限公司", "商贸有限公司", "贸易有限公司", "家具有限公司", "家居有限公司", "建材有限公司", "装饰有限公司", "装饰工程有限公司", "建筑工程有限公司", "工程有限公司", "安装有限公司", "消防工程有限公司", "环保科技有限公司", "清洁服务有限公司", "保洁服务有限公司", "印刷有限公司", "包装有限公司", "物流有限公司", "食品有限公司", "软件有限公司", "通信有限公司", "电力有限公司", "灯饰有限公司", "照明有限公司", "门窗有限公司", "实业有限公司", "维修服务有限公司", "技术服务有限公司", "文化传媒有限公司", "教育咨询有限公司", "房地产开发有限公司"}

// aloneOf are the classes by their words.
var aloneOf = func() map[string]*alone {
	of := map[string]*alone{}
	for k := range alones {
		for _, h := range alones[k].heads {
			for _, u := range alones[k].units {
				of[h+u] = &alones[k]
			}
		}
	}
	return of
}()

// aloneWords begin a look, with those of openMarks.
func aloneWords() []string {
	words, known := slices.Clone(openMarks), map[string]bool{"培训课时": true, "培训学时": true} // words of their own
	for _, w := range slices.Concat(gone, others) {
		known[w] = true
	}
	for k := range alones {
		for _, h := range alones[k].heads {
			for _, u := range alones[k].units {
				if w := h + u; !known[w] {
					words = append(words, w)
				}
			}
		}
	}
	return words
}

// counted stand before what is written down or reckoned by and misses nothing, byWhom before what
// is done by somebody: 按行驶公里，每公里三元; 写明工程师名; 每满万元; 由甲方指定为现场代表.
var (
	counted = lint.NewSet("按", "每", "记录", "写明", "载明", "注明", "登记", "填写", "统计", "用电", "用水", "用气", "工程")
	byWhom  = lint.NewSet("由甲", "由乙", "由双", "经甲", "经乙", "被甲", "被乙")
)

// holds reports that the word at bytes i to j misses what stands between its parts.
func (a *alone) holds(t *lint.Text, p *lint.Passage, i, j int) bool {
	if i < p.Body || p.Table != nil || !t.After(j, a.follow...) || t.Ends(counted, i) || t.Before(j, "为") && t.Ends(byWhom, i) {
		return false
	}
	return !t.Before(j, "时") || len(t.QuantitiesIn(t.SentenceAt(i).Start, i)) == 0 // 每月五千张，超出时
}

// openMarks are marks in the place of what nobody has answered: 每？月, （未勾选）, 〈设备名〉,
// 邮箱@为, N年.
var openMarks = []string{"式：（", "？月", "？日", "？天", "？年", "？元", "？%", "？小时", "？个", "？次", "？台", "？万", "？？", "略填）", "待填）", "未填）", "未填写）", "（空）", "（空白）", "留空）", "未勾选）", "未选）", "未选择）", "未勾）", "〈", "<", "{", "@", "N年", "N个", "N天", "N日", "N元", "N次", "N台", "N%", "N小时", "N月",
	"●元", "●年", "●个", "●日", "●天", "●%", "●月", "●次", "--年", "--月", "--日", "▲元", "▲年", "▲个", "▲日", "▲天", "▲%", "△元", "△年", "△个", "△日", "△天", "△%", "△△", "…元", "…年", "…天", "…日", "…个", "…名", "…台", "…次", "…人", "…%", "…小时", "…至…", "...元", "——元", "--元"}

// asking are words of a question, which a mark of interrogation ends.
var asking = []string{"吗", "呢", "么", "吧", "否", "何", "谁", "哪"}

// openMark is the range of such a mark at bytes i to j.
func openMark(t *lint.Text, p *lint.Passage, i, j int, w string) (int, int, bool) {
	if i < p.Body || p.Kind == lint.Signing {
		return 0, 0, false
	}
	prev := last(t.All[p.Body:i])
	switch {
	case strings.HasPrefix(w, "？"):
		return i, j, han(prev) && !lint.Contains(t.All[max(p.Body, t.SentenceAt(i-1).Start):i], asking...)
	case w == "式：（": // 承包方式：（全包、半包、清工）
		in, rest, shut := strings.Cut(t.All[j:p.End], "）")
		return j - len("（"), j + len(in) + len("）"), shut && rest == "" && strings.Contains(in, "、") && utf8.RuneCountInString(in) <= 20 && !strings.ContainsAny(in, "，：；√见如按附")
	case w == "（空）" || w == "（空白）":
		return i, j, true
	case strings.HasSuffix(w, "）"):
		k := i - len("（")
		if t.Before(i, "尚") {
			k -= len("尚")
		}
		return k, j, t.Before(k+len("（"), "（")
	case w == "〈" || w == "<" || w == "{":
		shut := map[string]string{"〈": "〉", "<": ">", "{": "}"}[w]
		k := strings.Index(t.All[j:min(p.End, j+40)], shut)
		if k <= 0 {
			return 0, 0, false
		}
		in := t.All[j : j+k]
		return i, j + k + len(shut), utf8.RuneCountInString(in) <= 10 && !strings.ContainsAny(in, "、或") && (lint.HasSuffix(in, nouns...) || unit(t, j+k+len(shut)) != "" && han(last(in)))
	case w == "@":
		return i, j, !letter(prev) && prev != '“' && t.HasAny(max(p.Start, i-30), i, "邮", "mail", "信箱")
	default: // N年
		s := t.SentenceAt(i)
		return i, j, han(prev) && !t.HasAny(s.Start, s.End, "N为", "N=", "N是", "N指", "N≥", "N≤", "N表示", "N代表")
	}
}
