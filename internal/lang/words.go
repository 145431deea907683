package lang

import (
	"strings"
	"sync"

	"recoupe/internal/text"
)

// Stop reports whether a folded word (see text.Fold; elided words with their
// apostrophe: "l'") only holds a sentence together in language lang: articles,
// prepositions, conjunctions, pronouns, auxiliaries. Negations ("pas", "not")
// are among them: read polarity first. Number words are not.
func Stop(lang, folded string) bool {
	_, ok := stops(lang)[folded]
	return ok
}

// Abbreviation reports whether a folded word, written with a dot in language
// lang, is short for another: "mme", "dr", "no". A dot after it need not end
// a sentence.
func Abbreviation(lang, folded string) bool {
	_, ok := abbreviations(lang)[folded]
	return ok
}

// And reports whether a folded word sets what stands around it side by side, in any
// language of the program: in French or in English, "en" and "y" do not.
func And(folded string) bool {
	switch folded {
	case "and", "et", "und", "y", "e", "ed", "en":
		return true
	}
	return false
}

// BeforeName reports whether a folded abbreviation of language lang leads on
// to a name or a number, so that its dot never ends a sentence: "m", "dr", "art".
func BeforeName(lang, folded string) bool { return abbreviations(lang)[folded] }

var (
	stopTables = perLanguage(func(p *pack) map[string]struct{} {
		m := map[string]struct{}{}
		for w := range strings.FieldsSeq(p.stops) {
			m[text.Fold(w)] = struct{}{}
		}
		return m
	})
	abbreviationTables = perLanguage(func(p *pack) map[string]bool {
		m := map[string]bool{}
		for w := range strings.FieldsSeq(p.short) {
			m[w] = false
		}
		for w := range strings.FieldsSeq(commonTitles + " " + p.titles) {
			m[w] = true
		}
		return m
	})
)

func stops(lang string) map[string]struct{}     { return stopTables[index(lang)]() }
func abbreviations(lang string) map[string]bool { return abbreviationTables[index(lang)]() }

// perLanguage builds one table a language, each when it is first asked for.
func perLanguage[T any](build func(*pack) T) [len(packs) + 1]func() T {
	var out [len(packs) + 1]func() T
	for i := range packs {
		out[i] = sync.OnceValue(func() T { return build(&packs[i]) })
	}
	out[len(packs)] = sync.OnceValue(func() T { return build(&pack{}) })
	return out
}

// index returns the place of lang in packs, len(packs) for any other language.
func index(lang string) int {
	for i := range packs {
		if packs[i].code == lang {
			return i
		}
	}
	return len(packs)
}

// pack is what is known of the little words of a language.
type pack struct {
	code   string
	stops  string // may have accents; folded when read
	titles string // abbreviations that lead on to a name or a number, folded
	short  string // other abbreviations, folded
}

// commonTitles are forms of address and the like that several languages share.
const commonTitles = "mr mrs ms dr prof st ste mt gen col capt lt sgt cmdr maj rev hon sen rep gov no nos nr vol fig pp ca cf vs art ex"

