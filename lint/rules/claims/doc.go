// Package claims holds the rule on what an agreement says twice and not alike:
// periods, sums, who pays, who brings what, what is free.
package claims
