package meta

import (
	"strings"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/dispatch"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/clean/stamp"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readSignatures reads who wrote the article.
func (s reader) readSignatures(a *story.Article) {
	for i := range s.Lines {
		if s.Kind[i] == story.Dateline {
			s.signedDate(a, &s.Lines[i])
		}
		if s.Kind[i] != story.Byline {
			continue
		}
		l := &s.Lines[i]
		if lead, ok := dispatch.Used(l.Words); ok {
			s.usedAgency(a, l, lead)
			continue
		}
		if who, ok := byline.Signature(l.Words); ok {
			if of, ok := newsroom(l.Words, who, a.Outlet.Value); ok {
				s.outlet(a, l, of)
				continue
			}
			if part := parting(who.Of(l.Words)); part > 0 {
				if of, ok := staffed(l.Words, text.Span{Start: who.Start + part + 1, End: who.End}); ok { // "By Ida Holm, Harbour Post staff"
					s.outlet(a, l, of)
					who.End = who.Start + part
				}
			}
			s.author(a, l, who)
			rest := l.Words[who.End:]
			apart := strings.ContainsRune("|·•—–/-►*", line.FirstRune(strings.TrimSpace(rest)))
			for k, p := range byline.Parts(rest) {
				w := p.Of(rest)
				if k == 0 && !apart && !strings.HasPrefix(strings.TrimLeft(w, ", "), "pour ") && !strings.HasPrefix(strings.TrimLeft(w, ", "), "for ") {
					continue // a place or a role, not an outlet
				}
				p.Start, p.End = p.Start+who.End, p.End+who.End
				s.partOf(a, l, p, w)
			}
			continue
		}
		switch s.Why[i].Code {
		case "byline.outlet":
			if name := byline.OutletLine(l); name != "" {
				at := strings.Index(l.Words, name)
				s.outlet(a, l, text.Span{Start: at, End: at + len(name)})
			}
		case "byline.tag":
			s.joined(a, l)
			// a name alone, without "By"; a page marks dates and times to read as well
			if a.Author.Value == "" && naming.NameLike(l.Words) && !naming.RoleLike(l) && !naming.OutletLike(l.Words) {
				s.author(a, l, line.Trim(l.Words, text.Span{End: len(l.Words)}))
			}
		case "byline.name", "byline.by":
			if f := strings.Fields(l.Words); len(f) > 2 && naming.RoleLike(l) && naming.NameLike(f[0]+" "+f[1]) && !naming.RoleWords.Has(line.Fold(f[1])) && !naming.Particles.Has(line.Fold(f[1])) {
				start := strings.Index(l.Words, f[0])
				last := start + len(f[0])
				end := last + strings.Index(l.Words[last:], f[1]) + len(f[1]) // "Jeanne Roy Health editor"
				s.author(a, l, text.Span{Start: start, End: end})
				continue
			}
			if strings.HasPrefix(l.Folded, "avec ") || strings.HasPrefix(l.Folded, "with ") {
				continue // an agency of no known name
			}
			all := byline.Parts(l.Words)
			if i > s.Last && len(all) == 1 && a.Author.Value != "" && !naming.OutletLike(l.Words) {
				continue // a topic below the text
			}
			for _, p := range all {
				s.partOf(a, l, p, p.Of(l.Words))
			}
		}
	}
}

// joined reads who else signs where the page's own data names only the first: "Jeanne Roy et Odile Carmaux".
func (s reader) joined(a *story.Article, l *line.Line) {
	first := a.Author.Value
	rest, ok := strings.CutPrefix(l.Words, first)
	if !ok || first == "" {
		return
	}
	for _, and := range []string{" et ", " and ", " & ", ", "} {
		if second, ok := strings.CutPrefix(rest, and); ok && naming.NameLike(second) && !naming.OutletLike(second) && !naming.RoleIn(second) && len(stamp.All(line.Fold(second))) == 0 {
			a.Author = story.Field{}
			give(&a.Author, l.Words, l.At(text.Span{End: len(l.Words)}))
			return
		}
	}
}

// signedDate reads who signs beside a date: "Jeanne Roy - vendredi 14 mars, 21h10",
// "Par Jeanne Roy - Vendredi 14 mars à 21:10", "LE PHARE | 12.03.2026 | Par Jeanne Roy", "Publié le 12 mars
// 2026, par Jeanne Roy".
func (s reader) signedDate(a *story.Article, l *line.Line) {
	ps := byline.Parts(l.Words)
	if parts := stamp.Colophon(l); parts != nil {
		ps = parts
		for _, p := range parts {
			if name, _, ok := strings.Cut(p.Of(l.Words), ","); ok && len(stamp.All(line.Fold(name))) == 0 && (naming.OutletLike(name) || naming.Articled(name)) {
				s.outlet(a, l, text.Span{Start: p.Start, End: p.Start + len(name)})
			}
		}
	}
	for _, p := range ps {
		if who, ok := byline.Signature(p.Of(l.Words)); ok {
			s.author(a, l, text.Span{Start: p.Start + who.Start, End: p.Start + who.End})
		}
	}
	if at := strings.IndexAny(l.Words, "0123456789"); at > 0 && naming.NameLike(strings.TrimSpace(l.Words[:at])) && !naming.OutletLike(l.Words[:at]) && stamp.Commented(l.Folded) {
		s.author(a, l, line.Trim(l.Words, text.Span{End: at})) // "Ana Roy 12 mars 2026 Transports 2 commentaires"
	}
	if i := strings.LastIndexAny(l.Words, "0123456789"); i > 4 && stamp.DatedName(l.Words) {
		if name, _, _ := strings.Cut(l.Words[i+1:], ","); strings.Count(strings.TrimSpace(name), " ") == 1 { // "12 mars 2026 Ana Roy, à Vernoy"
			s.author(a, l, line.Trim(l.Words, text.Span{Start: i + 1, End: i + 1 + len(name)}))
		}
	}
	for _, by := range []string{" par ", " by "} {
		if at := strings.Index(l.Words, by); at > 0 {
			if who, ok := byline.NameAt(l.Words, at+len(by)); ok && naming.NameLike(who.Of(l.Words)) {
				s.author(a, l, who)
			}
		}
	}
	if len(ps) > 1 && naming.NameLike(ps[0].Of(l.Words)) && len(stamp.All(line.Fold(ps[0].Of(l.Words)))) == 0 {
		s.partOf(a, l, ps[0], ps[0].Of(l.Words))
	}
}

// Words for all who write for an outlet, at the end of a signature: "By Harbour
// Post staff".
var newsrooms = line.Set{Listed: "staff|newsroom|reporters|team|desk|editors|redaktion|redaction|redaccion|redazione|redactie|redacao"}

// parting returns where a person ends in what signs, before a comma or a gap and who they write for; -1 if
// neither stands there.
func parting(who string) int {
	return max(strings.LastIndex(who, ", "), strings.Index(who, "  "), strings.IndexByte(who, '\t'))
}

// staffed returns the outlet of whose staff a person is: of it stands in w before such a word, which may
// be its last.
func staffed(w string, of text.Span) (text.Span, bool) {
	of = line.Trim(w, of)
	if last := strings.LastIndexByte(of.Of(w), ' '); last > 0 && newsrooms.Has(line.Fold(of.Of(w)[last+1:])) {
		of.End = of.Start + last
		return of, true
	}
	return of, newsrooms.Has(line.FirstWord(line.Fold(w[of.End:])))
}

// newsroom returns the outlet that signs where no person does: what stands before
// such a word, if it reads as an outlet, or is the one that is known.
func newsroom(w string, who text.Span, known string) (text.Span, bool) {
	end := len(w)
	if i := strings.IndexAny(w[who.Start:], ",|·•—–/("); i >= 0 {
		end = who.Start + i
	}
	of := line.Trim(w, text.Span{Start: who.Start, End: end})
	if parting(of.Of(w)) > 0 {
		return text.Span{}, false
	}
	cut := strings.LastIndexByte(of.Of(w), ' ')
	if cut < 0 || !newsrooms.Has(line.Fold(of.Of(w)[cut+1:])) {
		return text.Span{}, false
	}
	of.End = of.Start + cut
	name := of.Of(w)
	return of, naming.OutletLike(name) || !strings.Contains(name, " ") || strings.ContainsAny(name, "0123456789") || line.Fold(name) == line.Fold(known)
}

// partOf reads a part of a signature: a person, an outlet ("pour Le Matin"), or
// neither.
func (s reader) partOf(a *story.Article, l *line.Line, p text.Span, w string) {
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
	case len(stamp.All(line.Fold(w))) > 0 || strings.ContainsAny(w, "0123456789"):
	case dispatch.Agencies.Has(line.Fold(w)):
		give(&a.Agency, w, l.At(p))
	case naming.Articled(w):
		s.outlet(a, l, p)
	case outletBefore(w) > 0:
		s.author(a, l, p)
	case naming.OutletLike(w) && !naming.RoleWords.Has(line.Fold(w)):
		s.outlet(a, l, p)
	case a.Author.Value == "" && naming.NameLike(w):
		s.author(a, l, p)
	case a.Author.Value != "" && naming.Capitalised(w) && !naming.RoleIn(w):
		s.outlet(a, l, p)
	}
}

