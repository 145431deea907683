package claim

import (
	"strings"

	"recoupe/internal/lang"
)

// links reports whether the word at i joins two names, each with its capitals.
func links(ws []Word, i int) bool {
	return lang.And(ws[i].Fold) && i > 1 && i+2 < len(ws) && ws[i-1].Upper && ws[i-2].Upper && ws[i+1].Upper && ws[i+2].Upper
}

// apposed takes the boundaries off an apposition between an English subject and
// its verb: "Ana Roy, a clerk, held a vote". Without its verb the subject tells nothing.
func (k *cutter) apposed(ws []Word, roles []uint8, cuts []int) {
	if k.lang != "en" {
		return
	}
	for i := 1; i < len(ws); i++ {
		if cuts[i] != comma || !apposes[ws[i].Fold] && !ws[i].Number || !ws[i-1].Upper || roles[i-1] != named {
			continue
		}
		for j := i + 1; j < min(len(ws), i+longestApposition); j++ {
			if cuts[j] == none || cuts[j] == tied || cuts[j] == joint {
				continue
			}
			if cuts[j] == comma && !ws[j].Upper && (acts[ws[j].Fold] || len(ws[j].Fold) > 4 && strings.HasSuffix(ws[j].Fold, "ed")) && roles[j] != framed {
				for n := i; n <= j; n++ {
					cuts[n] = none
				}
			}
			break
		}
	}
}

// longestApposition is how many words an apposition has at most.
const longestApposition = 12

var (
	// what an apposition begins with
	apposes = map[string]bool{"a": true, "an": true, "the": true, "both": true, "one": true, "now": true, "then": true, "president": true, "chairman": true, "chairwoman": true, "chair": true, "director": true, "head": true, "mayor": true}
	// the commonest verbs without -ed, as a sentence that goes on begins with them
	acts = map[string]bool{"held": true, "took": true, "made": true, "gave": true, "came": true, "went": true, "left": true, "won": true, "lost": true, "met": true, "put": true, "is": true, "was": true, "were": true, "are": true,
		"has": true, "had": true, "have": true, "will": true, "would": true, "sent": true, "led": true, "ran": true, "became": true, "began": true, "sold": true, "bought": true, "found": true, "did": true, "died": true}
)
