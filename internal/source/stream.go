package source

import (
	"io"

	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/transform"
)

// GB18030 reads GB18030 as UTF-8, for tables too large to Decode whole. What
// cannot be read comes out as U+FFFD.
func GB18030(r io.Reader) io.Reader {
	return transform.NewReader(r, simplifiedchinese.GB18030.NewDecoder())
}
