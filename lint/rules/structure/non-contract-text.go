package structure

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// anywhere are words of web pages: wherever they stand.
var anywhere = []string{
	"展开阅读全文", "阅读全文", "发表评论", "您可能关注", "猜你喜欢", "相关推荐", "相关文章", "热门推荐", "本文档共", "资源描述", "文档下载", "下载文档", "下载此文档", "免费下载", "原创力文档", "道客巴巴", "百度文库", "豆丁",
	"该用户很懒", "用户很懒", "转载请注明", "来源：网络", "来源于网络", "文章来源", "责任编辑", "阅读次数", "浏览次数", "点击次数", "点击数", "推荐阅读", "延伸阅读", "相关阅读", "更多范本", "以上就是", "希望对您", "希望对你",
	"一键收藏", "服务宗旨", "企业宗旨", "听候您的", "通过阅读以下", "希望能帮", "小编", "返回顶部", "必威体育", "凯发官方", "求一份", "求协议", "求范本", "扫码关注", "关注公众号",
}

// adverts are words of statistics, advertising, slogans and web pages of which
// the sentence decides.
var adverts = []string{
	"国家统计局", "据统计", "据调查", "调查显示", "数据显示", "统计显示", "统计数据", "研究表明", "调研显示", "中国消费者报告", "行业报告", "市场调研", "文档分享", "版权归原作者", "版权所有", "编辑整理", "信息来源：", "阅读：",
	"浏览：", "发布时间：", "发布日期：", "范本网", "合同范本网", "范文网", "好评返", "收藏店铺", "关注店铺", "收藏本店", "加购", "限时优惠", "欢迎选购", "欢迎来电", "欢迎光临", "共创美好", "携手共创", "美好明天", "美好未来",
	"美好的明天", "再创佳绩", "竭诚为您", "您的满意", "加微信", "QQ群", "ICP备", "Copyright", "本文", "范文如下", "篇一", "篇二", "篇三", "市场占有率", "行业第一", "全国领先", "业内领先", "国内领先", "行业领先", "遍布全国", "深受",
	"荣获", "点击下载", "点击查看", "上一篇", "下一篇", "收藏本", "会员免费", "页眉", "微信公众号回复", "PAGE", "怎么写", "具有重要", "起着重要", "重要保障", "感谢您购买", "感谢您选", "感谢您惠", "快速发展", "行业标杆", "树立良好", "某品牌", "成功案例", "文/", "如何写", "该如何", "总之，", "综上所述",
	"信息化管理有助于", "有助于提高", "有助于提升", "积极参与行业", "共创辉煌", "携手共进", "是企业与客户之间", "应用场景", "执行中遇到的问题", "遇到的问题及解决", "客户至上", "用户至上", "顾客至上", "质量第一", "服务第一",
	"永恒的追求", "不懈的追求", "我们的口号", "我们的宗旨", "服务口号", "领跑者", "领导品牌", "行业龙头", "铸就品牌", "赢得未来", "点击此处", "仅供参考", "行业统计", "用心服务", "精益求精", "追求卓越", "真诚到永远", "满意是我们",
	"您的信赖", "信赖之选", "好评如潮", "品质保证，", "值得信赖", "共赢未来", "扬帆起航", "谱写新篇", "口碑载道", "首选品牌", "选择我们", "选择本店", "省心又放心", "就是选择放心", "市场份额位居", "市场份额排名", "飞速发展",
	"迅猛发展", "蓬勃发展", "越来越重要", "日益激烈", "更多范文", "更多合同", "合同模板", "热烈祝贺", "欢迎下载", "是我们的使命", "我们的使命", "我们的承诺是", "编者按", "长按识别", "二维码关注", "调查表明", "法律网", "服务到家",
}

