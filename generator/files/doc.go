// Package files puts finished files into a folder: names that every file
// system takes, nothing half-written, nothing of somebody else's lost. In go
// names and bytes; it knows nothing of what the files hold.
package files
