package clause

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recoupe/internal/compare/said"
	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// A clause may announce somebody's words and give none of them: "said in an interview with the
// Courier". It is told by the quotes of its article, or by its own words.

// onlyCue reports whether span s announces some of quotes and has none of their words.
func onlyCue(quotes *said.Quotes, s text.Span) bool {
	isSaid := func(q *story.Quote) bool {
		return q.Kind != story.Term && (q.Kind != story.Indirect || q.CueKind == story.CueSaid)
	}
	announced := func(q *story.Quote) bool { return s.Contains(q.Cue) && s.End-q.Cue.End <= afterCue && isSaid(q) }
	return !quotes.Any(s, isSaid) && quotes.AnyAnnounced(s, announced)
}

// says reports whether span s gives words of quotes with the word that reports them.
func says(quotes *said.Quotes, s text.Span) bool {
	return quotes.AnyAnnounced(s, func(q *story.Quote) bool {
		return q.Kind != story.Term && s.Contains(q.Cue) && q.Overlap(s) > 0
	})
}

// What stands behind a word of saying in so many bytes is where and to whom it was said.
const afterCue = 60

// quoted reports whether words between marks stand in span s.
func quoted(quotes *said.Quotes, s text.Span) bool {
	return quotes.Any(s, func(q *story.Quote) bool { return q.Kind == story.Direct || q.Kind == story.Mixed })
}

// saysOnly reports whether an English clause has no verb but one of saying, with where or to
// whom behind it and nothing else: "Olive Hartnell, the mayor, told reporters".
func saysOnly(s, language string) bool {
	if lang.Primary(language) != "en" {
		return false
	}
	for rest, last := s, ""; ; {
		word, after := text.CutWord(rest)
		if word == "" {
			return false
		}
		if low := strings.ToLower(word); last != "" && slices.Contains(tellings, low) {
			next, behind := text.CutWord(after)
			return len(after) <= afterCue && Verbless(s[:len(s)-len(after)-len(word)], language) &&
				(low == "told" && next != "" && !slices.Contains(whats, next) || slices.Contains(wheres, strings.ToLower(next))) &&
				!strings.Contains(behind, " that ") && !hasVerb(strings.ToLower(behind), lang.VerbsOf("en"), opensLeaning()["en"])
		}
		last, rest = word, after
	}
}

// Words of saying, what begins where and when something is said, and what is told.
var (
	tellings = []string{"said", "told", "wrote", "tweeted"}
	whats    = []string{"a", "an", "his", "her", "their", "how", "what", "of", "about"}
	wheres   = strings.Fields("in on at during after before over via through late early earlier later yesterday today monday tuesday wednesday thursday friday saturday sunday")
)

// AboutItself reports whether a clause tells of the article and not of the story: "here is what we
// know", "voici ce qu’il faut retenir".
func AboutItself(words, language string) bool {
	low := strings.ToLower(strings.ReplaceAll(words, "’", "'"))
	return slices.ContainsFunc(ofItself[lang.Primary(language)], func(s string) bool {
		at := strings.Index(low, s)
		return at == 0 || at > 0 && low[at-1] == ' '
	})
}

var ofItself = map[string][]string{
	"en": {"here is what", "here's what", "here are the", "what we know", "what you need to know", "what to know", "everything you need to know", "key takeaways", "things to know", "read more about", "our live"},
	"fr": {"voici les", "voici ce", "voici le", "voici la", "ce que l'on sait", "ce qu'on sait", "ce qu'il faut savoir", "ce qu'il faut retenir", "principaux points", "fait le point", "on vous explique", "on vous dit tout", "points à retenir", "notre direct", "notre dossier", "fil des événements"},
}

// Hollow reports whether a clause says no more than that somebody agrees or not, confirms, answers or is
// angry, and not what it is: "the mayor, however, does not agree".
func Hollow(words, language string) bool {
	if len(words) > longestHollow {
		return false
	}
	words = strings.TrimRight(strings.ToLower(strings.ReplaceAll(words, "’", "'")), " .,:;!\u00a0\u202f")
	return slices.ContainsFunc(hollows[lang.Primary(language)], func(s string) bool {
		before, ok := strings.CutSuffix(words, s)
		return ok && !endsInLetter(before)
	})
}

// A longer clause tells something besides.
const longestHollow = 110

func endsInLetter(s string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	return text.IsLetter(last)
}

var hollows = map[string][]string{
	"en": {"does not agree", "doesn't agree", "do not agree", "did not agree", "didn't agree", "disagrees", "disagree", "disagreed", "sees it differently", "see it differently", "saw it differently", "of another opinion",
		"begs to differ", "is not so sure", "is less sure", "is standing firm", "stands firm", "stood firm", "is furious", "is angry", "confirmed it", "confirmed this", "confirmed that", "denies it", "denied it", "reacted", "did not mince his words", "did not mince her words", "had this to say"},
	"fr": {"pas du même avis", "d'un autre avis", "pas de cet avis", "du même avis", "de cet avis", "pas d'accord", "n'en démord pas", "l'a confirmé", "l'ont confirmé", "le confirme", "le confirment", "l'a démenti", "le dément", "s'en défend", "ne décolère pas", "ne décolèrent pas",
		"persiste et signe", "enfonce le clou", "a réagi", "ont réagi", "réagit", "réagissent", "monte au créneau", "voit rouge", "voit les choses autrement", "ne mâche pas ses mots", "s'explique", "s'est expliqué", "s'est expliquée", "se veut rassurant", "se veut rassurante"},
}
