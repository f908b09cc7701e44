package pdf

import "bytes"

// Mark reports whether data is a file that this package wrote and that nobody
// has changed since, and the agreement number it was written for. A file that
// was signed, annotated or saved by another program is not one of ours any
// more: replacing it would destroy someone's work.
func Mark(data []byte) (number string, ok bool) {
	end := bytes.LastIndex(data, []byte(trailerTag))
	if end < 0 || !bytes.HasPrefix(data, []byte(header)) {
		return "", false
	}
	body, trailer := data[:end], data[end:]
	_, rest, _ := bytes.Cut(trailer, []byte(beforeID))
	id := identifier(body)
	rest, ok = bytes.CutPrefix(rest, []byte(id+"><"+id+">]>>\nstartxref\n"))
	if !ok {
		return "", false
	}
	// Incremental updates are appended after the end of file.
	if _, rest, _ = bytes.Cut(rest, []byte("\n%%EOF\n")); len(rest) > 0 || !bytes.HasSuffix(trailer, []byte("\n%%EOF\n")) {
		return "", false
	}
	// The metadata is the last object, so nothing of the text can stand in
	// for it.
	at := bytes.LastIndex(body, []byte(metadataType))
	if at < 0 {
		return "", false
	}
	_, rest, found := bytes.Cut(body[at:], []byte(numberOpen))
	text, _, closed := bytes.Cut(rest, []byte(numberClose))
	if !found || !closed {
		return "", false
	}
	return characters.Replace(string(text)), true
}

// Draft reports a file of ours, see Mark, whose pages carry the watermark of a
// draft.
func Draft(data []byte) bool { return bytes.Contains(data, []byte("/XObject<</"+watermarkName+" ")) }
