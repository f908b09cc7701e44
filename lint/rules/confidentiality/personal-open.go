package confidentiality

import "qiyue/lint"

// What becomes of data of persons, told in open frames: whose data they are and
// which they are may be anything, what is fair is named.

var (
	// permitted lets a side do it.
	permitted = lint.NewSet("有权", "可以", "可将", "可把", "可在", "可向", "可从", "可通过", "可能", "同意", "授权", "保留", "将会", "会将", "我们会", "本网站会", "将通过", "并可")
	// shaming makes something known, audience is whom to.
	shaming  = lint.NewSet("公布", "公示", "披露", "曝光", "通报", "张贴", "公开", "公告", "发布", "通告", "写入", "列入")
	audience = lint.NewSet(
		"媒体", "网站上", "网站公", "网站披", "网站曝", "网站予", "网站等", "网络", "报刊", "电视", "公告栏", "用人单位", "工作单位", "所在单位",
		"学校", "社会", "公众", "相关单位", "有关单位", "亲友", "亲属", "邻居", "黑名单", "互联网", "小区内", "店内", "业主群", "微信群",
		"任何第三方", "相关机构", "相关管理机构",
	)
	// disgrace is what is made known.
	disgrace = lint.NewSet(
		"违约行为", "违约事实", "违法行为", "违规行为", "违约失信", "失信", "逾期信息", "逾期记录", "逾期情况", "违约信息", "违约记录", "欠费情况",
		"欠费信息", "欠费名单", "欠款信息", "欠款情况", "姓名", "身份资料", "身份信息", "个人信息", "个人资料", "身份证",
	)
	shames = []*lint.Frame{
		lint.NewFrameOf(120, permitted, disgrace, audience, shaming),
		lint.NewFrameOf(120, permitted, disgrace, shaming, audience),
		lint.NewFrameOf(90, permitted, audience, shaming, disgrace),
		lint.NewFrameOf(90, permitted, shaming, disgrace, audience),
	}
	// shamedFairly are words by which a court or the law does it.
	shamedFairly = lint.NewSet("不得", "无权", "未经", "禁止", "严禁", "法院", "依法", "司法", "脱敏", "匿名", "判决", "商品信息", "如实", "自行在", "保密", "仅限")

	// keepingOn is what is kept, once somebody has left.
	keepingOn = lint.NewSet(
		"继续保存", "继续保留", "继续持有", "继续使用", "仍可保留", "仍保留", "仍有权保留", "有权保留", "有权留存", "有权保存", "有权继续",
		"可以保留", "可以继续", "可继续", "可保留", "长期保存", "永久保存", "永久保留",
	)
	keptOn     = []*lint.Frame{lint.NewFrameOf(45, lint.NewSet(ofWhom...), lint.NewSet("注销后", "退会后", "离会后", "退租后", "离职后", "结业后", "解约后"), keepingOn, anyData), lint.NewFrameOf(30, keepingOn, lint.NewSet(append([]string{"注册资料", "个人资料", "个人信息"}, ofWhom...)...), anyData)}
	keptFairly = lint.NewSet("不得", "无权", "法律", "法规", "依法", "法定", "年", "个月", "删除", "证据", "保密", "追究", "著作权", "内容", "采取")

	// gathering takes more than what is given, extra is what more, sources are where from.
	gathering = lint.NewSet("收集", "搜集", "采集", "获取", "获得", "取得", "查询", "调取")
	extra     = lint.NewSet("额外资料", "额外信息", "额外的资料", "额外的信息", "其他信息", "其它信息", "其他资料", "更多信息", "更多资料", "其他个人")
	sources   = lint.NewSet("公开及私人", "公开或私人", "公开和私人", "公开渠道", "其他途径", "其他渠道", "其他来源", "第三方机构", "第三方渠道", "各种渠道", "合法渠道")
	whose     = lint.NewSet("您", "用户", "会员", "客户", "顾客", "租客", "租户", "承租人", "借款人", "乙方", "学员", "投资人", "业主")
	gathers   = []*lint.Frame{
		lint.NewFrameOf(60, permitted, gathering, whose, extra),
		lint.NewFrameOf(60, permitted, sources, gathering, whose, anyData),
		lint.NewFrameOf(60, permitted, gathering, sources, whose, anyData),
	}
	gatheredFairly = lint.NewSet("不得", "不会", "无权", "未经", "禁止", "依法", "法律", "单独同意", "匿名", "人脸", "核实")

	// Leave that cannot be taken back.
	forGood      = lint.NewSet("不可撤销", "不可撤回", "不得撤销", "无条件授权", "无条件且不可撤销")
	leaving      = lint.NewSet("授权", "同意")
	inquiring    = lint.NewSet("查询", "了解", "获取", "提供", "采集", "使用", "查阅", "调取", "收集", "报送", "披露", "保存", "核实")
	ofCredit     = lint.NewSet("信息", "资料", "数据", "信用", "征信", "记录")
	irrevocables = []*lint.Frame{
		lint.NewFrameOf(90, forGood, leaving, inquiring, ofCredit),
	}

	// What a telephone tells of its owner.
	switchedOn = []*lint.Frame{lint.NewFrameOf(60, permitted, lint.NewSet("收集", "读取", "获取", "开启", "访问", "分析", "调用", "启用"), lint.NewSet(
		"地理位置", "位置信息", "通讯录", "摄像头", "麦克风", "录音", "相册", "通话记录", "短信",
	))}

	// Data of someone, told one by one in brackets, that go to whoever.
	receivers = lint.NewSet(
		"第三方", "第三人", "合作机构", "合作单位", "合作方", "合作伙伴", "合作商", "关联公司", "关联方", "控股的公司", "相关单位", "有关单位",
		"相关机构", "有关机构", "交易相对方", "保障方", "必要的机构", "业务合作", "其他用户", "其他会员", "集团",
	)
	passing  = lint.NewSet("提供", "披露", "共享", "转让", "转交", "传输", "交给", "发送", "报送", "开放", "透露")
	someones = lint.NewSet(
		"用户的信息", "用户的资料", "投资人的信息", "出借人的", "借款人的", "受让人", "委托人资料", "委托人提供的信息", "委托人的信息", "投资人信息",
		"客户资料", "客户的资料", "客户信息", "客户的信息", "用户提供的", "个人信息", "个人资料", "业主信息", "业主资料", "学员信息", "顾客信息",
		"会员信息", "租客信息", "患者信息", "员工信息", "住客信息", "身份信息", "注册资料", "注册信息", "登记资料",
	)
	handedWholes = []*lint.Frame{
		lint.NewFrameOf(240, permitted, someones, passing, receivers),
		lint.NewFrameOf(240, permitted, someones, receivers, passing),
		lint.NewFrameOf(120, permitted, receivers, passing, someones),
	}
	handedFairly = lint.NewSet(
		"不得", "不会", "不将", "无权", "未经", "禁止", "严禁", "除非", "法律", "法规", "依法", "司法", "法院", "公安", "监管", "行政", "单独同意",
		"书面同意", "事先同意", "同意后", "征得", "脱敏", "匿名", "风险", "泄露", "盗", "应当", "不应", "拒绝", "撤回", "退出", "删除", "征信",
		"仅限", "仅用于", "保证不", "承诺不", "侵犯", "进行提示",
	)
)

