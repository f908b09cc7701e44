package disputes

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// CourtUnclear finds courts that cannot be told.
var CourtUnclear = lint.Rule{
	ID:      "court-unclear",
	Title:   lint.Words{Zh: "管辖法院不明", En: "court unclear"},
	Spec:    diag.Warning,
	Text:    diag.Warning,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms, document.Policy},
	Words: []string{
		"法院", "法庭", "司法机关", "司法部门", "当地司法", "司法机构", "司法当局", "衙门", "审判机关", "审判部门", "机关告", "机关起诉", "部门告",
		"部门起诉", "有关部门", "相关部门", "上级部门", "主管部门", "上级主管",
	},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定由“当地法院”“有关法院”管辖，无法确定是哪一家。", En: "Disputes go to “the local court” or “the court concerned”: which one cannot be told."},
		Spec: lint.Words{Zh: "规格：法院名称不能指明一家；约定标的物所在地而没有填写安装地点。", En: "In a spec: a name that tells no one court; the place of the object without any location."},
		Why:  lint.Words{Zh: "协议管辖应当选定与争议有实际联系的地点的法院（民诉法 35）；无法确定的，约定落空，先要打一场管辖异议。", En: "A choice of court must name a place with a link to the dispute (民诉法 35); otherwise the first fight is about jurisdiction."},
		Bad: []string{
			"协商不成的，任何一方均可向⟦当地法院⟧起诉。", "发生纠纷由⟦有关人民法院⟧裁决。", "向⟦所在地人民法院⟧提起诉讼。",
			"由⟦甲方指定的人民法院⟧审理。", "由⟦双方认可的法院⟧裁决。", "协商不成的，由⟦上海市人民法院⟧管辖。", "发生纠纷由⟦有关部门⟧裁决。",
			"争议提交⟦一方所在地有管辖权的人民法院⟧解决。",
		},
		Good: []string{
			"由昆山市人民法院管辖。", "由上海市浦东新区人民法院管辖。", "由北京市第一中级人民法院管辖。", "向甲方所在地人民法院起诉。",
			"向原告所在地的人民法院起诉。", "由有管辖权的人民法院管辖。", "可以向双方所在地人民法院提起诉讼。", "由设备所在地的人民法院管辖。",
			"由卖方当地人民法院管辖。", "任何一方可以向各自所在地法院起诉。", "由违约一方所在地人民法院管辖。", "发生纠纷，可以向有关部门投诉。", "由最高人民法院指定的法院审理。",
			"向有关法院申请财产保全的费用由败诉方承担。", "按照诉讼需要或者司法机关依法提出的要求，可以披露。",
		},
		Basis: []diag.LawID{"民诉法 35"},
		Since: "0.1.0",
	},
	RunSpec: courtUnclearSpec,
	Run: func(p *lint.Pass) {
		t := p.Text
		p.Sentences(func(s lint.Sentence, _ lint.Hit) {
			text := t.In(s)
			if i, j, ok := leftOpen(t, s); ok && !elsewhere.In(text) {
				p.Flag(i, j)
				return
			}
			if !decides.In(text) {
				return
			}
			if i, j, ok := eitherPlace(t, s); ok {
				p.Flag(i, j)
				return
			}
			if i, j, ok := signedNowhere(t, s); ok {
				p.Flag(i, j)
				return
			}
			if elsewhere.In(text) {
				return
			}
			for _, h := range p.HitsIn(s.Start, s.End) {
				i, ok := untold(t, s, h)
				if !ok {
					continue
				}
				f := lint.Finding{Start: i, End: h.End}
				if w := t.All[h.Start:h.End]; strings.HasSuffix(w, "部门") && w != "司法部门" || w == "上级主管" { // no court
					f.Message, f.Fix, f.Basis = diag.Say("lint-court-unclear-body", "text", t.Quote(i, h.End)), diag.Say("lint-court-unclear-body-fix"), []diag.LawID{}
				}
				p.Report(f)
				return
			}
		})
	},
}

