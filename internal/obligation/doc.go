// Package obligation says what falls due when under a spec. In go a spec and a
// calendar; out come the obligations with their dates, what each rests on and
// how it was computed, and those whose date cannot be told, with the reason.
//
// A period in days, weeks, months or years leaves out the day of the event and
// rolls over a last day that is 法定休假日 (民法典 201–203), as the agreement's
// clause on periods repeats. It does not roll where nothing has to be done on
// the last day: the end of the term and of secrecy, and dates that the
// agreement names itself. A period counted back from an end never rolls
// forward, because that would shorten the other side's time.
//
// The package must not import clauses, templates or anything above.
package obligation
