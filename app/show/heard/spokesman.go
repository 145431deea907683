package heard

import (
	"slices"
	"strings"

	"recoupe/internal/sorting"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// role bounds what stands between somebody and the body they speak for, in bytes.
const role = 60

// spokenFor are the bodies for which somebody speaks who is quoted: "a spokesman for Prévalis", "Ida
// Roux, directrice de Prévalis". They are named, and cannot be said never to be quoted.
func spokenFor(s *story.Comparison, quoted map[string]int) map[string]bool {
	out := map[string]bool{}
	bodies, people := make([][]spot, len(s.Articles)), make([][]spot, len(s.Articles))
	for _, n := range s.Names {
		_, heard := quoted[n.Name]
		for _, m := range n.Mentions {
			switch {
			case m.Article < 0 || m.Article >= len(s.Articles):
			case n.Kind == story.Organisation:
				bodies[m.Article] = append(bodies[m.Article], spot{m.Span, n.Name})
			case n.Kind == story.Person && heard:
				people[m.Article] = append(people[m.Article], spot{m.Span, n.Name})
			}
		}
	}
	for i := range s.Articles {
		a := &s.Articles[i]
		for _, q := range a.Quotes {
			if q.Kind != story.Term && !q.SpeakerSpan.Empty() {
				people[i] = append(people[i], spot{q.SpeakerSpan, ""})
			}
		}
		sorting.StableFunc(bodies[i], func(x, y spot) int { return x.Start - y.Start })
		for _, p := range people[i] {
			at, _ := slices.BinarySearchFunc(bodies[i], p.Start-role, func(b spot, from int) int { return b.Start - from })
			for _, b := range bodies[i][at:] {
				if b.Start-p.End > role {
					break
				}
				if p.name == "" && p.Contains(b.Span) || speaksFor(a.Text, p.Span, b.Span) {
					out[b.name] = true
				}
			}
		}
	}
	return out
}

type spot struct {
	text.Span
	name string
}

// speaksFor reports whether the words between somebody and a body say that the one is of the other:
// "Ida Roux, directrice générale de Prévalis", "Ida Roux (Prévalis)", "Ida Roux of Prévalis"; "la
// directrice de Prévalis, Ida Roux", "Prévalis’s Ida Roux".
func speaksFor(src string, who, body text.Span) bool {
	if body.End <= who.Start {
		between := src[body.End:who.Start]
		return between == ", " || between == "'s " || between == "’s "
	}
	if body.Start < who.End || body.Start-who.End > role {
		return false
	}
	between := strings.ToLower(src[who.End:body.Start])
	if aside, ok := strings.CutPrefix(between, ", "); ok {
		words := strings.FieldsFunc(aside, func(r rune) bool { return r == ' ' || r == '\'' || r == '’' || r == '\u00a0' })
		return aside != "" && !strings.ContainsAny(aside, ",.;:!?()«»“”\"") && !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(onward, w) })
	}
	if aside, ok := strings.CutPrefix(between, " ("); ok {
		return !strings.ContainsAny(aside, ",.;:)")
	}
	return slices.Contains(ofBody, between)
}

// onward are words behind a comma that go on with what somebody does, and ofBody those that stand
// between somebody and the body they are of.
var (
	onward = []string{"who", "whom", "whose", "which", "that", "and", "but", "qui", "dont", "que", "et", "mais", "der", "die", "und", "aber", "che", "quien", "y", "e"}
	ofBody = []string{" of ", " from ", " at ", " for ", " of the ", " from the ", " for the ", " de ", " de la ", " du ", " des ", " d’", " d'", " de l’", " de l'", " pour ", " chez ", " von ", " vom ", " von der "}
)
