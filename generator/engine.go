package generator

import (
	"slices"
	"sync"

	"qiyue/clauses"
	"qiyue/generator/assemble"
	"qiyue/internal/calendar"
	"qiyue/internal/diag"
	"qiyue/internal/document"
	"qiyue/internal/font"
	"qiyue/internal/spec"
	"qiyue/templates"
)

// Check looks at a spec and the document made of it; the linter is one.
type Check func(*spec.Spec, *document.Document) []diag.Diagnostic

// Engine holds what all agreements share: the library, templates, faces and
// prepared writers. It is safe for concurrent use.
type Engine struct {
	Library  *clauses.Library
	Faces    font.Set
	Check    Check              // nil: none
	Calendar *calendar.Calendar // by which examples of deadlines are worked out; nil: the built-in one

	mu        sync.Mutex
	templates map[string]*templates.Template
	writers   writers
	unreads   sync.Map // paths that clauses do not read, by standings

	once  sync.Once
	drawn charset // see known
}

// New makes an engine over a library; fallback, which may be nil, draws what
// the shipped faces lack.
func New(library *clauses.Library, fallback *font.Face, check Check) *Engine {
	return &Engine{
		Library: library, Check: check, templates: map[string]*templates.Template{},
		Faces: font.Set{Serif: font.Serif(), Sans: font.Sans(), Fallback: fallback},
	}
}

// Template is the template of a kind, loaded on first use; nil when there is
// no such kind.
func (e *Engine) Template(kind string) (*templates.Template, diag.List) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if t, ok := e.templates[kind]; ok {
		return t, nil
	}
	t, errs := templates.Builtin(kind, e.Library)
	if !errs.HasErrors() {
		e.templates[kind] = t
	}
	return t, errs
}

// Use adds a template that the program does not ship, or puts one in place of
// another of its kind.
func (e *Engine) Use(t *templates.Template) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.templates[t.Kind] = t
	e.unreads.Store(standings{kind: t}, &readings{}) // what it leaves out is its author's choice
}

// Agreement is a checked document with what it was made of.
type Agreement struct {
	Spec     *spec.Spec
	Template *templates.Template
	Document *document.Document
	Alone    string // title of the attachment that Document is, "" for the agreement itself

	missing []string // paths that a draft's spec leaves out
}

// Agreement validates a spec that was read, assembles its document and checks
// it. Read are the diagnostics of reading the spec; they lead the list that
// comes back. A draft forgives what is missing. The Agreement is nil when
// validation or assembly found errors; findings of the Check alone leave it
// usable.
func (e *Engine) Agreement(s *spec.Spec, read diag.List, draft bool) (*Agreement, diag.List) {
	errs := read
	if s == nil {
		return nil, errs
	}
	s.ReckonBy(e.Calendar)
	t, more := e.Template(s.Agreement.V.ID)
	errs = append(errs, more...)
	if t == nil {
		if s.Agreement.IsSet() && !more.HasErrors() {
			errs = append(errs, unknownKind(s))
		}
		errs = append(errs, spec.Validate(s, nil)...)
		return nil, forgiven(errs, draft)
	}
	errs = append(errs, spec.Unused(s, slices.Concat(t.Sections, t.Optional)...)...)
	errs = append(errs, spec.Validate(s, t.Sections)...)
	errs = partyNames(errs, s, t)
	missing := missingPaths(errs)
	if errs = forgiven(errs, draft); errs.HasErrors() {
		errs.Sort()
		return nil, errs
	}
	doc, more := assemble.Document(assemble.Input{Spec: s, Template: t, Library: e.Library, Draft: draft, Missing: missing})
	errs = append(errs, more...)
	if errs.HasErrors() {
		errs.Sort()
		return nil, errs
	}
	errs = append(errs, unbound(s, t)...)
	if errs.HasErrors() {
		errs.Sort()
		return nil, errs
	}
	if e.Check != nil && len(missing) == 0 { // what is not filled in yet cannot be judged
		errs = append(errs, e.Check(s, doc)...)
		errs.Sort()
	}
	return &Agreement{Spec: s, Template: t, Document: doc, missing: missing}, errs
}

// Assemble makes an agreement of a spec that Agreement found right before,
// without checking it again.
func (e *Engine) Assemble(s *spec.Spec, draft bool) (*Agreement, diag.List) {
	t, errs := e.Template(s.Agreement.V.ID)
	if t == nil {
		return nil, errs
	}
	s.ReckonBy(e.Calendar)
	doc, errs := assemble.Document(assemble.Input{Spec: s, Template: t, Library: e.Library, Draft: draft})
	if errs.HasErrors() {
		return nil, errs
	}
	return &Agreement{Spec: s, Template: t, Document: doc}, nil
}

// incomplete are the messages that say that something is missing.
var incomplete = []string{"spec-null", "spec-unfilled", "spec-missing", "spec-needed", "spec-few", "spec-empty", "spec-null-item", "spec-hole"}

func isMissing(d diag.Diagnostic) bool { return slices.Contains(incomplete, d.Message.ID) }

// missingPaths are the paths of what is missing.
func missingPaths(errs diag.List) []string {
	var out []string
	for _, d := range errs {
		if isMissing(d) && d.Path != "" {
			out = append(out, d.Path)
		}
	}
	return out
}

// forgiven drops, in a draft, the errors that say that something is missing.
func forgiven(errs diag.List, draft bool) diag.List {
	if !draft {
		return errs
	}
	return slices.DeleteFunc(slices.Clone(errs), isMissing)
}

func unknownKind(s *spec.Spec) diag.Diagnostic {
	message, fix := templates.Unknown(s.Agreement.V.ID)
	return diag.Diagnostic{Rule: spec.Rule, Severity: diag.Error, At: s.Agreement.At, Path: "agreement", Message: message, Fix: fix}
}
