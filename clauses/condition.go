package clauses

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/checker"
	"github.com/expr-lang/expr/compiler"
	"github.com/expr-lang/expr/conf"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/optimizer"
	"github.com/expr-lang/expr/parser"
	"github.com/expr-lang/expr/types"
	"github.com/expr-lang/expr/vm"

	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/internal/spec"
)

// Condition is a compiled expression over the spec.
type Condition struct {
	Text    string
	At      source.Span
	program *vm.Program
}

// machines are kept: a new one has no stack yet.
var machines = sync.Pool{New: func() any { return new(vm.VM) }}

// Holds evaluates the condition in an environment of spec.Spec.Env.
func (c *Condition) Holds(env map[string]any) (bool, error) {
	if c == nil {
		return true, nil
	}
	m := machines.Get().(*vm.VM)
	defer machines.Put(m)
	v, err := m.Run(c.program, env)
	if err != nil {
		return false, err
	}
	return v.(bool), nil
}

// environment is the type of the spec as conditions see it; a misspelt key is
// an error when the clause is loaded.
var environment = sync.OnceValue(func() types.Map {
	m := sectionType(spec.Model())
	for _, role := range spec.RoleNames() {
		m[role] = sectionType(spec.Model().Field("parties"))
	}
	m["has"] = types.TypeOf(func(string) bool { return false })
	return m
})

// language compiles conditions one at a time: what it knows of types it finds
// out as they come, and for a spec of some hundred keys that costs more than
// compiling. Clauses ask the same of a spec again and again; each question is
// compiled once.
type language struct {
	mu     sync.Mutex
	config *conf.Config
	known  map[string]*vm.Program
}

var conditions = sync.OnceValue(func() *language {
	c := conf.New(environment())
	expr.AsBool()(c)
	exactly(c)
	return &language{config: c, known: map[string]*vm.Program{}}
})

// tree reads a condition, checks its types and shows it to a visitor.
func (l *language) tree(text string, v ast.Visitor) (*parser.Tree, error) {
	own := len(l.config.Visitors)
	l.config.Visitors = append(l.config.Visitors, v)
	defer func() { l.config.Visitors = l.config.Visitors[:own] }()
	return checker.ParseCheck(text, l.config)
}

// program compiles a condition; the problem is one that the expression
// language sees no fault in.
func (l *language) program(text string) (_ *vm.Program, problem diag.Text, err error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if p := l.known[text]; p != nil {
		return p, problem, nil
	}
	check := &conditionCheck{}
	tree, err := l.tree(text, check)
	if err != nil || !check.problem.IsZero() {
		return nil, check.problem, err
	}
	if err := optimizer.Optimize(&tree.Node, l.config); err != nil {
		return nil, problem, err
	}
	p, err := compiler.Compile(tree, l.config)
	if err == nil {
		l.known[text] = p
	}
	return p, problem, err
}

func sectionType(f *spec.Field) types.Map {
	m := types.Map{}
	for _, s := range f.Fields {
		t := types.TypeOf(spec.Zero(s))
		if s.Type == "section" {
			t = sectionType(s)
		}
		if s.List {
			t = types.Array(t)
		}
		m[s.Key] = t
	}
	return m
}

// Compile reads a condition. Besides what the expression language checks, it
// refuses comparisons with a choice that the field does not have and unknown
// paths in has("…").
func Compile(text string, at source.Span) (*Condition, *diag.Diagnostic) {
	fail := func(d diag.Text) (*Condition, *diag.Diagnostic) {
		return nil, &diag.Diagnostic{Rule: Rule, Severity: diag.Error, At: at, Message: d}
	}
	program, problem, err := conditions().program(text)
	switch {
	case err != nil:
		said := err.Error()
		if e, ok := err.(*file.Error); ok {
			said = e.Message
		}
		said, _, _ = strings.Cut(said, "\n")
		return fail(diag.Say("clause-condition", "condition", text, "error", said))
	case !problem.IsZero():
		return fail(problem)
	}
	return &Condition{Text: text, At: at, program: program}, nil
}

