package amount_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/compare/attribute"
	"recoupe/internal/compare/difference"
	"recoupe/internal/compare/difference/contrast"
	"recoupe/internal/invented"
	"recoupe/internal/story"
)

// floodOf is what an outlet tells of a flood on a day of March.
func floodOf(day, toll string) string {
	return "Flood in Ostrey\n\n" + day + " March 2026\n\n" + toll + " people died when the river Tarlewater flooded the tram depot of Ostrey, the police said. The drivers' union wants a public inquiry into the flooded depot."
}

// Each row is how two outlets give one figure, and what is shown of it.
func TestFiguresToldDifferently(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		// two units
		{"The tram rolled for nearly two miles along the quay before it stopped.", "The tram rolled for three kilometres along the quay before it stopped.", "precision nearly two miles / three kilometres"},
		{"The tram was doing 19mph on the bridge when it derailed.", "The tram was doing 31 km/h on the bridge when it derailed.", ""}, // the same, each in round numbers
		{"The tram was doing 19mph on the bridge when it derailed.", "The tram was doing 30mph on the bridge when it derailed.", "value 19mph / 30mph"},
		{"The tram was doing 19mph on the bridge when it derailed.", "The tram was doing 48 km/h on the bridge when it derailed.", "value 19mph / 48 km/h"},                            // the same number, of another unit
		{"The flood covered 50 acres around the depot.", "The flood covered 20 hectares around the depot.", ""},                                                                        // 50 acres are 20.2 hectares
		{"The depot lost 40 tonnes of sand in the flood.", "The depot lost 40 metres of cable in the flood.", ""},                                                                      // of two things
		{"The cable room stood at 104°F when the tram stopped in the depot.", "The cable room stood at 40°C when the tram stopped in the depot.", ""},                                  // one temperature
		{"Le tram a roulé sur trois kilomètres le long du quai.", "Le tram a roulé sur près de deux milles le long du quai.", ""},                                                      // a mile at sea is another
		{"The tram stopped 400 metres from the flooded bridge, by the bank of the river.", "The tram stopped just 100 yards from the flooded bridge.", "value 400 metres / 100 yards"}, // far off, in the same words
		{"The tram stopped 400 metres from the school.", "A boat lay 100 yards from the flooded bridge.", ""},                                                                          // of two things
		{"Les travaux coûteront 1,2 million d’euros, selon la mairie.", "Les travaux coûteront 3,2 millions d’euros, a indiqué la mairie.", "value 1,2 million d’euros / 3,2 millions d’euros"},
		{"La mairie verse 1,2 million d’euros pour le pont.", "Le pont coûtera 3,2 millions d’euros, a indiqué la mairie.", ""},
		{"The repairs threaten about 130 posts at the depot.", "The repairs threaten 118 posts at the depot.", "value about 130 / 118"},                                                 // who writes 130 has chosen that ten
		{"The repairs threaten about 120 posts at the depot.", "The repairs threaten 118 posts at the depot.", "precision about 120 / 118"},                                             //
		{"The repairs threaten about 150 posts at the depot.", "The repairs threaten 163 posts at the depot.", "precision about 150 / 163"},                                             // round
		{"More than 140 passengers were believed to be on the flooded tram.", "There were 131 passengers on the flooded tram.", "value More than 140 / 131"},                            // not more than 140
		{"More than 130 passengers were believed to be on the flooded tram.", "There were 131 passengers on the flooded tram.", "precision More than 130 / 131"},                        //
		{"The drivers’ fund has passed 46,000 euros.", "The drivers’ fund has raised 51,300 euros.", "value 46,000 euros / 51,300 euros"},                                               // a day later
		{"Samedi dernier, nous étions plus de 2 000 dans les rues de Lodève.", "Samedi dernier, 1 800 personnes ont défilé jusqu’au dépôt.", "value plus de 2 000 / 1 800"},             // who counts himself among them
		{"Samedi dernier, nous étions plus de 2 000 dans les rues de Lodève.", "Samedi dernier, plus de 1 200 voitures sont restées au dépôt.", ""},                                     // cars
		{"La caisse des conducteurs a dépassé les 46 000 euros.", "La caisse des conducteurs a recueilli 51 300 euros.", "value dépassé les 46 000 euros / 51 300 euros"},               //
		{"La pétition des conducteurs a réuni plus de 25 000 signatures.", "La pétition des conducteurs approche les 40 000 signatures.", "value plus de 25 000 / approche les 40 000"}, //
		{"La pétition des conducteurs a réuni 25 000 signatures.", "La pétition des conducteurs a recueilli plus de 60 000 signatures.", "value 25 000 / plus de 60 000"},               // a day later
		{"The flood wrecked 31 of the depot's 84 ticket machines.", "The flood wrecked 27 of the 84 machines.", "value 31 / 27"},                                                        // of one whole
		{"The flood wrecked 31 of the depot's 84 ticket machines.", "Thieves had emptied 27 of the 84 machines.", ""},
		// what only looks like one thing
		{"The depot will take on 160 drivers in May and 40 drivers for the night trams.", "The depot will take on 200 drivers in May.", ""}, // in all
		{"The depot will take on 160 drivers in May.", "The depot will take on 170 drivers in May.", "value 160 / 170"},
		{"Dix-huit conducteurs ont quitté le dépôt inondé à pied.", "Il a quitté le dépôt inondé à pied avec dix-sept autres conducteurs.", ""}, // and he
		{"The depot dismissed 41 drivers over the flood.", "The depot dismissed Olive Hartnell and 40 other drivers over the flood.", ""},
		{"La prime des conducteurs passera de 600 à 720 euros.", "L’accord prévoit un relèvement de la prime des conducteurs de 600 à 720 euros.", ""}, // a step, and no range
		{"Les conducteurs étaient entre 14 500 et 31 000 à Ostrey et 4 000 à Kelwick.", "Les conducteurs étaient 15 000 à Lodbury et 29 000 à Tarnhem.", ""},
		{"Le billet a renchéri de 7,8 % en avril, contre 6,9 % au mois de mars.", "Le billet a renchéri de 8 % en mars, et de 6,9 % au mois de février.", ""}, // of two months
		{"Des dizaines de trams sont restés au dépôt.", "Dozens of trams stayed in the depot.", ""},
		{"Dix-neuf personnes ont été prises dans le dépôt inondé, dont sept sont mortes.", "L’inondation du dépôt a tué neuf personnes.", ""}, // nineteen are no other number of dead
		{"Le dépôt inondé couvre 5 200 hectares, dont plus de 3 000 à Ostrey.", "Près de 2 900 personnes ont quitté Ostrey.", ""},
		{"De la pluie, on a mesuré 61 mm à Ostrey et 48 mm à Kelwick.", "Il est tombé jusqu’à 75 mm de pluie sur le dépôt.", ""},
		{"À 29 ans seulement, Olive Hartnell était devenue directrice du dépôt.", "La directrice du dépôt, Olive Hartnell, âgée de 33 ans, parlera au dépôt.", ""}, // then, and now
		{"The tram line from the depot to Kelwick is 154 kilometres long.", "The drivers walked for 139 kilometres to Ostrey.", ""},                                // two ways
		{"On 3 March the depot counted 31 cases of fever.", "On 9 March the depot counted 34 cases of fever.", "value 31 / 34"},                                    // counted twice, see TestCountedOnTwoDays
		{"The depot manager was sentenced to 13 years in prison on Friday.", "The depot manager was sentenced on Friday to a total of 22 years in prison.", ""},    // all of them
		{"Les secours ont trouvé au dépôt un conducteur blessé et neuf personnes saines et sauves.", "Les secours ont trouvé au dépôt inondé onze personnes blessées.", ""},
		{"Flood hurts 300 drivers at the depot. The flood hurt more than 300 drivers, the police said.", "The flood hurt 370 drivers at the depot.", "precision more than 300 / 370"}, // 300 of a headline
		{"The flood covered 2,240 hectares at Ostrey and 3,900 at Kelwick.", "The flood covered more than 6,000 hectares, the police said.", ""},                                      // of two
		// which of a row
		{"The fire began on the third floor of the depot.", "The fire began on the second floor of the depot.", "value third / second"},
		{"The fire began on the third floor of the depot.", "The second floor of the depot was painted.", ""},
		{"Olive Hartnell scored her second goal for the depot team in the rain.", "Olive Hartnell scored the third goal of the depot team in the rain.", ""}, // hers, and theirs
		// with what it was
		{"Les recettes du tram ont progressé (+4,6 % après 4,1 % en 2025).", "Dans le tram, les recettes ont augmenté de 4,8 % après +4,1 % l’an dernier.", "value 4,6 % / 4,8 %"},
		{"Les recettes du tram ont progressé (+4,6 % après 4,1 % en 2025).", "Dans le tram, les recettes ont augmenté de 4,8 % après +3,9 % l’an dernier.", ""},
		{"The flood cost the tram company 41 million euros, up from 12 million in 2025.", "The river cost the trams 44 million euros, after 12 million a year before.", "value 41 million euros / 44 million euros"},
		{"Le dépôt restera fermé 10 jours max.", "Le dépôt restera fermé 10 jours maximum.", ""},
	} {
		var got []string
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			if d.Kind == story.ValueDiffers || d.Kind == story.PrecisionDiffers {
				got = append(got, d.Kind.String()+" "+strings.Join(d.Note.Args, " "))
			}
		}
		assert.Equal(t, row.want, strings.Join(got, "; "), "%s | %s", row.one, row.other)
	}
}

