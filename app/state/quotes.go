package state

import (
	"recoupe/app/show/heard"
	"recoupe/app/show/quotes"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

const (
	mostVoices   = 10 // shares of voice drawn until the reader asks for all
	mostHeard    = 12 // people and bodies listed of each kind
	heardColumns = 12 // up to how many articles each has a column
)

// Quotes is what the reader has chosen in the quotes view.
type Quotes struct {
	quotes.Choice

	At     int  // rank of the utterance that keys act on, from 1; 0 before the first
	Heard  bool // who is quoted where is shown
	Voices bool // the shares of voice of all articles are
}

// spoken lists everything that is said, terms left out, as the engine groups
// it. It is made once, when the quotes are first looked at: the view asks for
// it several times at every letter of a search. The caller leaves it as it is.
func (s *Story) spoken() []quotes.Spoken {
	if s.everySaid == nil {
		s.everySaid = quotes.List(s.Comparison)
	}
	return s.everySaid
}

// spoken is what is said in the articles looked at.
func (a *App) spoken() []quotes.Spoken {
	all := a.Story.spoken()
	if a.Event() == "" {
		return all
	}
	return quotes.In(all, a.sees)
}

// quote is the quote of that place.
func (s *Story) quote(r story.QuoteRef) *story.Quote { return &s.Articles[r.Article].Quotes[r.Quote] }

// teller words what is said in a story.
func (s *Story) teller(l phrase.Lang) quotes.Teller {
	return quotes.Teller{Lettered: s.Lettered, Lang: l}
}

// QuoteCount returns how many quotes a filter keeps.
func (a *App) QuoteCount(f quotes.Filter) int { return quotes.Count(a.Story.Comparison, a.spoken(), f) }

// QuoteView prepares the quotes view.
func (a *App) QuoteView() quotes.View {
	return a.Story.teller(a.Lang).View(a.spoken(), &a.Quotes.Choice)
}

// VoiceView is the shares of voice, ready to draw.
type VoiceView struct {
	Voices []heard.Voice
	Keys   []heard.Key
	Left   int // articles that are not drawn
}

// VoiceView prepares them: those of the first articles until the reader asks
// for all.
func (a *App) VoiceView() VoiceView {
	v := VoiceView{}
	v.Voices, v.Keys = heard.Voices(a.Story.Comparison, a.Lang, a.Seen())
	if n := len(v.Voices); n > mostVoices && !a.Quotes.Voices {
		v.Voices, v.Left = v.Voices[:mostVoices], n-mostVoices
	}
	return v
}

// HeardView is who is quoted where, ready to draw.
type HeardView struct {
	Quoted   []heard.One // by at least one article
	Never    []heard.One // named again and again, quoted by none
	Articles []int       // those looked at
	Columns  bool        // they are few enough for a column each
}

// HeardView prepares it.
func (a *App) HeardView() HeardView {
	s := a.Story
	if s.everyone == nil {
		s.everyone = heard.List(s.Comparison)
	}
	everyone := s.everyone
	if a.Event() != "" {
		everyone = heard.In(everyone, a.Seen())
	}
	v := HeardView{Articles: a.Seen(), Columns: len(a.Seen()) <= heardColumns}
	for _, h := range everyone {
		switch {
		case h.Quoted > 0 && len(v.Quoted) < mostHeard:
			v.Quoted = append(v.Quoted, h)
		case h.Quoted == 0 && len(v.Never) < mostHeard:
			v.Never = append(v.Never, h)
		}
	}
	return v
}
