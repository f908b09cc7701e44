package disputes

import (
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/lint"
)

// ArbitrationInstitution wants one institution by its exact name.
var ArbitrationInstitution = lint.Rule{
	ID:      "arbitration-institution",
	Title:   lint.Words{Zh: "仲裁机构不明", En: "arbitration institution unclear"},
	Spec:    diag.Warning,
	Text:    diag.Error,
	Inputs:  lint.InText | lint.InProse,
	Classes: []document.Class{document.Contract, document.Terms},
	Words:   []string{"仲裁"},
	Doc: lint.Doc{
		What: lint.Words{Zh: "约定仲裁而没有写明仲裁机构、写了两个，或者名称不准确。", En: "Arbitration without a named institution, with two, or with an inexact name."},
		Why: lint.Words{
			Zh: "仲裁协议应当有选定的仲裁机构（仲裁法 27(2)），机构不明又补充不了的无效（29）；名称不准确但能够确定的有效（仲裁法解释 3），两个以上机构而不能选定一个的无效（5），只写地点而当地有两个以上机构的，不能选定的无效（6）。",
			En: "An arbitration agreement needs a chosen institution (仲裁法 27(2)); without one that can be told it is void (29). An inexact name that still tells which holds (仲裁法解释 3); two institutions between which the parties do not agree do not (5), nor a place with several (6)."},
		Bad: []string{
			"争议提交⟦当地仲裁机构⟧仲裁。",
			"争议提交⟦北京仲裁委员会或者上海仲裁委员会⟧仲裁。",
			"争议提交⟦长沙或株洲仲裁委员会⟧仲裁。",
			"争议提交⟦上海市仲裁机构⟧仲裁。",
			"争议提交⟦有关仲裁部门⟧裁决。",
			"协商不成的，任何一方可以⟦申请仲裁⟧。",
			"协商不成的，提交⟦杭州市仲裁委员会⟧仲裁。",
			"因执行本合同发生的争议，提交⟦苏州市仲裁委⟧仲裁。",
			"协商不成的，提交⟦仲裁⟧委员会裁决。",
			"争议提交⟦中国国际贸易仲裁委员会⟧仲裁。",
			"任何一方可以向⟦江宁区仲裁委员会⟧申请仲裁。",
			"由⟦扬州仲裁委员会、镇江仲裁委员会⟧仲裁均可。",
			"由⟦经济合同仲裁机关⟧仲裁。", "协商不成，向县⟦工商仲裁委员会⟧申请仲裁。",
			"提请⟦台州市仲裁委员会⟧裁决。", "争议由⟦桂林市仲裁委⟧仲裁。",
			"提交⟦上海国际经济贸易仲裁中心⟧仲裁。",
			"争议提交⟦中国国际经济贸易仲裁委员会⟧华南分会仲裁。",
			"向⟦中国国际经济贸易委员会⟧仲裁。",
		},
		Good: []string{
			"争议提交杭州仲裁委员会，按照申请时该会现行有效的仲裁规则仲裁。",
			"争议提交中国国际经济贸易仲裁委员会仲裁，仲裁地在北京。",
			"因履行本合同或与之有关的争议，提交长沙仲裁委员会仲裁。",
			"发生劳动争议的，向劳动争议仲裁委员会申请仲裁。",
			"争议提交武汉仲裁委员会仲裁。仲裁委员会的裁决是终局的。",
			"争议提交中国（上海）自由贸易试验区仲裁院仲裁。",
			"争议由【　　】仲裁委员会仲裁。",
			"仲裁裁决是终局的，对双方均有约束力。争议提交深圳国际仲裁院仲裁。",
		},
		Basis: []diag.LawID{"仲裁法 27(2)", "仲裁法 29", "仲裁法解释 3", "仲裁法解释 5", "仲裁法解释 6", "法释〔2015〕15号"},
		Since: "0.1.0",
	},
	RunSpec: institutionSpec,
	Run:     arbitrationInstitution,
}

