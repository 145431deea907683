package state

import (
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// OmissionVoice is somebody whom the article does not let speak.
type OmissionVoice struct {
	Name    string
	By      string          // "Cité par 3 des 4 autres", "" where no other quotes them
	Accused []passage.Run   // the accusation told here, nil if there is none
	Here    phrase.Said     // whether the name stands here
	Against int             // where the accusation stands
	Link    Route           // where it does, or where the accusation stands
	Linked  bool            // there is such a place
	Said    []OmissionQuote // what the others quote
}

// A voice shows what this many articles quote.
const maxVoiceQuotes = 4

// voices lists who is not heard in an article, heaviest first.
func (a *App) voices(article, others int) []OmissionVoice {
	s, l := a.Story, a.Lang
	var out []OmissionVoice
	for i := range s.Unheard {
		u := &s.Unheard[i]
		if u.Article != article {
			continue
		}
		here := &s.Articles[article]
		v := OmissionVoice{Name: u.Name, Here: phrase.VoUnnamed, Link: Route{View: ArticleView, Item: here.ID}}
		if !u.Named.Empty() {
			v.Here, v.Linked, v.Link.At = phrase.VoNamed, true, u.Named.Start
		}
		if u.Why == story.Accused {
			v.Accused = passage.CutAll(here.Text, []text.Span{u.Against.Span}, nil, nil, nil)
			v.Linked, v.Link.At, v.Against = true, u.Against.Start, u.Against.Start
		}
		if len(u.Quotes) > 0 {
			v.By = phrase.VoBy.Fill(l, phrase.Number(l, len(u.Quotes)), phrase.Number(l, others))
		}
		for _, q := range u.Quotes {
			if len(v.Said) == maxVoiceQuotes {
				break
			}
			art := &s.Articles[q.Article]
			v.Said = append(v.Said, OmissionQuote{q.Article, passage.CutAll(art.Text, []text.Span{art.Quotes[q.Quote].Span}, nil, nil, nil), []int{art.Quotes[q.Quote].Start}})
		}
		out = append(out, v)
	}
	return out
}
