// Package calendar computes deadlines on the Chinese calendar. In go a limit,
// the service calendar the parties agreed, the moment of a report and the
// State Council's holiday notices (the YAML files beside this one); out come
// the due time, the steps that lead there, or the range of possible answers
// where a notice is not out yet.
//
// Hours and minutes run from the agreed moment (民法典 201(2)) through nights,
// weekends and holidays, unless the agreed calendar pauses them (204); with a
// calendar only service time counts. A report outside it starts at the next
// opening; due is the earliest instant at which the limit is used up.
//
// Days, weeks, months and years leave the first day out (201(1)); months and
// years end on the corresponding day or the month's end (202). The last day
// rolls over 法定休假日 (203(1)), unless the agreement excludes it (204), and
// ends at close of business where hours are set, else at 24:00 (203(2)).
//
// Working days are the service days after the calendar day of the report; in a
// calendar of every day they are the legal working days.
//
// A year's notice is one file here, <year>.yaml; when it is published the
// undecreed year becomes a decreed one, and its days are typed once more in
// holidays_test.go. Package-level Parse reads the same form from a firm's file.
//
// Everything is a pure function of its arguments: no clock, no locale, no time
// zone data. Times are Beijing time, exact to the microsecond.
package calendar
