package name

import (
	"recoupe/internal/lexicon"
	"recoupe/internal/segment"
	"recoupe/internal/text"
)

// The kind of a name that newspapers seldom say: what a company is shows in what stands
// around it, and in what a preposition before it is for.

// held are what one has in a company: "shares in Norvex".
var held = text.WordSet("shares share stake stakes stock investors investor investment shareholding confidence trust majority minority parts participation actions interets")

// dealtWith are words before "à" or "in" that lead to whom something is done or owed, not
// to a place: "grâce à Norvex", "confié à Norvex", "écrit à Norvex".
var dealtWith = text.WordSet(`grace face quant suite appartenant appartient appartiennent appartenait appartenu confie confiee confies confiees confier vendu vendue vendus vendre verse versee verser paye payee payer
	ecrit ecrire ecrivent demande demander reproche reprochent reprochait reclame reclamer doit devait impute imputee cede cedee ceder achete achetee acheter livre livree livrer attribue attribuee attribuer
	rachete rachetee infligee inflige succede fournit fournissent oppose opposent opposee opposait ressemble nuit loue louee commande commandee`)

// companyHas are English words for what a company has, behind its genitive: "Norvex's boss".
var companyHas = text.WordSet("boss headquarters owner owners workforce revenue profits profit turnover subsidiary factory factories customers creditors")

// seatedIn reports whether a name of one word is told to be a company by where it sits or what
// it makes: "Norvex, based in Maro", "Norvex, which has its headquarters in", "Norvex, qui emploie".
func (f *finder) seatedIn(s *sentence, first, last int) bool {
	k := last + 1
	if first != last || k+2 >= len(s.tokens) || s.tokens[k].gap != comma || s.tokens[k+1].gap != space || first > 0 && isOf(s.folded[first-1]) { // "la société de Maro, qui vend"
		return false
	}
	switch w, next := s.folded[k], s.folded[k+1]; {
	case w == "based" || w == "headquartered":
		return next == "in" || next == "near"
	case w == "basee" || w == "etablie" || w == "implantee":
		return next == "a" || next == "en" || next == "pres"
	case w == "dont":
		return next == "le" && s.folded[k+2] == "siege"
	case w == "which":
		return makes[next] || next == "has" && k+3 < len(s.tokens) && s.folded[k+2] == "its" && s.folded[k+3] == "headquarters"
	case w == "qui":
		return makes[next]
	}
	return false
}

var makes = text.WordSet("employs makes manufactures supplies sells operates owns builds emploie fabrique exploite vend commercialise possede")

// heldIn reports whether a run stands behind what one has in a company.
func (f *finder) heldIn(s *sentence, first int) bool {
	return first > 1 && s.tokens[first].gap == space && (s.folded[first-1] == "in" || s.folded[first-1] == "dans") && held[s.folded[first-2]]
}

// owed reports whether the preposition before token first leads to whom something is
// done or owed.
func (f *finder) owed(s *sentence, first int) bool {
	if first < 2 || s.folded[first-1] != "a" {
		return false
	}
	what := first+1 < len(s.tokens) && s.tokens[first+1].gap == space && given[s.folded[first+1]] // "a remis à Norvex une lettre"
	return dealtWith[s.folded[first-2]] || what && handed[s.folded[first-2]]
}

// handed are French participles of what is given to somebody, and given what begins the thing.
var (
	handed = text.WordSet("passe passee remis donne propose promis offert adresse transmis prete signifie impose refuse envoye")
	given  = text.WordSet("un une le la les des son sa ses leur leurs cette ce ces")
)

// calledBody reports whether a name of one word is told to be a body by what is set
// behind it in apposition: "Norvex, the ferry operator, said", "Norvex, le groupe".
func (f *finder) calledBody(s *sentence, first, last int) bool {
	const most = 5 // words of what it is said to be
	k := last + 1
	if first != last || k+1 >= len(s.tokens) || s.tokens[k].gap != comma || !f.rules.articles[s.folded[k]] && s.folded[k] != "an" && s.folded[k] != "une" {
		return false
	}
	for j := k + 1; j < min(len(s.tokens), k+most); j++ {
		if s.tokens[j].gap != space && s.tokens[j].gap != elided && s.tokens[j].gap != tied {
			return false
		}
		if s.listed(j, bodyNouns) {
			return j+1 >= len(s.tokens) || s.folded[j+1] != "'s" && (f.lang == "fr" || s.tokens[j+1].gap > elided || s.tokens[j+1].stop)
		}
		if s.tokens[j].stop && !f.rules.articles[s.folded[j]] {
			return false
		}
	}
	return false
}

// appositionOf reports whether the word before a comma and the name is a body's: "son
// prestataire portugais, Norvex,", "a contractor, Norvex".
func (f *finder) appositionOf(s *sentence, first, last int) bool {
	if first != last || first < 2 || s.tokens[first].gap != comma {
		return false
	}
	k := first - 1
	if f.lang == "fr" && k > 1 && s.tokens[k].gap == space && s.tokens[k].shape == small && (adjective(s.folded[k]) || f.isDemonym(s, k)) {
		k--
	}
	if !s.listed(k, bodyNouns) || s.tokens[k].shape.upper() {
		return false
	}
	for j := k - 1; j >= max(0, k-3); j-- {
		if f.rules.articles[s.folded[j]] || s.folded[j] == "a" || s.folded[j] == "an" || s.folded[j] == "son" || s.folded[j] == "its" {
			return true
		}
	}
	return false
}

// readOutlet keeps the words of the outlet's name, where there are several: it names
// itself in its text, "dont La Vigie a obtenu copie".
func (f *finder) readOutlet() {
	outlet := f.a.Outlet.Value
	ws := segment.Words(outlet, text.Span{End: len(outlet)})
	const most = 6 // more are no name
	if len(ws) < 2 || len(ws) > most {
		return
	}
	for _, w := range ws {
		f.outlet = append(f.outlet, w.Fold)
	}
}

// outletAt returns the last token of the outlet's own name that begins at token i, its
// first and last words with capitals; -1 if it does not stand there.
func (f *finder) outletAt(s *sentence, i int) int {
	last := i + len(f.outlet) - 1
	if len(f.outlet) == 0 || last >= len(s.tokens) || !s.tokens[i].shape.upper() || !s.tokens[last].shape.upper() {
		return -1
	}
	for k, w := range f.outlet {
		if s.folded[i+k] != w || k > 0 && s.tokens[i+k].gap > elided {
			return -1
		}
	}
	return last
}

// oneOfSuch reports whether words that describe a body the tables know are behind "a" or
// "un", and so only say what another one is: "Rivage, a French consumer group".
func (f *finder) oneOfSuch(s *sentence, i int, x lexicon.Found) bool {
	if i == 0 || x.Last == i || x.Kind != lexicon.OrganisationEntity || s.tokens[i].gap > elided || s.tokens[x.Last].shape.upper() {
		return false
	}
	switch s.folded[i-1] {
	case "a", "an", "another", "one", "un", "une", "autre":
		return true
	}
	return false
}
