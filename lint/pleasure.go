package lint

// What is left to somebody's pleasure, in words of any register: 站长说了算, 看着办, 由师傅当场定.
var (
	pleasure = NewSet(
		"说了算", "拿主意", "看着办", "看情况", "拍板", "做主", "作主", "定夺", "一句话", "脸色", "心情", "一时高兴", "高兴为", "自便", "听便",
		"随便", "随意", "随缘", "凭感觉", "自己定", "自己看", "自己说", "自定", "自行决定", "自行掌握", "自行把握", "自行判断", "自行认定",
		"自行斟酌", "自己把握", "自己掌握", "自己判断", "自己拿捏", "酌定", "裁夺", "斟酌", "临时定", "当场定", "口头定", "临时告知", "口头告",
		"口头讲", "口头通知", "到时再", "再看", "再说", "另外讲", "说怎样就", "怎么说就", "该多久就", "说保就保", "看缘分", "没个准", "没准",
		"说了作数", "说了为准", "一张嘴", "再讲", "临场", "家态度", "方态度", "店态度", "人态度", "现场告知", "酌情确定", "酌情决定", "酌情安排",
		"看了再", "看着来", "另告", "另行告知", "视情形而定", "视情况而定", "修的时候", "到时告", "届时商量", "届时再", "想怎么", "怎么用都行",
		"由着", "打招呼", "打个招呼", "由其自定", "凭良心",
	)
	leaving = NewSet("由", "凭", "看", "听", "归", "随", "靠", "任", "依", "以")
	whoever = NewSet(
		"活动", "主管", "方", "商", "厂", "店", "司", "部", "站", "员", "师傅", "人", "家", "户", "经理", "老板", "主任", "工", "客服", "平台",
		"中心", "我们", "售后", "网点", "技师", "掌柜", "代表", "长", "总代", "物业",
	)
	settling = NewSet(
		"定", "定的", "决定", "判断", "判定", "认定", "掌握", "把握", "拿捏", "裁量", "指定", "圈定", "选定", "说", "说法", "估", "挑", "挑选", "选",
		"经验", "眼光", "意思", "看法", "口头", "通知", "传真", "告知", "意见", "心意", "感觉", "安排",
	)
	leftTo = NewFrameOf(24, leaving, whoever, settling)

	// settledFairly are words of those who are no side, of both, and of a measure.
	settledFairly = NewSet(
		"双方", "各方", "三方", "共同", "协商", "商定", "一致", "鉴定", "检测机构", "检验机构", "第三方", "监理", "法院认定", "仲裁机构认定", "专家",
		"评估", "附件", "附表", "清单", "公式", "图纸", "说明书", "主管部门", "政府", "法律", "法规", "国家", "国标", "GB", "招标", "质监", "审计",
		"委员会", "如下", "下列", "标准为", "参数", "指标", "规程", "价目表", "异议", "复核", "复检", "交警", "公安", "书面同意", "同意后",
		"经甲方同意", "经乙方同意",
	)
)

// AtPleasure finds in bytes i to j what is left to somebody's pleasure, unless both sides, somebody
// who is none or a measure settle it.
func (t *Text) AtPleasure(i, j int) (start, end int, ok bool) {
	for _, h := range t.PlacesIn(pleasure, i, j) {
		start, end, ok = h.Start, h.End, true
		break
	}
	if !ok {
		if start, end, ok = t.Frame(leftTo, i, j); !ok {
			return 0, 0, false
		}
		if _, b := t.Part(start); end != b && t.Ends(settling, b) && b-start < len("由哪一家的哪一位经理来看着决定") {
			end = b
		} else if end != b && !t.After(end, "的", "为准", "而定", "为凭") {
			return 0, 0, false // 由乙方定期检查
		}
	}
	return start, end, !t.Holds(settledFairly, i, j)
}
