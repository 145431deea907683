package quotes

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/phrase"
	"recoupe/internal/story"
)

// actNames are what a cue may do besides reporting.
var actNames = map[story.CueKind]phrase.Said{
	story.CueAsked:    phrase.ActAsked,
	story.CuePromised: phrase.ActIntended, // a threat or a refusal as well as a promise
	story.CueThought:  phrase.ActThought,
	story.CueWanted:   phrase.ActWanted,
	story.CueJudged:   phrase.ActJudged,
	story.CueDecided:  phrase.ActDecided,
	story.CueTopic:    phrase.ActTopic,
}

// actOf names what the cue of a quote does, where it is more than a plain
// report. Whole sentences in marks were said, whatever verb introduces them.
func actOf(q *story.Quote) phrase.Said {
	if q.Kind == story.Direct || q.Cue.Empty() {
		return phrase.Said{}
	}
	if q.CueKind == story.CuePromised && q.Tone == story.TonePromising {
		return phrase.ActPromised
	}
	return actNames[q.CueKind]
}

// attitude reports whether a cue tells what somebody has in mind or intends,
// rather than what was said aloud: a request or a topic is a report.
func attitude(k story.CueKind) bool {
	switch k {
	case story.CuePromised, story.CueThought, story.CueWanted, story.CueJudged, story.CueDecided:
		return true
	}
	return false
}

// OfNobody reports whether a quote is reported without marks and without
// anybody: "The bridge is expected to reopen". The words are the article's own.
func OfNobody(q *story.Quote) bool { return q.Kind == story.Indirect && q.Speaker == "" }

// inMarks reports whether a quotation mark stands at an end of a quote in its
// article. Answers of an interview have none, nor have words after a dash.
func inMarks(src string, q *story.Quote) bool {
	const marks = "«»“”„‟‘’‚‹›\"'`"
	before := strings.TrimRight(src[:q.Start], " \u00a0\u202f\n")
	after := strings.TrimLeft(src[q.End:], " \u00a0\u202f\n.,;:!?…")
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(after)
	return strings.ContainsRune(marks, last) || strings.ContainsRune(marks, first)
}

// cueWords is a cue as it is shown: a colon alone is no verb.
func cueWords(s string) string {
	if strings.IndexFunc(s, unicode.IsLetter) < 0 {
		return ""
	}
	return s
}
