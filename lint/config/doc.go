// Package config decides which findings count: .qiyue.yaml (severities, rules
// on and off, settings by path, presets, own words), suppressions written into
// a file or beside it, and baselines. In go bytes and findings, out come
// settings with the place each came from, and findings marked as suppressed.
// It reads no disk; the command hands it what it read.
package config
