package document

import "strings"

// IsContentsHead reports the line above a table of contents: 目录, 目  录, 合同目录, but no
// list of things: 备件目录.
func IsContentsHead(line string) bool {
	if len(line) > 40 {
		return false
	}
	switch strings.TrimRight(strings.Join(strings.Fields(line), ""), "：:") {
	case "目录", "目次", "合同目录", "协议目录", "CONTENTS", "Contents", "目录CONTENTS", "目录Contents":
		return true
	}
	return false
}
