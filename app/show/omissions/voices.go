package omissions

import (
	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Voice is somebody whom the article does not let speak.
type Voice struct {
	Name    string
	By      string        // "Cité par 3 des 4 autres", "" where no other quotes them
	Accused []passage.Run // the accusation told here, nil if there is none
	Here    phrase.Said   // whether the name stands here
	At      int           // where it does, or where the accusation stands; -1 where neither does
	Said    []Telling     // what the others quote
}

// mostSaid is how many articles' quotes of a voice are shown.
const mostSaid = 4

// voices lists who is not heard in an article, heaviest first.
func (t Teller) voices(article, others int) []Voice {
	l := t.Lang
	here := &t.Articles[article]
	var out []Voice
	for i := range t.Unheard {
		u := &t.Unheard[i]
		if u.Article != article {
			continue
		}
		v := Voice{Name: u.Name, Here: phrase.VoUnnamed, At: -1}
		if !u.Named.Empty() {
			v.Here, v.At = phrase.VoNamed, u.Named.Start
		}
		if u.Why == story.Accused {
			v.Accused, v.At = passage.CutAll(here.Text, []text.Span{u.Against.Span}, nil, nil, nil), u.Against.Start
		}
		if len(u.Quotes) > 0 {
			v.By = phrase.VoBy.Fill(l, phrase.Number(l, len(u.Quotes)), phrase.Number(l, others))
		}
		for _, q := range u.Quotes[:min(len(u.Quotes), mostSaid)] {
			from := &t.Articles[q.Article]
			said := []text.Span{from.Quotes[q.Quote].Span}
			v.Said = append(v.Said, Telling{Article: q.Article, Runs: passage.CutAll(from.Text, said, nil, nil, nil), At: passage.Firsts(said, nil)})
		}
		out = append(out, v)
	}
	return out
}
