// Package coreference tells whether what two articles tell in one row is one thing, as
// whoever reads about events says (event coreference): a row may tell of several, "36 trams
// were damaged and 41 drivers sent home", and only what is about one of them can be told
// differently. Make a [Judge] with [New] for a table, and ask it of
//
//   - two values, each a place in an article, by the words around them (around.go);
//   - two claims, by how many words they have in common (claim.go), or by a time, a name and a
//     figure that both give (anchor.go);
//   - two cells, by how sure the match is (here);
//   - two names, whether they may be one person's (person.go).
//
// A place or a claim is handed over with the index of its article, as in (a, x, b, y); what the
// methods return of words is read only.
package coreference

import (
	"slices"

	"recoupe/internal/claim"
	"recoupe/internal/compare/table"
)

// Judge tells of a table what in it is one thing.
type Judge struct {
	*table.Table
	plainWords map[*claim.Claim][]claim.Word // once asked for, see Plain
	plain      []claim.Word                  // room for those of a claim
}

// New returns one for a table with its facts.
func New(t *table.Table) *Judge { return &Judge{Table: t} }

// Only a match as sure as this can be told differently: below it, two
// passages that differ may simply be about two things. A difference of attribution
// needs the surest.
const (
	Sure   = .5
	Surest = .7
)

// Surely returns those of the articles that tell fact i whose match is as sure as least.
func (j *Judge) Surely(i int, told []int, least float64) []int {
	unsure := func(a int) bool { return j.Facts[i].Cells[a].Score < least }
	if !slices.ContainsFunc(told, unsure) {
		return told // most often
	}
	return slices.DeleteFunc(slices.Clone(told), unsure)
}

// OneClaimEach reports whether articles a and b each tell fact i in one claim.
func (j *Judge) OneClaimEach(i, a, b int) bool {
	return len(j.Rows[i].Cells[a].Claims) == 1 && len(j.Rows[i].Cells[b].Claims) == 1
}

// LeastSure returns how sure it is that articles a and b both tell fact i.
func (j *Judge) LeastSure(i, a, b int) float64 {
	return min(j.Facts[i].Cells[a].Score, j.Facts[i].Cells[b].Score)
}

// Alone reports whether articles a and b each tell fact i in one claim, most surely the same thing.
func (j *Judge) Alone(i, a, b int) bool {
	return j.OneClaimEach(i, a, b) && j.LeastSure(i, a, b) >= alikeCells
}

// Cells of one claim each are as good as the same words from this score on.
const alikeCells = .85
