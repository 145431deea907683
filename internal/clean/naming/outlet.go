package naming

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recoupe/internal/clean/line"
)

// OutletWords are folded words that name an outlet rather than a person.
var OutletWords = line.Set{Listed: "gazette|courrier|courier|echo|echos|monde|figaro|times|post|herald|news|newswire|presse|press|journal|tribune|daily|agence|agency|tele|television|radio|tv|info|infos|magazine|hebdo|matin|soir|express|depeche|dispatch|nouvelles|nouvelle|nouveau|republicain|progres|independant|independent|guardian|observer|telegraph|mail|mirror|sun|star|chronicle|examiner|globe|standard|argus|mercury|reporter|register|bulletin|review|weekly|zeitung|blatt|tageblatt|anzeiger|rundschau|kurier|nachrichten|spiegel|bild|correo|diario|periodico|heraldo|mundo|pais|vanguardia|razon|giornale|corriere|gazzetta|repubblica|messaggero|stampa|jornal|folha|publico|noticias|krant|dagblad|nieuws|volkskrant|liberation|humanite|parisien|ouest|sud|voix|union|alsace|quotidien|voz|wire|network|media|online|today|insider|monitor|advertiser|leader|sentinel|record|world|romand|temps|afp|ap|reuters|dpa|efe|ansa|belga|ats|anp|lusa|upi|apa"}

// textKinds are what a text is called above its headline, which looks like an
// outlet's name and is none.
var textKinds = line.Set{Listed: "communique de presse|communique|dossier de presse|revue de presse|conference de presse|point presse|press release|press statement|press review|media release|news release|pressemitteilung|presseschau|comunicado de prensa|nota de prensa|comunicato stampa|rassegna stampa|persbericht|comunicado de imprensa"}

// sections are words of an outlet's name that alone are an entry of a menu.
var sections = line.Set{Listed: "journal|info|infos|news|presse|press|magazine|matin|soir|radio|tv|television|tele|media|online|agence|agency|monde|world|sud|ouest|temps|mail|today|nouvelles|bulletin|review|reporter|noticias|nachrichten"}

// OutletLike reports whether s reads as an outlet's name.
func OutletLike(s string) bool {
	s = strings.TrimFunc(s, line.Edge)
	f := strings.Fields(s)
	if len(f) == 0 || len(f) > 6 || strings.ContainsAny(s, "?!:;\"«»“”0123456789|>") || textKinds.Has(line.Fold(s)) || placed(s) || strings.Count(s, "  ") > 1 { // a menu on one line
		return false
	}
	r, _ := utf8.DecodeRuneInString(f[0])
	if !unicode.IsUpper(r) || len(f) == 1 && sections.Has(line.Fold(s)) {
		return false
	}
	hit := false
	for i, w := range f {
		r, _ := utf8.DecodeRuneInString(w)
		fw := line.Fold(strings.Trim(w, ".,"))
		if i > 0 && !unicode.IsUpper(r) && !Particles.Has(fw) && !Particle(w) {
			return false
		}
		if k := strings.IndexAny(fw, "'"); k > 0 {
			fw = fw[k+1:]
		}
		for part := range strings.SplitSeq(fw, "-") {
			hit = hit || OutletWords.Has(part)
		}
		hit = hit || strings.Contains(fw, ".com") || strings.Contains(fw, ".fr") || strings.HasSuffix(fw, "presse") || strings.HasSuffix(fw, "info") || strings.HasSuffix(fw, "zeitung")
	}
	return hit
}

// placed reports whether w is somebody's place in a newsroom, of three words or more: "Live News
// Reporter". An outlet of such a name has fewer, or "The" before it.
func placed(w string) bool {
	f := strings.Fields(line.Fold(w))
	if len(f) < 3 || f[0] == "the" {
		return false
	}
	switch f[len(f)-1] {
	case "reporter", "correspondent", "editor", "writer", "journalist", "producer", "columnist":
		return true
	}
	return false
}

// DeskLike reports whether s is capitalised words alone, an outlet's desk and its town
// as they stand under a name: "Radio Marais, Vernoy".
func DeskLike(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return AllCapital(s) && unicode.IsLetter(r)
}
