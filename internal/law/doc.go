// Package law holds statutes as data: the YAML files beside this one, one for
// each statute, with the articles we cite, a gist of each in our own words and
// the dates between which that version is in force; besides, what was repealed,
// renumbered and superseded. In go ids such as "民法典 201(2)"; out come
// articles. Only what was read in full in a copy of the official text is here.
// It imports yaml and what yaml imports.
package law
