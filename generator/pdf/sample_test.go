package pdf_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"qiyue/generator/pdf"
	"qiyue/generator/typeset"
	"qiyue/internal/font"
)

// sampleText has the vocabulary and the density of an agreement.
const sampleText = `服务方应当自接到报修之时起三十分钟内响应，四小时内派员到达现场，二十四小时内排除故障；上述时限包含法定节假日、休息日与夜间。客户应当提供必要的工作条件，指定联系人配合检修，并在维修记录上签字确认。
质量保证期为二十四个月，自设备验收合格之日起计算。质量保证期内因产品自身缺陷、材料瑕疵、装配不当造成损坏的，由服务方免费修理或者更换，更换的零部件自安装之日起另计九十日保证。下列情形不在保证范围之内：（一）未按使用说明书操作、保养；（二）擅自改装、拆卸；（三）不可抗力；（四）易损件正常磨损。
费用以本协议附件二所列价格为准，含增值税，税率百分之十三。客户收到发票后十五日内以银行转账方式付款；逾期付款的，每逾期一日按照应付未付金额的万分之五支付违约金，累计不超过该笔金额的百分之十。往返运输、包装、保险费用，属于保证责任的由服务方承担，其余由客户承担。
双方对于履行过程中知悉的技术资料、图纸、工艺参数、客户名单、经营数据负有保密义务，保密期限自披露之日起三年，协议终止后继续有效。处理个人信息限于派工、回访、投诉处理所必需，目的实现后十日内删除，并留存处理记录不少于三年。
任何一方违反约定给对方造成损失的，应当赔偿直接损失；因故意或者重大过失造成财产损失、造成人身损害的，不受责任限额约束。因争议无法协商解决的，任何一方均可提交杭州仲裁委员会，按照申请时该会现行仲裁规则在杭州进行仲裁，裁决为终局，对双方均有约束力。
备件应为原厂全新合格产品，随附检验证书与批次编号；停产型号至少保供五年。远程诊断须经授权，操作全程录像并保存日志。培训每半年一次，考核通过率不低于百分之九十五，签到表、试卷、照片归档备查。`

var (
	sampleHead = []rune("第一二三四五六七八九十章条服务内容响应时限质量保证费用与支付保密义务违约责任争议解决附则1234567890. ")
	sampleOnly = []rune("㙦𬭎、王𫖯、𬇕口镇") // characters of one document, partly above U+FFFF
)

// A4, points, as the typesetter lays pages out.
const (
	pageWidth, pageHeight = 595.28, 841.89
	left, measure         = 85.04, 425.2
	bodySize, leading     = 12.0, 25.5
)

func sampleFixed() pdf.Fixed {
	common := "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严"
	return pdf.Fixed{
		Serif: append([]rune(sampleText+common), []rune("0123456789 —⸺（）《》第页共数控车床售后服务协议")...),
		Sans:  sampleHead,
	}
}

func sampleFaces() font.Set { return font.Set{Serif: font.Serif(), Sans: font.Sans()} }

// sample is an agreement of n pages: justified lines, headings, a header and
// page numbers, a table, a diagram, contents with links, an outline.
func sample(n int) *typeset.Layout {
	text := []rune(strings.ReplaceAll(sampleText, "\n", ""))
	l := &typeset.Layout{
		Width: pageWidth, Height: pageHeight,
		Title: "数控车床售后服务协议", Subject: "售后服务协议", Number: "SH-2026-0137",
	}
	next := 0
	take := func(count int) []rune {
		out := make([]rune, count)
		for i := range out {
			out[i] = text[next%len(text)]
			next++
		}
		return out
	}
	unit := int32(0)
	for p := range n {
		page := typeset.Page{}
		page.Runs = append(page.Runs, typeset.Run{Size: 9, X: left, Y: 48, Text: []rune("数控车床售后服务协议"), Artifact: true, Unit: -1})
		head := fmt.Sprintf("第%s章 服务内容", string(sampleHead[1+p%10]))
		page.Runs = append(page.Runs, typeset.Run{Face: typeset.Sans, Size: 15, X: left, Y: 90, Text: []rune(head), Unit: unit})
		l.Outline = append(l.Outline,
			typeset.Bookmark{Title: head, Page: p, Top: 72},
			typeset.Bookmark{Title: fmt.Sprintf("%d.1 响应时限", p+1), Level: 1, Page: p, Top: 110})
		unit++
		for line := range 23 {
			run := typeset.Run{Size: bodySize, X: left, Y: 120 + float64(line)*leading, Text: take(34 - line%4), Unit: unit}
			run.Adjust = justify(run.Text, measure/bodySize*1000)
			page.Runs = append(page.Runs, run)
			if line%3 == 2 {
				unit++
			}
		}
		page.Rules = append(page.Rules, typeset.Rule{X: left, Y: 54, W: measure, H: 0.5}, typeset.Rule{X: left, Y: 720, W: measure, H: 0.75})
		page.Runs = append(page.Runs, typeset.Run{Size: 9, X: 275, Y: 800, Text: []rune(fmt.Sprintf("第 %d 页 共 %d 页", p+1, n)), Artifact: true, Unit: -1})
		l.Pages = append(l.Pages, page)
	}
	first := &l.Pages[0]
	for p := range n {
		first.Links = append(first.Links, typeset.Link{X: left, Y: 120 + 20*float64(p), W: measure, H: 18, Page: p, Top: 72})
	}
	last := &l.Pages[n-1]
	last.Lines = append(last.Lines,
		typeset.Line{Points: []typeset.Point{{X: 90, Y: 730}, {X: 200, Y: 730}, {X: 200, Y: 770}, {X: 90, Y: 770}}, Width: 0.8, Closed: true},
		typeset.Line{Points: []typeset.Point{{X: 200, Y: 750}, {X: 250, Y: 750}}, Width: 0.8, Dashed: true, Gray: 0.4},
		typeset.Line{Points: []typeset.Point{{X: 250, Y: 746}, {X: 258, Y: 750}, {X: 250, Y: 754}}, Filled: true})
	return l
}

// withRun adds a run of the body face to the last page.
func withRun(l *typeset.Layout, face typeset.FaceID, text string) *typeset.Layout {
	p := &l.Pages[len(l.Pages)-1]
	p.Runs = append(p.Runs, typeset.Run{Face: face, Size: bodySize, X: left, Y: 785, Text: []rune(text), Unit: 999})
	return l
}

// justify spreads a line over the measure, thousandths of an em: punctuation
// gives way by half an em, the rest is even.
func justify(text []rune, measure float64) []float32 {
	adjust := make([]float32, len(text))
	width := 0.0
	for i, r := range text {
		width += float64(font.Serif().Advance(r))
		if i > 0 && slices.Contains([]rune("，、；"), text[i-1]) && i%5 == 0 {
			adjust[i-1] -= 333
			width -= 333
		}
	}
	each := float32((measure - width) / float64(len(text)-1))
	for i := range adjust[:len(adjust)-1] {
		adjust[i] += each
	}
	return adjust
}

// sansFile is a TrueType file as a user would give it with --font.
func sansFile(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("../../internal/font/noto-sans-sc-bold.ttf")
	if err != nil {
		t.Fatal(err)
	}
	return data
}
