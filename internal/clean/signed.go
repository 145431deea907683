package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readSignatures reads who wrote the article.
func (s *scrape) readSignatures(a *story.Article) {
	for i := range s.lines {
		if s.kind[i] == story.Dateline {
			s.signedDate(a, &s.lines[i])
		}
		if s.kind[i] != story.Byline {
			continue
		}
		l := &s.lines[i]
		if lead, ok := withAgency(l.words); ok {
			s.usedAgency(a, l, lead)
			continue
		}
		if who, ok := signature(l.words); ok {
			if of, ok := newsroom(l.words, who, a.Outlet.Value); ok {
				s.outlet(a, l, of)
				continue
			}
			s.author(a, l, who)
			rest := l.words[who.End:]
			apart := strings.ContainsRune("|·•—–/-►*", firstRune(strings.TrimSpace(rest)))
			for k, p := range parts(rest) {
				w := p.Of(rest)
				if k == 0 && !apart && !strings.HasPrefix(strings.TrimLeft(w, ", "), "pour ") && !strings.HasPrefix(strings.TrimLeft(w, ", "), "for ") {
					continue // a place or a role, not an outlet
				}
				p.Start, p.End = p.Start+who.End, p.End+who.End
				s.partOf(a, l, p, w)
			}
			continue
		}
		switch s.why[i].Code {
		case "byline.outlet":
			if name := outletLine(l); name != "" {
				at := strings.Index(l.words, name)
				s.outlet(a, l, text.Span{Start: at, End: at + len(name)})
			}
		case "byline.tag":
			// a name alone, without "By"; a page marks dates and times to read as well
			if a.Author.Value == "" && nameLike(l.words) && !roleLike(l) && !outletLike(l.words) {
				s.author(a, l, trimSpan(l.words, text.Span{End: len(l.words)}))
			}
		case "byline.name", "byline.by":
			if f := strings.Fields(l.words); len(f) > 2 && roleLike(l) && nameLike(f[0]+" "+f[1]) && !roleWords.has(fold(f[1])) && !particles.has(fold(f[1])) {
				end := strings.Index(l.words, f[1]) + len(f[1]) // "Jeanne Roy Health editor"
				s.author(a, l, text.Span{Start: strings.Index(l.words, f[0]), End: end})
				continue
			}
			if strings.HasPrefix(l.folded, "avec ") || strings.HasPrefix(l.folded, "with ") {
				continue // an agency of no known name
			}
			all := parts(l.words)
			if i > s.last && len(all) == 1 && a.Author.Value != "" && !outletLike(l.words) {
				continue // a topic below the text
			}
			for _, p := range all {
				s.partOf(a, l, p, p.Of(l.words))
			}
		}
	}
}

// signedDate reads who signs beside a date: "Jeanne Roy - vendredi 14 mars, 21h10",
// "LE PHARE | 12.03.2026 | Par Jeanne Roy", "Publié le 12 mars 2026, par Jeanne Roy".
func (s *scrape) signedDate(a *story.Article, l *line) {
	ps := parts(l.words)
	for k := 1; k < len(ps); k++ {
		if who, ok := signature(ps[k].Of(l.words)); ok {
			s.author(a, l, text.Span{Start: ps[k].Start + who.Start, End: ps[k].Start + who.End})
		}
	}
	if at := strings.IndexAny(l.words, "0123456789"); at > 0 && nameLike(strings.TrimSpace(l.words[:at])) && !outletLike(l.words[:at]) && commented(l.folded) {
		s.author(a, l, trimSpan(l.words, text.Span{End: at})) // "Ana Roy 12 mars 2026 Transports 2 commentaires"
	}
	if i := strings.LastIndexAny(l.words, "0123456789"); i > 4 && datedName(l.words) {
		if name, _, _ := strings.Cut(l.words[i+1:], ","); strings.Count(strings.TrimSpace(name), " ") == 1 { // "12 mars 2026 Ana Roy, à Vernoy"
			s.author(a, l, trimSpan(l.words, text.Span{Start: i + 1, End: i + 1 + len(name)}))
		}
	}
	for _, by := range []string{" par ", " by "} {
		if at := strings.Index(l.words, by); at > 0 {
			if who, ok := nameAt(l.words, at+len(by)); ok && nameLike(who.Of(l.words)) {
				s.author(a, l, who)
			}
		}
	}
	if len(ps) > 1 && nameLike(ps[0].Of(l.words)) && len(stamps(fold(ps[0].Of(l.words)))) == 0 {
		s.partOf(a, l, ps[0], ps[0].Of(l.words))
	}
}

