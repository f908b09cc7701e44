package fix

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"qiyue/internal/source"
	"qiyue/internal/spec"
	"qiyue/internal/yaml"
	"qiyue/lint"
	"qiyue/lint/reader"
)

// tidied is a text tidied until nothing is left to do, as the command does.
func tidied(name, text string) string {
	for range 10 {
		chosen := Choose(text, Text(source.NewFile(name, text), strings.HasSuffix(name, ".md")))
		if len(chosen) == 0 {
			break
		}
		text = Apply(text, chosen)
	}
	return text
}

func TestText(t *testing.T) {
	for _, c := range []struct{ why, name, before, after string }{
		{"marks between Chinese", "a.txt", "甲方付款,乙方维修;期限:一年", "甲方付款，乙方维修；期限：一年"},
		{"a figure follows", "a.txt", "时间:9:00至18:00", "时间：9:00至18:00"},
		{"thousands and clock times stay", "a.txt", "共1,000元，自9:30起", "共1,000元，自9:30起"},
		{"Latin sentences stay", "a.txt", "Party A (the Buyer), shall pay: RMB 1", "Party A (the Buyer), shall pay: RMB 1"},
		{"addresses stay", "a.txt", "见https://a.example/一?x=1,2和邮箱:a@b.cn", "见https://a.example/一?x=1,2和邮箱:a@b.cn"},
		{"round brackets in pairs", "a.txt", "甲方(买方)与f(x)", "甲方（买方）与f(x)"},
		{"a bracket without its pair stays", "a.txt", "甲方(买方", "甲方(买方"},
		{"list marks a) stay", "a.txt", "a)甲方", "a)甲方"},
		{"full-width figures", "a.txt", "共１２台", "共12台"},
		{"a clock time and a date as one", "a.txt", "自９:３０至１８:００，于２０２６/１２/３１前", "自9:30至18:00，于2026/12/31前"},
		{"with full-width marks too", "a.txt", "自９：３０至１８：００，于２０２６．１２．３１或者２０２６－１２－３１前", "自9:30至18:00，于2026.12.31或者2026-12-31前"},
		{"amounts as one", "a.txt", "共１２,３４５元，９８.７６元，３．５倍", "共12,345元，98.76元，3.5倍"},
		{"half of each width", "a.txt", "共1２,345.６元、９:30", "共12,345.6元、9:30"},
		{"a full-width comma may part groups or numbers", "a.txt", "共１２，３４５元或者１，２３４，５６７元", "共１２，３４５元或者１，２３４，５６７元"},
		{"or a sentence", "a.txt", "共１２，３台备用", "共12，3台备用"},
		{"what can be read in two ways stays", "a.txt", "比例１：２，编号１,２,３", "比例１：２，编号１,２,３"},
		{"behind a mark", "a.txt", "甲a,２０２６/１２/３１，２５％,１０％~２０％", "甲a,2026/12/31，25％,10％~20％"},
		{"links by name in a list", "a.md", "- [甲,乙]的,付款\n\n[甲,乙]: <文件 一,二.md> \"标,题\"\n", "- [甲,乙]的，付款\n\n[甲,乙]: <文件 一,二.md> \"标,题\"\n"},
		{"what is escaped", "a.md", "(甲方\\)和甲\\,乙,丙", "(甲方\\)和甲\\,乙，丙"},
		{"indented code", "a.md", "甲,乙\n    丙,丁\n\n    甲,乙:丙\n    丁,戊\n\n甲,乙", "甲，乙\n    丙，丁\n\n    甲,乙:丙\n    丁,戊\n\n甲，乙"},
		{"not half a date at the start of a line", "a.txt", "２０２６年１２月３１日前付款\n甲方于２０２６年１２月３１日前付款", "２０２６年１２月３１日前付款\n甲方于2026年12月31日前付款"},
		{"nor one with blanks", "a.txt", "２０２６ 年 １２ 月 ３１ 日，共１２ 台", "２０２６ 年 １２ 月 ３１ 日，共12 台"},
		{"a page of Chinese name", "a.txt", "详见http://例子.com/甲,乙.\n见 www.例子.com/甲,乙 的说明,另附", "详见http://例子.com/甲,乙.\n见 www.例子.com/甲,乙 的说明，另附"},
		{"files", "a.txt", "存D:\\合同,终稿\\甲,乙.txt。甲,乙\n\\\\服务器\\合同,甲\n见 合同\\终稿,甲.txt\n见 /srv/合同,甲.txt 甲,乙\n见 ./甲,乙", "存D:\\合同,终稿\\甲,乙.txt。甲，乙\n\\\\服务器\\合同,甲\n见 合同\\终稿,甲.txt\n见 /srv/合同,甲.txt 甲，乙\n见 ./甲,乙"},
		{"a slash is no file", "a.txt", "甲/乙,丙,自2026/12/31,乙", "甲/乙，丙，自2026/12/31,乙"},
		{"links by name", "a.md", "见[说明,甲]与[说明][链,接]\n\n[说明,甲]: http://x.com/甲,乙\n[链,接]: 甲,乙.md\n", "见[说明,甲]与[说明][链,接]\n\n[说明,甲]: http://x.com/甲,乙\n[链,接]: 甲,乙.md\n"},
		{"a link with brackets", "a.md", "见[说明](甲(一),乙.md)的,付款", "见[说明](甲(一),乙.md)的，付款"},
		{"three backticks within a line open no code", "a.md", "```甲,乙```丙,丁\n\n甲,乙丙", "```甲,乙```丙，丁\n\n甲，乙丙"},
		{"code of several backticks and lines", "a.md", "见``甲`,乙``与`甲,乙\n丙,丁`,付\n\n甲`,乙\n\n丙`,丁", "见``甲`,乙``与`甲,乙\n丙,丁`,付\n\n甲`,乙\n\n丙`,丁"},
		{"a fence within a longer one, in a quotation", "a.md", "````\n```\n甲,乙\n````\n> ~~~\n> 甲,乙\n> ~~~\n> 甲,乙", "````\n```\n甲,乙\n````\n> ~~~\n> 甲,乙\n> ~~~\n> 甲，乙"},
		{"numbers of lines in code", "a.md", "```\n一．服务\n```\n", "```\n一．服务\n```\n"},
		{"comments of several lines", "a.md", "甲,乙\n<!--\n甲,乙\n-->\n甲,乙", "甲，乙\n<!--\n甲,乙\n-->\n甲，乙"},
		{"zero width goes", "a.txt", "1\u200B0000元\uFEFF", "10000元"},
		{"direction marks stay for a person", "a.txt", "6222\u202E0202", "6222\u202E0202"},
		{"variation selectors belong to names", "a.txt", "葛\U000E0100某", "葛\U000E0100某"},
		{"numbers of state papers", "a.txt", "法释(2025)15号、国发[2024]3号", "法释〔2025〕15号、国发〔2024〕3号"},
		{"case numbers and own numbers stay", "a.txt", "（2026）浙0106民初18号、授权委托书（2026）第18号", "（2026）浙0106民初18号、授权委托书（2026）第18号"},
		{"一、 and （一）", "a.txt", "一．服务\n（一）、巡检\n二、费用", "一、服务\n（一）巡检\n二、费用"},
		{"articles as most of them", "a.txt", "第一条 服务\n第二条：费用\n第三条 期限", "第一条 服务\n第二条 费用\n第三条 期限"},
		{"no majority, no change", "a.txt", "第一条 服务\n第二条：费用", "第一条 服务\n第二条：费用"},
		{"figures as most of them", "a.txt", "1、电话\n2、上门\n3.寄修\n1.5毫米", "1、电话\n2、上门\n3、寄修\n1.5毫米"},
		{"Markdown reads 1. itself", "a.md", "1、电话\n2、上门\n3.寄修", "1、电话\n2、上门\n3.寄修"},
		{"Markdown code and links", "a.md", "见`甲,乙`与[说明](文件,一.md)\n```\n甲,乙\n```\n甲,乙", "见`甲,乙`与[说明](文件,一.md)\n```\n甲,乙\n```\n甲，乙"},
		{"Markdown emphasis", "a.md", "**甲方:**甲公司", "**甲方:**甲公司"},
		{"a defined short name", "a.txt", "服务等级协议（以下简称“SLA”）。违反sla的；slab与a-sla不变", "服务等级协议（以下简称“SLA”）。违反SLA的；slab与a-sla不变"},
		{"a dot that ends a sentence", "a.txt", "甲方付款.\n（乙方维修.）\n他说“可以.”\n甲方付款． \n", "甲方付款。\n（乙方维修。）\n他说“可以。”\n甲方付款。 \n"},
		{"in Markdown too", "a.md", "甲方付款.\n\n- 乙方维修.\n", "甲方付款。\n\n- 乙方维修。\n"},
		{"a dot of a name, a figure, a Latin word or three dots stays", "a.txt", "卡尔.马克思\n共3.\n用Ltd.\n等...\n甲方付款.乙方维修", "卡尔.马克思\n共3.\n用Ltd.\n等...\n甲方付款.乙方维修"},
		{"a number alone stays", "a.txt", "一.\n（二）.\n第三条.\n二十一.\n", "一.\n（二）.\n第三条.\n二十一.\n"},
		{"CRLF stays", "a.txt", "甲,乙\r\n丙,丁\r\n", "甲，乙\r\n丙，丁\r\n"},
	} {
		if got := tidied(c.name, c.before); got != c.after {
			t.Errorf("%s: %q, want %q", c.why, got, c.after)
		}
		if again := tidied(c.name, c.after); again != c.after {
			t.Errorf("%s: not the same a second time: %q", c.why, again)
		}
	}
}

