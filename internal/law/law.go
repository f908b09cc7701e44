package law

import (
	"embed"
	"fmt"
	"sync"
	"time"

	"qiyue/internal/diag"
	"qiyue/internal/source"
)

// Statute is one act, regulation or judicial interpretation in the version
// whose article numbers we cite. Dates are days in UTC; a zero date is unknown
// or, for To, open.
type Statute struct {
	Title   string
	Short   string   // as ids name it: 民法典, 仲裁法, 法释〔2025〕15号
	Aliases []string // other names ids may use
	Kind    string   // 法律, 行政法规, 司法解释, 部门规章, 国务院文件
	Number  string   // 令号 or document number, where verified
	FLK     string   // id in the national database of laws, flk.npc.gov.cn
	Issued  time.Time
	From    time.Time // first day in force of this version and its numbering
	To      time.Time // last day in force
	Checked time.Time // day of the newest official status seen
	Note    string
	// Whole is set for a statute that is cited without an article.
	Whole    *Article
	Articles []*Article // in the order of the file
	At       source.Span
}

// Article is one citable place in a statute. Number is its part of the id:
// "201(2)" is article 201 paragraph 2, "511(一)" item 1, "71–72", "25、29" and
// "85(2)(3)" stand for several, "" for the statute as a whole.
type Article struct {
	ID      diag.LawID
	Statute *Statute
	Number  string
	Gist    string // at most 40 characters, our words, not the statute's
	At      source.Span
}

// Repeal says what became of a statute that must no longer be cited.
type Repeal struct {
	Name, Title, Number string
	On                  time.Time  // first day without force; zero when not verified
	By                  string     // name of what replaced it, or ""
	Basis               diag.LawID // where the repeal is decreed, or ""
	Note                string
	At                  source.Span
}

// Renumbering says that an article has another number since an amendment.
type Renumbering struct {
	Statute  *Statute
	From, To string
	Since    time.Time
	At       source.Span
}

// Supersession is a rule whose content has changed, in a few words.
type Supersession struct {
	Matter, Old, New string
	Since            time.Time
	Basis            diag.LawID
	At               source.Span
}

// Library is a set of statutes that was loaded and checked.
type Library struct {
	Statutes   []*Statute // in the order of file names
	Repeals    []*Repeal
	Renumbered []*Renumbering
	Superseded []*Supersession

	names    map[string]*Statute // by short name, alias, title
	articles map[diag.LawID]*Article
	repeals  map[string]*Repeal // by name and title
}

//go:embed *.yaml
var files embed.FS

// Builtin is the library that ships with the program. A defect in it is a
// programmer's error, which the tests of this package find.
var Builtin = sync.OnceValue(func() *Library {
	l, errs := Load(files)
	if errs.HasErrors() {
		at := errs[0].At.From()
		panic(fmt.Sprintf("law/%s:%d:%d: %+v", errs[0].At.File.Name, at.Line, at.Column, errs[0].Message))
	}
	return l
})
