package furniture

import (
	"strings"

	"recoupe/internal/clean/line"
	"recoupe/internal/ingest"
)

// Pointer reports whether a short line points elsewhere: to another page of the
// paper ("… page 8"), behind an arrow (">> …"), or to the rest ("… : en savoir plus").
func Pointer(l *line.Line) bool {
	if l.Count > 16 || l.Count == 0 {
		return false
	}
	for _, arrow := range []string{">>", "->", "=>", "→", "➡", "►", "▶", "👉"} {
		if strings.HasPrefix(l.Words, arrow) {
			return !l.Prose()
		}
	}
	for _, more := range []string{" en savoir plus", " lire la suite", " read more", " learn more"} {
		if strings.HasSuffix(l.Key, more) {
			return !l.Closed()
		}
	}
	return onPage(l.Folded)
}

// onPage reports whether a folded line ends in the number of a page: "the full
// story - page 8", "Lire pages 4 et 5".
func onPage(f string) bool {
	f = strings.TrimRight(f, " .)]")
	head := strings.TrimRight(f, "0123456789-")
	if head == f {
		return false
	}
	for _, p := range []string{" et ", " and ", " und ", " y ", " e ", " a ", " to "} { // pages 4 et 5
		if h, ok := strings.CutSuffix(head, p); ok {
			head = strings.TrimRight(h, "0123456789")
		}
	}
	for _, p := range []string{"page ", "pages ", " p.", " p. ", " pp. ", "seite ", "pagina ", "paginas ", "pagine "} {
		if h, ok := strings.CutSuffix(head, p); ok {
			h = strings.TrimRight(h, " ([")
			// "as told on page 8" is a sentence; "- page 8", "see page 8" point.
			return h == "" || strings.HasSuffix(h, "-") || strings.HasSuffix(h, ":") || strings.HasSuffix(h, ",") || strings.HasSuffix(h, ".") ||
				strings.HasSuffix(h, "lire") || strings.HasSuffix(h, "see") || strings.HasSuffix(h, "voir") || strings.HasSuffix(h, "siehe") || strings.HasSuffix(h, "ver")
		}
	}
	return false
}

var (
	offerPrice = line.Set{Listed: "€|£|$|euro|euros|eur|pound|pounds|dollar|dollars|cent|cents|gratuit|gratuite|gratuitement|free|gratis|kostenlos|offert|offerts|offerte"}
	offerTime  = line.Set{Listed: "jour|jours|semaine|semaines|mois|an|day|days|week|weeks|month|months|year|tag|tage|woche|wochen|monat|monate|dia|dias|semana|semanas|mes|meses|giorno|giorni|settimana|settimane|mese|mesi|weken|maand|maanden"}
	offerVerb  = line.Set{Listed: "essayez|essayer|testez|tester|profitez|profiter|abonnez|abonne|decouvrez|try|subscribe|start|enjoy|get|testen|teste|lesen|jetzt|sichern|prueba|suscribete|aprovecha|prova|provalo|abbonati|probeer|abonneer|experimente|assine"}
)

// Offer reports whether a short line offers a subscription: what to do, first
// or last, for how long and at what price.
func Offer(l *line.Line) bool {
	if l.Count < line.LeastTold || l.Count > 14 || l.Last == '.' || l.Role == ingest.Heading {
		return false
	}
	t := line.Tokens(l.Key)
	if !offerVerb.Has(t[0].Text) && !offerVerb.Has(t[len(t)-1].Text) {
		return false
	}
	price, time := false, false
	for _, x := range line.Tokens(l.Folded) {
		price = price || offerPrice.Has(x.Text)
		time = time || offerTime.Has(x.Text)
	}
	return price && time
}

var soundButtons = line.Set{Listed: "telecharger|ecouter|download|listen|play|anhoren|herunterladen|escuchar|descargar|ascolta|scarica|ouvir|baixar|luisteren"}

var (
	hearing = line.Set{Listed: "ecoutez|reecouter|reecoutez|podcast|audio|son|video|regarder|regardez|voir|revoir|watch|hear|watch:|ver|mira"}
	lasting = line.Set{Listed: "h|min|mn|minutes|minute|sec|secondes|s|seconds|minuten|minutos|minuti|sekunden|segundos|secondi|et|and|:"}
	howLong = []string{"duree : ", "duree: ", "duree ", "duration: ", "duration ", "dauer: ", "duracion: ", "durata: "}
)

// lasts reports whether folded words tell how long something is and nothing else.
func lasts(f string) bool {
	t := line.Tokens(f)
	unit := false
	for _, x := range t {
		if x.Number < 0 && !lasting.Has(x.Text) {
			return false
		}
		unit = unit || x.Number < 0
	}
	return unit && len(t) > 1
}

// recording reports whether a short line stands for something to listen to: it
// gives how long that is, or ends in its button.
func recording(l *line.Line) bool {
	if l.Count > 22 || l.Closed() {
		return false
	}
	t := line.Tokens(l.Key)
	if len(t) < 2 {
		return false
	}
	if hearing.Has(t[0].Text) || soundButtons.Has(t[0].Text) { // Vidéo Le bac à quai durée : 1 min 34
		for _, mark := range [...]string{" · ", " • ", " | "} {
			if _, long, ok := strings.Cut(l.Folded, mark); ok && lasts(long) {
				return true
			}
		}
		for _, says := range howLong {
			if i := strings.LastIndex(l.Folded, " "+says); i > 0 && lasts(l.Folded[i+1+len(says):]) {
				return true
			}
		}
	}
	if l.Count > 12 {
		return false
	}
	if soundButtons.Has(t[0].Text) || hearing.Has(t[0].Text) { // Écouter le reportage (2 min 10)
		if _, long, ok := strings.Cut(strings.TrimSuffix(l.Folded, ")"), "("); ok && lasts(long) {
			return true
		}
	}
	for i := 0; i+2 < len(t); i++ { // 1'42, (3:05)
		if t[i].Number >= 0 && t[i].Number < 60 && (t[i+1].Text == "'" || t[i+1].Text == ":" && i > 0 && t[i-1].Text == "(") && len(t[i+2].Text) == 2 && t[i+2].Number >= 0 && t[i+2].Number < 60 && t[i+1].Glued && t[i+2].Glued {
			return soundButtons.Has(t[len(t)-1].Text) || i > 0 && t[i-1].Text == "("
		}
	}
	return false
}
