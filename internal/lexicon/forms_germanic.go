package lexicon

// Folded forms of German and Dutch strong verbs, as forms_table.go has them of French and English.
// Prefixes that part from their verb are given too: joined at the end of a clause or in a
// participle they stand with it, "angekommen", "dichtging". Forms that are common nouns are left
// out ("Stand", "Riss", "Band", "Griff"; "reden", "bond", "sloten").
const formsDe = `
kommen: kam kamen kame kommt gekommen | be an auf aus ein her zurück vor mit ent unter nach um zusammen über
gehen: ging gingen ginge geht gegangen gangen | be an auf aus ein vor zu ver ent um unter zurück hervor
stehen: standen steht gestanden | be ver ent auf bevor wider zu
bestehen: bestand
verstehen: verstand
entstehen: entstand
geben: gab gaben gabe gibt gegeben | er ver an auf aus ab bekannt nach zurück weiter frei zu
nehmen: nahm nahmen nimmt genommen nommen | über unter ver ent an auf ab ein fest zu zurück teil vor mit wahr
sprechen: sprach sprachen spricht gesprochen sprochen | be ver ent wider an aus ab zu frei
treffen: traf trafen trifft getroffen troffen | be ein zu über
finden: fand fanden findet gefunden funden | be er emp statt heraus
halten: hielt hielten halt gehalten | be er ent ver unter an auf aus ein fest zurück
lassen: liess liessen lasst gelassen | ver er ent hinter zu nach frei
fallen: fiel fielen gefallen | über aus ein auf
laufen: lief liefen lauft gelaufen | ver ab an aus über
fahren: fuhr fuhren fahrt gefahren | er über ab an fort weiter
tragen: trug trugen tragt getragen | be er ver über ein bei
schlagen: schlug schlugen schlagt geschlagen | vor er zer nieder
schliessen: schloss schlossen geschlossen schlossen | be ab an aus ein ver ent
ziehen: zog zogen zieht gezogen zogen | be er ent ver zurück ein aus um ab an vor
schreiben: schrieb schrieben geschrieben | be ver vor zu unter aus
bleiben: blieb blieben bleibt geblieben | ver aus
steigen: stieg stiegen gestiegen | be über an aus ein um
scheiden: schied schieden geschieden | ent unter aus
leiden: litt litten gelitten | er
sterben: starb starben stirbt gestorben storben | ver
werfen: warf warfen wirft geworfen worfen | ver ent unter vor ein
helfen: half halfen hilft geholfen
gewinnen: gewann gewannen gewonnen
beginnen: begann begannen begonnen
verlieren: verlor verloren
bieten: bot boten geboten | ver an
fliegen: flog flogen geflogen | über ab
fliehen: floh flohen geflohen | ent
fliessen: flossen geflossen
brechen: brach brachen bricht gebrochen brochen | ab auf aus ein unter zer zusammen
lesen: lasen liest gelesen
sehen: sah sahen sieht gesehen | über vor an ab
essen: assen isst gegessen
vergessen: vergass vergassen vergisst
treten: trat traten tritt getreten | be ver zurück ein auf aus bei
sitzen: sass sassen gesessen | be
liegen: lag lagen liegt gelegen | vor unter er
bitten: bat baten gebeten
rufen: rief riefen gerufen | auf an aus wider
raten: riet rieten geraten | be ab
wachsen: wuchs wuchsen wachst gewachsen | er an
laden: lud luden geladen | ein vor ent be
sinken: sank sanken gesunken | ver ab
springen: sprangen gesprungen
zwingen: zwang zwangen gezwungen zwungen | be er
dringen: drang drangen gedrungen | ein durch
gelingen: gelang gelungen
verschwinden: verschwand verschwanden verschwunden
binden: banden gebunden bunden | ver ein
verbinden: verband
trinken: trank tranken getrunken | er
schweigen: schwieg schwiegen geschwiegen | ver
weisen: wies wiesen gewiesen | be er ver zurück hin ab an auf aus über nach
greifen: griffen gegriffen | an ein er auf
reissen: rissen gerissen | ab auf zer
streiten: stritt stritten gestritten | be ab
schneiden: schnitten geschnitten | ab ein
leihen: lieh liehen geliehen | ver
messen: massen misst gemessen | er ver
bringen: brachte brachten gebracht bracht | ver er um an bei ein unter auf vor
denken: dachte dachten gedacht dacht | be ge über nach
kennen: kannte kannten gekannt kannt | er be aner
nennen: nannte nannten genannt nannt | be er um
rennen: rannte rannten gerannt
brennen: brannte brannten gebrannt brannt | ver ab aus nieder
senden: sandte sandten gesandt | ver ent
wenden: wandte wandten gewandt wandt | ein an ver ab
wissen: wusste wussten gewusst
tun: tat taten getan
empfehlen: empfahl empfahlen empfiehlt empfohlen
befehlen: befahl befahlen befiehlt befohlen
stehlen: stahl stahlen stiehlt gestohlen
gelten: galt galten gilt gegolten
heben: hob hoben gehoben | er auf an ab hervor
schieben: schob schoben geschoben | ver auf ab
betrügen: betrog betrogen
schiessen: schoss schossen geschossen | er be ab
schwören: schwor schworen geschworen
fangen: fing fingen fangt gefangen | an emp ab
stossen: stiess stiessen stosst gestossen | ver zusammen aus ab
weichen: wich wichen gewichen | aus ab
streichen: strich strichen gestrichen
vergleichen: verglich verglichen
erscheinen: erschien erschienen
treiben: trieb trieben getrieben | be ver ab
schreien: schrie schrien geschrien
`