func (s reader) author(a *story.Article, l *line.Line, who text.Span) {
	w := who.Of(l.Words)
	if byline.Initials(l.Words[who.Start:min(who.End+1, len(l.Words))]) && strings.HasPrefix(l.Words[who.End:], ".") {
		who.End++ // "S. D.": the stop is of the initials
		w = who.Of(l.Words)
	}
	if _, second, ok := strings.Cut(w, " et "); ok && dispatch.Agencies.Has(strings.TrimSuffix(line.Fold(second), " agence")) { // "Jeanne Roy et AFP"
		at := strings.Index(w, " et ")
		give(&a.Agency, second, l.At(text.Span{Start: who.Start + at + len(" et "), End: who.End}))
		who.End = who.Start + len(strings.TrimRight(w[:at], " \u00a0"))
		w = who.Of(l.Words)
	}
	if first, second, ok := strings.Cut(w, " et "); ok && naming.NameLike(first) && naming.Articled(second) { // "Jeanne Roy et Le Phare"
		who.End = who.Start + len(first)
		w = first
	}
	if cut := outletBefore(w); cut > 0 { // "Le Phare Jeanne ROY"
		s.outlet(a, l, text.Span{Start: who.Start, End: who.Start + cut})
		who.Start += cut + 1
		w = who.Of(l.Words)
	}
	if rest, ok := strings.CutPrefix(w, "De "); ok && naming.NameLike(rest) && !naming.Particles.Has(line.FirstWord(line.Fold(rest))) { // "De Jeanne Roy", as radios sign
		who.Start += len("De ")
		w = rest
	}
	if dispatch.Agencies.Has(line.Fold(w)) || s.dispatchedBy(w) {
		give(&a.Agency, w, l.At(who))
		return
	}
	if naming.OutletLike(w) && !naming.NameLike(w) || naming.Articled(w) {
		s.outlet(a, l, who)
		return
	}
	give(&a.Author, w, l.At(who))
}

