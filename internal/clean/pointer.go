package clean

import (
	"strings"

	"recoupe/internal/ingest"
)

// pointer reports whether a short line points elsewhere: to another page of the
// paper ("… page 8"), behind an arrow (">> …"), or to the rest ("… : en savoir plus").
func pointer(l *line) bool {
	if l.count > 16 || l.count == 0 {
		return false
	}
	for _, arrow := range []string{">>", "->", "=>", "→", "➡", "►", "▶", "👉"} {
		if strings.HasPrefix(l.words, arrow) {
			return !l.prose()
		}
	}
	for _, more := range []string{" en savoir plus", " lire la suite", " read more", " learn more"} {
		if strings.HasSuffix(l.key, more) {
			return !l.closed()
		}
	}
	return onPage(l.folded)
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
	offerPrice = wordSet{listed: "€|£|$|euro|euros|eur|pound|pounds|dollar|dollars|cent|cents|gratuit|gratuite|gratuitement|free|gratis|kostenlos|offert|offerts|offerte"}
	offerTime  = wordSet{listed: "jour|jours|semaine|semaines|mois|an|day|days|week|weeks|month|months|year|tag|tage|woche|wochen|monat|monate|dia|dias|semana|semanas|mes|meses|giorno|giorni|settimana|settimane|mese|mesi|weken|maand|maanden|mes"}
	offerVerb  = wordSet{listed: "essayez|essayer|testez|tester|profitez|profiter|abonnez|abonne|decouvrez|try|subscribe|start|enjoy|get|testen|teste|lesen|jetzt|sichern|prueba|suscribete|aprovecha|prova|provalo|abbonati|probeer|abonneer|experimente|assine"}
)

// offer reports whether a short line offers a subscription: what to do, first
// or last, for how long and at what price.
func offer(l *line) bool {
	if l.count < leastTold || l.count > 14 || l.end == '.' || l.Role == ingest.Heading {
		return false
	}
	t := tokens(l.key)
	if !offerVerb.has(t[0].s) && !offerVerb.has(t[len(t)-1].s) {
		return false
	}
	price, time := false, false
	for _, x := range tokens(l.folded) {
		price = price || offerPrice.has(x.s)
		time = time || offerTime.has(x.s)
	}
	return price && time
}

var soundButtons = wordSet{listed: "telecharger|ecouter|download|listen|play|anhoren|herunterladen|escuchar|descargar|ascolta|scarica|ouvir|baixar|luisteren"}

var (
	hearing = wordSet{listed: "ecoutez|reecouter|reecoutez|podcast|audio|son|video|regarder|regardez|voir|revoir|watch|hear|watch:|ver|mira"}
	lasting = wordSet{listed: "h|min|mn|minutes|minute|sec|secondes|s|seconds|minuten|minutos|minuti"}
)

// lasts reports whether folded words tell how long something is and nothing else.
func lasts(f string) bool {
	t := tokens(f)
	unit := false
	for _, x := range t {
		if x.number < 0 && !lasting.has(x.s) {
			return false
		}
		unit = unit || x.number < 0
	}
	return unit && len(t) > 1
}

// recording reports whether a short line stands for something to listen to: it
// gives how long that is, or ends in its button.
func recording(l *line) bool {
	if l.count > 12 || l.closed() {
		return false
	}
	t := tokens(l.key)
	if len(t) < 2 {
		return false
	}
	if soundButtons.has(t[0].s) || hearing.has(t[0].s) { // Écouter le reportage (2 min 10)
		if _, long, ok := strings.Cut(strings.TrimSuffix(l.folded, ")"), "("); ok && lasts(long) {
			return true
		}
	}
	for i := 0; i+2 < len(t); i++ { // 1'42, (3:05)
		if t[i].number >= 0 && t[i].number < 60 && (t[i+1].s == "'" || t[i+1].s == ":" && i > 0 && t[i-1].s == "(") && len(t[i+2].s) == 2 && t[i+2].number >= 0 && t[i+2].number < 60 && t[i+1].glued && t[i+2].glued {
			return soundButtons.has(t[len(t)-1].s) || i > 0 && t[i-1].s == "("
		}
	}
	return false
}
