// Package disputes holds the rules on arbitration and courts.
package disputes
