package attribution

import (
	"slices"
	"strings"

	"recoupe/internal/compare/coreference"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Words between marks that two articles give are somebody's beyond doubt from so many on.
const spokenWords = 6

// CompareQuotes finds words between marks that two articles give otherwise: as two people's words,
// or as what somebody said and is said to have said.
func (w *Finder) CompareQuotes() {
	w.compareSpeakers()
	w.compareCues()
}

// compareSpeakers finds words between marks that one article gives to one person and another
// to another. Both must be named beside the quote: whom a "he" stands for is too often
// another, and a role may be anybody's.
func (w *Finder) compareSpeakers() {
	for k := range w.Utterances {
		u := &w.Utterances[k]
		if u.Relation != story.OtherSpeaker {
			continue
		}
		p, q, ok := w.twoSpeakers(u)
		if !ok {
			continue
		}
		i := w.factOf([]story.QuoteRef{p, q})
		if i < 0 {
			continue
		}
		said := map[int]string{p.Article: w.quote(p).Speaker, q.Article: w.quote(q).Speaker}
		w.note.Differ(i, story.AttributionDiffers, []int{p.Article, q.Article}, "speakers", said)
	}
}

// Words beside a verb of saying by which nobody vouches for somebody's having said it.
var hearsaid = []string{"aurait", "auraient", "allegedly", "reportedly", "supposedly"}

// compareCues finds words between marks that somebody said, and elsewhere is said to have
// said: "a lâché", "aurait lâché".
func (w *Finder) compareCues() {
	for k := range w.Utterances {
		var flat, kept []story.QuoteRef
		for _, m := range w.Utterances[k].Members {
			q, s := w.quote(m.QuoteRef), w.Articles[m.Article].Text
			if q.Kind != story.Direct || q.Cue.Empty() {
				continue
			}
			words, said := text.LetterRuns(s[max(0, q.Cue.Start-text.Beside):q.Cue.End]), text.LetterRuns(q.Cue.Of(s))
			if words = words[max(0, len(words)-len(said)-1):]; slices.ContainsFunc(words, func(word string) bool { return slices.Contains(hearsaid, word) }) {
				kept = append(kept, m.QuoteRef)
			} else {
				flat = append(flat, m.QuoteRef)
			}
		}
		if len(flat) == 0 || len(kept) == 0 {
			continue
		}
		i := w.factOf([]story.QuoteRef{flat[0], kept[0]})
		if i < 0 {
			continue
		}
		of := func(refs []story.QuoteRef) []int {
			var out []int
			for _, r := range refs {
				if quotedIn(&w.Facts[i], r, w.quote(r)) {
					out = append(out, r.Article)
				}
			}
			slices.Sort(out)
			return slices.Compact(out)
		}
		a, b := of(flat), of(kept)
		w.note.SidesInWords(i, story.CertaintyDiffers, "certainty", a, b, func(b int) text.Span { return w.hearsay(kept, b) })
	}
}

// hearsay returns the words by which article b tells that somebody is said to have said one of some
// quotes: "aurait lâché".
func (w *Finder) hearsay(kept []story.QuoteRef, b int) text.Span {
	k := slices.IndexFunc(kept, func(r story.QuoteRef) bool { return r.Article == b })
	if k < 0 {
		return text.Span{}
	}
	cue, art := w.quote(kept[k]).Cue, &w.Articles[b]
	sentence := art.SentenceAt(cue)
	if sentence < 0 {
		return cue
	}
	for _, word := range slices.Backward(segment.Words(art.Text, text.Span{Start: art.Sentences[sentence].Start, End: cue.End})) {
		if slices.Contains(hearsaid, strings.ToLower(word.Of(art.Text))) {
			return text.Span{Start: word.Start, End: cue.End}
		}
	}
	return cue
}

// factOf returns the fact whose cells hold quotes and tell least besides, -1 if none does.
func (w *Finder) factOf(refs []story.QuoteRef) int {
	i, least := -1, 0
	for n := range w.Facts {
		f, size := &w.Facts[n], 0
		for _, r := range refs {
			if !quotedIn(f, r, w.quote(r)) {
				size = -1
				break
			}
			size += text.Bytes(f.Cells[r.Article].Spans)
		}
		if size > 0 && (i < 0 || size < least) {
			i, least = n, size
		}
	}
	return i
}

// twoSpeakers returns two renderings of an utterance that are given to two persons.
func (w *Finder) twoSpeakers(u *story.Utterance) (p, q story.QuoteRef, ok bool) {
	for i, x := range u.Members {
		for _, y := range u.Members[i+1:] {
			if x.Article != y.Article && w.saidBy(x.QuoteRef) && w.saidBy(y.QuoteRef) && !coreference.SamePerson(w.quote(x.QuoteRef).Speaker, w.quote(y.QuoteRef).Speaker) {
				return x.QuoteRef, y.QuoteRef, true
			}
		}
	}
	return p, q, false
}

func (w *Finder) quote(r story.QuoteRef) *story.Quote { return &w.Articles[r.Article].Quotes[r.Quote] }

// saidBy reports whether a quote is of words enough between marks, with its speaker's surname
// beside it.
func (w *Finder) saidBy(r story.QuoteRef) bool {
	q, art := w.quote(r), &w.Articles[r.Article]
	at := strings.LastIndexByte(q.Speaker, ' ')
	return q.Kind == story.Direct && at > 0 && !q.SpeakerSpan.Empty() && !w.ofTheirs(r) && (strings.Contains(q.SpeakerSpan.Of(art.Text), q.Speaker[at+1:]) || w.aloneBefore(r)) &&
		slices.ContainsFunc(art.Mentions, func(m story.Mention) bool { return m.Kind == story.Person && m.Name == q.Speaker }) &&
		len(segment.Words(art.Text, q.Span)) >= spokenWords
}

// quotedIn reports whether the cell of a quote's article in a fact holds the quote.
func quotedIn(f *story.Fact, r story.QuoteRef, q *story.Quote) bool {
	c := f.Cells[r.Article]
	return c.Status.Told() && slices.ContainsFunc(c.Spans, func(s text.Span) bool { return 2*s.Overlap(q.Span) >= q.Len() })
}

// aloneBefore reports whether nobody but its speaker is named in the paragraph of a quote and the
// one before, up to the end of its sentence: whoever "he" or "the minister" is, it is no other.
func (w *Finder) aloneBefore(r story.QuoteRef) bool {
	q, art := w.quote(r), &w.Articles[r.Article]
	k := art.SentenceAt(q.Span)
	if k < 0 {
		return false
	}
	block := art.Sentences[k].Block
	from := art.Blocks[max(0, block-1)].Start
	named := false
	for i := range art.Mentions {
		m := &art.Mentions[i]
		if m.Start < from || m.End > art.Sentences[k].End || m.Kind != story.Person && m.Kind != story.OtherName {
			continue
		}
		if m.Name != q.Speaker {
			return false
		}
		named = true
	}
	return named
}

// Words before a name by which somebody else speaks for who bears it.
var speakingFor = []string{"for", "of", "to", "de", "du", "pour", "für", "von", "para", "di", "per"}

// ofTheirs reports whether the name beside a quote is of one who has others speak: "a statement
// from Harry Reid's office", "a spokeswoman for Tara Reid".
func (w *Finder) ofTheirs(r story.QuoteRef) bool {
	q, s := w.quote(r), w.Articles[r.Article].Text
	surname := q.Speaker[strings.LastIndexByte(q.Speaker, ' ')+1:]
	beside := s[q.SpeakerSpan.Start:min(len(s), q.SpeakerSpan.End+len("’s"))]
	return strings.Contains(beside, surname+"'s") || strings.Contains(beside, surname+"’s") || slices.Contains(speakingFor, text.LastWord(text.Before(s, q.SpeakerSpan.Start)))
}
