package state

import (
	"slices"
	"strings"

	"recoupe/internal/story"
)

// speaksForItself reports whether it tells a reader something that nobody quotes a body: a chamber
// is where others speak, and an outlet is whom they told it. A body quoted somewhere is listed
// whatever it is.
func (s *Story) speaksForItself(n *story.Name) bool {
	if n.Kind == story.Person {
		return true
	}
	f := strings.TrimPrefix(fold(n.Name), "the ")
	for _, o := range s.Outlets {
		if f != "" && f == strings.TrimPrefix(fold(o.Name), "the ") {
			return false // one of those compared
		}
	}
	if slices.Contains(outletInitials, f) {
		return false
	}
	words := strings.Fields(f)
	if len(words) > 1 && (slices.Contains(outletEnds, words[len(words)-1]) || slices.Contains(outletOpens, words[0])) {
		return false
	}
	return !chamber(words)
}

// chamber reports whether the words of a name are those of a parliament or of one of its houses,
// with or without whose it is. Behind more words it is another body: "Trades Union Congress",
// "House Oversight Committee".
func chamber(words []string) bool {
	if len(words) > 0 && (slices.Contains(nations, words[0])) {
		words = words[1:]
	}
	if n := len(words); n > 1 && slices.Contains(nations, words[n-1]) {
		words = words[:n-1]
	}
	name := strings.Join(words, " ")
	return slices.Contains(chambers, name) || slices.ContainsFunc(chamberOpens, func(p string) bool { return strings.HasPrefix(name, p) })
}

// As fold has them: small letters without accents.
var (
	nations = strings.Split("us|u.s.|american|uk|british|french|german|italian|spanish|european|europeen|americain|francais|espagnol|italien|britannique|bresilien|belge|suisse", "|")

	chambers = strings.Split("congress|senate|house|parliament|commons|lords|lower house|upper house|national assembly|general assembly|capitol|capitol hill|congres|senat|parlement|assemblee nationale|communes|bundestag|bundesrat|nationalrat|reprasentantenhaus|unterhaus|oberhaus|parlament|kongress|europaparlament|congreso|senado|parlamento|cortes|congresso|senato|camera|tweede kamer|eerste kamer|europees parlement|assembleia da republica|duma|knesset|sejm|dail", "|")

	chamberOpens = []string{"house of representatives", "house of commons", "house of lords", "chamber of deputies", "chambre des communes", "chambre des deputes", "chambre des representants", "chambre des lords",
		"congreso de los diputados", "camera dei deputati", "camara de diputados", "camara de los ", "camara dos deputados"}

	outletInitials = strings.Split("abc|cbs|nbc|cnn|pbs|bbc|itv|cnbc|msnbc|npr|cbc|afp|ap|associated press|reuters|bloomberg|agence france-presse|press association|dpa|efe|ansa|tass|xinhua|al jazeera|tf1|rtl|rtbf|rts|bfmtv|ard|zdf|rai|rtve|franceinfo|france info|huffpost|buzzfeed|politico|axios|mediapart", "|")

	outletEnds = strings.Split("news|times|post|journal|herald|tribune|gazette|telegraph|tv|radio|newswire", "|")

	outletOpens = []string{"radio", "tele"}
)
