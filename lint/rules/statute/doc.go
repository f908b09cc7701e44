// Package statute holds the rules on the law an agreement cites.
package statute
