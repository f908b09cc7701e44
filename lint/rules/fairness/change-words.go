package fairness

// A cue is a way to say that one side changes the deal: the words that tell of
// it, or a frame of which no sentence lacks one of the words.
type cue uint64

// The ways; willing frames come after the last.
const (
	telling cue = 1 << iota
	deciding
	imposing
	ordering
	alone
	marking
	viewing
	prevailing
	laying
	binds
	willed
)

// cueWords are the words of each way: of a frame those of the part that is
// seldom met.
var cueWords = map[cue][]string{
	// telling words tell of a change by themselves.
	telling: {
		"有权随时", "有权单方", "有权自行", "单方面", "有权调整", "有权变更", "有权修改", "有权更改", "随时修改", "随时调整", "随时变更", "有权暂停", "保留随时", "保留修改", "保留变更", "保留调整", "可随时", "恕不另行通知", "不另行通知", "不再另行通知", "无需通知", "无须通知", "有权顺延", "根据市场情况制定", "根据市场情况调整", "自行调整", "有权停止", "有权终止", "可以单方", "视情况调整", "有权决定", "有权根据", "可单方", "有权对", "保留对", "可自行", "可根据", "可以根据", "可以自行",
		"自主增减", "自主调整", "自主决定", "自行增减", "自行变更", "自行修改", "以最新版", "以最新公布", "以更新后的", "以最新公告", "最新公布的为准", "最新发布的为准", "最新版本为准", "最新公告为准", "保留更改", "有权视", "可自行扣", "不时修订", "不时更新", "按新标准执行", "按新价格执行", "按调整后的标准执行", "有权增加", "有权减少", "有权提高", "可随市场", "有权取消",
		"不经甲方同意", "不经乙方同意", "无需甲方同意", "无需乙方同意", "无须甲方同意", "无须乙方同意", "不需甲方同意", "不需乙方同意", "无需经甲方", "无需经乙方", "单方调整", "单方变更", "单方决定", "单方修改", "不通知甲方", "不通知乙方", "不提前通知", "不事先通知", "无需征得", "无条件接受", "无条件服从", "无条件执行", "不得异议", "不得有异议", "不得提出异议", "不得拒绝", "不得拒收", "须遵守", "必须服从",
		"立即生效", "自动生效", "即时生效", "即生效", "自动成为", "不再通知", "恕不另告", "恕不通知", "修改权", "变更权", "修订权", "无需说明", "无须说明", "不说明理由", "不需说明", "服务的权利", "可能随时",
	},
	deciding:   {"单方决定", "自行决定", "说了算", "决定", "单方认定", "自行认定", "自行确定", "单方确定"},
	imposing:   {"须接受", "应接受", "必须接受", "不得拒绝", "无须另行征得", "无需另行征得", "不再征得", "无须征得", "不得拒收", "应予接受", "应当接受", "不得退货", "不得退订"},
	ordering:   {"任何订单", "任何订货", "一切订单"},
	alone:      {"随时", "单方面", "单方", "自行", "自主", "任意", "视情节", "视情况", "视经营", "根据市场", "根据原材料", "根据行情", "依据市场", "依据行情", "按照市场", "参照市场", "根据经营", "根据自身", "根据库存", "根据人工", "根据成本", "根据需要", "根据业务", "根据实际情况", "酌情", "不经同意", "相应", "直接", "不经通知", "无需通知", "无须通知", "不通知", "不时", "不经", "必要时", "不定期", "随意"},
	marking:    {"随时", "单方", "自行决定", "自主决定", "无须", "无需", "不事先", "恕不", "为准", "行情", "成本的变化", "成本变化", "应予确认", "应予遵守", "全部权利", "一切权利", "的权利", "之权", "不作调整", "不得拒绝", "不得有异议"},
	viewing:    {"视"},
	prevailing: {"为准"},
	laying:     {"另行公布", "另行制定", "另行规定", "自主决定", "自行决定", "自行制定", "自行规定", "随时公布"},
	// binds are words of what one side lays down later.
	binds: {"随时", "不时", "将来", "今后", "任何时候", "不定期", "公布", "公告", "公示", "发布", "详情页", "单方", "特别通知", "另行", "通知义务", "个别通知", "独立判断", "其意愿", "视情形", "自行决定", "征用", "租赁场地", "租期调整", "无需预告", "收费说明"},
}

// changeWords are the words of all ways, and changeCues the ways of each.
var changeWords, changeCues = func() (words []string, cues []cue) {
	at := map[string]int{}
	add := func(c cue, list []string) {
		for _, w := range list {
			if _, ok := at[w]; !ok {
				at[w], words, cues = len(words), append(words, w), append(cues, 0)
			}
			cues[at[w]] |= c
		}
	}
	for c := telling; c < willed; c <<= 1 {
		add(c, cueWords[c])
	}
	for k, f := range willing {
		add(willed<<k, f.groups[f.key])
	}
	return words, cues
}()
