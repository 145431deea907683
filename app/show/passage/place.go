package passage

import (
	"slices"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// Place says where a span stands in its article, for a reader: "§ 1, phrase 2". Paragraphs of the
// text are counted, and the sentences of each; a title or a caption is called so. It is "" where
// no sentence stands.
func Place(l phrase.Lang, a *story.Article, at text.Span) string {
	i := slices.IndexFunc(a.Sentences, func(t story.Sentence) bool { return t.Overlap(at) > 0 })
	if i < 0 {
		return ""
	}
	switch kindOf(a, i) {
	case story.Title:
		return phrase.PlaceTitle.In(l)
	case story.Dek:
		return phrase.PlaceDek.In(l)
	case story.Caption:
		return phrase.PlaceCaption.In(l)
	}
	paragraph, sentence, last := 0, 0, -1
	for k, s := range a.Sentences[:i+1] {
		if s.Block != last {
			last, sentence = s.Block, 0
			if inText(kindOf(a, k)) {
				paragraph++
			}
		}
		sentence++
	}
	if !inText(kindOf(a, i)) {
		paragraph = 0
	}
	return phrase.PlaceSentence.Fill(l, phrase.Number(l, paragraph), phrase.Number(l, sentence))
}

// DayAndTime writes a date, ISO 8601, as day does, and the time of day where it is known.
func DayAndTime(l phrase.Lang, iso string, day func(phrase.Lang, string) string) string {
	if clock := phrase.Time(l, iso); clock != "" {
		return day(l, iso) + ", " + clock
	}
	return day(l, iso)
}

// kindOf is the kind of the block that the i-th sentence stands in.
func kindOf(a *story.Article, i int) story.BlockKind {
	if b := a.Sentences[i].Block; b >= 0 && b < len(a.Blocks) {
		return a.Blocks[b].Kind
	}
	return story.Body
}

func inText(k story.BlockKind) bool {
	return k == story.Body || k == story.ListItem || k == story.Subhead
}
