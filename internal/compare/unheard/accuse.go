package unheard

import (
	"slices"
	"strings"
	"sync"

	"recoupe/internal/claim"
	"recoupe/internal/lang"
	"recoupe/internal/lexicon"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// The concepts of accusing, by English words that stand for them.
var accusing = sync.OnceValue(func() []lexicon.Concept { return lexicon.Surely("accuse", "blame", "criticise", "sue", "denounce") })

// accusingWord reports whether a word tells an accusation, or a criticism. The
// lexicon takes a participle for the defendant.
func accusingWord(w *claim.Word) bool {
	return strings.HasPrefix(w.Fold, "accus") || strings.HasPrefix(w.Fold, "acus") || slices.ContainsFunc(w.Concepts, func(m claim.Concept) bool { return !m.Weak && slices.Contains(accusing(), m.ID) })
}

// Accuses reports whether a claim of an article tells an accusation of
// somebody or something it names, be it outside or inside a quote.
func Accuses(art *story.Article, c *claim.Claim) bool {
	if c.Negated || c.Certainty == claim.Question {
		return false
	}
	for i := range c.Words {
		if accusingWord(&c.Words[i]) && aim(art.Text, &c.Words[i]) != nowhere {
			return true
		}
	}
	return false
}

// aimed says where whoever is accused stands.
type aimed uint8

const (
	nowhere aimed = iota
	after         // she accused the company
	ahead         // the company was accused of
)

// What follows a word of accusing that is aimed at somebody named before it,
// and what stands before it then.
var (
	turned = []string{"of", "by", "over", "for", "de", "d", "du", "des", "par", "von", "wegen", "por", "da", "di", "van", "door"}
	suffer = []string{"was", "were", "is", "are", "been", "being", "be", "est", "sont", "été", "était", "étaient", "fut", "être", "wurde", "wird", "worden", "fue", "sido", "werd", "wordt", "foi"}
	// What a noun of accusing is aimed with: "a complaint against".
	against = []string{"against", "contre", "visant", "gegen", "contra", "contro", "tegen"}
	nobody  = []string{"nobody", "one", "personne", "nul", "niemand", "nadie", "nessuno", "ninguém"}
)

// aim says where whoever a word of accusing is aimed at stands.
func aim(s string, w *claim.Word) aimed {
	next, last := text.FirstWord(text.After(s, w.End)), text.LastWord(text.Before(s, w.Start))
	switch {
	case slices.Contains(against, next):
		return after
	case lang.BeforeNoun(last) || slices.Contains(nobody, last):
		return nowhere // "the blame", "la critique": a noun, aimed at nobody it names
	case slices.Contains(suffer, last) || slices.Contains(turned, next):
		return ahead
	}
	return after
}

// Words that make a name before them say of whom else they are: "his Twitter
// critics".
var lends = []string{"critics", "followers", "users", "supporters", "voters", "fans", "opponents", "account", "accounts", "feed", "post", "posts", "page"}

// shortened reports whether a mention is a piece of another person's name that
// article a gives in full: "Huma" beside Huma Abedin.
func (v *voices) shortened(a int, m *story.Mention) bool {
	return m.Kind == story.Person && !strings.Contains(m.Name, " ") && slices.ContainsFunc(v.Articles[a].Mentions, func(x story.Mention) bool {
		return x.Kind == story.Person && slices.Contains(strings.Fields(x.Name), m.Name) && x.Name != m.Name
	})
}

// target returns of whom a claim tells an accusation.
func (v *voices) target(a int, c *claim.Claim) (story.Mention, bool) {
	if c.Negated || c.Certainty == claim.Question {
		return story.Mention{}, false
	}
	answers := func(m *story.Mention) bool {
		s := v.Articles[a].Text
		return (m.Kind == story.Person || m.Kind == story.Organisation) && !slices.Contains(lends, text.FirstWord(text.After(s, m.End)))
	}
	for i := range c.Words {
		w := &c.Words[i]
		if !accusingWord(w) {
			continue
		}
		ms := v.mentions(a, text.Span{Start: c.Start, End: c.End})
		switch aim(v.Articles[a].Text, w) {
		case after:
			for k := range ms {
				if ms[k].Start >= w.End && ms[k].Start-w.End <= text.Beside && answers(&ms[k]) {
					return ms[k], true
				}
			}
		case ahead:
			for k := len(ms) - 1; k >= 0; k-- {
				if ms[k].End <= w.Start && w.Start-ms[k].End <= text.Beside && answers(&ms[k]) {
					return ms[k], true
				}
			}
		}
	}
	return story.Mention{}, false
}
