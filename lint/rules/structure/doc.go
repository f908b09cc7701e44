// Package structure holds the rules on numbering, references, attachments and
// completeness of an agreement, on who its sides are and on what it says twice.
package structure