// TestGoldenIsTidy: what we print needs no tidying.
func TestGoldenIsTidy(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/golden/*.md")
	if len(files) == 0 {
		t.Fatal("no golden agreements")
	}
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if text := string(raw); tidied(name, text) != text {
			t.Errorf("%s:\n%s", name, Diff(name, text, tidied(name, text)))
		}
	}
}

// bare is a text without what tidying may change in it.
func bare(s string) string {
	s = regexp.MustCompile(`(?m)^(第.{1,3}条|（[一二三]）|[一二三]|[0-9])[、.．，：： 　]*`).ReplaceAllString(s, "$1#")
	s = strings.NewReplacer("〔", "（", "〕", "）", "[", "（", "]", "）", "【", "（", "】", "）", "：", ":", "。", ".", "．", ".").Replace(s)
	return strings.Trim(regexp.MustCompile(`\n+`).ReplaceAllString(strings.ToUpper(s), "\n"), "\n") // a line of nothing seen is none
}

// TestNothingElseChanges: a text that was tidied reads as before but for the
// typing, and tidying it again changes nothing.
func TestNothingElseChanges(t *testing.T) {
	pieces := []string{
		"甲方", "乙方", "应当", "维修", "，", ",", "；", ";", "：", ":", "。", "(", ")", "（", "）", "1", "２", "000", "1,000", "9:30", "元", " ", "　", "\n", "\n第一条：", "\n第二条 ", "\n第三条　",
		"\n一．", "\n二、", "\n（一）、", "\n1、", "\n2.", "\n# ", "\n- ", "\u200B", "\u202E", "法释(2025)15号", "（以下简称“SLA”）", "sla", "Sla", "https://a.example/甲,乙", ".", "．", "３０", "３４５", "/", "月", "`", "\\", "D:\\", "**", "[", "](", "\"", "“", "?", "!", "\r\n",
	}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 40).Draw(t, "pieces"), "")
		name := rapid.SampledFrom([]string{"a.txt", "a.md"}).Draw(t, "name")
		after := tidied(name, text)
		if again := tidied(name, after); again != after {
			t.Fatalf("%q becomes %q and then %q", text, after, again)
		}
		read := func(s string) *lint.Text {
			if f := source.NewFile(name, s); name == "a.md" {
				return lint.NewText(reader.Markdown(f))
			} else {
				return lint.NewText(reader.Text(f))
			}
		}
		if before, now := bare(read(text).All), bare(read(after).All); before != now {
			t.Fatalf("%q becomes %q, read as\n%q and\n%q", text, after, before, now)
		}
	})
}

func values(text string) string {
	f := source.NewFile("a.yaml", text)
	edits := Values(f, func(root *yaml.Node) map[*yaml.Node]bool {
		free := map[*yaml.Node]bool{}
		if s, _ := spec.Decode(root); s != nil {
			for _, v := range s.Prose() {
				free[v.Node] = true
			}
		}
		return free
	})
	return Apply(text, Choose(text, edits))
}

func TestValues(t *testing.T) {
	for _, c := range []struct{ why, before, after string }{
		{"a plain value", "agreement: after-sales\nmiscellaneous:\n  extra:\n    - 服务方更新软件,客户备份 # 甲,乙\n", "agreement: after-sales\nmiscellaneous:\n  extra:\n    - 服务方更新软件，客户备份 # 甲,乙\n"},
		{"names keep their marks", "parties:\n  - role: provider\n    name: 甲(集团),乙\n", "parties:\n  - role: provider\n    name: 甲(集团),乙\n"},
		{"but lose what nobody sees", "parties:\n  - role: provider\n    name: 甲\u200B公司\n", "parties:\n  - role: provider\n    name: 甲公司\n"},
		{"an escape", "miscellaneous:\n  extra: [\"甲\\u200B乙,丙\"]\n", "miscellaneous:\n  extra: [\"甲乙，丙\"]\n"},
		{"what would read otherwise stays", "miscellaneous:\n  extra:\n    - １２\n", "miscellaneous:\n  extra:\n    - １２\n"},
		{"a comment uncovered stays", "miscellaneous:\n  extra:\n    - \u200B# 甲\n", "miscellaneous:\n  extra:\n    - \u200B# 甲\n"},
		{"broken YAML stays", "a: [甲,乙\n", "a: [甲,乙\n"},
	} {
		if got := values(c.before); got != c.after {
			t.Errorf("%s: %q, want %q", c.why, got, c.after)
		}
		if got := values(c.after); got != c.after {
			t.Errorf("%s: a second time: %q", c.why, got)
		}
	}
}

// TestShippedSpecs: a spec typed with half-width marks comes back as shipped,
// and a spec as shipped stays.
func TestShippedSpecs(t *testing.T) {
	files, _ := filepath.Glob("../../testdata/specs/*.yaml")
	for _, name := range files {
		raw, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		text := string(raw)
		if got := values(text); got != text {
			t.Errorf("%s", Diff(name, text, got))
		}
		root, _ := yaml.Parse(source.NewFile(name, text))
		s, _ := spec.Decode(root)
		typed := text
		prose := s.Prose()
		for i := len(prose) - 1; i >= 0; i-- {
			at := prose[i].Node.At
			typed = typed[:at.Start] + regexp.MustCompile(`(\p{Han})，(\p{Han})`).ReplaceAllString(typed[at.Start:at.End], "$1,$2") + typed[at.End:]
		}
		if got := values(typed); got != text {
			t.Errorf("%s", Diff(name, text, got))
		}
	}
}
