package clause

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/lang"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// edgeBefore reports whether a sentence begins at a place: the sentence at hand, one within it, or words
// of somebody that are one.
func (st *stretch) edgeBefore(at int) bool {
	if strings.IndexFunc(st.txt[st.Start:max(st.Start, at)], inWord) < 0 || st.stopBefore(at) {
		return true
	}
	return !lower(st.txt[at:st.End]) && st.quotes.Any(text.Span{Start: at - edge, End: at + edge + 1}, func(q *story.Quote) bool {
		return q.Kind == story.Direct && max(q.Start-at, at-q.Start) <= edge
	})
}

// stopBefore reports whether a sentence within the one at hand ends right before a place.
func (st *stretch) stopBefore(at int) bool {
	before := st.txt[st.Start:at]
	bare := strings.TrimRightFunc(before, func(r rune) bool { return text.IsSpace(r) || strings.ContainsRune("«“„‘\"'([”»’)", r) })
	if bare == before || bare == "" || lower(st.txt[at:st.End]) {
		return false
	}
	switch last, _ := utf8.DecodeLastRuneInString(bare); last {
	case '!', '?', '…':
		return true
	case '.':
		word := text.LastWord(bare)
		return strings.HasSuffix(bare, word+".") && len(word) > 3 && !lang.Abbreviation(st.language, word)
	}
	return false
}

// narrow makes the stretch no more than the sentence within it that s stands in.
func (st *stretch) narrow(s text.Span) {
	for at := s.Start; at > st.Start; at-- {
		if e := (text.Span{Start: at, End: st.End}); text.IsSpace(rune(st.txt[at-1])) && st.stopBefore(at) {
			if !st.unpaired(e, st.Span) {
				st.Start = at
			}
			break
		}
	}
	for at := s.End; at < st.End; at++ {
		if strings.IndexByte(".!?", st.txt[at]) < 0 && !strings.HasPrefix(st.txt[at:], "…") {
			continue
		}
		behind := at + len(st.txt[at:st.End]) - len(strings.TrimLeftFunc(st.txt[at:st.End], func(r rune) bool { return !inWord(r) }))
		if behind < st.End && st.stopBefore(behind) {
			st.End = at
			break
		}
	}
}

func inWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// begins reports whether a clause begins with s that has its own subject, and does not hang on a condition.
func (st *stretch) begins(s text.Span) bool {
	words := s.Of(st.txt)
	first, rest := text.CutWord(words)
	low := strings.ToLower(first)
	at, _ := nextCut(words)
	if before := strings.TrimRightFunc(st.txt[st.Start:s.Start], text.IsSpace); strings.HasSuffix(before, ":") || strings.HasSuffix(before, ";") {
		at = len(words) // what is said of the subject may stand before its verb
	}
	switch {
	case first == "" || s.Start > st.Start && (st.txt[s.Start-1] == '-' || inWord(rune(st.txt[s.Start-1]))):
		return false
	case !text.StartsUpper(first) && (slices.Contains(binding[st.language], low) || slices.Contains(leading[st.language], low)):
		return false
	case slices.Contains(subjects[st.language], low) && !beginsWith(words, impersonal[st.language]):
		return false // whom it means stands before it
	case !text.StartsUpper(first) && (doingBesides(words, st.language) || st.language == "en" && strings.HasSuffix(low, "ly")):
		return false
	case st.conditional(s.Start) || st.leavesAside(s):
		return false
	case st.language == "fr" && !text.StartsUpper(first) && !strings.HasPrefix(strings.TrimLeft(words, "«“\" \u00a0\u202f"), first[:1]): // a figure
		return st.tells(words[:at])
	case st.language == "fr" && !text.StartsUpper(first) && !slices.Contains(heads, low):
		return false
	case st.language == "en" && !text.StartsUpper(first):
		if v := lang.VerbsOf("en"); v.Common(low) || v.Is("it", low, text.FirstWord(rest)) {
			return false
		}
	}
	return st.tells(words[:at])
}

// leavesAside reports whether s begins within an aside in dashes and goes on behind it.
func (st *stretch) leavesAside(s text.Span) bool {
	open := false
	before := st.txt[st.Start:s.Start]
	for at, n := dash(before); n > 0; at, n = dash(before) {
		open = !open
		before = before[at+n:]
	}
	at, n := dash(s.Of(st.txt))
	return open && n > 0 && at > 0
}

// conditional reports whether what stands before a place of the sentence, up to a comma there, is a condition.
func (st *stretch) conditional(at int) bool {
	before := strings.TrimRightFunc(st.txt[st.Start:at], text.IsSpace)
	part, ok := strings.CutSuffix(before, ",")
	if !ok {
		return false
	}
	if cut := strings.LastIndexAny(part, ";:"); cut >= 0 {
		part = part[cut+1:]
	}
	return slices.Contains(conditions[st.language], text.FirstWord(part))
}

