package practice

import (
	"slices"
	"strings"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ConsumerRestriction: Imposed arbitration, the seller’s own inspection final, the burden of proof on the consumer.
var ConsumerRestriction = lint.Rule{
	ID:      "consumer-restriction",
	Title:   lint.Words{Zh: "限制消费者权利", En: "consumer restricted"},
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words: append([]string{
		"经厂家", "经我司", "经本公司", "经我公司", "经本店", "经售后", "经由本公司", "经由我司", "经由售后", "经由厂家", "经商家", "经卖家",
		"经门店", "经本部", "为准", "先履行", "先行履行", "必须履行", "应予执行", "举证", "证明商品", "证明产品", "证明该", "证明损坏", "证明故障",
		"证明缺陷", "证明质量", "证明其", "证明并非", "证明非", "证明不是", "证明系", "仲裁", "投诉", "媒体", "起诉", "诉讼", "曝光", "差评", "送检",
		"鉴定", "检测", "法院", "悉凭", "全凭", "听凭", "取决于", "提供证据", "只认", "仅认", "评论", "评价", "撤销", "无效", "开票", "开发票",
		"提供发票", "开具发票", "为最终", "为唯一", "为终局", "报告", "举报", "认定", "裁定", "判定", "言论", "指定", "说了算", "另找", "另请",
		"拿出证据", "三包权利", "三包服务", "证明责任", "证明损失", "发票", "小票", "认为", "判断",
	}, tiedWords...),
	Doc: lint.Doc{
		What: lint.Words{Zh: "强制消费者仲裁、以经营者自己的检测结论为准、由消费者承担全部举证责任、约定不得主张条款无效、不开发票。", En: "Imposed arbitration, the seller’s own inspection final, the burden of proof on the consumer, terms never to be called void, no invoice"},
		Why:  lint.Words{Zh: "格式条款不得强制消费者选择争议解决方式、不得加重消费者责任（消法实施条例 17）；耐用商品六个月内发现瑕疵的由经营者举证（消法 23(3)）；检测机构由双方协商，协商不成的由主管部门指定（消法实施条例 47）；投诉、仲裁、诉讼的途径由消费者选择（消法 39）；排除消费者权利的条款无效（消法 26）；索要发票的必须出具（消法 22）。", En: "Form terms may not impose a forum or add burdens (消法实施条例 17); within six months the trader bears the burden of proof (消法 23(3)); who tests is agreed, or named by the authority (消法实施条例 47); to complain, arbitrate or sue is the consumer’s choice (消法 39); terms that take rights away are void (消法 26); an invoice asked for must be given (消法 22)."},
		Bad: []string{
			"消费者⟦只能在商家指定的网点维修，否则⟧不再享受包修。",
			"商品质量⟦以本公司检测结果为准⟧，消费者不得另行送检。",
			"手机是否进水，⟦以门店售后工程师的鉴定意见为准⟧，顾客不得异议。",
			"⟦顾客应当证明商品⟧在售出时已有缺陷。",
			"因本条款发生的纠纷，⟦用户同意提交公司所在地仲裁⟧委员会处理。",
			"⟦用户不得以任何理由向媒体⟧反映产品问题。",
			"用户认为属于质量问题的，⟦应自费取得权威机构的检测报告⟧，否则按人为损坏处理。",
			"消费者向平台⟦投诉前未与客服沟通的，取消一切售后⟧资格。",
			"消费者：是否保修由⟦本公司技术部裁定，持卡人须无条件⟧服从。",
			"消费者发布不利于本品牌的⟦言论的，本公司有权终止保修⟧。",
			"消费者反映的问题是否属于质量问题，⟦最终由卖方质检部判定⟧。",
			"⟦消费者应自行举证⟧，说明商品存在缺陷。",
			"是否变质，⟦以本商城质检部门的鉴定结论为最终⟧依据，用户不得异议。",
			"用户⟦承诺不向消费者协会⟧等机构投诉。",
			"乙方（会员）：\n第三条 会员受伤的，须由⟦乙方提供证据证明系⟧甲方设施缺陷所致。",
			"顾客的手表⟦是否保修悉凭店方⟧判断。",
			"三包争议⟦只认本店检测单⟧，消费者自行送检无效。",
			"消费者发布不利⟦言论的，保修资格即告丧失⟧。",
			"住客⟦承诺不在任何平台评论⟧本店。",
			"店方：\n车主：\n一、维修是否合格，⟦以店方检验结论为准⟧。",
			"乙方（顾客）：\n一、乙方⟦不得在网络上发布对甲方不利的评价⟧。",
			"⟦游客承诺放弃向法院起诉⟧的权利。",
			"家具有裂纹的，由⟦本公司质检部认定，消费者须予认可⟧。",
			"消费者主张有缺陷的，⟦应自行提供证据证明⟧缺陷在交付前已存在。",
			"会员⟦不得以未阅读本须知为由主张本协议无效⟧。",
			"特价洗车，本店⟦不予开票⟧。",
		},
		Good: []string{
			"消费者必须使用指定的充电器，否则可能损坏电池。",
			"商家不得要求消费者只能在指定的网点维修。",
			"消费者可以委托有资质的检测机构鉴定，费用由责任方承担。",
			"检测结果以双方共同委托的检测机构出具的报告为准。",
			"消费者可以选择协商、投诉、仲裁或者诉讼。",
			"顾客凭购买证明享受保修。",
			"数量以客户签收单为准。",
			"用户投诉后仍拒绝提供保修的经营者，由市场监督管理部门处理。",
			"商品质量以法定检测机构的鉴定意见为准，消费者可以自行送检。",
			"乙方（会员）：\n第三条 乙方应提供身份证明办理入会。",
			"本店承诺不向消费者推销保健品。",
			"用户的代理人无权放弃、变更诉讼请求。",
			"消费者未提出的，不得主动适用诉讼时效的规定。",
			"客户：杭州甲机械有限公司\n服务商：乙技术公司\n第三条 争议发生后，客户应当提交杭州仲裁委员会仲裁。",
			"甲方（客户）：甲制造有限公司\n乙方：乙维修公司\n第三条 甲方须提供证据证明故障属于保修范围。",
			"甲方：甲电器有限公司\n乙方：乙服务公司\n第三条 故障原因以厂家检测结果为准，用户不得另行送检。",
			"用户不得在平台发布虚假评论。",
			"用户可以在平台上对商品作出评价。",
			"乙方（会员）：\n第三条 乙方不认可检测结果的，由甲方承担举证责任。",
		},
		Basis: []diag.LawID{"消法实施条例 17", "消法实施条例 47", "消法 22", "消法 23(3)", "消法 26", "消法 39", "民诉法解释 31"},
		Since: "0.1.0",
	},
	Run: consumerRestriction,
}

// The words for the one who trades, for a consumer, and for a buyer who may as
// well be a firm.
var (
	trader = []string{
		"本公司", "我公司", "我司", "本店", "本商场", "商场", "本厂", "厂家", "厂商", "商家", "卖家", "门店", "平台", "经营者", "售后", "公司",
		"我方", "本中心", "服务商", "服务中心", "经销商", "商城", "超市", "俱乐部", "维修中心", "我店", "物业", "工程师", "技师", "机构", "学校",
		"酒店", "卖方", "质检部", "技术部", "检测中心", "客服", "店方", "旅行社", "会所", "影楼",
	}
	private   = []string{"消费者", "顾客", "购买者", "会员", "购货人", "旅游者", "游客", "学员", "家长", "患者", "住客"}
	anyBuyer  = []string{"用户", "客户", "买家", "业主", "车主", "机主", "购机人", "购车人", "购买人", "买受人", "持卡人", "您", "买方", "买受方", "买主", "托修方", "车友"}
	ownPlaces = []string{"本公司所在地", "我公司所在地", "本店所在地", "经营者所在地", "公司所在地", "平台所在地", "卖家所在地", "我司所在地", "商家所在地", "我们所在地", "我方所在地"}
	// makers stand on the trader's side, too.
	makers   = []string{"厂家", "厂商", "品牌方", "品牌授权", "指定维修", "授权维修", "指定网点", "授权网点", "指定服务", "授权服务", "官方售后", "原厂"}
	findings = []string{"确认商品", "确认产品", "确认故障", "确认结果", "检测", "鉴定", "判定", "检验", "认定", "判断", "检查结果", "检修结论", "意见", "目测", "结论", "调查"}
)

// denial is what a restriction takes from the consumer: its message ("" for the
// rule's own) and what forbids it.
type denial struct {
	message string
	basis   []diag.LawID
}

var (
	noTest   = &denial{"", []diag.LawID{"消法实施条例 47", "消法 26"}}
	noProof  = &denial{"lint-consumer-restriction-proof", []diag.LawID{"消法 23(3)", "消法 26"}}
	noForum  = &denial{"lint-consumer-restriction-forum", []diag.LawID{"消法实施条例 17"}}
	noCourt  = &denial{"lint-consumer-restriction-forum", []diag.LawID{"民诉法解释 31", "消法 26"}}
	noOutlet = &denial{"lint-consumer-restriction-outlet", []diag.LawID{"消法实施条例 17"}}
	noClaim  = &denial{"lint-consumer-restriction-void", []diag.LawID{"消法 26"}}
	noBill   = &denial{"lint-consumer-restriction-bill", []diag.LawID{"消法 22"}}
	noVoice  = &denial{"lint-consumer-restriction-voice", []diag.LawID{"消法 39", "消法 26"}}
)

// restrictions are the ways to shut a consumer out, each a sequence of words.
var restrictions = restricted(nil, nil)

// The same where 甲方, or 乙方, is the consumer.
var (
	restrictionsA = restricted([]string{"甲方"}, []string{"乙方"})
	restrictionsB = restricted([]string{"乙方"}, []string{"甲方"})
)

type way struct {
	takes  *denial
	gap    int
	groups [][]string
	frame  *lint.Frame
}

// restricted are the restrictions where buyer and trader, besides the usual
// words, name the sides.
func restricted(buyer, trading []string) []way {
	buyer, trader := slices.Concat(buyer, private, anyBuyer), slices.Concat(trading, trader)
	ways := []way{
		{takes: noTest, gap: 18, groups: [][]string{{"以", "按", "由", "唯", "凭"}, trader, findings, {"为准", "为最终", "为唯一", "为依据", "为终局", "为最后"}}},
		{takes: noTest, gap: 12, groups: [][]string{{"以", "按", "由", "凭"}, {"本", "我"}, {
			"检测结", "鉴定结", "判定结", "检验结", "认定结", "检测意", "鉴定意", "检验报", "检测报", "鉴定报", "判断", "结论",
		}, {"为准", "为最终", "为唯一", "为依据", "为终局", "为最后"}}},
		{takes: noTest, gap: 30, groups: [][]string{{"以", "按", "由", "凭"}, makers, findings, {"为准", "为最终", "为唯一", "为依据", "为终局", "为最后"}}},
		{takes: noProof, gap: 30, groups: [][]string{buyer, {
			"举证", "举证责任", "证明商品", "证明产品", "证明该", "证明损坏", "证明故障", "证明缺陷", "证明质量", "证明其", "证明并非", "证明非",
			"证明不是", "证明系",
		}}},
		// 经厂家维修站鉴定属于质量问题的，方可退换.
		{takes: noTest, gap: 42, groups: [][]string{{
			"经厂家", "经我司", "经本公司", "经我公司", "经本店", "经售后", "经由本公司", "经由我司", "经由售后", "经由厂家", "经商家", "经卖家",
			"经门店", "经本部",
		}, {"鉴定", "检测", "检验", "判断", "判定", "认定", "证实"}, {"属", "非", "无误", "确认", "为质量", "确系", "确有", "认定"}, {"退", "换", "免费", "保修", "故障", "质量问题", "质保", "包修"}}},
		{takes: noProof, gap: 12, groups: [][]string{{"由", "应"}, {"自行举证"}}},
		{takes: noTest, gap: 18, groups: [][]string{{"最终由", "最终以"}, trader, findings}},
		{takes: noTest, gap: 36, groups: [][]string{trader, append([]string{"裁定", "裁决"}, findings...), {
			"应予认可", "无条件", "须接受", "应接受", "应当接受", "不得异议", "不得有异议", "不得提出异议", "须认可", "须予认可", "应当认可", "予以认可",
			"不得有争议",
		}}},
		{takes: noTest, gap: 15, groups: [][]string{{"只认", "仅认", "只承认", "仅承认", "只接受"}, trader, {"检测单", "检测报告", "检测结果", "鉴定", "结论", "意见"}}},
		{takes: noVoice, gap: 36, groups: [][]string{{"言论", "差评", "投诉", "曝光", "负面"}, {"资格", "保修", "售后", "三包"}, {"丧失", "取消", "终止", "作废"}}},
		{takes: noVoice, gap: 36, groups: [][]string{{"承诺不", "不得", "保证不"}, {"平台", "网络", "媒体", "网站"}, {"评论", "评价", "发帖", "投诉"}}},
		{takes: noVoice, gap: 24, groups: [][]string{buyer, {"先撤销", "须先撤销", "先行撤销", "撤回"}, {"投诉", "举报", "起诉", "差评"}, {"方可", "才能", "后方", "方予", "才予"}}},
		{takes: noTest, gap: 24, groups: [][]string{{
			"保修与否", "是否保修", "是否属于质量", "是否属质量", "是否更换", "是否退货", "质量问题的认定", "人为损坏的认定",
		}, {"悉凭", "全凭", "听凭", "取决于", "单方", "悉由", "概由"}, trader}},
		{takes: noProof, gap: 12, groups: [][]string{{
			"应自行提供证据", "须自行提供证据", "需自行提供证据", "应自行举证", "须自行举证", "应自行证明", "须自行证明",
		}, {"证明", "，", "、", "存在", "缺陷"}}},
		{takes: noVoice, gap: 24, groups: [][]string{
			buyer, {"同意放弃", "自愿放弃", "承诺放弃", "放弃向", "不得向"}, {"法院", "消费者协会", "消协", "主管部门", "监管部门", "行政部门", "12315"},
			{"起诉", "投诉", "举报", "提起", "申诉"},
		}},
		{takes: noVoice, gap: 45, groups: [][]string{{"投诉", "差评", "举报", "曝光", "言论", "负面评价"}, {"的，", "，"}, {
			"取消", "丧失", "不予", "不享受", "不享有", "不再享受", "不再提供", "停止", "有权终止", "有权拒绝",
		}, {"售后", "保修", "质保", "三包", "资格", "服务"}}},
		{takes: noProof, gap: 60, groups: [][]string{buyer, {
			"自费", "应提供", "须提供", "需提供", "应出具", "须出具", "需出具", "应取得", "须取得", "自行取得",
		}, {"检测报告", "鉴定报告", "质检报告", "检验报告", "鉴定证明", "检测证明"}}},
		{takes: noProof, gap: 45, groups: [][]string{buyer, {"须", "应", "需", "必须", "负责", "有义务", "负有"}, {"充分举证", "提供证据证明", "提供证据", "证明系", "证明故障", "举证"}}},
		{takes: noForum, gap: 24, groups: [][]string{buyer, {"先履行", "先行履行", "必须履行", "应予执行"}, {"调处", "平台的决定", "处理决定", "裁定", "判定"}}},
		{takes: noForum, gap: 36, groups: [][]string{buyer, {"一律", "必须", "只能", "仅能", "仅可", "应当", "均应", "同意"}, {"仲裁"}}},
		{takes: noForum, gap: 12, groups: [][]string{ownPlaces, {"仲裁"}}},
		{takes: noCourt, gap: 30, groups: [][]string{{"只能", "仅能", "必须", "一律", "只可"}, ownPlaces, {"法院", "诉", "起诉"}}},
		{takes: noOutlet, gap: 36, groups: [][]string{{
			"只能", "仅能", "必须", "只可", "仅可", "一律", "须到", "应到", "需到", "须在", "应在", "须送", "应送",
		}, {"指定"}, {"网点", "门店", "维修", "修理", "商家", "经销商", "保养", "服务点"}, {"否则", "丧失", "不再享", "不予", "失去"}}},
		{takes: noTest, gap: 30, groups: [][]string{buyer, {"不得", "无权", "不准"}, {"自行送检", "另行送检", "委托鉴定", "自行鉴定", "送检", "自行检测"}}},
		{takes: noOutlet, gap: 24, groups: [][]string{buyer, {
			"丢失", "遗失", "未保留", "未保存", "不能出示", "无法出示", "未携带", "不能提供", "无法提供",
		}, {"发票", "小票", "包装", "收据", "购物凭证", "单据"}, {"不得", "不再", "不予", "不能", "丧失", "恕不", "概不", "无权"}, {"三包", "保修", "售后", "退换", "退货", "换货", "维修"}}},
		{takes: noTest, gap: 12, groups: [][]string{trader, {"认为", "认定", "判定", "判断", "鉴定为"}, {"属", "系", "为", "是"}, {
			"使用不当", "操作不当", "保管不当", "人为", "非质量", "不属于质量", "不属质量", "自身原因", "用户原因", "顾客原因",
		}}},
		{takes: noTest, gap: 12, groups: [][]string{{"鉴定费", "检测费", "检验费", "送检费"}, {"由"}, buyer, {"先行承担", "承担", "自理", "垫付", "先行支付", "负担"}}},
		{takes: noProof, gap: 30, groups: [][]string{buyer, {"承担", "负有", "应负", "须负"}, {"证明"}, {"的责任", "的义务", "之责"}}},
		{takes: noTest, gap: 18, groups: [][]string{trader, {"说了算", "定夺", "拍板"}}},
		{takes: noTest, gap: 18, groups: [][]string{buyer, {"不得", "无权", "不准", "不可"}, {"另找", "另请", "另行委托", "自行委托"}, {"检验", "检测", "鉴定", "化验", "机构"}}},
		{takes: noProof, gap: 18, groups: [][]string{buyer, {"须", "应", "需", "要", "必须"}, {"拿出证据", "出具证据", "举出证据"}}},
		{takes: noProof, gap: 18, groups: [][]string{buyer, {"先自费", "先行自费", "先付费", "先花钱"}, {"鉴定", "检测", "检验"}}},
		{takes: noForum, gap: 36, groups: [][]string{{"只能", "仅能", "一律", "必须", "只可"}, {"仲裁"}, {"不得", "不准", "无权", "不可"}, {"投诉", "起诉", "诉讼", "打官司", "向法院"}}},
		// 不得以未阅读为由主张本协议无效; 特价维修不予开票.
		{takes: noClaim, gap: 180, groups: [][]string{{
			"不得", "不应", "不可", "不会", "不再", "无权", "放弃", "承诺不", "同意不", "保证不",
		}, {"主张", "请求", "要求"}, {
			"协议无效", "合同无效", "条款无效", "约定无效", "撤销本", "撤销合同", "撤销协议", "无效的",
		}}},
		{takes: noBill, gap: 9, groups: [][]string{{"不予", "概不", "恕不", "不另", "不开", "不提供", "不再", "不给"}, {"开票", "发票", "票"}}},
		{takes: noVoice, gap: 30, groups: [][]string{{
			"不得", "不应", "不可", "无权", "放弃", "不准", "禁止", "承诺不", "不再向", "不能", "不向",
		}, {"投诉", "举报", "消费者协会", "向媒体", "起诉", "诉讼", "曝光", "差评"}}},
	}
	ways = append(ways, tiedWays(buyer, trader)...)
	for k := range ways {
		ways[k].frame = lint.NewFrame(ways[k].gap, ways[k].groups...)
	}
	return ways
}

// calledConsumer are the ways to say that a side is a consumer: 乙方（会员）.
var calledConsumer = func() map[string]*lint.Set {
	sets := map[string]*lint.Set{}
	for _, side := range sides {
		var words []string
		for _, who := range []string{
			"会员", "消费者", "顾客", "业主", "学员", "客户", "用户", "消费者姓名", "患者", "家长", "产妇", "游客", "旅游者", "住客", "幼儿家长",
			"购车人", "购机人", "购房人", "持卡人", "机主",
		} {
			words = append(words, side+"（"+who, who+"（"+side, who+"（以下简称“"+side, who+"（以下简称"+side)
		}
		sets[side] = lint.NewSet(words...)
	}
	return sets
}()

// sides are the sides that may be a consumer.
var sides = []string{"乙方", "甲方"}

// consumer is the label of the side that the text says is a consumer: 乙方（会员）.
// One whose name is a firm's is none, whatever it is called.
func consumer(t *lint.Text) string {
	for _, side := range sides {
		if len(t.Places(calledConsumer[side])) > 0 && !lint.Firm(t.NameOf(side)) {
			return side
		}
	}
	for k := range t.Passages {
		if k > 12 {
			break
		}
		if p := &t.Passages[k]; lint.HasPrefix(t.All[p.Body:p.End], "顾客：", "车主：", "会员：", "消费者：") {
			return "顾客"
		}
	}
	return ""
}

// trade reports that the text is between firms: the side that buys is one by its
// name, or all that are named are. Its 客户 and 用户 need be no consumers.
func trade(t *lint.Text) bool {
	named, firms := 0, 0
	for _, party := range t.Parties() {
		name := t.NameOf(party.Label)
		if name == "" {
			continue
		}
		firm := lint.Firm(name)
		if firm && party.Role == lint.Customer {
			return true
		}
		named++
		if firm {
			firms++
		}
	}
	return named > 1 && firms == named
}

// consumers and buyers tell a sentence about them, unrestricted one that leaves
// them their rights.
var (
	consumers    = lint.NewSet(private...)
	buyers       = lint.NewSet(anyBuyer...)
	unrestricted = lint.NewSet(
		"达成仲裁协议", "经双方同意", "本公司举证", "经营者举证", "本店举证", "商家举证", "可以选择", "有权选择", "可选择", "共同委托", "有资质的",
		"法定检测机构", "国家认可", "请求消费者协会", "经营者应当举证", "可以向", "仲裁费", "不得拒绝", "处理投诉", "受理投诉", "投诉处理", "不影响",
		"可以依法", "虚假", "不实", "诽谤",
	)
)

func consumerRestriction(p *lint.Pass) {
	t := p.Text
	ways := restrictions
	side := consumer(t)
	switch side {
	case "甲方":
		ways = restrictionsA
	case "乙方":
		ways = restrictionsB
	}
	between := trade(t)
	p.Sentences(func(s lint.Sentence, _ lint.Hit) {
		if t.Holds(unrestricted, s.Start, s.End) || !concerns(t, s, between) && (side == "" || between) {
			return
		}
		for _, r := range ways {
			i, j, ok := t.Frame(r.frame, s.Start, s.End)
			if ok && r.takes == noBill && (t.After(j, "的", "费", "日期", "时") || t.Before(i, "消费者", "顾客", "会员", "用户", "客户", "您") || t.HasAny(
				s.Start, j, "未付", "付清", "付款前", "支付前", "丢失", "遗失", "重复", "退票", "车票", "门票", "机票", "一经",
			)) {
				continue
			}
			if !ok || r.takes != noClaim && t.HasAny(
				i, j, "。", "本合同", "本协议", "本条", "样本", "本市", "本地", "经营者不得", "商家不得", "本店不得", "的，由甲方", "的，由乙方",
			) || strings.HasSuffix(t.All[i:j], "诉讼") && t.After(j, "时效", "请求", "法", "费", "程序", "代理", "标的", "中", "案件") {
				continue
			}
			if r.takes == noProof && t.Before(j, "证明") && (t.Begins(paperAfter, j) || t.Ends(paperBefore, j-len("证明"))) {
				continue
			}
			i, j = t.Within(i, j, 50)
			f := lint.Finding{Start: i, End: j, Basis: r.takes.basis}
			if id := r.takes.message; id != "" {
				f.Message, f.Fix = diag.Say(id, "text", t.Quote(i, j)), diag.Say(id+"-fix")
			}
			if !t.Consumer {
				f.Level = lint.Warning
			}
			p.Report(f)
			return
		}
	})
}

// A certificate, and not the act: 身份证明, 出具证明材料.
var (
	paperAfter  = lint.NewSet("材料", "文件", "书", "单", "原件", "复印", "，", "。", "及", "和", "、", "或", "等", "办", "领", "享", "上", "到", "的", "后", "（")
	paperBefore = lint.NewSet(
		"身份", "购买", "购机", "购物", "有效", "相关", "消费", "工作", "收入", "医院", "的", "合格", "出具", "开具", "维修", "资格", "付款", "公安",
		"书面", "提供", "凭", "以", "资质", "质量", "产品", "能够",
	)
)

// concerns reports a sentence about consumers. Between firms it must say so, or
// the text, of those it calls users.
func concerns(t *lint.Text, s lint.Sentence, between bool) bool {
	return t.Holds(consumers, s.Start, s.End) || !between && (t.Consumer || t.Holds(buyers, s.Start, s.End) || t.Holds(shops, s.Start, s.End) || len(t.Places(cards)) > 0)
}

// cards are words of what comes with goods that anybody may buy.
var cards = lint.NewSet("保修卡", "保修证", "三包凭证", "三包卡", "购机发票", "三包有效期", "本卡")

// shops are what a house that sells to all calls itself.
var shops = lint.NewSet("本店", "小店", "本商场", "本超市", "本专柜", "我店", "店家", "店方")
