package name

import (
	"strings"
	"sync"

	"recoupe/internal/text"
)

// rules is what capitals and little words do in the names of a language.
// Everything is folded.
type rules struct {
	particles   map[string]bool // inside a person's name: "de", "van"
	joins       map[string]bool // inside the name of a body: "of", "de la"
	bodies      map[string]bool // first words of the names of bodies that go on in small letters
	bodyEnds    map[string]bool // last words of the names of bodies: "University", "Council", "GmbH"
	placesFirst map[string]bool // words that begin the name of a place: "Lake", "rue"
	works       map[string]bool // first or last words of the names of treaties and laws: "Convention de …", "… Act"
	places      map[string]bool // words of which a name is a place: "ville", "river"
	at          map[string]bool // prepositions that say where
	never       map[string]bool // capitals that name nothing: weekdays, "State", "I"
	articles    map[string]bool
	nouns       bool     // every noun has a capital
	endings     []string // of ordinary words, where nouns have capitals
}

// Forms of companies and clubs stand in any language.
const companies = "inc ltd llc plc corp corporation gmbh ag sa sas sarl spa srl bv nv ab oy asa holding holdings group groupe gruppo grupo fc ac sc rc cf" +
	" bank banque banca banco air airlines airways motors industries pharma energy media news times post herald tribune gazette telegraph guardian journal" +
	" capital partners ventures systems technologies labs studios entertainment records foundation"

const particles = "de du des d' la le el al von van der den ter ten bin ben ibn da do dos di della del dalla zu zum y e af av o' mac st"

// ruleWords are the words of a language's rules, folded, separated by spaces.
type ruleWords struct{ joins, bodies, bodyEnds, places, at, never, articles string }

func newRules(w ruleWords) *rules {
	placesFirst := w.places
	if w.bodyEnds != "" { // such languages end the name of a place with what it is, but for these English ones
		placesFirst = "lake mount river isle cape port fort gulf bay strait co"
	}
	return &rules{
		particles: text.WordSet(particles), works: text.WordSet(works),
		joins: text.WordSet(w.joins), bodies: text.WordSet(w.bodies), bodyEnds: text.WordSet(w.bodyEnds + " " + companies),
		placesFirst: text.WordSet(placesFirst), places: text.WordSet(w.places), at: text.WordSet(w.at),
		never: text.WordSet(w.never), articles: text.WordSet(w.articles),
	}
}

// A number in words has a capital at the beginning of a sentence only.
const numbers = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty" +
	" seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens half deux trois quatre cinq sept huit neuf dix onze douze" +
	" treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille zwei drei vier funf sechs sieben acht neun zehn elf zwolf dos tres cuatro cinco seis" +
	" siete ocho nueve diez due tre quattro cinque sette nove dieci twee drie vijf zes zeven negen tien dois quatro sete oito dez"

const works = "doctrine convention conventions traite accord accords pacte charte protocole manuel treaty agreement act accord pact charter protocol manual tratado acuerdo convenio" +
	" show tonight trattato amendment accordo convenzione verdrag akkoord acordo convencao abkommen vertrag"

const never = numbers + " pkw lkw utc gmt cet pib tva isf ogm csg rtt smic cdd cdi hlm tgv rer ter sdf bd cd dvd pme pmes tpe vtc gdp vat ngo ngos ong qr url ip pc kwh mwh gwh ppm irm opa ipo lgbt lgbtq ovni ufo vip faq cfo cto coo am pm est edt gev msv it iot ai ia internet web covid wifi gps sms adn dna vih hiv sida aids tv ok dr mr mrs ms co2 usb html pdf nb ps pdg ceo dg rh ia ai cv"

