package lang

// verbWords are the words that tell a verb in one language; see Verbs.
type verbWords struct {
	common  string // the commonest finite verbs, which a predicate begins with
	opens   string // what else one begins with, such as a pronoun or a negation before the verb
	press   string // more verbs, as newspapers use them most, whose form does not show that they are
	plain   string // verbs of a plural subject that are no nouns too; behind "to" none is finite
	bars    string // what follows one is no verb: articles
	objects string // what follows a verb in -e and seldom an adjective
}

var verbLists = map[string]verbWords{
	"fr": {
		common: "est sont a ont était étaient avait avaient sera seront va vont fut furent aura auront doit doivent peut peuvent fait font devrait devraient pourrait veut aurait auraient serait seraient",
		opens:  "s se ne n",
		press: `dit disent annonce annoncent déclare affirme affirment estime estiment demande demandent refuse refusent propose proposent dénonce dénoncent prévoit reste restent compte comptent existe explique assure redoute redoutent réclame
		réclament menace menacent juge précise rappelle emploie porte passe donne montre touche coûte représente appelle cherche continue crie déplore évoque exige fixe impose invoque manque ordonne parle perd pèse plaide pointe prend prennent
		prépare présente promet prône qualifie rassure rejette relève répète répond ressort reproche revendique rime risque salue semble signe sort souligne soutient suit suspend tient tombe tourne trouve tue vaut vaudra vend vise vit voit vote
		avoue balance brandit met mettent promettent permet permettent remet admet combat sait craint craignent obtient revient dure durent figure figurent constitue confirme conteste dirige écrit envisage lance livre mène mise monte n naît ouvre paie paye quitte racheta rachète réagit reconnaît reprend retire réunit s se soupçonne nie nient espère espèrent encourt évalue évaluent confie confient laisse laissent faut avons ai étions sommes ira iront travaille va venu vient veulent`,
		bars:    "le la les l un une des du de d au aux ce cette ces son sa ses leur leurs par",
		objects: "à le la les l un une des que qu sur au aux son sa ses leur leurs plus pas contre pour ce cette ces d de du en",
	},
	"en": {
		common: "is are was were has had have will would can could must might did does should",
		opens:  "to may do said",
		press: `said says say told tells found finds left leaves took takes came comes went goes gave gives made makes got gets saw sees knew knows held holds kept keeps led leads lost loses met meets put puts paid pays
		ran runs sent sends set sets sold sells spent spends stood stands thought thinks won wins wrote writes began begins became becomes brought brings built builds bought buys caught chose chooses drew draws fell falls felt
		flew fought fights grew grows heard hears hit hits hurt let lets meant means read reads rose rises sought seeks shot showed shows shook sank spoke speaks struck strikes swept taught threw throws wore wants plans calls faces
		dies works lives needs asks urges warns expects hopes believes argues claims costs denies includes remains requires represents signs stays suggests supports tries turns uses votes backs rejects accuses announces appears carries
		closes continues covers demands ends follows gains helps insists kills links opens orders owns passes promises raises receives refuses rips rules serves starts suspends targets walks don doesn didn isn wasn aren weren won
		wouldn couldn shouldn hasn haven hadn cannot be being quit cut forgot broke breaks drove drives agrees allows contains disagrees fails mirrors opposes provides reflects seems
		asserts creates deserves describes maintains means separates understands dealt died froze laid learnt lied rode slept stole swore undertook used withdrew woke bled blew bore bred bent burst clung crept dug drank ate fed fled flung forbade forgave hung hid knelt lent lit mistook overcame overtook overthrew
		rang sang sat shone shrank shut slid sped spilt sprang spun stuck strode swam swung tore trod understood wept withheld withstood wove`,
		plain: `add admit agree allow appear become begin believe bring come contain continue decide deny describe deserve disagree expect find get give go hear include keep know maintain make mean oppose prevent provide reflect remain represent require say see seem
		spend take tell think understand violate want`,
		bars: "a an the his her its their our of by this that these those no some newly recently",
	},
	"de": {
		common: "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen",
	},
	"es": {
		common: "es son fue fueron era eran ha han había habían será serán puede pueden debe deben está están va van",
		opens:  "se no",
	},
	"it": {common: "è sono era erano ha hanno aveva avevano sarà saranno può possono deve devono fu"},
	"nl": {common: "is zijn was waren heeft hebben had hadden zal zullen wordt worden werd werden kan kunnen moet moeten"},
	"pt": {common: "é são foi foram era tem têm tinha será serão pode podem deve devem está estão"},
}
