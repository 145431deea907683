package patch

import (
	"slices"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// OfName returns the place of how an article writes a name: every mention of
// it there by these words, whatever their accents and capitals.
func OfName(c *story.Comparison, at story.Spot) Place {
	return Place{Of: AName, Article: Fingerprint(&c.Articles[at.Article]), Span: at.Span}
}

// form is how an article writes a name.
type form struct {
	article int
	words   string // folded
}

// person gives some of the ways in which articles write a name to somebody else,
// and with them what those are quoted as saying.
func (w *work) person(p *Patch) (Done, story.Reason, bool) {
	if p.Text == "" || p.Other == "" || p.Text == p.Other || len(p.Parts) == 0 {
		return Done{}, goneNothing, false
	}
	from := slices.IndexFunc(w.c.Names, func(n story.Name) bool { return n.Name == p.Other })
	if from < 0 {
		return Done{}, goneName, false
	}
	forms := w.forms(p.Parts)
	var stay, leave []story.Spot
	for _, m := range w.c.Names[from].Mentions {
		if forms[form{m.Article, text.Fold(m.Of(w.c.Articles[m.Article].Text))}] {
			leave = append(leave, m)
		} else {
			stay = append(stay, m)
		}
	}
	switch {
	case len(leave) == 0:
		return Done{}, goneName, false
	case len(stay) == 0:
		return Done{}, goneAlone, false
	}
	for a := range w.c.Articles {
		w.partIn(a, p, w.c.Names[from].Mentions, leave)
	}
	w.ownNames()
	w.c.Names[from].Mentions = stay
	if to := slices.IndexFunc(w.c.Names, func(n story.Name) bool { return n.Name == p.Text }); to >= 0 {
		w.c.Names[to].Mentions = inOrder(w.c.Names[to].Mentions, leave)
	} else {
		w.c.Names = append(w.c.Names, story.Name{Name: p.Text, Kind: w.c.Names[from].Kind, Mentions: leave})
	}
	for i := range w.c.Utterances {
		w.unspeak(&w.c.Utterances[i], p)
	}
	return Done{Fact: -1, Article: -1, Quote: -1}, story.Reason{}, true
}

// forms are the places of a name as articles write them there.
func (w *work) forms(parts []Place) map[form]bool {
	forms := map[form]bool{}
	for i := range parts[:min(len(parts), MaxParts)] {
		if a, ok := w.article(parts[i].Article); ok && parts[i].sound() && parts[i].End <= len(w.c.Articles[a].Text) {
			forms[form{a, text.Fold(parts[i].Span.Of(w.c.Articles[a].Text))}] = true
		}
	}
	return forms
}

// partIn renames what leaves in one article. A quote goes with the mention that
// it names its speaker by, one of "he" or "she" with the last before it.
func (w *work) partIn(article int, p *Patch, all, leave []story.Spot) {
	leaves := map[text.Span]bool{}
	for _, m := range leave {
		if m.Article == article {
			leaves[m.Span] = true
		}
	}
	if len(leaves) == 0 {
		return
	}
	var here []text.Span
	named := map[text.Span]bool{}
	for _, m := range all {
		if m.Article == article {
			here, named[m.Span] = append(here, m.Span), true
		}
	}
	called := map[string]bool{p.Other: true} // in the article: a short form there may be its name
	mentions := slices.Clone(w.c.Articles[article].Mentions)
	for i := range mentions {
		if named[mentions[i].Span] {
			called[mentions[i].Name] = true
		}
		if leaves[mentions[i].Span] {
			mentions[i].Name = p.Text
		}
	}
	w.c.Articles[article].Mentions = mentions
	for q, quote := range w.c.Articles[article].Quotes {
		if called[quote.Speaker] && leaves[namedBy(&quote, here)] {
			w.quotesOf(article)[q].Speaker = p.Text
		}
	}
}

// namedBy is the mention of a quote's speaker, among those of a name in their
// order: the one that its cue names, else the last before it, else the first.
func namedBy(q *story.Quote, mentions []text.Span) text.Span {
	at := q.SpeakerSpan
	if at.Empty() {
		at = text.Span{Start: q.Start, End: q.Start}
	}
	i, _ := slices.BinarySearchFunc(mentions, at.Start, func(m text.Span, start int) int { return m.Start - start })
	switch {
	case i == 0, i < len(mentions) && mentions[i].Overlap(at) > 0:
		return mentions[i]
	}
	return mentions[i-1]
}

// unspeak brings an utterance into line with speakers who are two now: what it
// gives as somebody else's words has another speaker.
func (w *work) unspeak(u *story.Utterance, p *Patch) {
	w.respeak(u)
	if u.Speaker == p.Text || u.Relation == story.TermRelation {
		return
	}
	own := false
	for i, m := range u.Members {
		if m.Relation == story.OtherSpeaker || w.c.Articles[m.Article].Quotes[m.Quote].Speaker != p.Text {
			continue
		}
		if !own {
			u.Members, own = slices.Clone(u.Members), true
		}
		u.Members[i].Relation, u.Relation = story.OtherSpeaker, story.OtherSpeaker
	}
}

// ownNames makes the list of names a copy of our own.
func (w *work) ownNames() {
	if !w.names {
		w.c.Names, w.names = slices.Clone(w.c.Names), true
	}
}

// inOrder are two lists of spots as one.
func inOrder(x, y []story.Spot) []story.Spot {
	spots := slices.Concat(x, y)
	sorting.Func(spots, func(x, y story.Spot) int {
		if x.Article != y.Article {
			return x.Article - y.Article
		}
		return x.Span.Compare(y.Span)
	})
	return spots
}
