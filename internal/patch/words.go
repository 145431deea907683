package patch

import (
	"cmp"
	"slices"
	"strconv"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
)

// quotesOf returns the quotes of an article, to be changed.
func (w *work) quotesOf(article int) []story.Quote {
	a := &w.c.Articles[article]
	if !w.quotes[article] {
		a.Quotes, w.quotes[article] = slices.Clone(a.Quotes), true
	}
	return a.Quotes
}

// requote takes a quote away, or gives it another speaker.
func (w *work) requote(p *Patch) (Done, story.Reason, bool) {
	ref, why, ok := w.quote(&p.At)
	if !ok {
		return Done{}, why, false
	}
	d := Done{Fact: -1, Article: ref.Article, Quote: ref.Quote}
	if p.Kind == NotQuote {
		w.unsaid[ref] = true
		return d, why, true
	}
	if p.Text == "" {
		return Done{}, goneNothing, false
	}
	w.quotesOf(ref.Article)[ref.Quote].Speaker = p.Text
	for i := range w.c.Utterances {
		u := &w.c.Utterances[i]
		if slices.ContainsFunc(u.Members, func(m story.Member) bool { return m.QuoteRef == ref }) {
			w.respeak(u)
		}
	}
	return d, why, true
}

// rename gives up one name of a person's for another.
func (w *work) rename(p *Patch) (Done, story.Reason, bool) {
	if p.Text == "" || p.Other == "" || p.Text == p.Other {
		return Done{}, goneNothing, false
	}
	found := false
	for a := range w.c.Articles {
		for q, quote := range w.c.Articles[a].Quotes {
			if quote.Speaker == p.Other {
				w.quotesOf(a)[q].Speaker = p.Text
				found = true
			}
		}
		mentions := w.c.Articles[a].Mentions
		if slices.ContainsFunc(mentions, func(m story.Mention) bool { return m.Name == p.Other }) {
			mentions = slices.Clone(mentions)
			for m := range mentions {
				if mentions[m].Name == p.Other {
					mentions[m].Name = p.Text
				}
			}
			w.c.Articles[a].Mentions, found = mentions, true
		}
	}
	for i := range w.c.Utterances {
		u := &w.c.Utterances[i]
		if u.Speaker == p.Other {
			u.Speaker, found = p.Text, true
		}
		w.respeak(u)
	}
	if !w.unite(p.Text, p.Other) && !found {
		return Done{}, goneName, false
	}
	return Done{Fact: -1, Article: -1, Quote: -1}, story.Reason{}, true
}

// unite makes one name of two in the list of names.
func (w *work) unite(name, other string) bool {
	from := slices.IndexFunc(w.c.Names, func(n story.Name) bool { return n.Name == other })
	if from < 0 {
		return false
	}
	w.ownNames()
	to := slices.IndexFunc(w.c.Names, func(n story.Name) bool { return n.Name == name })
	if to < 0 {
		w.c.Names[from].Name = name
		return true
	}
	w.c.Names[to].Mentions = inOrder(w.c.Names[to].Mentions, w.c.Names[from].Mentions)
	w.c.Names = slices.Delete(w.c.Names, from, from+1)
	return true
}

// respeak brings an utterance into line with the speakers of its quotes: where
// they are one, it is theirs, and no rendering has another speaker any more.
func (w *work) respeak(u *story.Utterance) {
	speaker := ""
	for i, m := range u.Members {
		s := w.c.Articles[m.Article].Quotes[m.Quote].Speaker
		if s == "" || i > 0 && s != speaker {
			return
		}
		speaker = s
	}
	u.Speaker = speaker
	if !slices.ContainsFunc(u.Members, func(m story.Member) bool { return m.Relation == story.OtherSpeaker }) && u.Relation != story.OtherSpeaker {
		return
	}
	u.Members = slices.Clone(u.Members)
	u.Relation = story.Verbatim
	for i := range u.Members {
		m := &u.Members[i]
		if m.Relation == story.OtherSpeaker {
			m.Relation = story.Verbatim
			if len(m.Marks)+len(m.Gaps) > 0 {
				m.Relation = story.Reworded
			}
		}
		u.Relation = max(u.Relation, m.Relation)
	}
}

// unquote takes the quotes away that are none, and has the utterances name the
// others by their new places.
func (w *work) unquote() {
	if len(w.unsaid) == 0 {
		return
	}
	at := make([][]int, len(w.c.Articles)) // per article and quote, the new index; -1 for none
	for a := range w.c.Articles {
		art := &w.c.Articles[a]
		at[a] = make([]int, len(art.Quotes))
		var left []story.Quote
		for q := range art.Quotes {
			at[a][q] = -1
			if !w.unsaid[story.QuoteRef{Article: a, Quote: q}] {
				at[a][q] = len(left)
				left = append(left, art.Quotes[q])
			}
		}
		art.Quotes = left
	}
	var kept []story.Utterance
	for _, u := range w.c.Utterances {
		if u, ok := without(u, at); ok {
			kept = append(kept, u)
		}
	}
	w.c.Utterances = kept
	w.c.Unheard = stillUnheard(w.c.Unheard, at)
	for i := range w.done {
		if d := &w.done[i]; d.Quote >= 0 {
			d.Quote = at[d.Article][d.Quote]
		}
	}
}

