package draft

import (
	"unicode/utf8"

	"qiyue/lint"
)

// What a writer says of the weight of his words, what a crowd is said to have said, what a
// program offers to whoever asked it, and the line a house prints under its name.
var (
	weights = []string{"不言而喻", "不言自明", "毋庸置疑", "毋庸讳言", "显而易见", "自不待言", "不容忽视", "不可小觑", "可见一斑", "可想而知", "无需多言", "无从谈起"}
	weighty = lint.NewFrame(45, []string{"重要性", "必要性", "意义", "价值", "作用", "地位", "好处", "体验", "没有", "离开", "工作", "问题"}, weights)
	crowd   = []string{"网友", "读者", "粉丝", "买家", "老客户", "老顾客", "博主", "用户反馈", "客户反馈", "亲们"}
	voices  = lint.NewFrame(36, crowd, []string{"评论", "留言", "点评", "称赞", "夸", "点赞", "说道", "表示，", "说：", "感叹", "好评", "直呼"})
	forYou  = []string{"为您", "为你", "根据您", "按您", "应您", "给您", "给你", "帮您", "帮你"}
	offered = lint.NewFrame(24, []string{
		"好的", "当然", "没问题", "以下是", "以下为", "下面是", "这是", "已经", "已", "我将", "我会", "我来", "让我", "我可以", "我帮",
	}, forYou, []string{
		"归纳", "梳理", "总结", "罗列", "分析", "介绍", "讲解", "解答", "列出", "写一份", "做一份", "起草", "撰写", "生成", "拟定", "拟写", "草拟",
		"编写", "整理", "定制的合同", "准备的",
	})

	further = lint.NewFrame(12, forReader, []string{
		"还需要", "需要", "还想", "想看", "想找", "关注", "喜欢", "感兴趣", "会用到", "想了解", "在找",
	}, []string{"：", "的合同", "的协议", "的范本", "的模板", "以下", "下列"})
	invited = lint.NewFrame(24, []string{"记得", "别忘", "不要忘", "欢迎", "麻烦", "请", "帮忙", "动动", "觉得"}, clicked, []string{
		"点赞", "收藏", "转发", "三连", "哦", "哟", "啦", "呀", "我们", "本站", "本号",
	})
	judged = lint.NewFrame(60, ownWords, []string{
		"平衡", "兼顾", "实用", "全面", "详尽", "完善", "贴合", "覆盖", "符合", "适合", "防范", "规避",
	}, []string{
		"实践中", "实务中", "采用", "利益", "权益", "多数", "常见", "惯例", "参考", "借鉴", "各类", "各种",
	})

	forReader = []string{"你可能", "您可能", "你也许", "您也许", "大家可能", "可能你", "可能您", "也许您", "也许你"}
	clicked   = []string{"点赞", "收藏", "转发", "关注", "评论", "留言", "分享", "三连", "打赏"}
	ownWords  = []string{"上述条款", "以上条款", "这些条款", "此类条款", "这样的条款", "本模板", "该模板", "这份", "本范本", "该范本", "以上内容"}
	// atReader are those of these frames that speak to a reader of no side, whatever words of a side they have.
	atReader = map[*lint.Frame]bool{essays: true, surveys: true, weighty: true, offered: true, further: true, invited: true, judged: true}

	// warm begin such a line and sweet end it.
	warm = []string{
		"用我们的", "您的需要", "您的需求", "一次合作", "一次服务", "匠心", "用心", "真心", "诚心", "真情", "守护", "呵护", "传递", "点亮", "温暖",
		"让服务", "让客户", "让品质", "品质成就", "质量成就", "品质赢得", "服务赢得", "服务创造", "铸就", "缔造", "尊享", "畅享", "乐享", "臻享",
		"悦享", "感恩", "陪伴", "携手", "智造", "初心", "情系", "心系",
	}
	slogans = lint.NewFrame(18, warm, []string{
		"每一", "生活", "未来", "美好", "万家", "人生", "梦想", "信赖", "致远", "如一", "家园", "清凉", "温暖", "温度", "无忧", "安心", "明天",
		"辉煌", "品质", "守护", "呵护", "服务", "同行", "前行", "共赢", "幸福", "世界", "传世", "铸", "放心", "终身", "一生", "永远", "责任", "追求",
		"朋友", "动力",
	})
	warmSet = lint.NewSet(warm...)
)

// slogansAlone reports a line that is nothing but a slogan: 匠心守护每一度清凉.
func slogansAlone(p *lint.Pass) {
	t := p.Text
	for _, h := range t.Places(warmSet) {
		ps := t.PassageAt(h.Start)
		line := t.All[ps.Start:ps.End]
		if ps.Number != "" || ps.Table != nil || ps.Residue || ps.Kind == lint.Signing || ps.Kind == lint.Particular || utf8.RuneCountInString(line) > 24 || lint.Contains(
			line, "合同", "协议", "应", "须", "方", "条", "计划", "项目", "工程", "有限", "承诺书", "制度",
		) {
			continue
		}
		if i, _, ok := t.Frame(slogans, ps.Start, ps.End); ok && i == h.Start && i-ps.Start <= 18 {
			p.Flag(ps.Start, ps.End)
		}
	}
}