// starts returns the places where a stretch that holds s may begin: where its sentence does, where s does, if
// need be behind a word that joins it to what stands before it, and behind marks between them; behind a comma
// alone where what stands before it may be a subject's only if afterCommas asks for that.
func (st *stretch) starts(s text.Span, afterCommas bool) []int {
	out := []int{s.Start}
	words := s.Of(st.txt)
	if first, rest := text.CutWord(words); strings.HasPrefix(words, first) && slices.Contains(joins[st.language], first) {
		out = append(out, s.End-len(strings.TrimLeftFunc(rest, text.IsSpace)))
	}
	for at := s.Start; at > st.Start; {
		cut := strings.LastIndexAny(st.txt[st.Start:at], ".,;:—–―-")
		if cut < 0 {
			break
		}
		at = st.Start + cut
		if from := st.behindMark(at, afterCommas); from > at && from < s.Start {
			out = append(out, from)
		}
	}
	return append(out, st.Start)
}

// behindMark returns where a clause may begin behind the mark at a place: at the next word, behind what joins
// it where the mark is a comma; 0 if none may.
func (st *stretch) behindMark(at int, afterComma bool) int {
	rest := st.txt[at:st.End]
	mark := rest[:1]
	rest = strings.TrimLeft(rest, ".,;:—–―-")
	bare := strings.TrimLeftFunc(rest, text.IsSpace)
	if len(bare) == len(rest) {
		return 0
	}
	from := st.End - len(bare)
	first, behind := text.CutWord(bare)
	joined := strings.HasPrefix(bare, first) && slices.Contains(joins[st.language], first)
	if joined {
		from = st.End - len(strings.TrimLeftFunc(behind, text.IsSpace))
	}
	if mark == "," && !joined && !afterComma || mark == "." && !st.edgeBefore(from) {
		return 0
	}
	return from
}

// named returns s, which is no clause, with what it is said of: "the shed, whose roof fell in", or without the
// word that joins it to more of its kind.
func (st *stretch) named(s text.Span) []text.Span {
	heading := func(at int) bool {
		word, _ := text.CutWord(st.txt[at:s.End])
		return text.StartsUpper(word) || slices.Contains(heads, word) && st.language == "fr" || slices.Contains(determiners, word) && st.language == "en"
	}
	first, _ := text.CutWord(s.Of(st.txt))
	for _, at := range st.starts(s, true) {
		e := text.Span{Start: at, End: s.End}
		if heading(at) && chars(st.txt, e) <= longestStretch && (at > s.Start || at < s.Start && (aboutTheWord(first) || first == "où" || first == "where")) {
			return []text.Span{e}
		}
	}
	return nil
}

var (
	// What joins a clause to the one before it.
	joins = map[string][]string{"fr": {"et", "mais", "ou", "or", "car"}, "en": {"and", "but", "or", "so", "yet"}, "de": {"und", "aber"}, "es": {"y", "pero"}, "it": {"e", "ma"}, "pt": {"e", "mas"}, "nl": {"en", "maar"}}
	// What begins a condition.
	conditions = map[string][]string{"fr": {"si", "s", "faute", "sauf"}, "en": {"if", "unless", "were", "had", "should"}}
	// What else begins no clause that has its own subject.
	leading = map[string][]string{
		"fr": {"puis", "ni", "lequel", "laquelle", "lesquels", "lesquelles", "afin", "comme", "tandis", "alors", "si", "soit", "ainsi", "notamment", "dès", "non", "plus", "à"},
		"en": {"that", "or", "nor", "so", "whom", "whose", "where", "when", "if", "though", "although", "unless", "including", "especially", "particularly", "potentially", "something", "part", "not", "also", "then", "earlier", "later", "even", "along", "together", "once", "never", "always", "already", "just", "ever", "such"},
		"de": {"und", "oder", "aber", "sondern", "dass", "weil", "wenn", "wobei", "deren", "dessen", "nachdem", "während", "obwohl", "sowie"},
		"es": {"y", "e", "o", "u", "pero", "que", "quien", "quienes", "cuyo", "cuya", "donde", "después", "tras", "aunque", "porque", "mientras"},
		"it": {"e", "ed", "o", "ma", "che", "cui", "dove", "dopo", "perché", "mentre"},
		"pt": {"e", "ou", "mas", "que", "quem", "cujo", "cuja", "onde", "depois", "após", "porque", "enquanto"},
		"nl": {"en", "of", "maar", "dat", "waar", "wat", "omdat", "nadat", "terwijl"},
	}
	// What a French clause begins with that has its own subject.
	heads = strings.Fields("le la les l un une des du ce cet cette ces c ça cela ceci son sa ses leur leurs mon ma mes notre nos votre vos chaque aucun aucune nul nulle plusieurs certains certaines quelques tout toute tous toutes beaucoup nombre on nous vous je j deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille près il personne rien tel telle telles tels davantage peu quelque")
)
