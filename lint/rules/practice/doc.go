// Package practice holds what a contract lawyer would insist on besides:
// waivers without effect, force majeure, sub-contracting, acceptance, notices.
package practice
