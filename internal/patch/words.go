package patch

import (
	"slices"

	"recoupe/internal/story"
	"recoupe/internal/text"
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
	if !w.names {
		w.c.Names, w.names = slices.Clone(w.c.Names), true
	}
	to := slices.IndexFunc(w.c.Names, func(n story.Name) bool { return n.Name == name })
	if to < 0 {
		w.c.Names[from].Name = name
		return true
	}
	spots := slices.Concat(w.c.Names[to].Mentions, w.c.Names[from].Mentions)
	slices.SortFunc(spots, func(x, y story.Spot) int {
		if x.Article != y.Article {
			return x.Article - y.Article
		}
		return x.Span.Compare(y.Span)
	})
	w.c.Names[to].Mentions = spots
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
	for i := range w.done {
		if d := &w.done[i]; d.Quote >= 0 {
			d.Quote = at[d.Article][d.Quote]
		}
	}
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
	whole := len(members) == len(u.Members)
	u.Members = members
	if whole || len(members) < 2 {
		return u, whole
	}
	var table []story.Aligned
	for _, column := range u.Table {
		left := story.Aligned{Same: column.Same}
		said := false
		for _, i := range stay {
			var s text.Span
			if i < len(column.Spans) {
				s = column.Spans[i]
			}
			said = said || !s.Empty()
			left.Spans = append(left.Spans, s)
		}
		if said {
			table = append(table, left)
		}
	}
	u.Table = table
	return u, true
}
