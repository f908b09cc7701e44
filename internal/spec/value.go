package spec

import (
	"qiyue/internal/source"
	"qiyue/internal/yaml"
)

// Value is a typed scalar that keeps where it was written. The zero Value is
// one the spec leaves out.
type Value[T any] struct {
	V   T
	At  source.Span
	Raw string // as written
	set bool
}

// IsSet reports whether the spec gives the value.
func (v Value[T]) IsSet() bool { return v.set }

// String is the value as a contract prints it, "" when it is not set.
func (v Value[T]) String() string {
	if !v.set {
		return ""
	}
	return any(&v.V).(scalar).String()
}

// Span is where the value was written.
func (v Value[T]) Span() source.Span { return v.At }

// Of makes a set value that no file holds, for tests and derived values.
func Of[T any](v T) Value[T] { return Value[T]{V: v, set: true} }

// cell is what decoding and printing need of a *Value, whatever its type.
type cell interface {
	read(n *yaml.Node, f *Field) problem
	nought() bool
	typeName() string
	printer
}

// printer is a value that can be printed.
type printer interface {
	IsSet() bool
	String() string
	Span() source.Span
}

// scalar is a type a Value can hold; its methods are on the pointer.
type scalar interface {
	parse(n *yaml.Node, f *Field) problem
	typeName() string
	String() string
}

func (v *Value[T]) read(n *yaml.Node, f *Field) problem {
	s := any(&v.V).(scalar)
	if p := unfilled(n, f); !p.Message.IsZero() {
		return p
	}
	if p := invisible(n, f); !p.Message.IsZero() {
		return p
	}
	if p := s.parse(n, f); !p.Message.IsZero() {
		return p
	}
	v.At, v.Raw, v.set = n.At, n.Value, true
	return problem{}
}

// nought reports a number that is zero.
func (v *Value[T]) nought() bool {
	n, ok := any(&v.V).(interface{ nought() bool })
	return ok && n.nought()
}

func (v *Value[T]) typeName() string { return any(&v.V).(scalar).typeName() }
