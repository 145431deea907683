package utterance

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/story"
)

// What an article gives twice, or in bits, is in one utterance as a whole.
func TestRepeatedAndInBits(t *testing.T) {
	for _, c := range []struct {
		name     string
		articles string
		want     []string // of the first article, what is in an utterance
	}{
		{"said again between the paragraphs, of nobody",
			"fr: « On a vidé le bassin » / Le port reste fermé depuis lundi. / « On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche », a expliqué Odile Carmaux. | fr: « On a vidé le bassin à marée basse pour que les pêcheurs sortent dimanche », explique Odile Carmaux.",
			[]string{"On a vidé le bassin", "On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche"}},
		{"said again, as if by others",
			"fr: « On a vidé le bassin », assurent les dockers de Vernoy. / « On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche et que les remorqueurs passent », a expliqué Odile Carmaux. | fr: « Je crois qu’on a vidé le bassin à marée basse pour que les pêcheurs sortent dimanche et que passent les remorqueurs », explique Odile Carmaux.",
			[]string{"On a vidé le bassin", "On a vidé le bassin à marée basse pour que les pêcheurs puissent sortir dimanche et que les remorqueurs passent"}},
		{"bits of one sentence",
			"fr: Odile Carmaux a dénoncé des « querelles mesquines », des « travaux mal préparés depuis le début » et de « trop rares visites de chantier ». | fr: « Le quai a souffert de querelles mesquines, de travaux mal préparés depuis le début, de trop rares visites de chantier et d’un hiver comme nous n’en avions plus connu », a lancé la responsable de 41 ans.",
			[]string{"querelles mesquines", "travaux mal préparés depuis le début", "trop rares visites de chantier"}},
		{"a bit that only somebody else has said",
			"fr: Odile Carmaux a dénoncé des « querelles mesquines » et des « travaux mal préparés depuis le début ». | fr: « Le quai a souffert de travaux mal préparés depuis le début », a lancé Odile Carmaux. | fr: « Ce sont des querelles mesquines de gens qui ne sortent jamais du port », répond Jean Oriol.",
			[]string{"travaux mal préparés depuis le début"}},
	} {
		as := articles(strings.Split(c.articles, " | ")...)
		var got []string
		for _, u := range Group(as) {
			if u.Relation == story.TermRelation {
				continue
			}
			for _, m := range u.Members {
				if q := &as[m.Article].Quotes[m.Quote]; m.Article == 0 && q.Kind != story.Indirect {
					got = append(got, q.Of(as[0].Text))
				}
			}
		}
		assert.ElementsMatch(t, c.want, got, c.name)
	}
}

// Of a quote that its article gives again in a few words both are in the group that either is in.
func TestFollow(t *testing.T) {
	const other, far = 2, 3
	for _, c := range []struct {
		name     string
		articles string
		of, want []int // by quote, the first of its group
	}{
		{"the subhead is near another outlet's words, and the whole near nothing",
			"fr: « Pas de raison politique » / « Rien de ce que nous avons relu ne laisse croire que le feu n’a pas de raison politique », a dit Odile Carmaux. | en: “There is no political motive so far,” Odile Carmaux said.",
			[]int{other, -1, other}, []int{other, other, other}},
		{"both in groups of their own, which are one",
			"fr: « Pas de raison politique » / « Rien de ce que nous avons relu ne laisse croire que le feu n’a pas de raison politique », a dit Odile Carmaux. | fr: « Nous avons relu : pas de raison politique », a dit Odile Carmaux. | fr: « Rien ne laisse croire que le feu a une raison politique », a dit Odile Carmaux.",
			[]int{other, far, other, far}, []int{far, far, far, far}},
		{"the words of another",
			"fr: « Pas de raison politique », assure Yves Tardieu. / « Rien de ce que nous avons relu ne laisse croire que le feu n’a pas de raison politique », a dit Odile Carmaux. | en: “There is no political motive so far,” Yves Tardieu said.",
			[]int{other, -1, other}, []int{other, -1, other}},
	} {
		g := newGrouper(articles(strings.Split(c.articles, " | ")...))
		require.Len(t, g.pieces, len(c.of), c.name)
		hubOf := slices.Clone(c.of)
		g.follow(hubOf)
		same := func(hubs []int) (out []int) {
			for _, h := range hubs {
				out = append(out, slices.Index(hubs, h))
			}
			return out
		}
		assert.Equal(t, same(c.want), same(hubOf), c.name)
		assert.Equal(t, slices.Index(c.want, -1), slices.Index(hubOf, -1), c.name)
	}
}