var (
	// decides are words of sending a dispute to be decided.
	decides = lint.NewSet(
		"诉", "管辖", "裁", "解决", "处理", "审理", "判", "受理", "谈不拢", "协商不成", "打官司", "断案", "法院管", "定夺", "判定", "法庭断",
		"法院断", "法院审", "纠纷", "争议", "争执", "不拢", "谈不", "协商不", "协商未", "商量不", "说理", "讲理", "告状", "机关告", "部门告",
	)
	// elsewhere are sentences on other business of courts, or a choice by law.
	elsewhere = lint.NewSet(
		"资产", "有管辖权的", "有管辖权法院", "有管辖权人民", "保全", "强制执行", "破产", "文书", "查封", "冻结", "扣押", "拍卖", "最高人民法院",
		"判为违法", "判为无效", "判定无效", "判定为无效", "认定无效", "认定为无效", "宣告无效", "宣布无效", "裁定无效", "判令停止",
	)
	// great are cities whose courts are those of their districts and intermediate ones.
	great = []string{
		"北京市", "上海市", "天津市", "重庆市", "深圳市", "广州市", "杭州市", "南京市", "武汉市", "成都市", "西安市", "济南市", "青岛市", "大连市",
		"宁波市", "厦门市", "沈阳市", "长春市", "郑州市", "长沙市", "合肥市", "福州市", "南昌市", "昆明市", "贵阳市", "南宁市", "太原市", "兰州市",
		"海口市", "苏州市",
	}
	// qualifiers before 法院 tell no one court.
	qualifiers = []string{
		"当地", "有关", "相关", "本地", "上级", "任意", "任一", "任何", "指定", "本地区", "相应", "对应", "主管", "附近", "就近", "法定", "认可", "商定",
		"向所在地", "在所在地", "由所在地", "到所在地", "至所在地", "向属地", "由属地", "合适", "适当", "选定", "任何一个", "地区", "区里", "县里",
		"市里", "镇里", "省里", "此间", "此地", "彼地", "近便", "便利", "方便", "最近", "邻近", "附近一家", "某一", "某家", "任意一家", "任何一家",
		"随便哪个", "随便哪家", "对口", "公正", "上一级", "一家", "同意", "所属", "该管", "某", "能管事", "管得着", "向县级以上", "由县级以上",
		"到县级以上", "向区级以上", "由区级以上",
	}
)

// anyCourt tells no court: 就近找个法院; whichCourt asks which, for somebody to say: 上哪个法院由供货人看着办.
var (
	anyCourt   = lint.NewFrame(12, []string{"就近", "近便", "随便", "任意", "方便", "最近", "有权管", "能管", "管得"}, []string{"个法院", "家法院", "的法院", "的那家", "一家法院"})
	whichCourt = lint.NewSet(lint.Pairs([]string{"哪", "哪个", "哪家", "哪一个", "哪一家", "何处", "何地", "哪里的", "什么"}, []string{"法院", "法庭"})...)
)

// leftOpen finds a court that is any, or somebody's to choose.
func leftOpen(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if i, j, ok := t.Frame(anyCourt, s.Start, s.End); ok && !t.HasAny(i, j, "，", "管辖权") {
		return i, j, true
	}
	for _, h := range t.PlacesIn(whichCourt, s.Start, s.End) {
		if _, j, ok := t.AtPleasure(h.End, s.End); ok {
			return h.Start, j, true
		}
	}
	return 0, 0, false
}

// sendsTo are words right before the court to which one goes.
var sendsTo = []string{"由", "向", "到", "归", "至", "交", "去", "找", "提交"}

// signedAt are words for the place where the agreement was made, placed those by which a text
// tells where that was; signedCourt is the court there.
var (
	signedAt = lint.NewSet("签订地", "签约地", "签署地", "订立地", "缔约地")
	placed   = lint.NewSet(
		"签订地点", "签约地点", "签署地点", "订立地点", "签订地：", "签约地：", "签署地：", "签订地为", "签约地为", "签署地为", "签订地是",
		"签订地在", "签约地在", "签订地即", "签约地即", "签订地（", "签约地（", "签署地（", "签订于", "签署于", "订立于", "签于", "签约于",
	)
	signedCourt = lint.NewFrameOf(30, signedAt, lint.NewSet("法院"))
)

// signedNowhere finds the court of the place of signing in a text that does not tell
// where it was signed.
func signedNowhere(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	if !t.Holds(signedAt, s.Start, s.End) || t.Holds(placed, 0, len(t.All)) || beheaded(t) {
		return 0, 0, false
	}
	i, j, ok = t.Frame(signedCourt, s.Start, s.End)
	return i, j, ok && !t.HasAny(i, j, "，", "、", "或", "省", "市", "区")
}

// beheaded reports an excerpt that begins behind its first article, so that what stood before it
// is not known.
func beheaded(t *lint.Text) bool {
	cs := t.Clauses()
	return len(cs) > 0 && len(cs[0].Label.Values) > 0 && cs[0].Label.Values[0] > 2
}

