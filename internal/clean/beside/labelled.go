package beside

import (
	"strings"
	"unicode/utf8"

	"recoupe/internal/clean/line"
	"recoupe/internal/clean/picture"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// mediaLabels are folded labels in capitals of what is seen or heard elsewhere. After them a full stop or a colon
// may stand instead of a bar.
var mediaLabels = line.Set{Listed: "video|videos|en video|photo|photos|photos et video|en images|diaporama|infographie|carte|audio|podcast|a voir|a lire|a ecouter|replay|watch|listen|read|pictures|in pictures|gallery|map|graphic|fotos|im video|en fotos|guarda|foto|entretien|reportage|interview|analyse|analysis|explained|explainer|decryptage|enquete|temoignage|recit|portrait|opinion|tribune|quiz|dossier|intervista|entrevista"}

// labelled classes the pointers that papers set between the paragraphs of a text: a label in capitals, a bar, a
// headline ("FROM THE ARCHIVES | The ferry that never sailed"). In a list the other headlines are of it, too. Above
// the text such a line may be the headline of the article itself.
func (s marker) labelled() {
	const begun = 30 // words of prose above
	words := 0
	for i := range s.Lines {
		l := &s.Lines[i]
		if s.Open(i) && !pointsByLabel(l) {
			words += l.Count
		}
		if words < begun || s.Judged(i) && s.Kind[i] != story.Related || l.Role == ingest.Heading || l.Role == ingest.Row || !pointsByLabel(l) {
			continue
		}
		s.Set(i, story.Related, "related.words", strings.TrimSpace(l.Words))
		for _, step := range []int{-1, 1} {
			for j := i + step; s.item(i) && j >= 0 && j < len(s.Lines) && !s.Judged(j) && s.item(j) && s.headline(j); j += step {
				s.Set(j, story.Related, "related.after", strings.TrimSpace(l.Words))
			}
		}
	}
}

// item reports whether line i is of a list.
func (s marker) item(i int) bool {
	return s.Lines[i].Role == ingest.Item || line.Listed(s.Lines[i].Words)
}

// headline reports whether line i ends as headlines do, and not as the items of a sentence.
func (s marker) headline(i int) bool {
	l := &s.Lines[i]
	return l.Count >= 3 && l.Count <= line.MostHeadline && !strings.ContainsRune(".;,:", l.Last)
}

// pointsByLabel reports whether a line is such a pointer.
func pointsByLabel(l *line.Line) bool {
	w := strings.TrimLeft(l.Words, "-–—•*> \u00a0")
	if l.Count < 3 || l.Count > line.MostHeadline || l.Last == '.' || strings.Count(w, "|") > 1 {
		return false
	}
	if label, after, ok := strings.Cut(w, " | "); ok {
		return capitalLabel(label) && strings.TrimSpace(after) != ""
	}
	end := strings.IndexAny(w, ".:")
	if end < 0 || !strings.HasPrefix(w[end+1:], " ") {
		return false
	}
	label := strings.TrimRight(w[:end], " \u00a0")
	return capitalLabel(label) && mediaLabels.Has(line.Fold(label))
}

// capitalLabel reports whether w is a few words in capitals without a figure, and no initials.
func capitalLabel(w string) bool {
	return picture.Shouted(w) && len(strings.Fields(w)) <= 4 && utf8.RuneCountInString(w) > 3 && !strings.ContainsAny(w, "0123456789«»\"“”")
}
