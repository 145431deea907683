package clean

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// metadata fills the fields of a that are not known yet: from the records of
// the format, then from the visible text. It invents nothing.
func (s *scrape) metadata(a *story.Article, data []ingest.Datum) {
	if s.title >= 0 && a.Title.Value == "" && (s.page || s.isGiven(s.title)) {
		l := &s.lines[s.title]
		a.Title = story.Field{Value: unbroken(strings.TrimSpace(l.words)), Origin: story.OriginMarkup, Span: l.Span}
	}
	for _, d := range data {
		if f := field(a, d.Key); f != nil && f.Value == "" && d.Value != "" {
			*f = story.Field{Value: d.Value, Origin: d.Origin}
		}
		if d.Key == "language" && a.Language == "und" {
			a.Language = d.Value
		}
	}
	if s.title >= 0 {
		l := &s.lines[s.title]
		give(&a.Title, strings.TrimSpace(l.words), l.Span)
	}
	for i := range s.lines {
		if s.kind[i] == story.Dek {
			l := &s.lines[i]
			give(&a.Dek, strings.TrimSpace(l.words), l.Span)
			break
		}
	}
	s.titleOutlet(a, data)
	s.readDates(a)
	s.readSignatures(a)
	s.readOutlet(a)
	s.readDispatch(a)
	s.readAgency(a)
	s.fallBack(a, data)
	s.siteOutlet(a)
	if a.Outlet.Value == "" && !a.Agency.Span.Empty() && !s.beside(a.Agency.Span) && s.first < len(s.lines) && a.Agency.Span.Start < s.lines[s.first].End {
		a.Outlet = a.Agency // an agency's own text
	}
}

// beside reports whether "avec", "with" or "et" stands before the agency at sp: whose
// words somebody else used.
func (s *scrape) beside(sp text.Span) bool {
	f := fold(s.text[max(0, sp.Start-8):sp.Start])
	return strings.HasSuffix(f, "avec") || strings.HasSuffix(f, "with") || strings.HasSuffix(f, "mit") || strings.HasSuffix(f, " et") || strings.HasSuffix(f, " and")
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
	for _, by := range []string{", par ", ", by "} {
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

// isGiven reports whether line i is a title that the format gives.
func (s *scrape) isGiven(i int) bool {
	return slices.Contains(s.given, s.lines[i].key)
}

// fallBack takes what the format tells less surely: when a mail was sent and by
// whom, the site that a page was clipped from.
func (s *scrape) fallBack(a *story.Article, data []ingest.Datum) {
	for _, d := range data {
		f := story.Field{Value: d.Value, Origin: d.Origin}
		switch {
		case (d.Key == "sent" || d.Key == "time") && a.Published.Value == "":
			a.Published = f
		case d.Key == "host" && a.Outlet.Value == "", d.Key == "sender" && a.Outlet.Value == "" && outletLike(d.Value):
			a.Outlet = f
		}
	}
}

// titleOutlet reads the outlet off the end of the page's own title: "The dam
// that failed - The Valley Gazette".
func (s *scrape) titleOutlet(a *story.Article, data []ingest.Datum) {
	if s.title < 0 || a.Outlet.Value != "" {
		return
	}
	title := strings.TrimSpace(s.lines[s.title].words)
	for _, d := range data {
		if d.Key != "page" {
			continue
		}
		for _, sep := range []string{" | ", " - ", " – ", " — ", " · ", " : ", " • "} {
			at := strings.LastIndex(d.Value, sep)
			if at <= 0 {
				continue
			}
			name := strings.TrimSpace(d.Value[at+len(sep):])
			head := fold(d.Value[:at])
			if len(strings.Fields(name)) <= 6 && name != "" && !strings.Contains(fold(title), fold(name)) && (strings.HasPrefix(head, fold(title)) || overlap(fold(title), head) > 0.6) {
				a.Outlet = story.Field{Value: name, Origin: d.Origin}
				return
			}
		}
	}
}

func field(a *story.Article, key string) *story.Field {
	switch key {
	case "title":
		return &a.Title
	case "dek":
		return &a.Dek
	case "outlet":
		return &a.Outlet
	case "author":
		return &a.Author
	case "published":
		return &a.Published
	case "updated":
		return &a.Updated
	case "section":
		return &a.Section
	case "address":
		return &a.Address
	case "agency":
		return &a.Agency
	}
	return nil
}

// give sets a field read in the visible text, unless it is set.
func give(f *story.Field, value string, at text.Span) {
	if f.Value == "" && value != "" {
		*f = story.Field{Value: unbroken(value), Origin: story.OriginVisible, Span: at}
	}
}

// unbroken returns words that were wrapped on one line.
func unbroken(s string) string {
	if !strings.ContainsAny(s, "\n\r") {
		return s
	}
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == '\n' || r == '\r' || r == ' ' || r == '\t' }), " ")
}