// untold reports a hit that tells no court, and where its qualifier begins:
// 甲方指定的人民法院, 有关部门裁决.
func untold(t *lint.Text, s lint.Sentence, h lint.Hit) (int, bool) {
	i := h.Start
	switch w := t.All[h.Start:h.End]; w {
	case "法院", "法庭":
	case "当地司法", "衙门":
		return i, true
	case "机关告", "机关起诉", "部门告", "部门起诉":
		if t.Before(i, "检察", "公安", "监察", "行政", "税务") {
			return 0, false
		}
		return sent(t, s, i), true
	case "司法机关", "司法部门", "司法机构", "司法当局", "审判机关", "审判部门":
		return i, !t.Before(i, "移送", "移交", "报告") && !t.After(
			h.End, "依法提出", "要求", "的要求", "依法要求", "调查", "、", "或", "留存", "的罚", "控告", "的法官",
		) && lint.Contains(t.In(s), "争议", "纠纷", "诉", "裁")
	default:
		ok := lint.Contains(t.In(s), "争议", "纠纷", "分歧") && t.After(
			h.End, "裁决", "处理", "解决", "仲裁", "裁定", "裁断", "评理", "评断", "裁判", "判决", "申请裁决", "单位裁决", "单位处理", "机关裁决",
			"机关处理",
		) && !lint.Contains(t.In(s), "投诉", "举报", "反映", "调解")
		return i, ok
	}
	for _, w := range []string{"人民", "基层", "中级", "高级", "地方", "的", "之"} {
		if t.Before(i, w) {
			i -= len(w)
		}
	}
	if t.HasAny(i, h.Start, "基层", "中级", "高级") && t.Before(i, sendsTo...) {
		return i, true // 由中级人民法院管辖: of which place
	}
	for _, w := range []string{"省", "市", "区", "县", "镇"} {
		if t.Before(i, w) && t.Before(i-len(w), append([]string{"本", "我", "该", "所属"}, sendsTo...)...) {
			return i - len(w), true // 归县法院管
		}
	}
	if t.After(h.End, "由双方", "另行", "届时", "以后", "另定", "再定", "待定") && t.Before(i, "管辖", "诉讼", "具体") {
		return i, true // 管辖法院由双方另行商定
	}
	if i < h.Start && t.Before(i, great...) && i-len("某某市") >= s.Start { // a city of many courts has none of its own name
		return i - len("某某市"), t.After(i, "人民法院")
	}
	for _, q := range qualifiers {
		if !t.Before(i, q) {
			continue
		}
		if (q == "当地" || q == "本地") && t.Before(i-len(q), "方", "人", "店", "公司", "地") {
			return 0, false // 甲方当地: where that side is
		}
		if k := len(q); q[0:3] == "向" || q[0:3] == "在" || q[0:3] == "由" || q[0:3] == "到" || q[0:3] == "至" {
			return i - k + len("向"), true
		}
		i -= len(q)
		for _, who := range []string{"甲方", "乙方", "双方", "一方", "我方"} {
			if t.Before(i, who) {
				i -= len(who)
			}
		}
		return i, i >= s.Start
	}
	if k := sent(t, s, i); k < i && t.Before(h.Start, "的", "那家", "这家") && utf8.RuneCountInString(t.All[k:i]) <= 12 && !t.HoldsWord(tellsCourt, k, i) {
		return k, true // 离得近的法院, 店旁边的法院
	}
	return 0, false
}

// eitherSide begin the place of a side that may be either, eitherOf stand before such a place and tell which.
var (
	eitherSide = lint.NewSet("一方所在地", "一方住所地", "一方注册地", "一方当地")
	eitherOf   = lint.NewSet("任何", "任", "每", "违约", "守约", "起诉", "被诉", "原告", "被告", "申请", "提起", "过错", "受损", "另", "对", "单", "各", "违约的", "起诉的", "的", "提出", "哪")
)

// eitherPlace finds the court of one side's place, and nobody knows which: 向一方所在地人民法院起诉.
func eitherPlace(t *lint.Text, s lint.Sentence) (i, j int, ok bool) {
	for _, h := range t.PlacesIn(eitherSide, s.Start, s.End) {
		_, b := t.Part(h.Start)
		if k := strings.Index(t.All[h.End:b], "法院"); k >= 0 && k <= len("的有管辖权的基层人民") && !t.Ends(eitherOf, h.Start) {
			return h.Start, h.End + k + len("法院"), true
		}
	}
	return 0, 0, false
}

// tellsCourt are words by which one court, or those that the law names, can be told.
var tellsCourt = lint.NewSet(
	"所在", "住所", "注册", "居住", "经常", "履行", "标的", "签订", "签约", "签署", "订立", "登记", "安装", "使用", "交付", "侵权", "发生",
	"管辖", "有权", "依法", "约定", "规定", "法定", "受理", "审理", "作出", "中国", "共和国", "国内", "原告", "被告", "守约", "违约", "市", "区",
	"县", "州", "省", "旗", "盟", "庭", "方的", "方法院", "国", "香港", "澳门", "台湾", "上述", "前述", "该",
)

// sent is where what is said of the court before byte i begins: behind the last word of going there.
func sent(t *lint.Text, s lint.Sentence, i int) int {
	a, _ := t.Part(i)
	a = max(a, s.Start)
	for k := i; k > a; {
		_, n := utf8.DecodeLastRuneInString(t.All[a:k])
		if k -= n; t.After(k, goingTo...) {
			_, n = utf8.DecodeRuneInString(t.All[k:])
			return k + n
		}
	}
	return i
}

// goingTo are the characters that words of going to court end with.
var goingTo = []string{"由", "向", "到", "归", "至", "交", "去", "找", "送", "往", "诸", "请"}