// stillUnheard returns the voices not heard, with their quotes at their new
// places. A voice that was missed for quotes alone, which are none, is no
// longer missed.
func stillUnheard(list []story.Unheard, at [][]int) []story.Unheard {
	var left []story.Unheard
	for _, u := range list {
		var quotes []story.QuoteRef
		for _, q := range u.Quotes {
			if to := at[q.Article][q.Quote]; to >= 0 {
				quotes = append(quotes, story.QuoteRef{Article: q.Article, Quote: to})
			}
		}
		if len(quotes) == 0 && len(u.Quotes) > 0 && u.Why == story.QuotedElsewhere {
			continue
		}
		u.Quotes = quotes
		left = append(left, u)
	}
	return left
}

// without returns an utterance without the quotes that are none, and whether
// two renderings are left.
func without(u story.Utterance, at [][]int) (story.Utterance, bool) {
	var members []story.Member
	var stay []int
	for i, m := range u.Members {
		if to := at[m.Article][m.Quote]; to >= 0 {
			m.Quote = to
			members = append(members, m)
			stay = append(stay, i)
		}
	}
	if len(stay) == len(u.Members) {
		u.Members = members
		return u, true
	}
	u.Table = columns(u.Table, stay)
	u.Members = members
	return u, len(members) > 1
}

// columns keeps the lines of an alignment that stay, and the columns in which
// any of them says something.
func columns(table []story.Aligned, stay []int) []story.Aligned {
	var out []story.Aligned
	for _, column := range table {
		left := story.Aligned{Same: column.Same}
		said := false
		for _, i := range stay {
			said = said || !column.Spans[i].Empty()
			left.Spans = append(left.Spans, column.Spans[i])
		}
		if said {
			out = append(out, left)
		}
	}
	return out
}

// spoken finds the utterance that a quote belongs to, -1 for none.
func (w *work) spoken(ref story.QuoteRef) int {
	return slices.IndexFunc(w.c.Utterances, func(u story.Utterance) bool {
		return u.Relation != story.TermRelation && slices.ContainsFunc(u.Members, func(m story.Member) bool { return m.QuoteRef == ref })
	})
}

// unsame takes a quote out of its utterance.
func (w *work) unsame(p *Patch) (Done, story.Reason, bool) {
	ref, why, ok := w.quote(&p.At)
	if !ok {
		return Done{}, why, false
	}
	i := w.spoken(ref)
	if i < 0 {
		return Done{}, goneAlone, false
	}
	u := &w.c.Utterances[i]
	var members []story.Member
	var stay []int
	for k, m := range u.Members {
		if m.QuoteRef != ref {
			members = append(members, m)
			stay = append(stay, k)
		}
	}
	u.Table, u.Members = columns(u.Table, stay), members
	if len(members) < 2 {
		w.c.Utterances = slices.Delete(w.c.Utterances, i, i+1)
	}
	return Done{Fact: -1, Article: ref.Article, Quote: ref.Quote}, why, true
}

// same makes what two quotes say one utterance. How they stand to each other
// is not worked out again: they are reworded.
func (w *work) same(p *Patch) (Done, story.Reason, bool) {
	ref, why, ok := w.quote(&p.At)
	if !ok {
		return Done{}, why, false
	}
	other, why, ok := w.quote(&p.With)
	if !ok {
		return Done{}, why, false
	}
	i, k := w.spoken(ref), w.spoken(other)
	if ref == other || i >= 0 && i == k {
		return Done{}, goneAlone, false
	}
	u := w.utterance(ref, i)
	joins := w.utterance(other, k)
	u.ID = cmp.Or(u.ID, joins.ID, "u0s"+strconv.Itoa(w.patch+1))
	u.Speaker = cmp.Or(u.Speaker, joins.Speaker)
	u.Relation, u.Table = max(u.Relation, joins.Relation, story.Reworded), nil
	u.Score = min(u.Score, joins.Score)
	for _, m := range joins.Members {
		m.Relation = max(m.Relation, story.Reworded)
		u.Members = append(u.Members, m)
	}
	sorting.StableFunc(u.Members, func(x, y story.Member) int {
		return cmp.Or(x.Article-y.Article, x.Quote-y.Quote)
	})
	switch {
	case i >= 0:
		w.c.Utterances[i] = u
	default:
		w.c.Utterances = append(w.c.Utterances, u)
	}
	if k >= 0 {
		w.c.Utterances = slices.Delete(w.c.Utterances, k, k+1)
	}
	return Done{Fact: -1, Article: ref.Article, Quote: ref.Quote}, why, true
}

// utterance returns a copy of an utterance, or for -1 one of a quote alone.
func (w *work) utterance(ref story.QuoteRef, i int) story.Utterance {
	if i < 0 {
		return story.Utterance{Speaker: w.c.Articles[ref.Article].Quotes[ref.Quote].Speaker, Score: 1, Members: []story.Member{{QuoteRef: ref}}}
	}
	u := w.c.Utterances[i]
	u.Members = slices.Clone(u.Members)
	return u
}
