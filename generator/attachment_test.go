package generator

import (
	"strings"
	"testing"

	"qiyue/generator/typeset/proof"
	"qiyue/internal/document"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Every attachment of every kind is a paper of its own, well set, under a name
// of its own; what it says is what it says when it is bound.
func TestAttachmentsAlone(t *testing.T) {
	e := engine(t)
	for kind, f := range specs(t) {
		t.Run(kind, func(t *testing.T) {
			s, errs := spec.Parse(f)
			a, _ := made(t, e, s, errs)
			names := map[string]bool{}
			for _, id := range a.Template.Papers() {
				papers, errs := e.Attachments(a, []string{id})
				if len(papers) == 0 {
					if len(errs) != 1 || errs[0].Message.ID != "attachment-empty" {
						t.Errorf("%s: %v", id, errs)
					}
					continue
				}
				fatal(t, errs)
				p := papers[0]
				files, errs := e.Files(p, Formats)
				fatal(t, errs)
				for _, f := range files {
					if names[f.Name] || !strings.Contains(f.Name, p.Alone) {
						t.Errorf("%s: file %s", id, f.Name)
					}
					names[f.Name] = true
				}
				l, errs := e.Layout(p)
				fatal(t, errs)
				if n := len(l.Pages); n != 1 { // what is filled in by hand is one sheet
					t.Errorf("%s: %d pages", id, n)
				}
				for _, fault := range proof.Read(l, p.Document, e.Faces) {
					t.Errorf("%s: %v", id, fault)
				}
				whole := strings.Join(a.Document.Lines(), "\n")
				said := strings.Join((&document.Document{Blocks: p.Document.Blocks[1:]}).Lines()[1:], "\n")
				if bound(a.Document, id) != strings.Contains(whole, said) {
					t.Errorf("%s: says something else alone", id)
				}
			}
		})
	}
}

// The paper names the agreement it belongs to, and no chapter of it.
func TestAttachmentNamesItsAgreement(t *testing.T) {
	e := engine(t)
	s, errs := spec.Parse(specs(t)["after-sales"])
	a, _ := made(t, e, s, errs)
	papers, errs := e.Attachments(a, []string{"服务记录表", "record"})
	fatal(t, errs)
	if len(papers) != 1 {
		t.Fatalf("%d papers", len(papers))
	}
	lines := papers[0].Document.Lines()
	if lines[0] != "服务记录表" || lines[2] != "《售后服务协议书》附件四" {
		t.Errorf("%q", lines[:3])
	}
	for _, b := range papers[0].Document.Blocks {
		if _, ok := b.(*document.Chapter); ok {
			t.Error("a chapter of the agreement")
		}
	}
}

// A draft that has yet to be filled in prints its attachments too.
func TestAttachmentsOfADraft(t *testing.T) {
	e := engine(t)
	template, errs := e.Template("after-sales")
	fatal(t, errs)
	blank := e.Form(template).Starter()
	s, errs := spec.Parse(source.NewFile("blank.yaml", string(blank)))
	a, errs := e.Agreement(s, errs, true)
	if a == nil {
		t.Fatal(errs)
	}
	papers, errs := e.Attachments(a, []string{"保修卡", "服务级别表", "服务记录表"})
	if len(papers) != 3 {
		t.Fatalf("%d papers, %v", len(papers), errs)
	}
	for _, p := range papers {
		if !p.Document.Draft {
			t.Errorf("%s does not say that it is a draft", p.Alone)
		}
	}
}
