package claim

import (
	"strings"

	"recoupe/internal/text"
)

// A post that stands in an article ends with who posted it and when, "— Town of Ostrey (@ostrey)
// March 3, 2026", often behind the address of its picture. That tells nothing of the story.

// So many bytes at most are whose a post is, and when it was posted.
const (
	longestPoster = 60
	longestStamp  = 32
)

// unsigned returns the sentence s of txt without the signature of a post that it ends with.
func unsigned(txt string, s text.Span) text.Span {
	words := s.Of(txt)
	at := strings.LastIndex(words, "(@")
	if at < 0 {
		return s
	}
	end := strings.IndexByte(words[at:], ')')
	if end < 0 || strings.IndexByte(words[at:at+end], ' ') >= 0 || len(words)-at-end > longestStamp {
		return s
	}
	from := 0
	for _, dash := range [...]string{"— ", "– ", "- "} {
		if i := strings.LastIndex(words[:at], dash); i > from {
			from = i
		}
	}
	if at-from > longestPoster {
		return s
	}
	s.End = s.Start + len(strings.TrimRight(withoutPicture(words[:from]), " \u00a0\u202f"))
	return s
}

// withoutPicture returns words without the address of a picture that they end with.
func withoutPicture(words string) string {
	if i := strings.LastIndex(words, " pic."); i >= 0 && strings.IndexByte(strings.TrimSpace(words[i:]), ' ') < 0 {
		return words[:i]
	}
	return words
}
