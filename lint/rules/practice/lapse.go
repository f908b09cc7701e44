package practice

import "qiyue/lint"

// A term that runs out, nobody speaking up, and the agreement that goes on.
var (
	lapsed = []string{
		"期满", "满期", "届满", "到期", "期限到", "届期", "届至", "期限终了", "期终了", "年终了", "终了", "终期", "期末", "年终", "年末", "年底",
		"到点", "到了时候", "到日子", "租期到", "合同到", "期到", "约满", "约期", "满了", "用完", "用尽", "走完", "尽头", "一过，", "一满，", "满年",
		"年满", "期终", "试用完", "到期那天", "月底前", "年过去", "到日", "到了，", "届临", "期尽", "过去", "满一年", "满后", "期结束", "期间结束",
		"周期结束", "服务结束", "试用结束", "合同结束", "期限结束", "到头", "最后一日", "最后一天", "截止日", "到年头", "到了年头",
	}
	atEnd = lint.NewSet(lapsed...)
	// goesOn are words of what then follows, endures those of an agreement that stays.
	goesOn = []string{
		"续", "展延", "延展", "延长", "延期", "顺延", "延一", "延半", "延两", "再延", "展期", "接着", "照旧", "照常履行", "继续有效", "继续生效",
		"继续履行", "继续执行", "继续服务", "继续扣", "继续收", "仍有效", "仍然有效", "依然有效", "更新", "重新起算", "重新计算", "重新开始",
		"从头起算", "再来", "再买", "再订", "再签", "再做", "再用", "再履行", "再执行", "再合作", "再加一年", "再加半年", "转为付费", "转为正式",
		"转成付费", "转入下", "进入下", "滚入下", "滚动到下", "办理下", "开通下", "生成下", "购买下", "扣取下", "扣下", "收取下", "不失其效",
		"不失效", "效力不", "沿用", "自动有效", "自动生效", "转下", "转为收费", "继续按", "继续适用", "仍按本", "按本合同", "按原合同", "一直有效",
		"长期有效", "生效下一", "自然存", "周而复始", "循环", "滚动", "往复", "反复", "往下走", "往下租", "往后租", "往下干", "往下用", "往下做",
		"往后走", "顺着", "再干", "再走", "再租", "再包", "照原样", "一切如旧", "一切照旧", "顶下去", "用下去", "走下去", "干下去", "做下去", "再生",
		"延约", "转成包", "转包年", "走入", "自动入账", "还要", "来一轮", "年费自动", "费用自动", "买下一", "替您买", "就再", "再一年", "一仍其旧",
		"照样", "另立", "往下延", "再开一", "又一年", "又是一年",
	}
	going = lint.NewSet(append(again(), goesOn...)...)
	// itself are words by which that happens of itself.
	itself = lint.NewSet(
		"自动", "自行接", "自行续", "自行延", "自行更", "自行转", "自然", "当然", "默认", "即续", "即行续", "径行", "径自", "照旧", "照常", "照原样",
		"一切如旧", "一切照旧", "循环", "滚动", "往复", "反复", "顺着", "径从", "接着扣", "算接着", "视为又", "算又", "算作又", "当作又", "替您",
		"代您", "重新起", "系统", "代为办理", "代为续", "周而复始", "无须重", "无需重", "毋须", "毋需", "无须再", "无需再", "不必重", "不必再",
		"不用重", "不另签", "不再另", "直接", "不再提醒", "不再通知", "不另通知", "不另提醒", "等于", "视同", "即表示", "就算", "便算",
	)

	// again is what is done once more: 又租, 再订, 重新起.
	again = func() []string {
		var words []string
		for _, once := range [...]string{"又", "再", "重新"} {
			for _, w := range [...]string{"租", "订", "报", "干", "用", "包", "走", "划", "扣", "起约", "起期", "起算", "供", "延", "签", "做", "行", "算", "买", "开", "过一"} {
				words = append(words, once+w)
			}
		}
		return words
	}
	// silent is a refusal that is not spoken.
	silent = lint.NewFrame(24, []string{"未", "没", "不", "无", "非经", "除非", "若非"}, []string{
		"通知", "来函", "去函", "发函", "函告", "取消", "反对", "声明", "表示", "表态", "作声", "出声", "吭声", "吱声", "吱一声", "言语", "发话",
		"发声", "叫停", "喊停", "喊散", "散伙", "退卡", "退机", "还机", "交还", "办交接", "退", "停者", "停的", "拉走", "退场", "撤场", "撤柜",
		"交钥匙", "销卡", "来信", "翻脸", "点取消", "搬走", "取回", "领走", "下架", "开口", "说不", "言明", "明示", "告知", "知会", "提出", "提议",
		"书面", "退订", "退出", "退会", "停用", "停止", "终止", "收回", "换约", "换签", "改签", "异议", "意见", "拒绝", "要求停", "关闭", "解约",
		"说", "提", "动静", "回音", "回复", "答复", "续签", "签新", "重签", "另签",
	})
	// dealing are sides that deal with each other on: 到期后仍有业务往来的.
	dealing = lint.NewFrame(12, []string{
		"继续", "仍有", "仍在", "仍然", "仍维持", "仍收", "仍送", "仍来", "还在", "照常",
	}, []string{
		"用", "合作", "往来", "业务", "供货", "服务关系", "使用", "接受服务", "提供服务", "发货物", "发货", "货来", "来上课", "上课", "居住", "进货",
	})
	mute = lint.NewSet(
		"缄默", "沉默", "静默", "默示", "默不作声", "没还，", "未还，", "没人出声", "无人出声", "不声不响", "不言不语", "不吭不响", "没有动静",
		"谁也没", "都没说", "都不说", "没人", "无人喊", "不作声", "无人提", "没人提", "不置可否", "不退租", "未退租", "留在", "留着", "没搬", "没退",
		"没还", "未退回", "没退回", "不搬", "无变更",
	)

	// elseEnds are words of a sentence in which something else ends or goes on, or
	// by which the sides agree again.
	elseEnds = lint.NewSet(
		"工期", "质保", "保修", "保密", "协商", "另行签", "另行订", "另行约", "另行协", "另行书", "另行商", "同意续", "书面同意", "经双方", "经甲方",
		"经乙方", "签订书面", "签署书面", "签订续", "优先", "申请续", "可续", "可以续", "有权续", "续签事宜", "续约事宜", "不再续", "不续签",
		"不续约，", "手续", "连续", "持续", "后续", "陆续", "存续期", "付款", "交货", "责任", "违约", "逾期", "义务", "证书", "许可证", "资质",
		"执照", "检验", "年检", "年底前", "结算", "条款", "保函", "保险", "租金", "节假日", "不可抗力", "未完成", "未完", "尚未", "返还", "退还",
		"腾", "搬", "交还", "不自动",
	)
)

