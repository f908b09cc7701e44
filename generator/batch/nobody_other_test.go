//go:build !unix

package batch

import "testing"

// nobody needs no change of user where there is no root.
func nobody(testing.TB) {}
