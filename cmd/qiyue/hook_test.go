package main

import (
	"os"
	"regexp"
	"testing"

	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// TestHook: the pre-commit hook starts a command we have and picks the files
// the README says; pre-commit itself passes the names it picks as arguments.
func TestHook(t *testing.T) {
	raw, err := os.ReadFile("../../.pre-commit-hooks.yaml")
	if err != nil {
		t.Fatal(err)
	}
	root, errs := yaml.Parse(source.NewFile(".pre-commit-hooks.yaml", string(raw)))
	if errs.HasErrors() || len(root.Items) != 1 {
		t.Fatal(errs)
	}
	hook := root.Items[0]
	if hook.Get("entry").Value != "qiyue lint --force-ignore" || hook.Get("language").Value != "golang" {
		t.Errorf("starts %s of %s", hook.Get("entry").Value, hook.Get("language").Value)
	}
	files, exclude := regexp.MustCompile(hook.Get("files").Value), regexp.MustCompile(hook.Get("exclude").Value)
	for name, want := range map[string]bool{
		"合同/甲.txt": true, "a/协议/乙.md": true, "规格/丙.yaml": true, "Contracts/d.YML": true, "agreement/e.md": true, "specs/f.yaml": true,
		"合同/2026/杭州/甲.txt": true, "合同/己.markdown": true, "a/contracts/b/c.MD": true, "合同/.归档/甲.txt": false, "合同/2026/.甲.txt": false, "合同/2026/.qiyue.yaml": false, "合同/甲.md/图.png": false,
		"README.md": false, "合同/.qiyue.yaml": false, "合同/甲.txt.qiyue.yaml": false, "合同/图.png": false, "src/contract.go": false, "合同范本.md": false,
	} {
		if got := files.MatchString(name) && !exclude.MatchString(name); got != want {
			t.Errorf("%s: picked is %v", name, got)
		}
	}
}
