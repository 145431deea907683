package quote

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

const (
	interviewFr = "Léa Morvan dirige la capitainerie depuis mars. Elle revient sur la tempête. / Vous attendiez-vous à une telle houle ? / Non, personne ne l'attendait. Nous avons fermé le port à midi. / Et la digue, va-t-elle tenir ? / Je le crois. Elle a été refaite en 2019. / Elle tiendra tout l'hiver. / Que demandez-vous à l'État ? / Un fonds pour nos pêcheurs, et vite. / Propos recueillis par Paul Viel"
	interviewEn = "Clara Whitmore runs the harbour office. / Q: Did you expect such a swell? / A: No one did. We shut the harbour at noon. / Q: Will the wall hold? / A: I think so. It was rebuilt in 2019. / Q: What do you want from ministers? / A: A fund for our fishermen. / This interview was cut for length."
	labelledFr  = "Entretien avec la patronne du port. / Le Quotidien : Vous attendiez-vous à une telle houle ? / Léa Morvan : Non, nous avons fermé à midi. / Le Quotidien : La digue va-t-elle tenir ? / Léa Morvan : Je le crois. / Le Quotidien : Et après ? / Léa Morvan : Je verrai."
	explained   = "Ce qu'il faut savoir de la tempête. / Que s'est-il passé ? / La houle a emporté trois bateaux. / Que risquez-vous ? / Il faut rester loin de la digue. / Quand cela finira-t-il ? / Le vent doit tomber dimanche."
)

// Interviews printed as questions and answers, without marks.
func TestInterview(t *testing.T) {
	check(t, "fr", []row{
		{interviewFr, "Non, personne ne l'attendait. Nous avons fermé le port à midi.", "direct", "Léa Morvan", ""},
		{interviewFr, "Je le crois. Elle a été refaite en 2019.", "direct", "Léa Morvan", ""},
		{interviewFr, "Elle tiendra tout l'hiver.", "direct", "Léa Morvan", ""}, // the answer's second paragraph
		{interviewFr, "Un fonds pour nos pêcheurs, et vite.", "direct", "Léa Morvan", ""},
		{labelledFr, "Non, nous avons fermé à midi.", "direct", "Léa Morvan", ":"},
		{labelledFr, "Je verrai.", "direct", "Léa Morvan", ":"},
		{explained, "", "", "", ""}, // the outlet asks and answers
	})
	check(t, "en", []row{
		{interviewEn, "No one did. We shut the harbour at noon.", "direct", "Clara Whitmore", ""},
		{interviewEn, "A fund for our fishermen.", "direct", "Clara Whitmore", ""},
	})
	assert.Len(t, Find(article("fr", interviewFr)), 4, "the line on who asked is no answer")
	assert.Len(t, Find(article("en", interviewEn)), 3)
}
