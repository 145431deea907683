package invented

import (
	"strings"
	"testing"

	"recoupe/internal/story"
)

// inLodeve is InOstrey in French.
func inLodeve(t *testing.T, one, other string) story.Comparison {
	t.Helper()
	tell := func(day, sentence string) string {
		return "Le dépôt de trams de Lodève\n\n" + day + " mars 2026\n\nLe dépôt de trams de Lodève a été inondé quand la rivière est montée. " + sentence + " Le syndicat des conducteurs demande une enquête publique sur le dépôt inondé."
	}
	return Compare(t, tell("12", one), tell("13", other))
}

// Told compares two sentences in the frame of their language.
func Told(t *testing.T, one, other string) story.Comparison {
	t.Helper()
	if French(one) {
		return inLodeve(t, one, other)
	}
	return InOstrey(t, one, other)
}

// Differing returns the kinds of what differs in c, each with its reason's arguments.
func Differing(c story.Comparison) string {
	var out []string
	for _, d := range c.Differences {
		out = append(out, d.Kind.String()+" "+strings.Join(d.Note.Args, " "))
	}
	return strings.Join(out, "; ")
}

// Noted returns what the last difference of c told for a reason says of it, "" if none is; where the
// reason gives the words by which an article tells it so, without them.
func Noted(c story.Comparison, code string) string {
	got := ""
	for _, d := range c.Differences {
		switch d.Note.Code {
		case code:
			got = strings.Join(d.Note.Args, " ")
		case code + "By":
			got = strings.Join(d.Note.Args[:2], " ")
		}
	}
	return got
}
