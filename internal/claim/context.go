package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/story"
)

// What a sentence takes over from before it, at most.
const maxCarried = 5

// carry works out what sentence i, whose words are ws, takes over: the subject
// of the sentence before, if it opens with a pronoun or a demonstrative.
func (k *cutter) carry(i int, ws []Word) {
	k.carried = k.carried[:0]
	if i > 0 && k.a.Sentences[i].Block != k.a.Sentences[i-1].Block && k.a.Blocks[k.a.Sentences[i-1].Block].Kind != story.Body {
		k.before = nil
	}
	if pronouns[k.lang][ws[0].Fold] {
		for _, w := range k.before {
			if !w.Stop && len(k.carried) < maxCarried {
				k.carried = append(k.carried, w)
			}
		}
	}
	k.before = ws
	k.note(i, ws)
}

// note keeps the words of a sentence that ends in a colon: the items of the
// list after it lean on them.
func (k *cutter) note(i int, ws []Word) {
	s := k.a.Sentences[i]
	if strings.HasSuffix(strings.TrimRight(s.Of(k.a.Text), " \u00a0\u202f"), ":") {
		k.leading, k.leadBlock = k.leading[:0], s.Block
		for _, w := range ws {
			if !w.Stop && len(k.leading) < maxCarried {
				k.leading = append(k.leading, w)
			}
		}
	}
}

// lead returns the lead-in of the list that sentence i is an item of.
func (k *cutter) lead(i int) []Word {
	s := k.a.Sentences[i]
	if len(k.leading) == 0 || s.Block <= k.leadBlock {
		return nil
	}
	r, _ := utf8.DecodeRuneInString(s.Of(k.a.Text))
	if k.a.Blocks[s.Block].Kind == story.ListItem || unicode.IsLower(r) || strings.ContainsRune("-–•*·", r) {
		return k.leading
	}
	k.leading = k.leading[:0]
	return nil
}