// Words for all who write for an outlet, at the end of a signature: "By Harbour
// Post staff".
var newsrooms = wordSet{listed: "staff|newsroom|reporters|team|desk|editors|redaktion|redaction|redaccion|redazione|redactie|redacao"}

// newsroom returns the outlet that signs where no person does: what stands before
// such a word, if it reads as an outlet, or is the one that is known.
func newsroom(w string, who text.Span, known string) (text.Span, bool) {
	end := len(w)
	if i := strings.IndexAny(w[who.Start:], ",|·•—–/("); i >= 0 {
		end = who.Start + i
	}
	of := trimSpan(w, text.Span{Start: who.Start, End: end})
	cut := strings.LastIndexByte(of.Of(w), ' ')
	if cut < 0 || !newsrooms.has(fold(of.Of(w)[cut+1:])) {
		return text.Span{}, false
	}
	of.End = of.Start + cut
	name := of.Of(w)
	return of, outletLike(name) || !strings.Contains(name, " ") || strings.ContainsAny(name, "0123456789") || fold(name) == fold(known)
}

// partOf reads a part of a signature: a person, an outlet ("pour Le Matin"), or
// neither.
func (s *scrape) partOf(a *story.Article, l *line, p text.Span, w string) {
	for _, lead := range []string{"pour ", "for ", "für ", "para ", "per ", "voor "} {
		if strings.HasPrefix(w, lead) {
			p.Start += len(lead)
			s.outlet(a, l, p)
			return
		}
	}
	if i := strings.IndexByte(w, ','); i > 0 {
		w = w[:i]
		p.End = p.Start + i
	}
	switch {
	case len(stamps(fold(w))) > 0 || strings.ContainsAny(w, "0123456789"):
	case agencies.has(fold(w)):
		give(&a.Agency, w, l.at(p))
	case articled(w):
		s.outlet(a, l, p)
	case outletBefore(w) > 0:
		s.author(a, l, p)
	case outletLike(w) && !roleWords.has(fold(w)):
		s.outlet(a, l, p)
	case a.Author.Value == "" && nameLike(w):
		s.author(a, l, p)
	case a.Author.Value != "" && capitalised(w) && s.why != nil && !roleIn(w):
		s.outlet(a, l, p)
	}
}

func roleIn(w string) bool {
	l := lineOf(w, ingest.Piece{Span: spanOf(w)})
	return roleLike(&l)
}

