// Package fairness holds the rules on exclusions of liability, one-sided
// rights, waivers and what may not be imposed on a consumer.
package fairness
