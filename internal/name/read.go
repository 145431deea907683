package name

import (
	"strings"

	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// readSentence finds the candidates of sentence n, from left to right.
func (f *finder) readSentence(n int) {
	s := &f.sentences[n]
	for i := 0; i < len(s.tokens); {
		if s.tokens[i].Kind != segment.Letters || f.inAddress(s.tokens[i].Word) {
			i++
			continue
		}
		i = max(i+1, f.read(n, i))
	}
	f.bracketed(n)
}

// read looks for a name that begins at token i of sentence n, and returns
// where to go on.
func (f *finder) read(n, i int) int {
	s := &f.sentences[n]
	title, titled := f.title(s, i)
	entry, listed := f.entry(s, i)
	if titled && (!listed || title.Last >= entry.Last) && !f.namesBody(s, title.Last) {
		if next := f.afterTitle(n, i, title); next > 0 {
			return next
		}
		if s.tokens[i].shape.upper() && !(listed && entry.Class == lexicon.ByName) && (s.tokens[i].known || title.Last > i || s.tokens[i].stop) {
			return title.Last + 1 // "Premier ministre", "President": a capital, but nobody's name
		}
	}
	if last := f.partners(s, i); last > i {
		c := candidate{sentence: n, first: i, last: last, kind: story.Organisation}
		c.name = f.written(c)
		f.found = append(f.found, c)
		return last + 1
	}
	if last := f.outletAt(s, i); last > i {
		return f.addOfficial(n, i, last)
	}
	if last := f.paper(s, i); last > i {
		return f.addOfficial(n, i, last)
	}
	if first, last := f.channel(s, i); last > first {
		return f.addOfficial(n, first, last)
	}
	if last := f.official(s, i); last > i && !(listed && entry.Last >= last) {
		return f.addOfficial(n, i, last)
	}
	if listed && entry.Class == lexicon.ByDemonym && entry.Last == i && f.tongue(s, i) {
		return i + 1
	}
	if listed && f.oneOfSuch(s, i, entry) {
		return entry.Last + 1
	}
	if f.firstName(s, i, listed) {
		f.found = append(f.found, candidate{sentence: n, first: i, last: i, kind: story.Person, gender: genderOf(lexicon.GivenName(s.folded[i])), name: s.tokens[i].Of(f.a.Text)})
		return i + 1
	}
	first, last := f.run(s, i)
	if listed && (last < 0 || entry.Last >= last || entry.Class == lexicon.ByDemonym && f.splits(s, entry.Last+1)) {
		return f.addEntry(n, i, entry)
	}
	if last < 0 {
		return i + 1
	}
	if first > i {
		if listed {
			f.addEntry(n, i, entry)
		}
		return f.read(n, first)
	}
	if f.chargedWith(s, first, last) {
		return last + 1
	}
	return f.addRun(n, first, last)
}

// partners returns the last token of the name of a firm that begins at token i, its
// partners one after the other: "the law firm Abel, Maro & Roy". It is -1 if none does.
func (f *finder) partners(s *sentence, i int) int {
	if s.tokens[i].shape != capital || i == 0 || i+2 >= len(s.tokens) || s.tokens[i+1].gap != comma || s.tokens[i+1].shape != capital {
		return -1
	}
	k := i + 1
	for k+1 < len(s.tokens) && s.tokens[k+1].gap == comma && s.tokens[k+1].shape == capital {
		k++
	}
	if k+1 < len(s.tokens) && s.tokens[k+1].gap == comma && s.folded[k+1] == "and" { // "Abel, Maro, and Roy"
		return -1
	}
	if k+2 >= len(s.tokens) || s.tokens[k+1].gap != space || s.folded[k+1] != "&" && s.folded[k+1] != "and" && s.folded[k+1] != "et" || s.tokens[k+2].shape != capital {
		return -1
	}
	last := k + 2
	form := last+1 < len(s.tokens) && companySuffixes[s.folded[last+1]]
	if form {
		last++
	}
	for j := i - 1; j >= max(0, i-4); j-- {
		if firms[s.folded[j]] || form {
			return last
		}
	}
	return -1
}

var (
	firms           = text.WordSet("firm firms office offices attorneys lawyers solicitors partner partners cabinet etude")
	companySuffixes = text.WordSet("pc llp llc lp pa pllc plc ltd inc scp selarl")
)

// namesBody reports whether the title that ends at token i begins the name of a
// body or a place: "Duke University", "King County".
func (f *finder) namesBody(s *sentence, i int) bool {
	if f.lang != "en" || i+1 >= len(s.tokens) || s.tokens[i].shape != capital || s.tokens[i+1].shape != capital || s.tokens[i+1].gap != space {
		return false
	}
	next := s.folded[i+1]
	return s.folded[i] == "national" || next == "university" || next == "college" || next == "hospital" || f.rules.places[next] && next != "hills"
}

// title returns the longest title at token i.
func (f *finder) title(s *sentence, i int) (best lexicon.Found, ok bool) {
	f.names.At(s.folded, i, func(x lexicon.Found) bool {
		if x.Class == lexicon.ByTitle && (!ok || x.Last > best.Last) && (x.Caps == 0 || s.tokens[i].shape.upper()) {
			best, ok = x, true
		}
		return true
	})
	return best, ok
}

// entry returns the longest entry of the tables at token i, the surest of
// those that are as long.
func (f *finder) entry(s *sentence, i int) (best lexicon.Found, ok bool) {
	take := func(x lexicon.Found) bool {
		if x.Class != lexicon.ByTitle && f.fits(s, i, x) && (!ok || x.Last > best.Last || x.Last == best.Last && x.Class < best.Class) {
			best, ok = x, true
		}
		return true
	}
	f.names.At(s.folded, i, take)
	if ok {
		return best, true
	}
	if i+1 < len(s.tokens) && s.tokens[i+1].gap == tied && compass[s.folded[i]] {
		for _, ending := range lexicon.Inflections { // "nord-coréens"
			if w := s.folded[i+1]; len(w) > len(ending)+3 && strings.HasSuffix(w, ending) {
				f.names.At([]string{s.folded[i], w[:len(w)-len(ending)]}, 0, func(x lexicon.Found) bool {
					if x.Class == lexicon.ByDemonym && x.Last == 1 {
						x.Last = i + 1
						take(x)
					}
					return true
				})
			}
		}
	}
	if w, ok := strings.CutSuffix(s.folded[i], "s"); ok && f.lang == "de" && len(w) > 3 && s.tokens[i].shape == capital { // "der Präsident Frankreichs"
		f.names.At([]string{w}, 0, func(x lexicon.Found) bool {
			if x.Class == lexicon.ByName && x.Kind == lexicon.PlaceEntity && x.Last == 0 {
				x.Last = i
				take(x)
			}
			return true
		})
	}
	for _, ending := range lexicon.Inflections { // "françaises", "bayerischen"
		if w := s.folded[i]; len(w) > len(ending)+3 && w[len(w)-len(ending):] == ending {
			f.names.At([]string{w[:len(w)-len(ending)]}, 0, func(x lexicon.Found) bool {
				if x.Class == lexicon.ByDemonym {
					x.Last = i
					take(x)
				}
				return true
			})
		}
	}
	return best, ok
}

// fits reports whether the capitals of the words are those an entry needs.
func (f *finder) fits(s *sentence, i int, x lexicon.Found) bool {
	t := s.tokens[i]
	if s.style == shouted {
		return x.Class <= lexicon.ByStandIn && x.Class != lexicon.ByDemonym && len(s.folded[i]) > 3 && !t.stop && !t.known || x.Last > i
	}
	for k := i + 1; k <= x.Last; k++ {
		if g := s.tokens[k].gap; g == comma || g == other || g == bracket {
			return false
		}
	}
	if f.lang == "fr" && x.Last == i && x.Kind == lexicon.OrganisationEntity && t.known && i+1 < len(s.tokens) && s.tokens[i+1].gap == space && s.tokens[i+1].shape == small && adjective(s.folded[i+1]) {
		return false // "l'Unité nationale cyber" is another body
	}
	switch {
	case x.Caps == 2 && t.shape != allCaps && t.shape != mixed && !(t.shape == initial && len(t.Fold) > 1) && !f.smallAcronym(s, i):
		return false
	case x.Caps >= 1 && !t.shape.upper():
		return false
	case x.Caps == 0 && x.Class == lexicon.ByName && x.Last == i && !t.shape.upper():
		return x.Kind != lexicon.OrganisationEntity // "le parquet"
	}
	if t.shape.upper() && (t.opens || s.style == headline) && t.shape != allCaps {
		// a capital that any word would have
		if x.Last > i {
			if !t.stop && !t.known && !f.rules.never[t.Fold] {
				return true
			}
			for k := i + 1; k <= x.Last; k++ {
				if s.tokens[k].shape.upper() {
					return true
				}
			}
			return x.Caps == 0 && !f.rules.never[t.Fold] // "Vingt-sept communes" are no "Vingt-Sept"
		}
		if (t.known || t.stop) && x.Class != lexicon.ByDemonym {
			return f.seen[t.Fold].capital > 0 || f.hasChief(s, i)
		}
	}
	return true
}

// splits reports whether what begins at token k is a name by itself, so that
// the demonym before it is no part of it: "French President Anna Maro".
func (f *finder) splits(s *sentence, k int) bool {
	if k >= len(s.tokens) {
		return true
	}
	if f.lang == "fr" && k > 1 && s.tokens[k-1].shape == capital && s.tokens[k].gap == space && s.tokens[k].shape.upper() && !s.tokens[k].known && (s.folded[k-2] == "l'" || s.folded[k-2] == "le" || s.folded[k-2] == "la") {
		return true // "l'Allemand Norvex"
	}
	if _, ok := f.title(s, k); ok {
		return true
	}
	if f.lang == "nl" && s.tokens[k].shape == capital && !s.tokens[k].known {
		return true // "het Duitse Warnsfeld"; but "de Duitse Spoorwegen"
	}
	return lexicon.GivenName(s.folded[k]) != lexicon.NotGiven && k+1 < len(s.tokens) && s.tokens[k+1].shape.upper()
}

// addEntry adds what the tables know at tokens i..x.Last.
func (f *finder) addEntry(n, i int, x lexicon.Found) int {
	s := &f.sentences[n]
	c := candidate{sentence: n, first: i, last: x.Last, name: x.Name, id: x.ID, kind: kindOf(x.Kind)}
	if x.ID == "-" {
		c.id, c.name = "", f.written(c)
	}
	if f.ownRepublicans(s, i, x.ID) {
		c.id, c.name = "les-republicains", "Les Républicains"
		f.found = append(f.found, c)
		return x.Last + 1
	}
	if lower := x.Name != "" && x.Name[0] >= 'a' && x.Name[0] <= 'z'; x.Class == lexicon.ByName && x.Kind == lexicon.OrganisationEntity &&
		(x.Last == i && s.tokens[i].known || lower && s.tokens[i].shape.upper()) {
		c.name = f.written(c) // "le Congrès", "the Senate": whose, the reader sees
	}
	if x.Class == lexicon.ByName && x.Kind == lexicon.OrganisationEntity && f.bare(s, i, x) {
		c.name = f.written(c)
	}
	switch x.Class {
	case lexicon.ByCapital:
		c.id += "-capital"
		c.name = f.written(c)
	case lexicon.ByDemonym, lexicon.ByStandIn:
		c.stand = true
	case lexicon.ByWeakStandIn:
		c.stand, c.weak = true, true
	}
	f.found = append(f.found, c)
	return x.Last + 1
}

func kindOf(k lexicon.EntityKind) story.NameKind {
	switch k {
	case lexicon.PlaceEntity:
		return story.Place
	case lexicon.OrganisationEntity:
		return story.Organisation
	case lexicon.PersonEntity:
		return story.Person
	case lexicon.EventEntity:
		return story.EventName
	case lexicon.WorkEntity:
		return story.Work
	}
	return story.OtherName
}

// afterTitle adds the person a title at token i introduces, and returns where
// to go on; 0 if no name follows.
func (f *finder) afterTitle(n, i int, title lexicon.Found) int {
	s := &f.sentences[n]
	k := title.Last + 1
	if k >= len(s.tokens) {
		return 0
	}
	t := s.tokens[k]
	if t.gap != space && t.gap != dot || t.gap == dot && title.Kind != lexicon.AddressTitle && len(s.folded[title.Last]) > 4 || !t.shape.upper() {
		return 0
	}
	if next, ok := f.title(s, k); ok { // "M. le Président", "President Dr Anna Maro"
		if after := f.afterTitle(n, k, next); after > 0 {
			return after
		}
		if title.Kind != lexicon.AddressTitle {
			return 0
		}
	}
	if only(title.ID) {
		return 0
	}
	if title.Kind == lexicon.RoleTitle {
		if s.style == headline || s.style == shouted {
			return 0
		}
		if e, ok := f.entry(s, k); ok && e.Class <= lexicon.ByDemonym && (lexicon.GivenName(s.folded[k]) == lexicon.NotGiven || e.Last > k) {
			return 0 // "le président France Télévisions"
		}
		if f.rules.never[s.folded[k]] || f.rules.nouns && lexicon.GivenName(s.folded[k]) == lexicon.NotGiven && t.known {
			return 0
		}
	}
	first, last := f.run(s, k)
	if last < 0 {
		if f.rules.never[s.folded[k]] || t.stop || s.style == shouted {
			return 0
		}
		first, last = k, f.wholeName(s, k)
	}
	if first != k || f.noHolder(s, title, first, last) || f.isBody(s, first, last) || f.hasChief(s, last) || first == last && t.shape == allCaps && len(t.Fold) > 3 && title.Kind == lexicon.RoleTitle {
		return 0
	}
	c := candidate{sentence: n, first: first, last: last, kind: story.Person, role: title.ID, gender: titleGender(title.ID)}
	c.name = f.written(c)
	f.found = append(f.found, c)
	return last + 1
}

func titleGender(id string) story.Gender {
	switch id {
	case "mr", "king", "prince":
		return story.Masculine
	case "mrs", "miss", "queen", "princess", "sister-nun":
		return story.Feminine
	}
	return story.GenderUnknown
}

// only reports whether a title only says how an office is held, and stands before anything: "the former Norvex works".
func only(id string) bool { return id == "former" || id == "acting" || id == "elect" }
