package fairness

// A cue is a way to say that one side changes the deal: the words that tell of
// it, or a frame of which no sentence lacks one of the words.
type cue uint64

// The ways; willing frames come after the last.
const (
	deciding cue = 1 << iota
	imposing
	ordering
	alone
	marking
	viewing
	prevailing
	laying
	binds
	withholding
	opening
	willed
)

// willfully are the ways of wills, after those of the willing frames.
const willfully = willed << 24

// willingly is the way of the will at k: those at the end share the last one.
func willingly(k int) cue { return willfully << min(k, 28) }

// cueWords are the words of each way: of a frame those of the part that is
// seldom met.
var cueWords = map[cue][]string{
	deciding: settles,
	imposing: {"须接受", "应接受", "必须接受", "不得拒绝", "无须另行征得", "无需另行征得", "不再征得", "无须征得", "不得拒收", "应予接受", "应当接受", "不得退货", "不得退订"},
	ordering: {"任何订单", "任何订货", "一切订单"},
	alone: {
		"随时", "单方面", "单方", "自行", "自主", "任意", "视情节", "视情况", "视经营", "根据市场", "根据原材料", "根据行情", "依据市场", "依据行情",
		"按照市场", "参照市场", "根据经营", "根据自身", "根据库存", "根据人工", "根据成本", "根据需要", "根据业务", "根据实际情况", "酌情",
		"自己", "不经同意", "相应", "直接", "不经通知", "无需通知", "无须通知", "不通知", "不时", "不经", "必要时", "不定期", "随意", "径行", "径自", "迳行",
		"不待", "任便",
	},
	marking: {
		"随时", "单方", "自行决定", "自主决定", "无须", "无需", "不事先", "恕不", "为准", "行情", "成本的变化", "成本变化", "应予确认", "应予遵守",
		"全部权利", "一切权利", "的权利", "之权", "不作调整", "不得拒绝", "不得有异议",
	},
	viewing:    {"视"},
	prevailing: {"为准"},
	laying:     {"另行公布", "另行制定", "另行规定", "自主决定", "自行决定", "自行制定", "自行规定", "随时公布"},
	// binds are words of what one side lays down later.
	binds: {
		"随时", "不时", "将来", "今后", "任何时候", "不定期", "不定时", "公布", "公告", "公示", "发布", "详情页", "最新价格", "最新报价", "官网报价",
		"官网价格", "最新的价格", "现行价格", "最新价目", "单方", "另行", "自行决定", "征用", "租赁场地", "租期调整", "收费说明", "进行变更",
		"进行修改", "进行修订", "进行更新", "进行不断", "进行调整", "作出调整", "做出调整", "作出变更", "作出修改", "后续通知", "后续修", "后续变更",
		"后续更新", "后续制定", "日后修", "日后变更", "日后制定", "届时通知", "店内", "到店确认", "统一规定", "统一制定", "统一定", "统一确定",
		"统一调整",
	},
	withholding: append([]string{"停机", "停供"}, stopWords...),
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
	for c := deciding; c < opening; c <<= 1 {
		add(c, cueWords[c])
	}
	add(opening, openWords)
	add(opening, []string{
		"保留", "可随时", "随时", "酌情", "认为合适", "认为适当", "认为必要", "任意", "给出理由", "不必告知", "不必通知", "不得选择", "不得反对",
		"不得干涉", "无权选择", "无权干涉", "以其他", "用其他", "以同", "用同", "顶替", "代用", "保有", "留有", "安排其他", "提供其他", "其他房型",
		"其他车型", "其他品牌", "修订", "核定", "下达", "设定", "厘定", "审定", "确定", "规定", "分配", "公布", "发布", "决定", "制定", "浮动",
		"自行选择", "自行确定", "自行制定", "自行安排", "并公示", "并公布", "并公告", "制定并", "制定和", "制定、修改", "制定及", "为准", "约束力",
		"未尽事宜", "变化", "公布之", "公示之", "公告之", "发布之",
	})
	for k, f := range willing {
		add(willed<<k, f.groups[f.key])
	}
	for k, w := range wills {
		add(willingly(k), w.rare)
	}
	return words, cues
}()
