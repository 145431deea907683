package state

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/app/show/passage"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Headline is one article's headline beside the others'.
type Headline struct {
	Article int
	Runs    []passage.Run // words that no other headline has are marked
	First   string        // the article's first words, where it has no headline
	At      int           // where the headline or those words stand, -1 where it is not in the text
}

// Headlines sets the headlines of the articles looked at side by side. Words are compared as they are folded and
// without hyphens: within a language, and figures and words of more than three letters
// ("1998", "Delorcy") with the headlines of every language. A run of shorter words
// is not marked: it is grammar.
func (a *App) Headlines() []Headline {
	s, seen := a.Story, a.Seen()
	out := make([]Headline, len(seen))
	used := map[string]map[string]int{} // language, word, how many headlines
	anywhere := map[string]int{}        // the same, in all languages, of words that are more than grammar
	for _, i := range seen {
		a := &s.Articles[i]
		lang := used[a.Language]
		if lang == nil {
			lang = map[string]int{}
			used[a.Language] = lang
		}
		seen := map[string]bool{}
		for _, w := range tokens(a.Title.Value) {
			if k := wordKey(w.Of(a.Title.Value)); !seen[k] {
				seen[k] = true
				lang[k]++
				if wordy(k) {
					anywhere[k]++
				}
			}
		}
	}
	alone := map[string]int{}
	for _, i := range seen {
		if s.Articles[i].Title.Value != "" {
			alone[s.Articles[i].Language]++
		}
	}
	for i, article := range seen {
		a := &s.Articles[article]
		out[i].Article, out[i].At = article, -1
		title := a.Title.Value
		if title == "" {
			for _, b := range a.Blocks {
				if b.Kind.Own() && out[i].First == "" {
					out[i].First, out[i].At = passage.Short(b.Of(a.Text), 60), b.Start
				}
			}
			continue
		}
		if b := slices.IndexFunc(a.Blocks, func(b story.Block) bool { return b.Kind == story.Title }); b >= 0 && passage.OneLine(strings.TrimSpace(a.Blocks[b].Of(a.Text))) == title {
			out[i].At = a.Blocks[b].Start
		}
		var marks []text.Span
		if alone[a.Language] > 1 {
			marks = ownWords(title, used[a.Language], anywhere)
		}
		out[i].Runs = passage.Cut(title, text.Span{End: len(title)}, nil, marks, nil)
	}
	return out
}

// wordy reports whether a word is more than grammar.
func wordy(word string) bool {
	return utf8.RuneCountInString(word) > 3 || strings.ContainsAny(word, "0123456789")
}

// ownWords are the runs of words that one headline only has: none other in its
// language, and none at all.
func ownWords(title string, count, anywhere map[string]int) []text.Span {
	var out []text.Span
	long, open := false, false
	end := func() {
		if open && !long {
			out = out[:len(out)-1]
		}
		long, open = false, false
	}
	for _, w := range tokens(title) {
		word := w.Of(title)
		if k := wordKey(word); count[k] > 1 || anywhere[k] > 1 {
			end()
			continue
		}
		if open {
			out[len(out)-1].End = w.End
		} else {
			out, open = append(out, w), true
		}
		long = long || wordy(word)
	}
	end()
	return out
}

// elided are the words that French writes with an apostrophe before the next one.
var elided = []string{"c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu"}

// tokens are the words of a line, an elided article apart from its noun. An
// apostrophe within a word is of it ("Beck's", "aujourd'hui"); one at its end is
// a mark.
func tokens(line string) []text.Span {
	var out []text.Span
	start := -1
	flush := func(at int) {
		if start >= 0 {
			out = append(out, text.Span{Start: start, End: at})
			start = -1
		}
	}
	for i, r := range line {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || text.IsHyphen(r) && start >= 0:
			if start < 0 {
				start = i
			}
		case start >= 0 && inFigure(line, i, r):
		case text.IsApostrophe(r) && start >= 0:
			end := i + utf8.RuneLen(r)
			next, _ := utf8.DecodeRuneInString(line[end:])
			switch {
			case slices.Contains(elided, strings.ToLower(line[start:i])):
				flush(end)
			case !unicode.IsLetter(next):
				flush(i)
			}
		default:
			flush(i)
		}
	}
	flush(len(line))
	return out
}

// inFigure reports whether a sign at a place of a line stands within a figure:
// the comma of 3,1 and the space of 412 000.
func inFigure(line string, at int, sign rune) bool {
	digit := func(r rune, _ int) bool { return unicode.IsDigit(r) }
	return strings.ContainsRune(".,\u00a0\u202f", sign) && digit(utf8.DecodeLastRuneInString(line[:at])) && digit(utf8.DecodeRuneInString(line[at+utf8.RuneLen(sign):]))
}

// wordKey is what forms of one word have in common for a headline: case, hyphens
// and the English genitive make no difference.
func wordKey(word string) string {
	key := strings.ReplaceAll(text.Fold(ownerless(word)), "-", "")
	if first, _ := utf8.DecodeRuneInString(key); unicode.IsDigit(first) {
		key = figureSigns.Replace(key)
	}
	return key
}

// figureSigns has 3,1 and 3.1, 412.000 and 412 000 look alike.
var figureSigns = strings.NewReplacer(",", ".", "\u00a0", ".", "\u202f", ".", " ", ".")

// ownerless is a word without the ending of the English genitive.
func ownerless(word string) string {
	for _, end := range []string{"'s", "’s"} {
		if before, ok := strings.CutSuffix(word, end); ok {
			return before
		}
	}
	return word
}