var packs = [...]pack{{
	code: "fr",
	stops: `le la les l' un une des de du d' au aux et ou où mais donc or ni car que qu' qui quoi dont lequel laquelle lesquels lesquelles
	duquel auquel auxquels quel quelle quels quelles ce cet cette ces c' ceci cela ça celui celle ceux celles ci là il elle ils elles on
	je j' tu nous vous me m' te t' se s' lui leur leurs y en moi toi soi eux mon ma mes ton ta tes son sa ses notre nos votre vos
	à dans par pour sur sous avec sans chez vers entre depuis pendant durant dès jusque jusqu' jusqu'à avant après contre selon malgré
	parmi lors afin ainsi alors aussi encore déjà très trop plus moins bien mal peu beaucoup tout toute tous toutes autre autres même mêmes
	tel telle tels telles chaque plusieurs quelque quelques quelqu'un certains certaines aucun aucune ne n' pas point jamais rien personne non si s'
	comme quand lorsque lorsqu' puisque puisqu' parce tandis quoique bien est sont était étaient être été étant suis es sommes êtes sera seront serait
	seraient fut furent soit soient a as ai ont avons avez avait avaient avoir eu aura auront aurait auraient ait aient ayant eut fait faire font
	peut peuvent pouvait pouvoir pourrait pourraient doit doivent devait devrait devraient devoir va vont aller allait vient
	cependant toutefois néanmoins pourtant enfin ensuite puis notamment outre environ presque près loin ici voici voilà
	via aujourd'hui hier demain plutôt surtout seulement souvent toujours parfois maintenant hors`,
	titles: "m mm mme mmes mlle mlles me mgr pr dr ste st cf n no art al env p pp vol fig chap boul bd av",
	short:  "etc ex apr jc hab tel janv fevr juil sept oct nov dec min sec adj inc ltd co cie",
}, {
	code: "en",
	stops: `the a an of to in on at by for from with without into onto upon about above below under over between among through during
	before after since until till against toward towards within along across behind beyond near off out up down as than and or but nor so
	yet if then else because while whereas although though unless whether that this these those which who whom whose what when where why how
	i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself himself herself itself themselves
	one's 's 've 'll 're 'm 'd is are was were be been being am has have had having do does did doing done will would shall should can could
	may might must ought not no n't don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't hasn't
	haven't hadn't never none nothing nobody all any both each every either neither some such other another same own more most less least much
	many few several very too also just only even still already again ever always often now here there once however therefore thus hence
	instead rather quite almost nearly per via today yesterday tomorrow tonight there's let's get got s t`,
	titles: "messrs mx sens govs gens sr jr supt insp det adm pres pvt cpl brig hr no nos sec ch p pp vol fig approx est ft mt atty",
	short:  "inc ltd co corp bros llc plc reps dept univ assn ave blvd rd etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun min max e.g i.e eg ie u.s u.k a.m p.m vs ariz ark calif colo conn fla ga ill kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex va vt wash wis wyo",
}, {
	code: "de",
	stops: `der die das den dem des ein eine einen einem einer eines und oder aber denn sondern doch dass daß ob weil wenn als wie da damit
	obwohl während bevor nachdem seit bis in im ins an am ans auf aus bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen
	durch für gegen ohne um wegen trotz laut gegenüber innerhalb außerhalb entlang er sie es ich du wir ihr ihn ihm ihnen mich dich uns euch mir
	dir sich sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres mein dein unser unsere unseren euer dieser diese dieses diesen
	diesem jener jene jenes jeder jede jedes jeden welcher welche welches was wer wo wohin woher wann warum der dessen deren denen
	ist sind war waren sei seien wäre wären bin bist gewesen hat haben hatte hatten hätte hätten habe gehabt wird werden wurde wurden worden würde
	würden kann können konnte konnten könnte könnten muss müssen musste mussten müsste soll sollen sollte sollten will wollen wollte wollten
	darf dürfen durfte mag mögen möchte lassen lässt nicht kein keine keinen keinem keiner nie niemals nichts niemand auch nur noch schon sehr
	so mehr weniger viel viele vielen wenig alle allem allen aller alles andere anderen anderer anderes anderem einige einigen mehrere man hier
	dort dann nun jetzt immer wieder etwa rund sowie sowohl weder also dabei dazu davon daran darauf darüber dafür dagegen daher deshalb
	jedoch zudem bereits gegen selbst eben heute gestern morgen beziehungsweise`,
	titles: "hr fr frl dipl ing dres prof nr abs bzw ca d h z b u a i o s str bd kap abb tel geb gest gem lt vgl evtl ggf inkl zzgl max min mind rd ungef st p",
	short:  "usw etc jan feb jr sr apr aug sept okt nov dez mio mrd tsd mo di mi do fr sa so co dgl allg",
}, {
	code: "es",
	stops: `el la los las lo un una unos unas de del al a y e o u ni pero sino mas que qué quien quién quienes cual cuál cuales cuyo cuya cuando
	cuándo donde dónde como cómo porque pues si aunque mientras en con sin por para sobre bajo entre hasta desde hacia según contra ante tras
	durante mediante excepto yo tú él ella ello ellos ellas nosotros ustedes usted me te se nos os le les mi mis tu tus su sus nuestro nuestra
	nuestros nuestras suyo suya este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas ser es son era eran fue
	fueron sea sean sido siendo será serán sería serían estar está están estaba estaban estuvo estado haber ha han había habían hubo hay haya
	hayan he hemos habrá habría habrían tener tiene tienen tenía tenían tuvo hacer hace hacen hizo poder puede pueden podía podría podrían debe
	deben debería no nunca jamás nada nadie ningún ninguno ninguna tampoco también ya aún todavía muy más menos mucho mucha muchos muchas poco
	poca pocos todo toda todos todas otro otra otros otras mismo misma mismos cada algún alguno alguna algunos algunas varios varias tal tales
	tan tanto así entonces luego después antes ahora aquí ahí allí siempre casi solo sólo además sin embargo hoy ayer mañana unos va van`,
	titles: "sr sra srta sres dr dra d dna prof ing lic gral cnel cap tte sto sta art num pag pags av avda tel ee ff dpto cra nto ext",
	short:  "etc ej ud uds vd cia ltda ene feb mar abr may jun jul ago sep sept oct nov dic lun mie jue vie sab dom min seg hs km a.m p.m uu aa cc jj oo rr hh",
}, {
	code: "it",
	stops: `il lo la i gli le l' un uno una un' di del dello della dei degli delle dell' a al allo alla ai agli alle all' da dal dallo dalla dai
	dagli dalle dall' in nel nello nella nei negli nelle nell' con col coi su sul sullo sulla sui sugli sulle sull' per tra fra e ed o od ma se
	che chi cui quale quali quanto quando dove come perché poiché mentre anche ancora già non né mai più meno molto molta molti molte poco tutto
	tutta tutti tutte altro altra altri altre stesso stessa stessi ogni qualche alcuni alcune nessun nessuno nessuna niente nulla io tu egli lui
	lei noi voi loro essi esse mi ti si ci vi ne me te sé lo li suo sua suoi sue mio mia miei nostro nostra vostro loro questo questa quest'
	questi queste quello quella quell' quelli quelle quei ciò è sono era erano fu furono sia siano essere stato stata stati state sarà saranno
	sarebbe sarebbero ha hanno ho abbiamo aveva avevano ebbe abbia abbiano avere avuto avrà avrebbe avrebbero fare fa fanno fatto può possono poteva
	potrebbe potrebbero deve devono doveva dovrebbe va vanno c' d' s' m' t' dopo prima durante contro senza sotto sopra verso secondo fino presso oltre
	circa così poi quindi però tuttavia inoltre invece ora qui lì là sempre solo soltanto oggi ieri domani proprio dunque ad`,
	titles: "sig sigg sig.ra dott dott.ssa prof avv ing geom arch on sen mons s ss art n pag pagg tel cav comm rag dr fig cap dir amm",
	short:  "ecc es etc gen feb mar apr mag giu lug ago set sett ott nov dic lun mar mer gio ven sab dom a.c d.c min sec spa srl",
}, {
	code: "nl",
	stops: `de het een 't en of maar want dus dat die dit deze daar er hier waar wie wat welke wanneer waarom hoe als dan toen terwijl omdat
	doordat zodat hoewel tenzij indien om te ter ten tot van voor na met zonder in op aan uit bij door over onder boven tussen tegen naar langs
	achter naast binnen buiten sinds sedert tijdens volgens vanaf via wegens ondanks per ik jij je u hij zij ze wij we jullie mij me jou hem haar
	ons hen hun zich zijn mijn jouw uw onze ons is was waren ben bent geweest zijnde wordt worden werd werden geworden heeft hebben heb had hadden
	gehad kan kunnen kon konden zal zullen zou zouden moet moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging laat laten
	niet geen nooit niets niemand ook nog al alle alles allen ander andere anderen zelf zelfde veel meer meest weinig minder zeer erg heel zo zulke
	elk elke ieder iedere enkele sommige beide men nu weer steeds altijd vaak wel toch echter daarom daarna eerst alleen slechts vandaag gisteren morgen ongeveer bijna
	daarbij hierbij waarbij waarop waarin hiervan daarvan`,
	titles: "dhr mevr mw mej ir drs mr ing dr prof nr nrs blz p art jhr ds st lt kol afb hfdst tel",
	short:  "enz etc bv bijv o.a d.w.z m.n i.p.v t.o.v z.g jan feb mrt apr jun jul aug sept okt nov dec ma di wo do vr za zo mln mld e.d resp ca nl",
}, {
	code: "pt",
	stops: `o a os as um uma uns umas de do da dos das dum duma ao aos à às em no na nos nas num numa por pelo pela pelos pelas para pra com sem
	sob sobre entre até desde após ante perante contra segundo conforme durante e ou mas nem porém que quem qual quais cujo cuja quando onde como
	porque pois se embora enquanto eu tu ele ela eles elas nós vós você vocês me te lhe lhes o vos meu minha meus minhas teu tua seu sua seus
	suas nosso nossa nossos nossas dele dela deles delas este esta estes estas isto esse essa esses essas isso aquele aquela aqueles aquelas
	aquilo neste nesta nesse nessa naquele naquela deste desta desse dessa daquele daquela disso disto é são era eram foi foram ser sido sendo
	seja sejam será serão seria seriam está estão estava estavam esteve estar estado há havia houve haver haja tem têm tinha tinham teve tiveram
	ter tendo terá teria teriam faz fazer fez pode podem podia poderia poderiam deve devem deveria vai vão não nunca jamais nada ninguém nenhum
	nenhuma também já ainda muito muita muitos muitas mais menos pouco poucos tão tanto todo toda todos todas outro outra outros outras mesmo
	mesma cada algum alguma alguns algumas vários várias tal tais assim então depois antes agora aqui ali lá sempre quase só hoje ontem amanhã apenas além
	d' entretanto contudo todavia`,
	titles: "sr sra srs sras srta dr dra d exmo exma prof profa eng arq gen cel cap ten sto sta art n num pag pags av tel fig r",
	short:  "etc ex ltda cia jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sab dom min a.c d.c",
}}
