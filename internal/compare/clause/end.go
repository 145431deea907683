package clause

import (
	"slices"
	"strings"

	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// edgeBehind reports whether a sentence ends with s: the sentence at hand, one within it, or somebody's words.
func (st *stretch) edgeBehind(s text.Span) bool {
	behind := st.txt[min(s.End, st.End):st.End]
	if strings.IndexFunc(behind, inWord) < 0 {
		return true
	}
	bare := strings.TrimLeftFunc(behind, func(r rune) bool { return text.IsSpace(r) || strings.ContainsRune(",»”\"’)]", r) })
	if strings.HasPrefix(bare, ". ") || strings.HasPrefix(bare, "...") || strings.HasPrefix(bare, "!") || strings.HasPrefix(bare, "?") || strings.HasPrefix(bare, "…") {
		return true
	}
	return st.quotes.Any(text.Span{Start: s.End - edge - 1, End: s.End}, func(q *story.Quote) bool {
		return q.Kind == story.Direct && q.Start <= s.End-edge && max(q.End-s.End, s.End-q.End) <= edge
	})
}

// ends reports whether nothing that the words of s ask for stands behind them in the sentence.
func (st *stretch) ends(s text.Span) bool {
	words := s.Of(st.txt)
	switch {
	case cutOff(words, st.language), slices.Contains(asking[st.language], text.LastWord(words)):
		return false
	case st.hangingTail(words) >= 0 || openCondition(words):
		return false
	case slices.Contains(conditions[st.language], text.FirstWord(st.txt[s.End:min(st.End, s.End+edge+len("should"))])):
		return false
	}
	return !runsOn(st.txt, s, st.Span)
}

// hangingTail returns where the comma stands in words from which on they are begun and not told: before an
// aside that what an auxiliary asks for stands behind, or before a conjunction with a word or two; -1 if none
// does.
func (st *stretch) hangingTail(words string) int {
	verbs := lang.VerbsOf(st.language)
	cut := strings.LastIndexByte(words, ',')
	if cut < 0 {
		return -1
	}
	tail := words[cut+1:]
	first, _ := text.CutWord(tail)
	few := len(strings.Fields(tail)) <= fewWords
	before := words[:cut]
	switch {
	case slices.Contains(examples[st.language], strings.TrimSpace(tail)):
		return cut
	case few && verbs.Common(text.LastWord(before)):
		if at := strings.LastIndexByte(before, ','); at >= 0 {
			return at
		}
		return cut
	case few && !st.tells(tail) && (slices.Contains(binding[st.language], first) && slices.Contains(joins[st.language], first) || aboutTheWord(first)):
		return cut
	}
	return -1
}

// openCondition reports whether words end within what they tell under a condition: "said that if she stays".
func openCondition(words string) bool {
	words = strings.ToLower(words)
	for _, open := range []string{" that if ", " que si ", " que s’il ", " que s'il "} {
		if at := strings.LastIndex(words, open); at >= 0 && !strings.Contains(words[at:], ",") {
			return true
		}
	}
	return false
}

// What announces an example behind it.
var examples = map[string][]string{"en": {"for example", "for instance", "among others"}, "fr": {"par exemple", "entre autres", "notamment"}}

// asking are words that end no sentence: what they ask for stands behind them.
var asking = map[string][]string{
	"en": {"that", "which", "who", "whose", "because", "while", "when", "if", "his", "her", "their", "its", "is", "are", "was", "were", "has", "have", "had", "will", "would"},
	"fr": {"que", "qu", "qui", "dont", "où", "car", "sur", "avec", "son", "sa", "ses", "leurs", "est", "sont", "a", "ont", "sera", "été"},
}

// stops returns the places where a stretch that holds s, or nearly all of it, may end: where s does, at marks
// behind it, at the end of the sentence, and before what s only begins.
func (st *stretch) stops(s text.Span) []int {
	out := []int{s.End}
	if words := s.Of(st.txt); !st.ends(s) {
		for at := len(words); at > 0; {
			if at = strings.LastIndexByte(words[:at], ','); at*leastKept[1] >= len(words)*leastKept[0] {
				out = append(out, s.Start+at)
			} else {
				break
			}
		}
	}
	for at := s.End; at < st.End; {
		step := strings.IndexFunc(st.txt[at:st.End], inWord)
		if step < 0 {
			break
		}
		at += step
		to := nextMark(st.txt, at, st.End)
		if n, long := dash(st.txt[at:to]); long > 0 {
			to = at + len(strings.TrimRightFunc(st.txt[at:at+n], text.IsSpace))
		}
		at = to
		out = append(out, at)
	}
	return append(out, st.End)
}

// What is left of a clause without what it only begins is so much of it at least.
var leastKept = [2]int{3, 4}