func TestFiguresOfOneThingByAnyName(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"The flood kept 18,412 pupils at home.", "The flood kept nearly 18,500 children at home.", "precision 18,412 / nearly 18,500"},
		{"The depot lost 6.8 million euros in the flood.", "The depot lost, by its own count, nearly 7 million in the flood.", "precision 6.8 million euros / nearly 7 million"},
		{"The flood kept 18,412 pupils at home.", "The flood kept nearly 9,000 children at home.", ""},
		{"The flood kept 41 pupils at home.", "The flood kept about 40 windows shut.", ""}, // small numbers are everywhere
	} {
		c := invented.InOstrey(t, row.one, row.other)
		assert.Equal(t, row.want, invented.Differing(c), "%s | %s", row.one, row.other)
	}
}

func TestATollThatRises(t *testing.T) {
	c := invented.Compare(t, floodOf("12", "Three"), floodOf("13", "Five"), floodOf("14", "Six"))
	var codes []string
	for _, d := range c.Differences {
		codes = append(codes, d.Note.Code)
	}
	assert.Contains(t, codes, "valuesMove")
	assert.NotContains(t, codes, "values", "told once, with all its values")
}

// Who counts again on a later day does not contradict who counted before, and neither day is the other's.
func TestCountedOnTwoDays(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"On 3 March, 31 cases of fever had been found in the depot.", "On 9 March, 34 cases of fever had been found in the depot.", "valuesMove"},
		{"Au 3 mars, 31 cas de fièvre ont été recensés au dépôt.", "Le 9 mars, trente-quatre cas de fièvre étaient recensés au dépôt.", "valuesMove"},
	} {
		var codes []string
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			codes = append(codes, d.Note.Code)
		}
		assert.Equal(t, row.want, strings.Join(codes, " "), "%s | %s", row.one, row.other)
	}
}

