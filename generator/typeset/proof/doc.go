// Package proof reads a finished layout like a proofreader: from the places
// of the glyphs alone it finds forbidden line starts and ends, split numbers,
// cut table rows, lone headings and whatever else must not leave the house.
// It shares no table and no code with the typesetter's line breaker, so that
// it can disagree with it. Tests over shipped documents expect no fault.
package proof
