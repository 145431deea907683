package utterance

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// What is told of the second rendering, or of whichever is not the fullest.
func TestOperations(t *testing.T) {
	const fr, en = "fr: « %s », a dit Léa Morvan.", "en: “%s,” said Clara Whitmore."
	for _, c := range []struct{ like, a, b, relation, notes string }{
		{fr, "Le pont restera fermé tout l'été, et le bac le remplacera", "Le pont restera fermé tout l'été", "cut", "cutEnd"},
		{fr, "Je vous le dis, le pont restera fermé tout l'été", "le pont restera fermé tout l'été", "cut", "cutStart"},
		{fr, "Le pont, hélas pour nous, restera fermé tout l'été", "Le pont restera fermé tout l'été", "cut", "cutMiddle"},
		{fr, "Ce pont fatigué restera fermé tout l'été, croyez-le", "restera fermé tout l'été", "cut", "cutStart cutEnd"},
		{fr, "Le pont restera fermé tout l'été", "Le pont restera fermé tout l'été ?", "verbatim", "signs"},
		{fr, "Le pont sera peut-être fermé tout l'été", "Le pont sera fermé tout l'été", "cut", "cutMiddle hedge(peut-être)"},
		{fr, "Le pont restera sans doute fermé tout l'été", "Le pont restera fermé tout l'été", "cut", "cutMiddle hedge(sans doute)"},
		{fr, "Le pont pourrait rester fermé tout l'été", "Le pont va rester fermé tout l'été", "reworded", "changed(pourrait,va) hedge(pourrait)"},
		{fr, "Le pont restera fermé tout l'été", "Le pont restera condamné tout l'été", "reworded", "changed(fermé,condamné)"},
		{fr, "Le pont restera fermé tout l'été", "Le vieux pont restera fermé tout l'été", "cut", "cutMiddle"},
		{en, "The bridge will stay shut all summer, and a ferry will replace it", "The bridge will stay shut all summer", "cut", "cutEnd"},
		{en, "I tell you, the bridge will stay shut all summer", "the bridge will stay shut all summer", "cut", "cutStart"},
		{en, "The bridge, sadly for us, will stay shut all summer", "The bridge will stay shut all summer", "cut", "cutMiddle"},
		{en, "The bridge will probably stay shut all summer", "The bridge will stay shut all summer", "cut", "cutMiddle hedge(probably)"},
		{en, "The bridge may stay shut all summer", "The bridge will stay shut all summer", "reworded", "changed(may,will) hedge(may)"},
		{en, "The bridge will stay shut all summer", "The bridge will stay closed all summer", "reworded", "changed(shut,closed)"},
		{en, "The bridge will stay shut all summer", "The bridge will stay shut — all summer", "verbatim", "signs"},
	} {
		t.Run(c.b, func(t *testing.T) {
			us := Group(articles(strings.ReplaceAll(c.like, "%s", c.a), strings.ReplaceAll(c.like, "%s", c.b)))
			require.Len(t, us, 1)
			assert.Equal(t, c.relation, us[0].Relation.String())
			assert.Equal(t, c.notes, noted(t, us[0]))
		})
	}
}

// What is said twice and given once is given the second time: what is gone stands before it, in one piece.
func TestSlid(t *testing.T) {
	said, given := strings.Fields("well then no more no more"), strings.Fields("no more")
	first := []step{{0, 2, 0, 0, false}, {2, 4, 0, 2, true}, {4, 6, 2, 2, false}}
	assert.Equal(t, []step{{0, 4, 0, 0, false}, {4, 6, 0, 2, true}}, slid(first, said, given))
}

