package engine_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/invented"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// telling is one event as two articles tell it, sentence by sentence, with the same details in the
// braces of each: "{18|12}" is detail 18, which is 12 where nothing else is said.
type telling struct{ one, other []string }

var tellings = map[string]telling{
	"fares": {
		[]string{"Harwick council raises bus fares", "12 March 2026",
			"Bus fares in Harwick will rise by {share|12%} in {month|May}, the town council decided on {day|Tuesday}.",
			"{who|Councillors} backed the plan by {vote|31 votes to 12} after a debate that lasted {hours|four hours}.",
			"A monthly pass will cost {sum|£54} instead of £48.",
			"The network carries {count|8,400} passengers a day on {lines|nine} lines.",
			"The fares had {not|not }been raised since {year|2019}.",
			"Councillor {name|Jane Orme} said that {all|all} pensioners would travel free of charge."},
		[]string{"Dearer bus tickets in Harwick", "12 March 2026",
			"Bus tickets in the town of Harwick are to go up by {share|12%} from {month|May}, after a decision by the council on {day|Tuesday}.",
			"The plan was approved by {vote|31 votes to 12} after {hours|four hours} of debate.",
			"The price of a monthly pass goes from £48 to {sum|£54}.",
			"Some {count|8,400} passengers a day use the {lines|nine} lines of the network.",
			"Fares had {not|not }been raised since {year|2019}.",
			"According to councillor {name|Jane Orme}, {all|all} pensioners will be able to travel free of charge."},
	},
	"fire": {
		[]string{"Fire at Tarn mill", "12 March 2026",
			"A fire destroyed the old mill of Tarn, {far|8 kilometres} from Dunmore, on {day|Monday} evening.",
			"It broke out at about {hour|7.30pm} on the {floor|second} floor, firefighters said.",
			"{count|Forty} firefighters fought the flames for {hours|six hours}.",
			"{dead|Three} workers died and {hurt|17} people were injured.",
			"The owner, {name|Robert Lane}, {age|58}, puts the damage at {sum|$2.4 million}.",
			"The mill, built in {year|1887}, was {not|not }insured against fire.",
			"The flames destroyed {part|40%} of the stock."},
		[]string{"Old mill burns down near Dunmore", "12 March 2026",
			"On {day|Monday} evening a fire tore through the old mill of Tarn, which lies {far|8 kilometres} from Dunmore.",
			"According to the firefighters, it started at {hour|7.30pm} on the {floor|second} floor of the building.",
			"It took {count|forty} firefighters {hours|six hours} to put out the flames.",
			"{dead|Three} workers lost their lives, and {hurt|17} people were injured.",
			"{name|Robert Lane}, {age|58}, who owns the mill, said the damage came to {sum|$2.4 million}.",
			"Built in {year|1887}, the mill was {not|not }insured against fire.",
			"In all, {part|40%} of the stock was destroyed by the flames."},
	},
	"works": {
		[]string{"Varley to cut jobs at Pelham works", "12 March 2026",
			"The machine maker Varley will cut {count|350} jobs at its works in Pelham, it announced on {day|Wednesday}.",
			"Its sales fell by {share|9%} last year, to {sum|€410 million}.",
			"Unemployment in Pelham stands at {rate|7.2%}.",
			"The first workers will leave in {month|September}, and the talks with the unions will last {weeks|six weeks}.",
			"{all|All} of the cuts will be voluntary, said {name|Helen Marsh}, the head of the firm.",
			"Varley will put {money|€12 million} into a fund for those who leave.",
			"The union holds {part|34%} of the seats on the works council."},
		[]string{"Job cuts at Varley in Pelham", "12 March 2026",
			"Varley, which makes machines, announced on {day|Wednesday} that it would cut {count|350} jobs at its Pelham works.",
			"Last year the firm’s sales fell by {share|9%} to {sum|€410 million}.",
			"The unemployment rate in Pelham is {rate|7.2%}.",
			"Talks with the unions will last {weeks|six weeks}; the first workers are to leave in {month|September}.",
			"{name|Helen Marsh}, the head of the firm, said that {all|all} of the cuts would be voluntary.",
			"A fund of {money|€12 million} will be set up by Varley for those who leave.",
			"On the works council the union has {part|34%} of the seats."},
	},
	"tarifs": {
		[]string{"Les bus plus chers à Lodève", "12 mars 2026",
			"Les tarifs des bus de Lodève augmenteront de {share|12 %} en {month|mai}, a décidé {day|mardi} le conseil municipal.",
			"Le texte a été adopté par {vote|31 voix contre 12} après {hours|quatre heures} de débat.",
			"L’abonnement mensuel passera de 48 à {sum|54 euros}.",
			"Le réseau transporte {count|8 400} voyageurs par jour sur {lines|neuf} lignes.",
			"Les tarifs n’avaient pas augmenté depuis {year|2019}.",
			"Selon l’élue {name|Jeanne Orme}, {all|tous les} retraités voyageront gratuitement.",
			"« {quote|Nous voterons jeudi} », a dit le maire."},
		[]string{"Lodève relève le prix du bus", "12 mars 2026",
			"À Lodève, les tarifs des bus vont augmenter de {share|12 %} à partir de {month|mai}, après un vote du conseil municipal {day|mardi}.",
			"Après {hours|quatre heures} de débat, le texte a recueilli {vote|31 voix contre 12}.",
			"Le prix de l’abonnement mensuel, de 48 euros, sera porté à {sum|54 euros}.",
			"Chaque jour, {count|8 400} voyageurs empruntent les {lines|neuf} lignes du réseau.",
			"La dernière hausse des tarifs datait de {year|2019}.",
			"L’élue {name|Jeanne Orme} assure que {all|tous les} retraités voyageront gratuitement.",
			"Le maire a conclu : « {quote|Nous voterons jeudi}. »"},
	},
	"incendie": {
		[]string{"Incendie au moulin de Tarn", "12 mars 2026",
			"Un incendie a détruit {day|lundi} soir le vieux moulin de Tarn, à {far|8 kilomètres} de Dunes.",
			"Le feu a pris vers {hour|19 h 30} au {floor|deuxième} étage, selon les pompiers.",
			"{count|Quarante} pompiers ont combattu les flammes pendant {hours|six heures}.",
			"{dead|Trois} ouvriers sont morts et {hurt|17} personnes ont été blessées.",
			"Le propriétaire, {name|Robert Lanne}, {age|58 ans}, estime les dégâts à {sum|2,4 millions d’euros}.",
			"Construit en {year|1887}, le moulin {not|n’était pas} assuré contre l’incendie.",
			"Les flammes ont détruit {part|40 %} du stock."},
		[]string{"Le vieux moulin de Tarn a brûlé", "12 mars 2026",
			"Le vieux moulin de Tarn, situé à {far|8 kilomètres} de Dunes, a été détruit par un incendie {day|lundi} soir.",
			"D’après les pompiers, l’incendie s’est déclaré à {hour|19 h 30}, au {floor|deuxième} étage du bâtiment.",
			"Il a fallu {hours|six heures} à {count|quarante} pompiers pour venir à bout des flammes.",
			"{dead|Trois} ouvriers ont perdu la vie et {hurt|17} personnes sont blessées.",
			"{name|Robert Lanne}, {age|58 ans}, à qui appartient le moulin, chiffre les dégâts à {sum|2,4 millions d’euros}.",
			"Le moulin, bâti en {year|1887}, {not|n’était pas} assuré contre l’incendie.",
			"Au total, {part|40 %} du stock a été détruit par les flammes."},
	},
	"usine": {
		[]string{"Varlet supprime des postes à Pelan", "12 mars 2026",
			"Le fabricant de machines Varlet va supprimer {count|350} postes dans son usine de Pelan, a-t-il annoncé {day|mercredi}.",
			"Son chiffre d’affaires a reculé de {share|9 %} l’an dernier, à {sum|410 millions d’euros}.",
			"Le taux de chômage à Pelan est de {rate|7,2 %}.",
			"Les premiers départs auront lieu en {month|septembre}, et les négociations dureront {weeks|six semaines}.",
			"{all|Tous les} départs seront volontaires, a promis {name|Hélène Marsan}, la directrice.",
			"Varlet versera {money|12 millions d’euros} à un fonds de reconversion.",
			"Le syndicat détient {part|34 %} des sièges au comité."},
		[]string{"Des postes supprimés chez Varlet", "12 mars 2026",
			"Varlet, qui fabrique des machines, a annoncé {day|mercredi} la suppression de {count|350} postes dans son usine de Pelan.",
			"L’an dernier, son chiffre d’affaires a baissé de {share|9 %} pour s’établir à {sum|410 millions d’euros}.",
			"À Pelan, le chômage atteint {rate|7,2 %}.",
			"Les négociations dureront {weeks|six semaines} ; les premiers départs sont prévus en {month|septembre}.",
			"La directrice, {name|Hélène Marsan}, promet que {all|tous les} départs seront volontaires.",
			"Un fonds de reconversion recevra {money|12 millions d’euros} de Varlet.",
			"Au comité, le syndicat occupe {part|34 %} des sièges."},
	},
}

