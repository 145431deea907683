package wording

import (
	"slices"
	"strings"
	"sync"

	"recoupe/internal/claim"
	"recoupe/internal/lexicon"
)

// Two passages tell opposites only where the match is as sure as this, and
// where they have so much else in common.
const (
	opposed   = .75
	otherwise = .4
)

// The concepts that part two accounts of one thing when they are opposites, by
// English words that stand for them. Of other opposites, such as cause and
// effect, both may be told of it.
var deciding = sync.OnceValue(func() map[lexicon.Concept]bool {
	out := map[lexicon.Concept]bool{}
	for _, c := range lexicon.Surely("accept", "refuse", "adopt", "reject", "approve", "confirm", "deny", "allow", "authorise", "ban", "forbid", "acquit", "convict",
		"increase", "decrease", "rise", "fall", "win", "lose", "maintain", "cancel", "support", "oppose", "succeed", "fail", "open", "close", "resume", "stop", "resign", "stay", "accelerate", "delay") {
		out[c] = true
	}
	return out
})

// Whoever approves does not reject, whichever word is taken for either.
var (
	approving = sync.OnceValue(func() []lexicon.Concept { return lexicon.Surely("accept", "adopt", "approve") })
	rejecting = sync.OnceValue(func() []lexicon.Concept { return lexicon.Surely("refuse", "reject") })
	voting    = sync.OnceValue(func() []lexicon.Concept { return lexicon.Surely("vote") })
)

// opposites reports whether two concepts are opposites. An ambiguous word says
// no more than that it approves or rejects.
func opposites(x, y claim.Concept) bool {
	return !x.Weak && !y.Weak && lexicon.Opposite(x.ID, y.ID) || slices.Contains(approving(), x.ID) && slices.Contains(rejecting(), y.ID) ||
		slices.Contains(approving(), y.ID) && slices.Contains(rejecting(), x.ID)
}

// compareOpposites finds where one article tells the opposite of what another
// tells: accepted here, refused there; or the same words, denied.
func (w *Finder) compareOpposites(i int, told []int) {
	var lead []int
	for _, a := range w.Surely(i, told, opposed) {
		if len(w.Rows[i].Cells[a].Claims) == 1 && decides(w.only(i, a)) {
			lead = append(lead, a)
		}
	}
	for k, a := range lead {
		for _, b := range lead[k+1:] {
			x, y := w.only(i, a), w.only(i, b)
			if said, ok := w.opposite(a, x, b, y); ok && w.Overlap(a, x, b, y) >= otherwise {
				w.note.DifferInWords(i, a, b, "opposites", said[0], said[1])
				return
			}
		}
	}
}

// decides reports whether a claim has a word that may have its opposite
// elsewhere.
func decides(c *claim.Claim) bool {
	return slices.ContainsFunc(c.Words, func(x claim.Word) bool {
		return slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return deciding()[m.ID] })
	})
}

// only returns the one claim by which article a tells fact i.
func (w *Finder) only(i, a int) *claim.Claim { return &w.Claims[a][w.Rows[i].Cells[a].Claims[0]] }

// opposite returns a word of the one claim and a word of the other that stand
// for opposites, each of which the other claim does not have.
func (w *Finder) opposite(a int, x *claim.Claim, b int, y *claim.Claim) ([2]string, bool) {
	for i := range x.Words {
		p := &x.Words[i]
		for _, m := range p.Concepts {
			if !deciding()[m.ID] || tells(y, m.ID) || slices.Contains(takingSides, p.Fold) {
				continue
			}
			if q := answering(x, p, m, y); q != nil {
				return [2]string{strings.ToLower(p.Of(w.Articles[a].Text)), strings.ToLower(q.Of(w.Articles[b].Text))}, true
			}
		}
	}
	return [2]string{}, false
}

// answering returns the word of claim y for the opposite of what m, a concept of word p of claim x,
// stands for, nil if there is none.
func answering(x *claim.Claim, p *claim.Word, m claim.Concept, y *claim.Claim) *claim.Word {
	for k := range y.Words {
		q := &y.Words[k]
		for _, n := range q.Concepts {
			if opposites(m, n) && !slices.Contains(takingSides, q.Fold) && !tells(x, n.ID) && deciding()[n.ID] &&
				otherwiseNegated(x, p) == otherwiseNegated(y, q) { // "did not refuse" is near "accepted"
				return q
			}
		}
	}
	return nil
}

// Words that a claim is negated by (package claim), and are opposites besides.
var negating = []string{"refus", "deny", "denie", "nie", "dement"}

// Who is for or against something is no deed, "gun control advocates", and who goes back backs nobody.
var takingSides = []string{"back", "advocate", "advocates", "supporter", "supporters", "opponent", "opponents", "critics", "backers", "partisan", "partisans", "opposant", "opposants", "defenseurs", "adversaires", "soutiens"}

// otherwiseNegated reports whether a claim is negated by another word than w.
func otherwiseNegated(c *claim.Claim, w *claim.Word) bool {
	return c.Negated != slices.ContainsFunc(negating, func(s string) bool { return strings.HasPrefix(w.Fold, s) })
}

// tells reports whether c tells what concept id stands for, in its own word or as a vote that somebody
// cast: who throws out what others have voted for does not gainsay that they adopted it.
func tells(c *claim.Claim, id lexicon.Concept) bool {
	return has(c, id) || slices.Contains(approving(), id) && voted(c)
}

// voted reports whether a word of c stands for voting, and is no count of votes ("by 18 votes").
func voted(c *claim.Claim) bool {
	for i := range c.Words {
		if i > 0 && c.Words[i-1].Number {
			continue
		}
		if slices.ContainsFunc(c.Words[i].Concepts, func(m claim.Concept) bool { return slices.Contains(voting(), m.ID) }) {
			return true
		}
	}
	return false
}

// has reports whether a word of c stands for a concept.
func has(c *claim.Claim, id lexicon.Concept) bool {
	return slices.ContainsFunc(c.Words, func(x claim.Word) bool {
		return slices.ContainsFunc(x.Concepts, func(m claim.Concept) bool { return m.ID == id })
	})
}
