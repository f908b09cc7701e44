// Package confidentiality holds the rules on secrets and personal information.
package confidentiality
