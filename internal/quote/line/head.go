package line

import (
	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/quote/grammar"
	"recoupe/internal/quote/role"
	"recoupe/internal/quote/token"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// BeginsSomebody reports whether a phrase begins with a name, or tells an office or a body: whoever
// may speak.
func (l *Line) BeginsSomebody(s Span) bool {
	return l.RoleIn(s) || l.StartsName(s.From) || l.BodyIn(s, story.GenderUnknown)
}

// NamesSomebody is BeginsSomebody with a name at any place of the phrase.
func (l *Line) NamesSomebody(s Span) bool {
	return l.RoleIn(s) || l.HasName(s) || l.BodyIn(s, story.GenderUnknown)
}

// BodyIn reports whether the head of a noun phrase is a body, in gender g if
// one is given.
func (l *Line) BodyIn(s Span, g story.Gender) bool {
	for i := s.From; i < min(s.To, s.From+5); i++ {
		w := l.Low(i)
		switch l.Lang {
		case "fr":
			if role.BodiesHe.Has(w) {
				return g != story.Feminine
			}
			if role.BodiesShe.Has(w) {
				return g != story.Masculine
			}
		case "en":
			if role.BodiesIt.Has(w) && !(l.Is(i+1, "'s") && i+1 < s.To) {
				return true
			}
		default:
			return false
		}
		if l.G.Preps.Has(w) && i > s.From {
			return false
		}
	}
	return false
}

// Named reports whether the token at i is a word with a capital that is not
// only that of a sentence's beginning.
func (l *Line) Named(i int) bool {
	return i >= 0 && i < len(l.Toks) && l.Toks[i].Kind == token.Word && l.Toks[i].Cap && !l.G.Dets.Has(l.Low(i)) && !l.G.Preps.Has(l.Low(i)) && !l.G.And.Has(l.Low(i))
}

// TimeIn reports whether a word of time stands in s.
func (l *Line) TimeIn(s Span) bool {
	for i := s.From; i < s.To; i++ {
		if grammar.TimeWords.Has(l.Low(i)) && !(l.Lang == "en" && l.Low(i) == "an") {
			return true
		}
	}
	return false
}

// TimeOrManner reports whether a phrase says when or how, so that nobody is
// named by it: "trois jours plus tard", "Autrement dit".
func (l *Line) TimeOrManner(s Span) bool {
	if l.TimeIn(s) {
		return true
	}
	t := l.Toks[s.From]
	return s.To-s.From == 1 && !l.G.Pronouns.Has(t.Low) && (t.Kind == token.Number || l.Ordinary(s.From))
}

// Ordinary reports whether the capital at i is only that of a sentence's
// beginning: the word stands in the dictionary and names nobody.
func (l *Line) Ordinary(i int) bool {
	t := l.Toks[i]
	w := text.Fold(l.Text[t.Start:t.End])
	return lang.Stop(l.Lang, w) || !role.Is(l.Lang, t.Low) && lexicon.GivenName(w) == lexicon.NotGiven && lexicon.For(l.Lang).Knows(lang.Stem(l.Lang, w))
}

// Unfit reports whether a subject cannot speak for itself: "ce", "there", a
// word that is no noun phrase at all.
func (l *Line) Unfit(s Span) bool {
	if s.To-s.From != 1 {
		return false
	}
	return notSpeakers.Has(l.Low(s.From))
}

// notSpeakers are words that name nobody who could be looked for.
var notSpeakers = grammar.Words("ce cela ça c' there that this those y en où dont what which we i nous on je j' you vous tu nobody nothing personne rien nul aucun everything none")