func capitalised(w string) bool {
	f := strings.Fields(w)
	if len(f) == 0 || len(f) > 5 {
		return false
	}
	for _, x := range f {
		r, _ := utf8.DecodeRuneInString(x)
		if !unicode.IsUpper(r) && !particles.has(fold(x)) && !particle(x) {
			return false
		}
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	return unicode.IsUpper(r)
}

func (s *scrape) author(a *story.Article, l *line, who text.Span) {
	w := who.Of(l.words)
	if initials(l.words[who.Start:min(who.End+1, len(l.words))]) && strings.HasPrefix(l.words[who.End:], ".") {
		who.End++ // "S. D.": the stop is of the initials
		w = who.Of(l.words)
	}
	if _, second, ok := strings.Cut(w, " et "); ok && agencies.has(strings.TrimSuffix(fold(second), " agence")) { // "Jeanne Roy et AFP"
		at := strings.Index(w, " et ")
		give(&a.Agency, second, l.at(text.Span{Start: who.Start + at + len(" et "), End: who.End}))
		who.End = who.Start + len(strings.TrimRight(w[:at], " \u00a0"))
		w = who.Of(l.words)
	}
	if first, second, ok := strings.Cut(w, " et "); ok && nameLike(first) && articled(second) { // "Jeanne Roy et Le Phare"
		who.End = who.Start + len(first)
		w = first
	}
	if cut := outletBefore(w); cut > 0 { // "Le Phare Jeanne ROY"
		s.outlet(a, l, text.Span{Start: who.Start, End: who.Start + cut})
		who.Start += cut + 1
		w = who.Of(l.words)
	}
	if rest, ok := strings.CutPrefix(w, "De "); ok && nameLike(rest) && !particles.has(firstWord(fold(rest))) { // "De Jeanne Roy", as radios sign
		who.Start += len("De ")
		w = rest
	}
	if agencies.has(fold(w)) || s.dispatchedBy(w) {
		give(&a.Agency, w, l.at(who))
		return
	}
	if outletLike(w) && !nameLike(w) || articled(w) {
		s.outlet(a, l, who)
		return
	}
	give(&a.Author, w, l.at(who))
}

// dispatchedBy reports whether w is the initials that the text's place line has
// in brackets, as an agency's own text does: "Par ADM" above "LILLE (ADM) - …".
func (s *scrape) dispatchedBy(w string) bool {
	if len(w) < 2 || len(w) > 5 || strings.ToUpper(w) != w || s.first >= len(s.lines) {
		return false
	}
	_, agency, _, ok := dateline(s.lines[s.first].words)
	return ok && agency.Of(s.lines[s.first].words) == w
}

// mastheads are what a newspaper calls itself before the name of its country.
var mastheads = wordSet{listed: "petit|petite|grand|grande|nouveau|nouvel|nouvelle|bon|bonne|jeune|libre|journal|quotidien|courrier|republicain|daily|evening|morning|sunday|weekly|new"}

// articled reports whether w is an article and one word, or several with a small word between
// ("Le Pays de Vernoy"): an outlet's name, as nobody signs without a first name.
func articled(w string) bool {
	f := strings.Fields(w)
	if len(f) < 2 || len(f) > 5 || roleIn(w) || len(f) > 2 && (!capitalised(w) || !particles.has(f[2]) && !mastheads.has(fold(f[1]))) {
		return false
	}
	switch fold(f[0]) {
	case "le", "la", "les", "the", "el", "il", "die", "der", "das":
		r, _ := utf8.DecodeRuneInString(f[1])
		return unicode.IsUpper(r)
	}
	return false
}

// outletBefore returns where the outlet ends that stands before a person whose
// last name is in capitals, 0 if none does: how regional papers sign.
func outletBefore(w string) int {
	f := strings.Fields(w)
	n := len(f)
	if n < 3 || n > 6 || strings.ToUpper(f[n-1]) != f[n-1] || len(f[n-1]) < 3 || strings.ToUpper(w) == w || strings.ContainsAny(f[n-2], "-'’") {
		return 0
	}
	lead := strings.Join(f[:n-2], " ")
	first := fold(f[0])
	if !strings.HasPrefix(w, lead+" ") || !outletLike(lead) && !(n >= 4 && (first == "le" || first == "la" || first == "les")) {
		return 0
	}
	return len(lead)
}

// usedAgency reads who used an agency's words: a person, or else the outlet.
func (s *scrape) usedAgency(a *story.Article, l *line, lead string) {
	lead = strings.TrimPrefix(strings.TrimPrefix(lead, "Par "), "By ")
	at := strings.Index(l.words, lead)
	first, _, _ := strings.Cut(fold(lead), " ")
	switch {
	case lead == "" || at < 0 || roleIn(lead) || initials(lead):
	case !capitalised(lead) && !strings.ContainsAny(lead[:1], "0123456789") && (strings.Contains(lead, " ") || len(lead) < 5): // "marée.info" is one
	case nameLike(lead) && !outletLike(lead) && !particles.has(first):
		s.author(a, l, text.Span{Start: at, End: at + len(lead)})
	case len(strings.Fields(lead)) <= 4:
		s.outlet(a, l, text.Span{Start: at, End: at + len(lead)})
	}
}