// NonContractText: Statistics, advertising, slogans, web residue in an agreement.
var NonContractText = lint.Rule{
	ID:      "non-contract-text",
	Title:   lint.Words{Zh: "非合同内容", En: "text that is no agreement"},
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Always:  true,
	Residue: true,
	Words:   slices.Concat(residueWords(), anywhere, adverts),
	Doc: lint.Doc{
		What: lint.Words{Zh: "统计数据、广告宣传、口号、网页残留等不属于合同的内容。", En: "Statistics, advertising, slogans, web residue in an agreement"},
		Why:  lint.Words{Zh: "宣传性数据写进合同，可能被当作质量承诺；网页残留说明文本来自未经审核的范本。", En: "Figures meant as advertising may be taken for promises; web residue shows an unchecked template."},
		Bad: []string{
			"⟦根据国家统计局数据⟧显示，投诉率下降30%。",
			"⟦展开阅读全文⟧",
			"⟦本文档共6页⟧，可下载打印。",
			"⟦例如，某品牌⟧的烤箱在保修期内打不着火。",
			"⟦文章来源：范文大全⟧",
			"⟦水泵检修协议(精选8篇)⟧\n⟦水泵检修协议 篇2⟧\n甲方：甲公司\n乙方：乙公司\n一、乙方提供检修。",
			"⟦2024-01-02 发布于浙江⟧\n⟦举报⟧\n检修协议\n甲方：甲公司\n乙方：乙公司",
			"⟦来源：某某网 时间：2024-01-02⟧\n检修协议\n一、乙方提供检修。",
			"⟦随着人们法律意识的增强，合同越来越常用，那么怎样拟定合同呢？以下是小编为大家整理的检修合同。⟧\n甲方：甲公司\n乙方：乙公司",
			"⟦检修合同集合12篇⟧\n⟦检修合同1⟧\n甲方：甲公司\n乙方：乙公司",
			"⟦随着信息技术的飞速发展⟧，运维服务越来越重要。",
			"⟦客户至上⟧，服务第一！",
			"⟦让我们携手共创美好未来⟧！",
			"⟦收藏店铺领券⟧，好评返2元！",
			"我公司产品⟦遍布全国三十个省市⟧，深受用户好评。",
		},
		Good: []string{
			"乙方每月提交统计报表。",
			"乙方的宣传资料不构成本协议的一部分。",
			"例如，质保期自2026年1月1日起算的，至2027年12月31日止。",
			"乙方应保证数据真实。",
			"甲方每月向乙方报送维修工单的统计结果。",
			"本着客户至上、诚实信用的原则，双方订立本合同。",
			"甲方使用乙方的合同模板签订采购合同。",
			"本文件由甲方保管。发布日期：2025年1月1日。",
			"乙方不得以加微信等方式私下收费。",
			"检修协议\n甲方：甲公司\n乙方：乙公司\n一、乙方每年交付检修报告两篇。\n二、报告由甲方下载。",
			"时间：2026年5月1日\n地点：甲方机房",
			"随着甲方业务量的增长，双方签订合同如下。",
			"合同编号：HT-2\n维修合同2\n甲方：甲公司\n乙方：乙公司",
			"交付文件：检修合同附件.docx，由甲方下载。",
		},
		Since: "0.1.0",
	},
	Run: nonContractText,
}

// known are these words: true for those of anywhere.
var known = func() map[string]bool {
	of := map[string]bool{}
	for _, w := range adverts {
		of[w] = false
	}
	for _, w := range anywhere {
		of[w] = true
	}
	return of
}()