// dispatchedBy reports whether w is the initials that the text's place line has
// in brackets, as an agency's own text does: "Par ADM" above "LILLE (ADM) - …".
func (s reader) dispatchedBy(w string) bool {
	if len(w) < 2 || len(w) > 5 || strings.ToUpper(w) != w || s.First >= len(s.Lines) {
		return false
	}
	_, agency, _, ok := dispatch.Dateline(s.Lines[s.First].Words)
	return ok && agency.Of(s.Lines[s.First].Words) == w
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
	first := line.Fold(f[0])
	if !strings.HasPrefix(w, lead+" ") || !naming.OutletLike(lead) && !(n >= 4 && (first == "le" || first == "la" || first == "les")) {
		return 0
	}
	return len(lead)
}

// usedAgency reads who used an agency's words: a person, or else the outlet.
func (s reader) usedAgency(a *story.Article, l *line.Line, lead string) {
	lead = strings.TrimPrefix(strings.TrimPrefix(lead, "Par "), "By ")
	at := strings.Index(l.Words, lead)
	first, _, _ := strings.Cut(line.Fold(lead), " ")
	switch {
	case lead == "" || at < 0 || naming.RoleIn(lead) || byline.Initials(lead):
	case !naming.Capitalised(lead) && !strings.ContainsAny(lead[:1], "0123456789") && (strings.Contains(lead, " ") || len(lead) < 5): // "marée.info" is one
	case naming.NameLike(lead) && !naming.OutletLike(lead) && !naming.Particles.Has(first):
		s.author(a, l, text.Span{Start: at, End: at + len(lead)})
	case len(strings.Fields(lead)) <= 4:
		s.outlet(a, l, text.Span{Start: at, End: at + len(lead)})
	}
}