// lapses finds an agreement that goes on when its term ends and nobody speaks, or of
// itself: 期满未换约者，以一年为度，周而复始.
func lapses(t *lint.Text, s lint.Sentence) (int, int, bool) {
	if !t.Holds(going, s.Start, s.End) || t.HoldsWord(elseEnds, s.Start, s.End) {
		return 0, 0, false
	}
	end := t.PlacesIn(atEnd, s.Start, s.End)[0].End
	unspoken := t.Holds(mute, s.Start, s.End)
	if !unspoken {
		_, _, unspoken = t.Frame(silent, s.Start, s.End)
	}
	if !unspoken {
		_, _, unspoken = t.Frame(dealing, s.Start, s.End)
	}
	for _, h := range t.PlacesIn(going, end, s.End) {
		if t.Before(h.Start, "不", "不再", "需", "须", "要求", "未", "如需", "希望", "愿意", "提出") || t.After(h.Start, "续") && t.Before(h.Start, "手", "连", "持", "后", "陆", "继") {
			continue
		}
		a, b := t.Part(h.Start)
		if (unspoken || t.Holds(itself, a, b)) && !t.HasAny(a, h.Start, "不再自动", "不自动", "不会自动") {
			_, b = t.Within(h.Start, b, 20)
			return h.Start, b, true
		}
	}
	return 0, 0, false
}

// Money for another term taken when one ends: 到期从余额里扣下一年的.
var (
	takes    = []string{"扣", "扣除", "划走", "划扣", "划转", "划去", "收取", "代收", "转走", "支取", "刷走", "收走", "扣走"}
	nextTerm = []string{
		"下一年", "下一期", "下一季", "下一月", "下一个", "下一周期", "下一轮", "下年", "来年", "明年", "次年", "次月", "次季", "下期", "下季",
		"下个", "新一年", "新一期", "又一年", "又一期",
	}
	takenOn = []*lint.Frame{
		lint.NewFrame(45, lapsed, takes, nextTerm),
		lint.NewFrame(30, lapsed, []string{"把", "将"}, nextTerm, takes),
		lint.NewFrame(45, lapsed, charges, []string{"年", "月", "季", "期", "费"}),
		lint.NewFrame(45, lapsed, []string{"续"}, []string{"从", "自"}, takes),
	}
	// owedElse are words of money that is taken for something else.
	owedElse = lint.NewSet("违约", "逾期", "罚", "考核", "不合格", "扣减", "欠", "工程款", "保证金", "中扣", "水电", "社保", "税")
)

// takesOn finds it.
func takesOn(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.AnyFrame(s.Start, s.End, takenOn...)
	return i, j, ok && !t.Holds(owedElse, s.Start, s.End)
}

// charged is the frame of one who says nothing and pays on.
var (
	charges = []string{"续收", "续扣", "再收", "再扣", "照收", "照扣", "继续收", "继续扣"}
	charged = lint.NewFrame(45, []string{"不作表示", "不表态", "未作表示", "不作声", "没有表示", "未表态", "不说", "未取消", "没取消", "不取消"}, charges, []string{"年", "月", "季", "期"})
)

// The agreement that goes on for want of another, whatever its end: 双方没有新合同的，沿用本合同.
var (
	stays = []string{
		"沿用", "仍按本合同", "仍按本协议", "仍适用本", "就顺延", "则顺延", "即顺延", "则续签", "即续签", "就续签", "就是续", "则续约", "就续约",
		"长期有效", "一直有效", "年年有效", "持续有效", "合同继续", "协议继续", "服务继续",
	}
	stayOn   = lint.NewSet(stays...)
	unchange = lint.NewFrame(24, []string{"未", "没", "不", "无"}, []string{"新合同", "新协议", "签", "续", "解除", "解约", "终止", "停止", "取消", "退", "异议", "意见"}, stays)
	elseKept = lint.NewSet("工期", "质保", "保修", "保密", "条款", "价格", "标准", "交货", "不可抗力", "节假日", "付款", "授权")
)

// stayed finds it.
func stayed(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(unchange, s.Start, s.End)
	return i, j, ok && !t.HoldsWord(elseKept, s.Start, s.End)
}
