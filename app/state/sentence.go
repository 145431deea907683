package state

import (
	"recoupe/app/show/passage"
	"recoupe/app/show/passport"
	"recoupe/internal/phrase"
	"recoupe/internal/text"
)

// SentenceSpot is a place in an article: the sentence that stands there.
type SentenceSpot struct{ Article, At int }

// SentencePage is the dialog of a sentence: what becomes of it in every
// article, and all that can be corrected of that. It opens over any view that
// shows the sentence, and a correction leads back to it.
type SentencePage struct {
	Article      int
	Place        string // "§ 1, phrase 2"
	Passport     *passport.Passport
	Before, Next int // where the sentences beside it begin, -1 where there is none
	Link         Route
}

// The reader looks at a sentence.
type (
	// OpenSentence opens the dialog of the sentence at a place.
	OpenSentence struct{ Article, At int }
	// StepSentence goes to the sentence that begins at a place of the article.
	StepSentence struct{ At int }
)

// Apply opens it. Where no sentence stands, the article is shown.
func (e OpenSentence) Apply(a *App) []Effect {
	s := a.Story
	if s == nil || e.Article < 0 || e.Article >= len(s.Articles) {
		return nil
	}
	if passport.At(&s.Articles[e.Article], e.At) < 0 {
		return Visit{s.ToArticle(e.Article, e.At)}.Apply(a)
	}
	a.Sentence, a.Overlay = SentenceSpot(e), SentenceOverlay
	return []Effect{Focus{DialogTitleID}}
}

// Apply goes there.
func (e StepSentence) Apply(a *App) []Effect {
	return OpenSentence{a.Sentence.Article, e.At}.Apply(a)
}

// SentencePage prepares the dialog; nil where the sentence is no longer there,
// as when its lines were just taken away.
func (a *App) SentencePage() *SentencePage {
	s, at := a.Story, a.Sentence
	if s == nil || at.Article >= len(s.Articles) {
		return nil
	}
	art := &s.Articles[at.Article]
	i := passport.At(art, at.At)
	if i < 0 {
		return nil
	}
	p := &SentencePage{Article: at.Article, Before: -1, Next: -1, Link: s.ToArticle(at.Article, at.At),
		Place: passage.Place(a.Lang, art, text.Span{Start: at.At, End: at.At + 1}), Passport: s.Passport(a.Lang, at.Article, at.At)}
	if i > 0 {
		p.Before = art.Sentences[i-1].Start
	}
	if i+1 < len(art.Sentences) {
		p.Next = art.Sentences[i+1].Start
	}
	return p
}

// Passport prepares the sentence at a place of an article, nil if none stands there.
func (s *Story) Passport(l phrase.Lang, article, at int) *passport.Passport {
	return passport.Reader{Teller: s.teller(l), Said: s.spoken()}.Of(article, at)
}

// closeCorrecting closes the dialog of a correction: back to the one that it was
// opened from, if it was opened from one.
func (a *App) closeCorrecting() []Effect {
	if a.Correct.Under == NoOverlay {
		a.Overlay = NoOverlay
		return []Effect{FocusBack{}}
	}
	a.Overlay = a.Correct.Under
	return []Effect{Focus{DialogTitleID}}
}

// CanUndo reports whether there is a correction to take back.
func (a *App) CanUndo() bool { return a.CanCorrect() && a.Story.Fixes.CanUndo() }
