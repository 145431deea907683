package factuality

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Flatly reports whether a claim of article a is told as so, in a sentence that
// gives nobody's words. Headlines leave out who says so.
func (r *Reader) Flatly(a int, c *claim.Claim) bool {
	return c.Certainty == claim.Asserted && c.Kind != story.Title && r.SaysNobody(a, c.Sentence)
}

// SaysNobody reports whether a sentence of article a gives nobody's words.
func (r *Reader) SaysNobody(a, sentence int) bool {
	return r.flatAt.Of(a, sentence, func() bool { return !r.reports(a, sentence) && !r.saysSo(a, sentence) })
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
func (r *Reader) saysSo(a, sentence int) bool {
	words := r.Articles[a].Sentences[sentence].Of(r.Articles[a].Text)
	return strings.ContainsAny(words, "\"“”«»") || slices.ContainsFunc(text.LetterRuns(words), func(word string) bool {
		return word != "après" && slices.Contains(attributing, word) || slices.Contains(sayings, word)
	})
}

// PlainlySaid reports whether a claim of article a is somebody's words, given
// with no more than that.
func (r *Reader) PlainlySaid(a int, c *claim.Claim) bool {
	if c.Asserter == "" || c.Quote < 0 {
		return false
	}
	return r.plainCues.Of(a, c.Quote, func() bool {
		art := &r.Articles[a]
		return text.HoldsAny(art.Quotes[c.Quote].Cue.Of(art.Text), attributing)
	})
}

// Saying returns the words by which a quote of article a says whose words it gives: "said the police",
// "selon le maire"; who says it alone, where much stands between.
func (r *Reader) Saying(a, quote int) text.Span {
	q := &r.Articles[a].Quotes[quote]
	both := q.Cue.Union(q.SpeakerSpan)
	switch {
	case q.SpeakerSpan.Empty():
		return q.Cue
	case q.Cue.Empty() || both.Len() > maxSaying || both.Overlap(q.Span) > 0:
		return q.SpeakerSpan
	}
	return both
}

// So many bytes at most say whose words something is.
const maxSaying = 80

// reports reports whether a sentence of article a gives anybody's words.
func (r *Reader) reports(a, sentence int) bool {
	s := r.Articles[a].Sentences[sentence].Span
	return slices.ContainsFunc(r.Articles[a].Quotes, func(q story.Quote) bool {
		return q.Overlap(s) > 0 && q.Kind != story.Term || q.Cue.Overlap(s) > 0
	})
}