// Each row is how two outlets of one day tell a toll, and whether it is told of as one that changes.
func TestATollOfOneDay(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Le premier bilan de l’inondation du dépôt est de cinq morts.", "L’inondation du dépôt a fait neuf morts.", "valuesMove"},
		{"Le premier bilan de l’inondation du dépôt est de seize personnes touchées, dont cinq morts.", "L’inondation du dépôt a fait neuf morts.", "valuesMove"},
		{"L’inondation du dépôt a fait cinq morts.", "Le bilan de l’inondation du dépôt s’alourdit à neuf morts.", "valuesMove"},
		{"The flood of the depot killed five people, by a preliminary count.", "The flood of the depot killed nine people.", "valuesMove"},
		{"The flood of the depot killed nine people, by a preliminary count.", "The flood of the depot killed five people.", "values"}, // it does not shrink
		{"The flood of the depot killed five people.", "The flood of the depot killed nine people.", "values"},
		{"The flood has covered 300 hectares so far.", "The flood has covered 450 hectares.", "valuesMove"},
		{"Le ticket du tram coûte 2,40 euros.", "Le ticket du tram coûte désormais 2,90 euros.", "values"}, // a price is not counted
	} {
		var codes []string
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			codes = append(codes, d.Note.Code)
		}
		assert.Equal(t, row.want, strings.Join(codes, " "), "%s | %s", row.one, row.other)
	}
}

