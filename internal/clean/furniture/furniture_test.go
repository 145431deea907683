package furniture

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

func TestFurniture(t *testing.T) {
	for in, want := range map[string]story.BlockKind{
		"Lire aussi":              story.Related,
		"Most read":               story.Related,
		"Tout accepter":           story.Navigation,
		"23 commentaires":         story.Comment,
		"Le bac repart vendredi.": story.Other, // a sentence
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		found, ok := Of(&l)
		assert.Equal(t, want != story.Other, ok, in)
		assert.Equal(t, want, found.Kind, in)
	}
}

// A line is what the longest phrase says that it begins with.
func TestTheLongestPhraseTells(t *testing.T) {
	for in, code := range map[string]string{
		"Article réservé à nos abonnés Lire aussi Le bac repart après deux jours à quai": "related.words", // the wall is another article's
		"This article originally said that the ferry was new.":                           "correction.words",
		"This article originally appeared in The Meridian.":                              "related.words",
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		found, _ := Of(&l)
		assert.Equal(t, code, found.Code, in)
	}
}

func TestShapes(t *testing.T) {
	for in, want := range map[string]string{
		"Accueil > Le pays > Vernoy":           "menu",
		"Accueil | Sports | Météo | Culture":   "menu",
		"Facebook Twitter Copier le lien":      "buttons",
		"1.2K shares":                          "counter",
		"00:00 / 03:40":                        "counter",
		"3 of 14 |":                            "counter",
		"3 of 14":                              "counter",
		"Voir les 14 photos":                   "counter",
		"Vidéo Le bac à quai durée : 2 min 10": "recording",
		"Video duration 2 minutes 10 seconds":  "recording",
		"Audio Die Fähre am Kai Dauer: 3 min":  "recording",
		"Listen · 3:40 min":                    "recording",
		"Trois sur quatre":                     "",
		"https://phare.example/bac":            "code",
		"Lire notre récit - page 8":            "pointer",
		"Écouter le reportage (2 min 10)":      "recording",
		"Essayez 1 mois pour 1 €":              "offer",
		"*** Gagnez un week-end sur l’île ***": "starred",
		"Lire aussiLe pont ferme":              "glued",
		"Le bac repart à 18 h.":                "",
	} {
		l := line.Of(in, ingest.Piece{Span: line.Whole(in)})
		for shape, is := range map[string]bool{"menu": menu(&l), "buttons": buttons(&l), "counter": counter(&l), "code": Code(in), "pointer": Pointer(&l), "recording": recording(&l), "offer": Offer(&l), "starred": starred(&l), "glued": glued(in)} {
			assert.Equal(t, shape == want, is, "%s: %s", in, shape)
		}
		_, byForm := ByForm(&l)
		assert.Equal(t, want != "" && want != "code" && want != "pointer" && want != "offer", byForm, in) // these are asked by themselves
	}
}

// Every phrase can tell a line: it is folded as lines are, a whole line has no count around it, and no
// phrase stands twice in a language.
func TestEveryPhraseCanTell(t *testing.T) {
	type place struct {
		how    how
		phrase string
	}
	for _, language := range languages() {
		seen := map[place]string{}
		for _, row := range language {
			for phrase := range strings.SplitSeq(row.listed, "|") {
				assert.Equal(t, text.Fold(phrase), phrase)
				if row.how == whole {
					assert.Equal(t, Bare(phrase), phrase)
				}
				code, twice := seen[place{row.how, phrase}]
				assert.False(t, twice, "%q, as %s and %s", phrase, code, row.code)
				seen[place{row.how, phrase}] = row.code
			}
		}
	}
}
