package difference

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
	"recoupe/internal/timex"
)

// compareStages finds what one article tells as still to come and another as done: "compte
// saisir le tribunal", "a saisi le tribunal".
func (w *finder) compareStages(i int, told []int) {
	if w.Rows[i].Part || w.Facts[i].Kind == story.QuoteFact {
		return
	}
	planned := func(b int, x *claim.Claim) bool {
		at, _ := w.planned(b, x)
		return at >= 0
	}
	if done, planned := w.paired(i, w.surely(i, told, surest), planned, w.plans); len(done) > 0 {
		w.Differences = append(w.Differences, story.Difference{Fact: i, Kind: story.CertaintyDiffers, Articles: both(done, planned),
			Note: story.Because("stages", w.letters(planned), w.letters(done))})
	}
}

// Words that tell what follows as planned, by language: each is one or two words, folded. What
// somebody wants or hopes is no plan.
var planning = map[string][]string{
	"en": {"due to", "set to", "scheduled to", "plans to", "plan to", "planning to", "intends to", "intend to", "preparing to", "prepares to", "about to"},
	"fr": {"compte", "comptent", "doit", "doivent", "prevoit de", "prevoient de", "prevoit d'", "s'apprete a", "s'appretent a"},
}

// Verbs that tell what they have for an object as planned.
var preparing = map[string][]string{"en": {"preparing", "prepares", "prepare"}, "fr": {"prepare", "preparent"}}

// plans reports whether claim x of article b tells as planned what claim y of article a, which
// came out on a later day, tells as done since.
func (w *finder) plans(b int, x *claim.Claim, a int, y *claim.Claim) bool {
	if x.Kind == story.Title || x.Negated || y.Negated || x.Certainty == claim.Question || !w.Later(a, b) {
		return false
	}
	at, object := w.planned(b, x)
	if at < 0 || !w.doneSince(b, a, y) || !w.flatly(a, y) || w.besides(b, text.Span{Start: x.Start, End: at}) || !w.isDone(a, y) {
		return false
	}
	var words []claim.Word
	for _, word := range w.plain(b, x, x.Span, text.Span{}) {
		if word.Start >= at && len(words) < plannedWords {
			words = append(words, word)
		}
	}
	if len(words) == 0 {
		return false
	}
	ys := w.plain(a, y, y.Span, text.Span{})
	n := claim.InBoth(words, ys)
	if object {
		return claim.InBoth(words[:1], ys) == 1 && w.nameInClaims(b, x, a, y)
	}
	return n >= leastCommon && n/float64(len(words)) >= moreCommon
}

// So many words say what is planned.
const plannedWords = 3

// doneSince reports whether claim y of article a names a day on which or after which article b
// came out.
func (w *finder) doneSince(b, a int, y *claim.Claim) bool {
	out := timex.Day(w.Articles[b].Published.Value)
	return slices.ContainsFunc(y.Times, func(t int) bool {
		d, ok := timex.OneDay(&w.Articles[a].Times[t])
		return ok && d >= out
	})
}

// planned returns where what a claim of article a tells as planned begins, -1 if it tells none
// so, and whether that is an object and no verb.
func (w *finder) planned(a int, c *claim.Claim) (at int, object bool) {
	p, ok := w.plannedAt[c]
	if !ok {
		if w.plannedAt == nil {
			w.plannedAt = map[*claim.Claim]plan{}
		}
		p.at, p.object = w.findPlan(a, c)
		w.plannedAt[c] = p
	}
	return p.at, p.object
}

// plan is where what a claim tells as planned begins, and whether that is an object.
type plan struct {
	at     int
	object bool
}

// findPlan looks for a word of a plan in a claim of article a.
func (w *finder) findPlan(a int, c *claim.Claim) (at int, object bool) {
	art := &w.Articles[a]
	tongue := lang.Primary(art.Language)
	list := planning[tongue]
	if list == nil {
		return -1, false
	}
	words := segment.AppendWords(w.cut[:0], art.Text, c.Span)
	w.cut = words
	for k := 0; k+1 < len(words); k++ {
		one, next := words[k].Fold, words[k+1].Fold
		plans := func(p string) bool {
			return p == one || len(p) == len(one)+1+len(next) && strings.HasPrefix(p, one) && p[len(one)] == ' ' && strings.HasSuffix(p, next)
		}
		switch {
		case k > 0 && lang.BeforeNoun(words[k-1].Fold):
			// a noun: "the plan to", "un compte"
		case words[k+1].Kind == segment.Number:
			// "compte 140 adhérents"
		case slices.ContainsFunc(list, plans):
			return words[k].End, false
		case slices.Contains(preparing[tongue], one) && words[k+1].Fold != "to":
			return words[k].End, true
		}
	}
	return -1, false
}

// isDone reports whether a claim of article a tells something as done.
func (w *finder) isDone(a int, c *claim.Claim) bool {
	art := &w.Articles[a]
	words := segment.AppendWords(w.cut[:0], art.Text, c.Span)
	w.cut = words
	tongue := lang.Primary(art.Language)
	for k := range words {
		switch tongue {
		case "en":
			if strings.HasSuffix(words[k].Fold, "ed") && len(words[k].Fold) > 4 && k > 0 && lang.VerbsOf("en").Is(words[k-1].Fold, words[k].Fold, "") {
				return true
			}
		case "fr":
			if k+1 < len(words) && slices.Contains([]string{"a", "ont", "est", "sont"}, words[k].Fold) {
				for _, next := range words[k+1 : min(len(words), k+3)] {
					f := next.Fold
					if len(f) > 3 && (strings.HasSuffix(strings.ToLower(next.Of(art.Text)), "é") || strings.HasSuffix(f, "is") || strings.HasSuffix(f, "it") || strings.HasSuffix(f, "u") || strings.HasSuffix(f, "ert")) {
						return true
					}
				}
			}
		}
	}
	return false
}
