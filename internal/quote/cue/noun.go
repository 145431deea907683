package cue

import "recoupe/internal/quote/grammar"

// Messages are what can be sent, and Sendings the verbs that do it.
var (
	Sendings = grammar.Words("sent wrote posted texted emailed addressed recorded left envoyé envoyée adressé adressée écrit écrite posté postée laissé publié publiée")
	Messages = grammar.Words("message text email e-mail letter note tweet post memo card sms texto courriel mail courrier lettre mot billet")
)

// Statements are nouns of what somebody has put out in words.
var Statements = grammar.Words("statement message letter email note tweet post communiqué message lettre courriel tweet mot")

// Speaks reports whether a verb, by its lemma, is one of plain speech, before which English has a
// clause without "that".
func Speaks(lang, lemma string) bool { return lang == "en" && (lemma == "say" || lemma == "tell") }

// Nouns of deeds take an infinitive, nouns of claims a clause.
var (
	FrDeeds  = grammar.Words("promesse promesses engagement engagements refus appel menace serment demande souhait intention proposition")
	FrClaims = grammar.Words("affirmation affirmations conviction crainte certitude accusation accusations assurance promesse menace argument idée sentiment opinion thèse hypothèse souhait espoir regret soupçon soupçons")
	EnDeeds  = grammar.Words("promise promises pledge pledges vow vows threat threats refusal call calls demand demands offer commitment request plea")
	EnClaims = grammar.Words(`claim claims belief assertion assertions accusation accusations allegation allegations warning warnings concern concerns fear fears suggestion
 suggestions argument view insistence assurance assurances contention conclusion prediction predictions admission promise pledge statement statements notion hope doubt doubts evidence acknowledgment`)
	// verbs by which a subject makes the promise, the threat, the call its own
	FrMakes = grammar.Words(`fait font faisait ont réitère réitéré renouvelle renouvelé lance lancé lançait formule formulé comprend comprennent contient comporte prend pris prennent prenait maintient maintenu
 confirme confirmé oppose opposé exprime exprimé répète répété prévoit inclut adresse adressé émet émis`)
	EnMakes = grammar.Words("made makes making repeated repeats renewed renews issued issues issuing reiterated reiterates expressed expresses expressing voiced voicing raised raising includes include contains maintained published publishes released released wrote issued commissioned")
)

// Documents are English nouns of texts that find and say things by themselves.
var Documents = grammar.Words("study studies report poll polls survey surveys audit review analysis inquiry investigation census figures data average averages polling records research documents statistics")

// Holds are verbs by which a text says what stands in it.
var Holds = grammar.Words(`prévoit prévoient comprend comprennent comporte comportent contient contiennent inclut repose reposent porte portent liste énumère impose interdit fixe
 includes include contains contain provides provide sets lists requires bans`)