// Operations that whole articles are needed for.
func TestOperationsBetween(t *testing.T) {
	for _, c := range []struct{ a, b, relation, notes string }{
		{"fr: « Le pont restera fermé tout l'été », a dit Léa Morvan.", "fr: Léa Morvan a dit que le pont restera fermé tout l'été.", "indirect", "unmarked"},
		{"fr: « Le pont restera fermé tout l'été », a dit Léa Morvan.", "fr: Selon Léa Morvan, on ne passera plus le pont avant la fin de l'été.", "indirect", "reported"},
		{"fr: « Le pont restera fermé tout l'été », a dit Léa Morvan.", "fr: « Le pont restera fermé tout l'été », a dit Paul Viel.", "otherSpeaker", "other(Paul Viel,Léa Morvan)"},
		{"fr: « Le pont sera fermé tout l'été », a dit Léa Morvan. « Le bac partira du port toutes les heures », a ajouté Léa Morvan.", "fr: « Le pont sera fermé tout l'été. Le bac partira du port toutes les heures », a dit Léa Morvan.", "verbatim", "joined"},
		// spliced from two, each with its end cut: nothing is added
		{"fr: « Le pont sera fermé tout l'été, et la mairie le savait depuis des mois », a dit Léa Morvan. « Le bac partira du port toutes les heures, sauf le dimanche », a ajouté Léa Morvan.", "fr: « Le pont sera fermé tout l'été. Le bac partira du port toutes les heures », a dit Léa Morvan.", "cut", "cutMiddle cutEnd joined"},
		{"en: “The bridge will stay shut all summer,” said Clara Whitmore.", "en: Clara Whitmore said the bridge will stay shut all summer.", "indirect", "unmarked"},
		{"en: “The bridge will stay shut all summer,” said Clara Whitmore.", "en: “The bridge will stay shut all summer,” said Paul Viner.", "otherSpeaker", "other(Paul Viner,Clara Whitmore)"},
		{"en: “The bridge will stay shut all summer,” said Clara Whitmore, head of the county police.", "en: The bridge will stay shut all summer, the police said.", "indirect", "voice(the police,Clara Whitmore) unmarked"},
	} {
		t.Run(c.b, func(t *testing.T) {
			us := Group(articles(c.a, c.b))
			require.NotEmpty(t, us)
			assert.Equal(t, c.relation, us[0].Relation.String())
			assert.Equal(t, c.notes, noted(t, us[0]))
		})
	}
}

// Two outlets that put one foreign quote into their language are two
// translations, and no misquote; the three stand in columns by language.
func TestTwoTranslations(t *testing.T) {
	us := Group(articles(
		"en: “The bridge will stay shut all summer,” said Clara Whitmore.",
		"fr: « Le pont restera fermé tout l'été », a dit Clara Whitmore.",
		"fr: « Le pont va rester fermé cet été », a dit Clara Whitmore."))
	require.Len(t, us, 1)
	require.Len(t, us[0].Members, 3)
	assert.Equal(t, story.Translation, us[0].Relation)
	require.NotEmpty(t, us[0].Table)
	aligned := 0
	for k := range us[0].Members {
		for _, c := range us[0].Table {
			if !c.Spans[k].Empty() {
				aligned++
				break
			}
		}
	}
	assert.Equal(t, 2, aligned, "words are set under words of their own language")
}

// The steps of an edit tell all words of both sides once and in order, and what
// they call equal is.
func TestEdits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	some := func() []string {
		out := make([]string, 1+r.IntN(9))
		for i := range out {
			out[i] = string(rune('a' + r.IntN(4)))
		}
		return out
	}
	for range 2000 {
		a, b := some(), some()
		i, j := 0, 0
		for _, s := range edits(a, b) {
			require.Equal(t, [2]int{i, j}, [2]int{s.oldFrom, s.newFrom}, "%v %v", a, b)
			if s.equal {
				require.Equal(t, a[s.oldFrom:s.oldTo], b[s.newFrom:s.newTo])
			}
			i, j = s.oldTo, s.newTo
		}
		require.Equal(t, [2]int{len(a), len(b)}, [2]int{i, j}, "%v %v", a, b)
	}
}

// noted writes the operations on an utterance's members, with their words.
func noted(t *testing.T, u story.Utterance) string {
	var out []string
	for _, m := range u.Members {
		for _, n := range m.Notes {
			for _, l := range phrase.Langs {
				assert.NotEqual(t, n.Code, phrase.Reason(l, n), "worded")
			}
			s := strings.TrimPrefix(n.Code, "quote.")
			if len(n.Args) > 0 {
				s += "(" + strings.Join(n.Args, ",") + ")"
			}
			out = append(out, s)
		}
	}
	return strings.Join(out, " ")
}