// institutions are names as the institutions use them: for spelling hints only.
var institutions = []string{
	"中国国际经济贸易仲裁委员会", "中国海事仲裁委员会", "北京仲裁委员会", "上海国际经济贸易仲裁委员会", "上海仲裁委员会", "深圳国际仲裁院",
	"广州仲裁委员会", "海南国际仲裁院", "大连国际仲裁院", "武汉仲裁委员会", "成都仲裁委员会", "重庆仲裁委员会", "西安仲裁委员会",
	"杭州仲裁委员会", "南京仲裁委员会", "苏州仲裁委员会", "宁波仲裁委员会", "青岛仲裁委员会", "济南仲裁委员会", "天津仲裁委员会",
	"郑州仲裁委员会", "长沙仲裁委员会", "沈阳仲裁委员会", "厦门仲裁委员会", "福州仲裁委员会", "合肥仲裁委员会", "石家庄仲裁委员会",
	"南昌仲裁委员会", "哈尔滨仲裁委员会", "温州仲裁委员会",
}

// vague are phrases that name no institution.
var vague = []string{
	"当地仲裁", "当地的仲裁", "有关仲裁", "相关仲裁", "仲裁机关", "仲裁部门", "所在地仲裁机构", "所在地仲裁委", "所在地的仲裁", "住所地仲裁",
	"所在地有管辖权的仲裁", "有管辖权的仲裁", "本地仲裁", "签订地仲裁", "国家仲裁", "指定的仲裁", "任一仲裁", "双方认可的仲裁", "本市仲裁",
	"签订地的仲裁", "履行地的仲裁", "履行地仲裁", "就近的仲裁", "就近仲裁", "第三方仲裁", "权威仲裁", "专业仲裁机构", "国家认可的仲裁",
	"相应的仲裁", "相应仲裁", "所在地仲裁", "住所地的仲裁", "签署地仲裁", "签署地的仲裁", "签约地仲裁", "签约地的仲裁", "签约当地",
	"所在城市仲裁", "所在城市的仲裁", "经济合同仲裁", "经济仲裁", "工商仲裁", "工商行政仲裁", "工商局仲裁", "工商管理局仲裁",
	"工商行政管理局仲裁", "法定仲裁", "法定的仲裁", "有关的仲裁", "相关的仲裁", "合法的仲裁", "具有管辖权的仲裁", "主管仲裁", "法律仲裁",
	"合同仲裁委", "合同仲裁机构", "仲裁单位", "仲裁组织", "里的仲裁", "上的仲裁", "仲裁办", "仲裁科", "仲裁股", "一家仲裁", "公信力的仲裁",
	"中立的仲裁", "中立仲裁", "公正的仲裁", "知名的仲裁", "知名仲裁", "合适的仲裁", "任何仲裁机构", "任意仲裁", "某仲裁", "市仲裁机构",
	"被诉国仲裁", "被诉国的仲裁", "被告国仲裁", "被告国的仲裁", "第三国仲裁", "第三国的仲裁", "接受的第三国", "同意的第三国",
}

// What a finding rests on: that no institution is told, that a place stands for
// one, that the name is inexact, that there are two, that it is a former branch
// of CIETAC.
var (
	byNone   = []diag.LawID{"仲裁法 27(2)", "仲裁法 29"}
	byPlace  = []diag.LawID{"仲裁法解释 6"}
	byName   = []diag.LawID{"仲裁法解释 3"}
	byTwo    = []diag.LawID{"仲裁法解释 5"}
	byBranch = []diag.LawID{"法释〔2015〕15号"}
)

func arbitrationInstitution(p *lint.Pass) {
	t := p.Text
	named := false
	var bare lint.Hit
	p.Sentences(func(s lint.Sentence, h lint.Hit) {
		text := t.In(s)
		if others.In(text) {
			named = true
			return
		}
		name, i, j := institution(t, s)
		named = named || name != "" || offered.In(text)
		if !agreesArbitration(text) && !strings.Contains(text, "裁决") {
			return
		}
		if a, b, ok := toBeChosen(t, s); ok {
			named = true
			p.Report(lint.Finding{Start: a, End: b, Basis: byNone})
			return
		}
		if a, b, level, ok := unnamed(t, s); ok {
			named = true
			basis := byNone
			if strings.HasSuffix(t.All[a:b], "市仲裁机构") {
				basis = byPlace
			}
			p.Report(lint.Finding{Start: a, End: b, Level: level, Basis: basis})
			return
		}
		if a, b, ok := two(t, s); ok {
			p.Report(lint.Finding{Start: a, End: b, Message: diag.Say("lint-arbitration-institution-two", "text", t.Quote(a, b)), Basis: byTwo})
			return
		}
		if near := nearest(name); near != "" {
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Warning, Fix: diag.Say("lint-arbitration-institution-near", "name", near), Basis: byName})
			return
		}
		if name != "" && t.After(j, "上海分会", "华南分会") {
			p.Report(lint.Finding{
				Start: i, End: j, Level: lint.Warning, Message: diag.Say("lint-arbitration-institution-branch", "text", t.Quote(i, j+len("上海分会"))),
				Fix: diag.Say("lint-arbitration-institution-branch-fix"), Basis: byBranch,
			})
			return
		}
		if lint.HasSuffix(name, "市仲裁委", "县仲裁委员会", "省仲裁委员会", "区仲裁委员会") && !lint.Contains(name, "新区", "自贸", "试验区", "示范区", "开发区", "特区") {
			p.Report(lint.Finding{Start: i, End: j, Level: lint.Warning, Basis: byName})
			return
		}
		if name == "" && bare.End == 0 && agreesArbitration(text) {
			bare = h
		}
	})
	if !named && bare.End > 0 {
		i := bare.Start
		if t.Before(i, "申请", "提交", "进行", "提请") {
			i -= len("申请")
		}
		p.Report(lint.Finding{Start: i, End: bare.End, Basis: byNone})
	}
}