// fill returns the sentences of an article with the detail of the given name told as value, and
// that sentence.
func fill(sentences []string, detail, value string) (all, its string) {
	var out []string
	for _, s := range sentences {
		var b strings.Builder
		holds := false
		for s != "" {
			before, rest, found := strings.Cut(s, "{")
			b.WriteString(before)
			if !found {
				break
			}
			in, after, _ := strings.Cut(rest, "}")
			name, usual, _ := strings.Cut(in, "|")
			if name == detail {
				holds = true
				usual = value
			}
			b.WriteString(usual)
			s = after
		}
		if holds {
			its = b.String()
		}
		out = append(out, b.String())
	}
	return out[0] + "\n\n" + out[1] + "\n\n" + strings.Join(out[2:], " "), its
}

// shown is how two articles that differ in one detail are shown: "told" differently, "agreed", or
// in "two rows".
func shown(t *testing.T, tell, detail, one, other string) string {
	t.Helper()
	a, x := fill(tellings[tell].one, detail, one)
	b, y := fill(tellings[tell].other, detail, other)
	c := invented.Compare(t, a, b)
	require.Len(t, c.Articles, 2)
	at := make([]text.Span, 2)
	for k, s := range []string{x, y} {
		from := strings.Index(c.Articles[k].Text, s)
		require.GreaterOrEqual(t, from, 0, s)
		v := strings.Index(s, []string{one, other}[k])
		at[k] = text.Span{Start: from + v, End: from + v + max(1, len([]string{one, other}[k]))}
	}
	got := "two rows"
	for i := range c.Facts {
		f := &c.Facts[i]
		both := true
		for k := range at {
			in := false
			for _, s := range f.Cells[k].Spans {
				in = in || f.Cells[k].Status.Told() && s.Overlap(at[k]) > 0
			}
			both = both && in
		}
		switch {
		case both && f.Verdict == story.Agreed && got == "two rows":
			got = "agreed"
		case both && slices.ContainsFunc(c.Differences, func(d story.Difference) bool { return d.Fact == i && holds(&d, one, other) }):
			return "told"
		}
	}
	return got
}

