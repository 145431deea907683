package beside

import (
	"recoupe/internal/clean/line"
	"recoupe/internal/story"
)

// noticeHeads are labels that stand on a line of their own.
var noticeHeads = line.Set{Listed: "rectificatif|rectification|correctif|erratum|correction|mise a jour|precision|droit de reponse|note de la redaction|clarification|correction appended|editor's note|right of reply|richtigstellung|korrektur|fe de errores|fe de erratas|errata corrige|rettifica|rectificatie"}

// corrections classes the paragraph that stands under such a label.
func (s marker) corrections() {
	for i := 0; i+1 < len(s.Lines); i++ {
		if next := &s.Lines[i+1]; noticeHeads.Has(s.Lines[i].Key) && next.Closed() && next.Count >= 8 && (!s.Judged(i+1) || s.Kind[i+1] == story.Correction) {
			s.Set(i, story.Correction, "correction.words", s.Lines[i].Key)
			s.Set(i+1, story.Correction, "correction.words", s.Lines[i].Key)
		}
	}
}