// institutionSpec judges the institution of a spec.
func institutionSpec(p *lint.Pass) {
	d := p.Spec.Disputes
	if d == nil || d.Method.V.ID != "arbitration" || !d.Institution.IsSet() {
		return
	}
	name := d.Institution.String()
	f := lint.Finding{At: d.Institution.At, Path: "disputes.institution", Args: []any{"text", name}, Level: lint.Error}
	near := nearest(name)
	switch {
	case lint.Contains(name, "当地", "所在地", "有关", "相关"):
		f.Basis = byNone
	case lint.Contains(name, "或", "、"):
		f.Message, f.Basis = diag.Say("lint-arbitration-institution-two", "text", name), byTwo
	case near != "":
		f.Level, f.Fix, f.Basis = lint.Usual, diag.Say("lint-arbitration-institution-near", "name", near), byName
	default:
		return
	}
	p.Report(f)
}

// offered are signs that the institution stands in a blank or a choice.
var offered = lint.NewSet("]仲裁", "】仲裁", "_仲裁", " 仲裁", "种方式", "下列第", "）仲裁委", "×仲裁")

// institution is the institution a sentence names, "" where it names none, and
// where that stands: 苏州仲裁委员会, 深圳国际仲裁院, 贸仲.
func institution(t *lint.Text, s lint.Sentence) (name string, i, j int) {
	for _, kind := range []string{"仲裁委员会", "仲裁委", "仲裁院", "仲裁中心", "贸易委员会", "贸仲"} {
		k := outsideTitle(t.In(s), kind)
		if k < 0 {
			continue
		}
		i, j = s.Start+k, s.Start+k+len(kind)
		for n := 0; i > s.Start && n < 20; n++ {
			if t.Before(
				i, "提交", "递交", "提送", "报送", "向", "由", "至", "提请", "提到", "交", "，", "报", "到", "在", "请", "“", "，经", "可", "应", "将", "送",
				"【", "]", "_", " ", "】", "：", "）", "该", "本", "即", "的", "、", "或", "和", "及",
			) {
				break
			}
			_, size := utf8.DecodeLastRuneInString(t.All[s.Start:i])
			i -= size
		}
		if i < s.Start+k || kind == "贸仲" {
			return t.All[i:j], i, j
		}
		return "", i, j
	}
	return "", 0, 0
}

// outsideTitle is where a word first stands outside the title of rules, or -1: 《某仲裁委员会仲裁规则》 names
// no institution (仲裁法解释 4).
func outsideTitle(text, word string) int {
	for from := 0; ; {
		k := strings.Index(text[from:], word)
		if k < 0 {
			return -1
		}
		k += from
		if strings.LastIndex(text[:k], "《") <= strings.LastIndex(text[:k], "》") {
			return k
		}
		from = k + len(word)
	}
}

// unnamed finds words in the place of a name.
func unnamed(t *lint.Text, s lint.Sentence) (i, j int, level lint.Level, ok bool) {
	text := t.In(s)
	level = lint.Usual
	for _, w := range vague {
		k := strings.Index(text, w)
		if k < 0 {
			continue
		}
		i, j = s.Start+k, s.Start+k+len(w)
		if w == "市仲裁机构" {
			for range 2 { // characters, as most cities have
				_, n := utf8.DecodeLastRuneInString(t.All[s.Start:i])
				i -= n
			}
			if !t.After(i, "北京", "上海", "深圳") {
				level = lint.Warning
			}
		}
		for _, more := range []string{"机构", "委员会", "员会", "部门", "机关"} {
			if t.After(j, more) {
				j += len(more)
			}
		}
		return i, j, level, true
	}
	return 0, 0, level, false
}