var ruleTables = map[string]func() *rules{
	"fr": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins: "de du des d' la l' les et en pour sur aux a au",
			bodies: `autorite agence conseil comite commission ministere universite institut federation syndicat association cour tribunal banque office
			haute haut observatoire centre collectif fondation union parti societe compagnie direction service bureau caisse chambre assemblee
			parlement prefecture mairie ligue reseau organisation confederation hopital clinique chu lycee ecole college theatre musee opera festival
			mouvement front rassemblement alliance coalition programme fonds cabinet groupement departement region communaute secretariat inspection
			delegation groupe academie laboratoire chambre maison cooperative mutuelle regie etablissement unite brigade`,
			places: "ville commune village quartier departement region province canton ile fleuve riviere lac mont massif vallee rue avenue boulevard place pont port gare aeroport barrage estuaire baie golfe cap",
			at:     "a en pres",
			never: never + ` lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
			etat etats eglise noel paques dieu bourse toile net histoire terre premier premiere republique constitution n l d j c m me mme mmes mm mlle monsieur madame internaute sceaux
			la le les un une nous vous ils elles il elle on ce cette ces oui non photo photos video infographie reportage enquete interview entretien lire publie mis jour redaction
			article abonnes ouest est nord sud lettre tribune edition exclusif direct ndlr mds md mrd mrds`,
			articles: "le la les l' un une du des au aux",
		})
	}),
	"en": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins: "of the for and on",
			bodyEnds: `university council ministry committee institute association union club party agency department bureau court commission authority board office
			service services trust hospital school college society federation league alliance coalition congress parliament senate assembly centre center
			network organization organisation dept company church administration force fund programme program museum theatre theater academy laboratory
			brigade institution exchange church directorate rescue union panel police tribunal centers legislature coalition campaign corps guard
			guild confederation consortium inspectorate constabulary cooperative collective clinic observatory orchestra conservancy chamber`,
			places: "city town village county state province district river lake bay isle isles island islands peninsula mount mountain peak glacier canyon valley street road avenue bridge port harbour harbor airport dam estuary gulf cape beach park hills creek falls building courthouse library",
			at:     "in near across outside",
			never: never + ` monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december feb aug sept oct nov dec
			i god english mr mrs ms miss dr prof sir lord lady rev hon pro tem tempore the a an he she they we it his her their our you your this that these those plus furthermore moreover meanwhile however nevertheless nonetheless perhaps maybe indeed instead besides everybody everyone somebody someone anybody nobody please thanks despite amid according including whereas islamic jewish majority minority christian christians muslim muslims catholic catholics congressional hispanic hispanics latino latinos republican democrat democratic thanksgiving but and if in on at as for so no yes not
			photo photos video read more share updated published editor live breaking analysis opinion exclusive state government bill act house north south east west christmas easter mps meps msps ams tds secretaries`,
			articles: "the a an",
		})
	}),
	"de": sync.OnceValue(func() *rules {
		r := newRules(ruleWords{
			joins:    "der des fur und in am im von",
			bodyEnds: "universitat partei verband ministerium institut gericht rat amt gesellschaft verein konzern bund kammer agentur behorde kommission bundesamt landesamt stiftung klinikum",
			places:   "stadt gemeinde dorf kreis landkreis kanton insel fluss see berg tal strasse platz brucke hafen flughafen",
			at:       "in aus bei nach",
			never:    never + " montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz april mai juni juli august september oktober november dezember sie ihr ihnen herr frau",
			articles: "der die das den dem des ein eine einen einem einer eines",
		})
		r.nouns = true
		r.endings = strings.Fields("ung ungen heit heiten keit keiten schaft schaften tion tionen tat taten ismus nis nisse tum ling chen lein ment mente anz enz ur ik ie ien er ern in innen en e el eln gaben berichten")
		return r
	}),
	"es": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins:    "de del la las los el y para en",
			bodies:   "ministerio universidad instituto federacion sindicato asociacion tribunal banco consejo comite comision agencia autoridad partido fundacion centro ayuntamiento corte camara congreso senado junta direccion oficina servicio organizacion confederacion hospital",
			places:   "ciudad municipio pueblo provincia region isla rio lago monte valle calle avenida plaza puente puerto aeropuerto",
			at:       "en desde hacia",
			never:    never + " lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre estado gobierno dios sr sra don dona foto video",
			articles: "el la los las un una",
		})
	}),
	"it": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins:    "di del della dei degli delle dell' d' per e la",
			bodies:   "ministero universita istituto federazione sindacato associazione tribunale banca consiglio comitato commissione agenzia autorita partito fondazione centro comune corte camera senato direzione ufficio servizio organizzazione confederazione ospedale procura regione",
			places:   "citta comune paese provincia regione isola fiume lago monte valle via viale piazza ponte porto aeroporto",
			at:       "a in ad da",
			never:    never + " otto lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre stato governo dio foto video",
			articles: "il lo la i gli le l' un una",
		})
	}),
	"nl": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins:    "van de het voor en der",
			bodyEnds: "universiteit partij ministerie instituut rechtbank raad vereniging bond bank agentschap autoriteit commissie stichting ziekenhuis",
			places:   "stad gemeente dorp provincie eiland rivier meer berg straat plein brug haven luchthaven",
			at:       "in te uit naar bij",
			never:    never + " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december foto video",
			articles: "de het een",
		})
	}),
	"pt": sync.OnceValue(func() *rules {
		return newRules(ruleWords{
			joins:    "de do da dos das e para",
			bodies:   "ministerio universidade instituto federacao sindicato associacao tribunal banco conselho comite comissao agencia autoridade partido fundacao centro camara congresso senado direcao servico organizacao confederacao hospital assembleia",
			places:   "cidade municipio vila provincia regiao ilha rio lago monte vale rua avenida praca ponte porto aeroporto",
			at:       "em no na de desde para",
			never:    never + " segunda terca quarta quinta sexta sabado domingo janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro estado governo deus foto video",
			articles: "o a os as um uma",
		})
	}),
}

func rulesOf(language string) *rules {
	if r, ok := ruleTables[language]; ok {
		return r()
	}
	return ruleTables["en"]()
}
