package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

// FuzzLint gives any text under any name to the whole command: it ends with a
// verdict or a complaint about the file, never with a fault of ours, and what
// it says in JSON is JSON.
func FuzzLint(f *testing.F) {
	f.Add(uint8(0), "维修合同\n甲方(客户)：甲公司\n乙方：乙公司\n一、乙方应尽快修复。\n")
	f.Add(uint8(1), "# 维修合同\n\n<!-- qiyue:ignore vague-time reason=r until=2026-12-31 -->\n乙方应及时到场,24小时内响应.\n\n<!-->| qiyue |\n|---|\n")
	f.Add(uint8(2), "kind: after-sales\n# qiyue:ignore vague-time reason=r\nnumber: 'X-1'\nservice: {levels: [{name: 一级, response: 4小时}]}\n")
	f.Add(uint8(9), "# 合同\r\n1.乙方收取¥1,000.00（壹仟零元整）。\r\n1.乙方7*24小时服务\u200b。\r\n")
	formats := []string{"json", "sarif", "text", "github", "checkstyle", "junit", "markdown"}
	f.Fuzz(func(t *testing.T, how uint8, text string) {
		name := []string{"a.txt", "a.md", "a.yaml"}[how%3]
		format := formats[int(how/3)%len(formats)]
		args := []string{"lint", "--no-config", "--today", "2026-11-22", "--format", format, "--stdin-name", name, "-"}
		var out, errs bytes.Buffer
		if code := run(args, strings.NewReader(text), &out, &errs); code < exitClean || code >= exitInternal {
			t.Fatalf("%v: exit code %d\n%s%s", args, code, out.String(), errs.String())
		}
		if how/3%7 < 2 && out.Len() > 0 && !json.Valid(out.Bytes()) {
			t.Fatalf("%v: no JSON\n%s", args, out.String())
		}
	})
}
