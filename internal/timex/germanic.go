package timex

import "strings"

// What German and Dutch papers tell in the present of a day to come, and the year told last.

// meets reports whether the day at word i is one to come, since the German or Dutch verb beside it
// is in the present and of what is done on a day: "treffen sich am Freitag", "vrijdag komen de
// ministers bijeen". A word of the past near it, or "since" before it, says that it is over.
func (r *reader) meets(i int) bool {
	const reach = 9 // words that a clause has on either side of its day
	plans := plansOf[r.code]
	if plans == "" {
		return false
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		switch r.ws[k].Fold {
		case "seit", "nach", "sinds", "na", "vergangenen", "letzten", "afgelopen", "vorige":
			return false
		}
	}
	found := false
	look := func(k int) (over bool) {
		f := " " + r.ws[k].Fold + " "
		if among(overOf[r.code], r.ws[k].Fold) || r.past(r.ws[k]) || (f == " zijn " || f == " is ") && r.participleSoon(k, reach) {
			return true
		}
		found = found || !r.caps[k] && strings.Contains(plans, f) && (f != " vindt " || r.follows(k, "plaats", reach))
		return false
	}
	for k := i - 1; k >= max(0, i-reach) && r.gap(k+1) < 3; k-- {
		if look(k) {
			return false
		}
	}
	for k := i + 1; k < min(len(r.ws), i+reach) && r.gap(k) < 3; k++ {
		if look(k) {
			return false
		}
	}
	return found
}

// participleSoon reports whether a Dutch participle follows within a few words: "zijn vrijdag
// bijeengekomen", unlike "opent zijn deuren".
func (r *reader) participleSoon(k, within int) bool {
	for j := k + 1; j < min(len(r.ws), k+within) && r.gap(j) < 3; j++ {
		if w := r.ws[j].Fold; len(w) > 5 && strings.Contains(w, "ge") && ends(w, "en", "d", "t") && !r.caps[j] {
			return true
		}
	}
	return false
}

// follows reports whether a word stands within a few words behind k.
func (r *reader) follows(k int, word string, within int) bool {
	for j := k + 1; j < min(len(r.ws), k+within); j++ {
		if r.ws[j].Fold == word {
			return true
		}
	}
	return false
}

// plansOf are verbs in the present of what is done on a day that is set, folded; those by which
// something is said, or is so for long, are none.
var plansOf = map[string]string{
	"de": " trifft treffen tagt tagen berat beraten entscheidet entscheiden stimmt stimmen wahlt wahlen reist reisen kommt kommen spielt spielen offnet offnen tritt treten zieht ziehen eroffnet eroffnen" +
		" verhandelt verhandeln fahrt fahren lauft debattiert debattieren befasst befassen empfangt besucht besuchen verlasst feiert feiern geht gehen steht schliesst ",
	"nl": " praten praat komen komt vergadert vergaderen overleggen overlegt beslist beslissen stemt stemmen reist reizen speelt spelen opent openen sluit sluiten treedt treden verhuist verhuizen vertrekt" +
		" vertrekken debatteert debatteren buigt buigen start starten rijdt rijden vieren ontvangt ontvangen bezoekt bezoeken presenteert presenteren vindt vinden eindigt trekt trekken ",
}

// overOf are words by which the deed of a clause is over: the past of common verbs that no ending
// shows, and the auxiliary of the perfect.
var overOf = map[string]string{
	"en": " been began beaten given taken seen known gone done shown put told quit hurt ",
	"es": " ha han habia habian era fue fueron hizo dijo tuvo puso ",
	"it": " ha hanno era fu ",
	"pt": " era foi foram fez disse teve ",
	"de": " hat haben hatte hatten war waren wurde wurden kam kamen ging gingen fand fanden gab gaben stand standen blieb blieben nahm nahmen traf trafen begann begannen trat traten schloss schlossen zog zogen" +
		" sprach sprachen starb starben fiel fielen liess liessen lief liefen fuhr fuhren verlor gewann musste mussten konnte konnten wollte wollten sagte teilte erklarte meldete meldeten berichtete verkundete" +
		" gekommen gegangen gefahren gereist gezogen gestorben geworden worden gewesen gesperrt ",
	"nl": " heeft hebben had hadden was waren werd werden kwam kwamen ging gingen vond vonden gaf gaven stond stonden bleef bleven nam namen trof begon begonnen trok trokken sloot sloten sprak spraken" +
		" overleed stierf viel vielen liet lieten liep liepen reed reden verloor won moest moesten kon konden wilde wilden zei zeiden meldde meldden verklaarde vertelde gekomen gegaan geweest geworden ",
}

// thatYear reads behind a month that it is of the year told last, "im Oktober desselben Jahres", "in
// september van dat jaar", "in May of that year": the year, 0 where none is known, and where it ends.
func (r *reader) thatYear(i int) (year, end int, ok bool) {
	for _, p := range thatYears[r.code] {
		k := i
		for _, w := range p {
			if k >= len(r.ws) || r.ws[k].Fold != w || r.gap(k) > 2 {
				k = -1
				break
			}
			k++
		}
		if k > 0 {
			return r.told.y, k, true
		}
	}
	return 0, i, false
}

var thatYears = map[string][][]string{
	"de": {{"desselben", "jahres"}, {"jenes", "jahres"}, {"des", "selben", "jahres"}, {"des", "gleichen", "jahres"}},
	"nl": {{"van", "dat", "jaar"}, {"van", "datzelfde", "jaar"}, {"van", "hetzelfde", "jaar"}, {"dat", "jaar"}},
	"en": {{"of", "that", "year"}, {"that", "year"}, {"of", "the", "same", "year"}, {"the", "same", "year"}},
	"fr": {{"de", "cette", "annee", "la"}, {"de", "la", "meme", "annee"}, {"de", "cette", "meme", "annee"}},
}
