// Package assemble turns a spec, a template and the clause library into a
// document.Document: select → fill → order → number → resolve, one file and
// one pure function a step. It must not import writers, the typesetter or lint.
package assemble
