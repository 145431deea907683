package beside

import (
	"strings"
	"unicode"

	"recoupe/internal/clean/byline"
	"recoupe/internal/clean/line"
	"recoupe/internal/clean/naming"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// pressHeads are the labels below a press release under which it says whom
// journalists may call. A name or an address may follow after a colon.
var pressHeads = line.Set{Listed: "contact presse|contacts presse|contact de presse|contact media|contact medias|contacts media|contacts medias|service de presse|service presse|bureau de presse|relations presse|relations media|relations medias|attachee de presse|attache de presse|votre contact presse|" +
	"press contact|press contacts|media contact|media contacts|press office|media office|press enquiries|press inquiries|media enquiries|media inquiries|media relations|press relations|for media enquiries|for press enquiries|for more information|" +
	"pressekontakt|pressestelle|kontakt fur die presse|kontakt fur medien|contacto de prensa|contacto para la prensa|gabinete de prensa|contatto stampa|contatti stampa|ufficio stampa|perscontact|contact voor de pers|contacto de imprensa|assessoria de imprensa"}

// aboutHeads begin the label under which a sender says who it is.
var aboutHeads = []string{"a propos de ", "a propos d'", "a propos du ", "a propos des ", "about ", "uber ", "acerca de ", "informazioni su ", "over "}

// release classes what stands below a press release: whom to call, and the
// paragraphs in which the sender says who it is. Neither is of the news.
func (s marker) release() {
	above := make([]int, len(s.Lines)+1) // words that nothing has judged, before each line
	for i := range s.Lines {
		above[i+1] = above[i]
		if !s.Judged(i) {
			above[i+1] += s.Lines[i].Count
		}
	}
	total := above[len(s.Lines)]
	for i := 1; i < len(s.Lines); i++ {
		if s.Judged(i) || (total-above[i])*2 > above[i] || above[i] < 60 {
			continue
		}
		switch {
		case pressHead(&s.Lines[i]):
			for j := i; j < len(s.Lines); j++ {
				if !s.Judged(j) {
					s.Set(j, story.Other, "release.contact")
				}
			}
			return
		case s.aboutItself(i):
			s.Set(i, story.Other, "release.about")
			for j := i + 1; j < len(s.Lines) && s.underAbout(i, j); j++ {
				if !s.Judged(j) {
					s.Set(j, story.Other, "release.about")
				}
			}
		}
	}
}

// pressHead reports whether a line is such a label, with or without who is meant.
func pressHead(l *line.Line) bool {
	head, rest, more := strings.Cut(l.Key, ":")
	return l.Count <= 30 && pressHeads.Has(strings.TrimSpace(head)) && (!more || l.Last != '.' || strings.ContainsAny(rest, "@0123456789"))
}

// aboutItself reports whether line i is a label after which its sender says who
// it is: the paragraph below has a name of the label's.
func (s marker) aboutItself(i int) bool {
	l := &s.Lines[i]
	if l.Count > 12 || l.Closed() && l.Last != ':' || i+1 >= len(s.Lines) || s.Judged(i+1) || s.Lines[i+1].Count < 8 {
		return false
	}
	for _, head := range aboutHeads {
		if strings.HasPrefix(l.Key, head) {
			return s.sharesName(i, i+1)
		}
	}
	return false
}

// aboutAuthor classes the paragraph in which whoever signs the article tells of
// himself, below the text under his name on a line of its own.
func (s marker) aboutAuthor() {
	s.underAuthor()
	signed, above := "", 0
	for i := range s.Lines {
		l := &s.Lines[i]
		if above += l.Count; s.Kind[i] == story.Byline && signed == "" && above < 200 {
			if who, ok := byline.Signature(l.Words); ok && naming.NameLike(who.Of(l.Words)) {
				signed = line.Fold(who.Of(l.Words))
			}
		}
		if signed != "" && !s.Judged(i) && l.Count <= mostBio && tellsOfWriter(l.Folded, signed) {
			s.Set(i, story.Other, "byline.credit")
			continue
		}
		if signed == "" || l.Key != signed || above < 120 || i+1 >= len(s.Lines) || s.Judged(i) || !s.Open(i+1) || s.Lines[i+1].Count > 80 {
			continue
		}
		if _, rest := s.ProseWords(i+2, min(len(s.Lines), i+8)); rest == 0 {
			s.Set(i, story.Other, "byline.credit")
			s.Set(i+1, story.Other, "byline.credit")
		}
	}
}

// mostBio is how many words the line has at most in which a paper says who its writer is.
const mostBio = 70

var (
	bioVerbs = line.Set{Listed: "covers|writes|reports|couvre|suit|ecrit|collabore|berichtet|schreibt|escribe|cubre|scrive|segue|schrijft"}
	bioIs    = line.Set{Listed: "is|est|ist|es|e"}
)

// tellsOfWriter reports whether a folded line says what whoever signs the article does for the paper: "Jeanne Roy is
// health editor", "Jeanne Roy couvre la santé".
func tellsOfWriter(f, signed string) bool {
	rest, ok := strings.CutPrefix(f, signed+" ")
	if !ok {
		return false
	}
	words := strings.Fields(rest)
	switch {
	case len(words) < 3:
		return false
	case bioVerbs.Has(words[0]):
		return true
	case !bioIs.Has(words[0]):
		return false
	}
	const soon = 8 // words after the name
	for _, w := range words[1:min(len(words), soon)] {
		if naming.RoleWords.Has(strings.Trim(w, ".,")) {
			return true
		}
	}
	return false
}

// authorHeads stand above the paragraph in which a site says who wrote the article.
var authorHeads = line.Set{Listed: "a propos de l'auteur|a propos de l'autrice|a propos de l'auteure|a propos des auteurs|a propos du journaliste|a propos de la journaliste|qui est l'auteur|about the author|about the authors|about the writer|uber den autor|uber die autorin|sobre el autor|sobre la autora|sull'autore|sull'autrice|over de auteur|sobre o autor"}

// underAuthor classes the paragraph below such a head, where the text stands above it.
func (s marker) underAuthor() {
	above := 0
	for i := range s.Lines {
		if s.Open(i) {
			above += s.Lines[i].Count
		}
		if !authorHeads.Has(s.Lines[i].Key) || above < 60 {
			continue
		}
		s.Set(i, story.Other, "bio.tag")
		for j := i + 1; j < len(s.Lines) && j <= i+2 && !s.Judged(j) && s.Lines[j].Count <= 80; j++ {
			s.Set(j, story.Other, "bio.tag")
		}
	}
}

// sharesName reports whether line j holds a word of line i that has a capital
// there and is not its first.
func (s marker) sharesName(i, j int) bool {
	below := " " + line.PlainWords(s.Lines[j].Folded) + " "
	for n, w := range strings.FieldsFunc(s.Lines[i].Words, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if f := line.Fold(w); n > 0 && len(f) > 2 && unicode.IsUpper([]rune(w)[0]) && strings.Contains(below, " "+f+" ") {
			return true
		}
	}
	return false
}

// underAbout reports whether line j still tells who the sender of the label at
// line i is: no more than three paragraphs, up to the next label.
func (s marker) underAbout(i, j int) bool {
	l := &s.Lines[j]
	return j <= i+3 && !pressHead(l) && l.Role != ingest.Heading && (s.Judged(j) || l.Sentence() && (j == i+1 || s.Page || l.Count >= 8))
}
