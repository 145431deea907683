package state

import (
	"maps"

	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
)

// What a reader does in the quotes view.
type (
	// FilterQuotes chooses quotes by how they are given.
	FilterQuotes struct{ Only quotes.Filter }
	// FindQuote chooses quotes by words of theirs or of their speaker's name.
	FindQuote struct{ Query string }
	// MoreQuotes draws more of them.
	MoreQuotes struct{}
	// stepSaid moves to the next utterance, or the one before.
	stepSaid struct{ By int }
	// DrawWhole draws all renderings of an utterance.
	DrawWhole struct{ ID string }
	// AlignSaid sets the words of an utterance in columns, or no longer does.
	AlignSaid struct{ ID string }
	// ShowVoices draws the shares of voice of all articles.
	ShowVoices struct{}
	// ShowNoOne unfolds what is reported of nobody who is named, or folds it.
	ShowNoOne struct{}
	// ShowHeard shows who is quoted where, or no longer does.
	ShowHeard struct{}
)

// Apply filters.
func (e FilterQuotes) Apply(a *App) []Effect {
	a.Quotes.Filter, a.Quotes.More, a.Quotes.At = e.Only, 0, 0
	return a.sayQuotes()
}

// Apply searches.
func (e FindQuote) Apply(a *App) []Effect {
	a.Quotes.Query, a.Quotes.More, a.Quotes.At = e.Query, 0, 0
	return a.sayQuotes()
}

// Apply draws more.
func (MoreQuotes) Apply(a *App) []Effect {
	a.Quotes.More++
	return nil
}

// Apply moves, drawing more where the end of what is drawn is reached, and
// unfolding what is folded.
func (e stepSaid) Apply(a *App) []Effect {
	if a.Story == nil {
		return nil
	}
	v := a.QuoteView()
	if v.Shown == 0 {
		return nil
	}
	a.Quotes.At = min(max(a.Quotes.At+e.By, 1), v.Shown)
	for a.Quotes.At > v.Drawn {
		if v.Left > 0 {
			a.Quotes.More++
		} else {
			a.Quotes.NoOne = true
		}
		v = a.QuoteView()
	}
	return []Effect{Focus{SaidID(a.Quotes.At)}}
}

// SaidID is the id of the heading of the utterance of that rank.
func SaidID(rank int) string { return "said-" + phrase.Number(phrase.English, rank) }

// quoteKey returns what a key does in the quotes view.
func (a *App) quoteKey(key string) Event {
	switch key {
	case "j":
		return stepSaid{1}
	case "k":
		return stepSaid{-1}
	case "o":
		for _, s := range a.QuoteView().Speakers {
			for _, said := range s.Said {
				if said.Rank == a.Quotes.At {
					return Visit{To: Route{View: ArticleView, Item: a.Story.Articles[said.Article].ID, At: said.At}}
				}
			}
		}
	}
	return nil
}

// Apply draws them.
func (e DrawWhole) Apply(a *App) []Effect {
	a.Quotes.Whole = turned(a.Quotes.Whole, e.ID)
	return nil
}

// Apply sets them in columns.
func (e AlignSaid) Apply(a *App) []Effect {
	a.Quotes.Aligned = turned(a.Quotes.Aligned, e.ID)
	return nil
}

// turned is a set with one of its members put in or taken out.
func turned(set map[string]bool, id string) map[string]bool {
	out := maps.Clone(set)
	if out == nil {
		out = map[string]bool{}
	}
	out[id] = !out[id]
	return out
}

// Apply draws them.
func (ShowVoices) Apply(a *App) []Effect {
	a.Quotes.Voices = true
	return nil
}

// Apply unfolds or folds it.
func (ShowNoOne) Apply(a *App) []Effect {
	a.Quotes.NoOne = !a.Quotes.NoOne
	return nil
}

// Apply shows it.
func (ShowHeard) Apply(a *App) []Effect {
	a.Quotes.Heard = !a.Quotes.Heard
	return nil
}

func (a *App) sayQuotes() []Effect {
	if a.Story != nil {
		a.Said = phrase.QuotesShown.Fill(a.Lang, a.QuoteView().Shown)
	}
	return nil
}
