package clean

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Paragraphs of an article, one wrapped as mail programs wrap.
const (
	bacFirst  = "Le bac qui relie Vernoy à l’île de Sauges est à l’arrêt depuis mardi soir, après la rupture d’un câble de traction, a annoncé mercredi la régie des passages d’eau."
	bacSecond = "Vingt-trois passagers se trouvaient à bord lorsque le câble a cédé. Personne n’a été blessé, selon les pompiers, qui ont ramené les voyageurs à terre avec deux vedettes."
	bacThird  = "La régie estime que les réparations prendront au moins trois semaines et coûteront près de 180 000 euros. Un câble neuf a été commandé."
	bacTitle  = "Le bac de Vernoy à l’arrêt après la rupture d’un câble"
	bacSigned = bacTitle + "\nPar Hélène Caradec\n\n" + bacFirst + "\n\n" + bacSecond + "\n\n" + bacThird + "\n\n"
	bacQuoted = "> " + bacTitle + "\n> Par Hélène Caradec\n>\n> Le bac qui relie Vernoy à l’île de Sauges est à l’arrêt depuis\n> mardi soir, après la rupture d’un câble de traction, a annoncé\n> mercredi la régie des passages d’eau.\n>\n" +
		"> Vingt-trois passagers se trouvaient à bord lorsque le câble a cédé.\n> Personne n’a été blessé, selon les pompiers, qui ont ramené les\n> voyageurs à terre avec deux vedettes.\n>\n> La régie estime que les réparations prendront au moins trois\n> semaines et coûteront près de 180 000 euros. Un câble neuf a été\n> commandé.\n"
)

// Messages by which an article is sent on: it is read as the article, and nothing of what is
// around it is.
func TestSentOn(t *testing.T) {
	const head = "Date: Thu, 12 Mar 2026 09:14:11 +0100\nFrom: Anne Berthier <anne@x.example>\nTo: paul@x.example\nMIME-Version: 1.0\n"
	const text = "Content-Type: text/plain; charset=utf-8\n\n"
	const html = "Content-Type: text/html; charset=utf-8\n\n"
	const record = "De : Le Courrier du Marais <lettre@marais.example>\nEnvoyé : mercredi 11 mars 2026 07:12\nÀ : Anne Berthier <anne@x.example>\nObjet : " + bacTitle + "\n\n"
	for _, c := range []struct{ name, mail string }{
		{"Outlook", head + "Subject: TR : " + bacTitle + "\n" + text + "Pour info, avant la réunion de lundi.\n\nAnne Berthier\nMairie de Vernoy\n\n" + record + bacSigned + "Ce message et toutes les pièces jointes sont confidentiels. Si vous l’avez reçu par erreur, merci de le détruire.\n"},
		{"Gmail", head + "Subject: Fwd: le bac\n" + text + "Salut Paul,\n\nVoici l’article dont je te parlais hier, tu verras ce qu’ils disent du câble.\n\n---------- Forwarded message ---------\nDe : Le Courrier du Marais <lettre@marais.example>\nDate: mer. 11 mars 2026 à 07:12\nSubject: " + bacTitle + "\nTo: <anne@x.example>\n\n\n" + bacSigned},
		{"sent on twice", head + "Subject: TR: TR: le bac\n" + text + "Vu ?\n\nDe : Carl Dent <carl@x.example>\nEnvoyé : jeudi 12 mars 2026 08:00\nÀ : Anne\nObjet : TR: le bac\n\nJe te laisse juge, on en parle quand tu veux.\n\n" + record + bacSigned},
		{"quoted", head + "Subject: Re: le bac\n" + text + "Le 11 mars 2026 à 07:12, Le Courrier du Marais <lettre@marais.example> a écrit :\n" + bacQuoted + "\nMerci, je le garde pour lundi.\n\nEnvoyé de mon iPhone\n"},
		{"of a page", head + "Subject: TR: le bac\n" + html + "<div><p>Bonjour à tous,</p><p>Ci-dessous l’article paru hier dans la presse locale, à lire avant lundi matin.</p><p><b>De&nbsp;:</b> Le Courrier du Marais &lt;lettre@marais.example&gt;<br><b>Envoyé&nbsp;:</b> mercredi 11 mars 2026 07:12<br><b>À&nbsp;:</b> Anne<br><b>Objet&nbsp;:</b> " +
			bacTitle + "</p><p><b>" + bacTitle + "</b></p><p>Par Hélène Caradec</p><p>" + bacFirst + "</p><p>" + bacSecond + "</p><p>" + bacThird + "</p></div>"},
		{"saved as text", record + bacSigned},
		{"printed", "Gmail\tPaul <paul@x.example>\n" + bacTitle + "\n1 message\nLe Courrier du Marais <lettre@marais.example>\t11 mars 2026 à 07:12\nÀ : paul@x.example\n\n" + bacSigned + "Se désinscrire\n"},
		{"attached", head + "Subject: le bac\nContent-Type: multipart/mixed; boundary=zz\n\n--zz\n" + text + "Bonjour Paul, l’article est en pièce jointe, comme promis hier.\n--zz\nContent-Type: message/rfc822\n\nFrom: Le Courrier du Marais <lettre@marais.example>\nDate: Wed, 11 Mar 2026 07:12:00 +0100\nSubject: " + bacTitle + "\n" + text + bacSigned + "\n--zz--\n"},
	} {
		docs, err := ingest.Read("a.eml", []byte(strings.ReplaceAll(c.mail, "\n", "\r\n")))
		require.NoError(t, err, c.name)
		require.Len(t, docs, 1, c.name)
		a := Article(docs[0], story.Article{})
		var own []string
		for _, b := range a.Blocks {
			if b.Kind.Own() && b.Kind != story.Title {
				own = append(own, strings.Join(strings.Fields(b.Of(a.Text)), " "))
			}
		}
		assert.Equal(t, []string{bacFirst, bacSecond, bacThird}, own, c.name)
		assert.Equal(t, bacTitle, a.Title.Value, c.name)
		assert.Equal(t, "Le Courrier du Marais", a.Outlet.Value, c.name)
		assert.Equal(t, "Hélène Caradec", a.Author.Value, c.name)
		assert.True(t, strings.HasPrefix(a.Published.Value, "2026-03-11"), "%s: %s", c.name, a.Published.Value)
	}
}