const formsNl = `
komen: kwam kwamen komt gekomen | be over aan op uit binnen terug voor om bijeen
gaan: ging gingen gaat gegaan | be ver aan op uit in weg door over terug voort open dicht
staan: stond stonden staat gestaan | be ver ont op toe stil
geven: gaf gaven geeft gegeven | ver aan op uit af toe door terug over vrij
nemen: nam namen neemt genomen nomen | aan op over af in mee onder ver deel terug
spreken: sprak spraken gesproken sproken | be af toe uit tegen aan
treffen: trof troffen getroffen | be aan
vinden: vond vonden gevonden | be uit terug
houden: hield hielden houdt gehouden | be aan op vast tegen ont in vol
laten: liet lieten gelaten | ver toe na vrij achter los
vallen: viel vielen gevallen | aan uit over op in
bevallen: beviel bevielen
lopen: liep liepen gelopen | ver op af uit
rijden: reed gereden | aan om door over
dragen: droeg droegen gedragen | be bij over op
slaan: sloeg sloegen geslagen | be toe af op neer
sluiten: sloot gesloten | af be uit aan op in
trekken: trok trokken getrokken | in be ver terug uit aan op
schrijven: schreef schreven geschreven | be voor in op uit
blijven: bleef bleven gebleven | achter
stijgen: steeg stegen gestegen
lijden: leed leden geleden
sterven: stierf stierven gestorven
overlijden: overleed overleden
werpen: wierp wierpen geworpen worpen | ver op af tegen
helpen: hielp hielpen geholpen
winnen: won wonnen gewonnen | over her
beginnen: begon begonnen
verliezen: verloor verloren
bieden: bood geboden | aan ver
vliegen: vloog vlogen gevlogen
breken: brak braken gebroken | af uit in door aan
lezen: las lazen gelezen
zien: zag gezien | in af
eten: aten gegeten
vergeten: vergat vergaten
treden: trad traden getreden | af op toe
zitten: zat zaten gezeten | vast
liggen: lag lagen gelegen
roepen: riep riepen geroepen | op uit
zinken: zonk zonken gezonken
springen: sprong sprongen gesprongen
dwingen: dwong dwongen gedwongen | af
dringen: drong drongen gedrongen | aan door binnen
verdwijnen: verdween verdwenen
binden: bonden gebonden | ver
verbinden: verbond
drinken: dronk dronken gedronken | ver
zwijgen: zweeg zwegen gezwegen | ver
wijzen: wees wezen gewezen | af be aan op toe terug uit
grijpen: greep grepen gegrepen | in aan
strijden: streed streden gestreden | be
snijden: sneed sneden gesneden
brengen: bracht brachten gebracht | in uit over terug op toe
denken: dacht dachten gedacht | be
zoeken: zocht zochten gezocht zocht | be onder ver uit op
kopen: kocht kochten gekocht | ver aan op
weten: wist wisten geweten
doen: deed deden gedaan | vol
zeggen: zei zeiden gezegd zegt | op toe af
hangen: hing hingen gehangen
vangen: ving vingen gevangen | ont op aan
krijgen: kreeg kregen gekregen
schuiven: schoof schoven geschoven | op
schieten: schoot schoten geschoten | be dood neer
heffen: hief hieven geheven | op
liegen: loog logen gelogen
bedriegen: bedroog bedrogen
wegen: woog wogen gewogen
meten: maten gemeten
blijken: bleek bleken gebleken
lijken: leek leken geleken | ver
schijnen: scheen schenen geschenen | ver
kiezen: koos kozen gekozen | ver
genezen: genas genazen
drijven: dreef dreven gedreven | ver over
steken: stak staken gestoken | neer over op
stelen: stal gestolen
bevelen: beval bevalen bevolen | aan
`
