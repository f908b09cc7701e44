//go:build !windows

package files

var full []error

// Held tells what keeps a file from being replaced while another program has it
// open: nothing, but on Windows.
func Held(string) error { return nil }
