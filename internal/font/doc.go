// Package font reads TrueType faces: which characters they hold, how wide and
// how high their glyphs are, what their outlines look like, and it cuts
// subsets of them for embedding. It carries the two faces the agreements are
// set in, Noto Serif SC Regular and Noto Sans SC Bold, reduced as README.md
// says. It knows neither pages nor PDF, and reads no file: callers hand it bytes.
//
// Font data may come from a user (--font FILE), so every offset and count in
// it is checked before use; a damaged file is an error, never a panic.
package font
