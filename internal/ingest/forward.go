package ingest

import (
	"strings"
	"unicode"

	"recoupe/internal/story"
	"recoupe/internal/text"
)

// sentFields are what stands before the colon on the lines above a message that was sent on or
// answered, folded, by what it tells.
var sentFields = map[string]string{
	"de": "from", "from": "from", "von": "from", "van": "from", "da": "from", "expediteur": "from",
	"objet": "subject", "sujet": "subject", "subject": "subject", "betreff": "subject", "asunto": "subject", "assunto": "subject", "oggetto": "subject", "onderwerp": "subject",
	"date": "date", "envoye": "date", "envoye le": "date", "sent": "date", "gesendet": "date", "datum": "date", "enviado": "date", "enviado el": "date", "fecha": "date", "inviato": "date", "data": "date", "verzonden": "date",
	"a": "to", "pour": "to", "to": "to", "cc": "to", "an": "to", "para": "to", "aan": "to", "repondre a": "to", "reply-to": "to", "destinataire": "to",
}

// sentOn finds the message that another one sends on: the last whose sender, day and subject stand
// on lines of their own, and no less text below them than above. What is above is a [Note]; its
// subject and its sender are told of the article before those of the mail around it. It reports
// whether there is one. No more than most bytes stand above it: an article may quote a mail.
func (d *Document) sentOn(most int) bool {
	words := 0
	for _, p := range d.Pieces {
		words += p.Len()
	}
	above := 0
	first, below := -1, 0 // of the lines above the message, the piece they begin with and the one behind them
	var told, last map[string]string
	heading := "" // the subject, if the message is printed from the next line on
	for i, start := 0, 0; i < len(d.Pieces); i++ {
		line := d.Pieces[i].Of(d.Text)
		above += len(line)
		subject := heading
		if w := strings.TrimSpace(line); !strings.HasSuffix(w, " message") && !strings.HasSuffix(w, " messages") {
			heading = w
		}
		key, value := SentField(line)
		if from, ok := printed(line); ok && told == nil && i > 0 {
			told, start = map[string]string{"from": from, "date": line, "subject": subject}, i
			key = "from"
		}
		if key == "" {
			told = nil
			continue
		}
		if told == nil {
			told, start = map[string]string{}, i
		}
		if told[key] == "" {
			told[key] = value
		}
		if told["from"] != "" && (told["date"] != "" || told["to"] != "") && told["subject"] != "" && above <= words-above && above <= most {
			first, below, last = start, i+1, told
		}
	}
	if first < 0 {
		return false
	}
	for i := range first {
		d.Pieces[i].Role = Note
	}
	for i := first; i < below; i++ {
		d.Pieces[i].Role = Line // a link or a heading is of no account here
	}
	subject, _ := answered(last["subject"])
	d.Data = add(d.Data, "subject", subject, story.OriginMeta)
	d.Data = append(d.Data, sentBy(last["from"], false)...)
	return true
}

// printed returns the sender of a message as programs print or copy it: the name, the address and the
// day on one line, "La Vigie <lettre@vigie.example> 11 mars 2026 à 07:12".
func printed(line string) (from string, ok bool) {
	end := strings.IndexByte(line, '>')
	if at := strings.IndexByte(line, '<'); at < 2 || end < at || len(line) > 200 || !strings.Contains(line[at:end], "@") || !strings.ContainsAny(line[end:], "0123456789") || strings.Contains(line[:at], ":") {
		return "", false
	}
	return line[:end+1], true
}

// answers returns whose words a line says that those below are, as mail programs write it above
// a quotation: "Le 11 mars 2026 à 07:12, La Vigie <lettre@vigie.example> a écrit :"; "" if it does not.
func answers(line string) string {
	line = strings.TrimRight(line, ": \u00a0\n")
	for _, wrote := range [...]string{" a écrit", " wrote", " schrieb", " escribió", " ha scritto", " schreef", " escreveu"} {
		if said, ok := strings.CutSuffix(line, wrote); ok && len(line) < 300 {
			if at := strings.LastIndex(said, ", "); at >= 0 {
				return said[at+2:]
			}
		}
	}
	return ""
}

// SentField returns what a line above a message that was sent on or answered tells, "" if it is none:
// "from", "date", "to", "subject"; and its words.
func SentField(line string) (key, value string) {
	if len(line) > 400 {
		return "", ""
	}
	label, value, ok := strings.Cut(strings.TrimLeft(line, "*> \t"), ":")
	if !ok || len(label) > 24 {
		return "", ""
	}
	label = strings.TrimFunc(label, func(r rune) bool { return unicode.IsSpace(r) || r == '*' })
	return sentFields[text.Fold(label)], strings.Trim(value, "* \t\u00a0")
}