// usesYours uses what somebody told, to whatever end.
var (
	usesYours = []*lint.Frame{lint.NewFrameOf(24, permitted, lint.NewSet("使用", "利用", "收集", "分析", "处理", "存储"), lint.NewSet(
		"您的个人信息", "用户的个人信息", "会员的个人信息", "您的信息", "您的资料", "用户个人信息", "客户的个人信息", "您的个人资料",
	))}
	usedFairly = lint.NewSet(
		"不得", "不会", "无权", "未经", "禁止", "依法", "法律", "法规", "单独同意", "匿名", "脱敏", "删除", "撤回", "拒绝", "以下目的", "下列目的",
		"隐私政策", "保护", "需要您", "征得", "监护人", "司法",
	)
)

// usedWhole finds data of the reader that may be used at will.
func usedWhole(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, usesYours, usedFairly)
}

// publicised finds persons made known for what they did or owe.
func publicised(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, shames, shamedFairly)
}

// keptLeft finds data that stay when their owner has gone.
func keptLeft(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, keptOn, keptFairly)
}

// gatheredMore finds data taken from elsewhere, or more of them than were asked for.
func gatheredMore(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, gathers, gatheredFairly)
}

// irrevocable finds leave that cannot be taken back (个人信息保护法 15 lets anyone).
func irrevocable(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, irrevocables, forGoodFairly)
}

var (
	forGoodFairly  = lint.NewSet("不得", "扣", "划", "支付", "知识产权")
	switchedFairly = lint.NewSet("不得", "不会", "无权", "未经", "禁止", "单独", "关闭", "拒绝", "权限管理", "仅", "部分", "若您拒绝", "若用户不")
)

// switched finds a telephone read out by one leave for all.
func switched(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, switchedOn, switchedFairly)
}

// handedWhole finds data of someone that go to whoever.
func handedWhole(t *lint.Text, s lint.Sentence) (int, int, bool) {
	return within(t, s, handedWholes, handedFairly)
}

// within finds the first of the frames in a sentence that holds none of the words
// that are fair.
func within(t *lint.Text, s lint.Sentence, frames []*lint.Frame, fair *lint.Set) (int, int, bool) {
	if t.Holds(fair, s.Start, s.End) {
		return 0, 0, false
	}
	for _, f := range frames {
		if i, j, ok := t.Frame(f, s.Start, s.End); ok && !t.Before(i, "不") {
			return i, j, true
		}
	}
	return 0, 0, false
}
