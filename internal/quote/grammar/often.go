package grammar

// EnNouny are forms that are nouns as often as verbs.
var EnNouny = Words(`state states support supports back backs question questions rule rules call calls plan plans hold holds report reports claim claims charge charges demand demands fear fears attack
 attacks view views post posts comment comments protest protests hope hopes promise promises vow vows pledge pledges offer offers threat request requests concern concerns note notes tweet tweets mention
 mentions warning challenge challenges address addresses counter answer answers order orders estimate estimates forecast forecasts caution propose document documents list lists detail details process label rate rates show shows
 talk dispute disputes joke jokes remark remarks appeal appeals reference references point points echo documents vote votes voice voices`)

// Titles stand before a name, particles within it.
var (
	Titles    = Words("m mm mme mmes mlle me mr mrs ms dr pr sir lord lady dame baroness sen sens gov rep reps gen lt col sgt capt frau herr señor señora signor signora meneer mevrouw senhor senhora")
	Particles = Words("de du d' des van von der den la le ben bin el al da dos di della del y")
)

// TimeWords are words that say when, or lead into a sentence.
var TimeWords = Words(`heure heures minute minutes jour jours semaine semaines mois an ans année années lundi mardi mercredi jeudi vendredi samedi dimanche hier demain
 hour hours minutes day days week weeks month months year years monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april june july
 august september october november december janvier février mars avril mai juin juillet août septembre octobre novembre décembre fois times later tard autrement bref résultat exemple
 preuve conclusion question réponse example result answer proof meanwhile however moreover still instead indeed tag tage stunden jahre jahren días años horas giorni anni ore dagen jaar jaren dias anos horas`)

// DeAux are German verbs that stand with another.
var DeAux = Words("ist sind war waren hat haben hatte hatten sei seien habe werde wird werden wurde wurden soll sollen sollte kann könne könnte muss müsse darf will bleibt gibt geht steht liegt")