// nearest is the official name that an inexact one means, or "".
func nearest(name string) string {
	if !lint.Contains(name, "仲裁", "贸易委员会") {
		return ""
	}
	short := strings.Replace(name, "市仲裁", "仲裁", 1)
	for _, i := range institutions {
		if i == name {
			return ""
		}
	}
	for _, i := range institutions {
		if i == short {
			return i
		}
	}
	if strings.Contains(name, "自由贸易") { // a zone with an institution of its own
		return ""
	}
	if lint.Contains(name, "贸易", "贸促", "国际经济") && lint.Contains(name, "中国", "对外", "全国") {
		return institutions[0]
	}
	if strings.Contains(name, "上海") && strings.Contains(name, "贸易") {
		return institutions[3]
	}
	if strings.HasSuffix(name, "市仲裁委员会") { // 台州市仲裁委员会: none bears 市 in its name
		return short
	}
	return diag.Nearest(name, institutions[:2])
}

// two finds two institutions joined: 苏州仲裁委员会或无锡仲裁委员会.
func two(t *lint.Text, s lint.Sentence) (int, int, bool) {
	text := t.In(s)
	for _, kind := range []string{"仲裁委员会", "仲裁委", "仲裁院"} {
		for _, join := range []string{"或", "、", "和", "及", "与", "，或"} {
			k := strings.Index(text, kind+join)
			if k < 0 {
				continue
			}
			from := k + len(kind) + len(join)
			rest := text[from:min(len(text), from+60)]
			e := strings.Index(rest, "仲裁")
			if e < len("苏州") || !lint.HasPrefix(rest[e:], "仲裁委", "仲裁院", "仲裁中心") {
				continue
			}
			i, j := s.Start+k, s.Start+from+e+len("仲裁")
			for n := 0; n < 4 && i > s.Start && !t.Before(i, "提交", "向", "由", "至", "交"); n++ {
				_, size := utf8.DecodeLastRuneInString(t.All[s.Start:i])
				i -= size
			}
			for _, more := range []string{"委员会", "委", "院", "中心"} {
				if t.After(j, more) {
					j += len(more)
					break
				}
			}
			return i, j, true
		}
	}
	return places(t, s)
}

// whichOne asks which institution, for somebody to say: 哪家由乙方挑; exchanged puts another in its place.
var (
	whichOne  = lint.NewSet("哪家", "哪个", "哪一家", "哪一个", "何家")
	exchanged = lint.NewFrame(24, []string{"换成", "换到", "换由", "换", "改到", "改由", "改向", "另交"}, []string{"仲裁机构", "仲裁委员会", "仲裁院"})
	ofTheOne  = lint.NewSet("该会", "该院", "该委", "该机构", "不便", "不收", "不受理")
)

// toBeChosen finds an institution that one side will name, or a second one in its place.
func toBeChosen(t *lint.Text, s lint.Sentence) (int, int, bool) {
	for _, h := range t.PlacesIn(whichOne, s.Start, s.End) {
		if _, j, ok := t.AtPleasure(h.End, s.End); ok {
			return h.Start, j, true
		}
	}
	if !t.Holds(ofTheOne, s.Start, s.End) {
		return 0, 0, false
	}
	return t.Frame(exchanged, s.Start, s.End)
}

// twoPlaces are two places joined before one institution.
var twoPlaces = lint.NewFrame(18, []string{"提交", "提请", "由", "向"}, []string{"或者", "或"}, []string{"仲裁委员会", "仲裁院"})

// places finds two places joined before one 仲裁委员会: 长沙或株洲仲裁委员会.
func places(t *lint.Text, s lint.Sentence) (int, int, bool) {
	i, j, ok := t.Frame(twoPlaces, s.Start, s.End)
	if !ok || lint.Contains(t.All[i:j], "法院", "方") {
		return 0, 0, false
	}
	if t.After(i, "由", "向") {
		return i + len("由"), j, true
	}
	return i + len("提交"), j, true
}