// holds reports whether a difference gives the first word of one of two details.
func holds(d *story.Difference, details ...string) bool {
	given := strings.ToLower(strings.Join(d.Note.Args, " "))
	return slices.ContainsFunc(details, func(s string) bool {
		words := strings.Fields(strings.ToLower(s))
		return len(words) > 0 && strings.Contains(given, words[0])
	})
}

// A detail in which two articles differ, and nothing else, is told as differing: "agreed" over two
// figures is what nobody should read.
func TestOneDetailDiffers(t *testing.T) {
	for _, row := range []struct{ tell, detail, one, other string }{
		{"fares", "share", "12%", "15%"},
		{"fares", "share", "12 per cent", "21 per cent"},
		{"fares", "day", "Tuesday", "Monday"},
		{"fares", "vote", "31 votes to 12", "29 votes to 14"},
		{"fares", "hours", "four hours", "six hours"},
		{"fares", "sum", "£54", "£58"},
		{"fares", "sum", "£54", "€54"},
		{"fares", "count", "8,400", "9,700"},
		{"fares", "lines", "nine", "seven"},
		{"fares", "month", "May", "June"},
		{"fares", "not", "not ", ""},
		{"fares", "year", "2019", "2017"},
		{"fares", "all", "all", "some"},
		{"fire", "far", "8 kilometres", "13 kilometres"},
		{"fire", "far", "8 kilometres", "8 miles"},
		{"fire", "count", "Forty", "sixty"},
		{"fire", "hours", "six hours", "nine hours"},
		{"fire", "floor", "second", "third"},
		{"fire", "hour", "7.30pm", "9.15pm"},
		{"fire", "year", "1887", "1878"},
		{"fire", "dead", "Three", "Five"},
		{"fire", "hurt", "17", "23"},
		{"fire", "age", "58", "62"},
		{"fire", "sum", "$2.4 million", "$3.1 million"},
		{"fire", "part", "40%", "60%"},
		{"works", "count", "350", "430"},
		{"works", "day", "Wednesday", "Tuesday"},
		{"works", "month", "September", "November"},
		{"works", "share", "9%", "11%"},
		{"works", "share", "9%", "14%"},
		{"works", "sum", "€410 million", "€380 million"},
		{"works", "rate", "7.2%", "8.1%"},
		{"works", "weeks", "six weeks", "eight weeks"},
		{"works", "all", "All", "some"},
		{"works", "money", "€12 million", "€15 million"},
		{"works", "part", "34%", "43%"},
		{"works", "part", "34%", "51%"},
		{"tarifs", "share", "12 %", "15 %"},
		{"tarifs", "month", "mai", "juin"},
		{"tarifs", "day", "mardi", "lundi"},
		{"tarifs", "vote", "31 voix contre 12", "29 voix contre 14"},
		{"tarifs", "hours", "quatre heures", "six heures"},
		{"tarifs", "sum", "54 euros", "58 euros"},
		{"tarifs", "count", "8 400", "9 700"},
		{"tarifs", "lines", "neuf", "sept"},
		{"tarifs", "year", "2019", "2017"},
		{"tarifs", "all", "tous les", "certains"},
		{"incendie", "day", "lundi", "dimanche"},
		{"incendie", "far", "8 kilomètres", "13 kilomètres"},
		{"incendie", "count", "Quarante", "soixante"},
		{"incendie", "hours", "six heures", "neuf heures"},
		{"incendie", "hour", "19 h 30", "21 h 15"},
		{"incendie", "year", "1887", "1878"},
		{"incendie", "floor", "deuxième", "troisième"},
		{"incendie", "not", "n’était pas", "était"},
		{"incendie", "dead", "Trois", "Cinq"},
		{"incendie", "hurt", "17", "23"},
		{"incendie", "age", "58 ans", "62 ans"},
		{"incendie", "sum", "2,4 millions d’euros", "3,1 millions d’euros"},
		{"incendie", "part", "40 %", "60 %"},
		{"usine", "count", "350", "430"},
		{"usine", "day", "mercredi", "mardi"},
		{"usine", "share", "9 %", "14 %"},
		{"usine", "sum", "410 millions d’euros", "380 millions d’euros"},
		{"usine", "rate", "7,2 %", "8,1 %"},
		{"usine", "month", "septembre", "novembre"},
		{"usine", "weeks", "six semaines", "huit semaines"},
		{"usine", "all", "Tous les", "certains"},
		{"usine", "money", "12 millions d’euros", "15 millions d’euros"},
		{"usine", "part", "34 %", "51 %"},
	} {
		assert.Equal(t, "told", shown(t, row.tell, row.detail, row.one, row.other), "%s %s: %s, %s", row.tell, row.detail, row.one, row.other)
	}
}
