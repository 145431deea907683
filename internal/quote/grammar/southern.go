package grammar

// Italian, Spanish and Portuguese: their verbs do without a subject, and as often take it behind
// them, past when, where and to whom.

// Southern reports whether a language is one of the three.
func Southern(lang string) bool { return lang == "it" || lang == "es" || lang == "pt" }

var italian = Lists{
	Pronouns: Words("lui lei loro egli ella essi esse"),
	Dets: Words(`il lo la l' i gli le un uno una un' suo sua suoi sue loro mio mia miei mie nostro nostra nostri nostre questo questa questi queste quest' quel quello quella quelli quelle quei quegli quell'
 alcuni alcune diversi diverse molti molte tanti tante vari varie ogni due tre quattro cinque qualche`),
	Cuts: Words(`in a ad al allo alla all' nel nello nella nei negli nelle nell' durante dopo prima con per che oggi ieri domani su sul sullo sulla sui sugli sulle sull' ai agli alle da
 lunedì martedì mercoledì giovedì venerdì sabato domenica mentre quando dove senza davanti lungo attraverso entro fino verso contro tra fra cui non si ha hanno è sono era erano aveva avevano avrebbe sarà secondo`),
	Subs:     Words("che ma quando se come perché mentre dove poiché affinché benché sebbene quindi dunque invece anzi né oppure"),
	Adverbs:  Words("anche poi inoltre già non ieri oggi ora adesso ancora sempre mai così infine quindi invece subito più solo soltanto appena dunque comunque intanto spesso tuttavia però stamattina stamani stasera pure oltre"),
	That:     Words("che"),
	Relative: Words("che chi"),
	And:      Words("e ed o"),
	Preps: Words(`di d' del dello della dell' dei degli delle in nel nello nella nell' nei negli nelle a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle per con su sul sullo sulla sull' sui
 sugli sulle tra fra contro verso senza dopo durante davanti presso lungo entro secondo sotto sopra`),
}

var spanish = Lists{
	Pronouns: Words("él ella ellos ellas"),
	Dets: Words(`el la los las un una unos unas su sus mi mis nuestro nuestra nuestros nuestras este esta estos estas ese esa esos esas aquel aquella uno varios varias muchos muchas algunos algunas otro otra
 otros otras cada dos tres cuatro cinco`),
	Cuts: Words(`en a al ante durante tras después antes con por para que este hoy ayer anteayer anoche mañana lunes martes miércoles jueves viernes sábado domingo sobre sin desde hasta entre contra
 según cuando donde mientras se no ha han es son era eran fue fueron había habían está están`),
	Subs:     Words("que pero cuando si como porque mientras aunque pues sino donde"),
	Adverbs:  Words("también además ya no luego después ayer hoy anoche anteayer ahora todavía aún siempre nunca así sólo solo apenas incluso entonces asimismo más muy tan"),
	That:     Words("que"),
	Relative: Words("quien que quienes"),
	And:      Words("y e o u"),
	Preps:    Words("de del en a al por para con sin sobre tras ante desde hasta entre contra según hacia bajo durante mediante"),
}

var portuguese = Lists{
	Pronouns: Words("ele ela eles elas"),
	Dets: Words(`o a os as um uma uns umas seu sua seus suas meu minha meus minhas nosso nossa nossos nossas este esta estes estas esse essa esses essas aquele aquela vários várias muitos muitas alguns
 algumas outro outra outros outras cada dois duas três quatro cinco`),
	Cuts: Words(`em no na nos nas à ao aos às durante após antes depois com por pelo pela para que hoje ontem anteontem amanhã sobre esta este nesta neste segunda-feira terça-feira quarta-feira quinta-feira
 sexta-feira sábado domingo sem desde até entre contra quando onde enquanto segundo se não tem têm é são era eram foi foram está estão`),
	Subs:     Words("que mas quando se como porque enquanto embora pois onde portanto"),
	Adverbs:  Words("também ainda já não depois ontem hoje anteontem agora sempre nunca assim só apenas então mais muito logo aqui ali lá entretanto igualmente"),
	That:     Words("que"),
	Relative: Words("quem que"),
	And:      Words("e ou"),
	Preps:    Words("de do da dos das em no na nos nas a ao à aos às por pelo pela pelos pelas para com sem sobre entre contra desde até segundo durante após perante sob"),
}

