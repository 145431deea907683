package quotes

import (
	"strings"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

const (
	quoteTitle = 60 // characters of an utterance's heading
	titleClean = 34 // of them at least that a heading cut at a comma keeps
	titleWords = 9  // words of a heading that all renderings share
	fewWords   = 4  // so many words at most that are reported do not tell what of
	littleWord = 3  // characters of a word that a cut heading does not end with
)

// heading is what an utterance is called by: the words that all renderings in
// columns share, where they are enough to know it by, else the first words of
// the fullest, without the verb that stands inside it.
func heading(s *story.Comparison, l phrase.Lang, sp *Spoken, fullest story.QuoteRef) string {
	src, q := s.Articles[fullest.Article].Text, quoteOf(s, fullest)
	words := ""
	if sp.Of != nil {
		words = sharedWords(s, sp.Of)
	}
	if words == "" {
		words = q.Of(src)
		if q.Kind == story.Indirect {
			words = withCue(src, q, withoutCue(src, q))
		}
		words = passage.Unbroken(strings.TrimRight(cutAtRest(words, quoteTitle), " ,;:"))
	}
	if q.Kind == story.Mixed || q.Kind == story.Direct && inMarks(src, q) {
		return phrase.QuoteOpen.In(l) + words + phrase.QuoteClose.In(l)
	}
	return words
}

// withoutCue returns reported words without the cue and its speaker where they
// stand at an end of them or between commas: what is left is still a clause.
func withoutCue(src string, q *story.Quote) string {
	cut := q.Cue
	if cut.Empty() || !q.Contains(cut) {
		return q.Of(src)
	}
	if by := q.SpeakerSpan; !by.Empty() && q.Contains(by) {
		between := text.Span{Start: min(by.End, cut.End), End: max(by.Start, cut.Start)}
		if between.Start <= between.End && strings.Trim(between.Of(src), " \u00a0-") == "" {
			cut = text.Span{Start: min(by.Start, cut.Start), End: max(by.End, cut.End)}
		}
	}
	before, after := strings.TrimSpace(src[q.Start:cut.Start]), strings.TrimSpace(src[cut.End:q.End])
	switch {
	case before == "" || after == "":
		return strings.Trim(before+after, " ,-")
	case strings.HasSuffix(before, ",") && strings.HasPrefix(after, ","):
		return strings.TrimSuffix(before, ",") + strings.TrimPrefix(after, ",")
	}
	return q.Of(src)
}

// withCue puts the cue before reported words that say nothing without it, where
// it stands before them in the text: "denied all the charges".
func withCue(src string, q *story.Quote, words string) string {
	if len(strings.Fields(words)) > fewWords || q.Cue.Empty() || q.Cue.End > q.Start || strings.TrimSpace(src[q.Cue.End:q.Start]) != "" {
		return words
	}
	return passage.OneLine(q.Cue.Of(src)) + " " + words
}

// cutAtRest returns the first n characters of s at most, cut where one would
// draw breath: after a clause if there is one, else before the little words
// that lead on to what is left out.
func cutAtRest(s string, n int) string {
	s = strings.TrimSpace(passage.OneLine(s))
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	words := strings.Split(s, " ")
	count, end, rest := 0, 0, 0 // characters, words that fit, words up to the last breath
	for _, w := range words {
		if count += utf8.RuneCountInString(w); count > n {
			break
		}
		end++
		if count++; count > titleClean && strings.ContainsAny(w[len(w)-min(len(w), 1):], ",;:.!?") || count > titleClean && (w == "–" || w == "—") {
			rest = end
		}
	}
	switch {
	case end == 0: // one word longer than a heading
		return strings.TrimSuffix(passage.Short(s, n), " […]") + "…"
	case rest > 0:
		end = rest
	default:
		for end > 2 && leadsOn(words[end-1]) {
			end--
		}
	}
	return strings.TrimRight(strings.Join(words[:end], " "), " ,;:.–—«“(") + "…"
}

// leadsOn reports whether a word is a little one, or a sign, that says nothing
// at the end of a heading.
func leadsOn(w string) bool {
	return utf8.RuneCountInString(w) <= littleWord || strings.HasSuffix(w, "’") || strings.HasSuffix(w, "'")
}

// sharedWords are the words that every rendering in columns has, "" where they
// are too few, too many, or only little ones.
func sharedWords(s *story.Comparison, u *story.Utterance) string {
	var parts []string
	count, long := 0, 0
	gap := false
	for _, c := range u.Table {
		if !c.Same {
			gap = len(parts) > 0
			continue
		}
		for i, span := range c.Spans {
			if span.Empty() {
				continue
			}
			words := strings.Trim(passage.OneLine(span.Of(s.Articles[u.Members[i].Article].Text)), " ,;:.«»“”")
			if words == "" {
				break
			}
			if gap {
				parts = append(parts, "…")
			}
			gap = false
			parts = append(parts, words)
			for _, w := range strings.Fields(words) {
				count++
				if len([]rune(w)) > 3 {
					long++
				}
			}
			break
		}
	}
	if count < 3 || count > titleWords || long < 2 {
		return ""
	}
	return strings.Join(parts, " ")
}
