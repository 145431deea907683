package difference

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// flatly reports whether a claim of article a is told as so, in a sentence that
// gives nobody's words. Headlines leave out who says so.
func (w *finder) flatly(a int, c *claim.Claim) bool {
	return c.Certainty == claim.Asserted && c.Kind != story.Title && w.flatAt.of(a, c.Sentence, func() bool { return w.saysNobody(a, c.Sentence) })
}

// saysNobody reports whether a sentence of article a gives nobody's words.
func (w *finder) saysNobody(a, sentence int) bool {
	return !w.reports(a, sentence) && !w.saysSo(a, sentence)
}

// keeps reports whether a claim of article a is told with a reserve.
func (w *finder) keeps(a int, c *claim.Claim) bool {
	return c.Certainty == claim.Conditional && !w.toCome(a, c) || c.Certainty == claim.Possible && !c.Negated
}

// toCome reports whether a claim of article a stands in what somebody said
// "that" it would be: the conditional is then the future of the past.
func (w *finder) toCome(a int, c *claim.Claim) bool {
	if c.Quote < 0 || c.Certainty != claim.Conditional {
		return false
	}
	q := &w.Articles[a].Quotes[c.Quote]
	last := text.LastWord(text.Before(w.Articles[a].Text, q.Start))
	first := text.FirstWord(q.Of(w.Articles[a].Text))
	return q.Kind == story.Indirect && (last == "que" || last == "qu" || first == "que" || first == "qu")
}

// Verbs and prepositions that say whose words they are and no more. Who calls
// for something, asks for it or announces it does it by saying so: that is
// nothing attributed to them.
var attributing = []string{
	"selon", "après", "dit", "disent", "indique", "indiqué", "indiquent", "affirme", "affirmé", "affirment", "assure", "assuré", "assurent", "déclare", "déclaré", "estime", "estimé", "estiment",
	"précise", "précisé", "explique", "expliqué", "ajoute", "ajouté", "souligne", "souligné", "soutient", "soutenu", "rapporte", "rapporté",
	"according", "said", "say", "says", "told", "claims", "claimed", "added", "adds", "explained", "explains", "reported", "stated", "states", "insists", "insisted",
	"laut", "zufolge", "sagte", "sagt", "según", "dijo", "dice", "secondo", "detto", "dice", "volgens", "zei", "segundo", "disse", "diz",
}

// More verbs of saying: what stands beside one is not told flatly.
var sayings = []string{"claim", "allege", "alleges", "alleged", "believe", "believes", "believed", "confirmed", "announced", "reports", "argues", "argued", "suggests", "suggested", "warned", "accused", "chronicled", "noted", "notes", "wrote", "testified", "testimony", "maintains", "maintained", "alleging",
	"annonce", "annoncé", "confirme", "confirmé", "prétend", "croit", "dénonce", "dénoncé", "rappelle", "rappelé", "reconnaît", "reconnu", "admet", "admis", "raconte", "raconté", "évoque", "évoqué",
	"behauptet", "behauptete", "asegura", "aseguró", "afirma", "afirmó", "sostiene"}

// saysSo reports whether a sentence of article a has a verb of saying, or marks
// of somebody's words, of which no quote was made.
func (w *finder) saysSo(a, sentence int) bool {
	words := w.Articles[a].Sentences[sentence].Of(w.Articles[a].Text)
	return strings.ContainsAny(words, "\"“”«»") || slices.ContainsFunc(text.LetterRuns(words), func(word string) bool {
		return word != "après" && slices.Contains(attributing, word) || slices.Contains(sayings, word)
	})
}

// plainlySaid reports whether a claim of article a is somebody's words, given
// with no more than that.
func (w *finder) plainlySaid(a int, c *claim.Claim) bool {
	if c.Asserter == "" || c.Quote < 0 {
		return false
	}
	return w.plainCues.of(a, c.Quote, func() bool {
		art := &w.Articles[a]
		return text.HoldsAny(art.Quotes[c.Quote].Cue.Of(art.Text), attributing)
	})
}

// answers is what was asked before of the sentences or the quotes of each
// article: 1 is yes, -1 no.
type answers [][]int8

// of returns what find tells of the i-th of article a, asking it once.
func (s *answers) of(a, i int, find func() bool) bool {
	for len(*s) <= a {
		*s = append(*s, nil)
	}
	at := &(*s)[a]
	for len(*at) <= i {
		*at = append(*at, 0)
	}
	if (*at)[i] == 0 {
		(*at)[i] = -1
		if find() {
			(*at)[i] = 1
		}
	}
	return (*at)[i] > 0
}

// reports reports whether a sentence of article a gives anybody's words.
func (w *finder) reports(a, sentence int) bool {
	s := w.Articles[a].Sentences[sentence].Span
	return slices.ContainsFunc(w.Articles[a].Quotes, func(q story.Quote) bool {
		return q.Overlap(s) > 0 && q.Kind != story.Term || q.Cue.Overlap(s) > 0
	})
}
