package state

import "recoupe/internal/phrase"

// Measured is what was measured on one annotated story, in hundredths. The
// figures are those of docs/accuracy.md; a test holds the two alike.
type Measured struct {
	Name  string // in docs/accuracy.md; "" for the line of two people
	Story phrase.Said
	Langs string

	FactsP, FactsR, FactsF1        int
	AbsentP, AbsentR               int
	Marked, Speaker, All, SameSaid int
}

// Measurements are the annotated stories, in the order of docs/accuracy.md.
var Measurements = []Measured{
	{Name: "seeds", Langs: "fr", Story: phrase.AccSeeds,
		FactsP: 100, FactsR: 59, FactsF1: 74, AbsentP: 90, AbsentR: 59, Marked: 100, Speaker: 100, All: 89, SameSaid: 69},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 89, FactsR: 84, FactsF1: 87, AbsentP: 90, AbsentR: 44, Marked: 99, Speaker: 98, All: 96, SameSaid: 88},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 89, FactsR: 81, FactsF1: 85, AbsentP: 87, AbsentR: 64, Marked: 99, Speaker: 94, All: 96, SameSaid: 81},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 85, FactsR: 80, FactsF1: 82, AbsentP: 78, AbsentR: 69, Marked: 99, Speaker: 98, All: 90, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 92, FactsR: 80, FactsF1: 86, AbsentP: 95, AbsentR: 69, Marked: 99, Speaker: 98, All: 92, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 85, FactsR: 87, FactsF1: 86, AbsentP: 93, AbsentR: 71, Marked: 100, Speaker: 100, All: 98, SameSaid: 88},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 89, FactsR: 78, FactsF1: 83, AbsentP: 84, AbsentR: 83, Marked: 100, Speaker: 100, All: 94, SameSaid: 85},
	{Name: "verrerie", Langs: "fr", Story: phrase.AccGlass,
		FactsP: 86, FactsR: 86, FactsF1: 86, AbsentP: 91, AbsentR: 60, Marked: 99, Speaker: 94, All: 92, SameSaid: 59},
	{Name: "biopsies", Langs: "en", Story: phrase.AccBiopsies,
		FactsP: 86, FactsR: 76, FactsF1: 80, AbsentP: 91, AbsentR: 66, Marked: 96, Speaker: 97, All: 96, SameSaid: 87},
	{Name: "cendres", Langs: "fr, en, de", Story: phrase.AccAshes,
		FactsP: 94, FactsR: 87, FactsF1: 90, AbsentP: 89, AbsentR: 64, Marked: 99, Speaker: 95, All: 91, SameSaid: 83},
	{Name: "lithium", Langs: "fr", Story: phrase.AccMine,
		FactsP: 92, FactsR: 84, FactsF1: 88, AbsentP: 95, AbsentR: 71, Marked: 97, Speaker: 97, All: 90, SameSaid: 76},
	{Name: "trestle", Langs: "en", Story: phrase.AccTrestle,
		FactsP: 83, FactsR: 75, FactsF1: 79, AbsentP: 87, AbsentR: 80, Marked: 99, Speaker: 100, All: 91, SameSaid: 74},
	{Name: "empreintes", Langs: "fr, en, es", Story: phrase.AccFootprints,
		FactsP: 91, FactsR: 78, FactsF1: 84, AbsentP: 86, AbsentR: 89, Marked: 100, Speaker: 100, All: 87, SameSaid: 64},
	{Name: "vitrines", Langs: "fr", Story: phrase.AccWindows,
		FactsP: 83, FactsR: 81, FactsF1: 82, AbsentP: 98, AbsentR: 68, Marked: 97, Speaker: 100, All: 91, SameSaid: 88},
	{Name: "cremeux", Langs: "fr, en", Story: phrase.AccCheese,
		FactsP: 81, FactsR: 58, FactsF1: 67, AbsentP: 93, AbsentR: 80, Marked: 100, Speaker: 100, All: 92, SameSaid: 50},
}

// People is how far two people who annotated the same five articles agree with
// each other; 0 where it was not measured.
var People = Measured{Story: phrase.AccPeople, Langs: "fr", FactsF1: 82, AbsentP: 80, All: 89, SameSaid: 73}

// MeanMeasured is the mean of the annotated stories, rounded.
func MeanMeasured() Measured {
	mean := Measured{Story: phrase.AccMean}
	for _, of := range []func(m *Measured) *int{
		func(m *Measured) *int { return &m.FactsP }, func(m *Measured) *int { return &m.FactsR }, func(m *Measured) *int { return &m.FactsF1 },
		func(m *Measured) *int { return &m.AbsentP }, func(m *Measured) *int { return &m.AbsentR },
		func(m *Measured) *int { return &m.Marked }, func(m *Measured) *int { return &m.Speaker },
		func(m *Measured) *int { return &m.All }, func(m *Measured) *int { return &m.SameSaid },
	} {
		sum := 0
		for i := range Measurements {
			sum += *of(&Measurements[i])
		}
		*of(&mean) = (sum + len(Measurements)/2) / len(Measurements)
	}
	return mean
}
