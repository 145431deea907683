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
		FactsP: 91, FactsR: 59, FactsF1: 72, AbsentP: 90, AbsentR: 62, Marked: 100, Speaker: 100, All: 89, SameSaid: 75},
	{Name: "maternite", Langs: "fr", Story: phrase.AccMaternity,
		FactsP: 91, FactsR: 87, FactsF1: 89, AbsentP: 97, AbsentR: 44, Marked: 99, Speaker: 98, All: 96, SameSaid: 91},
	{Name: "rachat", Langs: "fr", Story: phrase.AccTakeover,
		FactsP: 93, FactsR: 82, FactsF1: 87, AbsentP: 85, AbsentR: 64, Marked: 99, Speaker: 94, All: 97, SameSaid: 82},
	{Name: "relay", Langs: "fr, en, es", Story: phrase.AccMedal,
		FactsP: 80, FactsR: 79, FactsF1: 80, AbsentP: 85, AbsentR: 57, Marked: 99, Speaker: 98, All: 90, SameSaid: 80},
	{Name: "spillway", Langs: "en", Story: phrase.AccDam,
		FactsP: 90, FactsR: 83, FactsF1: 86, AbsentP: 95, AbsentR: 65, Marked: 99, Speaker: 98, All: 92, SameSaid: 86},
	{Name: "ferry (English)", Langs: "en, fr", Story: phrase.AccFerryEn,
		FactsP: 86, FactsR: 87, FactsF1: 87, AbsentP: 88, AbsentR: 73, Marked: 100, Speaker: 100, All: 98, SameSaid: 90},
	{Name: "ferry (French)", Langs: "fr, en", Story: phrase.AccFerryFr,
		FactsP: 92, FactsR: 81, FactsF1: 86, AbsentP: 84, AbsentR: 71, Marked: 100, Speaker: 100, All: 97, SameSaid: 88},
	{Name: "verrerie", Langs: "fr", Story: phrase.AccGlass,
		FactsP: 88, FactsR: 85, FactsF1: 87, AbsentP: 92, AbsentR: 67, Marked: 99, Speaker: 94, All: 92, SameSaid: 64},
	{Name: "biopsies", Langs: "en", Story: phrase.AccBiopsies,
		FactsP: 87, FactsR: 76, FactsF1: 81, AbsentP: 90, AbsentR: 57, Marked: 97, Speaker: 97, All: 96, SameSaid: 93},
	{Name: "cendres", Langs: "fr, en, de", Story: phrase.AccAshes,
		FactsP: 91, FactsR: 88, FactsF1: 89, AbsentP: 96, AbsentR: 68, Marked: 99, Speaker: 97, All: 93, SameSaid: 83},
	{Name: "lithium", Langs: "fr", Story: phrase.AccMine,
		FactsP: 90, FactsR: 85, FactsF1: 87, AbsentP: 94, AbsentR: 75, Marked: 100, Speaker: 97, All: 91, SameSaid: 76},
	{Name: "trestle", Langs: "en", Story: phrase.AccTrestle,
		FactsP: 88, FactsR: 76, FactsF1: 82, AbsentP: 89, AbsentR: 83, Marked: 99, Speaker: 100, All: 91, SameSaid: 78},
	{Name: "empreintes", Langs: "fr, en, es", Story: phrase.AccFootprints,
		FactsP: 96, FactsR: 81, FactsF1: 88, AbsentP: 90, AbsentR: 89, Marked: 100, Speaker: 100, All: 89, SameSaid: 73},
	{Name: "vitrines", Langs: "fr", Story: phrase.AccWindows,
		FactsP: 79, FactsR: 84, FactsF1: 81, AbsentP: 92, AbsentR: 65, Marked: 97, Speaker: 100, All: 94, SameSaid: 88},
	{Name: "cremeux", Langs: "fr, en", Story: phrase.AccCheese,
		FactsP: 84, FactsR: 55, FactsF1: 67, AbsentP: 89, AbsentR: 95, Marked: 100, Speaker: 100, All: 93, SameSaid: 56},
	{Name: "eclusier", Langs: "fr, en", Story: phrase.AccPainting,
		FactsP: 78, FactsR: 75, FactsF1: 76, AbsentP: 92, AbsentR: 70, Marked: 99, Speaker: 97, All: 95, SameSaid: 71},
	{Name: "epreuve", Langs: "fr", Story: phrase.AccExam,
		FactsP: 63, FactsR: 73, FactsF1: 68, AbsentP: 95, AbsentR: 67, Marked: 99, Speaker: 100, All: 95, SameSaid: 81},
	{Name: "verdict", Langs: "en", Story: phrase.AccVerdict,
		FactsP: 83, FactsR: 57, FactsF1: 68, AbsentP: 76, AbsentR: 76, Marked: 96, Speaker: 95, All: 95, SameSaid: 67},
	{Name: "passeports", Langs: "fr, en", Story: phrase.AccPassports,
		FactsP: 82, FactsR: 75, FactsF1: 78, AbsentP: 93, AbsentR: 78, Marked: 99, Speaker: 98, All: 94, SameSaid: 84},
	{Name: "cantine", Langs: "fr", Story: phrase.AccCanteen,
		FactsP: 87, FactsR: 67, FactsF1: 76, AbsentP: 94, AbsentR: 89, Marked: 97, Speaker: 92, All: 88, SameSaid: 81},
	{Name: "debris", Langs: "en, fr", Story: phrase.AccDebris,
		FactsP: 85, FactsR: 76, FactsF1: 80, AbsentP: 92, AbsentR: 77, Marked: 99, Speaker: 97, All: 95, SameSaid: 77},
	{Name: "moteur", Langs: "it, pt, es, fr", Story: phrase.AccMotor,
		FactsP: 81, FactsR: 75, FactsF1: 78, AbsentP: 96, AbsentR: 70, Marked: 97, Speaker: 95, All: 95, SameSaid: 87},
	{Name: "grensbrug", Langs: "de, nl, en", Story: phrase.AccBridge,
		FactsP: 91, FactsR: 83, FactsF1: 87, AbsentP: 86, AbsentR: 45, Marked: 99, Speaker: 97, All: 95, SameSaid: 67},
	{Name: "permis", Langs: "fr", Story: phrase.AccLicence,
		FactsP: 88, FactsR: 70, FactsF1: 78, AbsentP: 86, AbsentR: 64, Marked: 99, Speaker: 100, All: 88, SameSaid: 81},
	{Name: "dinner", Langs: "en, fr", Story: phrase.AccDinner,
		FactsP: 90, FactsR: 74, FactsF1: 81, AbsentP: 91, AbsentR: 53, Marked: 97, Speaker: 99, All: 91, SameSaid: 79},
	{Name: "tunnel", Langs: "fr", Story: phrase.AccTunnel,
		FactsP: 75, FactsR: 50, FactsF1: 60, AbsentP: 71, AbsentR: 72, Marked: 95, Speaker: 90, All: 90, SameSaid: 50},
	{Name: "battery", Langs: "en, fr", Story: phrase.AccBattery,
		FactsP: 80, FactsR: 73, FactsF1: 77, AbsentP: 76, AbsentR: 57, Marked: 100, Speaker: 86, All: 93, SameSaid: 70},
	{Name: "capricorne", Langs: "fr", Story: phrase.AccTower,
		FactsP: 84, FactsR: 79, FactsF1: 82, AbsentP: 84, AbsentR: 75, Marked: 100, Speaker: 89, All: 88, SameSaid: 77},
	{Name: "kinloom", Langs: "en, fr", Story: phrase.AccGenes,
		FactsP: 93, FactsR: 90, FactsF1: 91, AbsentP: 82, AbsentR: 81, Marked: 100, Speaker: 92, All: 83, SameSaid: 87},
	{Name: "turbulence", Langs: "en", Story: phrase.AccTurbulence,
		FactsP: 87, FactsR: 74, FactsF1: 80, AbsentP: 82, AbsentR: 75, Marked: 99, Speaker: 94, All: 88, SameSaid: 73},
	{Name: "telepherique", Langs: "fr, en", Story: phrase.AccCableCar,
		FactsP: 82, FactsR: 79, FactsF1: 80, AbsentP: 86, AbsentR: 61, Marked: 98, Speaker: 93, All: 89, SameSaid: 79},
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