func TestAtLeastSoFar(t *testing.T) {
	for _, c := range []struct{ first, day, then, want string }{
		{"At least seven", "19", "Nine", "valuesMove"},
		{"At least seven", "12", "Nine", "precision"}, // the same day
		{"More than 30", "19", "34", "precision"},     // told in round numbers
	} {
		got := invented.Compare(t, floodOf("12", c.first), floodOf(c.day, c.then))
		var codes []string
		for _, d := range got.Differences {
			codes = append(codes, d.Note.Code)
		}
		assert.Equal(t, []string{c.want}, codes, "%s, then %s", c.first, c.then)
	}
}

// Each row is how two outlets give somebody's age.
func TestAgesOfOnePerson(t *testing.T) {
	for _, row := range []struct{ one, other, want string }{
		{"Olive Hartnell, 38, drove the tram that was flooded.", "Olive Hartnell, 39, drove the tram that was flooded.", "38 / 39"},
		{"The tram was driven by Olive Hartnell, 38.", "Its passengers were saved by the driver. Olive Hartnell, aged 39, drove the flooded tram.", "38 / 39"}, // in other words
		{"Police held 38-year-old Ylva Hartnell, who drove the tram.", "The tram was driven by 39-year-old Ylva Hartnell.", "38-year-old / 39-year-old"},
		{"Olive Hartnell, 38, drove the tram that was flooded.", "Olive Hartnell, 38, drove the tram that was flooded.", ""},
		{"The flood took the tram of Ana Hartnell, 13, who could swim.", "The tram that the flood took was that of Olive and Ana Hartnell, aged 16 and 13 respectively.", ""}, // in the order of the names
		{"Olive Hartnell, 38, drove the tram that was flooded.", "Marcus Pellworth, 39, drove the tram that was flooded.", ""},                                                // two people
		{"Olive Hartnell, 38, drove the tram that was flooded.", "Olive Hartnell, who has two sons, 9 and 11, drove the tram that was flooded.", ""},                          // not hers
		{"Olive Hartnell, 38, drove the tram that was flooded.", "Olive Hartnell drove the flooded tram for 39 minutes.", ""},                                                 // no age
		{"Odile Vernay, 38 ans, conduisait le tram qui a été inondé.", "Odile Vernay, 39 ans, conduisait le tram qui a été inondé.", "38 ans / 39 ans"},
		{"Odile Vernay, 38 ans, conduisait le tram qui a été inondé.", "Odile Vernay, 38 ans, conduisait le tram. Elle y travaille depuis 12 ans.", ""},
		{"Odile, 38 ans, vivait au-dessus du dépôt inondé.", "Deux femmes vivaient au-dessus du dépôt inondé, Aline, 71 ans, et Odile 39 ans.", "38 ans / 39 ans"}, // a first name alone
		{"Le dépôt inondé attirait déjà des trams à Ostrey 30 ans avant le métro.", "Le dépôt inondé attirait déjà des trams à Ostrey 29 ans avant le métro.", ""},
	} {
		got := ""
		for _, d := range invented.Told(t, row.one, row.other).Differences {
			if d.Kind == story.ValueDiffers {
				got += d.Note.Args[0]
			}
		}
		assert.Equal(t, row.want, got, "%s | %s", row.one, row.other)
	}
}

// A figure is set beside that of the one outlet of several that tells it in the same words.
func TestSetBesideWhoTellsItAlike(t *testing.T) {
	const plain, alike, other = "The depot spends 41 million euros.", "Repairs of the flooded bridge cost 41 million euros.", "Repairs of the flooded bridge cost 97 million euros."
	for _, row := range []struct {
		told []string
		want string
	}{
		{[]string{plain, alike, other}, "41 million euros / 97 million euros"},
		{[]string{plain, other}, ""},
		{[]string{plain, "Repairs of the flooded bridge cost 47 million euros.", other}, "47 million euros / 97 million euros"}, // of the first nothing is known
		{[]string{plain, alike, "The drivers get 97 million euros."}, ""},
	} {
		w := invented.Row(t, row.told...)
		difference.Find(w, attribute.New(w), func(int, *contrast.Values, bool) {})
		var got []string
		for _, d := range w.Differences {
			got = append(got, strings.Join(d.Note.Args, " "))
		}
		assert.Equal(t, row.want, strings.Join(got, "; "), row.told)
	}
}
