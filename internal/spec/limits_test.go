package spec

import (
	"testing"

	"qiyue/internal/source"
)

// A count that no contract reaches is a slip, in every field that counts.
func TestNoCountIsHuge(t *testing.T) {
	for text, want := range map[string]string{
		"termination: {faults: 999999999999}":                         "999999999999",
		"service: {training: {sessions: 100000}}":                     "100000",
		"guarantee: {papers: [{copies: 99999999999999999999999999}]}": "99999999999999999999999999",
		"attachments: {others: [{pages: 999999999999}]}":              "999999999999",
		"products: [{quantity: 1000000000}]":                          "1000000000",
		"oem: {tooling: [{quantity: 99999999999.5}]}":                 "99999999999.5",
	} {
		_, errs := Parse(source.NewFile("s.yaml", text+"\n"))
		if len(errs) != 1 || errs[0].Message.ID != "spec-max" || errs[0].At.Text() != want {
			t.Errorf("%s: %v", text, errs)
		}
	}
	for _, text := range []string{"termination: {faults: 99999}", "products: [{quantity: 999999999}]"} {
		if _, errs := Parse(source.NewFile("s.yaml", text+"\n")); len(errs) > 0 {
			t.Errorf("%s: %v", text, errs)
		}
	}
}
