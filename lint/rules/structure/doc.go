// Package structure holds the rules on parties, numbering, references,
// attachments and completeness of an agreement.
package structure
