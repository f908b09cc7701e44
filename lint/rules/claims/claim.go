package claims

import (
	"math"
	"sort"
	"strings"
	"unicode/utf8"

	"qiyue/internal/diag"
	"qiyue/lint"
)

// claim is the number that a sentence gives for a thing: the topic, what it
// is narrowed to, and the number in one unit.
type claim struct {
	topic, of  string
	value      float64
	start, end int
}

// claims finds the numbers an agreement states once for a thing.
type claims struct {
	p      *lint.Pass
	t      *lint.Text
	list   []claim
	title  string // what the agreement is called, when it has a title
	goods  string // what stands before how many of the one thing that is bought, once looked for
	bought bool
	ended  map[ended]bool // claims there are
}

// ended is a claim by its topic, thing and end: of two the first counts.
type ended struct {
	topic, of string
	end       int
}

// add puts down what bytes start to end claim of a topic, and of which thing.
func (c *claims) add(topic, of string, value float64, start, end int) {
	k := ended{topic, of, end}
	if c.ended[k] {
		return
	}
	c.ended[k] = true
	c.list = append(c.list, claim{topic, of, value, start, end})
}

// compare reports for each topic and thing the first claim that differs from
// the first of all. tolerance is a share of the value.
func (c *claims) compare() {
	sort.SliceStable(c.list, func(a, b int) bool { return c.list[a].start < c.list[b].start })
	type key struct{ topic, of string }
	first, said := map[key]claim{}, map[key]bool{}
	for _, x := range c.list {
		k := key{x.topic, c.meant(x)}
		f, ok := first[k]
		if !ok {
			first[k] = x
			continue
		}
		tolerance := 1e-9
		if x.topic == "warranty" || x.topic == "term" || x.topic == "period" {
			tolerance = 0.03 // a year is twelve months
		}
		if said[k] || math.Abs(f.value-x.value) <= tolerance*math.Abs(f.value) || c.t.SentenceAt(f.start) == c.t.SentenceAt(x.start) || x.topic == "warranty" && c.apart(f.start, x.start) {
			continue
		}
		said[k] = true
		c.p.Report(lint.Finding{
			Start: x.start, End: x.end, Args: []any{"first", c.t.Quote(f.start, f.end)},
			Related: []diag.Related{c.p.Related(f.start, f.end, diag.Say("lint-contradiction-first"))},
		})
	}
}

// apart reports places under headings that name two things by the same word, 商用机保修政策 and 家用机保修政策.
func (c *claims) apart(i, j int) bool {
	a, b := c.t.HeadingAt(i), c.t.HeadingAt(j)
	if a == nil || b == nil || a == b {
		return false
	}
	x, y := c.t.All[a.Body:a.End], c.t.All[b.Body:b.End]
	same := len(x)
	for same > 0 && !strings.HasSuffix(y, x[len(x)-same:]) {
		_, n := utf8.DecodeRuneInString(x[len(x)-same:])
		same -= n
	}
	return lint.Contains(x[len(x)-same:], warrantyVerbs...) && uncommon(x[:len(x)-same]) != "" && uncommon(y[:len(y)-same]) != ""
}

// meant is the thing of a claim, of 前述模块 the last one before it that was called so.
func (c *claims) meant(x claim) string {
	for _, w := range [...]string{"前述", "上述", "前款", "前项", "该等", "此等"} {
		name, is := strings.CutPrefix(x.of, w)
		for k := len(c.list) - 1; is && name != "" && k >= 0; k-- {
			if y := c.list[k]; y.start < x.start && y.topic == x.topic && strings.HasSuffix(y.of, name) {
				return y.of
			}
		}
	}
	return x.of
}

// common are words that narrow a claim to nothing.
var common = []string{
	"本合同", "本协议", "合同", "协议", "甲方", "乙方", "双方", "约定的", "约定", "应当", "应向", "应", "须", "将", "按照", "为期", "为", "是",
	"共计", "共", "总计", "合计", "计", "即", "自", "起", "之日", "的", "在", "于", "向", "对", "由", "：", "（", "）", " ", "“", "”", "提供",
	"享受", "享有", "承诺", "人民币", "¥", "￥", "RMB", "一次性", "支付", "项下", "总", "买方", "卖方", "供方", "需方", "出租方", "承租方",
	"出卖人", "买受人", "维保单位", "使用单位", "托修方", "承修方", "承包人", "发包人", "服务商", "客户",
}

var (
	warrantyPlain = plainer(
		"产品", "设备", "货物", "整机", "免费", "所供", "全部", "所有", "该", "本", "验收合格", "验收", "交付", "交货", "后", "质量保证期",
		"质保期限", "质保期", "质保", "保修期限", "保修期", "保修", "质量", "服务", "期限", "期", "安装", "调试", "最终", "签收", "签字", "日",
		"计算", "算", "竣工", "到货", "合格", "包修", "系指", "是指", "指", "三包有效期", "三包", "售出", "整车", "全车", "整梯", "整套", "本机",
		"本车", "保用", "包用", "保固", "年限", "用", "实行", "只", "仅", "就", "最多", "顶多", "统一", "一律", "一概", "所", "我店", "我司", "本品", "购机", "购买", "用户", "本店", "本公司", "我公司", "我方", "负责", "给予", "予以", "保证", "承担", "有效", "均", "都", "从", "那天", "可",
	)
)

// plainer takes out the common words and more.
func plainer(more ...string) *strings.Replacer {
	words := append(append([]string{}, common...), more...)
	sort.SliceStable(words, func(a, b int) bool { return len(words[a]) > len(words[b]) })
	var pairs []string
	for _, w := range words {
		pairs = append(pairs, w, "")
	}
	return strings.NewReplacer(pairs...)
}

// each visits the places of words in body text and cells, with the statement
// around each: the text between commas.
func (c *claims) each(words []string, visit func(i, j, a, b int)) {
	last := -1
	for _, w := range words {
		for i := range c.t.Each(w) {
			if ps := c.t.PassageAt(i); ps.Kind != lint.Body {
				continue
			}
			a, b := c.t.Part(i)
			if b-a < 300 && i != last {
				visit(i, i+len(w), a, b)
			}
			last = i
		}
	}
}

// one is the only quantity in bytes i to j that ok takes.
func (c *claims) one(i, j int, ok func(lint.Quantity) bool) (q lint.Quantity, found bool) {
	for _, x := range c.t.QuantitiesIn(i, j) {
		if ok(x) {
			if found {
				return q, false
			}
			q, found = x, true
		}
	}
	return
}

// unbracketed is s without what stands in brackets or titles.
func unbracketed(s string) string {
	for _, pair := range [...][2]string{{"《", "》"}, {"（", "）"}} {
		for {
			i := strings.Index(s, pair[0])
			n := strings.Index(s[max(i, 0):], pair[1])
			if i < 0 || n < 0 {
				break
			}
			s = s[:i] + s[i+n+len(pair[1]):]
		}
	}
	return s
}

// workday tells working days from other lengths: the two are not compared.
func workday(q lint.Quantity) string {
	if q.Unit == lint.WorkDay {
		return "工作日"
	}
	return ""
}