// readDates reads when the article appeared and when it was changed.
func (s *scrape) readDates(a *story.Article) {
	year := sync.OnceValue(s.year)
	for pass := range 2 { // what is labelled first, then the first bare date
		for i := range s.lines {
			k := s.kind[i]
			if k != story.Dateline && k != story.Byline && !((k == story.Other || k == story.Correction) && pass == 0) && !(k == story.Duplicate && s.why[i].Code == "dup.date") {
				continue
			}
			if k == story.Byline && s.last >= 0 && i > s.last+3 {
				continue
			}
			l := &s.lines[i]
			for _, d := range stamps(l.folded) {
				if pass == 0 && !d.labelled || k == story.Correction && !d.updated {
					continue
				}
				if d.year == 0 {
					d.year = year()
				}
				if a.Language == "en" {
					d = american(d, l.folded)
				}
				if d.updated {
					give(&a.Updated, d.iso(), l.Span)
				} else {
					give(&a.Published, d.iso(), l.Span)
				}
			}
		}
	}
}

// american turns 3/4/2026 into 4 March where the line reads as an American one.
func american(d stamp, folded string) stamp {
	if d.month > 12 || d.day > 12 || !strings.Contains(folded, itoa(d.day)+"/"+itoa(d.month)+"/") {
		return d
	}
	for _, z := range []string{" est", " edt", " et", " pst", " pdt", " cst", " cdt", " am", " pm"} {
		if strings.HasSuffix(folded, z) || strings.Contains(folded, z+" ") {
			d.day, d.month = d.month, d.day
			return d
		}
	}
	return d
}

// year returns the one year that the page's dates and its © name, 0 if they
// name none or several.
func (s *scrape) year() int {
	found := 0
	for i := range s.lines {
		l := &s.lines[i]
		if l.count > 40 || s.kind[i].Own() || s.kind[i] == story.Comment || s.kind[i] == story.Related {
			continue
		}
		y := 0
		for _, d := range stamps(l.folded) {
			y = max(y, d.year)
		}
		if y == 0 && strings.Contains(l.words, "©") {
			for _, t := range tokens(l.folded) {
				if len(t.s) == 4 && t.number >= 1990 && t.number < 2100 {
					y = t.number
				}
			}
		}
		if y > 0 && found > 0 && y != found {
			return 0
		}
		found = max(found, y)
	}
	return found
}

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

// at moves a span within a line's words into the text.
func (l *line) at(sp text.Span) text.Span {
	return text.Span{Start: l.Start + sp.Start, End: l.Start + sp.End}
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
	if cut := outletBefore(w); cut > 0 { // "Le Phare Jeanne ROY"
		s.outlet(a, l, text.Span{Start: who.Start, End: who.Start + cut})
		who.Start += cut + 1
		w = who.Of(l.words)
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

// articled reports whether w is an article and one word: an outlet's name, as
// nobody signs without a first name.
func articled(w string) bool {
	f := strings.Fields(w)
	if len(f) != 2 || roleIn(w) {
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

func (s *scrape) outlet(a *story.Article, l *line, at text.Span) {
	at = trimSpan(l.words, at)
	if !at.Empty() && !strings.EqualFold(at.Of(l.words), a.Author.Value) {
		give(&a.Outlet, at.Of(l.words), l.at(at))
	}
}
