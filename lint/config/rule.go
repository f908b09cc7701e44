package config

import (
	"qiyue/internal/diag"
	"qiyue/internal/source"
	"qiyue/lint"
)

// Governance documents what this package itself reports: suppressions that
// are malformed, give no reason, have run out or suppress nothing, comments and
// tags that hide the text behind them because they do not end, and
// baselines that name what is no longer found.
var Governance = lint.Rule{
	ID:    "suppression",
	Title: lint.Words{Zh: "忽略说明有误、过期或者多余", En: "suppression malformed, expired or unused"},
	Spec:  diag.Error, Text: diag.Error,
	Doc: lint.Doc{
		What: lint.Words{
			Zh: "“qiyue:ignore”写错、没有理由、已经过期，或者没有忽略任何问题；Markdown 的注释或者标签没有结尾，其后的文字印不出来；基线里记的问题已经不存在。YAML 写“# qiyue:ignore 规则[/词条] reason=理由 until=2026-12-31”，管其后的一项或者同一行；Markdown 写“<!-- qiyue:ignore 规则 reason=理由 -->”，管其后的一段，写在文字后面的管这一行；不能改的文本，在旁边放“文件名.qiyue.yaml”，写“ignore: [{rule: 规则, quote: 原文字句, reason: 理由}]”。针对整份文件的问题用“qiyue:ignore-document”。",
			En: "A “qiyue:ignore” that is malformed, gives no reason, has expired or suppresses nothing; a comment or tag of Markdown without end, which keeps what follows from being printed; a baseline entry that is no longer found. YAML: “# qiyue:ignore rule[/entry] reason=… until=2026-12-31” for the node that follows or the same line; Markdown: “<!-- qiyue:ignore rule reason=… -->” for the block that follows, behind words for their line; for text that cannot be edited, “FILE.qiyue.yaml” beside it with “ignore: [{rule: …, quote: words of the text, reason: …}]”. Findings about a whole document take “qiyue:ignore-document”.",
		},
		Why: lint.Words{
			Zh: "忽略一个问题是一次判断：是谁、因为什么、到什么时候。没有理由的忽略以后没有人敢删，过期的忽略会盖住新的问题。",
			En: "To suppress is to decide; without a reason nobody dares to remove it later, and a stale one hides the next defect.",
		},
		Since: "0.1.0",
	},
}

// fault is a finding of Governance; entry says which kind.
func fault(at source.Span, severity diag.Severity, entry string, message diag.Text) *diag.Diagnostic {
	return &diag.Diagnostic{Rule: Governance.ID, Entry: entry, Severity: severity, At: at, Message: message, Fix: diag.Say(mend[entry])}
}

// mend says what to do, by kind.
var mend = map[string]string{
	"malformed": "suppression-fix-malformed", "no-reason": "suppression-fix-no-reason", "expired": "suppression-fix-expired",
	"unclosed": "suppression-fix-unclosed", "unused": "suppression-fix-unused", "stale": "suppression-fix-stale",
}
