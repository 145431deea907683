package factuality

import (
	"slices"
	"strings"

	"recoupe/internal/claim"
	"recoupe/internal/lang"
	"recoupe/internal/segment"
)

// Words that tell what follows as planned, by language: each is one or two words, folded. What
// somebody wants or hopes is no plan.
var planning = map[string][]string{
	"en": {"due to", "set to", "scheduled to", "plans to", "plan to", "planning to", "intends to", "intend to", "preparing to", "prepares to", "about to"},
	"fr": {"compte", "comptent", "doit", "doivent", "prevoit de", "prevoient de", "prevoit d'", "s'apprete a", "s'appretent a"},
}

// Verbs that tell what they have for an object as planned.
var preparing = map[string][]string{"en": {"preparing", "prepares", "prepare"}, "fr": {"prepare", "preparent"}}

// Planned returns where what a claim of article a tells as planned begins, -1 if it tells none
// so, and whether that is an object and no verb.
func (r *Reader) Planned(a int, c *claim.Claim) (at int, object bool) {
	p, ok := r.plannedAt[c]
	if !ok {
		if r.plannedAt == nil {
			r.plannedAt = map[*claim.Claim]plan{}
		}
		p.at, p.object = r.findPlan(a, c)
		r.plannedAt[c] = p
	}
	return p.at, p.object
}

// plan is where what a claim tells as planned begins, and whether that is an object.
type plan struct {
	at     int
	object bool
}

// findPlan looks for a word of a plan in a claim of article a.
func (r *Reader) findPlan(a int, c *claim.Claim) (at int, object bool) {
	art := &r.Articles[a]
	tongue := lang.Primary(art.Language)
	list := planning[tongue]
	if list == nil {
		return -1, false
	}
	words := segment.AppendWords(r.cut[:0], art.Text, c.Span)
	r.cut = words
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

// Done reports whether a claim of article a tells something as done.
func (r *Reader) Done(a int, c *claim.Claim) bool {
	art := &r.Articles[a]
	words := segment.AppendWords(r.cut[:0], art.Text, c.Span)
	r.cut = words
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

// WillBe reports whether a claim of article a tells what will be.
func (r *Reader) WillBe(a int, c *claim.Claim) bool {
	art := &r.Articles[a]
	tongue := lang.Primary(art.Language)
	return slices.ContainsFunc(segment.Words(art.Text, c.Span), func(word segment.Word) bool {
		f := word.Fold
		switch tongue {
		case "en":
			return f == "will"
		case "fr":
			return f == "va" || f == "vont" || len(f) > 3 && f != "contra" && (strings.HasSuffix(f, "ra") || strings.HasSuffix(f, "ront"))
		case "de":
			return f == "wird" || f == "werden"
		}
		return false
	})
}
