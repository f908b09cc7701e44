// Package structure holds the rules on numbering, references, attachments and
// completeness of an agreement.
package structure