// conditionCheck walks the expression for choices and paths.
type conditionCheck struct{ problem diag.Text }

func (c *conditionCheck) Visit(node *ast.Node) {
	switch n := (*node).(type) {
	case *ast.BinaryNode:
		c.order(n)
		c.compare(n.Left, n.Right)
		c.compare(n.Right, n.Left)
	case *ast.CallNode:
		if id, ok := n.Callee.(*ast.IdentifierNode); ok && id.Value == "has" && len(n.Arguments) == 1 {
			c.has(n.Arguments[0])
		}
	}
}

// order refuses to compare text by size: "12个月" comes before "3个月" there.
func (c *conditionCheck) order(n *ast.BinaryNode) {
	if ordered(n.Operator) && (isText(n.Left) || isText(n.Right)) {
		c.problem = diag.Say("clause-order-text", "operator", n.Operator)
	}
}

func isText(n ast.Node) bool { t := n.Type(); return t != nil && t.Kind() == reflect.String }

func (c *conditionCheck) has(argument ast.Node) {
	s, ok := argument.(*ast.StringNode)
	if !ok {
		c.problem = diag.Say("clause-has-literal")
		return
	}
	if _, problem := spec.CompilePath(s.Value, nil); !problem.IsZero() {
		c.problem = problem
	}
}

// compare checks `field == "choice"`, `field in ["a", "b"]` and `"a" in field`.
func (c *conditionCheck) compare(side, other ast.Node) {
	f := spec.FieldAt(memberPath(side))
	if f == nil || len(f.Enum) == 0 {
		return
	}
	var values []ast.Node
	switch o := other.(type) {
	case *ast.StringNode:
		values = []ast.Node{o}
	case *ast.ArrayNode:
		values = o.Nodes
	}
	for _, v := range values {
		s, ok := v.(*ast.StringNode)
		if !ok || s.Value == "" {
			continue
		}
		if _, known := f.Choice(s.Value); !known {
			ids := make([]string, len(f.Enum))
			for i, e := range f.Enum {
				ids[i] = e.ID
			}
			c.problem = diag.Say("clause-choice", "label", f.Label, "found", s.Value, "choices", ids)
		}
	}
}

// memberPath is the dotted path of a member expression, roles written as
// parties; "" for anything else.
func memberPath(n ast.Node) string {
	switch n := n.(type) {
	case *ast.ChainNode:
		return memberPath(n.Node)
	case *ast.IdentifierNode:
		if spec.IsRole(n.Value) {
			return "parties"
		}
		return n.Value
	case *ast.MemberNode:
		base := memberPath(n.Node)
		if s, ok := n.Property.(*ast.StringNode); ok && base != "" {
			return base + "." + s.Value
		}
	}
	return ""
}

// Fields lists the spec paths the condition reads, sorted.
func (c *Condition) Fields() []string { return conditionFields(c.Text) }

// conditionFields lists the spec paths a condition reads.
func conditionFields(text string) []string {
	l := conditions()
	l.mu.Lock()
	defer l.mu.Unlock()
	var out []string
	if _, err := l.tree(text, fieldCollector{&out}); err != nil {
		return nil
	}
	slices.Sort(out)
	return slices.Compact(out)
}

type fieldCollector struct{ paths *[]string }

func (f fieldCollector) Visit(node *ast.Node) {
	if p := memberPath(*node); p != "" && spec.FieldAt(p) != nil && spec.FieldAt(p).Type != "section" {
		*f.paths = append(*f.paths, p)
	}
	if s, ok := (*node).(*ast.StringNode); ok && strings.Contains(s.Value, ".") && spec.FieldAt(s.Value) != nil {
		*f.paths = append(*f.paths, s.Value)
	}
}