// SouthernTimes are words that say when: days, months, parts of the day, and what leads to them.
var SouthernTimes = Words(`oggi ieri domani stamattina stamani stasera lunedì martedì mercoledì giovedì venerdì sabato domenica mattina mattino pomeriggio sera notte scorso scorsa prossimo prossima gennaio febbraio marzo
 aprile maggio giugno luglio agosto settembre ottobre novembre dicembre settimana settimane giorno giorni mese mesi ora ore
 hoy ayer anoche anteayer mañana lunes martes miércoles jueves viernes sábado domingo tarde noche pasado pasada próximo próxima enero febrero abril mayo junio julio septiembre octubre noviembre diciembre semana semanas
 día días mes meses hora horas año años
 hoje ontem anteontem amanhã segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segunda terça quarta quinta sexta manhã noite passado passada janeiro fevereiro março maio junho julho setembro outubro
 novembro dezembro dia dias ano anos`)

// AddressedSouth are prepositions that lead in when, where, how or to whom something was said.
var AddressedSouth = Words(`a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle su sul sullo sulla sull' sui sugli sulle da dal dallo dalla dall' dai dagli dalle con durante dopo davanti presso fra tra per sotto
 en ante tras desde sobre durante mediante por entre con
 à ao aos às no na nos nas numa num pelo pela pelos pelas em perante após desde com sem`)

// LikeSouthernVerb reports whether a word in lower case has the ending of an Italian, Spanish or
// Portuguese verb that tells what somebody does or did: present, past or imperfect, of the third
// person. Many nouns end so: it is to be asked where a verb stands.
func LikeSouthernVerb(lang, low string) bool {
	if len(low) < 4 {
		return false
	}
	var ends []string
	switch lang {
	case "it":
		ends = italianEnds
	case "es":
		ends = spanishEnds
	case "pt":
		ends = portugueseEnds
	}
	for _, e := range ends {
		if len(low) > len(e)+1 && low[len(low)-len(e):] == e {
			return true
		}
	}
	return false
}

var (
	italianEnds    = []string{"a", "e", "ò", "ì", "é", "ano", "ono"}
	spanishEnds    = []string{"a", "e", "ó", "an", "en", "aba", "ía", "ron", "jo", "uvo", "uso"}
	portugueseEnds = []string{"a", "e", "ou", "iu", "eu", "am", "em", "ava", "ia", "ôs"}
)

// SouthernAux are forms of to have and to be before a participle, and of verbs of saying's usual
// company, that end a noun phrase: what is before them does them.
var SouthernAux = Words(`ha hanno aveva avevano avrebbe avrebbero avrà avranno ebbe è sono era erano fu furono sarà saranno sarebbe sarebbero non si può possono deve devono vuole va viene sta
 han había habían habría habrían habrá habrán haya es son eran fue fueron será serán sería no se está están puede pueden debe quiere
 tem têm tinha tinham teria teriam terá terão são eram foi foram não estão pode podem quer vai vão vem`)

// SouthernPast reports whether a word in lower case has an ending that only a verb of the past has:
// "remeteu", "aseguró", "spiegò".
func SouthernPast(low string) bool {
	for _, e := range []string{"ou", "eu", "iu", "ó", "ò", "aron", "ieron", "arono", "irono"} {
		if len(low) > len(e)+2 && low[len(low)-len(e):] == e {
			return true
		}
	}
	return false
}

// SouthernMany are nouns that speak without an article.
var SouthernMany = Words("fonti fuentes fontes fonte fuente vecinos moradores residenti testimoni testigos testemunhas esperti expertos especialistas")