func nonContractText(p *lint.Pass) error {
	t := p.Text
	last, paged := -1, false
	told := map[int]bool{} // the passages reported, by where they begin
	run := -1              // where the line after the last residue begins
	for _, h := range p.Hits() {
		if h.Start < last {
			continue
		}
		ps := t.PassageAt(h.Start)
		s := t.SentenceAt(h.Start)
		w := t.All[h.Start:h.End]
		if webResidue(t, ps, h) {
			i, j := ps.Start, ps.End
			if j-i > 400 {
				i, j = t.Part(h.Start)
			}
			if ps.End-ps.Start > 900 || !lint.Contains(t.All[ps.Start:ps.End], "小编", "为大家", "供大家") { // an editor's paragraph is meant as a whole
				i, j = t.Within(i, j, 60)
			}
			before, ahead := run, t.PassageAt(ps.Start-len("\n"))
			run = ps.End + len("\n")
			switch last = ps.End; {
			case listed(t, ps) && listed(t, ahead) && (before == ps.Start || ahead.Residue):
				continue // the next item of a notice
			case w == "！":
				i, j, last = max(s.Start, ps.Body), s.End, s.End
			case w == "页" && paged:
				continue // one page number tells of all
			}
			paged = paged || w == "页"
			told[ps.Start] = true
			p.Flag(i, j)
			continue
		}
		page, ok := known[w]
		if !ok || ps.Residue {
			continue
		}
		text := t.In(s)
		if page && ps.Number != "" && lint.Contains(text, "用户", "为准", "需要", "应", "须", "计一次", "计费", "权利人") {
			continue // a term about pages
		}
		if strings.HasPrefix(w, "据") && t.Before(h.Start, "数") {
			continue // 数据统计, 数据调查
		}
		switch w {
		case "PAGE":
			if ps.End-ps.Start > 12 && !t.After(h.End, "  ") {
				continue
			}
		case "会员免费":
			if !lint.Contains(text, "下载", "阅读", "查看") {
				continue
			}
		case "文/":
			if h.Start != ps.Start {
				continue
			}
		case "版权所有", "收藏本", "页眉", "上一篇", "下一篇", "微信公众号回复":
			if ps.End-ps.Start > 90 {
				continue
			}
		case "国家统计局", "行业报告", "调研显示":
			if lint.Contains(text, "指数", "为依据", "为准", "调整", "幅度", "涨幅", "CPI", "PPI", "为限") {
				continue
			}
		case "数据显示", "统计数据", "据统计", "统计显示":
			if t.After(h.End, "局", "台账", "口径", "报表") || lint.Contains(text, "系统数据", "后台数据", "以乙方", "以甲方", "为准", "提交", "报送", "应当", "每月") {
				continue
			}
		case "发布时间：", "发布日期：", "阅读：", "浏览：", "范本网", "合同范本网", "范文网", "ICP备", "Copyright", "信息来源：", "范文如下", "篇一", "篇二", "篇三", "QQ群":
			if ps.Number != "" || ps.End-ps.Start > 90 || p.Text.Class == document.Policy && strings.HasPrefix(w, "发布") || strings.HasPrefix(w, "发布") && !lint.Contains(t.All[ps.Start:ps.End], "阅读", "浏览", "来源", "点击", "作者") {
				continue
			}
		case "本文":
			if t.Before(h.Start, "草稿：") || !t.After(h.End, "由", "来自", "转载", "为大家", "介绍", "共", "章", "将为") || t.After(h.End, "章由甲", "件", "本") || lint.Contains(text, "甲方", "乙方", "双方") {
				continue
			}
		case "以上就是", "希望对您", "希望对你", "希望能帮", "小编", "责任编辑", "加微信":
			if lint.Contains(text, "甲方", "乙方", "不得") {
				continue
			}
		case "好评返", "收藏店铺", "关注店铺", "收藏本店", "加购", "限时优惠", "欢迎选购", "欢迎来电", "欢迎光临", "共创美好", "携手共创", "美好明天", "美好未来", "美好的明天", "再创佳绩", "竭诚为您", "您的满意", "市场占有率", "行业第一", "全国领先", "业内领先", "国内领先", "行业领先", "遍布全国", "深受", "荣获":
			if lint.Contains(text, "应当", "不得", "须", "应", "如", "保证", "不低于", "鉴于", "以下简称", "违约") {
				continue
			}
			if w == "荣获" && lint.Contains(text, "附件", "复印件", "证明") {
				continue
			}
			if w == "深受" && !lint.Contains(text, "好评", "欢迎", "信赖", "喜爱", "青睐") {
				continue
			}
		case "怎么写", "如何写", "该如何":
			if ps.End-ps.Start > 150 {
				continue
			}
		case "有助于提高", "有助于提升":
			if lint.Contains(text, "应", "须", "不得", "不低于") {
				continue
			}
		case "总之，", "综上所述":
			if !lint.Contains(text, "意义", "有助于", "提高", "促进") {
				continue
			}
		case "应用场景", "执行中遇到的问题", "遇到的问题及解决":
			if ps.End-ps.Start > 60 {
				continue
			}
		case "树立良好", "成功案例", "行业标杆", "是企业与客户之间", "共创辉煌", "携手共进", "积极参与行业":
			if lint.Contains(text, "应当", "不得", "须") {
				continue
			}
		case "客户至上", "用户至上", "顾客至上", "质量第一", "服务第一", "永恒的追求", "不懈的追求", "我们的口号", "我们的宗旨", "服务口号", "领跑者", "领导品牌", "行业龙头", "铸就品牌", "赢得未来", "用心服务", "精益求精", "追求卓越", "真诚到永远", "满意是我们", "您的信赖", "信赖之选", "好评如潮", "品质保证，", "值得信赖", "共赢未来", "扬帆起航", "谱写新篇", "口碑载道", "首选品牌", "选择我们", "选择本店", "省心又放心", "就是选择放心", "市场份额位居", "市场份额排名", "热烈祝贺", "是我们的使命", "我们的使命", "我们的承诺是":
			if lint.Contains(text, "应当", "不得", "须", "应", "如", "原则", "鉴于", "违约", "本着", "商标") {
				continue
			}
		case "具有重要":
			if !t.HasAny(h.End, min(s.End, h.End+40), "意义", "价值", "作用") || lint.Contains(text, "应当", "不得", "须", "违约") {
				continue
			}
		case "起着重要", "重要保障":
			if lint.Contains(text, "应当", "不得", "须", "违约", "甲方应", "乙方应") {
				continue
			}
		case "服务宗旨", "企业宗旨":
			if lint.Contains(text, "应当", "不得", "须", "违约") || !t.Before(h.Start, "为", "的", "我们", "司", "”为") {
				continue
			}
		case "飞速发展", "快速发展", "迅猛发展", "蓬勃发展", "越来越重要", "日益激烈":
			if !lint.Contains(text, "随着", "近年", "如今", "当今") || lint.Contains(text, "甲方", "乙方", "鉴于") {
				continue
			}
		case "更多范文", "更多合同", "合同模板", "欢迎下载":
			if !lint.Contains(text, "下载", "网站", "访问", "关注", "由律师", "公众号") || lint.Contains(text, "甲方", "乙方", "使用说明书") {
				continue
			}
		case "法律网", "二维码关注", "长按识别", "服务到家":
			if lint.Contains(text, "甲方", "乙方", "应当", "不得") {
				continue
			}
		case "扫码关注", "关注公众号":
			if lint.Contains(text, "甲方", "乙方", "报修", "查询", "投诉", "保修") {
				continue
			}
		case "点击此处":
			if lint.Contains(text, "甲方", "乙方", "同意", "即表示") {
				continue
			}
		case "仅供参考":
			if !lint.Contains(text, "范本", "模板", "样本", "范文", "本文", "示范文本", "文档", "内容仅供") {
				continue
			}
		case "行业统计":
			if !lint.Contains(text, "据", "显示", "表明") || lint.Contains(text, "应当", "报送") {
				continue
			}
		case "某品牌":
			if !lint.Contains(text, "例如", "比如", "如：") && !strings.Contains(t.All[ps.Start:h.Start], "例如") {
				continue
			}
		case "市场调研":
			if !lint.Contains(text, "显示", "表明") {
				continue
			}
		}
		i, j := t.Part(h.Start)
		if page && ps.End-ps.Start < 120 {
			i, j, run = ps.Start, ps.End, ps.End+len("\n")
		}
		i, j = t.Within(i, j, 40)
		if j < h.End {
			i, j = h.Start, h.End
		}
		last = s.End
		told[ps.Start] = true
		p.Flag(i, j)
	}
	headLines(p, told)
	footers(p, told)
	remaining(p)
	buttons(p)
	formHeads(p)
	amid(p)
	praise(p)
	return nil
}

// remaining reports the residue that none of the words told.
func remaining(p *lint.Pass) {
	t := p.Text
	told := func(ps *lint.Passage) bool {
		return slices.ContainsFunc(p.HitsIn(ps.Start, ps.End), func(h lint.Hit) bool { return webResidue(t, ps, h) })
	}
	for k := range t.Passages {
		ps := &t.Passages[k]
		if !ps.Residue || told(ps) {
			continue
		}
		if k > 0 && listed(t, ps) {
			before := &t.Passages[k-1]
			if before.Residue && ps.End-ps.Start > 120 || listed(t, before) && (before.Residue || told(before)) {
				continue // the next item of a notice
			}
		}
		n := 60
		if ps.End-ps.Start <= 900 && lint.Contains(t.All[ps.Start:ps.End], "小编") {
			n = 300
		}
		p.Flag(t.Within(ps.Start, ps.End, n))
	}
}