// What a letter says of itself below its text: who writes it, and when it comes.
func TestLetterTellsOfItself(t *testing.T) {
	mail := func(last string) string {
		return "From: Marées hautes <lettre@marais.example>\nSubject: " + bacTitle + "\nDate: Thu, 12 Mar 2026 09:14:11 +0100\nContent-Type: text/plain; charset=utf-8\n\n" + bacFirst + "\n\n" + bacSecond + "\n\n" + bacThird + "\n\n" + last + "\n"
	}
	for last, kept := range map[string]bool{
		"Marées hautes est écrite par Anne Berthier et paraît le jeudi.":                                            false,
		"High Tides is written by Anne Berthier and goes out on Thursdays to 900 readers. Was it forwarded to you?": false,
		"Der Rundbrief Hochwasser erscheint jeden Donnerstag.":                                                      false,
		"Le bac paraît chaque soir à l’horizon vers 18 heures, disent les îliens.":                                  true,
		"- la publication immédiate des relevés du câble":                                                           true,
	} {
		docs, err := ingest.Read("a.eml", []byte(mail(last)))
		require.NoError(t, err)
		a := Article(docs[0], story.Article{})
		assert.Equal(t, kept, strings.Contains(ownWords(&a), strings.TrimLeft(last, "- ")), last)
	}
}

// A letter of several stories is the one it tells in full, or each of them.
func TestLetterOfSeveral(t *testing.T) {
	item := func(title string, n int) string {
		return "<h2><a href=\"https://x.example/" + title[:4] + "\">" + title + "</a></h2>" + strings.Repeat("<p>"+bacFirst+"</p><p>"+bacSecond+"</p>", n) + "<p><a href=\"x\">Lire la suite</a></p>"
	}
	head := "From: Le Courrier du Marais <lettre@marais.example>\nSubject: Les infos du 11 mars\nDate: Wed, 11 Mar 2026 07:12:00 +0100\nList-Unsubscribe: <x>\nContent-Type: text/html; charset=utf-8\n\n<p>Bonjour,</p>"
	for _, c := range []struct {
		mail string
		docs int
	}{
		{item(bacTitle, 3) + item("La piscine de Vernoy rouvrira", 1) + item("Le marché change de jour", 1), 1},
		{item(bacTitle, 3) + item("La piscine de Vernoy rouvrira", 3), 2},
		{item(bacTitle, 1) + item("La piscine de Vernoy rouvrira", 1) + item("Le marché change de jour", 0), 2},
		{item(bacTitle, 1), 1},
	} {
		docs, err := ingest.Read("a.eml", []byte(head+c.mail))
		require.NoError(t, err)
		require.Len(t, docs, c.docs)
		a := Article(docs[0], story.Article{})
		assert.Equal(t, bacTitle, a.Title.Value)
		for _, b := range a.Blocks {
			assert.False(t, b.Kind.Own() && strings.Contains(b.Of(a.Text), "piscine"))
		}
	}
}

// An article that quotes a mail in full is the article all the same.
func TestArticleQuotesMail(t *testing.T) {
	const above = bacFirst + "\n\n" + bacSecond + "\n\n" + bacThird + "\n\nLe courriel que la régie a reçu, et que nous publions, dit ceci.\n\n"
	text := bacTitle + "\n\n" + above + "De : Carl Dent <carl@x.example>\nDate : 9 mars 2026\nObjet : le câble\n\n" + strings.Repeat("Le câble est usé et il faut le remplacer avant l’été, faute de quoi le bac devra rester à quai. ", 12) + "\n"
	docs, err := ingest.Read("a.txt", []byte(text))
	require.NoError(t, err)
	a := Article(docs[0], story.Article{})
	assert.Equal(t, bacTitle, a.Title.Value)
	assert.Contains(t, ownWords(&a), bacFirst)
}
